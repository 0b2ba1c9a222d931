/** What a municipality can order from the team (article of Platform31, 1 October 2025); the texts are elsewhere. */
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
