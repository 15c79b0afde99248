import { Kind } from '../../../gazetteer/lookup.ts'
import { looks, Shape } from '../../../language/index.ts'
import { Beside } from '../beside.ts'
import { definedSmall } from '../brackets.ts'
import { None } from '../candidate.ts'
import { areDemonyms } from '../demonyms.ts'
import { Class, is } from '../words.ts'
import { Written } from '../written.ts'
import { every, firstClass, lastClass, size, wordBehind } from './around.ts'
import { type Evidence, Own } from './evidence.ts'

/** What speaks for no name of somebody or somewhere. */
export const noneEvidence: readonly Evidence[] = [
  {
    id: 'name.none.demonym',
    about: 'The words are adjectives of peoples, languages, faiths.',
    examples: ['The <none>Estonian</none> coach left.'],
    counterExamples: ['The coach left Estonia.'],
    kind: None,
    weight: 8,
    when: [{ first: Class.Demonym | Class.Direction }, { written: Written.Opener }],
    holds: (scene, c) =>
      areDemonyms(scene, c.first, c.last) &&
      !(c.place?.kind === Kind.country && (size(c) > 1 || looks(scene.words[c.first], Shape.AllCaps))),
  },
  {
    id: 'name.none.word',
    about: 'A word that news writes large and that names nobody: `Islam`, `Internet`.',
    examples: ['He turned to <none>Christianity</none> late.'],
    counterExamples: ['He turned to Oslo late.'],
    kind: None,
    weight: 8,
    when: { own: Own.One | Own.Untitled, first: Class.NoName | Class.Calendar },
    holds: (scene, c) => !is(firstClass(scene, c), Class.BareOrg),
  },
  {
    id: 'name.none.event',
    about: 'The last word is an event, law, award or work.',
    examples: ['He won the <none>Ullik Prize</none> late.'],
    counterExamples: ['He won the prize late.'],
    kind: None,
    weight: 5,
    when: { own: Own.Several | Own.Untitled, last: Class.Event },
    holds: (scene, c) => !is(lastClass(scene, c), Class.Surname),
  },
  {
    id: 'name.none.numbered-event',
    about: 'An event with its number: `World War II`.',
    examples: ['He fought in <none>Ullik War II</none> then.'],
    counterExamples: ['He fought for Ullik II then.'],
    kind: None,
    weight: 5,
    when: { own: Own.Several, written: Written.Roman },
    holds: ({ written, classes }, c) =>
      is(written[c.last - 1], Written.Roman | Written.Letter) && is(classes[c.last - 2], Class.Event),
  },
  {
    id: 'name.none.nation',
    about: 'A nation of English words alone: `First Nation`.',
    examples: ['They met a <none>First Nation</none> chief then.'],
    counterExamples: ['They met the Ullik First Nation then.'],
    kind: None,
    weight: 8,
    when: { own: Own.Several, last: Class.OrgHead },
    holds: (scene, c) => scene.words[c.last - 1]!.lower === 'nation' && every(scene, c, bits => is(bits, Class.Common)),
  },
  {
    id: 'name.none.several',
    about: 'The plural of an acronym: many of a kind.',
    examples: ['He wrote several <none>GLVs</none> then.'],
    counterExamples: ['He wrote to the GLV then.'],
    kind: None,
    weight: 2.5,
    when: { own: Own.One, written: Written.Acronyms },
  },
  {
    id: 'name.none.operation',
    about: 'The first of several words is an operation, a storm or a project.',
    examples: ['He led <none>Operation Ullik Guard</none> then.'],
    counterExamples: ['He led the operation at Ullik Bank.'],
    kind: None,
    weight: 6,
    when: { own: Own.Several | Own.Untitled, written: Written.EventOpener },
    holds: ({ written }, c) => is(written[c.first], Written.EventOpener),
  },
  {
    id: 'name.none.model',
    about: 'A firm’s name and a number behind it: what it makes.',
    examples: ['He flew a <none>Boeing</none> 737 home.'],
    counterExamples: ['He flew home with Boeing.'],
    kind: None,
    weight: 5,
    when: { own: Own.One, first: Class.BareOrg },
    holds: (scene, c) => /^[A-Z]?-?\d+[a-z]*$/i.test(wordBehind(scene, c)),
  },
  {
    id: 'name.none.bare-head',
    about: 'A head of organisations, places or events or a title alone: `the Court`.',
    examples: ['He left the <none>Court</none> late.'],
    counterExamples: ['He left the court late.'],
    kind: None,
    weight: 5,
    when: {
      own: Own.One | Own.Untitled | Own.NoAcronym,
      first:
        Class.OrgHead |
        Class.PlaceHead |
        Class.Facility |
        Class.Event |
        Class.JoinHead |
        Class.Title |
        Class.Modifier |
        Class.Direction,
    },
    holds: (scene, c) => is(firstClass(scene, c), Class.Common) && !is(firstClass(scene, c), Class.BareOrg),
  },
  {
    id: 'name.none.common',
    about: 'One English word.',
    examples: ['He met <none>Fate</none> late.'],
    counterExamples: ['He met fate late.'],
    kind: None,
    weight: 2.5,
    when: { own: Own.One | Own.NoCountry, first: Class.Common },
    holds: (scene, c) => !is(firstClass(scene, c), Class.BareOrg),
  },
  {
    id: 'name.none.small-too',
    about: 'The document writes the word small as well.',
    examples: ['He met <none>Fate</none> late, as fate has it.'],
    counterExamples: ['He met Fate late.'],
    kind: None,
    weight: 1.5,
    when: { own: Own.One | Own.Untitled | Own.NoAcronym },
    holds: (scene, c) => scene.counts.small(c.first) > 0,
  },
  {
    id: 'name.none.all-common',
    about: 'Several English words without a head.',
    examples: ['He sang <none>Open Water</none> late.'],
    counterExamples: ['He sang in Oslo late.'],
    kind: None,
    weight: 1.5,
    when: { own: Own.Several | Own.NoPlace, first: Class.Common },
    holds: (scene, c) =>
      every(scene, c, bits => is(bits, Class.Common)) &&
      !is(lastClass(scene, c), Class.OrgHead | Class.PlaceHead | Class.Facility),
  },
  {
    id: 'name.none.digits',
    about: 'A word with digits, of products and roads.',
    examples: ['He bought an <none>XK90</none> late.'],
    counterExamples: ['He bought 90 late.'],
    kind: None,
    weight: 5,
    when: { own: Own.One, written: Written.Digits },
  },
  {
    id: 'name.none.defined',
    about: 'An acronym in brackets whose letters are those of English words that are no body.',
    examples: ['The reduced instruction set (<none>RIS</none>) won.'],
    counterExamples: ['The rural inspection service (RIS) won.'],
    kind: None,
    weight: 4,
    when: { own: Own.Acronym },
    holds: (scene, c) => definedSmall(scene, c) === 'none',
  },
  {
    id: 'name.none.people',
    about: 'The word behind it makes it a people or language.',
    examples: ['She taught the <none>Ullik</none> language late.'],
    counterExamples: ['She taught Ullik late.'],
    kind: None,
    weight: 4,
    when: { own: Own.One | Own.NoCountry, behind: Beside.People },
  },
  {
    id: 'name.none.flight',
    about: 'Capitals with a number behind them: a flight, a road, a rule.',
    examples: ['They took <none>UO</none> 809 home.'],
    counterExamples: ['They took the UO home.'],
    kind: None,
    weight: 3,
    when: { own: Own.Acronym | Own.NoPlace, behind: Beside.Digits },
  },
  {
    id: 'name.none.dollar',
    about: 'A dollar sign follows: `US$5`.',
    examples: ['It cost <none>US</none>$5 then.'],
    counterExamples: ['It cost the US 5 then.'],
    kind: None,
    weight: 8,
    when: [{ behind: Beside.Dollar }, { before: Beside.Dollar }],
    holds: ({ words }, c) =>
      (words[c.last]?.text === '$' && words[c.last]!.start === c.end) ||
      (words[c.first - 1]?.text === '$' && words[c.first - 1]!.end === c.start),
  },
]
