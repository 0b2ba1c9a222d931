// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FakePort } from './fake-port';
import {
  COLLECTIVE,
  enter,
  errorOf,
  exampleEntries,
  examplePort,
  footRow,
  HOLDERS,
  labelled,
  openStrips,
  pick,
  primary,
  registered,
  spoken,
  standingOf,
  tableRows,
  TODAY,
  valueOf,
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

const everyone = [...HOLDERS, COLLECTIVE];
const nameOn = (holder: string): string => (holder === COLLECTIVE ? 'Gezamenlijk' : holder);
const freeOf = (holder: string): number => standingOf(exampleEntries(), holder).free;

const openForm = (): Promise<void> => pick(screen, 'Boeken', 'Kaart afsluiten');
const close = async (): Promise<void> => {
  await screen.click(primary(screen));
  await screen.wait(20);
};
async function addCard2026(): Promise<void> {
  port.insertTableRow(
    'FlexCards',
    port.tableArea('FlexCards').rows - 1,
    ['2026', '2026-01-01', '2026-12-31'].map((text) => ({ value: { kind: 'text', text } })),
  );
  port.hint('cells');
  await screen.wait(300);
}
async function carryInto2026(cap: string): Promise<void> {
  await addCard2026();
  await openForm();
  await screen.click(screen.get('radio', 'Meenemen'));
  await enter(labelled(screen, 'Hooguit per houder'), cap);
}
/** What a form wrote, holder by holder, as the preview shows it: free before, carried, expired, reserved. */
async function written(): Promise<string[][]> {
  const all = await registered(port);
  const added = all.slice(exampleEntries().length);
  return everyone.map((holder) => {
    const sum = (type: string, card: string): number =>
      added
        .filter((entry) => entry.holder === holder && entry.type === type && entry.card === card)
        .reduce((total, { strips }) => total + strips, 0);
    const carried = -sum('carry', '2025') || 0;
    const expired = sum('expire', '2025');
    const { reserved } = standingOf(all, holder);
    return [nameOn(holder), ...[carried + expired, carried, expired, reserved].map(String)];
  });
}

describe('closing a card', () => {
  it('shows for every holder what expires, and then writes exactly that', async () => {
    await openForm();
    const shown = tableRows(screen);
    expect(shown.map(([name]) => name)).toEqual(everyone.map(nameOn));
    expect(shown).toEqual(
      everyone.map((holder) => {
        const { free, reserved } = standingOf(exampleEntries(), holder);
        return [nameOn(holder), ...[free, 0, free, reserved].map(String)];
      }),
    );
    // 46 of the municipalities and 15 of the collective card; 29 stay reserved.
    expect(footRow(screen)).toEqual(['Totaal', '61', '0', '61', '29']);
    // A closing each, and for all but Meppel what expires.
    expect(primary(screen).textContent).toBe('Sluit kaart 2025 af (25 regels)');
    const before = (await registered(port)).length;
    await close();
    expect((await registered(port)).length - before).toBe(25);
    expect(await written()).toEqual(shown);
    expect(spoken(screen, 'polite')).toContain('Kaart 2025 afgesloten voor 13 houders');
  });

  it('writes nothing before the button is pressed', async () => {
    await openForm();
    await screen.wait(2000);
    expect(await registered(port)).toHaveLength(exampleEntries().length);
  });

  it('leaves open reservations as they are, to be used afterwards', async () => {
    await openForm();
    await close();
    await screen.click(screen.get('button', /^Assen, 9 strippen: 6 gebruikt, 3 gereserveerd, 0 vrij/));
    expect(screen.text()).toContain('afgesloten op 31-12-2025');
    await screen.click(screen.get('button', /gebruiken$/));
    // Today is before the card was closed: the first day on which it can be used is filled in.
    expect(valueOf(labelled(screen, 'Datum'))).toBe('31-12-2025');
    await screen.click(primary(screen));
    await screen.wait(20);
    expect(standingOf(await registered(port), 'Assen')).toEqual({ size: 9, used: 9, reserved: 0, free: 0 });
  });

  it('refuses bookings on the card from then on', async () => {
    await openForm();
    await close();
    await screen.click(screen.get('button', /^Emmen, /));
    await screen.click(screen.get('button', 'Reserveren'));
    await enter(labelled(screen, 'Strippen'), '1');
    const before = await registered(port);
    await close();
    expect(screen.text()).toContain('Kaart 2025 van Emmen is op 31-12-2025 afgesloten.');
    expect(await registered(port)).toEqual(before);
  });

  it('has nothing to do the second time', async () => {
    await openForm();
    await close();
    await openForm();
    expect(screen.text()).toContain('Kaart 2025 is al afgesloten.');
    const before = await registered(port);
    await close();
    expect(await registered(port)).toEqual(before);
  });

  it('is refused on a day before the card begins', async () => {
    await openForm();
    await enter(labelled(screen, 'Afsluiten op'), '31-12-2024');
    expect(errorOf(labelled(screen, 'Afsluiten op'))).toContain('31-12-2024 valt buiten kaart 2025');
    await close();
    expect(document.activeElement).toBe(labelled(screen, 'Afsluiten op'));
    expect(await registered(port)).toHaveLength(exampleEntries().length);
  });

  it('names who is below zero, and does not close before that is in order', async () => {
    const reserved = exampleEntries().findIndex(
      ({ holder, type, date }) => holder === 'Emmen' && type === 'reserve' && date === '2025-09-09',
    );
    const { area, header } = (await port.readTables(['FlexLedger'])).get('FlexLedger')!;
    // Three were reserved and three are free: seven are one too many.
    const content = { value: { kind: 'number', number: 7 } } as const;
    port.set(area.sheet, area.row + 1 + reserved, area.column + header.indexOf('Strippen'), content);
    port.hint('cells');
    await screen.wait(300);
    await openForm();
    expect(screen.text()).toContain('Nog niet: Emmen staat onder nul. Maak dat eerst in orde.');
    await close();
    expect(spoken(screen, 'assertive')).toContain('Emmen staat op kaart 2025 op −1.');
    expect(await registered(port)).toHaveLength(exampleEntries().length);
  });

  it('keeps the choice when the workbook is read-only', async () => {
    await carryInto2026('3');
    port.faults.append = ['read-only'];
    await close();
    expect(screen.text()).toContain('De werkmap is alleen-lezen');
    expect(valueOf(labelled(screen, 'Hooguit per houder'))).toBe('3');
    expect(screen.get('radio', 'Meenemen').getAttribute('aria-checked')).toBe('true');
    expect(await registered(port)).toHaveLength(exampleEntries().length);
  });
});

describe('carrying over', () => {
  it('says that there is no later card', async () => {
    await openForm();
    await screen.click(screen.get('radio', 'Meenemen'));
    expect(screen.text()).toContain('Er is geen latere kaart.');
  });

  it('takes no more than the cap, and the rest expires', async () => {
    await carryInto2026('3');
    const shown = tableRows(screen);
    expect(shown).toEqual(
      everyone.map((holder) => {
        const { free, reserved } = standingOf(exampleEntries(), holder);
        const carried = Math.min(free, 3);
        return [nameOn(holder), ...[free, carried, free - carried, reserved].map(String)];
      }),
    );
    // Ten municipalities and the collective card have three or more, Westerveld one, Meppel none.
    expect(footRow(screen)).toEqual(['Totaal', '61', '34', '27', '29']);
    // Thirteen closings, twelve carried with a row on either card, nine with more than the cap.
    expect(primary(screen).textContent).toBe('Sluit kaart 2025 af (46 regels)');
    await close();
    expect(await written()).toEqual(shown);
    const all = await registered(port);
    expect(all.length - exampleEntries().length).toBe(46);
    for (const holder of everyone) {
      expect(standingOf(all, holder, '2026').free, holder).toBe(Math.min(freeOf(holder), 3));
      expect(standingOf(all, holder).free, holder).toBe(0);
    }
  });

  it('takes everything where there is no cap', async () => {
    await carryInto2026('');
    expect(footRow(screen)).toEqual(['Totaal', '61', '61', '0', '29']);
    await close();
    const all = await registered(port);
    for (const holder of everyone) expect(standingOf(all, holder, '2026').free, holder).toBe(freeOf(holder));
    expect(all.filter(({ type, card }) => type === 'expire' && card === '2025')).toHaveLength(0);
  });

  it('takes nothing where the cap is nought', async () => {
    await carryInto2026('0');
    expect(footRow(screen)).toEqual(['Totaal', '61', '0', '61', '29']);
  });

  it.each(['drie', '-1', '2,125'])('says that the cap „%s” is none, and does not close', async (cap) => {
    await carryInto2026(cap);
    expect(errorOf(labelled(screen, 'Hooguit per houder'))).toContain(`„${cap}” is geen getal.`);
    await close();
    expect(document.activeElement).toBe(labelled(screen, 'Hooguit per houder'));
    expect(await registered(port)).toHaveLength(exampleEntries().length);
  });
});
