// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toWorkbookError } from '../../../src/workbook/excel/errors';
import { WorkbookError } from '../../../src/workbook/port';
import type { WorkbookErrorKind } from '../../../src/workbook/port';
import { openExcelWorld } from '../../contract/excel-world';
import type { ExcelWorld } from '../../contract/excel-world';
import { rejection } from '../../contract/stage';

let world: ExcelWorld;
beforeEach(async () => {
  world = await openExcelWorld();
});
afterEach(() => world.dispose());

const write = (): Promise<void> =>
  world.port.writeBlock(
    { sheet: 'Blad1', row: 0, column: 0 },
    [[{ kind: 'number', number: 1 }]],
    'overwrite',
  );

describe('codes of Excel', () => {
  // The types leave out what the constructor takes.
  const excelError = (code: string): Error =>
    new (OfficeExtension.Error as unknown as new (info: object) => Error)({
      code,
      message: 'in de taal van Excel',
    });

  it.each<[string, WorkbookErrorKind, WorkbookErrorKind]>([
    ['InvalidOperationInCellEditMode', 'cell-editing', 'cell-editing'],
    ['AccessDenied', 'protected', 'protected'],
    ['ItemAlreadyExists', 'occupied', 'occupied'],
    ['ItemNotFound', 'missing', 'missing'],
    ['RequestPayloadSizeLimitExceeded', 'too-large', 'too-large'],
    ['ResponsePayloadSizeLimitExceeded', 'too-large', 'too-large'],
    ['ApiNotFound', 'unsupported', 'unsupported'],
    ['ConnectionFailure', 'host', 'outcome-unknown'],
    ['Timeout', 'host', 'outcome-unknown'],
    ['InvalidOrTimedOutSession', 'host', 'outcome-unknown'],
    ['GeneralException', 'host', 'host'],
    ['SomethingNew', 'host', 'host'],
  ])('%s is %s for a read and %s for a write', (code, reading, writing) => {
    expect(toWorkbookError(excelError(code), 'read').kind).toBe(reading);
    expect(toWorkbookError(excelError(code), 'write').kind).toBe(writing);
    expect(toWorkbookError(excelError(code), 'read').params['detail']).toContain(code);
  });

  it('keeps an error that is ours already', () => {
    const error = new WorkbookError('stale', { sheet: 'a' });
    expect(toWorkbookError(error, 'write')).toBe(error);
  });

  it('wraps whatever else is thrown', () => {
    expect(toWorkbookError('iets', 'read').kind).toBe('host');
    expect(toWorkbookError(new TypeError('iets'), 'write').params['detail']).toContain('iets');
  });
});

describe('what protection comes to', () => {
  it('names the protected sheet', async () => {
    world.connection.host.user.protectSheet('Blad1');
    const error = await rejection(write());
    expect([error.kind, error.params['sheet']]).toEqual(['protected', 'Blad1']);
  });

  it('names the one of two sheets that is protected, and writes to neither', async () => {
    const { host } = world.connection;
    host.user.addSheet('Dicht');
    host.user.protectSheet('Dicht');
    const nothing = { value: { kind: 'blank' } } as const;
    const next = { kind: 'number', number: 1 } as const;
    const error = await rejection(
      world.port.replaceCells([
        { sheet: 'Blad1', row: 0, column: 0, expected: nothing, next },
        { sheet: 'Dicht', row: 0, column: 0, expected: nothing, next },
      ]),
    );
    expect([error.kind, error.params['sheet']]).toEqual(['protected', 'Dicht']);
    expect(host.workbook.sheet('Blad1')?.isBlank(0, 0)).toBe(true);
  });

  it('says read-only where the workbook is', async () => {
    world.connection.host.workbook.readOnly = true;
    expect((await rejection(write())).kind).toBe('read-only');
  });
});

describe('a formula that Excel refuses', () => {
  it('leaves the rest of the block unwritten', async () => {
    const block = [[{ kind: 'text', text: 'a' } as const, { kind: 'formula', formula: '=SUM((1)' } as const]];
    const error = await rejection(
      world.port.writeBlock({ sheet: 'Blad1', row: 0, column: 0 }, block, 'refuse'),
    );
    expect(error.kind).toBe('host');
    expect(world.connection.host.workbook.sheet('Blad1')?.isBlank(0, 0)).toBe(true);
  });
});
