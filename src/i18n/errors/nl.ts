/**
 * What a function says when it refuses, in Dutch. `{name:kind}` is filled in by `render`; `{where}` names the
 * argument and, in a range, the cell.
 */
export const nl = {
  missing: '{where} ontbreekt. Vul een waarde of een cel in.',
  text: '{where}: „{got}” is tekst. Vul een getal in.',
  'numeric-text':
    '{where}: „{got}” staat als tekst in de cel. Maak er een getal van: zet de celopmaak op Standaard en typ het opnieuw.',
  boolean: '{where}: {got} is geen getal. Vul een getal in.',
  'cell-error': '{where}: de cel bevat {got:error}. Herstel eerst die cel.',
  unsupported: '{where}: dit gegevenstype heeft geen getal of tekst. Verwijs naar een gewone cel.',
  'not-a-name': '{where}: {got} is geen naam. Vul tekst in.',
  empty: '{where} is een leeg bereik. Kies minstens één cel.',
  jagged: '{where}: de rijen zijn niet even lang. Kies een rechthoekig bereik.',
  'negative-value': '{where}: {got:number} is negatief. Vul nul of een positief getal in.',
  'above-zero': '{where} is {got:number}. Vul een getal groter dan nul in.',
  'whole-value': '{where}: {got:number} is geen heel getal. Vul een heel getal in.',
  'number-too-large':
    '{where}: {got:number} is te groot om precies mee te rekenen. Vul een kleiner getal in.',
  // Never `0,33`: a cell with the format of a percentage reads that as 0.33 %, in Excel as well (KB 215203).
  'share-meant':
    '{where}: {got:number} betekent {got:percent}. Bedoelt u {meant:percent}? Vul dan {meant:percent} in.',
  'share-range': '{where}: {got:percent} ligt niet tussen 0 % en 100 %. Vul een aandeel in zoals 33 %.',
  'one-cell': '{where}: hier past één cel; dit bereik is {shape}. Kies één cel.',
  'one-line': '{where} is {shape}; hier past één rij of één kolom. Kies een bereik van één rij of één kolom.',
  shape:
    '{where} is {shape}; hier past {wanted:either}. Kies een bereik van die vorm, zo nodig omgezet met TRANSPONEREN (TRANSPOSE).',
  'shape-turned':
    '{where} is {shape}; hier past {wanted:either}. Zet rijen en kolommen om met TRANSPONEREN (TRANSPOSE).',
  choice: '{where}: „{got}” kan niet. Kies uit: {choices:either}.',
  'unknown-municipality':
    '{where}: „{got}” is geen bekende gemeente. Kies uit {known:list}, of hun code zoals GM0114.',
  'unknown-year':
    '{where}: de inwoners op 1 januari {got:plain} zijn niet bekend. Kies een jaar van {from:plain} tot en met {to:plain}.',
  'name-not-found': '„{got}” staat niet bij {where}. Kies een naam die er wel staat: {known:list}.',
  'name-twice': '„{got}” staat meer dan eens bij {where}. Laat elke naam één keer voorkomen.',
  'no-total':
    'Er is geen totaal waarvan {share:percent} op de cent {amount:euro} is. Controleer bijdrage en aandeel.',
  'every-total-fits': 'Bij een aandeel van 0 % past elk totaal. Vul een aandeel boven 0 % in.',
  'total-row':
    '{where}: {got} is de som van de andere getallen. Dat lijkt een totaal: laat die cel buiten het bereik.',
  'negative-budget':
    'De begroting is negatief ({budget:euro}). Verdeel geen negatieve begroting: verreken definitief min voorschot.',
  'province-beyond-budget':
    'Het bedrag van de provincie ({province:euro}) is hoger dan de begroting ({budget:euro}). Verlaag het bedrag van de provincie.',
  'fixed-beyond-municipal-part':
    'De vaste bedragen samen ({fixed:euro}) zijn hoger dan het deel van de gemeenten ({municipal:euro}). Verlaag het vaste bedrag of verhoog de begroting.',
  'nobody-takes-part':
    '{where}: alles is leeg of nul, zodat niemand meedoet, maar er is {amount:euro} te verdelen. Vul minstens één getal in.',
  'no-weights':
    '{where}: alles is leeg of nul, zodat niemand meedoet, maar er is {total:number} te verdelen. Vul minstens één getal in.',
  tied: '{where}: de rijen {claimants:rows} staan gelijk, met nog {units:number} te verdelen. Kies "order" om de bovenste voor te laten gaan, of wijzig de gewichten.',
  'tied-columns':
    '{where}: de kolommen {claimants:rows} staan gelijk, met nog {units:number} te verdelen. Kies "order" om de voorste voor te laten gaan, of wijzig de gewichten.',
  'infeasible-total':
    '{where} is {total:number}; met deze grenzen is {min:number} tot en met {max:number} mogelijk. Pas het aantal of de grenzen aan.',
  'infeasible-minimum':
    '{where} is {total:number}; met deze grenzen moet het minstens {min:number} zijn. Pas het aantal of de grenzen aan.',
  'bounds-crossed':
    'Het minimum ({minimum:number}) is hoger dan het maximum ({maximum:number}). Verlaag het minimum of verhoog het maximum.',
  'no-budget':
    'Voor {year:plain} is niet aangenomen wat het team kost. Zet bij de aannames een regel met de begroting, of met fte en kosten per fte.',
  'no-inhabitants':
    'Van {party} is geen inwonertal bekend van {year:plain} of eerder. Vul het in op het blad Gemeenten.',
  'cover-beyond-cost':
    'De dekking in {year:plain} ({cover:euro}) is hoger dan wat er te betalen is ({cost:euro}). Verlaag de dekking.',
  'unknown-scenario':
    'Het scenario {scenario} staat niet in de aannames. Kies een naam uit de kolom Scenario.',
  'unknown-party': '{party} is geen partij. Kies de naam van een gemeente, of de provincie.',
  'base-beyond-maximum':
    'De basis ({base:number}) is hoger dan het maximum ({maximum:number}). Verlaag de basis of verhoog het maximum.',
  'not-a-multiple':
    '{where}: {got} is geen veelvoud van de eenheid {unit:number}. Rond het bedrag eerst af, of kies een kleinere eenheid.',
  'rate-too-low': '{where}: een groei van {got:percent} kan niet. Vul een groei boven −100 % in.',
  'growth-too-large':
    '{where}: met een groei van {got:percent} wordt het bedrag te groot om op de cent te rekenen. Vul een kleinere groei in.',
  'share-too-small':
    '{where}: bij {got:percent} wordt het totaal te groot om op de cent te rekenen. Vul een groter aandeel in.',
  'amount-too-large':
    '{value:number} is te groot om op de cent te rekenen. Vul een bedrag onder {limit:number} in.',
  'total-too-large': 'Het aantal {total:number} is te groot. Vul hoogstens {limit:number} in.',
  'weight-outside-range':
    '{where}: {got:power} ligt niet tussen {lowest:power} en {highest:power}. Vul een getal in dat daartussen ligt.',
  'lengths-differ':
    '{what:parameter} heeft {actual:number} waarden; hier passen er {expected:number}. Pas het bereik aan.',
  'share-outside-range': 'Het aandeel ligt niet tussen 0 % en 100 %. Vul een aandeel in zoals 33 %.',
  negative: '{what:parameter} is negatief ({value:number}). Vul nul of een positief getal in.',
  'not-whole': '{what:parameter} is geen heel getal ({value:number}). Vul een heel getal in.',
  'not-positive':
    '{what:parameter} is niet groter dan nul ({value:number}). Vul een getal groter dan nul in.',
  'not-finite': 'Een van de getallen is te groot of geen getal. Vul een gewoon getal in.',
  'table-range':
    '{where}: dit is niet de hele tabel {table} met haar kop. Verwijs naar {table}[#Alles] ({table}[#All]).',
  'table-columns': '{where}: in de kop ontbreekt {columns:columns}. Herstel de namen in de kop.',
  'ledger-unreadable':
    '{where}, regel {line:number} onder de kop: {field:field} is niet te lezen: „{got}”. Herstel die cel, of herstel de regel in het paneel.',
  'ledger-blank':
    '{where}, regel {line:number} onder de kop: {field:field} is leeg. Vul die cel in, of herstel de regel in het paneel.',
  'ledger-conflict':
    '{where}, regels {rows:rows} onder de kop: twee verschillende boekingen hebben hetzelfde nummer {id}. Kies in het paneel welke blijft.',
  'unknown-holder': '{where}: „{got}” komt in het register niet voor. Kies uit: {known:holders}.',
  'unknown-card': '{where}: op kaart „{got}” is niets geboekt. Kies uit: {known:list}.',
  'not-a-date':
    '{where}: „{got:plain}” is geen dag. Vul een cel met een datum in, of een tekst zoals "2025-12-31".',
  'year-not-date':
    '{where}: {got:plain} is een jaar en geen dag. Vul een cel met een datum in, of een tekst zoals "{got:plain}-12-31".',
  'nothing-assumed':
    '{where}: geen enkele regel zegt wat het team kost. Zet er een regel bij met de begroting en het eerste jaar.',
  'year-not-assumed':
    '{where}: over {got:plain} zijn er geen aannames. Kies een jaar van {from:plain} tot en met {to:plain}.',
  'assumption-no-scenario':
    '{where}, regel {rows:rows} onder de kop: het scenario ontbreekt. Vul een naam in.',
  'assumption-unknown':
    '{where}, regel {rows:rows} onder de kop: „{got}” is geen bekende aanname. Kies een naam van een andere regel, zoals „begroting”.',
  'assumption-no-value': '{where}, regel {rows:rows} onder de kop: de waarde ontbreekt. Vul een waarde in.',
  'assumption-error':
    '{where}, regel {rows:rows} onder de kop: een cel bevat {got:error}. Herstel eerst die cel.',
  'assumption-duplicate':
    '{where}, regel {rows:rows} onder de kop zeggen allemaal iets over {assumption:assumption}, voor dezelfde partij en hetzelfde jaar. Laat er één staan.',
  'assumption-cycle':
    '{where}, regel {rows:rows} onder de kop: zo is een scenario op zichzelf gebaseerd. Kies een ander scenario.',
  'assumption-unknown-scenario':
    '{where}, regel {rows:rows} onder de kop: het scenario „{got}” bestaat niet. Kies een naam uit de kolom Scenario.',
  'assumption-unknown-party':
    '{where}, regel {rows:rows} onder de kop: „{got}” is geen partij. Kies een gemeente, Provincie, Gemeenten of Samen.',
  'assumption-not-for-one-party':
    '{where}, regel {rows:rows} onder de kop: {assumption:assumption} geldt voor alle partijen samen, niet voor „{got}” alleen. Maak de kolom Partij leeg.',
  'assumption-until-before-from':
    '{where}, regel {rows:rows} onder de kop: het laatste jaar ligt voor het eerste. Pas een van beide aan.',
  'assumption-not-a-year':
    '{where}, regel {rows:rows} onder de kop: „{got:plain}” is geen jaar. Vul een jaar in zoals 2026.',
  'assumption-not-a-number':
    '{where}, regel {rows:rows} onder de kop: {assumption:assumption} is „{got}”, en dat is geen getal. Vul een getal in.',
  'assumption-negative':
    '{where}, regel {rows:rows} onder de kop: {assumption:assumption} is negatief ({got:number}). Vul nul of een positief getal in.',
  'assumption-share-meant':
    '{where}, regel {rows:rows} onder de kop: {got:number} betekent {got:percent}. Bedoelt u {meant:percent}? Vul dan {meant:percent} in.',
  'assumption-share-outside-range':
    '{where}, regel {rows:rows} onder de kop: {assumption:assumption} is {got:percent}, en dat ligt niet tussen 0 % en 100 %. Vul een aandeel in zoals 33 %.',
  'assumption-rate-outside-range':
    '{where}, regel {rows:rows} onder de kop: een groei van {got:percent} kan niet. Vul een groei in zoals 3,5 %.',
  'assumption-not-yes-or-no':
    '{where}, regel {rows:rows} onder de kop: „{got}” is geen ja of nee. Vul ja of nee in.',
  'assumption-not-a-choice':
    '{where}, regel {rows:rows} onder de kop: „{got}” kan niet. Kies uit: {words:words}.',
  internal: 'Dit is een fout in de functie, niet in uw invoer. Meld de fout met de formule erbij.',
};
