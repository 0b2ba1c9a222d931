/** To be drawn. */
export function JointPage() {
  return null;
}
