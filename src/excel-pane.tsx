/** The pane in Excel: the page's part that is loaded when the pane is shown. */
import { useEffect, useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { openAddress } from './commands/open-address';
import type { PaneRequests } from './commands/requests';
import type { Language } from './i18n/language';
import { Pane } from './taskpane/Pane';
import { storedLanguage, storeLanguage } from './taskpane/stored';
import { createExcelPort } from './workbook/excel/create';

const darkQuery = '(prefers-color-scheme: dark)';

/** Office's theme where it tells (not on the web: office-js#6134), else the system's. */
function isDark(): boolean {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return (theme as { isDarkTheme?: boolean } | undefined)?.isDarkTheme ?? matchMedia(darkQuery).matches;
}

function ExcelPane({ requests }: { readonly requests: PaneRequests }): ReactElement {
  const [language, setLanguage] = useState<Language>(() => storedLanguage(Office.context.displayLanguage));
  const [dark, setDark] = useState(isDark);
  const [port] = useState(createExcelPort);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  useEffect(() => {
    const follow = (): void => {
      setDark(isDark());
    };
    const query = matchMedia(darkQuery);
    query.addEventListener('change', follow);
    window.addEventListener('focus', follow);
    return () => {
      query.removeEventListener('change', follow);
      window.removeEventListener('focus', follow);
    };
  }, []);

  return (
    <Pane
      port={port}
      namespace={__FLEX_NAMESPACE__}
      language={language}
      onLanguageChange={(next) => {
        storeLanguage(next);
        setLanguage(next);
      }}
      theme={dark ? 'dark' : 'light'}
      version={__FLEX_VERSION__}
      openUrl={openAddress}
      requests={requests}
    />
  );
}

export function drawPane(requests: PaneRequests): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no element #root.');
  createRoot(root).render(<ExcelPane requests={requests} />);
}
