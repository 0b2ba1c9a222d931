import { OTHERWISE, type Headers, type Rule } from './rules';

/** Older versions of IIS refuse files of a kind that they do not know. */
const TYPES: Headers = {
  '.json': 'application/json',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A server's own X-Frame-Options would keep the pane out of Excel on the web. */
const NOT_INHERITED = ['X-Frame-Options'];

/** `web.config`, as IIS reads it; it holds for its own folder, wherever that is. */
export function iisFile(rules: readonly Rule[]): string {
  // A location without a path is the folder itself, of which IIS shows index.html.
  const locations = rules
    .filter(({ path }) => path !== '')
    .map(
      ({ path, headers }) => `  <location path="${escapeXml(path.replace(/\/$/, ''))}">
    <system.webServer>
${customHeaders(headers)}
    </system.webServer>
  </location>
`,
    );
  const types = Object.entries(TYPES).map(
    ([kind, type]) =>
      `      <remove fileExtension="${kind}" />\n      <mimeMap fileExtension="${kind}" mimeType="${type}" />\n`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- For IIS: leave it in the folder with the other files. -->
<configuration>
  <system.webServer>
    <staticContent>
${types.join('')}    </staticContent>
${customHeaders(OTHERWISE, NOT_INHERITED).replace(/^ {2}/gm, '')}
  </system.webServer>
${locations.join('')}</configuration>
`;
}

/** Each header is removed first: adding one that the server has already is an error there. */
function customHeaders(headers: Headers, without: readonly string[] = []): string {
  const lines = [
    ...[...without, ...Object.keys(headers)].map((name) => `<remove name="${name}" />`),
    ...Object.entries(headers).map(([name, value]) => `<add name="${name}" value="${escapeXml(value)}" />`),
  ];
  return `      <httpProtocol>
        <customHeaders>
${lines.map((line) => `          ${line}\n`).join('')}        </customHeaders>
      </httpProtocol>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
