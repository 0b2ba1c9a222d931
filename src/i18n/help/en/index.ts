import type { HelpTexts } from '../nl';
import { begin } from './begin';
import { functions } from './functions';
import { management } from './management';
import { scenarios } from './scenarios';
import { strips } from './strips';
import { words } from './words';
import { workbook } from './workbook';

/** The help in English. */
export const en: HelpTexts = {
  words,
  functions,
  index: {
    title: 'Flexteam help',
    lead: 'Splitting cost, keeping track of strips and comparing scenarios, in Excel or in the workbench.',
  },
  functionIndex: {
    title: 'Functions',
    lead: 'Eighteen functions, for use in any workbook. Begin a cell with =FLEX. and choose one.',
    body: `
- Fields are separated by \`,\`; decimals have a point. In a Dutch Excel it is \`;\` and a comma.
- A field may be a number, a cell or a range; where one cell fits, it says so.
- Amounts are calculated in whole cents, and numbers read as Excel shows them, with fifteen digits.
- A result of more cells fills the cells beside and below. If something is in the way, Excel gives \`#SPILL!\`.
- A total row does not belong in a range of inhabitants; the function says so when it sees one.
- In the pane every function has a formula to begin with: {menu.functions}.
`,
  },
  topics: { ...begin, ...strips, ...scenarios, ...workbook, ...management },
};
