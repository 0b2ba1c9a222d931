import { tokens } from '@fluentui/react-components';
import { own } from '../../theme/themes';

/** How a line looks apart from its letter. Colour is never all: dash and marker differ too. */
export interface LineLook {
  readonly colour: string;
  readonly dash: string | undefined;
  /** A path round 0,0. */
  readonly marker: string;
}

const looks: readonly LineLook[] = [
  { colour: own.solid, dash: undefined, marker: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z' },
  { colour: tokens.colorPaletteBrownForeground2, dash: '7 3', marker: 'M-3.5 -3.5h7v7h-7z' },
  { colour: tokens.colorPalettePurpleForeground2, dash: '2 3', marker: 'M0 -4.5l4.5 8h-9z' },
  { colour: tokens.colorNeutralForeground2, dash: '8 3 2 3', marker: 'M0 -5l5 5l-5 5l-5 -5z' },
];

export const lineLook = (index: number): LineLook => looks[index % looks.length];
