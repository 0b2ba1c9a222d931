// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChangeHint } from '../../../src/workbook/port';
import { openExcelWorld } from '../../contract/excel-world';
import type { ExcelWorld } from '../../contract/excel-world';

let world: ExcelWorld;
beforeEach(async () => {
  world = await openExcelWorld();
});
afterEach(() => world.dispose());

it('asks Excel once for all listeners and lets go with the last', async () => {
  const { host } = world.connection;
  const stops = [1, 2, 3].map(() => world.port.onChange(() => undefined));
  await world.settled();
  expect(host.requests).toHaveLength(1);
  expect(host.listeningTo.sort()).toEqual(
    ['calculated', 'cells', 'selection', 'sheet-activated', 'sheet-added', 'sheet-deleted'].sort(),
  );
  stops[0]();
  stops[1]();
  await world.settled();
  expect(host.requests).toHaveLength(1);
  stops[2]();
  await world.settled();
  expect(host.listeningTo).toEqual([]);
});

it('does not even ask when nobody stays to listen', async () => {
  world.port.onChange(() => undefined)();
  await world.settled();
  expect(world.connection.host.listeningTo).toEqual([]);
});

it('gives hints that come together once', async () => {
  const hints: ChangeHint[] = [];
  const stop = world.port.onChange((hint) => hints.push(hint));
  await world.settled();
  await world.port.writeBlock(
    { sheet: 'Blad1', row: 0, column: 0 },
    Array.from({ length: 300 }, () =>
      Array.from({ length: 10 }, () => ({ kind: 'number' as const, number: 1 })),
    ),
    'overwrite',
  );
  await world.settled();
  expect(hints).toEqual(['cells']);
  stop();
});

it('asks again later when a cell is open for editing', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true, advanceTimeDelta: 20 });
  try {
    const { host } = world.connection;
    host.faults.add({ kind: 'cell-editing', on: 'any', nth: 1 });
    const stop = world.port.onChange(() => undefined);
    await world.settled();
    expect(host.listeningTo).toEqual([]);
    await vi.advanceTimersByTimeAsync(3_000);
    await world.settled();
    expect(host.listeningTo).toContain('cells');
    stop();
    await world.settled();
  } finally {
    vi.useRealTimers();
  }
});

it('hints at a recalculation that changed only results', async () => {
  const { host } = world.connection;
  host.user.type('Blad1', 'B1', '=A1');
  const hints: ChangeHint[] = [];
  const stop = world.port.onChange((hint) => hints.push(hint));
  await world.settled();
  host.user.type('Blad1', 'A1', '5');
  await world.settled();
  expect(hints).toContain('cells');
  stop();
});

describe('a sheet that gets another name', () => {
  afterEach(() => vi.restoreAllMocks());
  const newer = (...sets: readonly string[]) =>
    vi
      .spyOn(Office.context.requirements, 'isSetSupported')
      .mockImplementation((name, version) => sets.includes(`${name} ${String(version)}`));
  const current = ['ExcelApi 1.2', 'ExcelApi 1.7', 'ExcelApi 1.8', 'ExcelApi 1.9', 'ExcelApi 1.17'];

  it('is hinted at where Excel tells of it', async () => {
    // The set under which this office.js knows the event.
    newer(...current, 'ExcelApiOnline 1.1');
    const hints: ChangeHint[] = [];
    const stop = world.port.onChange((hint) => hints.push(hint));
    await world.settled();
    world.connection.host.user.renameSheet('Blad1', 'Cijfers');
    await world.settled();
    expect(hints).toEqual(['sheets']);
    stop();
    await world.settled();
    expect(world.connection.host.listeningTo).toEqual([]);
  });

  it('is asked for again where the answer was lost', async () => {
    newer(...current, 'ExcelApiOnline 1.1');
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout'],
      shouldAdvanceTime: true,
      advanceTimeDelta: 20,
    });
    try {
      const { host } = world.connection;
      host.faults.add({ kind: 'lost-before', on: 'any', nth: 2 });
      const stop = world.port.onChange(() => undefined);
      await world.settled();
      await vi.advanceTimersByTimeAsync(3_000);
      await world.settled();
      expect(host.listeningTo).toContain('sheet-renamed');
      expect(host.requests).toHaveLength(3);
      stop();
      await world.settled();
    } finally {
      vi.useRealTimers();
    }
  });

  it('costs no other hint where office.js is older than Excel', async () => {
    newer(...current);
    const stop = world.port.onChange(() => undefined);
    await world.settled();
    expect(world.connection.host.listeningTo).toContain('cells');
    expect(world.connection.host.listeningTo).not.toContain('sheet-renamed');
    stop();
  });
});
