import { splitBudget, type Split, type SplitRequest } from '../domain/contribution/split';
import { DomainError } from '../domain/error';
import type { Cents } from '../domain/money/cents';
import { Argument } from './argument';

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

    this.budget.shaped([1, this.budget.columns]);
    this.sideways = this.budget.isSingle && this.inhabitants.rows === 1;
    this.municipalities = this.sideways ? this.inhabitants.columns : this.inhabitants.rows;
    this.years = this.sideways ? 1 : Math.max(this.budget.columns, this.inhabitants.columns);
    const { municipalities, years } = this;
    if (this.sideways) {
      this.fixed.shaped([1, 1], [1, municipalities]);
    } else {
      if (!this.budget.isSingle) this.inhabitants.shaped([municipalities, 1], [municipalities, years]);
      this.fixed.shaped([1, 1], [municipalities, 1], [1, years], [municipalities, years]);
    }
    this.share.shaped([1, 1], [1, years]);
    this.decided.shaped([1, 1], [1, years]);
  }

  /** The split of one year, counted from 0. Throws what is wrong in that year. */
  split(year: number): Split {
    const place = (municipality: number): [number, number] =>
      this.sideways ? [0, municipality] : [municipality, year];
    const each = <Item>(read: (row: number, column: number) => Item): Item[] =>
      Array.from({ length: this.municipalities }, (_, municipality) => read(...place(municipality)));

    const inhabitants = each((row, column) => this.inhabitants.amountOrWeight(row, column));
    const fixed: Cents[] = each((row, column) => this.fixed.positiveCents(row, column));
    const budget = this.budget.cents(0, year);
    const request: SplitRequest = this.decided.isBlank(0, year)
      ? { budget, inhabitants, fixed, share: this.share.share(0, year) }
      : { budget, inhabitants, fixed, province: this.decided.positiveCents(0, year) };
    return withTotalRowNamed(this.inhabitants, place, () => splitBudget(request));
  }
}

/** Runs `compute`; a refusal of a total row among the figures is made to name its cell in the argument. */
export function withTotalRowNamed<Result>(
  argument: Argument,
  place: (index: number) => readonly [row: number, column: number],
  compute: () => Result,
): Result {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'total-row') throw error;
    throw argument.cellProblem(...place(Number(error.params.row)), 'total-row');
  }
}
