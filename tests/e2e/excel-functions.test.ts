/** Functions called from cells: through `functions.json` and the real runtime of custom functions in the page. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { examples } from '../../src/i18n/functions/examples';
import { readDist } from '../build/dist';
import { parseRectangle } from '../host/model/rectangle';
import { launchBrowser } from './browser';
import { ExcelPage } from './excel-page';

let browser: Browser;
let excel: ExcelPage;
const SHEET = 'Proef';

/*
 * Of scenarios that the model has: 1,518,461.50 of 2025, grown by 3.5 %, as computed apart from this project. The
 * difference of a scenario with itself has no cause.
 */
const ofModel = {
  // The register of the model has no bookings yet.
  BALANCE: { formula: examples.BALANCE.formula, gives: [0] },
  SCENARIO: {
    formula: '=FLEX.SCENARIO(FlexAssumptions[#All],FlexMunicipalities[#All],"Ongewijzigd door",,"Totaal")',
    gives: ['Partij', 2023, 2024, 2025, 2026],
  },
  COMPARE: {
    formula:
      '=FLEX.COMPARE(FlexAssumptions[#All],FlexMunicipalities[#All],"Ongewijzigd door",,"Totaal",2026)',
    gives: ['Partij', 'Ongewijzigd door', 'Totaal', 1_571_607.65],
  },
  BRIDGE: {
    formula:
      '=FLEX.BRIDGE(FlexAssumptions[#All],FlexMunicipalities[#All],"Ongewijzigd door","Ongewijzigd door",,2026)',
    gives: ['Oorzaak', 'Bedrag'],
  },
};

beforeAll(async () => {
  browser = await launchBrowser();
  excel = await ExcelPage.withModel(browser, SHEET);
});
afterAll(async () => {
  // The model holds formulas of Excel's own functions too, which nobody calculates here: only failures count.
  expect(excel.failures).toEqual([]);
  expect(excel.violations).toEqual([]);
  expect(excel.console).toEqual([]);
  await browser.close();
});

const user = (address: string, text: string): void => excel.host.excel.user.type(SHEET, address, text);
/** Resolves when the add-in has answered every call from a cell; its runtime sends answers together, in their time. */
const calculated = (): Promise<void> =>
  expect.poll(() => excel.host.calculating, { interval: 20, timeout: 30_000 }).toBe(0);
const type = async (address: string, text: string): Promise<void> => {
  user(address, text);
  await calculated();
};
const shown = (address: string): unknown[] =>
  excel.host.excel.workbook
    .read(SHEET, parseRectangle(address)!)
    .flat()
    .map((value) => (typeof value === 'object' && value ? value.error : value));
const sentence = (address: string): string => {
  const { row, column } = parseRectangle(address)!;
  return excel.host.sentence(SHEET, row, column).replace(/\u00a0/g, ' ');
};

it('every function answers from a cell, and spills', async () => {
  const metadata = JSON.parse(readDist('functions.json')) as { functions: { name: string }[] };
  expect(Object.keys(examples).sort()).toEqual(metadata.functions.map(({ name }) => name).sort());
  const formulas = Object.entries({ ...examples, ...ofModel });
  // Far enough apart, so that none spills into another.
  for (const [index, [, { formula }]] of formulas.entries()) user(`A${String(101 + index * 100)}`, formula);
  await calculated();
  const { workbook } = excel.host.excel;
  for (const [index, [name, { gives }]] of formulas.entries()) {
    const row = 100 + index * 100;
    const area = workbook.sheet(SHEET)!.cell(row, 0).spill ?? { row, column: 0, rows: 1, columns: 1 };
    expect(workbook.read(SHEET, area).flat().slice(0, gives.length), name).toEqual(gives);
  }
});

it('takes ranges, names, tables and arrays, and leaves out what is omitted', async () => {
  user('A1', '100');
  user('A2', '200');
  user('C1', '1');
  user('C2', '3');
  excel.host.excel.user.defineName('Proefgewicht', SHEET, 'C1:C2');
  user('E1', '=FLEX.PROVINCE(A1:A2)');
  user('F1', '=FLEX.CONTRIBUTION(A1,Proefgewicht,,,50)');
  user('H1', `=FLEX.ALLOCATE(${SHEET}!A1,{1,3})`);
  user('K1', '=FLEX.INHABITANTS(FlexMunicipalities[Gemeente],2025)');
  await calculated();
  expect(shown('E1:E2')).toEqual([33, 66]);
  // What is left of 100 after 50 for the province, one part to three.
  expect(shown('F1:F2')).toEqual([12.5, 37.5]);
  expect(shown('H1:I1')).toEqual([25, 75]);
  // CBS, 1 January 2025.
  expect(shown('K1:K12')).toContain(109678);
  await type('E2', 'bezet');
  expect(shown('E1')).toEqual(['#SPILL!']);
  await type('E2', '');
  expect(shown('E1:E2')).toEqual([33, 66]);
});

it('follows the cells that it reads, and a blank one means that nothing was given', async () => {
  await type('A5', '1000');
  await type('C5', '=FLEX.PROVINCE(A5,B5)');
  expect(shown('C5')).toEqual([330]);
  await type('B5', '25%');
  expect(shown('C5')).toEqual([250]);
  await type('B5', '');
  expect(shown('C5')).toEqual([330]);
});

it('shows our sentence beside an error, and passes on an error of a cell', async () => {
  user('B8', '#N/A');
  user('H8', '#DIV/0!');
  user('A8', '=FLEX.TOTALRANGE(501092.3,33)');
  user('C8', '=FLEX.TOTALRANGE(B8)');
  user('E8', '=FLEX.INHABITANTS("Emmen",{2025,2030})');
  user('I8', '=FLEX.STRIPS(H8)');
  await calculated();
  expect(shown('A8')).toEqual(['#VALUE!']);
  expect(sentence('A8')).toContain('Bedoelt u 33 %?');
  expect(shown('C8')).toEqual(['#N/A']);
  expect(sentence('C8')).toContain('de cel bevat #N/B');
  expect(shown('E8:F8')).toEqual([109678, '#N/A']);
  expect(shown('I8')).toEqual(['#DIV/0!']);
});
