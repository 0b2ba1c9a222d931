import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { WorkbookSnapshot } from '../../../src/workbook/embedded/embedded';
import type { ChartPlan } from '../../../src/workbook/port';
import { LIMITS, readXlsx, writeXlsx } from '../../../src/workbook/xlsx';
import { budget, formula, number, text } from './sample';

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
const bridge: ChartPlan = {
  name: 'Brug <1>',
  kind: 'stacked-columns',
  title: 'Van & naar',
  place: area(9, 1, 14, 4),
  data: { sheet: "Ruwe foto's", ...area(0, 0, 3, 3) },
  seriesIn: 'columns',
  colors: ['none', '#C7511F'],
  legend: true,
  valueAxis: { title: 'Euro', numberFormat: '#,##0', fromZero: true },
  categoryAxis: { title: 'Jaar' },
  gapWidth: 40,
  labelFormat: '#,##0;-#,##0;;',
};
const lines: ChartPlan = {
  name: 'Lijn',
  kind: 'line',
  title: 'Lijn',
  place: area(24, 0, 5, 3),
  data: { sheet: "Ruwe foto's", ...area(0, 0, 3, 3) },
  seriesIn: 'rows',
  colors: ['#0A4150', '#C7511F'],
  legend: false,
};
const workbook: WorkbookSnapshot = {
  sheets: [
    {
      ...budget.sheets[0],
      print: { landscape: false, titleRows: 2, onePage: true, area: area(0, 0, 40, 5) },
      charts: [bridge, lines],
    },
    {
      ...budget.sheets[1],
      name: "Ruwe foto's",
      hidden: false,
      print: { landscape: true, titleRows: 0, area: area(0, 0, 1_048_576, 3) },
      cells: [
        [text(''), text('Voet'), text('Erbij')],
        [number(2026), number(10.5), number(2)],
        [number(2027), formula('=B2*2', number(21)), number(3)],
      ],
    },
  ],
  names: budget.names,
};
const addIn = {
  id: 'bc31430a-c701-4547-832f-7e9990e9cae5',
  version: '1.0.0.0',
  store: 'developer',
  storeType: 'Registry',
  functions: ['FLEX.PROVINCE', 'FLEX.STRIPS'],
} as const;

const textsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

describe('the parts of a file together', () => {
  let parts: Record<string, string>;
  beforeAll(async () => {
    parts = textsOf(await writeXlsx(workbook, { addIn, title: 'Mijn <begroting>' }));
  });

  it('name a type for every part and a part for every relationship', () => {
    const typed = [...parts['[Content_Types].xml'].matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path);
    expect(new Set(typed).size).toBe(typed.length);
    for (const path of typed) expect(parts).toHaveProperty([path]);
    for (const path of Object.keys(parts).filter((name) => !/\.rels$|^\[Content/.test(name)))
      expect(typed).toContain(path);
    for (const [path, xml] of Object.entries(parts).filter(([name]) => name.endsWith('.rels'))) {
      const base = new URL(path.replace('_rels/', ''), 'file:///');
      for (const [, target] of xml.matchAll(/Target="([^"]+)"/g))
        expect(parts).toHaveProperty([new URL(target, base).pathname.slice(1)]);
    }
  });

  it('keep the order of the schema in a sheet (ECMA-376 part 1, 18.3.1.99)', () => {
    const order =
      'sheetPr dimension sheetViews sheetFormatPr cols sheetData conditionalFormatting pageMargins pageSetup drawing tableParts'.split(
        ' ',
      );
    const found = [...parts['xl/worksheets/sheet1.xml'].matchAll(/<(\w+)/g)]
      .map(([, name]) => name)
      .filter((name) => order.includes(name));
    expect([...new Set(found)]).toEqual(order);
  });

  it('draw charts with the figures of their cells', () => {
    const chart = parts['xl/charts/chart1.xml'];
    const sheet = "'Ruwe foto''s'!";
    expect(chart).toContain(
      `<c:f>${sheet}$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Voet</c:v>`,
    );
    expect(chart).toContain(`<c:f>${sheet}$A$2:$A$3</c:f><c:numCache>`);
    expect(chart).toContain('<c:pt idx="0"><c:v>10.5</c:v></c:pt><c:pt idx="1"><c:v>21</c:v></c:pt>');
    expect(chart).toContain('<c:legendEntry><c:idx val="0"/><c:delete val="1"/></c:legendEntry>');
    expect(chart).toContain('<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>');
    expect(chart).toContain('<c:gapWidth val="40"/><c:overlap val="100"/>');
    expect(chart).toContain('<a:t>Van &amp; naar</a:t>');
    expect(parts['xl/charts/chart2.xml']).not.toContain('<c:legend>');
    expect(parts['xl/drawings/drawing1.xml']).toContain('name="Brug &lt;1&gt;"');
  });

  it('say how each sheet is printed', () => {
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(
      /orientation="portrait" fitToWidth="1" fitToHeight="1"/,
    );
    expect(parts['xl/worksheets/sheet2.xml']).toMatch(
      /orientation="landscape" fitToWidth="1" fitToHeight="0"/,
    );
    expect(parts['xl/workbook.xml']).toContain("'Scenario''s'!$1:$2</definedName>");
    const area = (index: number, cells: string): string =>
      `<definedName name="_xlnm.Print_Area" localSheetId="${index}">${cells}</definedName>`;
    expect(parts['xl/workbook.xml']).toContain(area(0, "'Scenario''s'!$A$1:$E$40"));
    expect(parts['xl/workbook.xml']).toContain(area(1, "'Ruwe foto''s'!$A$1:$C$1048576"));
    expect(parts['xl/worksheets/sheet1.xml']).toContain('tabSelected="1"');
  });

  it('name the add-in as Excel does', () => {
    const extension = parts['xl/webextensions/webextension1.xml'];
    expect(extension).toContain(
      `<we:reference id="${addIn.id}" version="1.0.0.0" store="developer" storeType="Registry"/>`,
    );
    expect(extension).toContain('<we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/>');
    expect(extension).toContain('<we:containsCustomFunctions val="1"/>');
    expect(extension).toContain('<we:customFunctionIds>_xldudf_FLEX_PROVINCE</we:customFunctionIds>');
    expect(parts['xl/webextensions/taskpanes.xml']).toContain(
      'dockstate="right" visibility="0" width="350" row="0"',
    );
    expect(parts['docProps/core.xml']).toContain('<dc:title>Mijn &lt;begroting&gt;</dc:title>');
    expect(parts['docProps/core.xml']).toContain('<dc:creator>Flexteam</dc:creator>');
  });

  it('come back with charts, print settings and the colours of checks, and lose nothing', async () => {
    const read = await readXlsx(await writeXlsx(workbook, { addIn }));
    expect(read.sheets.map(({ charts }) => charts)).toEqual([[bridge, lines], undefined]);
    expect(read.sheets.map(({ print }) => print)).toEqual(workbook.sheets.map(({ print }) => print));
    expect(read.sheets[0].cells[7][1].check).toEqual(budget.sheets[0].cells[7][1].check);
    expect(read.lost).toEqual([]);
  });

  it('hold no formula and no add-in where values only are asked for', async () => {
    const files = textsOf(await writeXlsx(workbook, { addIn, valuesOnly: true }));
    expect(Object.keys(files).filter((path) => /webext|metadata/.test(path))).toEqual([]);
    for (const [path, xml] of Object.entries(files).filter(([name]) => name.includes('worksheets/sheet')))
      expect(xml, path).not.toMatch(/<f[ >]|<formula>/);
    expect(files['xl/charts/chart1.xml']).toContain('<c:v>10.5</c:v>');
    const { sheets } = await readXlsx(await writeXlsx(workbook, { valuesOnly: true }));
    expect(sheets[0].cells[6][1].value).toEqual({ kind: 'number', number: 417269.1 });
  });
});

/** The file of a workbook with some of its parts changed. */
async function changed(edit: (parts: Record<string, string>) => void): Promise<Uint8Array> {
  const parts = textsOf(await writeXlsx(workbook));
  edit(parts);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}
const SHEET = 'xl/worksheets/sheet2.xml';
const withRows = (rows: string) =>
  changed((parts) => {
    parts[SHEET] = parts[SHEET].replace(/<sheetData>.*<\/sheetData>/, `<sheetData>${rows}</sheetData>`);
  });

describe('files that others wrote', () => {
  it('is printed as they say', async () => {
    const { sheets } = await readXlsx(
      await changed((parts) => {
        // As LibreOffice writes a sheet that is not fitted to pages, and Excel whole columns.
        parts[SHEET] = parts[SHEET].replace('fitToPage="1"', 'fitToPage="false"').replace(
          'fitToHeight="0"',
          'fitToHeight="1"',
        );
        parts['xl/workbook.xml'] = parts['xl/workbook.xml']
          .replace('$A$1:$C$1048576', '$A:$C')
          .replace('$A$1:$E$40', '$A$1:$E$40,Begroting!$G$1:$H$2');
      }),
    );
    expect(sheets.map(({ print }) => print)).toEqual([
      { landscape: false, titleRows: 2, onePage: true },
      { landscape: true, titleRows: 0, area: area(0, 0, 1_048_576, 3) },
    ]);
  });

  it('has the formulas that were filled down, and those of Excel without the add-in', async () => {
    const { sheets } = await readXlsx(
      await withRows(
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*$C$1+SUM(B$1:B1)+SUM(7:8)</f><v>1</v></c></row>' +
          '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c>' +
          '<c r="B2" t="e" cm="1"><f t="array" aca="1" ref="B2" ca="1">FLEX.PROVINCE(A1)</f><v>#NAME?</v></c></row>',
      ),
    );
    expect(sheets[1].cells.map((row) => row.map((cell) => cell.formula))).toEqual([
      ['=B1*$C$1+SUM(B$1:B1)+SUM(7:8)', undefined],
      ['=B2*$C$1+SUM(B$1:B2)+SUM(8:9)', '=FLEX.PROVINCE(A1)'],
    ]);
  });

  it('keeps the value of a formula that refers to another file, and says so', async () => {
    const { sheets, lost } = await readXlsx(
      await withRows(
        '<row r="1"><c r="A1"><f>[1]Blad1!A1*2</f><v>7</v></c><c r="B1"><f>[1]!_xldudf_FLEX_PROVINCE(A1)</f><v>8</v></c></row>',
      ),
    );
    expect(sheets[1].cells[0][0]).toEqual({ value: { kind: 'number', number: 7 } });
    expect(sheets[1].cells[0][1].formula).toBe('=FLEX.PROVINCE(A1)');
    expect(lost).toEqual([{ kind: 'other-workbooks', sheets: ["Ruwe foto's"] }]);
  });

  it('names what it cannot keep', async () => {
    const { lost } = await readXlsx(
      await changed((parts) => {
        parts['xl/vbaProject.bin'] = 'x';
        parts['xl/charts/chart2.xml'] = parts['xl/charts/chart2.xml'].replaceAll('lineChart', 'radarChart');
        parts[SHEET] = parts[SHEET].replace(
          '<pageMargins',
          '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><pageMargins',
        );
      }),
    );
    expect(lost).toEqual([
      { kind: 'charts', sheets: ["Scenario's"] },
      { kind: 'merged-cells', sheets: ["Ruwe foto's"] },
      { kind: 'macros', sheets: [] },
    ]);
  });

  it('refuses what would fill the memory', async () => {
    const corners = await withRows(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
    );
    await expect(readXlsx(corners)).rejects.toMatchObject({ kind: 'too-large' });
    const spelt = await withRows("<row r='9'><c r = 'a9'><v>1</v></c></row><row><c r='t900000'/></row>");
    await expect(readXlsx(spelt)).rejects.toMatchObject({ kind: 'too-large' });
    const bomb = zipSync({ 'a.xml': new Uint8Array(LIMITS.unpacked + 1) }, { level: 1 });
    await expect(readXlsx(bomb)).rejects.toMatchObject({ kind: 'too-large' });
  });

  it('does not believe the size of what a formula fills, nor entities of its own', async () => {
    const { sheets } = await readXlsx(
      await withRows(
        '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:XFD1048576">SUM(B1)</f><v>1</v></c><c r="B1"><v>2</v></c></row>',
      ),
    );
    expect(sheets[1].cells).toHaveLength(1);
    const entities = await changed((parts) => {
      parts[SHEET] =
        `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>${parts[SHEET].replace(/<v>21<\/v>/, '<v>&b;</v>')}`;
    });
    const read = await readXlsx(entities).catch((error: unknown) => error);
    expect(JSON.stringify(read)).not.toContain('root:');
  });

  it('says that a file has a password, or is an .xls', async () => {
    await expect(readXlsx(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1))).rejects.toMatchObject({
      kind: 'unsupported',
      params: { reason: 'encrypted' },
    });
  });
});
