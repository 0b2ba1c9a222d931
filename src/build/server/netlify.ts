import { EVERYWHERE, type Headers, type Rule } from './rules';

/**
 * `_headers`, as Netlify reads it: it joins the headers of all rules that fit. Others read the file too; a host that
 * takes `.html` off addresses, as Cloudflare Pages does, finds no rule for the pages.
 *
 * @param folder the path that the product is served under, from slash to slash
 */
export function netlifyFile(rules: readonly Rule[], folder: string): string {
  const blocks = rules.map(({ path, headers }) =>
    block(`${folder}${path.endsWith('/') ? `${path}*` : path}`, headers),
  );
  return `# For Netlify. Belongs in the top folder of the site.\n${[
    block(`${folder}*`, EVERYWHERE),
    ...blocks,
  ].join('\n')}`;
}

function block(path: string, headers: Headers): string {
  return `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;
}
