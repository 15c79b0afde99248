import type { Span } from '../language/index.ts'
import { dayOf, dayPattern } from '../read/day.ts'

/** What stands above the first paragraph of a report. */
export type Head = { readonly title?: Span; readonly byline?: Span; readonly stamp?: string }

/** Paragraphs that may belong to the head. */
const depth = 6

const person =
  "\\p{Lu}[\\p{L}\\p{M}.’'-]*(?: (?:\\p{Lu}[\\p{L}\\p{M}.’'-]*|de|del|da|dos|van|von|der|al|bin|la|le)){0,4}"
const bylinePattern = new RegExp(
  `^(?:(?:Written |Reported |Words |Story |Text )?[Bb]y|BY)\\s*:?\\s+${person}(?:(?:,| and| &|, and| with) ${person}){0,5}(?:\\s*[,|•·/–—-].{0,120}|\\s+(?:in|for|at)\\s.{0,60}|\\s*\\(.{0,60}\\))?$`,
  'u',
)
const stampPattern = new RegExp(
  `^(?:(?:first )?(?:published|posted|updated|last (?:updated|modified)|date|filed|issued)\\b[^\\d\\n]{0,30}?)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:at )?(?:\\d{1,2}[:.]\\d\\d ?(?:[ap]\\.?m\\.?)?,? (?:[A-Z]{2,4},? )?)?${dayPattern}(?![^\\n]*[.!?]$)[^\\n]{0,40}$`,
  'i',
)
const anyDay = new RegExp(dayPattern, 'i')
const inByline = new RegExp(`(?:^|[|•·,–—] ?)(${dayPattern})`)

/** Title, byline and date stamp of a plain text, by their shape; `known` parts are not looked for again. */
export function findHead(view: string, blocks: readonly Span[], known: { title?: Span; byline?: Span }): Head {
  const top = blocks.slice(0, depth)
  const wordsOf = (block: Span) => view.slice(block.start, block.end)
  const byline = known.byline ?? top.find(block => isByline(wordsOf(block)))
  const stamps = top.filter(block => block.end - block.start < 120 && isStamp(wordsOf(block)))
  const title = known.title ?? titleOf(blocks, byline, stamps, wordsOf)
  const dated = stamps.map(block => anyDay.exec(wordsOf(block))?.[0])
  if (byline) dated.push(inByline.exec(wordsOf(byline))?.[1])
  const stamp = dated.map(words => (words ? dayOf(words) : undefined)).find(value => value !== undefined)
  return { ...(title && { title }), ...(byline && { byline }), ...(stamp && { stamp }) }
}

/** The pattern with its many letters is compiled only for a text that has such a line. */
const isByline = (words: string): boolean =>
  words.length < 160 && /^(?:(?:written|reported|words|story|text) )?by\b/i.test(words) && bylinePattern.test(words)

const isStamp = (words: string): boolean => /\d{4}/.test(words) && stampPattern.test(words)

/**
 * The first line, when it is short, ends no sentence or has its words in capitals, and running text follows. Another line that
 * ends in a full stop is a paragraph; a question or a quotation may be a title.
 */
function titleOf(
  blocks: readonly Span[],
  byline: Span | undefined,
  stamps: readonly Span[],
  wordsOf: (block: Span) => string,
): Span | undefined {
  const first = blocks.find(block => block !== byline && !stamps.includes(block))
  if (!first || blocks.indexOf(first) > 2) return undefined
  if (first.end - first.start > 160) return undefined
  const words = wordsOf(first)
  if (!/\s/.test(words)) return undefined
  const after = blocks.slice(blocks.indexOf(first) + 1, blocks.indexOf(first) + 6)
  const isFollowed = after.some(block => block.end - block.start > 80 || /[.!?]["”’')]*$/.test(wordsOf(block)))
  return isFollowed && (isOpen(words) || isCapitalized(words)) ? first : undefined
}

const isOpen = (words: string): boolean =>
  !/[.:;,]["”’')]*$|^[•*-]\s/.test(words) && !/\.\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(words)

/** `Fewer Boats Leave the Harbour.`: nearly all long words begin with a capital. */
function isCapitalized(words: string): boolean {
  const long = words.match(/[\p{L}’'-]{4,}/gu) ?? []
  return long.length >= 4 && long.filter(word => /^\p{Lu}/u.test(word)).length >= 0.85 * long.length
}
