/**
 * The manifest for a real address, made from the development one (manifest.xml): another id and namespace, so that
 * both can be installed in one Excel, other names, other addresses.
 */
import { manifestVersion, PRODUCTION_ID } from '../workbench/add-in';
import { addinUrl, DEVELOPMENT_URL } from './addresses';

/** What is replaced, with how often it must occur: a change of manifest.xml that breaks this must not pass. */
const RENAMED: readonly { readonly from: RegExp; readonly to: string; readonly times: number }[] = [
  { from: /<Id>[^<]+<\/Id>/g, to: `<Id>${PRODUCTION_ID}</Id>`, times: 1 },
  { from: /"FLEXDEV"/g, to: '"FLEX"', times: 1 },
  { from: /"Flexteam \((?:development|ontwikkeling)\)"/g, to: '"Flexteam"', times: 4 },
  { from: /<!--[^]*?-->\n/g, to: '', times: 1 },
];

/**
 * The manifest to install, for the address in `url`.
 *
 * @param source the text of manifest.xml
 * @param options.url as `addinUrl` gives it
 * @param options.version of package.json
 */
export function productionManifest(
  source: string,
  options: { readonly url: string; readonly version: string },
): string {
  const url = escapeXml(addinUrl(options.url));
  let text = source;
  for (const { from, to, times } of RENAMED) {
    const found = text.match(from)?.length ?? 0;
    if (found !== times) throw new Error(`manifest.xml: ${from.source} occurs ${found} times, not ${times}`);
    text = text.replace(from, to);
  }
  text = text.replace(/<Version>[^<]*<\/Version>/, `<Version>${manifestVersion(options.version)}</Version>`);
  text = text.replaceAll(`${DEVELOPMENT_URL}/`, `${url}/`);
  if (/localhost/i.test(text) && !/localhost/i.test(url))
    throw new Error('manifest.xml: localhost is left over');
  return text;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
