import type { Balance } from '../domain/ledger/accounts';
import { nameKey, type Day, type Entry } from '../domain/ledger/entry';
import { sumOf } from '../domain/ledger/quantity';
import { chargedLines, overview, specification, type SpecificationLine } from '../domain/ledger/statement';
import { dateOfIso, serialOfDate } from '../i18n/date';
import type { Language } from '../i18n/language';
import { holderName, ledgerTexts } from '../i18n/ledger';
import { resultTexts } from '../i18n/results';
import { Argument } from './argument';
import { dayOf, Ledger } from './ledger';
import type { Cell, Result } from './result';

interface Request {
  readonly card: string | undefined;
  readonly asOf: Day | undefined;
}

/**
 * STATEMENT(ledger, [card], [as_of], [holder], [language]). Without a holder: a header, every holder, and a total;
 * what takes strips away is negative, so that opening up to used add up to free. With a holder: a header, the balance
 * before, every entry in order with what it changed, the balance after, and below it, as a memo that counts in
 * nothing, the joint work that the holder shared in. Dates are serial numbers, as in a cell with a date.
 *
 * Fails as a whole: `#VALUE!` where a row that matters cannot be read, `#N/A` for a card or holder without an entry;
 * in a ledger without any entry there are none that are wrong.
 */
export function statement(...args: readonly unknown[]): Result {
  const [ledgerRaw, cardRaw, asOfRaw, holderRaw, languageRaw] = args;
  const language = new Argument('language', languageRaw).choice(['nl', 'en'], 'nl');
  const holderArgument = new Argument('holder', holderRaw).single();
  const asOf = dayOf(asOfRaw);
  const ledger = new Ledger(ledgerRaw).complete('hours');
  const request: Request = { card: ledger.card(cardRaw), asOf };
  const holder = ledger.holder(holderArgument);
  const spoilt = ledger.spoilt(holder === '' ? undefined : holder);
  if (spoilt) throw spoilt;
  return holder === '' ? allHolders(ledger, request, language) : oneHolder(ledger, holder, request, language);
}

function allHolders(ledger: Ledger, request: Request, language: Language): Cell[][] {
  const texts = resultTexts[language].statement;
  const { lines, total } = overview(ledger.audit.entries, request);
  const balances = new Map(lines.map(({ holder, balance }) => [nameKey(holder), balance]));
  return [
    texts.overviewHeader.slice(),
    ...ledger.holders().flatMap((holder): Cell[][] => {
      const balance = balances.get(nameKey(holder));
      return balance ? [overviewRow(holderName(holder, language), balance)] : [];
    }),
    overviewRow(texts.total, total),
  ];
}

function overviewRow(name: string, balance: Balance): Cell[] {
  const less = (strips: number): number => 0 - strips;
  return [
    name,
    balance.opening,
    balance.granted,
    balance.transferred_in,
    less(balance.transferred_out),
    balance.carried_in,
    less(balance.carried_out),
    less(balance.expired),
    less(balance.reserved),
    less(balance.used),
    balance.available,
    balance.hours,
    balance.shared_strips,
    balance.shared_hours,
  ];
}

function oneHolder(ledger: Ledger, holder: string, request: Request, language: Language): Cell[][] {
  const texts = resultTexts[language].statement;
  const { lines, balance } = specification(ledger.audit.entries, holder, request);
  const shared = lines.filter(({ entry }) => entry.type === 'served');
  const counted = shared.filter(({ isReversed }) => !isReversed).map(({ entry }) => entry);
  const { card = '', asOf } = request;
  return [
    texts.specificationHeader.slice(),
    ['', card, texts.before, '', '', '', '', '', 0, '', ''],
    ...chargedLines(lines).map((line) => entryRow(line, language)),
    [
      asOf === undefined ? '' : serial(asOf),
      card,
      texts.after,
      ...['', '', '', '', ''],
      balance.available,
      balance.hours,
      '',
    ],
    ...counted.map((entry): Cell[] => [
      ...detailsOf(entry, texts.shared),
      entry.strips,
      '',
      '',
      entry.hours ?? '',
      entry.description,
    ]),
    ...(counted.length === 0 ? [] : [sharedTotal(counted, texts.sharedTotal)]),
  ];
}

function entryRow({ entry, change, available, isReversed }: SpecificationLine, language: Language): Cell[] {
  const type = ledgerTexts[language].types[entry.type];
  return [
    ...detailsOf(entry, isReversed ? resultTexts[language].statement.reversed(type) : type),
    entry.strips,
    change,
    available,
    entry.hours ?? '',
    entry.description,
  ];
}

function detailsOf({ date, card, assignment, item, reference }: Entry, type: string): Cell[] {
  return [serial(date), card, type, assignment, item, reference];
}

function sharedTotal(entries: readonly Entry[], name: string): Cell[] {
  const strips = sumOf(entries.map((entry) => entry.strips));
  const hours = sumOf(entries.map((entry) => entry.hours ?? 0));
  return ['', '', name, '', '', '', strips, '', '', hours, ''];
}

/** A day as a cell with a date holds it; a day that no cell can hold stays text. */
function serial(day: Day): number | string {
  const date = dateOfIso(day);
  return (date && serialOfDate(date)) ?? day;
}
