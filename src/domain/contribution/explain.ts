import type { Cents } from '../money/cents';
import type { Fraction } from '../money/decimal';
import type { Split } from './split';

/** One step of an explanation as data; its words are made elsewhere. Steps are numbered from 1 in their order. */
export type Step =
  | { readonly kind: 'budget'; readonly amount: Cents }
  /** Budget × share; without share: the amount decided by the province. */
  | { readonly kind: 'province'; readonly amount: Cents; readonly share?: Fraction }
  /** Budget − province. */
  | { readonly kind: 'municipal'; readonly amount: Cents }
  /** Sum over those taking part; `each` where all have the same fixed amount. */
  | { readonly kind: 'fixed'; readonly amount: Cents; readonly participants: number; readonly each?: Cents }
  /** Municipal − fixed. */
  | { readonly kind: 'to-split'; readonly amount: Cents; readonly totalInhabitants: number }
  /** To split × inhabitants / all inhabitants, down to whole cents. */
  | {
      readonly kind: 'share';
      readonly amount: Cents;
      readonly inhabitants: number;
      readonly totalInhabitants: number;
    }
  /** 1 cent for the largest remainders, `leftover` in all. */
  | { readonly kind: 'rounding-cent'; readonly amount: Cents; readonly leftover: number }
  | { readonly kind: 'own-fixed'; readonly amount: Cents }
  /** Share + rounding cent + own fixed amount. */
  | { readonly kind: 'contribution'; readonly amount: Cents };

export interface SplitExplanation {
  /** budget, province, municipal, fixed, to-split. */
  readonly steps: readonly Step[];
  /** How many take part, out of how many lines. */
  readonly participants: number;
  readonly lines: number;
  /** How many cents were left after rounding down, and the indexes of the lines that received one. */
  readonly leftover: number;
  readonly receivers: readonly number[];
  /** Indexes of those with an equal claim to the last of these cents, which went by order. */
  readonly ties: readonly number[];
}

/** The steps that all municipalities have in common, and who received the cents left over. */
export function explainSplit(split: Split): SplitExplanation {
  const { share, participants, lines } = split;
  const taking = lines.filter((line) => line.takesPart);
  const each = taking[0]?.fixed;
  const alike = each !== undefined && taking.every((line) => line.fixed === each);
  return {
    steps: [
      { kind: 'budget', amount: split.budget },
      { kind: 'province', amount: split.province, ...(share === undefined ? {} : { share }) },
      { kind: 'municipal', amount: split.municipal },
      { kind: 'fixed', amount: split.fixedTotal, participants, ...(alike ? { each } : {}) },
      { kind: 'to-split', amount: split.toSplit, totalInhabitants: split.totalInhabitants },
    ],
    participants,
    lines: lines.length,
    leftover: split.leftover,
    receivers: lines.flatMap((line, index) => (line.cent === 1n ? [index] : [])),
    ties: split.ties,
  };
}

/**
 * All steps to the contribution of one municipality: those of the split, then share, rounding-cent, own-fixed and
 * contribution. For who takes no part the last four are 0. Throws RangeError if there is no such line.
 */
export function explainLine(split: Split, index: number): readonly Step[] {
  const line = split.lines[index];
  if (line === undefined) throw new RangeError(`no line ${index}`);
  const { inhabitants } = line;
  return [
    ...explainSplit(split).steps,
    { kind: 'share', amount: line.floor, inhabitants, totalInhabitants: split.totalInhabitants },
    { kind: 'rounding-cent', amount: line.cent, leftover: split.leftover },
    { kind: 'own-fixed', amount: line.fixed },
    { kind: 'contribution', amount: line.contribution },
  ];
}
