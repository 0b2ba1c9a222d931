/** A number written out: its digits before and after the decimal point, without a sign. */
export interface Decimal {
  /** False for zero, also where rounding made it zero. */
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

/**
 * Writes a finite number out from its 15 significant digits, as Excel does, so that 1.005 rounds to 1.01 and
 * 0.1 + 0.2 reads 0.3. Rounds half away from zero to `decimals`; without it all digits remain. `shift` moves
 * the decimal point to the right (2 for a percentage) without any arithmetic on the double.
 */
export function toDecimal(value: number, decimals?: number, shift = 0): Decimal {
  const [mantissa, exponent] = Math.abs(value).toExponential(14).split('e');
  let digits = mantissa.replace('.', '');
  let point = Number(exponent) + 1 + shift;
  if (point < 0) {
    digits = '0'.repeat(-point) + digits;
    point = 0;
  }
  digits = digits.padEnd(point + (decimals ?? 0), '0');
  if (decimals !== undefined) {
    const end = point + decimals;
    const up = digits.charCodeAt(end) >= 53;
    digits = digits.slice(0, end);
    if (up) {
      const raised = (BigInt(digits || '0') + 1n).toString().padStart(end, '0');
      point += raised.length - end;
      digits = raised;
    }
  }
  const fraction = digits.slice(point);
  const whole = digits.slice(0, point).replace(/^0+(?=\d)/, '') || '0';
  return {
    negative: value < 0 && /[1-9]/.test(digits),
    whole,
    fraction: decimals === undefined ? fraction.replace(/0+$/, '') : fraction,
  };
}

/** Puts a separator between groups of three digits. */
export function grouped(whole: string, separator: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, separator);
}
