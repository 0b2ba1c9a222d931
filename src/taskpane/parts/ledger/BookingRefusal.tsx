import { useEffect } from 'react';
import { usePane } from '../../context';
import { useLedger, type BookingState } from '../../ledger-context';
import { Message } from '../Message';
import { RefusalMessage } from '../RefusalMessage';

/** Why a form could not be booked: the rules as the workbook now stands, or the workbook itself. */
export function BookingRefusal(props: { readonly booking: BookingState; readonly onRetry: () => void }) {
  const { texts } = usePane();
  const { refresh } = useLedger();
  const { booking } = props;
  const isRefused = booking.state === 'refused';
  useEffect(() => {
    // The form agreed, so the workbook is no longer what the pane had read.
    if (isRefused) void refresh();
  }, [isRefused, refresh]);
  if (booking.state === 'refused')
    return (
      <Message intent="error" title={texts.booking.form.refused}>
        {booking.sentence}
      </Message>
    );
  if (booking.state !== 'blocked') return null;
  return <RefusalMessage of={booking.refusal} onRetry={props.onRetry} />;
}
