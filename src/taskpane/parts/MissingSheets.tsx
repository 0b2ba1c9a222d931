import { Button } from '@fluentui/react-components';
import { buildModel, drentheData, type missingLedgerSheets } from '../../model';
import { modelTables } from '../../tables/names';
import { usePane } from '../context';
import { refusalOf } from '../data/errors';
import { useAttempt } from '../data/use-attempt';
import { asWorkbookError } from '../data/use-workbook';
import { useLayout } from './layout';
import { RefusalMessage } from './RefusalMessage';

/** For a workbook from before a screen was there: adds the sheets that it needs and lacks, and leaves the others alone. */
export function MissingSheets(props: {
  readonly words: Readonly<Record<'title' | 'body' | 'add' | 'added', string>>;
  readonly missing: typeof missingLedgerSheets;
  readonly className: string;
  readonly onAdded: () => Promise<unknown>;
}) {
  const layout = useLayout();
  const { texts, port, language, namespace, announce, alert } = usePane();
  const { words } = props;
  const { attempt, run, drop } = useAttempt<true>();
  const add = (): void => {
    void run(async () => {
      try {
        const { sheets } = await port.status();
        const options = { language, namespace, existingSheets: sheets, data: drentheData };
        const only = props.missing(await port.readTables(modelTables));
        if (only.length > 0) await port.insertModel(buildModel({ ...options, only }));
        return true;
      } catch (error) {
        const { title, body } = refusalOf(asWorkbookError(error), texts);
        alert(`${title}. ${body}`);
        throw error;
      }
    }).then(async (added) => {
      if (added !== true) return;
      await props.onAdded();
      announce(words.added);
    });
  };
  const refusal = attempt.state === 'blocked' ? refusalOf(attempt.error, texts) : undefined;
  return (
    <section className={props.className}>
      <h2 className={layout.heading}>{words.title}</h2>
      <p className={layout.body}>{words.body}</p>
      {refusal ? <RefusalMessage of={refusal} onClose={drop} /> : null}
      <Button appearance="primary" onClick={add} aria-busy={attempt.state === 'busy'}>
        {words.add}
      </Button>
    </section>
  );
}
