import { Button, makeStyles, Tooltip } from '@fluentui/react-components';
import { WeatherMoonRegular, WeatherSunnyRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { formatTime } from '../i18n/time';
import type { Language } from '../i18n/language';
import { workbenchTexts } from '../i18n/workbench';
import type { KeepState } from './use-workbook';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '12px',
    height: '44px',
    padding: '0 8px 0 16px',
    // The same petrol in both themes, as on the header rows of the sheets; white on it 11:1.
    backgroundColor: '#0A4150',
    color: '#FFFFFF',
    flexShrink: 0,
  },
  title: { margin: 0, fontSize: '15px', lineHeight: '22px', fontWeight: 600, whiteSpace: 'nowrap' },
  quiet: {
    fontSize: '12px',
    color: '#D6E6EA',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  file: {
    fontSize: '13px',
    minWidth: '32px',
    maxWidth: '40ch',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  places: { '@media (max-width: 760px)': { display: 'none' } },
  grow: { flexGrow: 1 },
  button: {
    color: '#FFFFFF',
    minWidth: '32px',
    ':hover': { color: '#FFFFFF', backgroundColor: '#0E5567' },
    ':hover:active': { color: '#FFFFFF', backgroundColor: '#083440' },
    ':hover .fui-Button__icon': { color: '#FFFFFF' },
  },
});

interface HeaderProps {
  readonly language: Language;
  readonly onLanguageChange: (language: Language) => void;
  readonly dark: boolean;
  readonly onDarkChange: (dark: boolean) => void;
  readonly keepState: KeepState | undefined;
  /** Of the file that was opened; empty where there is none. */
  readonly fileName: string;
}

/** The bar on top: what this is, whether the work is kept, language and theme. */
export function Header({
  language,
  onLanguageChange,
  dark,
  onDarkChange,
  keepState,
  fileName,
}: HeaderProps): ReactElement {
  const styles = useStyles();
  const texts = workbenchTexts[language];
  const other: Language = language === 'nl' ? 'en' : 'nl';
  const theme = dark ? texts.light : texts.dark;
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{texts.title}</h1>
      {fileName !== '' && (
        <span className={styles.file} title={fileName}>
          {fileName}
        </span>
      )}
      <span className={styles.quiet} role="status">
        {keepState?.kind === 'saved' && texts.saved(formatTime(keepState.at))}
        {keepState?.kind === 'saving' && texts.saving}
        {keepState?.kind === 'refused' && texts.notSaved}
      </span>
      <span className={styles.grow} />
      <span className={`${styles.quiet} ${styles.places}`}>{texts.switchPlaces}</span>
      <Tooltip content={texts.otherLanguage} relationship="label">
        <Button
          appearance="subtle"
          className={styles.button}
          lang={other}
          onClick={() => {
            onLanguageChange(other);
          }}
        >
          {texts.otherLanguageShort}
        </Button>
      </Tooltip>
      <Tooltip content={theme} relationship="label">
        <Button
          appearance="subtle"
          className={styles.button}
          icon={dark ? <WeatherSunnyRegular /> : <WeatherMoonRegular />}
          onClick={() => {
            onDarkChange(!dark);
          }}
        />
      </Tooltip>
    </header>
  );
}
