import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { jointProducts, type JointProduct } from '../../../domain/ledger';
import { holderName, stripsText } from '../../../i18n/ledger';
import { fill } from '../../../i18n/pane';
import { usePane } from '../../context';
import { useLedger } from '../../ledger-context';
import { useLayout } from '../../parts/layout';
import { PageHeader } from '../../parts/PageHeader';
import { useRowStyles } from '../../parts/rows';
import { type } from '../../theme/themes';

const useStyles = makeStyles({
  product: { paddingBlock: '10px', display: 'block' },
  head: {
    ...type.body,
    fontWeight: 600,
    width: '100%',
    maxWidth: '100%',
    justifyContent: 'space-between',
    paddingInline: 0,
    textAlign: 'left',
  },
  add: { marginTop: '16px' },
});

/** What was made once for several holders: whom it served, the strips, and the hours. */
export function JointProducts() {
  const styles = useStyles();
  const layout = useLayout();
  const { texts } = usePane();
  const { ledger, card, back, open } = useLedger();
  const words = texts.cards.jointWork;
  const products = jointProducts(ledger.audit.entries, { card: card.label });
  return (
    <>
      <PageHeader title={words.title} sub={fill(words.sub, { card: card.label })} onBack={back} />
      <p className={layout.body}>{products.length === 0 ? texts.cards.forAllNone : words.made}</p>
      <ul className={layout.list}>
        {products.map((product) => (
          <Product key={product.id} of={product} />
        ))}
      </ul>
      <Button className={styles.add} onClick={() => open({ kind: 'joint' })}>
        {words.add}
      </Button>
    </>
  );
}

function Product(props: { readonly of: JointProduct }) {
  const styles = useStyles();
  const layout = useLayout();
  const rowStyles = useRowStyles();
  const { texts, format, language } = usePane();
  const words = texts.cards.jointWork;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { item, assignment, description, date, strips, hours, isCollective, shares } = props.of;
  const title = [...new Set([item, assignment, description])].filter(Boolean).join(' · ');
  return (
    <li className={mergeClasses(layout.item, styles.product)}>
      <Button
        appearance="transparent"
        className={styles.head}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        iconPosition="after"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {title || props.of.id}
      </Button>
      <p className={layout.note}>
        {format.date(date)} ·{' '}
        {fill(isCollective ? words.strips : words.charged, {
          strips: stripsText(strips, language),
          hours: format.number(hours),
        })}
        {shares.length > 0 ? ` · ${fill(words.served, { count: shares.length })}` : ''}
      </p>
      <div id={id} hidden={!isOpen}>
        <table className={rowStyles.table}>
          <thead>
            <tr>
              <th scope="col" className={rowStyles.head}>
                {texts.cards.holder}
              </th>
              <th scope="col" className={mergeClasses(rowStyles.head, rowStyles.figure)}>
                {words.share}
              </th>
              <th scope="col" className={mergeClasses(rowStyles.head, rowStyles.figure)}>
                {words.hours}
              </th>
            </tr>
          </thead>
          <tbody>
            {shares.map((share) => (
              <tr key={share.id} className={rowStyles.row}>
                <th scope="row" className={rowStyles.name}>
                  {holderName(share.holder, language)}
                </th>
                <td className={rowStyles.figure}>{format.number(share.strips)}</td>
                <td className={rowStyles.figure}>
                  {share.hours === undefined ? '–' : format.number(share.hours)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {isCollective ? <p className={layout.note}>{words.memo}</p> : null}
      </div>
    </li>
  );
}
