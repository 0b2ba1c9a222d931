import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { type } from '../../theme/themes';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    // A list of long options is no wider than its field.
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: '4px',
    minWidth: 0,
    alignContent: 'start',
  },
  label: { ...type.row },
  note: { ...type.note, margin: 0, color: tokens.colorNeutralForeground2 },
  error: {
    ...type.note,
    display: 'flex',
    gap: '6px',
    margin: 0,
    color: tokens.colorStatusDangerForeground1,
    overflowWrap: 'anywhere',
  },
  icon: { fontSize: '16px', display: 'flex', flexShrink: 0 },
  link: { font: 'inherit' },
});

/** What a field shows that is wrong, and a link that solves it. */
export interface ShownError {
  readonly text: string;
  readonly fix?: { readonly label: string; readonly onClick: () => void };
}

/** What the control of a field gets to be named and described by what stands around it. */
export interface FieldProps {
  readonly id: string;
  readonly 'data-field': string;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
}

/** Id and description of the control in a `FormField` of the same arguments. */
export function fieldProps(
  form: string,
  name: string,
  about: { note?: unknown; error?: unknown },
): FieldProps {
  const id = `${form}-${name}`;
  const described = [about.error ? `${id}-error` : '', about.note ? `${id}-note` : ''].filter(Boolean);
  return {
    id,
    'data-field': name,
    'aria-invalid': about.error ? true : undefined,
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
  };
}

/** A label, its control, a note, and what is wrong with it. */
export function FormField(props: {
  /** Id of the form, so that its fields have their own ids. */
  readonly form: string;
  readonly name: string;
  readonly label: string;
  readonly note?: string | undefined;
  readonly error?: ShownError | undefined;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { note, error } = props;
  const id = `${props.form}-${props.name}`;
  return (
    <div className={mergeClasses(styles.root, props.className)}>
      <label htmlFor={id} className={styles.label}>
        {props.label}
      </label>
      {props.children}
      {note ? (
        <p className={styles.note} id={`${id}-note`}>
          {note}
        </p>
      ) : null}
      {error ? <FormError id={`${id}-error`} error={error} /> : null}
    </div>
  );
}

/** The sentence under a field that is wrong. */
export function FormError(props: { readonly id: string; readonly error: ShownError }) {
  const styles = useStyles();
  const { text, fix } = props.error;
  return (
    <p className={styles.error} id={props.id}>
      <span className={styles.icon} aria-hidden="true">
        <ErrorCircleFilled />
      </span>
      <span>
        {text}{' '}
        {fix ? (
          <Link as="button" type="button" inline className={styles.link} onClick={fix.onClick}>
            {fix.label}
          </Link>
        ) : null}
      </span>
    </p>
  );
}
