/** What a municipality can order from the team by its published menu card; the texts are elsewhere. */
export const MENU_ITEMS = [
  'district-plan',
  'area-analysis',
  'owners-association-plan',
  'heat-source-atlas',
  'heat-programme-format',
  'training',
  'onboarding',
  'studies',
] as const;
export type MenuItem = (typeof MENU_ITEMS)[number];

/**
 * Strips that an item usually takes, to begin with. Not published, so an assumption; joint products go on the
 * collective card.
 */
export const GUIDELINE_STRIPS: Readonly<Record<MenuItem, number>> = {
  'district-plan': 5,
  'area-analysis': 3,
  'owners-association-plan': 3,
  'heat-source-atlas': 8,
  'heat-programme-format': 4,
  training: 1,
  onboarding: 1,
  studies: 2,
};

/** Work for one municipality, a product that is made once and serves everyone, or training of staff. */
export type MenuKind = 'own' | 'joint' | 'training';

export const MENU_KINDS: Readonly<Record<MenuItem, MenuKind>> = {
  'district-plan': 'own',
  'area-analysis': 'own',
  'owners-association-plan': 'own',
  'heat-source-atlas': 'joint',
  'heat-programme-format': 'joint',
  training: 'training',
  onboarding: 'training',
  studies: 'own',
};
