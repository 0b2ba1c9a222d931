import type { Language } from '../language';

/**
 * Pages of the help that are about no function, and their file names. None is the name of a function in lower case: on
 * many servers the two would be one file.
 */
export const helpTopics = {
  index: { nl: 'index', en: 'index' },
  start: { nl: 'beginnen', en: 'getting-started' },
  contributions: { nl: 'bijdragen', en: 'contributions' },
  cell: { nl: 'uitleg-van-een-cel', en: 'explaining-a-cell' },
  functions: { nl: 'functies', en: 'functions' },
  strips: { nl: 'strippen', en: 'strip-cards' },
  booking: { nl: 'boeken', en: 'booking' },
  joint: { nl: 'gezamenlijk-werk', en: 'joint-work' },
  closing: { nl: 'kaart-afsluiten', en: 'closing-a-card' },
  importing: { nl: 'beginsaldi', en: 'opening-balances' },
  scenarios: { nl: 'scenarios', en: 'scenarios' },
  comparing: { nl: 'vergelijken', en: 'comparing' },
  bridge: { nl: 'verschil-verklaren', en: 'explaining-a-difference' },
  sensitivity: { nl: 'gevoeligheid', en: 'sensitivity' },
  goal: { nl: 'doel-zoeken', en: 'goal-seeking' },
  council: { nl: 'raadsblad', en: 'council-page' },
  settlement: { nl: 'afrekening', en: 'settlement' },
  checks: { nl: 'controle', en: 'checks' },
  region: { nl: 'andere-regio', en: 'another-region' },
  workbench: { nl: 'werkbank', en: 'workbench' },
  repair: { nl: 'formules-herstellen', en: 'repairing-formulas' },
  notLoaded: { nl: 'naam-fout', en: 'name-error' },
  installing: { nl: 'installeren', en: 'installing' },
  updating: { nl: 'bijwerken', en: 'updating' },
  privacy: { nl: 'privacy', en: 'privacy' },
  accessibility: { nl: 'toegankelijkheid', en: 'accessibility' },
  sources: { nl: 'bronnen', en: 'sources' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type HelpTopic = keyof typeof helpTopics;

/** Where a page of the help stands, beside the pages of the product: that of a topic, or of a function by its name. */
export function helpPath(language: Language, page: string): string {
  const name = page in helpTopics ? helpTopics[page as HelpTopic][language] : page;
  return `help/${language}/${name}.html`;
}
