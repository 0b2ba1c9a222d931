import { centsOf, type Cents } from '../money/cents';
import { fractionOf, type Fraction } from '../money/decimal';
import type { AssumptionKey, AssumptionRow } from './assumption';
import type { Assumptions } from './lookup';

/** Reads the assumptions of a scenario, or of two mixed: each assumption comes from the scenario that `from` names. */
export class Reader {
  constructor(
    private readonly assumptions: Assumptions,
    private readonly from: (key: AssumptionKey) => string,
  ) {}

  row(key: AssumptionKey, year: number, party?: string): AssumptionRow | undefined {
    return this.assumptions.find(this.from(key), key, year, party);
  }

  /** How far the row's scenario is from the one that is read: 0 is its own. */
  distance(row: AssumptionRow, key: AssumptionKey): number {
    return this.assumptions.distance(this.from(key), row.scenario);
  }

  number(key: AssumptionKey, year: number, party?: string): number | undefined {
    const value = this.row(key, year, party)?.value;
    return typeof value === 'number' ? value : undefined;
  }

  money(key: AssumptionKey, year: number, party?: string): Cents | undefined {
    const value = this.number(key, year, party);
    return value === undefined ? undefined : centsOf(value);
  }

  fraction(key: AssumptionKey, year: number, party?: string): Fraction | undefined {
    const value = this.number(key, year, party);
    return value === undefined ? undefined : fractionOf(value);
  }

  text(key: AssumptionKey, year: number, party?: string): string | undefined {
    const value = this.row(key, year, party)?.value;
    return typeof value === 'string' ? value : undefined;
  }

  /** Truth of a yes or no; `otherwise` where nobody says. */
  isSo(key: AssumptionKey, year: number, party: string, otherwise: boolean): boolean {
    const value = this.row(key, year, party)?.value;
    return typeof value === 'boolean' ? value : otherwise;
  }
}
