import { beginning, type Holding } from './holders.ts'
import { type NamedTokens, nameBefore } from './noun-phrases.ts'
import type { RolePhrase } from './phrases.ts'

/** What gives somebody a role: `was elected mayor`, `named her director`. */
export const naming: ReadonlySet<string> = new Set(
  `named appointed elected re-elected reelected made crowned declared nominated inaugurated installed confirmed sworn promoted
  designated chosen selected picked hired ordained reappointed called proclaimed`.split(/\s+/),
)
const namingLemmas = new Set(
  'name appoint elect re-elect reelect make crown declare nominate install promote designate choose select pick hire'.split(
    ' ',
  ),
)

/** `The board named Okafor chief executive`, `appointed her as director`. */
export function objectHolder(named: NamedTokens, phrase: RolePhrase): Holding | undefined {
  const { tokens } = named
  let i = beginning(named, phrase) - 1
  if (tokens[i]?.lower === 'as') i--
  const name = nameBefore(named, i + 1)
  const object = name ? name.first : i
  if (name && name.type !== 'person') return undefined
  if (!name && !/^(?:him|her)$/.test(tokens[i]?.lower ?? '')) return undefined
  const verb = tokens[object - 1]
  if (!verb || !(namingLemmas.has(verb.lemma) || naming.has(verb.lower))) return undefined
  return { rule: 'role.object', holders: name ? [named.nameAt[name.first]!] : [], ...(!name && { pronoun: object }) }
}
