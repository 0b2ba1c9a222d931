import { Button } from '@fluentui/react-components';
import {
  ClipboardRegular,
  DocumentTextRegular,
  MathFormulaRegular,
  MoneyRegular,
  MoreHorizontalRegular,
  QuestionCircleRegular,
  WrenchRegular,
} from '@fluentui/react-icons';
import type { Language } from '../../i18n/language';
import { usePane } from '../context';
import { PopupMenu, type MenuEntry, type MenuSection } from './PopupMenu';

export interface MenuActions {
  readonly onFunctions: () => void;
  readonly onNotes?: () => void;
  readonly onBudget?: () => void;
  readonly onHeal: () => void;
  readonly onDiagnostics: () => void;
  readonly onHelp: () => void;
  readonly onLanguageChange: (language: Language) => void;
  readonly theme: 'light' | 'dark';
  readonly onThemeChange?: (theme: 'light' | 'dark') => void;
}

/** The menu behind `⋯`. */
export function MoreMenu(props: MenuActions) {
  const { texts, language } = usePane();
  const { menu } = texts;
  const { onBudget, onNotes, onThemeChange } = props;
  const jumps: MenuEntry[] = [
    { text: menu.functions, icon: <MathFormulaRegular />, onChoose: props.onFunctions },
  ];
  if (onBudget) jumps.push({ text: menu.budget, icon: <MoneyRegular />, onChoose: onBudget });
  if (onNotes) jumps.push({ text: menu.explanation, icon: <DocumentTextRegular />, onChoose: onNotes });
  const sections: MenuSection[] = [
    { entries: jumps },
    {
      title: menu.language,
      entries: (['nl', 'en'] as const).map((each) => ({
        text: each === 'nl' ? menu.dutch : menu.english,
        lang: each,
        checked: language === each,
        onChoose: () => props.onLanguageChange(each),
      })),
    },
  ];
  if (onThemeChange) {
    sections.push({
      title: menu.theme,
      entries: (['light', 'dark'] as const).map((each) => ({
        text: menu[each],
        checked: props.theme === each,
        onChoose: () => onThemeChange(each),
      })),
    });
  }
  sections.push({
    entries: [
      { text: texts.healing.menu, icon: <WrenchRegular />, onChoose: props.onHeal },
      { text: menu.diagnostics, icon: <ClipboardRegular />, onChoose: props.onDiagnostics },
      { text: menu.help, icon: <QuestionCircleRegular />, onChoose: props.onHelp },
    ],
  });
  return (
    <PopupMenu
      place="above"
      label={texts.footer.more}
      sections={sections}
      trigger={(button) => (
        <Button
          appearance="subtle"
          size="small"
          icon={<MoreHorizontalRegular />}
          aria-label={texts.footer.more}
          {...button}
        />
      )}
    />
  );
}
