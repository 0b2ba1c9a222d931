import { fill } from '../../../i18n/pane';
import { reference } from '../../../workbook/address';
import { usePane } from '../../context';
import type { ScenarioView } from '../../scenario/view';
import { Message } from '../Message';

/** Says which cell of the municipalities cannot be read, with the way to it. */
export function MunicipalityMessage(props: {
  readonly fault: NonNullable<ScenarioView['municipalityFault']>;
}) {
  const { texts, goTo } = usePane();
  const words = texts.scenarios.municipality;
  const { area, header, got, kind } = props.fault;
  return (
    <Message
      intent="error"
      title={words.title}
      actions={[{ label: texts.common.toCell, onClick: () => goTo(area) }]}
    >
      {fill(kind === 'twice' ? words.twice : words.notANumber, { cell: reference(area), header, got })}
    </Message>
  );
}
