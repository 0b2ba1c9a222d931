/**
 * Entry of functions.js, the script that Excel runs to calculate. It needs nothing but `CustomFunctions`:
 * `Office`, `navigator` and a page may all be missing.
 */
import { associateAll, type CustomFunctionsHost } from './functions/excel';
import { languageOf, type Language } from './i18n/language';

interface Realm {
  readonly CustomFunctions: CustomFunctionsHost;
  readonly Office?: { readonly context?: { readonly displayLanguage?: string } };
  readonly navigator?: { readonly language?: string };
}

const realm = globalThis as unknown as Realm;

/** The display language of Excel, else of the browser; Dutch where neither tells. */
function displayLanguage(): Language {
  return languageOf(realm.Office?.context?.displayLanguage ?? realm.navigator?.language ?? 'nl');
}

associateAll(realm.CustomFunctions, displayLanguage);
