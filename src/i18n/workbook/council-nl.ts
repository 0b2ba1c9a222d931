/** Texts of the page for a council, in Dutch. */
export const nl = {
  title: 'Raadsblad',
  sentence: 'Eén bladzijde voor raad of Staten: wat een scenario een partij kost, en waarom het anders is.',
  how: 'Kies een gemeente of Provincie, en twee scenario’s zoals ze op Aannames heten. Alle bedragen rekenen mee.',
  party: 'Partij',
  scenario: 'Gekozen scenario',
  compared: 'Vergelijken met',
  firstYear: 'Eerste jaar',
  assumedFrom: 'Aannames vanaf',
  assumedUntil: 'Aannames t/m',

  decision: 'Gevraagd besluit',
  /** Around the names of scenario and party, and the first and the last year. */
  decide: {
    scenario: 'Instemmen met scenario ‘',
    party: '’ en voor ',
    years: ' over ',
    until: '–',
    amount: ' beschikbaar stellen:',
  },
  fromCover: 'waarvan uit eigen dekking',
  fromBudget: 'waarvan al begroot (leeg: niet ingevuld op Aannames)',
  toCover: 'nog te dekken (positief is een nadeel; leeg: niet elk jaar is al begroot)',

  perYear: 'Per jaar, in euro’s',
  total: 'Totaal',
  lines: {
    contribution: 'Jaarlijkse bijdrage',
    one_off: 'Eenmalig',
    vat: 'Btw die niet terugkomt',
    total: 'Totaal te betalen',
    cover: 'Eigen dekking',
    net: 'Netto',
    budgeted: 'Al begroot',
    gap: 'Verschil (positief is nadeel)',
    per_inhabitant: 'Jaarlijkse bijdrage per inwoner',
    strips: 'Strippen',
    room: 'Ruimte in budget, vóór andere claims',
  },

  bridge: 'Waarom het anders is: totaal te betalen, naar oorzaak',
  totals: { chosen: 'Gekozen scenario', compared: 'Vergeleken scenario' },
  difference: 'Verschil',
  effect: 'Netto over deze jaren',
  columns: { chosen: 'Gekozen', compared: 'Vergeleken', difference: 'Verschil' },
  chart: 'Totaal te betalen per jaar, in euro’s',

  risks: 'Risico’s',
  prompts: [
    'Kosten: index, formatie, inhuur?',
    'Partners: wie kan uitstappen?',
    'Dekking: wat is nog onzeker?',
  ],
  exit: 'Uittreden',
  exitPrompt: 'Opzegtermijn, kosten en werk dat doorloopt: nog invullen.',
  exitLine: (scenario: string, party: string, year: string) =>
    `Scenario ‘${scenario}’${party === '' ? '' : `, ${party}`}${year === '' ? '' : `, ${year}`}: `,

  sources: 'Bronnen en aannames',
  nominal:
    'Bedragen zijn nominaal. Positief is te betalen, of een nadeel. Elk verschil is het gekozen scenario min het andere.',
  stated: (words: string) => `Opgegeven: ${words}.`,
  published: (words: string) => `Gepubliceerd: ${words}.`,
  estimated: (words: string) => `Eigen schatting, ook van latere jaren: ${words}.`,
  origins: (sources: string) => `Bronnen: ${sources}.`,
  population: (source: string, date: string, status: string) =>
    `Inwoners: ${source}; laatste peildatum ${date} (${status}), tenzij Aannames een ander jaar noemt.`,
};
