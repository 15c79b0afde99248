import { Kind } from '../../gazetteer/lookup.ts'
import { looks, Shape } from '../../language/index.ts'
import { isUnknown } from './evidence/around.ts'
import type { Scene } from './scene.ts'
import { Class, is, Position } from './words.ts'

/** A run of words that are written like names: words `[first, last)`. */
export type Chunk = { readonly first: number; readonly last: number }

const arabic = /^(?:al|el|an|as|ash|at|ar|ad|az|bin|ibn|abu|ed|es|ez|ul|d|l|de|da|del|la|le|van|von|o|t|n)[-'’]\p{Lu}/u
const numerals = /^(?:II|III|IV|VI|VII|VIII|IX|XI{0,3}|XIV|XV|XVI)$/
const holders = new Set(
  `prosecutor prosecutors attorney general mayor governor sheriff ombudsman defender auditor commissioner coroner registrar
  treasurer comptroller controller chancellor speaker victims victim consumers`.split(/\s+/),
)
const legal = /^(?:Inc|Ltd|Corp|Co|Llc|LLC|PLC|Plc|Jr|Sr|Bros)$/

/** Runs of words whose capital counts, small particles between them included. */
export function findChunks(scene: Scene): Chunk[] {
  const { words } = scene
  const chunks: Chunk[] = []
  for (let i = 0; i < words.length; i++) {
    if (!isLarge(scene, i)) continue
    const first = i
    let last = i + 1
    for (;;) {
      const next = extend(scene, first, last)
      if (next === last) break
      last = next
    }
    const kept = dropOpening(scene, first, last)
    if (kept < last) chunks.push({ first: kept, last })
    i = last - 1
  }
  return chunks
}

/** Whether the word is written as names are: by its capital where a capital says something. */
export function isLarge({ words, classes, positions, counts }: Scene, i: number): boolean {
  const word = words[i]
  if (!word || word.shape & Shape.Mark) return false
  const bits = classes[i]!
  if (!(word.shape & Shape.Capital)) return (word.shape & Shape.InnerCapital) !== 0 && arabic.test(word.text)
  if (is(bits, Class.Function)) return isNamedFunctionWord(word.text, positions[i]!) || isTouchedInitial(words, i)
  if (is(bits, Class.Calendar) && !is(bits, Class.Given)) return false
  if (positions[i]! & Position.Headline && is(bits, Class.Common)) {
    if (is(bits, Class.Title | Class.OrgHead | Class.Honorific | Class.Direction | Class.Modifier)) return true
    const count = counts.get(word.lower)
    return count !== undefined && count.large > 0 && count.large >= count.small
  }
  return true
}

/** `US` and `IT` are no pronouns; `WHO` is a body. */
function isNamedFunctionWord(text: string, position: number): boolean {
  return /^(?:US|WHO|IS|UN|AM|ICE)$/.test(text) && !(position & Position.Capitals)
}

/** `A.Enkhtur` in three tokens. */
function isTouchedInitial(words: Scene['words'], i: number): boolean {
  const { text, end } = words[i]!
  const dot = words[i + 1]
  return text.length === 1 && dot?.text === '.' && dot.start === end && words[i + 2]?.start === dot.end
}

/** The end of the chunk with the next word in it, or the same end. */
function extend(scene: Scene, first: number, last: number): number {
  const { words, classes, view, paragraph } = scene
  const before = words[last - 1]!
  const next = words[last]
  if (!next || paragraph[last] !== paragraph[last - 1]) return last
  const gap = next.start - before.end
  // Two parts of one hyphenated token, `Pakistan` and `based`, are no run.
  if (view[before.end] === '-') return last
  if (isLarge(scene, last)) {
    if (gap === 0 && !before.text.endsWith('.')) return last
    return isBroken(scene, last) ? last : last + 1
  }
  if (numerals.test(next.text) || (gap === 0 && /^&\p{Lu}/u.test(next.text))) return last + 1
  // `S.Amarsaikhan` in three tokens.
  if (
    next.text === '.' &&
    gap === 0 &&
    /^\p{Lu}$/u.test(before.text) &&
    words[last + 1]?.start === next.end &&
    isLarge(scene, last + 1)
  )
    return last + 2
  if (next.text === '.' && gap === 0 && legal.test(before.text)) {
    const behind = words[last + 1]
    if (behind && behind.start > next.end && !looks(behind, Shape.Capital) && !looks(behind, Shape.Mark))
      return last + 1
    if (isLarge(scene, last + 1) && /^(?:Jr|Sr)$/.test(before.text)) return last
    return last
  }
  if (/^['’]s?$/.test(next.text) && gap === 0) return isOffice(scene, first, last) ? last + 2 : last
  // `CPI(M)`, `JD(S)`: wings of Indian parties.
  if (next.text === '(' && gap === 0 && isWing(scene, last)) return last + 3
  if (next.text === ',' && words[last + 1] && legal.test(words[last + 1]!.text)) return last + 2
  if (next.text === '&' && isLarge(scene, last + 1)) return joinsTwoNames(scene, first, last) ? last : last + 2
  if (
    /^["“‘']$/.test(next.text) &&
    /^["”’']$/.test(words[last + 2]?.text ?? '') &&
    isLarge(scene, last + 1) &&
    isLarge(scene, last + 3)
  )
    return is(classes[last - 1], Class.Given) || is(classes[last + 3], Class.Surname) ? last + 4 : last
  // Up to two particles: `van der`, `de la`, `bin`.
  for (let p = last; p < last + 3; p++) {
    if (!is(classes[p], Class.Particle) || looks(words[p], Shape.Capital)) return last
    if (isLarge(scene, p + 1))
      return is(classes[p + 1], Class.Function) || /^(?:as|up)$/.test(words[last]!.lower) ? last : p + 2
  }
  return last
}

/** `Prosecutor’s Office`, `Victims’ Families Alliance`: what belongs to a title or crowd is named after it. */
function isOffice(scene: Scene, first: number, mark: number): boolean {
  const { words, classes } = scene
  if (!holders.has(words[mark - 1]!.lower) || !isLarge(scene, mark + 1)) return false
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
  const { positions, classes, counts, words } = scene
  let i = first
  while (i < last && is(positions[i], Position.Start | Position.Headline) && is(classes[i], Class.Common)) {
    const bits = classes[i]!
    const alone = i + 1 === last
    const count = counts.get(words[i]!.lower)
    const asName = count !== undefined && count.large > count.small
    if (alone ? asName || standsAlone(scene, i) : asName || opensName(scene, i, last)) break
    if (
      !alone &&
      is(bits, Class.Given | Class.Surname) &&
      !(count && count.small > 0) &&
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
