import { workbookTexts } from '.';

/** What the model says of its formulas, with what is so in a file that holds their values only. */
export const saidOfFormulas: ReadonlyMap<string, string> = new Map(
  Object.values(workbookTexts).flatMap(({ notes: { lines, valuesLine } }) =>
    lines.flatMap(([subject, text]) => (subject === valuesLine[0] ? [[text, valuesLine[1]] as const] : [])),
  ),
);
