import { describe, expect, it } from 'vitest';
import type { Method } from '../../../src/domain/apportionment';
import { apportion } from '../../../src/domain/apportionment';
import { unitsOf } from './problems';

interface Published {
  readonly source: string;
  readonly total: number;
  readonly weights: readonly number[];
  readonly expected: Partial<Record<Method, readonly number[]>>;
}

const PUBLISHED: readonly Published[] = [
  {
    source: 'Balinski and Young, Amer. Math. Monthly 82(7), 1975, example 1',
    total: 100,
    weights: [5117, 4400, 162, 161, 160],
    expected: {
      hamilton: [51, 44, 2, 2, 1],
      dhondt: [52, 45, 1, 1, 1],
      'sainte-lague': [51, 43, 2, 2, 2],
      'huntington-hill': [51, 43, 2, 2, 2],
      dean: [51, 43, 2, 2, 2],
      adams: [51, 43, 2, 2, 2],
    },
  },
  {
    source: 'Balinski and Young 1975, example 2: the five divisor methods give five different answers',
    total: 26,
    weights: [9061, 7179, 5259, 3319, 1182],
    expected: {
      hamilton: [9, 7, 5, 4, 1],
      dhondt: [10, 7, 5, 3, 1],
      'sainte-lague': [9, 8, 5, 3, 1],
      'huntington-hill': [9, 7, 6, 3, 1],
      dean: [9, 7, 5, 4, 1],
      adams: [9, 7, 5, 3, 2],
    },
  },
  {
    source: 'weak proportionality (martinlackner/apportionment)',
    total: 12,
    weights: [14, 28, 7, 35],
    expected: {
      hamilton: [2, 4, 1, 5],
      dhondt: [2, 4, 1, 5],
      'sainte-lague': [2, 4, 1, 5],
      'huntington-hill': [2, 4, 1, 5],
      dean: [2, 4, 1, 5],
      adams: [2, 4, 1, 5],
    },
  },
  {
    source: 'U.S. Census Bureau, methods of apportionment',
    total: 20,
    weights: [2560, 3315, 995, 5012],
    expected: {
      hamilton: [4, 6, 2, 8],
      dhondt: [4, 6, 1, 9],
      'sainte-lague': [4, 6, 2, 8],
      'huntington-hill': [4, 6, 2, 8],
      dean: [4, 6, 2, 8],
      adams: [4, 6, 2, 8],
    },
  },
  {
    source: 'wahlrecht.de',
    total: 10,
    weights: [43, 33, 12, 8, 4],
    expected: {
      hamilton: [4, 3, 1, 1, 1],
      dhondt: [5, 4, 1, 0, 0],
      'sainte-lague': [5, 3, 1, 1, 0],
      'huntington-hill': [4, 3, 1, 1, 1],
      dean: [4, 3, 1, 1, 1],
      adams: [4, 3, 1, 1, 1],
    },
  },
  {
    source: 'fewer units than parties (martinlackner/apportionment)',
    total: 3,
    weights: [10, 9, 8, 8, 11, 12],
    expected: {
      hamilton: [1, 0, 0, 0, 1, 1],
      dhondt: [1, 0, 0, 0, 1, 1],
      'sainte-lague': [1, 0, 0, 0, 1, 1],
      'huntington-hill': [1, 0, 0, 0, 1, 1],
      dean: [1, 0, 0, 0, 1, 1],
      adams: [1, 0, 0, 0, 1, 1],
    },
  },
  {
    source: 'parties without votes (martinlackner/apportionment)',
    total: 6,
    weights: [0, 14, 28, 0, 0],
    expected: {
      hamilton: [0, 2, 4, 0, 0],
      dhondt: [0, 2, 4, 0, 0],
      'sainte-lague': [0, 2, 4, 0, 0],
      'huntington-hill': [0, 2, 4, 0, 0],
      dean: [0, 2, 4, 0, 0],
      adams: [0, 2, 4, 0, 0],
    },
  },
  {
    source: 'Bundestag 2009',
    total: 598,
    weights: [11828277, 9990488, 6316080, 5155933, 4643272, 2830238],
    expected: { 'sainte-lague': [173, 146, 93, 76, 68, 42] },
  },
  {
    source: 'Bundestag 2009, state lists of the SPD',
    total: 146,
    weights: [
      430739, 143607, 242942, 1297940, 102419, 348216, 202850, 348082, 2678956, 328753, 812721, 216593,
      520990, 1120018, 1051198, 144464,
    ],
    expected: { 'sainte-lague': [6, 2, 4, 19, 2, 5, 3, 5, 39, 5, 12, 3, 8, 16, 15, 2] },
  },
  {
    source: 'European Parliament 2019, Belgium, Dutch-speaking college',
    total: 12,
    weights: [954048, 811169, 678051, 617651, 525908, 434002, 210391, 20385],
    expected: { dhondt: [3, 3, 2, 2, 1, 1, 0, 0] },
  },
  {
    source: 'European Parliament 2019, Latvia',
    total: 8,
    weights: [124193, 82604, 77591, 58763, 29546, 25252, 23581, 20595, 13705],
    expected: { 'sainte-lague': [2, 2, 2, 1, 1, 0, 0, 0, 0] },
  },
  {
    source: 'Folketing 2019, parties above the threshold',
    total: 175,
    weights: [915393, 304273, 233349, 83228, 0, 272093, 82228, 0, 308219, 0, 825486, 244664, 104148],
    expected: { hamilton: [48, 16, 12, 4, 0, 14, 4, 0, 16, 0, 43, 13, 5] },
  },
  {
    source: 'Berlin 2016 (juliuste/hare-niemeyer)',
    total: 160,
    weights: [216, 176, 156, 152, 142, 67],
    expected: { hamilton: [38, 31, 27, 27, 25, 12] },
  },
  {
    source: 'Huntington-Hill (btror/apportionpy)',
    total: 70,
    weights: [300500, 200000, 50000, 38000, 21500],
    expected: { 'huntington-hill': [34, 23, 6, 4, 3] },
  },
  {
    source: 'Matt Parker (HDv2b/apportionment)',
    total: 43,
    weights: [21878, 9713, 4167, 3252, 1065],
    expected: { hamilton: [24, 10, 4, 4, 1], dhondt: [24, 11, 4, 3, 1], adams: [22, 10, 5, 4, 2] },
  },
];

describe.each(PUBLISHED)('$source', ({ total, weights, expected }) => {
  it.each(Object.entries(expected) as [Method, readonly number[]][])('%s', (method, units) => {
    expect(unitsOf({ total, weights, method })).toEqual(units);
    expect(apportion({ total, weights, method }).ties).toEqual([]);
  });
});

// City of Munich, it-at-m/sitzverteilung: claimants and the units between them.
describe('published ties', () => {
  it.each<[Method, number, number[], number[], number]>([
    ['dhondt', 7, [10000, 6000, 1500], [0, 1], 1],
    ['dhondt', 14, [24, 20, 19, 4, 4, 4, 3, 2], [0, 1, 3, 4, 5], 1],
    ['dhondt', 7, [24, 20, 19, 8, 4, 3, 2], [0, 3], 1],
    ['hamilton', 7, [24, 20, 19, 4, 4, 4, 3, 2], [3, 4, 5], 1],
    ['hamilton', 13, [24, 22, 18, 4, 4, 4, 4], [3, 4, 5, 6], 3],
    ['sainte-lague', 22, [23, 23, 18, 4, 4, 4, 3, 1], [0, 1], 1],
    // btror/apportionpy hides this one in its own test.
    ['sainte-lague', 10, [11, 13, 15, 65], [2, 3], 1],
  ])('%s, %d units over %j', (method, total, weights, ties, tiedUnits) => {
    expect(apportion({ total, weights, method })).toMatchObject({ ties, tiedUnits });
  });
});
