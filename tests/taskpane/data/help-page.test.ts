import { expect, it } from 'vitest';
import { helpOf } from '../../../src/taskpane/data/help-page';

it('opens the help about what is on show', () => {
  expect(helpOf(undefined, undefined)).toBe('start');
  expect(helpOf('checks', undefined)).toBe('checks');
  expect(helpOf('strips', { kind: 'close' })).toBe('closing');
  expect(helpOf('strips', { kind: 'book', of: 'reserve' })).toBe('booking');
  expect(helpOf('scenarios', { kind: 'scenario-view', of: 'tornado' })).toBe('sensitivity');
  expect(helpOf('scenarios', { kind: 'functions' })).toBe('functions');
});
