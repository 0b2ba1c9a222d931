import { readStored, writeStored } from '../stored';
import type { CouncilChoice } from './council';

/** What is chosen and typed for the page of a council. */
export interface CouncilDraft extends CouncilChoice {
  readonly heading: string;
  readonly preparedBy: string;
  /** A risk on each line. */
  readonly risks: string;
}

/** What the page holds: lines of risks, and characters in one. */
export const RISKS = { lines: 5, length: 120 } as const;
/** Longest heading and name that keep to their lines. */
export const LENGTHS = { heading: 90, preparedBy: 60 } as const;

/** The risks one by one, without blank lines. */
export function risksOf({ risks }: Pick<CouncilDraft, 'risks'>): readonly string[] {
  return risks.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}

/** Cut where a word ends, with an ellipsis, if it is longer. */
export function clipped(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

const FIELDS = [
  'party',
  'proposed',
  'compared',
  'heading',
  'preparedBy',
  'risks',
] as const satisfies readonly (keyof CouncilDraft)[];

/** Where storage is denied it lasts as long as the page. */
const inMemory = new Map<string, string>();
const keyOf = (workbook: string): string => `flexteam-council:${workbook}`;

/** What was kept for a workbook, by its name; fields that are not there, or not text, are left out. */
export function keptDraft(workbook: string): Partial<CouncilDraft> {
  const text = inMemory.get(keyOf(workbook)) ?? readStored(keyOf(workbook));
  if (text === undefined) return {};
  try {
    const kept = JSON.parse(text) as Partial<Record<keyof CouncilDraft, unknown>> | null;
    return Object.fromEntries(
      FIELDS.flatMap((field) => (typeof kept?.[field] === 'string' ? [[field, kept[field]]] : [])),
    );
  } catch {
    return {};
  }
}

export function keepDraft(workbook: string, draft: CouncilDraft): void {
  const text = JSON.stringify(draft);
  inMemory.set(keyOf(workbook), text);
  writeStored(keyOf(workbook), text);
}
