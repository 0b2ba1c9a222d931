import type { LedgerPage } from '../../data/use-pages';
import { BookingCorrection } from '../../parts/ledger/BookingCorrection';
import { BookingForm } from '../../parts/ledger/BookingForm';

/** The form for one booking. */
export function BookPage(props: Extract<LedgerPage, { kind: 'book' }>) {
  const { of, ...start } = props;
  if (of === 'correct') return <BookingCorrection {...start} />;
  return <BookingForm {...start} of={of} />;
}
