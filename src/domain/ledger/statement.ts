import { Accounts, type Balance } from './accounts';
import { COLLECTIVE, nameKey, type Day, type Entry } from './entry';
import { inOrder, upTo } from './order';

/** A line of the overview: one holder, on one card or on all of them. */
export interface OverviewLine {
  readonly holder: string;
  readonly balance: Balance;
}

/** Every holder with its balance, in the order in which they first came, and all of them together. */
export function overview(
  entries: readonly Entry[],
  options: { readonly card?: string; readonly asOf?: Day } = {},
): { readonly lines: readonly OverviewLine[]; readonly total: Balance } {
  const accounts = new Accounts(upTo(entries, options.asOf));
  const holders = new Map<string, string>();
  for (const { holder, card } of accounts.list()) {
    if (options.card !== undefined && nameKey(card) !== nameKey(options.card)) continue;
    if (!holders.has(nameKey(holder))) holders.set(nameKey(holder), holder);
  }
  return {
    lines: [...holders.values()].map((holder) => ({
      holder,
      balance: accounts.balance(holder, options.card),
    })),
    total: accounts.balance(undefined, options.card),
  };
}

/** A line of a specification: an entry with what is available after it. */
export interface SpecificationLine {
  readonly entry: Entry;
  /** By how much it changed what is available. */
  readonly change: number;
  readonly available: number;
  /** It was reversed later on. */
  readonly isReversed: boolean;
}

/** One holder's statement, from nothing to the closing balance. */
export interface Specification {
  readonly holder: string;
  readonly lines: readonly SpecificationLine[];
  readonly balance: Balance;
}

/**
 * Every entry of a holder in order, on one card or on all of them, with the running balance. Each line shows what
 * the entry did then; a reversal has a line of its own.
 */
export function specification(
  entries: readonly Entry[],
  holder: string,
  options: { readonly card?: string; readonly asOf?: Day } = {},
): Specification {
  const { card, asOf } = options;
  const accounts = new Accounts();
  const lines: SpecificationLine[] = [];
  const reversed = new Set<string>();
  let available = 0;
  for (const entry of inOrder(upTo(entries, asOf))) {
    if (nameKey(entry.holder) !== nameKey(holder)) continue;
    accounts.add(entry);
    if (card !== undefined && nameKey(entry.card) !== nameKey(card)) continue;
    if (entry.type === 'reverse') reversed.add(entry.related);
    const now = accounts.balance(holder, card).available;
    lines.push({ entry, change: exactly(now - available), available: now, isReversed: false });
    available = now;
  }
  return {
    holder,
    lines: lines.map((line) => ({ ...line, isReversed: reversed.has(line.entry.id) })),
    balance: accounts.balance(holder, card),
  };
}

/** The lines that change a balance: joint work that is noted only stands apart, with what reversed it. */
export function chargedLines(lines: readonly SpecificationLine[]): readonly SpecificationLine[] {
  const noted = new Set(lines.flatMap(({ entry }) => (entry.type === 'served' ? [entry.id] : [])));
  return lines.filter(
    ({ entry }) => !noted.has(entry.id) && !(entry.type === 'reverse' && noted.has(entry.related)),
  );
}

/** Joint work as it was made once for several holders. */
export interface JointProduct {
  /** Id of the booking. */
  readonly id: string;
  readonly date: Day;
  readonly card: string;
  readonly item: string;
  readonly assignment: string;
  readonly description: string;
  readonly strips: number;
  readonly hours: number;
  /** On the collective card; else everyone's own card paid its share. */
  readonly isCollective: boolean;
  readonly shares: readonly Entry[];
}

/** Joint work that was not reversed, in order: what was made for all, whom it served, and the hours. */
export function jointProducts(
  entries: readonly Entry[],
  options: { readonly card?: string; readonly asOf?: Day } = {},
): readonly JointProduct[] {
  const all = upTo(entries, options.asOf);
  const reversed = new Set(all.flatMap(({ type, related }) => (type === 'reverse' ? [related] : [])));
  const bookings = new Map<string, Entry[]>();
  for (const entry of inOrder(all)) {
    const isJoint =
      entry.type === 'joint' ||
      entry.type === 'served' ||
      (entry.type === 'use' && nameKey(entry.holder) === nameKey(COLLECTIVE));
    if (!isJoint || reversed.has(entry.id)) continue;
    if (options.card !== undefined && nameKey(entry.card) !== nameKey(options.card)) continue;
    const id = entry.id.replace(/\.\d+$/, '');
    bookings.set(id, [...(bookings.get(id) ?? []), entry]);
  }
  return [...bookings].map(([id, parts]) => {
    const own = parts.find(({ type }) => type === 'use');
    const shares = parts.filter((part) => part !== own);
    const [{ date, card, item, assignment, description }] = parts;
    const sum = (of: (part: Entry) => number): number =>
      exactly((own ? [own] : shares).reduce((total, part) => total + of(part), 0));
    return {
      id,
      date,
      card,
      item,
      assignment,
      description,
      strips: sum(({ strips }) => strips),
      hours: sum(({ hours }) => hours ?? 0),
      isCollective: own !== undefined,
      shares,
    };
  });
}

/** Sums of quantities are kept to their two decimals. */
function exactly(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}
