import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readJournalCells } from '../../src/domain/ledger';
import {
  buildModel,
  drentheData,
  exampleBookings,
  missingLedgerSheets,
  type ModelOptions,
} from '../../src/model';
import { ledgerFields, type LedgerField } from '../../src/tables/ledger';
import { a1 } from '../../src/workbook/address';
import type { CellInput, SheetPlan } from '../../src/workbook/port';
import { number, open, text } from './open';

const plan = (options: Partial<ModelOptions> = {}) =>
  buildModel({ language: 'nl', namespace: 'FLEX', existingSheets: [], data: drentheData, ...options });

const sheetWith = (table: string, options: Partial<ModelOptions> = {}): SheetPlan =>
  plan(options).sheets.find(({ tables }) => tables.some(({ name }) => name === table))!;

const plain = (input: CellInput): string | number =>
  input.kind === 'text' ? input.text : input.kind === 'number' ? input.number : '';

/** The cells of the only table of a sheet, with its header. */
function tableOf({ tables: [{ area }], cells }: SheetPlan): (string | number)[][] {
  const { row, column, rows, columns } = area;
  return Array.from({ length: rows }, (_, line) =>
    Array.from({ length: columns }, (__, at) => plain(cells[row + line]?.[column + at] ?? { kind: 'keep' })),
  );
}

describe('the menu card', () => {
  const texts = {
    nl: {
      header: ['Product', 'Aard', 'Richtlijn strippen', 'Omschrijving'],
      items: [
        ['Wijkuitvoeringsplan', 'voor één gemeente'],
        ['Wijk- of dorpsanalyse', 'voor één gemeente'],
        ['Plan voor VvE’s', 'voor één gemeente'],
        ['Warmtebronnenatlas', 'gezamenlijk'],
        ['Format warmteprogramma', 'gezamenlijk'],
        ['Training', 'opleiding'],
        ['Onboarding', 'opleiding'],
        ['Begeleiden van onderzoek', 'voor één gemeente'],
      ],
      assumption: 'aanname',
    },
    en: {
      header: ['Product', 'Kind', 'Guideline strips', 'Description'],
      items: [
        ['District implementation plan', 'for one municipality'],
        ['District or village analysis', 'for one municipality'],
        ['Plan for owners’ associations', 'for one municipality'],
        ['Heat-source atlas', 'joint'],
        ['Heat programme format', 'joint'],
        ['Training', 'training'],
        ['Onboarding', 'training'],
        ['Commissioning of studies', 'for one municipality'],
      ],
      assumption: 'assumption',
    },
  };

  it.each([
    ['nl', texts.nl],
    ['en', texts.en],
  ] as const)(
    'has the eight published items (%s), and calls its strips an assumption',
    (language, wanted) => {
      const sheet = sheetWith('FlexMenu', { language });
      const [header, ...rows] = tableOf(sheet);
      expect(header).toEqual(wanted.header);
      expect(rows.map(([item, kind]) => [item, kind])).toEqual(wanted.items);
      expect(rows.filter(([, , strips]) => !(Number(strips) > 0))).toEqual([]);
      expect(plain(sheet.cells[1][0])).toContain(wanted.assumption);
    },
  );
});

describe.each(['nl', 'en'] as const)('figures of the ledger (%s)', (language) => {
  const { sheets } = plan({ language });
  const strips = sheets.find(({ tables }) => tables.some(({ name }) => name === 'FlexCards'))!;

  it('show no decimal sign behind whole strips', () => {
    // Excel keeps the sign of `0.##` where no decimals follow: 14 would read “14.”, in Dutch “14,”.
    const used = sheets.flatMap(({ styles }) => styles.map(({ style }) => style.numberFormat ?? ''));
    expect(used.filter((each) => /\.#/.test(each))).toEqual([]);
  });

  it('have names that fit their columns', () => {
    const holder = { nl: 'Houder', en: 'Holder' }[language];
    const names = strips.cells
      .find(([first]) => first && plain(first) === holder)!
      .map(plain)
      .map(String);
    expect(names).toHaveLength(9);
    const cut = names.filter((name, column) => name.length + 2 > (strips.columnWidths[column] ?? 0));
    expect(cut).toEqual([]);
  });
});

describe('the register', () => {
  it.each([
    [
      'nl',
      'Nummer|Datum|Kaart|Houder|Soort|Strippen|Uren|Opdracht|Product|Kenmerk|Hoort bij|Deel|Omschrijving|Geboekt op|' +
        'Geboekt door (eigen opgave)|Controlegetal',
    ],
    [
      'en',
      'Number|Date|Card|Holder|Type|Strips|Hours|Assignment|Product|Reference|Belongs to|Part|Description|Recorded at|' +
        'Recorded by (own statement)|Check code',
    ],
  ] as const)('has its columns in order and one blank row to begin with (%s)', (language, header) => {
    const [first, ...rows] = tableOf(sheetWith('FlexLedger', { language }));
    expect(first.join('|')).toBe(header);
    expect(rows).toEqual([Array.from({ length: 16 }, () => '')]);
  });

  it('says on its sheet that the bookings are invented, and only then', () => {
    const said = (isExample: boolean) =>
      sheetWith('FlexLedger', { data: { ...drentheData, isExample } })
        .cells.flat()
        .map(plain)
        .filter((cell) => String(cell).includes('verzonnen')).length;
    expect([said(true), said(false)]).toEqual([1, 0]);
  });
});

describe('the journal', () => {
  it('is the last sheet, and the only hidden one', () => {
    const { sheets } = plan();
    expect(sheets.filter(({ hidden }) => hidden === true).map(({ name }) => name)).toEqual(['FlexJournal']);
    expect(sheets.map(({ name }) => name)).toEqual([
      'Toelichting',
      'Gemeenten',
      'Begroting',
      'Bijdragen',
      'Strippen',
      'Menukaart',
      'Strippenregister',
      'Afrekening',
      'Aannames',
      "Scenario's",
      'Raadsblad',
      'Controle',
      'FlexJournal',
    ]);
  });

  it('has nothing in its first column but each booking once, from the first cell on', () => {
    const bookings = exampleBookings(drentheData, 'nl');
    const { cells } = plan({ data: { ...drentheData, bookings } }).sheets.at(-1)!;
    const slots = cells.map((line, slot) => ({ slot, text: String(plain(line[0])) }));
    expect(slots).toHaveLength(bookings.length);
    const read = readJournalCells(slots);
    expect(read.damaged).toEqual([]);
    expect([...read.bookings.values()]).toEqual(bookings);
    expect(plain(plan().sheets.at(-1)!.cells[0][0])).toBe('');
  });

  it('stays as it is where the workbook has one, whatever the case of its name', () => {
    for (const name of ['FlexJournal', 'flexjournal']) {
      const { sheets } = plan({ existingSheets: ['Blad1', name] });
      expect(sheets.filter((sheet) => sheet.name.toLowerCase().startsWith('flexjournal'))).toEqual([]);
    }
  });
});

describe('the sheets of the ledger alone', () => {
  it('come without the others, without names, and give way to a sheet of the user’s', () => {
    const { sheets, names, activate } = plan({
      only: missingLedgerSheets(new Set()),
      existingSheets: ['Strippen', 'menukaart'],
    });
    expect(sheets.map(({ name }) => name)).toEqual(['Menukaart (2)', 'Strippenregister', 'FlexJournal']);
    expect(names).toEqual([]);
    expect(activate).toBe('Menukaart (2)');
  });

  it('are those of which the workbook lacks the table', () => {
    expect(missingLedgerSheets(new Set(['FlexMenu']))).toEqual(['ledger']);
    expect(missingLedgerSheets(new Set(['FlexLedger']))).toEqual(['menu']);
    expect(missingLedgerSheets(new Set(['FlexLedger', 'FlexMenu']))).toEqual([]);
  });

  it('have no journal without the register', () => {
    expect(plan({ only: ['menu'] }).sheets.map(({ name }) => name)).toEqual(['Menukaart']);
  });
});

describe.each(['nl', 'en'] as const)('balances and checks of the example, computed (%s)', (language) => {
  const bookings = exampleBookings(drentheData, language);
  const entries = bookings.flatMap((booking) => booking.entries);
  const [strips, register, municipalities] =
    language === 'nl'
      ? (['Strippen', 'Strippenregister', 'Gemeenten'] as const)
      : (['Strips', 'Strip ledger', 'Municipalities'] as const);
  let world: Awaited<ReturnType<typeof open>>;

  beforeAll(async () => {
    world = await open(language, { ...drentheData, bookings, isExample: true });
  });
  afterAll(() => {
    world.workbook.dispose();
  });

  /** Where the register has the strips (or another field) of the first entry of a holder on the card of 2025. */
  const cellOf = (holder: string, field: LedgerField = 'strips'): string => {
    const row = entries.findIndex((entry) => entry.holder === holder && entry.card === '2025');
    return a1({ row: 4 + row, column: ledgerFields.indexOf(field), rows: 1, columns: 1 });
  };
  const ledgerChecks = async (): Promise<(string | undefined)[]> => {
    const outcomes = await world.outcomes();
    return ['C18', 'C19', 'C20'].map((id) => outcomes.get(id));
  };

  it('shows for each card what is on it, used, reserved and free', async () => {
    const words = language === 'nl' ? ['Gereserveerd 2025', 'Vrij 2025'] : ['Reserved 2025', 'Free 2025'];
    expect(await world.read(strips, 'H21:I21')).toEqual([words]);
    expect((await world.read(strips, 'I22:I33')).flat()).toEqual([4, 5, 4, 4, 6, 3, 3, 0, 7, 4, 5, 1]);
    // The collective card had 24; joint work took 6 and 3 of them, and each municipality paid 1 for the atlas.
    const collective = language === 'nl' ? 'Gezamenlijk' : 'Joint';
    expect(await world.read(strips, 'A34:A34')).toEqual([[collective]]);
    expect(await world.read(strips, 'F34:I34')).toEqual([[24, 9, 0, 15]]);
    expect(await world.read(strips, 'F35:I35')).toEqual([[137 + 24, 62 + 9, 29, 46 + 15]]);
    expect((await world.read(strips, 'E22:E34')).flat()).toEqual(Array.from({ length: 13 }, () => 0));
  });

  it('finds the ledger in order, no card overdrawn, and what was granted equal to the cards', async () => {
    expect(await ledgerChecks()).toEqual(['good', 'good', 'good']);
  });

  // The formulas are the same in both languages: the rest is about figures only.
  if (language === 'en') return;

  /** Outcomes of: ledger in order, not overdrawn, granted as the cards are. */
  const mistakes: readonly [
    name: string,
    at: () => readonly [sheet: string, cell: string],
    wrong: CellInput,
    outcomes: readonly string[],
  ][] = [
    [
      'a grant lowered below what was used',
      () => [register, cellOf('Emmen')],
      number(2),
      ['bad', 'bad', 'info'],
    ],
    ['a grant raised', () => [register, cellOf('Emmen')], number(15), ['bad', 'good', 'info']],
    [
      'too little on the collective card',
      () => [register, cellOf('@collective')],
      number(1),
      ['bad', 'bad', 'good'],
    ],
    ['text for strips', () => [register, cellOf('Emmen')], text('tien'), ['bad', 'info', 'info']],
    [
      'another description',
      () => [register, cellOf('Emmen', 'description')],
      text('x'),
      ['bad', 'good', 'good'],
    ],
    ['strips agreed after the grant', () => [municipalities, 'I10'], number(13), ['good', 'good', 'info']],
  ];

  it.each(mistakes)('notice %s', async (_, at, wrong, outcomes) => {
    const [sheet, cell] = at();
    const [[before]] = await world.read(sheet, cell);
    await world.write(sheet, cell, wrong);
    const found = await ledgerChecks();
    const back: CellInput =
      typeof before === 'number'
        ? number(before)
        : typeof before === 'string'
          ? text(before)
          : { kind: 'blank' };
    await world.write(sheet, cell, back);
    expect(found).toEqual(outcomes);
    expect(await ledgerChecks()).toEqual(['good', 'good', 'good']);
  });
});
