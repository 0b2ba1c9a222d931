import { formulaParts } from '../formula-parts';

/*
 * The file marks a formula that is calculated with arrays. Excel reads any other formula in the old way: there
 * `SUM(A1:A3*B1:B3)` takes one row of each range and gives another result than the grid.
 */

/** Functions whose result may have more than one cell, whatever size it has now. */
const SPILLING = new Set(
  (
    'ANCHORARRAY BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FREQUENCY GROWTH HSTACK LAMBDA LET ' +
    'LINEST LOGEST MAKEARRAY MAP MINVERSE MMULT MODE.MULT MUNIT RANDARRAY REDUCE SCAN SEQUENCE SORT SORTBY ' +
    'TAKE TEXTSPLIT TOCOL TOROW TRANSPOSE TREND UNIQUE VSTACK WRAPCOLS WRAPROWS XLOOKUP'
  ).split(' '),
);

/** Functions of single values: with a range they calculate for each of its cells. */
const ELEMENTWISE = new Set(
  (
    'ABS CEILING CHAR CHOOSE CLEAN CODE CONCATENATE DATE DATEDIF DATEVALUE DAY DAYS EDATE EOMONTH EVEN EXACT ' +
    'EXP FACT FIND FIXED FLOOR HOUR IF IFERROR IFNA IFS INT ISBLANK ISERR ISERROR ISEVEN ISLOGICAL ISNA ' +
    'ISNONTEXT ISNUMBER ISODD ISOWEEKNUM ISTEXT LEFT LEN LN LOG LOG10 LOWER MID MINUTE MOD MONTH MROUND ' +
    'NETWORKDAYS NOT NUMBERVALUE ODD POWER PROPER QUOTIENT REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP SEARCH ' +
    'SECOND SIGN SQRT SUBSTITUTE SWITCH TEXT TIME TIMEVALUE TRIM TRUNC UNICHAR UNICODE UPPER VALUE WEEKDAY ' +
    'WEEKNUM WORKDAY YEAR'
  ).split(' '),
);

const RANGE =
  /(?:[\p{L}_][\p{L}\p{N}_.]*!)?(?:\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+|\{[^}]*\}|[\p{L}_][\p{L}\p{N}_.]*(?:\[\])?)/giu;

/**
 * Whether a formula has to be saved as an array formula. `ranges` are the defined names, in lower case, that
 * stand for more than one cell.
 */
export function calculatesArrays(formula: string, ranges: ReadonlySet<string>): boolean {
  // Without the contents of literals, so that what stands in a text is not taken for a range or a bracket.
  const bare = formulaParts(formula.replace(/^=/, ''))
    .map(({ kind, text }) => {
      if (kind !== 'literal') return text;
      if (text.startsWith('[')) return '[]';
      return text.startsWith('"') ? '""' : 'Sheet';
    })
    .join('');
  for (const match of bare.matchAll(RANGE)) {
    const [text] = match;
    const end = match.index + text.length;
    const name = text.toUpperCase();
    if (bare[end] === '(') {
      if (/^FLEX(?:DEV)?\./.test(name) || SPILLING.has(name)) return true;
      continue;
    }
    if (/[:{[]/.test(text) || ranges.has(text.toLowerCase())) {
      if (isElementwise(bare, match.index, end)) return true;
    }
  }
  return false;
}

/** Whether the range between `start` and `end` meets an operator, or a function of single values. */
function isElementwise(formula: string, start: number, end: number): boolean {
  const before = formula.slice(0, start).trimEnd();
  const after = formula.slice(end).trimStart();
  if (/[-+*/^&=<>%]$/.test(before) || /^[-+*/^&=<>%]/.test(after)) return true;
  if (before.endsWith('(') && after.startsWith(')') && !/[\p{L}\p{N}_.]\($/u.test(before)) {
    return isElementwise(formula, before.length - 1, formula.length - after.length + 1);
  }
  return ELEMENTWISE.has(enclosingFunction(before));
}

/** The function among whose arguments a text that begins with `before` goes on. */
function enclosingFunction(before: string): string {
  let depth = 0;
  for (let at = before.length - 1; at >= 0; at--) {
    if (before[at] === ')') depth++;
    else if (before[at] === '(' && --depth < 0) {
      return (/[\p{L}\p{N}_.]*$/u.exec(before.slice(0, at))?.[0] ?? '').toUpperCase();
    }
  }
  return '';
}
