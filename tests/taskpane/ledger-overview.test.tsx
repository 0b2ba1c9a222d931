// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Language } from '../../src/i18n/language';
import type { FakePort } from './fake-port';
import {
  COLLECTIVE,
  enter,
  exampleEntries,
  examplePort,
  HOLDERS,
  labelled,
  layOut,
  openStrips,
  pick,
  primary,
  spoken,
  standingOf,
  textOf,
  TODAY,
  valueOf,
} from './ledger-screen';
import { nameOf, type Screen } from './render';

let screen: Screen;
let port: FakePort;

beforeEach(() => {
  vi.useFakeTimers({ now: TODAY });
  localStorage.clear();
  layOut();
});
afterEach(() => {
  screen.close();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

async function open(language: Language = 'nl'): Promise<void> {
  port = examplePort(language);
  screen = await openStrips(port, language);
}

/** Rows of the list of all bookings, as they are read. */
const listed = (): string[] => [...screen.root.querySelectorAll('li[data-index]')].map(textOf);

describe('the overview', () => {
  it('says of every holder what is used, reserved and free', async () => {
    await open();
    const entries = exampleEntries();
    for (const holder of HOLDERS) {
      const { size, used, reserved, free } = standingOf(entries, holder);
      expect(
        screen.all(
          'button',
          `${holder}, ${size} strippen: ${used} gebruikt, ${reserved} gereserveerd, ${free} vrij`,
        ),
        holder,
      ).toHaveLength(1);
    }
    const { size, used, free } = standingOf(entries, COLLECTIVE);
    expect(
      screen.get('button', `Gezamenlijk, ${size} strippen: ${used} gebruikt, 0 gereserveerd, ${free} vrij`),
    ).toBeTruthy();
  });

  it('agrees with the picture of the design: Assen has 5 of 14, all of them 46 of 137', async () => {
    await open();
    expect(screen.get('button', 'Assen, 14 strippen: 6 gebruikt, 3 gereserveerd, 5 vrij')).toBeTruthy();
    expect(screen.text()).toContain('46van 137 strippen vrij');
    expect(screen.text()).toMatch(/gebruikt 62.*gereserveerd 29.*vrij 46/);
  });

  it('draws a unit for every strip of a holder', async () => {
    await open();
    const entries = exampleEntries();
    for (const holder of HOLDERS) {
      const row = screen.all('row').find((each) => nameOf(each).startsWith(holder));
      const { used, reserved, free } = standingOf(entries, holder);
      const drawn = ['used', 'reserved', 'free', 'tooMany'].map(
        (kind) => row?.querySelectorAll(`[data-unit="${kind}"]`).length,
      );
      expect(drawn, holder).toEqual([used, reserved, free, 0]);
    }
  });

  it('names who has nothing left', async () => {
    await open();
    expect(screen.text()).toContain('Meppel heeft niets meer vrij.');
    expect(screen.text()).not.toContain('onder nul');
  });

  it('marks the invented bookings as an example', async () => {
    await open();
    expect(screen.text()).toMatch(/46\s?van 137 strippen vrij\s?voorbeeld/);
  });

  it('shows the card of 2024 after choosing it', async () => {
    await open();
    await screen.click(screen.get('button', 'Kaart 2025'));
    await screen.click(screen.get('menuitemradio', 'Kaart 2024'));
    const entries = exampleEntries();
    const all = HOLDERS.map((holder) => standingOf(entries, holder, '2024'));
    const used = all.reduce((total, each) => total + each.used, 0);
    // What was free has expired: nothing is left on a closed card.
    expect(all.every(({ free }) => free === 0)).toBe(true);
    expect(screen.text()).toContain(`0van ${used} strippen vrij`);
  });

  it('opens a holder, and Esc leads back', async () => {
    await open();
    const row = screen.get('button', /^Tynaarlo, 11 strippen/);
    await screen.click(row);
    const heading = screen.get('heading', 'Tynaarlo');
    expect(document.activeElement).toBe(heading);
    expect(screen.text()).toContain('Kaart 2025 · 35.011 inwoners');
    await screen.key(heading, 'Escape');
    expect(screen.text()).toContain('46van 137 strippen vrij');
  });

  it('leads to the register in the sheet', async () => {
    await open();
    await screen.click(screen.get('button', 'Register in het werkblad'));
    const { sheet, row, column } = port.tableArea('FlexLedger');
    expect(port.visited.at(-1)).toEqual({ sheet, row, column, rows: 1, columns: 1 });
  });

  it('says the same in English', async () => {
    await open('en');
    const entries = exampleEntries('en');
    for (const holder of HOLDERS) {
      const { size, used, reserved, free } = standingOf(entries, holder);
      const label = `${holder}, ${size} strips: ${used} used, ${reserved} reserved, ${free} free`;
      expect(screen.all('button', label), holder).toHaveLength(1);
    }
    expect(screen.get('button', /^Joint, 24 strips/)).toBeTruthy();
    expect(screen.text()).toContain('46of 137 strips free');
    expect(screen.text()).toContain('Meppel has nothing left.');
    expect(screen.text()).not.toMatch(/strippen|gebruikt|vrij/);
  });
});

describe('all bookings', () => {
  it('finds a booking by what stands in it, whatever the case', async () => {
    await open();
    await screen.click(screen.get('button', 'Alle boekingen'));
    const onCard = exampleEntries().filter(({ card }) => card === '2025');
    expect(screen.text()).toContain(`${onCard.length} boekingen`);
    // The one release of the example: Coevorden gave a strip back.
    await screen.type(labelled(screen, 'Zoeken'), 'COEVORDEN vrijgave');
    expect(screen.text()).toContain('1 boeking');
    expect(listed()).toHaveLength(1);
    expect(listed()[0]).toMatch(/^Coevorden: vrijgave1 ?7-10-2025/);
    await screen.type(labelled(screen, 'Zoeken'), 'Coevorden bestaat niet');
    expect(screen.text()).toContain('Geen boeking voldoet aan deze keuze.');
    await screen.click(screen.get('button', 'Keuze wissen'));
    expect(screen.text()).toContain(`${onCard.length} boekingen`);
  });

  it.each(['reserve', 'release', 'reverse', 'served'] as const)(
    'filtered on %s shows those and no others',
    async (type) => {
      await open();
      await screen.click(screen.get('button', 'Alle boekingen'));
      await enter(labelled(screen, 'Soort'), type);
      const wanted = exampleEntries().filter((entry) => entry.card === '2025' && entry.type === type);
      expect(screen.root.querySelector('[role="status"]')?.textContent).toBe(
        wanted.length === 1 ? '1 boeking' : `${wanted.length} boekingen`,
      );
      const word = {
        reserve: 'reservering',
        release: 'vrijgave',
        reverse: 'terugboeking',
        served: 'aandeel',
      };
      expect(listed().length).toBeGreaterThan(0);
      expect(listed().every((line) => line.includes(`: ${word[type]}`))).toBe(true);
    },
  );

  it('of one holder on all cards are as many as the register has', async () => {
    await open();
    await screen.click(screen.get('button', 'Alle boekingen'));
    await enter(labelled(screen, 'Houder'), 'Westerveld');
    await enter(labelled(screen, 'Kaart'), '');
    const own = exampleEntries().filter(({ holder }) => holder === 'Westerveld');
    expect(screen.text()).toContain(`${own.length} boekingen`);
    const first = listed()[0];
    // The newest first: the share in the training of November.
    expect(first).toContain('Westerveld: aandeel');
    expect(first).toContain('11-11-2025');
  });

  it('selects the row of a booking in the sheet', async () => {
    await open();
    await screen.click(screen.get('button', 'Alle boekingen'));
    await enter(labelled(screen, 'Soort'), 'release');
    await screen.click(screen.get('button', /^Coevorden: vrijgave/));
    const area = port.visited.at(-1)!;
    expect(area.rows).toBe(1);
    const { cells } = await port.readBlock({ ...area, columns: 1 });
    const entry = exampleEntries().find(({ type }) => type === 'release')!;
    expect(cells[0][0].value).toEqual({ kind: 'text', text: entry.id });
  });
});

describe('a booking that the workbook refuses', () => {
  it.each([
    ['nl', 'read-only', 'De werkmap is alleen-lezen', 'Er is niets gewijzigd.'],
    ['en', 'read-only', 'The workbook is read-only', 'Nothing was changed.'],
    ['en', 'host', 'It did not work', 'Try again.'],
  ] as const)('is told in %s after %s, and what was typed stays', async (language, kind, title, body) => {
    await open(language);
    const isDutch = language === 'nl';
    await pick(screen, isDutch ? 'Boeken' : 'Book', isDutch ? 'Reserveren' : 'Reserve');
    await enter(labelled(screen, isDutch ? 'Gemeente' : 'Municipality'), 'Assen');
    await enter(labelled(screen, isDutch ? 'Strippen' : 'Strips'), '2');
    const description = labelled(screen, isDutch ? 'Omschrijving' : 'Description');
    await enter(description, 'Wijk Noorderpark');
    port.faults.append = [kind];
    const before = (await port.readTables(['FlexLedger'])).get('FlexLedger');
    await screen.click(primary(screen));
    await screen.wait(20);
    expect(screen.text()).toContain(title);
    expect(screen.text()).toContain(body);
    expect(spoken(screen, 'assertive')).toContain(title);
    expect(valueOf(labelled(screen, isDutch ? 'Strippen' : 'Strips'))).toBe('2');
    expect(valueOf(labelled(screen, isDutch ? 'Omschrijving' : 'Description'))).toBe('Wijk Noorderpark');
    expect(valueOf(labelled(screen, isDutch ? 'Gemeente' : 'Municipality'))).toBe('Assen');
    expect((await port.readTables(['FlexLedger'])).get('FlexLedger')).toEqual(before);
    await screen.click(screen.get('button', isDutch ? 'Opnieuw proberen' : 'Try again'));
    await screen.wait(20);
    expect(screen.get('heading', 'Assen')).toBeTruthy();
    // Assen had 5 free.
    expect(screen.text()).toContain(
      isDutch ? 'Assen heeft nu 3 strippen vrij.' : 'Assen now has 3 strips free.',
    );
  });
});
