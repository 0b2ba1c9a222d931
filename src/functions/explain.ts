import { explainSplit, type Step } from '../domain/contribution/explain';
import type { Split } from '../domain/contribution/split';
import { numberOfCents, type Cents } from '../domain/money/cents';
import type { Language } from '../i18n/language';
import { formatEuro, formatNumber, formatPercent } from '../i18n/number';
import { enumeration, resultTexts } from '../i18n/results';
import { oneYear } from './one-year';
import type { Cell, Result } from './result';

/**
 * EXPLAIN(budget, names, inhabitants, [fixed], [share], [province], [language]): the split of one year as steps
 * to read aloud, from the budget to who received the rounding cents. Columns: step, how, amount.
 */
export function explain(...args: readonly unknown[]): Result {
  const { split, names, language } = oneYear(args);
  const texts = resultTexts[language].explain;
  const { steps, leftover, receivers, ties } = explainSplit(split);
  const rows: Cell[][] = [texts.header.slice()];
  steps.forEach((step, index) => {
    rows.push(stepRow(index + 1, step, split, language));
  });
  rows.push(...partyRows(split, names, language));
  rows.push([texts.total.step, texts.total.how, numberOfCents(split.municipal)]);
  const given = receivers.map((index) => names[index]);
  const sentence =
    leftover === 0 ? texts.cents.none : texts.cents.explained(leftover, enumeration(given, language));
  rows.push([
    texts.cents.step,
    ties.length === 0 ? sentence : `${sentence} ${texts.cents.tied}`,
    numberOfCents(BigInt(leftover)),
  ]);
  return rows;
}

function stepRow(number: number, step: Step, split: Split, language: Language): Cell[] {
  const texts = resultTexts[language].explain;
  const euro = (cents: Cents): string => formatEuro(cents, language);
  const row = (title: string, how: string): Cell[] => [
    `${number}. ${title}`,
    how,
    numberOfCents(step.amount),
  ];
  switch (step.kind) {
    case 'budget':
      return row(texts.budget.step, texts.budget.whole);
    case 'province': {
      const { share } = step;
      const how =
        share === undefined
          ? texts.province.decided
          : texts.province.byShare(
              formatPercent(Number(share.numerator) / Number(share.denominator), language),
            );
      return row(texts.province.step, how);
    }
    case 'municipal':
      return row(texts.municipal.step, texts.municipal.how);
    case 'fixed': {
      const parts =
        step.each === undefined
          ? texts.fixed.different
          : texts.fixed.equal(step.participants, euro(step.each));
      return row(
        texts.fixed.step,
        `${parts}; ${texts.fixed.participants(step.participants, split.lines.length)}`,
      );
    }
    default:
      return row(texts.toSplit.step, `${texts.toSplit.how}; ${texts.toSplit.down}`);
  }
}

function partyRows(split: Split, names: readonly string[], language: Language): Cell[][] {
  const { party } = resultTexts[language].explain;
  const whole = formatNumber(split.totalInhabitants, language);
  return split.lines.map((line, index): Cell[] => {
    if (!line.takesPart) return [names[index], party.absent, 0];
    const how = party.how(formatEuro(line.fixed, language), formatNumber(line.inhabitants, language), whole);
    return [
      names[index],
      line.cent === 1n ? `${how}, ${party.withCent}` : how,
      numberOfCents(line.contribution),
    ];
  });
}
