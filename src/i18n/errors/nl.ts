/**
 * What a function says when it refuses, in Dutch. `{name:kind}` is filled in by `render`; `{where}` names the
 * argument and, in a range, the cell.
 */
export const nl = {
  missing: '{where} ontbreekt. Vul een waarde of een cel in.',
  text: '{where}: „{got}” is tekst. Vul een getal in.',
  'numeric-text':
    '{where}: „{got}” staat als tekst in de cel. Maak er een getal van: zet de celopmaak op Standaard en typ het opnieuw.',
  boolean: '{where}: {got:boolean} is geen getal. Vul een getal in.',
  'cell-error': '{where}: de cel bevat {got}. Herstel eerst die cel.',
  unsupported: '{where}: dit gegevenstype heeft geen getal of tekst. Verwijs naar een gewone cel.',
  'not-a-name': '{where}: {got:number} is geen naam. Vul tekst in.',
  empty: '{where} is een leeg bereik. Kies minstens één cel.',
  jagged: '{where}: de rijen zijn niet even lang. Kies een rechthoekig bereik.',
  'negative-value': '{where}: {got:number} is negatief. Vul nul of een positief getal in.',
  'above-zero': '{where} is {got:number}. Vul een getal groter dan nul in.',
  'whole-value': '{where}: {got:number} is geen heel getal. Vul een heel getal in.',
  'number-too-large':
    '{where}: {got:number} is te groot om op de eenheid precies te rekenen. Vul een kleiner getal in.',
  'share-meant':
    '{where}: {got:number} betekent {got:percent}. Bedoelt u {meant:percent}? Vul dan {meant:percent} of {meant:number} in.',
  'share-range': '{where}: {got:percent} ligt niet tussen 0 % en 100 %. Vul een aandeel in zoals 33 %.',
  'one-cell': '{where}: hier past één cel; dit bereik is {shape}. Kies één cel.',
  shape: '{where} is {shape}; hier past {wanted}. Kies een bereik van die vorm.',
  'shape-turned':
    '{where} is {shape}; hier past {wanted}. Zet rijen en kolommen om met TRANSPONEREN (TRANSPOSE).',
  choice: '{where}: „{got}” kan niet. Kies uit: {choices:list}.',
  'unknown-municipality':
    '„{got}” is geen bekende gemeente. Bekend zijn: {known:list}; of hun code, zoals GM0114.',
  'unknown-year':
    'Inwoners op 1 januari {got:plain} zijn niet bekend. Bekend zijn de jaren {from:plain} tot en met {to:plain}.',
  'name-not-found': '„{got}” staat niet bij {where}. Daar staan: {known:list}.',
  'name-twice': '„{got}” staat meer dan eens bij {where}. Laat elke naam één keer voorkomen.',
  'no-total':
    'Er is geen totaal waarvan {share:percent} op de cent {amount:euro} is. Controleer bijdrage en aandeel.',
  'every-total-fits': 'Bij een aandeel van 0 % past elk totaal. Vul een aandeel boven 0 % in.',
  'total-row':
    '{where}: dit getal is de som van de andere. Dat lijkt een totaalrij: laat die buiten het bereik.',
  'negative-budget':
    'De begroting is negatief ({budget:euro}). Verdeel geen negatieve begroting: verreken definitief min voorschot.',
  'province-beyond-budget':
    'Het bedrag van de provincie ({province:euro}) is hoger dan de begroting ({budget:euro}). Verlaag het bedrag van de provincie.',
  'fixed-beyond-municipal-part':
    'De vaste bedragen samen ({fixed:euro}) zijn hoger dan het deel van de gemeenten ({municipal:euro}). Verlaag het vaste bedrag of verhoog de begroting.',
  'nobody-takes-part':
    'Er is {amount:euro} te verdelen, maar niemand doet mee: alle inwoners of gewichten zijn leeg of nul. Vul er minstens één in.',
  tied: 'Gelijke stand: rijen {claimants:rows} maken evenveel kans op de laatste {units:number}. Kies ties "order" voor rijvolgorde, of wijzig de gewichten.',
  'infeasible-total':
    'Totaal {total:number} kan niet met deze grenzen: mogelijk is {min:number} tot en met {max:number}. Pas het totaal of de grenzen aan.',
  'infeasible-minimum':
    'Totaal {total:number} kan niet met deze grenzen: het moet minstens {min:number} zijn. Pas het totaal of de grenzen aan.',
  'bounds-crossed':
    'Het minimum ({minimum:number}) is hoger dan het maximum ({maximum:number}). Verlaag het minimum of verhoog het maximum.',
  'base-beyond-maximum':
    'De basis ({base:number}) is hoger dan het maximum ({maximum:number}). Verlaag de basis of verhoog het maximum.',
  'not-a-multiple':
    'Het bedrag {amount:number} is geen veelvoud van de eenheid {unit:number}. Rond het bedrag eerst af, of kies een kleinere eenheid.',
  'rate-too-low': '{where}: groei {rate:percent} kan niet. Vul een groei boven −100 % in.',
  'amount-too-large':
    'Bedrag {value:number} is te groot om op de cent te rekenen. De grens is {limit:number}.',
  'total-too-large': 'Totaal {total:number} is te groot. De grens is {limit:number}.',
  'weight-outside-range':
    'Gewicht {value:number} (nummer {index:ordinal}) ligt niet tussen {lowest:number} en {highest:number}.',
  'lengths-differ': '{what} heeft {actual:number} waarden; {expected:number} past.',
  'share-outside-range': 'Het aandeel ligt niet tussen 0 % en 100 %.',
  negative: '{what} is negatief ({value:number}). Vul nul of een positief getal in.',
  'not-whole': '{what} is geen heel getal ({value:number}).',
  'not-positive': '{what} moet groter dan nul zijn.',
  'not-finite': 'Een getal is te groot of geen getal.',
  internal: 'Dit is een fout in de functie, niet in uw invoer. Meld hem met de formule erbij.',
};
