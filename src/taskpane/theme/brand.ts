import type { BrandVariants } from '@fluentui/react-components';

/** Petrol in sixteen steps; 80 carries white text (5.9:1). Apart from Excel's green and from the blue of inputs. */
export const petrol: BrandVariants = {
  10: '#02171B',
  20: '#06262C',
  30: '#083139',
  40: '#093A45',
  50: '#0A4150',
  60: '#0A5261',
  70: '#0A606F',
  80: '#0A6E80',
  90: '#237F90',
  100: '#3D91A0',
  110: '#5BA4B1',
  120: '#7BBAC5',
  130: '#96C9D2',
  140: '#B2D9DF',
  150: '#CEE8EC',
  160: '#E8F5F7',
};
