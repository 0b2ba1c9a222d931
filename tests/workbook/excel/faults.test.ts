// @vitest-environment jsdom
/**
 * Every request that the adapter makes is made to fail once, in every way that the modelled host can fail. The
 * workbook must then be as it was or as it should become, and what the port says must be true.
 */
import { describe, expect, it, vi } from 'vitest';
import type { WorkbookPort } from '../../../src/workbook/port';
import { WorkbookError } from '../../../src/workbook/port';
import { openExcelWorld } from '../../contract/excel-world';
import type { ExcelWorld } from '../../contract/excel-world';
import { A, B, C, HEADER, ledgerPlan, PLACE, row } from '../../contract/ledger';
import {
  blank,
  CHART_PLAN,
  chartPlan,
  formula,
  keep,
  number,
  PLAN,
  sheetPlan,
  text,
} from '../../contract/plan';
import type { FaultKind } from '../../host/faults';
import { snapshot } from './snapshot';
import type { Ignored } from './snapshot';

const KINDS: readonly FaultKind[] = [
  'cell-editing',
  'protected',
  'too-large',
  'lost-before',
  'lost-after',
  'half-way',
  'busy',
];

const SHEET = 'Blad1';

interface Operation {
  readonly name: string;
  readonly run: (port: WorkbookPort) => Promise<unknown>;
  /** What the operation may leave half-done: the place it shows, the look of a formula that is in its place. */
  readonly ignored?: Ignored;
}

const replacing = (port: WorkbookPort): Promise<void> =>
  port.replaceCells([
    { sheet: SHEET, row: 0, column: 0, expected: { value: { kind: 'text', text: '=oud' } }, next: number(1) },
    {
      sheet: SHEET,
      row: 0,
      column: 1,
      expected: { value: { kind: 'number', number: 5 } },
      next: text('1-2'),
    },
    {
      sheet: SHEET,
      row: 0,
      column: 2,
      expected: { value: { kind: 'number', number: 2 }, formula: '=1+1' },
      next: formula('=1+2'),
    },
    {
      sheet: 'Blad2',
      row: 1,
      column: 1,
      expected: { value: { kind: 'boolean', boolean: true } },
      next: blank,
    },
  ]);

const appending = async (port: WorkbookPort, place = PLACE): Promise<unknown> =>
  port.append(place, await port.prepareAppend(place, 4), {
    journal: [{ slot: 3, text: 'J1 ab {}' }],
    rows: [row(B), row(C)],
  });

const OPERATIONS: readonly Operation[] = [
  {
    name: 'writeBlock over cells',
    run: (port) =>
      port.writeBlock(
        { sheet: SHEET, row: 0, column: 0 },
        [
          [text('nieuw'), formula('=1+2'), blank],
          [keep, text('00123')],
        ],
        'overwrite',
      ),
  },
  {
    name: 'writeBlock on blank cells',
    run: (port) =>
      port.writeBlock({ sheet: SHEET, row: 8, column: 0 }, [[text('a'), formula('=1+1')]], 'refuse'),
  },
  {
    name: 'writeBlock in several requests',
    run: (port) =>
      port.writeBlock(
        { sheet: SHEET, row: 0, column: 0 },
        Array.from({ length: 40 }, (_, row) => [
          text(`-${String(row)}${'x'.repeat(30_000)}`),
          formula('=1+1'),
        ]),
        'overwrite',
      ),
  },
  { name: 'replaceCells', run: replacing },
  {
    name: 'insertFormula',
    // The widths of columns are a matter of looks too.
    ignored: { look: true },
    run: (port) => port.insertFormula('=SEQUENCE(2,2)', { rows: 2, columns: 2 }),
  },
  {
    name: 'insertFormula with styles',
    ignored: { look: true },
    run: (port) =>
      port.insertFormula('=1+1', { rows: 1, columns: 1 }, [
        { area: { row: 0, column: 0, rows: 1, columns: 1 }, style: { numberFormat: '0.00', bold: true } },
      ]),
  },
  { name: 'insertModel', run: (port) => port.insertModel(PLAN) },
  {
    name: 'insertModel with a hidden sheet',
    run: (port) =>
      port.insertModel({
        ...PLAN,
        sheets: [sheetPlan('Zichtbaar'), sheetPlan('Verborgen', { hidden: true })],
        names: [],
        activate: 'Zichtbaar',
      }),
  },
  { name: 'insertModel with a chart', run: (port) => port.insertModel(CHART_PLAN) },
  {
    name: 'addChart',
    run: (port) =>
      port.addChart(
        'Leeg',
        chartPlan(
          { sheet: 'Register', row: 3, column: 1, rows: 2, columns: 4 },
          { colors: ['none', '#FFC000', '#1F6F78'], labelFormat: '0', valueAxis: { title: 'strippen' } },
        ),
      ),
  },
  { name: 'prepareAppend', run: (port) => port.prepareAppend(PLACE, 4) },
  {
    name: 'append',
    // The look of the rows that were taken back again.
    ignored: { look: true },
    run: appending,
  },
  {
    name: 'append to a table without entries',
    ignored: { look: true },
    run: (port) => appending(port, { ...PLACE, table: 'FlexLeeg' }),
  },
  {
    name: 'goTo',
    ignored: { view: true },
    run: (port) => port.goTo({ sheet: 'Blad2', row: 4, column: 4, rows: 1, columns: 1 }),
  },
  {
    name: 'readBlock',
    run: (port) => port.readBlock({ sheet: SHEET, row: 0, column: 0, rows: 3, columns: 3 }),
  },
  { name: 'selection', run: (port) => port.selection() },
  { name: 'status', run: (port) => port.status() },
  { name: 'host', run: (port) => port.host() },
  { name: 'readTables', run: (port) => port.readTables(['FlexTest']) },
];

/** A workbook with something of every kind in it, and the cursor on a blank cell. */
async function prepared(): Promise<ExcelWorld> {
  const world = await openExcelWorld();
  const { user } = world.connection.host;
  user.addSheet('Blad2');
  user.type(SHEET, 'A1', "'=oud");
  user.type(SHEET, 'B1', '5');
  user.type(SHEET, 'C1', '=1+1');
  user.type(SHEET, 'A2', '#N/A');
  user.type('Blad2', 'B2', 'TRUE');
  await world.port.insertModel(ledgerPlan([A]));
  user.addSheet('Leeg');
  for (const [index, header] of HEADER.entries()) user.type('Leeg', `${'ABCD'[index]}1`, header);
  user.addTable('FlexLeeg', 'Leeg', 'A1:D2');
  user.select(SHEET, 'E5');
  return world;
}

/** How many requests an operation makes when nothing fails, and what it leaves. */
async function undisturbed(
  operation: Operation,
): Promise<{ requests: number; before: string; after: string }> {
  const world = await prepared();
  const { host } = world.connection;
  const before = snapshot(host.workbook, operation.ignored);
  const start = host.requests.length;
  await operation.run(world.port);
  await world.settled();
  const after = snapshot(host.workbook, operation.ignored);
  const requests = host.requests.length - start;
  await world.dispose();
  return { requests, before, after };
}

describe.each(OPERATIONS)('$name', (operation) => {
  it.each(KINDS)('is whole or nothing when a request meets %s', async (kind) => {
    const { requests, before, after } = await undisturbed(operation);
    expect(requests).toBeGreaterThan(0);
    for (let nth = 1; nth <= requests; nth++) {
      const world = await prepared();
      const { host } = world.connection;
      host.faults.add({ kind, on: 'any', nth });
      const error: unknown = await operation.run(world.port).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      await world.settled();
      expect(host.faults.pending, `request ${String(nth)} was made`).toBe(0);
      const now = snapshot(host.workbook, operation.ignored);
      if (error === undefined) {
        expect(now).toBe(after);
      } else {
        expect(error).toBeInstanceOf(WorkbookError);
        if ((error as WorkbookError).kind === 'outcome-unknown') expect([before, after]).toContain(now);
        else expect(now, `after ${(error as WorkbookError).message} at request ${String(nth)}`).toBe(before);
      }
      await world.dispose();
    }
  });
});

describe('a host that stays away', () => {
  it.each(['lost-before', 'cell-editing'] as const)(
    'leaves the outcome of an insertion open after %s',
    async (kind) => {
      vi.useFakeTimers({
        toFake: ['setTimeout', 'clearTimeout'],
        shouldAdvanceTime: true,
        advanceTimeDelta: 50,
      });
      try {
        const world = await prepared();
        const { host } = world.connection;
        const onSheet = (index: number): void => {
          if (index === 1) for (let nth = 1; nth <= 20; nth++) host.faults.add({ kind, on: 'any', nth });
        };
        const error: unknown = await world.port
          .insertModel(PLAN, { onSheet })
          .catch((reason: unknown) => reason);
        expect(error).toBeInstanceOf(WorkbookError);
        expect((error as WorkbookError).kind).toBe('outcome-unknown');
        host.faults.clear();
        await world.dispose();
      } finally {
        vi.useRealTimers();
      }
    },
  );

  it('leaves the outcome of a write open when what was there cannot be put back', async () => {
    const world = await prepared();
    const { host } = world.connection;
    host.faults.add({ kind: 'half-way', on: 'write', nth: 1 });
    host.faults.add({ kind: 'lost-before', on: 'write', nth: 2 });
    const error: unknown = await replacing(world.port).catch((reason: unknown) => reason);
    expect((error as WorkbookError).kind).toBe('outcome-unknown');
    await world.dispose();
  });
});
