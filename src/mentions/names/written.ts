import { type Form, Shape } from '../../language/index.ts'
import { demonymOpeners } from './demonyms.ts'
import { enlist, mayBeListed } from './lists/enlisted.ts'
import { list } from './lists/list.ts'
import { knownOrganizations, organizationOpeners } from './lists/organization-words.ts'
import { foreignPlaceOpeners } from './lists/place-words.ts'

/** How a word of a name is written, as bits: what its letters and a few closed lists tell. */
export const Written = {
  /** `Jong-un`: a given name of two syllables, the second one small. */
  HyphenGiven: 1 << 0,
  /** `K.`, `J.R.`, but no country: `U.S.` */
  Initials: 1 << 1,
  /** Opens with a capital and a full stop: `G.Zandanshatar`, `G.` */
  Dotted: 1 << 2,
  /** One capital alone. */
  Letter: 1 << 3,
  /** `Jr`, `III` */
  NameSuffix: 1 << 4,
  /** `al-Turki`, `d’Estaing`: a small particle tied to a large word. */
  TiedSmall: 1 << 5,
  /** `al-Turki`, `Al-Turki`. */
  Tied: 1 << 6,
  /** `Abdul`, `Van`: a particle that is written large. */
  LargeParticle: 1 << 7,
  /** Built as Irish, Scottish or Arabic surnames are. */
  SurnameLike: 1 << 8,
  /** A capital or digit inside, as no surname has it: `TeleVox`. */
  Mixed: 1 << 9,
  /** Three capitals or more and nothing else. */
  ThreeCapitals: 1 << 10,
  Ampersand: 1 << 11,
  /** An ampersand tied to what follows: `&Co`. */
  AmpersandTied: 1 << 12,
  /** Holds a digit and is no summit: `G7`. */
  Digits: 1 << 13,
  Roman: 1 << 14,
  /** `Inc`, `Jr`: what may stand with a full stop or behind a comma. */
  Legal: 1 << 15,
  /** `SA`, `ASA`: in capitals. */
  LegalForm: 1 << 16,
  /** `La`, `Los`. */
  RomanceArticle: 1 << 17,
  /** `Al` or `El`. */
  ArabicArticle: 1 << 18,
  /** A word of grammar that is a country or body in capitals: `US`, `WHO`. */
  NamedFunction: 1 << 19,
  /** `Lake`, `Port`: opens the name of a place. */
  LandOpener: 1 << 20,
  /** `San`, `Ras`: opens names of places with particles inside. */
  TownOpener: 1 << 21,
  /** Opens what is no part of a name: `Former`. */
  Former: 1 << 22,
  /** `Presidential`, behind the name of a party. */
  Electoral: 1 << 23,
  FullStop: 1 << 24,
  /** `Banco`, `Partai`: opens the name of an organisation in a language that puts the head first. */
  BodyOpener: 1 << 25,
  /** `Ahlibank`, `Sovtech`: ends as made-up names of firms do. */
  FirmEnding: 1 << 26,
  /** `Operation`, `Hurricane`: opens what is neither somebody nor somewhere. */
  EventOpener: 1 << 27,
  /** `Plaza`, `Gunung`: opens the name of a place in a language that puts the head first. */
  PlaceOpener: 1 << 29,
  /** `NGOs` */
  Acronyms: 1 << 28,
  /** Opens the name of an organisation that the world knows, or that of a people in two words: `World`, `Sri`. */
  Opener: 1 << 30,
  /** Holds a mark that `lower` of a word writes otherwise: `O’Neill`. */
  Curly: 1 << 31,
} as const

const words: readonly [bit: number, words: string][] = [
  [Written.NameSuffix, 'Jr Jr. Sr Sr. II III IV'],
  [Written.LargeParticle, 'Bin Ibn Abdul Abdel Abu Ould Van Von De Der Dos Da Al El'],
  [Written.Ampersand, '&'],
  [Written.Roman, 'II III IV VI VII VIII IX XI XII XIII XIV XV XVI'],
  [Written.Legal, 'Inc Ltd Corp Co Llc LLC PLC Plc Jr Sr Bros'],
  [Written.LegalForm, 'SA S.A. SE AB AS ASA BV NV KK SpA Oy SAS SRL AO OOO JSC PJSC OJSC WLL FZE PSC KSC'],
  [Written.RomanceArticle, 'La El Los Las Le Les'],
  [Written.ArabicArticle, 'Al El'],
  [Written.NamedFunction, 'US WHO IS UN AM ICE'],
  [Written.Former, 'Former Late Then Outgoing Incoming Ex NGO NGOs TV'],
  [Written.Electoral, 'Presidential Gubernatorial Senatorial Vice'],
  [Written.FullStop, '.'],
]
const smallWords: readonly [bit: number, words: string][] = [
  [Written.LandOpener, 'lake mount mt mt. cape fort port gulf strait'],
  [Written.TownOpener, 'umm ras san santa puerto villa foz ciudad'],
  [Written.BodyOpener, organizationOpeners.join(' ')],
  [Written.PlaceOpener, foreignPlaceOpeners.join(' ')],
  [Written.Opener, [...openersOf(knownOrganizations), ...demonymOpeners].join(' ')],
  [Written.EventOpener, 'operation project hurricane typhoon cyclone storm flight resolution article section covid'],
]

/** The first words of organisations that the world knows, up to each mark where a word may end: `e`, `e.u` and `e.u.`. */
function openersOf(organizations: readonly string[]): Set<string> {
  const openers = new Set<string>()
  for (const [first] of organizations.map(name => name.split(' ') as [string]))
    for (const { index } of first.matchAll(/[^\p{L}\d]|$/gu)) openers.add(first.slice(0, index))
  return openers
}

const bitsOf = (lists: readonly [bit: number, words: string][]): ReadonlyMap<string, number> => {
  const bits = new Map<string, number>()
  for (const [bit, text] of lists) {
    for (const word of list(text)) {
      bits.set(word, (bits.get(word) ?? 0) | bit)
      enlist(word.toLowerCase())
    }
  }
  return bits
}
const listed = bitsOf(words)
/** In any spelling. */
const listedSmall = bitsOf(smallWords)

const small = /^(?:al|el|an|as|ash|at|ar|ad|az|bin|ibn|abu|ed|es|ez|ul|d|l|de|da|del|la|le|van|von|o|t|n)[-'’]\p{Lu}/u

/** Bits of `Written` of a word or mark. */
export function writtenOf({ text, lower, shape }: Form, hash: number): number {
  // A small word, as most new ones are.
  if (!(shape & (Shape.Capital | Shape.AllCaps | Shape.InnerCapital | Shape.Digit | Shape.Mark))) return 0
  let bits = mayBeListed(hash) ? (listed.get(text) ?? 0) | (listedSmall.get(lower) ?? 0) : 0
  if (shape & Shape.Digit && !/^[GE]-?\d+$/.test(text)) bits |= Written.Digits
  if (shape & Shape.Capital) bits |= ofLarge(text, shape)
  if (shape & (Shape.InnerCapital | Shape.AllCaps)) bits |= ofMixed(text)
  if (isCurly(text)) bits |= Written.Curly
  return bits
}

function isCurly(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0xad && /[’‐‑\u00ad]/.test(text)) return true
  return false
}

/** With these the endings of firms end. */
const firmLetters = 'ahkmpstAHKMPST'
const firmEnding = /^[^-]{3,}(?:bank|tech|soft|corp|telecoms?|pharma|motors|airlines|labs)$/i

function ofLarge(text: string, shape: number): number {
  let bits = 0
  if (shape & Shape.Hyphen && /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,5}$/u.test(text)) bits |= Written.HyphenGiven
  if (text.length < 3 && /^\p{Lu}$/u.test(text)) bits |= Written.Letter
  if (text.includes('.')) {
    if (/^\p{Lu}\./u.test(text)) bits |= Written.Dotted
    if (/^(?:\p{Lu}\.)+-?$/u.test(text) && !/^(?:U\.S\.|U\.K\.|U\.N\.|E\.U\.|D\.C\.)/.test(text))
      bits |= Written.Initials
  }
  if (shape & Shape.AllCaps && /^\p{Lu}{3,}$/u.test(text)) bits |= Written.ThreeCapitals
  if (shape & Shape.InnerCapital && /^\p{Lu}{2,}s$/u.test(text)) bits |= Written.Acronyms
  if (firmLetters.includes(text.at(-1)!) && firmEnding.test(text)) bits |= Written.FirmEnding
  return bits
}

function ofMixed(text: string): number {
  let bits = 0
  if (small.test(text)) bits |= Written.TiedSmall
  if (/^(?:al|el|Al|El|ul|bin)-\p{Lu}/u.test(text)) bits |= Written.Tied
  if (/^(?:O['’]|Mc|Mac|Fitz|D['’]|Al-|al-|El-|el-)\p{Lu}/u.test(text)) bits |= Written.SurnameLike
  if (/^&\p{Lu}/u.test(text)) bits |= Written.AmpersandTied
  if (
    /^\p{Lu}?\p{Ll}+\p{Lu}/u.test(text) &&
    !/^(?:Mc|Mac|Fitz|De|Di|Du|La|Le|Van|O|al|el|d|l)['’]?\p{Lu}/u.test(text) &&
    !/[-'’]/.test(text)
  )
    bits |= Written.Mixed
  return bits
}
