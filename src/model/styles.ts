import type { CellStyle } from '../workbook/port';

/** Looks of the generated sheets. No font is set: the workbook's own stays. */

const petrol = '#0A4150';

export const formats = {
  amount: '#,##0.00;-#,##0.00;"–"',
  euro: '"€" #,##0.00;-"€" #,##0.00;"–"',
  wholeEuro: '"€" #,##0',
  count: '#,##0',
  /** Not for what is always whole: the decimal stands there even where it is zero. */
  fraction: '#,##0.0#',
  percent: '0.0%',
  rate: '0.0##%',
  /** A zero is an amount like any other here: what is assumed, and not what is left out. */
  money: '"€" #,##0.00',
  date: 'd-m-yyyy',
  plain: '0',
} as const;

export const tabColors = { result: '#0A6E80', input: '#E8B520', explanation: '#8A8886' } as const;

export const styles = {
  title: { bold: true, size: 16, color: petrol },
  sentence: { color: '#605E5C' },
  header: { fill: petrol, color: '#FFFFFF', bold: true },
  headerRight: { fill: petrol, color: '#FFFFFF', bold: true, align: 'right' },
  input: { fill: '#FFF8DC', color: '#0B3D91' },
  source: { fill: '#F3F3F3', color: '#404040' },
  /** Amber means an assumption, or what is invented. */
  example: { bold: true, color: '#8A5700' },
  assumption: { color: '#8A5700' },
  muted: { color: '#605E5C' },
  total: {
    bold: true,
    borderTop: { style: 'thin', color: petrol },
    borderBottom: { style: 'double', color: petrol },
  },
  subtotal: { bold: true, borderTop: { style: 'thin', color: petrol } },
  section: { bold: true, color: petrol, borderBottom: { style: 'thin', color: petrol } },
  wrap: { wrap: true },
  bold: { bold: true },
  right: { align: 'right' },
  center: { align: 'center' },
  good: { fill: '#E7F3E7', color: '#0E5C0E' },
  bad: { fill: '#FDE7E9', color: '#A80000', bold: true },
} as const satisfies Record<string, CellStyle>;

/** Column widths in characters. */
export const widths = {
  name: 24,
  inhabitants: 16,
  amount: 18,
  percentage: 11,
  date: 13,
  year: 11,
  kind: 13,
  check: 16,
  gap: 3,
  text: 34,
  longText: 80,
} as const;
