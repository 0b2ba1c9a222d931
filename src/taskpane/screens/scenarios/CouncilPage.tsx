import { Button, makeStyles } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { fill } from '../../../i18n/pane';
import { usePane } from '../../context';
import { sentence } from '../../data/format';
import { domainText } from '../../data/problems';
import { useLayout } from '../../parts/layout';
import { Message } from '../../parts/Message';
import { PageHeader } from '../../parts/PageHeader';
import { councilOf, type CouncilChoice, type Refusal } from '../../scenario/council';
import { sheetRow, type ScenarioView } from '../../scenario/view';
import { CouncilForm } from './CouncilForm';
import { CouncilPaper } from './CouncilPaper';
import { useCouncilDraft } from './use-council-draft';

const useStyles = makeStyles({
  bar: { display: 'grid', rowGap: '8px', justifyItems: 'start', marginBlock: '16px' },
});

/**
 * One page for a council: who it is for, what is proposed and what it is compared with are chosen here, and risks are
 * typed. `workbook` is its name, with which what was typed is kept; `start` holds where nothing is kept.
 */
export function CouncilPage(props: {
  readonly view: ScenarioView;
  readonly workbook: string;
  readonly start?: Partial<CouncilChoice>;
  readonly onBack: () => void;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const { texts, language, format } = usePane();
  const words = texts.council;
  const { view, workbook, onBack } = props;
  const [draft, change] = useCouncilDraft(view, workbook, props.start ?? {});
  const { party, proposed, compared } = draft;
  const council = useMemo(
    () => councilOf(view, { party, proposed, compared }),
    [view, party, proposed, compared],
  );
  return (
    <>
      <PageHeader title={words.title} sub={words.sub} onBack={onBack} />
      <CouncilForm view={view} draft={draft} onChange={change} />
      {'rows' in council ? (
        <Message intent="error" {...refusalText(council)} />
      ) : (
        <>
          {council.refusal ? <Message intent="warning" {...refusalText(council.refusal)} /> : null}
          <div className={styles.bar}>
            <Button appearance="primary" icon={<PrintRegular />} onClick={() => window.print()}>
              {words.form.print}
            </Button>
            <p className={layout.note}>{words.form.kept}</p>
          </div>
          <CouncilPaper council={council} draft={draft} />
        </>
      )}
    </>
  );

  function refusalText({ scenario, rows, error }: Refusal): { title: string; children: string } {
    const names = view.input.municipalities.map(({ name }) => name);
    return {
      title: fill(words.cannot, { name: scenario }),
      children: error
        ? sentence(domainText(error, { texts, language, format }, { names, participants: names.length }))
        : fill(words.cannotRows, { rows: rows.map((row) => sheetRow(view, row)).join(', ') }),
    };
  }
}
