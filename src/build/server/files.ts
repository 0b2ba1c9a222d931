import { azureFile } from './azure';
import { iisFile } from './iis';
import { netlifyFile } from './netlify';
import { nginxFile } from './nginx';
import { serverRules, type Site } from './rules';

export { CHUNKS } from './rules';

/**
 * The files that tell servers how to serve the others, each by its name.
 *
 * @param files the paths of the others in their folder
 */
export function serverFiles(files: readonly string[], site: Site): Readonly<Record<string, string>> {
  const rules = serverRules(files, site);
  const { pathname } = new URL(site.url);
  const folder = pathname.endsWith('/') ? pathname : `${pathname}/`;
  return {
    _headers: netlifyFile(rules, folder),
    'web.config': iisFile(rules),
    'staticwebapp.config.json': azureFile(rules, folder),
    'nginx.conf': nginxFile(rules, folder),
  };
}
