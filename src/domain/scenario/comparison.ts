import { nameKey } from '../party';
import { isAdditive, TOTAL, type MeasureTable, type ScenarioMeasure } from './measures';

/** A party or a year in scenarios side by side; differences are with the first scenario. */
export interface ComparisonLine<Name extends string | number = string | number> {
  readonly name: Name;
  readonly values: readonly (number | undefined)[];
  /** None for the first scenario, and where one of the two has no figure. */
  readonly differences: readonly (number | undefined)[];
  /** The difference as a part of the first figure, whatever its sign; none where that is 0. */
  readonly parts: readonly (number | undefined)[];
}

/** The parties of scenarios in a year, in the order of the first scenario that has them. No table has no figures. */
export function compareParties(
  tables: readonly (MeasureTable | undefined)[],
  year: number,
  measure: ScenarioMeasure,
): readonly ComparisonLine<string>[] {
  const names = [...new Set(tables.flatMap((table) => (table?.lines ?? []).map(({ name }) => name)))];
  const ordered = [...names.filter((name) => name !== TOTAL), ...names.filter((name) => name === TOTAL)];
  return ordered.map((name) =>
    line(name, (table) => valueOf(table, name, year), tables, measure === 'cumulative' ? name : undefined),
  );
}

/** A party of scenarios in every year, and all years together where the measure adds up. */
export function compareYears(
  tables: readonly (MeasureTable | undefined)[],
  party: string,
  measure: ScenarioMeasure,
): readonly ComparisonLine[] {
  const years = [...new Set(tables.flatMap((table) => table?.years ?? []))];
  const lines: ComparisonLine[] = years.map((year) =>
    line(year, (table) => valueOf(table, party, year), tables, measure === 'cumulative' ? party : undefined),
  );
  if (!isAdditive(measure)) return lines;
  const sum = (table: MeasureTable): number | undefined => {
    const values = table.years
      .map((year) => valueOf(table, party, year))
      .filter((value) => value !== undefined);
    return values.length === 0 ? undefined : exact(values.reduce((total, value) => total + value, 0));
  };
  return [...lines, line(TOTAL, sum, tables, party)];
}

function valueOf({ lines, years }: MeasureTable, party: string, year: number): number | undefined {
  return lines.find(({ name }) => nameKey(name) === nameKey(party))?.values[years.indexOf(year)];
}

function line<Name extends string | number>(
  name: Name,
  value: (table: MeasureTable) => number | undefined,
  tables: readonly (MeasureTable | undefined)[],
  /** What is added up over years is compared only where both have figures of this party in the same years. */
  summedOf?: string,
): ComparisonLine<Name> {
  const values = tables.map((table) => table && value(table));
  const [base] = values;
  const differences = values.map((each, index) =>
    index === 0 || base === undefined || each === undefined || !isComparable(tables[index])
      ? undefined
      : exact(each - base),
  );
  return {
    name,
    values,
    differences,
    parts: differences.map((difference) =>
      difference === undefined || base === undefined || base === 0
        ? undefined
        : exact(difference / Math.abs(base)),
    ),
  };

  function isComparable(table: MeasureTable | undefined): boolean {
    return summedOf === undefined || yearsWith(table, summedOf) === yearsWith(tables[0], summedOf);
  }
}

function yearsWith(table: MeasureTable | undefined, party: string): string {
  return (table?.years ?? []).filter((year) => table && valueOf(table, party, year) !== undefined).join();
}

/** Figures have at most four decimals; so far below 10¹¹ no sum of doubles is off. */
const exact = (value: number): number => Number(value.toFixed(4)) + 0;
