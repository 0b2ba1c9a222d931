import { DEFAULT_STRIP_RULE } from '../domain/drenthe/assumptions';
import { nameKey, PROVINCE } from '../domain/party';
import {
  Assumptions,
  measureTable,
  TOTAL,
  type MeasureTable,
  type ScenarioInput,
  type ScenarioMeasure,
} from '../domain/scenario';
import type { Language } from '../i18n/language';
import { resultTexts } from '../i18n/results';
import { scenarioTexts } from '../i18n/scenario';
import { assumptionFaults, faultOf, type AssumptionFault } from '../tables/assumption-problems';
import { partyOf, readAssumptions } from '../tables/assumptions';
import { columnOf, inhabitantsColumns, type PlainColumn, type TableCells } from '../tables/cells';
import { tableNames } from '../tables/names';
import { participantsOf } from '../tables/participants';
import { Argument } from './argument';
import { attempt, passedError, Problem } from './problem';
import { isNothing, tableCells, wordsOf } from './table-cells';

/**
 * The arguments `assumptions` and `municipalities`: `FlexAssumptions[#All]` and `FlexMunicipalities[#All]`, looked
 * through once. A range that is not such a table is refused. A row that is wrong spoils its scenario, and those that
 * inherit from it; the others stand.
 */
export class ScenarioBook {
  readonly input: ScenarioInput;
  private readonly faults: readonly AssumptionFault[];
  private readonly assumptions: Argument;
  private readonly municipalities: Argument;

  constructor(assumptionsRaw: unknown, municipalitiesRaw: unknown) {
    this.assumptions = wholeTable('assumptions', assumptionsRaw);
    this.municipalities = wholeTable('municipalities', municipalitiesRaw);
    const cells = tableCells(this.assumptions, { names: ['scenario', 'assumption'], figures: ['value'] });
    const table = readAssumptions(cells);
    if (table.missing.length > 0)
      throw this.assumptions.problem(table.missing.length > 1 ? 'table-range' : 'table-columns', {
        table: tableNames.assumptions,
        columns: table.missing,
      });
    const municipalities = participantsOf(this.readMunicipalities());
    const names = municipalities.map(({ name }) => name);
    const twice = names.find((name, index) => names.findIndex((each) => isSame(each, name)) < index);
    if (twice !== undefined) throw this.municipalities.problem('name-twice', { got: twice });
    const assumptions = new Assumptions(table.rows, names);
    this.input = { assumptions, municipalities };
    this.faults = assumptionFaults(table, assumptions);
  }

  /** The scenario in a cell of an argument; "" where it is blank. Throws what spoils its figures. */
  scenario(argument: Argument, row = 0, column = 0): string {
    const value = argument.at(row, column);
    if (isNothing(value)) return '';
    const got = value.kind === 'number' ? wordsOf(value) : argument.text(row, column);
    const { assumptions } = this.input;
    const fault = faultOf(got, this.faults, assumptions);
    if (fault) throw new Problem(fault.key, fault.params, passedError(fault.params.got));
    if (!assumptions.has(got))
      throw this.assumptions.problem('name-not-found', { got, known: assumptions.scenarios }, '#N/A');
    if (assumptions.years.length === 0) throw this.assumptions.problem('nothing-assumed');
    return got;
  }

  /** One scenario, which must be given. */
  oneScenario(argument: Argument): string {
    const scenario = this.scenario(argument.required().single());
    if (scenario === '') throw argument.problem('missing');
    return scenario;
  }

  /** A party, `TOTAL`, or `undefined` where none is given. `#N/A` for a name that is none. */
  party(raw: unknown): string | undefined {
    const argument = new Argument('party', raw).single();
    if (isNothing(argument.at(0, 0))) return undefined;
    const got = argument.text();
    const party = partyOf(got);
    if (totalWords().includes(nameKey(party))) return TOTAL;
    const known = [PROVINCE, ...this.input.municipalities.map(({ name }) => name)];
    const found = known.find((name) => isSame(name, party));
    if (found === undefined)
      throw this.municipalities.problem('name-not-found', { got, known: known.slice(1) }, '#N/A');
    return found;
  }

  /** A year of the assumptions; `undefined` where none is given. */
  year(raw: unknown): number | undefined {
    const argument = new Argument('in_year', raw).single();
    const got = argument.whole();
    if (got === 0) return undefined;
    const { years } = this.input.assumptions;
    if (!years.includes(got))
      throw argument.problem(
        'year-not-assumed',
        { got, from: years[0], to: years[years.length - 1] },
        '#N/A',
      );
    return got;
  }

  measure(scenario: string, measure: ScenarioMeasure): MeasureTable {
    return this.compute((input) => measureTable(input, scenario, measure, DEFAULT_STRIP_RULE));
  }

  /** What is refused for want of municipalities is made to name their argument. */
  compute<Result>(run: (input: ScenarioInput) => Result): Result {
    const result = attempt(() => run(this.input));
    if (!(result instanceof Problem)) return result;
    throw result.key === 'nobody-takes-part'
      ? this.municipalities.problem(result.key, result.params)
      : result;
  }

  /** The table, once every cell that counts is seen to hold a number. */
  private readMunicipalities(): TableCells {
    const argument = this.municipalities;
    const cells = tableCells(argument, { names: ['name'], figures: [] });
    const columnFor = (key: PlainColumn): number => columnOf(cells, key);
    const name = columnFor('name');
    const inhabitants = [...inhabitantsColumns(cells).values()];
    if (name < 0 || inhabitants.length === 0)
      throw argument.problem('table-range', { table: tableNames.municipalities });
    const optional = (['from', 'until', 'agreed'] as const).map(columnFor).filter((column) => column >= 0);
    for (let row = 1; row < argument.rows; row += 1) {
      if (isNothing(argument.at(row, name))) continue;
      const word = nameKey(argument.text(row, name));
      if (totalWords().includes(word))
        throw argument.cellProblem(row, name, 'total-row', argument.text(row, name));
      for (const column of [...inhabitants, ...optional]) argument.amountOrWeight(row, column);
    }
    return cells;
  }
}

/** How a party is named in a cell. */
export function partyName(party: string, language: Language): string {
  if (party === TOTAL) return resultTexts[language].scenario.total;
  return party === PROVINCE ? scenarioTexts[language].parties.province : party;
}

const totalWords = (): readonly string[] =>
  Object.values(resultTexts).map(({ scenario }) => nameKey(scenario.total));

function wholeTable(name: 'assumptions' | 'municipalities', raw: unknown): Argument {
  const argument = new Argument(name, raw).required();
  if (argument.isSingle && argument.at(0, 0).kind === 'error') argument.text();
  return argument;
}

const isSame = (a: string, b: string): boolean => nameKey(a) === nameKey(b);
