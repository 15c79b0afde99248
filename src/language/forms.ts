import { closedWords } from './closed.ts'
import { guessReadings } from './guess.ts'
import { kindsOf } from './kinds.ts'
import { lemmaOf } from './lemma.ts'
import { isBaseVerb, isSingular, lexiconLemma, lexiconReadings } from './lexicon.ts'
import { makeReadings, type Readings } from './readings.ts'
import { edgesOf } from './sentences.ts'
import { shapeOf } from './shape.ts'
import { usualTags } from './tag.ts'
import { Shape, Tag } from './token.ts'

/** All that a written word tells without its sentence, worked out once. What is read of every word stands side by side. */
export type Form = {
  /**
   * From 1, where `wordFact` and `lemmaFact` keep what it tells; 0 before it is kept and when it is forgotten, which tokens of it
   * may outlive.
   */
  id: number
  readonly lower: string
  /** Bits of `Shape`, without SentenceStart. */
  readonly shape: number
  readonly readings: Readings
  /** The bits of all readings together. */
  readonly can: number
  /** The tags that it has where nothing around it tells another reading, inside a sentence. */
  readonly usual: number
  /** Bits of `Kind`: groups of words that the tag rules ask for. */
  readonly kinds: number
  /** Bits of `Edge`: whether a sentence may begin or end with it. */
  readonly edges: number
  /** Worked out when asked for: see `promisesOf`. */
  promises: number
  /** What clauses and attributions ask of nearly every word, as bits; 0 until they are asked for. */
  words: number
  hints: number
  readonly text: string
  /** Whether the readings come from a word list, not from the ending. */
  readonly known: boolean
  /** Worked out when asked for: see `lemmaIn`. */
  verbLemma: string | undefined
  nounLemma: string | undefined
  triggers: number
  /** The same of what a word tells about its line. */
  line: number
}

/** A form that has no id yet; `given` readings are those of a mark that stands for something. */
export function makeForm(text: string, given?: Readings): Form {
  const lower = keyOf(text)
  const shape = shapeOf(text)
  const listed = given ?? closedWords.get(lower) ?? ofList(lower, shape)
  const readings = listed ?? guessReadings(text, lower, shape)
  return {
    id: 0,
    lower,
    shape,
    readings,
    can: readings.can,
    usual: usualTags(readings, shape),
    kinds: kindsOf(lower),
    edges: edgesOf(text, shape, readings.list[0]!),
    promises: 0,
    words: 0,
    hints: 0,
    text,
    known: listed !== undefined,
    verbLemma: undefined,
    nounLemma: undefined,
    triggers: 0,
    line: 0,
  }
}

const mark = makeReadings([Tag.Punctuation])

/** No list has a word with a digit. */
const ofList = (lower: string, shape: number): Readings | undefined =>
  shape & Shape.Mark ? mark : shape & Shape.Digit ? undefined : lexiconReadings(lower)

/** Lower case with straight apostrophes and plain hyphens. */
function keyOf(text: string): string {
  const lower = text.toLowerCase()
  for (let i = 0; i < lower.length; i++) if (lower.charCodeAt(i) > 0x7f) return plainMarks(lower)
  return lower
}

const plainMarks = (lower: string): string =>
  lower
    .replace(/’/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\u00ad/g, '')

/** The dictionary form of a word that has these tags. */
export function lemmaIn(form: Form, tags: number): string {
  if (tags & Tag.Verb) {
    form.verbLemma ??= form.can & Tag.Verb ? verbLemma(form.lower) : form.lower
    return form.verbLemma
  }
  if (tags & Tag.Plural) {
    form.nounLemma ??= form.can & Tag.Plural ? nounLemma(form.lower) : form.lower
    return form.nounLemma
  }
  return form.lower
}

const verbLemma = (lower: string): string =>
  irregular.get(lower) ?? lexiconLemma(lower, 'v') ?? lemmaOf(lower, true, isBaseVerb)
const nounLemma = (lower: string): string => lexiconLemma(lower, 'n') ?? lemmaOf(lower, false, isSingular)

const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    am: 'be',
    is: 'be',
    are: 'be',
    was: 'be',
    were: 'be',
    been: 'be',
    being: 'be',
    "'re": 'be',
    "'m": 'be',
    "'s": 'be',
    ai: 'be',
    has: 'have',
    had: 'have',
    having: 'have',
    "'ve": 'have',
    does: 'do',
    did: 'do',
    done: 'do',
    doing: 'do',
    "'ll": 'will',
    "'d": 'would',
    wo: 'will',
    ca: 'can',
    sha: 'shall',
  }),
)
