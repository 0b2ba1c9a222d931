import { makeStyles, tokens } from '@fluentui/react-components';
import { createContext, useContext, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

export const useFormFooterStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: '8px',
    padding: '10px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    flexShrink: 0,
    ':empty': { display: 'none' },
  },
});

/** The place at the foot of the pane where a form puts its buttons; the usual footer gives way while it has any. */
export const FormFooterContext = createContext<HTMLElement | null>(null);

/** The buttons of a form, at the foot of the pane: they stay in sight however long the form is. */
export function FormFooter(props: { readonly children: ReactNode }) {
  const place = useContext(FormFooterContext);
  return place ? createPortal(props.children, place) : null;
}
