import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { fill } from '../../../i18n/pane';
import { usePane } from '../../context';
import type { ScenarioLine } from '../../scenario/lines';
import { useScenarios } from '../../scenario-context';
import { type } from '../../theme/themes';
import { useHidden } from '../hidden';
import { useRows, useRowStyles } from '../rows';

const useStyles = makeStyles({
  row: { height: '48px', '& > *': { paddingBlock: '6px', verticalAlign: 'top' } },
  small: { ...type.note, display: 'block', fontWeight: 400 },
  amount: { display: 'block' },
  // The whole row answers, so that the button itself may be as high as its line.
  name: { minHeight: 0 },
  none: { textAlign: 'right' },
});

/** A row for every scenario: what is paid in all years and in one, each with the difference; a row opens it. */
export function ScenarioTable(props: {
  readonly lines: readonly ScenarioLine[];
  readonly who: string;
  readonly years: string;
}) {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const hidden = useHidden();
  const { texts, format } = usePane();
  const { open, year = '' } = useScenarios();
  const words = texts.scenarios;
  const { lines, years } = props;
  const { container, onKeyDown, row } = useRows<HTMLTableElement>(lines.length);
  const figure = mergeClasses(rowStyles.head, rowStyles.figure);
  return (
    <table className={rowStyles.table} ref={container} onKeyDown={onKeyDown}>
      <caption className={hidden}>{fill(words.caption, { party: props.who })}</caption>
      <thead>
        <tr>
          <th scope="col" className={rowStyles.head}>
            {words.scenario}
          </th>
          <th scope="col" className={figure}>
            {years}
          </th>
          <th scope="col" className={figure}>
            {year}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          <tr key={line.name} className={mergeClasses(rowStyles.row, rowStyles.clickable, styles.row)}>
            <th scope="row" className={rowStyles.name}>
              <button
                type="button"
                className={mergeClasses(rowStyles.button, styles.name)}
                aria-label={labelOf(line)}
                data-opener={`scenario ${line.name}`}
                onClick={() => open({ kind: 'scenario', name: line.name })}
                {...row(index)}
              >
                {line.name}
              </button>
              <span className={mergeClasses(styles.small, rowStyles.quiet)}>{line.about}</span>
            </th>
            {line.paid ? (
              (['sum', 'amount'] as const).map((which) => (
                <td key={which} className={rowStyles.figure}>
                  <span className={styles.amount}>{format.wholeEuro(line.paid?.[which].cents ?? 0n)}</span>
                  <span className={mergeClasses(styles.small, rowStyles.quiet)}>
                    {differenceText(line.paid?.[which].difference)}
                  </span>
                </td>
              ))
            ) : (
              <td colSpan={2} className={mergeClasses(rowStyles.quiet, styles.none)}>
                {words.noFigure}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );

  function differenceText(difference: bigint | undefined): string {
    return difference === undefined ? '' : format.wholeDifference(difference);
  }

  function labelOf({ name, paid, why = '' }: ScenarioLine): string {
    if (!paid) return fill(words.rowNone, { name, why });
    const { sum, amount } = paid;
    const values = {
      name,
      years,
      year,
      sum: format.wholeEuro(sum.cents),
      amount: format.wholeEuro(amount.cents),
    };
    if (sum.difference === undefined) return fill(words.row, values);
    return fill(words.rowDifference, {
      ...values,
      sumDifference: differenceText(sum.difference),
      difference: differenceText(amount.difference),
    });
  }
}
