import { audit, spoiltFor, type Audit, type LedgerProblem, type LedgerRow } from '../domain/ledger/audit';
import { checkOf } from '../domain/ledger/check';
import { COLLECTIVE, nameKey, PROVINCE, type Day } from '../domain/ledger/entry';
import { dateOfIso, dateOfSerial, isoOf } from '../i18n/date';
import {
  holderOf,
  ledgerColumns,
  ledgerFields,
  readLedger,
  type LedgerField,
  type LedgerTable,
} from '../tables/ledger';
import { tableNames } from '../tables/names';
import { Argument } from './argument';
import { ledgerCells } from './ledger-cells';
import type { Problem } from './problem';

/** Years, which nobody means as the number of days since 1900. */
const YEARS = { from: 1900, to: 2199 };

/**
 * The argument `ledger`: `FlexLedger[#All]`, looked through once. A range without most of the ledger's columns is
 * refused; one in which some are gone is for the function to judge.
 */
export class Ledger {
  readonly audit: Audit;
  readonly missing: readonly LedgerField[];
  /** Without the columns that are gone no row can be understood. */
  readonly isLost: boolean;
  private readonly argument: Argument;

  constructor(raw: unknown) {
    this.argument = new Argument('ledger', raw).required();
    if (this.argument.isSingle && this.argument.at(0, 0).kind === 'error') this.argument.text();
    const table: LedgerTable = readLedger(ledgerCells(this.argument));
    this.missing = table.missing;
    this.isLost = table.isLost;
    if (table.isLost && table.missing.length > ledgerFields.length / 2)
      throw this.argument.problem('table-range', { table: tableNames.ledger });
    this.audit = audit(table.rows.map(withoutZeroHours), undefined, table.missing.length === 0);
  }

  /** Throws if no row can be understood, or if one of these columns is gone: what it held would be missed. */
  complete(...fields: readonly LedgerField[]): this {
    if (this.isLost || fields.some((field) => this.missing.includes(field)))
      throw this.argument.problem('table-columns', {
        columns: this.missing.map((field) => ledgerColumns[field]),
      });
    return this;
  }

  /** Names of the holders: municipalities by name, then the collective card and the province. */
  holders(): readonly string[] {
    const last = [COLLECTIVE, PROVINCE];
    return unique(this.audit.accounts.list().map(({ holder }) => holder)).sort(
      (a, b) => last.indexOf(a) - last.indexOf(b) || (nameKey(a) < nameKey(b) ? -1 : 1),
    );
  }

  /** Why there is no figure for a holder; for all of them where none is given. */
  spoilt(holder?: string): Problem | undefined {
    const problem = holder === undefined ? [...this.audit.spoilt.values()][0] : spoiltFor(this.audit, holder);
    return problem && this.spoiltProblem(problem);
  }

  /** The card of an argument; `undefined` where it is blank or 0: all cards. `#N/A` where no entry is on it. */
  card(raw: unknown): string | undefined {
    const argument = new Argument('card', raw).single();
    const value = argument.at(0, 0);
    if (value.kind === 'blank' || (value.kind === 'number' && value.number === 0)) return undefined;
    const card = value.kind === 'number' ? String(value.number) : argument.text();
    const known = unique(this.audit.accounts.list().map((account) => account.card));
    if (known.length > 0 && !known.some((each) => nameKey(each) === nameKey(card)))
      throw argument.problem('unknown-card', { got: card, known }, '#N/A');
    return card;
  }

  /** The holder in a cell of an argument; "" where it is blank or 0. `#N/A` where no entry is theirs. */
  holder(argument: Argument, row = 0): string {
    const value = argument.at(row, 0);
    if (value.kind === 'blank' || (value.kind === 'number' && value.number === 0)) return '';
    const got = argument.text(row);
    const holder = holderOf(got);
    const known = this.holders();
    const isKnown = (each: string): boolean => nameKey(each) === nameKey(holder);
    // A row that cannot be read says whose it is as well.
    if (known.length > 0 && !known.some(isKnown) && !this.audit.spoilt.has(nameKey(holder)))
      throw argument.cellProblem(row, 0, 'unknown-holder', got, { known }, '#N/A');
    return holder;
  }

  private spoiltProblem({ code, row, id, params }: LedgerProblem): Problem {
    if (code === 'conflict')
      return this.argument.problem('ledger-conflict', { rows: [Number(params.other), row ?? 0], id });
    const key = params.got === '' ? 'ledger-blank' : 'ledger-unreadable';
    return this.argument.problem(key, { line: (row ?? 0) + 1, field: params.field, got: params.got });
  }
}

/** A day as a cell with a date has it, or as ISO text; `undefined` where it is blank or 0. */
export function dayOf(raw: unknown): Day | undefined {
  const argument = new Argument('as_of', raw).single();
  const value = argument.at(0, 0);
  if (value.kind === 'text') {
    const date = dateOfIso(value.text.trim());
    if (!date) throw argument.problem('not-a-date', { got: value.text.trim() });
    return isoOf(date);
  }
  const serial = argument.number();
  if (serial === 0) return undefined;
  if (Number.isInteger(serial) && serial >= YEARS.from && serial <= YEARS.to)
    throw argument.problem('year-not-date', { got: serial });
  const date = dateOfSerial(serial);
  if (!date) throw argument.problem('not-a-date', { got: serial });
  return isoOf(date);
}

/** A 0 for hours was a blank cell if that is what the check says (office-js#4702). */
function withoutZeroHours(row: LedgerRow): LedgerRow {
  if (row.entry?.hours !== 0 || checkOf(row.entry) === row.check) return row;
  const entry = { ...row.entry, hours: undefined };
  return checkOf(entry) === row.check ? { ...row, entry } : row;
}

/** Names without those that differ in case only; the first one stays. */
function unique(names: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const name of names) if (!byKey.has(nameKey(name))) byKey.set(nameKey(name), name);
  return [...byKey.values()];
}
