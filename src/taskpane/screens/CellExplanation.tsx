import { useEffect, useState } from 'react';
import { cellTexts } from '../../i18n/cell';
import { reference } from '../../workbook/address';
import type { Selection, WorkbookError } from '../../workbook/port';
import { notesOf } from '../cell/notes-of';
import { unitOfCell } from '../cell/result-unit';
import { sourcesOf } from '../cell/sources';
import { usePane } from '../context';
import { refusalOf } from '../data/errors';
import { storyOf, type CellStory } from '../data/explain-cell';
import type { FlexFormula } from '../data/formula';
import { yearArguments } from '../data/formulas';
import { asWorkbookError } from '../data/use-workbook';
import type { WorkbookData } from '../data/workbook';
import { Loading } from '../parts/Loading';
import { RefusalMessage } from '../parts/RefusalMessage';
import { Sources } from '../parts/Sources';
import { CellPage } from './CellPage';
import { Explanation } from './Explanation';

/** The explanation of a cell: in steps where it holds a contribution, else of what the function was given. */
export function CellExplanation(props: {
  /** The cell to explain, as it was when asked. */
  readonly explained: Selection;
  readonly flex: FlexFormula;
  readonly data: WorkbookData | undefined;
  readonly selection: Selection | undefined;
  readonly onBack: () => void;
  readonly onHeal: () => void;
}) {
  const pane = usePane();
  const { port, texts, language, format } = pane;
  const { explained, flex, data } = props;
  const [story, setStory] = useState<CellStory>();
  const [sources, setSources] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<WorkbookError>();
  // A change in the workbook gives new data, and so a new story; the old one stays on show until then.
  useEffect(() => {
    let stopped = false;
    const told = async (): Promise<[CellStory, readonly string[]]> => {
      const found = await storyOf(flex, explained, port, data);
      return [found, await sourcesOf(found.question, port, { texts, language, format })];
    };
    told().then(
      ([found, its]) => {
        if (stopped) return;
        setStory(found);
        setSources(its);
        setFailure(undefined);
      },
      (error: unknown) => {
        if (!stopped) setFailure(asWorkbookError(error));
      },
    );
    return () => {
      stopped = true;
    };
  }, [flex, explained, port, data, texts, language, format]);
  if (failure && !story) return <RefusalMessage of={refusalOf(failure, texts)} onClose={props.onBack} />;
  if (!story) return <Loading />;
  const shown = <Sources title={cellTexts[language].sourcesTitle} sources={sources} />;
  if (story.kind === 'other') {
    return (
      <CellPage
        selection={explained}
        flex={flex}
        args={story.question.args}
        unit={unitOfCell(story.question)}
        notes={notesOf(story.question, pane)}
        sources={shown}
        onBack={props.onBack}
        onHeal={props.onHeal}
      />
    );
  }
  const { year, column } = story.case;
  return (
    <Explanation
      of={story.case}
      index={story.index}
      cell={{
        address: reference({ ...explained.area, rows: 1, columns: 1 }),
        formula: flex.formula,
        anchor: reference(flex.anchor),
        name: flex.name,
      }}
      sources={shown}
      args={year === undefined || !data ? undefined : yearArguments(data, column)}
      selection={props.selection}
      onBack={props.onBack}
    />
  );
}
