const begin = '<!-- bench -->'
const end = '<!-- /bench -->'

/** Rows of [what, measured, wanted] as a Markdown table. */
export function tableOf(rows) {
  return ['| what | measured | wanted |', '|---|---|---|', ...rows.map(cells => `| ${cells.join(' | ')} |`)].join('\n')
}

/** A text with the table between its marks. */
export function withTable(text, table) {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`README.md has no ${begin} … ${end}`)
  return `${text.slice(0, from + begin.length)}\n${table}\n${text.slice(to)}`
}
