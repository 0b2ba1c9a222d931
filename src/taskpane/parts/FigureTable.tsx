import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { type } from '../theme/themes';
import { useHidden } from './hidden';
import { useRowStyles } from './rows';

/** So many columns of amounts only fit the narrowest pane in small type. */
const DENSE = 3;

const useStyles = makeStyles({
  frame: { overflowX: 'auto', width: '100%', marginBlock: '8px 12px' },
  dense: { ...type.note, '& td': { paddingLeft: '4px' } },
  // Never narrower than its longest word: what does not fit then scrolls.
  name: { overflowWrap: 'break-word', hyphens: 'auto', paddingBlock: '4px' },
});

export interface FigureColumn {
  readonly key: string;
  readonly head: string;
  /** What a screen reader says instead, where the head is short. */
  readonly long?: string;
  /** Words, not figures: left and over more than one line. */
  readonly isText?: boolean;
}

export interface FigureRow {
  readonly key: string;
  readonly head: ReactNode;
  readonly cells: readonly ReactNode[];
  readonly isStrong?: boolean;
}

/** A table of figures: a head for each row and column, figures right. */
export function FigureTable(props: {
  readonly caption: string;
  /** Head of the first column. */
  readonly first: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
}) {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const hidden = useHidden();
  const { caption, columns, rows } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const shown = frame.current;
    if (!shown || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => setScrolls(shown.scrollWidth > shown.clientWidth));
    observer.observe(shown);
    return () => observer.disconnect();
  }, [columns.length]);
  return (
    <div
      className={styles.frame}
      ref={frame}
      {...(scrolls ? { tabIndex: 0, role: 'region', 'aria-label': caption } : {})}
    >
      <table className={mergeClasses(rowStyles.table, columns.length >= DENSE && styles.dense)}>
        <caption className={hidden}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={rowStyles.head}>
              {props.first}
            </th>
            {columns.map(({ key, head, long, isText }) => (
              <th
                key={key}
                scope="col"
                className={mergeClasses(rowStyles.head, !isText && rowStyles.figure)}
                aria-label={long}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, head, cells, isStrong }) => (
            <tr key={key} className={mergeClasses(rowStyles.row, isStrong && rowStyles.strong)}>
              <th scope="row" className={mergeClasses(rowStyles.name, styles.name)}>
                {head}
              </th>
              {columns.map(({ key: column, isText }, index) => (
                <td
                  key={column}
                  className={isText ? mergeClasses(rowStyles.name, styles.name) : rowStyles.figure}
                >
                  {cells[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
