import { nameKey } from '../../domain/party';
import type { Language } from '../../i18n/language';
import { scenarioTexts } from '../../i18n/scenario';
import {
  assumptionColumns,
  assumptionInputs,
  readAssumptions,
  type AssumptionInput,
} from '../../tables/assumptions';
import { columnOf, textOf } from '../../tables/cells';
import { tableNames } from '../../tables/names';
import {
  WorkbookError,
  type CellContent,
  type CellInput,
  type PreparedAppend,
  type Replacement,
  type TableBlock,
  type WorkbookPort,
} from '../../workbook/port';
import { draftFields, type Draft, type DraftField, type ReadDraft } from './draft';
import type { ScenarioView } from './view';
import { appendTo, replaceIn } from './written';

type Column = (typeof assumptionColumns)[number];

const place = { table: tableNames.assumptions };
const KEEP: CellInput = { kind: 'keep' };
const BLANK: CellInput = { kind: 'blank' };

/** A row of the body, from 1, as it was when somebody began to change it. */
export interface OpenedRow {
  readonly row: number;
  readonly cells: readonly CellContent[];
}

export function openedRow({ block }: ScenarioView, row: number): OpenedRow {
  return { row, cells: block.rows[row - 1] };
}

/** Where an opened row now stands, the same as it was; `undefined` where it was changed or is gone. */
export function rowNow({ block }: ScenarioView, opened: OpenedRow): number | undefined {
  const text = JSON.stringify(opened.cells);
  const isSame = (cells: readonly CellContent[] | undefined): boolean => JSON.stringify(cells) === text;
  if (isSame(block.rows[opened.row - 1])) return opened.row;
  const found = block.rows.flatMap((cells, index) => (isSame(cells) ? [index + 1] : []));
  return found.length === 1 ? found[0] : undefined;
}

/** Fields that a form leaves alone: their column is gone, or a formula of a user stands there. */
export function lockedFields(block: TableBlock, row?: number): ReadonlySet<DraftField> {
  return new Set(
    draftFields.filter((field) => {
      const column = columnOf(block, field);
      return column < 0 || (row !== undefined && block.rows[row - 1]?.[column]?.formula !== undefined);
    }),
  );
}

/** Replaces what was changed of a row; `stale` where any of it is no longer as it was. */
export async function saveRow(
  port: WorkbookPort,
  view: ScenarioView,
  row: number,
  before: Draft,
  after: { readonly draft: Draft; readonly read: ReadDraft },
  language: Language,
): Promise<void> {
  const changed = new Set<Column>(draftFields.filter((field) => before[field] !== after.draft[field]));
  const inputs = inputsOf(after.read, language);
  await replaceIn(
    port,
    tableNames.assumptions,
    replacements(view.block, row, (column) => (changed.has(column) ? inputs[column] : KEEP)),
  );
}

/** Adds assumptions at the foot of the table, all or none, each with the look of one of its kind. */
export async function addRows(
  port: WorkbookPort,
  reads: readonly ReadDraft[],
  language: Language,
): Promise<void> {
  await appendRows(port, await port.prepareAppend(place, reads.length), reads, language);
}

async function appendRows(
  port: WorkbookPort,
  prepared: PreparedAppend,
  reads: readonly ReadDraft[],
  language: Language,
): Promise<void> {
  const latest = [...readAssumptions(prepared.table).rows].reverse();
  const unitAt = (row: number): string =>
    textOf(prepared.table.rows[row - 1]?.[columnOf(prepared.table, 'unit')]).toLowerCase();
  const like = reads.flatMap(({ row, unit }) => {
    const similar =
      latest.find(({ key }) => key === row.key) ??
      latest.find((each) => unitAt(each.row) === unit.toLowerCase());
    return similar ? [similar.row - 1] : [];
  });
  await appendTo(port, place, prepared, {
    journal: [],
    rows: reads.map((read) => laidOut(prepared.table, inputsOf(read, language))),
    ...(like.length === reads.length ? { like } : {}),
  });
}

/** Makes a row blank; a user's own columns stay. */
export async function removeRow(port: WorkbookPort, { block }: ScenarioView, row: number): Promise<void> {
  await replaceIn(
    port,
    tableNames.assumptions,
    replacements(block, row, () => BLANK),
  );
}

/** A scenario that inherits from another one, with at most a few rows of its own. */
export async function createScenario(
  port: WorkbookPort,
  name: string,
  basedOn: string,
  language: Language,
  own: readonly ReadDraft[] = [],
): Promise<void> {
  const row = { scenario: name, party: '', key: 'basedOn', value: basedOn } as const;
  const basis = { row, about: { source: '', note: '' }, unit: scenarioTexts[language].units.scenario };
  const reads = [basis, ...own];
  const prepared = await port.prepareAppend(place, reads.length);
  if (ownRows(prepared.table, name).length > 0) throw new WorkbookError('stale');
  await appendRows(port, prepared, reads, language);
}

/** Writes the own rows of a scenario again under another name, as they now stand. */
export async function copyScenario(
  port: WorkbookPort,
  { block }: ScenarioView,
  scenario: string,
  name: string,
  language: Language,
): Promise<void> {
  const prepared = await port.prepareAppend(place, block.rows.length);
  const own = ownRows(prepared.table, scenario);
  if (own.length === 0 || ownRows(prepared.table, name).length > 0) throw new WorkbookError('stale');
  const at = columnOf(prepared.table, 'scenario');
  const rows = own.map((row) =>
    prepared.table.rows[row - 1].map((cell, column): CellInput => {
      if (column === at) return { kind: 'text', text: name };
      return isOurs(prepared.table, column) ? inputOf(cell, language) : KEEP;
    }),
  );
  await appendTo(port, place, prepared, { journal: [], rows, like: own.map((row) => row - 1) });
}

/** Writes another name wherever the scenario is named: in its own rows and in those that are based on it. */
export async function renameScenario(
  port: WorkbookPort,
  { block, table }: ScenarioView,
  scenario: string,
  name: string,
): Promise<void> {
  const named: CellInput = { kind: 'text', text: name };
  const own = ownRows(block, scenario);
  const heirs = table.rows
    .filter(({ key, value }) => key === 'basedOn' && nameKey(String(value)) === nameKey(scenario))
    .map(({ row }) => row);
  await checkSame(port, block, scenario);
  const rows = [...new Set([...own, ...heirs])];
  await replaceIn(
    port,
    tableNames.assumptions,
    rows.flatMap((row) =>
      replacements(block, row, (column, { formula }) => {
        // A formula that shows the name follows it.
        if (formula !== undefined) return KEEP;
        const isName = column === 'scenario' ? own.includes(row) : column === 'value' && heirs.includes(row);
        return isName ? named : KEEP;
      }),
    ),
  );
}

/** Makes all rows of a scenario blank. */
export async function removeScenario(
  port: WorkbookPort,
  { block }: ScenarioView,
  scenario: string,
): Promise<void> {
  await checkSame(port, block, scenario);
  await replaceIn(
    port,
    tableNames.assumptions,
    ownRows(block, scenario).flatMap((row) => replacements(block, row, () => BLANK)),
  );
}

async function readNow(port: WorkbookPort): Promise<TableBlock> {
  const table = (await port.readTables([tableNames.assumptions])).get(tableNames.assumptions);
  if (!table) throw new WorkbookError('missing', { name: tableNames.assumptions });
  return table;
}

/** Throws `stale` where the scenario has other rows, or others are based on it, than when it was read. */
async function checkSame(port: WorkbookPort, block: TableBlock, scenario: string): Promise<void> {
  const now = await readNow(port);
  const rowsWith = (table: TableBlock): string =>
    JSON.stringify([ownRows(table, scenario), namingRows(table, scenario)]);
  if (rowsWith(now) !== rowsWith(block)) throw new WorkbookError('stale');
}

/** Rows of the body, from 1, in which a scenario is the value: those that are based on it. */
function namingRows(block: TableBlock, scenario: string): readonly number[] {
  const column = columnOf(block, 'value');
  return block.rows.flatMap((cells, index) =>
    nameKey(textOf(cells[column])) === nameKey(scenario) ? [index + 1] : [],
  );
}

/** Rows of the body, from 1, that have the name of a scenario. */
export function ownRows(block: TableBlock, scenario: string): readonly number[] {
  const column = columnOf(block, 'scenario');
  return block.rows.flatMap((cells, index) =>
    nameKey(textOf(cells[column])) === nameKey(scenario) ? [index + 1] : [],
  );
}

/** The scenarios that are based on this one. */
export function heirsOf({ table }: ScenarioView, scenario: string): readonly string[] {
  const heirs = table.rows.filter(
    ({ key, value }) => key === 'basedOn' && nameKey(String(value)) === nameKey(scenario),
  );
  return [...new Set(heirs.map((row) => row.scenario))];
}

type RowInputs = Readonly<Record<Column, AssumptionInput>>;

function inputsOf({ row, about, unit }: ReadDraft, language: Language): RowInputs {
  const inputs = assumptionInputs(row, about, language);
  const of = Object.fromEntries(
    assumptionColumns.map((column, index) => [column, inputs[index]]),
  ) as RowInputs;
  return { ...of, unit: unit === '' ? { kind: 'blank' } : { kind: 'text', text: unit } };
}

/** The inputs of a row where the columns of the table are; those of users are left alone. */
function laidOut(table: TableBlock, inputs: RowInputs): readonly CellInput[] {
  const line = table.header.map((): CellInput => KEEP);
  for (const column of assumptionColumns) {
    const at = columnOf(table, column);
    if (at >= 0) line[at] = inputs[column];
  }
  return line;
}

function isOurs(table: TableBlock, column: number): boolean {
  return assumptionColumns.some((each) => columnOf(table, each) === column);
}

/** All our cells of a row, to be found as they were read, whether or not they change. */
function replacements(
  { area, rows, ...table }: TableBlock,
  row: number,
  next: (column: Column, cell: CellContent) => CellInput,
): Replacement[] {
  return assumptionColumns.flatMap((column): Replacement[] => {
    const at = columnOf({ ...table, rows }, column);
    const expected = rows[row - 1]?.[at];
    if (at < 0 || expected === undefined) return [];
    const { sheet } = area;
    return [{ sheet, row: area.row + row, column: area.column + at, expected, next: next(column, expected) }];
  });
}

/** What writes a cell again as it is. */
function inputOf({ value, formula }: CellContent, language: Language): CellInput {
  if (formula !== undefined) return { kind: 'formula', formula };
  const { yes, no } = scenarioTexts[language];
  switch (value.kind) {
    case 'text':
    case 'number':
    case 'blank':
      return value;
    case 'boolean':
      return { kind: 'text', text: value.boolean ? yes : no };
    case 'error':
      return { kind: 'text', text: value.error };
  }
}
