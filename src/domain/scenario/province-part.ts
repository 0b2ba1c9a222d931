import { PROVINCE_SHARE, provincePart } from '../contribution/province';
import type { Cents } from '../money/cents';
import type { Fraction } from '../money/decimal';
import type { Reader } from './reader';

/** How the province pays in a year: an amount that it decided, or its share up to a ceiling. */
export interface ProvinceRule {
  readonly decided: Cents | undefined;
  readonly share: Fraction;
  readonly ceiling: Cents | undefined;
}

export function provinceRule(reader: Reader, year: number): ProvinceRule {
  return {
    decided: reader.money('decided', year),
    share: reader.fraction('share', year) ?? PROVINCE_SHARE,
    ceiling: reader.money('ceiling', year),
  };
}

/** What the province pays of a budget. A decided amount may lie beyond the budget; that is for the split to refuse. */
export function provinceOf(budget: Cents, { decided, share, ceiling }: ProvinceRule): Cents {
  if (decided !== undefined) return decided;
  const part = provincePart(budget, share);
  return ceiling !== undefined && ceiling < part ? ceiling : part;
}

/**
 * The smallest budget of which exactly this is left for the municipalities; `most` is one of which at least that is
 * left. What is left never falls as the budget grows, and grows by a cent at the most with every cent: bisection.
 */
export function budgetFor(municipal: Cents, rule: ProvinceRule, most: Cents): Cents {
  if (rule.decided !== undefined) return municipal + rule.decided;
  let low = municipal;
  let high = most;
  while (low < high) {
    const middle = (low + high) / 2n;
    if (middle - provinceOf(middle, rule) >= municipal) high = middle;
    else low = middle + 1n;
  }
  return high;
}
