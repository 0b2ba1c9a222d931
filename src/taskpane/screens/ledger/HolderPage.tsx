/** To be drawn. */
export function HolderPage(_props: { readonly holder: string }) {
  return null;
}
