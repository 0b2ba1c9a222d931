/** Names that differ only in case or in spaces around them are the same party, card, scenario or item. */
export function nameKey(name: string): string {
  return name.trim().toLowerCase();
}

/** The province among parties that are known by their names. */
export const PROVINCE = '@province';
