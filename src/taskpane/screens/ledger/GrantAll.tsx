/** To be drawn. */
export function GrantAll() {
  return null;
}
