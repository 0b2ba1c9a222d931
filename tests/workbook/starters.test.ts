import { read, utils } from '@e965/xlsx';
import type { WorkSheet } from '@e965/xlsx';
import { spawnSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { productionManifest } from '../../src/build/manifest';
import { starterWorkbooks } from '../../src/build/workbook';
import { functionsMetadata } from '../../src/functions/metadata';

const project = new URL('../../', import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, project), 'utf8');
const { version } = JSON.parse(textOf('package.json')) as { version: string };
const sheetNames = {
  nl: { contributions: 'Bijdragen', strips: 'Strippen', scenarios: "Scenario's", count: 13 },
  en: { contributions: 'Contributions', strips: 'Strips', scenarios: 'Scenarios', count: 13 },
};
const variants = [
  ['flexteam-nl.xlsx', 'nl', true],
  ['flexteam-nl-waarden.xlsx', 'nl', false],
  ['flexteam-en.xlsx', 'en', true],
  ['flexteam-en-values.xlsx', 'en', false],
] as const;
const hasOffice = spawnSync('soffice', ['--version']).status === 0;

let files: ReadonlyMap<string, Uint8Array>;
beforeAll(async () => {
  files = await starterWorkbooks(version);
});

/** Rows of values as another program reads them, by sheet. */
function valuesOf(bytes: Uint8Array): Map<string, unknown[][]> {
  const { SheetNames, Sheets } = read(bytes, { cellFormula: true });
  // From A1 on, also where a program leaves out empty rows at the top.
  const rows = (sheet: WorkSheet): unknown[][] => {
    const { e } = utils.decode_range(sheet['!ref'] ?? 'A1');
    return utils.sheet_to_json<unknown[]>(sheet, { header: 1, range: { s: { r: 0, c: 0 }, e } });
  };
  return new Map(SheetNames.map((name) => [name, rows(Sheets[name])]));
}

function lineOf(values: Map<string, unknown[][]>, sheet: string, label: unknown): unknown[] {
  return values.get(sheet)?.find((row) => row[0] === label) ?? [];
}

describe.each(variants)('%s, read by another library', (file, language, hasFormulas) => {
  const names = sheetNames[language];

  it('has the published and golden figures', () => {
    const values = valuesOf(files.get(file)!);
    expect(values.size).toBe(names.count);
    const flat = values.get(names.contributions)!.flat();
    expect(flat).toContain(501092.3);
    expect(flat).toContain(1017369.2);
    expect(lineOf(values, names.contributions, 'Emmen')).toContain(180597.98);
    expect(values.get(names.strips)!.flat()).toEqual(expect.arrayContaining([136, 137]));
    expect(lineOf(values, names.scenarios, 2026)[1]).toBe(1571607.65);
    expect(lineOf(values, names.scenarios, 2030)[1]).toBe(1803455.93);
  });

  it(hasFormulas ? 'has formulas as Excel saves them, and their values' : 'has no formula', () => {
    const { SheetNames, Sheets } = read(files.get(file)!, { cellFormula: true });
    const cells = SheetNames.flatMap((name) =>
      Object.entries(Sheets[name] as Record<string, { f?: string; F?: string; v?: unknown; t?: string }>)
        .filter(([address]) => !address.startsWith('!'))
        .map(([, cell]) => cell),
    );
    expect(cells.filter(({ t }) => t === 'e')).toEqual([]);
    const formulas = cells.filter(({ f }) => f !== undefined);
    if (!hasFormulas) expect(cells.filter(({ f, F }) => f !== undefined || F !== undefined)).toEqual([]);
    else {
      expect(formulas.filter(({ f }) => /_xldudf_FLEX_[A-Z]+\(/.test(f!)).length).toBeGreaterThan(20);
      expect(formulas.filter(({ f }) => /FLEX\./.test(f!))).toEqual([]);
    }
  });

  it('opens on its first sheet', () => {
    const { SheetNames } = read(files.get(file)!);
    expect(SheetNames[0]).toBe(language === 'nl' ? 'Toelichting' : 'Notes');
    expect(strFromU8(unzipSync(files.get(file)!)['xl/workbook.xml'])).toContain('activeTab="0"');
  });
});

it.each([
  ['flexteam-nl.xlsx', 'flexteam-nl-waarden.xlsx', 'alle bedragen rekenen mee', 'niet meerekenen'],
  ['flexteam-en.xlsx', 'flexteam-en-values.xlsx', 'every amount follows', 'do not follow'],
])('%s shows what %s does, which says that it does not calculate', (formulas, values, follows, stays) => {
  const bare = (file: string): unknown =>
    [...valuesOf(files.get(file)!)].map(([name, rows]) => [
      name,
      rows
        .map((row) =>
          Array.from(row, (value) => JSON.stringify(value ?? ''))
            .join('|')
            .replace(/(?:\|?"")+$/, ''),
        )
        .join('\n')
        .trimEnd(),
    ]);
  const lines = (file: string): string[] => JSON.stringify(bare(file)).split('\\n');
  const [still, live] = [lines(values), lines(formulas)];
  const other = live.flatMap((line, at) => (line === still[at] ? [] : [at]));
  expect(still).toHaveLength(live.length);
  expect(other).toHaveLength(1);
  expect(live[other[0]]).toContain(follows);
  expect(still[other[0]]).toContain(stays);
});

describe('the add-in that a starter workbook names', () => {
  const manifest = productionManifest(textOf('manifest.xml'), { url: 'https://flexteam.example', version });
  const inTag = (tag: string): string => new RegExp(`<${tag}>([^<]+)<`).exec(manifest)![1];

  it.each(['flexteam-nl.xlsx', 'flexteam-en.xlsx'])(
    'is that of the manifest, with all its functions: %s',
    (file) => {
      const xml = strFromU8(unzipSync(files.get(file)!)['xl/webextensions/webextension1.xml']);
      expect(/<we:reference id="([^"]+)" version="([^"]+)"/.exec(xml)?.slice(1)).toEqual([
        inTag('Id'),
        inTag('Version'),
      ]);
      const ids = [...xml.matchAll(/<we:customFunctionIds>([^<]+)</g)].map(([, id]) => id);
      const { functions } = functionsMetadata('en', 'https://flexteam.example/help');
      expect(ids).toEqual(functions.map(({ id }) => `_xldudf_FLEX_${id}`));
    },
  );
});

describe.skipIf(!hasOffice)('LibreOffice, where it is installed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'flexteam-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const convert = (file: string, to: string): Uint8Array => {
    writeFileSync(join(folder, file), files.get(file)!);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const result = spawnSync('soffice', [
      profile,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      join(folder, 'out'),
      join(folder, file),
    ]);
    expect(result.status, String(result.stderr)).toBe(0);
    return readFileSync(join(folder, 'out', file.replace('xlsx', to)));
  };

  it('shows the same values', { timeout: 120_000 }, () => {
    const file = 'flexteam-nl-waarden.xlsx';
    const ours = valuesOf(files.get(file)!);
    const theirs = valuesOf(convert(file, 'xlsx'));
    for (const [name, rows] of ours) {
      for (const [r, row] of rows.entries())
        for (const [c, value] of row.entries()) {
          const other = theirs.get(name)?.[r]?.[c];
          const place = `${name} row ${r + 1} column ${c + 1}`;
          if (typeof value === 'number') expect(other, place).toBeCloseTo(value, 8);
          else expect(other ?? '', place).toBe(value ?? '');
        }
    }
  });

  it('prints the workbook with formulas', { timeout: 120_000 }, () => {
    const pdf = strFromU8(convert('flexteam-nl.xlsx', 'pdf'), true);
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeGreaterThanOrEqual(12);
    expect(pdf.length).toBeGreaterThan(50_000);
  });
});
