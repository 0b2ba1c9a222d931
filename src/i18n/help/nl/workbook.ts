/** Pages on sheets of the workbook and what may be wrong in it, in Dutch. */
export const workbook = {
  settlement: {
    title: 'Afrekening',
    lead: 'Na afloop van een jaar: wat betaalt elke partij nog, of krijgt zij terug, en waardoor?',
    body: `
Ga naar het blad {sheets.settlement}. Gele cellen beginnen gelijk aan {sheets.budget} en {sheets.contributions}.

1. Vul het jaar in.
2. Vul bij Kosten de werkelijke kosten in.
3. Vul per partij het voorschot in: wat voor dit jaar is gefactureerd.
4. Is een andere sleutel of peildatum afgesproken? Vul die in de kolom Definitief in.
5. Kies of het verschil wordt verrekend of als reserve blijft.

Per partij ziet u het verschil in drie delen: door kosten, door sleutel en door factuur. Voorschot + door kosten + door sleutel + door factuur = definitief, op de cent. Positief is nog te betalen.

Verdeel nooit een negatief verschil zelf: reken definitief min voorschot, zoals dit blad doet.
`,
    related: ['contributions', 'CONTRIBUTION', 'ALLOCATE'],
  },
  checks: {
    title: 'Controle',
    lead: 'Het tabblad Controle loopt de werkmap na en zegt bij elk probleem wat u eraan doet.',
    body: `
- {checks.action}: iets klopt niet. Ga met de knop naar de cel, of laat het paneel de regel herstellen.
- {checks.know}: een afwijking die in orde kan zijn, zoals een afgesproken aantal strippen.
- {checks.well}: nagelopen en goed.

{checks.refresh} leest de werkmap opnieuw. Dezelfde controles staan op het blad {sheets.checks}.

## Het strippenregister

Elke boeking heeft een controlegetal. Is een regel gewijzigd, gewist, dubbel of met de hand getypt, dan staat dat hier. Het paneel kan haar herstellen uit het journaal, of vastleggen zoals zij er nu staat. Een regel die niet te lezen is geeft die houder een fout en nooit een verkeerd saldo.

Het controlegetal beschermt tegen vergissingen, niet tegen opzet.
`,
    related: ['LEDGERCHECK', 'strips', 'repair'],
  },
  repair: {
    title: 'Formules herstellen',
    lead: 'Formules die zonder de invoegtoepassing zijn ingevuld, weer laten rekenen.',
    body: `
Wie een FLEX-formule typt of plakt terwijl de invoegtoepassing niet is geladen, krijgt een formule die dood blijft: \`#NAAM?\`, ook als de invoegtoepassing er later wel is. Soms staat er \`_xldudf_FLEX_…\` in de formule, met of zonder \`[1]!\` ervoor.

1. Open het paneel.
2. Kies {healing.action} bij de melding, of {healing.menu} in het menu {footer.more}.
3. Lees de uitkomst: hoeveel formules zijn hersteld, en welke cellen niet konden.

Op een beveiligd blad wordt niets gewijzigd; het blad wordt genoemd. Hef de beveiliging zelf op en herstel opnieuw. Andere formules en getallen blijven zoals ze zijn.

Eén cel herstelt u ook zelf: ga erin staan, druk op **F2** en dan op **Enter**.
`,
    related: ['notLoaded', 'checks'],
  },
  notLoaded: {
    title: '#NAAM? – de invoegtoepassing is niet geladen',
    lead: 'Excel kent de functie niet, omdat de invoegtoepassing er nog niet is.',
    body: `
Ga in deze volgorde te werk; stop zodra de formules rekenen.

1. **Wacht even.** Na het openen van een werkmap kan het enkele seconden duren. Daarna rekent Excel uit zichzelf.
2. **Open het paneel** met de knop **Paneel** op het tabblad Start, in de groep Flexteam. Dat laadt de functies. Bereken opnieuw; op Windows met **Ctrl+Alt+F9**.
3. **Herstel de formules** met [{healing.menu}](repair): formules die zonder de invoegtoepassing zijn getypt, blijven anders dood.
4. **Is de knop er niet?** Dan is de invoegtoepassing niet aan u toegewezen, of niet beschikbaar op dit apparaat. Vraag uw beheerder; zie [Installeren](installing).

## Waar het niet werkt

Op iPad en telefoon, in Excel 2021 en ouder met een volumelicentie, en in andere programma’s dan Excel. In zo’n Excel blijven de laatst berekende waarden staan zolang niets herberekent; LibreOffice rekent bij het openen zelf en toont #NAAM?. Wie alleen wil lezen, krijgt het best een versie met waarden.

## Andere fouten

- \`#WAARDE!\` en \`#N/B\`: klik op het waarschuwingsteken bij de cel; de zin zegt welk veld niet klopt. Op Mac en Windows ontbreekt die zin soms: kies dan in het paneel {footer.explain} en kijk welk veld een verkeerde waarde heeft.
- \`#OVERLOOP!\`: maak de cellen onder en naast de formule leeg.
- \`#BEZET!\`: wacht, of sluit de cel die openstaat voor bewerking.
- \`#VERW!\` bij elke FLEX-functie: er zijn twee versies van de invoegtoepassing geladen. Verwijder er een.
`,
    related: ['repair', 'installing', 'cell'],
  },
};
