/** MODEL of tables and their columns. */
import { invalidArgument, itemNotFound, NotImplemented } from '../errors';
import type { SheetModel } from '../model/sheet';
import type { TableModel } from '../model/workbook';
import { RangeRemote, rangeRemote } from './range';
import { fields, RemoteObject } from './remote';
import type { Remotes } from './remotes';

function columnsRemote({ sheet, area, showHeaders, id }: TableModel): RemoteObject {
  if (!showHeaders) throw new NotImplemented('TableColumnCollection of a table without headers');
  return new RemoteObject('TableColumnCollection', {
    items: () =>
      Array.from(
        { length: area.columns },
        (_, index) =>
          new RemoteObject('TableColumn', {
            identity: () => ({ Id: `${id}${index + 1}` }),
            get: { name: () => String(sheet.formulaText(area.row, area.column + index)), index: () => index },
          }),
      ),
  });
}

function tableRemote(remotes: Remotes, table: TableModel): RemoteObject {
  const { workbook } = remotes;
  const plain = fields(table, ['showBandedRows', 'showFilterButton', 'style'], () =>
    table.sheet.assertWritable(),
  );
  return new RemoteObject('Table', {
    identity: () => ({ Id: table.id }),
    get: {
      ...plain.get,
      id: () => table.id,
      name: () => table.name,
      showHeaders: () => table.showHeaders,
      showTotals: () => table.showTotals,
    },
    set: {
      ...plain.set,
      style: (value) => {
        if (!/^TableStyle(?:Light|Medium|Dark)[1-9]\d?$/.test(String(value)))
          throw new NotImplemented(`Table.style ${String(value)}`);
        plain.set.style(value);
      },
      name: (value) => {
        table.sheet.assertWritable();
        if (typeof value !== 'string') throw invalidArgument('name');
        workbook.renameTable(table, value);
      },
    },
    child: { worksheet: () => remotes.worksheet(table.sheet), columns: () => columnsRemote(table) },
    call: {
      getDataBodyRange: () => {
        const { area, showHeaders, showTotals } = table;
        const head = showHeaders ? 1 : 0;
        const rows = area.rows - head - (showTotals ? 1 : 0);
        return rangeRemote(remotes, table.sheet, { ...area, row: area.row + head, rows });
      },
      getRange: () => rangeRemote(remotes, table.sheet, table.area),
      resize: ([range]) => {
        if (!(range instanceof RangeRemote)) throw new NotImplemented('Table.resize to an address');
        if (range.sheet !== table.sheet) throw invalidArgument('a range of another sheet');
        workbook.resizeTable(table, range.area);
      },
    },
  });
}

/** The tables of one sheet, or of the whole workbook. */
export function tablesRemote(remotes: Remotes, sheet?: SheetModel): RemoteObject {
  const { workbook } = remotes;
  const find = (key: unknown): TableModel | undefined => {
    const table = workbook.table(String(key));
    return table && (!sheet || table.sheet === sheet) ? table : undefined;
  };
  return new RemoteObject('TableCollection', {
    items: () =>
      workbook.tables
        .filter((table) => !sheet || table.sheet === sheet)
        .map((table) => tableRemote(remotes, table)),
    item: (key) => {
      const table = find(key);
      if (!table) throw itemNotFound(`table ${String(key)}`);
      return tableRemote(remotes, table);
    },
    call: {
      add: ([range, hasHeaders]) => {
        if (!(range instanceof RangeRemote)) throw new NotImplemented('TableCollection.add of an address');
        if (sheet && range.sheet !== sheet) throw invalidArgument('a range of another sheet');
        return tableRemote(remotes, workbook.addTable(range.sheet, range.area, hasHeaders === true));
      },
      getItemOrNullObject: ([key]) => {
        const table = find(key);
        return table ? tableRemote(remotes, table) : null;
      },
    },
  });
}
