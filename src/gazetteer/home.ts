import { lookUp } from './lookup.ts'
import { gazetteer, Kind } from './table.ts'

/**
 * The country, region or town of a publisher as an entry of the gazetteer: an ISO 3166-1 code (`CA`), a name (`Ontario`), or a name
 * and what contains it (`Paris, Ontario`). Undefined when the gazetteer knows no such place.
 */
export function findHome(home: string): number | undefined {
  const table = gazetteer()
  const codeOf = (text: string) => text.charCodeAt(0) * 256 + text.charCodeAt(1)
  if (/^[A-Z]{2}$/.test(home)) {
    const code = codeOf(home)
    const country = table.kind.findIndex((kind, entry) => kind === Kind.country && table.country[entry] === code)
    if (country >= 0) return country
  }
  const [name = '', container] = home.split(',').map(part => part.trim())
  const entries = lookUp(name)?.entries ?? []
  if (container === undefined) return entries[0]
  const around = findHome(container)
  if (around === undefined) return undefined
  return entries.find(
    entry =>
      table.country[entry] === table.country[around] &&
      (table.kind[around] === Kind.country || table.division[entry] === table.division[around]),
  )
}
