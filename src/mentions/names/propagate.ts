import { Kind } from '../../gazetteer/lookup.ts'
import { type Candidate, None, Organization, Person, Place } from './candidate.ts'
import { wordBefore } from './evidence/around.ts'
import type { Scene } from './scene.ts'
import { Class, is } from './words.ts'

/** What a full name taught: how much for the kind, by the shorter form in lower case. */
type Taught = Map<string, number>

/** Full names teach their short forms: `Ngozi Okonjo` tells who `Okonjo` is, an acronym takes the kind of what it stands for. */
export function propagate(scene: Scene, candidates: readonly Candidate[]): void {
  const people: Taught = new Map()
  const bodies: Taught = new Map()
  const places: Taught = new Map()
  const nothing: Taught = new Map()
  const teach = (taught: Taught, form: string, weight: number) => {
    if ((taught.get(form) ?? 0) < weight) taught.set(form, weight)
  }
  for (const c of candidates) {
    const size = c.last - c.first
    if (c.type === 'person' && size > 1) {
      const { words } = scene
      teach(people, words[c.last - 1]!.lower, 4)
      teach(people, words[c.first]!.lower, 2.5)
      if (size > 2) teach(people, scene.textOf(c.last - 2, c.last).toLowerCase(), 4)
      if (size > 2) teach(people, scene.textOf(c.first, c.last - 1).toLowerCase(), 3)
    }
    if (c.type === 'organization' && size > 1) {
      const { words, classes } = scene
      const first = words[c.first]!.lower
      if (
        !is(classes[c.first], Class.Common | Class.Demonym | Class.Given | Class.PlaceOpener) &&
        !scene.place(c.first, c.first + 1)
      )
        teach(bodies, first, 3)
      if (c.partner && c.partner.last - c.partner.first === 1) teach(bodies, c.partner.key, 3)
      if (size > 2 && !c.joined) teach(bodies, scene.textOf(c.first, c.last - 1).toLowerCase(), 2)
    }
    if (c.type === 'place' && size > 1 && size < 4 && c.text.length > 4) {
      const { words } = scene
      let initials = ''
      for (let i = c.first; i < c.last; i++) initials += words[i]!.text[0]
      if (/^\p{Lu}{2,3}$/u.test(initials)) teach(places, initials.toLowerCase(), 4)
    }
    if (c.acronym && c.partner && !c.partner.type) c.sums[None]! += 3
    if (c.acronym && c.sums[None]! > c.sums[Organization]!) teach(nothing, c.key, 3)
    if (c.partner && c.type && !c.partner.type) c.partner.sums[c.type === 'organization' ? Organization : 2]! += 3
  }
  for (const c of candidates) {
    const size = c.last - c.first
    const person = people.get(c.key)
    if (person && size < 3 && !(c.place?.kind === Kind.country && !c.titled)) {
      const town = c.place && c.place.population > 200_000 && !c.titled ? 1.5 : 0
      const common = size === 1 && is(scene.classes[c.first], Class.Common)
      c.sums[Person]! += person - (common ? 0.5 : 0) - town
      // `Alec Fanny … Fanny`: who bears an English word for a name takes it from the language.
      if (common && person >= 2.5 && !/^(?:the|a|an)$/.test(wordBefore(scene, c)))
        c.sums[None]! -= is(scene.classes[c.first], Class.Surname) ? 6 : 3
    }
    if (c.acronym && !c.partner) c.sums[Place]! += places.get(c.key) ?? 0
    c.sums[None]! += nothing.get(c.key) ?? 0
    const body = bodies.get(c.key)
    if (body && size < 3) c.sums[Organization]! += body
  }
}
