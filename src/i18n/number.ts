import { grouped, toDecimal } from './decimal';
import type { Decimal } from './decimal';
import type { Language } from './language';

/*
 * No Intl: the custom functions run where it may be missing, and its separators differ between versions of ICU.
 */

const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';

export interface EuroOptions {
  /** For differences: `+` in front of positive amounts too. Zero has no sign. */
  readonly sign?: boolean;
  /** Whole euros, rounded half away from zero; only where a figure is labelled as comparison. */
  readonly whole?: boolean;
}

/**
 * An amount of exact cents: nl `€ 1.518.461,50`, en `€1,518,461.50`; a difference (`sign`) nl `+€ 43.547,09`,
 * `−€ 6.676,32`; whole euros nl `€ 147.211`.
 */
export function formatEuro(cents: bigint, language: Language, options: EuroOptions = {}): string {
  const size = cents < 0n ? -cents : cents;
  const unit = 100n;
  const decimal: Decimal = options.whole
    ? { negative: cents < 0n, whole: ((size + 50n) / unit).toString(), fraction: '' }
    : {
        negative: cents < 0n,
        whole: (size / unit).toString(),
        fraction: (size % unit).toString().padStart(2, '0'),
      };
  return euro(decimal, language, options);
}

/** As `formatEuro`, for a number of euros read by its 15 significant digits; `–` where it is not finite. */
export function formatEuroAmount(euros: number, language: Language, options: EuroOptions = {}): string {
  return Number.isFinite(euros) ? euro(toDecimal(euros, options.whole ? 0 : 2), language, options) : '–';
}

/**
 * A number with grouped thousands: nl `1.234,5`, en `1,234.5`. `decimals` fixes the number of decimals, rounded
 * half away from zero; without it all of the 15 significant digits that are not trailing zeros are shown.
 */
export function formatNumber(value: number, language: Language, decimals?: number): string {
  return Number.isFinite(value) ? signed(toDecimal(value, decimals), language) : '–';
}

/** A fraction as a percentage: 0.33 is nl `33 %` (no-break space), en `33%`. Decimals as in `formatNumber`. */
export function formatPercent(value: number, language: Language, decimals?: number): string {
  if (!Number.isFinite(value)) return '–';
  return `${signed(toDecimal(value, decimals, 2), language)}${language === 'nl' ? NO_BREAK_SPACE : ''}%`;
}

function signed(decimal: Decimal, language: Language): string {
  return (decimal.negative ? MINUS : '') + digits(decimal, language);
}

function digits({ whole, fraction }: Decimal, language: Language): string {
  const [group, point] = language === 'nl' ? ['.', ','] : [',', '.'];
  return grouped(whole, group) + (fraction && point + fraction);
}

function euro(decimal: Decimal, language: Language, { sign = false }: EuroOptions): string {
  const zero = !/[1-9]/.test(decimal.whole + decimal.fraction);
  const before = zero ? '' : decimal.negative ? MINUS : sign ? '+' : '';
  return `${before}€${language === 'nl' ? NO_BREAK_SPACE : ''}${digits(decimal, language)}`;
}
