import { OTHERWISE, type Rule } from './rules';

/**
 * `staticwebapp.config.json`, as Azure Static Web Apps reads it: the first route that fits, with the global headers.
 *
 * @param folder the path that the product is served under, from slash to slash
 */
export function azureFile(rules: readonly Rule[], folder: string): string {
  const routes = rules.map(({ path, headers }) => ({
    route: `${folder}${path.endsWith('/') ? `${path}*` : path}`,
    headers,
  }));
  const mimeTypes = {
    '.json': 'application/json',
    '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  };
  return `${JSON.stringify({ globalHeaders: OTHERWISE, mimeTypes, routes }, null, 2)}\n`;
}
