import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import type { SpecificationLine } from '../../../domain/ledger';
import { ledgerTexts } from '../../../i18n/ledger';
import { fill } from '../../../i18n/pane';
import { usePane } from '../../context';
import { sentence } from '../../data/format';
import { signed, whatOf, withoutMemoReversals } from '../../data/ledger-words';
import { useLedger } from '../../ledger-context';
import { rowArea } from '../../ledger/desk';
import { useHidden } from '../hidden';
import { useLayout } from '../layout';
import { PopupMenu } from '../PopupMenu';
import { useRowStyles } from '../rows';
import { type } from '../../theme/themes';

const useStyles = makeStyles({
  title: { ...type.row, fontWeight: 600, margin: 0, marginTop: '16px' },
  row: { verticalAlign: 'top', '& > *': { paddingTop: '6px', paddingBottom: '6px' } },
  date: { ...type.note, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap', paddingRight: '8px' },
  what: { ...type.row, fontWeight: 600, margin: 0, overflowWrap: 'anywhere' },
  gone: { textDecorationLine: 'line-through', fontWeight: 400 },
  menu: { width: '28px', textAlign: 'right', paddingInline: 0 },
  note: { marginTop: '8px' },
});

/** How many bookings a holder's page shows before it leads to all of them. */
const FIRST = 9;

/** A holder's bookings, the newest first, each with what was free after it. */
export function EntryList(props: { readonly lines: readonly SpecificationLine[] }) {
  const styles = useStyles();
  const layout = useLayout();
  const rowStyles = useRowStyles();
  const hidden = useHidden();
  const { texts, format, language, goTo } = usePane();
  const { ledger, open } = useLedger();
  const words = texts.cards;
  const { types } = ledgerTexts[language];
  const newest = [...withoutMemoReversals(props.lines)].reverse();
  const shown = newest.slice(0, FIRST);
  const usesReservation = shown.some(
    ({ entry, change }) => entry.type === 'use' && change === 0 && entry.strips > 0,
  );
  if (newest.length === 0) return <p className={mergeClasses(layout.note, styles.note)}>{words.none}</p>;
  return (
    <>
      <h3 className={styles.title}>{words.bookings}</h3>
      <table className={rowStyles.table}>
        <caption className={hidden}>{words.bookings}</caption>
        <thead>
          <tr>
            <th scope="col" className={rowStyles.head}>
              {words.statements.date}
            </th>
            <th scope="col" className={rowStyles.head}>
              {words.statements.what}
            </th>
            <th scope="col" className={mergeClasses(rowStyles.head, rowStyles.figure)}>
              {words.change}
            </th>
            <th scope="col" className={mergeClasses(rowStyles.head, rowStyles.figure)}>
              {words.free}
            </th>
            <th scope="col" className={rowStyles.head}>
              <span className={hidden}>{texts.footer.more}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ entry, change, available, isReversed }) => {
            const row = ledger.audit.rowOf.get(entry.id);
            const isMemo = entry.type === 'served';
            const label = fill(words.rowMenu, { what: types[entry.type], date: format.date(entry.date) });
            return (
              <tr key={entry.id} className={mergeClasses(rowStyles.row, styles.row)}>
                <td className={styles.date}>{format.date(entry.date)}</td>
                <th scope="row" className={rowStyles.name}>
                  <p className={mergeClasses(styles.what, isReversed && styles.gone)}>
                    {sentence(types[entry.type])}
                    {isReversed ? <span className={hidden}> ({words.reversed})</span> : null}
                  </p>
                  <p className={layout.note}>{whatOf(entry, words, format)}</p>
                </th>
                <td className={rowStyles.figure}>
                  {isMemo
                    ? '–'
                    : change === 0 && entry.strips !== 0
                      ? format.number(entry.strips)
                      : signed(change, format)}
                </td>
                <td className={mergeClasses(rowStyles.figure, rowStyles.strong)}>
                  {format.number(available)}
                </td>
                <td className={styles.menu}>
                  <PopupMenu
                    place="below"
                    align="end"
                    label={label}
                    sections={[
                      {
                        entries: [
                          ...(row === undefined
                            ? []
                            : [
                                {
                                  text: words.toRow,
                                  onChoose: () => goTo(rowArea(ledger, row)),
                                },
                              ]),
                          ...(entry.type === 'reverse' || isReversed
                            ? []
                            : [
                                {
                                  text: words.reverse,
                                  onChoose: () =>
                                    open({
                                      kind: 'book',
                                      of: 'correct',
                                      holder: entry.holder,
                                      entry: entry.id,
                                    }),
                                },
                              ]),
                        ],
                      },
                    ]}
                    trigger={(button) => (
                      <Button
                        appearance="subtle"
                        size="small"
                        icon={<MoreHorizontalRegular />}
                        aria-label={label}
                        {...button}
                      />
                    )}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {newest.length > FIRST ? (
        <p className={styles.note}>
          <Link as="button" onClick={() => open({ kind: 'history', holder: newest[0].entry.holder })}>
            {fill(words.allOf, { count: newest.length })}
          </Link>
        </p>
      ) : null}
      {usesReservation ? <p className={mergeClasses(layout.note, styles.note)}>{words.useNote}</p> : null}
    </>
  );
}
