import type { Document } from '../../document/index.ts'
import { findHome } from '../../gazetteer/home.ts'
import { tieBrackets } from './brackets.ts'
import { type Candidate, kinds } from './candidate.ts'
import { findChunks } from './chunks.ts'
import { coordinate } from './coordinate.ts'
import { cutChunk } from './cuts.ts'
import { decide } from './decide.ts'
import { evidence } from './evidence/index.ts'
import { joinCandidates, withNoun } from './joins.ts'
import type { Name } from './name.ts'
import { Namesakes } from './namesakes.ts'
import { placeNames } from './places.ts'
import { propagate } from './propagate.ts'
import { evidenceOf, lowestBit } from './questions.ts'
import { Scene } from './scene.ts'
import { pool, weigh } from './weigh.ts'
import { Class, is } from './words.ts'

export type { Location, PlaceKind } from '../../gazetteer/location.ts'
export type { Name, NameType } from './name.ts'

/**
 * Names of people, organisations and places, sorted, never overlapping.
 *
 * @param home where the publisher is, as `findHome` reads it: what a town's name means when nothing in the text tells.
 */
export function findNames(document: Document, home?: string): Name[] {
  const { scene, candidates } = recognise(document)
  return namesOf(scene, candidates, home === undefined ? undefined : findHome(home))
}

/** The candidates of a document, weighed and decided. */
export function recognise(document: Document): { scene: Scene; candidates: Candidate[] } {
  const scene = new Scene(document)
  const candidates = joinCandidates(scene, cutChunks(scene))
  withNoun(scene, candidates)
  tieBrackets(scene, candidates)
  weigh(scene, candidates)
  const names = new Namesakes(scene, candidates)
  pool(scene, candidates)
  decide(scene, candidates)
  propagate(scene, candidates, names)
  coordinate(scene, candidates)
  decide(scene, candidates)
  return { scene, candidates }
}

/** What goes on behind small words: an office (`Minister | of | Health`), a body (`Council | of`), a list in its name. */
type Open = 'office' | 'head' | 'list'

/** Chunks cut into candidates; one behind `Minister of` is read as an office, one behind `Council of` as part of its name. */
function cutChunks(scene: Scene): Candidate[] {
  const candidates: Candidate[] = []
  const chunks = findChunks(scene)
  let open: Open | undefined
  for (let c = 0; c < chunks.length; c++) {
    const { first, last } = chunks[c]!
    const goesOn = open && continues(scene, open, chunks[c - 1]!.last, first) ? open : undefined
    const behind = goesOn === 'list' ? 'head' : goesOn
    const before = candidates.length
    const endsInTitle = cutChunk(scene, first, last, behind, candidates)
    if (endsInTitle) open = 'office'
    else if (behind === 'head' && candidates.length > before) open = 'list'
    else open = is(scene.classes[last - 1], Class.JoinHead) ? 'head' : undefined
  }
  return candidates
}

/** `Minister | of | Health | and | Welfare`: whether a chunk goes on with an office or a body. */
function continues({ words, paragraph }: Scene, open: Open, end: number, next: number): boolean {
  const gap = next - end
  if (gap < 1 || gap > 2 || paragraph[end] !== paragraph[next]) return false
  const links = open === 'head' ? /^(?:of|for)$/ : /^(?:of|for|and|,)$/
  return links.test(words[end]!.lower) && (gap === 1 || /^(?:the|and)$/.test(words[end + 1]!.lower))
}

function namesOf(scene: Scene, candidates: readonly Candidate[], home: number | undefined): Name[] {
  const found: Candidate[] = []
  for (let c = 0; c < candidates.length; c++) if (candidates[c]!.type !== undefined) found.push(candidates[c]!)
  const placed = placeNames(scene, found, home)
  const names: Name[] = []
  for (let i = 0; i < found.length; i++) {
    const c = found[i]!
    const full = c.partner && c.last - c.first === 1 ? found.indexOf(c.partner) : -1
    names.push({
      type: c.type!,
      start: c.start,
      end: c.end,
      first: scene.token[c.first]!,
      last: scene.token[c.last - 1]! + 1,
      rule: ruleOf(scene, c),
      acronymOf: full < 0 ? undefined : full,
      location: placed[i]?.location,
    })
  }
  return names
}

/** The evidence that weighed most for the kind decided on; what the document taught when nothing else did. */
function ruleOf({ sums: { held } }: Scene, { sums, type }: Candidate): string {
  const kind = kinds.indexOf(type!)
  let best = -1
  let most = 0
  for (let w = 0; w < 4; w++) {
    for (let rest = held[sums + w]!; rest !== 0; rest &= rest - 1) {
      const e = evidenceOf[32 * w + lowestBit(rest)]!
      if (kindOf[e] !== kind || weightOf[e]! <= most) continue
      best = e
      most = weightOf[e]!
    }
  }
  return best < 0 ? 'name.document' : idOf[best]!
}

const kindOf = evidence.map(e => e.kind)
const weightOf = evidence.map(e => e.weight)
const idOf = evidence.map(e => e.id)
