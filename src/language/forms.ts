import { closedWords } from './closed.ts'
import { guessReadings } from './guess.ts'
import { kindsOf } from './kinds.ts'
import { lemmaOf } from './lemma.ts'
import { isBaseVerb, isSingular, lexiconLemma, lexiconReadings } from './lexicon.ts'
import { shapeOf } from './shape.ts'
import { Shape, Tag } from './token.ts'
import { forgetFacts, mostForms } from './word-fact.ts'

/** All that a written word tells without its sentence, worked out once. */
export type Form = {
  /** From 1, where `wordFact` and `lemmaFact` keep what it tells; 0 when it is forgotten, which tokens of it may outlive. */
  id: number
  readonly text: string
  readonly lower: string
  /** Bits of `Shape`, without SentenceStart. */
  readonly shape: number
  /** Tags of each reading, the most likely first. */
  readonly readings: readonly number[]
  /** The bits of all readings together. */
  readonly can: number
  /** Bits of `Kind`: groups of words that the tag rules ask for. */
  readonly kinds: number
  /** Whether the readings come from a word list, not from the ending. */
  readonly known: boolean
  readonly verbLemma: string
  readonly nounLemma: string
}

const forms = new Map<string, Form>()
const possessives = new Map<string, Form>()

/** The form of a written word. Forms are kept for the whole process, up to a limit. */
export function formOf(text: string): Form {
  const found = forms.get(text)
  if (found) return found
  const form = makeForm(detach(text))
  forms.set(form.text, form)
  return form
}

/** The form of an apostrophe that stands for a possessive. */
export function possessiveOf(text: string): Form {
  let form = possessives.get(text)
  if (!form) {
    form = makeForm(text, [Tag.Possessive])
    possessives.set(text, form)
  }
  return form
}

function nextId(): number {
  if (forms.size + possessives.size >= mostForms) forgetForms()
  return forms.size + possessives.size + 1
}

function forgetForms(): void {
  for (const form of forms.values()) form.id = 0
  for (const form of possessives.values()) form.id = 0
  forms.clear()
  possessives.clear()
  forgetFacts()
}

/** A copy of its own: a slice would keep the whole document alive. */
const detach = (text: string): string => (text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le'))

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

function makeForm(text: string, given?: readonly number[]): Form {
  const lower = keyOf(text)
  const shape = shapeOf(text)
  const listed =
    given ?? (shape & Shape.Mark ? markReadings(lower) : (closedWords.get(lower) ?? lexiconReadings(lower)))
  const readings = listed ?? guessReadings(text, lower, shape)
  let can = 0
  for (const reading of readings) can |= reading
  const verbLemma =
    can & Tag.Verb ? (irregular.get(lower) ?? lexiconLemma(lower, 'v') ?? lemmaOf(lower, true, isBaseVerb)) : lower
  const nounLemma = can & Tag.Plural ? (lexiconLemma(lower, 'n') ?? lemmaOf(lower, false, isSingular)) : lower
  const kinds = kindsOf(lower)
  const known = listed !== undefined
  return { id: nextId(), text, lower, shape, readings, can, kinds, known, verbLemma, nounLemma }
}

/** Lower case with straight apostrophes and plain hyphens. */
function keyOf(text: string): string {
  const lower = text.toLowerCase()
  return /[’‐‑\u00ad]/.test(lower)
    ? lower
        .replace(/’/g, "'")
        .replace(/[‐‑]/g, '-')
        .replace(/\u00ad/g, '')
    : lower
}

function markReadings(lower: string): readonly number[] {
  return closedWords.get(lower) ?? [Tag.Punctuation]
}
