import { HELP_POLICY, panePolicy, WORKBENCH_POLICY } from '../policies';

/** Response headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** What a server answers with to a path in the folder. */
export interface Rule {
  /** `taskpane.html`; `chunks/` for all that is in a folder; nothing for the address of the product itself. */
  readonly path: string;
  readonly headers: Headers;
}

/** What the rules depend on. */
export interface Site {
  /** As `addinUrl` gives it. */
  readonly url: string;
  /** As `officeJsAddress` gives it. */
  readonly officeJs: string;
}

/** For every file. There is no X-Frame-Options: Excel on the web shows the pane in a frame. */
export const EVERYWHERE: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** Under a name that stays the same: asked for again at every start, and mostly answered with "not changed". */
const CHANGING = 'no-cache';
/** A year, the longest that caches keep: the name of such a file holds a hash of its contents. */
const UNCHANGING = 'public, max-age=31536000, immutable';

/** For files that no rule is for, where a rule replaces this rather than adding to it. */
export const OTHERWISE: Headers = { ...EVERYWHERE, 'Cache-Control': CHANGING };

/** Where webpack writes what has a hash in its name. */
export const CHUNKS = 'chunks/';

/** Excel on the web reads the functions and the icons from its own origin. */
const READ_BY_EXCEL = /^(?:functions(?:-nl)?\.js(?:on)?$|assets\/)/;

/** The headers of a file by its path in the folder, those for every file aside. */
function headersOf(file: string, site: Site): Headers {
  const policy = policyOf(file, site);
  return {
    'Cache-Control': file.startsWith(CHUNKS) ? UNCHANGING : CHANGING,
    ...(policy !== undefined && { 'Content-Security-Policy': policy }),
    ...(READ_BY_EXCEL.test(file) && {
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    }),
  };
}

function policyOf(file: string, { officeJs, url }: Site): string | undefined {
  if (file === 'taskpane.html') return panePolicy(officeJs, url);
  if (file === 'index.html') return WORKBENCH_POLICY;
  return file.endsWith('.html') ? HELP_POLICY : undefined;
}

/**
 * What a server adds to the files, those for every file aside. No two rules are for the same path: some servers take
 * the first rule that fits, others join the headers of all.
 *
 * @param files their paths in the folder
 * @throws Error if the files of a folder need different headers
 */
export function serverRules(files: readonly string[], site: Site): Rule[] {
  const rules = new Map<string, Headers>();
  for (const file of [...files].sort()) {
    const [folder, rest] = file.split('/', 2);
    const path = rest === undefined ? file : `${folder}/`;
    const headers = headersOf(file, site);
    const known = rules.get(path) ?? headers;
    if (JSON.stringify(known) !== JSON.stringify(headers))
      throw new Error(`${file} needs other headers than the files beside it: put it in another folder`);
    rules.set(path, headers);
  }
  const start = rules.get('index.html');
  if (start !== undefined) rules.set('', start);
  return [...rules].map(([path, headers]) => ({ path, headers }));
}
