import type { Location, PlaceKind } from './location.ts'
import { gazetteer, Kind, type Table } from './table.ts'

const kinds: readonly PlaceKind[] = ['country', 'region', 'region', 'city', 'water', 'area']

/** A name that is to be placed on the map. */
export type Sought = {
  /** What the gazetteer has of the name. */
  readonly entries: readonly number[]
  /** How often the document has it. */
  mentions: number
  /** Entry of the division or country that the text says it lies in. */
  container: number | undefined
  best: number
  /** Another entry, elsewhere, is as likely. */
  tossUp: boolean
  /** The entry that it counts for in the document's shares: it must not speak for itself. */
  counted: number | undefined
  /** Where it is; undefined where two places are as likely. */
  location: Location | undefined
}

export const seek = (entries: readonly number[]): Sought => ({
  entries,
  mentions: 0,
  container: undefined,
  best: entries[0]!,
  tossUp: false,
  counted: undefined,
  location: undefined,
})

/**
 * By how much an entry must be ahead of the next one that lies elsewhere: less is a toss-up, and the name stays without a point.
 * On lgl-dev it leaves out 119 mentions, 95 of which would have got a wrong point; on geowebnews-dev 4, of which 3.
 */
const margin = 0.25

/** Kilometres within which two entries are one place for a reader: a town, and the county around it. */
const near = 100

/** How much of the document each country has, by its two letters, and each division, by its number; all nothing between documents. */
const countries = new Int32Array(1 << 16)
const divisions = new Int32Array(1 << 16)
let total = 0

/**
 * Places names on the map: by country and division of the document, what contains it, what is near; one sense an article.
 */
export function locate(all: readonly Sought[], home: number | undefined): void {
  const table = gazetteer()
  for (let q = 0; q < all.length; q++) count(table, all[q]!, surely(table, all[q]!))
  // Twice: what the first round finds says in which countries and near what the second may look.
  for (let q = 0; q < all.length; q++) resolve(table, all[q]!, none, home)
  for (let q = 0; q < all.length; q++) count(table, all[q]!, all[q]!.best)
  for (let q = 0; q < all.length; q++) resolve(table, all[q]!, all, home)
  for (let q = 0; q < all.length; q++) {
    const one = all[q]!
    count(table, one, undefined)
    if (!one.tossUp) one.location = locationOf(table, one.best)
  }
}

const none: readonly Sought[] = []

/** The entry of a name that can only be in one country. */
function surely({ kind, country }: Table, { entries, container }: Sought): number | undefined {
  const first = entries[0]!
  const isSure = kind[first] === Kind.country || entries.every(e => country[e] === country[first])
  return container ?? (isSure ? first : undefined)
}

/** Counts a name for another entry than before. */
function count(table: Table, query: Sought, entry: number | undefined): void {
  const { counted } = query
  if (entry === counted) return
  if (counted !== undefined) share(table, counted, -weightOf(query))
  if (entry !== undefined) share(table, entry, weightOf(query))
  query.counted = entry
}

function share({ country, division }: Table, entry: number, weight: number): void {
  if (!country[entry]) return
  countries[country[entry]!]! += weight
  divisions[division[entry]!]! += weight
  total += weight
}

const weightOf = ({ mentions }: Sought): number => Math.min(3, mentions)

/** Up to 7.5 for a place in a country and division that others of the document are in. */
function sharing(table: Table, entry: number, query: Sought): number {
  const { counted } = query
  const own = counted !== undefined && table.country[counted] ? weightOf(query) : 0
  const others = total - own
  if (others <= 0) return 0
  const country = table.country[entry]!
  const division = table.division[entry]!
  const inCountry = countries[country]! - (own && table.country[counted!] === country ? own : 0)
  const inDivision =
    division === 0 ? 0 : divisions[division]! - (own && table.division[counted!] === division ? own : 0)
  return (3.5 * inCountry + 4 * inDivision) / (others + 1)
}

function resolve(table: Table, query: Sought, settled: readonly Sought[], home: number | undefined): void {
  const { entries } = query
  query.best = entries[0]!
  query.tossUp = false
  if (entries.length === 1) return
  const scores: number[] = []
  let best = 0
  for (let e = 0; e < entries.length; e++) {
    let score = scoreOf(table, entries[e]!, query, home)
    // What is near adds no more than 2.
    if (e === 0 || score + 2 + margin > scores[best]!) score += nearness(table, entries[e]!, settled, query)
    scores.push(score)
    if (score > scores[best]!) best = e
  }
  query.best = entries[best]!
  for (let e = 0; e < entries.length; e++)
    if (e !== best && scores[best]! - scores[e]! < margin && distance(table, entries[e]!, query.best) > near)
      query.tossUp = true
}

function scoreOf(table: Table, entry: number, query: Sought, home: number | undefined): number {
  const country = table.country[entry]!
  const kind = table.kind[entry]!
  let score = Math.log10(Math.max(table.population[entry]!, 500))
  if (kind === Kind.country) score += 3
  else if (kind === Kind.city && table.population[entry]! > 500_000) score += 1
  else if (kind === Kind.area || kind === Kind.water) score += 1.5
  else if (kind === Kind.division) score -= 0.7
  else if (kind === Kind.district) score -= 1.5
  score += sharing(table, entry, query)
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
function nearness(table: Table, entry: number, settled: readonly Sought[], query: Sought): number {
  let best = 0
  for (let q = 0; q < settled.length; q++) {
    const other = settled[q]!.best
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
    country: country ? String.fromCharCode(country >> 8, country & 255) : undefined,
    lat: table.lat[entry]! / 10_000,
    lon: table.lon[entry]! / 10_000,
    geonames: geonames || undefined,
  }
}
