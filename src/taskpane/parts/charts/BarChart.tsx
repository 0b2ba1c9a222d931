import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { own, type } from '../../theme/themes';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: '10px', marginBlock: '12px' },
  head: { ...type.row, display: 'flex', justifyContent: 'space-between', columnGap: '12px' },
  strong: { fontWeight: 600 },
  label: { minWidth: 0, overflowWrap: 'anywhere' },
  amount: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  note: { ...type.note, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  svg: { display: 'block', width: '100%', height: '14px', marginBlock: '3px 2px' },
  track: { fill: tokens.colorNeutralBackground3 },
  total: { fill: own.neutral },
  more: { fill: own.solid },
  less: { stroke: own.solid },
  stripe: { stroke: own.solid, strokeWidth: '2px' },
  axis: { stroke: tokens.colorNeutralForeground1, strokeWidth: '2px' },
});

/** A bar on the scale of the chart. `total` is solid grey, `more` solid, `less` hatched. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly look: 'total' | 'more' | 'less';
}

export interface BarLine {
  readonly key: string;
  readonly label: string;
  readonly amount?: string;
  readonly note?: string;
  readonly isStrong?: boolean;
  readonly bars: readonly Bar[];
}

/** Rows with a bar under their words, all on one scale that holds zero. What it shows is told in `sentence`. */
export function BarChart(props: {
  readonly sentence: string;
  readonly lines: readonly BarLine[];
  /** Whether zero lies within and is drawn. */
  readonly hasAxis?: boolean;
}) {
  const styles = useStyles();
  const pattern = useId();
  const { lines, hasAxis } = props;
  const ends = lines.flatMap(({ bars }) => bars.flatMap(({ from, to }) => [from, to]));
  const low = Math.min(0, ...ends);
  const span = Math.max(0, ...ends) - low || 1;
  const at = (value: number): number => ((value - low) / span) * 100;
  return (
    <div className={styles.root} role="img" aria-label={props.sentence}>
      {lines.map(({ key, label, amount, note, isStrong, bars }, index) => (
        <div key={key}>
          <div className={mergeClasses(styles.head, isStrong && styles.strong)}>
            <span className={styles.label}>{label}</span>
            {amount === undefined ? null : <span className={styles.amount}>{amount}</span>}
          </div>
          <svg className={styles.svg} aria-hidden="true">
            {index === 0 ? (
              <defs>
                <pattern
                  id={pattern}
                  width="5"
                  height="5"
                  patternUnits="userSpaceOnUse"
                  patternTransform="rotate(45)"
                >
                  <line className={styles.stripe} x1="0" y1="0" x2="0" y2="5" />
                </pattern>
              </defs>
            ) : null}
            <rect className={styles.track} width="100%" height="14" rx="2" />
            {bars.map(({ from, to, look }) => (
              <rect
                key={look}
                className={styles[look]}
                {...(look === 'less' ? { fill: `url(#${pattern})` } : {})}
                x={`${at(Math.min(from, to))}%`}
                y={look === 'less' ? 1 : 0}
                // A difference of cents is still seen.
                width={`${Math.max(0.6, at(Math.max(from, to)) - at(Math.min(from, to)))}%`}
                height={look === 'less' ? 12 : 14}
              />
            ))}
            {hasAxis ? (
              <line className={styles.axis} x1={`${at(0)}%`} x2={`${at(0)}%`} y1="0" y2="14" />
            ) : null}
          </svg>
          {note ? <div className={styles.note}>{note}</div> : null}
        </div>
      ))}
    </div>
  );
}
