import type { Language } from '../../../src/i18n/language';
import { paneTexts } from '../../../src/i18n/pane';
import type { CellNotes, CellQuestion } from '../../../src/taskpane/cell/notes';
import { notesOf } from '../../../src/taskpane/cell/notes-of';
import { formatFor } from '../../../src/taskpane/data/format';
import type { Resolved } from '../../../src/taskpane/data/resolve';
import type { CellValue } from '../../../src/workbook/port';
import { plainSpaces } from '../../functions/call';

export const wordsIn = (language: Language) => ({
  language,
  texts: paneTexts(language),
  format: formatFor(language),
});

export const valueOf = (value: string | number): CellValue =>
  typeof value === 'string'
    ? value === ''
      ? { kind: 'blank' }
      : { kind: 'text', text: value }
    : { kind: 'number', number: value };

/** An argument with what it refers to, row by row. */
export const arg = (text: string, ...rows: readonly (readonly (string | number)[])[]): Resolved => ({
  text,
  values: rows.map((row) => row.map(valueOf)),
});

/** The notes of a cell with spaces as typed, each step on a line: `what | how | amount`. */
export function tell(
  name: string,
  args: readonly Resolved[],
  of: Partial<Pick<CellQuestion, 'label' | 'header' | 'case' | 'value'>> & {
    readonly row?: number;
    readonly column?: number;
    readonly language?: Language;
  } = {},
): string[] | undefined {
  const { row = 0, column = 0, language = 'nl', value = valueOf(1), ...rest } = of;
  const notes = notesOf({ name, args, place: { row, column }, value, ...rest }, wordsIn(language));
  return notes && linesOf(notes);
}

export function linesOf({ sentences = [], groups = [] }: CellNotes): string[] {
  const lines = groups.flatMap(({ title, steps }) => [
    ...(title === undefined ? [] : [`# ${title}`]),
    ...steps.map(({ what, how, amount }) =>
      [what, how, amount].filter((each) => each !== undefined).join(' | '),
    ),
  ]);
  return [...sentences, ...lines].map(plainSpaces);
}
