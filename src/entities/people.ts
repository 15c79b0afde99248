import type { Role } from '../mentions/roles/index.ts'
import { isGenitive } from '../mentions/roles/noun-phrases.ts'
import { relations } from '../mentions/roles/words/jobs.ts'
import { addName, type Cast, type Draft } from './draft.ts'
import { genderBeside } from './gender.ts'
import { type PersonName, readPersonName, sameFullName, startsWithParticle } from './person-names.ts'
import type { Scene } from './scene.ts'

/** Ties full names to people, then surnames and given names to them; a surname of two goes to the nearer or stays open. */
export function castPeople(scene: Scene, cast: Cast): void {
  const { names, textOf } = scene
  const known = new KnownPeople()
  const people = names.flatMap((name, n) => (name.type === 'person' ? [n] : []))
  const nameOf = new Map(people.map(n => [n, readPersonName(textOf(n))]))
  for (const n of people) {
    const own = nameOf.get(n)!
    if (own.words.length < 2 || startsWithParticle(own)) continue
    const draft = known.sameAs(own)
    const into = addName(cast, draft, names[n]!, n, textOf(n), draft ? 'entity.same-name' : 'entity.full-name')
    known.add(into, own)
  }
  const open = new Map<string, Draft>()
  for (const n of people) {
    if (cast.draftOf[n]) continue
    const own = nameOf.get(n)!
    const short = own.words.join(' ')
    const bySurname = known.bySurname.get(short) ?? []
    const candidates = [...(bySurname.length ? bySurname : (known.byGiven.get(short) ?? []))]
    const rule = bySurname.length ? 'entity.surname' : 'entity.given-name'
    const chosen = candidates.length > 1 ? nearest(scene, candidates, n) : candidates[0]
    if (chosen) addName(cast, chosen, names[n]!, n, textOf(n), candidates.length > 1 ? 'entity.shared-surname' : rule)
    else if (candidates.length > 1) {
      cast.doubts.push({ start: names[n]!.start, end: names[n]!.end, candidates, rule: 'entity.shared-surname' })
      // Somebody is named all the same: a record without the name would say that nobody is.
      open.set(short, addName(cast, open.get(short), names[n]!, n, textOf(n), 'entity.open-name'))
    } else known.add(addName(cast, undefined, names[n]!, n, textOf(n), 'entity.single-name'), own)
  }
}

/** The people named so far, to be found by what a later mention may call them. */
class KnownPeople {
  readonly bySurname = new Map<string, Draft[]>()
  readonly byGiven = new Map<string, Draft[]>()
  private readonly byWord = new Map<string, [Draft, PersonName][]>()

  add(draft: Draft, name: PersonName): void {
    for (const surname of name.surnames) put(this.bySurname, surname, draft)
    if (name.words.length > 1) for (const given of name.given) put(this.byGiven, given, draft)
    for (const word of new Set(name.words)) {
      const bearers = this.byWord.get(word)
      if (bearers) bearers.push([draft, name])
      else this.byWord.set(word, [[draft, name]])
    }
  }

  /** The person whose full name can be this one too. */
  sameAs(name: PersonName): Draft | undefined {
    const bearers = name.words.map(word => this.byWord.get(word) ?? [])
    // Two forms of one name share a word that both spell out.
    const shared = bearers.filter((_, i) => name.words[i]!.length > 2)
    for (const list of shared) for (const [draft, other] of list) if (sameFullName(other, name)) return draft
    return undefined
  }
}

function put(map: Map<string, Draft[]>, key: string, draft: Draft): void {
  const drafts = map.get(key)
  if (!drafts) map.set(key, [draft])
  else if (!drafts.includes(draft)) drafts.push(draft)
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
  left = only(left, d => !isGenitive(scene.tokens[names[lastBefore(scene, d, name.first)]?.last ?? -1]))
  if (left.length === 1) return left[0]
  // Somebody who is only named inside another's role (`ally of leader Kim Jong-un`) is not who the text is about.
  left = only(left, d => d.names.some(m => !scene.isEmbedded(m)))
  if (left.length === 1) return left[0]
  const sentence = scene.sentenceOf(name.first)
  const last = left.map(d =>
    Math.max(-1, ...d.names.filter(m => names[m]!.first < name.first).map(m => scene.sentenceOf(names[m]!.first))),
  )
  const best = Math.max(...last)
  if (best < 0 || sentence - best > 4) return undefined
  const near = left.filter((_, i) => last[i] === best)
  if (near.length === 1 && last.every(l => l === best || best - l > 1)) return near[0]
  // Both in one sentence, or the other one a sentence earlier: whom the text is about, not his father or wife.
  left = left.filter(d => !d.names.some(m => scene.rolesOf(m).some(r => relations.has(r.head))))
  return left.length === 1 ? left[0] : undefined
}

/** The last name of a draft before a token; -1 when there is none. */
const lastBefore = ({ names }: Scene, draft: Draft, token: number): number =>
  Math.max(-1, ...draft.names.filter(m => names[m]!.first < token))

/** Those that pass, or all when none does. */
function only(drafts: readonly Draft[], test: (draft: Draft) => boolean): readonly Draft[] {
  const kept = drafts.filter(test)
  return kept.length ? kept : drafts
}

const hasRole = (scene: Scene, draft: Draft, role: Role, n: number): boolean =>
  draft.names.some(m => m !== n && scene.rolesOf(m).some(r => r.head === role.head))
