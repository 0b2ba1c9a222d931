import { nameKey } from '../../domain/party';
import type { Cents } from '../../domain/money';
import type { AssumptionRow } from '../../domain/scenario';
import { fill } from '../../i18n/pane';
import { figuresOf, paidIn, type ScenarioFigures } from './figures';
import { refusalSentence, rowSentence } from './problem-sentence';
import type { Words } from './values';
import type { ScenarioView } from './view';

/** An amount, with what it differs from that of the baseline; none for the baseline itself. */
export interface Compared {
  readonly cents: Cents;
  readonly difference?: Cents;
}

/** A scenario in the list. */
export interface ScenarioLine {
  readonly name: string;
  /** On what it is based, and how much of its own it has. */
  readonly about: string;
  readonly paid?: { readonly sum: Compared; readonly amount: Compared };
  /** Why there are no amounts. */
  readonly why?: string;
}

/** Every scenario with what a party ("" for all) pays in all years on show and in one; the first is the baseline. */
export function scenarioLines(
  view: ScenarioView,
  { party, year }: { readonly party: string; readonly year: number | undefined },
  words: Words,
): readonly ScenarioLine[] {
  const figures = figuresOf(view);
  const paid = (of: ScenarioFigures | undefined): { sum: Cents; amount: Cents } | undefined => {
    if (!of?.ok) return undefined;
    const who = party === '' ? undefined : party;
    const one = of.years.filter((each) => each.year === year);
    return { sum: paidIn(of.years, who), amount: paidIn(one, who) };
  };
  const baseline = paid(figures.get(view.scenarios[0] ?? ''));
  return view.scenarios.map((name, index): ScenarioLine => {
    const of = figures.get(name);
    const own = paid(of);
    const about = aboutText(view, name, words);
    if (!own) return { name, about, why: of && !of.ok ? whyNot(of, view, words) : '' };
    const compared = (which: 'sum' | 'amount'): Compared => ({
      cents: own[which],
      ...(index > 0 && baseline ? { difference: own[which] - baseline[which] } : {}),
    });
    return { name, about, paid: { sum: compared('sum'), amount: compared('amount') } };
  });
}

/** Why a scenario has no amounts: the first of what spoils it. */
export function whyNot(
  { problems, error }: Extract<ScenarioFigures, { ok: false }>,
  view: ScenarioView,
  words: Words,
): string {
  const [problem] = problems;
  if (problem) return rowSentence(problem, view, words);
  const names = view.input.municipalities.map(({ name }) => name);
  return error ? refusalSentence(error, names, words) : '';
}

/** The rows of a scenario itself, without the one that says what it is based on. */
export function ownAssumptions({ table }: ScenarioView, scenario: string): readonly AssumptionRow[] {
  return table.rows.filter((row) => nameKey(row.scenario) === nameKey(scenario) && row.key !== 'basedOn');
}

/** The scenario that another one is based on, by its name as it was first written. */
export function baseOf(view: ScenarioView, scenario: string): string | undefined {
  const parent = view.input.assumptions.chain(scenario)[1];
  return parent === undefined ? undefined : view.scenarios.find((name) => nameKey(name) === parent);
}

/** What a scenario takes over: rows of those that it inherits from, which hold in some year on show. */
export function inheritedAssumptions(view: ScenarioView, scenario: string): readonly AssumptionRow[] {
  const { assumptions } = view.input;
  const above = assumptions.chain(scenario).slice(1);
  const { years } = view;
  return view.table.rows.filter(
    (row) =>
      row.key !== 'basedOn' &&
      above.includes(nameKey(row.scenario)) &&
      years.some(
        (year) => row.key !== 'basedOn' && assumptions.find(scenario, row.key, year, row.party) === row,
      ),
  );
}

/** On what a scenario is based, and how much of its own it has. */
export function aboutText(view: ScenarioView, name: string, { texts }: Words): string {
  const words = texts.scenarios;
  const count = ownAssumptions(view, name).length;
  const own = count === 1 ? words.ownOne : fill(words.own, { count });
  const base = baseOf(view, name);
  if (base === undefined) return count === 0 ? words.ownNone : own;
  return `${fill(words.basedOn, { name: base })} · ${count === 0 ? words.ownNone : own}`;
}
