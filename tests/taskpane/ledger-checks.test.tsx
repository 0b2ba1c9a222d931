// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CellValue } from '../../src/workbook/port';
import type { FakePort } from './fake-port';
import {
  exampleEntries,
  examplePort,
  openStrips,
  registered,
  spoken,
  standingOf,
  textOf,
  TODAY,
} from './ledger-screen';
import type { Screen } from './render';

let screen: Screen;
let port: FakePort;

beforeEach(async () => {
  vi.useFakeTimers({ now: TODAY });
  localStorage.clear();
  port = examplePort();
  screen = await openStrips(port);
});
afterEach(() => {
  screen.close();
  vi.useRealTimers();
});

const ledger = async () => (await port.readTables(['FlexLedger'])).get('FlexLedger')!;
/** Index in the register of the only entry of the example like this. */
function rowOf(like: Partial<ReturnType<typeof exampleEntries>[number]>): number {
  const found = exampleEntries().flatMap((entry, index) =>
    Object.entries(like).every(([key, value]) => Reflect.get(entry, key) === value) ? [index] : [],
  );
  if (found.length !== 1) throw new Error(`${found.length} entries like ${JSON.stringify(like)}`);
  return found[0];
}
/** Somebody types in the register, past the pane. */
async function type(row: number, header: string, value: CellValue): Promise<void> {
  const { area, header: names } = await ledger();
  const column = names.indexOf(header);
  if (column < 0) throw new Error(`no column ${header} in ${names.join(', ')}`);
  port.set(area.sheet, area.row + 1 + row, area.column + column, { value });
}
async function erase(row: number): Promise<void> {
  const { header } = await ledger();
  for (const name of header) await type(row, name, { kind: 'blank' });
}
async function toChecks(): Promise<void> {
  port.hint('cells');
  await screen.wait(300);
  await screen.click(screen.get('tab', /^Controle/));
}
/** What the list of findings says, a text for each. */
const findings = (): string[] => [...screen.root.querySelectorAll('li')].map(textOf);
const press = async (name: string): Promise<void> => {
  await screen.click(screen.get('button', name));
  await screen.wait(200);
};
/** Presses a button of the finding that says this. */
async function pressAt(said: string, name: string): Promise<void> {
  const items = [...screen.root.querySelectorAll('li')].filter((item) => textOf(item).includes(said));
  const found = [...(items[0]?.querySelectorAll('button') ?? [])].filter((each) => textOf(each) === name);
  expect([items.length, found.length]).toEqual([1, 1]);
  await screen.click(found[0]);
  await screen.wait(200);
}

const emmen = { holder: 'Emmen', card: '2025', type: 'reserve', date: '2025-09-09' } as const;
const meppel = { holder: 'Meppel', card: '2025', type: 'reserve', date: '2025-09-09' } as const;
const assen = { holder: 'Assen', card: '2025', type: 'grant' } as const;

describe('the checks of the ledger', () => {
  it('find nothing in the example', async () => {
    await toChecks();
    expect(screen.get('heading', /^Alle \d+ controles in orde$/)).toBeTruthy();
  });

  it('list a row that was changed with what stood there, lead to it and restore it', async () => {
    const before = await ledger();
    const row = rowOf(emmen);
    await type(row, 'Strippen', { kind: 'number', number: 1 });
    await toChecks();
    const said = `Regel ${row + 1}. `;
    const [finding] = findings().filter((text) => text.includes(said));
    expect(finding).toContain('Deze regel is buiten het paneel gewijzigd.');
    expect(finding).toContain('Strippen: „3” werd „1”.');
    await screen.click(screen.get('button', /^Naar Strippenregister!/));
    expect(port.visited.at(-1)).toMatchObject({
      sheet: before.area.sheet,
      row: before.area.row + 1 + row,
      rows: 1,
    });
    await press('Herstellen');
    expect(await ledger()).toEqual(before);
    expect(findings().join()).not.toContain(said);
    expect(spoken(screen, 'polite')).toContain('Hersteld.');
  });

  it('count a changed row as it stands until it is restored', async () => {
    await type(rowOf(emmen), 'Strippen', { kind: 'number', number: 1 });
    port.hint('cells');
    await screen.wait(300);
    expect(screen.get('button', 'Emmen, 14 strippen: 8 gebruikt, 1 gereserveerd, 5 vrij')).toBeTruthy();
    await toChecks();
    await press('Herstellen');
    await screen.click(screen.get('tab', 'Strippen'));
    expect(screen.get('button', 'Emmen, 14 strippen: 8 gebruikt, 3 gereserveerd, 3 vrij')).toBeTruthy();
  });

  it('give no balance for a holder of whom a row cannot be read, and restore it', async () => {
    const before = await ledger();
    const row = rowOf(assen);
    await type(row, 'Strippen', { kind: 'text', text: 'veertien' });
    port.hint('cells');
    await screen.wait(300);
    expect(
      screen.get('button', `Assen: geen stand, want regel ${row + 1} van het register is niet te lezen`),
    ).toBeTruthy();
    expect(screen.all('button', /^Assen, /)).toHaveLength(0);
    expect(screen.get('button', /^Emmen, 14 strippen: 8 gebruikt, 3 gereserveerd, 3 vrij/)).toBeTruthy();
    await screen.click(screen.get('button', 'Naar Controle'));
    // No balance, so none below zero; and the row is there, be it unreadable.
    const ofLedger = findings().filter(
      (said) => /Strippen|register/.test(said) && !said.includes('Naar rato'),
    );
    expect(ofLedger).toHaveLength(1);
    expect(ofLedger[0]).toContain('Strippen is niet te lezen: „veertien”.');
    await pressAt('Strippen is niet te lezen', 'Herstellen');
    expect(await ledger()).toEqual(before);
    expect(screen.get('heading', /^Alle \d+ controles in orde$/)).toBeTruthy();
  });

  it('leave a row that cannot be read in its place when the pane opens', async () => {
    await type(rowOf(emmen), 'Strippen', { kind: 'text', text: 'drie' });
    const damaged = await ledger();
    screen.close();
    screen = await openStrips(port);
    await screen.wait(2_000);
    expect(await ledger()).toEqual(damaged);
  });

  it('write a row again that was erased', async () => {
    await erase(rowOf(meppel));
    await toChecks();
    const { id } = exampleEntries()[rowOf(meppel)];
    expect(findings().join()).toContain(`Boeking ${id} is gedaan en staat niet in het register.`);
    await press('Herstellen');
    const all = await registered(port);
    expect(all).toHaveLength(exampleEntries().length);
    expect(all).toContainEqual(exampleEntries()[rowOf(meppel)]);
    expect(standingOf(all, 'Meppel')).toEqual({ size: 12, used: 9, reserved: 3, free: 0 });
  });

  it('repair everything that is safe at one press', async () => {
    const before = await ledger();
    await type(rowOf(emmen), 'Strippen', { kind: 'number', number: 1 });
    await type(rowOf(meppel), 'Houder', { kind: 'text', text: 'Assen' });
    await type(rowOf(assen), 'Strippen', { kind: 'number', number: 40 });
    await toChecks();
    expect(screen.get('heading', /^3 van \d+ controles vragen actie$/)).toBeTruthy();
    expect(screen.get('tab', /^Controle.*3 controles vragen actie$/)).toBeTruthy();
    await press('Alles herstellen');
    expect(await ledger()).toEqual(before);
    expect(spoken(screen, 'polite')).toContain('3 regels hersteld.');
    expect(screen.get('heading', /^Alle \d+ controles in orde$/)).toBeTruthy();
    expect(screen.all('button', 'Alles herstellen')).toHaveLength(0);
  });

  it('bring a row back that cannot be read together with the others', async () => {
    const before = await ledger();
    await type(rowOf(emmen), 'Strippen', { kind: 'number', number: 1 });
    await type(rowOf(assen), 'Strippen', { kind: 'text', text: 'veertien' });
    await toChecks();
    await press('Alles herstellen');
    expect(await ledger()).toEqual(before);
    expect(screen.get('heading', /^Alle \d+ controles in orde$/)).toBeTruthy();
  });

  it('change nothing and say why when the sheet is protected', async () => {
    await type(rowOf(emmen), 'Strippen', { kind: 'number', number: 1 });
    await toChecks();
    const damaged = await ledger();
    port.faults.replaceCells = ['protected'];
    port.faultParams = { sheet: 'Strippenregister' };
    await press('Herstellen');
    expect(screen.text()).toContain('Het blad Strippenregister is beveiligd');
    expect(spoken(screen, 'assertive')).toContain('Er is niets gewijzigd.');
    expect(await ledger()).toEqual(damaged);
    await press('Herstellen');
    expect((await registered(port))[rowOf(emmen)]).toEqual(exampleEntries()[rowOf(emmen)]);
  });

  it('clear a row that was copied, and leave the booking itself', async () => {
    const before = await ledger();
    const source = before.rows[rowOf(emmen)];
    port.insertTableRow('FlexLedger', before.rows.length, source);
    await toChecks();
    expect(findings().join()).toContain('Deze boeking staat er twee keer. Zij telt één keer.');
    await press('Leegmaken');
    expect(await registered(port)).toEqual(exampleEntries());
    expect(screen.get('heading', /^Alle \d+ controles in orde$/)).toBeTruthy();
  });
});
