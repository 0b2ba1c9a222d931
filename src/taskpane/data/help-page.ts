import type { HelpTopic } from '../../i18n/help/files';
import type { TabName } from '../parts/Tabs';
import type { LedgerPage, Page, ScenarioViewName } from './use-pages';

const ofTab: Readonly<Record<TabName, HelpTopic>> = {
  strips: 'strips',
  contributions: 'contributions',
  scenarios: 'scenarios',
  checks: 'checks',
};

const ofView: Readonly<Record<ScenarioViewName, HelpTopic>> = {
  comparison: 'comparing',
  bridge: 'bridge',
  tornado: 'sensitivity',
  goal: 'goal',
  council: 'council',
};

const ofLedger: Readonly<Record<LedgerPage['kind'], HelpTopic>> = {
  holder: 'strips',
  book: 'booking',
  joint: 'joint',
  'grant-all': 'strips',
  close: 'closing',
  history: 'strips',
  'joint-products': 'joint',
  statement: 'strips',
  import: 'importing',
};

/** Which page of the help is about what is on show: the tab, or the page that is open in it. */
export function helpOf(tab: TabName | undefined, page: Page | undefined): HelpTopic {
  if (page === undefined) return tab === undefined ? 'start' : ofTab[tab];
  switch (page.kind) {
    case 'line':
      return 'contributions';
    case 'cell':
      return 'cell';
    case 'functions':
      return 'functions';
    case 'region':
      return 'region';
    case 'scenario':
      return 'scenarios';
    case 'scenario-view':
      return ofView[page.of];
    default:
      return ofLedger[page.kind];
  }
}
