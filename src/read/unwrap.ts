/** Lines longer than this are paragraphs: nobody wraps text so wide. */
const widest = 120
const endsSentence = /[.!?:…][”"’')\]»]*$/

/**
 * A plain text whose paragraphs are wrapped at a fixed width, with the line ends inside paragraphs made spaces; any other text as
 * it is. Of the same length, so that offsets stay.
 *
 * Whether a text is wrapped shows in its shape: nearly every line that another follows is so full that the next word would
 * not have fitted, and sentences run on over line ends.
 */
export function unwrap(text: string): string {
  if (hasWideLine(text)) return text
  const lines = linesOf(text)
  const width = lines.reduce((widest, { length }) => Math.max(widest, length), 0)
  if (width < 30) return text
  const joints = lines.flatMap((line, i) => {
    const next = lines[i + 1]
    return next && line.length && next.length ? [{ line, next }] : []
  })
  const full = joints.filter(j => isFull(j.line, j.next, width))
  const running = full.filter(j => !endsSentence.test(j.line.words) && /^[\p{Ll}\d“"(]/u.test(j.next.words))
  const isFilled = full.length >= 0.7 * joints.length && running.length >= Math.max(1, 0.3 * full.length)
  // Wrapped by hand, with a ragged edge: two lines of five at least run on in small letters.
  const onward = joints.filter(j => !endsSentence.test(j.line.words) && /^\p{Ll}/u.test(j.next.words))
  if (!isFilled && onward.length < Math.max(2, 0.4 * joints.length)) return text

  const parts: string[] = []
  let at = 0
  for (const { line, next } of joints) {
    const isNewParagraph =
      (endsSentence.test(line.words) && !isFull(line, next, width)) ||
      next.indent > line.indent ||
      isHeading(line, next, width)
    if (isNewParagraph) continue
    parts.push(text.slice(at, line.end), ' '.repeat(next.start - line.end))
    at = next.start
  }
  return parts.join('') + text.slice(at)
}

/** Whether a line is too wide for a wrapped text; of nearly every text its first paragraph is. */
function hasWideLine(text: string): boolean {
  for (let start = 0; start + widest < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    if (
      end - start > widest &&
      text
        .slice(start, end)
        .split('\r')
        .some(line => line.trimEnd().length > widest)
    )
      return true
    start = end + 1
  }
  return false
}

type Line = { start: number; end: number; words: string; length: number; indent: number }

/** Whether the first word of the next line would not have fitted on this one; a few editors wrap a little early. */
const isFull = (line: Line, next: Line, width: number): boolean =>
  line.length + 1 + /^\S*/.exec(next.words)![0].length > width - 3

/** A line of its own above a paragraph: `By Ada Obi` is far from full and ends no sentence. */
const isHeading = (line: Line, next: Line, width: number): boolean =>
  !isFull(line, next, width) && line.length < 0.7 * width && /^[\p{Lu}“"‘']/u.test(next.words)

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (const match of text.matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/g)) {
    const raw = match[1]!
    const words = raw.trim()
    const start = match.index + (raw.length - raw.trimStart().length)
    lines.push({
      start: words ? start : match.index,
      end: start + words.length,
      words,
      length: words ? raw.trimEnd().length : 0,
      indent: raw.length - raw.trimStart().length,
    })
  }
  return lines
}
