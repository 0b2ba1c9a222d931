import { INPUT_LOCALES } from '../../i18n/input-locale';
import { readNumber, type TypedNumber } from '../../i18n/input-number';
import type { Language } from '../../i18n/language';

/** A number as typed in the pane. Its notation follows the pane's language: so the pane writes its figures too. */
export function readTyped(text: string, language: Language): TypedNumber | undefined {
  return readNumber(text, INPUT_LOCALES[language === 'nl' ? 'nl-NL' : 'en-GB']);
}
