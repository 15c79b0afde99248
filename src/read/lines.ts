/** The lines of a stream of UTF-8 bytes with their numbers from 1, each as soon as it is whole. */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ line: string; number: number }, void, undefined> {
  const decoder = new TextDecoder('utf-8')
  /** Parts of the line that is not whole yet: joined once, so that a long line costs no more than it is long. */
  let parts: string[] = []
  let number = 0
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true })
    let from = 0
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      parts.push(text.slice(from, at))
      yield { line: parts.join(''), number: ++number }
      parts = []
      from = at + 1
    }
    if (from < text.length) parts.push(text.slice(from))
  }
  const last = parts.join('') + decoder.decode()
  if (last) yield { line: last, number: ++number }
}
