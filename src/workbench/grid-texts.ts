import { GRID_TEXTS_NL } from '../i18n/grid-nl';
import type { Language } from '../i18n/language';
import type { GridTexts } from '../workbook/embedded/embedded';

/** The grid's own texts in a language; English ones come with the grid. */
export function gridTexts(language: Language): GridTexts | undefined {
  return language === 'nl' ? GRID_TEXTS_NL : undefined;
}
