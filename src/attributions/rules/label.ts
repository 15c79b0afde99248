import * as w from '../../clauses/words.ts'
import { quotationTo } from '../../document/quotation-index.ts'
import { has, looks, Shape, Tag, type Token } from '../../language/index.ts'
import { type Candidate, candidate, cueWords, type Scene } from '../scene.ts'
import { isStop } from '../words.ts'

const longest = 5

/** A speaker and a colon at the head of a line: `Police: Stolen Vermeer found`, `OKONKWO: The harvest is good.` */
export function label(scene: Scene, at: number): Candidate | undefined {
  const { tokens, first, last, document, index } = scene
  if (tokens[at]!.text !== ':' || at === first || at - first > longest || at + 3 > last) return undefined
  const paragraph = document.paragraphs[document.sentences[index]!.paragraph]!
  if (paragraph.first !== first) return undefined
  const opened = w.isQuoteMark(tokens[first]) ? first + 1 : first
  const words = tokens.slice(opened, at)
  if (words.length === 0) return undefined
  const screamed = words.every(t => looks(t, Shape.AllCaps) || /^[.&’']s?$/.test(t.text))
  if (!screamed && !isSpeaker(words)) return undefined
  if (has(tokens[at + 1], Tag.Number) || notSaid.test(tokens[at + 1]!.lower)) return undefined
  let end = screamed ? paragraph.last : last
  if (/^[.]$/.test(tokens[end - 1]!.text) && !screamed) end--
  return candidate(
    screamed ? 'label.transcript' : 'label.headline',
    { first: opened, last: at },
    cueWords(at, at + 1, at, ':', 'state'),
    [{ first: at + 1, last: end }],
  )
}

/** A name in capitals, or a word for who speaks or what is quoted. */
function isSpeaker(words: readonly Token[]): boolean {
  const last = words.at(-1)!
  if (words.length === 1 && speakers.test(last.lower)) return true
  if (words.length > 1 && speakers.test(last.lower) && words.every(t => looks(t, Shape.Capital) || !has(t, Tag.Verb)))
    return true
  return (
    words.length >= 1 &&
    words.length <= 3 &&
    words.every(t => looks(t, Shape.Capital) && !w.isFunctionWord(t) && !has(t, Tag.Verb | Tag.Adjective)) &&
    has(last, Tag.Proper) &&
    !labels.test(last.lower)
  )
}

const speakers =
  /^(?:polls?|surveys?|study|studies|reports?|analysis|experts?|police|officials?|sources?|witness(?:es)?|lawyers?|judge|court|minister|ministry|mayor|scientists?|researchers?|doctors?|critics|spokes(?:man|woman|person)|union|campaign|aide|president|senator|governor)$/
/** Labels that announce what follows and speak for nobody. */
const labels =
  /^(?:update|photos?|video|related|watch|read|more|news|exclusive|breaking|correction|note|source|date|time|where|when|what|who|why|how|opinion|analysis|review|transcript|sections?|part|chapter|editor|tags?|topics?|by|subject|re|email|phone|tel|website|twitter|facebook|instagram)$/
const notSaid = /^(?:https?|www|click|see|read)$/

/** A name behind a dash that signs the quotation before it: `“We waited all night.” — Ana Roe`. */
export function signature(scene: Scene, at: number): Candidate | undefined {
  const { tokens, last, document } = scene
  if (!w.isDash(tokens[at]) || at + 1 >= last || last - at > 9) return undefined
  const quotation = at > 0 ? quotationTo(document, at - 1) : undefined
  if (!quotation || quotation.last - quotation.first < 5) return undefined
  let end = last
  while (end > at + 1 && isStop(tokens[end - 1])) end--
  const words = tokens.slice(at + 1, end)
  if (!looks(words[0], Shape.Capital) || words.some(t => has(t, Tag.Verb) && !looks(t, Shape.Capital))) return undefined
  return candidate('label.signature', { first: at + 1, last: end }, cueWords(at, at + 1, at, '—', 'state'), [
    { first: quotation.first, last: quotation.last },
  ])
}
