import type { LedgerPage } from '../../data/use-pages';

/** To be drawn. */
export function BookPage(_props: Extract<LedgerPage, { kind: 'book' }>) {
  return null;
}
