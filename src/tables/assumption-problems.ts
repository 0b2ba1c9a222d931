import type { AssumptionProblem, Assumptions } from '../domain/scenario';
import { nameKey } from '../domain/party';
import { ruleOf } from '../domain/scenario';
import type { ProblemKey, ProblemParams } from '../i18n/errors';
import type { AssumptionTable, UnreadableAssumption } from './assumptions';

/** A sentence about rows of the assumptions, to be filled in by `renderProblem`. */
export interface AssumptionFault {
  readonly key: ProblemKey;
  readonly params: ProblemParams;
  /** Rows of the table body, from 1. */
  readonly rows: readonly number[];
  /** Whose figures it spoils, by its key; none where it is nobody's. */
  readonly scenario?: string;
  /** It may be anybody's: its scenario cannot be read. */
  readonly isAnybodys?: true;
}

/** Everything that is wrong with the assumptions, by row. */
export function assumptionFaults(
  table: AssumptionTable,
  assumptions: Assumptions,
): readonly AssumptionFault[] {
  return [...table.unreadable.map(unreadableFault), ...assumptions.problems.map(problemFault)].sort(
    (a, b) => a.rows[0] - b.rows[0],
  );
}

/** Which of all faults spoils the figures of a scenario: of its own rows and those of scenarios that it inherits from. */
export function faultOf(
  scenario: string,
  faults: readonly AssumptionFault[],
  assumptions: Assumptions,
): AssumptionFault | undefined {
  const chain = assumptions.chain(scenario);
  return faults.find(
    (fault) => fault.isAnybodys || (fault.scenario !== undefined && chain.includes(fault.scenario)),
  );
}

function unreadableFault({ row, scenario, column, got }: UnreadableAssumption): AssumptionFault {
  const key = nameKey(scenario);
  const found = fault(
    got.startsWith('#') ? 'assumption-error' : unreadableKeys[column],
    [row],
    { got },
    key === '' ? undefined : key,
  );
  return column === 'scenario' ? { ...found, isAnybodys: true } : found;
}

const unreadableKeys: Readonly<Record<UnreadableAssumption['column'], ProblemKey>> = {
  scenario: 'assumption-no-scenario',
  party: 'assumption-unknown-party',
  assumption: 'assumption-unknown',
  fromYear: 'assumption-not-a-year',
  untilYear: 'assumption-not-a-year',
  value: 'assumption-no-value',
};

function problemFault({ code, rows, scenario, key, value }: AssumptionProblem): AssumptionFault {
  const rule = key === undefined || key === 'basedOn' ? undefined : ruleOf(key);
  const meant = code === 'share-outside-range' && Number(value) <= 100 ? Number(value) / 100 : undefined;
  return fault(
    `assumption-${meant === undefined ? code : 'share-meant'}`,
    rows,
    {
      assumption: key,
      got: value,
      words: rule?.choices,
      ...(meant === undefined ? {} : { meant: Number(meant.toPrecision(15)) }),
    },
    scenario === '' ? undefined : scenario,
  );
}

function fault(
  key: ProblemKey,
  rows: readonly number[],
  params: ProblemParams,
  scenario: string | undefined,
): AssumptionFault {
  return {
    key,
    rows,
    // Sentences count rows from 0.
    params: { argument: 'assumptions', rows: rows.map((row) => row - 1), ...params },
    ...(scenario === undefined ? {} : { scenario }),
  };
}
