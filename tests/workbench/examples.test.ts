import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examples } from '../../src/i18n/functions/examples';
import { inputRules } from '../../src/i18n/input-rules';
import { embeddedFunctions } from '../../src/workbench/functions';
import type { EmbeddedWorkbook } from '../../src/workbook/embedded/embedded';
import type { CellInput, WorkbookPlan } from '../../src/workbook/port';
import { createHeadlessWorkbook } from '../../src/workbook/embedded/headless';

const text = (value: string): CellInput => ({ kind: 'text', text: value });
const number = (value: number): CellInput => ({ kind: 'number', number: value });

/** The ledger that the examples speak of: of 14 strips Emmen has used 3, and reserved 2. */
const ledger: readonly (readonly CellInput[])[] = [
  ['Nummer', 'Datum', 'Kaart', 'Houder', 'Soort', 'Strippen', 'Uren', 'Hoort bij'].map(text),
  [...['B-1', '2025-01-02', '2025', 'Emmen', 'toekenning'].map(text), number(14)],
  [...['B-2', '2025-02-03', '2025', 'Emmen', 'reservering'].map(text), number(5)],
  [...['B-3', '2025-03-10', '2025', 'Emmen', 'gebruik'].map(text), number(3), number(40), text('B-2')],
];

const rowOf = (...cells: readonly (string | number)[]): readonly CellInput[] =>
  cells.map((cell) =>
    cell === '' ? { kind: 'blank' } : typeof cell === 'number' ? number(cell) : text(cell),
  );

/** The scenarios that the examples speak of, and their municipalities. */
const assumptions: readonly (readonly CellInput[])[] = [
  rowOf('Scenario', 'Vanaf jaar', 'T/m jaar', 'Aanname', 'Waarde'),
  rowOf('Besluit', 2025, '', 'begroting', 1_518_461.5),
  rowOf('Besluit', 2025, '', 'vast bedrag', 25_000),
  rowOf('Door', '', '', 'gebaseerd op', 'Besluit'),
  rowOf('Door', 2026, 2026, 'loonindex', 0.035),
];
const municipalities: readonly (readonly CellInput[])[] = [
  rowOf('Gemeente', 'Inwoners 2025'),
  rowOf('Assen', 70_392),
  rowOf('Emmen', 109_678),
  rowOf('Westerveld', 19_983),
];

const sheetOf = (
  name: string,
  table: string,
  cells: readonly (readonly CellInput[])[],
): WorkbookPlan['sheets'][number] => ({
  name,
  tabColor: '#0A6E80',
  columnWidths: [],
  frozen: { rows: 0, columns: 0 },
  cells,
  styles: [],
  tables: [{ name: table, area: { row: 0, column: 0, rows: cells.length, columns: cells[0].length } }],
  checks: [],
  print: { landscape: true, titleRows: 1 },
});

describe('the example of every function', () => {
  let workbook: EmbeddedWorkbook;

  beforeAll(async () => {
    workbook = await createHeadlessWorkbook({
      functions: embeddedFunctions('nl'),
      input: inputRules('nl-NL'),
      language: 'nl-NL',
      dark: false,
      emptySheetName: 'Blad1',
    });
  });
  beforeAll(async () => {
    await workbook.port.insertModel({
      sheets: [
        sheetOf('Register', 'FlexLedger', ledger),
        sheetOf('Aannames', 'FlexAssumptions', assumptions),
        sheetOf('Gemeenten', 'FlexMunicipalities', municipalities),
      ],
      names: [],
      checkStyles: { good: {}, bad: {} },
      activate: 'Register',
    });
  });
  afterAll(() => {
    workbook.dispose();
  });

  it.each(Object.entries(examples))(
    '%s gives in a cell what the help says',
    async (_, { formula, gives }) => {
      const at = { sheet: 'Blad1', row: 0, column: 0, rows: 8, columns: 15 };
      await workbook.port.writeBlock(at, [[{ kind: 'formula', formula }]], 'overwrite');
      await workbook.calculated();
      const { cells } = await workbook.port.readBlock(at);
      const sideways = cells[0][1].value.kind !== 'blank';
      const line = sideways ? cells[0] : cells.map(([first]) => first);
      const shown = line.map(({ value }) =>
        value.kind === 'number' ? value.number : value.kind === 'text' ? value.text : undefined,
      );
      expect(shown.slice(0, gives.length)).toEqual(gives);
      expect(shown[gives.length]).toBeUndefined();
    },
  );
});
