import { allocate } from '../../apportionment';
import {
  bookingOf,
  checkAvailable,
  checkGiven,
  checkHours,
  checkOpen,
  checkStrips,
  checkWithin,
  cardNamed,
} from '../books';
import type { Books, Details, Draft, Stamp } from '../books';
import { COLLECTIVE, nameKey } from '../entry';
import { hundredthsOf, isQuantity, quantityOf, sumOf } from '../quantity';
import { outcomeOf, refuse, type Outcome } from '../refusal';
import { checkBeyond, sourceOf } from './use';

/** Who takes part in joint work, and by what weight: 1 each, inhabitants, or (key `own`) the strips themselves. */
export interface Participant {
  readonly holder: string;
  readonly weight: number;
}

export interface JointWork extends Details {
  readonly card: string;
  readonly strips: number;
  readonly hours?: number;
  /**
   * `collective`: on the collective card, with a memo of everyone's share that is not charged. `charged`: every
   * participant's own card pays its share.
   */
  readonly mode: 'collective' | 'charged';
  /** `own`: weights are shares in strips and add up to `strips`; else strips are allocated over the weights. */
  readonly key: 'weights' | 'own';
  readonly participants: readonly Participant[];
  /** `collective` only: the reservation on the collective card that it uses. */
  readonly reservation?: string;
}

/**
 * Joint work as one booking. Shares are whole steps of the card when charged, hundredths as a memo; they add up
 * exactly, by largest remainder with ties in row order, and so do the hours. Charged, it is refused where a
 * participant would pay nothing (`zero-share`) or has too little (`not-enough`).
 */
export function joint(books: Books, stamp: Stamp, command: JointWork): Outcome {
  return outcomeOf(() => {
    checkHours(command.hours);
    if (command.participants.length === 0) refuse('nobody');
    for (const { holder } of command.participants) checkGiven('holder', holder);
    checkGiven('item', command.item);
    return command.mode === 'collective'
      ? [collective(books, stamp, command)]
      : [charged(books, stamp, command)];
  });
}

/**
 * The share of every participant in strips, in their order; `undefined` where an own share is no quantity. `step`
 * is the unit of a share.
 */
export function jointShares(
  { strips, key, participants }: Pick<JointWork, 'strips' | 'key' | 'participants'>,
  step: number,
): readonly number[] {
  const weights = participants.map(({ weight }) => weight);
  if (key === 'own') return weights;
  return parts(strips, weights, step);
}

function collective(books: Books, stamp: Stamp, command: JointWork) {
  const { strips, hours, participants } = command;
  const from = sourceOf(books, { ...command, holder: COLLECTIVE });
  if (from.holder !== COLLECTIVE) refuse('no-reservation');
  checkStrips(from.card, strips);
  checkAvailable(books, from.card, COLLECTIVE, sumOf([strips, -Math.min(strips, from.open)]));
  checkBeyond(from, strips, command.date);
  const shares = checkedShares(command, 0.01);
  const shared = hoursOf(hours, shares, participants);
  const base = { card: from.card.label };
  return bookingOf(stamp, command, [
    { ...base, holder: COLLECTIVE, type: 'use', strips, hours, related: from.reservation?.id ?? '' },
    ...participants.map(({ holder }, index): Draft => ({
      ...base,
      holder,
      type: 'served',
      strips: shares[index],
      hours: shared[index],
    })),
  ]);
}

function charged(books: Books, stamp: Stamp, command: JointWork) {
  const { strips, hours, participants, date } = command;
  const card = cardNamed(books, command.card);
  checkStrips(card, strips);
  checkWithin(card, date);
  const shares = checkedShares(command, card.step);
  const nothing = participants.filter((_, index) => shares[index] === 0).map(({ holder }) => holder);
  if (strips > 0 && nothing.length > 0) refuse('zero-share', { holders: nothing });
  const shared = hoursOf(hours, shares, participants);
  // A participant that is named twice pays for both.
  const wanted = new Map<string, number>();
  const drafts = participants.map(({ holder }, index): Draft => {
    checkStrips(card, shares[index]);
    checkOpen(books, card, holder);
    const sum = sumOf([wanted.get(nameKey(holder)) ?? 0, shares[index]]);
    wanted.set(nameKey(holder), sum);
    checkAvailable(books, card, holder, sum);
    return { card: card.label, holder, type: 'joint', strips: shares[index], hours: shared[index] };
  });
  return bookingOf(stamp, command, drafts);
}

/** Shares that are quantities and add up to the whole. */
function checkedShares(command: JointWork, step: number): readonly number[] {
  for (const { weight } of command.participants) {
    if (weight < 0) refuse('negative', { what: 'strips', got: weight });
    if (command.key === 'own' && !isQuantity(weight))
      refuse('not-a-quantity', { what: 'strips', got: weight });
  }
  const shares = jointShares(command, step);
  const sum = sumOf(shares);
  if (sum !== command.strips) refuse('shares-differ', { sum, total: command.strips });
  return shares;
}

/** The hours over the participants as the strips are, or by their weights where there are no strips to go by. */
function hoursOf(
  hours: number | undefined,
  shares: readonly number[],
  participants: readonly Participant[],
): readonly (number | undefined)[] {
  if (hours === undefined) return participants.map(() => undefined);
  const bySize = shares.some((share) => share > 0) ? shares : participants.map(({ weight }) => weight);
  return parts(hours, bySize.some((weight) => weight > 0) ? bySize : participants.map(() => 1), 0.01);
}

/** A quantity over weights in whole steps, adding up exactly; all nothing where nobody weighs anything. */
function parts(total: number, weights: readonly number[], step: number): readonly number[] {
  const unit = BigInt(hundredthsOf(step));
  const amount = BigInt(hundredthsOf(total));
  if (!weights.some((weight) => weight > 0) || amount % unit !== 0n) return weights.map(() => 0);
  return allocate(amount, weights, unit).map((part) => quantityOf(Number(part)));
}
