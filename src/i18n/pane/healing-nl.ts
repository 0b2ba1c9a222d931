/** Formulas that lost the add-in, and how they get it back. */
export const nl = {
  menu: 'Formules herstellen',
  action: 'Herstellen',
  busy: 'Formules herstellen…',
  busyBody: 'Het paneel loopt alle werkbladen na.',
  lostOne: '1 formule is losgeraakt',
  lostMany: '{count} formules zijn losgeraakt',
  lostBody:
    'Ingevuld, bewaard of geopend zonder de invoegtoepassing. Herstellen schrijft ze opnieuw; andere cellen blijven zoals ze zijn.',
  healedOne: '1 formule hersteld op werkblad {sheet}',
  healedSheet: '{count} formules hersteld op werkblad {sheet}',
  healedMany: '{count} formules hersteld op {sheets} werkbladen',
  nothing: 'Er is niets te herstellen',
  nothingBody: 'Geen formule van Flexteam is losgeraakt.',
  none: 'Er is geen formule hersteld',
  nameOne: '1 gedefinieerde naam is ook hersteld.',
  nameMany: '{count} gedefinieerde namen zijn ook hersteld.',
  protected: 'Werkblad {sheet} is beveiligd: hef de beveiliging op en probeer opnieuw.',
  unknownFunction: '{cell}: de functie {name} bestaat niet. Verbeter de naam.',
  nameError:
    '{cell} staat nog op {error}. Verbeter een verkeerde naam in de formule, of sluit Excel en open de werkmap opnieuw.',
  nameErrorHere: '{cell} staat nog op {error}. Verbeter de verkeerde naam in de formule.',
  blocked:
    '{cell} is hersteld, maar er is geen plaats voor de uitkomst. Maak de cellen eronder en ernaast leeg.',
  refused: '{cell} is niet te schrijven. Ga in de cel staan, druk op F2 en dan op Enter.',
  refusedName: 'De naam {name} is niet te wijzigen. Verwijder {prefix} in Formules › Namen beheren.',
  others: '{cell} en nog {count}',
};
