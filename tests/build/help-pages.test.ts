import { JSDOM } from 'jsdom';
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { helpPages } from '../../src/build/help';
import { helpPath } from '../../src/i18n/help/files';
import { distFolder, readDist } from './dist';

const pages = new Map(
  Object.keys(helpPages()).map((path) => [path, new JSDOM(readDist(path)).window.document]),
);

describe('the pages of the help', () => {
  it('stand in the build, each with language, title, policy and no script or style of its own', () => {
    expect(pages.size).toBe(90);
    for (const [path, page] of pages) {
      expect(page.documentElement.lang, path).toBe(path.split('/')[1]);
      expect(page.querySelectorAll('h1'), path).toHaveLength(1);
      expect(page.title, path).toContain(page.querySelector('h1')?.textContent);
      const policy = page
        .querySelector('meta[http-equiv="Content-Security-Policy"]')
        ?.getAttribute('content');
      expect(policy, path).toMatch(/^default-src 'none'; style-src 'self'; img-src 'self'; /);
      expect(page.querySelectorAll('script, style, [style], [onclick], [onload]'), path).toHaveLength(0);
      expect(page.querySelectorAll('meta[name="viewport"]'), path).toHaveLength(1);
    }
  });

  it('have names that differ in more than case, for servers that take these for one', () => {
    const names = [...pages.keys()].map((path) => path.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  it('refer only to what is there', () => {
    for (const [path, page] of pages)
      for (const element of page.querySelectorAll('[href], [src]')) {
        const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
        if (address === '#text') continue;
        expect(
          existsSync(join(distFolder, posix.join(posix.dirname(path), address))),
          `${path}: ${address}`,
        ).toBe(true);
      }
  });

  it('have a twin in the other language that refers back', () => {
    for (const [path, page] of pages) {
      const twin = page.querySelector('link[rel="alternate"]')?.getAttribute('href') ?? '';
      const other = pages.get(posix.join(posix.dirname(path), twin));
      const back = other?.querySelector('link[rel="alternate"]')?.getAttribute('href') ?? '';
      expect(back, path).toBe(`../../${path}`);
    }
  });

  it('name the button in the ribbon as the manifest does', () => {
    const manifest = new JSDOM(readDist('manifest.xml'), { contentType: 'text/xml' }).window.document;
    const label = [...manifest.querySelectorAll('*')].find(
      (each) => each.getAttribute('id') === 'Pane.Label',
    );
    const shown = { en: label?.getAttribute('DefaultValue'), nl: label?.children[0]?.getAttribute('Value') };
    for (const language of ['nl', 'en'] as const)
      for (const topic of ['start', 'notLoaded']) {
        const page = pages.get(helpPath(language, topic));
        const bold = [...(page?.querySelectorAll('strong') ?? [])].map(({ textContent }) => textContent);
        expect(bold, topic).toContain(shown[language]);
      }
  });

  it('leave no mark of the text that they are made of', () => {
    for (const [path, page] of pages) {
      const shown = page.body.textContent;
      expect(shown, path).not.toMatch(/\*\*|\]\(|\{[a-z]\w*\.|undefined|NaN|\[object/);
    }
  });
});
