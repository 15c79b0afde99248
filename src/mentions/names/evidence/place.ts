import { Kind, type PlaceMatch } from '../../../gazetteer/lookup.ts'
import { looks, Shape } from '../../../language/index.ts'
import { Beside } from '../beside.ts'
import { type Candidate, Place } from '../candidate.ts'
import type { Scene } from '../scene.ts'
import { Class, is, Position } from '../words.ts'
import { Written } from '../written.ts'
import { besideBehind, classBefore, firstClass, lastClass, length, size, some, wordBefore } from './around.ts'
import { type Evidence, Located, Own } from './evidence.ts'

/** Whether a country or division behind a candidate is another than the candidate. */
const isAround = (place: PlaceMatch | undefined, c: Candidate): boolean =>
  place !== undefined &&
  (place.kind === Kind.country || place.kind === Kind.division) &&
  place.entries[0] !== c.place?.entries[0]

/** Whether a division may be meant by the bare name. */
const isUncommon = ({ classes }: Scene, c: Candidate): boolean =>
  length(c) > 3 && !(size(c) === 1 && is(classes[c.first], Class.Common))

/** Whether the town may be meant by the bare name: no English word, no three letters. */
const isTown = ({ classes }: Scene, c: Candidate): boolean =>
  !(size(c) === 1 && is(classes[c.first], Class.Common | Class.NoName | Class.Demonym)) && length(c) > 3

/** What speaks for a place. */
export const placeEvidence: readonly Evidence[] = [
  {
    id: 'name.place.country',
    about: 'A country or territory has this name.',
    examples: ['The trade of <place>Suriname</place> grew.', 'The trade of the <place>UAE</place> grew.'],
    counterExamples: ['The trade grew.'],
    kind: Place,
    weight: 5,
    when: { own: Own.Country },
    holds: ({ words }, c) => length(c) > 3 || looks(words[c.first], Shape.AllCaps),
  },
  {
    id: 'name.place.area',
    about: 'A region, sea or river that the world knows by this name.',
    examples: ['Ships left the <place>Black Sea</place> early.'],
    counterExamples: ['Ships left the sea early.'],
    kind: Place,
    weight: 4.5,
    when: { located: Located.Area },
    holds: (_, c) => length(c) > 2,
  },
  {
    id: 'name.place.division',
    about: 'A first-level division has this name.',
    examples: ['Roads in <place>Rajasthan</place> flooded.'],
    counterExamples: ['Roads flooded.'],
    kind: Place,
    weight: 3.5,
    when: { located: Located.Division },
    holds: isUncommon,
  },
  {
    id: 'name.place.district',
    about: 'A second-level division has this name.',
    examples: ['Roads in <place>Walker County</place> flooded.'],
    counterExamples: ['Roads in the county flooded.'],
    kind: Place,
    weight: 1.2,
    when: { located: Located.District },
    holds: isUncommon,
  },
  {
    id: 'name.place.metropolis',
    about: 'A town of a million or more has this name.',
    examples: ['Buses in <place>Nairobi</place> stopped.'],
    counterExamples: ['Buses in town stopped.'],
    kind: Place,
    weight: 4,
    when: { located: Located.Metropolis },
    holds: isTown,
  },
  {
    id: 'name.place.city',
    about: 'A town of two hundred thousand or more has this name.',
    examples: ['Buses in <place>Bergen</place> stopped.'],
    counterExamples: ['Buses in town stopped.'],
    kind: Place,
    weight: 3.2,
    when: { located: Located.City },
    holds: isTown,
  },
  {
    id: 'name.place.large-town',
    about: 'A town of fifty thousand or more has this name.',
    examples: ['Buses in <place>Namur</place> stopped.'],
    counterExamples: ['Buses in town stopped.'],
    kind: Place,
    weight: 2.2,
    when: { located: Located.LargeTown },
    holds: isTown,
  },
  {
    id: 'name.place.town',
    about: 'A town of ten thousand or more has this name.',
    examples: ['Buses in <place>Rakvere</place> stopped.'],
    counterExamples: ['Buses in town stopped.'],
    kind: Place,
    weight: 1.5,
    when: { located: Located.Town },
    holds: isTown,
  },
  {
    id: 'name.place.village',
    about: 'A smaller town has this name.',
    examples: ['Buses in <place>Kiviõli</place> stopped.'],
    counterExamples: ['Buses in town stopped.'],
    kind: Place,
    weight: 0.8,
    when: { located: Located.Village },
    holds: isTown,
  },
  {
    id: 'name.place.common-word',
    about: 'A town has this name, which is an English word too.',
    examples: ['Buses in <place>Reading</place> stopped.'],
    counterExamples: ['Buses in books stopped.'],
    kind: Place,
    weight: 0.8,
    when: { own: Own.One | Own.Place | Own.NoCountry, first: Class.Common },
    holds: (scene, c) => !is(firstClass(scene, c), Class.Demonym | Class.NoName | Class.Title | Class.OrgHead),
  },
  {
    id: 'name.place.given-name',
    about: 'Against: the town’s name is a given name too.',
    examples: ['Miss <person>Florence</person> said so.'],
    counterExamples: ['Vienna said so.'],
    kind: Place,
    weight: -1.2,
    when: { own: Own.One | Own.City, first: Class.Given },
    holds: (_, c) => c.place !== undefined && c.place.population < 1_000_000,
  },
  {
    id: 'name.place.head',
    about: 'The last word of two or more is what land and water are: `River`, `County`; or the first: `Lake`.',
    examples: ['Snow fell on <place>Ullik Valley</place> today.', 'Snow fell on <place>Mount Ullik</place> today.'],
    counterExamples: ['Snow fell on the valley today.'],
    kind: Place,
    weight: 4,
    when: [
      { own: Own.Several, last: Class.PlaceHead },
      { own: Own.Several, written: Written.LandOpener },
    ],
    holds: (scene, c) =>
      !is(lastClass(scene, c), Class.OrgHead) &&
      (is(lastClass(scene, c), Class.PlaceHead) ||
        (is(scene.written[c.first], Written.LandOpener) && size(c) < 4 && !is(lastClass(scene, c), Class.Facility))),
  },
  {
    id: 'name.place.facility',
    about: 'The last word of two or more is a building, road or other thing that stands somewhere.',
    examples: ['Planes left <place>Ullik Airport</place> late.'],
    counterExamples: ['Planes left the airport late.'],
    kind: Place,
    weight: 3.2,
    when: { own: Own.Several, last: Class.Facility },
  },
  {
    id: 'name.place.joined',
    about: 'Joined over `of` from the head of a place: `Gulf of`, `Republic of`.',
    examples: ['They crossed the <place>Bay of Ullik</place> by night.'],
    counterExamples: ['They crossed the bay by night.'],
    kind: Place,
    weight: 4,
    when: { own: Own.Joined, first: Class.PlaceHead },
    holds: (scene, c) => !is(firstClass(scene, c), Class.OrgHead),
  },
  {
    id: 'name.place.in',
    about: '`In`, `near` or another preposition of place stands before it.',
    examples: ['They met in <place>Ullikmaa</place> again.'],
    counterExamples: ['They met Ullikmaa again.'],
    kind: Place,
    weight: 2.4,
    when: { own: Own.Untitled, before: Beside.In | Beside.Near | Beside.Toward },
    holds: (scene, c) => c.place !== undefined || !(is(lastClass(scene, c), Class.Common) || c.acronym),
  },
  {
    id: 'name.place.from',
    about: '`From`, `to` or `at` stands before it, and the gazetteer knows it.',
    examples: ['They came from <place>Haapsalu</place> again.'],
    counterExamples: ['They came from Ullikmaa again.'],
    kind: Place,
    weight: 1,
    when: { own: Own.Place, before: Beside.From | Beside.To | Beside.At },
    holds: (scene, c) => wordBefore(scene, c, 2) !== 'according',
  },
  {
    id: 'name.place.noun-of',
    about: '`City of`, `north of`, `outskirts of` stand before it.',
    examples: ['The port of <place>Ullikmaa</place> closed.'],
    counterExamples: ['The closing of Ullikmaa hurt.'],
    kind: Place,
    weight: 3,
    when: { before: Beside.Of },
    holds: (scene, c) => is(classBefore(scene, c, 2), Class.PlaceNounOf) && !is(lastClass(scene, c), Class.OrgHead),
  },
  {
    id: 'name.place.direction',
    about: 'A direction in small letters stands before it.',
    examples: ['Rain fell on northern <place>Ullikmaa</place> today.'],
    counterExamples: ['Rain fell on Ullikmaa today.'],
    kind: Place,
    weight: 2.5,
    when: { classBefore: Class.Direction },
    holds: (scene, c) => !is(lastClass(scene, c), Class.OrgHead),
  },
  {
    id: 'name.place.noun-behind',
    about: 'What it is stands behind it in small letters: `province`, `city`.',
    examples: ['The <place>Ullikmaa</place> district flooded.'],
    counterExamples: ['The Ullikmaa shares fell.'],
    kind: Place,
    weight: 2.2,
    when: { own: Own.NoAcronym, classBehind: Class.PlaceNoun },
    holds: (scene, c) => !is(lastClass(scene, c), Class.OrgHead),
  },
  {
    id: 'name.place.country-behind',
    about: 'A comma and a country or division stand behind it.',
    examples: ['A fire in <place>Ullikmaa</place>, Estonia, burnt on.'],
    counterExamples: ['A fire in May, hot as ever, burnt on.'],
    kind: Place,
    weight: 2.2,
    when: { behind: Beside.Comma },
    holds: (scene, c) => {
      const next = c.last + 1
      if (!looks(scene.words[next], Shape.Capital) || is(lastClass(scene, c), Class.OrgHead)) return false
      return (
        isAround(scene.place(next, next + 1), c) ||
        (looks(scene.words[next + 1], Shape.Capital) && isAround(scene.place(next, next + 2), c))
      )
    },
  },
  {
    id: 'name.place.based',
    about: '`-based` is tied to it.',
    examples: ['The <place>Ullikmaa</place>-based firm closed.'],
    counterExamples: ['The broad-based firm closed.'],
    kind: Place,
    weight: 2.5,
    when: { behind: Beside.Based },
    holds: (scene, c) => is(scene.positions[c.last - 1], Position.Compound),
  },
  {
    id: 'name.place.dateline',
    about: 'It opens a paragraph and a dash, or an agency in brackets, follows.',
    examples: ['<place>TARTU</place> (Reuters) – Snow fell.', '<place>Tartu</place> — Snow fell.'],
    counterExamples: ['Snow fell — again.'],
    kind: Place,
    weight: 2,
    when: { own: Own.Place | Own.Opening, behind: Beside.Dash | Beside.Open | Beside.Comma },
    holds: (scene, c) => !is(besideBehind(scene, c), Beside.Comma) || is(besideBehind(scene, c, 3), Beside.Dash),
  },
  {
    id: 'name.place.opener',
    about: 'The first of two words opens names of towns: `San`, `Port`, `New`, and the rest is no English word.',
    examples: ['They sailed past <place>Puerto Ullik</place> again.'],
    counterExamples: ['They sailed past Ullik again.'],
    kind: Place,
    weight: 1.9,
    when: { own: Own.Several, first: Class.PlaceOpener },
    holds: (scene, c) =>
      size(c) < 5 &&
      some(scene, c, bits => !is(bits, Class.Common)) &&
      !is(lastClass(scene, c), Class.OrgHead | Class.Common),
  },
  {
    id: 'name.place.foreign-opener',
    about: 'The first word is what land, water or buildings are called in Spanish, French or Malay: `Plaza`, `Gunung`.',
    examples: ['They met at <place>Plaza Ullivo</place> again.', 'They climbed <place>Gunung Ullivo</place> again.'],
    counterExamples: ['They met at the plaza again.'],
    kind: Place,
    weight: 4,
    when: { own: Own.Several | Own.Untitled, written: Written.PlaceOpener },
    holds: ({ written }, c) => is(written[c.first], Written.PlaceOpener),
  },
  {
    id: 'name.place.directed',
    about: 'A large direction and a country or area make a name: `South Lebanon`.',
    examples: ['Rain fell on <place>Northern Estonia</place> today.'],
    counterExamples: ['Rain fell on the north today.'],
    kind: Place,
    weight: 3,
    when: { own: Own.Several, first: Class.Direction },
    holds: (scene, c) => size(c) === 2 && (scene.place(c.last - 1, c.last)?.population ?? 0) > 100_000,
  },
]
