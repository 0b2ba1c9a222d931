/** The addresses that a build is made for, as its user gives them. */

/** Where `npm run excel` serves the add-in. */
export const DEVELOPMENT_URL = 'https://localhost:3000';

/** Where Excel's client comes from; Microsoft supports this address only. */
export const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * The address that the add-in will be served from, without a slash at the end. Folders are allowed.
 *
 * @throws Error if the text is no https address, or has a query, a hash or a name in it
 */
export function addinUrl(text: string): string {
  const example = 'for example https://addins.example.nl/flexteam';
  const url = httpsAddress('ADDIN_URL', text, 'the folder that dist is served from', example);
  if (/\.html?$/i.test(url.pathname))
    throw new Error(`ADDIN_URL must be the folder, not a page in it: "${text}"; ${example}.`);
  return url.origin + url.pathname.replace(/\/+/g, '/').replace(/\/$/, '');
}

/**
 * The address of Excel's client: Microsoft's own, or a copy of it where that cannot be reached.
 *
 * @param text blank for Microsoft's
 * @throws Error if the text is no https address of a file office.js
 */
export function officeJsAddress(text = ''): string {
  if (text.trim() === '') return OFFICE_JS;
  const example = 'for example https://intern.example.nl/office/office.js';
  const url = httpsAddress('OFFICE_JS', text, 'the file office.js of your own copy', example);
  // The client finds its other files by the name of this one.
  if (!url.pathname.endsWith('/office.js'))
    throw new Error(`OFFICE_JS must end in /office.js: "${text}"; ${example}.`);
  return url.href;
}

function httpsAddress(name: string, text: string, what: string, example: string): URL {
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    throw new Error(`${name} is no address: "${text}". Give ${what}, ${example}.`);
  }
  if (url.protocol !== 'https:') throw new Error(`${name} must begin with https://: "${text}"; ${example}.`);
  if (url.search + url.hash + url.username + url.password !== '')
    throw new Error(`${name} must be plain, without ?, # or a user's name: "${text}"; ${example}.`);
  return url;
}
