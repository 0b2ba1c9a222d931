import { useMemo, useState } from 'react';
import { COLLECTIVE, nameKey, type Card } from '../../domain/ledger';
import { today as todayText } from '../ledger/stamp';
import type { LedgerContextValue, LastBooked } from '../ledger-context';
import { readStored, writeStored } from '../stored';
import type { Desk } from '../ledger/desk';
import type { Pages } from './use-pages';
import type { WorkbookData } from './workbook';

/** Where the name of who books is remembered. */
export const NAME_KEY = 'flexteam-booked-by';

/**
 * What the screens of the ledger share, kept while other tabs are on show. `undefined` where the workbook has no
 * ledger or no card.
 */
export function useLedgerState(
  data: WorkbookData | undefined,
  desk: Desk,
  pages: Pages,
  onBack: () => void,
  refresh: () => Promise<unknown>,
): LedgerContextValue | undefined {
  const [chosen, chooseCard] = useState<string>();
  const [bookedBy, setName] = useState(() => readStored(NAME_KEY) ?? '');
  const [lastBooked, setLastBooked] = useState<LastBooked>();
  const today = todayText();
  const { open, replace } = pages;
  return useMemo(() => {
    const { ledger, ledgerCards: cards = [] } = data ?? {};
    const card = cards.find(({ label }) => label === chosen) ?? cardOf(cards, today);
    if (!data || !ledger || !card) return undefined;
    const books = { accounts: ledger.audit.accounts, cards };
    return {
      data,
      ledger,
      books,
      card,
      cards,
      chooseCard,
      holders: holdersOf(data),
      today,
      bookedBy,
      setBookedBy: (name) => {
        setName(name);
        writeStored(NAME_KEY, name);
      },
      desk,
      lastBooked,
      setLastBooked,
      tryOut: (command) => command(books, { id: 'B-PREVIEW', at: '', by: '' }),
      refresh,
      open,
      replace: (page) => replace(page, 'strips'),
      back: onBack,
    };
  }, [data, chosen, today, bookedBy, desk, lastBooked, refresh, open, replace, onBack]);
}

/** The card of today; else the last one that has begun; else the first. */
function cardOf(cards: readonly Card[], today: string): Card | undefined {
  const begun = cards.filter(({ start }) => start <= today);
  const last = begun.reduce<Card | undefined>((a, b) => (a && a.start > b.start ? a : b), undefined);
  return begun.find(({ end }) => today <= end) ?? last ?? cards[0];
}

function holdersOf(data: WorkbookData): readonly string[] {
  const own = [...data.municipalities.map(({ name }) => name), COLLECTIVE];
  const known = new Set(own.map(nameKey));
  const others: string[] = [];
  for (const { holder } of data.ledger?.audit.accounts.list() ?? []) {
    if (known.has(nameKey(holder))) continue;
    known.add(nameKey(holder));
    others.push(holder);
  }
  return [...own, ...others];
}
