/** To be drawn. */
export function JointProducts() {
  return null;
}
