import { lemmaFact } from '../language/index.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const possibleModals = list('may might could')
const possibleWords =
  list(`possible possibly perhaps maybe potentially conceivable conceivably unclear uncertain unsure doubtful plausible
  feasible speculative`)
/** Nouns that make a content possible when it is about them: `the potential of`, `there is a risk that`. */
const possibleNouns = list('possibility chance prospect risk potential danger')
const probableWords =
  list(`likely unlikely probable probably improbable appear seem apparently seemingly presumably evidently supposedly reportedly
  allegedly purportedly ostensibly likelihood probability arguably tend expect`)
/** Participles that make a content probable after a form of `be`: `is believed to have fled`, but not `suspected militants`. */
const held = list(
  'expected presumed believed thought suspected estimated feared rumoured rumored assumed reported said',
)
/** Those that do not do so as the verb of the content. */
const toldOf = list('said reported assumed')
const thinking = list('think believe guess suppose suspect assume imagine reckon hope feel')
const having = list(
  'have has had face faces faced run runs ran carry carries carried pose poses posed see sees saw is are was were been',
)
const forms = list("is are was were be been 's 're")
const attributes = list('possible potential likely probable plausible')

/** What a word may do to the certainty of a content. */
export const Hedge = {
  Modal: 1 << 0,
  Possible: 1 << 1,
  PossibleNoun: 1 << 2,
  Probable: 1 << 3,
  Held: 1 << 4,
  ToldOf: 1 << 5,
  Thinking: 1 << 6,
  Attribute: 1 << 7,
  Having: 1 << 8,
  Be: 1 << 9,
  Speaker: 1 << 10,
  ProbableLemma: 1 << 11,
} as const

export const hedgeOf = lemmaFact(
  (lemma, { lower }) =>
    (possibleModals.has(lower) ? Hedge.Modal : 0) |
    (possibleWords.has(lower) ? Hedge.Possible : 0) |
    (possibleNouns.has(lower) ? Hedge.PossibleNoun : 0) |
    (probableWords.has(lower) ? Hedge.Probable : 0) |
    (held.has(lower) ? Hedge.Held : 0) |
    (toldOf.has(lower) ? Hedge.ToldOf : 0) |
    (thinking.has(lower) ? Hedge.Thinking : 0) |
    (attributes.has(lower) ? Hedge.Attribute : 0) |
    (having.has(lower) ? Hedge.Having : 0) |
    (forms.has(lower) ? Hedge.Be : 0) |
    (lower === 'i' || lower === 'we' ? Hedge.Speaker : 0) |
    (probableWords.has(lemma) ? Hedge.ProbableLemma : 0),
)
/** A word without these hedges nothing. */
export const hedges =
  Hedge.Modal |
  Hedge.Possible |
  Hedge.PossibleNoun |
  Hedge.Probable |
  Hedge.Held |
  Hedge.Thinking |
  Hedge.Attribute |
  Hedge.ProbableLemma
