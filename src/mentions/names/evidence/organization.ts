import { Kind } from '../../../gazetteer/lookup.ts'
import { looks, Shape } from '../../../language/index.ts'
import { Beside } from '../beside.ts'
import { Organization } from '../candidate.ts'
import { knownOrganizations } from '../lists/organization-words.ts'
import { Class, is } from '../words.ts'
import { Written } from '../written.ts'
import {
  besideBefore,
  classBefore,
  classBehind,
  classBehindPossessive,
  firstClass,
  isUnknown,
  lastClass,
  length,
  size,
  some,
  wordBefore,
  wordBehind,
} from './around.ts'
import { type Evidence, Own } from './evidence.ts'

const known = new Set(knownOrganizations)

/** What speaks for an organisation. */
export const organizationEvidence: readonly Evidence[] = [
  {
    id: 'name.organization.head',
    about: 'The last word of two or more is what organisations are: `Ministry`, `Bank`, `Ltd`.',
    examples: ['He sued <organization>Ullik Holdings</organization> twice.'],
    counterExamples: ['He sued the bank twice.'],
    kind: Organization,
    weight: 4,
    when: { own: Own.Several, last: Class.OrgHead },
  },
  {
    id: 'name.organization.joined',
    about: 'The name was joined over `of`, `for` or `and` from the head of an organisation.',
    examples: ['A clerk of the <organization>Ministry of Rural Works</organization> resigned.'],
    counterExamples: ['A clerk of the ministry resigned.'],
    kind: Organization,
    weight: 4,
    when: { own: Own.Joined },
    holds: (scene, c) =>
      is(firstClass(scene, c), Class.JoinHead)
        ? !is(firstClass(scene, c), Class.PlaceHead)
        : some(scene, c, bits => is(bits, Class.OrgHead)),
  },
  {
    id: 'name.organization.acronym',
    about: 'One word in capitals, of two to seven letters, and no place.',
    examples: ['The <organization>GLVK</organization> was founded then.'],
    counterExamples: ['The UK was founded then.'],
    kind: Organization,
    weight: 3,
    when: { own: Own.Acronym | Own.NoCountry },
    holds: (scene, c) =>
      !is(firstClass(scene, c), Class.Common) ||
      (length(c) < 5 && !is(scene.written[c.first], Written.Curly) && scene.counts.large(c.first) > 0),
  },
  {
    id: 'name.organization.known',
    about: 'An organisation that the world knows by this name.',
    examples: ['Aid came from the <organization>Red Crescent</organization> at last.'],
    counterExamples: ['Aid came from a red van at last.'],
    kind: Organization,
    weight: 3.5,
    when: [
      { own: Own.Several, written: Written.Opener },
      { own: Own.Several, first: Class.Particle },
      { own: Own.One | Own.Capitals, written: Written.Opener },
    ],
    holds: (scene, c) => known.has(scene.textOf(c.first, c.last).toLowerCase()),
  },
  {
    id: 'name.organization.bare',
    about: 'A body or firm that news names by one word.',
    examples: ['The vote in <organization>Parliament</organization> was close.'],
    counterExamples: ['The vote in parliament was close.'],
    kind: Organization,
    weight: 3,
    when: { own: Own.One, first: Class.BareOrg },
  },
  {
    id: 'name.organization.defined',
    about: 'An acronym in brackets is tied to the name, or the name to it.',
    examples: ['The <organization>Gulvik Lowland Verge Keepers</organization> (GLVK) object.'],
    counterExamples: ['The Gulvik farm (old) burnt.'],
    kind: Organization,
    weight: 2.5,
    when: { own: Own.Tied | Own.NoPlace },
  },
  {
    id: 'name.organization.noun-of',
    about: '`Chairman of`, `shares in`, `member of` stand before it.',
    examples: ['He is chairman of <organization>Ullikraft</organization>.'],
    counterExamples: ['He is tired of Ullikraft.'],
    kind: Organization,
    weight: 1.6,
    when: { before: Beside.The | Beside.Of | Beside.At | Beside.ForWith | Beside.In },
    holds: (scene, c) => {
      const the = is(besideBefore(scene, c), Beside.The) ? 1 : 0
      return (
        is(besideBefore(scene, c, 1 + the), Beside.Of | Beside.At | Beside.ForWith | Beside.In) &&
        is(classBefore(scene, c, 2 + the), Class.OrgNounOf)
      )
    },
  },
  {
    id: 'name.organization.noun-behind',
    about: 'Its officials, shares or members stand behind it.',
    examples: [
      'The <organization>Ullikraft</organization> spokesman declined.',
      '<organization>Ullikraft</organization>’s shares fell.',
    ],
    counterExamples: ['The Ullikraft river rose.'],
    kind: Organization,
    weight: 1.6,
    when: [
      { own: Own.Untitled, classBehind: Class.OrgNoun },
      { own: Own.Untitled, behind: Beside.Possessive },
    ],
    holds: (scene, c) => is(classBehindPossessive(scene, c), Class.OrgNoun),
  },
  {
    id: 'name.organization.noun-before',
    about: 'What it is stands before it: `newspaper`, `carmaker`.',
    examples: ['The broadcaster <organization>Ullivo</organization> closed.'],
    counterExamples: ['The closing of Ullivo hurt.'],
    kind: Organization,
    weight: 2,
    when: { classBefore: Class.OrgNounBefore },
  },
  {
    id: 'name.organization.agency',
    about: 'Capitals between slashes behind the place of a dateline: the agency.',
    examples: ['Tartu /<organization>ULLIKSAME</organization>/ – Snow fell.'],
    counterExamples: ['Tartu – ULLIKSAME snow fell.'],
    kind: Organization,
    weight: 4,
    when: { own: Own.One | Own.Capitals },
    holds: (scene, c) => wordBefore(scene, c) === '/' && wordBehind(scene, c) === '/',
  },
  {
    id: 'name.organization.title-behind',
    about: 'The large title of somebody who works for it stands right behind it, and no place is called so.',
    examples: ['He met <organization>Ullivo</organization> CEO Nadia Brennick.'],
    counterExamples: ['He met Ghana President Nadia Brennick.', 'He met Ullivo once.'],
    kind: Organization,
    weight: 1.6,
    when: { own: Own.Untitled | Own.NoPlace | Own.LargeBehind },
    holds: (scene, c) => {
      if (size(c) === 1 && is(firstClass(scene, c), Class.Common)) return false
      const { words, classes, paragraph } = scene
      let i = c.last
      while (i < c.last + 2 && looks(words[i], Shape.Capital) && is(classes[i], Class.Modifier)) i++
      return (
        words[c.last - 1]!.end + 1 === words[c.last]?.start &&
        paragraph[i] === paragraph[c.first] &&
        looks(words[i], Shape.Capital) &&
        is(classes[i], Class.Title) &&
        is(classes[i], Class.OrgNoun)
      )
    },
  },
  {
    id: 'name.organization.opener',
    about:
      'The first word is what organisations are called in Spanish, French, Malay or Arabic: `Banco`, `Parti`, `Harakat`.',
    examples: [
      'She left <organization>Banco Ullivo</organization> late.',
      'She joined <organization>Parti Ullivo</organization> late.',
    ],
    counterExamples: ['She left the banco late.'],
    kind: Organization,
    weight: 4.5,
    when: { own: Own.Several | Own.Untitled | Own.NoPlace, written: Written.BodyOpener },
    holds: ({ written }, c) => is(written[c.first], Written.BodyOpener),
  },
  {
    id: 'name.organization.bank',
    about: 'A made-up word that ends as names of firms do: `-bank`, `-tech`, `-soft`.',
    examples: ['She left <organization>Ullibank</organization> late.'],
    counterExamples: ['She left Ullivo late.'],
    kind: Organization,
    weight: 1.8,
    when: { own: Own.One | Own.Untitled | Own.NoPlace, written: Written.FirmEnding },
    holds: (scene, c) => isUnknown(firstClass(scene, c)),
  },
  {
    id: 'name.organization.company-verb',
    about: 'A verb of firms follows: acquired, launched, owns.',
    examples: ['<organization>Ullivo</organization> acquired a rival.'],
    counterExamples: ['Ullivo wept for a rival.'],
    kind: Organization,
    weight: 1.3,
    when: [{ classBehind: Class.CompanyVerb }, { behind: Beside.Auxiliary }],
    holds: (scene, c) => {
      const skip = /^(?:has|had|also|will)$/.test(wordBehind(scene, c)) ? 1 : 0
      return is(classBehind(scene, c, skip), Class.CompanyVerb)
    },
  },
  {
    id: 'name.organization.mixed-capitals',
    about: 'A capital or digit inside a word that no surname has: `TeleVox`.',
    examples: ['The <organization>TeleVox</organization> shares fell.'],
    counterExamples: ['It was bought by McTavery in spring.'],
    kind: Organization,
    weight: 1.0,
    when: { written: Written.Mixed },
    holds: (_, c) => size(c) < 3,
  },
  {
    id: 'name.organization.ampersand',
    about: 'An ampersand stands inside the name.',
    examples: ['Lawyers at <organization>Ullik & Thorn</organization> object.'],
    counterExamples: ['Lawyers and Ullik object.'],
    kind: Organization,
    weight: 3,
    when: { own: Own.Several, written: Written.Ampersand },
    holds: (_, c) => size(c) > 2,
  },
  {
    id: 'name.organization.place-inside',
    about: 'A place or people opens a name of English words: `Bangkok Post`, `Kenyan Rangers`.',
    examples: ['He wrote for the <organization>Bangkok Examiner</organization> then.'],
    counterExamples: ['He wrote from Bangkok then.'],
    kind: Organization,
    weight: 0.6,
    when: { own: Own.Several | Own.NoPlace, last: Class.Common },
    holds: (scene, c) =>
      !is(lastClass(scene, c), Class.PlaceHead | Class.Facility | Class.Event | Class.NoName) &&
      (is(firstClass(scene, c), Class.Demonym) || (scene.place(c.first, c.first + 1)?.population ?? 0) > 100_000),
  },
  {
    id: 'name.organization.country-last',
    about: 'A country ends the name and something else than a direction opens it: a branch.',
    examples: ['He left <organization>Ullivo Namibia</organization> late.'],
    counterExamples: ['He left Southern Namibia late.'],
    kind: Organization,
    weight: 3.5,
    when: { own: Own.Several | Own.Unjoined | Own.Untitled | Own.NoPlace },
    holds: (scene, c) =>
      !is(firstClass(scene, c), Class.Direction | Class.PlaceOpener | Class.Given | Class.Demonym | Class.Title) &&
      !is(lastClass(scene, c), Class.Surname | Class.Given) &&
      scene.place(c.last - 1, c.last)?.kind === Kind.country,
  },
  {
    id: 'name.organization.article',
    about: 'A Spanish or French article opens the name, and no place is called so.',
    examples: ['She read <organization>La Ullista</organization> daily.'],
    counterExamples: ['She left La Paz daily.'],
    kind: Organization,
    weight: 2.2,
    when: { own: Own.Several | Own.Untitled | Own.NoPlace, written: Written.RomanceArticle },
    holds: ({ written }, c) => size(c) < 4 && is(written[c.first], Written.RomanceArticle),
  },
  {
    id: 'name.organization.legal-form',
    about: 'The last word is a legal form in capitals.',
    examples: ['He left <organization>Ullivo SA</organization> late.'],
    counterExamples: ['He left the SA late.'],
    kind: Organization,
    weight: 4,
    when: { own: Own.Several, written: Written.LegalForm },
    holds: ({ written }, c) => is(written[c.last - 1], Written.LegalForm),
  },
  {
    id: 'name.organization.unknown-english',
    about: 'A word that no list has and then plain English: `Rössing Uranium`.',
    examples: ['The <organization>Ullivo Uranium</organization> shares fell.'],
    counterExamples: ['He left Ullivo late.'],
    kind: Organization,
    weight: 0.6,
    when: { own: Own.Several | Own.Unjoined | Own.Untitled | Own.NoPlace, last: Class.Common },
    holds: (scene, c) =>
      isUnknown(firstClass(scene, c)) &&
      !is(firstClass(scene, c), Class.Given | Class.Title) &&
      !is(
        lastClass(scene, c),
        Class.Surname | Class.Event | Class.NoName | Class.PlaceHead | Class.Facility | Class.Title | Class.Demonym,
      ),
  },
  {
    id: 'name.organization.the-name',
    about: '`The` stands before a name of two words or more that is no place.',
    examples: ['Then the <organization>Ullik Tarvin Society</organization> met.'],
    counterExamples: ['Then Ullik Tarvin met.'],
    kind: Organization,
    weight: 0.8,
    when: { own: Own.Several | Own.Untitled | Own.NoPlace, before: Beside.The },
    holds: (scene, c) => !is(lastClass(scene, c), Class.Event),
  },
  {
    id: 'name.organization.one-unknown',
    about: 'One word that no list has might be a firm.',
    examples: ['It was bought by <organization>Ullivo</organization>, which makes salt.'],
    counterExamples: ['It was bought by Salt, which makes soap.'],
    kind: Organization,
    weight: 0.5,
    when: { own: Own.One | Own.NoAcronym | Own.NoPlace },
    holds: (scene, c) => isUnknown(firstClass(scene, c)) && !is(firstClass(scene, c), Class.Given | Class.Surname),
  },
  {
    id: 'name.organization.which',
    about: '`Which` follows the name, and no place is called so.',
    examples: ['It was bought by <organization>Ullivo</organization>, which makes salt.'],
    counterExamples: ['It was bought in Vienna, which makes salt.'],
    kind: Organization,
    weight: 1.2,
    when: { own: Own.NoPlace, behind: Beside.Comma },
    holds: (scene, c) => wordBehind(scene, c, 1) === 'which',
  },
]
