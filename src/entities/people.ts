import type { Name } from '../mentions/names/index.ts'
import type { Role } from '../mentions/roles/index.ts'
import { isGenitive } from '../mentions/roles/noun-phrases.ts'
import { relations } from '../mentions/roles/words/jobs.ts'
import { addName, type Cast, type Draft, mostCandidates } from './draft.ts'
import { genderBeside } from './gender.ts'
import { type PersonName, readPersonName, sameFullName, startsWithParticle, wordsOf } from './person-names.ts'
import type { Scene } from './scene.ts'

/** A person's name as it is written, read once a document. */
type Written = PersonName & {
  readonly text: string
  /** Two words or more that are no surname: the whole name of somebody. */
  readonly full: boolean
  /** Whom a full name stands for, once that is known. */
  draft: Draft | undefined
  /** Whom a short name can mean. */
  called: Called | undefined
}

function readWritten(scene: Scene, name: Name, text: string): Written {
  const { words, surnames, given } = readPersonName(wordsOf(scene.tokens, name, text))
  const full = words.length > 1 && !startsWithParticle(words)
  return { words, surnames, given, text, full, draft: undefined, called: undefined }
}

/** Ties full names to people, then surnames and given names to them; a surname of two goes to the nearer or stays open. */
export function castPeople(scene: Scene, cast: Cast): void {
  const { names, firstOf } = scene
  const read: (Written | undefined)[] = new Array(names.length).fill(undefined)
  const known = new KnownPeople()
  for (let n = 0; n < names.length; n++) {
    if (names[n]!.type !== 'person') continue
    const first = firstOf[n]!
    if (read[first]) continue
    const own = readWritten(scene, names[n]!, scene.textOf(n))
    read[first] = own
    if (!own.full) own.called = known.callBy(own)
  }
  for (let n = 0; n < names.length; n++) {
    const own = read[firstOf[n]!]
    if (own?.full) castFull(cast, known, names[n]!, n, own)
  }
  for (let n = 0; n < names.length; n++) {
    const own = read[firstOf[n]!]
    if (own?.called) castShort(scene, cast, known, n, own, own.called)
  }
}

function castFull(cast: Cast, known: KnownPeople, name: Name, n: number, own: Written): void {
  const named = own.draft ?? known.named(own)
  const draft = named ?? known.sameAs(own)
  const into = addName(cast, draft, name, n, own.text, draft ? 'entity.same-name' : 'entity.full-name')
  into.full++
  own.draft = into
  if (!named) known.add(into, own)
}

function castShort(scene: Scene, cast: Cast, known: KnownPeople, n: number, own: Written, called: Called): void {
  const name = scene.names[n]!
  const { text } = own
  const isSurname = called.bySurname.length > 0
  const candidates = isSurname ? called.bySurname : called.byGiven
  const chosen = candidates.length > 1 ? nearest(scene, candidates, n) : candidates[0]
  if (chosen) {
    const rule = isSurname ? 'entity.surname' : 'entity.given-name'
    addName(cast, chosen, name, n, text, candidates.length > 1 ? 'entity.shared-surname' : rule)
  } else if (candidates.length > 1) {
    const { start, end } = name
    cast.doubts.push({ start, end, candidates: candidates.slice(0, mostCandidates), rule: 'entity.shared-surname' })
    // Somebody is named all the same: a record without the name would say that nobody is.
    called.open = addName(cast, called.open, name, n, text, 'entity.open-name')
  } else known.add(addName(cast, undefined, name, n, text, 'entity.single-name'), own)
}

/** Whom a short name of the text can mean. */
type Called = {
  readonly bySurname: Draft[]
  readonly byGiven: Draft[]
  /** Whom it names where it stays open who that is. */
  open: Draft | undefined
}

/** The people named so far, to be found by what a later mention may call them. */
class KnownPeople {
  /** By the short names of the text: nobody is called anything else. */
  private readonly called = new Map<string, Called>()
  private readonly byWord = new Map<string, Bearer[]>()

  /** Keeps from now on whom a short name can mean. */
  callBy({ words }: Written): Called {
    const name = words.length === 1 ? words[0]! : words.join(' ')
    let called = this.called.get(name)
    if (!called) {
      called = { bySurname: [], byGiven: [], open: undefined }
      this.called.set(name, called)
    }
    return called
  }

  add(draft: Draft, name: Written): void {
    const { words, surnames, given } = name
    const isCalled = this.called.size > 0
    if (isCalled) for (const surname of surnames) addOnce(this.called.get(surname)?.bySurname, draft)
    if (words.length === 1) return
    if (isCalled) for (const one of given) addOnce(this.called.get(one)?.byGiven, draft)
    const bearer = { draft, name }
    for (let w = 0; w < words.length; w++) {
      if (words.indexOf(words[w]!) < w) continue
      const bearers = this.byWord.get(words[w]!)
      if (bearers) bearers.push(bearer)
      else this.byWord.set(words[w]!, [bearer])
    }
  }

  /** The person of a full name. */
  named({ words }: Written): Draft | undefined {
    const bearers = this.byWord.get(words[0]!)
    if (bearers) for (const { draft, name } of bearers) if (areSame(name.words, words)) return draft
    return undefined
  }

  /** The person whose full name can be this one too. */
  sameAs(name: Written): Draft | undefined {
    const { words } = name
    for (let w = 0; w < words.length; w++) {
      // Two forms of one name share a word that both spell out.
      if (words[w]!.length < 3) continue
      const bearers = this.byWord.get(words[w]!)
      if (!bearers) continue
      for (const bearer of bearers) if (sameFullName(bearer.name, name)) return bearer.draft
    }
    return undefined
  }
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  if (some.length !== others.length) return false
  for (let i = 0; i < some.length; i++) if (some[i] !== others[i]) return false
  return true
}

type Bearer = { readonly draft: Draft; readonly name: PersonName }

function addOnce(drafts: Draft[] | undefined, draft: Draft): void {
  if (drafts && !drafts.includes(draft)) drafts.push(draft)
}

/** The one of several people of a surname that a mention means: by its role or `Mrs`, else by who was spoken of last. */
function nearest(scene: Scene, candidates: readonly Draft[], n: number): Draft | undefined {
  const { names } = scene
  const name = names[n]!
  let left = only(candidates, d => names[d.names[0]!]!.first < name.first)
  if (left.length === 1) return left[0]
  const gender = genderBeside(scene, n)
  if (gender)
    left = only(
      only(left, d => (scene.genderOf(d) ?? gender) === gender),
      d => scene.genderOf(d) === gender,
    )
  const role = scene.rolesOf(n).find(r => r.rule === 'role.title')
  if (role) left = only(left, d => hasRole(scene, d, role, n))
  if (left.length === 1) return left[0]
  // `Boris Hall’s brother Neil Hall was arrested. Hall, 34, …`: not the owner.
  left = only(left, d => !ownsBefore(scene, d, name.first))
  if (left.length === 1) return left[0]
  // Somebody who is only named inside another's role (`ally of leader Kim Jong-un`) is not who the text is about.
  left = only(left, d => d.names.some(m => !scene.isEmbedded(m)))
  if (left.length === 1) return left[0]
  const sentence = scene.sentenceOf(name.first)
  const last = left.map(d => sentenceBefore(scene, d, name.first))
  const best = Math.max(...last)
  if (best < 0 || sentence - best > 4) return undefined
  const near = left.filter((_, i) => last[i] === best)
  if (near.length === 1 && last.every(l => l === best || best - l > 1)) return near[0]
  // Both in one sentence, or the other one a sentence earlier: whom the text is about, not his father or wife.
  left = left.filter(d => !d.names.some(m => scene.rolesOf(m).some(r => relations.has(r.head))))
  return left.length === 1 ? left[0] : undefined
}

/** Whether the last name of a draft before a token is an owner’s. */
function ownsBefore(scene: Scene, draft: Draft, token: number): boolean {
  const n = scene.lastBefore(draft, token)
  return n >= 0 && isGenitive(scene.tokens[scene.names[n]!.last])
}

/** The sentence of the last name of a draft before a token; -1 when there is none. */
function sentenceBefore(scene: Scene, draft: Draft, token: number): number {
  const n = scene.lastBefore(draft, token)
  return n < 0 ? -1 : scene.sentenceOf(scene.names[n]!.first)
}

/** Those that pass, or all when none does. */
function only(drafts: readonly Draft[], test: (draft: Draft) => boolean): readonly Draft[] {
  const kept = drafts.filter(test)
  return kept.length ? kept : drafts
}

const hasRole = (scene: Scene, draft: Draft, role: Role, n: number): boolean =>
  draft.names.some(m => m !== n && scene.rolesOf(m).some(r => r.head === role.head))
