import { allocate } from '../apportionment/allocate';
import { provincePart } from '../contribution/province';
import type { Cents } from '../money/cents';
import { MUNICIPALITIES, nameKey, PROVINCE, TOGETHER } from './assumption';
import type { Municipality } from './municipality';
import { provinceRule } from './province-part';
import type { Reader } from './reader';

/** What each party pays of the cost that comes once. */
export interface OneOff {
  readonly province: Cents;
  readonly municipalities: readonly Cents[];
}

/**
 * The one-off cost of a year and the cost of leaving, by who bears them: all together (the province its share, the
 * rest by inhabitants), the municipalities by inhabitants, the province, or one of them. Who leaves bears the cost of
 * that itself, unless the assumptions say otherwise. `counted` has the inhabitants that count, 0 for who takes no part.
 */
export function oneOffCost(
  reader: Reader,
  municipalities: readonly Municipality[],
  year: number,
  counted: readonly number[],
): OneOff {
  let province = 0n;
  const paid = municipalities.map(() => 0n);
  const byInhabitants = (amount: Cents): void =>
    allocate(amount, counted).forEach((part, index) => (paid[index] += part));
  const bear = (amount: Cents, bearer: string): void => {
    const who = nameKey(bearer);
    const index = municipalities.findIndex(({ name }) => nameKey(name) === who);
    if (index >= 0) paid[index] += amount;
    else if (who === MUNICIPALITIES) byInhabitants(amount);
    else if (who === PROVINCE) province += amount;
    else {
      const part = provincePart(amount, provinceRule(reader, year).share);
      province += part;
      byInhabitants(amount - part);
    }
  };
  bear(reader.money('oneOff', year) ?? 0n, reader.text('oneOffBearer', year) ?? TOGETHER);
  municipalities.forEach(({ name }, index) => {
    const row = reader.row('exitCost', year, name);
    // A row for all is for those who are out.
    if (row === undefined || (row.party === '' && counted[index] > 0)) return;
    const amount = reader.money('exitCost', year, name) ?? 0n;
    if (amount > 0n) bear(amount, reader.text('exitBearer', year, name) ?? name);
  });
  return { province, municipalities: paid };
}
