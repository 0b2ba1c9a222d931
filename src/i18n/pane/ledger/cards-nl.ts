/** Texts of the cards: overview, one holder, history, statement, joint products. In Dutch. */
export const nl = {};
