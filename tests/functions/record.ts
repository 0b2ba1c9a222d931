/** Records the shape of the functions under the version of package.json: `npm run record-functions`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { broken, currentShape, same, type Released } from './released';

const file = new URL('released.json', import.meta.url);
const released = JSON.parse(readFileSync(file, 'utf8')) as Released;
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const now = currentShape();
const lost = Object.values(released).flatMap((shape) => broken(shape, now));
const recorded = released[version];

if (lost.length > 0) {
  console.error(`Nothing recorded, since saved workbooks would break:\n${[...new Set(lost)].join('\n')}`);
  process.exitCode = 1;
} else if (recorded !== undefined && !same(recorded, now)) {
  console.error(
    `Version ${version} is recorded already, and differs. Raise "version" in package.json and <Version> in ` +
      `manifest.xml first. If ${version} was never installed anywhere, take it out of released.json instead.`,
  );
  process.exitCode = 1;
} else {
  writeFileSync(file, `${JSON.stringify({ ...released, [version]: now }, null, 2)}\n`);
  console.error(`Version ${version} is recorded in tests/functions/released.json.`);
}
