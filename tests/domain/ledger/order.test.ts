import { expect, it } from 'vitest';
import { inOrder, upTo } from '../../../src/domain/ledger';
import { entry } from './fixture';

const at = (id: string, date: string, recordedAt: string) => entry('grant', 1, { id, date, recordedAt });
const ids = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id);

it('a statement goes by day, then by when it was written, then by booking', () => {
  const entries = [
    at('B-D', '2025-05-02', '2025-05-02 09:00:00'),
    at('B-C', '2025-05-01', '2025-05-03 09:00:00'),
    at('B-B', '2025-05-01', '2025-05-02 09:00:00'),
    at('B-A', '2025-05-01', '2025-05-03 09:00:00'),
  ];
  expect(ids(inOrder(entries))).toEqual(['B-B', 'B-A', 'B-C', 'B-D']);
  expect(ids(entries)).toEqual(['B-D', 'B-C', 'B-B', 'B-A']);
});

it('entries of a booking stay together, and 10 comes after 9', () => {
  const list = ['B-A.10', 'B-B', 'B-A.2', 'B-A.9', 'B-A'].map((id) => at(id, '2025-05-01', ''));
  expect(ids(inOrder(list))).toEqual(['B-A', 'B-A.2', 'B-A.9', 'B-A.10', 'B-B']);
});

it('entries up to a day include that day', () => {
  const list = ['2025-04-30', '2025-05-01', '2025-05-02'].map((date) => at(`B-${date}`, date, ''));
  expect(ids(upTo(list, '2025-05-01'))).toEqual(['B-2025-04-30', 'B-2025-05-01']);
  expect(ids(upTo(list, '2025-04-29'))).toEqual([]);
  expect(upTo(list, undefined)).toEqual(list);
});
