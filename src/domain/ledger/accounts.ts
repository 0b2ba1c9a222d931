import { nameKey, type Day, type Entry } from './entry';
import { hundredthsOf, quantityOf } from './quantity';

/** What can be asked of a card; in strips, `hours` and `sharedHours` in hours. */
export const MEASURES = [
  'available',
  'total',
  'opening',
  'granted',
  'transferred_in',
  'transferred_out',
  'carried_in',
  'carried_out',
  'expired',
  'reserved',
  'used',
  'hours',
  'shared_strips',
  'shared_hours',
] as const;
export type Measure = (typeof MEASURES)[number];

/**
 * One holder's card. `available = opening + granted + transferred in + carried in − transferred out − carried out −
 * expired − reserved − used`; `total` is the same without reserved and used: the size of the card. `shared_strips`
 * and `shared_hours` are the memo share in joint work on the collective card, and count in nothing else.
 */
export type Balance = Readonly<Record<Measure, number>>;

type Counted = Exclude<Measure, 'available' | 'total'>;
type Account = { holder: string; card: string; closed: Day | undefined } & Record<Counted, number>;

/** A reservation with what became of it, in hundredths. */
interface Hold {
  account?: Account;
  entry?: Entry;
  reserved: number;
  used: number;
  released: number;
}

/** A reservation that is not used up or released. */
export interface OpenReservation {
  readonly entry: Entry;
  /** Strips that are still reserved. */
  readonly open: number;
}

/**
 * The cards that entries add up to. Entries may come in any order and the outcome is the same: a reservation is what
 * was reserved less all that was used or released of it, at least 0, and an entry that is reversed counts for
 * nothing whichever of the two comes first. Each entry is looked at once.
 */
export class Accounts {
  private readonly accounts = new Map<string, Account>();
  private readonly entries = new Map<string, Entry>();
  private readonly holds = new Map<string, Hold>();
  /** Ids of entries that were reversed, with the entry that did so. */
  private readonly reversals = new Map<string, Entry>();
  private readonly closings = new Map<string, number>();

  constructor(entries: Iterable<Entry> = []) {
    for (const entry of entries) this.add(entry);
  }

  /** Adds one entry. The same id must not be added twice. */
  add(entry: Entry): void {
    this.entries.set(entry.id, entry);
    if (entry.type === 'reverse') {
      // The account is there, so that a holder whose one entry was reversed is still shown.
      this.accountOf(entry);
      if (this.reversals.has(entry.related)) return;
      this.reversals.set(entry.related, entry);
      const original = this.entries.get(entry.related);
      if (original) this.count(original, -1);
    } else if (!this.reversals.has(entry.id)) {
      this.count(entry, 1);
    } else {
      this.accountOf(entry);
    }
    if (entry.type === 'close') {
      const key = accountKey(entry.card, entry.holder);
      this.closings.set(key, (this.closings.get(key) ?? 0) + 1);
    }
  }

  entry(id: string): Entry | undefined {
    return this.entries.get(id);
  }

  /** The entry that reversed this one. */
  reversalOf(id: string): Entry | undefined {
    return this.reversals.get(id);
  }

  /** The day on which the card was closed for a holder, if it is closed. */
  closedOn(card: string, holder: string): Day | undefined {
    return this.accounts.get(accountKey(card, holder))?.closed;
  }

  /** How often a card was closed for a holder, reversed closings included. */
  timesClosed(card: string, holder: string): number {
    return this.closings.get(accountKey(card, holder)) ?? 0;
  }

  /** Strips of a reservation that are still reserved; 0 where there is no such reservation. */
  openStrips(reservation: string): number {
    const hold = this.holds.get(reservation);
    return hold?.entry ? quantityOf(openOf(hold)) : 0;
  }

  /** Open reservations, in the order in which they were added. */
  openReservations(): readonly OpenReservation[] {
    return [...this.holds.values()].flatMap((hold) =>
      hold.entry && openOf(hold) > 0 ? [{ entry: hold.entry, open: quantityOf(openOf(hold)) }] : [],
    );
  }

  /** Whether an entry that is not reversed itself uses or releases this reservation. */
  hasDependents(reservation: string): boolean {
    const hold = this.holds.get(reservation);
    return hold !== undefined && (hold.used !== 0 || hold.released !== 0);
  }

  /** Holder and card of every account, in the order in which they first came. */
  list(): readonly { readonly holder: string; readonly card: string; readonly balance: Balance }[] {
    return [...this.accounts.values()].map((account) => ({
      holder: account.holder,
      card: account.card,
      balance: balanceOf([account]),
    }));
  }

  /** The balance of a holder on one card, or on all of them together; of all holders where none is given. */
  balance(holder?: string, card?: string): Balance {
    if (holder !== undefined && card !== undefined) {
      const account = this.accounts.get(accountKey(card, holder));
      return balanceOf(account ? [account] : []);
    }
    const wanted = [...this.accounts.values()].filter(
      (account) =>
        (holder === undefined || nameKey(account.holder) === nameKey(holder)) &&
        (card === undefined || nameKey(account.card) === nameKey(card)),
    );
    return balanceOf(wanted);
  }

  private accountOf({ card, holder }: Entry): Account {
    const key = accountKey(card, holder);
    let account = this.accounts.get(key);
    if (!account) {
      account = { holder, card, closed: undefined, ...nothing };
      this.accounts.set(key, account);
    }
    return account;
  }

  private holdOf(id: string): Hold {
    let hold = this.holds.get(id);
    if (!hold) {
      hold = { reserved: 0, used: 0, released: 0 };
      this.holds.set(id, hold);
    }
    return hold;
  }

  /** Counts an entry in (+1) or out (−1). */
  private count(entry: Entry, sign: 1 | -1): void {
    const account = this.accountOf(entry);
    const strips = sign * hundredthsOf(entry.strips);
    const hours = sign * hundredthsOf(entry.hours ?? 0);
    switch (entry.type) {
      case 'opening':
        account.opening += strips;
        return;
      case 'grant':
      case 'correction':
        account.granted += strips;
        return;
      case 'transfer':
        if (entry.strips < 0) account.transferred_out -= strips;
        else account.transferred_in += strips;
        return;
      case 'carry':
        if (entry.strips < 0) account.carried_out -= strips;
        else account.carried_in += strips;
        return;
      case 'expire':
        account.expired += strips;
        return;
      case 'served':
        account.shared_strips += strips;
        account.shared_hours += hours;
        return;
      case 'close':
        account.closed = sign > 0 ? entry.date : undefined;
        return;
      case 'reserve':
        this.settle(entry.id, (hold) => {
          hold.reserved += strips;
          hold.account = account;
          hold.entry = sign > 0 ? entry : undefined;
        });
        return;
      case 'use':
      case 'joint':
        account.used += strips;
        account.hours += hours;
        if (entry.related !== '') this.settle(entry.related, (hold) => (hold.used += strips));
        return;
      case 'release':
        this.settle(entry.related, (hold) => (hold.released += strips));
        return;
      case 'reverse':
        return;
    }
  }

  /** Changes what is known of a reservation, and with it what is reserved on its card. */
  private settle(id: string, change: (hold: Hold) => void): void {
    const hold = this.holdOf(id);
    const before = openOf(hold);
    change(hold);
    if (hold.account) hold.account.reserved += openOf(hold) - before;
  }
}

const nothing: Record<Counted, number> = {
  opening: 0,
  granted: 0,
  transferred_in: 0,
  transferred_out: 0,
  carried_in: 0,
  carried_out: 0,
  expired: 0,
  reserved: 0,
  used: 0,
  hours: 0,
  shared_strips: 0,
  shared_hours: 0,
};

function openOf({ reserved, used, released }: Hold): number {
  return Math.max(0, reserved - used - released);
}

function accountKey(card: string, holder: string): string {
  return `${nameKey(card)}\n${nameKey(holder)}`;
}

function balanceOf(accounts: readonly Account[]): Balance {
  const sums = { ...nothing };
  const measures = Object.keys(nothing) as Counted[];
  for (const account of accounts) for (const measure of measures) sums[measure] += account[measure];
  const total =
    sums.opening +
    sums.granted +
    sums.transferred_in +
    sums.carried_in -
    sums.transferred_out -
    sums.carried_out -
    sums.expired;
  const inStrips = Object.fromEntries(
    measures.map((measure) => [measure, quantityOf(sums[measure])]),
  ) as Record<Counted, number>;
  return {
    ...inStrips,
    total: quantityOf(total),
    available: quantityOf(total - sums.reserved - sums.used),
  };
}
