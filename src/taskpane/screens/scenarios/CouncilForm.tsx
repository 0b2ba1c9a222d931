import { Input, makeStyles, Select, Textarea } from '@fluentui/react-components';
import { useId } from 'react';
import { nameKey } from '../../../domain/party';
import { PROVINCE } from '../../../domain/scenario';
import { fill } from '../../../i18n/pane';
import { usePane } from '../../context';
import { fieldProps, FormField, type ShownError } from '../../parts/ledger/FormField';
import { LENGTHS, RISKS, risksOf, type CouncilDraft } from '../../scenario/council-draft';
import type { ScenarioView } from '../../scenario/view';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: '12px' },
  control: { width: '100%', minWidth: 0 },
  risks: { minHeight: '96px' },
});

type Option = readonly [value: string, text: string];

/** What is chosen and typed for the page of a council. */
export function CouncilForm(props: {
  readonly view: ScenarioView;
  readonly draft: CouncilDraft;
  readonly onChange: (change: Partial<CouncilDraft>) => void;
}) {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.council.form;
  const { view, draft, onChange } = props;
  const id = useId();
  const scenarios = view.scenarios.map((name): Option => [name, name]);
  const others = scenarios.filter(([name]) => nameKey(name) !== nameKey(draft.proposed));
  const wrong = riskError(draft);
  const note = fill(words.risksNote, { ...RISKS });
  return (
    <div className={styles.root}>
      {select('party', [
        ...view.input.municipalities.map(({ name }): Option => [name, name]),
        [PROVINCE, texts.council.effects.province],
      ])}
      {select('proposed', scenarios)}
      {select('compared', [...others, ['', words.nothing]])}
      {input('heading')}
      {input('preparedBy')}
      <FormField form={id} name="risks" label={words.risks} note={note} error={wrong}>
        <Textarea
          {...fieldProps(id, 'risks', { note, error: wrong })}
          className={styles.control}
          textarea={{ className: styles.risks }}
          resize="vertical"
          value={draft.risks}
          onChange={(_event, { value }) => onChange({ risks: value })}
        />
      </FormField>
    </div>
  );

  function select(name: 'party' | 'proposed' | 'compared', options: readonly Option[]) {
    return (
      <FormField form={id} name={name} label={words[name]}>
        <Select
          {...fieldProps(id, name, {})}
          className={styles.control}
          value={draft[name]}
          onChange={(_event, { value }) => onChange({ [name]: value })}
        >
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </Select>
      </FormField>
    );
  }

  function input(name: 'heading' | 'preparedBy') {
    return (
      <FormField form={id} name={name} label={words[name]}>
        <Input
          {...fieldProps(id, name, {})}
          className={styles.control}
          autoComplete="off"
          maxLength={LENGTHS[name]}
          value={draft[name]}
          onChange={(_event, { value }) => onChange({ [name]: value })}
        />
      </FormField>
    );
  }

  /** Nothing that was typed is dropped; what does not fit on the page is said. */
  function riskError(of: CouncilDraft): ShownError | undefined {
    const risks = risksOf(of);
    const { lines, length } = RISKS;
    if (risks.length > lines) return { text: fill(words.risksLong, { lines, count: risks.length }) };
    const long = risks.findIndex((risk) => risk.length > length);
    return long < 0 ? undefined : { text: fill(words.riskLong, { line: long + 1, length }) };
  }
}
