import { dateOfSerial } from '../../i18n/date';
import type { ParameterName } from '../../i18n/functions/parameters';
import type { CellValue } from '../../workbook/port';
import type { Format } from './format';

/** What a figure counts. */
export type Unit = 'euro' | 'share' | 'number' | 'plain' | 'date';

const units: Partial<Readonly<Record<ParameterName, Unit>>> = {
  budget: 'euro',
  fixed: 'euro',
  province: 'euro',
  contribution: 'euro',
  amount: 'euro',
  unit: 'euro',
  share: 'share',
  rates: 'share',
  year: 'plain',
  in_year: 'plain',
  card: 'plain',
  as_of: 'date',
};

/** What the figures of an argument count. */
export function unitOf(parameter: ParameterName | undefined): Unit {
  return (parameter && units[parameter]) ?? 'number';
}

const amounts = ['CONTRIBUTION', 'CONTRIBUTIONOF', 'PROVINCE', 'ALLOCATE', 'INDEXED', 'TOTALRANGE', 'BRIDGE'];
const splitColumns: readonly Unit[] = ['number', 'number', 'euro', 'euro', 'euro', 'share', 'euro'];

/** What a cell counts that a function fills, in the column counted from the cell with the formula. */
export function resultUnit(name: string, column: number): Unit {
  if (amounts.includes(name)) return 'euro';
  if (name === 'SPLIT') return splitColumns[column] ?? 'number';
  // A specification begins with the day; an overview has names there.
  if (name === 'STATEMENT' && column === 0) return 'date';
  return name === 'EXPLAIN' && column === 2 ? 'euro' : 'number';
}

/** A figure with its unit: an amount to the cent, a share as a percentage of at most two decimals. */
export function inUnit(value: number, unit: Unit, format: Format): string {
  switch (unit) {
    case 'euro':
      return format.euroAmount(value);
    case 'share':
      return format.percent(Number(value.toFixed(4)));
    case 'plain':
      return String(value);
    case 'date': {
      const date = dateOfSerial(value);
      return date ? format.date(date) : format.number(value);
    }
    case 'number':
      return format.number(value);
  }
}

/** A cell's value with its unit. */
export function valueInUnit(value: CellValue, unit: Unit, format: Format): string {
  return value.kind === 'number' ? inUnit(value.number, unit, format) : format.value(value);
}
