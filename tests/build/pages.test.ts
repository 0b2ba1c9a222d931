import { JSDOM } from 'jsdom';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEVELOPMENT_URL } from '../../src/build/addresses';
import { taskpanePage } from '../../src/build/pages';
import { serverFiles } from '../../src/build/server/files';
import { actionIds } from '../../src/commands/actions';
import { manifestProblems } from '../manifest/check';
import { addinUrl, distFolder, projectFolder, readDist } from './dist';
import { headersByFile } from './headers-file';

const open = (name: string): Document => new JSDOM(readDist(name)).window.document;

function policy(page: Document): string | null | undefined {
  return page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
}

describe('taskpane.html', () => {
  const page = open('taskpane.html');

  it('has the policy of the pane', () => {
    expect(policy(page)).toBe(
      "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; style-src 'self' " +
        "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src 'self' data:; font-src 'self'; " +
        "connect-src 'self'; base-uri 'none'; form-action 'none'",
    );
  });

  it('loads the client of Excel, then the functions, then the pane', () => {
    const scripts = [...page.querySelectorAll('script')];
    expect(scripts.map((script) => script.getAttribute('src'))).toEqual([
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      'functions.js',
      'taskpane.js',
    ]);
    // Deferred or asynchronous ones would run in another order.
    for (const script of scripts) expect(script.getAttributeNames()).toEqual(['src']);
  });
});

describe('taskpane.html with a copy of office.js', () => {
  const url = 'https://addins.example.nl/flexteam';
  const made = (officeJs: string) => {
    const page = new JSDOM(taskpanePage([], { officeJs, url })).window.document;
    const scripts = /script-src ([^;]+)/.exec(policy(page) ?? '')?.[1];
    return { first: page.querySelector('script')?.getAttribute('src'), scripts };
  };

  it('loads it, and nothing from Microsoft', () => {
    const officeJs = 'https://intern.example.nl:8443/office/office.js';
    expect(made(officeJs)).toEqual({ first: officeJs, scripts: "'self' https://intern.example.nl:8443" });
  });

  it('allows no other site where the copy lies beside the add-in', () => {
    const officeJs = 'https://addins.example.nl/office/office.js';
    expect(made(officeJs)).toEqual({ first: officeJs, scripts: "'self'" });
  });

  it('writes an address as an address, whatever is in it', () => {
    expect(made('https://intern.example.nl/a&b/office.js').first).toBe(
      'https://intern.example.nl/a&b/office.js',
    );
  });

  it('names it in the headers for servers too', () => {
    const officeJs = 'https://intern.example.nl/office/office.js';
    const page = new JSDOM(taskpanePage([], { officeJs, url })).window.document;
    const headers = headersByFile(
      serverFiles(['taskpane.html'], { url, officeJs })._headers,
      '/flexteam/taskpane.html',
    );
    expect(headers['Content-Security-Policy']).toBe(policy(page));
  });
});

describe('index.html', () => {
  const page = open('index.html');

  it('lets nothing in from elsewhere', () => {
    expect(policy(page)).toContain("default-src 'self'");
    expect(policy(page)).not.toMatch(/https?:|unsafe-eval|script-src/);
    expect(readDist('index.html')).not.toMatch(/https?:\/\//);
  });
});

describe.each(['taskpane.html', 'index.html'])('%s', (name) => {
  const page = open(name);

  it('names its language, its title and its width', () => {
    expect(page.documentElement.lang).toMatch(/^(nl|en)$/);
    expect(page.title).not.toBe('');
    expect(page.querySelector('meta[name="viewport"]')).not.toBeNull();
  });

  it('holds no inline script, style or handler', () => {
    expect(page.querySelectorAll('script:not([src]), style, [style], [onclick], [onload]')).toHaveLength(0);
  });

  it('refers to files that are there', () => {
    const references = [...page.querySelectorAll('[src], [href]')]
      .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
      .filter((address) => !address.startsWith('https://'));
    for (const reference of references) {
      const [file, anchor] = reference.split('#');
      expect(existsSync(join(distFolder, file === '' ? name : file)), reference).toBe(true);
      if (anchor !== undefined) expect(open(file === '' ? name : file).getElementById(anchor)).not.toBeNull();
    }
  });
});

describe('the manifest that was built', () => {
  const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as {
    version: string;
  };

  it('is in order, and all that it names is there', () => {
    const file = (path: string) => {
      const full = join(distFolder, path);
      return existsSync(full) ? readFileSync(full) : undefined;
    };
    const around = { version, url: addinUrl, namespace: 'FLEX', actions: actionIds, file };
    expect(manifestProblems(readDist('manifest.xml'), around)).toEqual([]);
  });

  it('names what the development manifest names too', () => {
    const source = readFileSync(join(projectFolder, 'manifest.xml'), 'utf8');
    const paths = (text: string, base: string) =>
      [...text.matchAll(/"(https:[^"]+)"/g)].map(([, address]) => address.replace(base, '')).sort();
    expect(paths(readDist('manifest.xml'), addinUrl)).toEqual(paths(source, DEVELOPMENT_URL));
  });

  it('stands in a build that knows nothing of the development machine', () => {
    const texts = readdirSync(distFolder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(html|json|xml|css)$/.test(name),
    );
    for (const name of [...texts, 'functions.js', 'taskpane.js', 'workbench.js'])
      expect(readDist(name), name).not.toMatch(/localhost|FLEXDEV/);
  });
});
