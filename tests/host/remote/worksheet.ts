/** MODEL of a worksheet and of the collection of worksheets. */
import { invalidArgument, itemNotFound, NotImplemented } from '../errors';
import { parseRectangle } from '../model/rectangle';
import type { Rectangle } from '../model/rectangle';
import type { PageLayoutModel, SheetModel } from '../model/sheet';
import { chartsRemote } from './chart';
import { RangeRemote, rangeRemote } from './range';
import { fields, RemoteObject } from './remote';
import type { Remotes } from './remotes';

function count(argument: unknown): number {
  if (typeof argument !== 'number' || !Number.isInteger(argument) || argument < 0)
    throw invalidArgument('count');
  return argument;
}

function freezePanesRemote(sheet: SheetModel): RemoteObject {
  const freeze = (rows: number, columns: number): void => {
    sheet.assertWritable();
    sheet.frozen = { rows, columns };
  };
  return new RemoteObject('WorksheetFreezePanes', {
    call: {
      freezeRows: ([rows]) => freeze(count(rows), 0),
      freezeColumns: ([columns]) => freeze(0, count(columns)),
      freezeAt: ([range]) => {
        if (!(range instanceof RangeRemote))
          throw new NotImplemented('WorksheetFreezePanes.freezeAt of text');
        if (range.area.row !== 0 || range.area.column !== 0)
          throw invalidArgument('freezeAt a range away from A1');
        freeze(range.area.rows, range.area.columns);
      },
    },
  });
}

function pageLayoutRemote(sheet: SheetModel): RemoteObject {
  const layout: PageLayoutModel = sheet.pageLayout;
  return new RemoteObject('PageLayout', {
    get: {
      orientation: () => layout.orientation,
      paperSize: () => layout.paperSize,
      zoom: () => layout.zoom,
    },
    set: {
      orientation: (value) => {
        sheet.assertWritable();
        if (value !== 'Portrait' && value !== 'Landscape') throw invalidArgument('orientation');
        layout.orientation = value;
      },
      paperSize: (value) => {
        sheet.assertWritable();
        if (value !== 'A4' && value !== 'Letter')
          throw new NotImplemented(`PageLayout.paperSize ${String(value)}`);
        layout.paperSize = value;
      },
      zoom: (value) => {
        sheet.assertWritable();
        const keys = Object.keys(value as object);
        const known = ['scale', 'horizontalFitToPages', 'verticalFitToPages'];
        if (keys.length === 0 || keys.some((key) => !known.includes(key))) throw invalidArgument('zoom');
        if (Object.values(value as object).some((each) => !Number.isInteger(each) || each < 0 || each > 400))
          throw invalidArgument('zoom');
        layout.zoom = value as PageLayoutModel['zoom'];
      },
    },
    call: {
      setPrintArea: ([area]) => {
        sheet.assertWritable();
        if (!(area instanceof RangeRemote)) throw new NotImplemented('PageLayout.setPrintArea of text');
        layout.printArea = area.area;
      },
      setPrintTitleRows: ([rows]) => {
        sheet.assertWritable();
        const match = /^\$?(\d+):\$?(\d+)$/.exec(String(rows));
        if (!match) throw new NotImplemented(`PageLayout.setPrintTitleRows(${String(rows)})`);
        layout.printTitleRows = { row: Number(match[1]) - 1, rows: Number(match[2]) - Number(match[1]) + 1 };
      },
    },
  });
}

export function worksheetRemote(remotes: Remotes, sheet: SheetModel): RemoteObject {
  const { workbook } = remotes;
  const assertPresent = (): SheetModel => {
    if (!workbook.sheets.includes(sheet)) throw itemNotFound(`sheet ${sheet.name}`);
    return sheet;
  };
  const range = (area: Rectangle): RemoteObject => rangeRemote(remotes, assertPresent(), area);
  const plain = fields(sheet, ['tabColor', 'showGridlines'], () => sheet.assertWritable());
  return new RemoteObject('Worksheet', {
    identity: () => ({ Id: sheet.id }),
    get: {
      ...plain.get,
      id: () => sheet.id,
      name: () => sheet.name,
      position: () => workbook.sheets.indexOf(sheet),
      visibility: () => sheet.visibility,
    },
    set: {
      ...plain.set,
      tabColor: (value) => {
        if (!/^(?:#[0-9A-F]{6})?$/i.test(String(value))) throw invalidArgument('tabColor');
        plain.set.tabColor(value);
      },
      visibility: (value) => {
        if (value !== 'Visible' && value !== 'Hidden')
          throw new NotImplemented(`Worksheet.visibility ${String(value)}`);
        workbook.show(assertPresent(), value);
      },
    },
    child: {
      tables: () => remotes.tables(sheet),
      charts: () => chartsRemote(remotes, assertPresent()),
      freezePanes: () => freezePanesRemote(sheet),
      pageLayout: () => pageLayoutRemote(sheet),
      protection: () =>
        new RemoteObject('WorksheetProtection', { get: { protected: () => sheet.protected } }),
    },
    call: {
      activate: () => workbook.activate(assertPresent()),
      delete: () => workbook.deleteSheet(sheet),
      getRangeByIndexes: ([row, column, rows, columns]) =>
        range({ row: Number(row), column: Number(column), rows: Number(rows), columns: Number(columns) }),
      getRange: ([address]) => {
        const area = typeof address === 'string' ? parseRectangle(address) : undefined;
        if (!area) throw new NotImplemented(`Worksheet.getRange(${String(address)})`);
        return range(area);
      },
      getUsedRangeOrNullObject: ([valuesOnly]) => {
        if (valuesOnly !== true) throw new NotImplemented('Worksheet.getUsedRangeOrNullObject with formats');
        const used = assertPresent().usedRange();
        return used ? range(used) : null;
      },
    },
  });
}

const EVENTS = {
  _RegisterActivatedEvent: 'sheet-activated',
  _RegisterAddedEvent: 'sheet-added',
  _RegisterCalculatedEvent: 'calculated',
  _RegisterDataChangedEvent: 'cells',
  _RegisterDeletedEvent: 'sheet-deleted',
  _RegisterEventNameChanged: 'sheet-renamed',
  _RegisterSelectionChangedEvent: 'selection',
} as const;

export function worksheetsRemote(remotes: Remotes): RemoteObject {
  const { workbook } = remotes;
  const registrations = Object.entries(EVENTS).flatMap(([method, kind]) => [
    [method, () => remotes.events.register(kind)] as const,
    [method.replace('_Register', '_Unregister'), () => remotes.events.unregister(kind)] as const,
  ]);
  return new RemoteObject('WorksheetCollection', {
    items: () => workbook.sheets.map((sheet) => remotes.worksheet(sheet)),
    item: (key) => {
      const sheet = workbook.sheet(String(key));
      if (!sheet) throw itemNotFound(`sheet ${String(key)}`);
      return remotes.worksheet(sheet);
    },
    call: {
      ...Object.fromEntries(registrations),
      add: ([name]) => {
        if (typeof name !== 'string') throw new NotImplemented('WorksheetCollection.add without a name');
        return remotes.worksheet(workbook.addSheet(name));
      },
      getActiveWorksheet: () => remotes.worksheet(workbook.active),
      getItemOrNullObject: ([key]) => {
        const sheet = workbook.sheet(String(key));
        return sheet ? remotes.worksheet(sheet) : null;
      },
    },
  });
}
