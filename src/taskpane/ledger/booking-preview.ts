import { nameKey, sumOf, type Books, type Booking } from '../../domain/ledger';
import type { FormKind, Values } from './booking-form';
import { reservationNamed } from './booking-form';
import type { Reading } from './form-errors';

/** What a booking that is being made would do to a card, in strips. */
export interface Preview {
  readonly holder: string;
  /** Free strips before and after it. */
  readonly before: number;
  readonly after: number;
  /** The units of the bar: what stays used, reserved and free, what this booking takes or gives, what is too much. */
  readonly used: number;
  readonly reserved: number;
  readonly booking: number;
  readonly tooMany: number;
  readonly free: number;
  /** Who gets transferred strips. */
  readonly receiver?: { readonly holder: string; readonly before: number; readonly after: number };
}

/** What the booking of a form would do; nothing where it cannot be read or is refused for more than its size. */
export function previewOf(
  kind: FormKind,
  values: Values,
  reading: Reading,
  books: Books,
  cardLabel: string,
): Preview | undefined {
  const { figures, outcome, open } = reading;
  if (!figures || figures.strips <= 0 || !outcome) return undefined;
  if (!outcome.ok && outcome.refusal.code !== 'not-enough') return undefined;
  const reservation = reservationNamed(books, values.reservation);
  const card = reservation?.card ?? cardLabel;
  const holder = reservation?.holder ?? values.holder;
  const { accounts } = books;
  const { used, reserved, available } = accounts.balance(holder, card);
  const { strips } = figures;
  const base = { holder, before: available, used, tooMany: 0, booking: strips };
  if (kind === 'grant' || kind === 'opening')
    return { ...base, reserved, free: Math.max(0, available), after: sumOf([available, strips]) };
  if (kind === 'release') {
    // On a card that is closed by now they expire at once.
    const freed = accounts.closedOn(card, holder) === undefined ? strips : 0;
    const left = sumOf([reserved, -strips]);
    return { ...base, reserved: left, free: Math.max(0, available), after: sumOf([available, freed]) };
  }
  const settled = kind === 'use' ? Math.min(strips, open) : 0;
  const taken = sumOf([strips, -settled]);
  const tooMany = Math.max(0, sumOf([taken, -Math.max(0, available)]));
  const after = sumOf([available, -taken]);
  const preview = {
    ...base,
    reserved: sumOf([reserved, -settled]),
    booking: sumOf([strips, -tooMany]),
    tooMany,
    free: Math.max(0, after),
    after,
  };
  if (kind !== 'transfer') return preview;
  const before = accounts.balance(values.to, card).available;
  return { ...preview, receiver: { holder: values.to, before, after: sumOf([before, strips]) } };
}

/** Free strips of the holder of a booking's first entry once it is in the books; not for reversals. */
export function freeAfter({ accounts }: Books, { entries }: Booking): number {
  const [{ holder, card }] = entries;
  const changes = entries
    .filter((entry) => nameKey(entry.holder) === nameKey(holder) && entry.card === card)
    .map(({ type, strips, related }) => {
      switch (type) {
        case 'reserve':
        case 'expire':
          return -strips;
        case 'use':
          return -Math.max(0, sumOf([strips, -(related === '' ? 0 : accounts.openStrips(related))]));
        default:
          return strips;
      }
    });
  return sumOf([accounts.balance(holder, card).available, ...changes]);
}
