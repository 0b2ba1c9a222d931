import { DEFAULT_STRIP_RULE } from '../../domain/drenthe';
import {
  Assumptions,
  type AssumptionKey,
  type AssumptionProblemCode,
  type AssumptionValue,
  type ScenarioInput,
} from '../../domain/scenario';
import { nameKey } from '../../domain/party';
import { STRIP_ROUNDINGS, type StripRule } from '../../domain/strips/entitlement';
import { readAssumptions, type AssumptionTable, type UnreadableAssumption } from '../../tables/assumptions';
import { numberOf, textOf, type TableCell } from '../../tables/cells';
import { definedNames, tableNames } from '../../tables/names';
import { participantFault, participantsOf, type ParticipantFault } from '../../tables/participants';
import { WorkbookError, type Area, type TableBlock, type WorkbookPort } from '../../workbook/port';

/** What is wrong with rows of the assumptions, which then count for nothing. */
export interface RowProblem {
  /** `unreadable`: the words of the row are not known, or its years are none. */
  readonly code: AssumptionProblemCode | 'unreadable';
  /** Rows of the table body, from 1. */
  readonly rows: readonly number[];
  /** Key of the scenario that it spoils, with those that inherit from it; none where it is nobody's. */
  readonly scenario?: string;
  readonly key?: AssumptionKey | 'basedOn';
  /** What was found there. */
  readonly value?: AssumptionValue;
  /** Where something unreadable stands. */
  readonly column?: UnreadableAssumption['column'];
}

/** The scenarios of a workbook as they were read at one moment. */
export interface ScenarioView {
  readonly input: ScenarioInput;
  /** Names, the baseline first: the first that is based on nothing; then in the order in which they appear. */
  readonly scenarios: readonly string[];
  /** The years to decide on: those after the last one that the first scenario has a budget for. */
  readonly years: readonly number[];
  /** Holds where no assumption says otherwise. */
  readonly rule: StripRule;
  readonly table: AssumptionTable;
  /** `FlexAssumptions` as read. */
  readonly block: TableBlock;
  /** A cell of the municipalities that cannot be read, and where it stands: no figure can be trusted then. */
  readonly municipalityFault?: ParticipantFault & { readonly area: Area };
  /** By their first row. */
  readonly problems: readonly RowProblem[];
}

/** The cells of the strip rule; those that are absent have the default of the functions. */
export type RuleCells = Partial<
  Readonly<
    Record<
      'perStrip' | 'stripBase' | 'stripMinimum' | 'stripMaximum' | 'stripRounding',
      TableCell | undefined
    >
  >
>;

export const ruleNames = [
  'perStrip',
  'stripBase',
  'stripMinimum',
  'stripMaximum',
  'stripRounding',
] as const satisfies readonly (keyof RuleCells)[];

/** Reads the scenarios through the port; `undefined` where the workbook has no assumptions. */
export async function readScenarioView(port: WorkbookPort): Promise<ScenarioView | undefined> {
  const [tables, ...cells] = await Promise.all([
    port.readTables([tableNames.assumptions, tableNames.municipalities]),
    ...ruleNames.map((name) => readCell(port, definedNames[name])),
  ]);
  return scenarioView(tables, Object.fromEntries(ruleNames.map((name, index) => [name, cells[index]])));
}

/** Makes sense of what was read. */
export function scenarioView(
  tables: ReadonlyMap<string, TableBlock>,
  rule: RuleCells,
): ScenarioView | undefined {
  const block = tables.get(tableNames.assumptions);
  if (!block) return undefined;
  const table = readAssumptions(block);
  const municipal = tables.get(tableNames.municipalities);
  const municipalities = municipal ? participantsOf(municipal) : [];
  const assumptions = new Assumptions(
    table.rows,
    municipalities.map(({ name }) => name),
  );
  const scenarios = baselineFirst(assumptions);
  const fault = municipal && participantFault(municipal);
  return {
    ...(municipal && fault
      ? {
          municipalityFault: {
            ...fault,
            area: {
              sheet: municipal.area.sheet,
              row: municipal.area.row + fault.row,
              column: municipal.area.column + fault.column,
              rows: 1,
              columns: 1,
            },
          },
        }
      : {}),
    input: { assumptions, municipalities },
    scenarios,
    years: yearsToDecide(assumptions, scenarios[0] ?? ''),
    rule: ruleOf(rule),
    table,
    block,
    problems: [...assumptions.problems, ...table.unreadable.map(problemOf)].sort(
      (a, b) => a.rows[0] - b.rows[0],
    ),
  };
}

/**
 * What spoils the figures of a scenario: problems of its own, of those that it inherits from, and of a row of which
 * the scenario cannot be read. A row without a scenario is nobody's.
 */
export function problemsOf({ input, problems }: ScenarioView, scenario: string): readonly RowProblem[] {
  const chain = input.assumptions.chain(scenario);
  return problems.filter(
    (problem) =>
      problem.column === 'scenario' || (problem.scenario !== undefined && chain.includes(problem.scenario)),
  );
}

/** The cells of a row of the table body, from 1. */
export function rowArea({ block }: Pick<ScenarioView, 'block'>, row: number): Area {
  return { ...block.area, row: block.area.row + row, rows: 1 };
}

/** The number that the sheet has beside a row of the table body, from 1. */
export function sheetRow({ block }: Pick<ScenarioView, 'block'>, row: number): number {
  return block.area.row + row + 1;
}

/** In the order of the rows, but the first that is based on nothing before all others: rows may be sorted. */
function baselineFirst(assumptions: Assumptions): readonly string[] {
  const { scenarios } = assumptions;
  const baseline = scenarios.find((name) => assumptions.chain(name).length === 1);
  return baseline === undefined ? scenarios : [baseline, ...scenarios.filter((name) => name !== baseline)];
}

/** Without a year beyond the last budget of the first scenario all of them are shown. */
function yearsToDecide({ years, rows }: Assumptions, baseline: string): readonly number[] {
  const first = nameKey(baseline);
  const decided = rows.flatMap(({ scenario, key, from }) =>
    key === 'budget' && from !== undefined && nameKey(scenario) === first ? [from] : [],
  );
  const open = years.filter((year) => year > Math.max(...decided, -Infinity));
  return open.length > 0 ? open : years;
}

function problemOf({ row, scenario, column, got }: UnreadableAssumption): RowProblem {
  return {
    code: scenario === '' ? 'no-scenario' : 'unreadable',
    rows: [row],
    ...(scenario === '' ? {} : { scenario: nameKey(scenario) }),
    column,
    value: got,
  };
}

function ruleOf(cells: RuleCells): StripRule {
  const rounding = textOf(cells.stripRounding).toLowerCase();
  return {
    perStrip: numberOf(cells.perStrip) ?? DEFAULT_STRIP_RULE.perStrip,
    base: numberOf(cells.stripBase) ?? DEFAULT_STRIP_RULE.base,
    minimum: numberOf(cells.stripMinimum) ?? DEFAULT_STRIP_RULE.minimum,
    maximum: numberOf(cells.stripMaximum) ?? DEFAULT_STRIP_RULE.maximum,
    rounding: STRIP_ROUNDINGS.find((each) => each === rounding) ?? DEFAULT_STRIP_RULE.rounding,
  };
}

async function readCell(port: WorkbookPort, name: string): Promise<TableCell | undefined> {
  try {
    return (await port.readBlock({ name })).cells[0]?.[0];
  } catch (error) {
    if (error instanceof WorkbookError && error.kind === 'missing') return undefined;
    throw error;
  }
}
