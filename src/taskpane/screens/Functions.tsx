import { Button, Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import { functionTexts } from '../../i18n/functions';
import { fill } from '../../i18n/pane';
import { reference } from '../../workbook/address';
import type { Selection } from '../../workbook/port';
import { usePane } from '../context';
import { functionNames, starter } from '../data/function-list';
import { usePut } from '../data/use-put';
import type { WorkbookData } from '../data/workbook';
import { useLayout } from '../parts/layout';
import { PageHeader } from '../parts/PageHeader';
import { Tag } from '../parts/Tag';
import { PutResult } from '../parts/PutResult';
import { type } from '../theme/themes';

const useStyles = makeStyles({
  name: { ...type.row, fontWeight: 600, margin: 0, overflowWrap: 'anywhere' },
  link: { font: 'inherit', overflowWrap: 'anywhere', textAlign: 'left' },
  intro: { marginBottom: '4px' },
  button: { flexShrink: 0 },
});

/** All functions, each with a formula to begin with. */
export function Functions(props: {
  readonly data: WorkbookData | undefined;
  readonly selection: Selection | undefined;
  readonly onBack: () => void;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const { texts, namespace, language, openHelp } = usePane();
  const words = texts.functions;
  const put = usePut(props.selection);
  const cell = props.selection && reference({ ...props.selection.area, rows: 1, columns: 1 });
  return (
    <>
      <PageHeader title={words.title} onBack={props.onBack} />
      <p className={mergeClasses(layout.body, styles.intro)}>
        {cell ? fill(words.body, { cell }) : words.bodyNoCell} {props.data ? words.fromModel : words.example}
      </p>
      <PutResult of={put} selection={props.selection} />
      <ul className={layout.list}>
        {functionNames.map((name) => {
          const ready = starter(name, namespace, language, props.data);
          return (
            <li key={name} className={layout.item}>
              <div className={layout.grow}>
                <p className={styles.name}>
                  <Link
                    as="button"
                    inline
                    className={styles.link}
                    title={fill(texts.menu.helpOn, { name: `${namespace}.${name}` })}
                    onClick={() => openHelp(name)}
                  >
                    {namespace}.{name}
                  </Link>{' '}
                  {props.data && ready.example ? <Tag word={texts.common.example} /> : null}
                </p>
                <p className={layout.note}>{functionTexts[language].descriptions[name]}</p>
              </div>
              <Button
                className={styles.button}
                size="small"
                aria-label={fill(words.insertNamed, { name: `${namespace}.${name}` })}
                onClick={() => put.insert(ready)}
              >
                {words.insert}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
