import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import type { WorkbookSnapshot } from '../../../src/workbook/embedded/embedded';
import { writeXlsx } from '../../../src/workbook/xlsx';
import { blank, budget, error, formula, number, text } from './sample';

async function partsOf(snapshot: WorkbookSnapshot): Promise<Record<string, string>> {
  const files = unzipSync(await writeXlsx(snapshot));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

function sheetOf(cells: WorkbookSnapshot['sheets'][number]['cells']): WorkbookSnapshot['sheets'][number] {
  return {
    name: 'Blad1',
    hidden: false,
    columnWidths: [],
    frozen: { rows: 0, columns: 0 },
    tables: [],
    cells,
  };
}

describe('the file of a workbook', () => {
  let parts: Record<string, string>;
  let sheet: string;
  /** The element of one cell, as text. */
  const cell = (address: string): string =>
    new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`).exec(sheet)?.[0].replace(/ s="\d+"/, '') ?? '';
  const strings = (): string[] =>
    [...parts['xl/sharedStrings.xml'].matchAll(/<t[^>]*>([^<]*)<\/t>|<t\/>/g)].map((match) => match[1]);

  beforeAll(async () => {
    parts = await partsOf(budget);
    sheet = parts['xl/worksheets/sheet1.xml'];
  });

  it('is well-formed XML in every part', () => {
    const { DOMParser } = new JSDOM().window;
    for (const [path, xml] of Object.entries(parts)) {
      const faults = new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror');
      expect(faults?.textContent, path).toBeUndefined();
    }
  });

  it('holds a single-cell function of the add-in as Excel saves it', () => {
    expect(cell('A4')).toBe(
      '<c r="A4" cm="1"><f t="array" ref="A4">_xldudf_FLEX_PROVINCE(A3,0.33)</f><v>501092.3</v></c>',
    );
  });

  it('holds a spill with its range and the values of all its cells', () => {
    expect(cell('B6')).toBe(
      '<c r="B6" cm="1"><f t="array" ref="B6:B7">_xldudf_FLEX_CONTRIBUTION(A3,C6:C7)</f><v>600000.1</v></c>',
    );
    expect(cell('B7')).toBe('<c r="B7"><v>417269.1</v></c>');
  });

  it('explains cm="1" in the metadata part, which the workbook names', () => {
    expect(parts['xl/metadata.xml']).toContain('<metadataType name="XLDAPR"');
    expect(parts['xl/metadata.xml']).toContain('uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"');
    expect(parts['xl/metadata.xml']).toContain('fDynamic="1" fCollapsed="0"');
    expect(parts['[Content_Types].xml']).toContain('spreadsheetml.sheetMetadata+xml');
    expect(parts['xl/_rels/workbook.xml.rels']).toContain('/2006/relationships/sheetMetadata');
  });

  it('leaves ordinary formulas ordinary and marks those that calculate arrays', () => {
    expect(cell('B4')).toBe('<c r="B4"><f>SUM(A3:A4)</f><v>2019553.8</v></c>');
    expect(cell('C4')).toBe('<c r="C4" cm="1"><f t="array" ref="C4">SUM(A6:A7*B6:B7)</f><v>3</v></c>');
    expect(cell('E4')).toBe(
      '<c r="E4" t="str"><f>"zeg "&amp;"FLEX.PROVINCE(1)"</f><v>zeg FLEX.PROVINCE(1)</v></c>',
    );
  });

  it('keeps error values as errors', () => {
    expect(cell('D4')).toBe(
      '<c r="D4" cm="1" t="e"><f t="array" ref="D4">_xldudf_FLEX_PROVINCE("33",33)</f><v>#VALUE!</v></c>',
    );
    expect(cell('D8')).toBe('<c r="D8" t="e"><v>#DIV/0!</v></c>');
  });

  it('never makes a formula or an error of a text', () => {
    for (const address of ['A2', 'B2', 'C2', 'D2']) expect(cell(address)).toMatch(/t="s"><v>\d+<\/v>/);
    expect(strings()).toEqual(expect.arrayContaining(['=SUM(A1)', '+31 592', '-zie bijlage', '@iedereen']));
    expect(cell('E2')).toMatch(/t="inlineStr".*<t[^>]*>#N\/A<\/t>/);
  });

  it('lets the results stand until something changes', () => {
    expect(parts['xl/workbook.xml']).toContain('<calcPr calcId="191029"/>');
    expect(parts['xl/workbook.xml']).not.toContain('fullCalcOnLoad');
  });

  it('writes tables whose headers are the texts of their cells', () => {
    const table = parts['xl/tables/table1.xml'];
    expect(table).toContain('name="FlexParties" displayName="FlexParties" ref="A5:C7"');
    expect([...table.matchAll(/<tableColumn id="\d" name="([^"]*)"/g)].map((match) => match[1])).toEqual([
      'Naam',
      '2024',
      'Column3',
    ]);
    for (const [address, header] of [
      ['A5', 'Naam'],
      ['B5', '2024'],
      ['C5', 'Column3'],
    ] as const) {
      const index = /t="s"><v>(\d+)</.exec(cell(address))?.[1];
      expect(strings()[Number(index)]).toBe(header);
    }
    expect(sheet).toContain('<tablePart ');
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toContain('../tables/table1.xml');
  });

  it('writes names absolute, quoted and in the form of the file', () => {
    const names = parts['xl/workbook.xml'];
    expect(names).toContain("<definedName name=\"Begroting\">'Scenario''s'!$A$3</definedName>");
    expect(names).toContain(
      "<definedName name=\"Deel\">_xldudf_FLEX_PROVINCE('Scenario''s'!$A$3,0.33)</definedName>",
    );
    expect(names).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Scenario\'\'s\'!$1:$4</definedName>',
    );
  });

  it('keeps widths, frozen panes, colours and the page', () => {
    // 24 characters of 7 pixels and 5 of padding, in 1/256 (ECMA-376 part 1, 18.3.1.13).
    expect(sheet).toContain('<col min="1" max="1" width="24.7109375" customWidth="true"/>');
    expect(sheet).not.toContain('<col min="3"');
    expect(sheet).toContain('xSplit="1" ySplit="4" topLeftCell="B5" state="frozen"');
    expect(sheet).toContain('<tabColor rgb="FF0A6E80"/>');
    expect(sheet).toContain('orientation="landscape" fitToWidth="1" fitToHeight="0"');
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(parts['xl/worksheets/sheet2.xml']).not.toContain('<pane');
    expect(parts['xl/workbook.xml']).toContain('name="Verborgen" sheetId="2" r:id="rId2" state="hidden"');
  });

  it('keeps number formats, fonts, fills and borders', () => {
    const styles = parts['xl/styles.xml'];
    expect(styles).toContain('formatCode="#,##0.00;-#,##0.00;&quot;–&quot;"');
    expect(styles).toContain('formatCode="d-m-yyyy"');
    expect(styles).toContain('<fgColor rgb="FF0A4150"/>');
    expect(styles).toContain('<bottom style="double"><color rgb="FF0A4150"/></bottom>');
    expect(styles).toMatch(/<font><b\/>.*?<sz val="16"\/><name val="Calibri"\/><\/font>/);
  });

  it('colours check cells by a rule, not for good', () => {
    expect(sheet).toContain('<conditionalFormatting sqref="B8">');
    expect(sheet).toContain('<formula>LEFT(B8,1)="✓"</formula>');
    expect(sheet).toContain('<formula>LEFT(B8,1)="!"</formula>');
    expect(parts['xl/styles.xml']).toMatch(/<dxf>.*?<bgColor rgb="FFE7F3E7"\/>/);
    const index = Number(/<c r="B8" s="(\d+)"/.exec(sheet)?.[1]);
    const formats = /<cellXfs[^>]*>(.*?)<\/cellXfs>/
      .exec(parts['xl/styles.xml'])?.[1]
      .match(/<xf .*?(?:\/>|<\/xf>)/g);
    expect(formats?.[index]).toContain('fillId="0"');
    expect(formats?.[index]).toContain('horizontal="center"');
  });
});

describe('workbooks at the edge', () => {
  it.each(['Een naam die veel te lang is voor Excel', 'a/b', "'x", 'History'])(
    'names the sheet %s',
    async (name) => {
      const snapshot = { sheets: [{ ...sheetOf([]), name }], names: [] };
      await expect(writeXlsx(snapshot)).rejects.toMatchObject({ kind: 'unsupported', params: { name } });
    },
  );

  it('names the second of two sheets that Excel takes for one', async () => {
    const snapshot = { sheets: [sheetOf([]), { ...sheetOf([]), name: 'BLAD1' }], names: [] };
    await expect(writeXlsx(snapshot)).rejects.toMatchObject({ params: { name: 'BLAD1' } });
  });

  it('writes errors that the file format does not know as one that it does', async () => {
    const cells = [[formula('=A2:A3', error('#SPILL!')), error('#CALC!')]];
    const parts = await partsOf({ sheets: [sheetOf(cells)], names: [] });
    expect(parts['xl/worksheets/sheet1.xml']).toContain('t="e"><f>A2:A3</f><v>#VALUE!</v>');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('t="e"><v>#VALUE!</v>');
  });

  it('writes an empty sheet', async () => {
    const parts = await partsOf({ sheets: [sheetOf([])], names: [] });
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<sheetData/>');
    expect(parts).not.toHaveProperty('xl/metadata.xml');
  });

  it('opens on the first sheet that can be seen', async () => {
    const sheets = [{ ...sheetOf([]), name: 'Weg', hidden: true }, sheetOf([])];
    expect((await partsOf({ sheets, names: [] }))['xl/workbook.xml']).toContain('activeTab="1"');
  });

  it('tells headers apart that are the same, empty or broken over lines', async () => {
    const cells = [[text('Naam'), text('naam'), text('a\nb'), blank], [number(1)]];
    const sheet = {
      ...sheetOf(cells),
      tables: [{ name: 'T', row: 0, column: 0, rows: 1, columns: 4 }],
    };
    const table = (await partsOf({ sheets: [sheet], names: [] }))['xl/tables/table1.xml'];
    expect(table).toContain('ref="A1:D2"');
    expect([...table.matchAll(/<tableColumn id="\d" name="([^"]*)"/g)].map((match) => match[1])).toEqual([
      'Naam',
      'naam2',
      'a b',
      'Column4',
    ]);
  });

  it('cuts texts off where Excel would refuse the file', async () => {
    const long = 'x'.repeat(40_000);
    const cells = [[text(long), formula('=A1', text(long))]];
    const parts = await partsOf({ sheets: [sheetOf(cells)], names: [] });
    expect(/<t>(x+)<\/t>/.exec(parts['xl/sharedStrings.xml'])?.[1]).toHaveLength(32_767);
    expect(/<v>(x+)<\/v>/.exec(parts['xl/worksheets/sheet1.xml'])?.[1]).toHaveLength(32_767);
  });

  it('does not take a text result for an error', async () => {
    const cells = [[formula('="#VALUE!"', text('#VALUE!'))]];
    const parts = await partsOf({ sheets: [sheetOf(cells)], names: [] });
    expect(parts['xl/worksheets/sheet1.xml']).toContain('t="str"><f>"#VALUE!"</f><v>#VALUE!</v>');
  });

  it('has rows as high as the lines of their texts, which Excel goes on fitting', async () => {
    const wrapped = (words: string) => ({ ...text(words), style: { wrap: true } });
    const cells = [
      [text('a b c d e f g h')],
      [wrapped('kort')],
      // In ten characters: “een twee”, “drie”, “vijfentwintig” and “zes”.
      [wrapped('een twee drie vijfentwintig zes')],
      [wrapped('een\ntwee')],
    ];
    const parts = await partsOf({ sheets: [{ ...sheetOf(cells), columnWidths: [10] }], names: [] });
    const rows = [...parts['xl/worksheets/sheet1.xml'].matchAll(/<row [^>]*>/g)].map(([tag]) => tag);
    expect(rows).toEqual(['<row r="1">', '<row r="2">', '<row r="3" ht="60">', '<row r="4" ht="30">']);
  });
});
