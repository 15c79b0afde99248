import type { Decisions } from './decisions.ts'

/**
 * Offers the decisions as `decisions.json`: for each document its id and hash, for each decided claim its id, verdict,
 * speaker, and what `review apply` has to know of it.
 */
export function saveDecisions(sections: readonly HTMLElement[], decisions: Decisions): void {
  const documents = sections.map(section => ({
    id: section.dataset.id,
    sha256: section.dataset.sha256,
    decisions: [...section.querySelectorAll<HTMLElement>('.card')].flatMap(card => {
      const decision = decisions.get(card.id)
      if (!decision.verdict && !decision.speaker) return []
      return [{ claim: card.dataset.id, ...decision, about: JSON.parse(card.dataset.about!) }]
    }),
  }))
  const body = JSON.stringify({ version: 1, documents: documents.filter(d => d.decisions.length) }, null, 2)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([`${body}\n`], { type: 'application/json' }))
  link.download = 'decisions.json'
  link.click()
  URL.revokeObjectURL(link.href)
}
