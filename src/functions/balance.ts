import { Accounts, MEASURES } from '../domain/ledger/accounts';
import { upTo } from '../domain/ledger/order';
import { Argument } from './argument';
import { dayOf, Ledger } from './ledger';
import { attempt } from './problem';
import { unwrapped, type Cell, type Result } from './result';

/**
 * BALANCE(ledger, holder, [card], [as_of], [measure]): strips (or hours) of a holder, one figure for each of N×1
 * holders. `ledger` is `FlexLedger[#All]`. No card: all cards together; no `as_of`: everything that was booked.
 *
 * Fails per holder. `#N/A`: the name is nowhere in the ledger, and so most likely misspelt; a ledger without any entry
 * gives 0. `#VALUE!`: a row of the holder's, or of nobody knows whom, cannot be read, or two bookings have one id.
 * A blank among several holders gives "", and a blank alone is refused. A card without an entry is `#N/A` as a whole.
 */
export function balance(...args: readonly unknown[]): Result {
  const [ledgerRaw, holderRaw, cardRaw, asOfRaw, measureRaw] = args;
  const measure = new Argument('measure', measureRaw).choice(MEASURES, 'available');
  const holders = new Argument('holder', holderRaw).required().oneColumn();
  const asOf = dayOf(asOfRaw);
  const ledger = new Ledger(ledgerRaw).complete(...(measure.endsWith('hours') ? (['hours'] as const) : []));
  const card = ledger.card(cardRaw);
  const { entries, accounts: all } = ledger.audit;
  const accounts = asOf === undefined ? all : new Accounts(upTo(entries, asOf));
  const figure = (row: number): Cell => {
    const holder = ledger.holder(holders, row);
    if (holder === '' && holders.isSingle) throw holders.problem('missing');
    if (holder === '') return '';
    return ledger.spoilt(holder) ?? accounts.balance(holder, card)[measure];
  };
  return unwrapped(holders.map((row) => attempt(() => figure(row))));
}
