import { makeStyles, tokens } from '@fluentui/react-components';
import { sumOf } from '../../../domain/ledger';
import { holderName } from '../../../i18n/ledger';
import { fill } from '../../../i18n/pane';
import { usePane, type PaneContextValue } from '../../context';
import type { Preview } from '../../ledger/booking-preview';
import { type } from '../../theme/themes';
import { StripUnits } from '../StripUnits';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    rowGap: '8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '6px',
    padding: '10px 12px',
  },
  top: { ...type.row, display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px' },
  title: { fontWeight: 600, margin: 0 },
  figures: { margin: 0, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  legend: { ...type.note, display: 'flex', flexWrap: 'wrap', columnGap: '12px', margin: 0 },
  key: { display: 'inline-flex', alignItems: 'center', gap: '4px' },
  receiver: { ...type.note, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** How long the form must be at rest before what it would do is said aloud, in milliseconds. */
export const REST = 500;

/** What the booking would leave on the card, before it is made. */
export function BookingPreview(props: { readonly preview: Preview }) {
  const styles = useStyles();
  const pane = usePane();
  const { texts, format } = pane;
  const words = texts.booking.form;
  const { preview } = props;
  const { before, after, booking, tooMany, receiver } = preview;
  return (
    <div className={styles.root} data-preview="">
      <div className={styles.top}>
        <p className={styles.title}>{words.after}</p>
        <p className={styles.figures}>
          {words.free} {format.number(before)} → <b>{format.number(after)}</b>
        </p>
      </div>
      <StripUnits
        wide
        used={preview.used}
        reserved={preview.reserved}
        booking={booking}
        tooMany={tooMany}
        free={preview.free}
      />
      <p className={styles.legend}>
        {booking > 0 ? (
          <span className={styles.key}>
            <StripUnits booking={1} /> {words.thisBooking} <b>{format.number(sumOf([booking, tooMany]))}</b>
          </span>
        ) : null}
        {tooMany > 0 ? (
          <span className={styles.key}>
            <StripUnits tooMany={1} /> {words.tooMany} <b>{format.number(tooMany)}</b>
          </span>
        ) : null}
      </p>
      {receiver ? <p className={styles.receiver}>{becomesText(receiver, pane)}</p> : null}
    </div>
  );
}

/** `Assen: vrij 5 wordt 0`. */
export function becomesText(
  of: Pick<Preview, 'holder' | 'before' | 'after'>,
  { texts, format, language }: Pick<PaneContextValue, 'texts' | 'format' | 'language'>,
): string {
  return fill(texts.booking.form.becomes, {
    holder: holderName(of.holder, language),
    before: format.number(of.before),
    after: format.number(of.after),
  });
}
