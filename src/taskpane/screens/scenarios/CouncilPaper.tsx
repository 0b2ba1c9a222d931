import { mergeClasses } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import { fill } from '../../../i18n/pane';
import { nameKey } from '../../../domain/party';
import { PROVINCE } from '../../../domain/scenario';
import { usePane } from '../../context';
import type { Council } from '../../scenario/council';
import { clipped, RISKS, risksOf, type CouncilDraft } from '../../scenario/council-draft';
import { fitOf } from '../../scenario/council-fit';
import {
  assumptionText,
  decisionText,
  differenceTexts,
  exitTexts,
  sourceText,
  yearsText,
} from '../../scenario/council-words';
import { SCALE, useCouncilStyles } from './council-paper-styles';
import { EffectTable, FigureTable } from './CouncilTables';

/** The page as it is printed, on one side of A4. In the pane it is a preview. */
export function CouncilPaper(props: { readonly council: Council; readonly draft: CouncilDraft }) {
  const styles = useCouncilStyles();
  const pane = usePane();
  const words = pane.texts.council;
  const { council, draft } = props;
  const { party, proposed, compared } = council;
  const isProvince = nameKey(party) === PROVINCE;
  const years = yearsText(council);
  const difference = differenceTexts(council, pane);
  const risks = risksOf(draft)
    .slice(0, RISKS.lines)
    .map((risk) => clipped(risk, RISKS.length));
  const heading = draft.heading.trim() || fill(words.defaultHeading, { years });
  const decision = decisionText(council, pane);
  const exits = exitTexts(council, pane);
  const { shown, more, scale } = fitOf(council, {
    heading,
    decision,
    left: [...difference.causes, difference.sum, ...risks],
    right: exits,
    sources: council.sources.map((source) => assumptionText(source.rows, pane) + sourceText(source, pane)),
  });
  return (
    <article
      className={styles.paper}
      style={{ [SCALE]: scale } as CSSProperties}
      data-print="statement"
      aria-label={words.form.preview}
    >
      <p className={styles.kicker}>
        <span>
          {words.kicker} · {isProvince ? words.forProvince : fill(words.forCouncil, { party })}
        </span>
        {draft.preparedBy.trim() === '' ? null : (
          <span>{fill(words.preparedBy, { name: draft.preparedBy.trim() })}</span>
        )}
      </p>
      <h3 className={styles.heading}>{heading}</h3>
      <p className={styles.decision}>
        <b>{words.decision.title}.</b> {decision}
      </p>
      <FigureTable council={council} />
      <div className={styles.pair}>
        <div>
          <h4 className={styles.section}>
            {compared === '' ? words.difference.titleNone : fill(words.difference.title, { name: compared })}
          </h4>
          <ul className={styles.list}>
            {difference.causes.map((text) => (
              <li key={text} className={styles.item}>
                {text}
              </li>
            ))}
            <li className={mergeClasses(styles.item, styles.result)}>{difference.sum}</li>
          </ul>
          <h4 className={styles.section}>{words.risks.title}</h4>
          {risks.length === 0 ? (
            <p className={styles.text}>{words.risks.none}</p>
          ) : (
            <ul className={styles.risks}>
              {risks.map((risk, index) => (
                <li key={index}>{risk}</li>
              ))}
            </ul>
          )}
        </div>
        <div>
          {council.effects.length > 0 ? (
            <>
              <h4 className={styles.section}>{fill(words.effects.title, { years })}</h4>
              <EffectTable council={council} />
            </>
          ) : null}
          <h4 className={styles.section}>{words.exits.title}</h4>
          {exits.map((text) => (
            <p key={text} className={styles.text}>
              {text}
            </p>
          ))}
        </div>
      </div>
      <footer className={styles.foot}>
        <h4 className={styles.footSection}>{fill(words.sources.title, { name: proposed })}</h4>
        <ul className={styles.list}>
          {shown.map((source) => (
            <li key={source.rows[0].row} className={styles.source}>
              <b>{assumptionText(source.rows, pane)}</b> – {sourceText(source, pane)}
            </li>
          ))}
        </ul>
        <p className={styles.nominal}>
          {[
            council.sources.length === 0 ? words.sources.none : '',
            more === 0 ? '' : more === 1 ? words.sources.moreOne : fill(words.sources.more, { count: more }),
            council.basedOn === '' ? '' : fill(words.sources.basedOn, { name: council.basedOn }),
            words.sources.nominal,
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
      </footer>
    </article>
  );
}
