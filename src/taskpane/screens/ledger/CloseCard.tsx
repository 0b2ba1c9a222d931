/** To be drawn. */
export function CloseCard() {
  return null;
}
