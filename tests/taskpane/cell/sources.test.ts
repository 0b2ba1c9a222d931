import { describe, expect, it } from 'vitest';
import { notesOf } from '../../../src/taskpane/cell/notes-of';
import { sourcesOf } from '../../../src/taskpane/cell/sources';
import { storyOf } from '../../../src/taskpane/data/explain-cell';
import { flexFormula } from '../../../src/taskpane/data/formula';
import { readWorkbook } from '../../../src/taskpane/data/workbook';
import type { Selection } from '../../../src/workbook/port';
import { plainSpaces } from '../../functions/call';
import { FakePort } from '../fake-port';
import { linesOf, wordsIn } from './ask';

const port = FakePort.withModel();
const data = await readWorkbook(port);

/** What the pane tells of a cell. */
async function told(selection: Selection, language: 'nl' | 'en' = 'nl', of = data) {
  const flex = flexFormula(selection, 'FLEX');
  if (!flex) throw new Error('no formula of ours');
  const story = await storyOf(flex, selection, port, of);
  const notes = notesOf(story.question, wordsIn(language));
  const sources = await sourcesOf(story.question, port, wordsIn(language));
  return { kind: story.kind, lines: notes ? linesOf(notes) : [], sources: sources.map(plainSpaces) };
}

/** A cell of a table that a formula on an empty sheet fills. */
const spilled = (formula: string, row: number, column: number): Selection => ({
  area: { sheet: 'Blad1', row, column, rows: 1, columns: 1 },
  cell: { value: { kind: 'number', number: 1 } },
  spilledFrom: { area: { sheet: 'Blad1', row: 0, column: 0, rows: 15, columns: 7 }, formula },
});

describe('the sources of a figure', () => {
  it('are those of the rule, and what the workbook has beside the figures and of the inhabitants', async () => {
    port.selectSpilled('contributions', 5, 2);
    const { kind, sources } = await told(await port.selection());
    expect(kind).toBe('line');
    expect(sources[0]).toContain('brief van Gedeputeerde Staten van 18 april 2023');
    expect(sources).toContainEqual(expect.stringMatching(/^Begroting: Afgeleid: alleen totalen van ,50/));
    expect(sources).toContainEqual(expect.stringMatching(/^Vast: Aanname: niet gepubliceerd/));
    // Nothing is decided in the model, so its note has no part in the figure.
    expect(sources.filter((source) => source.startsWith('Provincie'))).toEqual([]);
    expect(sources.at(-1)).toBe('CBS definitief, 1-1-2025');
  });

  it('are not those of Drenthe in a workbook for another region', async () => {
    port.selectSpilled('contributions', 5, 2);
    const population = new Map(
      [...data.population].map(([year, facts]) => [year, { ...facts, status: 'stated' as const }]),
    );
    const { sources } = await told(await port.selection(), 'nl', { ...data, population });
    expect(sources[0]).toContain('grootste restant (Hamilton)');
    expect(sources.join()).not.toContain('Gedeputeerde Staten van 18 april');
  });
});

describe('the rows of a split that are no municipality', () => {
  const formula = '=FLEX.SPLIT(1518461.5,{"Assen";"Emmen"},{70392;109678},25000)';

  it('show the part of the province and the total', async () => {
    expect((await told(spilled(formula, 1, 4))).lines.at(-1)).toBe(
      'Deel provincie | 33 % van stap 1, afgerond op de cent | € 501.092,30',
    );
    expect((await told(spilled(formula, 4, 4), 'en')).lines.map((line) => line.split(' | ').at(-1))).toEqual([
      '€501,092.30',
      '€1,017,369.20',
      '€1,518,461.50',
    ]);
    expect((await told(spilled(formula, 3, 4))).kind).toBe('line');
  });

  it('are steps in an explanation, which ends with the cents', async () => {
    const { kind, lines } = await told(spilled(formula.replace('SPLIT', 'EXPLAIN'), 2, 2));
    expect(kind).toBe('other');
    expect(lines).toHaveLength(7);
    expect(lines).toContainEqual(expect.stringMatching(/€ 967\.369,20$/));
  });
});
