import { locate, type Sought, seek } from '../../gazetteer/locate.ts'
import { Kind, type PlaceMatch, placeOfAbbreviation } from '../../gazetteer/lookup.ts'
import { Beside } from './beside.ts'
import type { Candidate } from './candidate.ts'
import type { Scene } from './scene.ts'
import { Class, is } from './words.ts'

/** Where each name is that is a place, one point for all of a name in the document. */
export function placeNames(
  scene: Scene,
  names: readonly Candidate[],
  home: number | undefined,
): readonly (Sought | undefined)[] {
  const byKey = new Map<string, Sought>()
  const all: Sought[] = []
  const placed: (Sought | undefined)[] = []
  for (let n = 0; n < names.length; n++) {
    const match = names[n]!.type === 'place' ? matchOf(scene, names[n]!) : undefined
    let one = match && byKey.get(match.key)
    if (match && !one) {
      one = seek(match.entries)
      byKey.set(match.key, one)
      all.push(one)
    }
    placed.push(one)
    if (!one) continue
    one.mentions++
    one.container ??= containerOf(scene, names[n]!)?.entries[0]
  }
  locate(all, home)
  return placed
}

/** The gazetteer's entries for a name: as it stands, without its direction (`Northern Estonia`), or without its small noun. */
function matchOf(scene: Scene, c: Candidate): PlaceMatch | undefined {
  if (c.place) return c.place
  if (c.last - c.first === 1) return placeOfAbbreviation(scene.words[c.first]!) ?? undefined
  const directed = is(scene.classes[c.first], Class.Direction)
  const headed = is(scene.classes[c.last - 1], Class.PlaceHead) && !is(scene.classes[c.last - 1], Class.Facility)
  if (!directed && !headed) return undefined
  const inner = directed ? scene.place(c.first + 1, c.last) : scene.place(c.first, c.last - 1)
  return inner && (inner.kind !== Kind.city || inner.population > 100_000) ? inner : undefined
}

/** The division or country that stands behind a comma: `Springfield, Illinois`. */
function containerOf(scene: Scene, { last }: Candidate): PlaceMatch | undefined {
  const { words, beside, paragraph } = scene
  const next = last + 1
  if (next >= words.length || !is(beside[last], Beside.Comma | Beside.Open)) return undefined
  for (let end = next + 3; end > next; end--) {
    if (end > words.length || paragraph[end - 1] !== paragraph[last]) continue
    const found = scene.place(next, end)
    if (found && (found.kind === Kind.country || found.kind === Kind.division || found.kind === Kind.area)) return found
  }
  return paragraph[next] === paragraph[last] ? (placeOfAbbreviation(words[next]!) ?? undefined) : undefined
}
