import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { examples } from '../../src/i18n/functions/examples';
import { signatureText, type DescribedFunction } from '../../src/i18n/functions/signatures';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

describe('the README', () => {
  it.each(Object.keys(examples) as DescribedFunction[])(
    'shows %s with the example that is computed',
    (id) => {
      const row = readme.split('\n').find((line) => line.startsWith(`| \`FLEX.${id}(`));
      const { formula, gives } = examples[id];
      const cells = row?.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim());
      expect(cells?.[0]).toBe(`\`${signatureText(id, 'en', 'FLEX', ',')}\``);
      expect(cells?.[2]).toBe(`\`${formula}\``);
      expect(cells?.[3]).toBe(gives.map((value) => `\`${value}\``).join(', '));
    },
  );
});
