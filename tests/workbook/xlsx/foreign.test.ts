import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readXlsx, writeXlsx } from '../../../src/workbook/xlsx';
import type { FileReading } from '../../../src/workbook/xlsx';
import { budget, number, text } from './sample';

const SHEET = 'xl/worksheets/sheet1.xml';
const BOOK = 'xl/workbook.xml';
const TABLE = 'xl/tables/table1.xml';

/** The file of two sheets and a table, with some of its parts as another program would have written them. */
async function changed(edit: (parts: Record<string, string>) => void): Promise<Uint8Array> {
  const sheet = {
    ...budget.sheets[1],
    hidden: false,
    name: 'Een',
    cells: [
      [text('Naam'), text('Bedrag')],
      [text('Assen'), number(1)],
      [text('Totaal'), number(1)],
    ],
    tables: [{ name: 'Bedragen', row: 0, column: 0, rows: 3, columns: 2 }],
  };
  const bytes = await writeXlsx({ sheets: [sheet, { ...sheet, name: "Jan's", tables: [] }], names: [] });
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]),
  );
  edit(parts);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

const replaced = (path: string, what: string | RegExp, by: string): Promise<Uint8Array> =>
  changed((parts) => {
    const after = parts[path].replace(what, by);
    expect(after).not.toBe(parts[path]);
    parts[path] = after;
  });
const withRow = (cells: string): Promise<Uint8Array> =>
  replaced(SHEET, /<sheetData>.*<\/sheetData>/, `<sheetData><row r="1">${cells}</row></sheetData>`);
const kinds = ({ lost }: FileReading): string[] => lost.map(({ kind }) => kind);

describe('tables of another program', () => {
  it('end above their totals row, which stays in its cells', async () => {
    const read = await readXlsx(await replaced(TABLE, /ref="A1:B3"/, 'ref="A1:B3" totalsRowCount="1"'));
    expect(read.sheets[0].tables).toEqual([{ name: 'Bedragen', row: 0, column: 0, rows: 2, columns: 2 }]);
    expect(read.sheets[0].cells[2][0].value).toEqual({ kind: 'text', text: 'Totaal' });
    expect(read.lost).toEqual([{ kind: 'totals-rows', sheets: ['Een'] }]);
  });

  it('are none without headers, or their first row would be taken for some', async () => {
    const read = await readXlsx(await replaced(TABLE, / ref="/, ' headerRowCount="0" ref="'));
    expect(read.sheets[0].tables).toEqual([]);
    expect(kinds(read)).toEqual(['tables']);
  });

  it('have the name by which formulas call them, and lose their filter', async () => {
    const read = await readXlsx(
      await changed((parts) => {
        parts[TABLE] = parts[TABLE].replace(' name="Bedragen"', ' name="Table1"').replace(
          /<autoFilter[^>]*\/>/,
          '<autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="Assen"/></filters></filterColumn></autoFilter>',
        );
      }),
    );
    expect(read.sheets[0].tables[0].name).toBe('Bedragen');
    expect(kinds(read)).toEqual(['filters']);
  });
});

describe('names of another program', () => {
  const named = (names: string, cells: string): Promise<Uint8Array> =>
    changed((parts) => {
      parts[BOOK] = parts[BOOK].replace('</sheets>', `</sheets><definedNames>${names}</definedNames>`);
      for (const path of [SHEET, SHEET.replace('1', '2')])
        parts[path] = parts[path].replace(
          /<sheetData>.*<\/sheetData>/,
          `<sheetData><row r="9">${cells}</row></sheetData>`,
        );
    });

  it('of one sheet stay its own', async () => {
    const read = await readXlsx(
      await named('<definedName name="Deel" localSheetId="1">\'Jan\'\'s\'!$B$2</definedName>', ''),
    );
    const names = [{ name: 'Deel', refersTo: "'Jan''s'!$B$2", scope: "Jan's" }];
    expect(read.names).toEqual(names);
    expect(read.lost).toEqual([]);
    const { lost: _, ...snapshot } = read;
    expect((await readXlsx(await writeXlsx(snapshot))).names).toEqual(names);
  });

  it('that mean something else on each sheet stand in formulas as what they mean there', async () => {
    const read = await readXlsx(
      await named(
        '<definedName name="Tarief">Een!$B$2</definedName>' +
          '<definedName name="tarief" localSheetId="1">\'Jan\'\'s\'!$B$3</definedName>' +
          '<definedName name="Som">Tarief*2</definedName>',
        '<c r="A9"><f>Tarief*2+LEN("Tarief")</f><v>1</v></c><c r="B9"><f>\'Jan\'\'s\'!TARIEF+Som</f><v>1</v></c>',
      ),
    );
    expect(read.sheets.map(({ cells }) => cells[8].map(({ formula }) => formula))).toEqual([
      ['=Een!$B$2*2+LEN("Tarief")', "='Jan''s'!$B$3+Som"],
      ["='Jan''s'!$B$3*2+LEN(\"Tarief\")", "='Jan''s'!$B$3+Som"],
    ]);
    expect(read.names).toEqual([
      { name: 'Tarief', refersTo: 'Een!$B$2' },
      { name: 'Som', refersTo: 'Een!$B$2*2' },
    ]);
    expect(read.lost).toEqual([{ kind: 'names', sheets: [] }]);
  });

  it('are left out where they refer to another file or are of Excel itself', async () => {
    const read = await readXlsx(
      await named(
        '<definedName name="Elders">[1]Blad1!$A$1</definedName><definedName name="_xlfn.SINGLE" hidden="1">#NAME?</definedName>' +
          '<definedName name="Stuk">#REF!</definedName>',
        '',
      ),
    );
    expect(read.names).toEqual([{ name: 'Stuk', refersTo: '#REF!' }]);
    expect(read.lost).toEqual([{ kind: 'other-workbooks', sheets: [] }]);
  });
});

describe('what else is in files', () => {
  it('does not stand in the way: a sheet that is a chart', async () => {
    const read = await readXlsx(
      await changed((parts) => {
        parts[BOOK] = parts[BOOK].replace(
          '<sheets>',
          '<sheets><sheet name="Grafiek1" sheetId="9" r:id="rIdC"/>',
        );
        parts['xl/_rels/workbook.xml.rels'] = parts['xl/_rels/workbook.xml.rels'].replace(
          '</Relationships>',
          '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
        );
        parts['xl/chartsheets/sheet1.xml'] = '<chartsheet/>';
      }),
    );
    expect(read.sheets.map(({ name, tables }) => [name, tables.length])).toEqual([
      ['Een', 1],
      ["Jan's", 0],
    ]);
    expect(read.lost).toEqual([{ kind: 'charts', sheets: ['Grafiek1'] }]);
  });

  it.each([
    [
      'validation',
      '<extLst><ext><x14:dataValidations count="1"><x14:dataValidation type="list"/></x14:dataValidations></ext></extLst>',
    ],
    [
      'conditional-formats',
      '<conditionalFormatting sqref="A1"><cfRule type="timePeriod" priority="1"/></conditionalFormatting>',
    ],
  ])('is told of: %s that the library does not know', async (kind, xml) => {
    expect(kinds(await readXlsx(await replaced(SHEET, '<pageMargins', `${xml}<pageMargins`)))).toEqual([
      kind,
    ]);
  });

  it('is told of: the protection of the workbook, and looks that no cell of ours has', async () => {
    const read = await readXlsx(
      await changed((parts) => {
        parts[BOOK] = parts[BOOK].replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>');
        parts['xl/sharedStrings.xml'] = parts['xl/sharedStrings.xml'].replace(
          '<si><t>Assen</t></si>',
          '<si><r><t>As</t></r><r><rPr><u/></rPr><t>sen</t></r></si>',
        );
      }),
    );
    expect(read.sheets[0].cells[1][0].value).toEqual({ kind: 'text', text: 'Assen' });
    expect(read.lost).toEqual([
      { kind: 'formatting', sheets: ['Een', "Jan's"] },
      { kind: 'protection', sheets: [] },
    ]);
  });

  it('has the colours of its theme, lighter and darker too, and no colour where Excel has its own', async () => {
    const font = (color: string): string => `<font><sz val="11"/>${color}<name val="Calibri"/></font>`;
    const read = await readXlsx(
      await changed((parts) => {
        const slots = ['dk1', 'lt1', 'dk2', 'lt2', 'accent1'].map(
          (slot, index) =>
            `<a:${slot}><a:srgbClr val="${['000000', 'FFFFFF', '44546A', 'E7E6E6', '0A6E80'][index]}"/></a:${slot}>`,
        );
        parts['xl/theme/theme1.xml'] =
          `<a:theme xmlns:a="a"><a:themeElements><a:clrScheme name="x">${slots.join('')}</a:clrScheme></a:themeElements></a:theme>`;
        parts['xl/styles.xml'] = parts['xl/styles.xml']
          .replace(
            /<fonts.*<\/fonts>/,
            `<fonts>${font('')}${font('<color theme="1"/>')}${font('<color theme="0"/>')}</fonts>`,
          )
          .replace(
            /<fills.*<\/fills>/,
            '<fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor theme="4"/></patternFill></fill>' +
              '<fill><patternFill patternType="solid"><fgColor theme="4" tint="-0.5"/></patternFill></fill></fills>',
          )
          .replace(
            /<cellXfs.*<\/cellXfs>/,
            '<cellXfs><xf/><xf fontId="1"/><xf fontId="2" fillId="2"/><xf fillId="3"/></cellXfs>',
          );
        parts[SHEET] = parts[SHEET].replace(
          /<sheetData>.*<\/sheetData>/,
          '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>1</v></c><c r="C1" s="3"><v>1</v></c></row></sheetData>',
        );
      }),
    );
    expect(read.sheets[0].cells[0].map(({ style }) => style)).toEqual([
      undefined,
      { color: '#FFFFFF', fill: '#0A6E80' },
      { fill: '#053740' },
    ]);
  });

  it('are texts and errors in any of the forms of a file', async () => {
    const { sheets } = await readXlsx(
      await withRow(
        '<c r="A1" t="inlineStr"><is><r><t xml:space="preserve">=1 </t></r><r><t>+1</t></r></is></c>' +
          '<c r="B1" t="str"><v>0042</v></c><c r="C1" t="e"><v>#REF!</v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c>' +
          '<c r="E1" t="b"><v>1</v></c>',
      ),
    );
    expect(sheets[0].cells[0]).toEqual([
      { value: { kind: 'text', text: '=1 +1' } },
      { value: { kind: 'text', text: '0042' } },
      { value: { kind: 'error', error: '#REF!' } },
      { value: { kind: 'error', error: '#DIV/0!' }, formula: '=1/0' },
      { value: { kind: 'boolean', boolean: true } },
    ]);
  });
});

describe('dates of another program', () => {
  const styled = (date1904: boolean): Promise<Uint8Array> =>
    changed((parts) => {
      parts['xl/styles.xml'] = parts['xl/styles.xml'].replace(
        /<cellXfs.*<\/cellXfs>/,
        '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="46"/></cellXfs>',
      );
      if (date1904)
        parts[BOOK] = parts[BOOK].replace(/<workbookPr[^>]*\/>/, '').replace(
          '<sheets>',
          '<workbookPr date1904="1"/><sheets>',
        );
      parts[SHEET] = parts[SHEET].replace(
        /<sheetData>.*<\/sheetData>/,
        '<sheetData><row r="1"><c r="A1" s="1"><v>44592</v></c><c r="B1" s="2"><v>0.5</v></c><c r="C1" s="2"><v>61.25</v></c><c r="D1" s="2"><v>59.5</v></c></row></sheetData>',
      );
    });
  const shown = async (bytes: Uint8Array): Promise<unknown[]> =>
    (await readXlsx(bytes)).sheets[0].cells[0].map(({ value }) =>
      value.kind === 'number' ? value.number : value,
    );

  it('are the numbers that they are', async () => {
    expect(await shown(await styled(false))).toEqual([44592, 0.5, 61.25, 59.5]);
  });

  it('count from 1900 where the file counts from 1904, and lengths of time do not', async () => {
    expect(await shown(await styled(true))).toEqual([46054, 0.5, 61.25, 59.5]);
  });
});

describe('a damaged file', () => {
  it('is refused, whichever byte is another, rather than read with another figure', async () => {
    const file = await changed(() => undefined);
    const stored = zipSync(unzipSync(file), { level: 0 });
    const place = Buffer.from(stored).indexOf('<v>1</v>') + 3;
    expect(place).toBeGreaterThan(3);
    stored[place] = '7'.charCodeAt(0);
    await expect(readXlsx(stored)).rejects.toMatchObject({ kind: 'unsupported' });
  });

  it('is refused wherever it was cut off', async () => {
    const file = await changed(() => undefined);
    for (let part = 1; part < 8; part += 1) {
      const cut = file.slice(0, Math.floor((file.length * part) / 8));
      await expect(readXlsx(cut)).rejects.toMatchObject({ kind: 'unsupported' });
    }
  });
});
