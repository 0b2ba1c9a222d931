import { numberOfCents, type Cents } from '../domain/money/cents';
import { fractionOf } from '../domain/money/decimal';
import { roundHalfAway } from '../domain/money/round';
import { resultTexts } from '../i18n/results';
import { oneYear } from './one-year';
import type { Cell, Result } from './result';

/**
 * SPLIT(budget, names, inhabitants, [fixed], [share], [province], [language]): one year as a labelled table.
 * Rows: header, province, municipalities, total. Columns: party, inhabitants, fixed, by inhabitants,
 * contribution, share of total, per inhabitant.
 */
export function split(...args: readonly unknown[]): Result {
  const { split: year, names, language } = oneYear(args);
  const texts = resultTexts[language].split;
  const shareOfTotal = (amount: Cents): number =>
    year.budget === 0n ? 0 : Number(amount) / Number(year.budget);
  const lines = year.lines.map((line, index): Cell[] => [
    names[index],
    line.takesPart ? line.inhabitants : texts.absent,
    numberOfCents(line.fixed),
    numberOfCents(line.byInhabitants),
    numberOfCents(line.contribution),
    shareOfTotal(line.contribution),
    line.takesPart ? perInhabitant(line.contribution, line.inhabitants) : '',
  ]);
  return [
    texts.header,
    [texts.province, '', '', '', numberOfCents(year.province), shareOfTotal(year.province), ''],
    ...lines,
    [
      texts.total,
      year.totalInhabitants,
      numberOfCents(year.fixedTotal),
      numberOfCents(year.toSplit),
      numberOfCents(year.budget),
      shareOfTotal(year.budget),
      year.totalInhabitants === 0 ? '' : perInhabitant(year.budget, year.totalInhabitants),
    ],
  ];
}

/** Euros per inhabitant, to the cent. */
function perInhabitant(amount: Cents, inhabitants: number): number {
  const { numerator, denominator } = fractionOf(inhabitants);
  return numberOfCents(roundHalfAway(amount * denominator, numerator));
}
