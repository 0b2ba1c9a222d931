import { useEffect, useMemo, useState } from 'react';
import type { BudgetYear } from '../../tables/budget';
import { usePane } from '../context';
import { beyond, ownFrom, readOwn, type OwnErrors, type OwnInput, type OwnReading } from './own-budget';
import { ownCase, yearCase, type CaseOutcome } from './split';
import type { WorkbookData } from './workbook';

/** How long the keyboard must rest before a field is called wrong: `1.` is on the way to `1.500`. */
const REST = 500;

export interface Contributions {
  /** The year on show, or `own` for a budget of one's own. */
  readonly choice: number | 'own';
  readonly choose: (choice: number | 'own') => void;
  /** The year on show; with a budget of one's own the year whose inhabitants are the key. */
  readonly year: BudgetYear | undefined;
  readonly input: OwnInput;
  readonly type: (input: OwnInput) => void;
  /** The fields as they are, also while someone types. */
  readonly reading: OwnReading | undefined;
  /** What is wrong with the fields; empty while someone types. */
  readonly errors: OwnErrors;
  /** Judges the fields now. */
  readonly settle: () => void;
  /** Absent while there is nothing to split: no year, or a field that is wrong. */
  readonly outcome: CaseOutcome | undefined;
}

/** What the screen Bijdragen shows; kept while other tabs are open. */
export function useContributions(data: WorkbookData | undefined): Contributions {
  const { language, texts, format } = usePane();
  const [wanted, setWanted] = useState<number | 'own'>();
  const [typed, setTyped] = useState<OwnInput>();
  /** The input that was judged last. */
  const [settled, setSettled] = useState<OwnInput>();
  const [lastGood, setLastGood] = useState<OwnInput>();
  const years = data?.years ?? [];
  const latest = years[years.length - 1] as BudgetYear | undefined;
  const year = years.find((each) => each.year === wanted) ?? latest;
  const choice = wanted === 'own' ? 'own' : (year?.year ?? 'own');
  const words = useMemo(() => ({ language, texts, format }), [language, texts, format]);
  const input = useMemo(() => typed ?? ownFrom(latest, format), [typed, latest, format]);
  const own = choice === 'own';
  const reading = useMemo(() => (own ? readOwn(input, words) : undefined), [own, input, words]);
  const resting = settled === typed;
  /** Fields that nobody has touched or judged are not called wrong. */
  const [judged, setJudged] = useState(false);

  useEffect(() => {
    if (resting) return undefined;
    const timer = setTimeout(() => setSettled(typed), REST);
    return () => clearTimeout(timer);
  }, [resting, typed]);

  const shownReading = useMemo(
    () => (reading && !reading.ok && !resting && lastGood ? readOwn(lastGood, words) : reading),
    [reading, resting, lastGood, words],
  );
  const outcome = useMemo(() => {
    if (!data || !year) return undefined;
    if (!shownReading) return yearCase(data, year);
    return shownReading.ok ? ownCase(data, year, shownReading.own) : undefined;
  }, [data, year, shownReading]);
  const errors = useMemo((): OwnErrors => {
    if (!reading || !resting || (typed === undefined && !judged)) return {};
    if (!reading.ok) return reading.errors;
    const problem = outcome && !outcome.ok ? outcome.problem : undefined;
    return problem?.kind === 'refused' ? beyond(problem, words) : {};
  }, [reading, resting, typed, judged, outcome, words]);

  return {
    choice,
    choose: setWanted,
    year,
    input,
    type: (next) => {
      if (reading?.ok) setLastGood(input);
      setTyped(next);
    },
    reading,
    errors,
    settle: () => {
      setSettled(typed);
      setJudged(true);
    },
    outcome,
  };
}
