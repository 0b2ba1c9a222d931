import { apportion, METHODS } from '../../domain/apportionment';
import { DEFAULT_STRIP_RULE } from '../../domain/drenthe/assumptions';
import { STRIP_ROUNDINGS, stripsFor } from '../../domain/strips';
import { stripPool } from '../../domain/strips/pool';
import { cellTexts } from '../../i18n/cell';
import { functionTexts } from '../../i18n/functions';
import { fill } from '../../i18n/pane';
import type { Resolved } from '../data/resolve';
import type { CellNotes, CellQuestion, Words } from './notes';
import { cellsOf, figureAt, FIRST, isFilled, numberAt, numbersOf, wordAt } from './reading';

/** The rule of the strips with its bounds. */
export function stripsNotes({ args, place }: CellQuestion, words: Words): CellNotes | undefined {
  const { format, language } = words;
  const texts = cellTexts[language];
  const inhabitants = figureAt(args[0], place);
  const rounding = wordAt(args[5], STRIP_ROUNDINGS, DEFAULT_STRIP_RULE.rounding);
  if (inhabitants === undefined || rounding === undefined || !areNumbers(args.slice(1, 5))) return undefined;
  const rule = {
    perStrip: numberAt(args[1]) ?? DEFAULT_STRIP_RULE.perStrip,
    ...boundsOf(args.slice(2, 5)),
    rounding,
  };
  const strips = stripsFor(inhabitants, rule);
  if (inhabitants === 0) return { sentences: [texts.stripsNone] };
  const extra = stripsFor(inhabitants, { ...rule, base: 0, minimum: 0, maximum: Number.MAX_SAFE_INTEGER });
  const sentence = fill(texts.strips, {
    inhabitants: format.number(inhabitants),
    per: format.number(rule.perStrip),
    exact: quotient(inhabitants / rule.perStrip, format),
    rounding: functionTexts[language].enums.rounding[rounding],
    extra,
    base: rule.base,
    sum: rule.base + extra,
    minimum: rule.minimum,
    maximum: rule.maximum,
    strips,
  });
  return { sentences: [sentence] };
}

/** What everyone has beforehand, and the rest by inhabitants. */
export function stripPoolNotes(question: CellQuestion, words: Words): CellNotes | undefined {
  const { args } = question;
  const pool = figureAt(args[0]);
  const inhabitants = numbersOf(args[1]);
  const method = wordAt(args[5], METHODS, 'dhondt');
  if (pool === undefined || !inhabitants || !method || !areNumbers(args.slice(2, 5))) return undefined;
  const { base, minimum, maximum } = boundsOf(args.slice(2, 5));
  const index = indexIn(args[1], question);
  const { units } = stripPool({ pool, inhabitants, base, minimum, maximum, method });
  const { format, language } = words;
  const texts = cellTexts[language];
  if (!(inhabitants[index] > 0)) return { sentences: [texts.stripsNone] };
  const count = inhabitants.filter((each) => each > 0).length;
  const strips = Number(units[index]);
  return {
    sentences: [
      fill(texts.poolRest, { pool, count, base, given: count * base, rest: pool - count * base }),
      fill(texts.poolOwn, {
        method: functionTexts[language].enums.method[method],
        own: format.number(inhabitants[index]),
        all: format.number(sumOf(inhabitants)),
        extra: strips - base,
        base,
        strips,
      }),
      fill(texts.bounds, { minimum: format.number(minimum), maximum: format.number(maximum) }),
    ],
  };
}

/** The exact part before it is made whole, and by which method. */
export function apportionNotes(question: CellQuestion, words: Words): CellNotes | undefined {
  const { args } = question;
  const total = figureAt(args[0]);
  const weights = numbersOf(args[1]);
  const method = wordAt(args[2], METHODS, 'hamilton');
  const [minimum, maximum] = [boundOf(args[3], 0), boundOf(args[4], Infinity)];
  if (total === undefined || !weights || !method || minimum === undefined || maximum === undefined)
    return undefined;
  const index = indexIn(args[1], question);
  const { units, ties } = apportion({ total, weights, method, minimum, maximum });
  const { format, language } = words;
  const texts = cellTexts[language];
  if (!(weights[index] > 0)) return { sentences: [texts.weightNone] };
  const own = (bound: number | readonly number[]): number =>
    typeof bound === 'number' ? bound : bound[index];
  return {
    sentences: [
      fill(texts.apportioned, {
        total: format.number(total),
        weight: format.number(weights[index]),
        sum: format.number(sumOf(weights)),
        exact: quotient((total * weights[index]) / sumOf(weights), format),
        method: functionTexts[language].enums.method[method],
        units: format.number(Number(units[index])),
      }),
      ...(own(minimum) > 0 ? [fill(texts.atLeast, { minimum: format.number(own(minimum)) })] : []),
      ...(own(maximum) < Infinity ? [fill(texts.atMost, { maximum: format.number(own(maximum)) })] : []),
      ...(ties.includes(index) ? [words.texts.explanation.tied] : []),
    ],
  };
}

/** The exact part of an amount, and the one that adds up. */
export function allocateNotes(question: CellQuestion, words: Words): CellNotes | undefined {
  const { args, place, value } = question;
  const weights = numbersOf(args[1]);
  const isMany = (args[0]?.values?.flat().length ?? 0) > 1;
  const amount = figureAt(args[0], isMany ? { row: place.row, column: 0 } : FIRST);
  const index = indexIn(args[1], question);
  if (!weights || amount === undefined || value.kind !== 'number') return undefined;
  if (isFilled(args[2]) && numberAt(args[2]) === undefined) return undefined;
  const { format, language } = words;
  const texts = cellTexts[language];
  if (!(weights[index] > 0)) return { sentences: [texts.weightNone] };
  const sentence = fill(texts.allocated, {
    amount: format.euroAmount(amount),
    weight: format.number(weights[index]),
    sum: format.number(sumOf(weights)),
    exact: format.number((amount * weights[index]) / sumOf(weights), 4),
    unit: amountText(numberAt(args[2]) ?? 0.01, format),
    result: amountText(value.number, format),
  });
  return { sentences: [sentence] };
}

/** Which of the weights a cell is about: they stand in one row or in one column. */
function indexIn(weights: Resolved | undefined, { place }: CellQuestion): number {
  return weights?.values?.length === 1 ? place.column : place.row;
}

function boundsOf(args: readonly (Resolved | undefined)[]): {
  readonly base: number;
  readonly minimum: number;
  readonly maximum: number;
} {
  const { base, minimum, maximum } = DEFAULT_STRIP_RULE;
  return {
    base: numberAt(args[0]) ?? base,
    minimum: numberAt(args[1]) ?? minimum,
    maximum: numberAt(args[2]) ?? maximum,
  };
}

/** One bound for all or one each; `undefined` where it cannot be read. */
function boundOf(arg: Resolved | undefined, otherwise: number): number | readonly number[] | undefined {
  if (arg === undefined || arg.text === '') return otherwise;
  const cells = cellsOf(arg) ?? [];
  const bounds = cells.map((cell) =>
    cell.kind === 'number' ? cell.number : cell.kind === 'blank' ? otherwise : NaN,
  );
  if (bounds.length === 0 || bounds.some(Number.isNaN)) return undefined;
  return bounds.length === 1 ? bounds[0] : bounds;
}

const areNumbers = (args: readonly Resolved[]): boolean =>
  args.every((arg) => !isFilled(arg) || numberAt(arg, FIRST) !== undefined);

/** With two decimals, or as many more as it takes not to look whole or half where it is not. */
function quotient(value: number, format: Words['format']): string {
  const isHalf = (each: number): boolean => Number.isInteger(2 * each);
  const exact = Number(value.toPrecision(15));
  const decimals = [2, 4, 6, 8].find((each) => isHalf(exact) || !isHalf(Number(exact.toFixed(each))));
  return format.number(exact, decimals ?? 8);
}

/** What is no whole number of cents would be another amount in euros. */
const amountText = (amount: number, format: Words['format']): string =>
  Number.isInteger(Number((amount * 100).toPrecision(12)))
    ? format.euroAmount(amount)
    : format.number(amount);

/** Read as a sum on show; the shares themselves are exact. */
const sumOf = (values: readonly number[]): number =>
  Number(values.reduce((sum, value) => sum + value, 0).toPrecision(15));
