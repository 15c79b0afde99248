import { createHash } from 'node:crypto'
import type { Extracted } from '../output/format.ts'
import { readableOf } from '../output/readable.ts'
import { readTable } from '../tables.ts'
import { articleHtml } from './article.ts'
import { cardsHtml } from './cards.ts'
import { chartHtml } from './chart.ts'
import { escapeHtml } from './html.ts'

const kinds = ['person', 'organization', 'place', 'role', 'quantity', 'date', 'source', 'cue', 'content'] as const

/** The page up to its first document. It loads nothing: style and script stand in it, and its policy forbids the rest. */
export function pageStart(): string {
  const script = readTable('review.js')
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Claims to review</title>
<style>${readTable('review.css')}</style>
</head>
<body>
<a class="skip" href="#claims">Skip to the claims</a>
<header class="bar-top">
<h1>Claims to review</h1>
<div class="tools">
<output class="count" aria-live="polite"></output>
<button type="button" data-do="theme">Light or dark</button>
<button type="button" data-do="save">Save decisions</button>
</div>
<form class="filters" aria-label="Filters">
<label>Speaker <select name="speaker"><option value="">everybody</option></select></label>
<label>About <select name="about"><option value="">anything</option></select></label>
<label>Force <select name="force"><option value="">any</option></select></label>
<label>Certainty <select name="certainty"><option value="">any</option></select></label>
<label>Decision <select name="decision"><option value="">any</option><option value="open">open</option><option value="accept">accepted</option><option value="reject">rejected</option></select></label>
<label class="check"><input type="checkbox" name="narrated"> narrated</label>
</form>
<ul class="legend" aria-label="Legend">${kinds.map(kind => `<li><mark class="${kind}">${kind}</mark></li>`).join('')}</ul>
<p class="keys"><kbd>j</kbd> <kbd>k</kbd> next, previous · <kbd>a</kbd> accept · <kbd>r</kbd> reject · <kbd>s</kbd> speaker · <kbd>u</kbd> undo</p>
</header>
<main id="claims">
`
}

/** One document of the page. The record has to be made with `codepoint` offsets; `index` counts the page's documents. */
export function pageDocument(extracted: Extracted, index: number): string {
  const { record } = extracted
  const readable = readableOf(extracted)
  const key = `d${index}`
  const names = [...record.people, ...record.organizations].map(e => `<option value="${escapeHtml(e.name)}"></option>`)
  return `<section class="document" data-id="${escapeHtml(record.id)}" data-sha256="${record.sha256}" aria-labelledby="${key}-title">
<h2 id="${key}-title">${escapeHtml(record.title ? readable(...record.title.span) : record.id)}</h2>
<p class="meta">${escapeHtml([record.id, record.date?.value].filter(Boolean).join(' · '))}</p>
<div class="columns">
<div class="text" lang="en">${articleHtml(record, [...extracted.text].length, readable, key)}</div>
<div class="side">
${chartHtml(record)}
<datalist id="${key}-names">${names.join('')}</datalist>
${cardsHtml(record, readable, key)}</div>
</div>
</section>
`
}

export function pageEnd(): string {
  return `</main>
<script>${readTable('review.js')}</script>
</body>
</html>
`
}
