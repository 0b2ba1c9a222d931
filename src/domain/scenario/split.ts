import { allocate } from '../apportionment/allocate';
import { splitBudget } from '../contribution/split';
import { DomainError } from '../error';
import type { Cents } from '../money/cents';
import { fractionOf, type Fraction } from '../money/decimal';
import { roundHalfAway } from '../money/round';
import { MUNICIPALITIES, nameKey, PROVINCE, TOGETHER } from './assumption';
import { exitYear, inhabitantsOf, takesPart, type Municipality } from './municipality';
import { budgetFor, provinceOf, provinceRule } from './province-part';
import type { Reader } from './reader';

const NONE: Fraction = { numerator: 0n, denominator: 1n };
const WHOLE: Fraction = { numerator: 1n, denominator: 1n };

/** Of one year, before one-off cost and VAT. */
export interface YearSplit {
  /** What is split: the cost less cover for all, and less what went with those who left. */
  readonly budget: Cents;
  readonly province: Cents;
  /** For each municipality; 0 for who takes no part. */
  readonly contributions: readonly Cents[];
  /** Inhabitants that count, for each municipality; 0 for who takes no part. */
  readonly counted: readonly number[];
}

export interface SplitInput {
  readonly reader: Reader;
  readonly municipalities: readonly Municipality[];
  readonly years: readonly number[];
  readonly year: number;
  readonly cost: Cents;
  /** Lowers what does not fit instead of refusing it: for the steps between two scenarios, which nobody assumed. */
  readonly isLenient: boolean;
}

/**
 * Splits the cost of a year. Team cover lowers the cost, or what the province, the municipalities or one of them pay.
 *
 * Who left may leave the budget as it is (`keep`): then the municipal part is split over the others. Or it takes what
 * it would have paid out of the budget (`shrink`), at once or over a number of years (`phase`): once all of that is
 * out the others pay to the cent what they would have paid with it.
 */
export function splitYear(input: SplitInput): YearSplit {
  const { reader, municipalities, year, cost } = input;
  const cover = reader.money('teamCover', year) ?? 0n;
  const bearer = reader.text('teamCoverFor', year) ?? TOGETHER;
  const coverFor = (who: string): Cents => (nameKey(bearer) === nameKey(who) ? cover : 0n);
  const municipalCover = coverFor(MUNICIPALITIES);

  const budget = less(cost, coverFor(TOGETHER), input);
  const rule = provinceRule(reader, year);
  const ruled = provinceOf(budget, rule);
  const whole = input.isLenient && ruled > budget ? budget : ruled;
  if (whole > budget) throw new DomainError('province-beyond-budget', { province: whole, budget });
  const municipal = less(budget - whole, municipalCover, input);

  const present = municipalities.map((each) => takesPart(reader, each, year));
  const counts = municipalities.map((each, index) => {
    const isGhost = !present[index] && shareGone(input, each).numerator > 0n;
    return present[index] || isGhost ? inhabitantsOf(reader, each, year) : 0;
  });
  const counted = counts.map((count, index) => (present[index] ? count : 0));
  const withAll = splitMunicipal(input, municipal, counts);
  const gone = municipalities.map((each, index) => {
    if (present[index] || counts[index] === 0) return 0n;
    const { numerator, denominator } = shareGone(input, each);
    return roundHalfAway(withAll[index] * numerator, denominator);
  });
  const out = gone.reduce((sum, amount) => sum + amount, 0n);
  const isAllOut = gone.every((amount, index) => present[index] || amount === withAll[index]);
  const contributions = isAllOut
    ? withAll.map((amount, index) => (present[index] ? amount : 0n))
    : splitMunicipal(input, municipal - out, counted);
  const rest = out === 0n ? budget : budgetFor(municipal - out + municipalCover, rule, budget);
  const province = out === 0n ? whole : rest - (municipal - out + municipalCover);
  return {
    budget: rest,
    province: less(province, coverFor(PROVINCE), input),
    contributions: contributions.map((amount, index) =>
      less(amount, coverFor(municipalities[index].name), input),
    ),
    counted,
  };
}

/** How much of what a municipality that left would have paid is out of the budget. */
function shareGone({ reader, years, year }: SplitInput, municipality: Municipality): Fraction {
  const left = exitYear(reader, municipality, year, years);
  if (left === undefined) return NONE;
  const how = reader.text('exitBudget', year, municipality.name) ?? 'keep';
  if (how === 'keep') return NONE;
  if (how === 'shrink') return WHOLE;
  const term = fractionOf(reader.number('exitYears', year, municipality.name) ?? 1);
  const past = BigInt(year - left + 1) * term.denominator;
  return past >= term.numerator ? WHOLE : { numerator: past, denominator: term.numerator };
}

/** The municipal part: a fixed amount each, and the rest by inhabitants. */
function splitMunicipal(
  input: SplitInput,
  municipal: Cents,
  inhabitants: readonly number[],
): readonly Cents[] {
  const { reader, municipalities, year } = input;
  let fixed = municipalities.map(({ name }, index) =>
    inhabitants[index] > 0 ? (reader.money('fixed', year, name) ?? 0n) : 0n,
  );
  const total = fixed.reduce((sum, amount) => sum + amount, 0n);
  if (input.isLenient && total > municipal) fixed = allocate(municipal, fixed);
  return splitBudget({ budget: municipal, inhabitants, fixed, province: 0n, isNamed: true }).lines.map(
    ({ contribution }) => contribution,
  );
}

function less(amount: Cents, cover: Cents, { isLenient, year }: SplitInput): Cents {
  if (cover <= amount || cover === 0n) return amount - cover;
  if (isLenient) return 0n;
  throw new DomainError('cover-beyond-cost', { cover, cost: amount, year });
}
