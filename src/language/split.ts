const pieces =
  /''|``|\p{L}{1,2}-(?:\p{L}\.)+|\p{L}\.(?:\p{L}\.)+|(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Prof|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No)\.|\p{Lu}\.(?=\s)|\d+(?:[.,:]\d+)*|[\p{L}\d][\p{L}\p{M}\d]*(?:[-\p{L}\p{M}\d]|['’](?=[tdmTDM](?!\p{L}))|[.’'](?=\p{L}{2}))*|\.{2,}|\S/gu
const clitic = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i

/** Offsets of the words, numbers and marks of `view` between two offsets; an abbreviation keeps its full stop. */
export function splitTokens(
  view: string,
  start: number,
  end: number,
  abbreviations: ReadonlySet<string>,
): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  pieces.lastIndex = start
  for (let match = pieces.exec(view); match && match.index < end; match = pieces.exec(view)) {
    let from = match.index
    let text = match[0]
    const tail = view.slice(from + text.length, from + text.length + 2)
    if (/^['’]s(?!\p{L})/u.test(`${tail} `) && /\p{L}$/u.test(text)) text += tail
    else if (abbreviations.size && abbreviations.has(`${text}${tail[0]}`)) text += tail[0]
    pieces.lastIndex = from + text.length
    const split = clitic.exec(text)
    if (split && split.index > 0) {
      found.push({ start: from, end: from + split.index })
      from += split.index
      text = split[0]
    }
    found.push({ start: from, end: from + text.length })
  }
  return found
}
