import { DomainError } from '../error';
import type { Cents } from '../money/cents';
import { splitBudget, type SplitRequest } from './split';

/** What happens to what was paid too much or too little: it is settled, or it stays with the team as a reserve. */
export const SETTLEMENTS = ['settle', 'keep'] as const;
export type SettlementChoice = (typeof SETTLEMENTS)[number];

export interface SettlementRequest {
  /** As budgeted: the amounts and the key by which the advance was to be. */
  readonly planned: SplitRequest;
  /** As it became: the actual cost, and the key that was agreed for it. */
  readonly final: SplitRequest;
  /** What was invoiced: the province, then each municipality. */
  readonly advance: readonly Cents[];
  readonly choice: SettlementChoice;
}

/** The settlement of one party; advance + cost + key + invoice = final. Positive is still to be paid. */
export interface SettlementLine {
  readonly advance: Cents;
  readonly final: Cents;
  /** Through the cost: the actual cost by the planned key, less the budget by that key. */
  readonly costEffect: Cents;
  /** Through the key: the actual cost by the agreed key, less that by the planned one. */
  readonly keyEffect: Cents;
  /** Through the invoice: what should have been invoiced by the plan, less what was. */
  readonly invoiceEffect: Cents;
  /** final − advance. */
  readonly difference: Cents;
  /** What is invoiced or paid back now: the difference, or nothing where it stays with the team. */
  readonly due: Cents;
}

export interface Settlement {
  /** The province, then the municipalities in their order. */
  readonly lines: readonly SettlementLine[];
  readonly total: SettlementLine;
  /** What stays with the team: positive is a reserve, negative an overrun that it still has to cover. */
  readonly kept: Cents;
}

/**
 * Settles a year after its end: final less advance for every party, with its causes, which add up to the cent. Throws
 * `lengths-differ` and what `splitBudget` throws.
 */
export function settle({ planned, final, advance, choice }: SettlementRequest): Settlement {
  const parties = planned.inhabitants.length + 1;
  for (const [what, actual] of [
    ['inhabitants', final.inhabitants.length + 1],
    ['contribution', advance.length],
  ] as const)
    if (actual !== parties) throw new DomainError('lengths-differ', { what, expected: parties, actual });
  const asPlanned = amountsOf(planned);
  // A decided amount is part of the key: at the planned key the province pays what was decided, whatever the cost.
  const byPlannedKey = amountsOf({ ...planned, budget: final.budget });
  const asFinal = amountsOf(final);
  const lines = advance.map((paid, index): SettlementLine => {
    const difference = asFinal[index] - paid;
    return {
      advance: paid,
      final: asFinal[index],
      costEffect: byPlannedKey[index] - asPlanned[index],
      keyEffect: asFinal[index] - byPlannedKey[index],
      invoiceEffect: asPlanned[index] - paid,
      difference,
      due: choice === 'settle' ? difference : 0n,
    };
  });
  const sum = (of: keyof SettlementLine): Cents => lines.reduce((total, line) => total + line[of], 0n);
  const total: SettlementLine = {
    advance: sum('advance'),
    final: sum('final'),
    costEffect: sum('costEffect'),
    keyEffect: sum('keyEffect'),
    invoiceEffect: sum('invoiceEffect'),
    difference: sum('difference'),
    due: sum('due'),
  };
  return { lines, total, kept: total.due - total.difference };
}

function amountsOf(request: SplitRequest): readonly Cents[] {
  const { province, lines } = splitBudget(request);
  return [province, ...lines.map(({ contribution }) => contribution)];
}
