import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { fill } from '../../i18n/pane';
import { usePane } from '../context';
import type { CardView } from '../data/strips';
import { useHidden } from './hidden';
import { useRowStyles } from './rows';
import { StripUnits } from './StripUnits';
import { Tag } from './Tag';

const useStyles = makeStyles({
  card: { whiteSpace: 'nowrap', padding: 0 },
  tag: { display: 'block', marginBottom: '4px' },
  of: { color: tokens.colorNeutralForeground2 },
});

/** A row for every municipality, a unit for every strip: a card of 9 is visibly shorter than one of 14. */
export function StripTable(props: { readonly card: CardView; readonly counts: readonly number[] }) {
  const rowStyles = useRowStyles();
  const styles = useStyles();
  const hidden = useHidden();
  const { texts } = usePane();
  const words = texts.strips;
  const { card, counts } = props;
  const [from, to] = [Math.min(...counts), Math.max(...counts)];
  return (
    <table className={rowStyles.table}>
      <caption className={hidden}>{fill(words.caption, { year: card.label })}</caption>
      <thead>
        <tr>
          <th scope="col" className={rowStyles.head}>
            {words.municipality}
          </th>
          <th scope="col" className={rowStyles.head}>
            {from === to ? words.cardColumnOne : fill(words.cardColumn, { from, to })}
          </th>
          <th scope="col" className={mergeClasses(rowStyles.head, rowStyles.figure)}>
            {words.free}
          </th>
        </tr>
      </thead>
      <tbody>
        {card.rows.map(({ name, strips, agreed }) => (
          <tr key={name} className={rowStyles.row}>
            <th scope="row" className={rowStyles.name}>
              {name}
              {agreed ? (
                <span className={styles.tag}>
                  <Tag word={words.agreedTag} />
                </span>
              ) : null}
            </th>
            <td className={styles.card}>
              <StripUnits free={Math.min(strips ?? 0, 20)} />
              <span className={hidden}>
                {strips === undefined
                  ? ''
                  : fill(agreed ? words.rowAgreed : words.rowLabel, { name, count: strips })}
              </span>
            </td>
            <td className={rowStyles.figure}>
              {strips === undefined ? (
                '–'
              ) : (
                <>
                  <b>{strips}</b> <span className={styles.of}>/ {strips}</span>
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
