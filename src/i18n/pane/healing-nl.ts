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
  onlyNameOne: '1 gedefinieerde naam hersteld',
  onlyNameMany: '{count} gedefinieerde namen hersteld',
  nameOne: '1 gedefinieerde naam is ook hersteld.',
  nameMany: '{count} gedefinieerde namen zijn ook hersteld.',
  protected: 'Werkblad {sheet} is beveiligd: hef de beveiliging op en probeer opnieuw.',
  unknownFunction: '{cell}: de functie {name} bestaat niet. Verbeter de naam.',
  nameError:
    'Nog op {error}: {cell}. Verbeter een verkeerde naam in de formule, of sluit Excel en open de werkmap opnieuw.',
  nameErrorHere: 'Nog op {error}: {cell}. Verbeter de verkeerde naam in de formule.',
  blocked: 'Hersteld, maar zonder plaats voor de uitkomst: {cell}. Maak de cellen eronder en ernaast leeg.',
  refused: 'Niet te schrijven: {cell}. Ga in de cel staan, druk op F2 en dan op Enter.',
  refusedName:
    'De naam {name} is niet te wijzigen. Schrijf {right} in plaats van {wrong} in Formules › Namen beheren.',
  others: '{cell} en nog {count}',
};
