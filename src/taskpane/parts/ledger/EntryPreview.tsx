import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { usePane } from '../../context';
import { useHidden } from '../hidden';
import { useRowStyles } from '../rows';
import { type } from '../../theme/themes';

const useStyles = makeStyles({
  title: { ...type.row, fontWeight: 600, margin: 0, marginTop: '4px' },
  note: { ...type.note, display: 'block', fontWeight: 400 },
});

/** What a form will write, holder by holder: names left, figures right, and a last row for the total. */
export function EntryPreview(props: {
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly note?: string | undefined;
    readonly figures: readonly string[];
  }[];
  readonly total?: readonly string[];
}) {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const hidden = useHidden();
  const { texts } = usePane();
  const { heads, rows, total } = props;
  const words = texts.ledgerForms;
  return (
    <div>
      <h3 className={styles.title}>{words.preview}</h3>
      <table className={rowStyles.table}>
        <caption className={hidden}>{words.preview}</caption>
        <thead>
          <tr>
            {[words.holder, ...heads].map((head, index) => (
              <th
                key={head}
                scope="col"
                className={mergeClasses(rowStyles.head, index > 0 && rowStyles.figure)}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, note, figures }, row) => (
            <tr key={row} className={rowStyles.row}>
              <th scope="row" className={rowStyles.name}>
                {name}
                {note ? <span className={mergeClasses(styles.note, rowStyles.quiet)}>{note}</span> : null}
              </th>
              {figures.map((figure, index) => (
                <td key={index} className={rowStyles.figure}>
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {total ? (
          <tfoot>
            <tr className={rowStyles.last}>
              <th scope="row" className={rowStyles.name}>
                {words.total}
              </th>
              {total.map((figure, index) => (
                <td key={index} className={rowStyles.figure}>
                  {figure}
                </td>
              ))}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  );
}
