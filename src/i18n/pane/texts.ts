import type { nl } from './nl';

/** The texts of the pane: the same keys in every language. `{name}` marks a place for a value. */
export type PaneTexts = typeof nl;
