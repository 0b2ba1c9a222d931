/** Makes the objects of one workbook and remembers the ranges that the client keeps beyond one request. */
import { HostError } from '../errors';
import type { Rectangle } from '../model/rectangle';
import type { SheetModel } from '../model/sheet';
import type { Change, WorkbookModel } from '../model/workbook';
import { rangeRemote } from './range';
import type { RemoteObject } from './remote';
import { tablesRemote } from './table';
import { workbookRemote } from './workbook';
import { worksheetRemote, worksheetsRemote } from './worksheet';

export interface EventRegistry {
  register(kind: Change['kind']): void;
  unregister(kind: Change['kind']): void;
}

export class Remotes {
  private readonly kept = new Map<string, { readonly sheet: SheetModel; readonly area: Rectangle }>();

  constructor(
    readonly workbook: WorkbookModel,
    readonly events: EventRegistry,
  ) {}

  root(): RemoteObject {
    return workbookRemote(this);
  }

  worksheets(): RemoteObject {
    return worksheetsRemote(this);
  }

  worksheet(sheet: SheetModel): RemoteObject {
    return worksheetRemote(this, sheet);
  }

  tables(sheet?: SheetModel): RemoteObject {
    return tablesRemote(this, sheet);
  }

  /** A sheet name as Excel writes it in front of an address. */
  quoted(name: string): string {
    return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
  }

  private referenceId(sheet: SheetModel, { row, column, rows, columns }: Rectangle): string {
    return `${sheet.id}:${row}:${column}:${rows}:${columns}`;
  }

  /** A kept range is a fixed rectangle here; in Excel it would follow inserted rows. */
  keep(sheet: SheetModel, area: Rectangle): void {
    this.kept.set(this.referenceId(sheet, area), { sheet, area });
  }

  forget(id: string): void {
    this.kept.delete(id);
  }

  identityOfRange(sheet: SheetModel, area: Rectangle): Record<string, string> {
    const id = this.referenceId(sheet, area);
    return this.kept.has(id) ? { _ReferenceId: id } : {};
  }

  byReference(id: string): RemoteObject {
    const kept = this.kept.get(id);
    if (!kept)
      throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    return rangeRemote(this, kept.sheet, kept.area);
  }
}
