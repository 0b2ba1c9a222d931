import { existsSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { outcomeFile, type BuildOutcome } from './build/dist';

// Before the tests of pages: the build that `tests/global-setup.ts` started has to be there.
if (process.env['FLEX_DIST'] === undefined) {
  while (!existsSync(outcomeFile)) await setTimeout(200);
  const { status, said } = JSON.parse(readFileSync(outcomeFile, 'utf8')) as BuildOutcome;
  if (status !== 0) throw new Error(`webpack failed:\n${said}`);
}
