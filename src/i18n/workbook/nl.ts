import { nl as assumptions } from './assumptions-nl';
import { nl as scenarios } from './scenarios-nl';
import { columnTexts } from './columns';
import { nl as settlement } from './settlement-nl';
import { nl as council } from './council-nl';

/** Texts of the generated workbook, in Dutch. */
export const nl = {
  sheets: {
    notes: 'Toelichting',
    municipalities: 'Gemeenten',
    budget: 'Begroting',
    contributions: 'Bijdragen',
    strips: 'Strippen',
    menu: 'Menukaart',
    ledger: 'Strippenregister',
    settlement: 'Afrekening',
    assumptions: 'Aannames',
    scenarios: "Scenario's",
    council: 'Raadsblad',
    checks: 'Controle',
  },
  columns: columnTexts.nl,
  populationStatus: { definitive: 'definitief', provisional: 'voorlopig', stated: 'opgegeven' },
  stated: 'eigen opgave',
  good: '✓ klopt',

  municipalities: {
    title: 'Gemeenten',
    sentence:
      'De twaalf gemeenten met hun inwoners op 1 januari (CBS). Vul bij Afgesproken strippen alleen iets in als het afwijkt van de regel.',
  },

  budget: {
    title: 'Begroting',
    sentence: 'De begroting van het Flexteam per jaar, in euro’s en centen. Geel is invoer of aanname.',
    rowHeader: 'Onderdeel',
    sourceHeader: 'Bron of aanname',
    rows: {
      budget: 'Totale begroting',
      share: 'Aandeel provincie',
      decided: 'Vastgesteld bedrag provincie',
      province: 'Deel provincie',
      municipal: 'Deel gemeenten',
      fixed: 'Vast bedrag per gemeente',
      inhabitantsYear: 'Inwoners op 1 januari van',
      fixedTotal: 'Vaste bedragen samen',
      fixedFits: 'Vaste bedragen passen',
      published: 'Gepubliceerd',
      publishedBudget: 'Totaal volgens de brief',
      publishedProvince: 'Provincie volgens de brief',
      budgetAgrees: 'Begroting gelijk aan de brief',
      provinceAgrees: 'Provincie gelijk aan de brief',
      third: 'Een derde van het totaal',
      gap: 'Verschil met een derde',
    },
    sources: {
      budget:
        'Afgeleid: alleen totalen van ,50 tot en met ,53 geven bij 33 % het gepubliceerde provinciedeel. Reken nooit met het afgeronde totaal.',
      share: 'Afgeleid uit de brief: ‘een derde’ is op de cent 33 %.',
      decided: 'Leeg laten, of het vastgestelde bedrag invullen; dat gaat vóór het aandeel.',
      province: 'Aandeel van de begroting, afgerond op de cent.',
      municipal: 'Begroting min deel provincie.',
      fixed: 'Aanname: niet gepubliceerd. 2023: vier maanden, dus een derde van € 25.000.',
      inhabitantsYear: 'Aanname: de peildatum is niet gepubliceerd.',
      fixedTotal: 'Vast bedrag × aantal gemeenten dat meedoet.',
      fixedFits: 'De vaste bedragen mogen niet hoger zijn dan het deel van de gemeenten.',
      published: 'Brief van Gedeputeerde Staten aan Provinciale Staten van Drenthe, 18 april 2023.',
      budgetAgrees: 'De begroting, afgerond op hele euro’s.',
      third: 'Ter vergelijking; hiermee wordt niet gerekend.',
      gap: 'Wat de provincie minder betaalt dan een echt derde deel.',
    },
    differs: 'i wijkt af',
    unpublished: 'i niet ingevuld',
    tooHigh: '! te hoog',
  },

  contributions: {
    title: 'Bijdragen',
    sentence:
      'Verdeling van de kosten over provincie en gemeenten, in euro’s per jaar. Vast bedrag: aanname, in te vullen op Begroting.',
    party: 'Partij',
    province: 'Provincie Drenthe',
    inhabitants: (year: number) => `Inwoners ${year}`,
    fixed: (year: number) => `Vast bedrag ${year}`,
    share: (year: number) => `Deel ${year}`,
    perInhabitant: (year: number) => `Per inw. ${year}`,
    sum: (from: number, to: number) => `Som ${from}–${to}`,
    counts: (year: number) => `Telt mee ${year}`,
    municipalitiesTotal: 'Gemeenten samen',
    total: 'Totaal',
    budget: 'Begroting',
    adds: 'Sluit op de cent',
    differs: '! verschil',
    fault: '! fout',
  },

  strips: {
    title: 'Strippen',
    sentence: 'Strippen per gemeente en kaart. De regel is een aanname; afgesproken aantallen gaan voor.',
    byRule: (card: string) => `Volgens regel ${card}`,
    agreed: 'Afgesproken',
    entitlement: (card: string) => `Kaart ${card}`,
    total: 'Totaal',
    rule: 'Strippenregel',
    value: 'Waarde',
    perStrip: 'Inwoners per extra strip',
    base: 'Strippen vooraf',
    minimum: 'Minste strippen',
    maximum: 'Meeste strippen',
    rounding: 'Afronding (down, nearest, up)',
    cards: 'Kaarten',
    balances: 'Stand van de kaarten',
    balancesNote: 'Uit het Strippenregister. Vrij = op de kaart − gebruikt − gereserveerd.',
    onCard: (card: string) => `Op kaart ${card}`,
    used: (card: string) => `Gebruikt ${card}`,
    reserved: (card: string) => `Gereserveerd ${card}`,
    free: (card: string) => `Vrij ${card}`,
  },

  example: 'Voorbeeld: deze boekingen zijn verzonnen.',
  exampleWords: {
    by: 'Voorbeeld',
    granted: 'Volgens de regel',
    assignment: (item: string, holder: string) => `${item} ${holder}`,
    together: 'Voor alle gemeenten',
    transferred: 'In overleg',
    released: 'Minder werk dan gedacht',
    twice: 'Dubbel ingevoerd',
    closed: 'Einde van de kaart',
  },

  menu: {
    title: 'Menukaart',
    sentence:
      'Wat het team maakt. Het aantal strippen per product is een richtlijn en een aanname: pas het aan.',
    kinds: { own: 'voor één gemeente', joint: 'gezamenlijk', training: 'opleiding' },
    items: {
      'district-plan': ['Wijkuitvoeringsplan', 'Plan om een wijk van het aardgas te halen.'],
      'area-analysis': ['Wijk- of dorpsanalyse', 'Wat er staat, wie er woont en welke warmte past.'],
      'owners-association-plan': ['Plan voor VvE’s', 'Aanpak voor verenigingen van eigenaars.'],
      'heat-source-atlas': ['Warmtebronnenatlas', 'Kaart van warmtebronnen in de hele provincie.'],
      'heat-programme-format': ['Format warmteprogramma', 'Opzet die elke gemeente kan gebruiken.'],
      training: ['Training', 'Bijeenkomst voor medewerkers.'],
      onboarding: ['Onboarding', 'Nieuwe medewerkers op weg helpen.'],
      studies: ['Begeleiden van onderzoek', 'Onderzoek uitzetten en begeleiden.'],
    },
  },

  ledger: {
    title: 'Strippenregister',
    sentence:
      'Alleen aanvullen; corrigeren gaat met een tegenboeking, en het paneel zet de rijen onderaan. Het controlegetal verraadt vergissingen, geen opzet.',
    journal:
      'Hier staat elke boeking nog een keer, één per cel in kolom A. Het paneel herstelt er het register mee. Verander of verwijder hier niets.',
  },

  settlement,

  assumptions,
  scenarios,
  council,

  checks: {
    title: 'Controle',
    sentence: 'Elke controle van deze werkmap. ✓ is in orde, ! vraagt actie, i is goed om te weten.',
    problem: '! actie nodig',
    info: 'i goed om te weten',
    differs: 'i wijkt af',
    waits: 'i herstel eerst de fout',
    items: {
      budgetFilled: {
        name: 'Begroting ingevuld',
        detail: 'Elk jaar heeft een begroting van nul of hoger.',
        advice: 'Vul op Begroting voor elk jaar een bedrag in.',
      },
      addsUp: {
        name: 'Optelling per jaar',
        detail: 'Provincie en gemeenten samen, per jaar, op de cent.',
        advice:
          'Kijk op Bijdragen welke kolom afwijkt; zet de formule terug als er een bedrag overheen is getypt.',
      },
      rowsAddUp: {
        name: 'Optelling per partij',
        detail: 'De som per partij en de som per jaar op Bijdragen.',
        advice: 'Zet op Bijdragen de formules in de kolom Som terug.',
      },
      fixedFits: {
        name: 'Vaste bedragen tegenover deel gemeenten',
        detail: 'Vast bedrag × deelnemers is niet hoger dan het deel van de gemeenten.',
        advice: 'Verlaag op Begroting het vaste bedrag, of verhoog de begroting.',
      },
      noErrors: {
        name: 'Foutwaarden',
        detail: 'Geen bijdrage en geen aantal strippen met #WAARDE!, #N/B of een andere fout.',
        advice: 'Ga naar de cel met de fout; de melding zegt welk argument niet klopt.',
      },
      provinceAgrees: {
        name: 'Provincie tegenover de brief',
        detail: '€ 258.425,81 in 2023 en € 501.092,30 in 2024 en 2025.',
        advice:
          'Wijkt u bewust af? Dan is dit in orde. Zet anders op Begroting het aandeel op 33 % en het totaal in centen.',
      },
      budgetAgrees: {
        name: 'Begroting tegenover de brief',
        detail: 'Afgerond op hele euro’s: € 783.109 en tweemaal € 1.518.462.',
        advice: 'Wijkt u bewust af? Dan is dit in orde. Zet anders op Begroting de totalen in centen terug.',
      },
      inhabitantsComplete: {
        name: 'Inwoners ingevuld',
        detail: 'Elke gemeente heeft in elk jaar een aantal boven nul.',
        advice:
          'Vul op Gemeenten het ontbrekende aantal in. Doet een gemeente niet mee, gebruik dan Doet mee vanaf of t/m.',
      },
      inhabitantsCbs: {
        name: 'Inwoners tegenover CBS',
        detail: 'Elk aantal op Gemeenten tegenover FLEX.INHABITANTS.',
        advice: 'Wijkt u bewust af? Noteer dan waarom bij Opmerking. Neem anders het CBS-cijfer over.',
      },
      populationDefinitive: {
        name: 'Status van de peildata',
        detail: 'Voorlopige cijfers van het CBS wijken tot 21 inwoners per gemeente af.',
        advice: 'Vervang voorlopige aantallen zodra het CBS de definitieve geeft.',
      },
      namesUnique: {
        name: 'Namen van gemeenten',
        detail: 'Namen op Gemeenten zijn verschillend, niet leeg, en staan ook op Bijdragen.',
        advice:
          'Hernoem op Gemeenten de dubbele naam, of vul in welke ontbreekt. Is er een gemeente bij? Voeg haar ook op Bijdragen en Strippen in: een rij tussen de andere, met de formules van de rij erboven.',
      },
      participation: {
        name: 'Jaren van deelname',
        detail: 'Doet mee vanaf en t/m zijn jaartallen of leeg, en vanaf is niet later dan t/m.',
        advice: 'Vul op Gemeenten jaartallen in, of maak de cellen leeg.',
      },
      stripsInBounds: {
        name: 'Strippen tegenover de grenzen',
        detail: 'Tussen het minste en het meeste aantal op Strippen.',
        advice: 'Kijk op Strippen of de regel klopt: het minste aantal mag niet boven het meeste liggen.',
      },
      stripsWhole: {
        name: 'Afgesproken strippen',
        detail: 'Op Gemeenten staat een heel aantal van nul of meer, of niets.',
        advice: 'Vul op Gemeenten een heel aantal in, of maak de cel leeg.',
      },
      stripsAgreed: {
        name: 'Kaarten tegenover de regel',
        detail: 'Of ergens de afgesproken strippen van de regel afwijken.',
        advice: 'Goed om te weten: bij deze gemeenten gaat de afspraak voor.',
      },
      ledgerInOrder: {
        name: 'Strippenregister',
        detail: 'Elke regel is leesbaar, staat er één keer en is zoals zij is geboekt (FLEX.LEDGERCHECK).',
        advice: 'Open in het paneel Controle: daar staat welke regel het is, en herstelt u haar.',
      },
      ledgerNotOverdrawn: {
        name: 'Strippenkaarten niet overschreden',
        detail: 'Geen kaart heeft minder dan nul strippen vrij.',
        advice: 'Boek een van de laatste boekingen terug, of draag strippen over.',
      },
      ledgerGranted: {
        name: 'Toegekend tegenover de kaarten',
        detail: 'Wat in het register is toegekend, tegenover de aantallen op Strippen.',
        advice: 'Ken in het paneel de strippen van de kaart toe, of noteer waarom het anders is.',
      },
      settlementAdds: {
        name: 'Afrekening',
        detail: 'Per partij en samen sluiten voorschot, oorzaken en definitief, op de cent.',
        advice:
          'Kijk op Afrekening welke cel rood is: vul een bekend jaar in, de voorschotten, en verrekenen of als reserve houden.',
      },
      scenariosRead: {
        name: 'Aannames van de scenario’s',
        detail: 'Elk scenario op Aannames heeft cijfers; geen regel is verkeerd (FLEX.COMPARE).',
        advice: 'Open in het paneel Scenario’s: daar staat welke regel het is en wat eraan mankeert.',
      },
      third: {
        name: '‘Een derde’ is in de brief 33 %',
        detail:
          'Het verschil met een echt derde deel is € 12.733,92 over drie jaar. Er wordt gerekend met 33 % van het totaal in centen.',
        advice: 'Lees de toelichting voordat u het aandeel wijzigt.',
      },
      proportional: {
        name: '‘Naar rato’ kan geen 9 tot en met 14 strippen geven',
        detail:
          'Emmen heeft ruim vijf keer zoveel inwoners als Westerveld. De strippenregel is daarom een aanname.',
        advice: 'Vraag de partners naar de afgesproken regel, of vul afgesproken aantallen in op Gemeenten.',
      },
    },
  },

  notes: {
    title: 'Flexteam Warmtetransitie Drenthe',
    sentence:
      'Kosten verdelen en strippen toekennen, op de cent en na te rekenen. Alles staat in deze werkmap.',
    header: ['Onderwerp', 'Uitleg'],
    colours: 'Kleuren',
    sample: {
      input: 'invoer of aanname',
      source: 'bron of vastgesteld',
      formula: 'formule',
      good: '✓ klopt',
      bad: '! vraagt actie',
    },
    valuesLine: [
      'Hoe het werkt',
      'In dit bestand staan alleen waarden en geen formules: wie een geel vak wijzigt, ziet de bedragen niet meerekenen. Rekenen kan in de werkmap met formules, in Excel met de invoegtoepassing of in de werkbank.',
    ],
    lines: [
      [
        'Wat dit is',
        'Twaalf gemeenten en de provincie Drenthe delen één team. De provincie betaalt 33 %, de gemeenten de rest: een vast bedrag elk, plus een bedrag naar inwoners.',
      ],
      [
        'Hoe het werkt',
        'Wijzig een geel vak op Gemeenten, Begroting, Strippen, Afrekening of Aannames; alle bedragen rekenen mee, ook die op Scenario’s en Raadsblad. De functies beginnen met FLEX. en staan in het paneel uitgelegd.',
      ],
      [
        'Tegenstrijdigheid 1',
        'De brief van 18 april 2023 noemt ‘een derde’, maar de bedragen zijn op de cent 33 %, genomen van het niet-afgeronde totaal: € 783.108,50 tot ,53 en € 1.518.461,50 tot ,53. Met een derde is er geen enkel totaal dat klopt. Het verschil met een echt derde deel is € 12.733,92 over drie jaar.',
      ],
      [
        'Tegenstrijdigheid 2',
        'De brief noemt zes strippen per gemeente plus een aantal naar rato van inwoners, samen negen tot en met veertien. Emmen heeft ruim vijf keer zoveel inwoners als Westerveld: geen regel naar rato, hoe ook afgerond, komt dan op 9 tot en met 14 uit. Hier geldt als aanname: 6, plus 1 per volle 6.000 inwoners, minstens 9 en hooguit 14.',
      ],
      [
        'Gepubliceerd',
        'Totalen en provinciedeel 2023–2025, de zes strippen en de grenzen 9 en 14 (brief GS 18-4-2023; Platform31, 1-10-2025); inwoners op 1 januari (CBS, definitief).',
      ],
      [
        'Niet gepubliceerd',
        'Het vaste bedrag per gemeente, het bedrag per inwoner, de peildatum van de inwoners, de strippenregel, uren per strip, de werkelijke kosten en de begroting na 2025. Dit zijn aannames: vul uw eigen afspraken in.',
      ],
      [
        'Afronden',
        'Bedragen zijn steeds op de cent. Wat na het vaste bedrag overblijft, wordt naar inwoners verdeeld: eerst naar beneden op hele centen, daarna gaan de overgebleven centen naar de grootste restanten.',
      ],
      [
        'Bronnen',
        'Brief van Gedeputeerde Staten aan Provinciale Staten van Drenthe, 18 april 2023, kenmerk 16/5.2/2023000566. Platform31, 1 oktober 2025. CBS, Wijk- en buurtkaart en Kerncijfers wijken en buurten 2022–2025.',
      ],
    ],
  },
};
