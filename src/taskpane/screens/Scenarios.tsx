import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { usePane } from '../context';
import type { WorkbookData } from '../data/workbook';
import { useLayout } from '../parts/layout';
import { Tag } from '../parts/Tag';

const useStyles = makeStyles({
  gap: { marginTop: '4px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '12px' },
});

const open = ['openBudget', 'openForm', 'openFunds'] as const;

/** Scenario's: what will come, what is still open, and what can be done until then. */
export function Scenarios(props: { readonly data: WorkbookData; readonly onTryOwn: () => void }) {
  const styles = useStyles();
  const layout = useLayout();
  const { texts, port } = usePane();
  const words = texts.scenarios;
  const budget = props.data.blocks.get('budget')?.area;
  return (
    <>
      <h2 className={layout.heading}>{words.title}</h2>
      <p className={mergeClasses(layout.body, styles.gap)}>{words.body}</p>
      <hr className={layout.rule} />
      <h3 className={layout.heading}>{words.nowTitle}</h3>
      <p className={mergeClasses(layout.body, styles.gap)}>{words.now}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={props.onTryOwn}>
          {words.tryOwn}
        </Button>
        {budget ? (
          <Button onClick={() => void port.goTo({ ...budget, rows: 1, columns: 1 }).catch(() => undefined)}>
            {words.toBudget}
          </Button>
        ) : null}
      </div>
      <hr className={layout.rule} />
      <h3 className={layout.heading}>{words.open}</h3>
      <ul className={layout.list}>
        {open.map((key) => (
          <li key={key} className={layout.item}>
            <span className={mergeClasses(layout.grow, layout.what)}>{words[key]}</span>
            <Tag word={words.openTag} />
          </li>
        ))}
      </ul>
    </>
  );
}
