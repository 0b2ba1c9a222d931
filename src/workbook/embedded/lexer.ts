import type { Injector } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';

/** What the grid's reader of formulas keeps between two of them. */
interface LexerState {
  _resetTemp(): void;
  _squareBracketState: number;
  _tableBracketState: boolean;
}

/**
 * Lets every formula be read from a clean start. The grid reads what is being typed letter by letter, and forgets to
 * forget an open bracket: after `=SUM(Table[` no formula with two arguments could be read any more, in any cell.
 */
export function resetBrackets(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder) as unknown as LexerState;
  const reset = lexer._resetTemp.bind(lexer);
  lexer._resetTemp = () => {
    reset();
    lexer._squareBracketState = 0;
    lexer._tableBracketState = false;
  };
}
