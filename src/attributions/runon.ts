import type { Document, Quotation } from '../document/index.ts'
import { wordFact } from '../language/index.ts'
import type { Choice } from './choose.ts'
import { firstFrom } from './holders.ts'
import { type Candidate, candidate, type Range } from './scene.ts'

/**
 * Lets what somebody says in quotation marks run on: to a quotation later in the cue's own sentence, to the sentences of the
 * same paragraph that are quotations from end to end, and to a paragraph that opens with a mark after one left open.
 */
export function runOn(document: Document, choice: Choice): Choice {
  const outer = document.quotations.filter(q => q.depth === 0)
  const speakers = outer.length === 0 ? [] : speakersOf(document, choice, outer)
  if (speakers.length === 0) return choice
  const more = new Map<Candidate, Range[]>()
  let s = -1
  let previous: { quotation: Quotation; speaker: Candidate } | undefined
  const owners = ownersOf(speakers, outer)
  for (const [q, quotation] of outer.entries()) {
    while (s + 1 < speakers.length && speakers[s + 1]!.cue!.first < quotation.first) s++
    const owner = owners[q]
    if (owner) {
      previous = { quotation, speaker: owner }
      continue
    }
    const speaker = speakers[s]
    const goesOn = quotation.continues && previous ? previous.speaker : undefined
    const chosen = goesOn ?? (speaker && follows(document, speaker, quotation) ? speaker : undefined)
    if (!chosen) continue
    const range = { first: quotation.first, last: quotation.last }
    const extra = more.get(chosen)
    if (extra) extra.push(range)
    else more.set(chosen, [range])
    previous = { quotation, speaker: chosen }
  }
  return more.size === 0 ? choice : { ...choice, kept: choice.kept.map(c => withMore(c, more.get(c))) }
}

const withMore = (c: Candidate, extra: readonly Range[] | undefined): Candidate =>
  extra ? candidate(c.rule, c.source, c.cue, [...c.content, ...extra], c.audience) : c

/** The candidates whose source may go on in another quotation, in the order of their cues. */
function speakersOf(document: Document, { kept, outer }: Choice, quotations: readonly Quotation[]): Candidate[] {
  const speakers: Candidate[] = []
  for (let i = 0; i < kept.length; i++) {
    const own = kept[i]!
    if (outer[i]! >= 0 || !own.source || !own.cue) continue
    if (speaksOn(document, own) && !isQuotedAt(quotations, own.cue.first)) speakers.push(own)
  }
  return speakers.sort((a, b) => a.cue!.first - b.cue!.first)
}

/** `said Roe, referring to …`: what only goes with a verb of speech is not taken up by the next quotation. */
const speaksOn = ({ tokens }: Document, { rule, content, source }: Candidate): boolean =>
  (!(isWho(tokens[source!.first]!) && /\.(?:noun|infinitive|preposition)$/.test(rule)) &&
    !/^(?:gerund|infinitive|participle|noun)/.test(rule)) ||
  content.some(r => isQuoted(tokens, r))

const isWho = wordFact(({ lower }) => lower === 'who' || lower === 'which' || lower === 'that')

const firstOf = ({ first }: Quotation): number => first

/** For each quotation the last speaker whose content it already belongs to. */
function ownersOf(speakers: readonly Candidate[], outer: readonly Quotation[]): (Candidate | undefined)[] {
  const owners: (Candidate | undefined)[] = outer.map(() => undefined)
  for (const speaker of speakers) {
    for (const { first, last } of speaker.content) {
      for (let q = firstFrom(outer, first, firstOf); q < outer.length && outer[q]!.first < last; q++)
        owners[q] = speaker
    }
  }
  return owners
}

/** Whether the token stands inside one of the quotations, behind its opening mark. */
function isQuotedAt(outer: readonly Quotation[], token: number): boolean {
  const behind = firstFrom(outer, token, firstOf)
  return behind > 0 && token < outer[behind - 1]!.last
}

/** The quotation is a sentence of its own in the speaker's paragraph, or goes on with a quotation that the cue interrupts. */
function follows({ sentences, paragraphs, tokens }: Document, speaker: Candidate, quotation: Quotation): boolean {
  const paragraph = paragraphs[quotation.paragraph]!
  const cue = speaker.cue!
  if (cue.first < paragraph.first) return false
  let at = paragraph.lastSentence - 1
  while (at > paragraph.firstSentence && sentences[at]!.first > quotation.first) at--
  const sentence = sentences[at]!
  if (sentence.first === quotation.first) return true
  const interrupted =
    cue.first >= sentence.first && speaker.content.some(r => r.last <= cue.first && isQuoted(tokens, r))
  return interrupted && tokens[quotation.first - 1]?.text === ','
}

const isQuoted = (tokens: Document['tokens'], { last }: Range): boolean =>
  /^(?:["”»’]|'')$/.test(tokens[last - 1]!.text)
