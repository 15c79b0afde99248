import { countryNames } from '../mentions/roles/words/demonyms.ts'
import { addName, type Cast, type Draft } from './draft.ts'
import type { Scene } from './scene.ts'

const companyEndings =
  /(?:,? (?:inc|ltd|llc|plc|corp|co|corporation|company|group|holdings?|limited|ag|gmbh|sa|s\.a|nv|bv|ab|asa|oyj|spa|s\.p\.a|bhd|pte|pty|llp|lp|kk)\.?)+$/

/** Ties names of organisations: the same name, an acronym, a short form (`Acme` for `Acme Holdings`). */
export function castOrganizations(scene: Scene, cast: Cast): void {
  const { names, textOf } = scene
  const orgs = names.flatMap((name, n) => (name.type === 'organization' ? [n] : []))
  // The longest first, so that a short form finds its full name wherever it stands.
  const byLength = [...orgs].sort((a, b) => words(textOf(b)).length - words(textOf(a)).length || a - b)
  const byKey = new Map<string, Draft>()
  const byInitials = new Map<string, Draft[]>()
  const byFirst = new Map<string, Set<Draft>>()
  for (const n of byLength) {
    const text = textOf(n)
    const key = keyOf(text)
    const linked = names[n]!.acronymOf
    const partner = linked === undefined ? undefined : cast.draftOf[linked]
    let draft = byKey.get(key) ?? partner
    let rule = draft ? (partner && !byKey.has(key) ? 'entity.acronym' : 'entity.same-name') : 'entity.full-name'
    if (!draft && isAcronym(text)) {
      const full = byInitials.get(key)
      if (full?.length === 1) [draft, rule] = [full[0], 'entity.acronym']
    }
    if (!draft) {
      const longer = [...(byFirst.get(key) ?? [])]
      if (longer.length === 1 && !isAcronym(text)) [draft, rule] = [longer[0], 'entity.short-name']
    }
    const into = addName(cast, draft, names[n]!, n, text, rule)
    byKey.set(key, into)
    if (rule === 'entity.acronym' && isAcronym(text)) into.acronym ??= text
    if (words(text).length > 1) {
      for (const initials of initialsOf(text))
        byInitials.set(initials, [...new Set([...(byInitials.get(initials) ?? []), into])])
      for (const short of shortForms(text)) byFirst.set(short, (byFirst.get(short) ?? new Set()).add(into))
    }
  }
}

/** Ties names of places: the same name, another name of the same country, the same entry of the gazetteer. */
export function castPlaces(scene: Scene, cast: Cast): void {
  const byKey = new Map<string, Draft>()
  for (const [n, name] of scene.names.entries()) {
    if (name.type !== 'place') continue
    const text = scene.textOf(n)
    const lower = text.toLowerCase()
    const keys = [countryNames.get(lower) ?? lower.normalize('NFD').replace(/\p{M}+/gu, '')]
    if (name.location?.geonames !== undefined) keys.push(`geonames:${name.location.geonames}`)
    const draft = keys.map(k => byKey.get(k)).find(d => d !== undefined)
    const into = addName(cast, draft, name, n, text, draft ? 'entity.same-place' : 'entity.full-name')
    for (const key of keys) byKey.set(key, into)
  }
}

const words = (text: string): string[] => text.split(/[\s/]+/)
const keyOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[.’']/g, '')
    .replace(companyEndings, '')
const isAcronym = (text: string): boolean => /^\p{Lu}[\p{Lu}\p{N}.&-]*s?\p{Lu}\.?$/u.test(text)

/** Initials of the words, with and without the small ones: `uae`, `boe`, `be`. */
function initialsOf(text: string): string[] {
  const all = words(text.replace(/-/g, ' ')).filter(w => w)
  const big = all.filter(w => /^\p{Lu}/u.test(w))
  const first = (list: string[]) => list.map(w => w[0]!.toLowerCase()).join('')
  return [...new Set([first(big), first(all), first(all.filter(w => !/^(?:the|for|and|to|in)$/i.test(w)))])].filter(
    s => s.length > 1,
  )
}

/** What a writer may shorten a name to: its first words. A place or a common head alone is no short form. */
function shortForms(text: string): string[] {
  const parts = words(keyOf(text))
  const forms: string[] = []
  for (let n = 1; n < parts.length; n++) {
    const form = parts.slice(0, n).join(' ')
    if (n > 1 || !common.has(form)) forms.push(form)
  }
  // `the Commission`, `the Trust`: the head word alone, when it is written like a name.
  const of = parts.findIndex(w => /^(?:of|for|on)$/.test(w))
  forms.push(parts[of > 0 ? of - 1 : parts.length - 1]!)
  return forms.filter(f => !/ (?:of|for|and|the|de|du)$/.test(f))
}

const common = new Set(
  'national international world united european african asian american british royal federal central supreme high first new general public state social people republic department ministry bank office committee council commission court university institute association party school house north south east west'.split(
    ' ',
  ),
)
