import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { holderName } from '../../../i18n/ledger';
import { fill } from '../../../i18n/pane';
import { usePane } from '../../context';
import { unitsOf, type HolderLine } from '../../data/ledger-lines';
import { useLedger } from '../../ledger-context';
import { useHidden } from '../hidden';
import { useRows, useRowStyles } from '../rows';
import { StripUnits } from '../StripUnits';

const useStyles = makeStyles({
  units: { padding: 0, whiteSpace: 'nowrap', lineHeight: 0 },
  low: { color: tokens.colorPaletteRedForeground1 },
  first: { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
});

/** A row for every holder, a unit for every strip; a row opens the holder's card. */
export function HolderTable(props: { readonly lines: readonly HolderLine[] }) {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const hidden = useHidden();
  const { texts, format, language } = usePane();
  const { card, open } = useLedger();
  const words = texts.cards;
  const { lines } = props;
  const { container, onKeyDown, row } = useRows<HTMLTableElement>(lines.length);
  const firstOther = lines.findIndex(({ isMunicipality }) => !isMunicipality);
  return (
    <table className={rowStyles.table} ref={container} onKeyDown={onKeyDown}>
      <caption className={hidden}>{fill(words.caption, { card: card.label })}</caption>
      <thead>
        <tr>
          <th scope="col" className={rowStyles.head}>
            {words.holder}
          </th>
          <th scope="col" className={rowStyles.head}>
            {words.onCard}
          </th>
          <th scope="col" className={mergeClasses(rowStyles.head, rowStyles.figure)}>
            {words.freeOf}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ holder, balance, spoilt }, index) => {
          const name = holderName(holder, language);
          const { total, used, reserved, available } = balance;
          const label = spoilt
            ? fill(words.rowSpoilt, { name, row: (spoilt.row ?? 0) + 1 })
            : fill(words.rowLabel, {
                name,
                total: format.number(total),
                used: format.number(used),
                reserved: format.number(reserved),
                free: format.number(available),
              });
          return (
            <tr
              key={holder}
              className={mergeClasses(
                rowStyles.row,
                rowStyles.clickable,
                index === firstOther && styles.first,
              )}
            >
              <th scope="row" className={rowStyles.name}>
                <button
                  type="button"
                  className={rowStyles.button}
                  aria-label={label}
                  data-opener={holder}
                  onClick={() => open({ kind: 'holder', holder })}
                  {...row(index)}
                >
                  {name}
                </button>
              </th>
              <td className={styles.units}>{spoilt ? null : <StripUnits {...unitsOf(balance)} />}</td>
              <td className={rowStyles.figure}>
                {spoilt ? (
                  '–'
                ) : (
                  <>
                    <b className={mergeClasses(available <= 0 && total + used > 0 && styles.low)}>
                      {format.number(available)}
                    </b>{' '}
                    <span className={rowStyles.quiet}>/ {format.number(total)}</span>
                  </>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
