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
/** Heights on paper in mm, with what is around them, and characters that fit on a line. */
const HEADING = { height: 6.4, length: 62 };
const DECISION = { height: 4.5, length: 100 };
const ROW = 4.35;
const GROUP = 6.8;
const COLUMN = { height: 4.1, length: 54 };
const SECTION = 7.3;
const SMALL = { height: 3.2, length: 145 };
/** Lines above the heading, head of the first table, and the foot without its sources. */
const AROUND = 7 + 6 + 13;

/** So many sources are always shown. */
const LEAST = 2;

/**
 * The sources for which the page has room, and how many assumptions are left out. Estimated from the lengths of what
 * is written: in a narrow pane the page cannot be measured as it will be on paper.
 */
export function shownSources(
  council: Council,
  written: Written,
): { readonly shown: readonly Source[]; readonly more: number } {
  const { amounts, services, room, effects, sources } = council;
  const groups = [services, room].filter(({ length }) => length > 0).length;
  const table = (amounts.length + services.length + room.length) * ROW + groups * GROUP;
  const left = 2 * SECTION + heightOf(written.left, COLUMN);
  const right =
    SECTION +
    heightOf(written.right, COLUMN) +
    (effects.length > 0 ? SECTION + (effects.length + 1.5) * ROW : 0);
  let rest =
    PAGE -
    AROUND -
    heightOf([written.heading], HEADING) -
    heightOf([written.decision], DECISION) -
    table -
    Math.max(left, right);
  const shown: Source[] = [];
  for (const [index, source] of sources.entries()) {
    rest -= heightOf([written.sources[index]], SMALL);
    if (rest < 0 && shown.length >= LEAST) break;
    shown.push(source);
  }
  const more = sources.slice(shown.length).reduce((sum, { rows }) => sum + rows.length, 0);
  return { shown, more };
}

function heightOf(
  texts: readonly string[],
  line: { readonly height: number; readonly length: number },
): number {
  return texts.reduce((sum, text) => sum + Math.ceil(text.length / line.length) * line.height, 0);
}
