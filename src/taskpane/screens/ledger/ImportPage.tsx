/** To be drawn. */
export function ImportPage() {
  return null;
}
