import { Input, makeStyles, Select } from '@fluentui/react-components';
import { nameKey } from '../../../domain/party';
import {
  ASSUMPTION_KEYS,
  CAUSES,
  MUNICIPALITIES,
  PROVINCE,
  ruleOf,
  TOGETHER,
  type AssumptionRow,
} from '../../../domain/scenario';
import { scenarioTexts } from '../../../i18n/scenario';
import { usePane } from '../../context';
import { useScenarios } from '../../scenario-context';
import { isByParty, type Draft, type DraftErrors, type DraftField } from '../../scenario/draft';
import { kindOf, labelOf, partyText } from '../../scenario/values';
import { fieldProps, FormField, type ShownError } from '../ledger/FormField';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '10px',
    '@container (max-width: 339px)': { gridTemplateColumns: '1fr' },
  },
  control: { width: '100%', minWidth: 0 },
  // Fluent's own breaks beside a narrow column.
  figure: { fontVariantNumeric: 'tabular-nums' },
});

type Key = AssumptionRow['key'];
interface Option {
  readonly value: string;
  readonly text: string;
}

/** Which assumption: all of them, by what they are about. */
export function KeyField(props: {
  readonly form: string;
  readonly chosen: Key | '';
  readonly onChoose: (key: Key | '') => void;
  readonly error: ShownError | undefined;
}) {
  const styles = useStyles();
  const { texts, language } = usePane();
  const words = texts.scenarios.form;
  const groups = [...CAUSES, undefined].map((cause) => ({
    title: words.groups[cause ?? 'other'],
    keys: ASSUMPTION_KEYS.filter((key) => ruleOf(key).cause === cause),
  }));
  const keys: readonly string[] = ['', ...ASSUMPTION_KEYS];
  return (
    <FormField form={props.form} name="key" label={words.key} error={props.error}>
      <Select
        {...fieldProps(props.form, 'key', { error: props.error })}
        className={styles.control}
        value={props.chosen}
        onChange={(_event, { value }) => {
          if (keys.includes(value)) props.onChoose(value as Key | '');
        }}
      >
        <option value="">{words.choose}</option>
        {groups.map(({ title, keys: inGroup }) => (
          <optgroup key={title} label={title}>
            {inGroup.map((key) => (
              <option key={key} value={key}>
                {labelOf(key, language)}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </FormField>
  );
}

/** Value, unit, party, years, source and note. Fields whose cell has a formula are left alone. */
export function AssumptionFields(props: {
  readonly form: string;
  readonly of: Key;
  readonly scenario: string;
  readonly draft: Draft;
  readonly errors: DraftErrors;
  readonly locked: ReadonlySet<DraftField>;
  readonly onType: (field: DraftField, value: string) => void;
}) {
  const styles = useStyles();
  const { texts, language } = usePane();
  const { view } = useScenarios();
  const { form, of, draft, errors, locked, onType } = props;
  const words = texts.scenarios.form;
  const names = view.input.municipalities.map(({ name }) => name);
  const parties = [PROVINCE, ...names];
  const options = valueOptions();
  return (
    <>
      <div className={styles.pair}>
        {options ? select('value', words.value, options) : input('value', words.value, 'decimal')}
        {input('unit', words.unit)}
      </div>
      {isByParty(of) || draft.party !== ''
        ? select('party', words.party, [
            { value: '', text: texts.scenarios.all },
            ...parties.map((value) => ({ value, text: partyText(value, language) })),
          ])
        : null}
      {kindOf(of) === 'scenario' ? null : (
        <div className={styles.pair}>
          {input('fromYear', words.fromYear, 'numeric', words.yearsNote)}
          {input('untilYear', words.untilYear, 'numeric')}
        </div>
      )}
      {input('source', words.source)}
      {input('note', words.note)}
    </>
  );

  function valueOptions(): readonly Option[] | undefined {
    const { yes, no, choices } = scenarioTexts[language];
    switch (kindOf(of)) {
      case 'yesNo':
        return [
          { value: 'yes', text: yes },
          { value: 'no', text: no },
        ];
      case 'choice':
        return (of === 'basedOn' ? [] : (ruleOf(of).choices ?? [])).map((value) => ({
          value,
          text: choices[value as keyof typeof choices],
        }));
      case 'bearer':
        return [TOGETHER, MUNICIPALITIES, ...parties].map((value) => ({
          value,
          text: partyText(value, language),
        }));
      case 'scenario':
        return view.scenarios
          .filter((name) => nameKey(name) !== nameKey(props.scenario))
          .map((value) => ({ value, text: value }));
      default:
        return undefined;
    }
  }

  function noteOf(field: DraftField, note?: string): string | undefined {
    return locked.has(field) ? texts.scenarios.formula : note;
  }

  function shownError(field: DraftField): ShownError | undefined {
    const error = errors[field];
    if (!error) return undefined;
    const { fix } = error;
    if (!fix) return { text: error.text };
    return { text: error.text, fix: { label: fix.label, onClick: () => onType(field, fix.value) } };
  }

  function input(field: DraftField, label: string, inputMode?: 'decimal' | 'numeric', about?: string) {
    const note = noteOf(field, about);
    const error = shownError(field);
    return (
      <FormField form={form} name={field} label={label} note={note} error={error}>
        <Input
          {...fieldProps(form, field, { note, error })}
          className={styles.control}
          input={{ className: styles.figure }}
          value={draft[field]}
          autoComplete="off"
          inputMode={inputMode}
          readOnly={locked.has(field)}
          onChange={(_event, { value }) => onType(field, value)}
        />
      </FormField>
    );
  }

  function select(field: DraftField, label: string, choices: readonly Option[]) {
    const note = noteOf(field);
    const error = shownError(field);
    const chosen = choices.find(({ value }) => nameKey(value) === nameKey(draft[field]));
    return (
      <FormField form={form} name={field} label={label} note={note} error={error}>
        <Select
          {...fieldProps(form, field, { note, error })}
          className={styles.control}
          value={chosen?.value ?? draft[field]}
          disabled={locked.has(field)}
          onChange={(_event, { value }) => onType(field, value)}
        >
          {chosen ? null : <option value={draft[field]}>{draft[field]}</option>}
          {choices.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </Select>
      </FormField>
    );
  }
}
