/** MODEL: the look of a cell, as far as the add-in sets it. */
export interface BorderModel {
  style: string;
  weight: string;
  color: string;
}

export interface CellFormatModel {
  numberFormat: string;
  fill: string;
  color: string;
  bold: boolean;
  italic: boolean;
  size: number;
  horizontalAlignment: string;
  verticalAlignment: string;
  wrapText: boolean;
  top: BorderModel;
  bottom: BorderModel;
}

const noBorder = (): BorderModel => ({ style: 'None', weight: 'Thin', color: '#000000' });

export function defaultFormat(): CellFormatModel {
  return {
    numberFormat: 'General',
    fill: '#FFFFFF',
    color: '#000000',
    bold: false,
    italic: false,
    size: 11,
    horizontalAlignment: 'General',
    verticalAlignment: 'Bottom',
    wrapText: false,
    top: noBorder(),
    bottom: noBorder(),
  };
}

/** A rule of conditional formatting on text; other kinds are not modelled. */
export interface ConditionalFormatModel {
  readonly id: string;
  readonly area: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
  rule: { operator: string; text: string };
  fill: string;
  color: string;
  bold: boolean;
  italic: boolean;
  stopIfTrue: boolean;
}
