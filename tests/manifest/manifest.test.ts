import { OfficeAddinManifest } from 'office-addin-manifest';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEVELOPMENT_URL } from '../../src/build/addresses';
import { productionManifest } from '../../src/build/manifest';
import { manifestVersion } from '../../src/workbench/add-in';
import { actionIds } from '../../src/commands/actions';
import { projectFolder } from '../build/dist';
import { manifestProblems, type Surroundings } from './check';

const read = (path: string): Buffer => readFileSync(join(projectFolder, path));
const source = read('manifest.xml').toString('utf8');
const { version } = JSON.parse(read('package.json').toString('utf8')) as { version: string };

/** What the build makes beside the icons; that it does is tested on the build itself. */
const BUILT = [
  'taskpane.html',
  'help/en/index.html',
  'help/nl/index.html',
  'functions.js',
  'functions.json',
  'functions-nl.json',
];

function file(path: string): Uint8Array | undefined {
  if (BUILT.includes(path)) return new Uint8Array();
  try {
    return read(path);
  } catch {
    return undefined;
  }
}

const url = 'https://addins.example/drenthe/flexteam';
const development: Surroundings = {
  version,
  url: DEVELOPMENT_URL,
  namespace: 'FLEXDEV',
  actions: actionIds,
  file,
};
const production: Surroundings = { ...development, url, namespace: 'FLEX' };

describe('the manifests', () => {
  const installed = productionManifest(source, { url, version });

  it('are in order', () => {
    expect(manifestProblems(source, development)).toEqual([]);
    expect(manifestProblems(installed, production)).toEqual([]);
  });

  it('can be installed beside each other', () => {
    const id = (text: string) => /<Id>(.+)<\/Id>/.exec(text)?.[1];
    expect(id(installed)).not.toBe(id(source));
    expect(installed).not.toMatch(/localhost|FLEXDEV|ontwikkeling|development/i);
  });

  describe('as the tool of Microsoft reads them', () => {
    let folder: string;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'flexteam-manifest-'));
      writeFileSync(join(folder, 'production.xml'), installed);
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    it('development', async () => {
      const info = await OfficeAddinManifest.readManifestFile(join(projectFolder, 'manifest.xml'));
      expect(info).toMatchObject({
        displayName: 'Flexteam (development)',
        version: '1.0.0.0',
        permissions: 'ReadWriteDocument',
        officeAppType: 'TaskPaneApp',
        hosts: ['Workbook'],
        defaultLocale: 'en-US',
        defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html' },
      });
    });

    it('production', async () => {
      const info = await OfficeAddinManifest.readManifestFile(join(folder, 'production.xml'));
      expect(info).toMatchObject({
        displayName: 'Flexteam',
        hosts: ['Workbook'],
        iconUrl: `${url}/assets/icon-32.png`,
        highResolutionIconUrl: `${url}/assets/icon-64.png`,
        defaultSettings: { sourceLocation: `${url}/taskpane.html` },
      });
    });
  });
});

/** One way to break the manifest each, and the sentence that must come of it. */
const broken: readonly [what: string, from: string | RegExp, to: string, problem: RegExp][] = [
  [
    'elements in another order',
    /(<IconUrl [^>]*>)\s*(<HighResolutionIconUrl [^>]*>)/,
    '$2$1',
    /OfficeApp has its elements in another order/,
  ],
  [
    'an action before its icon',
    /(<Icon>\s*<bt:Image size="16" resid="Pane.16"\/>[^]*?<\/Icon>)\s*(<Action [^]*?<\/Action>)/,
    '$2$1',
    /Control has its elements in another order: Label, Supertip, Action, Icon/,
  ],
  [
    'no Dutch help',
    '<bt:Override Locale="nl-NL" Value="https://localhost:3000/help/nl/index.html"/>',
    '',
    /help\/en\/index\.html has no Dutch address/,
  ],
  ['no GUID', /<Id>./, '<Id>', /Id is no GUID/],
  ['another version', '1.0.0.0', '1.0.1.0', /Version is 1\.0\.1\.0/],
  ['fewer rights', 'ReadWriteDocument', 'ReadDocument', /Permissions/],
  ['a short runtime', 'lifetime="long"', 'lifetime="short"', /not long-lived/],
  [
    'a resource used and not defined',
    'resid="Pane.Label"',
    'resid="Pane.Lable"',
    /Pane\.Lable is used and not/,
  ],
  [
    'a resource defined and not used',
    '<Label resid="Pane.Label"/>',
    '',
    /Pane\.Label is defined and not used/,
  ],
  [
    'a resource defined twice',
    '<bt:String id="Help.Title"',
    '<bt:String id="Help.Label"',
    /Help\.Label is defined twice/,
  ],
  ['a long name', /Help\.Title/g, 'Help.Title.Of.Which.The.Name.Is.Long', /longer than 32/],
  ['two controls alike', 'id="Flexteam.Help"', 'id="Flexteam.Pane"', /same id/],
  [
    'commands on another page',
    '<FunctionFile resid="Taskpane.Url"',
    '<FunctionFile resid="GetStarted.Url"',
    /differ/,
  ],
  [
    'functions on another page',
    /<Page>\s*<SourceLocation resid="Taskpane.Url"/,
    '<Page><SourceLocation resid="GetStarted.Url"',
    /differ/,
  ],
  ['no page of functions', /<Page>[^]*?<\/Page>/, '', /once each/],
  [
    'another page without ribbon',
    'DefaultValue="https://localhost:3000/taskpane.html"/>\n  </Def',
    'DefaultValue="https://localhost:3000/index.html"/>\n  </Def',
    /without ribbon/,
  ],
  ['another pane', 'Office.AutoShowTaskpaneWithDocument', 'Pane', /cannot open with a workbook/],
  ['another default locale', '<DefaultLocale>en-US', '<DefaultLocale>nl-NL', /DefaultLocale/],
  [
    'no Dutch name',
    /<Override Locale="nl-NL" Value="Flexteam \(ontwikkeling\)"\/>/,
    '',
    /DisplayName has no Dutch text/,
  ],
  ['no Dutch label', '<bt:Override Locale="nl-NL" Value="Paneel"/>', '', /Pane\.Label has no Dutch text/],
  [
    'an override that Excel passes over',
    '<bt:Override Locale="nl-NL" Value="Paneel"/>',
    '<Override Locale="nl-NL" Value="Paneel"/>',
    /another namespace/,
  ],
  ['an empty text', 'Value="Paneel"', 'Value=" "', /Pane\.Label is empty/],
  ['a long label', 'Value="Paneel"', `Value="${'x'.repeat(126)}"`, /Pane\.Label is longer than 125/],
  [
    'a long tip',
    'DefaultValue="Explains',
    `DefaultValue="${'x'.repeat(250)}`,
    /Help\.Description is longer than 250/,
  ],
  [
    'a long description',
    'DefaultValue="Splits',
    `DefaultValue="${'x'.repeat(250)}`,
    /Description is longer than 250/,
  ],
  [
    'no Dutch functions',
    /<bt:Override Locale="nl-NL" Value="[^"]*functions-nl.json"\/>/,
    '',
    /no Dutch descriptions/,
  ],
  ['another namespace', '"FLEXDEV"', '"FLEX"', /the namespace is FLEX,/],
  [
    'plain http',
    'https://localhost:3000/functions.js"',
    'http://localhost:3000/functions.js"',
    /is not https/,
  ],
  ['another site', 'https://localhost:3000/functions.js"', 'https://example.com/functions.js"', /is not in/],
  [
    'a page that is not there',
    'Value="https://localhost:3000/help/nl/index.html"',
    'Value="https://localhost:3000/help/de/index.html"',
    /does not exist/,
  ],
  ['an icon that is not there', 'pane-32.png', 'pane-31.png', /pane-31\.png does not exist/],
  ['an icon of another size', 'pane-32.png', 'pane-16.png', /pane-16\.png is 16×16, not 32/],
  ['an icon without a size', '<bt:Image size="80" resid="Help.80"/>', '', /no size 80/],
  [
    'an action without a function',
    '<FunctionName>openHelp',
    '<FunctionName>showHelp',
    /showHelp has no function/,
  ],
  [
    'an action without a button',
    '<FunctionName>openHelp',
    '<FunctionName>insertModel',
    /no button has the action openHelp/,
  ],
];

describe('the check of the manifest', () => {
  it.each(broken)('sees %s', (_what, from, to, problem) => {
    const changed = source.replace(from, to);
    expect(changed).not.toBe(source);
    expect(manifestProblems(changed, development).join('\n')).toMatch(problem);
  });

  it('sees localhost in production', () => {
    const text = productionManifest(source, { url, version }).replace(
      '</OfficeApp>',
      '<!-- localhost --></OfficeApp>',
    );
    expect(manifestProblems(text, production)).toContain('localhost is left over');
  });
});

describe('the production manifest', () => {
  it('may stand at an address with a character that XML reserves', () => {
    const text = productionManifest(source, { url: "https://addins.example/a&b'c", version });
    expect(manifestProblems(text, { ...production, url: "https://addins.example/a&b'c" })).toEqual([]);
  });

  it('follows the version of the package', () => {
    expect(productionManifest(source, { url, version: '2.10.3' })).toContain('<Version>2.10.3.0</Version>');
    expect(() => manifestVersion('2.0.0-beta')).toThrow('plain version');
  });

  it('is refused when the development manifest no longer has what is replaced', () => {
    expect(() => productionManifest(source.replace('"FLEXDEV"', '"FLEX"'), { url, version })).toThrow(
      'FLEXDEV',
    );
  });
});
