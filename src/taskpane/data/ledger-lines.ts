import {
  COLLECTIVE,
  nameKey,
  PROVINCE,
  spoiltFor,
  type Balance,
  type LedgerProblem,
} from '../../domain/ledger';
import type { LedgerContextValue } from '../ledger-context';

/** One holder's card as a row of the overview. */
export interface HolderLine {
  readonly holder: string;
  readonly balance: Balance;
  /** Why there is no balance to show. */
  readonly spoilt: LedgerProblem | undefined;
  readonly isMunicipality: boolean;
}

/** The cards of all holders: municipalities first; others only where they have something on this card. */
export function holderLines({ ledger, card, holders }: LedgerContextValue): readonly HolderLine[] {
  const { audit } = ledger;
  const known = new Set(
    audit.accounts
      .list()
      .flatMap((account) => (nameKey(account.card) === nameKey(card.label) ? [nameKey(account.holder)] : [])),
  );
  return holders.flatMap((holder): HolderLine[] => {
    const isMunicipality = holder !== COLLECTIVE && holder !== PROVINCE;
    const isShown = isMunicipality || holder === COLLECTIVE || known.has(nameKey(holder));
    const balance = audit.accounts.balance(holder, card.label);
    return isShown ? [{ holder, balance, spoilt: spoiltFor(audit, holder), isMunicipality }] : [];
  });
}

/** What the units of a card show; what is booked beyond the card is too many. */
export function unitsOf({ total, used, reserved, available }: Balance): {
  readonly used: number;
  readonly reserved: number;
  readonly free: number;
  readonly tooMany: number;
} {
  const tooMany = Math.max(0, -available);
  const room = Math.max(0, total);
  const shownUsed = Math.min(used, room);
  return {
    used: shownUsed,
    reserved: Math.min(reserved, Math.max(0, room - shownUsed)),
    free: Math.max(0, available),
    tooMany,
  };
}

/** A day that can be booked on the card: today, or the nearest day of the card. */
export function dayOn({ start, end }: LedgerContextValue['card'], today: string): string {
  if (today < start) return start;
  return today > end ? end : today;
}

/** Whether entries are there that were made up as an example. */
export function hasExamples({ ledger }: Pick<LedgerContextValue, 'ledger'>): boolean {
  return ledger.audit.entries.some(({ recordedBy }) => isExampleWord(recordedBy));
}

/** Who recorded an invented booking, in either language. */
export function isExampleWord(recordedBy: string): boolean {
  return ['voorbeeld', 'example'].includes(nameKey(recordedBy));
}
