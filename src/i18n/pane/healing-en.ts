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
  nameOne: '1 defined name was repaired too.',
  nameMany: '{count} defined names were repaired too.',
  protected: 'Worksheet {sheet} is protected: unprotect it and try again.',
  unknownFunction: '{cell}: there is no function {name}. Correct the name.',
  nameError:
    '{cell} still shows {error}. Correct a wrong name in the formula, or close Excel and open the workbook again.',
  nameErrorHere: '{cell} still shows {error}. Correct the wrong name in the formula.',
  blocked: '{cell} was repaired, but there is no room for its result. Empty the cells below and beside it.',
  refused: '{cell} cannot be written. Go to the cell, press F2 and then Enter.',
  refusedName: 'The name {name} cannot be changed. Remove {prefix} in Formulas › Name Manager.',
  others: '{cell} and {count} more',
};
