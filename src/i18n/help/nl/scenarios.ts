/** Pages on the scenarios, in Dutch. */
export const scenarios = {
  scenarios: {
    title: 'Scenario’s',
    lead: 'Het tabblad Scenario’s zet de keuzes voor 2026–2030 naast elkaar: doorgaan, groeien, krimpen of stoppen.',
    body: `
De lijst toont elk scenario met wat de gekozen partij in alle jaren en in één jaar betaalt. Kies bij {scenarios.party} wiens bedragen u wilt zien. Een plus is een nadeel: de partij betaalt meer.

## Een scenario bekijken of wijzigen

Klik op een scenario. Bovenaan staat wat het per jaar kost, daaronder de aannames. Een scenario houdt alleen vast wat anders is; de rest neemt het over van het scenario waarop het is gebaseerd.

- {scenarios.add} voegt een aanname toe; vul ook de bron in.
- {scenarios.adapt} maakt van een overgenomen aanname een eigen.
- {scenarios.copy}, {scenarios.rename} en {scenarios.remove} doen wat ze zeggen.
- {scenarios.create} maakt een nieuw scenario op een ander.

Wat u hier wijzigt, staat op het blad {sheets.assumptions}. Daar typen mag ook.

## Welke aanname geldt?

1. Een scenario gaat vóór het scenario waarop het is gebaseerd.
2. Daarbinnen gaat een rij voor één partij vóór een rij voor allen.
3. Daarvan geldt de rij die het laatst begon.

Een lege partij is: voor allen. Twee keer hetzelfde jaar is: eenmalig. Een rij die niet klopt wordt genoemd en telt niet mee.

Stoppen is een scenario en geen nul: er zijn eenmalige kosten, en dezelfde uren moeten worden ingehuurd.
`,
    related: ['comparing', 'bridge', 'sensitivity', 'goal', 'council', 'SCENARIO'],
  },
  comparing: {
    title: 'Scenario’s vergelijken',
    lead: 'Cijfers en grafiek van meer scenario’s, per jaar of per partij.',
    body: `
1. Kies op het tabblad {tabs.scenarios} {scenarios.views.comparison}.
2. Kies de scenario’s, de partij en het jaar.
3. Kies bij {scenarioViews.measure} wat u wilt vergelijken: van te betalen tot strippen en uren.

Het eerste scenario is de vergelijkingsbasis. Bedragen zijn nominaal, in hele euro’s om te vergelijken; in het werkblad staan ze op de cent.

Onderaan staat wat een partij voor haar geld krijgt: strippen, uren, kosten per strip en per uur, en de uurprijs waarbij inhuren even duur is. Kosten per strip staan altijd naast het deel gezamenlijk werk: dat dient iedereen.

Met {common.putInSheet} komt de tabel in het werkblad, als formule die meerekent. In Excel kiest u daarna {chart.add}: een grafiek die de cellen volgt.
`,
    related: ['scenarios', 'bridge', 'COMPARE'],
  },
  bridge: {
    title: 'Een verschil verklaren',
    lead: 'Waarom het ene scenario meer kost dan het andere, in oorzaken die op de cent optellen.',
    body: `
1. Kies op het tabblad {tabs.scenarios} {scenarios.views.bridge}.
2. Kies {scenarioViews.bridge.from} en {scenarioViews.bridge.to}, de partij en het jaar.

Per oorzaak ziet u het bedrag en de aannames die verschillen. De volgorde ligt vast: kosten, index, eenmalig, dekking voor het team, provincie, deelnemers, verdeelsleutel, btw. Een andere volgorde verschuift bedragen tussen oorzaken, niet het totaal.

{common.putInSheet} zet de tabel en een watervalgrafiek in het werkblad.
`,
    related: ['scenarios', 'comparing', 'BRIDGE'],
  },
  sensitivity: {
    title: 'Gevoeligheid',
    lead: 'Welke aanname telt het zwaarst voor wat een partij betaalt?',
    body: `
Kies op het tabblad {tabs.scenarios} {scenarios.views.tornado}. Elke aanname gaat om de beurt 10 % omlaag en omhoog, terwijl de rest gelijk blijft. De staven staan op grootte; links van de streep betaalt de partij minder, rechts meer.

Gebruik dit om te zien waarover u zekerheid nodig hebt. Het zegt niet hoe waarschijnlijk een verandering is. Kan een waarde niet worden verdeeld, dan staat er {scenarioViews.tornado.noSplit}.
`,
    related: ['scenarios', 'goal'],
  },
  goal: {
    title: 'Een doel zoeken',
    lead: 'Wat is ervoor nodig om een partij op of onder een bedrag te houden?',
    body: `
1. Kies op het tabblad {tabs.scenarios} {scenarios.views.goal}.
2. Vul in wat de partij per jaar hoogstens mag betalen.
3. Kies bij {scenarioViews.goal.means} wat mag veranderen: het vaste bedrag, het aandeel van de provincie of de kosten van het team.

Het antwoord is op de cent: één cent verder lukt het niet meer. Eronder staat wat de anderen dan betalen. {scenarioViews.goal.use} bewaart het antwoord als nieuw scenario.
`,
    related: ['scenarios', 'sensitivity'],
  },
  council: {
    title: 'Raadsblad',
    lead: 'Eén pagina A4 voor een gemeenteraad of Provinciale Staten.',
    body: `
1. Kies op het tabblad {tabs.scenarios} {scenarios.views.council}.
2. Kies voor wie het is, het voorgestelde scenario en waarmee u het vergelijkt.
3. Vul titel, opsteller en risico’s in; één risico per regel.
4. Kies {council.form.print}.

Op de pagina staan het gevraagde besluit, de bedragen per jaar, wat de partij ervoor krijgt, waarom het verschilt, het gevolg voor elke partij, afspraken over uittreden, en de aannames met hun bron. Wat niet is aangenomen, staat er met die woorden.

Dezelfde pagina staat met levende formules op het blad {sheets.council}.
`,
    related: ['scenarios', 'comparing', 'bridge'],
  },
};
