/** Words that the functions return in cells, in Dutch. Amounts come in as text, already formatted. */
export const nl = {
  split: {
    header: [
      'Partij',
      'Inwoners',
      'Vast bedrag',
      'Naar inwoners',
      'Bijdrage',
      'Deel van het totaal',
      'Per inwoner',
    ],
    province: 'Provincie',
    total: 'Totaal',
    absent: 'doet niet mee',
  },
  explain: {
    header: ['Stap', 'Uitleg', 'Bedrag'],
    budget: { step: 'Begroting', how: 'in centen', whole: 'het totaal van dit jaar, op de cent' },
    province: {
      step: 'Deel provincie',
      byShare: (share: string) => `${share} van stap 1, afgerond op de cent`,
      decided: 'vastgesteld bedrag',
    },
    municipal: { step: 'Deel gemeenten', how: 'stap 1 − stap 2' },
    fixed: {
      step: 'Vaste bedragen',
      equal: (count: number, amount: string) => `${count} × ${amount}`,
      different: 'de vaste bedragen van de gemeenten die meedoen',
      participants: (count: number, of: number) =>
        `${count} van ${of} gemeenten ${count === 1 ? 'doet' : 'doen'} mee`,
    },
    toSplit: {
      step: 'Naar inwoners te verdelen',
      how: 'stap 3 − stap 4',
      down: 'ieders deel wordt naar beneden afgerond op hele centen',
    },
    line: {
      share: (name: string) => `Aandeel ${name}`,
      how: (part: string, whole: string) => `stap 5 × ${part} / ${whole}, op hele centen naar beneden`,
      cent: 'Restcent',
      cents: (left: number, name: string, received: boolean) =>
        left === 0
          ? 'geen restcenten over'
          : `${left === 1 ? '1 restcent' : `${left} restcenten`} over; ${received ? 'één' : 'niet'} naar ${name}`,
      fixed: (name: string) => `Vast bedrag ${name}`,
      total: (name: string) => `Bijdrage ${name}`,
      sum: 'stap 6 + stap 7 + stap 8',
      absent: (name: string) => `${name} doet niet mee: geen inwoners ingevuld`,
    },
    party: {
      how: (fixed: string, part: string, whole: string) =>
        `${fixed} vast, plus het deel van stap 5 voor ${part} van de ${whole} inwoners`,
      withCent: 'plus één restcent',
      absent: 'doet niet mee: geen inwoners ingevuld',
    },
    total: { step: 'Alle gemeenten samen', how: 'gelijk aan stap 3, op de cent' },
    cents: {
      step: 'Restcenten',
      none: 'Alles gaat op de cent op; er blijven geen restcenten over.',
      given: (left: number, names: string) =>
        left === 1
          ? `De restcent gaat naar het grootste restant: ${names}.`
          : `De ${left} restcenten gaan naar de grootste restanten: ${names}.`,
      explained: (left: number, names: string) =>
        left === 1
          ? `Door het afronden blijft 1 cent over. Die gaat naar de gemeente die het grootste deel van een cent verloor: ${names}.`
          : `Door het afronden blijven ${left} centen over. Die gaan naar de gemeenten die het grootste deel van een cent verloren: ${names}.`,
      tied: 'Bij gelijke stand gaat de eerste in de lijst voor.',
    },
    and: 'en',
  },
  statement: {
    overviewHeader: [
      'Houder',
      'Beginsaldo',
      'Toegekend',
      'Ontvangen',
      'Overgedragen',
      'Meegenomen van vorige kaart',
      'Meegenomen naar volgende kaart',
      'Vervallen',
      'Gereserveerd',
      'Gebruikt',
      'Vrij',
      'Uren',
      'Aandeel in gezamenlijk werk',
      'Uren gezamenlijk werk',
    ],
    total: 'Totaal',
    specificationHeader: [
      'Datum',
      'Kaart',
      'Soort',
      'Opdracht',
      'Product',
      'Kenmerk',
      'Strippen',
      'Verandering',
      'Vrij',
      'Uren',
      'Omschrijving',
    ],
    before: 'stand vooraf',
    after: 'eindstand',
    reversed: (type: string) => `${type} (teruggeboekt)`,
    shared: 'gezamenlijk werk, niet afgeteld',
    sharedTotal: 'gezamenlijk werk samen, niet afgeteld',
  },
  scenario: {
    party: 'Partij',
    year: 'Jaar',
    total: 'Totaal',
    difference: (name: string) => `Verschil ${name}`,
    part: (name: string) => `Verschil ${name} in %`,
    cause: 'Oorzaak',
    amount: 'Bedrag',
    causes: {
      cost: 'Kosten van het team',
      index: 'Index',
      oneOff: 'Eenmalige kosten',
      teamCover: 'Dekking voor het team',
      province: 'Deel van de provincie',
      participants: 'Deelnemers',
      key: 'Verdeelsleutel',
      vat: 'Btw',
    },
    memos: {
      jointHours: 'Daarnaast uren gezamenlijk werk',
      jointShare: 'Daarnaast deel gezamenlijk werk',
      hirePrice: 'Prijs van een ingehuurd uur',
      otherClaims: 'Andere claims op dit budget',
    },
  },
  ledgerCheck: { header: ['Regel', 'Probleem', 'Wat te doen'] },
};
