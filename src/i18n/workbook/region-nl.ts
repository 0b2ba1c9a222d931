/** What the workbook says of a region that states its own figures, in Dutch. */
export const nl = {
  title: 'Flexteam Warmtetransitie',
  municipalities:
    'De gemeenten met hun inwoners op 1 januari, zoals opgegeven. Vul bij Afgesproken strippen alleen iets in als het afwijkt van de regel.',
  province: 'Provincie',
  budgetRows: {
    publishedBudget: 'Gepubliceerd totaal',
    publishedProvince: 'Gepubliceerd deel provincie',
    budgetAgrees: 'Begroting gelijk aan publicatie',
    provinceAgrees: 'Provincie gelijk aan publicatie',
  },
  budgetSources: {
    budget: 'Eigen opgave.',
    share: 'Eigen opgave. Geldt zolang er geen vastgesteld bedrag staat.',
    decided: 'Leeg, of het vastgestelde bedrag; dat gaat vóór het aandeel.',
    fixed: 'Eigen opgave: wat elke gemeente vooraf betaalt.',
    inhabitantsYear: 'Eigen opgave: de inwoners van dit jaar tellen mee.',
    published: 'Nog niet ingevuld. Vul in wat is gepubliceerd, en zet hier de bron.',
    budgetAgrees: 'Een gepubliceerd bedrag in hele euro’s wordt met de afgeronde begroting vergeleken.',
  },
  marks:
    'Grijs is bij het invoegen opgegeven. Geel is een schatting om mee te beginnen en geen feit: vervang die door wat de partners afspreken.',
  scenarios: { decision: 'Begroting zoals opgegeven' },
  /** The column Note of the assumptions to begin with. */
  about: {
    budget: 'Opgegeven begroting. Na het laatste jaar blijft het bedrag gelijk tot u een rij toevoegt.',
    share: 'Deel van de begroting dat de provincie betaalt.',
    decided: 'Vastgesteld bedrag van de provincie; het gaat vóór een aandeel.',
    fixed: 'Vast bedrag per gemeente en jaar.',
    inhabitantsYear: 'De inwoners van dit jaar tellen in alle jaren. Pas het aan zodra er nieuwere zijn.',
    strips: 'Strippenregel zoals opgegeven.',
    index: 'Voorbeeld van een stijging van lonen en prijzen per jaar. Vul uw eigen index in.',
    runOff: 'Voorbeeld: een kwart van het laatste jaar, voor wat na het stoppen nog doorloopt.',
    runOffDecided: 'Voorbeeld: de provincie betaalt van de afbouw hetzelfde deel als van de begroting.',
    stopped: 'Na de afbouw zijn er geen kosten meer.',
    replacement:
      'Voorbeeld: een tiende van het laatste jaar, om personeel te herplaatsen en werk af te ronden.',
    bearer: 'Verdeeld zoals de begroting.',
  },
  checks: {
    provinceAgrees: {
      name: 'Provincie tegenover de publicatie',
      detail: 'Het deel van de provincie tegenover het gepubliceerde deel op Begroting.',
      advice:
        'Is er niets gepubliceerd, of wijkt u bewust af? Dan is dit in orde. Vul anders op Begroting het gepubliceerde deel in.',
    },
    budgetAgrees: {
      name: 'Begroting tegenover de publicatie',
      detail: 'De begroting tegenover het gepubliceerde totaal op Begroting.',
      advice:
        'Is er niets gepubliceerd, of wijkt u bewust af? Dan is dit in orde. Vul anders op Begroting het gepubliceerde totaal in.',
    },
    populationDefinitive: {
      name: 'Status van de inwoners',
      detail: 'Of elke peildatum als definitief is gemarkeerd.',
      advice:
        'Zet op Gemeenten de bron en de status ‘definitief’ bij een peildatum zodra u de aantallen hebt nagekeken.',
    },
  },

  /** A subject alone: its line is the same everywhere. */
  notes: [
    [
      'Wat dit is',
      'De gemeenten en de provincie delen één team. De provincie betaalt haar aandeel of een vastgesteld bedrag, de gemeenten de rest: een vast bedrag elk, plus een bedrag naar inwoners.',
    ],
    ['Hoe het werkt'],
    [
      'Eigen opgave',
      'Gemeenten, inwoners, begroting, deel van de provincie, vast bedrag en strippenregel zijn opgegeven toen dit model werd ingevoegd. Niets daarvan is met een publicatie vergeleken.',
    ],
    [
      'Aannames',
      'De strippenregel, de scenario’s na het laatste jaar van de begroting en de richtlijnen op de menukaart zijn een begin. Vervang ze door uw eigen afspraken.',
    ],
    [
      'Publicaties',
      'Is er een besluit of brief met bedragen? Vul ze op Begroting in onder Gepubliceerd, met de bron. Controle zegt dan of begroting en provinciedeel ermee kloppen.',
    ],
    ['Afronden'],
    ['Bronnen', 'Eigen opgave. Zet op Gemeenten en Begroting de bron bij elk cijfer dat u hebt nagekeken.'],
  ],
};
