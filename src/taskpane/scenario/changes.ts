import { nameKey, PROVINCE } from '../../domain/party';
import {
  ASSUMPTION_KEYS,
  ruleOf,
  type AssumptionKey,
  type AssumptionRow,
  type AssumptionValue,
  type Cause,
  type ScenarioInput,
} from '../../domain/scenario';

/** An assumption in which two scenarios differ; a value is absent where nothing is assumed. */
export interface Change {
  readonly key: AssumptionKey;
  /** "" is all. */
  readonly party: string;
  /** In which year, where that is an earlier one than the year looked at. */
  readonly year?: number;
  readonly from?: AssumptionValue;
  readonly to?: AssumptionValue;
}

/**
 * The assumptions that differ behind a cause of a bridge. What works on from year to year (an index, an amount that is
 * indexed) may differ in an earlier year only; the last such year is named.
 */
export function changesBehind(
  { assumptions, municipalities }: ScenarioInput,
  of: { readonly from: string; readonly to: string; readonly year: number; readonly cause: Cause },
): readonly Change[] {
  const parties = [PROVINCE, ...municipalities.map(({ name }) => name)];
  const changeIn = (
    key: AssumptionKey,
    party: string,
    year: number,
  ): [AssumptionRow?, AssumptionRow?] | undefined => {
    const before = assumptions.find(of.from, key, year, party);
    const after = assumptions.find(of.to, key, year, party);
    return before?.value === after?.value ? undefined : [before, after];
  };
  const earlier = of.cause === 'index' ? assumptions.years.filter((year) => year < of.year).reverse() : [];
  return ASSUMPTION_KEYS.filter((key) => ruleOf(key).cause === of.cause).flatMap((key): Change[] => {
    const seen = new Set<string>();
    return ['', ...(ruleOf(key).byParty ? parties : [])].flatMap((party): Change[] => {
      const year = [of.year, ...earlier].find((each) => changeIn(key, party, each));
      const [before, after] = (year === undefined ? undefined : changeIn(key, party, year)) ?? [];
      if (year === undefined) return [];
      // A party that has no row of its own differs as all do: said once.
      const same = `${before?.row}\n${after?.row}`;
      if (seen.has(same)) return [];
      seen.add(same);
      const own = [before, after].some((row) => row !== undefined && nameKey(row.party) !== '');
      return [
        {
          key,
          party: own ? party : '',
          ...(year === of.year ? {} : { year }),
          ...(before === undefined ? {} : { from: before.value }),
          ...(after === undefined ? {} : { to: after.value }),
        },
      ];
    });
  });
}
