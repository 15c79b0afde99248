import { wordFact } from '../language/index.ts'
import type { Draft, Gender } from './draft.ts'
import { fold } from './fold.ts'
import { genderOfGivenName } from './given-names.ts'
import { isFamilyFirst, isFamilyName } from './person-names.ts'
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

const genderOfTitle = wordFact(({ lower }) => titles.get(lower) ?? null)

/** What `Mr`, `Mrs` or a like title right before a name says. */
export function genderBeside({ names, tokens }: Scene, n: number): Gender | undefined {
  const { first } = names[n]!
  return first > 0 ? (genderOfTitle(tokens[first - 1]!) ?? undefined) : undefined
}

/** The gender that a role word tells: `spokeswoman`, `husband`. */
export function genderOfRole(head: string): Gender | undefined {
  const told = roleGender.get(head)
  if (told || !head.endsWith('man')) return told
  return head.endsWith('woman') ? 'female' : /[a-z]{3}man$/.test(head) ? 'male' : undefined
}

/**
 * A person's gender by title, role or given name; undefined when nothing tells or signs disagree. Only names that came since
 * the draft was last asked are looked at.
 */
export function genderOf(scene: Scene, draft: Draft): Gender | undefined {
  const { names, forms } = draft
  const from = Math.max(0, draft.asked)
  for (let i = from; i < names.length; i++) {
    const beside = genderBeside(scene, names[i]!)
    if (beside) return beside
  }
  for (let i = from; i < names.length; i++) {
    for (const role of scene.rolesOf(names[i]!)) {
      const told = genderOfRole(role.head)
      if (told) return told
    }
  }
  for (let i = from; i < names.length; i++) {
    const told = genderOfName(scene, names[i]!, forms.length === 1)
    if (told) return told
  }
  return undefined
}

/** What the first word of a name tells; one that is the whole name tells nothing beside fuller forms. */
function genderOfName(scene: Scene, n: number, isOnly: boolean): Gender | undefined {
  const { first, last, start, end } = scene.names[n]!
  const token = scene.tokens[first]!
  const isSingle = first + 1 === last
  if (token.start === start && (isSingle ? token.end === end : scene.document.text[token.end] === ' ')) {
    if (isSingle && !isOnly) return undefined
    const told = openingOf(token)
    if (told !== 'family') return told ?? undefined
  }
  return genderOfText(scene.textOf(n), isOnly)
}

/** What a word tells that opens a name: a gender, or that the given name may stand behind it. */
const openingOf = wordFact(({ text }): Gender | 'family' | null => {
  const word = fold(text)
  return isFamilyName(word) ? 'family' : (givenNameGender(word) ?? null)
})

function genderOfText(text: string, isOnly: boolean): Gender | undefined {
  const space = text.indexOf(' ')
  if (space < 0 && !isOnly) return undefined
  const first = fold(space < 0 ? text : text.slice(0, space))
  if (space > 0 && isFamilyName(first) && isFamilyFirst(fold(text).split(' '))) return undefined
  return givenNameGender(first)
}

function givenNameGender(word: string): Gender | undefined {
  const told = genderOfGivenName(word)
  if (told || !word.includes('-')) return told
  for (const part of word.split('-')) {
    const told = genderOfGivenName(part)
    if (told) return told
  }
  return undefined
}
