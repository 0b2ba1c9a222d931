import type { nl } from './nl';

/** Texts of the workbench page, in English. */
export const en: typeof nl = {
  title: 'Flexteam workbench',
  fileName: 'Flexteam',
  saved: (time) => `kept in this browser, ${time}`,
  saving: 'saving…',
  notSaved: 'not saved',
  notSavedDetail:
    'This browser keeps nothing (private window or full disk). Save your work as .xlsx before you close the page.',
  switchPlaces: 'F6: grid ↔ pane, Shift+F6: toolbar',
  otherLanguage: 'Nederlands',
  otherLanguageShort: 'NL',
  dark: 'Dark view',
  light: 'Light view',
  toolbar: 'Toolbar',
  exportXlsx: 'Save as .xlsx',
  exportFormulasFor: 'For Excel with the add-in',
  exportFormulas: 'With formulas',
  exportValuesFor: 'Opens well everywhere, does not calculate',
  exportValues: 'Values only',
  valuesFileName: (name) => `${name} (values)`,
  exported: (name) => `${name} is saved in your downloads.`,
  exportFailed: 'Saving as .xlsx failed. Nothing was changed; try again.',
  exportRefused: (sheet) =>
    `Excel does not accept ‘${sheet}’ as the name of a worksheet. Give that sheet another name and save again; nothing was changed.`,
  open: 'Open…',
  openTitle: 'Save first?',
  openText: (name) =>
    `‘${name}’ takes the place of the workbook in this browser, which has changes that you have not saved as .xlsx yet.`,
  openOnly: 'Open without saving',
  saveAndOpen: 'Save and open',
  opened: (name) => `‘${name}’ is open.`,
  lost: (parts) => `The workbench does not keep of this file: ${parts}. The file itself was not changed.`,
  lostKind: (kind, sheets) =>
    sheets.length === 0
      ? kind
      : sheets.length <= 3
        ? `${kind} (${sheets.join(', ')})`
        : `${kind} (${sheets.slice(0, 2).join(', ')} and ${sheets.length - 2} more worksheets)`,
  lostKinds: {
    charts: 'other charts',
    comments: 'comments',
    'conditional-formats': 'conditional formats',
    filters: 'filters',
    formatting: 'special formatting, such as fonts, underlining and lines at the sides',
    'headers-and-footers': 'headers and footers',
    'hidden-rows-and-columns': 'hiding of rows and columns',
    links: 'hyperlinks',
    macros: 'macros',
    'merged-cells': 'merged cells',
    names: 'names that mean something else on each worksheet (formulas now refer to the cells themselves)',
    'other-workbooks': 'formulas to other workbooks (their last values stay)',
    pictures: 'pictures',
    'pivot-tables': 'pivot tables',
    protection: 'protection',
    shapes: 'shapes',
    sparklines: 'sparklines',
    tables: 'tables without headers (their cells stay)',
    'totals-rows': 'totals rows of tables (their cells stay)',
    validation: 'data validation',
  },
  failedResults: (count, first) =>
    count === 1
      ? `${first} now shows an error where the file had a result: the workbench cannot calculate that formula. The formula itself is kept.`
      : `${count} cells now show an error where the file had a result, the first one ${first}: the workbench cannot calculate those formulas. The formulas themselves are kept.`,
  otherResults: (count, first) =>
    count === 1
      ? `In ${first} the workbench gets another result than the file. Check it before you go on with it.`
      : `In ${count} cells the workbench gets another result than the file, the first one ${first}. Check them before you go on with them.`,
  dropHere: 'Drop the .xlsx file here to open it',
  fileProblems: {
    empty: (name) => `‘${name}’ is empty. Choose an .xlsx file with content; your workbook was not changed.`,
    encrypted: (name) =>
      `‘${name}’ is encrypted with a password. Open it in Excel, save it without a password and open it again; your workbook was not changed.`,
    old: (name) =>
      `‘${name}’ is in the old format of Excel (.xls). Save it as .xlsx in Excel and open it again; your workbook was not changed.`,
    other: (name) =>
      `‘${name}’ is no .xlsx file. Save it as .xlsx in Excel and open it again; your workbook was not changed.`,
    'too-large': (name) =>
      `‘${name}’ is too large for the workbench (at most 10 MB and 250,000 cells). Open it in Excel; your workbook was not changed.`,
    broken: (name) =>
      `‘${name}’ cannot be read: it is damaged or no Excel workbook. Open it in Excel, save it as .xlsx again and try once more; your workbook was not changed.`,
  },
  undo: 'Undo',
  redo: 'Redo',
  clearExample: 'Clear example',
  exampleCleared: 'The invented bookings have been cleared. Your own bookings are still there.',
  exampleStays: (count: number) =>
    `The invented bookings have been cleared, except ${count}: your own bookings refer to ${count === 1 ? 'it' : 'them'}.`,
  exampleNotCleared: 'Clearing did not work. Nothing was changed; try again.',
  elsewhere:
    'This workbook is open in another tab already. What you change here is not kept. Close the other tab and reload this page.',
  startAnew: 'Start anew',
  startAnewTitle: 'Start anew?',
  startAnewText:
    'The workbook in this browser is replaced by a new one with the published figures. Your changes are lost; save them as .xlsx first if you want to keep them.',
  startAnewConfirm: 'Replace by a new workbook',
  cancel: 'Cancel',
  pane: 'Pane',
  showPane: 'Show pane',
  hidePane: 'Hide pane',
  grid: 'Worksheet',
  opening: 'Opening workbook…',
  emptySheet: 'Sheet1',
  failedTitle: 'The workbench cannot start',
  failedText:
    'Reload the page. If that does not help, start anew; the old workbook then stays in this browser as a spare.',
  damagedTitle: 'The kept workbook cannot be read',
  damagedText: 'A new workbook was opened. The old one is still in this browser as a spare.',
  close: 'Close',
};
