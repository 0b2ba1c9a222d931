import { numberOfCents } from '../domain/money/cents';
import { bridgeOverYears, TOTAL } from '../domain/scenario';
import { resultTexts } from '../i18n/results';
import { Argument } from './argument';
import type { Cell, Result } from './result';
import { ScenarioBook } from './scenario-book';

/**
 * BRIDGE(assumptions, municipalities, from, to, [party], [year], [language]): a header, what is paid in total in the
 * first scenario, what each cause adds to it in the fixed order, and what is paid in the second. The causes add up to
 * the difference, to the cent. No party: all together; no year: all years in which both have figures. Fails as a
 * whole.
 */
export function bridge(...args: readonly unknown[]): Result {
  const [assumptions, municipalities, fromRaw, toRaw, partyRaw, yearRaw, languageRaw] = args;
  const language = new Argument('language', languageRaw).choice(['nl', 'en'], 'nl');
  const book = new ScenarioBook(assumptions, municipalities);
  const from = book.oneScenario(new Argument('from', fromRaw));
  const to = book.oneScenario(new Argument('to', toRaw));
  const asked = book.party(partyRaw);
  const year = book.year(yearRaw);
  const party = asked === TOTAL ? undefined : asked;
  const years = year === undefined ? undefined : [year];
  const found = book.compute((input) => bridgeOverYears(input, from, to, years, party));
  const texts = resultTexts[language].scenario;
  const causes = Object.entries(found.causes) as [keyof typeof found.causes, bigint][];
  return [
    [texts.cause, texts.amount],
    [from, numberOfCents(found.from)],
    ...causes.map(([cause, amount]): Cell[] => [texts.causes[cause], numberOfCents(amount)]),
    [to, numberOfCents(found.to)],
  ];
}
