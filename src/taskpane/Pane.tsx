import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Language } from '../i18n/language';
import { paneTexts } from '../i18n/pane';
import type { WorkbookPort } from '../workbook/port';
import { PaneContext, type Namespace, type PaneContextValue } from './context';
import { formatFor } from './data/format';
import { useWorkbook } from './data/use-workbook';
import { Frame } from './Frame';
import { Live, useSpoken } from './parts/Live';
import { useTheme } from './theme/use-theme';

export interface PaneProps {
  readonly port: WorkbookPort;
  readonly namespace: Namespace;
  readonly language: Language;
  readonly onLanguageChange: (language: Language) => void;
  readonly theme: 'light' | 'dark';
  /** Where the user may choose the theme; Excel has its own. */
  readonly onThemeChange?: (theme: 'light' | 'dark') => void;
  readonly version: string;
  /** Opens an address outside of the pane. */
  readonly openUrl?: (address: string) => void;
  /** What the ribbon asks of the pane. */
  readonly requests?: { listen(listener: (action: string) => void): () => void };
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    height: '100%',
    // The narrow layout follows the pane's own width: in the workbench the window is wider than the pane.
    containerType: 'inline-size',
    position: 'relative',
    overflow: 'hidden',
  },
});

/** The task pane: the same in Excel and in the workbench, over whichever workbook the port stands for. */
export function Pane(props: PaneProps) {
  const styles = useStyles();
  const theme = useTheme(props.theme);
  const { port, namespace, language, version } = props;
  const view = useWorkbook(port);
  const { announce, alert, polite, assertive } = useSpoken();
  const { host } = view;
  const value = useMemo<PaneContextValue>(
    () => ({
      port,
      namespace,
      language,
      texts: paneTexts(language),
      format: formatFor(language),
      version,
      host,
      announce,
      alert,
    }),
    [port, namespace, language, version, host, announce, alert],
  );
  return (
    <FluentProvider
      theme={theme}
      className={styles.root}
      // In Excel the pane is the whole page; the workbench gives it a place among its own landmarks.
      {...(host?.kind === 'excel' ? { role: 'main', 'aria-label': value.texts.common.pane } : {})}
      lang={language}
    >
      <PaneContext.Provider value={value}>
        <Frame view={view} {...props} />
        <Live polite={polite} assertive={assertive} />
      </PaneContext.Provider>
    </FluentProvider>
  );
}

export default Pane;
