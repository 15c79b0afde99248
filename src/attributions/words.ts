import { type Form, Shape, type Token, WordBits } from '../language/index.ts'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** What the attribution rules ask of a word by its form alone, as bits. */
export const Hint = {
  /** When something was said: `monday`, `last`, `week`. */
  Time: 1 << 0,
  /** A day: when something was said is not what was said. */
  Day: 1 << 1,
  /** A preposition that opens an aside: `in a statement`. */
  AsidePreposition: 1 << 2,
  /** A pronoun in the object, or `that`: it may begin a noun phrase. */
  Object: 1 << 3,
  /** A pronoun that is a noun phrase by itself. */
  Whole: 1 << 4,
  /** A mark before a number or a name: `$`, `#`. */
  Sign: 1 << 5,
  /** `$`, `€` or `£`. */
  Currency: 1 << 6,
  /** A mark that may stand inside a noun phrase. */
  Inside: 1 << 7,
  FullStop: 1 << 8,
  Colon: 1 << 9,
  Semicolon: 1 << 10,
  /** A mark that ends a content and does not belong to it. */
  End: 1 << 11,
  To: 1 << 12,
  /** `whether`, `if`, `what` … */
  Question: 1 << 13,
  /** `if`, `when`, `where`: a question only behind some verbs. */
  Condition: 1 << 14,
  /** A comparative that may belong to the noun behind it. */
  Comparative: 1 << 15,
  /** What shows or finds something without thinking: `polls show a lead`, `the study found little`. */
  Paper: 1 << 16,
  /** A subordinator of time or reason. */
  LeadsAway: 1 << 17,
  According: 1 << 18,
  /** A subordinator that opens an aside: `if`, `because`. */
  Aside: 1 << 19,
  /** What follows a noun phrase after a comma and only adds to it. */
  Loose: 1 << 20,
  /** `he`, `she`, `they`, `it`, `i`, `we`. */
  Pronoun: 1 << 21,
  /** `who`, `which`, `whose`. */
  Relative: 1 << 22,
  /** A word that behind a speaker and a comma goes on with something else. */
  Onward: 1 << 23,
  /** A word that behind a speaker may open when or how it was said. */
  Occasion: 1 << 24,
  /** When or how something is said: `statement`, `friday`. */
  Manner: 1 << 25,
  /** `his`, `their`, `whose`. */
  Owner: 1 << 26,
  /** A conjunction after a comma with which a clause of the same or another speaker begins. */
  Contrast: 1 << 27,
  Comma: 1 << 28,
  /** What a clause may open with and hang on, and no saying does: `if`, `despite`. */
  Lead: 1 << 29,
  /** Any word: its bits are known. */
  Known: 1 << 31,
} as const

const lists: readonly (readonly [number, readonly string[]])[] = [
  [
    Hint.Time,
    words(`
      monday tuesday wednesday thursday friday saturday sunday mon. tues. wed. thurs. fri. sat. sun. yesterday today tomorrow
      tonight january february march april may june july august september october november december jan. feb. aug. sept.
      oct. nov. dec. morning afternoon evening night week month year weekend earlier later ago recently last this next early
      late`),
  ],
  [Hint.Day, words('monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow')],
  [Hint.AsidePreposition, words('on in at during to of after before from for via over through about with by')],
  [Hint.Object, words('him them us me himself herself itself themselves that those')],
  [Hint.Whole, words('him them us me her you it himself herself itself themselves')],
  [Hint.To, words('to')],
  [Hint.Question, words('whether if what who how why when where which whom whose')],
  [Hint.Condition, words('if when where')],
  [Hint.Comparative, words('further more less most early only enough better worse lower higher longer')],
  [
    Hint.Paper,
    words(`
      poll polls polling survey surveys study studies report reports data figures numbers record records document documents
      paper papers result results analysis analyses research statistics filing filings email emails e-mail e-mails letter
      letters test tests evidence findings census audit audits investigation investigations review reviews chart charts map
      maps photo photos video videos footage images transcript transcripts files index estimate estimates experiment
      experiments which`),
  ],
  [Hint.LeadsAway, words('when while because after before since as')],
  [Hint.According, words('according')],
  [Hint.Aside, words('if when while as because since although though after before until unless once')],
  [
    Hint.Loose,
    words(`
      as because after before since the a an in on at with without most mostly largely especially particularly despite even
      another one part including so or`),
  ],
  [Hint.Pronoun, words('he she they it i we')],
  [Hint.Relative, words('who which whose')],
  [Hint.Onward, words('and but as while after when in on at during because with though asked')],
  [Hint.Occasion, words('in on during at after before as when while to')],
  [
    Hint.Manner,
    words(`
      statement interview email e-mail letter tweet speech call conference briefing telephone phone message report monday
      tuesday wednesday thursday friday saturday sunday yesterday week month morning evening night`),
  ],
  [Hint.Owner, words('his her their its my our your whose')],
  [Hint.Lead, words('if because although though unless despite without once given')],
  [Hint.Contrast, words('but and while though although whereas')],
]

const marks: readonly (readonly [number, RegExp])[] = [
  [Hint.Sign, /^[$€£#]$/],
  [Hint.Currency, /^[$€£]$/],
  [Hint.Inside, /^[$€£%&.'’-]$/],
  [Hint.FullStop, /^\.$/],
  [Hint.Comma, /^,$/],
  [Hint.Colon, /^:$/],
  [Hint.Semicolon, /^;$/],
  [Hint.End, /^(?:[.,;:]|[–—―-]+|\.{2,})$/],
]

const listed = new WordBits(lists)

/** Bits of `Hint`. */
export function hintsOf({ form }: Token): number {
  if (form.hints === 0) form.hints = bitsOf(form)
  return form.hints
}

function bitsOf({ text, lower, shape }: Form): number {
  if (!(shape & Shape.Mark)) return Hint.Known | listed.get(lower)
  let bits: number = Hint.Known
  for (const [bit, pattern] of marks) if (pattern.test(text)) bits |= bit
  return bits
}

/** Whether the word is one of those in `bits` of `Hint`. */
export const hints = (token: Token | undefined, bits: number): boolean =>
  token !== undefined && (hintsOf(token) & bits) !== 0

/** A full stop or comma. */
export const isStop = (token: Token | undefined): boolean => hints(token, Hint.FullStop | Hint.Comma)
