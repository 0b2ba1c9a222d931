/**
 * The split of a year, worked out a second time and slowly: whole cents handed out one by one to the largest
 * remainders, growth on decimal digits. Shares nothing with the product but the figures that it is given.
 */

/** Euros as typed to whole cents. */
export const cents = (euros: string): bigint => {
  const [whole, decimals = ''] = euros.split('.');
  return BigInt(whole + decimals.padEnd(2, '0'));
};

/** numerator / denominator of positive numbers, a half upwards. */
const rounded = (numerator: bigint, denominator: bigint): bigint => {
  const floor = numerator / denominator;
  return (numerator - floor * denominator) * 2n >= denominator ? floor + 1n : floor;
};

/** An amount after so many years of growth in thousandths, each year to the cent. */
export function afterGrowth(amount: bigint, perMille: number, years: number): bigint {
  let now = amount;
  for (let year = 0; year < years; year += 1) now = rounded(now * BigInt(1000 + perMille), 1000n);
  return now;
}

export interface PlainYear {
  readonly budget: bigint;
  /** Of the province, in hundredths. */
  readonly percent: number;
  readonly fixed: bigint;
  /** 0 takes no part. */
  readonly inhabitants: readonly number[];
}

/** Province first, then each municipality. */
export function plainSplit({ budget, percent, fixed, inhabitants }: PlainYear): bigint[] {
  const province = rounded(budget * BigInt(percent), 100n);
  return [province, ...plainMunicipal(budget - province, fixed, inhabitants)];
}

/** The municipal part over those that take part. */
export function plainMunicipal(municipal: bigint, fixed: bigint, inhabitants: readonly number[]): bigint[] {
  const all = inhabitants.reduce((sum, count) => sum + count, 0);
  const participants = inhabitants.filter((count) => count > 0).length;
  const rest = municipal - fixed * BigInt(participants);
  const parts = inhabitants.map((count) => (rest * BigInt(count)) / BigInt(all));
  const remainders = inhabitants.map((count, index) => ({
    index,
    remainder: (rest * BigInt(count)) % BigInt(all),
  }));
  remainders.sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  );
  let left = rest - parts.reduce((sum, part) => sum + part, 0n);
  for (const { index } of remainders) {
    if (left === 0n) break;
    parts[index] += 1n;
    left -= 1n;
  }
  return parts.map((part, index) => (inhabitants[index] > 0 ? part + fixed : 0n));
}
