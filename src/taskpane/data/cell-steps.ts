import { PROVINCE_SHARE, provincePart } from '../../domain/contribution/province';
import { DEFAULT_STRIP_RULE } from '../../domain/drenthe/assumptions';
import { DomainError } from '../../domain/error';
import { centsOf, fractionOf } from '../../domain/money';
import { STRIP_ROUNDINGS, stripsFor } from '../../domain/strips';
import { functionTexts } from '../../i18n/functions';
import { fill } from '../../i18n/pane';
import type { CellValue } from '../../workbook/port';
import type { PaneContextValue } from '../context';
import type { Resolved } from './resolve';

type Words = Pick<PaneContextValue, 'texts' | 'language' | 'format'>;

/** The cell of a result, counted from the one that holds the formula. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * How the figure in a cell comes about, in a line: of the functions that compute each cell by itself. Nothing where an
 * argument is not a number, or where the function refuses it.
 */
export function cellSteps(
  name: string,
  args: readonly Resolved[],
  place: Place,
  words: Words,
): string | undefined {
  try {
    if (name === 'PROVINCE') return provinceStep(args, place, words);
    return name === 'STRIPS' ? stripsStep(args, place, words) : undefined;
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

function provinceStep(args: readonly Resolved[], place: Place, { texts, format }: Words): string | undefined {
  const budget = numberAt(args[0], place);
  if (budget === undefined) return undefined;
  const given = numberAt(args[1], place);
  if (given === undefined && isFilled(args[1], place)) return undefined;
  const share = given === undefined ? PROVINCE_SHARE : fractionOf(given);
  const cents = centsOf(budget);
  const exact = Number(cents * share.numerator) / Number(share.denominator) / 100;
  return fill(texts.cell.steps.province, {
    share: format.percent(Number(share.numerator) / Number(share.denominator)),
    budget: format.euro(cents),
    exact: format.number(exact),
    result: format.euro(provincePart(cents, share)),
  });
}

function stripsStep(
  args: readonly Resolved[],
  place: Place,
  { texts, format, language }: Words,
): string | undefined {
  const inhabitants = numberAt(args[0], place);
  if (inhabitants === undefined) return undefined;
  const first = { row: 0, column: 0 };
  if (args.slice(1, 5).some((arg) => isFilled(arg, first) && numberAt(arg, first) === undefined))
    return undefined;
  const of = (index: number, otherwise: number): number => numberAt(args[index], first) ?? otherwise;
  const rounding = roundingAt(args[5]);
  if (rounding === undefined) return undefined;
  const rule = {
    perStrip: of(1, DEFAULT_STRIP_RULE.perStrip),
    base: of(2, DEFAULT_STRIP_RULE.base),
    minimum: of(3, DEFAULT_STRIP_RULE.minimum),
    maximum: of(4, DEFAULT_STRIP_RULE.maximum),
    rounding,
  };
  const strips = stripsFor(inhabitants, rule);
  if (inhabitants === 0) return texts.cell.steps.stripsNone;
  const extra = stripsFor(inhabitants, { ...rule, base: 0, minimum: 0, maximum: Number.MAX_SAFE_INTEGER });
  return fill(texts.cell.steps.strips, {
    inhabitants: format.number(inhabitants),
    per: format.number(rule.perStrip),
    exact: format.number(inhabitants / rule.perStrip, 2),
    rounding: functionTexts[language].enums.rounding[rounding],
    extra,
    base: rule.base,
    sum: rule.base + extra,
    minimum: rule.minimum,
    maximum: rule.maximum,
    strips,
  });
}

function roundingAt(arg: Resolved | undefined): (typeof STRIP_ROUNDINGS)[number] | undefined {
  const value = arg?.values?.[0]?.[0];
  if (!arg || arg.text === '' || value?.kind === 'blank') return DEFAULT_STRIP_RULE.rounding;
  return STRIP_ROUNDINGS.find((each) => value?.kind === 'text' && value.text.trim().toLowerCase() === each);
}

/** The cell of an argument that counts for a place: a single row, column or cell counts for all. */
function cellAt({ values }: Resolved, { row, column }: Place): CellValue | undefined {
  const line = values?.length === 1 ? values[0] : values?.[row];
  return line?.length === 1 ? line[0] : line?.[column];
}

function numberAt(arg: Resolved | undefined, place: Place): number | undefined {
  const value = arg && cellAt(arg, place);
  return value?.kind === 'number' ? value.number : undefined;
}

const isFilled = (arg: Resolved | undefined, place: Place): boolean =>
  arg !== undefined && arg.text !== '' && cellAt(arg, place)?.kind !== 'blank';
