import type { Cast, Draft } from './draft.ts'
import type { Scene } from './scene.ts'

/** Ties `the minister` and `the ministry` to the one entity that the text can mean by it. */
export function resolveDescriptions(scene: Scene, cast: Cast): void {
  resolveOfficeHolders(scene, cast)
  resolveHeads(scene, cast)
}

/** `the minister`: the only holder of such an office, or the one named last in the sentences just before. */
function resolveOfficeHolders(scene: Scene, cast: Cast): void {
  const { roles, tokens, names } = scene
  const heldBefore = new Map<string, number[]>()
  for (const [r, role] of roles.entries()) {
    const held = heldBefore.get(role.head) ?? []
    if (held.length === 0) heldBefore.set(role.head, held)
    if (cast.holderOf[r]) held.push(r)
    if ((role.rule !== 'role.unnamed' && role.rule !== 'role.owner') || tokens[role.from]?.lower !== 'the') continue
    const holders = [...new Set(held.filter(o => fits(scene, role, roles[o]!)).map(o => cast.holderOf[o]!))]
    if (holders.length === 0) continue
    const sentence = scene.sentenceOf(role.first)
    const near = holders.filter(d =>
      d.names.some(n => names[n]!.first < role.first && sentence - scene.sentenceOf(names[n]!.first) <= 3),
    )
    const chosen = holders.length === 1 ? holders[0] : near.length === 1 ? near[0] : undefined
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

/** Every word of the later phrase stands in the earlier role, or the later one is bare: `the foreign minister`, `the minister`. */
function fits(scene: Scene, later: Scene['roles'][number], earlier: Scene['roles'][number]): boolean {
  const words = new Set(scene.tokens.slice(earlier.first, earlier.last).map(t => t.lower))
  // A former judge is not `the judge`.
  for (const gone of ['former', 'ex', 'late', 'late', 'then', 'future'])
    if (words.delete(gone)) return later.title.includes(gone)
  for (let i = later.first; i < later.last; i++) if (!words.has(scene.tokens[i]!.lower)) return false
  return true
}

/** Head words of organisations that stand for one already named: `the ministry`, `the commission`. */
const heads = new Set(
  `agency academy alliance army assembly association authority bank board brigade bureau business cabinet carrier chamber charity church clinic club coalition
  college commission committee company confederation congress corporation council court department federation firm force foundation
  fund group hospital institute institution laboratory league museum ministry network newspaper observatory office organisation organization orchestra
  parliament party police regiment retailer school senate service society tribunal trust union university utility airline automaker
  bloc body broadcaster brewer builder carmaker chain chipmaker consortium cooperative insurer lender manufacturer miner operator producer publisher
  regulator society startup start-up studio team theatre theater think-tank watchdog zoo`.split(/\s+/),
)
const companyWords = new Set(
  `company firm business group manufacturer retailer carrier airline automaker carmaker lender insurer miner brewer chain startup
  start-up operator producer chipmaker corporation builder utility publisher`.split(/\s+/),
)

const bodies = new Set(
  'agency organisation organization body institute institution club team side party union charity bloc alliance'.split(
    ' ',
  ),
)

function resolveHeads(scene: Scene, cast: Cast): void {
  const { tokens, nameAt, document } = scene
  const orgs = cast.drafts.filter(
    d => d.type === 'organization' && !d.names.every(n => scene.inDateline(scene.names[n]!.first)),
  )
  if (orgs.length === 0) return
  for (const sentence of document.sentences) {
    for (let i = sentence.first + 1; i < sentence.last; i++) {
      if (tokens[i - 1]!.lower !== 'the' || nameAt[i]! >= 0) continue
      const word = tokens[i]!.lower
      if (!heads.has(word)) continue
      // `the party of the president`, `the company car`: something else is meant.
      const next = tokens[i + 1]
      if (next && /^(?:of|for|that|which)$/.test(next.lower)) continue
      const named = orgs.filter(d => d.forms.some(f => headOf(f) === word) && d.mentions[0]!.start < tokens[i]!.start)
      const candidates = named.length ? named : untyped(orgs, word, tokens[i]!.start)
      const span = { start: tokens[i - 1]!.start, end: tokens[i]!.end }
      if (candidates.length === 1) {
        candidates[0]!.mentions.push({ ...span, kind: 'description', rule: 'entity.head-word' })
        cast.described.push({ draft: candidates[0]!, first: i - 1, last: i + 1 })
      } else if (candidates.length > 1) cast.doubts.push({ ...span, candidates, rule: 'entity.head-word' })
    }
  }
}

const headOf = (form: string): string => {
  const words = form.toLowerCase().split(/\s+/)
  const of = words.findIndex(w => w === 'of' || w === 'for' || w === 'on')
  return (of > 0 ? words[of - 1] : words.at(-1)) ?? ''
}

/** What `the company`, `the club` can mean: organisations whose own names do not say that they are something else. */
function untyped(orgs: readonly Draft[], word: string, before: number): Draft[] {
  const named = orgs.filter(d => d.mentions[0]!.start < before)
  // `the agency` with one organisation in the text so far means that one.
  if (!companyWords.has(word) && !(bodies.has(word) && named.length === 1)) return []
  return named.filter(
    d =>
      !d.forms.some(f => heads.has(headOf(f)) && !companyWords.has(headOf(f))) &&
      (!companyWords.has(word) || !d.forms.every(f => /^\p{Lu}{2,5}$/u.test(f))),
  )
}
