import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { functionTexts } from '../../i18n/functions';
import { parameterNames } from '../../i18n/functions/parameters';
import { signatures, type DescribedFunction } from '../../i18n/functions/signatures';
import { fill } from '../../i18n/pane';
import { reference } from '../../workbook/address';
import type { CellValue, Selection } from '../../workbook/port';
import { usePane } from '../context';
import { localFormula, type FlexFormula } from '../data/formula';
import { errorName } from '../../i18n/errors/error-names';
import { noBreak, sentence } from '../data/format';
import type { Resolved } from '../data/resolve';
import { inUnit, unitOf, valueInUnit, type Unit } from '../data/units';
import type { CellNotes as Notes } from '../cell/notes';
import { CellNotes } from '../parts/CellNotes';
import { FormulaBox } from '../parts/FormulaBox';
import { HelpLink } from '../parts/HelpLink';
import { useLayout } from '../parts/layout';
import { Message } from '../parts/Message';
import { PageHeader } from '../parts/PageHeader';
import { type } from '../theme/themes';

const useStyles = makeStyles({
  value: { marginBottom: '4px' },
  section: { marginBlock: '12px' },
  arg: { display: 'block' },
  term: { ...type.row, fontWeight: 600 },
  link: { font: 'inherit' },
  text: { ...type.note, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

const isDescribed = (name: string): name is DescribedFunction => name in signatures;

/** What a cell with one of our functions shows, does and was given. */
export function CellPage(props: {
  readonly selection: Selection;
  readonly flex: FlexFormula;
  readonly args: readonly Resolved[];
  /** What the value counts. */
  readonly unit: Unit;
  readonly notes: Notes | undefined;
  /** Shown below the steps. */
  readonly sources: ReactNode;
  readonly onBack: () => void;
  readonly onHeal: () => void;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const { texts, format, language, host, goTo, namespace, openHelp } = usePane();
  const words = texts.cell;
  const { selection, flex, args } = props;
  const { value } = selection.cell;
  const address = reference({ ...selection.area, rows: 1, columns: 1 });
  const anchor = reference(flex.anchor);
  const unit = flex.args ? props.unit : 'number';
  const described = isDescribed(flex.name) ? flex.name : undefined;
  return (
    <>
      <PageHeader
        title={fill(words.title, { cell: address })}
        sub={`${namespace}.${flex.name}`}
        onBack={props.onBack}
      />
      {value.kind === 'error' ? (
        <Message
          intent="error"
          title={value.error === '#NAME?' ? words.nameError : words.refused}
          actions={
            value.error === '#NAME?'
              ? [
                  { label: texts.common.more, onClick: () => openHelp('notLoaded') },
                  { label: texts.healing.action, onClick: props.onHeal, primary: true },
                ]
              : []
          }
        >
          {(selection.message && noBreak(sentence(selection.message))) ??
            (value.error === '#NAME?'
              ? words.nameErrorBody
              : fill(words.refusedBody, { error: errorName(value.error, language) }))}
        </Message>
      ) : (
        <p className={mergeClasses(layout.hero, styles.value)}>{valueInUnit(value, unit, format)}</p>
      )}
      {described ? <p className={layout.body}>{functionTexts[language].descriptions[described]}</p> : null}
      {props.notes ? <CellNotes {...props.notes} /> : null}
      {props.sources}
      <div className={styles.section}>
        <FormulaBox title={fill(texts.explanation.formulaIn, { cell: anchor })} formula={flex.formula} />
      </div>
      {described && args.length > 0 ? (
        <>
          <h3 className={layout.heading}>{words.parts}</h3>
          <dl className={layout.list}>
            {args.map((arg, index) => {
              const parameter = signatures[described][index];
              const { area } = arg;
              return (
                <div key={index} className={mergeClasses(layout.item, styles.arg)}>
                  <dt className={styles.term}>{parameter ? parameterNames[parameter.name][language] : ''}</dt>
                  <dd className={styles.text}>
                    {area ? (
                      <Link
                        as="button"
                        inline
                        className={styles.link}
                        title={fill(words.goTo, { address: reference(area) })}
                        onClick={() => goTo(area)}
                      >
                        {localFormula(arg.text, host)}
                      </Link>
                    ) : (
                      localFormula(arg.text, host)
                    )}{' '}
                    {summary(arg, unitOf(parameter?.name))}
                  </dd>
                </div>
              );
            })}
          </dl>
        </>
      ) : null}
      {described ? (
        <p className={layout.body}>
          <HelpLink name={described} />
        </p>
      ) : null}
    </>
  );

  function summary({ text, area, values }: Resolved, unit: Unit): string {
    if (text === '') return words.empty;
    if (!values) return words.unreadable;
    const cells = values.flat();
    if (cells.length === 1) {
      const shown = valueInUnit(cells[0], unit, format);
      if (!area) return cells[0].kind === 'number' && shown !== localFormula(text, host) ? `= ${shown}` : '';
      return `= ${shown || words.empty}`;
    }
    const numbers = cells.flatMap((cell) => (cell.kind === 'number' ? [cell.number] : []));
    const filled = cells.filter(({ kind }) => kind !== 'blank');
    if (numbers.length > 0 && numbers.length === filled.length) {
      if (unit === 'share' || unit === 'plain') {
        const [low, high] = [Math.min(...numbers), Math.max(...numbers)].map((each) =>
          inUnit(each, unit, format),
        );
        const count = numbers.length;
        return low === high
          ? fill(words.numbersSame, { count, value: low })
          : fill(words.numbersBetween, { count, low, high });
      }
      const sum = numbers.reduce((total, each) => total + each, 0);
      return fill(words.numbers, {
        count: numbers.length,
        sum: unit === 'euro' ? format.euroAmount(sum) : format.number(sum, decimalsOf(numbers)),
      });
    }
    const wordsIn = filled.filter(
      (cell): cell is Extract<CellValue, { kind: 'text' }> => cell.kind === 'text',
    );
    if (wordsIn.length > 1 && wordsIn.length === filled.length) {
      return fill(words.texts, {
        count: wordsIn.length,
        first: wordsIn[0].text,
        last: wordsIn[wordsIn.length - 1].text,
      });
    }
    return fill(words.cells, { rows: values.length, columns: values[0].length });
  }
}

/** Cents for amounts, nothing for whole numbers. */
function decimalsOf(numbers: readonly number[]): number {
  return numbers.every(Number.isInteger) ? 0 : 2;
}
