/** To be drawn. */
export function Statement(_props: { readonly holder: string }) {
  return null;
}
