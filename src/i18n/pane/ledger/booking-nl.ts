/** Texts of booking: forms, joint work, grants, closing, import, repair. In Dutch. */
export const nl = {};
