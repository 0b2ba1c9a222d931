import { bookingIdOf, inOrder, nameKey, type Entry, type EntryType } from '../../domain/ledger';
import type { Language } from '../../i18n/language';
import { holderName, ledgerTexts } from '../../i18n/ledger';

/** Which entries to show; "" or absent means all. */
export interface EntryFilter {
  readonly search: string;
  readonly holder: string;
  readonly type: EntryType | '';
  readonly card: string;
}

/** The entries that fit, the newest first. The search looks in every text that a reader sees, whatever its case. */
export function filterEntries(
  entries: readonly Entry[],
  filter: EntryFilter,
  language: Language,
): readonly Entry[] {
  const words = plain(filter.search).split(/\s+/).filter(Boolean);
  const fits = (entry: Entry): boolean =>
    (filter.holder === '' || nameKey(entry.holder) === nameKey(filter.holder)) &&
    (filter.type === '' || entry.type === filter.type) &&
    (filter.card === '' || nameKey(entry.card) === nameKey(filter.card)) &&
    contains(entry, words, language);
  return inOrder(entries.filter(fits)).reverse();
}

function contains(entry: Entry, words: readonly string[], language: Language): boolean {
  if (words.length === 0) return true;
  const text = plain(
    [
      bookingIdOf(entry.id),
      entry.id,
      holderName(entry.holder, language),
      ledgerTexts[language].types[entry.type],
      entry.assignment,
      entry.item,
      entry.reference,
      entry.description,
      entry.recordedBy,
      entry.related,
    ].join('\n'),
  );
  return words.every((word) => text.includes(word));
}

/** Lower case, without accents. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
