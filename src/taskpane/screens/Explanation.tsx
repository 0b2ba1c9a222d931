import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { CopyRegular, TableAddRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { fill } from '../../i18n/pane';
import type { Selection } from '../../workbook/port';
import { usePane } from '../context';
import { localFormula } from '../data/formula';
import { lineFormula, type SplitArguments } from '../data/formulas';
import { perInhabitant, type Case } from '../data/split';
import { centSentence, stepTexts } from '../data/steps';
import { useCopy } from '../data/use-copy';
import { usePut } from '../data/use-put';
import { FormulaBox } from '../parts/FormulaBox';
import { HelpLink } from '../parts/HelpLink';
import { useLayout } from '../parts/layout';
import { PageHeader } from '../parts/PageHeader';
import { PutResult } from '../parts/PutResult';
import { StepTable } from '../parts/StepTable';

const useStyles = makeStyles({
  summary: { marginBottom: '12px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '4px' },
  formula: { marginTop: '12px' },
});

/** How one municipality's contribution comes about, in steps that can be read aloud. */
export function Explanation(props: {
  readonly of: Case;
  readonly index: number;
  /** The cell that is explained, as `Bijdragen!F7`, with the formula behind it. */
  readonly cell?: {
    readonly address: string;
    readonly formula: string;
    readonly anchor: string;
    readonly name: string;
  };
  /** Shown below the steps. */
  readonly sources?: ReactNode;
  readonly args: SplitArguments | undefined;
  readonly selection: Selection | undefined;
  readonly onBack: () => void;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const { texts, format, namespace, host } = pane;
  const words = texts.explanation;
  const copy = useCopy();
  const put = usePut(props.selection);
  const { of, index, cell, args } = props;
  const name = of.names[index] ?? '';
  const line = of.split.lines[index];
  const each = perInhabitant(line.contribution, line.inhabitants);
  const steps = stepTexts(of, index, pane);
  const formula = args && lineFormula(namespace, args, name);
  const sub = cell
    ? fill(words.ofCell, { cell: cell.address })
    : of.year === undefined
      ? fill(words.ofOwn, { amount: format.euro(of.split.budget) })
      : words.ofYear;
  return (
    <>
      <PageHeader
        title={fill(of.year === undefined ? words.titleOwn : words.titleYear, { name, year: of.year ?? '' })}
        sub={sub}
        onBack={props.onBack}
      />
      <p className={layout.hero}>{format.euro(line.contribution)}</p>
      <p className={mergeClasses(layout.body, styles.summary)}>
        {each === undefined
          ? texts.contributions.notPartaking
          : fill(words.perInhabitant, {
              each: format.euro(each),
              share: format.percent(
                of.split.municipal > 0n ? Number(line.contribution) / Number(of.split.municipal) : 0,
                1,
              ),
            })}
      </p>
      <StepTable caption={fill(words.steps, { name })} steps={steps} addUp numbered />
      <p className={layout.note}>{centSentence(of, pane)}</p>
      {props.sources}
      <div className={styles.formula}>
        {cell ? (
          <FormulaBox title={fill(words.formulaIn, { cell: cell.anchor })} formula={cell.formula} />
        ) : null}
        {formula ? (
          <FormulaBox title={cell ? words.formulaToInsert : words.formula} formula={formula.formula} />
        ) : null}
      </div>
      {formula ? (
        <div className={styles.buttons}>
          <Button
            icon={<TableAddRegular />}
            onClick={() => put.insert(formula)}
            aria-busy={put.put.state === 'busy'}
          >
            {texts.common.putInSheet}
          </Button>
          <Button
            appearance="subtle"
            icon={<CopyRegular />}
            onClick={() => void copy(localFormula(formula.formula, host))}
          >
            {texts.common.copy}
          </Button>
        </div>
      ) : null}
      <p className={layout.body}>
        <HelpLink name={cell?.name ?? 'CONTRIBUTIONOF'} />
      </p>
      <PutResult of={put} selection={props.selection} />
    </>
  );
}
