import { createDarkTheme, createLightTheme, type Theme } from '@fluentui/react-components';
import { petrol } from './brand';

/** Colours of our own beside Fluent's tokens, as CSS variables through the theme. */
interface OwnTokens {
  /** A used strip and the municipal part of a bar. */
  readonly flexSolid: string;
  /** The province part of a bar: neutral, so that no party looks better than another. */
  readonly flexNeutral: string;
  /** Subtle bar behind a row's amount. */
  readonly flexTint: string;
}

export type PaneTheme = Theme & OwnTokens;

export const lightTheme: PaneTheme = {
  ...createLightTheme(petrol),
  flexSolid: petrol[80],
  flexNeutral: '#616161',
  flexTint: petrol[120],
};

/** Fluent's dark theme takes brand text from 100, which petrol makes too dim; here it begins at 120. */
export const darkTheme: PaneTheme = {
  ...createDarkTheme(petrol),
  colorBrandForeground1: petrol[120],
  colorBrandForeground2: petrol[130],
  colorBrandForegroundLink: petrol[120],
  colorBrandForegroundLinkHover: petrol[130],
  colorBrandForegroundLinkPressed: petrol[110],
  colorBrandForegroundLinkSelected: petrol[120],
  colorCompoundBrandForeground1: petrol[120],
  colorCompoundBrandForeground1Hover: petrol[130],
  colorCompoundBrandForeground1Pressed: petrol[110],
  colorNeutralForeground2BrandHover: petrol[120],
  colorNeutralForeground2BrandSelected: petrol[120],
  colorNeutralForeground3BrandHover: petrol[120],
  colorNeutralForeground3BrandSelected: petrol[120],
  colorBrandStroke1: petrol[110],
  colorCompoundBrandStroke: petrol[120],
  colorCompoundBrandStrokeHover: petrol[130],
  colorNeutralStrokeAccessibleSelected: petrol[120],
  // Fluent's own is 4.2:1 on the pane's background.
  colorStatusDangerForeground1: '#E98A92',
  flexSolid: petrol[110],
  flexNeutral: '#9E9E9E',
  flexTint: petrol[90],
};

/**
 * In a contrast theme the browser replaces colours when it paints. The tokens are system colours then too, so that
 * what we draw ourselves (strips, bars) and what is painted agree, whichever theme was asked for.
 */
export const contrastTheme: PaneTheme = {
  ...(Object.fromEntries(
    Object.entries(lightTheme).map(([token, value]) => [token, systemColour(token) ?? value]),
  ) as PaneTheme),
  flexSolid: 'CanvasText',
  flexNeutral: 'CanvasText',
  flexTint: 'CanvasText',
};

function systemColour(token: string): string | undefined {
  if (!token.startsWith('color')) return undefined;
  if (token.includes('Disabled')) return token.includes('Background') ? 'Canvas' : 'GrayText';
  if (/Foreground(OnBrand|Inverted)|ForegroundStaticInverted/.test(token)) return 'HighlightText';
  if (token.includes('Link')) return 'LinkText';
  if (/^color(Compound)?BrandBackground(Hover|Pressed|Selected|Static)?$/.test(token)) return 'Highlight';
  if (token.includes('Foreground')) return 'CanvasText';
  if (token.includes('Stroke') || token.includes('Border')) return 'CanvasText';
  return token.includes('Background') ? 'Canvas' : undefined;
}

/** How to name our own tokens in styles. */
export const own = {
  solid: 'var(--flexSolid)',
  neutral: 'var(--flexNeutral)',
  tint: 'var(--flexTint)',
} as const;

/** Sizes of the pane's type: hero 28/34, heading 16/22, body 14/20, rows 13/18, notes 12/16. */
export const type = {
  hero: { fontSize: '28px', lineHeight: '34px', fontWeight: 600 },
  title: { fontSize: '20px', lineHeight: '26px', fontWeight: 600 },
  heading: { fontSize: '16px', lineHeight: '22px', fontWeight: 600 },
  body: { fontSize: '14px', lineHeight: '20px' },
  row: { fontSize: '13px', lineHeight: '18px' },
  note: { fontSize: '12px', lineHeight: '16px' },
} as const;
