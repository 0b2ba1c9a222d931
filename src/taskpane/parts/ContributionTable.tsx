import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect } from 'react';
import { fill } from '../../i18n/pane';
import { usePane } from '../context';
import { perInhabitant, type Case } from '../data/split';
import { own } from '../theme/themes';
import { useHidden } from './hidden';
import { useRows, useRowStyles } from './rows';

const useStyles = makeStyles({
  amount: { position: 'relative' },
  bar: {
    position: 'absolute',
    right: 0,
    // On the row's own line, which it thickens.
    bottom: '-1px',
    height: '2px',
    backgroundColor: own.tint,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
});

/** Party, amount for each inhabitant and contribution; a row opens the explanation of its amount. */
export function ContributionTable(props: {
  readonly of: Case;
  /** Index of the row that the active cell is about, or the one just looked at. */
  readonly chosen: number | undefined;
  /** Index of the row to give the focus to: the one whose explanation was closed. */
  readonly focus: number | undefined;
  readonly onOpen: (index: number) => void;
}) {
  const rowStyles = useRowStyles();
  const styles = useStyles();
  const hidden = useHidden();
  const { texts, format } = usePane();
  const words = texts.contributions;
  const { split, names, year } = props.of;
  const { container, onKeyDown, row } = useRows<HTMLTableElement>(names.length);
  const most = split.lines.reduce((largest, line) => Math.max(largest, Number(line.contribution)), 0);
  const { focus } = props;
  useEffect(() => {
    if (focus !== undefined) {
      container.current?.querySelector<HTMLElement>(`[data-row="${focus}"]`)?.focus();
    }
  }, [focus, container]);
  const total = perInhabitant(split.municipal, split.totalInhabitants);
  return (
    <table className={rowStyles.table} ref={container} onKeyDown={onKeyDown}>
      <caption className={hidden}>
        {year === undefined ? words.captionOwn : fill(words.caption, { year })}
      </caption>
      <thead>
        <tr>
          <th scope="col" className={rowStyles.head}>
            {words.party}
          </th>
          <th scope="col" className={mergeClasses(rowStyles.head, rowStyles.figure)}>
            <span aria-hidden="true">{words.perInhabitant}</span>
            <span className={hidden}>{words.perInhabitantLong}</span>
          </th>
          <th scope="col" className={mergeClasses(rowStyles.head, rowStyles.figure)}>
            {words.contribution}
          </th>
        </tr>
      </thead>
      <tbody>
        {split.lines.map((line, index) => {
          const each = perInhabitant(line.contribution, line.inhabitants);
          const chosen = index === props.chosen;
          return (
            <tr
              key={index}
              className={mergeClasses(rowStyles.row, rowStyles.clickable, chosen && rowStyles.chosen)}
              data-chosen={chosen || undefined}
            >
              <th scope="row" className={rowStyles.name}>
                <button
                  type="button"
                  className={rowStyles.button}
                  aria-label={fill(words.rowLabel, {
                    name: names[index],
                    amount: format.euro(line.contribution),
                    each: each === undefined ? words.notPartaking : format.euro(each),
                  })}
                  onClick={() => props.onOpen(index)}
                  {...row(index)}
                >
                  {names[index]}
                </button>
              </th>
              <td className={mergeClasses(rowStyles.figure, rowStyles.quiet)}>
                {each === undefined ? words.notPartaking : format.euro(each)}
              </td>
              <td className={mergeClasses(rowStyles.figure, styles.amount)}>
                {format.euro(line.contribution)}
                {most > 0 ? (
                  <span
                    className={styles.bar}
                    aria-hidden="true"
                    style={{ width: `${(Number(line.contribution) / most) * 90}%` }}
                  />
                ) : null}
              </td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr className={rowStyles.last}>
          <th scope="row" className={rowStyles.name}>
            {words.sum}
          </th>
          <td className={rowStyles.figure}>{total === undefined ? '' : format.euro(total)}</td>
          <td className={rowStyles.figure}>{format.euro(split.municipal)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
