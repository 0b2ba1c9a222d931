/**
 * What the help says of every function beside its description: what it is for, what it gives, where the rule comes
 * from, and a sentence above each of its examples. In Dutch.
 */
export const functions = {
  PROVINCE: {
    purpose: 'Het deel van de begroting dat de provincie betaalt, op de cent.',
    gives: 'Eén bedrag per begroting, in dezelfde vorm: jaren naast elkaar geven bedragen naast elkaar.',
    source:
      'Brief van Gedeputeerde Staten, 18 april 2023. De brief noemt ‘een derde’, maar de bedragen zijn 33 % van het totaal in centen. De begroting gaat eerst naar hele centen, daarna komt het aandeel, een halve cent naar boven.',
    examples: [
      'Drie jaren met één aandeel. De bedragen zijn precies die uit de brief.',
      'Met het afgedrukte totaal in hele euro’s komt er 16 cent te veel uit: reken met het totaal in centen.',
    ],
  },
  CONTRIBUTION: {
    purpose: 'Wat elke gemeente betaalt: een vast bedrag, en de rest naar inwoners.',
    gives:
      'Gemeenten onder elkaar, jaren naast elkaar. Elke kolom telt op de cent op tot begroting min het deel van de provincie. Een kolom waarin iets niet klopt geeft een fout; de andere kolommen blijven staan.',
    source:
      'Twee derde voor de gemeenten, met een vast deel en een deel naar inwoners: brief van 18 april 2023. Het vaste bedrag zelf is niet gepubliceerd. Restcenten gaan naar de grootste restanten (methode-Hamilton), bij gelijke stand in de volgorde van de rijen.',
    examples: [
      'De begroting van 2025 over twaalf gemeenten, met € 25.000 vast voor elk.',
      'Twee jaren. In het eerste jaar vervangt een besloten bedrag het aandeel van de provincie; in het tweede is de cel leeg en geldt 33 %.',
    ],
  },
  CONTRIBUTIONOF: {
    purpose: 'De bijdrage van één gemeente, gezocht op naam, voor een tabel of voor een eigen werkmap.',
    gives: 'Eén bedrag, of één bedrag per jaar naast elkaar.',
    source:
      'Dezelfde verdeling als [CONTRIBUTION](CONTRIBUTION). Alle gemeenten moeten meegegeven worden: het deel van de een hangt af van de inwoners van de ander.',
    examples: ['Emmen in 2025. De namen en inwoners zijn die van alle twaalf gemeenten.'],
  },
  SPLIT: {
    purpose: 'Eén jaar als kant-en-klare tabel: provincie, elke gemeente en het totaal.',
    gives:
      'Een tabel met een kop en zeven kolommen. Wie niet meedoet, staat er met die woorden bij. Cellen die voor de provincie niets betekenen zijn leeg.',
    source: 'Dezelfde verdeling als [CONTRIBUTION](CONTRIBUTION).',
    examples: ['Drie gemeenten met de begroting van 2025.'],
  },
  EXPLAIN: {
    purpose: 'Dezelfde verdeling als stappen die u aan een raadslid kunt voorlezen.',
    gives:
      'Een tabel met stap, uitleg en bedrag: van de begroting tot wie de restcenten kreeg. Ook staat erbij hoeveel gemeenten meedoen.',
    source: 'Dezelfde verdeling als [CONTRIBUTION](CONTRIBUTION), met elke tussenstap.',
    examples: ['Drie gemeenten met de begroting van 2025, stap voor stap.'],
  },
  TOTALRANGE: {
    purpose: 'Terugrekenen: welk totaal hoort bij een gepubliceerde bijdrage van de provincie?',
    gives: 'Twee bedragen naast elkaar: het laagste en het hoogste totaal dat op de cent past.',
    source:
      'Zo is gevonden dat ‘een derde’ in de brief 33 % is: bij een echt derde deel bestaat er geen totaal dat past. Zie [Bronnen en tegenstrijdigheden](sources).',
    examples: ['De gepubliceerde bijdrage van 2024 en 2025.'],
  },
  ALLOCATE: {
    purpose: 'Een bedrag verdelen zonder dat er een cent verdwijnt: termijnen, dekking, btw.',
    gives:
      'De vorm van de gewichten. Bedragen onder elkaar met gewichten naast elkaar geven een hele tabel; elke rij telt precies op. Een negatief bedrag wordt gespiegeld verdeeld.',
    source:
      'Grootste restanten (methode-Hamilton), in veelvouden van de eenheid. Bij gelijke stand gaat de eerste voor.',
    examples: [
      'De bijdrage van Emmen in vier gelijke termijnen. De ene restcent gaat naar de eerste termijn.',
      'Bijdragen uitgesplitst in een deel zonder btw en 21 % btw: 100 staat tot 21.',
      'Een tabel in duizenden euro’s die toch optelt: de eenheid is 1.000.',
    ],
  },
  STRIPS: {
    purpose: 'Hoeveel strippen een gemeente volgens de regel krijgt.',
    gives: 'Hele strippen, in de vorm van de inwoners. Elke cel heeft een eigen uitkomst of een eigen fout.',
    source:
      'Gepubliceerd zijn zes strippen vooraf, een aantal naar inwoners, en negen tot en met veertien in totaal. Wat het begrenst is niet gepubliceerd: de regel is een aanname. Standaard: 6, plus 1 per 6.000 inwoners, ten minste 9 en ten hoogste 14.',
    examples: [
      'De standaardregel. Emmen: 6 + 18 = 24, ten hoogste 14. Westerveld: 6 + 3 = 9.',
      'Een andere regel: één strip per 5.000 inwoners, afgerond naar het dichtstbijzijnde getal, en ten hoogste 20.',
    ],
  },
  STRIPPOOL: {
    purpose: 'Een vast aantal strippen verdelen, zodat de som precies klopt.',
    gives: 'Hele strippen in de vorm van de inwoners, die samen precies de pot zijn.',
    source:
      'Elke gemeente krijgt eerst de basis; de rest gaat naar inwoners volgens een delermethode met grenzen. Standaard D’Hondt. Balinski en Young, *Fair Representation* (1982); Pukelsheim, *Proportional Representation* (2014).',
    examples: ['137 strippen over twaalf gemeenten, elk tussen 9 en 14.'],
  },
  APPORTION: {
    purpose: 'Hele eenheden eerlijk verdelen volgens een erkende methode: zetels, plaatsen, dagen.',
    gives: 'Hele getallen in de vorm van de gewichten, die samen precies het totaal zijn.',
    source:
      'Balinski en Young, *Fair Representation* (1982). Hamilton is de methode van de grootste restanten; de andere vijf zijn delermethoden. Er wordt exact gerekend, nooit met afgeronde breuken.',
    examples: [
      'Zes staten en 36 zetels, uit het boek van Balinski en Young, met grootste restanten.',
      'Dezelfde staten met D’Hondt: de grootste krijgt er een bij.',
    ],
  },
  INHABITANTS: {
    purpose: 'Het inwonertal van een Drentse gemeente op 1 januari, volgens het CBS.',
    gives: 'Gemeenten onder elkaar, jaren naast elkaar. Wat niet bekend is, geeft per cel #N/B.',
    source:
      'CBS, definitieve cijfers: Wijk- en buurtkaart 2022–2024, Kerncijfers wijken en buurten 2024–2025. Er is geen standaardjaar: een cijfer in een afgesloten jaar mag door een nieuwe versie nooit veranderen.',
    examples: ['Op naam en op code, voor twee jaren.'],
  },
  INDEXED: {
    purpose: 'Een bedrag laten groeien met een percentage per jaar.',
    gives: 'De vorm van de groeicijfers: in elke cel het bedrag na alle groei tot en met die cel.',
    source:
      'Elke stap wordt afgerond op de cent, zoals een begroting per jaar wordt vastgesteld. Een lege cel is geen groei.',
    examples: ['De begroting van 2025, drie jaar lang met 3,5 %.'],
  },
  BALANCE: {
    purpose: 'Hoeveel strippen een gemeente nog vrij heeft, of een ander cijfer van haar kaart.',
    gives:
      'Eén cijfer per houder; houders onder elkaar geven cijfers onder elkaar. Een regel van het register die niet te lezen is geeft een fout, nooit een verkeerd saldo.',
    source:
      'Vrij = beginsaldo + toegekend + ontvangen + meegenomen van vorige kaart − overgedragen − meegenomen naar volgende kaart − vervallen − gereserveerd − gebruikt.',
    examples: [
      'Emmen kreeg 14 strippen, gebruikte er 3 en houdt er 2 gereserveerd: 9 vrij.',
      'Wat er eind februari was gereserveerd, vóór het gebruik in maart.',
    ],
  },
  STATEMENT: {
    purpose: 'Het overzicht van alle strippenkaarten, of het rekeningafschrift van één gemeente.',
    gives:
      'Zonder houder: één rij per houder en een totaal; wat strippen kost staat er negatief. Met houder: elke boeking met het saldo erna, en daaronder het gezamenlijke werk dat niet is afgeteld. Geef de kolom met datums een datumopmaak.',
    source: 'Het register van de werkmap, tabel FlexLedger. Boekingen worden nooit gewist.',
    examples: ['Alle houders van kaart 2025.', 'De specificatie van Emmen.'],
  },
  LEDGERCHECK: {
    purpose: 'Nagaan of het strippenregister nog heel is.',
    gives: 'Een tabel met regel, probleem en wat te doen; of één regel die zegt dat alles in orde is.',
    source:
      'Elke boeking heeft een controlegetal over haar inhoud. Het verraadt een vergissing: een gewijzigde, gewiste, dubbele of met de hand getypte regel. Het beschermt niet tegen opzet.',
    examples: ['In de tweede boeking zijn 3 strippen veranderd in 4, zonder het paneel.'],
  },
  SCENARIO: {
    purpose: 'Wat een scenario elke partij per jaar kost of oplevert.',
    gives:
      'Een tabel met jaren in de kop en partijen onder elkaar; de provincie eerst, het totaal het laatst. Een cijfer dat er niet is, is leeg. Positief is een nadeel. Bedragen zijn nominaal.',
    source:
      'De tabel FlexAssumptions. Een scenario gaat vóór het scenario waarop het is gebaseerd; daarbinnen gaat een rij voor één partij vóór een rij voor allen, en daarvan geldt wat het laatst begon.',
    examples: [
      '‘Door’ neemt alles over van ‘Besluit’ en heeft in 2026 een loonindex van 3,5 %.',
      'Een ander cijfer, voor één partij: de strippen van Emmen.',
    ],
  },
  COMPARE: {
    purpose: 'Scenario’s naast elkaar, met het verschil in euro’s en in procenten.',
    gives:
      'Per partij in één jaar, of per jaar voor één partij. Het eerste scenario is de vergelijkingsbasis; een positief verschil is een nadeel.',
    source: 'Dezelfde berekening als [SCENARIO](SCENARIO).',
    examples: ['Twee scenario’s in 2026.'],
  },
  BRIDGE: {
    purpose: 'Waarom een scenario meer of minder kost dan een ander, naar oorzaak.',
    gives: 'Begin, acht oorzaken, eind. De oorzaken tellen op de cent op tot het verschil.',
    source:
      'De oorzaken gaan in vaste volgorde: kosten, index, eenmalig, dekking voor het team, provincie, deelnemers, verdeelsleutel, btw. Een andere volgorde verschuift bedragen tussen oorzaken, niet het totaal.',
    examples: ['Alles komt door de index: de begroting van 2025 groeit met 3,5 %.'],
  },
};
