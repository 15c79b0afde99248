import type { Entities, Entity } from '../entities/index.ts'
import type { HouseName, Lexicon } from './lexicon.ts'

/**
 * Entities that the house knows under several forms become one, under the name that the house gives it. The first of them keeps
 * its id; roles follow.
 */
export function withHouseAliases(entities: Entities, lexicon: Lexicon): Entities {
  if (lexicon.names.length === 0) return entities
  const houses = new Map<string, HouseName>()
  for (const house of lexicon.names) for (const form of house.forms) houses.set(`${house.type} ${form}`, house)
  const houseOf = (entity: Entity) =>
    [entity.name, ...entity.aliases].map(form => houses.get(`${entity.type} ${form}`)).find(h => h !== undefined)

  const merged: Entity[] = []
  const places = new Map<HouseName, number>()
  const renamed = new Map<string, string>()
  for (const entity of entities.entities) {
    const house = houseOf(entity)
    const at = house && places.get(house)
    if (!house) merged.push(entity)
    else if (at === undefined) {
      places.set(house, merged.length)
      merged.push(under(house, entity))
    } else {
      const into = merged[at]!
      renamed.set(entity.id, into.id)
      const mentions = [...into.mentions, ...entity.mentions].sort((a, b) => a.start - b.start)
      merged[at] = {
        ...under(house, { ...into, aliases: [...into.aliases, entity.name, ...entity.aliases] }),
        mentions,
      }
    }
  }
  const id = (old: string | undefined) => (old === undefined ? undefined : (renamed.get(old) ?? old))
  const roles = entities.roles.map(role => ({
    ...role,
    holder: id(role.holder),
    organization: id(role.organization),
    place: id(role.place),
  }))
  return { ...entities, entities: merged, roles }
}

function under(house: HouseName, entity: Entity): Entity {
  const aliases = [...new Set([entity.name, ...entity.aliases])].filter(
    form => form !== house.name && form !== house.acronym,
  )
  return {
    ...entity,
    name: house.name,
    aliases,
    ...(house.acronym && { acronym: house.acronym }),
    ...(house.location && { location: house.location }),
  }
}
