import { pageDocument, pageEnd, pageStart } from '../review/page.ts'
import type { Format } from './format.ts'

/** The review page: one file that needs no other. */
export const html: Format = {
  start: pageStart,
  document: pageDocument,
  end: pageEnd,
}
