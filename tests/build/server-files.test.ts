import { JSDOM } from 'jsdom';
import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serverFiles } from '../../src/build/server/files';
import { serverRules } from '../../src/build/server/rules';
import { addinUrl, distFolder, readDist } from './dist';
import { headersByFile, type Headers } from './headers-file';

const folder = `${new URL(addinUrl).pathname}/`;

const settings = ['_headers', 'web.config', 'staticwebapp.config.json', 'nginx.conf'];
const files = readdirSync(distFolder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice(distFolder.length + 1).replaceAll('\\', '/'))
  .filter((file) => !settings.includes(file));

/** IIS: what the folder says, then what the location does; a header that is added twice is an error there. */
function iis(text: string, file: string): Headers {
  const document = new JSDOM(text, { contentType: 'text/xml' }).window.document;
  const found = new Map<string, string>();
  const apply = (parent: Element | null | undefined): void => {
    for (const change of parent?.querySelector(':scope > system\\.webServer customHeaders')?.children ?? []) {
      const name = change.getAttribute('name') ?? '';
      if (change.localName === 'remove') found.delete(name);
      else if (found.has(name)) throw new Error(`IIS refuses ${name}, which is there already`);
      else found.set(name, change.getAttribute('value') ?? '');
    }
  };
  apply(document.documentElement);
  const locations = [...document.querySelectorAll('location')];
  const named = (path: string) => locations.find((location) => location.getAttribute('path') === path);
  apply(named(dirname(file).split('/')[0]));
  apply(named(file === '' ? 'index.html' : file));
  return Object.fromEntries(found);
}

/** Azure: the first route that fits, over the global headers. */
function azure(text: string, file: string): Headers {
  const { globalHeaders, routes } = JSON.parse(text) as {
    globalHeaders: Headers;
    routes: { route: string; headers: Headers }[];
  };
  const path = folder + file;
  const route = routes.find((each) =>
    each.route.endsWith('*') ? path.startsWith(each.route.slice(0, -1)) : path === each.route,
  );
  return { ...globalHeaders, ...route?.headers };
}

/** nginx: the location with exactly this path, or else the longest that it begins with; nothing is inherited. */
function nginx(text: string, file: string): Headers {
  const path = folder + (file === '' ? 'index.html' : file);
  const locations = [...text.matchAll(/^location (=|\^~)? ?"([^"]+)" \{\n((?: {2}.+\n)+)\}\n/gm)];
  const chosen =
    locations.find(([, operator, prefix]) => operator === '=' && prefix === path) ??
    locations
      .filter(([, operator, prefix]) => operator !== '=' && path.startsWith(prefix))
      .sort((a, b) => b[2].length - a[2].length)[0];
  const lines = [...chosen[3].matchAll(/^ {2}add_header ([\w-]+) "(.+)";$/gm)];
  return Object.fromEntries(lines.map(([, name, value]) => [name, value]));
}

const servers: readonly [name: string, read: (text: string, file: string) => Headers][] = [
  ['_headers', (text, file) => headersByFile(text, folder + file)],
  ['web.config', iis],
  ['staticwebapp.config.json', azure],
  ['nginx.conf', nginx],
];

function policyInPage(file: string): string | null | undefined {
  const page = new JSDOM(readDist(file === '' ? 'index.html' : file)).window.document;
  return page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
}

describe.each(servers)('%s', (name, read) => {
  const text = readDist(name);
  const served = new Map(['', ...files].map((file) => [file, read(text, file)]));

  it('serves every page with the policy that stands in it, and may be framed', () => {
    const pages = [...served].filter(([file]) => file === '' || file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(3);
    for (const [file, headers] of pages) {
      expect(headers['Content-Security-Policy'], file).toBe(policyInPage(file));
      expect(headers['Content-Security-Policy']).not.toContain('frame-ancestors');
      expect(headers).not.toHaveProperty('X-Frame-Options');
    }
  });

  it('lets caches keep what has a hash in its name, and nothing else', () => {
    for (const [file, headers] of served) {
      const expected = /\.[0-9a-f]{8}\.(?:js|css)$/.test(basename(file))
        ? 'public, max-age=31536000, immutable'
        : 'no-cache';
      expect(headers['Cache-Control'], file).toBe(expected);
    }
  });

  it('lets Excel on the web read the functions and the icons from its own address', () => {
    const open = [...served].filter(([, headers]) => headers['Access-Control-Allow-Origin'] === '*');
    const names = open.map(([file]) => file);
    for (const file of ['functions.json', 'functions-nl.json', 'functions.js', 'assets/icon-32.png'])
      expect(names).toContain(file);
    expect(names.filter((file) => file.endsWith('.html') || file.startsWith('chunks/'))).toEqual([]);
  });

  it('lets no browser guess a type or tell where its user came from', () => {
    for (const headers of served.values())
      expect(headers).toMatchObject({
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
      });
  });
});

it('frees the folder of what the IIS server above it says of frames', () => {
  const folderPart = readDist('web.config').split('<location')[0];
  expect(folderPart).toContain('<remove name="X-Frame-Options" />');
  expect(folderPart).not.toContain('<add name="X-Frame-Options"');
});

it('leaves the location of the whole site to the nginx server block, and gives it the headers', () => {
  const site = { url: 'https://addins.example', officeJs: 'https://addins.example/office/office.js' };
  const text = serverFiles(['taskpane.html', 'chunks/a.js'], site)['nginx.conf'];
  expect(text).not.toContain('location "/"');
  expect(text).toMatch(/^add_header Cache-Control "no-cache";$/m);
  expect(text).toContain('location = "/taskpane.html" {');
});

describe('the rules for servers', () => {
  const site = { url: addinUrl, officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js' };

  it('refuse a folder of which the files need different headers', () => {
    expect(() => serverRules(['help/nl/SPLIT.html', 'help/nl/help.css'], site)).toThrow('another folder');
  });

  it('give a folder with pages of help one rule', () => {
    const rules = serverRules(['help/nl/SPLIT.html', 'help/en/SPLIT.html', 'taskpane.html'], site);
    expect(rules.map(({ path }) => path)).toEqual(['help/', 'taskpane.html']);
  });
});
