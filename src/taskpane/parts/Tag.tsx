import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePane } from '../context';
import { type } from '../theme/themes';

const useStyles = makeStyles({
  root: {
    ...type.note,
    display: 'inline-block',
    fontWeight: 600,
    paddingInline: '6px',
    borderRadius: '4px',
    border: '1px solid',
    whiteSpace: 'nowrap',
    flexShrink: 0,
    forcedColorAdjust: 'none',
  },
  published: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    borderTopColor: tokens.colorStatusSuccessBorder1,
    borderRightColor: tokens.colorStatusSuccessBorder1,
    borderBottomColor: tokens.colorStatusSuccessBorder1,
    borderLeftColor: tokens.colorStatusSuccessBorder1,
  },
  assumption: {
    color: tokens.colorPaletteMarigoldForeground2,
    backgroundColor: tokens.colorPaletteMarigoldBackground1,
    borderTopColor: tokens.colorPaletteMarigoldBorder1,
    borderRightColor: tokens.colorPaletteMarigoldBorder1,
    borderBottomColor: tokens.colorPaletteMarigoldBorder1,
    borderLeftColor: tokens.colorPaletteMarigoldBorder1,
  },
  plain: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground3 },
});

/** Says what kind of figure this is: published, an assumption (amber means nothing else), or another word. */
export function Tag(props: { readonly kind: 'published' | 'assumption' } | { readonly word: string }) {
  const styles = useStyles();
  const { texts } = usePane();
  const plain = 'word' in props;
  return (
    <span className={mergeClasses(styles.root, plain ? styles.plain : styles[props.kind])}>
      {plain ? props.word : texts.common[props.kind]}
    </span>
  );
}
