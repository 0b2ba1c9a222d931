import { makeStyles, tokens } from '@fluentui/react-components';
import { own, type } from '../theme/themes';

const useStyles = makeStyles({
  bar: { display: 'flex', gap: '2px', height: '8px', marginBlock: '8px 6px', forcedColorAdjust: 'none' },
  province: {
    backgroundColor: own.neutral,
    borderRadius: '2px',
    '@media (forced-colors: active)': {
      backgroundColor: 'Canvas',
      border: '1px solid CanvasText',
      boxSizing: 'border-box',
    },
  },
  municipal: {
    backgroundColor: own.solid,
    borderRadius: '2px',
    flexGrow: 1,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  sides: { display: 'flex', justifyContent: 'space-between', flexWrap: 'wrap', columnGap: '12px', margin: 0 },
  right: { textAlign: 'right', marginLeft: 'auto' },
  label: { ...type.note, color: tokens.colorNeutralForeground2 },
  amount: {
    ...type.row,
    fontWeight: 600,
    margin: 0,
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
});

/** Province and municipalities side by side; the bar repeats the figures under it and is hidden from a reader. */
export function SplitBar(props: {
  /** Part of the province, 0 to 1, for the drawing only. */
  readonly part: number;
  readonly left: { readonly label: string; readonly amount: string };
  readonly right: { readonly label: string; readonly amount: string };
}) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.bar} aria-hidden="true">
        {props.part > 0 ? (
          <span className={styles.province} style={{ width: `${Math.min(1, props.part) * 100}%` }} />
        ) : null}
        {props.part < 1 ? <span className={styles.municipal} /> : null}
      </div>
      <dl className={styles.sides}>
        {[props.left, props.right].map((side, index) => (
          <div key={side.label} className={index === 1 ? styles.right : undefined}>
            <dt className={styles.label}>{side.label}</dt>
            <dd className={styles.amount}>{side.amount}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
