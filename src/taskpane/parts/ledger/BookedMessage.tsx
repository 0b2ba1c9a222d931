import { Accounts, nameKey, reverse } from '../../../domain/ledger';
import { holderName, stripsText } from '../../../i18n/ledger';
import { fill } from '../../../i18n/pane';
import { usePane } from '../../context';
import { dayOn } from '../../data/ledger-lines';
import { useBooking } from '../../data/use-booking';
import { useLedger } from '../../ledger-context';
import { rowArea, rowText } from '../../ledger/desk';
import { Message, type MessageAction } from '../Message';
import { RefusalMessage } from '../RefusalMessage';

/**
 * What was booked last from this pane: where it stands and what its holder has now, with the way to take it back. If
 * somebody booked at the same moment and the card is overdrawn, that instead. Stays until it is closed.
 */
export function BookedMessage() {
  const { texts, language, goTo } = usePane();
  const { ledger, lastBooked, setLastBooked, card, today } = useLedger();
  const words = texts.cards.booked;
  const { booking, book, drop } = useBooking();
  if (booking.state === 'blocked') return <RefusalMessage of={booking.refusal} onClose={drop} />;
  if (booking.state === 'refused') return <Message intent="error" title={booking.sentence} onClose={drop} />;
  if (!lastBooked) return null;
  const entries = lastBooked.bookings.flatMap((each) => each.entries);
  const [first] = entries;
  const { accounts, rowOf } = ledger.audit;
  const row = rowOf.get(first.id);
  const close = (): void => setLastBooked(undefined);
  const holders = [...new Set(entries.map(({ holder }) => holder))];
  const isReversal = first.type === 'reverse';
  const isReversed = accounts.reversalOf(first.id) !== undefined;
  const undo = (): void => {
    const command = { entry: first.id, date: dayOn(card, today), reason: words.undoReason };
    void book(
      (books, stamp) => reverse(books, stamp, command),
      ([taken]) => {
        const [{ holder }] = taken.entries;
        const after = new Accounts([...ledger.audit.entries, ...taken.entries]);
        return holders.length > 1
          ? words.undoneMany
          : fill(words.undone, {
              name: holderName(holder, language),
              free: stripsText(after.balance(holder, first.card).available, language),
            });
      },
    );
  };
  const actions: MessageAction[] = [];
  if (row !== undefined)
    actions.push({
      label: texts.cards.toRow,
      onClick: () => goTo(rowArea(ledger, row)),
    });
  const over = entries
    .filter(({ type }) => type !== 'reverse')
    .map(({ holder, card: label }) => ({ holder, balance: accounts.balance(holder, label) }))
    .find(({ balance }) => balance.available < 0);
  if (over && !isReversed && !isReversal) {
    const { available, used, reserved, total } = over.balance;
    return (
      <Message
        intent="warning"
        title={fill(words.atOnce, { count: stripsText(-available, language) })}
        actions={[
          { label: words.mine, primary: true, onClick: undo },
          { label: words.leave, onClick: close },
        ]}
        onClose={close}
      >
        {holderName(over.holder, language)}.{' '}
        {fill(words.atOnceBody, { taken: Math.round((used + reserved) * 100) / 100, total })}
      </Message>
    );
  }
  const one = lastBooked.bookings.length === 1 && !isReversal && !isReversed;
  if (one) actions.push({ label: words.undo, onClick: undo });
  const place = row === undefined ? '' : rowText(ledger, row);
  const where = fill(entries.length === 1 ? words.row : words.rows, { place, count: entries.length });
  const after = holders
    .filter((holder) =>
      entries.some((entry) => nameKey(entry.holder) === nameKey(holder) && entry.type !== 'served'),
    )
    .slice(0, 2)
    .map((holder) =>
      fill(words.now, {
        name: holderName(holder, language),
        free: stripsText(accounts.balance(holder, first.card).available, language),
      }),
    );
  return (
    <Message intent="success" title={lastBooked.title} actions={actions} onClose={close}>
      {row === undefined ? '' : `${where} `}
      {holders.length > 3 ? '' : after.join(' ')}
    </Message>
  );
}
