import { EVERYWHERE, OTHERWISE, type Headers, type Rule } from './rules';

/**
 * Locations for nginx, each with all its headers: a location that adds one inherits none.
 *
 * @param folder the path that the product is served under, from slash to slash
 */
export function nginxFile(rules: readonly Rule[], folder: string): string {
  // nginx compares with the address after decoding it.
  const base = decodeURI(folder);
  const locations = rules
    // The folder itself: nginx goes on to index.html, and to the location of that.
    .filter(({ path }) => path !== '')
    .map(({ path, headers }) =>
      location(path.endsWith('/') ? '^~' : '=', `${base}${path}`, { ...EVERYWHERE, ...headers }),
    );
  return `# For nginx: include this file inside the server block that serves the folder.\n${[
    location('', base, OTHERWISE),
    ...locations,
  ].join('')}`;
}

function location(operator: string, path: string, headers: Headers): string {
  return `location ${operator === '' ? '' : `${operator} `}"${path}" {\n${Object.entries(headers)
    .map(([name, value]) => `  add_header ${name} "${value}";\n`)
    .join('')}}\n`;
}
