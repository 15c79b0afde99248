import { locate, type Sought } from '../../gazetteer/locate.ts'
import type { Location } from '../../gazetteer/location.ts'
import { Kind, type PlaceMatch, placeOfAbbreviation } from '../../gazetteer/lookup.ts'
import { Beside } from './beside.ts'
import type { Candidate } from './candidate.ts'
import type { Scene } from './scene.ts'
import { Class, is } from './words.ts'

/** Where the places among the names are, one point for each name of the document. */
export function placeNames(
  scene: Scene,
  names: readonly Candidate[],
  home: number | undefined,
): Map<Candidate, Location> {
  const sought = new Map<string, Sought>()
  const mentions: { readonly candidate: Candidate; readonly key: string }[] = []
  for (const candidate of names) {
    if (candidate.type !== 'place') continue
    const match = matchOf(scene, candidate)
    if (!match) continue
    const { key, entries } = match
    mentions.push({ candidate, key })
    let one = sought.get(key)
    if (!one) {
      one = { entries, mentions: 0, container: undefined }
      sought.set(key, one)
    }
    one.mentions++
    one.container ??= containerOf(scene, candidate)?.entries[0]
  }
  const found = locate([...sought.values()], home)
  const keys = [...sought.keys()]
  const located = new Map(keys.map((key, i) => [key, found[i]]))
  const locations = new Map<Candidate, Location>()
  for (const { candidate, key } of mentions) {
    const location = located.get(key)
    if (location) locations.set(candidate, location)
  }
  return locations
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
