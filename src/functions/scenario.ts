import { SCENARIO_MEASURES } from '../domain/scenario';
import { resultTexts } from '../i18n/results';
import { Argument } from './argument';
import type { Cell, Result } from './result';
import { partyName, ScenarioBook } from './scenario-book';

/**
 * SCENARIO(assumptions, municipalities, scenario, [measure], [party], [language]): a header with the years, then the
 * province, the municipalities and the total, or the one party that is asked for. Below them stands what must be read
 * beside the measure. A figure that does not exist is "". Fails as a whole.
 */
export function scenario(...args: readonly unknown[]): Result {
  const [assumptions, municipalities, scenarioRaw, measureRaw, partyRaw, languageRaw] = args;
  const language = new Argument('language', languageRaw).choice(['nl', 'en'], 'nl');
  const measure = new Argument('scenario_measure', measureRaw).choice(SCENARIO_MEASURES, 'contribution');
  const book = new ScenarioBook(assumptions, municipalities);
  const name = book.oneScenario(new Argument('scenario', scenarioRaw));
  const party = book.party(partyRaw);
  const texts = resultTexts[language].scenario;
  const { years, lines, memos } = book.measure(name, measure);
  const shown = party === undefined ? lines : lines.filter((line) => line.name === party);
  const cells = (values: readonly (number | undefined)[]): Cell[] => values.map((value) => value ?? '');
  return [
    [texts.party, ...years],
    ...(party !== undefined && shown.length === 0
      ? [[partyName(party, language), ...years.map(() => '')]]
      : shown.map(({ name: of, values }) => [partyName(of, language), ...cells(values)])),
    ...memos.map(({ name: memo, values }) => [texts.memos[memo], ...cells(values)]),
  ];
}
