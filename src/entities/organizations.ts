import { countryNames } from '../mentions/roles/words/demonyms.ts'
import { addName, type Cast, type Draft } from './draft.ts'
import { fold } from './fold.ts'
import type { Scene } from './scene.ts'

const companyEndings = new Set(
  'inc ltd llc plc corp co corporation company group holding holdings limited ag gmbh sa nv bv ab asa oyj spa bhd pte pty llp lp kk'.split(
    ' ',
  ),
)

/** A name of organisations as it is written, read once a document. */
type Written = {
  readonly text: string
  readonly key: string
  readonly words: number
  readonly acronym: boolean
  /** Who the first mention of it stands for. */
  draft: Draft | undefined
}

function readWritten(text: string): Written {
  const count = words(text).length
  return { text, key: keyOf(text), words: count, acronym: count === 1 && isAcronym(text), draft: undefined }
}

/** Ties names of organisations: the same name, an acronym, a short form (`Acme` for `Acme Holdings`). */
export function castOrganizations(scene: Scene, cast: Cast): void {
  const { names } = scene
  const read: (Written | undefined)[] = new Array(names.length).fill(undefined)
  const mentions: { readonly n: number; readonly written: Written }[] = []
  for (let n = 0; n < names.length; n++) {
    if (names[n]!.type !== 'organization') continue
    const first = scene.firstOf[n]!
    const written = read[first] ?? readWritten(scene.textOf(n))
    read[first] = written
    mentions.push({ n, written })
  }
  // The longest first, so that a short form finds its full name wherever it stands.
  mentions.sort((a, b) => b.written.words - a.written.words || a.n - b.n)
  const known = new KnownOrganizations(mentions.some(m => m.written.acronym))
  for (const { n, written } of mentions) {
    if (written.draft) addName(cast, written.draft, names[n]!, n, written.text, 'entity.same-name')
    else known.add(scene, cast, n, written)
  }
}

/** The organisations named so far, to be found by what a later mention may call them. */
class KnownOrganizations {
  private readonly byKey = new Map<string, Draft>()
  private readonly byInitials = new Map<string, Draft[]>()
  private readonly byFirst = new Map<string, Draft[]>()
  private readonly hasAcronyms: boolean

  /** @param hasAcronyms whether initials will be asked for */
  constructor(hasAcronyms: boolean) {
    this.hasAcronyms = hasAcronyms
  }

  /** Takes the first mention that is written so. */
  add({ names }: Scene, cast: Cast, n: number, written: Written): void {
    const { text, key, acronym } = written
    const linked = names[n]!.acronymOf
    const same = this.byKey.get(key)
    const partner = linked === undefined ? undefined : cast.draftOf[linked]
    let draft = same ?? partner
    let rule = same ? 'entity.same-name' : partner ? 'entity.acronym' : 'entity.full-name'
    if (!draft && acronym) {
      draft = only(this.byInitials.get(key))
      if (draft) rule = 'entity.acronym'
    }
    if (!draft && !acronym) {
      draft = only(this.byFirst.get(key))
      if (draft) rule = 'entity.short-name'
    }
    const into = addName(cast, draft, names[n]!, n, text, rule)
    written.draft = into
    this.byKey.set(key, into)
    if (rule === 'entity.acronym' && acronym) into.acronym ??= text
    if (written.words > 1) {
      if (this.hasAcronyms) for (const initials of initialsOf(text)) put(this.byInitials, initials, into)
      for (const short of shortForms(key)) put(this.byFirst, short, into)
    }
  }
}

const only = (drafts: readonly Draft[] | undefined): Draft | undefined => (drafts?.length === 1 ? drafts[0] : undefined)

function put(map: Map<string, Draft[]>, key: string, draft: Draft): void {
  const drafts = map.get(key)
  if (!drafts) map.set(key, [draft])
  else if (!drafts.includes(draft)) drafts.push(draft)
}

/** Ties names of places: the same name, another name of the same country, the same entry of the gazetteer. */
export function castPlaces(scene: Scene, cast: Cast): void {
  const { names } = scene
  const byKey = new Map<string, Draft>()
  const byEntry = new Map<number, Draft>()
  for (let n = 0; n < names.length; n++) {
    const name = names[n]!
    if (name.type !== 'place') continue
    const first = scene.firstOf[n]!
    const text = scene.textOf(first)
    const entry = name.location?.geonames
    let into = cast.draftOf[first]
    if (into) addName(cast, into, name, n, text, 'entity.same-place')
    else {
      const key = countryNames.get(text.toLowerCase()) ?? fold(text)
      const draft = byKey.get(key) ?? (entry === undefined ? undefined : byEntry.get(entry))
      into = addName(cast, draft, name, n, text, draft ? 'entity.same-place' : 'entity.full-name')
      byKey.set(key, into)
    }
    if (entry !== undefined) byEntry.set(entry, into)
  }
}

const words = (text: string): string[] =>
  text.includes('/') || text.includes('  ') ? text.split(/[ /]+/) : text.split(' ')

function keyOf(text: string): string {
  const folded = fold(text)
  return withoutEndings((folded.startsWith('the ') ? folded.slice(4) : folded).replace(/[.’']/g, ''))
}

/** `acme` of `acme holdings, inc`. */
function withoutEndings(key: string): string {
  let end = key.length
  for (let space = endingAt(key, end); space > 0; space = endingAt(key, end))
    end = key[space - 1] === ',' ? space - 1 : space
  return key.slice(0, end)
}

/** Where the space before a last word stands that tells of a company; -1 when it is another word. */
function endingAt(key: string, end: number): number {
  const space = key.lastIndexOf(' ', end - 1)
  return space > 0 && companyEndings.has(key.slice(space + 1, end)) ? space : -1
}

const isAcronym = (text: string): boolean => /^\p{Lu}[\p{Lu}\p{N}.&-]*s?\p{Lu}\.?$/u.test(text)

/** Initials of the words, with and without the small ones: `uae`, `boe`, `be`. */
function initialsOf(text: string): string[] {
  let big = ''
  let all = ''
  let weighty = ''
  for (const word of words(text.replace(/-/g, ' '))) {
    if (!word) continue
    const initial = word[0]!.toLowerCase()
    all += initial
    if (/^\p{Lu}/u.test(word)) big += initial
    if (!/^(?:the|for|and|to|in)$/i.test(word)) weighty += initial
  }
  return [big, all, weighty].filter(s => s.length > 1)
}

/** What a writer may shorten a name with this key to: its first words. A place or a common head alone is no short form. */
function shortForms(key: string): string[] {
  const parts = words(key)
  const forms: string[] = []
  let form = parts[0]!
  if (parts.length > 1 && !common.has(form)) forms.push(form)
  for (let n = 1; n < parts.length - 1; n++) {
    form += ` ${parts[n]!}`
    if (!/^(?:of|for|and|the|de|du)$/.test(parts[n]!)) forms.push(form)
  }
  // `the Commission`, `the Trust`: the head word alone, when it is written like a name.
  const of = parts.findIndex(w => w === 'of' || w === 'for' || w === 'on')
  forms.push(parts[of > 0 ? of - 1 : parts.length - 1]!)
  return forms
}

const common = new Set(
  'national international world united european african asian american british royal federal central supreme high first new general public state social people republic department ministry bank office committee council commission court university institute association party school house north south east west'.split(
    ' ',
  ),
)
