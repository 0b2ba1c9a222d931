import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkOf, type Entry } from '../../../src/domain/ledger';
import { digestOf } from '../../../src/domain/ledger/digest';
import { holds } from '../property';
import { entry } from './fixture';

const booked = entry('use', 2.5, {
  id: 'B-A.2',
  hours: 12,
  assignment: 'Plan Noord',
  item: 'Atlas',
  reference: 'Z-17',
  related: 'B-R',
  group: '2/3',
  description: 'Eerste deel',
  recordedAt: '2025-03-01 10:00:00',
  recordedBy: 'J. Jansen',
});

describe('the check of a row', () => {
  it('is a letter and a short base-32 hash', () => {
    expect(checkOf(booked)).toMatch(/^C-[A-Z2-7]{7}$/);
    expect(checkOf({ ...booked })).toBe(checkOf(booked));
  });

  it.each<[keyof Entry, Partial<Entry>]>([
    ['id', { id: 'B-A.3' }],
    ['date', { date: '2025-03-02' }],
    ['card', { card: '2026' }],
    ['holder', { holder: 'Assen' }],
    ['type', { type: 'joint' }],
    ['strips', { strips: 2.51 }],
    ['hours', { hours: 12.01 }],
    ['assignment', { assignment: 'Plan Zuid' }],
    ['item', { item: 'Atlas ' }],
    ['reference', { reference: 'z-17' }],
    ['related', { related: '' }],
    ['group', { group: '2/4' }],
    ['description', { description: 'Eerste deel.' }],
    ['recordedAt', { recordedAt: '2025-03-01 10:00:01' }],
    ['recordedBy', { recordedBy: 'J. Janssen' }],
  ])('changes with %s', (_, change) => {
    expect(checkOf({ ...booked, ...change })).not.toBe(checkOf(booked));
  });

  it('tells no hours from 0 hours', () => {
    expect(checkOf({ ...booked, hours: undefined })).not.toBe(checkOf({ ...booked, hours: 0 }));
  });

  it('knows a text that moved to another field', () => {
    const moved = { ...booked, assignment: booked.item, item: booked.assignment };
    expect(checkOf(moved)).not.toBe(checkOf(booked));
  });

  it('takes a number for its value, however it was computed', () => {
    expect(checkOf({ ...booked, strips: 0.1 + 0.2 })).toBe(checkOf({ ...booked, strips: 0.3 }));
    expect(checkOf({ ...booked, strips: -0 })).toBe(checkOf({ ...booked, strips: 0 }));
  });

  it('changes with any other number of strips', () => {
    const strips = fc.integer({ min: -100_000, max: 100_000 }).map((units) => units / 100);
    holds(
      fc.property(strips, strips, (one, other) => {
        fc.pre(one !== other);
        expect(checkOf({ ...booked, strips: one })).not.toBe(checkOf({ ...booked, strips: other }));
      }),
    );
  });
});

describe('the digest', () => {
  it('is twelve characters that depend on every place of the text', () => {
    const text = 'kaart 2025 Emmen 14';
    expect(digestOf(text)).toMatch(/^[A-Z2-7]{12}$/);
    const others = Array.from(text, (_, at) => `${text.slice(0, at)}#${text.slice(at + 1)}`);
    expect(new Set([text, ...others].map(digestOf)).size).toBe(text.length + 1);
  });

  it('tells texts apart that have the same characters', () => {
    const texts = ['', ' ', '  ', 'ab', 'ba', 'a b', 'ab ', 'é', 'e\u0301'];
    expect(new Set(texts.map(digestOf)).size).toBe(texts.length);
  });

  it('does not collide over a hundred thousand ids', () => {
    const digests = new Set(Array.from({ length: 100_000 }, (_, index) => digestOf(`B-${index}`)));
    expect(digests.size).toBe(100_000);
  });
});
