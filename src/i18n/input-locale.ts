/** How a person writes numbers, dates and formulas. */
export interface InputLocale {
  /** The host's language tag, e.g. `nl-NL`. */
  readonly tag: string;
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
  /** Between arguments of a formula. */
  readonly listSeparator: string;
  /** Between columns of an array constant; rows are always separated by `;`. */
  readonly arraySeparator: string;
  readonly dateOrder: 'dmy' | 'mdy';
  /** In the date with which a cell opens for editing. */
  readonly dateSeparator: string;
  /** The number format for a date typed into a cell without one. */
  readonly dateFormat: string;
}

const DUTCH: InputLocale = {
  tag: 'nl-NL',
  decimalSeparator: ',',
  groupSeparator: '.',
  listSeparator: ';',
  arraySeparator: '\\',
  dateOrder: 'dmy',
  dateSeparator: '-',
  dateFormat: 'd-m-yyyy',
};

const BRITISH: InputLocale = {
  tag: 'en-GB',
  decimalSeparator: '.',
  groupSeparator: ',',
  listSeparator: ',',
  arraySeparator: ',',
  dateOrder: 'dmy',
  dateSeparator: '/',
  dateFormat: 'd mmm yyyy',
};

export const INPUT_LOCALES = { 'nl-NL': DUTCH, 'en-GB': BRITISH } as const;
