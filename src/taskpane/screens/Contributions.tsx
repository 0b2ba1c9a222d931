import { Button, makeStyles } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { fill } from '../../i18n/pane';
import { tableNames } from '../../tables/names';
import type { Selection } from '../../workbook/port';
import { usePane } from '../context';
import { ownArguments, splitFormula, yearArguments } from '../data/formulas';
import { problemText } from '../data/problems';
import { missingForSplit, type CaseOutcome } from '../data/split';
import type { Contributions as State } from '../data/use-contributions';
import { usePut } from '../data/use-put';
import type { WorkbookData } from '../data/workbook';
import { Assumptions } from '../parts/Assumptions';
import { ContributionTable } from '../parts/ContributionTable';
import { Incomplete } from '../parts/Incomplete';
import { useLayout } from '../parts/layout';
import { Message, type MessageAction } from '../parts/Message';
import { OutcomeLine } from '../parts/Outcome';
import { OwnFields, ownFields } from '../parts/OwnFields';
import { PutResult } from '../parts/PutResult';
import { SplitBar } from '../parts/SplitBar';
import { YearMenu } from '../parts/YearMenu';

const useStyles = makeStyles({
  published: { marginTop: '8px' },
  end: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '4px 12px',
    marginTop: '8px',
  },
});

/** Bijdragen: what each party pays in a year, or for a budget of one's own. */
export function Contributions(props: {
  readonly data: WorkbookData;
  readonly selection: Selection | undefined;
  readonly state: State;
  readonly chosen: number | undefined;
  readonly focus: number | undefined;
  readonly onOpen: (index: number) => void;
  readonly onChecks: () => void;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const { texts, format, language, namespace, alert } = usePane();
  const words = texts.contributions;
  const { data, selection, state } = props;
  const { choice, outcome, reading, year } = state;
  const put = usePut(selection);
  const fields = useRef<HTMLDivElement>(null);

  const insert = (): void => {
    const wrong = ownFields.find((key) => (reading && !reading.ok ? reading.errors : state.errors)[key]);
    if (wrong) {
      state.settle();
      fields.current?.querySelector<HTMLElement>(`[data-field="${wrong}"]`)?.focus();
      return;
    }
    // The reason is on the screen; say it to who does not see it.
    if (!year || !outcome) {
      alert(words.emptyTitle);
      return;
    }
    if (!outcome.ok) {
      alert(trouble(outcome).body);
      return;
    }
    const of = reading?.ok ? ownArguments(data, year.column, reading.own) : yearArguments(data, year.column);
    if (of) put.insert(splitFormula(namespace, of, language));
    else alert(texts.checks.missing);
  };
  const missing = missingForSplit(data);
  if (missing.length > 0) return <Incomplete names={missing} onChecks={props.onChecks} />;
  const shown = outcome?.ok ? outcome.case : undefined;
  return (
    <>
      <div className={layout.bar}>
        <YearMenu years={data.years.map((each) => each.year)} choice={choice} onChoose={state.choose} />
        <Button
          appearance="primary"
          icon={<TableAddRegular />}
          onClick={insert}
          aria-busy={put.put.state === 'busy'}
        >
          {texts.common.putInSheet}
        </Button>
      </div>
      <PutResult of={put} selection={selection} />
      {choice === 'own' ? (
        <OwnFields input={state.input} errors={state.errors} onType={state.type} container={fields} />
      ) : null}
      {shown ? (
        <>
          <p className={layout.note}>
            {shown.year === undefined ? words.totalOwn : fill(words.total, { year: shown.year })}
          </p>
          <p className={layout.hero}>{format.euro(shown.split.budget)}</p>
          <SplitBar
            part={shown.split.budget > 0n ? Number(shown.split.province) / Number(shown.split.budget) : 0}
            left={{ label: provinceLabel(shown.split.share), amount: format.euro(shown.split.province) }}
            right={{ label: words.municipalities, amount: format.euro(shown.split.municipal) }}
          />
          {shown.published ? (
            <div className={styles.published}>
              <OutcomeLine outcome={shown.split.province === shown.published.province ? 'good' : 'info'}>
                {shown.split.province === shown.published.province
                  ? fill(words.equalsPublished, { amount: format.euro(shown.published.province) })
                  : differs(shown.split.province, shown.published.province)}
              </OutcomeLine>
            </div>
          ) : null}
          <Assumptions of={shown} data={data} />
          <ContributionTable of={shown} chosen={props.chosen} focus={props.focus} onOpen={props.onOpen} />
          <div className={styles.end}>
            <OutcomeLine outcome="good">{words.addsUp}</OutcomeLine>
            <p className={layout.note}>{words.chooseRow}</p>
          </div>
        </>
      ) : null}
      {outcome && !outcome.ok && !underField(outcome) ? <Trouble data={data} outcome={outcome} /> : null}
      {!outcome && !reading ? (
        <Trouble data={data} outcome={{ ok: false, problem: { kind: 'no-budget' } }} />
      ) : null}
    </>
  );

  function differs(amount: bigint, published: bigint): string {
    const above = amount > published;
    return fill(above ? words.abovePublished : words.belowPublished, {
      amount: format.euro(published),
      difference: format.euro(above ? amount - published : published - amount),
    });
  }

  /** Told under the field for the fixed amount, once the keyboard rests. */
  function underField({ problem }: Extract<CaseOutcome, { ok: false }>): boolean {
    return (
      choice === 'own' && problem.kind === 'refused' && problem.error.code === 'fixed-beyond-municipal-part'
    );
  }

  function trouble(refused: Extract<CaseOutcome, { ok: false }>): { readonly body: string } {
    const names = data.parties.map(({ name }) => name);
    const { problem } = refused;
    const participants = problem.kind === 'refused' ? problem.participants : names.length;
    return problemText(refused, { texts, format, language }, { names, participants });
  }

  function provinceLabel(share: { numerator: bigint; denominator: bigint } | undefined): string {
    if (!share) return words.provinceDecided;
    return fill(words.province, {
      share: format.percent(Number(share.numerator) / Number(share.denominator)),
    });
  }
}

/** Why there is no split, with the way to what is wrong. */
function Trouble(props: {
  readonly data: WorkbookData;
  readonly outcome: Extract<CaseOutcome, { ok: false }>;
}) {
  const { texts, format, language, goTo } = usePane();
  const { data, outcome } = props;
  const { problem } = outcome;
  const names = data.parties.map(({ name }) => name);
  const participants = problem.kind === 'refused' ? problem.participants : names.length;
  const { title, body } = problemText(outcome, { texts, format, language }, { names, participants });
  const target =
    problem.kind === 'unreadable'
      ? problem.cell
      : problem.kind === 'no-municipalities'
        ? data.tables.get(tableNames.municipalities)?.area
        : data.blocks.get('budget')?.area;
  const actions: MessageAction[] = target
    ? [
        {
          label:
            problem.kind === 'unreadable'
              ? texts.common.toCell
              : problem.kind === 'no-municipalities'
                ? texts.contributions.toMunicipalities
                : texts.contributions.toBudget,
          onClick: () => goTo({ ...target, rows: 1, columns: 1 }),
        },
      ]
    : [];
  return (
    <Message
      intent={problem.kind === 'no-budget' || problem.kind === 'no-municipalities' ? 'info' : 'error'}
      title={title}
      actions={actions}
    >
      {body}
    </Message>
  );
}
