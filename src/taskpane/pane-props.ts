import type { Language } from '../i18n/language';
import type { WorkbookPort } from '../workbook/port';
import type { Namespace } from './context';

/** What an entry gives the pane. */
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
