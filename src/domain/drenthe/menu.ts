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
