import { Kind } from '../../gazetteer/lookup.ts'
import { looks, Shape, wordFact } from '../../language/index.ts'
import { Beside } from './beside.ts'
import { isUnknown } from './evidence/around.ts'
import type { Scene } from './scene.ts'
import { Class, is, Position } from './words.ts'
import { Written } from './written.ts'

/** A run of words that are written like names: words `[first, last)`. */
export type Chunk = { readonly first: number; readonly last: number }

const hyphen = 45

const holders = new Set(
  `prosecutor prosecutors attorney general mayor governor sheriff ombudsman defender auditor commissioner coroner registrar
  treasurer comptroller controller chancellor speaker victims victim consumers`.split(/\s+/),
)

const isHolder = wordFact(({ lower }) => holders.has(lower))

/** Runs of words whose capital counts, small particles between them included. */
export function findChunks(scene: Scene): Chunk[] {
  const { words, shapes } = scene
  const chunks: Chunk[] = []
  for (let i = 0; i < words.length; i++) {
    if (!(shapes[i]! & (Shape.Capital | Shape.InnerCapital)) || !isLarge(scene, i)) continue
    const first = i
    let last = i + 1
    for (let next = extend(scene, first, last); next > last; next = extend(scene, first, last)) last = next
    const kept = dropOpening(scene, first, last)
    if (kept < last) chunks.push({ first: kept, last })
    i = last - 1
  }
  return chunks
}

/** Whether the word is written as names are: by its capital where a capital says something. */
export function isLarge({ words, shapes, written, classes, positions, counts }: Scene, i: number): boolean {
  if (i >= words.length) return false
  if (!(shapes[i]! & Shape.Capital)) return is(shapes[i], Shape.InnerCapital) && is(written[i], Written.TiedSmall)
  const bits = classes[i]!
  if (is(bits, Class.Function))
    return (
      (is(written[i], Written.NamedFunction) && !is(positions[i], Position.Capitals)) ||
      (is(written[i], Written.Letter) && isTouchedInitial(words, i))
    )
  if (is(bits, Class.Calendar) && !is(bits, Class.Given)) return false
  if (positions[i]! & Position.Headline && is(bits, Class.Common)) {
    if (is(bits, Class.Title | Class.OrgHead | Class.Honorific | Class.Direction | Class.Modifier)) return true
    const large = counts.large(i)
    return large > 0 && large >= counts.small(i)
  }
  return true
}

/** `A.Enkhtur` in three tokens. */
function isTouchedInitial(words: Scene['words'], i: number): boolean {
  const dot = words[i + 1]
  return dot?.text === '.' && dot.start === words[i]!.end && words[i + 2]?.start === dot.end
}

/** The end of the chunk with the next word in it, or the same end. */
function extend(scene: Scene, first: number, last: number): number {
  const { words, shapes, written, beside, classes, view, paragraph } = scene
  if (last >= words.length || paragraph[last] !== paragraph[last - 1]) return last
  const before = words[last - 1]!
  const next = words[last]!
  const touches = next.start === before.end
  // Two parts of one hyphenated token, `Pakistan` and `based`, are no run.
  if (view.charCodeAt(before.end) === hyphen) return last
  if (isLarge(scene, last)) {
    if (touches && !before.text.endsWith('.')) return last
    return isBroken(scene, last) ? last : last + 1
  }
  if (touches && is(beside[last], Beside.Possessive)) return isOffice(scene, first, last) ? last + 2 : last
  if (shapes[last]! & Shape.Mark) return extendOverMark(scene, first, last, touches)
  if (is(written[last], Written.Roman) || (touches && is(written[last], Written.AmpersandTied))) return last + 1
  // Up to two particles: `van der`, `de la`, `bin`.
  for (let p = last; p < last + 3; p++) {
    if (!is(classes[p], Class.Particle) || is(shapes[p], Shape.Capital)) return last
    if (isLarge(scene, p + 1)) return is(classes[p + 1], Class.Function) || isAsUp(words[last]!) ? last : p + 2
  }
  return last
}

const isAsUp = wordFact(({ lower }) => lower === 'as' || lower === 'up')

/** The same where the next is a mark. */
function extendOverMark(scene: Scene, first: number, last: number, touches: boolean): number {
  const { words, shapes, written, beside, classes } = scene
  if (is(written[last], Written.FullStop) && touches) {
    const behind = words[last + 1]
    // `S.Amarsaikhan` in three tokens.
    if (is(written[last - 1], Written.Letter) && behind?.start === words[last]!.end && isLarge(scene, last + 1))
      return last + 2
    if (!is(written[last - 1], Written.Legal) || !behind) return last
    return behind.start > words[last]!.end && !is(shapes[last + 1], Shape.Capital | Shape.Mark) ? last + 1 : last
  }
  // `CPI(M)`, `JD(S)`: wings of Indian parties.
  if (touches && is(beside[last], Beside.Open) && isWing(scene, last)) return last + 3
  if (is(beside[last], Beside.Comma) && is(written[last + 1], Written.Legal)) return last + 2
  if (is(written[last], Written.Ampersand) && isLarge(scene, last + 1))
    return joinsTwoNames(scene, first, last) ? last : last + 2
  if (
    is(beside[last], Beside.OpeningMark) &&
    is(beside[last + 2], Beside.ClosingMark) &&
    isLarge(scene, last + 1) &&
    isLarge(scene, last + 3)
  )
    return is(classes[last - 1], Class.Given) || is(classes[last + 3], Class.Surname) ? last + 4 : last
  return last
}

/** `Prosecutor’s Office`, `Victims’ Families Alliance`: what belongs to a title or crowd is named after it. */
function isOffice(scene: Scene, first: number, mark: number): boolean {
  const { words, classes } = scene
  if (!isHolder(words[mark - 1]!) || !isLarge(scene, mark + 1)) return false
  // `Walker County | Sheriff’s Office`: where it stands is a name of its own.
  for (let i = first; i < mark; i++) if (!is(classes[i], Class.Common | Class.Demonym)) return false
  return is(classes[mark + 1], Class.JoinHead) || is(classes[mark + 2], Class.OrgHead)
}

/** Capitals in brackets that touch the capitals before them. */
function isWing({ words }: Scene, bracket: number): boolean {
  const [wing, close] = [words[bracket + 1], words[bracket + 2]]
  return (
    looks(words[bracket - 1], Shape.AllCaps) &&
    wing !== undefined &&
    /^\p{Lu}{1,4}$/u.test(wing.text) &&
    wing.start === words[bracket]!.end &&
    close?.text === ')' &&
    close.start === wing.end
  )
}

/** `Ola Renberg & Musa Idris`, `Kampala & Kayunga`: two names, not one firm. */
function joinsTwoNames(scene: Scene, first: number, last: number): boolean {
  const { classes } = scene
  if (last - first > 1 && is(classes[first], Class.Given) && is(classes[last + 1], Class.Given)) return true
  return (
    (scene.place(last - 1, last)?.population ?? 0) > 10_000 &&
    (scene.place(last + 1, last + 2)?.population ?? 0) > 10_000
  )
}

/** Two runs that touch: before a word that only opens a name (`Mr`), or behind a word that ends one. */
function isBroken({ classes, positions }: Scene, next: number): boolean {
  if (is(classes[next], Class.Calendar) && !is(classes[next], Class.Given)) return true
  return is(positions[next], Position.Start) && is(positions[next], Position.Opening)
}

/** The first word of the chunk that is part of a name: an English word that only opens the sentence is none. */
function dropOpening(scene: Scene, first: number, last: number): number {
  const { positions, classes, counts } = scene
  let i = first
  while (i < last && is(positions[i], Position.Start | Position.Headline) && is(classes[i], Class.Common)) {
    const bits = classes[i]!
    const alone = i + 1 === last
    const small = counts.small(i)
    const asName = counts.large(i) > small
    if (alone ? asName || standsAlone(scene, i) : asName || opensName(scene, i, last)) break
    if (
      !alone &&
      is(bits, Class.Given | Class.Surname) &&
      small === 0 &&
      (is(classes[i + 1], Class.Surname) || (is(bits, Class.Given) && isUnknown(classes[i + 1]!)))
    )
      break
    i++
  }
  return i
}

/** An English word that is a name by itself all the same: a country, a large town, a body. */
function standsAlone(scene: Scene, i: number): boolean {
  const { classes, words } = scene
  if (is(classes[i], Class.BareOrg | Class.JoinHead)) return true
  if (looks(words[i], Shape.AllCaps)) return true
  const found = scene.place(i, i + 1)
  return found !== undefined && (found.kind === Kind.country || found.population > 1_000_000)
}

function opensName(scene: Scene, i: number, last: number): boolean {
  const { classes } = scene
  const bits = classes[i]!
  if (
    is(
      bits,
      Class.Title |
        Class.Honorific |
        Class.Modifier |
        Class.OrgHead |
        Class.JoinHead |
        Class.PlaceHead |
        Class.PlaceOpener |
        Class.Demonym,
    )
  )
    return true
  if (is(classes[last - 1], Class.OrgHead | Class.PlaceHead | Class.Facility | Class.Event)) return true
  const found = scene.place(i, last) ?? scene.place(i, i + 1)
  return found !== undefined && (found.kind === Kind.country || (found.key.includes(' ') && found.population > 0))
}
