import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { fill } from '../../i18n/pane';
import { usePane } from '../context';
import { yearCell } from '../data/formulas';
import { originText } from '../data/origin';
import type { Case } from '../data/split';
import type { WorkbookData } from '../data/workbook';
import { type } from '../theme/themes';
import { useLayout } from './layout';
import { Tag } from './Tag';

const useStyles = makeStyles({
  label: { ...type.row, display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px' },
  value: { ...type.row, textAlign: 'right', whiteSpace: 'nowrap', margin: 0 },
  link: { font: 'inherit', fontWeight: 600 },
  strong: { fontWeight: 600 },
  quiet: { color: tokens.colorNeutralForeground2, whiteSpace: 'normal' },
});

/** What the split rests on: the fixed amount, which is an assumption, and whose figures the inhabitants are. */
export function Assumptions(props: { readonly of: Case; readonly data: WorkbookData }) {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const { texts, format, goTo } = pane;
  const words = texts.contributions;
  const { of, data } = props;
  const cell = of.year === undefined ? undefined : yearCell(data, 'fixed', of.column);
  const amount = of.fixed === undefined ? words.fixedSeveral : format.euro(of.fixed);
  return (
    <dl className={layout.card}>
      {of.year === undefined ? null : (
        <div className={layout.item}>
          <dt className={styles.label}>
            {words.fixed} <Tag kind="assumption" />
          </dt>
          <dd className={mergeClasses(styles.value, styles.strong)}>
            {cell ? (
              <Link
                as="button"
                inline
                className={styles.link}
                aria-label={`${amount}. ${fill(words.fixedChange, { sheet: cell.sheet })}`}
                onClick={() => goTo(cell)}
              >
                {amount}
              </Link>
            ) : (
              amount
            )}
          </dd>
        </div>
      )}
      <div className={layout.item}>
        <dt className={styles.label}>{words.inhabitants}</dt>
        <dd className={mergeClasses(styles.value, styles.quiet)}>{originText(of, data, pane)}</dd>
      </div>
    </dl>
  );
}
