/** Pages for who begins, and on the contributions, in Dutch. Markdown; `{a.b}` is a word of the product. */
export const begin = {
  start: {
    title: 'Beginnen',
    lead: 'In vijf minuten een werkmap die bijdragen verdeelt en strippen bijhoudt.',
    body: `
## Het model invoegen

1. Open in Excel een nieuwe werkmap, en open het paneel met de knop **Paneel** op het tabblad Start, in de groep Flexteam.
2. Kies {start.insert}. Het paneel voegt de werkbladen toe; bladen die er al staan, blijven zoals ze zijn.
3. Kijk op het blad {sheets.budget}. Gele cellen zijn invoer of aanname: vul daar uw eigen afspraken in.

Bent u niet van Drenthe? Kies dan [{region.open}](region).

## Alleen een functie gebruiken

Begin in een cel met \`=FLEX.\` en kies een functie. Of kies in het paneel {start.onlyFunction}: elke functie heeft een formule om mee te beginnen. Zie [Functies](functions).

## Wat u in het paneel vindt

- [{tabs.strips}](strips): wie hoeveel strippen vrij heeft, en alle boekingen.
- [{tabs.contributions}](contributions): wat elke partij betaalt, met uitleg.
- [{tabs.scenarios}](scenarios): wat er na 2025 kan, naast elkaar.
- [{tabs.checks}](checks): wat er in de werkmap niet klopt, en wat u eraan doet.

## Wat gepubliceerd is en wat niet

De totalen, het deel van de provincie, de zes strippen vooraf en de grenzen van negen en veertien zijn gepubliceerd. Het vaste bedrag per gemeente, de peildatum van de inwoners en de strippenregel niet: die zijn een aanname, en staan als aanname gemerkt. Zie [Bronnen en tegenstrijdigheden](sources).
`,
    related: ['contributions', 'functions', 'workbench'],
  },
  contributions: {
    title: 'Bijdragen',
    lead: 'Het tabblad Bijdragen laat zien wat de provincie en elke gemeente in een jaar betalen, en waarom.',
    body: `
Bovenaan staat de begroting van het gekozen jaar, verdeeld over provincie en gemeenten. Daaronder staan de gemeenten met hun inwoners en hun bijdrage. De som sluit altijd op de cent; dat staat er met {contributions.addsUp}.

## Een bedrag laten uitleggen

Klik op een rij. U ziet de stappen van begroting naar bijdrage: deel provincie, deel gemeenten, vaste bedragen, het deel naar inwoners en de restcent. Met {common.putInSheet} komt die uitkomst als formule in de actieve cel.

## Met een ander bedrag rekenen

Kies bij {contributions.year} voor {contributions.own}. Vul een begroting, een aandeel en een vast bedrag in. Er verandert niets in de werkmap, tot u {common.putInSheet} kiest.

## Wat de verdeling doet

1. De provincie betaalt haar aandeel van het totaal in centen, of een vastgesteld bedrag.
2. Elke gemeente die meedoet betaalt het vaste bedrag.
3. De rest gaat naar inwoners, eerst naar beneden afgerond op hele centen. De centen die overblijven gaan naar wie het grootste deel van een cent verloor.

De cijfers wijzigt u op het blad {sheets.budget} en het blad {sheets.municipalities}. Een gemeente zonder inwoners doet niet mee en betaalt niets.
`,
    related: ['CONTRIBUTION', 'SPLIT', 'EXPLAIN', 'cell', 'settlement'],
  },
  cell: {
    title: 'Uitleg van een cel',
    lead: 'Ga op een cel met een FLEX-functie staan en kies Leg uit: het paneel zegt waar het getal vandaan komt.',
    body: `
1. Klik in het werkblad op de cel. Dat mag ook een cel zijn die door een formule ernaast is gevuld.
2. Kies onderaan het paneel {footer.explain}.

U ziet dan:

- de uitkomst, met haar eenheid;
- de stappen ernaartoe: voor een bijdrage van begroting tot restcent, voor strippen de regel met zijn getallen, voor een saldo wat erbij kwam en afging, voor een scenario de aannames die tellen;
- de bronnen: waar de regel en de cijfers vandaan komen, voor zover de werkmap dat zegt;
- de formule, zoals u haar in uw Excel typt;
- elk veld met zijn waarde. Klik op een adres om naar die cellen te gaan.

Rekent een veld zelf iets uit, zoals \`A1*2\`, zet dat dan in een eigen cel: alleen verwijzingen, namen en getallen kan het paneel lezen. Onderaan staat een verwijzing naar de pagina van de functie in deze hulp.

Geeft de cel een fout, kijk dan bij elk veld welke waarde niet klopt. De zin van de functie zelf staat in Excel bij het waarschuwingsteken naast de cel; in de werkbank staat zij ook hier. Staat er {cell.nameError}, lees dan [#NAAM?](notLoaded).
`,
    related: ['EXPLAIN', 'functions', 'notLoaded'],
  },
  region: {
    title: 'Een andere regio',
    lead: 'Hetzelfde model met uw eigen gemeenten, begroting, aandeel en strippenregel.',
    body: `
1. Open een nieuwe werkmap en kies in het paneel {region.open}.
2. Plak uw gemeenten met hun inwoners, één per regel: naam, dan een tab of \`;\`, dan het aantal. Plakken uit een werkblad kan ook.
3. Vul {region.firstYear} en {region.budgets} in; meer jaren zet u met \`;\` ertussen.
4. Kies wat de provincie betaalt: {region.byShare} of {region.byDecided}.
5. Pas zo nodig het vaste bedrag en de strippenregel aan.
6. Kies de knop onderaan. Zolang iets niet klopt, staat bij het veld wat.

Alle cijfers staan in de werkmap als eigen opgave. Cijfers en bronnen van Drenthe staan er niet in.

[INHABITANTS](INHABITANTS) kent alleen Drentse gemeenten; voor een andere regio typt u de inwoners zelf op het blad {sheets.municipalities}.
`,
    related: ['start', 'contributions', 'scenarios'],
  },
  workbench: {
    title: 'De werkbank',
    lead: 'Dezelfde functies en hetzelfde paneel in de browser, voor wie geen Excel bij de hand heeft.',
    body: `
De werkbank opent met het model van Drenthe en een verzonnen strippenregister. {workbench.clearExample} haalt de verzonnen boekingen weg; uw eigen boekingen blijven staan.

- Links staat het werkblad, rechts het paneel. Met **F6** wisselt u, met **Shift+F6** gaat u naar de werkbalk.
- In een Nederlandse browser typt u formules zoals in een Nederlandse Excel: met \`;\` tussen de velden en een komma in getallen.
- Uw werk wordt bewaard in deze browser, op deze computer. In een privévenster of met een volle schijf kan dat niet; het staat dan bovenaan.
- {workbench.exportXlsx} maakt er een Excelbestand van, met formules of met alleen waarden. {workbench.open} leest een Excelbestand in.
- {workbench.startAnew} begint met een nieuwe werkmap.
- Open de werkbank in één tabblad. Een tweede waarschuwt en bewaart niets.

Het raster is een tekening: een schermlezer ziet de cellen niet. Het paneel heeft dezelfde cijfers en is wel toegankelijk.
`,
    related: ['start', 'privacy', 'accessibility'],
  },
};
