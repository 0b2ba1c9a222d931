import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import { helpPath } from '../i18n/help/files';
import { paneTexts } from '../i18n/pane';
import { PaneContext, type PaneContextValue } from './context';
import { formatFor } from './data/format';
import { useGoTo } from './data/use-go-to';
import { useWorkbook } from './data/use-workbook';
import { Frame } from './Frame';
import type { PaneProps } from './pane-props';
import { Live, useSpoken } from './parts/Live';
import { darkTheme, lightTheme } from './theme/themes';
import { useTheme } from './theme/use-theme';

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
  const { port, namespace, language, version, openUrl } = props;
  const view = useWorkbook(port);
  const { announce, alert, polite, assertive } = useSpoken();
  const going = useGoTo(port);
  const { goTo } = going;
  const { host } = view;
  const openHelp = useCallback(
    (page: string): void => {
      const address = new URL(helpPath(language, page), window.location.href).href;
      if (openUrl) openUrl(address);
      else window.open(address, '_blank', 'noopener');
    },
    [language, openUrl],
  );
  const value = useMemo<PaneContextValue>(
    () => ({
      port,
      namespace,
      language,
      texts: paneTexts(language),
      format: formatFor(language),
      version,
      host,
      openHelp,
      goTo,
      announce,
      alert,
    }),
    [port, namespace, language, version, host, openHelp, goTo, announce, alert],
  );
  return (
    <FluentProvider
      theme={theme}
      className={styles.root}
      // For what the browser draws itself: scrollbars and the lists of fields.
      style={{ colorScheme: theme === darkTheme ? 'dark' : theme === lightTheme ? 'light' : undefined }}
      // In Excel the pane is the whole page; the workbench gives it a place among its own landmarks.
      {...(host?.kind === 'excel' ? { role: 'main', 'aria-label': value.texts.common.pane } : {})}
      lang={language}
    >
      <PaneContext.Provider value={value}>
        <Frame view={view} going={going} {...props} />
        <Live polite={polite} assertive={assertive} />
      </PaneContext.Provider>
    </FluentProvider>
  );
}

export default Pane;
