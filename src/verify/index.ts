import { createHash } from 'node:crypto'
import { offsetConverter } from '../record/offsets.ts'
import type { DocumentRecord } from '../record/schema.ts'
import { mostAlike } from './align.ts'
import { type Anchor, anchorsNear, findAnchors } from './anchors.ts'
import { type Passage, passagesOf, utf16Offsets } from './passages.ts'
import type { Status } from './status.ts'

/** What became of a passage. */
export type Verdict = {
  /** JSON pointer into the record. */
  readonly path: string
  readonly status: Status
  readonly text: string
  readonly span: readonly [number, number]
  /** Where it stands now, in the record's unit, when it moved or was edited. */
  readonly now?: { readonly text: string; readonly span: readonly [number, number] }
}

/**
 * Holds every passage of a record against a text, the one it was made from or a later state of it.
 *
 * As W3C TextQuoteSelectors are read: by the words and by what stands around them, never by the words alone when they are
 * short. Passages that are long and stand in the text once are anchors; others are looked for where the nearest anchors put
 * them, so that a second “he said” elsewhere is no match.
 */
export function verifyRecord(record: DocumentRecord, text: string): Verdict[] {
  const passages = passagesOf(record)
  const toUnit = offsetConverter(text, record.offsets)
  const toUtf16 = utf16Offsets(text, record.offsets)
  const unchanged = createHash('sha256').update(text, 'utf8').digest('hex') === record.sha256
  const anchors = unchanged ? [] : findAnchors(passages, text, toUnit)
  const at = (passage: Passage, shift: number): boolean => {
    const start = toUtf16(passage.start + shift)
    return start >= 0 && text.startsWith(passage.text, start)
  }
  const verdict = (passage: Passage, now: number): Verdict => {
    const { path, text: words, start, end } = passage
    const base = { path, text: words, span: [start, end] as const }
    if (now === start) return { ...base, status: 'exact' }
    return { ...base, status: 'moved', now: { text: words, span: [now, now + end - start] } }
  }

  const lookUp = (passage: Passage, outer: Verdict | undefined): Verdict => {
    const { path, text: words, start, end } = passage
    const gone: Verdict = { path, status: 'orphan', text: words, span: [start, end] }
    if (unchanged) return at(passage, 0) ? verdict(passage, start) : gone
    const near = anchorsNear(passage, anchors)
    for (const anchor of near) {
      const shift = anchor.newStart - anchor.oldStart
      if (at(passage, shift)) return verdict(passage, start + shift)
    }
    const [from, to] = outer?.now ? outer.now.span.map(toUtf16) : region(passage, near, text, toUtf16)
    const only = onlyOccurrence(words, text, from!, to!)
    if (only >= 0) return verdict(passage, toUnit(only))
    const alike = words.split(' ').length >= 4 ? mostAlike(words, text, from!, to!) : undefined
    if (!alike || alike.similarity < (near.length ? 0.5 : 0.75)) return gone
    const now = text.slice(alike.start, alike.end)
    return { ...gone, status: 'edited', now: { text: now, span: [toUnit(alike.start), toUnit(alike.end)] } }
  }

  // A passage stands before those that it holds, so that what was edited says where to look for its parts.
  let outer: Verdict | undefined
  return passages.map(passage => {
    if (outer && passage.end > outer.span[1]) outer = undefined
    const found = lookUp(passage, outer)
    if (found.status === 'edited') outer = found
    return found
  })
}

/** Where a passage may stand now, UTF-16: between the anchors before and after it when they kept their order. */
function region(
  passage: Passage,
  near: readonly Anchor[],
  text: string,
  toUtf16: (offset: number) => number,
): [number, number] {
  const before = near.find(a => a.oldEnd <= passage.start)
  const after = near.find(a => a.oldStart >= passage.end)
  if (before && after && before.newEnd > after.newStart) return [0, text.length]
  return [before ? toUtf16(before.newEnd) : 0, after ? toUtf16(after.newStart) : text.length]
}

/** Start of the passage's only occurrence as whole words between two offsets; −1 when there is none or more than one. */
function onlyOccurrence(words: string, text: string, from: number, to: number): number {
  let found = -1
  for (let at = text.indexOf(words, from); at >= 0 && at + words.length <= to; at = text.indexOf(words, at + 1)) {
    if (isWordPart(text, at - 1, at) || isWordPart(text, at + words.length - 1, at + words.length)) continue
    if (found >= 0) return -1
    found = at
  }
  return found
}

const letter = /[\p{L}\p{N}]/u
function isWordPart(text: string, left: number, right: number): boolean {
  return left >= 0 && right < text.length && letter.test(text[left]!) && letter.test(text[right]!)
}
