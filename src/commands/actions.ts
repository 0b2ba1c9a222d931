/** The actions of the ribbon: the manifest names them, and the commands associate each with its function. */
export const actionIds = ['insertModel', 'openHelp'] as const;

export type ActionId = (typeof actionIds)[number];
