import type { nl } from './cards-nl';

/** Texts of the cards: overview, one holder, history, statement, joint products. In English. */
export const en: typeof nl = {};
