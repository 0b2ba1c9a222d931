import type { nl } from './healing-nl';

export const en: typeof nl = {
  menu: 'Repair formulas',
  action: 'Repair',
  busy: 'Repairing formulas…',
  busyBody: 'The pane goes through all worksheets.',
  lostOne: '1 formula has come loose',
  lostMany: '{count} formulas have come loose',
  lostBody:
    'Typed, saved or opened without the add-in. Repairing writes them again; other cells stay as they are.',
  healedOne: '1 formula repaired on worksheet {sheet}',
  healedSheet: '{count} formulas repaired on worksheet {sheet}',
  healedMany: '{count} formulas repaired on {sheets} worksheets',
  nothing: 'There is nothing to repair',
  nothingBody: 'No formula of Flexteam has come loose.',
  none: 'No formula was repaired',
  onlyNameOne: '1 defined name repaired',
  onlyNameMany: '{count} defined names repaired',
  nameOne: '1 defined name was repaired too.',
  nameMany: '{count} defined names were repaired too.',
  protected: 'Worksheet {sheet} is protected: unprotect it and try again.',
  unknownFunction: '{cell}: there is no function {name}. Correct the name.',
  nameError:
    'Still {error}: {cell}. Correct a wrong name in the formula, or close Excel and open the workbook again.',
  nameErrorHere: 'Still {error}: {cell}. Correct the wrong name in the formula.',
  blocked: 'Repaired, but without room for the result: {cell}. Empty the cells below and beside it.',
  refused: 'Cannot be written: {cell}. Go to the cell, press F2 and then Enter.',
  refusedName:
    'The name {name} cannot be changed. Write {right} instead of {wrong} in Formulas › Name Manager.',
  others: '{cell} and {count} more',
};
