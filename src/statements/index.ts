/** Who said what: the statements of articles, found by speaker and topic. */
export { statementOn, statementsIn } from './kept.ts';
export { type QuoteRequest, quote, topicsOf } from './quote.ts';
export type { Statement } from './statement.ts';
export { type Voice, voicesOf } from './voices.ts';
