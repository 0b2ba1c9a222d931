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
  exported: (name) => `${name} is saved in your downloads.`,
  exportFailed: 'Saving as .xlsx failed. Nothing was changed; try again.',
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
