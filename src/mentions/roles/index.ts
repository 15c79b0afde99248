import type { Document } from '../../document/index.ts'
import type { Span } from '../../language/index.ts'
import type { Name } from '../names/index.ts'
import { objectHolder } from './appointments.ts'
import { appositionAfter, appositionBefore, closedApposition } from './appositions.ts'
import { asHolder } from './as-phrase.ts'
import { copulaHolder, inverseHolder } from './copula.ts'
import { type Holding, heldBy } from './holders.ts'
import { type Links, linkNames } from './links.ts'
import { continuesList, leadsList } from './lists.ts'
import { type NamedTokens, nameTokens } from './named-tokens.ts'
import { findRolePhrases, type RolePhrase } from './phrases.ts'
import { titleHolder } from './titles.ts'
import { isOwner, isPerson, isUnnamedRole } from './unnamed.ts'

/** An office, job or relation that the text gives somebody. `start`–`end`: the title words with their complement. */
export type Role = Span & {
  readonly title: string
  readonly rule: string
  /** Indexes in the list of names. */
  readonly holder: number | undefined
  readonly organization: number | undefined
  readonly place: number | undefined
  /** Tokens `[first, last)` of the span; the head word, singular and lower case. */
  readonly first: number
  readonly last: number
  readonly head: string
  /** Token index of the pronoun that holds the role, where no name does. */
  readonly pronoun: number | undefined
  /** Token index where the phrase begins with its determiner, for `the minister` and its like. */
  readonly from: number
}

/** Roles with the names they belong to, sorted by start. */
export function findRoles(document: Document, names: readonly Name[]): Role[] {
  const named = nameTokens(document, names)
  const phrases = findRolePhrases(named)
  const holdings = holdPhrases(named, phrases)
  const roles: Role[] = []
  for (let p = 0; p < phrases.length; p++) {
    const phrase = phrases[p]!
    const next = p + 1 < phrases.length ? phrases[p + 1] : undefined
    const holding = holdings[p] ?? unheld(named, phrases, p)
    if (!holding) continue
    const { holders } = holding
    if (holders.length === 0)
      roles.push(roleOf(named, phrase, linkNames(named, phrase, next, undefined), holding, undefined))
    for (let h = 0; h < holders.length; h++) {
      const holder = holders[h]!
      roles.push(roleOf(named, phrase, linkNames(named, phrase, next, holder), holding, holder))
    }
  }
  return roles.sort((a, b) => a.start - b.start || b.end - a.end)
}

const owner = heldBy('role.owner', [])
const unnamed = heldBy('role.unnamed', [])
const somebody = heldBy('role.person', [])

/** How a phrase counts that the text gives nobody by name. */
function unheld(named: NamedTokens, phrases: readonly RolePhrase[], p: number): Holding | undefined {
  const phrase = phrases[p]!
  if (isOwner(named, phrase)) return owner
  if (isUnnamedRole(named, phrase, isNested(phrases, p))) return unnamed
  return isPerson(named, phrase) ? somebody : undefined
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
  for (let p = 0; p < phrases.length; p++) {
    const phrase = phrases[p]!
    holdings.push(
      titleHolder(named, phrase) ??
        appositionAfter(named, phrase) ??
        copulaHolder(named, phrase) ??
        objectHolder(named, phrase) ??
        asHolder(named, phrase) ??
        closedApposition(named, phrase) ??
        inverseHolder(named, phrase) ??
        (p > 0 ? goneOn(named, phrases[p - 1]!, phrase, holdings[p - 1]) : undefined) ??
        appositionBefore(named, phrase),
    )
  }
  for (let p = phrases.length - 2; p >= 0; p--) {
    const next = holdings[p + 1]
    if (!holdings[p] && next && leadsList(named, phrases[p]!, phrases[p + 1]!)) holdings[p] = listed(next)
  }
  return holdings
}

const goneOn = (named: NamedTokens, before: RolePhrase, phrase: RolePhrase, holding: Holding | undefined) =>
  holding && continuesList(named, before, phrase) ? listed(holding) : undefined

/** The same holder, told by a list. */
const listed = ({ holders, pronoun }: Holding): Holding => ({ rule: 'role.list', holders, pronoun })

function roleOf(
  { tokens, document }: NamedTokens,
  { first, last, titleLast, begin, head }: RolePhrase,
  links: Links,
  { rule, pronoun }: Holding,
  holder: number | undefined,
): Role {
  const { start } = tokens[first]!
  return {
    start,
    end: tokens[last - 1]!.end,
    title: document.text.slice(start, tokens[titleLast - 1]!.end),
    rule,
    holder,
    organization: links.organization,
    place: links.place,
    first,
    last,
    head: head.word,
    pronoun: holder === undefined ? pronoun : undefined,
    from: begin,
  }
}
