import { Kind, lookUp } from '../../gazetteer/lookup.ts'
import { type Form, formOf, Shape } from '../../language/index.ts'
import { Class, classesOfWord } from './classes.ts'

/** Where a hyphenated word is cut into two that names are made of, or loses the hyphen at its end. */
export type HyphenCut = {
  readonly left: Part
  readonly right: Part | undefined
  /** Where the right part begins. */
  readonly at: number
  /** Stays whole before a word that is large: `India-Pakistan` is two, `Austria-Hungary Railways` not. */
  readonly unlessLarge: boolean
}

/** A part, and what it looks like. */
export type Part = { readonly form: Form; readonly shape: number }

const endings =
  /^(.*[\p{L}.])-((?:based|led|backed|born|run|owned|controlled|held|occupied|sponsored|style|trained|made|area|bound|wide|only|linked|listed|type|brokered|mediated|era|educated|administered|friendly|funded|aligned|affiliated|ruled|registered|headquartered|built|supported|allied|inspired|supplied|flagged|dominated|speaking|focused|origin|themed|approved|related|specific|minded|ish|like|level|rich|domiciled|produced|raised|operated|organized|organised|hosted|appointed|free|hit|native|sanctioned|imposed|claimed|governed|manufactured|developed|designed|infected|sized|turned|elect|designate|\d+))$/u
const openings =
  /^(pro|anti|non|ex|mid|post|pre|then|trans|intra|inter|cross|un|vice|former|late|near|early|all|half|co)-(?=\p{Lu})/iu
const joined = /^\p{Lu}[\p{L}.]*[-–]\p{Lu}[\p{L}.]*$/u

/** How a written word is cut; null for the most, which stay whole. */
export function cutOf({ text, shape }: Form): HyphenCut | null {
  if (shape & Shape.Mark) return null
  if (text.endsWith('-'))
    return { left: partOf(text.slice(0, -1)), right: undefined, at: text.length, unlessLarge: false }
  if (!(shape & Shape.Hyphen)) return null
  const opening = openings.exec(text)?.[0]
  // `Anti-Corruption Bureau` is a name as a whole.
  if (
    opening !== undefined &&
    (!/^\p{Lu}/u.test(text) ||
      /^(?:ex|then|former|mid)-/i.test(text) ||
      isWellKnown(text.slice(opening.length)) ||
      classesOfWord(text.slice(opening.length).toLowerCase()) & Class.Surname)
  )
    return cutAt(text, opening.length - 1, false)
  const before = endings.exec(text)?.[1]
  if (before !== undefined && /\p{Lu}/u.test(before)) return cutAt(text, before.length, false)
  if (joined.test(text)) {
    const at = text.search(/[-–]/)
    // `Guinea-Bissau` is one.
    if (isWellKnown(text.slice(0, at)) && isWellKnown(text.slice(at + 1)) && !lookUp(text)) return cutAt(text, at, true)
  }
  return null
}

const cutAt = (text: string, at: number, unlessLarge: boolean): HyphenCut => ({
  left: partOf(text.slice(0, at)),
  right: partOf(text.slice(at + 1)),
  at: at + 1,
  unlessLarge,
})

function partOf(text: string): Part {
  const capital = /^\p{Lu}/u.test(text) ? Shape.Capital : 0
  const capitals = text.length > 1 && /^[\p{Lu}.]+$/u.test(text) ? Shape.AllCaps : 0
  return { form: formOf(text), shape: capital | capitals }
}

/** A country, or a town of a hundred thousand: `India-Pakistan`, not `Winston-Salem`. */
function isWellKnown(text: string): boolean {
  if (/^(?:US|UK|EU|UN|NATO)$/.test(text)) return true
  const place = text.length > 2 ? lookUp(text) : undefined
  if (!place) return false
  return place.kind === Kind.country || (place.kind === Kind.city && place.population > 300_000)
}
