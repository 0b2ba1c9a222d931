import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { fill } from '../../i18n/pane';
import { reference } from '../../workbook/address';
import type { Area } from '../../workbook/port';
import { usePane } from '../context';
import { type } from '../theme/themes';
import { useHidden } from './hidden';

const useStyles = makeStyles({
  steps: { width: '100%', borderCollapse: 'collapse', ...type.row, marginBottom: '12px' },
  step: { verticalAlign: 'top', '& > *': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` } },
  beforeLast: { '& > *': { borderBottom: `2px solid ${tokens.colorNeutralStroke1}` } },
  last: { verticalAlign: 'top', fontWeight: 600 },
  number: {
    width: '24px',
    paddingBlock: '6px',
    paddingInline: 0,
    textAlign: 'left',
    fontWeight: 400,
    color: tokens.colorNeutralForeground2,
  },
  what: {
    paddingBlock: '6px',
    paddingInline: 0,
    textAlign: 'left',
    fontWeight: 'inherit',
    overflowWrap: 'anywhere',
  },
  /** It may run on under the amount, which stands on the first line only. */
  how: {
    ...type.note,
    display: 'block',
    fontWeight: 400,
    marginRight: '-64px',
    color: tokens.colorNeutralForeground2,
  },
  link: { font: 'inherit', textAlign: 'left' },
  amount: {
    paddingBlock: '6px',
    paddingInline: '8px 0',
    textAlign: 'right',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  words: { whiteSpace: 'normal' },
});

/** A line of a `StepTable`. */
export interface StepLine {
  readonly what: string;
  readonly how?: string;
  readonly amount?: string;
  /** Where it stands in the workbook: its name leads there. */
  readonly area?: Area;
}

/** Steps below each other with their amounts. Where they add up the last is the outcome and the others are numbered. */
export function StepTable(props: {
  readonly caption: string;
  readonly steps: readonly StepLine[];
  readonly addUp: boolean;
  readonly numbered?: boolean;
}) {
  const styles = useStyles();
  const hidden = useHidden();
  const { texts, goTo } = usePane();
  const words = texts.explanation;
  const { steps, addUp, numbered = false } = props;
  return (
    <table className={styles.steps}>
      <caption className={hidden}>{props.caption}</caption>
      <thead className={hidden}>
        <tr>
          {numbered ? <th scope="col">{words.step}</th> : null}
          <th scope="col">{words.what}</th>
          <th scope="col">{words.amount}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ what, how, amount = '', area }, position) => {
          const last = addUp && position === steps.length - 1;
          return (
            <tr
              key={position}
              className={mergeClasses(
                last ? styles.last : styles.step,
                addUp && position === steps.length - 2 && styles.beforeLast,
              )}
            >
              {numbered ? <td className={styles.number}>{last ? '' : position + 1}</td> : null}
              <th scope="row" className={styles.what}>
                {area ? (
                  <Link
                    as="button"
                    inline
                    className={styles.link}
                    title={fill(texts.cell.goTo, { address: reference(area) })}
                    onClick={() => goTo(area)}
                  >
                    {what}
                  </Link>
                ) : (
                  what
                )}{' '}
                {how ? <span className={styles.how}>{how}</span> : null}
              </th>
              <td className={mergeClasses(styles.amount, !/\d/.test(amount) && styles.words)}>{amount}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
