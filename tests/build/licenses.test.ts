import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAllowed, licenseNotices, licenseProblems, type BundledPackage } from '../../src/build/licenses';
import { projectFolder, readDist } from './dist';

const bundled = (name: string, rest: Partial<BundledPackage> = {}): BundledPackage => ({
  name,
  version: '1.2.3',
  license: 'MIT',
  author: 'A. Maker',
  text: 'Copyright A. Maker. Permission is hereby granted.',
  ...rest,
});

describe('a licence', () => {
  it.each(['MIT', 'ISC', '0BSD', 'BSD-3-Clause', 'Apache-2.0', '(MIT OR GPL-3.0)', 'MIT AND ISC'])(
    'may be %s',
    (license) => {
      expect(isAllowed(license)).toBe(true);
    },
  );

  it.each(['GPL-3.0', 'MPL-2.0', 'UNLICENSED', 'MIT AND GPL-3.0', 'SEE LICENSE IN LICENSE', ''])(
    'may not be %j',
    (license) => {
      expect(isAllowed(license)).toBe(false);
    },
  );

  it('that may not be is named, with its package', () => {
    const packages = [
      bundled('good'),
      bundled('bad', { license: 'GPL-3.0' }),
      bundled('mute', { license: undefined }),
    ];
    const [first, second, ...others] = licenseProblems(packages);
    expect(first).toMatch(/^bad 1\.2\.3 is in the product under GPL-3\.0\. .*do without/);
    expect(second).toMatch(/^mute 1\.2\.3 is in the product under no licence/);
    expect(others).toEqual([]);
  });
});

it('the notices give each text once, below the packages that it is of', () => {
  const text = licenseNotices([bundled('b'), bundled('a'), bundled('c', { text: '', author: '' })]);
  expect(text.match(/Permission is hereby granted/g)).toHaveLength(1);
  expect(text).toMatch(/a 1\.2\.3 \(MIT, by A\. Maker\)\nb 1\.2\.3 \(MIT, by A\. Maker\)\n\nCopyright/);
  expect(text).toMatch(/c 1\.2\.3 \(MIT\)\n\nThese bring no text of their licence, MIT/);
});

describe('licenses.txt', () => {
  const notices = readDist('licenses.txt');

  it('names what the pane, the grid and the loading of both are made of', () => {
    for (const name of ['react', 'react-dom', '@fluentui/react-button', '@univerjs/core', 'hucre', 'webpack'])
      expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
  });

  it('holds the words of their licences', () => {
    for (const name of ['react', '@univerjs/core', 'papaparse'])
      expect(notices).toContain(
        readFileSync(join(projectFolder, 'node_modules', name, 'LICENSE'), 'utf8')
          .replaceAll('\r\n', '\n')
          .trim(),
      );
  });

  it('names no tool of which nothing is in the product', () => {
    const tools = readdirSync(join(projectFolder, 'node_modules')).filter((name) =>
      ['eslint', 'vitest', 'typescript', 'playwright-core', 'esbuild'].includes(name),
    );
    expect(tools).toHaveLength(5);
    for (const name of tools) expect(notices).not.toMatch(new RegExp(`^${name} \\d`, 'm'));
  });
});
