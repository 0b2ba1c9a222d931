import {
  compareParties,
  compareYears,
  SCENARIO_MEASURES,
  TOTAL,
  type ComparisonLine,
} from '../domain/scenario';
import { resultTexts } from '../i18n/results';
import { Argument } from './argument';
import type { Cell, Result } from './result';
import { partyName, ScenarioBook } from './scenario-book';

/**
 * COMPARE(assumptions, municipalities, scenarios, [measure], [party], [year], [language]): a header, then with a year
 * the parties, or the one that is asked for; without a year all years of that party, or of all together, and where
 * the measure adds up their sum. Behind the figures of each scenario stand, for each but the first, the difference
 * with the first and that as a part of it. A blank among the scenarios keeps its place, with blank figures, so that
 * the columns stay where they are. Fails as a whole.
 */
export function compare(...args: readonly unknown[]): Result {
  const [assumptions, municipalities, scenariosRaw, measureRaw, partyRaw, yearRaw, languageRaw] = args;
  const language = new Argument('language', languageRaw).choice(['nl', 'en'], 'nl');
  const measure = new Argument('scenario_measure', measureRaw).choice(SCENARIO_MEASURES, 'contribution');
  const asked = new Argument('scenarios', scenariosRaw).required().vector();
  const book = new ScenarioBook(assumptions, municipalities);
  const names = asked.map((row, column) => book.scenario(asked, row, column)).flat();
  if (names.every((name) => name === '')) throw asked.problem('missing');
  const party = book.party(partyRaw);
  const year = book.year(yearRaw);
  const texts = resultTexts[language].scenario;
  const byName = new Map(
    [...new Set(names)].flatMap((name) => (name === '' ? [] : [[name, book.measure(name, measure)]])),
  );
  const tables = names.map((name) => byName.get(name));
  const lines: readonly ComparisonLine[] =
    year === undefined
      ? compareYears(tables, party ?? TOTAL, measure)
      : compareParties(tables, year, measure).filter(({ name }) => party === undefined || name === party);
  const blank = { name: party ?? '', values: [], differences: [], parts: [] };
  const shown = lines.length === 0 && party !== undefined ? [blank] : lines;
  const others = names.slice(1);
  return [
    [
      year === undefined ? texts.year : texts.party,
      ...names,
      ...others.map((name) => (name === '' ? '' : texts.difference(name))),
      ...others.map((name) => (name === '' ? '' : texts.part(name))),
    ],
    ...shown.map(({ name, values, differences, parts }): Cell[] => [
      typeof name === 'number' ? name : partyName(name, language),
      ...names.map((_, index) => values[index] ?? ''),
      ...others.map((_, index) => differences[index + 1] ?? ''),
      ...others.map((_, index) => parts[index + 1] ?? ''),
    ]),
  ];
}
