import type { Draft, Gender } from './draft.ts'
import { genderOfGivenName } from './given-names.ts'
import { isFamilyFirst } from './person-names.ts'
import type { Scene } from './scene.ts'

const titles: ReadonlyMap<string, Gender> = new Map([
  ...'mr mr. sir lord king prince emperor duke baron count sheikh father fr. brother pope imam ayatollah rabbi bishop archbishop cardinal monsieur herr don'
    .split(' ')
    .map(w => [w, 'male'] as const),
  ...'mrs mrs. ms ms. miss dame lady queen princess empress duchess baroness countess sister madame frau doña'
    .split(' ')
    .map(w => [w, 'female'] as const),
])
const roleGender: ReadonlyMap<string, Gender> = new Map([
  ...'wife mother mum mom daughter sister girlfriend widow grandmother aunt niece actress spokeswoman chairwoman congresswoman businesswoman policewoman queen princess heroine waitress fiancée mother-in-law girl woman duchess stewardess hostess councilwoman assemblywoman ex-wife stepmother granddaughter half-sister nun'
    .split(' ')
    .map(w => [w, 'female'] as const),
  ...'husband father dad son brother boyfriend widower grandfather uncle nephew spokesman chairman congressman businessman policeman king prince hero waiter fiancé father-in-law boy man duke councilman assemblyman salesman fisherman sportsman frontman statesman ex-husband stepfather grandson half-brother monk fireman gunman batsman postman strongman'
    .split(' ')
    .map(w => [w, 'male'] as const),
])

/** What `Mr`, `Mrs` or a like title right before a name says. */
export function genderBeside({ names, tokens }: Scene, n: number): Gender | undefined {
  return titles.get(tokens[names[n]!.first - 1]?.lower ?? '')
}

/** The gender that a role word tells: `spokeswoman`, `husband`. */
export const genderOfRole = (head: string): Gender | undefined =>
  roleGender.get(head) ?? (/woman$/.test(head) ? 'female' : /[a-z]{3}man$/.test(head) ? 'male' : undefined)

/** A person's gender by title, role or given name; undefined when nothing tells or signs disagree. */
export function genderOf(scene: Scene, draft: Draft): Gender | undefined {
  for (const n of draft.names) {
    const beside = genderBeside(scene, n)
    if (beside) return beside
  }
  for (const n of draft.names) {
    for (const role of scene.rolesOf(n)) {
      const told = genderOfRole(role.head)
      if (told) return told
    }
  }
  for (const form of draft.forms) {
    const words = form
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .split(/\s+/)
    if (words.length < 2 && draft.forms.length > 1) continue
    if (words.length > 1 && isFamilyFirst(words)) continue
    const told = givenNameGender(words[0]!)
    if (told) return told
  }
  return undefined
}

function givenNameGender(word: string): Gender | undefined {
  for (const part of [word, ...word.split('-')]) {
    const told = genderOfGivenName(part)
    if (told) return told
  }
  return undefined
}
