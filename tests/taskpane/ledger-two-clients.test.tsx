// @vitest-environment jsdom
/**
 * Two people book the last strips in copies of one workbook. The pane of each is drawn over the Excel adapter and the
 * real office.js client, on a modelled host; copies are merged cell by cell. It is not Excel.
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildModel, drentheData, exampleBookings } from '../../src/model';
import { closeCard, reserve, type Entry } from '../../src/domain/ledger';
import { Desk } from '../../src/taskpane/ledger/desk';
import { readLedgerView } from '../../src/taskpane/ledger/view';
import type { CellInput, WorkbookPlan, WorkbookPort } from '../../src/workbook/port';
import { coAuthors, type CoAuthors } from '../host/co-authors';
import { CARDS } from './ledger/ledger-plan';
import { FakePort } from './fake-port';
import {
  advance,
  COLLECTIVE,
  enter,
  exampleEntries,
  HOLDERS,
  labelled,
  messages,
  openStrips,
  pick,
  primary,
  standingOf,
  textOf,
  TODAY,
} from './ledger-screen';
import type { Screen } from './render';

/** The model with the example, and blanks for formulas: the modelled host does not calculate. */
function plan(): WorkbookPlan {
  const whole = buildModel({
    language: 'nl',
    namespace: 'FLEX',
    existingSheets: [],
    data: { ...drentheData, bookings: exampleBookings(drentheData, 'nl') },
  });
  const plain = (input: CellInput): CellInput => (input.kind === 'formula' ? { kind: 'blank' } : input);
  return {
    ...whole,
    sheets: whole.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((line) => line.map(plain)) })),
  };
}

const MEMBERS = [
  'host',
  'status',
  'readBlock',
  'readTables',
  'writeBlock',
  'replaceCells',
  'prepareAppend',
  'append',
  'insertModel',
  'insertFormula',
  'selection',
  'goTo',
] as const satisfies readonly (keyof WorkbookPort)[];

/** The Excel adapter's port in the place of the one in memory. */
class OverExcel extends FakePort {
  constructor(private readonly excel: WorkbookPort) {
    super();
    for (const member of MEMBERS) Reflect.set(this, member, excel[member].bind(excel));
  }

  override onChange(listener: Parameters<WorkbookPort['onChange']>[0]): () => void {
    const stops = [super.onChange(listener), this.excel.onChange(listener)];
    return () => stops.forEach((stop) => stop());
  }
}

let clients: CoAuthors;
let screen: Screen;
let port: OverExcel;

beforeEach(async () => {
  localStorage.clear();
  clients = await coAuthors(2, plan(), {});
  vi.useFakeTimers({ now: TODAY });
});
afterEach(() => {
  screen.close();
  vi.useRealTimers();
  clients.close();
});

/** Does something as one of the two; afterwards requests still go to this copy. */
async function as<T>(who: number, work: (port: WorkbookPort) => Promise<T>): Promise<T> {
  let isDone = false;
  const working = clients.run(who, work).finally(() => (isDone = true));
  while (!isDone) await advance(1);
  return working;
}
const entriesOf = (who: number): Promise<readonly Entry[]> =>
  as(who, async (of) => (await readLedgerView(of)).audit.entries);
const rowsOf = async (who: number): Promise<number> =>
  as(who, async (of) => (await of.readTables(['FlexLedger'])).get('FlexLedger')!.rows.length);

/** Opens the pane of the first of the two. */
async function openPane(): Promise<void> {
  await as(0, () => Promise.resolve());
  port = new OverExcel(clients.port(0));
  screen = await openStrips(port);
  await screen.wait(500);
}

const deskOf = (who: number, random: number): Desk =>
  new Desk(clients.port(who), {
    language: () => 'nl',
    cards: () => CARDS,
    random: () => random,
    now: () => 0,
  });
const otherDesk = (): Desk => deskOf(1, 0.9);

/** Somebody whose pane we do not look at books in a copy of their own. */
async function bookElsewhere(holder: string, strips: number): Promise<Desk> {
  const desk = otherDesk();
  const result = await as(1, () =>
    desk.book({
      stamp: { id: 'B-ELSEWHERE1', at: '2025-12-01 12:00:00', by: 'De Vries' },
      command: (books, stamp) => reserve(books, stamp, { holder, card: '2025', strips, date: '2025-12-01' }),
    }),
  );
  expect(result.kind).toBe('booked');
  return desk;
}

async function bookHere(holder: string, strips: number): Promise<void> {
  await as(0, () => Promise.resolve());
  await screen.click(screen.get('button', new RegExp(`^${holder}, `)));
  await screen.click(screen.get('button', 'Reserveren'));
  await enter(labelled(screen, 'Strippen'), String(strips));
  await screen.click(primary(screen));
  await screen.wait(500);
}

/** The copies come together, and Excel says in the first one that cells have changed. */
async function merge(order: readonly number[]): Promise<void> {
  clients.sync(order);
  await as(0, () => Promise.resolve());
  port.hint('cells');
  await rest();
}

/** Until the pane has read again and written again what was lost. */
async function rest(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await screen.wait(500);
}

describe('two people who book the last strips at the same moment', () => {
  it.each([
    ['the other’s row comes last', [0, 1]],
    ['one’s own row comes last', [1, 0]],
  ] as const)('both have their booking, and one can take it back: %s', async (_, order) => {
    await openPane();
    const before = await rowsOf(0);
    // Assen has 5 free, and both take them.
    await bookHere('Assen', 5);
    expect(messages(screen)[0]).toContain('Assen heeft nu 0 strippen vrij.');
    const other = await bookElsewhere('Assen', 5);
    expect([await rowsOf(0), await rowsOf(1)]).toEqual([before + 1, before + 1]);
    await merge(order);

    // Whoever was written over writes the row again.
    await as(1, () => other.settle(false));
    await merge([1, 0]);
    const both = await entriesOf(1);
    const added = both.slice(exampleEntries().length);
    expect(added.map(({ holder, type, strips }) => [holder, type, strips])).toEqual([
      ['Assen', 'reserve', 5],
      ['Assen', 'reserve', 5],
    ]);
    expect(added.map(({ id }) => id)).toContain('B-ELSEWHERE1');
    expect(standingOf(both, 'Assen').free).toBe(-5);

    await as(0, () => Promise.resolve());
    const said = messages(screen)[0];
    expect(said).toContain('Tegelijk geboekt: 5 strippen te veel');
    expect(said).toContain('Beide boekingen staan in het register; samen is het 19 van 14.');
    expect(screen.text()).toContain('−5van 14 strippen vrij');

    await screen.click(screen.get('button', 'Mijn boeking terugboeken'));
    await screen.wait(500);
    expect(screen.text()).toContain('0van 14 strippen vrij');
    expect(screen.text()).not.toContain('te veel');
    await merge([0, 1]);
    for (const who of [0, 1]) {
      const entries = await entriesOf(who);
      expect(standingOf(entries, 'Assen')).toEqual({ size: 14, used: 6, reserved: 8, free: 0 });
      // What the other booked stands; one's own stands too, and is taken back by a row of its own.
      const [own] = added.filter(({ id }) => id !== 'B-ELSEWHERE1');
      const [reversal, ...more] = entries.filter(
        ({ type, related }) => type === 'reverse' && related === own.id,
      );
      expect([reversal.strips, more]).toEqual([-5, []]);
    }
  });

  it('says so, and offers it, also after something else was booked', async () => {
    await openPane();
    await bookHere('Assen', 5);
    await screen.click(screen.get('button', 'Terug'));
    await bookHere('Emmen', 1);
    await screen.click(screen.get('button', 'Terug'));
    await bookElsewhere('Assen', 4);
    await merge([0, 1]);
    await merge([0, 1]);
    await screen.click(screen.get('button', /^Assen, .*−4 vrij$/));
    const said = messages(screen).join();
    expect(said).toContain('Assen staat 4 strippen onder nul');
    await screen.click(screen.get('button', 'Mijn boeking terugboeken'));
    await screen.click(screen.get('radio', 'Alleen terugboeken'));
    await enter(labelled(screen, 'Reden'), 'dubbel');
    await screen.click(primary(screen));
    await screen.wait(500);
    expect(screen.text()).toContain('1van 14 strippen vrij');
  });

  it('shows in the overview and in the checks who is below zero, with the way to the card', async () => {
    await openPane();
    await bookHere('Assen', 5);
    await bookElsewhere('Assen', 4);
    await merge([0, 1]);
    await merge([0, 1]);
    await screen.click(screen.get('button', 'Zo laten'));
    await screen.click(screen.get('button', 'Terug'));
    expect(screen.get('button', 'Assen, 14 strippen: 6 gebruikt, 12 gereserveerd, −4 vrij')).toBeTruthy();
    expect(screen.text()).toContain('Assen staat onder nul: er is meer geboekt dan er was.');
    await screen.click(screen.get('tab', /^Controle/));
    expect(screen.text()).toContain('Assen heeft op kaart 2025 −4 strippen vrij');
    await screen.click(screen.get('button', 'Naar de kaart'));
    expect(screen.get('heading', 'Assen')).toBeTruthy();
    expect(screen.text()).toContain('−4van 14 strippen vrij');
  });

  it('is told to somebody who booked neither, who can take one back', async () => {
    await openPane();
    await bookElsewhere('Assen', 5);
    await as(0, () =>
      deskOf(0, 0.1).book({
        stamp: { id: 'B-THIRDPART1', at: '2025-12-01 12:00:00', by: 'Bakker' },
        command: (books, stamp) =>
          reserve(books, stamp, { holder: 'Assen', card: '2025', strips: 2, date: '2025-12-01' }),
      }),
    );
    screen.close();
    clients.sync([0, 1]);
    // Opening the pane writes again what the merge has lost.
    await openPane();
    await rest();
    await screen.click(screen.get('button', 'Assen, 14 strippen: 6 gebruikt, 10 gereserveerd, −2 vrij'));
    expect(messages(screen)[0]).toContain('Assen staat 2 strippen onder nul');
    expect(messages(screen)[0]).toContain('Er is 16 geboekt van 14.');
    const rows = screen.all('button', 'Acties voor reservering van 1-12-2025');
    expect(rows).toHaveLength(2);
    await screen.click(rows.find((each) => textOf(each.closest('tr')).includes('−2'))!);
    await screen.click(screen.get('menuitem', 'Terugboeken of corrigeren'));
    await enter(labelled(screen, 'Reden'), 'Tegelijk geboekt');
    await screen.click(primary(screen));
    await screen.wait(500);
    expect(screen.text()).toContain('0van 14 strippen vrij');
    expect(messages(screen).join()).not.toContain('onder nul');
    await merge([0, 1]);
    expect(standingOf(await entriesOf(1), 'Assen').free).toBe(0);
  });
});

describe('two people who close a card at the same moment', () => {
  it('close it once', async () => {
    await openPane();
    await pick(screen, 'Boeken', 'Kaart afsluiten');
    await screen.click(primary(screen));
    await screen.wait(500);
    const desk = otherDesk();
    const result = await as(1, () =>
      desk.book({
        stamp: { id: 'B-ELSEWHERE2', at: '2025-12-01 12:00:07', by: 'De Vries' },
        command: (books, stamp) =>
          closeCard(books, stamp, { card: '2025', date: '2025-12-31', holders: [...HOLDERS, COLLECTIVE] }),
      }),
    );
    expect(result.kind).toBe('booked');
    await merge([0, 1]);
    await as(1, () => desk.settle(false));
    await merge([1, 0]);
    for (const who of [0, 1]) {
      const { entries, problems } = await as(who, async (of) => (await readLedgerView(of)).audit);
      // Thirteen closings; and all but Meppel had strips that expire.
      expect(entries).toHaveLength(exampleEntries().length + 25);
      expect(problems).toEqual([]);
      for (const holder of [...HOLDERS, COLLECTIVE]) expect(standingOf(entries, holder).free, holder).toBe(0);
    }
    expect(screen.text()).toContain('0van 91 strippen vrij');
  });
});
