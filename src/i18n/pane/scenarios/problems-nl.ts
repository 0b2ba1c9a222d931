/** What is wrong with rows of the assumptions, and what to do; `{rows}` are numbers of the sheet. In Dutch. */
export const nl = {
  where: 'Rij {rows}: {problem}',
  and: ' en ',
  duplicate:
    'Rijen {rows} zeggen hetzelfde: houd er één over, of geef ze een ander jaar of een andere partij.',
  cycle: 'Rijen {rows} baseren scenario’s op elkaar in een kring: laat er één van los.',
  'unknown-scenario': 'Scenario ‘{value}’ bestaat niet. Kies een scenario dat in de tabel staat.',
  'unknown-party': 'De partij staat niet bij de gemeenten. Kies een gemeente, Provincie, of laat haar leeg.',
  'not-for-one-party': '‘{what}’ geldt voor alle partijen samen. Maak de partij leeg.',
  'until-before-from': 'Het laatste jaar ligt voor het eerste. Draai ze om.',
  'not-a-year': 'Er staat geen jaar. Schrijf vier cijfers, zoals 2027.',
  'not-a-number': '‘{value}’ is geen getal. Schrijf bij ‘{what}’ een getal.',
  negative: '{value} ligt onder nul. ‘{what}’ is nul of meer.',
  'share-outside-range': '{value} ligt niet tussen 0\u00a0% en 100\u00a0%. Schrijf bijvoorbeeld 33\u00a0%.',
  'rate-outside-range':
    '{value} ligt niet tussen −100\u00a0% en 100\u00a0%. Schrijf bijvoorbeeld 3,5\u00a0%.',
  'not-yes-or-no': '‘{value}’ is geen ja of nee. Schrijf bij ‘{what}’ ja of nee.',
  'not-a-choice': '‘{value}’ is geen keuze. Kies bij ‘{what}’ uit: {choices}.',
  'no-scenario': 'Er staat geen scenario. Vul een naam in, of maak de rij leeg.',
  unreadable:
    'In kolom {column} staat ‘{value}’, en dat is hier niet bekend. Verbeter het woord, of maak de rij leeg.',
  'no-budget': 'In {year} is er geen begroting. Voeg ‘begroting’ toe, of fte met kosten per fte.',
  'no-cost-per-fte': 'In {year} is er wel fte maar geen bedrag. Voeg ‘kosten per fte’ toe.',
  'no-inhabitants':
    'Van {party} is voor {year} geen aantal inwoners bekend. Vul het in op het blad Gemeenten.',
  'cover-beyond-cost': 'In {year} is de dekking {cover}, meer dan de kosten van {cost}. Verlaag de dekking.',
};
