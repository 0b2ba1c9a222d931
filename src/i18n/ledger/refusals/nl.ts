/** Why a booking is refused, in Dutch: what, with its figures, and what to do. */
export const nl = {
  'not-enough':
    '{holder:holder} heeft {available:strips} vrij: {total} op de kaart, {used} gebruikt en {reserved} gereserveerd. Boek er hooguit {most}, of geef eerst een reservering vrij.',
  'release-beyond': 'Deze reservering heeft nog {open:strips}. Geef er hooguit {open} vrij.',
  'no-reservation': 'Deze reservering is er niet meer. Kies een andere.',
  'unknown-card': 'Kaart {card} staat niet in de tabel met kaarten. Voeg haar toe op het blad Strippen.',
  'card-closed':
    'Kaart {card} van {holder:holder} is op {closed:date} afgesloten. Boek op een kaart die nog open is, zo nodig als correctie.',
  'outside-card':
    '{date:date} valt buiten kaart {card} ({start:date} t/m {end:date}). Kies een andere datum of een andere kaart.',
  'before-reservation':
    '{date:date} ligt voor de reservering van {reserved:date}. Kies die dag of een latere.',
  'not-steps': '{strips} is geen veelvoud van {step}. Op deze kaart gaan strippen per {step}.',
  negative: '{what:field}: {got} is negatief. Vul nul of een positief getal in.',
  'not-a-quantity': '{what:field}: {got} kan niet. Vul een getal in met hooguit twee decimalen.',
  missing: '{what:field} ontbreekt. Vul dit in.',
  'bad-date': '„{got}” is geen datum. Vul een dag in, zoals 24-9-2025.',
  'too-long': '{what:field} heeft {length} tekens. Maak er hooguit {limit} van.',
  'same-holder': 'Van en naar zijn allebei {holder:holder}. Kies een andere ontvanger.',
  nobody: 'Er doet niemand mee. Kies minstens één deelnemer.',
  'zero-share':
    'Met deze verdeling {holders:zero} 0 strippen. Boek meer strippen, kies een eigen verdeling of laat hen niet meedoen.',
  'shares-differ': 'De aandelen zijn samen {sum}; het moet {total} zijn. Pas een aandeel aan.',
  'already-granted':
    'De strippen van kaart {card} zijn al toegekend. Boek die toekenning eerst terug, of ken per gemeente toe.',
  'already-reversed': 'Deze boeking is al teruggeboekt.',
  'is-reversal': 'Een terugboeking kan niet worden teruggeboekt. Maak de boeking opnieuw.',
  'no-entry': 'Deze boeking staat niet meer in het register.',
  'has-dependents': 'Van deze reservering is al gebruikt of vrijgegeven. Boek dat eerst terug.',
  'reversal-overdraws':
    '{holder:holder} heeft op kaart {card} nog {most} vrij en terugboeken haalt er {taken} af: de strippen zijn al gebruikt of gereserveerd. Boek dat eerst terug.',
  overdrawn:
    '{holder:holder} staat op kaart {card} op {available}. Maak dat eerst in orde; daarna kan de kaart dicht.',
  'same-card': 'De strippen kunnen niet mee naar dezelfde kaart. Kies een andere kaart dan {card}.',
  'nothing-to-close': 'Kaart {card} is al afgesloten.',
  'journal-full':
    'Het journaal van deze werkmap is vol. Begin een nieuwe werkmap met de eindstanden als beginsaldo.',
};
