import type { nl } from './nl';

/** Texts of the help page, in English. */
export const en: typeof nl = {
  title: 'Flexteam help',
  intro:
    'The functions are in every workbook in which the add-in is loaded. Begin a cell with =FLEX. and choose a function; fill in the fields, with , between them.',
  functions: 'Functions',
  parameters: 'Fields',
  parameter: 'Field',
  meaning: 'Meaning',
  optional: 'may stay empty',
  example: 'Example',
  gives: 'gives',
  errorsTitle: 'When there is an error',
  errors: [
    [
      '#VALUE!',
      'A field is wrong. The warning sign at the cell says which one, what it held and what you can do.',
    ],
    ['#N/A', 'There is no answer: a name, card or year is not known, or there is a tie.'],
    ['#NAME?', 'The add-in is not loaded. Open the Flexteam pane and recalculate with Ctrl+Alt+F9.'],
    [
      '#SPILL!',
      'Something stands in the way of the result. Empty the cells to the right of and below the formula.',
    ],
  ],
  contradictionsTitle: 'Two contradictions in the sources',
  contradictions: [
    'The letter of 18 April 2023 says “a third”, but the amounts are 33% of the unrounded total, to the cent. The difference from a true third is €12,733.92 over three years.',
    'Six strips plus a number “in proportion to inhabitants” cannot give nine to fourteen. The strip rule is therefore an assumption that you set yourself.',
  ],
  other: 'Nederlands',
  workbench: 'To the workbench',
};
