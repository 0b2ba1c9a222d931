import { useCallback, useRef, useState } from 'react';
import type { Booking } from '../../domain/ledger';
import { refusalSentence } from '../../i18n/ledger/refusals';
import { usePane } from '../context';
import { useLedger, type BookingState, type Command } from '../ledger-context';
import type { Attempt } from '../ledger/desk';
import { newStamp } from '../ledger/stamp';
import { refusalOf } from './errors';
import { useAttempt } from './use-attempt';
import { asWorkbookError } from './use-workbook';

/**
 * Books a command and tells how it went: aloud, and as data for the screen. `said` makes the message of what was
 * booked. An attempt whose outcome is not known is tried again as it was, whatever the form holds by then: first it
 * must be clear what became of it.
 */
export function useBooking(): {
  readonly booking: BookingState;
  readonly book: (
    command: Command,
    said: (bookings: readonly Booking[]) => string,
  ) => Promise<readonly Booking[] | undefined>;
  readonly drop: () => void;
} {
  const { texts, language, announce, alert } = usePane();
  const { desk, bookedBy, setLastBooked, refresh } = useLedger();
  const { attempt, run, drop: dropAttempt } = useAttempt<readonly Booking[] | undefined>();
  const [refused, setRefused] = useState<{ code: string; sentence: string }>();
  const open = useRef<{ attempt: Attempt; said: (bookings: readonly Booking[]) => string }>();

  const drop = useCallback(() => {
    setRefused(undefined);
    dropAttempt();
  }, [dropAttempt]);

  const book = useCallback(
    async (command: Command, said: (bookings: readonly Booking[]) => string) => {
      const mine = (open.current ??= { attempt: { stamp: newStamp(bookedBy), command }, said });
      setRefused(undefined);
      const bookings = await run(async () => {
        try {
          const result = await desk.book(mine.attempt);
          open.current = undefined;
          if (result.kind === 'booked') return result.bookings;
          const { code, params } = result.refusal;
          const sentence = refusalSentence(code, params, language);
          setRefused({ code, sentence });
          alert(sentence);
          return undefined;
        } catch (error) {
          const known = asWorkbookError(error);
          if (known.kind !== 'outcome-unknown' && known.kind !== 'cell-editing') open.current = undefined;
          const { title, body } = refusalOf(known, texts);
          alert(`${title}. ${body}`);
          throw known;
        }
      });
      if (!bookings) return undefined;
      const title = mine.said(bookings);
      announce(title);
      setLastBooked({ bookings, title });
      await refresh();
      return bookings;
    },
    [alert, announce, bookedBy, desk, language, refresh, run, setLastBooked, texts],
  );

  let booking: BookingState = { state: 'idle' };
  if (attempt.state === 'busy') booking = { state: 'busy' };
  else if (attempt.state === 'blocked')
    booking = { state: 'blocked', refusal: refusalOf(attempt.error, texts) };
  else if (refused) booking = { state: 'refused', ...refused };
  else if (attempt.state === 'done' && attempt.result) booking = { state: 'done', bookings: attempt.result };
  return { booking, book, drop };
}
