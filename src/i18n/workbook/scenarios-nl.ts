/** Texts of the sheet with scenarios side by side, in Dutch. */
export const nl = {
  title: 'Scenario’s naast elkaar',
  sentence:
    'Kies een cijfer, een partij, een jaar en de scenario’s; alles hieronder rekent mee. De aannames staan op Aannames.',
  measure: 'Cijfer',
  measureNote:
    'contribution (bijdrage), one_off (eenmalig), total, net (na eigen dekking), gap, cumulative, per_inhabitant, strips, hours …',
  party: 'Partij',
  partyNote: 'Een gemeente, Provincie of Totaal.',
  year: 'Jaar',
  yearNote: 'Het jaar van de verklaring en van de partijen naast elkaar.',
  slot: (number: number) => `Scenario ${number}`,
  baseNote: 'Met dit scenario worden de andere vergeleken.',
  from: 'Verklaar het verschil van',
  to: 'naar',
  bridgeNote: 'Twee scenario’s; zonder meer zijn het het eerste en het tweede.',
  byYear: 'Per jaar:',
  byCause: 'Verschil naar oorzaak, van alles wat er te betalen is:',
  byParty: 'Per partij in',
  reading: 'Bedragen zijn nominaal. Een positief bedrag is een last; een positief verschil is een nadeel.',
  chartFigures: 'Cijfers van de grafiek',
  yearsChart: 'Scenario’s per jaar',
  bridgeChart: 'Verschil naar oorzaak',
  bridgeSeries: ['Voet', 'Te betalen', 'Hoger', 'Lager'],
};
