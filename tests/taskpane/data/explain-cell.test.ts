import { expect, it } from 'vitest';
import { storyOf } from '../../../src/taskpane/data/explain-cell';
import { flexFormula } from '../../../src/taskpane/data/formula';
import type { CellValue } from '../../../src/workbook/port';
import { notesOf } from '../../../src/taskpane/cell/notes-of';
import { readWorkbook } from '../../../src/taskpane/data/workbook';
import { linesOf, wordsIn } from '../cell/ask';
import { FakePort } from '../fake-port';

const port = FakePort.withModel();
const amount = (number: number): CellValue => ({ kind: 'number', number });

/** The contribution that the steps to a cell lead to; nothing where they are not shown. */
async function explained(
  formula: string,
  value: CellValue,
  row = 0,
  column = 0,
): Promise<string | undefined> {
  const area = { sheet: 'Blad1', row, column, rows: 1, columns: 1 };
  const spilledFrom = { area: { ...area, row: 0, column: 0 }, formula };
  const selection = { area, cell: { value }, spilledFrom };
  const flex = flexFormula(selection, 'FLEX');
  if (!flex) throw new Error('no formula of ours');
  const story = await storyOf(flex, selection, port, undefined);
  return story.kind === 'line' ? String(story.case.split.lines[story.index].contribution) : undefined;
}

it('shows steps that lead to the amount in the cell, and else none', async () => {
  // 33 % of 1,000 is the province's; of the other 670 each of the two pays 100 and a part of 470.
  const formula = '=FLEX.CONTRIBUTION(1000,{30;70},100)';
  expect(await explained(formula, amount(241))).toBe('24100');
  expect(await explained(formula, amount(429), 1)).toBe('42900');
  expect(await explained(formula, { kind: 'error', error: '#VALUE!' }, 1)).toBeUndefined();
  // What is calculated in an argument is not known here, and is not what is left out.
  expect(await explained('=FLEX.CONTRIBUTION(1000,{30;70},A1*2)', amount(241))).toBeUndefined();
  expect(await explained('=FLEX.CONTRIBUTION(1000,{30;70},100,1/3)', amount(240))).toBeUndefined();
  // The cell is from before a change.
  expect(await explained(formula, amount(240))).toBeUndefined();
});

it('knows municipalities side by side from years', async () => {
  const table = '=FLEX.SPLIT(1000,{"A","B"},{30,70},100)';
  expect(await explained(table, amount(241), 2, 4)).toBe('24100');
  expect(await explained(table, amount(429), 3, 4)).toBe('42900');
  expect(await explained('=FLEX.CONTRIBUTION(1000,{30,70},100)', amount(429), 0, 1)).toBe('42900');
  // One municipality over two years pays all that is left in each.
  expect(await explained('=FLEX.CONTRIBUTION({1000,2000},{30,70})', amount(1340), 0, 1)).toBe('134000');
});

it('explains a call that a formula shows, and not what it shows instead', async () => {
  const call = 'FLEX.CONTRIBUTION(1000,{30;70},100)';
  for (const formula of [
    `=IFNA(${call},0)`,
    `=IFERROR(${call},"")`,
    `=IF($B$7="","",${call})`,
    `=IF(LEN(B7)=0,${call},7)`,
  ]) {
    expect(await explained(formula, amount(241)), formula).toBe('24100');
  }
  expect(await explained(`=IF(B7="",241,${call})`, amount(241))).toBeUndefined();
  expect(await explained(`=IF(B7="",2*B7,${call})`, amount(241))).toBeUndefined();
  expect(await explained(`=2*IFNA(${call},0)`, amount(241))).toBeUndefined();
  expect(await explained(`=IFNA(SUM(${call}),0)`, amount(241))).toBeUndefined();
});

it('reads an argument that is left out where a cell is blank', async () => {
  const formula = '=FLEX.CONTRIBUTION(1000,{30;70},100,,IF(LEN(Begroting!$B$7)=0,"",Begroting!$B$7))';
  expect(await explained(formula, amount(241))).toBe('24100');
});

it('takes names from the nearest texts left of the inhabitants', async () => {
  const own = FakePort.withModel();
  const put = (row: number, column: number, value: CellValue) => own.set('Begroting', row, column, { value });
  put(40, 0, { kind: 'text', text: 'Noord' });
  put(41, 0, { kind: 'text', text: 'Zuid' });
  // A column with a gap has no name for each, and a check has the same text in each.
  put(40, 1, { kind: 'text', text: 'x' });
  put(40, 2, { kind: 'text', text: '✓ klopt' });
  put(41, 2, { kind: 'text', text: '✓ klopt' });
  put(40, 3, amount(30));
  put(41, 3, amount(70));
  const area = { sheet: 'Begroting', row: 50, column: 0, rows: 1, columns: 1 };
  const selection = { area, cell: { value: amount(241), formula: '=FLEX.CONTRIBUTION(1000,D41:D42,100)' } };
  const story = await storyOf(flexFormula(selection, 'FLEX')!, selection, own, undefined);
  expect(story.kind === 'line' && story.case.names).toEqual(['Noord', 'Zuid']);
});

it('shows steps behind a part of a result, as the page for the council has them', async () => {
  const own = FakePort.withModel();
  const data = await readWorkbook(own);
  /** The notes of a cell of the page, which its first cell fills by spilling. */
  const told = async (
    row: number,
    column: number,
    from: { row: number; column: number },
  ): Promise<string[]> => {
    const cell = { sheet: 'Raadsblad', rows: 1, columns: 1 };
    const [[first]] = (await own.readBlock({ ...cell, ...from })).cells;
    const selection = {
      area: { ...cell, row, column },
      cell: { value: amount(1) },
      spilledFrom: { area: { ...cell, ...from }, formula: first.formula ?? '' },
    };
    const story = await storyOf(flexFormula(selection, 'FLEX')!, selection, own, data);
    const notes = notesOf(story.question, wordsIn('nl'));
    return notes ? linesOf(notes) : [];
  };
  own.set('Raadsblad', 4, 1, { value: { kind: 'text', text: 'Provincie' } });
  // What the page counts its years from, and the years above the lines and above the causes.
  own.set('Raadsblad', 5, 6, { value: amount(2025) });
  for (const row of [14, 28])
    for (let index = 0; index < 5; index += 1)
      own.set('Raadsblad', row, 1 + index, { value: amount(2026 + index) });
  const line = await told(15, 2, { row: 15, column: 1 });
  expect(line[0]).toBe('# Aannames die tellen in 2027');
  // 1,518,461.50 with 3.5 % twice, and 33 % of it.
  expect(line.slice(-2)).toEqual([
    'Kosten van het team | € 1.626.613,92',
    'Jaarlijkse bijdrage | € 536.782,59',
  ]);
  expect(await told(33, 2, { row: 32, column: 2 })).toEqual([
    '# Van het ene naar het andere scenario in 2027',
    'Besluit 2023 | € 501.092,30',
    'Index | +€ 35.690,29',
    'Ongewijzigd door | € 536.782,59',
    '# Waarin de aannames verschillen',
    'Loonindex | eerst geen, dan 3,5 %',
  ]);
  // Before the years are known nothing is.
  own.set('Raadsblad', 14, 2, { value: { kind: 'text', text: '' } });
  expect(await told(15, 2, { row: 15, column: 1 })).toEqual([]);
});
