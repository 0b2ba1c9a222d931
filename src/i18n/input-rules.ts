import { readClipboard } from './clipboard';
import { editText } from './edit-text';
import { errorName } from './errors/error-names';
import { readFormula, showFormula } from './formula';
import { readInput } from './input';
import type { InputReading } from './input';
import { INPUT_LOCALES } from './input-locale';

const booleans = { nl: ['ONWAAR', 'WAAR'], en: ['FALSE', 'TRUE'] } as const;

/** How a grid reads and shows input in one locale. */
export interface LocaleInputRules {
  readonly locale: string;
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
  readonly listSeparator: string;
  read(text: string, numberFormat: string): InputReading;
  editText(value: number, numberFormat: string): string;
  showFormula(formula: string): string;
  readFormula(formula: string): string;
  showError(error: string): string;
  showBoolean(value: boolean): string;
  readClipboard(text: string): readonly (readonly string[])[];
}

/** The rules of input for the workbench's grid in a locale. */
export function inputRules(locale: keyof typeof INPUT_LOCALES): LocaleInputRules {
  const known = INPUT_LOCALES[locale];
  const language = locale === 'nl-NL' ? 'nl' : 'en';
  return {
    locale: known.tag,
    decimalSeparator: known.decimalSeparator,
    groupSeparator: known.groupSeparator,
    listSeparator: known.listSeparator,
    read: (text, numberFormat) => readInput(text, numberFormat, known),
    editText: (value, numberFormat) => editText(value, numberFormat, known),
    showFormula: (formula) => showFormula(formula, known),
    readFormula: (formula) => readFormula(formula, known),
    showError: (error) => errorName(error, language),
    showBoolean: (value) => booleans[language][value ? 1 : 0],
    readClipboard,
  };
}
