import { unzipSync, strFromU8 } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { inputRules } from '../../src/i18n/input-rules';
import type { Language } from '../../src/i18n/language';
import { buildModel, drentheData, exampleBookings } from '../../src/model';
import { embeddedFunctions, namespace } from '../../src/workbench/functions';
import type {
  EmbeddedOptions,
  EmbeddedWorkbook,
  SnapshotCell,
  WorkbookSnapshot,
} from '../../src/workbook/embedded/embedded';
import { createHeadlessWorkbook } from '../../src/workbook/embedded/headless';
import { readXlsx, writeXlsx } from '../../src/workbook/xlsx';
import { budget } from '../workbook/xlsx/sample';

const open: EmbeddedWorkbook[] = [];
afterAll(() => {
  for (const workbook of open) workbook.dispose();
});

async function start(language: Language, more: Partial<EmbeddedOptions> = {}): Promise<EmbeddedWorkbook> {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const workbook = await createHeadlessWorkbook({
    functions: embeddedFunctions(language),
    input: inputRules(locale),
    language: locale,
    dark: false,
    emptySheetName: 'Blad1',
    ...more,
  });
  open.push(workbook);
  return workbook;
}

/** Saved, opened and saved again: both files, and the workbook after. */
async function roundTrip(
  language: Language,
  before: WorkbookSnapshot,
): Promise<{ first: Uint8Array; second: Uint8Array; after: WorkbookSnapshot }> {
  const first = await writeXlsx(before);
  const { lost, ...snapshot } = await readXlsx(first);
  expect(lost).toEqual([]);
  const workbook = await start(language, { opened: { name: 'a', snapshot } });
  const after = await workbook.snapshot();
  return { first, second: await writeXlsx(after), after };
}

/** What differs, sheet by sheet and cell by cell, so that a failure can be read. */
function differences(before: WorkbookSnapshot, after: WorkbookSnapshot): string[] {
  const found: string[] = [];
  const compare = (place: string, one: unknown, other: unknown): void => {
    const [a, b] = [JSON.stringify(one), JSON.stringify(other)];
    if (a !== b) found.push(`${place}: ${a} became ${b}`);
  };
  const sorted = (cell: SnapshotCell | undefined): unknown =>
    JSON.parse(JSON.stringify(cell ?? { value: { kind: 'blank' } }), (_, value: unknown) =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    );
  compare('names', before.names, after.names);
  compare(
    'sheets',
    before.sheets.map(({ name }) => name),
    after.sheets.map(({ name }) => name),
  );
  for (const [index, { cells, charts, ...frame }] of before.sheets.entries()) {
    const { cells: cellsAfter, charts: chartsAfter, ...frameAfter } = after.sheets[index];
    expect(frameAfter, frame.name).toEqual(frame);
    expect(chartsAfter, frame.name).toEqual(charts);
    compare(`${frame.name} rows`, cells.length, cellsAfter.length);
    for (const [r, row] of cells.entries()) {
      for (const [c, cell] of row.entries()) {
        const again = cellsAfter[r]?.[c] as SnapshotCell | undefined;
        compare(`${frame.name} ${r},${c}`, sorted(cell), sorted(again));
      }
    }
  }
  return found;
}

function expectSameParts(first: Uint8Array, second: Uint8Array): void {
  const [one, other] = [unzipSync(first), unzipSync(second)];
  expect(Object.keys(other)).toEqual(Object.keys(one));
  // The document says when it was made.
  const different = Object.keys(one).filter(
    (path) => path !== 'docProps/core.xml' && strFromU8(one[path]) !== strFromU8(other[path]),
  );
  expect(different).toEqual([]);
}

describe('a workbook that is saved as .xlsx and opened again', () => {
  it('is the model as it was', async () => {
    const language = 'nl';
    const workbook = await start(language);
    const data = { ...drentheData, bookings: exampleBookings(drentheData, language), isExample: true };
    await workbook.port.insertModel(buildModel({ language, namespace, existingSheets: ['Blad1'], data }));
    await workbook.removeSheet('Blad1');
    await workbook.calculated();
    const before = await workbook.snapshot();
    workbook.dispose();
    const { first, second, after } = await roundTrip(language, before);
    expect(differences(before, after)).toEqual([]);
    expect(before.sheets.flatMap(({ charts = [] }) => charts).length).toBeGreaterThan(0);
    expectSameParts(first, second);
  });

  it('has a user’s own sheets as they were', async () => {
    const texts = [
      '=1+1',
      "'001",
      '-5',
      '#N/A',
      '1-2-2026',
      'TRUE',
      '12,5%',
      '_x0041_',
      ' ',
      'é€😀',
      'x'.repeat(5000),
    ];
    const cells: SnapshotCell[][] = [
      ...texts.map((text): SnapshotCell[] => [{ value: { kind: 'text', text } }]),
      [{ value: { kind: 'number', number: 0.1 + 0.2 }, style: { numberFormat: '0.00%' } }],
      [{ value: { kind: 'number', number: 46054 }, style: { numberFormat: 'd-m-yyyy' } }],
      [{ value: { kind: 'boolean', boolean: true } }],
      [{ value: { kind: 'error', error: '#DIV/0!' } }],
    ];
    // A sheet without print settings gets some from the file.
    const print = { landscape: false, titleRows: 0 };
    const own = { ...budget.sheets[1], name: "Jan's & Piet's", hidden: false, cells, print };
    const workbook = await start('nl', { opened: { name: 'a', snapshot: { sheets: [own], names: [] } } });
    const before = await workbook.snapshot();
    expect(before.sheets[0].cells).toEqual(cells);
    const { first, second, after } = await roundTrip('nl', before);
    expect(differences(before, after)).toEqual([]);
    expectSameParts(first, second);
  });
});
