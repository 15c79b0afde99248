import { Chalk, type ChalkInstance } from 'chalk'
import wrapAnsi from 'wrap-ansi'
import type { ClaimRecord, DocumentRecord } from '../record/schema.ts'
import type { Extracted, Format } from './format.ts'
import { type Readable, readableOf } from './readable.ts'

type TextStyle = { readonly width: number; readonly chalk: ChalkInstance }

const indent = '  '

/** A card for each claim that somebody makes: who, with what force, what; the mentions in it are marked. */
function textCards(extracted: Extracted, { width, chalk }: TextStyle): string {
  const { record } = extracted
  const readable = readableOf(extracted)
  const spoken = record.claims.filter(claim => claim.form !== 'narrated')
  const title = chalk.bold(record.title ? readable(...record.title.span) : record.id)
  const head = `${title}${record.date ? chalk.dim(` · ${record.date.value}`) : ''}`
  const count = chalk.dim(`${spoken.length} claim${spoken.length === 1 ? '' : 's'} · ${record.id}`)
  const styles = mentionStyles(record, chalk)
  const cards = spoken.map(claim => card(claim, readable, styles, { width, chalk }))
  return `${[wrap(head, width), wrap(count, width), ...cards].join('\n\n').replace('\n\n', '\n')}\n`
}

type MentionStyle = { start: number; end: number; paint: (text: string) => string }

function card(
  claim: ClaimRecord,
  readable: Readable,
  styles: readonly MentionStyle[],
  { width, chalk }: TextStyle,
): string {
  const speaker = chalk.bold(claim.source?.name ?? claim.source?.text ?? 'nobody named')
  const roles = claim.source?.roles?.length ? chalk.dim(`, ${claim.source.roles[0]}`) : ''
  const cue = claim.cue ? ` ${chalk.underline(claim.cue.text)}` : ''
  const audience = claim.audience ? chalk.dim(` (to ${claim.audience.text})`) : ''
  const judgement = [
    claim.cue?.force,
    claim.certainty === 'certain' ? undefined : claim.certainty,
    claim.polarity === 'negative' ? 'not so' : undefined,
    claim.tense === 'future' ? 'to come' : undefined,
  ].filter(word => word !== undefined)
  const place = chalk.dim(`${claim.line}:${claim.column}`)
  const content = claim.content.spans.map(span => painted(readable, span, styles)).join(' … ')
  const first = wrap(`${place} ${speaker}${roles}${cue}${audience}`, width)
  const body = wrap(content.replace(/\s+/g, ' '), width - indent.length).replace(/^/gm, indent)
  return [first, body, ...(judgement.length ? [`${indent}${chalk.dim(judgement.join(' · '))}`] : [])].join('\n')
}

/** The words of one span of the content, its mentions painted. */
function painted(readable: Readable, [start, end]: [number, number], styles: readonly MentionStyle[]): string {
  let text = ''
  let at = start
  for (const style of styles) {
    if (style.start < at || style.end > end) continue
    text += readable(at, style.start) + style.paint(readable(style.start, style.end))
    at = style.end
  }
  return text + readable(at, end)
}

/** What to paint where, in the order of the text. The record has to be made with `codepoint` offsets. */
function mentionStyles(record: DocumentRecord, chalk: ChalkInstance): MentionStyle[] {
  const styles: MentionStyle[] = []
  const add = (spans: readonly { span: [number, number] }[], paint: (text: string) => string) => {
    for (const { span } of spans) styles.push({ start: span[0], end: span[1], paint })
  }
  const named = (entities: readonly { mentions: { span: [number, number]; kind: string }[] }[]) =>
    entities.flatMap(e => e.mentions.filter(m => m.kind === 'name'))
  add(named(record.people), chalk.cyan)
  add(named(record.organizations), chalk.magenta)
  add(named(record.places), chalk.green)
  add(record.quantities, chalk.yellow)
  add(record.dates, chalk.blue)
  return styles.sort((a, b) => a.start - b.start || b.end - a.end)
}

const wrap = (text: string, width: number) => wrapAnsi(text, Math.max(20, width), { hard: true })

/** Cards for people to read on a terminal. */
export const text: Format = {
  document: (extracted, _, { width, colors }) => textCards(extracted, { width, chalk: new Chalk({ level: colors }) }),
  between: '\n',
}
