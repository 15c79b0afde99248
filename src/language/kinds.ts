import { WordBits } from './word-bits.ts'

/** Groups of words that the tag rules ask for, as bits. `Edge` is what stands before and behind a sentence. */
export const Kind = {
  Edge: 1 << 0,
  Be: 1 << 1,
  Have: 1 << 2,
  Do: 1 << 3,
  Article: 1 << 4,
  /** I, you, we, they: a base form follows. */
  PluralSubject: 1 << 5,
  /** he, she, it: a form in -s follows. */
  SingularSubject: 1 << 6,
  /** who, which, that. */
  Relative: 1 << 7,
  And: 1 << 8,
  Comma: 1 << 9,
  Of: 1 << 10,
  /** Words before an adjective or adverb: very, too, more. */
  Degree: 1 << 11,
  /** Verbs that an adjective follows: seem, become, feel. */
  Linking: 1 << 12,
  /** Verbs with an object and a base form: let, make, help, see. */
  Causative: 1 << 13,
  /** Nouns with a that-clause: fact, claim, belief. */
  Claim: 1 << 14,
  /** Words that a contracted is or has follows: he, that, there, what. */
  Contracting: 1 << 15,
  Stop: 1 << 16,
  As: 1 << 17,
  By: 1 << 18,
  Let: 1 << 19,
  Quote: 1 << 20,
  ObjectPronoun: 1 << 21,
  /** Verbs that an -ing form follows: start, stop, keep. */
  Phase: 1 << 22,
  Than: 1 << 23,
  Exist: 1 << 24,
  /** Plurals without -s, which hardly ever stand before another noun: people, children. */
  BarePlural: 1 << 25,
} as const

const lists: readonly (readonly [kind: number, words: string])[] = [
  [Kind.Be, "am is are was were be been being 're 'm"],
  [Kind.Have, "have has had having 've"],
  [Kind.Do, 'do does did'],
  [Kind.Article, 'a an the'],
  [Kind.PluralSubject, 'i you we they'],
  [Kind.SingularSubject, 'he she it'],
  [Kind.Relative, 'who which that'],
  [Kind.And, 'and or nor but &'],
  [Kind.Comma, ','],
  [Kind.Of, 'of'],
  [Kind.Degree, 'very too so more most less least quite rather pretty extremely really fairly how as even'],
  [
    Kind.Linking,
    `seem seems seemed appear appears appeared become becomes became remain remains remained look looks looked feel
    feels felt sound sounds sounded stay stays stayed grow grows grew get gets got turn turned turns prove proves proved`,
  ],
  [Kind.Causative, 'let lets make makes made help helps helped see saw watch watched hear heard'],
  [
    Kind.Claim,
    `fact claim claims idea belief evidence report reports hope hopes fear fears sign signs view conclusion
    assumption suggestion allegation allegations concern concerns news notion warning warnings doubt doubts possibility
    likelihood chance assertion argument opinion statement impression confidence assurance assurances way extent so now given
    rumours rumors speculation proof indication indications theory point feeling sense sure certain clear aware confident afraid
    glad sorry likely true possible unlikely obvious evident happy proud worried concerned convinced hopeful`,
  ],
  [
    Kind.Contracting,
    `he she it that there what who where here how when why this everyone everybody someone somebody nobody
    everything nothing something one`,
  ],
  [Kind.Stop, '. ! ? ; : … ) ( — – - --'],
  [Kind.As, 'as'],
  [Kind.By, 'by'],
  [Kind.Let, 'let'],
  [Kind.Quote, "\" “ ” '' `` « »"],
  [Kind.ObjectPronoun, 'me him us them you it her'],
  [
    Kind.Phase,
    `start starts started starting begin begins began stop stops stopped keep keeps kept avoid consider considered
    continue continued finish finished enjoy enjoys enjoyed mind risk suggest suggested go goes went going come comes came spent
    spend`,
  ],
  [Kind.Than, 'than'],
  [Kind.BarePlural, 'people children men women police'],
  [Kind.Exist, 'be exist exists existed seem seems seemed appear appears remain remains remained come comes came'],
]

const kinds = new WordBits(lists)

/** The `Kind` bits of a word in lower case. */
export const kindsOf = (lower: string): number => kinds.get(lower)
