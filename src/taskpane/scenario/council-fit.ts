import type { Council } from './council';
import type { Source } from './council-sources';

/** What is written on the page, as far as its length differs from one page to the next. */
export interface Written {
  readonly heading: string;
  readonly decision: string;
  /** The two columns in the middle: texts of lines, the left one and the right one below its table. */
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** A text for each source. */
  readonly sources: readonly string[];
}

/** A4 less its margins, and a little to spare for fonts that are taller or wider. */
const PAGE = 259;
/** Heights on paper in mm, of a line and around a text, and characters that fit on a line. */
const HEADING = { line: 6.4, around: 0, length: 62 };
const DECISION = { line: 4.5, around: 0, length: 100 };
const ROW = 4.35;
const GROUP = 6.8;
const COLUMN = { line: 3.6, around: 1, length: 54 };
const SECTION = 7.3;
const SMALL = { line: 3.2, around: 0, length: 145 };
/** Lines above the heading, head of the first table, and the foot without its sources. */
const AROUND = 7 + 6 + 13;

/** So many sources are always shown, and no smaller than this is anything printed. */
const LEAST = { sources: 2, scale: 0.7 };

export interface Fit {
  readonly shown: readonly Source[];
  /** How many assumptions are left out. */
  readonly more: number;
  /** What everything must be scaled by to keep to one page: 1 unless very much is written. */
  readonly scale: number;
}

/**
 * How the page keeps to one side of paper: with the sources for which there is room, and only then with smaller type.
 * Estimated from the lengths of what is written: in a narrow pane it cannot be measured as it will be on paper.
 */
export function fitOf(council: Council, written: Written): Fit {
  const { sources } = council;
  let height = heightWithoutSources(council, written);
  const shown: Source[] = [];
  for (const [index, source] of sources.entries()) {
    const next = height + heightOf([written.sources[index]], SMALL);
    if (next > PAGE && shown.length >= LEAST.sources) break;
    height = next;
    shown.push(source);
  }
  return {
    shown,
    more: sources.slice(shown.length).reduce((sum, { rows }) => sum + rows.length, 0),
    scale: Math.max(LEAST.scale, Math.min(1, PAGE / height)),
  };
}

function heightWithoutSources(council: Council, written: Written): number {
  const { amounts, services, room, effects } = council;
  const groups = [services, room].filter(({ length }) => length > 0).length;
  const left = 2 * SECTION + heightOf(written.left, COLUMN);
  const table = effects.length > 0 ? SECTION + (effects.length + 1.5) * ROW : 0;
  const right = SECTION + table + heightOf(written.right, COLUMN);
  return (
    AROUND +
    heightOf([written.heading], HEADING) +
    heightOf([written.decision], DECISION) +
    (amounts.length + services.length + room.length) * ROW +
    groups * GROUP +
    Math.max(left, right)
  );
}

interface Lines {
  readonly line: number;
  readonly around: number;
  readonly length: number;
}

function heightOf(texts: readonly string[], { line, around, length }: Lines): number {
  return texts.reduce((sum, text) => sum + Math.ceil(text.length / length) * line + around, 0);
}
