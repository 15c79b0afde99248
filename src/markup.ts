/** Readers of markup: HTML pages and Markdown texts as inputs of `extract`, with their offsets kept. */
export { readHtml } from './read/html/index.ts'
export type { Input } from './read/input.ts'
export { readMarkdown } from './read/markdown/index.ts'
