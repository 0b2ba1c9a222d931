/** To be drawn. */
export function Overview() {
  return null;
}
