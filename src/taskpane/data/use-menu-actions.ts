import type { HelpTopic } from '../../i18n/help/files';
import { workbookTexts } from '../../i18n/workbook';
import type { Area } from '../../workbook/port';
import { usePane } from '../context';
import type { PaneProps } from '../pane-props';
import type { MenuActions } from '../parts/MoreMenu';
import { diagnostics } from './diagnostics';
import { useCopy } from './use-copy';
import type { WorkbookView } from './use-workbook';

/** What the menu behind `⋯` does in this workbook; `help` is the page about what is on show. */
export function useMenuActions(
  props: PaneProps,
  view: WorkbookView,
  help: HelpTopic,
  on: Pick<MenuActions, 'onFunctions' | 'onHeal'> & { readonly lost: number },
): MenuActions {
  const pane = usePane();
  const { goTo, texts } = pane;
  const copy = useCopy();
  const sheets = view.data?.status.sheets ?? [];
  const notes = Object.values(workbookTexts)
    .map((words) => words.sheets.notes)
    .find((name) => sheets.includes(name));
  const budget = view.data?.blocks.get('budget')?.area;
  const show = (area: Area) => (): void => goTo({ ...area, rows: 1, columns: 1 });
  const { lost, ...chosen } = on;
  return {
    ...chosen,
    onNotes: notes === undefined ? undefined : show({ sheet: notes, row: 0, column: 0, rows: 1, columns: 1 }),
    onBudget: budget && show(budget),
    onDiagnostics: () => void copy(diagnostics(pane, view, lost), texts.diagnostics.copied),
    onHelp: () => pane.openHelp(help),
    onLanguageChange: props.onLanguageChange,
    theme: props.theme,
    onThemeChange: props.onThemeChange,
  };
}
