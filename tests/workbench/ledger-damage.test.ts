// @vitest-environment jsdom
/**
 * What people do to the register without the pane, in the grid with our own functions: LEDGERCHECK, the sheet Controle
 * and the pane then say the same.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatFor } from '../../src/taskpane/data/format';
import { findingsOf } from '../../src/taskpane/data/checks';
import { readWorkbook } from '../../src/taskpane/data/workbook';
import { repair } from '../../src/taskpane/ledger/repair';
import { readLedgerView } from '../../src/taskpane/ledger/view';
import { paneTexts } from '../../src/i18n/pane';
import { buildModel, drentheData, exampleBookings } from '../../src/model';
import { ledgerColumns, ledgerFields, type LedgerField } from '../../src/tables/ledger';
import { columnTexts } from '../../src/i18n/workbook/columns';
import { embeddedFunctions } from '../../src/workbench/functions';
import { a1 } from '../../src/workbook/address';
import { openEmbeddedWorld } from '../contract/embedded-world';
import type { World } from '../contract/world';
import { shown } from '../shown';

const REGISTER = 'Strippenregister';
/** Row 5 of the sheet is row 1 of the table. */
const TOP = 4;
const ELSEWHERE = new Set(['Aannames', "Scenario's", 'Raadsblad', 'Afrekening']);

let world: World;

beforeEach(async () => {
  world = await openEmbeddedWorld(embeddedFunctions('nl'));
  const bookings = exampleBookings(drentheData, 'nl');
  const model = buildModel({
    language: 'nl',
    namespace: 'FLEX',
    existingSheets: [],
    data: { ...drentheData, bookings, isExample: true },
  });
  // Most of the calculating is done by sheets that know nothing of the register.
  const sheets = model.sheets.filter(({ name }) => !ELSEWHERE.has(name));
  const names = model.names.filter(({ area }) => !ELSEWHERE.has(area.sheet));
  await world.port.insertModel({ ...model, sheets, names });
  await world.port.writeBlock(
    { sheet: 'Toelichting', row: 0, column: 5 },
    [[{ kind: 'formula', formula: '=FLEX.LEDGERCHECK(FlexLedger[#All])' }]],
    'overwrite',
  );
});
afterEach(() => world.dispose());

const cell = (row: number, field: LedgerField): string =>
  a1({ row: TOP + row - 1, column: ledgerFields.indexOf(field), rows: 1, columns: 1 });

async function read(sheet: string, row: number, column: number, rows: number, columns: number) {
  await world.settled();
  const { cells } = await world.port.readBlock({ sheet, row, column, rows, columns });
  return cells.map((line) => line.map(({ value }) => shown(value)));
}

/** Row and problem of each line of LEDGERCHECK. */
async function byFunction(): Promise<string[]> {
  const lines = await read('Toelichting', 1, 5, 20, 3);
  return lines
    .filter(([, problem]) => problem)
    .map(([row, problem]) => (row === '' || row === null ? `${problem}` : `Regel ${row}. ${problem}`));
}

async function bySheet(): Promise<unknown> {
  const checks = (await world.port.readTables(['FlexChecks'])).get('FlexChecks')!;
  const line = checks.rows.find((row) => shown(row[1].value) === 'Strippenregister')!;
  return shown(line[2].value);
}

async function byPane(): Promise<string[]> {
  const data = await readWorkbook(world.port);
  const { action } = findingsOf(data, { texts: paneTexts('nl'), language: 'nl' });
  return action.flatMap(({ ledger, title }) => (ledger ? [title] : []));
}

/** All three say this; the check of the sheet is good where there is nothing to say. */
async function everyoneSays(...problems: readonly string[]): Promise<void> {
  await world.settled();
  expect(await byFunction()).toEqual(problems.length > 0 ? problems : ['in orde']);
  expect(await bySheet()).toBe(problems.length > 0 ? '! actie nodig' : '✓ klopt');
  expect(await byPane()).toEqual(problems);
}

async function balance(holder: string): Promise<number> {
  const { audit } = await readLedgerView(world.port);
  return audit.accounts.balance(holder, '2025').available;
}

const restoreAll = async (): Promise<void> => {
  const data = await readWorkbook(world.port);
  const { action } = findingsOf(data, { texts: paneTexts('nl'), language: 'nl' });
  await repair(
    world.port,
    action.flatMap(({ ledger }) => (ledger?.fix ? [ledger] : [])),
    {
      language: 'nl',
      stamp: () => ({ id: 'B-NEWNEWNEWN', at: '2025-12-01 10:00:00', by: 'Jansen' }),
      random: () => 0.9,
    },
  );
  await world.settled();
};

describe('the register, changed without the pane', () => {
  it('is in order as it was inserted', async () => {
    await everyoneSays();
    expect(formatFor('nl').number(await balance('Emmen'))).toBe('3');
  });

  it('tells of a row that was edited, and gets back what was booked', async () => {
    const { rows } = (await readLedgerView(world.port)).table;
    const row =
      rows.find(({ entry }) => entry?.holder === 'Emmen' && entry.card === '2025' && entry.type === 'use')!
        .row + 1;
    const id = rows[row - 1].entry!.id;
    const { strips } = rows[row - 1].entry!;
    await world.user.type(REGISTER, cell(row, 'strips'), String(strips + 1));
    await everyoneSays(
      `Regel ${row}. ${id}: Deze regel is buiten het paneel gewijzigd. Zij telt zoals zij er nu staat.`,
    );
    await restoreAll();
    await everyoneSays();
    expect(await read(REGISTER, TOP + row - 1, ledgerFields.indexOf('strips'), 1, 1)).toEqual([[strips]]);
  });

  it('tells of a row that cannot be read, and gives no balance for its holder', async () => {
    await world.user.type(REGISTER, cell(1, 'strips'), 'tien');
    await world.settled();
    const [line] = await byFunction();
    expect(line).toBe('Regel 1. Strippen is niet te lezen: „tien”.');
    expect((await byPane())[0]).toBe(line);
    expect(await bySheet()).toBe('! actie nodig');
    // Aa en Hunze stands in row 22 of the sheet Strippen: no figure, where the next one has its own.
    expect(await read('Strippen', 21, 1, 2, 1)).toEqual([['#VALUE!'], [5]]);
  });

  it('tells of a booking of which a row was deleted, and puts it back', async () => {
    const before = await balance('Assen');
    await world.user.deleteRow('FlexLedger', 1);
    await world.settled();
    const { id } = (await readLedgerView(world.port)).table.rows[0].entry!;
    const part = `Regel 1. Van boeking ${id} zijn 12 van 13 regels aanwezig.`;
    const over = 'Assen heeft op kaart 2024 −14 strippen vrij: er is meer geboekt dan er was.';
    expect(await byFunction()).toEqual([part, over]);
    expect(await bySheet()).toBe('! actie nodig');
    // The pane has the journal as well, and can tell which row it was.
    expect(await byPane()).toEqual([part, `Boeking ${id}.2 is gedaan en staat niet in het register.`, over]);
    await restoreAll();
    await everyoneSays();
    expect(await balance('Assen')).toBe(before);
  });

  it('counts a row that was copied once, and clears the copy', async () => {
    const before = await balance('Aa en Hunze');
    const { table } = (await readLedgerView(world.port)).prepared;
    const copy = table.rows[0].map(({ value }) =>
      value.kind === 'text' || value.kind === 'number' ? value : ({ kind: 'blank' } as const),
    );
    const last = table.rows.length;
    const { id } = (await readLedgerView(world.port)).table.rows[0].entry!;
    await world.port.append(
      { table: 'FlexLedger', journalSheet: 'FlexJournal', slots: 16_384 },
      await world.port.prepareAppend({ table: 'FlexLedger', journalSheet: 'FlexJournal', slots: 16_384 }, 4),
      { journal: [], rows: [copy] },
    );
    await everyoneSays(`Regel ${last + 1}. ${id}: Deze boeking staat er twee keer. Zij telt één keer.`);
    expect(await balance('Aa en Hunze')).toBe(before);
    await restoreAll();
    await everyoneSays();
  });

  it('counts a row that was typed by hand, and adopts it', async () => {
    const { rows } = (await readLedgerView(world.port)).table;
    const row = rows.length + 1;
    const before = await balance('Emmen');
    await world.port.append(
      { table: 'FlexLedger', journalSheet: 'FlexJournal', slots: 16_384 },
      await world.port.prepareAppend({ table: 'FlexLedger', journalSheet: 'FlexJournal', slots: 16_384 }, 4),
      { journal: [], rows: [ledgerFields.map(() => ({ kind: 'blank' }) as const)] },
    );
    for (const [field, text] of [
      ['date', '2025-12-01'],
      ['card', '2025'],
      ['holder', 'Emmen'],
      ['type', 'Gebruik'],
      ['strips', '1'],
    ] as const)
      await world.user.type(REGISTER, cell(row, field), text);
    await everyoneSays(`Regel ${row}. Deze regel is met de hand getypt. Zij telt mee.`);
    expect(await balance('Emmen')).toBe(before - 1);
    await restoreAll();
    await everyoneSays();
    expect((await readLedgerView(world.port)).journal?.bookings.has('B-NEWNEWNEWN')).toBe(true);
  });

  it('may be sorted and filtered', async () => {
    await world.user.sort('FlexLedger', 'Houder');
    await everyoneSays();
    await world.user.filter('FlexLedger', 'Houder', 'Emmen');
    await everyoneSays();
    expect(await balance('Emmen')).toBe(3);
  });

  it('may have a column of the user’s own, which stays as it is', async () => {
    await world.user.addColumn('FlexLedger', 'Notitie');
    await everyoneSays();
    const at = a1({ row: TOP, column: ledgerFields.length, rows: 1, columns: 1 });
    await world.user.type(REGISTER, at, 'nabellen');
    await world.user.type(REGISTER, cell(1, 'strips'), '11');
    await restoreAll();
    await everyoneSays();
    expect(await read(REGISTER, TOP, ledgerFields.length, 1, 1)).toEqual([['nabellen']]);
  });

  it('tells of a header that was renamed, and gives the name back', async () => {
    await world.user.renameHeader('FlexLedger', 'Strippen', 'Aantal');
    await everyoneSays('De kolom Strippen ontbreekt in het register.');
    await restoreAll();
    await everyoneSays();
    expect(await balance('Emmen')).toBe(3);
  });

  it('may have the headers and words of the other language', async () => {
    const { nl, en } = columnTexts;
    await Promise.all(
      ledgerFields.map((field) =>
        world.user.renameHeader('FlexLedger', nl[ledgerColumns[field]], en[ledgerColumns[field]]),
      ),
    );
    await world.user.type(REGISTER, cell(1, 'type'), 'Grant');
    await everyoneSays();
    expect(await balance('Emmen')).toBe(3);
  });
});
