import { FluentProvider, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import type { Language } from '../i18n/language';
import { workbenchTexts } from '../i18n/workbench';
import { storedLanguage, storeLanguage } from '../taskpane/stored';
import { darkTheme, lightTheme } from '../taskpane/theme/themes';
import { WorkbookError } from '../workbook/port';
import type { WorkbookPort } from '../workbook/port';
import { download, xlsxOf, type FileContents } from './download';
import { namespace } from './functions';
import { Header } from './Header';
import { Messages, type Notice } from './Messages';
import { OpenFileDialog } from './OpenFileDialog';
import { preferredDark, rememberDark } from './preferences';
import { StartAnewDialog } from './StartAnewDialog';
import { ToolbarRow } from './ToolbarRow';
import { useExample } from './use-example';
import { chooseFile, useOpenFile } from './use-open-file';
import { useWorkbook } from './use-workbook';

/** With its own files, so that the page is there sooner. */
const Pane = lazy(() => import(/* webpackChunkName: "pane" */ '../taskpane/Pane'));

/** Here the pane lies over the grid instead of beside it. */
const narrowScreen = '(max-width: 720px)';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: { position: 'relative', display: 'flex', flexGrow: 1, minHeight: 0 },
  place: {
    position: 'relative',
    // Whatever the grid stacks stays within it, so that the pane can lie over it.
    isolation: 'isolate',
    flexGrow: 1,
    minWidth: 0,
    '& > .flex-grid': { position: 'absolute', inset: 0 },
  },
  opening: { position: 'absolute', inset: 0, display: 'grid', placeItems: 'center' },
  pane: {
    width: '360px',
    flexShrink: 0,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    // Over the grid, which keeps its size: the grid cannot be drawn without any width.
    [`@media ${narrowScreen}`]: {
      position: 'absolute',
      inset: 0,
      width: 'auto',
      borderLeftStyle: 'none',
      zIndex: 2,
    },
  },
  hidden: { display: 'none' },
  drop: {
    position: 'fixed',
    inset: '8px',
    zIndex: 5,
    display: 'grid',
    placeItems: 'center',
    padding: '16px',
    borderRadius: '8px',
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase400,
    textAlign: 'center',
    opacity: 0.92,
    pointerEvents: 'none',
  },
});

const damagedNotice: Notice = {
  intent: 'warning',
  text: ({ damagedTitle, damagedText }) => `${damagedTitle}. ${damagedText}`,
};

/** The workbench: a spreadsheet grid with our functions, and the pane beside it. */
export function App(): ReactElement {
  const styles = useStyles();
  const [language, setLanguage] = useState(() => storedLanguage(navigator.language));
  const [dark, setDark] = useState(preferredDark);
  const [paneOpen, setPaneOpen] = useState(true);
  const [asking, setAsking] = useState(false);
  const [notice, setNotice] = useState<Notice>();
  const place = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLElement>(null);
  const state = useWorkbook(place, language, dark);
  const { workbook, keepState, failed, damaged, elsewhere, startAnew } = state;
  const files = useOpenFile(state, setNotice);
  const example = useExample(workbook?.port);
  const texts = workbenchTexts[language];
  const fileName = workbook?.name ?? '';

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = fileName === '' ? texts.title : `${fileName} – ${texts.title}`;
  }, [language, texts, fileName]);

  useEffect(() => {
    if (damaged) setNotice(damagedNotice);
  }, [damaged]);

  useEffect(() => {
    const switchPlaces = (event: KeyboardEvent): void => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      if (event.shiftKey) {
        // The grid keeps Tab to itself, so there is no other way to the toolbar.
        document.querySelector<HTMLElement>('[role="toolbar"] button:not([disabled])')?.focus();
        return;
      }
      if (pane.current?.contains(document.activeElement)) {
        if (matchMedia(narrowScreen).matches) setPaneOpen(false);
        workbook?.focus();
      } else {
        flushSync(() => {
          setPaneOpen(true);
        });
        focusFirst(pane.current);
      }
    };
    // Before the grid, which stops keys that it handles.
    window.addEventListener('keydown', switchPlaces, true);
    return () => {
      window.removeEventListener('keydown', switchPlaces, true);
    };
  }, [workbook]);

  // Going to a cell shows the cell: on a narrow screen the pane steps aside, unless it has to say why not.
  const panePort = useMemo<WorkbookPort | undefined>(
    () =>
      workbook && {
        ...workbook.port,
        goTo: async (area) => {
          await workbook.port.goTo(area);
          if (matchMedia(narrowScreen).matches) setPaneOpen(false);
        },
      },
    [workbook],
  );
  const changeLanguage = useCallback((next: Language) => {
    storeLanguage(next);
    setLanguage(next);
  }, []);
  const changeDark = useCallback((next: boolean) => {
    rememberDark(next);
    setDark(next);
  }, []);

  /** False where there is no file. */
  const exportXlsx = async (contents: FileContents): Promise<boolean> => {
    if (workbook === undefined) return false;
    try {
      const own = fileName || texts.fileName;
      const name = `${contents === 'values' ? texts.valuesFileName(own) : own}.xlsx`;
      download(await xlsxOf(workbook, contents), name);
      if (contents === 'formulas') state.markSaved();
      setNotice({ intent: 'success', text: ({ exported }) => exported(name) });
      return true;
    } catch (error) {
      const sheet = error instanceof WorkbookError ? error.params['name'] : undefined;
      if (sheet === undefined) console.error(error);
      setNotice({
        intent: 'error',
        text: ({ exportFailed, exportRefused }) =>
          sheet === undefined ? exportFailed : exportRefused(sheet),
      });
      return false;
    }
  };
  const clearExample = async (): Promise<void> => {
    const stay = await example.clear();
    setNotice(
      stay === undefined
        ? { intent: 'error', text: ({ exampleNotCleared }) => exampleNotCleared }
        : {
            intent: 'success',
            text: ({ exampleStays, exampleCleared }) => (stay > 0 ? exampleStays(stay) : exampleCleared),
          },
    );
  };

  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme}>
      <div className={styles.page}>
        <Header
          language={language}
          onLanguageChange={changeLanguage}
          dark={dark}
          onDarkChange={changeDark}
          keepState={keepState}
          fileName={fileName}
        />
        <ToolbarRow
          language={language}
          disabled={workbook === undefined}
          paneOpen={paneOpen}
          onOpen={() => void chooseFile().then((file) => file && files.open(file))}
          onExport={(contents) => void exportXlsx(contents)}
          onUndo={() => void workbook?.undo()}
          onRedo={() => void workbook?.redo()}
          onStartAnew={() => {
            setAsking(true);
          }}
          {...(example.hasExample ? { onClearExample: () => void clearExample() } : {})}
          onTogglePane={() => {
            setPaneOpen(!paneOpen);
          }}
        />
        <Messages
          language={language}
          elsewhere={elsewhere}
          refused={keepState?.kind === 'refused'}
          failed={failed}
          notice={notice}
          onStartAnew={() => {
            setAsking(true);
          }}
          onCloseNotice={() => {
            setNotice(undefined);
          }}
        />
        <main className={styles.main}>
          <section className={styles.place} aria-label={texts.grid}>
            <div ref={place} className={styles.place} style={{ height: '100%' }} />
            {workbook === undefined && !failed && (
              <div className={styles.opening}>
                <Spinner label={texts.opening} />
              </div>
            )}
          </section>
          <aside ref={pane} className={paneOpen ? styles.pane : styles.hidden} aria-label={texts.pane}>
            {panePort !== undefined && (
              <Suspense fallback={null}>
                <Pane
                  port={panePort}
                  namespace={namespace}
                  language={language}
                  onLanguageChange={changeLanguage}
                  theme={dark ? 'dark' : 'light'}
                  onThemeChange={(theme) => {
                    changeDark(theme === 'dark');
                  }}
                  version={__FLEX_VERSION__}
                />
              </Suspense>
            )}
          </aside>
        </main>
        {files.dragging && <div className={styles.drop}>{texts.dropHere}</div>}
        <OpenFileDialog
          language={language}
          name={files.waiting?.name}
          onCancel={() => {
            files.answer(false);
          }}
          onOpen={() => {
            files.answer(true);
          }}
          onSaveAndOpen={() => {
            void exportXlsx('formulas').then((saved) => {
              files.answer(saved);
            });
          }}
        />
        <StartAnewDialog
          language={language}
          open={asking}
          onCancel={() => {
            setAsking(false);
          }}
          onConfirm={() => {
            setAsking(false);
            setNotice(undefined);
            void startAnew();
          }}
        />
      </div>
    </FluentProvider>
  );
}

/** Focuses the chosen tab of the pane, or what Tab would reach first. */
function focusFirst(element: HTMLElement | null): void {
  const find = (selector: string): HTMLElement | null | undefined =>
    element?.querySelector<HTMLElement>(selector);
  (find('[role="tab"][aria-selected="true"]') ?? find('button:not([disabled]), a[href], input'))?.focus();
}
