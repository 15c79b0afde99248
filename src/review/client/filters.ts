/** Gives the selects the values that occur on the page, in order. */
export function fillFilters(cards: readonly HTMLElement[], form: HTMLFormElement): void {
  for (const name of ['speaker', 'force', 'certainty']) {
    const select = form.elements.namedItem(name) as HTMLSelectElement
    const values = new Set(cards.filter(c => c.dataset.form !== 'narrated').map(card => card.dataset[name] ?? ''))
    for (const value of [...values].filter(v => v !== '' && v !== 'none').sort()) select.add(new Option(value))
  }
  const about = form.elements.namedItem('about') as HTMLSelectElement
  for (const name of [...new Set(cards.flatMap(mentionsOf))].sort()) about.add(new Option(name))
}

/** Whether a card is what the filters ask for. Narrated clauses are shown on demand: they are many. */
export function passes(card: HTMLElement, form: HTMLFormElement): boolean {
  const asked = new FormData(form)
  if (card.dataset.form === 'narrated' && !asked.has('narrated')) return false
  const about = asked.get('about')
  if (about && !mentionsOf(card).includes(String(about))) return false
  return ['speaker', 'force', 'certainty', 'decision'].every(name => {
    const value = asked.get(name)
    return !value || card.dataset[name] === value
  })
}

const mentionsOf = (card: HTMLElement): string[] => JSON.parse(card.dataset.mentions ?? '[]') as string[]
