import { type Token, wordFact } from '../language/index.ts'
import { type Cast, type Draft, mostCandidates } from './draft.ts'
import type { Scene } from './scene.ts'
import { isHead } from './triggers.ts'

/** Ties `the minister` and `the ministry` to the one entity that the text can mean by it. */
export function resolveDescriptions(scene: Scene, cast: Cast, heads: readonly number[]): void {
  resolveOfficeHolders(scene, cast)
  resolveHeads(scene, cast, heads)
}

type Role = Scene['roles'][number]

/** Who held a role with some head word: each holder once for each wording. */
type Held = { readonly draft: Draft; readonly role: Role }

/** `the minister`: the only holder of such an office, or the one named last in the sentences just before. */
function resolveOfficeHolders(scene: Scene, cast: Cast): void {
  const { roles, tokens } = scene
  // Who holds what is only asked before the last `the minister`.
  let end = roles.length
  while (end > 0 && !mayRepeat(scene, roles[end - 1]!)) end--
  if (end === 0) return
  const heldBefore = new Map<string, Held[]>()
  for (let r = 0; r < end; r++) {
    const role = roles[r]!
    const draft = cast.holderOf[r]
    if (draft) hold(scene, heldBefore, draft, role)
    if (!mayRepeat(scene, role)) continue
    const holders = firstHolders(scene, heldBefore.get(role.head) ?? nobody, role)
    if (holders.length === 0) continue
    const chosen = holders.length === 1 ? holders[0] : nearOne(scene, cast, role)
    const start = tokens[role.from]!.start
    if (!chosen) {
      cast.doubts.push({ start, end: role.end, candidates: holders, rule: 'entity.office' })
      continue
    }
    cast.holderOf[r] = chosen
    cast.repeated.add(r)
    chosen.mentions.push({ start, end: role.end, kind: 'description', rule: 'entity.office' })
  }
}

/** Whether a role names nobody and may be that of somebody named before. */
const mayRepeat = ({ tokens }: Scene, { rule, from }: Role): boolean =>
  (rule === 'role.unnamed' || rule === 'role.owner') && isThe(tokens[from]!)

const nobody: readonly Held[] = []

function hold(scene: Scene, heldBefore: Map<string, Held[]>, draft: Draft, role: Role): void {
  if (draft.held.some(earlier => earlier.head === role.head && haveSameWords(scene, earlier, role))) return
  draft.held.push(role)
  const held = heldBefore.get(role.head)
  if (held) held.push({ draft, role })
  else heldBefore.set(role.head, [{ draft, role }])
}

function haveSameWords({ tokens }: Scene, a: Role, b: Role): boolean {
  if (a.last - a.first !== b.last - b.first) return false
  for (let i = a.first, j = b.first; i < a.last; i++, j++) if (tokens[i]!.lower !== tokens[j]!.lower) return false
  return true
}

/** The first of those who can be meant by a role, as many as a doubt keeps. */
function firstHolders(scene: Scene, held: readonly Held[], role: Role): Draft[] {
  const holders: Draft[] = []
  for (let h = 0; h < held.length && holders.length < mostCandidates; h++) {
    const { draft, role: earlier } = held[h]!
    if (!holders.includes(draft) && fits(scene, role, earlier)) holders.push(draft)
  }
  return holders
}

/** The only one of several holders who is named in the sentences just before a role. */
function nearOne(scene: Scene, { draftOf }: Cast, role: Role): Draft | undefined {
  const { names } = scene
  const sentence = scene.sentenceOf(role.first)
  let near: Draft | undefined
  for (let n = namesBefore(names, role.first) - 1; n >= 0; n--) {
    if (sentence - scene.sentenceOf(names[n]!.first) > 3) break
    const draft = draftOf[n]
    if (!draft || draft === near || !draft.held.some(h => h.head === role.head && fits(scene, role, h))) continue
    if (near) return undefined
    near = draft
  }
  return near
}

/** How many names begin before a token. */
function namesBefore(names: Scene['names'], token: number): number {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (names[middle]!.first < token) low = middle + 1
    else high = middle
  }
  return low
}

/** Every word of the later phrase stands in the earlier role, or the later one is bare: `the foreign minister`, `the minister`. */
function fits(scene: Scene, later: Role, earlier: Role): boolean {
  // A former judge is not `the judge`.
  for (const gone of ['former', 'ex', 'late', 'then', 'future'])
    if (contains(scene, earlier, gone)) return later.title.includes(gone)
  for (let i = later.first; i < later.last; i++) if (!contains(scene, earlier, scene.tokens[i]!.lower)) return false
  return true
}

function contains({ tokens }: Scene, { first, last }: Role, word: string): boolean {
  for (let i = first; i < last; i++) if (tokens[i]!.lower === word) return true
  return false
}

const companyWords = new Set(
  `company firm business group manufacturer retailer carrier airline automaker carmaker lender insurer miner brewer chain startup
  start-up operator producer chipmaker corporation builder utility publisher`.split(/\s+/),
)

const bodies = new Set(
  'agency organisation organization body institute institution club team side party union charity bloc alliance'.split(
    ' ',
  ),
)

const isThe = (token: Token): boolean => token.lower === 'the'
/** `the party of the president`: something else is meant. */
const tellsMore = wordFact(({ lower }) => /^(?:of|for|that|which)$/.test(lower))

/** An organisation that `the ministry` or `the company` may mean. */
type Body = {
  readonly draft: Draft
  /** Where it is first told of, by its longest name. */
  readonly start: number
  readonly heads: readonly string[]
  /** Its own names say that it is something else than a company. */
  readonly other: boolean
  /** All its names are acronyms. */
  readonly acronym: boolean
}

function resolveHeads(scene: Scene, cast: Cast, heads: readonly number[]): void {
  const { tokens, nameAt } = scene
  let named: NamedBodies | undefined
  for (const i of heads) {
    if (i === 0) continue
    const the = tokens[i - 1]!
    if (!isThe(the) || nameAt[i]! >= 0 || scene.sentenceOf(i - 1) !== scene.sentenceOf(i)) continue
    const next = tokens[i + 1]
    if (next && tellsMore(next)) continue
    const { start } = the
    const { end, lower } = tokens[i]!
    named ??= new NamedBodies(scene, cast)
    const candidates = named.before(tokens[i]!.start, lower)
    if (candidates.length === 1) {
      candidates[0]!.mentions.push({ start, end, kind: 'description', rule: 'entity.head-word' })
      cast.described.push({ draft: candidates[0]!, first: i - 1, last: i + 1 })
    } else if (candidates.length > 1) cast.doubts.push({ start, end, candidates, rule: 'entity.head-word' })
  }
}

/** The organisations of a text, to be found by what a description may call them; in the order in which they were cast. */
class NamedBodies {
  private readonly byHead = new Map<string, Body[]>()
  /** Those whose own names do not say that they are something else than a company. */
  private readonly companies: Body[] = []
  private first: Body | undefined
  private second: Body | undefined

  constructor(scene: Scene, { drafts }: Cast) {
    for (const draft of drafts) {
      if (draft.type !== 'organization' || draft.names.every(n => scene.inDateline(scene.names[n]!.first))) continue
      const body = readBody(draft)
      if (!body.other && !body.acronym) this.companies.push(body)
      for (const head of body.heads) {
        const others = this.byHead.get(head)
        if (others) others.push(body)
        else this.byHead.set(head, [body])
      }
      if (!this.first || body.start < this.first.start) {
        this.second = this.first
        this.first = body
      } else if (!this.second || body.start < this.second.start) this.second = body
    }
  }

  /** Whom `the company` can mean at an offset: those told of before with the word as head, else those of an unknown kind. */
  before(offset: number, word: string): Draft[] {
    const named = draftsBefore(this.byHead.get(word) ?? none, offset)
    if (named.length) return named
    if (companyWords.has(word)) return draftsBefore(this.companies, offset)
    // `the agency` with one organisation in the text so far means that one.
    const { first, second } = this
    if (!bodies.has(word) || !first || first.other || first.start >= offset) return []
    return second && second.start < offset ? [] : [first.draft]
  }
}

const none: readonly Body[] = []

function draftsBefore(bodies: readonly Body[], offset: number): Draft[] {
  const found: Draft[] = []
  for (let b = 0; b < bodies.length && found.length < mostCandidates; b++)
    if (bodies[b]!.start < offset) found.push(bodies[b]!.draft)
  return found
}

function readBody(draft: Draft): Body {
  const heads: string[] = []
  let other = false
  for (const form of draft.forms) {
    const head = headOf(form)
    if (heads.includes(head)) continue
    heads.push(head)
    if (isHead(head) && !companyWords.has(head)) other = true
  }
  return {
    draft,
    start: draft.mentions[0]!.start,
    heads,
    other,
    acronym: draft.forms.every(f => /^\p{Lu}{2,5}$/u.test(f)),
  }
}

function headOf(form: string): string {
  const words = form.toLowerCase().split(' ')
  const of = words.findIndex(w => w === 'of' || w === 'for' || w === 'on')
  return (of > 0 ? words[of - 1] : words.at(-1)) ?? ''
}
