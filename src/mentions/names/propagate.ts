import { Kind } from '../../gazetteer/lookup.ts'
import { Beside } from './beside.ts'
import { type Candidate, type Lesson, None, Organization, Person, Place } from './candidate.ts'
import { besideBefore } from './evidence/around.ts'
import type { Namesakes } from './namesakes.ts'
import type { Scene } from './scene.ts'
import { Class, is } from './words.ts'

/** Full names teach their short forms: `Ngozi Okonjo` tells who `Okonjo` is, an acronym takes the kind of what it stands for. */
export function propagate(scene: Scene, candidates: readonly Candidate[], names: Namesakes): void {
  const { own } = scene.sums
  for (let i = 0; i < candidates.length; i++) {
    const c = candidates[i]!
    if (c.last - c.first > 1) teachForms(scene, c, names)
    if (c.acronym && c.partner && !c.partner.type) own[c.sums + None]! += 3
    if (c.acronym && own[c.sums + None]! > own[c.sums + Organization]!) teach(c.firstMention ?? c, None, 3)
    if (c.partner && c.type && !c.partner.type)
      own[c.partner.sums + (c.type === 'organization' ? Organization : Place)]! += 3
  }
  for (let i = 0; i < candidates.length; i++) {
    const c = candidates[i]!
    const { lesson } = c.firstMention ?? c
    if (lesson) learn(scene, c, lesson)
  }
}

/** What a name is that the document may have. */
function teach(name: Candidate | undefined, kind: number, weight: number): void {
  if (!name) return
  name.lesson ??= { person: 0, organization: 0, place: 0, none: 0 }
  const { lesson } = name
  if (kind === Person) lesson.person = Math.max(lesson.person, weight)
  else if (kind === Organization) lesson.organization = Math.max(lesson.organization, weight)
  else if (kind === Place) lesson.place = Math.max(lesson.place, weight)
  else lesson.none = Math.max(lesson.none, weight)
}

/** What a name of several words teaches. */
function teachForms(scene: Scene, c: Candidate, names: Namesakes): void {
  const { words, classes, spelling } = scene
  const { first, last } = c
  const size = last - first
  if (c.type === 'person') {
    teach(names.findWord(words[last - 1]!.lower, spelling[last - 1]), Person, 4)
    teach(names.findWord(words[first]!.lower, spelling[first]), Person, 2.5)
    if (size > 2) teach(names.find(last - 2, last), Person, 4)
    if (size > 2) teach(names.find(first, last - 1), Person, 3)
  }
  if (c.type === 'organization') {
    if (
      !is(classes[first], Class.Common | Class.Demonym | Class.Given | Class.PlaceOpener) &&
      !scene.place(first, first + 1)
    )
      teach(names.findWord(words[first]!.lower, spelling[first]), Organization, 3)
    if (c.partner && c.partner.last - c.partner.first === 1) teach(c.partner.firstMention ?? c.partner, Organization, 3)
    if (size > 2 && !c.joined) teach(names.find(first, last - 1), Organization, 2)
  }
  if (c.type === 'place' && size < 4 && c.end - c.start > 4) {
    let initials = ''
    for (let i = first; i < last; i++) initials += words[i]!.text[0]
    if (/^\p{Lu}{2,3}$/u.test(initials)) teach(names.findWord(initials.toLowerCase()), Place, 4)
  }
}

/** What was taught about its form, added to the sums of a candidate. */
function learn(scene: Scene, c: Candidate, { person, organization, place, none }: Lesson): void {
  const { own } = scene.sums
  const size = c.last - c.first
  if (person > 0 && size < 3 && !(c.place?.kind === Kind.country && !c.titled)) {
    const town = c.place && c.place.population > 200_000 && !c.titled ? 1.5 : 0
    const common = size === 1 && is(scene.classes[c.first], Class.Common)
    own[c.sums + Person]! += person - (common ? 0.5 : 0) - town
    // `Alec Fanny … Fanny`: who bears an English word for a name takes it from the language.
    if (common && person >= 2.5 && !is(besideBefore(scene, c), Beside.The | Beside.A))
      own[c.sums + None]! -= is(scene.classes[c.first], Class.Surname) ? 6 : 3
  }
  if (c.acronym && !c.partner) own[c.sums + Place]! += place
  own[c.sums + None]! += none
  if (size < 3) own[c.sums + Organization]! += organization
}
