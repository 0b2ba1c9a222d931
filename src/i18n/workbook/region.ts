import type { nl } from './nl';
import type { nl as region } from './region-nl';

type Texts = typeof nl;

/** The texts of the workbook with, for what they say of Drenthe, the words of a region that states its own figures. */
export function inRegion(texts: Texts, words: typeof region): Texts {
  const { budget, checks, notes, assumptions } = texts;
  return {
    ...texts,
    municipalities: { ...texts.municipalities, sentence: words.municipalities },
    budget: {
      ...budget,
      rows: { ...budget.rows, ...words.budgetRows },
      sources: { ...budget.sources, ...words.budgetSources },
    },
    contributions: { ...texts.contributions, province: words.province },
    assumptions: {
      ...assumptions,
      marks: words.marks,
      scenarios: { ...assumptions.scenarios, ...words.scenarios },
    },
    checks: { ...checks, items: { ...checks.items, ...words.checks } },
    notes: {
      ...notes,
      title: words.title,
      lines: words.notes.map(([subject, text]) => [subject, text ?? sameLine(texts, subject)]),
    },
  };
}

/** What holds everywhere is said once. */
function sameLine({ notes }: Texts, wanted: string): string {
  return notes.lines.find(([subject]) => subject === wanted)?.[1] ?? '';
}
