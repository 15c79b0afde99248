import type { Document } from '../../document/index.ts'
import { findHome } from '../../gazetteer/home.ts'
import { locate } from '../../gazetteer/locate.ts'
import { tieBrackets } from './brackets.ts'
import { type Candidate, kinds } from './candidate.ts'
import { findChunks } from './chunks.ts'
import { coordinate } from './coordinate.ts'
import { cutChunk } from './cuts.ts'
import { decide } from './decide.ts'
import { evidence } from './evidence/index.ts'
import { joinCandidates, withParty, withPlaceNoun } from './joins.ts'
import type { Name } from './name.ts'
import { propagate } from './propagate.ts'
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
  const candidates = withPlaceNoun(scene, withParty(scene, joinCandidates(scene, cutChunks(scene))))
  tieBrackets(scene, candidates)
  weigh(scene, candidates)
  pool(candidates)
  decide(candidates)
  propagate(scene, candidates)
  coordinate(scene, candidates)
  decide(candidates)
  return { scene, candidates }
}

/** Chunks cut into candidates; one behind `Minister of` is read as an office, one behind `Council of` as part of its name. */
function cutChunks(scene: Scene): Candidate[] {
  const candidates: Candidate[] = []
  let before: { end: number; kind: 'office' | 'head' | 'list' } | undefined
  for (const chunk of findChunks(scene)) {
    const goesOn = before && continues(scene, before, chunk.first) ? before.kind : undefined
    const behind = goesOn === 'list' ? 'head' : goesOn
    const cut = cutChunk(scene, chunk, behind)
    candidates.push(...cut.candidates)
    const end = chunk.last
    if (cut.endsInTitle) before = { end, kind: 'office' }
    else if (behind === 'head' && cut.candidates.length > 0) before = { end, kind: 'list' }
    else before = is(scene.classes[end - 1], Class.JoinHead) ? { end, kind: 'head' } : undefined
  }
  return candidates
}

/** `Minister | of | Health | and | Welfare`: whether a chunk goes on with an office or a body. */
function continues(
  { words, paragraph }: Scene,
  { end, kind }: { end: number; kind: 'office' | 'head' | 'list' },
  next: number,
): boolean {
  const gap = next - end
  if (gap < 1 || gap > 2 || paragraph[end] !== paragraph[next]) return false
  const links = kind === 'head' ? /^(?:of|for)$/ : /^(?:of|for|and|,)$/
  return links.test(words[end]!.lower) && (gap === 1 || /^(?:the|and)$/.test(words[end + 1]!.lower))
}

function namesOf(scene: Scene, candidates: readonly Candidate[], home: number | undefined): Name[] {
  const found = candidates.filter(c => c.type !== undefined)
  const locations = locate(scene, found, home)
  const position = new Map(found.map((c, i) => [c, i]))
  return found.map((c): Name => {
    const partner = c.partner && position.get(c.partner)
    const isAcronym = c.last - c.first === 1 && c.partner !== undefined
    const location = locations.get(c)
    return {
      type: c.type!,
      start: c.start,
      end: c.end,
      first: scene.token[c.first]!,
      last: scene.token[c.last - 1]! + 1,
      rule: ruleOf(c),
      ...(isAcronym && partner !== undefined && { acronymOf: partner }),
      ...(location && { location }),
    }
  })
}

/** The evidence that weighed most for the kind decided on; what the document taught when nothing else did. */
function ruleOf({ fired, type }: Candidate): string {
  const kind = kinds.indexOf(type!)
  let best: number | undefined
  for (const e of fired)
    if (evidence[e]!.kind === kind && evidence[e]!.weight > (best === undefined ? 0 : evidence[best]!.weight)) best = e
  return best === undefined ? 'name.document' : evidence[best]!.id
}
