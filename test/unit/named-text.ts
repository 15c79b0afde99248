import type { Document } from '../../src/document/index.ts'
import { readDocument } from '../../src/document/index.ts'
import type { Name, NameType } from '../../src/mentions/names/index.ts'
import { plainInput } from '../../src/read/input.ts'
import { parseMarked } from '../../src/rules/marked.ts'

const types: Readonly<Record<string, NameType>> = { p: 'person', o: 'organization', l: 'place' }

/** Reads a text whose names are marked by hand (`<p>` person, `<o>` organisation, `<l>` place), so that later stages can be tried alone. */
export function readNamed(marked: string): { document: Document; names: Name[] } {
  const { text, marks } = parseMarked(marked)
  const document = readDocument(plainInput(text, 'test', {}))
  const names = marks.map(({ label, start, end, attributes }) => {
    const first = document.tokens.findIndex(t => t.end > start)
    const last = document.tokens.findLastIndex(t => t.start < end) + 1
    const full = attributes?.of
    return {
      type: types[label]!,
      start,
      end,
      first,
      last,
      rule: 'by hand',
      acronymOf: full === undefined ? undefined : Number(full),
      location: undefined,
    }
  })
  return { document, names }
}
