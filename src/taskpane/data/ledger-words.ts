import type { Entry, SpecificationLine } from '../../domain/ledger';
import { fill, type PaneTexts } from '../../i18n/pane';
import type { Format } from './format';

/** A change with its sign; nothing has none. */
export function signed(change: number, format: Pick<Format, 'number'>): string {
  if (change === 0) return format.number(0);
  return `${change > 0 ? '+' : '−'}${format.number(Math.abs(change))}`;
}

/** What an entry was for, in one line: product, assignment and description once each, and the hours. */
export function whatOf(entry: Entry, words: PaneTexts['cards'], format: Pick<Format, 'number'>): string {
  const { item, assignment, description, reference, hours, strips, type } = entry;
  const texts = [item, assignment, description, reference].filter((part) => part !== '');
  // An assignment that begins with its product says the product too.
  const parts = texts.filter(
    (part, index) => !texts.some((other, at) => at > index && other.startsWith(part)),
  );
  if (type === 'served') {
    const share = hours === undefined ? words.shareOnly : words.shareOf;
    parts.push(fill(share, { strips: format.number(strips), hours: format.number(hours ?? 0) }));
    parts.push(words.notCharged);
  } else if (hours !== undefined && hours !== 0) {
    parts.push(fill(words.hours, { hours: format.number(hours) }));
  }
  return parts.join(' · ');
}

/** A holder's lines without reversals of a memo: they change nothing, and the memo itself shows as reversed. */
export function withoutMemoReversals(lines: readonly SpecificationLine[]): readonly SpecificationLine[] {
  const memos = new Set(lines.flatMap(({ entry }) => (entry.type === 'served' ? [entry.id] : [])));
  return lines.filter(({ entry }) => entry.type !== 'reverse' || !memos.has(entry.related));
}
