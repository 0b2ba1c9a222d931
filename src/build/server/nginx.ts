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
  // A server block mostly has a location for "/" already, which takes over the headers around it; two are an error.
  const otherwise = base === '/' ? headerLines(OTHERWISE, '') : location('', base, OTHERWISE);
  return `# For nginx: include this file inside the server block that serves the folder.\n${[
    otherwise,
    ...locations,
  ].join('')}`;
}

function location(operator: string, path: string, headers: Headers): string {
  return `location ${operator === '' ? '' : `${operator} `}"${path}" {\n${headerLines(headers, '  ')}}\n`;
}

const headerLines = (headers: Headers, indent: string): string =>
  Object.entries(headers)
    .map(([name, value]) => `${indent}add_header ${name} "${value}";\n`)
    .join('');
