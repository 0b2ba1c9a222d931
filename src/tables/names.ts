/** Names by which the workbook's tables and rows are found; the same in every language. */

export const tableNames = {
  municipalities: 'FlexMunicipalities',
  population: 'FlexPopulation',
  cards: 'FlexCards',
  menu: 'FlexMenu',
  ledger: 'FlexLedger',
  assumptions: 'FlexAssumptions',
  checks: 'FlexChecks',
} as const;

/** The arguments with which every scenario function begins. */
export const scenarioTables = `${tableNames.assumptions}[#All],${tableNames.municipalities}[#All]`;

/** Defined names: rows of the budget with one cell per year, and single cells of the strip rule. */
export const definedNames = {
  years: 'FlexYears',
  budget: 'FlexBudget',
  share: 'FlexShare',
  decided: 'FlexDecided',
  fixed: 'FlexFixed',
  inhabitantsYear: 'FlexInhabitantsYear',
  publishedBudget: 'FlexPublishedBudget',
  publishedProvince: 'FlexPublishedProvince',
  /** Names of the municipalities in the rows of `counted` and `contributions`. */
  parties: 'FlexParties',
  counted: 'FlexCounted',
  contributions: 'FlexContributions',
  /** Names of the municipalities in the rows of `entitlements`. */
  holders: 'FlexHolders',
  entitlements: 'FlexEntitlements',
  perStrip: 'FlexPerStrip',
  stripBase: 'FlexStripBase',
  stripMinimum: 'FlexStripMinimum',
  stripMaximum: 'FlexStripMaximum',
  stripRounding: 'FlexStripRounding',
} as const;

/** The hidden sheet that has what was booked, one cell a booking, in the first so many cells of its first column. */
export const journal = { sheet: 'FlexJournal', slots: 16_384 } as const;

/** The tables that a workbook with our model has. */
export const modelTables: readonly string[] = Object.values(tableNames);
