/** Texts of the workbench page, in Dutch. */
export const nl = {
  title: 'Flexteam werkbank',
  fileName: 'Flexteam',
  saved: (time: string) => `bewaard in deze browser, ${time}`,
  saving: 'bezig met bewaren…',
  notSaved: 'niet bewaard',
  notSavedDetail:
    'Deze browser bewaart niets (privévenster of volle schijf). Sla uw werk op als .xlsx voordat u de pagina sluit.',
  switchPlaces: 'F6: raster ↔ paneel, Shift+F6: werkbalk',
  otherLanguage: 'English',
  otherLanguageShort: 'EN',
  dark: 'Donkere weergave',
  light: 'Lichte weergave',
  toolbar: 'Werkbalk',
  exportXlsx: 'Opslaan als .xlsx',
  exportFormulasFor: 'Voor Excel met de invoegtoepassing',
  exportFormulas: 'Met formules',
  exportValuesFor: 'Opent overal goed, rekent niet',
  exportValues: 'Alleen waarden',
  valuesFileName: (name: string) => `${name} (waarden)`,
  exported: (name: string) => `${name} is opgeslagen in uw downloads.`,
  exportFailed: 'Opslaan als .xlsx is niet gelukt. Er is niets gewijzigd; probeer het opnieuw.',
  exportRefused: (sheet: string) =>
    `Excel neemt ‘${sheet}’ niet aan als naam van een werkblad. Geef dat werkblad een andere naam en sla opnieuw op; er is niets gewijzigd.`,
  open: 'Openen…',
  openTitle: 'Eerst opslaan?',
  openText: (name: string) =>
    `‘${name}’ komt in de plaats van de werkmap in deze browser. Die heeft wijzigingen die u nog niet als .xlsx hebt opgeslagen.`,
  openOnly: 'Openen zonder opslaan',
  saveAndOpen: 'Opslaan en openen',
  opened: (name: string) => `‘${name}’ is geopend.`,
  lost: (parts: string) =>
    `De werkbank houdt uit dit bestand niet vast: ${parts}. Het bestand zelf is niet gewijzigd.`,
  lostKind: (kind: string, sheets: readonly string[]) =>
    sheets.length === 0
      ? kind
      : sheets.length <= 3
        ? `${kind} (${sheets.join(', ')})`
        : `${kind} (${sheets.slice(0, 2).join(', ')} en nog ${sheets.length - 2} werkbladen)`,
  lostKinds: {
    charts: 'andere grafieken',
    comments: 'opmerkingen',
    'conditional-formats': 'voorwaardelijke opmaak',
    filters: 'filters',
    formatting: 'bijzondere opmaak, zoals lettertypen, onderstreping en zijranden',
    'headers-and-footers': 'kop- en voetteksten',
    'hidden-rows-and-columns': 'het verbergen van rijen en kolommen',
    links: 'hyperlinks',
    macros: 'macro’s',
    'merged-cells': 'samengevoegde cellen',
    names: 'namen die per werkblad iets anders betekenen (de formules verwijzen nu rechtstreeks)',
    'other-workbooks': 'formules naar andere werkmappen (hun laatste waarden blijven)',
    pictures: 'afbeeldingen',
    'pivot-tables': 'draaitabellen',
    protection: 'beveiliging',
    shapes: 'vormen',
    sparklines: 'sparklines',
    tables: 'tabellen zonder kopregel (hun cellen blijven)',
    'totals-rows': 'totaalrijen van tabellen (hun cellen blijven)',
    validation: 'gegevensvalidatie',
  },
  failedResults: (count: number, first: string) =>
    count === 1
      ? `In ${first} staat nu een fout waar het bestand een uitkomst had: de werkbank kan die formule niet uitrekenen. De formule zelf is bewaard.`
      : `In ${count} cellen staat nu een fout waar het bestand een uitkomst had, het eerst in ${first}: de werkbank kan die formules niet uitrekenen. De formules zelf zijn bewaard.`,
  otherResults: (count: number, first: string) =>
    count === 1
      ? `In ${first} komt de werkbank op een andere uitkomst dan het bestand. Kijk die na voordat u ermee verder werkt.`
      : `In ${count} cellen komt de werkbank op een andere uitkomst dan het bestand, het eerst in ${first}. Kijk die na voordat u ermee verder werkt.`,
  dropHere: 'Laat het .xlsx-bestand hier los om het te openen',
  fileProblems: {
    empty: (name: string) =>
      `‘${name}’ is leeg. Kies een .xlsx-bestand met inhoud; uw werkmap is niet gewijzigd.`,
    encrypted: (name: string) =>
      `‘${name}’ is met een wachtwoord versleuteld. Open het in Excel, sla het op zonder wachtwoord en open het opnieuw; uw werkmap is niet gewijzigd.`,
    old: (name: string) =>
      `‘${name}’ heeft de oude indeling van Excel (.xls). Sla het in Excel op als .xlsx en open het opnieuw; uw werkmap is niet gewijzigd.`,
    other: (name: string) =>
      `‘${name}’ is geen .xlsx-bestand. Sla het in Excel op als .xlsx en open het opnieuw; uw werkmap is niet gewijzigd.`,
    'too-large': (name: string) =>
      `‘${name}’ is te groot voor de werkbank (ten hoogste 10 MB en 250.000 cellen). Open het in Excel; uw werkmap is niet gewijzigd.`,
    broken: (name: string) =>
      `‘${name}’ is niet te lezen: het is beschadigd of geen werkmap van Excel. Open het in Excel, sla het opnieuw op als .xlsx en probeer het nog eens; uw werkmap is niet gewijzigd.`,
  },
  undo: 'Ongedaan maken',
  redo: 'Opnieuw',
  clearExample: 'Voorbeeld wissen',
  exampleCleared: 'De verzonnen boekingen zijn gewist. Uw eigen boekingen staan er nog.',
  exampleStays: (count: number) =>
    `De verzonnen boekingen zijn gewist, op ${count} na: daar verwijzen uw eigen boekingen naar.`,
  exampleNotCleared: 'Wissen is niet gelukt. Er is niets gewijzigd; probeer het opnieuw.',
  elsewhere:
    'Deze werkmap is al open in een ander tabblad. Wat u hier wijzigt, wordt niet bewaard. Sluit het andere tabblad en vernieuw deze pagina.',
  startAnew: 'Opnieuw beginnen',
  startAnewTitle: 'Opnieuw beginnen?',
  startAnewText:
    'De werkmap in deze browser wordt vervangen door een nieuwe met de gepubliceerde cijfers. Uw wijzigingen gaan verloren; sla ze eerst op als .xlsx als u ze wilt houden.',
  startAnewConfirm: 'Vervangen door een nieuwe werkmap',
  cancel: 'Annuleren',
  pane: 'Paneel',
  showPane: 'Paneel tonen',
  hidePane: 'Paneel verbergen',
  grid: 'Werkblad',
  opening: 'Werkmap openen…',
  emptySheet: 'Blad1',
  failedTitle: 'De werkbank kan niet starten',
  failedText:
    'Vernieuw de pagina. Helpt dat niet, begin dan opnieuw; de oude werkmap blijft dan als reserve in deze browser staan.',
  damagedTitle: 'De bewaarde werkmap is niet te lezen',
  damagedText: 'Er is een nieuwe werkmap geopend. De oude staat nog als reserve in deze browser.',
  close: 'Sluiten',
};
