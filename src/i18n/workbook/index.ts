import type { Language } from '../language';
import { en } from './en';
import { nl } from './nl';
import { inRegion } from './region';
import { en as regionEn } from './region-en';
import { nl as regionNl } from './region-nl';

export type WorkbookTexts = typeof nl;

/** Texts of the generated workbook by language, as they are for Drenthe. */
export const workbookTexts: Readonly<Record<Language, WorkbookTexts>> = { nl, en };

/** The same for a region of which nothing was published. */
export const regionTexts: Readonly<Record<Language, WorkbookTexts>> = {
  nl: inRegion(nl, regionNl),
  en: inRegion(en, regionEn),
};

/** Words beside the assumptions with which such a region begins. */
export const regionNotes: Readonly<Record<Language, (typeof regionNl)['about']>> = {
  nl: regionNl.about,
  en: regionEn.about,
};
