import { signatures, type DescribedFunction } from '../../i18n/functions/signatures';
import type { HelpTopic } from '../../i18n/help/files';
import type { HelpTexts } from '../../i18n/help';

type Group = keyof HelpTexts['words']['groups'];
export type HelpPage = HelpTopic | DescribedFunction;

export const functionIds = Object.keys(signatures) as DescribedFunction[];

/** The pages of the help under their headings, in the order in which one reads on. */
export const groups: readonly (readonly [group: Group, pages: readonly HelpPage[]])[] = [
  ['begin', ['start', 'cell', 'region', 'workbench']],
  ['contributions', ['contributions', 'settlement']],
  ['strips', ['strips', 'booking', 'joint', 'closing', 'importing']],
  ['scenarios', ['scenarios', 'comparing', 'bridge', 'sensitivity', 'goal', 'council']],
  ['workbook', ['checks', 'repair', 'notLoaded']],
  ['functions', ['functions', ...functionIds]],
  ['management', ['installing', 'updating', 'privacy', 'accessibility', 'sources']],
];

export const isFunction = (page: HelpPage): page is DescribedFunction => page in signatures;

/** The index first, then every page once. */
export const pagesInOrder: readonly HelpPage[] = ['index', ...groups.flatMap(([, pages]) => pages)];
