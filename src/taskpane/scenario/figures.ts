import { DomainError } from '../../domain/error';
import type { Cents } from '../../domain/money';
import { projectYear, totalOf, yearsOf, type YearProjection } from '../../domain/scenario';
import { problemsOf, type RowProblem, type ScenarioView } from './view';

/** A scenario in the years on show, or why it has no figures: rows that do not count, or a year that cannot be split. */
export type ScenarioFigures =
  | { readonly ok: true; readonly years: readonly YearProjection[] }
  | { readonly ok: false; readonly problems: readonly RowProblem[]; readonly error?: DomainError };

/** The figures of every scenario, by its name. */
export function figuresOf(view: ScenarioView): ReadonlyMap<string, ScenarioFigures> {
  return new Map(view.scenarios.map((scenario) => [scenario, figuresFor(view, scenario)]));
}

function figuresFor(view: ScenarioView, scenario: string): ScenarioFigures {
  const problems = problemsOf(view, scenario);
  if (problems.length > 0) return { ok: false, problems };
  try {
    const figured = yearsOf(view.input, scenario);
    const years = view.years.filter((year) => figured.includes(year));
    return { ok: true, years: years.map((year) => projectYear(view.input, scenario, year)) };
  } catch (error) {
    if (error instanceof DomainError) return { ok: false, problems, error };
    throw error;
  }
}

/** What a party pays in these years together; everyone where none is named. */
export function paidIn(years: readonly YearProjection[], party: string | undefined): Cents {
  return years.reduce((sum, year) => sum + totalOf(year, party), 0n);
}
