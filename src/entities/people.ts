import type { Role } from '../mentions/roles/index.ts'
import { addName, type Cast, type Draft } from './draft.ts'
import { genderBeside } from './gender.ts'
import { type PersonName, readPersonName, sameFullName, startsWithParticle } from './person-names.ts'
import type { Scene } from './scene.ts'

/** Ties full names to people, then surnames and given names to them; a surname of two goes to the nearer or stays open. */
export function castPeople(scene: Scene, cast: Cast): void {
  const { names, textOf } = scene
  const read = new Map<Draft, PersonName[]>()
  const people = names.flatMap((name, n) => (name.type === 'person' ? [n] : []))
  const nameOf = new Map(people.map(n => [n, readPersonName(textOf(n))]))
  for (const n of people) {
    const own = nameOf.get(n)!
    if (own.words.length < 2 || startsWithParticle(own)) continue
    const draft = [...read].find(([, forms]) => forms.some(f => sameFullName(f, own) && f.words.length > 1))?.[0]
    const into = addName(cast, draft, names[n]!, n, textOf(n), draft ? 'entity.same-name' : 'entity.full-name')
    const forms = read.get(into)
    if (forms) forms.push(own)
    else read.set(into, [own])
  }
  for (const n of people) {
    if (cast.draftOf[n]) continue
    const own = nameOf.get(n)!
    const short = own.words.join(' ')
    const bySurname = [...read].filter(([, forms]) => forms.some(f => f.surnames.includes(short))).map(([d]) => d)
    const byGiven = [...read]
      .filter(([, forms]) => forms.some(f => f.given.includes(short) && f.words.length > 1))
      .map(([d]) => d)
    const candidates = bySurname.length ? bySurname : byGiven
    const rule = bySurname.length ? 'entity.surname' : 'entity.given-name'
    const chosen = candidates.length > 1 ? nearest(scene, candidates, n) : candidates[0]
    if (chosen) addName(cast, chosen, names[n]!, n, textOf(n), candidates.length > 1 ? 'entity.shared-surname' : rule)
    else if (candidates.length > 1)
      cast.doubts.push({ start: names[n]!.start, end: names[n]!.end, candidates, rule: 'entity.shared-surname' })
    else {
      const draft = addName(cast, undefined, names[n]!, n, textOf(n), 'entity.single-name')
      read.set(draft, [own])
    }
  }
}

/** The one of several people of a surname that a mention means: by its role or `Mrs`, else by who was spoken of last. */
function nearest(scene: Scene, candidates: readonly Draft[], n: number): Draft | undefined {
  const { names, roles } = scene
  const name = names[n]!
  let left = only(candidates, d => names[d.names[0]!]!.first < name.first)
  if (left.length === 1) return left[0]
  const gender = genderBeside(scene, n)
  if (gender)
    left = only(
      only(left, d => (scene.genderOf(d) ?? gender) === gender),
      d => scene.genderOf(d) === gender,
    )
  const role = roles.find(r => r.holder === n && r.rule === 'role.title')
  if (role) left = only(left, d => hasRole(scene, d, role, n))
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
  // Both in one sentence, or the other one a sentence earlier: nobody can tell.
  return near.length === 1 && last.every(l => l === best || best - l > 1) ? near[0] : undefined
}

/** Those that pass, or all when none does. */
function only(drafts: readonly Draft[], test: (draft: Draft) => boolean): readonly Draft[] {
  const kept = drafts.filter(test)
  return kept.length ? kept : drafts
}

const hasRole = ({ roles }: Scene, draft: Draft, role: Role, n: number): boolean =>
  roles.some(r => r.holder !== undefined && r.holder !== n && draft.names.includes(r.holder) && r.head === role.head)
