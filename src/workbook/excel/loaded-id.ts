/** The id of something added, if Excel answered it before the request failed. */
export function loadedId(added: { readonly id: string }): string | undefined {
  try {
    return added.id;
  } catch {
    return undefined;
  }
}
