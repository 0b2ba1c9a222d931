import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalendarLtrRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { fill } from '../../i18n/pane';
import { tableNames } from '../../tables/names';
import { usePane } from '../context';
import { cardViews, stripRule } from '../data/strips';
import { missingOf, type WorkbookData } from '../data/workbook';
import { Incomplete } from '../parts/Incomplete';
import { useLayout } from '../parts/layout';
import { CardFaults } from '../parts/ledger/CardFaults';
import { Message } from '../parts/Message';
import { PopupMenu } from '../parts/PopupMenu';
import { StripTable } from '../parts/StripTable';
import { StripUnits } from '../parts/StripUnits';
import { Tag } from '../parts/Tag';
import { type } from '../theme/themes';
import { NoLedger } from './ledger/NoLedger';

const useStyles = makeStyles({
  count: { display: 'flex', alignItems: 'baseline', gap: '8px', marginBottom: '8px', fontWeight: 400 },
  total: { color: tokens.colorNeutralForeground1 },
  empty: { display: 'grid', rowGap: '12px', marginTop: '8px' },
  legend: { ...type.note, display: 'flex', alignItems: 'center', gap: '6px', margin: 0, marginBottom: '8px' },
  rule: { marginTop: '12px' },
});

/** Strippen in a workbook without a ledger: what each municipality is entitled to, and the way to a ledger. */
export function Strips(props: {
  readonly data: WorkbookData;
  readonly onChecks: () => void;
  readonly onAdded: () => Promise<unknown>;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const { texts, format, goTo } = usePane();
  const words = texts.strips;
  const cards = cardViews(props.data);
  const [wanted, setWanted] = useState<string>();
  const card = cards.find(({ label }) => label === wanted) ?? cards[cards.length - 1];
  const place = props.data.blocks.get('entitlements')?.area;
  const toSheet = place && {
    label: words.toSheet,
    onClick: () => goTo({ ...place, rows: 1, columns: 1 }),
  };
  const counts = card ? card.rows.flatMap(({ strips }) => (strips === undefined ? [] : [strips])) : [];
  const missing = [
    ...props.data.missing.filter((name) => name === tableNames.cards),
    ...missingOf(props.data, ['entitlements', 'holders']),
  ];
  if (missing.length > 0) return <Incomplete names={missing} onChecks={props.onChecks} />;
  if (!card || counts.length === 0) {
    return (
      <div className={styles.empty}>
        <CardFaults data={props.data} onChecks={props.onChecks} />
        <StripUnits free={9} possible={5} wide />
        <h2 className={layout.heading}>{words.emptyTitle}</h2>
        <p className={layout.body}>{words.emptyBody}</p>
        {toSheet ? (
          <Button appearance="primary" onClick={toSheet.onClick}>
            {toSheet.label}
          </Button>
        ) : null}
      </div>
    );
  }
  const rule = stripRule(props.data);
  const agreed = card.rows.filter((row) => row.agreed).length;
  const wrong = card.rows.find(({ strips }) => strips === undefined);
  return (
    <>
      <CardFaults data={props.data} onChecks={props.onChecks} />
      <div className={layout.bar}>
        <PopupMenu
          place="below"
          label={words.cardColumnOne}
          sections={[
            {
              entries: cards.map(({ label }) => ({
                text: fill(words.card, { year: label }),
                checked: label === card.label,
                onChoose: () => setWanted(label),
              })),
            },
          ]}
          trigger={(button) => (
            <Button icon={<CalendarLtrRegular />} {...button}>
              {fill(words.card, { year: card.label })}
            </Button>
          )}
        />
        {toSheet ? <Button onClick={toSheet.onClick}>{toSheet.label}</Button> : null}
      </div>
      <p className={mergeClasses(layout.body, styles.count)}>
        <span className={mergeClasses(layout.hero, styles.total)}>{card.total}</span>{' '}
        {fill(words.total, { total: card.total })}
      </p>
      <p className={styles.legend}>
        <StripUnits free={1} /> {words.legendFree} <b>{card.total}</b>
      </p>
      <StripTable card={card} counts={counts} />
      {wrong ? (
        <Message
          intent="error"
          title={fill(words.error, { name: wrong.name, value: format.value(wrong.value) || '–' })}
        />
      ) : null}
      <p className={mergeClasses(layout.note, styles.rule)}>
        <Tag kind="assumption" />{' '}
        <span>
          {rule
            ? fill(words.rule, {
                base: format.number(rule.base),
                per: format.number(rule.per),
                minimum: format.number(rule.minimum),
                maximum: format.number(rule.maximum),
              })
            : words.ruleUnknown}{' '}
          {agreed === 0 ? '' : agreed === 1 ? words.agreedOne : fill(words.agreed, { count: agreed })}
        </span>
      </p>
      {props.data.ledger ? null : <NoLedger onAdded={props.onAdded} />}
    </>
  );
}
