import type { Language } from './language';

/** What stands in the pane where its own program could not be loaded. */
export const paneMissing: Readonly<Record<Language, string>> = {
  nl: 'Het paneel kon niet worden geladen. Controleer de internetverbinding, sluit het paneel en open het opnieuw.',
  en: 'The pane could not be loaded. Check the internet connection, close the pane and open it again.',
};
