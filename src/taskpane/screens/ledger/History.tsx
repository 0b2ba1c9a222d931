/** To be drawn. */
export function History() {
  return null;
}
