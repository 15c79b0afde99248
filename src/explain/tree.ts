import { judgeAttribution } from '../claims/judge.ts'
import type { Span } from '../language/index.ts'
import type { Analysis } from '../pipeline.ts'
import { listRules } from '../rules/list.ts'

/** One thing that was decided: what, by which rule and why, with the words that it rests on. */
export type Branch = {
  readonly label: string
  /** Id of the rule. */
  readonly rule?: string
  /** What the rule is for. */
  readonly about?: string
  /** Stretches of the text, with a letter under each in print. UTF-16. */
  readonly evidence: readonly (Span & { readonly name: string })[]
  readonly branches: readonly Branch[]
}

/** How each claim of a document came to be, in the order of the claims. */
export function explainClaims(analysis: Analysis): Branch[] {
  const about = new Map(listRules().map(rule => [rule.id, rule]))
  const words = ({ start, end }: Span) => analysis.document.text.slice(start, end)
  const branch = (label: string, rule?: string, branches: Branch[] = []): Branch => {
    const listed = rule === undefined ? undefined : about.get(rule)
    return { label, ...(rule && { rule }), ...(listed && { about: listed.about }), evidence: [], branches }
  }

  return analysis.claims.map(claim => {
    const attribution = analysis.attributions.find(a => a.content === claim.content)
    const judged = attribution && judgeAttribution(analysis, attribution)
    const { source, cue, audience, content } = claim
    const branches: Branch[] = []
    if (source) {
      const named = source.name && source.name !== words(source) ? ` is ${source.name}` : ''
      const roles = analysis.entities.roles.filter(r => source.entity !== undefined && r.holder === source.entity)
      const known = source.entity === undefined ? [] : mentionBranches(analysis, source, branch)
      const held = roles.map(role => branch(`role “${words(role)}”`, role.rule))
      const kind = `type ${source.type}`
      const type = judged?.source ? branch(kind, judged.source.rule) : branch(kind)
      branches.push(branch(`source “${words(source)}”${named}`, undefined, [type, ...known, ...held]))
    }
    if (cue) branches.push(branch(`cue “${words(cue)}”: ${cue.lemma} has the force ${cue.force}`))
    if (audience) branches.push(branch(`audience “${words(audience)}”`))
    if (judged) {
      branches.push(branch(`form ${claim.form}`, judged.form.rule))
      branches.push(branch(`certainty ${claim.certainty}`, judged.certainty.rule))
      branches.push(branch(`polarity ${claim.polarity}`, judged.polarity.rule))
      branches.push(branch(`tense ${claim.tense}`, judged.tense.rule))
    }
    const inside = (span: Span) => content.some(c => c.start <= span.start && span.end <= c.end)
    for (const entity of analysis.entities.entities) {
      for (const mention of entity.mentions.filter(inside)) {
        const is = words(mention) === entity.name ? '' : ` is ${entity.name}`
        branches.push(
          branch(`${entity.type} “${words(mention)}”${is}`, mention.rule, nameBranches(analysis, mention, branch)),
        )
      }
    }
    for (const q of analysis.quantities.filter(inside))
      branches.push(branch(`quantity “${words(q)}” = ${q.value ?? `${q.min}–${q.max}`}`, q.rule))
    for (const d of analysis.dates.filter(inside))
      branches.push(branch(`date “${words(d)}”${d.timex ? ` = ${d.timex}` : ''}`, d.rule))
    const listed = about.get(claim.rule)
    const evidence = [
      ...(source ? [{ start: source.start, end: source.end, name: 'source' }] : []),
      ...(cue ? [{ start: cue.start, end: cue.end, name: 'cue' }] : []),
      ...(audience ? [{ start: audience.start, end: audience.end, name: 'audience' }] : []),
      ...content.map(({ start, end }) => ({ start, end, name: 'content' })),
    ]
    const speaker =
      claim.form === 'narrated' ? 'the text itself' : (source?.name ?? (source ? words(source) : 'nobody named'))
    return {
      label: speaker,
      rule: claim.rule,
      ...(listed && { about: measured(listed) }),
      evidence: evidence.sort((a, b) => a.start - b.start),
      branches,
    }
  })
}

type MakeBranch = (label: string, rule?: string, branches?: Branch[]) => Branch

/** The rule that found the name of a mention. */
function nameBranches({ names }: Analysis, { start, end }: Span, branch: MakeBranch): Branch[] {
  const name = names.find(n => n.start === start && n.end === end)
  return name ? [branch(`a ${name.type}’s name`, name.rule)] : []
}

function mentionBranches(analysis: Analysis, source: Span, branch: MakeBranch): Branch[] {
  return analysis.entities.entities.flatMap(entity =>
    entity.mentions
      .filter(m => source.start <= m.start && m.end <= source.end)
      .map(m => {
        const is = `“${analysis.document.text.slice(m.start, m.end)}” is ${entity.name}`
        return branch(is, m.rule, nameBranches(analysis, m, branch))
      }),
  )
}

function measured({ about, precision, n, measured }: ReturnType<typeof listRules>[number]): string {
  if (precision === undefined) return about
  const whose = measured === 'group' ? ' in its group' : ''
  return `${about} Right in ${Math.round(precision * 100)} % of ${n} cases${whose}.`
}
