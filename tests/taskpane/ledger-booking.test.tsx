// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeCard, grant, reserve, use, type Booking, type Card } from '../../src/domain/ledger';
import type { LedgerPage } from '../../src/taskpane/data/use-pages';
import { Desk } from '../../src/taskpane/ledger/desk';
import { readLedgerView } from '../../src/taskpane/ledger/view';
import type { Command } from '../../src/taskpane/ledger-context';
import { WorkbookError } from '../../src/workbook/port';
import { FakePort } from './fake-port';
import { renderPane, type Screen } from './render';

/** Opens the form from the first screen of the tab, whatever else stands there. */
let page: LedgerPage;
vi.mock('../../src/taskpane/screens/ledger/Overview', async () => {
  const { useLedger } = await import('../../src/taskpane/ledger-context');
  return {
    Overview: function Overview() {
      const { open } = useLedger();
      return <button onClick={() => open(page)}>Formulier</button>;
    },
  };
});
vi.mock('../../src/taskpane/screens/ledger/HolderPage', async () => {
  const { useLedger } = await import('../../src/taskpane/ledger-context');
  return {
    HolderPage: function HolderPage(props: { holder: string }) {
      const { lastBooked } = useLedger();
      return <p data-at={props.holder}>{lastBooked?.title}</p>;
    },
  };
});

const cards: readonly Card[] = [
  { label: '2025', start: '2025-01-01', end: '2025-12-31', step: 1 },
  { label: '2026', start: '2026-01-01', end: '2026-12-31', step: 1 },
];
const TODAY = new Date(2025, 8, 24, 12);

let screen: Screen;
let port: FakePort;
const advance = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);

/** What stands in the ledger beforehand: Assen has 14, of which 6 used and 3 reserved; Emmen has 2. */
const given: readonly (readonly [string, Command])[] = [
  [
    'B-ASSENGRANT',
    (books, stamp) =>
      grant(books, stamp, { holder: 'Assen', card: '2025', strips: 14, type: 'grant', date: '2025-01-02' }),
  ],
  [
    'B-EMMENGRANT',
    (books, stamp) =>
      grant(books, stamp, { holder: 'Emmen', card: '2025', strips: 2, type: 'grant', date: '2025-01-02' }),
  ],
  [
    'B-ASSENUSED1',
    (books, stamp) =>
      use(books, stamp, { holder: 'Assen', card: '2025', strips: 6, date: '2025-03-03', hours: 120 }),
  ],
  [
    'B-ASSENRESV1',
    (books, stamp) =>
      reserve(books, stamp, {
        holder: 'Assen',
        card: '2025',
        strips: 3,
        date: '2025-09-09',
        description: 'Plan voor VvE’s',
      }),
  ],
];

async function bookAll(commands: readonly (readonly [string, Command])[]): Promise<void> {
  const desk = new Desk(port, { language: () => 'nl', cards: () => cards, random: () => 0.3, now: () => 0 });
  for (const [id, command] of commands) {
    const result = await desk.book({ stamp: { id, at: '2025-09-09 10:00:00', by: 'Jansen' }, command });
    if (result.kind !== 'booked') throw new Error(`${id}: ${JSON.stringify(result.refusal)}`);
  }
}

beforeEach(async () => {
  vi.useFakeTimers({ now: TODAY });
  localStorage.clear();
  port = FakePort.withModel();
  await bookAll(given);
});
afterEach(() => {
  screen.close();
  vi.useRealTimers();
});

async function open(form: Omit<Extract<LedgerPage, { kind: 'book' }>, 'kind'>, language: 'nl' | 'en' = 'nl') {
  page = { kind: 'book', ...form };
  screen = await renderPane(port, { language, advance });
  await screen.click(screen.get('tab', language === 'nl' ? 'Strippen' : 'Strips'));
  await screen.click(screen.get('button', 'Formulier'));
}
function control(name: string): HTMLInputElement {
  const found = screen.root.querySelector<HTMLInputElement>(`[data-field="${name}"]`);
  if (!found) throw new Error(`no field ${name}`);
  return found;
}
const choose = (name: string, value: string): Promise<void> =>
  act(async () => {
    Reflect.set(HTMLSelectElement.prototype, 'value', value, control(name));
    control(name).dispatchEvent(new Event('change', { bubbles: true }));
    await advance(5);
  });
const type = (name: string, text: string): Promise<void> => screen.type(control(name), text);
const primary = (): HTMLElement => {
  const found = screen.root.querySelector<HTMLElement>('button[type="submit"]');
  if (!found) throw new Error('no button to book');
  return found;
};
const errorAt = (name: string): string => {
  const of = control(name).getAttribute('aria-describedby')?.split(' ') ?? [];
  const error = of.find((id) => id.endsWith('-error'));
  return (error && document.getElementById(error)?.textContent?.replace(/\s+/g, ' ').trim()) ?? '';
};
const preview = (): string =>
  screen.root.querySelector('[data-preview]')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const units = (kind: string): number =>
  screen.root.querySelectorAll(`[data-preview] > span > [data-unit="${kind}"]`).length;
const polite = (): string => screen.root.querySelector('[aria-live="polite"]')?.textContent ?? '';
const at = (): string | null | undefined => screen.root.querySelector('[data-at]')?.getAttribute('data-at');

async function balance(holder: string) {
  return (await readLedgerView(port)).audit.accounts.balance(holder, '2025');
}
async function last(): Promise<Booking['entries'][number]> {
  const { entries } = (await readLedgerView(port)).audit;
  return entries[entries.length - 1];
}

describe('reserving', () => {
  it('shows what the booking would do, and books it', async () => {
    await open({ of: 'reserve', holder: 'Assen' });
    expect(control('date').value).toBe('24-9-2025');
    await type('description', 'Wijkuitvoeringsplan tweede wijk');
    await type('strips', '5');
    expect(preview()).toContain('vrij 5 → 0');
    expect([units('used'), units('reserved'), units('booking'), units('free')]).toEqual([6, 3, 5, 0]);
    await screen.wait(600);
    expect(polite()).toContain('Assen: vrij 5 wordt 0');
    expect(primary().textContent).toBe('Reserveer 5 strippen');
    await screen.click(primary());
    await screen.wait(20);
    expect(polite()).toContain('5 strippen gereserveerd voor Assen. Assen heeft nu 0 strippen vrij.');
    expect(at()).toBe('Assen');
    expect(screen.text()).toContain('5 strippen gereserveerd voor Assen');
    expect(await balance('Assen')).toMatchObject({ available: 0, reserved: 8 });
    expect(await last()).toMatchObject({
      type: 'reserve',
      date: '2025-09-24',
      description: 'Wijkuitvoeringsplan tweede wijk',
    });
  });

  it('refuses before the press what there is not, and a link makes it fit', async () => {
    await open({ of: 'reserve', holder: 'Assen' });
    await type('strips', '7');
    expect(errorAt('strips')).toBe(
      'Assen heeft 5 strippen vrij: 14 op de kaart, 6 gebruikt en 3 gereserveerd. Boek er hooguit 5, of geef eerst een reservering vrij. Maak er 5 van',
    );
    expect(control('strips').getAttribute('aria-invalid')).toBe('true');
    expect(preview()).toContain('vrij 5 → −2');
    expect([units('booking'), units('tooMany')]).toEqual([5, 2]);
    await screen.click(primary());
    expect(document.activeElement).toBe(control('strips'));
    expect((await balance('Assen')).reserved).toBe(3);
    await screen.click(screen.get('button', 'Maak er 5 van'));
    expect(control('strips').value).toBe('5');
    expect(errorAt('strips')).toBe('');
    expect(preview()).toContain('vrij 5 → 0');
  });

  it('speaks of what is missing only once the button was pressed', async () => {
    await open({ of: 'reserve' });
    expect(errorAt('holder') + errorAt('strips')).toBe('');
    await screen.click(primary());
    expect(errorAt('holder')).toBe('Kies een gemeente.');
    expect(errorAt('strips')).toBe('Vul een aantal strippen in.');
    expect(document.activeElement).toBe(control('holder'));
  });

  it.each([
    ['strips', 'vijf', '„vijf” is geen getal.'],
    ['strips', '0', 'Vul meer dan 0 strippen in.'],
    ['strips', '-1', 'Strippen: −1 is negatief.'],
    ['strips', '2,5', '2,5 is geen veelvoud van 1.'],
    ['date', 'morgen', '„morgen” is geen datum.'],
    ['date', '2026-01-05', '5-1-2026 valt buiten kaart 2025'],
  ])('says under the field %s what is wrong with %s', async (field, text, sentence) => {
    await open({ of: 'reserve', holder: 'Assen' });
    await type('strips', '1');
    await type(field, text);
    expect(errorAt(field)).toContain(sentence);
  });

  it('fills the guideline of a product in, unless a number was typed', async () => {
    await open({ of: 'reserve', holder: 'Assen' });
    const product = [...control('item').querySelectorAll('option')].map(({ value }) => value)[1];
    await choose('item', product);
    const guideline = /Richtlijn: (\S+) strip/.exec(screen.text())?.[1];
    expect(guideline).toBeDefined();
    expect(control('strips').value).toBe(guideline);
    await type('strips', '1');
    await choose('item', '');
    await choose('item', product);
    expect(control('strips').value).toBe('1');
  });

  it('keeps what was typed when the sheet is protected, and books it when tried again', async () => {
    await open({ of: 'reserve', holder: 'Assen' });
    await type('strips', '2');
    port.faults.append = ['protected'];
    await screen.click(primary());
    await screen.wait(20);
    expect(screen.text()).toContain('De werkmap is beveiligd');
    expect(control('strips').value).toBe('2');
    expect((await balance('Assen')).reserved).toBe(3);
    await screen.click(screen.get('button', 'Opnieuw proberen'));
    await screen.wait(20);
    expect((await balance('Assen')).reserved).toBe(5);
    expect(at()).toBe('Assen');
  });

  it('books once when the answer was lost and the button is pressed again', async () => {
    await open({ of: 'reserve', holder: 'Assen' });
    await type('strips', '5');
    const append = port.append.bind(port);
    const lost = vi.spyOn(port, 'append').mockImplementation(async (...args) => {
      await append(...args);
      port.faults.prepareAppend = ['host', 'host', 'host'];
      throw new WorkbookError('outcome-unknown');
    });
    await screen.click(primary());
    await screen.wait(20_000);
    expect(screen.text()).toContain('Onbekend of het is gelukt');
    lost.mockRestore();
    port.faults.prepareAppend = [];
    port.hint('cells');
    await screen.wait(2_000);
    // By now the pane sees its own booking, and has nothing free for another.
    expect(errorAt('strips')).toContain('Assen heeft 0 strippen vrij');
    await screen.click(primary());
    await screen.wait(20);
    expect(at()).toBe('Assen');
    expect((await balance('Assen')).reserved).toBe(8);
  });

  it('says so when somebody else took the strips in the meantime', async () => {
    await open({ of: 'reserve', holder: 'Assen' });
    await type('strips', '5');
    const hint = vi.spyOn(port, 'hint').mockImplementation(() => undefined);
    await bookAll([
      [
        'B-SOMEBODY00',
        (books, stamp) =>
          reserve(books, stamp, { holder: 'Assen', card: '2025', strips: 4, date: '2025-09-24' }),
      ],
    ]);
    hint.mockRestore();
    await screen.click(primary());
    await screen.wait(20);
    expect(screen.text()).toContain('Niet geboekt');
    expect(screen.text()).toContain('Assen heeft 1 strip vrij');
    expect((await balance('Assen')).reserved).toBe(7);
  });
});

describe('the other kinds', () => {
  it('chooses the kind with the arrow keys', async () => {
    await open({ of: 'reserve', holder: 'Assen' });
    await screen.key(screen.get('radio', 'Reserveren'), 'ArrowRight');
    expect(screen.get('radio', 'Gebruiken').getAttribute('aria-checked')).toBe('true');
    expect(document.activeElement).toBe(screen.get('radio', 'Gebruiken'));
    await screen.key(document.activeElement, 'End');
    expect(screen.get('radio', 'Overdragen').getAttribute('aria-checked')).toBe('true');
    await screen.key(document.activeElement, 'ArrowRight');
    expect(screen.get('radio', 'Reserveren').getAttribute('aria-checked')).toBe('true');
  });

  it('uses a reservation: all of it, unless told otherwise, and the texts go along', async () => {
    await open({ of: 'use', reservation: 'B-ASSENRESV1' });
    expect(control('holder').value).toBe('Assen');
    expect(control('strips').value).toBe('3');
    expect(control('description').value).toBe('Plan voor VvE’s');
    await type('hours', '12,5');
    await type('strips', '4');
    // Three are reserved for it, so that one of the five free ones goes.
    expect(preview()).toContain('vrij 5 → 4');
    await screen.click(primary());
    await screen.wait(20);
    expect(polite()).toContain('4 strippen gebruikt door Assen. Assen heeft nu 4 strippen vrij.');
    expect(await last()).toMatchObject({ type: 'use', strips: 4, hours: 12.5, related: 'B-ASSENRESV1' });
    expect(await balance('Assen')).toMatchObject({ available: 4, used: 10, reserved: 0 });
  });

  it('offers what is free and what the reservation has when more is used', async () => {
    await open({ of: 'use', reservation: 'B-ASSENRESV1' });
    await type('strips', '9');
    expect(errorAt('strips')).toContain('Boek er hooguit 8');
    await screen.click(screen.get('button', 'Maak er 8 van'));
    expect(errorAt('strips')).toBe('');
    expect(preview()).toContain('vrij 5 → 0');
  });

  it('releases the only reservation there is, not more than is open', async () => {
    await open({ of: 'release', holder: 'Assen' });
    expect(primary().textContent).toBe('Geef 3 strippen vrij');
    expect(preview()).toContain('vrij 5 → 8');
    await type('strips', '4');
    expect(errorAt('strips')).toContain('Deze reservering heeft nog 3 strippen.');
    await screen.click(screen.get('button', 'Maak er 3 van'));
    await screen.click(primary());
    await screen.wait(20);
    expect(await balance('Assen')).toMatchObject({ available: 8, reserved: 0 });
  });

  it('says that there is nothing to release', async () => {
    await open({ of: 'release', holder: 'Emmen' });
    expect(errorAt('reservation')).toContain('Emmen heeft geen open reservering.');
  });

  it('transfers, and shows both sides', async () => {
    await open({ of: 'transfer', holder: 'Assen' });
    await choose('to', 'Emmen');
    await type('strips', '2');
    expect(preview()).toContain('vrij 5 → 3');
    expect(preview()).toContain('Emmen: vrij 2 wordt 4');
    await screen.click(primary());
    await screen.wait(20);
    expect(polite()).toContain(
      '2 strippen van Assen overgedragen aan Emmen. Assen heeft nu 3 strippen vrij.',
    );
    expect((await balance('Emmen')).available).toBe(4);
  });

  it('grants and takes an opening balance without a choice of kinds', async () => {
    await open({ of: 'grant', holder: 'Emmen' }, 'en');
    expect(screen.all('radio')).toHaveLength(0);
    expect(screen.get('heading', 'Grant strips')).toBeTruthy();
    await type('strips', '4');
    expect(primary().textContent).toBe('Grant 4 strips');
    await screen.click(primary());
    await screen.wait(20);
    expect(polite()).toContain('4 strips granted to Emmen. Emmen now has 6 strips free.');
    expect((await balance('Emmen')).granted).toBe(6);
  });
});

describe('leaving', () => {
  it('asks before it drops what was typed', async () => {
    await open({ of: 'reserve', holder: 'Assen' });
    await type('strips', '5');
    const before = control('strips');
    screen.focus(before);
    await screen.key(before, 'Escape');
    expect(document.activeElement).toBe(screen.get('group', 'Ingevoerde gegevens weggooien?'));
    await screen.click(screen.get('button', 'Verder invullen'));
    expect(screen.all('group')).toHaveLength(0);
    expect(document.activeElement).toBe(before);
    expect(control('strips').value).toBe('5');
    await screen.click(screen.get('button', 'Annuleren'));
    await screen.click(screen.get('button', 'Weggooien'));
    expect(screen.get('button', 'Formulier')).toBeTruthy();
  });

  it('leaves at once where nothing was typed', async () => {
    await open({ of: 'reserve', holder: 'Assen' });
    await screen.key(control('strips'), 'Escape');
    expect(screen.get('button', 'Formulier')).toBeTruthy();
  });

  it('remembers who books', async () => {
    await open({ of: 'reserve', holder: 'Assen' });
    await type('bookedBy', 'De Vries');
    await type('strips', '1');
    await screen.click(primary());
    await screen.wait(20);
    expect((await last()).recordedBy).toBe('De Vries');
  });
});

describe('correcting', () => {
  it('takes a booking back, with a reason', async () => {
    await open({ of: 'correct', entry: 'B-ASSENUSED1' });
    expect(primary().textContent).toBe('Boek terug');
    expect(preview()).toContain('vrij 5 → 11');
    await screen.click(primary());
    expect(errorAt('reason')).toBe('Vul in waarom u de boeking corrigeert.');
    expect(document.activeElement).toBe(control('reason'));
    await type('reason', 'Dubbel geboekt');
    await screen.click(primary());
    await screen.wait(20);
    expect(polite()).toContain('Boeking van 3-3-2025 voor Assen teruggeboekt');
    expect(await balance('Assen')).toMatchObject({ available: 11, used: 0 });
    expect((await last()).description).toBe('Dubbel geboekt');
  });

  it('books it again with another number', async () => {
    await open({ of: 'correct', entry: 'B-ASSENUSED1' });
    await screen.click(screen.get('radio', 'En opnieuw boeken'));
    await type('strips', '12');
    expect(errorAt('strips')).toContain('Assen heeft 11 strippen vrij');
    await type('strips', '4');
    expect(preview()).toContain('vrij 5 → 7');
    await type('reason', 'Vier, geen zes');
    expect(primary().textContent).toBe('Boek terug en boek 4 strippen');
    await screen.click(primary());
    await screen.wait(30);
    expect(at()).toBe('Assen');
    expect(await balance('Assen')).toMatchObject({ available: 7, used: 4, hours: 120 });
    // On the day on which the old booking is taken back: till then that counts alone.
    expect(await last()).toMatchObject({ type: 'use', strips: 4, date: '2025-09-24', hours: 120 });
  });

  it('says what is done and what is not when the new booking is blocked, and makes only that one', async () => {
    await open({ of: 'correct', entry: 'B-ASSENUSED1' });
    await screen.click(screen.get('radio', 'En opnieuw boeken'));
    await type('strips', '4');
    await type('reason', 'Vier, geen zes');
    const append = port.append.bind(port);
    let nth = 0;
    vi.spyOn(port, 'append').mockImplementation((...args) => {
      nth += 1;
      if (nth === 2) port.faults.append = ['protected'];
      return append(...args);
    });
    await screen.click(primary());
    await screen.wait(30);
    expect(screen.text()).toContain('Teruggeboekt, maar nog niet opnieuw geboekt');
    expect((await balance('Assen')).used).toBe(0);
    expect(primary().textContent).toBe('Boek 4 strippen');
    await screen.click(primary());
    await screen.wait(30);
    expect(await balance('Assen')).toMatchObject({ available: 7, used: 4 });
  });

  it('corrects on an open card what stands on a closed one', async () => {
    const words = ['2026', '2026-01-01', '2026-12-31'];
    port.insertTableRow(
      'FlexCards',
      port.tableArea('FlexCards').rows - 1,
      words.map((text) => ({ value: { kind: 'text', text } })),
    );
    await bookAll([
      [
        'B-CLOSE00000',
        (books, stamp) => closeCard(books, stamp, { card: '2025', date: '2025-09-20', holders: ['Assen'] }),
      ],
    ]);
    await open({ of: 'correct', entry: 'B-ASSENUSED1' });
    expect(screen.text()).toContain('Kaart 2025 van Assen is afgesloten op 20-9-2025.');
    expect(control('strips').value).toBe('6');
    await type('strips', '2');
    await type('reason', 'Te veel gerekend');
    await type('date', '5-1-2026');
    expect(primary().textContent).toBe('Corrigeer met 2 strippen');
    await screen.click(primary());
    await screen.wait(20);
    expect(await last()).toMatchObject({
      type: 'correction',
      card: '2026',
      strips: 2,
      related: 'B-ASSENUSED1',
    });
  });
});
