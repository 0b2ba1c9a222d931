// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FakePort } from './fake-port';
import {
  enter,
  errorOf,
  exampleEntries,
  examplePort,
  labelled,
  messages,
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

const LINES = 'Of plak hier de regels';
const openForm = (): Promise<void> => pick(screen, 'Boeken', 'Beginsaldi uit CSV');
const paste = (...lines: readonly string[]): Promise<void> =>
  enter(labelled(screen, LINES), lines.join('\n'));
const press = async (): Promise<void> => {
  await screen.click(primary(screen));
  await screen.wait(20);
};
const added = async () => (await registered(port)).slice(exampleEntries().length);

describe('opening balances from lines', () => {
  it('names every line that is wrong, and books nothing while there is one', async () => {
    await openForm();
    await paste(
      'Houder;Kaart;Strippen;Datum;Omschrijving',
      'Assen;2025;2;2-1-2025;Uit de oude lijst',
      'Amsterdam;2025;3;2-1-2025;',
      'Emmen;2025;drie;2-1-2025;',
      '',
      'Meppel;2031;3;2-1-2025;',
      'Hoogeveen;2025;3;30-2-2025;',
      'assen;2025;4;2-1-2025;',
    );
    const said = screen.text();
    expect(said).toContain('5 regels kloppen niet. Er is niets geboekt.');
    expect(said).toContain('Regel 3: „Amsterdam” is geen houder in deze werkmap.');
    expect(said).toContain('Regel 4: „drie” is geen aantal strippen.');
    expect(said).toContain('Regel 6: „2031” is geen kaart. Kies uit 2024, 2025.');
    expect(said).toContain('Regel 7: „30-2-2025” is geen datum.');
    expect(said).toContain('Regel 8: Assen staat er voor kaart 2025 twee keer in.');
    expect(said).not.toMatch(/Regel [125]:/);
    await press();
    expect(await added()).toEqual([]);
    expect(document.activeElement).toBe(labelled(screen, LINES));
    expect(errorOf(labelled(screen, LINES))).toBe('5 regels kloppen niet. Er is niets geboekt.');
    expect(spoken(screen, 'assertive')).toContain('5 regels kloppen niet.');
  });

  it('books them once the lines are mended', async () => {
    await openForm();
    await paste('Houder;Kaart;Strippen', 'Assen;2025;2', 'Emmen;2025;drie');
    await press();
    expect(await added()).toEqual([]);
    await paste('Houder;Kaart;Strippen', 'Assen;2025;2', 'Emmen;2025;3');
    expect(messages(screen)).toEqual([]);
    expect(tableRows(screen)).toEqual([
      ['Assen', '2025', '1-1-2025', '2'],
      ['Emmen', '2025', '1-1-2025', '3'],
    ]);
    expect(primary(screen).textContent).toBe('Boek 2 beginsaldi');
    await press();
    expect(await added()).toMatchObject([
      { holder: 'Assen', type: 'opening', card: '2025', strips: 2, date: '2025-01-01' },
      { holder: 'Emmen', type: 'opening', card: '2025', strips: 3, date: '2025-01-01' },
    ]);
    expect(spoken(screen, 'polite')).toContain('2 beginsaldi geboekt, samen 5 strippen');
    expect(standingOf(await registered(port), 'Assen')).toEqual({ size: 16, used: 6, reserved: 3, free: 7 });
    expect(screen.get('button', 'Assen, 16 strippen: 6 gebruikt, 3 gereserveerd, 7 vrij')).toBeTruthy();
  });

  it.each([
    ['semicolons', 'Houder;Kaart;Strippen;Datum\nWesterveld;2025;4;3-1-2025'],
    ['tabs', 'Houder\tKaart\tStrippen\tDatum\nWesterveld\t2025\t4\t3-1-2025'],
    ['commas and English names', 'Holder,Card,Strips,Date\nwesterveld,2025,4,2025-01-03'],
    ['columns in another order', 'Strippen;Datum;Houder;Kaart\n4;3-1-2025;Westerveld;2025'],
  ])('takes lines with %s', async (_, text) => {
    await openForm();
    await enter(labelled(screen, LINES), text);
    await press();
    expect(await added()).toMatchObject([
      { holder: 'Westerveld', card: '2025', type: 'opening', strips: 4, date: '2025-01-03' },
    ]);
  });

  it('does not take the same balance twice', async () => {
    await openForm();
    await paste('Houder;Kaart;Strippen', 'Assen;2025;2', 'Emmen;2025;3');
    await press();
    await openForm();
    await paste('Houder;Kaart;Strippen', 'Assen;2025;2', 'Meppel;2025;1');
    expect(screen.text()).toContain('Regel 2: Assen heeft op kaart 2025 al een beginsaldo.');
    await press();
    expect(await added()).toHaveLength(2);
  });

  it.each([
    ['Emmen;2025;-3;', 'Strippen: −3 is negatief.'],
    ['Emmen;2025;1,5;', '1,5'],
    ['Emmen;2025;2;2-1-2026', '31-12-2025'],
    ['Gezamenlijk;2024;3;', '2024'],
  ])('names the line that the rules refuse: %s', async (line, why) => {
    await openForm();
    await paste('Houder;Kaart;Strippen;Datum', 'Assen;2025;2;', line);
    expect(screen.text()).toContain('1 regel klopt niet. Er is niets geboekt.');
    expect(screen.text()).toMatch(/Regel 3: /);
    expect(screen.text()).toContain(why);
    await press();
    expect(await added()).toEqual([]);
  });

  it('asks for the names of the columns', async () => {
    await openForm();
    await paste('Assen;2025;2');
    expect(screen.text()).toContain('Regel 1: De eerste regel noemt geen kolom Houder, Kaart, Strippen.');
    await press();
    expect(await added()).toEqual([]);
  });

  it('says that there are no lines yet', async () => {
    await openForm();
    await press();
    expect(spoken(screen, 'assertive')).toContain('Er staan nog geen regels.');
    expect(await added()).toEqual([]);
  });

  it('writes a description that looks like a formula as text', async () => {
    await openForm();
    await paste('Houder;Kaart;Strippen;Omschrijving', 'Assen;2025;2;=1+1');
    await press();
    expect(await added()).toMatchObject([{ description: '=1+1' }]);
    const { rows } = (await port.readTables(['FlexLedger'])).get('FlexLedger')!;
    const cells = rows.flat().filter(({ value }) => value.kind === 'text' && value.text === '=1+1');
    expect(cells).toEqual([{ value: { kind: 'text', text: '=1+1' } }]);
  });

  it('keeps the lines when the sheet is protected, and books them when tried again', async () => {
    await openForm();
    const lines = ['Houder;Kaart;Strippen', 'Assen;2025;2', 'Emmen;2025;3'];
    await paste(...lines);
    port.faults.append = ['protected'];
    port.faultParams = { sheet: 'Strippenregister' };
    await press();
    expect(messages(screen).join()).toContain('Het blad Strippenregister is beveiligd');
    expect(messages(screen).join()).toContain('Er is niets gewijzigd.');
    expect(valueOf(labelled(screen, LINES))).toBe(lines.join('\n'));
    expect(await added()).toEqual([]);
    await screen.click(screen.get('button', 'Opnieuw proberen'));
    await screen.wait(20);
    expect(await added()).toHaveLength(2);
  });
});
