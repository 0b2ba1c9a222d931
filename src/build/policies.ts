/**
 * The content security policies. Each stands in its page, which no server can forget, and in the headers for
 * servers; browsers keep both, so they come from here alone.
 *
 * There is no frame-ancestors: Excel on the web shows the pane in a frame, and a page cannot say it for itself.
 */

/**
 * The policy of the page in Excel. The hash is that of the empty text: Fluent UI inserts empty style elements and
 * fills them through the CSSOM.
 *
 * @param officeJs the address that Excel's client is loaded from
 * @param url the address that the page itself is served from
 */
export function panePolicy(officeJs: string, url: string): string {
  const client = new URL(officeJs).origin;
  const scripts = client === new URL(url).origin ? "'self'" : `'self' ${client}`;
  return (
    `default-src 'none'; script-src ${scripts}; ` +
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src 'self' data:; " +
    "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"
  );
}

/** The grid engine sets inline styles on its elements and paints pictures from blob addresses. */
export const WORKBENCH_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; " +
  "connect-src 'self'; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'none'";

/** Help is text with a stylesheet. */
export const HELP_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
