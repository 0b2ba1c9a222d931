/** Pages on the strip ledger, in Dutch. */
export const strips = {
  strips: {
    title: 'Strippen',
    lead: 'Het tabblad Strippen laat per kaart zien wat er gebruikt, gereserveerd en vrij is.',
    body: `
Elke gemeente heeft een kaart met strippen, en er is een gezamenlijke kaart voor werk dat iedereen dient. Een vol blokje is gebruikt, een gearceerd blokje gereserveerd, een open blokje vrij.

## Wat u kunt doen

- Kies bovenaan een andere kaart met {cards.chooseCard}.
- Klik op een gemeente voor haar kaart: open reserveringen en boekingen.
- {cards.book} opent het menu met alle [boekingen](booking).
- {cards.allBookings} toont alles, met zoeken en opslaan als CSV.
- {cards.print} maakt een overzicht om af te drukken.
- {cards.toRegister} gaat naar het blad {sheets.ledger}.

## Hoe ‘vrij’ wordt berekend

Vrij = beginsaldo + toegekend + ontvangen + meegenomen van vorige kaart − overgedragen − meegenomen naar volgende kaart − vervallen − gereserveerd − gebruikt. Gebruik van een reservering verandert ‘vrij’ dus niet: die strippen waren al afgeteld.

## Is de kaart nog leeg?

Kies {cards.bookMenu.grantAll}. U ziet per gemeente hoeveel het er worden voordat u iets vastlegt. De regel staat op het blad {sheets.strips} en is een aanname; wat bij {sheets.municipalities} als afgesproken staat, gaat voor.

## Waar het staat

Alles staat in de werkmap, in de tabel FlexLedger. Boekingen worden toegevoegd en nooit gewijzigd. Sorteren, filteren en eigen kolommen mogen. Naast het register ligt een verborgen blad waarmee het paneel een verdwenen boeking terugvindt.
`,
    related: ['booking', 'joint', 'closing', 'importing', 'BALANCE', 'STATEMENT'],
  },
  booking: {
    title: 'Boeken',
    lead: 'Strippen reserveren, gebruiken, vrijgeven, overdragen en corrigeren.',
    body: `
Kies op het tabblad {tabs.strips} de knop {cards.book}.

| Boeking | Wanneer |
|---|---|
| {cards.bookMenu.reserve} | Een opdracht is afgesproken. De strippen zijn niet meer vrij. |
| {cards.bookMenu.use} | Het werk is gedaan. Kies de reservering waar het bij hoort; in delen mag. Vul ook de uren in. |
| {cards.bookMenu.release} | Het werd minder werk dan gedacht: wat over is, komt weer vrij. |
| {cards.bookMenu.transfer} | De ene gemeente geeft strippen aan een andere. |
| {cards.bookMenu.grant} | Eén houder krijgt strippen erbij. |
| {cards.bookMenu.correct} | Een boeking was fout. Zij wordt teruggeboekt, en zo nodig opnieuw geboekt. |

Onder het formulier ziet u wat de boeking met de kaart doet. Wat niet kan, wordt geweigerd met de getallen erbij; er is dan niets geboekt. Bij elk veld staat wat er nog nodig is, zoals {booking.form.missing.strips}

## Terugdraaien

Direct na het boeken kunt u {cards.booked.undo} kiezen. Later doet u het met {cards.reverse} bij de boeking zelf. Er wordt nooit iets gewist: de tegenboeking staat er ook.

## Twee mensen tegelijk

Beide boekingen blijven staan. Namen ze samen meer dan er was, dan zegt het paneel dat en biedt het de correctie aan.
`,
    related: ['strips', 'joint', 'checks', 'STATEMENT'],
  },
  joint: {
    title: 'Gezamenlijk werk',
    lead: 'Een product dat alle gemeenten dient, zoals een atlas of een training.',
    body: `
1. Kies {cards.book} en dan {cards.bookMenu.joint}.
2. Kies het product, het aantal strippen en de uren.
3. Kies van welke kaart het gaat:
   - {ledgerForms.joint.collective}: ieders aandeel wordt genoteerd en niet afgeteld. Dit is de gewone keuze.
   - {ledgerForms.joint.charged}: elke deelnemer betaalt een aandeel van de eigen kaart.
4. Kies de verdeelsleutel: {ledgerForms.joint.equal}, {ledgerForms.joint.inhabitants} of {ledgerForms.joint.own}.

De aandelen tellen precies op. Zou een deelnemer door het afronden nul betalen, dan wordt de boeking geweigerd. Alle regels worden in één keer geboekt, of geen enkele.

Wat er zo is gemaakt, staat bij {cards.jointWork.title}. Beoordeel strippen niet alleen als transactie: dit werk telt voor iedereen mee.
`,
    related: ['strips', 'booking', 'STATEMENT'],
  },
  closing: {
    title: 'Een kaart afsluiten',
    lead: 'Aan het eind van het jaar: laten vervallen wat over is, of meenemen naar de volgende kaart.',
    body: `
1. Kies {cards.book} en dan {cards.bookMenu.close}.
2. Kies wat er met vrije strippen gebeurt: {ledgerForms.close.expire} of {ledgerForms.close.carry}.
3. Bij meenemen kiest u de kaart. Met {ledgerForms.close.cap} stelt u een grens; wat erboven ligt vervalt.
4. Bekijk het overzicht per houder, en leg het vast met de knop onderaan.

Open reserveringen blijven staan: alleen vrije strippen vervallen of gaan mee. Na het afsluiten wordt op de kaart niets meer geboekt; een correctie komt op de open kaart.

Staat een gemeente onder nul, maak dat dan eerst in orde. Twee keer afsluiten verandert niets.

Is er geen latere kaart? Zet haar op het blad {sheets.strips} in de tabel **Kaarten**: naam, begin, einde en stap.
`,
    related: ['strips', 'booking', 'checks'],
  },
  importing: {
    title: 'Beginsaldi uit een bestand',
    lead: 'Wat er vóór de invoegtoepassing al was, in één keer inlezen.',
    body: `
1. Kies {cards.book} en dan {cards.bookMenu.import}.
2. Kies {ledgerForms.import.file}, of plak de regels.
3. Kijk de regels na. Er wordt niets geboekt zolang een regel niet klopt; bij elke regel staat wat er mis is.
4. Boek alles met de knop onderaan.

Het bestand is CSV met een kop. Nodig zijn Houder, Kaart en Strippen; Datum, Omschrijving en Kenmerk mogen erbij. \`;\`, een tab en een komma mogen scheiden. {ledgerForms.import.template} geeft een bestand om mee te beginnen.

Een houder krijgt per kaart één beginsaldo. Eén saldo met de hand boeken kan ook: {cards.bookMenu.opening}.
`,
    related: ['strips', 'booking'],
  },
};
