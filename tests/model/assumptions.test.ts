import { describe, expect, it } from 'vitest';
import { MUNICIPALITIES } from '../../src/domain/drenthe';
import { Assumptions, projectYear } from '../../src/domain/scenario';
import { buildModel, drentheData, missingScenarioSheets, type ModelOptions } from '../../src/model';
import { readAssumptions } from '../../src/tables/assumptions';
import type { CellInput, CellStyle, SheetPlan } from '../../src/workbook/port';

const plan = (options: Partial<ModelOptions> = {}) =>
  buildModel({ language: 'nl', namespace: 'FLEX', existingSheets: [], data: drentheData, ...options });
const sheetOf = (options: Partial<ModelOptions> = {}): SheetPlan =>
  plan(options).sheets.find(({ tables }) => tables.some(({ name }) => name === 'FlexAssumptions'))!;

const valueOf = (input: CellInput) =>
  input.kind === 'text' || input.kind === 'number' ? input : ({ kind: 'blank' } as const);
/** The table as the port would read it back. */
function tableOf({ tables: [{ area }], cells }: SheetPlan) {
  const cell = (row: number, column: number) => ({
    value: valueOf(cells[area.row + row]?.[area.column + column] ?? { kind: 'keep' }),
  });
  const [header, ...rows] = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => cell(row, column)),
  );
  return { header: header.map(({ value }) => (value.kind === 'text' ? value.text : '')), rows };
}
/** The looks of a cell of the table body, the later laid over the earlier. */
function styleOf(sheet: SheetPlan, line: number, column: number): CellStyle {
  const [{ area }] = sheet.tables;
  const [row, at] = [area.row + 1 + line, area.column + column];
  const covers = sheet.styles.filter(
    ({ area: { row: top, column: left, rows, columns } }) =>
      row >= top && row < top + rows && at >= left && at < left + columns,
  );
  return Object.assign({}, ...covers.map(({ style }) => style)) as CellStyle;
}
const VALUE = 5;
const SOURCE = 7;
const estimateFill = '#FFF8DC';

const expected = {
  nl: {
    names: [
      'Besluit 2023',
      'Ongewijzigd door',
      'Doorgroei naar 10 fte',
      'Naar 8 fte',
      'Centrumgemeente',
      'Provincie bouwt af',
      'Eén gemeente stapt uit',
      'Stoppen',
    ],
    estimate: 'eigen schatting',
    sheet: 'Aannames',
  },
  en: {
    names: [
      'Decision of 2023',
      'Continued unchanged',
      'Growth to 10 fte',
      'To 8 fte',
      'Host municipality',
      'Province phases out',
      'One municipality leaves',
      'Stopping',
    ],
    estimate: 'own estimate',
    sheet: 'Assumptions',
  },
} as const;

describe.each(['nl', 'en'] as const)('the sheet with assumptions (%s)', (language) => {
  const sheet = sheetOf({ language });
  const { rows, unreadable, missing, sources } = readAssumptions(tableOf(sheet));
  const parties = MUNICIPALITIES.map(({ name }) => name);
  const assumptions = new Assumptions(rows, parties);
  const { names, estimate, sheet: title } = expected[language];

  it('stands after the ledger and before the checks, and is called as its title', () => {
    const tabs = plan({ language }).sheets.map(({ name }) => name);
    expect(tabs.indexOf(title)).toBe(tabs.indexOf(language === 'nl' ? 'Afrekening' : 'Settlement') + 1);
    expect(tabs.indexOf(title)).toBeLessThan(tabs.indexOf(language === 'nl' ? 'Controle' : 'Checks'));
    expect(sheet.name).toBe(title);
    expect(sheet.frozen).toEqual({ rows: 4, columns: 1 });
    expect(sheet.print.landscape).toBe(true);
  });

  it('is read back whole: eight scenarios, with nothing wrong with them', () => {
    expect([unreadable, missing, assumptions.problems]).toEqual([[], [], []]);
    expect(rows).toHaveLength(tableOf(sheet).rows.length);
    expect(assumptions.scenarios).toEqual(names);
    expect(assumptions.years).toEqual([2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030]);
  });

  it('gives the published part of the province, and 1,571,607.65 for 2026 at 3.5 % more', () => {
    const municipalities = MUNICIPALITIES.map(({ name, inhabitants }) => ({
      name,
      inhabitants: new Map(inhabitants.map((count, index) => [2022 + index, count])),
    }));
    const year = (scenario: string, of: number) => projectYear({ assumptions, municipalities }, scenario, of);
    expect(year(names[0], 2025).parties[0].contribution).toBe(501_092_30n);
    expect(year(names[1], 2026).cost).toBe(1_571_607_65n);
    expect(year(names[6], 2028).parties[1 + parties.indexOf('Assen')].contribution).toBe(0n);
  });

  it('names a source for every row and says what every figure rests on', () => {
    for (const { row, key } of rows) {
      const { source, note } = sources.get(row)!;
      expect(note, `${row} ${key}`).not.toBe('');
      if (key !== 'basedOn') expect(source, `${row} ${key}`).not.toBe('');
    }
  });

  it('marks by colour everything that was not published, and nothing that was', () => {
    const looks = rows.map(({ row, key, from }) => ({
      key,
      from,
      fill: styleOf(sheet, row - 1, VALUE).fill,
      source: sources.get(row)!.source,
      ink: styleOf(sheet, row - 1, SOURCE).color,
    }));
    for (const { key, fill, source, ink } of looks.filter((look) => look.source === estimate)) {
      expect([key, fill, ink, source]).toEqual([key, estimateFill, '#8A5700', estimate]);
    }
    expect(looks.filter(({ source }) => source === estimate).length).toBeGreaterThan(25);
    const published = looks.filter(({ fill }) => fill !== estimateFill);
    expect(new Set(published.map(({ key }) => key))).toEqual(
      new Set([
        'budget',
        'share',
        'provinceItem',
        'fte',
        'fteNeeded',
        'hoursPerFte',
        'stripBase',
        'stripMinimum',
        'stripMaximum',
      ]),
    );
    expect(published.filter(({ from }) => from !== undefined && from > 2025)).toEqual([]);
  });

  it('shows every value in the format of its kind, and years without separators', () => {
    const formats = new Map(rows.map(({ row, key }) => [key, styleOf(sheet, row - 1, VALUE).numberFormat]));
    expect(formats.get('budget')).toBe('"€" #,##0.00');
    expect(formats.get('share')).toBe('0.0##%');
    expect(formats.get('wageIndex')).toBe('0.0##%');
    expect(formats.get('perStrip')).toBe('#,##0');
    expect(formats.get('basedOn')).toBeUndefined();
    expect(formats.get('participates')).toBeUndefined();
    for (const column of [2, 3]) expect(styleOf(sheet, 3, column).numberFormat).toBe('0');
  });

  it('has one blank row where a workbook begins without scenarios', () => {
    const empty = sheetOf({ language, data: { ...drentheData, assumptions: { nl: [], en: [] } } });
    const table = tableOf(empty);
    expect(table.header).toEqual(tableOf(sheet).header);
    expect(table.rows).toEqual([Array.from({ length: 9 }, () => ({ value: { kind: 'blank' } }))]);
    expect(readAssumptions(table)).toMatchObject({ rows: [], unreadable: [], missing: [] });
  });
});

describe('the sheets of scenarios alone', () => {
  it('are those of which the workbook lacks the table', () => {
    expect(missingScenarioSheets(new Set(['FlexMunicipalities', 'FlexLedger']))).toEqual([
      'assumptions',
      'scenarios',
      'council',
    ]);
    expect(missingScenarioSheets(new Set(['FlexAssumptions']))).toEqual([]);
    const { sheets, names, activate } = plan({
      only: missingScenarioSheets(new Set()),
      existingSheets: ['Gemeenten', 'aannames'],
    });
    expect(sheets.map(({ name }) => name)).toEqual(['Aannames (2)', "Scenario's", 'Raadsblad']);
    expect([names, activate]).toEqual([[], 'Aannames (2)']);
  });
});
