import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSwapRegular, MoreHorizontalRegular, TicketDiagonalRegular } from '@fluentui/react-icons';
import { bookingIdOf, nameKey, specification, spoiltFor } from '../../../domain/ledger';
import { holderName, stripsText } from '../../../i18n/ledger';
import { fill } from '../../../i18n/pane';
import { usePane } from '../../context';
import { unitsOf } from '../../data/ledger-lines';
import { useLedger } from '../../ledger-context';
import { BookedMessage } from '../../parts/ledger/BookedMessage';
import { EditedMessages } from '../../parts/ledger/EditedMessages';
import { EntryList } from '../../parts/ledger/EntryList';
import { Legend } from '../../parts/ledger/Legend';
import { SpoiltMessage } from '../../parts/ledger/SpoiltMessage';
import { useLayout } from '../../parts/layout';
import { Message } from '../../parts/Message';
import { PageHeader } from '../../parts/PageHeader';
import { PopupMenu } from '../../parts/PopupMenu';
import { StripUnits } from '../../parts/StripUnits';
import { type } from '../../theme/themes';

const useStyles = makeStyles({
  count: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '8px', marginBottom: '6px' },
  low: { color: tokens.colorPaletteRedForeground1 },
  total: { color: tokens.colorNeutralForeground1 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginBlock: '4px 16px' },
  group: { ...type.row, fontWeight: 600, margin: 0, marginTop: '4px' },
  open: { display: 'flex', gap: '6px', flexWrap: 'wrap', justifyContent: 'flex-end' },
  more: { marginLeft: 'auto' },
});

/** One holder's card: what is free, open reservations, and every booking with the running balance. */
export function HolderPage(props: { readonly holder: string; readonly onChecks: () => void }) {
  const styles = useStyles();
  const layout = useLayout();
  const { texts, format, language, goTo } = usePane();
  const { ledger, card, books, data, open, back, desk, lastBooked } = useLedger();
  const words = texts.cards;
  const { holder } = props;
  const name = holderName(holder, language);
  const { audit } = ledger;
  const spoilt = spoiltFor(audit, holder);
  const { lines, balance } = specification(audit.entries, holder, { card: card.label });
  const inhabitants = data.municipalities
    .find((each) => nameKey(each.name) === nameKey(holder))
    ?.inhabitants.get(Number(card.start.slice(0, 4)));
  const closed = books.accounts.closedOn(card.label, holder);
  const reservations = books.accounts
    .openReservations()
    .filter(
      ({ entry }) => nameKey(entry.holder) === nameKey(holder) && nameKey(entry.card) === nameKey(card.label),
    );
  const sub = [
    inhabitants === undefined
      ? fill(words.card, { card: card.label })
      : fill(words.inhabitants, { card: card.label, count: format.number(inhabitants) }),
    ...(closed === undefined ? [] : [fill(words.closed, { date: format.date(closed) })]),
  ].join(' · ');
  const own = lines.filter(({ entry, isReversed }) => !isReversed && desk.isOwn(bookingIdOf(entry.id)));
  const lastOwn = own.filter(({ change }) => change < 0).at(-1)?.entry.id;
  // What somebody booked at the same moment is told by the message about one's own last booking.
  const last = lastBooked?.bookings.map(({ id }) => id) ?? [];
  const isTold = own.some(({ entry }) => last.includes(bookingIdOf(entry.id)));
  return (
    <>
      <BookedMessage />
      <PageHeader title={name} sub={sub} onBack={back} />
      {spoilt ? <SpoiltMessage problem={spoilt} holder={holder} onChecks={props.onChecks} /> : null}
      <EditedMessages holder={holder} onChecks={props.onChecks} />
      {!spoilt && balance.available < 0 && !isTold ? (
        <Message
          intent="warning"
          title={fill(words.booked.overdrawn, { name, count: stripsText(-balance.available, language) })}
          actions={
            lastOwn === undefined
              ? []
              : [
                  {
                    label: words.booked.mine,
                    primary: true,
                    onClick: () => open({ kind: 'book', of: 'correct', holder, entry: lastOwn }),
                  },
                ]
          }
        >
          {fill(words.booked.overdrawnBody, {
            taken: format.number(Math.round((balance.used + balance.reserved) * 100) / 100),
            total: format.number(balance.total),
          })}
        </Message>
      ) : null}
      {spoilt ? null : (
        <>
          <p className={mergeClasses(layout.body, styles.count)}>
            <span className={mergeClasses(layout.hero, balance.available < 0 ? styles.low : styles.total)}>
              {format.number(balance.available)}
            </span>
            {fill(words.hero, { total: format.number(balance.total) })}
          </p>
          <StripUnits {...unitsOf(balance)} wide />
          <Legend
            used={balance.used}
            reserved={balance.reserved}
            free={Math.max(0, balance.available)}
            tooMany={Math.max(0, -balance.available)}
          />
        </>
      )}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          icon={<TicketDiagonalRegular />}
          onClick={() => open({ kind: 'book', of: 'reserve', holder })}
        >
          {words.bookMenu.reserve}
        </Button>
        <Button icon={<ArrowSwapRegular />} onClick={() => open({ kind: 'book', of: 'transfer', holder })}>
          {words.bookMenu.transfer}
        </Button>
        <span className={styles.more}>
          <PopupMenu
            place="below"
            align="end"
            label={fill(words.more, { name })}
            sections={[
              {
                entries: [
                  { text: words.bookMenu.use, onChoose: () => open({ kind: 'book', of: 'use', holder }) },
                  { text: words.bookMenu.grant, onChoose: () => open({ kind: 'book', of: 'grant', holder }) },
                  {
                    text: words.bookMenu.correct,
                    onChoose: () => open({ kind: 'book', of: 'correct', holder }),
                  },
                  { text: words.statement, onChoose: () => open({ kind: 'statement', holder }) },
                  {
                    text: words.toRegister,
                    onChoose: () => goTo({ ...ledger.prepared.table.area, rows: 1, columns: 1 }),
                  },
                ],
              },
            ]}
            trigger={(button) => (
              <Button
                appearance="subtle"
                icon={<MoreHorizontalRegular />}
                aria-label={fill(words.more, { name })}
                {...button}
              />
            )}
          />
        </span>
      </div>
      {reservations.length > 0 ? (
        <>
          <h3 className={styles.group}>
            {reservations.length === 1 ? words.openReservation : words.openReservations}
          </h3>
          <ul className={layout.list}>
            {reservations.map(({ entry, open: strips }) => {
              const what = entry.description || entry.assignment || entry.item || entry.id;
              return (
                <li key={entry.id} className={layout.item}>
                  <div className={layout.grow}>
                    <p className={layout.what}>{what}</p>
                    <p className={layout.note}>
                      {format.date(entry.date)} · {stripsText(strips, language)}
                    </p>
                  </div>
                  <span className={styles.open}>
                    {(['use', 'release'] as const).map((of) => (
                      <Button
                        key={of}
                        size="small"
                        aria-label={fill(of === 'use' ? words.useOf : words.releaseOf, { what })}
                        onClick={() => open({ kind: 'book', of, holder, reservation: entry.id })}
                      >
                        {of === 'use' ? words.useIt : words.releaseIt}
                      </Button>
                    ))}
                  </span>
                </li>
              );
            })}
          </ul>
        </>
      ) : null}
      <EntryList lines={lines} />
    </>
  );
}
