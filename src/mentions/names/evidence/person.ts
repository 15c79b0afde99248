import { Kind } from '../../../gazetteer/lookup.ts'
import { looks, Shape, wordFact } from '../../../language/index.ts'
import { Beside } from '../beside.ts'
import { type Candidate, Person } from '../candidate.ts'
import type { Scene } from '../scene.ts'
import { Class, is } from '../words.ts'
import { Written } from '../written.ts'
import {
  besideBehind,
  classBefore,
  classBehind,
  firstClass,
  isGiven,
  isUnknown,
  lastClass,
  size,
  some,
  wordBefore,
  wordBehind,
} from './around.ts'
import { type Evidence, Own } from './evidence.ts'

/** Whether every word is one that no list has, or a particle. */
function areUnknown({ classes, written }: Scene, { first, last }: Candidate): boolean {
  for (let i = first; i < last; i++) {
    if (is(classes[i], Class.Particle)) continue
    if (!isUnknown(classes[i]!) || is(written[i], Written.ThreeCapitals | Written.Ampersand)) return false
  }
  return true
}

/** A word of letters that may stand inside an apposition. */
const isInside = wordFact(
  ({ lower }) => /^[\p{L}'-]+$/u.test(lower) && !/^(?:and|or|is|was|who|which|has|had)$/.test(lower),
)

/** Whether an apposition behind a candidate may reach a word, over all that stands between. */
function goesOnTo({ words, paragraph }: Scene, { first, last }: Candidate, to: number): boolean {
  if (to >= words.length || paragraph[to] !== paragraph[first]) return false
  for (let i = last + 1; i <= to; i++) if (!isInside(words[i]!)) return false
  return true
}

/** What speaks for a person. */
export const personEvidence: readonly Evidence[] = [
  {
    id: 'name.person.title',
    about: 'A title that is no part of the name stands before it.',
    examples: [
      'They met Finance Minister <person>Tevita Moala</person>.',
      'Governor <person>Oduya</person> signed it.',
    ],
    counterExamples: ['The governor signed it in Oslo.'],
    kind: Person,
    weight: 5,
    when: { own: Own.Titled },
    holds: (scene, c) =>
      c.titled === 'honorific' ||
      some(scene, c, bits => !is(bits, Class.Common) || is(bits, Class.Given | Class.Surname)),
  },
  {
    id: 'name.person.age',
    about: 'An age between commas, or in brackets, stands behind the name.',
    examples: ['<person>Brisa Quillon</person>, 43, lost her boat.', '<person>Ove Lindmark</person> (29) won.'],
    counterExamples: ['In Lagos, 43 people waited.'],
    kind: Person,
    weight: 4,
    when: { behind: Beside.Comma | Beside.Open },
    holds: (scene, c) =>
      is(besideBehind(scene, c, 1), Beside.Digits) &&
      /^(?:[1-9]\d|1[01]\d)$/.test(wordBehind(scene, c, 1)) &&
      (wordBehind(scene, c) === '('
        ? wordBehind(scene, c, 2) === ')'
        : is(besideBehind(scene, c, 2), Beside.Comma | Beside.Stop)),
  },
  {
    id: 'name.person.role-before',
    about: 'A role in small letters stands before a name of two words or more.',
    examples: ['The court heard lawyer <person>Ketevan Abuladze</person>.'],
    counterExamples: ['The lawyer left Tbilisi.'],
    kind: Person,
    weight: 3,
    when: { own: Own.Several | Own.Unheaded, classBefore: Class.Role },
  },
  {
    id: 'name.person.role-before-one',
    about: 'A role in small letters stands before a single word.',
    examples: ['It was striker <person>Dalvino</person> who scored.'],
    counterExamples: ['The striker of Dalvino scored.'],
    kind: Person,
    weight: 1.5,
    when: { own: Own.One, classBefore: Class.Role },
  },
  {
    id: 'name.person.given-first',
    about: 'The first word is a given name and nothing else, and another word of the name follows.',
    examples: ['On the pier stood <person>Nadia Brennick</person> alone.'],
    counterExamples: ['On the pier stood the Nadia Hotel.'],
    kind: Person,
    weight: 2.5,
    when: { own: Own.Several | Own.Unheaded, first: Class.Given },
    holds: (scene, c) => isGiven(firstClass(scene, c)),
  },
  {
    id: 'name.person.given-common',
    about: 'The first word is a given name that is an English word too, and the last one is no English word.',
    examples: ['The prize went to <person>Grace Adjivon</person>.'],
    counterExamples: ['The prize went to Grace Hill.'],
    kind: Person,
    weight: 2,
    when: { own: Own.Several | Own.Unheaded, first: Class.Given },
    holds: (scene, c) =>
      !isGiven(firstClass(scene, c)) &&
      !is(firstClass(scene, c), Class.Demonym) &&
      (isUnknown(lastClass(scene, c)) || is(lastClass(scene, c), Class.Surname)),
  },
  {
    id: 'name.person.surname-last',
    about: 'The last of two words or more is a surname.',
    examples: ['They asked <person>Vurim Okafor</person> again.'],
    counterExamples: ['They asked the Okafor Foundation again.'],
    kind: Person,
    weight: 1,
    when: { own: Own.Several | Own.Unheaded, last: Class.Surname },
  },
  {
    id: 'name.person.surname-first',
    about: 'A Chinese, Korean or Vietnamese surname opens a name of two or three words that are no English words.',
    examples: ['The film starred <person>Kwon Hae-rim</person> again.'],
    counterExamples: ['The film was shot in Kwon Park.'],
    kind: Person,
    weight: 2,
    when: { own: Own.Several | Own.Unheaded, first: Class.FirstSurname },
    holds: (scene, c) => size(c) < 4 && isUnknown(lastClass(scene, c)),
  },
  {
    id: 'name.person.hyphenated-given',
    about: 'One of the words is a given name of two syllables, the second one small: `Jong-un`.',
    examples: ['Then <person>Pak Chol-min</person> stepped in.'],
    counterExamples: ['Then a Seoul-based firm stepped in.'],
    kind: Person,
    weight: 2.5,
    when: { own: Own.Several, written: Written.HyphenGiven },
  },
  {
    id: 'name.person.single',
    about: 'A single word that is a given name or surname and nothing else.',
    examples: ['Then <person>Nadia</person> left.'],
    counterExamples: ['Then Nairobi left.'],
    kind: Person,
    weight: 1.6,
    when: { own: Own.One | Own.NoAcronym, first: Class.Given | Class.Surname },
    holds: (scene, c) => isUnknown(firstClass(scene, c)),
  },
  {
    id: 'name.person.role-comma',
    about: 'A role or relation and a comma stand before it, and punctuation behind it.',
    examples: ['The girl’s uncle, <person>Vurimal</person>, wept.'],
    counterExamples: ['In spring, Vurimal, they say, wept.'],
    kind: Person,
    weight: 1.6,
    when: { before: Beside.Comma, behind: Beside.Comma | Beside.Stop | Beside.And | Beside.Who },
    holds: (scene, c) => is(classBefore(scene, c, 2), Class.Role | Class.Kin),
  },
  {
    id: 'name.person.government',
    about: 'A single name that is no place stands before `regime`, `government`, `administration`.',
    examples: ['The <person>Vurimal</person> regime fell.'],
    counterExamples: ['The Estonia government fell.'],
    kind: Person,
    weight: 2.9,
    when: { own: Own.One | Own.NoPlace | Own.NoAcronym, behind: Beside.Government },
  },
  {
    id: 'name.person.surname-government',
    about: 'The same, and the name is a surname, whatever else it is.',
    examples: ['The <person>Bush</person> administration fell.'],
    counterExamples: ['The bush fell.', 'The Jordan government fell.'],
    kind: Person,
    weight: 6,
    when: { own: Own.One | Own.NoCountry, first: Class.Surname, behind: Beside.Regime },
  },
  {
    id: 'name.person.according',
    about: '`According to` stands before it.',
    examples: ['According to <person>Vurimal</person>, it rained.'],
    counterExamples: ['Close to Vurimal, it rained.'],
    kind: Person,
    weight: 0.9,
    when: { before: Beside.To },
    holds: (scene, c) => wordBefore(scene, c, 2) === 'according',
  },
  {
    id: 'name.person.initial',
    about: 'The name holds an initial.',
    examples: ['The house of <person>Thord K. Ameling</person> burnt.'],
    counterExamples: ['The U.S. house burnt.'],
    kind: Person,
    weight: 3,
    when: { own: Own.Several | Own.Unheaded, written: Written.Initials },
  },
  {
    id: 'name.person.suffix',
    about: 'The name ends in `Jr` or a numeral of a line of rulers.',
    examples: ['They buried <person>Ansgar Vell Jr</person> there.'],
    counterExamples: ['They buried Ansgar there.'],
    kind: Person,
    weight: 3,
    when: { own: Own.Several, written: Written.NameSuffix },
    holds: ({ written }, c) => is(written[c.last - 1], Written.NameSuffix),
  },
  {
    id: 'name.person.particle',
    about: 'A particle stands inside the name or is tied to it: `bin`, `von`, `al-`.',
    examples: [
      'The estate of <person>Ilka von Raden</person> was sold.',
      'Critics of <person>Basim al-Turki</person> left.',
    ],
    counterExamples: ['The estate von was sold.'],
    kind: Person,
    weight: 2,
    when: { own: Own.Several | Own.Unjoined | Own.NoPlace },
    holds: ({ words, classes, written }, c) => {
      if (is(written[c.first], Written.TownOpener)) return false
      for (let i = c.first + 1; i < c.last; i++) {
        if (is(written[i], Written.Tied)) return true
        if (i === c.last - 1) continue
        if (is(written[i], Written.LargeParticle)) return true
        if (is(classes[i], Class.Particle) && !looks(words[i], Shape.Capital)) return true
      }
      return false
    },
  },
  {
    id: 'name.person.apostrophe',
    about: 'The last word is built as Irish, Scottish or Arabic surnames are.',
    examples: ['It fell to <person>O’Grallan</person> to explain.', 'It fell to <person>McTavery</person> to explain.'],
    counterExamples: ['It fell to Macro Ltd to explain.'],
    kind: Person,
    weight: 1.6,
    when: { written: Written.SurnameLike },
    holds: ({ written }, c) => is(written[c.last - 1], Written.SurnameLike) && size(c) < 4,
  },
  {
    id: 'name.person.two-unknown',
    about: 'Two or three words that no list of English words or places has.',
    examples: ['Its maker, <person>Tarvo Ullikson</person>, shrugged.'],
    counterExamples: ['Its maker, Open Water, shrugged.'],
    kind: Person,
    weight: 1.7,
    when: { own: Own.Several | Own.Unjoined },
    holds: (scene, c) =>
      size(c) < 5 &&
      areUnknown(scene, c) &&
      !is(scene.written[c.first], Written.RomanceArticle) &&
      !(c.place && c.place.population > 15_000),
  },
  {
    id: 'name.person.one-unknown',
    about: 'One word that no list has.',
    examples: ['The painter is <person>Vurimal</person>, who never sleeps.'],
    counterExamples: ['The painter is Dutch.'],
    kind: Person,
    weight: 0.9,
    when: { own: Own.One | Own.NoAcronym | Own.NoPlace },
    holds: (scene, c) =>
      isUnknown(firstClass(scene, c)) && !looks(scene.words[c.first], Shape.AllCaps | Shape.InnerCapital | Shape.Digit),
  },
  {
    id: 'name.person.who',
    about: 'A relative pronoun of persons follows.',
    examples: [
      'It belongs to <person>Vurimal</person>, who never sleeps.',
      'The prize went to <person>Ambrel Noss</person>, whose boat sank.',
    ],
    counterExamples: ['It belongs to Vienna, which never sleeps.'],
    kind: Person,
    weight: 2.5,
    when: { behind: Beside.Comma | Beside.Who },
    holds: (scene, c) => {
      const i = is(besideBehind(scene, c), Beside.Comma) ? 1 : 0
      return is(besideBehind(scene, c, i), Beside.Who) && !looks(scene.words[c.last + i], Shape.Capital)
    },
  },
  {
    id: 'name.person.says',
    about: 'A verb of saying or thinking stands right behind the name or, with the name at the end, right before it.',
    examples: ['<person>Vurimal</person> said no.', '“No,” said <person>Vurimal</person>.'],
    counterExamples: ['They said it in Vienna.'],
    kind: Person,
    weight: 1.6,
    when: [
      { classBehind: Class.Say },
      {
        classBefore: Class.Say,
        behind: Beside.Comma | Beside.Stop | Beside.Colon | Beside.Dash | Beside.Nothing,
      },
    ],
  },
  {
    id: 'name.person.human-verb',
    about: 'A verb follows whose subject is human: was born, died, married.',
    examples: ['<person>Vurimal</person> died at home.', '<person>Vurimal</person> was born there.'],
    counterExamples: ['Vienna was built there.'],
    kind: Person,
    weight: 1.2,
    when: [{ classBehind: Class.Human }, { behind: Beside.Auxiliary }],
    holds: (scene, c) => {
      const skip = /^(?:was|is|has|had|also|later|then|never)$/.test(wordBehind(scene, c)) ? 1 : 0
      return is(classBehind(scene, c, skip), Class.Human)
    },
  },
  {
    id: 'name.person.role-behind',
    about: 'A role stands in apposition behind the name.',
    examples: [
      '<person>Tarvo Ullik</person>, a retired lawyer, disagreed.',
      '<person>Vurimal</person>, the director of the museum, disagreed.',
    ],
    counterExamples: ['Vienna, a large city, disagreed.'],
    kind: Person,
    weight: 1.8,
    when: { behind: Beside.Comma },
    holds: (scene, c) => {
      const { classes, shapes } = scene
      let role = c.last + 1
      while (role < c.last + 6 && !(is(classes[role], Class.Role) && !is(shapes[role], Shape.Capital))) role++
      return role < c.last + 6 && goesOnTo(scene, c, role)
    },
  },
  {
    id: 'name.person.pronoun',
    about: '`He` or `she` follows within a dozen words, and no other large word stands between.',
    examples: ['<person>Vurimal</person> left early because she was tired.'],
    counterExamples: ['Vurimal left early because it rained.'],
    kind: Person,
    weight: 0.8,
    when: {},
    holds: ({ words, shapes, paragraph, beside }, c) => {
      for (let i = c.last; i < c.last + 14 && i < words.length && paragraph[i] === paragraph[c.first]; i++) {
        if (is(beside[i], Beside.HeShe)) return true
        if (is(shapes[i], Shape.Capital)) return false
      }
      return false
    },
  },
  {
    id: 'name.person.behind-the',
    about: 'Against: `the` stands before it.',
    examples: ['He knew the Ullikson Tarvin well.'],
    counterExamples: ['He knew Ullikson Tarvin well.'],
    kind: Person,
    weight: -2,
    when: { own: Own.Untitled, before: Beside.The | Beside.A },
  },
  {
    id: 'name.person.behind-in',
    about: 'Against: `in` stands before it.',
    examples: ['He lived in <place>Ullikson</place> for long.'],
    counterExamples: ['He lived with Ullikson for long.'],
    kind: Person,
    weight: -1.5,
    when: { own: Own.Untitled, before: Beside.In | Beside.Near },
  },
  {
    id: 'name.person.against-head',
    about: 'Against: the name ends in the head of an organisation or place, or was joined over `of`.',
    examples: ['He ran the <organization>Nadia Foundation</organization> alone.'],
    counterExamples: ['He ran to Nadia alone.'],
    kind: Person,
    weight: -3,
    when: [{ own: Own.Untitled | Own.Headed }, { own: Own.Untitled | Own.Joined }],
  },
  {
    id: 'name.person.against-opener',
    about: 'Against: the name opens as those of organisations or places do in Spanish, French, Malay or Arabic.',
    examples: ['She left <organization>Banco de Ullivo</organization> late.'],
    counterExamples: ['She left Nadia de Ullivo late.'],
    kind: Person,
    weight: -3,
    when: { own: Own.Untitled | Own.Several | Own.NoPlace, written: Written.BodyOpener | Written.PlaceOpener },
    holds: ({ written }, c) => is(written[c.first], Written.BodyOpener | Written.PlaceOpener),
  },
  {
    id: 'name.person.against-article',
    about: 'Against: `Al` or `El` and one word are a place or body as often.',
    examples: ['He came from <none>Al Gulvik</none> early.'],
    counterExamples: ['He came with Rana Al Gulvik early.'],
    kind: Person,
    weight: -1.2,
    when: { own: Own.Several | Own.Untitled, written: Written.ArabicArticle },
    holds: ({ written }, c) => size(c) === 2 && is(written[c.first], Written.ArabicArticle),
  },
  {
    id: 'name.person.against-acronym',
    about: 'Against: three capitals or more are no person.',
    examples: ['He joined the <organization>GLVK</organization> early.'],
    counterExamples: ['He joined Gulvik early.'],
    kind: Person,
    weight: -2.5,
    when: { own: Own.Acronym },
  },
  {
    id: 'name.person.against-place',
    about: 'Against: a country or large town has this name.',
    examples: ['He came to <place>Jordan</place> early.'],
    counterExamples: ['He came to Gulvik early.'],
    kind: Person,
    weight: -1,
    when: { own: Own.Untitled | Own.Place },
    holds: (_, c) => c.place !== undefined && (c.place.kind === Kind.country || c.place.population >= 300_000),
  },
  {
    id: 'name.person.english',
    about: 'Against: the last word is plain English, and no surname.',
    examples: ['The prize went to <none>Grace Harvest</none>.'],
    counterExamples: ['The prize went to Grace Adjivon.'],
    kind: Person,
    weight: -1.5,
    when: { own: Own.Several | Own.Untitled, last: Class.Common },
    holds: (scene, c) =>
      !is(lastClass(scene, c), Class.Surname | Class.Given) && !(size(c) === 2 && isSureGiven(scene, c)),
  },
  {
    id: 'name.person.given-english',
    about: 'Against, less: a plain English word stands behind what is a given name and nothing else.',
    examples: ['The prize went to <person>Bettina Roach</person>.'],
    counterExamples: ['The prize went to Bettina Adjivon.'],
    kind: Person,
    weight: -0.7,
    when: { own: Own.Several | Own.Untitled, last: Class.Common },
    holds: (scene, c) =>
      !is(lastClass(scene, c), Class.Surname | Class.Given) && size(c) === 2 && isSureGiven(scene, c),
  },
]

const isSureGiven = (scene: Scene, c: Candidate): boolean =>
  isGiven(firstClass(scene, c)) && !scene.place(c.first, c.first + 1)
