import type { nl } from './booking-nl';

/** Texts of booking: forms, joint work, grants, closing, import, repair. In English. */
export const en: typeof nl = {};
