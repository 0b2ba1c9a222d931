import { splitBudget, type Split, type SplitRequest } from '../domain/contribution/split';
import type { Cents } from '../domain/money/cents';
import { Argument } from './argument';
import { named } from './named';

/** One column for all years, or one for each. */
const both = (municipalities: number, years: number): readonly (readonly [number, number])[] => [
  [municipalities, 1],
  [municipalities, years],
];

/**
 * The arguments that CONTRIBUTION and its companions share: budgets per year against inhabitants and fixed
 * amounts per municipality, and the share or the decided amount of the province.
 */
export class SplitInput {
  readonly budget: Argument;
  readonly inhabitants: Argument;
  /** Municipalities stand side by side: one budget and one row of inhabitants. */
  readonly sideways: boolean;
  readonly municipalities: number;
  readonly years: number;
  private readonly fixed: Argument;
  private readonly share: Argument;
  private readonly decided: Argument;

  constructor(raw: {
    budget: unknown;
    inhabitants: unknown;
    fixed: unknown;
    share: unknown;
    province: unknown;
  }) {
    this.budget = new Argument('budget', raw.budget).required();
    this.inhabitants = new Argument('inhabitants', raw.inhabitants).required();
    this.fixed = new Argument('fixed', raw.fixed);
    this.share = new Argument('share', raw.share);
    this.decided = new Argument('province', raw.province);

    this.budget.oneRow();
    this.sideways = this.budget.isSingle && this.inhabitants.rows === 1;
    this.municipalities = this.sideways ? this.inhabitants.columns : this.inhabitants.rows;
    this.years = this.sideways ? 1 : this.budget.isSingle ? this.inhabitants.columns : this.budget.columns;
    const { municipalities, years } = this;
    if (this.sideways) {
      this.fixed.shaped([1, 1], [1, municipalities]);
    } else {
      const { rows, columns } = this.inhabitants;
      const lying = columns !== 1 && columns !== years && (rows === 1 || rows === years);
      this.inhabitants.shaped(...(lying ? [[columns, rows] as const] : both(municipalities, years)));
      this.fixed.shaped([1, 1], [1, years], ...both(municipalities, years));
    }
    this.share.shaped([1, 1], [1, years]);
    this.decided.shaped([1, 1], [1, years]);
  }

  /** The cell of a municipality in a year. */
  place(municipality: number, year: number): [row: number, column: number] {
    return this.sideways ? [0, municipality] : [municipality, year];
  }

  /** The split of one year, counted from 0. Throws what is wrong in that year. */
  split(year: number): Split {
    const place = (municipality: number): [number, number] => this.place(municipality, year);
    const each = <Item>(read: (row: number, column: number) => Item): Item[] =>
      Array.from({ length: this.municipalities }, (_, municipality) => read(...place(municipality)));

    const inhabitants = each((row, column) => this.inhabitants.amountOrWeight(row, column));
    const fixed: Cents[] = each((row, column) => this.fixed.positiveCents(row, column));
    const budget = this.budget.cents(0, year);
    const request: SplitRequest = this.decided.isBlank(0, year)
      ? { budget, inhabitants, fixed, share: this.share.share(0, year) }
      : { budget, inhabitants, fixed, province: this.decided.positiveCents(0, year) };
    return named({ weights: this.inhabitants, place }, () => splitBudget(request));
  }
}
