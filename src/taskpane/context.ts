import { createContext, useContext } from 'react';
import type { Language } from '../i18n/language';
import type { PaneTexts } from '../i18n/pane';
import type { Area, HostFacts, WorkbookPort } from '../workbook/port';
import type { Format } from './data/format';

export type Namespace = 'FLEX' | 'FLEXDEV';

/** What every part of the pane may need. */
export interface PaneContextValue {
  readonly port: WorkbookPort;
  readonly namespace: Namespace;
  readonly language: Language;
  readonly texts: PaneTexts;
  readonly format: Format;
  readonly version: string;
  readonly host: HostFacts | undefined;
  /** Opens a page of the help, in the language of the pane: of a subject, or of a function by its name. */
  readonly openHelp: (page: string) => void;
  /** Shows and selects a cell or rectangle of the workbook; where that cannot be, the pane says why. */
  readonly goTo: (area: Area) => void;
  /** Speaks a result, when the reader is ready. */
  readonly announce: (text: string) => void;
  /** Speaks a refusal at once. */
  readonly alert: (text: string) => void;
}

export const PaneContext = createContext<PaneContextValue | undefined>(undefined);

/** The pane's context; there is always one inside `Pane`. */
export function usePane(): PaneContextValue {
  const value = useContext(PaneContext);
  if (!value) throw new Error('outside of Pane');
  return value;
}
