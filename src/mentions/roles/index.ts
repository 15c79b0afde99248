import type { Document } from '../../document/index.ts'
import type { Span } from '../../language/index.ts'
import type { Name } from '../names/index.ts'
import { objectHolder } from './appointments.ts'
import { appositionAfter, appositionBefore, closedApposition } from './appositions.ts'
import { asHolder } from './as-phrase.ts'
import { copulaHolder, inverseHolder } from './copula.ts'
import { beginning, type Holding } from './holders.ts'
import { linkNames } from './links.ts'
import { continuesList, leadsList } from './lists.ts'
import { type NamedTokens, nameTokens } from './noun-phrases.ts'
import { findRolePhrases, type RolePhrase } from './phrases.ts'
import { titleHolder } from './titles.ts'
import { isOwner, isPerson, isUnnamedRole } from './unnamed.ts'

/** An office, job or relation that the text gives somebody. `start`–`end`: the title words with their complement. */
export type Role = Span & {
  readonly title: string
  readonly rule: string
  /** Indexes in the list of names. */
  readonly holder?: number
  readonly organization?: number
  readonly place?: number
  /** Tokens `[first, last)` of the span; the head word, singular and lower case. */
  readonly first: number
  readonly last: number
  readonly head: string
  /** Token index of the pronoun that holds the role, where no name does. */
  readonly pronoun?: number
  /** Token index where the phrase begins with its determiner, for `the minister` and its like. */
  readonly from: number
}

/** Roles with the names they belong to, sorted by start. */
export function findRoles(document: Document, names: readonly Name[]): Role[] {
  const named = nameTokens(document, names)
  const phrases = findRolePhrases(named)
  const holdings = holdPhrases(named, phrases)
  const roles: Role[] = []
  for (const [p, phrase] of phrases.entries()) {
    const holding = holdings[p]
    if (holding?.holders.length)
      for (const holder of holding.holders) roles.push(roleOf(named, phrase, phrases[p + 1], holding, holder))
    else if (holding) roles.push(roleOf(named, phrase, phrases[p + 1], holding))
    else if (isOwner(named, phrase))
      roles.push(roleOf(named, phrase, phrases[p + 1], { rule: 'role.owner', holders: [] }))
    else if (isUnnamedRole(named, phrase, isNested(phrases, p)))
      roles.push(roleOf(named, phrase, phrases[p + 1], { rule: 'role.unnamed', holders: [] }))
    else if (isPerson(named, phrase))
      roles.push(roleOf(named, phrase, phrases[p + 1], { rule: 'role.person', holders: [] }))
  }
  return roles.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Whether a phrase stands in the complement of one before it. */
function isNested(phrases: readonly RolePhrase[], p: number): boolean {
  const { first } = phrases[p]!
  for (let q = p - 1; q >= 0 && q >= p - 4; q--) {
    if (phrases[q]!.titleLast <= first && first < phrases[q]!.last) return true
  }
  return false
}

/** Most precise first; what a list shares with its neighbour comes after. */
function holdPhrases(named: NamedTokens, phrases: readonly RolePhrase[]): (Holding | undefined)[] {
  const holdings: (Holding | undefined)[] = []
  for (const [p, phrase] of phrases.entries()) {
    const before = phrases[p - 1]
    holdings.push(
      titleHolder(named, phrase) ??
        appositionAfter(named, phrase) ??
        copulaHolder(named, phrase) ??
        objectHolder(named, phrase) ??
        asHolder(named, phrase) ??
        closedApposition(named, phrase) ??
        inverseHolder(named, phrase) ??
        (before && holdings[p - 1] && continuesList(named, before, phrase)
          ? { ...holdings[p - 1]!, rule: 'role.list' }
          : undefined) ??
        appositionBefore(named, phrase),
    )
  }
  for (let p = phrases.length - 2; p >= 0; p--) {
    const next = holdings[p + 1]
    if (!holdings[p] && next && leadsList(named, phrases[p]!, phrases[p + 1]!))
      holdings[p] = { ...next, rule: 'role.list' }
  }
  return holdings
}

function roleOf(
  named: NamedTokens,
  phrase: RolePhrase,
  next: RolePhrase | undefined,
  holding: Holding,
  holder?: number,
): Role {
  const { tokens, document } = named
  const start = tokens[phrase.first]!.start
  return {
    start,
    end: tokens[phrase.last - 1]!.end,
    title: document.text.slice(start, tokens[phrase.titleLast - 1]!.end),
    rule: holding.rule,
    first: phrase.first,
    last: phrase.last,
    from: beginning(named, phrase),
    head: phrase.head.word,
    ...(holder !== undefined && { holder }),
    ...(holder === undefined && holding.pronoun !== undefined && { pronoun: holding.pronoun }),
    ...linkNames(named, phrase, next, holder),
  }
}
