import type { SnapshotCell, WorkbookSnapshot } from '../../../src/workbook/embedded/embedded';
import type { CellStyle } from '../../../src/workbook/port';

export const text = (content: string, style?: CellStyle): SnapshotCell => ({
  value: { kind: 'text', text: content },
  ...(style && { style }),
});
export const number = (value: number, style?: CellStyle): SnapshotCell => ({
  value: { kind: 'number', number: value },
  ...(style && { style }),
});
export const formula = (english: string, result: SnapshotCell): SnapshotCell => ({
  ...result,
  formula: english,
});
export const error = (name: string): SnapshotCell => ({ value: { kind: 'error', error: name } });
export const blank: SnapshotCell = { value: { kind: 'blank' } };

const amount: CellStyle = { numberFormat: '#,##0.00;-#,##0.00;"–"' };
const header: CellStyle = { fill: '#0A4150', color: '#FFFFFF', bold: true, align: 'right' };
const total: CellStyle = {
  bold: true,
  borderTop: { style: 'thin', color: '#0A4150' },
  borderBottom: { style: 'double', color: '#0A4150' },
};
const good: CellStyle = { fill: '#E7F3E7', color: '#0E5C0E' };
const bad: CellStyle = { fill: '#FDE7E9', color: '#A80000', bold: true };
const check = { good, bad };

/** Published: the budget of 2024 and the province's part of it; the split over two parties is made up. */
export const budget: WorkbookSnapshot = {
  sheets: [
    {
      name: "Scenario's",
      hidden: false,
      tabColor: '#0A6E80',
      columnWidths: [24, 16, undefined, 11],
      frozen: { rows: 4, columns: 1 },
      tables: [{ name: 'FlexParties', row: 4, column: 0, rows: 3, columns: 3 }],
      cells: [
        [text('Bijdragen', { bold: true, size: 16 })],
        [text('=SUM(A1)'), text('+31 592'), text('-zie bijlage'), text('@iedereen'), text('#N/A')],
        [number(1518461.5, { ...amount, fill: '#FFF8DC' }), number(46054, { numberFormat: 'd-m-yyyy' })],
        [
          formula('=FLEX.PROVINCE(A3,0.33)', number(501092.3, amount)),
          formula('=SUM(A3:A4)', number(2019553.8)),
          formula('=SUM(A6:A7*B6:B7)', number(3)),
          formula('=FLEX.PROVINCE("33",33)', error('#VALUE!')),
          formula('="zeg "&"FLEX.PROVINCE(1)"', text('zeg FLEX.PROVINCE(1)')),
        ],
        [text('Naam', header), number(2024, header), text('', header)],
        [
          text('Assen'),
          {
            ...formula('=FLEX.CONTRIBUTION(A3,C6:C7)', number(600000.1, amount)),
            spill: { rows: 2, columns: 1 },
          },
          number(70000),
        ],
        [text('Meppel', { wrap: true }), { ...number(417269.1, amount), spilled: true }, number(35000)],
        [
          text('Totaal', total),
          {
            ...formula('=IF(B6>0,"✓ klopt","! fout")', text('✓ klopt', { ...good, align: 'center' })),
            check,
          },
          { value: { kind: 'boolean', boolean: true } },
          error('#DIV/0!'),
        ],
      ],
    },
    {
      name: 'Verborgen',
      hidden: true,
      columnWidths: [],
      frozen: { rows: 0, columns: 0 },
      tables: [],
      cells: [[number(1)]],
    },
  ],
  names: [
    { name: 'Begroting', refersTo: "'Scenario''s'!A3" },
    { name: 'Deel', refersTo: "=FLEX.PROVINCE('Scenario''s'!$A$3,0.33)" },
  ],
};
