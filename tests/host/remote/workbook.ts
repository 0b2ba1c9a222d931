/** MODEL of the workbook, the application and defined names. */
import { invalidArgument, itemNotFound, NotImplemented } from '../errors';
import { rectangleText } from '../model/rectangle';
import type { FormulaNameModel, NameModel } from '../model/workbook';
import { RangeRemote, rangeRemote } from './range';
import { RemoteObject } from './remote';
import type { Remotes } from './remotes';

/** `A1:B2` as a name refers to it. */
function absolute(address: string): string {
  return address.replace(/[A-Z]+|\d+/g, '$$$&');
}

function nameRemote(remotes: Remotes, item: NameModel): RemoteObject {
  const { workbook } = remotes;
  return new RemoteObject('NamedItem', {
    identity: () => ({ _Id: item.name }),
    get: {
      name: () => item.name,
      formula: () => {
        const sheet = workbook.sheet(item.sheetId);
        return `=${sheet ? `${remotes.quoted(sheet.name)}!` : '#REF!'}${absolute(rectangleText(item.area))}`;
      },
    },
    call: {
      delete: () => workbook.deleteName(item),
      getRangeOrNullObject: () => {
        const sheet = workbook.sheet(item.sheetId);
        return sheet ? rangeRemote(remotes, sheet, item.area) : null;
      },
    },
  });
}

function formulaNameRemote({ workbook }: Remotes, item: FormulaNameModel): RemoteObject {
  return new RemoteObject('NamedItem', {
    identity: () => ({ _Id: item.name }),
    get: { name: () => item.name, formula: () => item.formula },
    set: {
      formula: (value) => {
        workbook.assertEditable();
        if (typeof value !== 'string' || !value.startsWith('='))
          throw invalidArgument(`formula of ${item.name}`);
        item.formula = value;
      },
    },
  });
}

function namesRemote(remotes: Remotes): RemoteObject {
  const { workbook } = remotes;
  return new RemoteObject('NamedItemCollection', {
    items: () => [
      ...workbook.names.map((item) => nameRemote(remotes, item)),
      ...workbook.formulaNames.map((item) => formulaNameRemote(remotes, item)),
    ],
    item: (key) => {
      const formula = workbook.formulaNames.find(({ name }) => name === key);
      if (formula) return formulaNameRemote(remotes, formula);
      const item = workbook.definedName(String(key));
      if (!item) throw itemNotFound(`name ${String(key)}`);
      return nameRemote(remotes, item);
    },
    call: {
      add: ([name, reference, comment]) => {
        if (!(reference instanceof RangeRemote))
          throw new NotImplemented('NamedItemCollection.add of a formula');
        if (comment) throw new NotImplemented('NamedItemCollection.add with a comment');
        return nameRemote(remotes, workbook.addName(String(name), reference.sheet, reference.area));
      },
      getItemOrNullObject: ([name]) => {
        const item = workbook.definedName(String(name));
        return item ? nameRemote(remotes, item) : null;
      },
    },
  });
}

function applicationRemote(remotes: Remotes): RemoteObject {
  const { workbook } = remotes;
  const cultureInfo = new RemoteObject('CultureInfo', { get: { name: () => workbook.cultureName } });
  return new RemoteObject('Application', {
    get: {
      decimalSeparator: () => workbook.decimalSeparator,
      thousandsSeparator: () => workbook.groupSeparator,
    },
    child: { cultureInfo: () => cultureInfo },
    call: {
      // The model calculates once per request whether asked to or not.
      suspendApiCalculationUntilNextSync: () => undefined,
    },
  });
}

export function workbookRemote(remotes: Remotes): RemoteObject {
  const { workbook } = remotes;
  return new RemoteObject('Workbook', {
    get: { name: () => workbook.name, readOnly: () => workbook.readOnly },
    child: {
      application: () => applicationRemote(remotes),
      worksheets: () => remotes.worksheets(),
      tables: () => remotes.tables(),
      names: () => namesRemote(remotes),
      protection: () =>
        new RemoteObject('WorkbookProtection', { get: { protected: () => workbook.structureProtected } }),
    },
    call: {
      getActiveCell: () => rangeRemote(remotes, workbook.active, workbook.activeCell),
      getSelectedRange: () => rangeRemote(remotes, workbook.active, workbook.selected),
      _RemoveReference: ([id]) => remotes.forget(String(id)),
    },
  });
}
