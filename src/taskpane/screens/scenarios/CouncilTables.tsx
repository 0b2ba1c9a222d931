import { mergeClasses } from '@fluentui/react-components';
import { numberOfCents, type Cents } from '../../../domain/money';
import { nameKey } from '../../../domain/party';
import { PROVINCE } from '../../../domain/scenario';
import { fill } from '../../../i18n/pane';
import { usePane } from '../../context';
import { ALL, type AmountLine, type Council, type Effect } from '../../scenario/council';
import type { Service } from '../../scenario/council-services';
import { partyName, spanText, yearsText } from '../../scenario/council-words';
import { useCouncilStyles } from './council-paper-styles';

/** What is nothing, or has no figure, in a table. */
const NOTHING = '–';

/** What the party pays and gets, year by year. */
export function FigureTable(props: { readonly council: Council }) {
  const styles = useCouncilStyles();
  const pane = usePane();
  const { texts, format } = pane;
  const words = texts.council;
  const { council } = props;
  const { amounts, services, room, spans } = council;
  const isProvince = nameKey(council.party) === PROVINCE;
  const party = partyName(council.party, pane);
  const columns = spans.length + 2;
  return (
    <div
      className={styles.scroll}
      tabIndex={0}
      role="region"
      aria-label={fill(words.amounts.caption, { party })}
    >
      <table className={mergeClasses(styles.table, spans.length > 5 && styles.dense)}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.name, styles.pinned, styles.wide)}>
              <b>{fill(words.amounts.title, { party })}</b>, {words.amounts.unit}
            </th>
            {[...spans.map(spanText), words.amounts.total].map((text) => (
              <th key={text} scope="col" className={mergeClasses(styles.head, styles.figure)}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{amounts.map(renderAmount)}</tbody>
        {group(isProvince ? words.services.titleProvince : words.services.title, services)}
        {group(words.room.title, room)}
      </table>
    </div>
  );

  function renderAmount({ amount, values, total }: AmountLine) {
    const isSum = amount === 'total' || amount === 'net' || amount === 'gap';
    const text = words.amounts[amount === 'total' ? 'totalPaid' : amount];
    return (
      <tr key={amount} className={mergeClasses(styles.line, isSum && styles.sum)}>
        <th scope="row" className={mergeClasses(styles.name, styles.pinned)}>
          {text}
        </th>
        {values.every((value) => value === undefined) ? (
          <td className={styles.absent} colSpan={columns - 1}>
            {words.amounts.notAssumed}
          </td>
        ) : (
          [...values, total].map((value, index) => (
            <td key={index} className={styles.figure}>
              {amount === 'gap' ? signed(value) : plain(value)}
            </td>
          ))
        )}
      </tr>
    );
  }

  function group(title: string, lines: readonly Service[]) {
    if (lines.length === 0) return null;
    return (
      <tbody>
        <tr>
          <th scope="rowgroup" colSpan={columns} className={styles.group}>
            {fill(title, { party })}
          </th>
        </tr>
        {lines.map(({ kind, values, total }) => (
          <tr key={kind} className={styles.line}>
            <th scope="row" className={mergeClasses(styles.name, styles.pinned)}>
              {serviceName(kind)}
            </th>
            {[...values, total].map((value, index) => (
              <td key={index} className={styles.figure}>
                {serviceText(kind, value, index === values.length)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    );
  }

  function serviceName(kind: Service['kind']): string {
    if (kind === 'item' || kind === 'room' || kind === 'otherClaims') return words.room[kind];
    if (isProvince && (kind === 'strips' || kind === 'ownHours')) return words.services[`${kind}All`];
    return words.services[kind];
  }

  function serviceText(kind: Service['kind'], value: number | undefined, isTotal: boolean): string {
    if (value === undefined) return isTotal ? '' : NOTHING;
    if (value === 0) return NOTHING;
    if (kind === 'jointShare' || kind === 'gapClosed') return format.percent(value);
    return kind === 'strips' ? format.number(value) : format.number(value, 2);
  }

  function plain(value: Cents | undefined): string {
    return value === undefined || value === 0n ? NOTHING : format.number(numberOfCents(value), 2);
  }

  function signed(value: Cents | undefined): string {
    return `${value !== undefined && value > 0n ? '+' : ''}${plain(value)}`;
  }
}

/** What every party pays over the years in both scenarios. */
export function EffectTable(props: { readonly council: Council }) {
  const styles = useCouncilStyles();
  const { texts, format } = usePane();
  const words = texts.council.effects;
  const { council } = props;
  const years = yearsText(council);
  const amount = (cents: Cents): string => format.number(numberOfCents(cents), 2);
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={fill(words.caption, { years })}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.name, styles.pinned)}>
              {words.party}
            </th>
            {(['proposed', 'compared', 'difference'] as const).map((key) => (
              <th key={key} scope="col" className={mergeClasses(styles.head, styles.figure)}>
                {words[key]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {council.effects.map((effect) => {
            const { party, proposed, compared } = effect;
            const isOwn = nameKey(party) === nameKey(council.party);
            const change = proposed - compared;
            return (
              <tr
                key={party}
                className={mergeClasses(styles.line, isOwn && styles.strong, party === ALL && styles.sum)}
              >
                <th scope="row" className={mergeClasses(styles.name, styles.pinned)}>
                  {nameOf(effect)}
                </th>
                <td className={styles.figure}>{amount(proposed)}</td>
                <td className={styles.figure}>{amount(compared)}</td>
                <td className={styles.figure}>
                  {change === 0n ? NOTHING : `${change > 0n ? '+' : ''}${amount(change)}`}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );

  function nameOf({ party, others }: Effect): string {
    if (others !== undefined) return fill(words.others, { count: others });
    if (party === ALL) return words.all;
    return nameKey(party) === PROVINCE ? words.province : party;
  }
}
