import { Kind } from '../../gazetteer/lookup.ts'
import { looks, Shape } from '../../language/index.ts'
import { type Candidate, candidateOf } from './candidate.ts'
import { demonymAt } from './demonyms.ts'
import { isGiven, isUnknown } from './evidence/around.ts'
import type { Scene } from './scene.ts'
import { Class, is } from './words.ts'
import { Written } from './written.ts'

const heads = Class.OrgHead | Class.Facility | Class.PlaceHead | Class.Event

/**
 * Cuts a chunk where one name ends and another begins (`World Bank | President | David Malpass`) and adds what is left to the
 * candidates. Tells whether the chunk ends in a title: `Minister` before `of Health`.
 */
export function cutChunk(
  scene: Scene,
  first: number,
  last: number,
  behind: 'office' | 'head' | undefined,
  candidates: Candidate[],
): boolean {
  if (behind === 'office') return cutOffice(scene, first, last, candidates)
  if (behind === 'head') return cutBehindHead(scene, first, last, candidates)
  if (isWholePlace(scene, first, last) || endsInHead(scene, first, last)) {
    candidates.push(candidateOf(scene, first, last))
    return false
  }
  const title = lastTitle(scene, first, last)
  if (title >= 0) return cutTitle(scene, first, last, title, candidates)
  cutPlain(scene, first, last, candidates)
  return is(scene.classes[last - 1], Class.Title) && last - first === 1
}

/** Several words that are a place, and no small town. */
function isWholePlace(scene: Scene, first: number, last: number): boolean {
  if (last - first === 1) return false
  const whole = scene.place(first, last)
  return whole !== undefined && (whole.kind !== Kind.city || whole.population > 20_000) && !isTitled(scene, first)
}

/** A place name that opens with a title-like word (`Prince George`) is still a place; `King Abdullah` with a person's is not. */
const isTitled = ({ classes }: Scene, first: number): boolean =>
  is(classes[first], Class.Title) && !is(classes[first], Class.PlaceOpener)

function endsInHead({ classes, written }: Scene, first: number, last: number): boolean {
  if (last - first < 2) return false
  const end = is(written[last - 1], Written.FullStop) ? last - 2 : last - 1
  if (!is(classes[end], heads)) return false
  // `Lee Park`, `Marina Silva`: a head that is a surname needs an English word or no given name before it.
  if (is(classes[end], Class.Surname) && is(classes[first], Class.Given) && last - first === 2) return false
  // `Chancellor Hill`, `Judge Lake`.
  if (
    last - first === 2 &&
    is(classes[end], Class.Surname) &&
    is(classes[first], Class.Title) &&
    !is(classes[first], Class.NameTitle | Class.Modifier)
  )
    return false
  return !is(classes[end], Class.Title)
}

/** Index of the last word that is a title here; -1 when none is. */
function lastTitle({ classes, words }: Scene, first: number, last: number): number {
  for (let i = last - 1; i >= first; i--) {
    const bits = classes[i]!
    if (!is(bits, Class.Title)) continue
    if (!is(bits, Class.NameTitle)) return i
    // `King Charles`, `Crown Prince Hassan`, not `Stephen King`.
    const before = i === first || is(classes[i - 1], Class.Title | Class.Modifier | Class.Demonym | Class.OrgHead)
    if (before && i < last - 1) return i
    if (
      i === last - 1 &&
      i > first &&
      is(classes[i - 1], Class.Modifier | Class.Title) &&
      !is(classes[first], Class.Given)
    )
      return i
    if (i === first && last - first === 1 && !looks(words[i], Shape.AllCaps)) return i
  }
  return -1
}

function cutTitle(scene: Scene, first: number, last: number, title: number, candidates: Candidate[]): boolean {
  const { classes } = scene
  let left = title
  while (left > first && isPartOfTitle(scene, left - 1, first)) left--
  cutLeft(scene, first, left, candidates)
  let right = title + 1
  while (right < last - 1 && is(classes[right], Class.Title) && !is(classes[right], Class.NameTitle)) right++
  // `Secretary Information Farrukh Habib`.
  while (right < last - 2 && is(classes[right], Class.Modifier) && !is(classes[right], Class.Given | Class.Surname))
    right++
  if (right < last) {
    const honorific = is(classes[right - 1], Class.Honorific)
    candidates.push(candidateOf(scene, right, last, honorific ? 'honorific' : 'title'))
  }
  return right >= last
}

/** A word before a title that belongs to it: another title, `Deputy`, `Foreign`, a plain English word. */
function isPartOfTitle({ classes, shapes, written, words }: Scene, i: number, first: number): boolean {
  const bits = classes[i]!
  // `Kano State | Governor`, `Bengaluru South | MP`: the head or direction of a name that begins before it.
  if (i > first && is(bits, Class.OrgHead | Class.PlaceHead | Class.Direction) && isProper(classes[i - 1]!))
    return false
  // `Labour | MP`, but `Labour Minister`.
  if (is(bits, Class.BareOrg) && !/^(?:minister|secretary|commissioner)$/.test(words[i + 1]!.lower)) return false
  if (is(bits, Class.Title | Class.Modifier | Class.Honorific))
    return !is(bits, Class.OrgHead) || i === first || is(bits, Class.Modifier)
  if (is(bits, Class.OrgHead | Class.BareOrg)) return false
  if (is(written[i], Written.Ampersand)) return true
  if (is(shapes[i], Shape.AllCaps)) return false
  return is(bits, Class.Common) && !is(bits, Class.Demonym | Class.Given)
}

const isProper = (bits: number): boolean => !is(bits, Class.Common | Class.Modifier | Class.Title | Class.Demonym)

/** What stands before a title: a body or a place, without a people's name and without a bare head. */
function cutLeft(scene: Scene, first: number, last: number, candidates: Candidate[]): void {
  let from = first
  let to = last
  const { classes } = scene
  const headed = to > from && is(classes[to - 1], heads)
  if (!headed) {
    for (let length = demonymAt(scene, from, to); length > 0; length = demonymAt(scene, from, to)) from += length
    while (
      to > from &&
      is(classes[to - 1], Class.Demonym | Class.Modifier) &&
      !is(classes[to - 1], Class.BareOrg) &&
      !scene.place(from, to)
    )
      to--
  }
  if (to > from) candidates.push(candidateOf(scene, from, to))
}

/** A chunk without a title: demonyms, acronyms and countries that only stand before another name are cut off. */
function cutPlain(scene: Scene, first: number, last: number, candidates: Candidate[]): void {
  const { classes, words, written } = scene
  let from = first
  for (
    let length = demonymAt(scene, from, last);
    length > 0 && from + length < last;
    length = demonymAt(scene, from, last)
  )
    from += length
  if (from > first && from === last - 1 && is(classes[from], Class.Common)) {
    candidates.push(candidateOf(scene, first, last))
    return
  }
  if (
    last - from >= 3 ||
    (last - from === 2 && is(classes[from + 1], Class.Given)) ||
    (last - from >= 2 && isInitial(scene, from + 1))
  ) {
    const given =
      (is(classes[from + 1], Class.Given) && !is(classes[from + 1], Class.Common)) || isInitial(scene, from + 1)
    if (given && isLeadingBody(scene, from)) {
      candidates.push(candidateOf(scene, from, from + 1))
      from++
    } else if (
      last - from >= 3 &&
      is(classes[from + 2], Class.Given) &&
      scene.place(from, from + 2)?.kind === Kind.country
    ) {
      candidates.push(candidateOf(scene, from, from + 2))
      from += 2
    }
  }
  while (from < last - 1 && is(written[from], Written.Former)) from++
  if (is(written[from], Written.Ampersand)) from++
  // `Olympians | Agnes Samaria`: an English word before a given name and a word that is none.
  if (last - from >= 3 && opensPerson(classes, from, last)) from++
  // `DPP | Rozaimah Abdul Rahman`.
  if (
    last - from >= 3 &&
    is(written[from], Written.ThreeCapitals) &&
    words[from]!.text.length < 6 &&
    allUnknown(scene, from + 1, last)
  ) {
    candidates.push(candidateOf(scene, from, from + 1))
    from++
  }
  // `State Great Khural | G.Zandanshatar`.
  for (let i = from + 1; i < last - 1; i++) {
    if (!is(classes[i], Class.OrgHead) || is(classes[i], Class.Surname)) continue
    if (!isGiven(classes[i + 1]!) && !isInitial(scene, i + 1)) continue
    candidates.push(candidateOf(scene, from, i + 1))
    from = i + 1
  }
  // `Roots Party | Presidential` candidate.
  let to = last
  while (to - from > 2 && is(written[to - 1], Written.Electoral)) to--
  candidates.push(candidateOf(scene, from, to))
}

const opensPerson = (classes: Int32Array, from: number, last: number): boolean =>
  is(classes[from], Class.Common) &&
  !is(
    classes[from],
    Class.Given | Class.Surname | Class.PlaceOpener | Class.Modifier | Class.OrgHead | Class.JoinHead | Class.Particle,
  ) &&
  isGiven(classes[from + 1]!) &&
  isUnknown(classes[last - 1]!)

function allUnknown(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (!isUnknown(scene.classes[i]!) || scene.place(i, i + 1)?.kind === Kind.country) return false
  return true
}

/** `G.Zandanshatar`, in one token or three, or `G.` alone. */
const isInitial = ({ written }: Scene, i: number): boolean =>
  is(written[i], Written.Dotted) || (is(written[i], Written.Letter) && is(written[i + 1], Written.FullStop))

/** `FBI` or `India` before a person's name. Two capitals are initials: `JK Rowling`. */
function isLeadingBody(scene: Scene, i: number): boolean {
  const { words, classes } = scene
  if (looks(words[i], Shape.AllCaps) && words[i]!.text.length >= 3 && !words[i]!.text.includes('.')) return true
  return scene.place(i, i + 1)?.kind === Kind.country && !is(classes[i], Class.Given)
}

/** Behind `Minister of`: the English words are the office, what follows is the holder. A body is cut as elsewhere. */
function cutOffice(scene: Scene, first: number, last: number, candidates: Candidate[]): boolean {
  const { classes } = scene
  if (is(classes[last - 1], Class.JoinHead)) return cutChunk(scene, first, last, undefined, candidates)
  for (let i = first + 1; i < last; i++)
    if (is(classes[i], Class.OrgHead)) return cutChunk(scene, first, last, undefined, candidates)
  let from = first
  // `Under-Secretary for | West Asia`
  if ((scene.place(first, last)?.kind ?? Kind.city) !== Kind.city)
    return cutChunk(scene, first, last, undefined, candidates)
  while (
    from < last &&
    is(classes[from], Class.Common | Class.Modifier | Class.Title) &&
    !beginsName(scene, from, last)
  )
    from++
  if (from === last) return true
  if (from === first) return cutChunk(scene, first, last, undefined, candidates)
  candidates.push(candidateOf(scene, from, last, 'title'))
  return false
}

const beginsName = ({ classes }: Scene, i: number, last: number): boolean =>
  i < last - 1 &&
  !is(classes[i], Class.Modifier) &&
  (is(classes[i], Class.Given) || (is(classes[i], Class.FirstSurname) && !is(classes[i + 1], Class.Common)))

/** Behind `Council of`: nothing but a title with its holder is cut off (`Office of the | Prime Minister`). */
function cutBehindHead(scene: Scene, first: number, last: number, candidates: Candidate[]): boolean {
  const { classes } = scene
  for (let i = first; i < last; i++) {
    // `Academy of Sciences | Dr. | A.Enkhtur`
    if (i > first && i < last - 1 && is(classes[i], Class.Honorific) && !is(classes[i], Class.NameTitle)) {
      candidates.push(candidateOf(scene, first, i))
      return cutChunk(scene, i, last, undefined, candidates)
    }
    if (!is(classes[i], Class.Common | Class.Title | Class.Modifier | Class.Demonym))
      return cutChunk(scene, first, last, undefined, candidates)
  }
  const end = last - first > 1 && is(classes[last - 1], Class.Honorific) ? last - 1 : last
  candidates.push(candidateOf(scene, first, end))
  return false
}
