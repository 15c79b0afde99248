import { type Decision, Decisions } from './decisions.ts'
import { fillFilters, passes } from './filters.ts'
import { saveDecisions } from './save.ts'

const cards = [...document.querySelectorAll<HTMLElement>('.card')]
const form = document.querySelector<HTMLFormElement>('.filters')!
const sections = [...document.querySelectorAll<HTMLElement>('.document')]
const decisions = new Decisions(
  `review ${sections
    .map(s => s.dataset.sha256)
    .join(' ')
    .slice(0, 640)}`,
)
let current: HTMLElement | undefined

const shown = () => cards.filter(card => !card.hidden)

function show(card: HTMLElement): void {
  const { verdict, speaker } = decisions.get(card.id)
  card.dataset.decision = verdict ?? 'open'
  for (const button of card.querySelectorAll<HTMLButtonElement>('button[data-do]')) {
    button.setAttribute('aria-pressed', String(button.dataset.do === verdict))
  }
  const input = card.querySelector('input')!
  if (document.activeElement !== input) input.value = speaker ?? ''
}

function filter(): void {
  for (const card of cards) card.hidden = !passes(card, form)
  const decided = cards.filter(card => card.dataset.decision !== 'open').length
  document.querySelector('.count')!.textContent =
    `${shown().length} of ${cards.length} claims shown, ${decided} decided`
}

function select(card: HTMLElement | undefined): void {
  if (!card) return
  current?.classList.remove('current')
  for (const mark of document.querySelectorAll('mark.current')) mark.classList.remove('current')
  current = card
  card.classList.add('current')
  for (const mark of marksOf(card)) mark.classList.add('current')
  if (isWide()) marksOf(card)[0]?.scrollIntoView({ block: 'center' })
  card.focus({ preventScroll: true })
  card.scrollIntoView({ block: isWide() ? 'nearest' : 'start' })
}

const marksOf = (card: HTMLElement) => [...document.querySelectorAll<HTMLElement>(`mark[data-claim="${card.id}"]`)]

/** Whether text and cards stand side by side; below each other only one of them can be in sight. */
const isWide = () => getComputedStyle(document.querySelector('.columns')!).gridTemplateColumns.includes(' ')

function step(by: 1 | -1): void {
  const list = shown()
  const at = current ? list.indexOf(current) : -1
  select(list[at < 0 ? (by > 0 ? 0 : list.length - 1) : Math.min(list.length - 1, Math.max(0, at + by))])
}

function decide(card: HTMLElement, change: Decision): void {
  decisions.set(card.id, { ...decisions.get(card.id), ...change })
  show(card)
  filter()
}

function toggle(card: HTMLElement, verdict: 'accept' | 'reject'): void {
  const { speaker, verdict: before } = decisions.get(card.id)
  decisions.set(card.id, { ...(speaker && { speaker }), ...(before !== verdict && { verdict }) })
  show(card)
  filter()
}

function undo(): void {
  const id = decisions.undo()
  const card = cards.find(c => c.id === id)
  if (!card) return
  show(card)
  filter()
  select(card)
}

document.addEventListener('click', event => {
  const target = event.target as HTMLElement
  const action = target.closest<HTMLElement>('[data-do]')?.dataset.do
  const card = target.closest<HTMLElement>('.card')
  if (card && (action === 'accept' || action === 'reject')) toggle(card, action)
  else if (card && action === 'text') showInText(card)
  else if (action === 'save') saveDecisions(sections, decisions)
  else if (action === 'theme') switchTheme()
  else if (card && !target.closest('input, label')) select(card)
  else {
    const claim = target.closest<HTMLElement>('mark[data-claim]')?.dataset.claim
    if (claim) select(cards.find(c => c.id === claim && !c.hidden))
  }
})

document.addEventListener('change', event => {
  const input = event.target as HTMLInputElement
  const card = input.closest<HTMLElement>('.card')
  if (!card) return
  const { verdict } = decisions.get(card.id)
  const speaker = input.value.trim()
  decisions.set(card.id, { ...(verdict && { verdict }), ...(speaker && { speaker }) })
  show(card)
})

document.addEventListener('keydown', event => {
  const target = event.target as HTMLElement
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (target.matches('input, select')) {
    if (event.key === 'Escape' || (event.key === 'Enter' && target.matches('.card input'))) {
      target.blur()
      current?.focus({ preventScroll: true })
    }
    return
  }
  if (event.key === 'j') step(1)
  else if (event.key === 'k') step(-1)
  else if (event.key === 'u') undo()
  else if (current && event.key === 'a') decide(current, { verdict: 'accept' })
  else if (current && event.key === 'r') decide(current, { verdict: 'reject' })
  else if (current && event.key === 's') {
    event.preventDefault()
    current.querySelector('input')!.focus()
  }
})

function showInText(card: HTMLElement): void {
  select(card)
  marksOf(card)[0]?.scrollIntoView({ block: 'center' })
}

function switchTheme(): void {
  const root = document.documentElement
  const dark = root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
  root.dataset.theme = dark === 'dark' ? 'light' : 'dark'
}

fillFilters(cards, form)
form.addEventListener('change', filter)
form.addEventListener('submit', event => event.preventDefault())
for (const card of cards) show(card)
filter()
