/** Pages for administrators, and background, in Dutch. */
export const management = {
  installing: {
    title: 'Installeren',
    lead: 'Voor beheerders, en voor wie het eerst zelf wil proberen.',
    body: `
De invoegtoepassing werkt in Excel voor Microsoft 365 op Windows en Mac, en in Excel op het web. Niet op iPad, en niet in Excel 2021 en ouder met een volumelicentie.

## Wat u nodig hebt

Een map met bestanden op een webserver met https, en het bestand \`manifest.xml\` uit die map. Maak de map met:

\`\`\`
ADDIN_URL=https://uw.site/flexteam npm run build
\`\`\`

Zet de inhoud van \`dist\` op dat adres. Er draait niets op de server; elke statische webserver voldoet. De map bevat ook bestanden met de beveiligings- en bewaarregels voor gangbare webservers.

## Proberen in Excel op het web

1. Open een werkmap op het web.
2. Kies *Start › Invoegtoepassingen › Meer instellingen › Mijn invoegtoepassing uploaden*.
3. Kies \`manifest.xml\`. Dit geldt alleen voor u, in deze browser, tot u de browsergegevens wist.

## Eén gebruiker op Windows

1. Zet \`manifest.xml\` in een gedeelde map, en noteer het netwerkpad, zoals \`\\\\server\\map\`.
2. Kies in Excel *Bestand › Opties › Vertrouwenscentrum › Instellingen voor het Vertrouwenscentrum*, en daar de vertrouwde catalogi met invoegtoepassingen.
3. Voeg het netwerkpad toe als catalogus, vink *Weergeven in menu* aan, en start Excel opnieuw.
4. Kies *Start › Invoegtoepassingen › Geavanceerd*, bovenaan *Gedeelde map*, en voeg Flexteam toe.

## Eén gebruiker op Mac

Zet \`manifest.xml\` in \`~/Library/Containers/com.microsoft.Excel/Data/Documents/wef\`, start Excel opnieuw, open een werkmap en kies Flexteam in het menu van *Start › Invoegtoepassingen*. De map \`wef\` maakt u zelf als zij er niet is.

## Een hele organisatie

1. Ga naar het Microsoft 365-beheercentrum, *Instellingen › Geïntegreerde apps › Aangepaste apps uploaden*.
2. Kies *Office-invoegtoepassing*, upload \`manifest.xml\` en wijs de invoegtoepassing toe aan gebruikers of groepen. Een groep binnen een groep telt niet mee.
3. Wacht: het kan een dag duren voordat de knop bij iedereen op het tabblad Start staat.

De startwerkmappen (\`npm run workbook\`) en wat de werkbank met formules opslaat, openen het paneel dan vanzelf; in andere werkmappen opent u het zelf. Wie de invoegtoepassing niet heeft, ziet in Excel de laatst berekende waarden.

## Een netwerkshare

Is er geen beheercentrum, dan werken stap 1 tot en met 4 bij Windows ook voor een afdeling. Alleen voor Excel op Windows; verandert een nieuwe versie het lint, dan voegt ieder haar opnieuw toe. Microsoft ondersteunt dit om te testen, niet voor dagelijks gebruik.

## Een netwerk zonder toegang tot Microsoft

Excel laadt zijn eigen client, office.js, van \`appsforoffice.microsoft.com\`. Is dat adres dicht, dan kunt u een kopie op een eigen server zetten en de map daarmee maken:

\`\`\`
OFFICE_JS=https://intern.voorbeeld.nl/office/office.js ADDIN_URL=https://uw.site/flexteam npm run build
\`\`\`

Neem de hele map van office.js over, want hij laadt er bestanden uit bij. Microsoft ondersteunt dit niet; houd de kopie zelf bij.

## Nagaan of het werkt

Typ in een lege cel \`=FLEX.PROVINCE(1518461,5)\`. Er hoort 501092,3 te staan. Staat er \`#NAAM?\`, lees dan [de invoegtoepassing is niet geladen](notLoaded).
`,
    related: ['updating', 'notLoaded', 'privacy'],
  },
  updating: {
    title: 'Bijwerken',
    lead: 'Een nieuwe versie plaatsen zonder dat bewaarde werkmappen breken.',
    body: `
1. Maak de nieuwe map en vervang de oude op de webserver.
2. Is het versienummer in \`manifest.xml\` hoger? Upload het manifest dan ook opnieuw in het beheercentrum.
3. Reken erop dat Excel de functies en hun beschrijving een dag bewaart; het paneel volgt meteen.

Terug naar een vorige versie: zet de oude map terug. Het versienummer in het manifest moet ook dan omhoog: maak de oude versie opnieuw met een hoger nummer, en upload dat manifest. Werkmappen blijven werken.

## Wat tussen versies mag veranderen

- teksten, beschrijvingen en vertalingen;
- nieuwe functies;
- nieuwe velden, achteraan en niet verplicht.

Bij een nieuwe functie of een nieuw veld hoort een hoger versienummer in het manifest.

## Wat nooit verandert

- de naam van een functie;
- de volgorde van de velden, en welke verplicht zijn;
- wat een leeg veld betekent;
- een inwonertal van een jaar dat er al in staat;
- de namen van de tabellen en kolommen in de werkmap.

Daarom geeft een werkmap van vorig jaar volgend jaar dezelfde uitkomst.
`,
    related: ['installing', 'notLoaded'],
  },
  privacy: {
    title: 'Privacy',
    lead: 'Wat u invult, blijft in uw werkmap. Er gaat niets naar een server.',
    body: `
- De functies en het paneel rekenen op uw eigen computer. Ze doen geen enkel verzoek naar buiten, behalve om de eigen bestanden en de client van Excel (office.js, van Microsoft) te laden. De pagina verbiedt de browser de rest.
- Er is geen account, geen meting en geen cookie van Flexteam. Excel zelf en office.js vallen onder de voorwaarden van Microsoft.
- De werkmap bewaart u waar u wilt: op uw computer, in SharePoint of OneDrive van uw organisatie.
- Op uw computer onthoudt het paneel de gekozen taal, uw naam bij ‘Geboekt door’, en wat u op het [raadsblad](council) typt. De [werkbank](workbench) bewaart haar werkmap in uw browser.
- ‘Geboekt door’ in het strippenregister is wat iemand zelf opgeeft. Het wordt niet nagegaan.
- {menu.diagnostics} zet technische gegevens op het klembord. Er staan geen bedragen of namen in, en er wordt niets verstuurd.
`,
    related: ['installing', 'workbench', 'accessibility'],
  },
  accessibility: {
    title: 'Toetsenbord en toegankelijkheid',
    lead: 'Alles in het paneel kan met het toetsenbord en met een schermlezer.',
    body: `
| Toets | Wat het doet |
|---|---|
| F6 | Van werkblad naar paneel en terug |
| Tab, Shift+Tab | Naar het volgende of vorige onderdeel |
| Pijltjes | Door tabbladen, menu’s en rijen |
| Enter of spatie | Kiezen |
| Esc | Menu sluiten, of terug naar het vorige scherm |
| Home, End | Eerste of laatste rij |

- Fouten en uitkomsten worden voorgelezen. Een weigering direct, een bevestiging als de lezer klaar is.
- Kleur betekent nooit alleen iets: gebruikt, gereserveerd en vrij hebben ook een eigen patroon, en elke kaart staat ook in woorden.
- Donker en hoog contrast volgen Excel en uw systeem. In de werkbank kiest u {menu.theme} zelf.
- Het paneel werkt vanaf 320 pixels breed, zonder opzij te schuiven.
- Elke grafiek heeft een tabel met dezelfde cijfers.

Het raster van de werkbank is een tekening en is niet leesbaar voor een schermlezer; de cellen van Excel wel.
`,
    related: ['workbench', 'start'],
  },
  sources: {
    title: 'Bronnen en tegenstrijdigheden',
    lead: 'Wat gepubliceerd is, wat niet, en twee zinnen in de bronnen die niet kunnen kloppen.',
    body: `
## Gepubliceerd

- Totale begroting: € 783.109 in 2023 en € 1.518.462 in 2024 en in 2025.
- Deel van de provincie: € 258.425,81 in 2023 en € 501.092,30 in 2024 en in 2025.
- Strippen: zes per gemeente, plus een aantal naar rato van inwoners, in totaal negen tot en met veertien.

Bron: brief van Gedeputeerde Staten aan Provinciale Staten van Drenthe, 18 april 2023, kenmerk 16/5.2/2023000566; Platform31, 1 oktober 2025. Inwoners: CBS, Wijk- en buurtkaart 2022–2024 en Kerncijfers wijken en buurten 2024–2025, definitief.

## ‘Een derde’ is 33 %

De brief noemt ‘een derde’, maar de bedragen zijn op de cent 33 % van het niet-afgeronde totaal: € 783.108,50 tot en met ,53 en € 1.518.461,50 tot en met ,53. Bij een echt derde deel bestaat er geen totaal dat past. Het verschil is € 12.733,92 over drie jaar. Ga het na met [TOTALRANGE](TOTALRANGE).

## ‘Naar rato’ kan geen negen tot en met veertien geven

Emmen heeft ruim vijf keer zoveel inwoners als Westerveld. Geen regel naar rato, hoe ook afgerond, rekt drie extra strippen op tot acht en niet verder. Iets begrenst het, en wat is niet gepubliceerd. De regel is daarom een aanname die u zelf instelt.

## Niet gepubliceerd

Het vaste bedrag per gemeente, het bedrag per inwoner, de peildatum van de inwoners, de strippenregel, de uren per strip, de werkelijke kosten en de begroting na 2025. Dat zijn uw eigen cijfers, en ze staan als aanname gemerkt.

## Methoden

Balinski en Young, *Fair Representation* (1982). Pukelsheim, *Proportional Representation* (2014).
`,
    related: ['TOTALRANGE', 'STRIPS', 'contributions'],
  },
};
