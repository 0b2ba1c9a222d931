import { Input, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons';
import { useId, type RefObject } from 'react';
import { usePane } from '../context';
import type { OwnErrors, OwnInput } from '../data/own-budget';
import { type } from '../theme/themes';
import { Tag } from './Tag';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: '8px', marginBottom: '16px' },
  field: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 140px',
    alignItems: 'center',
    gap: '4px 8px',
    '@container (max-width: 339px)': { gridTemplateColumns: '1fr' },
  },
  label: { ...type.row, display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '6px' },
  input: { width: '100%', minWidth: 0 },
  text: { fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
  error: {
    ...type.note,
    gridColumn: '1 / -1',
    display: 'flex',
    gap: '6px',
    margin: 0,
    color: tokens.colorStatusDangerForeground1,
  },
  icon: { fontSize: '16px', display: 'flex', flexShrink: 0 },
  link: { font: 'inherit' },
});

export const ownFields = ['budget', 'share', 'fixed'] as const;

/** The fields for a budget of one's own; an error stands under its field, with the link that solves it. */
export function OwnFields(props: {
  readonly input: OwnInput;
  readonly errors: OwnErrors;
  readonly onType: (input: OwnInput) => void;
  readonly container: RefObject<HTMLDivElement>;
}) {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.contributions;
  const id = useId();
  return (
    <div className={styles.root} ref={props.container}>
      {ownFields.map((key) => {
        const error = props.errors[key];
        const set = (value: string): void => props.onType({ ...props.input, [key]: value });
        return (
          <div key={key} className={styles.field}>
            <label htmlFor={id + key} className={styles.label}>
              {words[`${key}Field`]} {key === 'fixed' ? <Tag kind="assumption" /> : null}
            </label>
            <Input
              id={id + key}
              className={styles.input}
              input={{ className: styles.text }}
              value={props.input[key]}
              contentBefore={key === 'share' ? undefined : '€'}
              inputMode="decimal"
              autoComplete="off"
              data-field={key}
              aria-invalid={error ? true : undefined}
              aria-describedby={error ? `${id}${key}-error` : undefined}
              onChange={(_event, { value }) => set(value)}
            />
            {error ? (
              <p className={styles.error} id={`${id}${key}-error`} role="alert">
                <span className={styles.icon} aria-hidden="true">
                  <ErrorCircleFilled />
                </span>
                <span>
                  {error.text}{' '}
                  {error.fix ? (
                    <Link
                      as="button"
                      inline
                      className={styles.link}
                      onClick={() => set(error.fix?.value ?? '')}
                    >
                      {error.fix.label}
                    </Link>
                  ) : null}
                </span>
              </p>
            ) : null}
          </div>
        );
      })}
    </div>
  );
}
