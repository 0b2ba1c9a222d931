/** Texts of the sheet with assumptions, in Dutch. */
export const nl = {
  title: 'Aannames',
  sentence:
    'Een scenario neemt alles over van het scenario waarop het is gebaseerd; alleen wat anders is, krijgt een rij. Lege partij: voor allemaal. Vanaf jaar gelijk aan t/m jaar: eenmalig. Leeg t/m jaar: tot er een nieuwe rij begint.',
  marks:
    'Grijs is gepubliceerd. Geel is een eigen schatting en geen feit: vervang die door wat de partners afspreken.',
  scenarios: {
    decision: 'Besluit 2023',
    continued: 'Ongewijzigd door',
    growth: 'Doorgroei naar 10 fte',
    eight: 'Naar 8 fte',
    centre: 'Centrumgemeente',
    phaseOut: 'Provincie bouwt af',
    leaving: 'Eén gemeente stapt uit',
    stopping: 'Stoppen',
  },
  /** The column Source, by where an assumption comes from. */
  origins: {
    'letter-2023-04-18': 'Brief GS aan PS van Drenthe, 18-4-2023',
    'platform31-2025-10-01': 'Platform31, 1-10-2025',
    'hot-2023': 'Handleiding Overheidstarieven (HOT) 2023',
    'strip-rule': 'Brief GS 18-4-2023; Platform31, 1-10-2025',
    estimate: 'eigen schatting',
    basedOn: '',
  },
  /** The column Note of a published figure, by assumption. */
  published: {
    budget: 'In centen afgeleid: alleen zo geeft 33 % het gepubliceerde deel van de provincie.',
    share: 'Afgeleid: ‘een derde’ is in de brief op de cent 33 %.',
    provinceItem: 'Jaarlijks budget ‘Uitvoeren doen we samen’; er kan ook ander beslag op liggen.',
    fte: '4 bij de start op 1 september 2023, ongeveer 8 in 2025, 10 beoogd. Na 2025 is niets besloten.',
    fteNeeded: 'Nodig in heel Drenthe.',
    hoursPerFte: 'Productieve uren per jaar bij het Rijk. Uren per strip zijn niet gepubliceerd.',
    stripBase: 'Gepubliceerd: zes strippen vooraf.',
    stripMinimum: 'Gepubliceerd: de kaarten lopen van negen tot en met veertien.',
    stripMaximum: 'Gepubliceerd: de kaarten lopen van negen tot en met veertien.',
  },
  basedOn: 'Neemt alles over wat hieronder niet anders is.',
  /** The column Note of an estimate: what it rests on. */
  about: {
    notDecided: 'Besloten tot en met 2025. Voor de jaren daarna is hetzelfde bedrag een aanname.',
    fixedUnknown: 'Niet gepubliceerd. Hier € 25.000 per jaar; 2023 telt vier maanden, dus een derde daarvan.',
    indexEstimate:
      'Rust op indexcijfers voor gemeenschappelijke regelingen (2,6 % in 2019, 3,4 % in 2020) en circa 3 % prijsstijging in begrotingen voor 2026.',
    costPerFte:
      'Niet gepubliceerd. 8 fte × € 150.000 + € 318.461,50 overige kosten is samen de begroting van 2025.',
    otherCost: 'Niet gepubliceerd. Wat van de begroting van 2025 overblijft na 8 fte × € 150.000.',
    fewerStudies: 'Minder onderzoek uitbesteden dan de geschatte € 318.461,50 van 2025.',
    vatRate:
      'Algemeen tarief. Of er btw over de doorbelasting komt, hangt van de vorm af: vraag een fiscalist.',
    vatKept:
      'Deel van de btw dat een gemeente niet terugkrijgt uit het BTW-compensatiefonds; verschilt per gemeente.',
    host: 'De centrumgemeente brengt zichzelf geen btw in rekening. Welke gemeente dat wordt, is een voorbeeld.',
    setUp: 'Overgang van personeel en contracten naar de centrumgemeente; bedrag en verdeling zijn geschat.',
    steps: 'Voorbeeld: van 33 % in vier ongeveer gelijke stappen naar nul in 2030.',
    exit: 'Voorbeeld: gemeente en jaar zijn gekozen om het effect te tonen. De begroting blijft gelijk.',
    exitCost: 'Voorbeeld: een vergoeding voor verplichtingen die doorlopen, door wie uittreedt betaald.',
    runOff:
      'Afbouw na het stoppen: salarissen en contracten die nog doorlopen. Tempo en bedragen zijn geschat.',
    replacement: 'Herplaatsen van vast personeel en afronden van werk; bedrag en verdeling zijn geschat.',
    capacity: 'Niet gepubliceerd; gekozen om uren te kunnen tonen. Vervang het door de uren van het team.',
    hire: 'Schatting van een uurtarief voor een adviseur, zonder btw. Vervang het door uw eigen tarief.',
    available: 'Aanname: het midden van de gepubliceerde 50 tot 60.',
    perStrip:
      'Aanname: wat de kaarten tussen negen en veertien bepaalt, is niet gepubliceerd. Met 6.000 past het.',
  },
};
