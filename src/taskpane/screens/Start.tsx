import { Button, Link, makeStyles, mergeClasses, tokens, ToggleButton } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons';
import { sheetOrder } from '../../model';
import type { Language } from '../../i18n/language';
import { fill } from '../../i18n/pane';
import { usePane } from '../context';
import type { WorkbookData } from '../data/workbook';
import { useLayout } from '../parts/layout';
import { Message } from '../parts/Message';
import { StripUnits } from '../parts/StripUnits';
import { Tag } from '../parts/Tag';

const useStyles = makeStyles({
  // Excel draws its own menu over the top right corner.
  hero: { marginBlock: '8px 12px', paddingRight: '22px' },
  purpose: { marginBlock: '4px 12px' },
  insert: { width: '100%', minHeight: '40px' },
  region: { marginTop: '12px' },
  note: { marginTop: '8px' },
  end: { marginTop: '12px' },
  link: { font: 'inherit' },
  languages: { display: 'flex', alignItems: 'center', gap: '8px', marginTop: '16px' },
  languageLabel: { color: tokens.colorNeutralForeground2 },
});

const contents = [
  ['population', 'published'],
  ['budget', 'published'],
  ['share', 'assumption'],
  ['fixed', 'assumption'],
  ['strips', 'assumption'],
  ['later', 'assumption'],
] as const;

/** The pane in a workbook without a model: what this is, what it would add, and what is published or assumed. */
export function Start(props: {
  readonly data: WorkbookData;
  readonly onInsert: () => void;
  readonly onRegion: () => void;
  readonly onFunctions: () => void;
  readonly onLanguageChange: (language: Language) => void;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const { texts, language, host } = usePane();
  const { start, menu, blocked } = texts;
  const { sheets, readOnly } = props.data.status;
  return (
    <>
      <div className={styles.hero}>
        <StripUnits used={6} reserved={3} free={5} wide />
      </div>
      <h1 className={layout.title}>{start.title}</h1>
      <p className={mergeClasses(layout.body, styles.purpose)}>{start.purpose}</p>
      {readOnly ? (
        <Message intent="warning" title={blocked.readOnly}>
          {blocked.readOnlyBody}
        </Message>
      ) : null}
      <Button
        className={styles.insert}
        appearance="primary"
        size="large"
        icon={<TableAddRegular />}
        onClick={props.onInsert}
      >
        {start.insert}
      </Button>
      <p className={mergeClasses(layout.note, styles.note)}>
        {fill(start.note, { count: sheetOrder.length, sheet: sheets[sheets.length - 1] ?? '' })}
      </p>
      <Button
        className={mergeClasses(styles.insert, styles.region)}
        size="large"
        data-opener="region"
        onClick={props.onRegion}
      >
        {texts.region.open}
      </Button>
      <p className={mergeClasses(layout.note, styles.note)}>{texts.region.openNote}</p>
      <hr className={layout.rule} />
      <h2 className={layout.heading}>{start.contents}</h2>
      <ul className={layout.list}>
        {contents.map(([key, kind]) => (
          <li key={key} className={layout.item}>
            <div className={layout.grow}>
              <p className={layout.what}>{start[key]}</p>
              <p className={layout.note}>{start[`${key}Source`]}</p>
            </div>
            <Tag kind={kind} />
          </li>
        ))}
      </ul>
      <p className={mergeClasses(layout.note, styles.end)}>
        {/* The workbench opens no workbooks. */}
        {host?.kind === 'excel' ? `${start.existing} ` : ''}
        <Link as="button" inline className={styles.link} onClick={props.onFunctions}>
          {start.onlyFunction}
        </Link>
      </p>
      <div className={styles.languages} role="group" aria-label={start.language}>
        {(['nl', 'en'] as const).map((each) => (
          <ToggleButton
            key={each}
            size="small"
            lang={each}
            checked={language === each}
            onClick={() => props.onLanguageChange(each)}
          >
            {each === 'nl' ? menu.dutch : menu.english}
          </ToggleButton>
        ))}
      </div>
    </>
  );
}
