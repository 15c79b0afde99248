import type { Mark } from './rule.ts'

const tag = /<(\/?)([a-z]+)((?:\s+[\w-]+="[^"]*")*)>/g

/**
 * Reads a marked example: `<cue>said</cue>` → the plain text and its labelled spans (UTF-16), sorted by start.
 *
 * @throws Error when a mark is not closed or closes another one.
 */
export function parseMarked(marked: string): { text: string; marks: Mark[] } {
  let text = ''
  let from = 0
  const open: { label: string; start: number; attributes: Record<string, string> }[] = []
  const marks: Mark[] = []
  for (const match of marked.matchAll(tag)) {
    text += marked.slice(from, match.index)
    from = match.index + match[0].length
    const label = match[2]!
    if (!match[1]) {
      const attributes: Record<string, string> = {}
      for (const pair of match[3]!.matchAll(/([\w-]+)="([^"]*)"/g)) attributes[pair[1]!] = pair[2]!
      open.push({ label, start: text.length, attributes })
      continue
    }
    const last = open.findLastIndex(o => o.label === label)
    if (last < 0) throw new Error(`</${label}> closes nothing in: ${marked}`)
    const [{ start, attributes }] = open.splice(last, 1) as [(typeof open)[number]]
    marks.push({ label, start, end: text.length, attributes })
  }
  if (open.length) throw new Error(`<${open[0]!.label}> is not closed in: ${marked}`)
  text += marked.slice(from)
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) }
}
