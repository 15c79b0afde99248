import type { DocumentRecord } from '../record/schema.ts'
import { speakerOf } from './cards.ts'
import { escapeHtml } from './html.ts'

/** Speakers with a bar of their own. */
const shown = 8

/** How many words each speaker has in the text, most first: bars as a table, so that it reads without sight or colour. */
export function chartHtml(record: DocumentRecord): string {
  const words = new Map<string, number>()
  for (const claim of record.claims) {
    if (claim.form === 'narrated' || claim.within) continue
    const count = claim.content.text.split(/\s+/).filter(Boolean).length
    words.set(speakerOf(claim), (words.get(speakerOf(claim)) ?? 0) + count)
  }
  if (words.size === 0) return ''
  const most = Math.max(...words.values())
  const ranked = [...words].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const others = ranked.splice(shown).map(([, count]) => count)
  const rest = others.reduce((sum, count) => sum + count, 0)
  const rows = [...ranked, ...(rest ? [[`${others.length} others`, rest] as const] : [])].map(([speaker, count]) => {
    const width = Math.max(1, Math.min(100, Math.round((count / most) * 100)))
    return `<tr><th scope="row">${escapeHtml(speaker)}</th><td><span class="bar" style="width:${width}%"></span></td><td class="count">${count}</td></tr>`
  })
  return `<table class="chart"><caption>Who speaks how much, in words</caption><thead class="hidden"><tr><th scope="col">speaker</th><th scope="col">share</th><th scope="col">words</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}
