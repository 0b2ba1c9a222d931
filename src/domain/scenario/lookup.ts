import {
  MUNICIPALITIES,
  nameKey,
  PROVINCE,
  ruleOf,
  TOGETHER,
  type AssumptionKey,
  type AssumptionRow,
  type AssumptionRule,
  type AssumptionValue,
} from './assumption';

export type AssumptionProblemCode =
  | 'duplicate'
  | 'cycle'
  | 'unknown-scenario'
  | 'unknown-party'
  | 'not-for-one-party'
  | 'until-before-from'
  | 'not-a-year'
  | 'not-a-number'
  | 'negative'
  | 'share-outside-range'
  | 'rate-outside-range'
  | 'not-yes-or-no'
  | 'not-a-choice'
  | 'no-scenario';

/** What is wrong with rows, which then count for nothing. */
export interface AssumptionProblem {
  readonly code: AssumptionProblemCode;
  /** The rows that it is about, by their `row`. */
  readonly rows: readonly number[];
  /** The scenario whose figures it spoils, with those that inherit from it; none where it is nobody's. */
  readonly scenario?: string;
  readonly key?: AssumptionKey | 'basedOn';
  /** What was found there: the value, the year or the party that is not right. */
  readonly value?: AssumptionValue;
}

/**
 * Assumptions by scenario, year and party. A scenario has only what differs from the one it is based on. A row that
 * cannot be understood is a problem of its scenario; other scenarios are as they are without it.
 */
export class Assumptions {
  readonly problems: readonly AssumptionProblem[];
  /** Names of the scenarios as first written, in the order of the rows. */
  readonly scenarios: readonly string[];
  /** The years that rows speak of: from the first budget on, up to the last year that any row names. */
  readonly years: readonly number[];
  /** Scenario and its ancestors by the name as asked for: every figure asks dozens of times. */
  private readonly chains = new Map<string, readonly string[]>();
  private readonly parents = new Map<string, string>();
  private readonly values = new Map<string, AssumptionRow[]>();

  /** @param municipalities their names; a party may also be `PROVINCE`. */
  constructor(
    readonly rows: readonly AssumptionRow[],
    private readonly municipalities: readonly string[],
  ) {
    const names = new Map<string, string>();
    for (const { scenario } of rows)
      if (nameKey(scenario) !== '' && !names.has(nameKey(scenario)))
        names.set(nameKey(scenario), scenario.trim());
    this.scenarios = [...names.values()];
    const parties = new Set([...municipalities, PROVINCE].map(nameKey));
    const problems: AssumptionProblem[] = [];
    const good: AssumptionRow[] = [];
    for (const row of rows) {
      const fault = problemOf(row, parties, names);
      if (fault === undefined) good.push(row);
      else problems.push({ ...fault, rows: [row.row], scenario: nameKey(row.scenario), key: row.key });
    }
    problems.push(...this.add(good));
    problems.push(...this.cutCycles(good));
    this.problems = problems;
    this.years = yearsOf([...this.values.values()].flat());
  }

  /**
   * The same assumptions with one more scenario, which has nothing but these rows of its own. Its name is none
   * that people give.
   */
  trying(
    basedOn: string,
    changes: readonly Pick<AssumptionRow, 'key' | 'value' | 'party' | 'from' | 'until'>[],
  ): {
    readonly assumptions: Assumptions;
    readonly scenario: string;
  } {
    const scenario = '@trial';
    const parent: AssumptionRow = { row: 0, scenario, party: '', key: 'basedOn', value: basedOn };
    const rows = [...this.rows, parent, ...changes.map((change) => ({ row: 0, scenario, ...change }))];
    return { assumptions: new Assumptions(rows, this.municipalities), scenario };
  }

  has(scenario: string): boolean {
    const wanted = nameKey(scenario);
    return this.scenarios.some((name) => nameKey(name) === wanted);
  }

  /** The scenario and those it inherits from, nearest first, as keys. */
  chain(scenario: string): readonly string[] {
    const known = this.chains.get(scenario);
    if (known !== undefined) return known;
    const chain = [nameKey(scenario)];
    for (let parent = this.parents.get(chain[0]); parent !== undefined; parent = this.parents.get(parent))
      chain.push(parent);
    this.chains.set(scenario, chain);
    return chain;
  }

  /** How many steps of inheritance lie between a scenario and one that it inherits from. */
  distance(scenario: string, ancestor: string): number {
    return this.chain(scenario).indexOf(nameKey(ancestor));
  }

  /** What spoils the figures of a scenario: problems of its own and of those that it inherits from. */
  problemsOf(scenario: string): readonly AssumptionProblem[] {
    const chain = this.chain(scenario);
    return this.problems.filter(
      (problem) => problem.scenario === undefined || chain.includes(problem.scenario),
    );
  }

  /**
   * The row that holds for a year: of the nearest scenario that has one; there one for the party before one for all,
   * and of these the one that began last.
   */
  find(scenario: string, key: AssumptionKey, year: number, party = ''): AssumptionRow | undefined {
    const parties = nameKey(party) === '' ? [''] : [nameKey(party), ''];
    for (const level of this.chain(scenario)) {
      for (const who of parties) {
        let found: AssumptionRow | undefined;
        for (const row of this.values.get(`${level}\n${key}\n${who}`) ?? []) {
          if (start(row) > year || year > (row.until ?? Infinity)) continue;
          if (found === undefined || start(row) > start(found)) found = row;
        }
        if (found !== undefined) return found;
      }
    }
    return undefined;
  }

  private add(rows: readonly AssumptionRow[]): AssumptionProblem[] {
    const byPlace = new Map<string, AssumptionRow[]>();
    for (const row of rows) {
      const place = [nameKey(row.scenario), row.key, nameKey(row.party), row.from ?? ''].join('\n');
      byPlace.set(place, [...(byPlace.get(place) ?? []), row]);
    }
    const problems: AssumptionProblem[] = [];
    for (const same of byPlace.values()) {
      const [row] = same;
      const scenario = nameKey(row.scenario);
      if (same.length > 1) {
        problems.push({ code: 'duplicate', rows: same.map((each) => each.row), scenario, key: row.key });
      } else if (row.key === 'basedOn') {
        this.parents.set(scenario, nameKey(String(row.value)));
      } else {
        const place = `${scenario}\n${row.key}\n${nameKey(row.party)}`;
        this.values.set(place, [...(this.values.get(place) ?? []), row]);
      }
    }
    return problems;
  }

  /** A scenario that would inherit from itself inherits from nothing. */
  private cutCycles(rows: readonly AssumptionRow[]): AssumptionProblem[] {
    const inCycle = [...this.parents.keys()].filter((scenario) => {
      const seen = new Set<string>();
      let at: string | undefined = this.parents.get(scenario);
      while (at !== undefined && at !== scenario && !seen.has(at)) {
        seen.add(at);
        at = this.parents.get(at);
      }
      return at === scenario;
    });
    const links = rows.filter(
      ({ key, scenario }) => key === 'basedOn' && inCycle.includes(nameKey(scenario)),
    );
    for (const scenario of inCycle) this.parents.delete(scenario);
    return links.map(({ scenario, value }) => ({
      code: 'cycle',
      rows: links.map(({ row }) => row),
      scenario: nameKey(scenario),
      key: 'basedOn',
      value,
    }));
  }
}

function yearsOf(rows: readonly AssumptionRow[]): readonly number[] {
  const starts = rows.flatMap(({ key, from }) =>
    (key === 'budget' || key === 'fte') && from !== undefined ? [from] : [],
  );
  if (starts.length === 0) return [];
  const first = Math.min(...starts);
  const last = Math.max(...rows.flatMap(({ from, until }) => [from ?? first, until ?? first]));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const start = ({ from }: AssumptionRow): number => from ?? -Infinity;

type Fault = Pick<AssumptionProblem, 'code' | 'value'>;

function problemOf(
  { scenario, party, from, until, key, value }: AssumptionRow,
  parties: ReadonlySet<string>,
  scenarios: ReadonlyMap<string, string>,
): Fault | undefined {
  if (nameKey(scenario) === '') return { code: 'no-scenario' };
  const noYear = [from, until].find((year) => year !== undefined && !isYear(year));
  if (noYear !== undefined) return { code: 'not-a-year', value: noYear };
  if (from !== undefined && until !== undefined && until < from) return { code: 'until-before-from' };
  if (key === 'basedOn') {
    if (party.trim() !== '') return { code: 'not-for-one-party', value: party };
    return scenarios.has(nameKey(String(value))) ? undefined : { code: 'unknown-scenario', value };
  }
  const rule = ruleOf(key);
  if (party.trim() !== '') {
    if (!rule.byParty) return { code: 'not-for-one-party', value: party };
    if (!parties.has(nameKey(party))) return { code: 'unknown-party', value: party };
  }
  const code = problemOfValue(rule, value, parties);
  return code && { code, value };
}

function problemOfValue(
  { kind, choices = [] }: AssumptionRule,
  value: AssumptionValue,
  parties: ReadonlySet<string>,
): AssumptionProblemCode | undefined {
  switch (kind) {
    case 'yesNo':
      return typeof value === 'boolean' ? undefined : 'not-yes-or-no';
    case 'choice':
      return choices.includes(String(value)) ? undefined : 'not-a-choice';
    case 'bearer':
      return [TOGETHER, MUNICIPALITIES].includes(String(value)) || parties.has(nameKey(String(value)))
        ? undefined
        : 'unknown-party';
    default:
  }
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'not-a-number';
  if (kind === 'year') return isYear(value) ? undefined : 'not-a-year';
  if (kind === 'rate') return value > -1 && value < 1 ? undefined : 'rate-outside-range';
  if (value < 0) return 'negative';
  return kind === 'share' && value > 1 ? 'share-outside-range' : undefined;
}

function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1900 && year <= 2199;
}
