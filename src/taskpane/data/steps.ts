import { explainLine, explainSplit, type Step } from '../../domain/contribution';
import type { Language } from '../../i18n/language';
import { fill, type PaneTexts } from '../../i18n/pane';
import { enumeration, resultTexts } from '../../i18n/results';
import type { Format } from './format';
import type { Case } from './split';

/** A step in words. */
export interface StepText {
  readonly kind: Step['kind'];
  readonly what: string;
  readonly how: string;
  readonly amount: string;
}

interface Words {
  readonly language: Language;
  readonly texts: PaneTexts;
  readonly format: Format;
}

const ratio = ({ numerator, denominator }: { numerator: bigint; denominator: bigint }): number =>
  Number(numerator) / Number(denominator);

/**
 * The steps to one municipality's contribution, in the words that FLEX.EXPLAIN uses too; the last one is the
 * contribution itself.
 */
export function stepTexts(of: Case, index: number, { language, texts, format }: Words): readonly StepText[] {
  const words = resultTexts[language].explain;
  const name = of.names[index] ?? '';
  const { takesPart } = of.split.lines[index];
  return explainLine(of.split, index).map((step): StepText => {
    const [what, how] = ((): readonly [string, string] => {
      switch (step.kind) {
        case 'budget': {
          const title =
            of.year === undefined ? texts.contributions.totalOwn : `${words.budget.step} ${of.year}`;
          const printedTotal = of.published?.total;
          if (printedTotal === undefined) return [title, words.budget.how];
          const printed =
            printedTotal % 100n === 0n ? format.wholeEuro(printedTotal) : format.euro(printedTotal);
          return [title, `${words.budget.how}; ${fill(texts.explanation.publishedAs, { amount: printed })}`];
        }
        case 'province':
          return [
            words.province.step,
            step.share ? words.province.byShare(format.percent(ratio(step.share))) : words.province.decided,
          ];
        case 'municipal':
          return [words.municipal.step, words.municipal.how];
        case 'fixed':
          return [
            words.fixed.step,
            step.each === undefined
              ? words.fixed.different
              : words.fixed.equal(step.participants, format.euro(step.each)),
          ];
        case 'to-split':
          return [words.toSplit.step, words.toSplit.how];
        case 'share':
          return [
            words.line.share(name),
            takesPart
              ? words.line.how(format.number(step.inhabitants), format.number(step.totalInhabitants))
              : words.line.absent(name),
          ];
        case 'rounding-cent':
          return [words.line.cent, words.line.cents(step.leftover, name, step.amount > 0n)];
        case 'own-fixed':
          return [words.line.fixed(name), ''];
        case 'contribution':
          return [words.line.total(name), words.line.sum];
      }
    })();
    return { kind: step.kind, what, how, amount: format.euro(step.amount) };
  });
}

/** Who received the cents left over, as one sentence. */
export function centSentence(of: Case, { language, texts }: Words): string {
  const words = resultTexts[language].explain.cents;
  const { leftover, receivers, ties } = explainSplit(of.split);
  if (leftover === 0) return words.none;
  const names = receivers.map((index) => of.names[index] ?? '');
  const sentence = words.given(leftover, enumeration(names, language));
  return ties.length === 0 ? sentence : `${sentence} ${texts.explanation.tied}`;
}
