import { Link } from '@fluentui/react-components';
import { fill } from '../../i18n/pane';
import { usePane } from '../context';

/** Opens the page of the help about a function, outside of the pane. */
export function HelpLink(props: { readonly name: string }) {
  const { texts, namespace, openHelp } = usePane();
  return (
    <Link as="button" inline onClick={() => openHelp(props.name)}>
      {fill(texts.menu.helpOn, { name: `${namespace}.${props.name}` })}
    </Link>
  );
}
