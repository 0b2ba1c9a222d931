import { begin } from './begin';
import { functions } from './functions';
import { management } from './management';
import { scenarios } from './scenarios';
import { strips } from './strips';
import { words } from './words';
import { workbook } from './workbook';

/** The help in Dutch. Its shape is the contract for the other language. */
export const nl = {
  words,
  functions,
  index: {
    title: 'Hulp bij Flexteam',
    lead: 'Kosten verdelen, strippen bijhouden en scenario’s vergelijken, in Excel of in de werkbank.',
  },
  functionIndex: {
    title: 'Functies',
    lead: 'Achttien functies, in elke werkmap te gebruiken. Begin in een cel met =FLEX. en kies er een.',
    body: `
- Tussen de velden staat \`;\`. Decimalen schrijft u met een komma.
- Een veld mag een getal, een cel of een bereik zijn; waar één cel past, staat dat erbij.
- Bedragen worden in hele centen gerekend, en getallen gelezen zoals Excel ze toont, met vijftien cijfers.
- Een uitkomst van meer cellen vult de cellen ernaast en eronder. Staat er iets in de weg, dan geeft Excel \`#OVERLOOP!\`.
- Een totaalrij hoort niet in een bereik met inwoners; de functie zegt het als zij er een ziet.
- In het paneel heeft elke functie een formule om mee te beginnen: {menu.functions}.
`,
  },
  topics: { ...begin, ...strips, ...scenarios, ...workbook, ...management },
};

export type HelpTexts = typeof nl;
