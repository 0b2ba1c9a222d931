import type { DescribedFunction } from './signatures';

/** A formula to try, in English, and what its first cells show; every one is computed by a test. */
export interface Example {
  readonly formula: string;
  /** The result, or its first row or column, as values. */
  readonly gives: readonly (number | string)[];
}

/**
 * One example for every function; the figures are those of the case of Drenthe, budget 2025. In the ledger, Emmen was
 * granted 14 strips on card 2025, of which it has used 3 and reserved 2. Of the scenarios, "Besluit" has the budget of
 * 2025 with a fixed amount of € 25,000, and "Door" is based on it with an index of 3.5 % in 2026.
 */
export const examples: Readonly<Record<DescribedFunction, Example>> = {
  PROVINCE: { formula: '=FLEX.PROVINCE(1518461.5,33%)', gives: [501092.3] },
  CONTRIBUTION: {
    formula: '=FLEX.CONTRIBUTION(1518461.5,{70392;109678;19983},25000)',
    gives: [356588.39, 541648.93, 119131.88],
  },
  CONTRIBUTIONOF: {
    formula:
      '=FLEX.CONTRIBUTIONOF("Emmen",1518461.5,{"Assen";"Emmen";"Westerveld"},{70392;109678;19983},25000)',
    gives: [541648.93],
  },
  SPLIT: {
    formula: '=FLEX.SPLIT(1518461.5,{"Assen";"Emmen";"Westerveld"},{70392;109678;19983},25000)',
    gives: [
      'Partij',
      'Inwoners',
      'Vast bedrag',
      'Naar inwoners',
      'Bijdrage',
      'Deel van het totaal',
      'Per inwoner',
    ],
  },
  EXPLAIN: {
    formula: '=FLEX.EXPLAIN(1518461.5,{"Assen";"Emmen";"Westerveld"},{70392;109678;19983},25000)',
    gives: ['Stap', 'Uitleg', 'Bedrag'],
  },
  TOTALRANGE: { formula: '=FLEX.TOTALRANGE(501092.3,33%)', gives: [1518461.5, 1518461.53] },
  ALLOCATE: { formula: '=FLEX.ALLOCATE(1000,{1,1,1})', gives: [333.34, 333.33, 333.33] },
  STRIPS: { formula: '=FLEX.STRIPS({70392;19983})', gives: [14, 9] },
  STRIPPOOL: { formula: '=FLEX.STRIPPOOL(36,{70392;109678;19983})', gives: [13, 14, 9] },
  APPORTION: { formula: '=FLEX.APPORTION(10,{70392,109678,19983})', gives: [4, 5, 1] },
  INHABITANTS: { formula: '=FLEX.INHABITANTS("Emmen",2025)', gives: [109678] },
  INDEXED: { formula: '=FLEX.INDEXED(1518461.5,{3.5%,3.5%})', gives: [1571607.65, 1626613.92] },
  BALANCE: { formula: '=FLEX.BALANCE(FlexLedger[#All],"Emmen",2025)', gives: [9] },
  STATEMENT: {
    formula: '=FLEX.STATEMENT(FlexLedger[#All],2025)',
    gives: [
      'Houder',
      'Beginsaldo',
      'Toegekend',
      'Ontvangen',
      'Overgedragen',
      'Meegenomen van vorige kaart',
      'Meegenomen naar volgende kaart',
      'Vervallen',
      'Gereserveerd',
      'Gebruikt',
      'Vrij',
      'Uren',
      'Aandeel in gezamenlijk werk',
      'Uren gezamenlijk werk',
    ],
  },
  LEDGERCHECK: {
    formula: '=FLEX.LEDGERCHECK(FlexLedger[#All])',
    gives: ['Regel', 'Probleem', 'Wat te doen'],
  },
  SCENARIO: {
    formula: '=FLEX.SCENARIO(FlexAssumptions[#All],FlexMunicipalities[#All],"Door")',
    gives: ['Partij', 2025, 2026],
  },
  COMPARE: {
    formula: '=FLEX.COMPARE(FlexAssumptions[#All],FlexMunicipalities[#All],{"Besluit","Door"},,,2026)',
    gives: ['Partij', 'Besluit', 'Door', 'Verschil Door', 'Verschil Door in %'],
  },
  BRIDGE: {
    formula: '=FLEX.BRIDGE(FlexAssumptions[#All],FlexMunicipalities[#All],"Besluit","Door",,2026)',
    gives: ['Oorzaak', 'Bedrag'],
  },
};
