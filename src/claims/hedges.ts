import { lemmaFact, WordBits } from '../language/index.ts'

/** What a word may do to the certainty of a content. */
export const Hedge = {
  Modal: 1 << 0,
  Possible: 1 << 1,
  /** Makes a content possible when it is about it: `the potential of`, `there is a risk that`. */
  PossibleNoun: 1 << 2,
  Probable: 1 << 3,
  /** Makes a content probable after a form of `be`: `is believed to have fled`, but not `suspected militants`. */
  Held: 1 << 4,
  /** One of those that does not do so as the verb of the content. */
  ToldOf: 1 << 5,
  Thinking: 1 << 6,
  Attribute: 1 << 7,
  Having: 1 << 8,
  Be: 1 << 9,
  Speaker: 1 << 10,
  ProbableLemma: 1 << 11,
} as const

const listed = new WordBits([
  [Hedge.Modal, 'may might could'],
  [
    Hedge.Possible,
    `possible possibly perhaps maybe potentially conceivable conceivably unclear uncertain unsure doubtful plausible feasible
    speculative`,
  ],
  [Hedge.PossibleNoun, 'possibility chance prospect risk potential danger'],
  [
    Hedge.Probable,
    `likely unlikely probable probably improbable appear seem apparently seemingly presumably evidently supposedly reportedly
    allegedly purportedly ostensibly likelihood probability arguably tend expect`,
  ],
  [Hedge.Held, 'expected presumed believed thought suspected estimated feared rumoured rumored assumed reported said'],
  [Hedge.ToldOf, 'said reported assumed'],
  [Hedge.Thinking, 'think believe guess suppose suspect assume imagine reckon hope feel'],
  [Hedge.Attribute, 'possible potential likely probable plausible'],
  [
    Hedge.Having,
    'have has had face faces faced run runs ran carry carries carried pose poses posed see sees saw is are was were been',
  ],
  [Hedge.Be, "is are was were be been 's 're"],
  [Hedge.Speaker, 'i we'],
])

export const hedgeOf = lemmaFact(
  (lemma, { lower }) => listed.get(lower) | (listed.get(lemma) & Hedge.Probable ? Hedge.ProbableLemma : 0),
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
