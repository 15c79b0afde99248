import { Beside } from '../mentions/names/beside.ts'
import type { Candidate } from '../mentions/names/candidate.ts'
import type { Scene } from '../mentions/names/scene.ts'
import { Class, is } from '../mentions/names/words.ts'
import type { Location, PlaceKind } from './location.ts'
import { type PlaceMatch, placeOfAbbreviation } from './lookup.ts'
import { gazetteer, Kind, type Table } from './table.ts'

const kinds: readonly PlaceKind[] = ['country', 'region', 'region', 'city', 'water', 'area']

/** One name to be placed on the map, with all its mentions. */
type Query = {
  mentions: Candidate[]
  entries: readonly number[]
  container: number | undefined
  best: number | undefined
}

/** Places on the map: by country and division of the document, what contains it, what is near; one sense an article. */
export function locate(scene: Scene, names: readonly Candidate[], home: number | undefined): Map<Candidate, Location> {
  const table = gazetteer()
  const queries = queriesOf(scene, names)
  const shares = sharesOf(table, queries)
  // Twice: what the first round finds says in which countries and near what the second may look.
  for (let round = 0; round < 2; round++) {
    const settled = round === 0 ? [] : queries
    for (let q = 0; q < queries.length; q++) resolve(table, queries[q]!, shares, settled, home)
    countShares(table, queries, shares)
  }
  const locations = new Map<Candidate, Location>()
  for (const { mentions, best } of queries) {
    const location = locationOf(table, best!)
    for (const c of mentions) locations.set(c, location)
  }
  return locations
}

/** The names that the gazetteer knows, each once. */
function queriesOf(scene: Scene, names: readonly Candidate[]): Query[] {
  const byKey = new Map<string, Query>()
  for (let n = 0; n < names.length; n++) {
    const c = names[n]!
    if (c.type !== 'place') continue
    const match = matchOf(scene, c)
    if (!match) continue
    const container = containerOf(scene, c)?.entries[0]
    const query = byKey.get(match.key)
    if (query) {
      query.mentions.push(c)
      query.container ??= container
    } else byKey.set(match.key, { mentions: [c], entries: match.entries, container, best: undefined })
  }
  return [...byKey.values()]
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

type Shares = { countries: Map<number, number>; divisions: Map<number, number>; total: number }

/** How much of the document each country has: names that can only be in one. */
function sharesOf(table: Table, queries: readonly Query[]): Shares {
  const shares: Shares = { countries: new Map(), divisions: new Map(), total: 0 }
  for (const { mentions, entries, container } of queries) {
    const sure = container !== undefined || table.kind[entries[0]!] === Kind.country || areInOneCountry(table, entries)
    if (sure) add(shares, table, container ?? entries[0]!, Math.min(3, mentions.length))
  }
  return shares
}

function areInOneCountry({ country }: Table, entries: readonly number[]): boolean {
  for (let e = 1; e < entries.length; e++) if (country[entries[e]!] !== country[entries[0]!]) return false
  return true
}

function add(shares: Shares, table: Table, entry: number, weight: number): void {
  const country = table.country[entry]!
  const division = table.division[entry]!
  if (!country) return
  shares.countries.set(country, (shares.countries.get(country) ?? 0) + weight)
  if (division) shares.divisions.set(division, (shares.divisions.get(division) ?? 0) + weight)
  shares.total += weight
}

function countShares(table: Table, queries: readonly Query[], shares: Shares): void {
  shares.countries.clear()
  shares.divisions.clear()
  shares.total = 0
  for (const { best, mentions } of queries)
    if (best !== undefined) add(shares, table, best, Math.min(3, mentions.length))
}

function resolve(
  table: Table,
  query: Query,
  shares: Shares,
  settled: readonly Query[],
  home: number | undefined,
): void {
  const { entries } = query
  let best = entries[0]!
  let bestScore = -Infinity
  for (let e = 0; entries.length > 1 && e < entries.length; e++) {
    const entry = entries[e]!
    let score = scoreOf(table, entry, query, shares, home)
    // What is near adds no more than 2.
    if (score + 2 <= bestScore) continue
    score += nearness(table, entry, settled, query)
    if (score > bestScore) {
      bestScore = score
      best = entry
    }
  }
  query.best = best
}

function scoreOf(table: Table, entry: number, query: Query, shares: Shares, home: number | undefined): number {
  const country = table.country[entry]!
  const kind = table.kind[entry]!
  let score = Math.log10(Math.max(table.population[entry]!, 500))
  if (kind === Kind.country) score += 3
  else if (kind === Kind.city && table.population[entry]! > 500_000) score += 1
  else if (kind === Kind.area || kind === Kind.water) score += 1.5
  else if (kind === Kind.division) score -= 0.7
  else if (kind === Kind.district) score -= 1.5
  if (shares.total > 0) {
    score += (3.5 * (shares.countries.get(country) ?? 0)) / shares.total
    score += (2 * (shares.divisions.get(table.division[entry]!) ?? 0)) / shares.total
  }
  if (query.container !== undefined && query.container !== entry) {
    if (table.country[query.container] === country && country) score += 4
    if (table.division[query.container] && table.division[query.container] === table.division[entry]) score += 5
  }
  if (home !== undefined) score += homeliness(table, entry, home)
  return score
}

/** Up to 5 for a place in the publisher's country, its region and its neighbourhood. */
function homeliness(table: Table, entry: number, home: number): number {
  if (!table.country[entry] || table.country[entry] !== table.country[home]) return 0
  const isCountry = table.kind[home] === Kind.country
  const sameDivision = !isCountry && table.division[home] !== 0 && table.division[home] === table.division[entry]
  const near = isCountry ? 0 : Math.max(0, 1 - distance(table, entry, home) / 400)
  return 2 + (sameDivision ? 2 : 0) + near
}

/** Up to 2 for a place within reach of others of the document. */
function nearness(table: Table, entry: number, settled: readonly Query[], query: Query): number {
  let best = 0
  for (let q = 0; q < settled.length; q++) {
    const other = settled[q]!.best!
    if (settled[q] === query || table.kind[other] !== Kind.city) continue
    // 3.61 degrees north or south are more than 400 km.
    if (Math.abs(table.lat[entry]! - table.lat[other]!) > 36_100) continue
    const km = distance(table, entry, other)
    if (km < 400) best = Math.max(best, 2 * (1 - km / 400))
  }
  return best
}

/** Rough kilometres between two entries: good enough to tell near from far. */
function distance({ lat, lon }: Table, a: number, b: number): number {
  const f = (lat[a]! - lat[b]!) / 10_000
  const l = ((lon[a]! - lon[b]!) / 10_000) * Math.cos(((lat[a]! + lat[b]!) / 20_000) * (Math.PI / 180))
  return 111 * Math.hypot(f, l)
}

function locationOf(table: Table, entry: number): Location {
  const country = table.country[entry]!
  const geonames = table.geonames[entry]!
  return {
    kind: kinds[table.kind[entry]!]!,
    ...(country && { country: String.fromCharCode(country >> 8, country & 255) }),
    lat: table.lat[entry]! / 10_000,
    lon: table.lon[entry]! / 10_000,
    ...(geonames && { geonames }),
  }
}
