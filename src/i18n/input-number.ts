import type { InputLocale } from './input-locale';

/** A number as typed, with what its notation says about the format. */
export interface TypedNumber {
  readonly number: number;
  /** As typed: `12,5%` is 0.125 with one decimal. */
  readonly decimals: number;
  readonly grouped: boolean;
  readonly percent: boolean;
  readonly euro: boolean;
  /** `,5` rather than `0,5`. */
  readonly bare: boolean;
  /** Digits only, beginning with a zero that a number would lose: `00123`. */
  readonly padded: boolean;
}

/** Excel keeps 15 significant digits and turns the others into zeros. */
const DIGITS = 15;
/** No number is written in more characters; a pasted page of text is not searched for one. */
const LONGEST = 100;
/** No-break, figure, thin and narrow no-break space hold the groups of a number together. */
const TIGHT_SPACES = /[\u00a0\u2007\u2009\u202f]/g;

/**
 * Reads a number in the notation of `locale`; `undefined` if the text is none. Signs stand before or after, or
 * are parentheses; `€` or `EUR` before or after; `1.500,-` is whole euros. Stricter than Excel where leniency
 * would give a silently wrong number:
 * - groups have three digits and the first one no leading zero, so in Dutch `1.234` is 1234, while `1.23`,
 *   `1.2345`, `0.275` and `1,234.56` are no numbers;
 * - an ordinary space does not group: `12 500` may be two figures from one line of text;
 * - a whole number that needs more than 15 digits is none: an account number would lose its last digits;
 * - an amount in another currency than the euro is none.
 */
export function readNumber(text: string, locale: InputLocale): TypedNumber | undefined {
  if (text.length > LONGEST) return undefined;
  const shell = /^(\()?([+-])?(€)?([+-])?(\()?(.+?(?:,--?)?)(%)?(€)?([+-])?(\))?$/.exec(tidy(text));
  if (!shell) return undefined;
  const [, open, sign1, euro1, sign2, open2, body, percentSign, euro2, sign3, close] = shell;
  const signs = [open, open2, sign1, sign2, sign3].filter((sign) => sign !== undefined);
  const parentheses = (open ?? open2) !== undefined;
  if (signs.length > 1 || parentheses !== (close !== undefined)) return undefined;
  const euro = (euro1 ?? euro2) !== undefined;
  const percent = percentSign !== undefined;
  if (euro && (percent || (euro1 !== undefined && euro2 !== undefined))) return undefined;

  const parts = readBody(body, locale);
  if (!parts) return undefined;
  const { whole, fraction, exponent, grouped } = parts;
  // The exponent moves the decimal point in the text, so that 12,5% is 0.125 without a division.
  const size = Number(`${whole}.${fraction}e${exponent - (percent ? 2 : 0)}`);
  const lost = size === 0 && /[1-9]/.test(whole + fraction);
  if (!Number.isFinite(size) || lost || /[1-9]/.test(whole.slice(DIGITS))) return undefined;
  const rounded = Number(size.toPrecision(DIGITS));
  const negative = parentheses || signs[0] === '-';
  return {
    number: negative && rounded !== 0 ? -rounded : rounded,
    decimals: fraction.length,
    grouped,
    percent,
    euro,
    bare: parts.bare,
    padded: /^0\d+$/.test(text.trim()),
  };
}

/** One kind of minus and of tight space, `EUR` as `€`, no space beside signs and symbols. */
function tidy(text: string): string {
  return text
    .trim()
    .replace(TIGHT_SPACES, '\u00a0')
    .replace(/\u2212/g, '-')
    .replace(/^(\(?€?\s*)[–—](?=.)|,([–—])$/g, (_, before?: string, whole?: string) =>
      whole === undefined ? `${before ?? ''}-` : ',-',
    )
    .replace(/^([(+-]*)\s*EUR(?![a-z])|(\d)\s*EUR(?=[)-]?$)/i, '$1$2€')
    .replace(/\s*([()€%+-])\s*/g, '$1');
}

function readBody(body: string, { decimalSeparator, groupSeparator }: InputLocale) {
  const group = `(?:${escaped(groupSeparator)}|\u00a0)`;
  const match = new RegExp(
    `^(?:([1-9]\\d{0,2}(${group})\\d{3}(?:\\2\\d{3})*)|(\\d*))` +
      `(?:${escaped(decimalSeparator)}(\\d*|--?))?(?:e([+-]?\\d+))?$`,
    'i',
  ).exec(body);
  if (!match) return undefined;
  const [, groups, , plain, tail = '', exponent = '0'] = match;
  const fraction = tail.replace(/-/g, '');
  const whole = (groups ?? plain).replace(/\D/g, '');
  // `12,-` is how Dutch price lists write whole euros; with a decimal point it means nothing.
  if (tail !== fraction && (decimalSeparator !== ',' || whole === '')) return undefined;
  if (whole + fraction === '') return undefined;
  return {
    whole: whole.replace(/^0+(?=\d)/, '') || '0',
    fraction,
    exponent: Number(exponent),
    grouped: groups !== undefined,
    bare: whole === '',
  };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
