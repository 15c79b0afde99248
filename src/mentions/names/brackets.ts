import { looks, Shape } from '../../language/index.ts'
import { Beside } from './beside.ts'
import type { Candidate } from './candidate.ts'
import { isUnknown } from './evidence/around.ts'
import type { Scene } from './scene.ts'
import { Class, is } from './words.ts'

/** Ties a full name to its acronym in brackets, either way round: `World Health Organization (WHO)`, `WHO (World Health …)`. */
export function tieBrackets(scene: Scene, candidates: readonly Candidate[]): void {
  const { words, beside } = scene
  for (let c = 1; c < candidates.length; c++) {
    const left = candidates[c - 1]!
    const right = candidates[c]!
    if (right.first - left.last !== 1 || !is(beside[left.last], Beside.Open)) continue
    if (!/^[),;]$/.test(words[right.last]?.text ?? '')) continue
    const [acronym, full] = right.last - right.first === 1 ? [right, left] : [left, right]
    if (acronym.last - acronym.first !== 1 || full.last - full.first < 2) continue
    const large = looks(words[acronym.first], Shape.AllCaps | Shape.InnerCapital)
    if (
      large
        ? !abbreviates(words[acronym.first]!.text, scene.textOf(full.first, full.last))
        : acronym !== right || !isShortened(scene, acronym, full)
    )
      continue
    acronym.partner = full
    full.partner = acronym
  }
}

/** `Ministry of Tourism (Mitur)`, `Football Confederation (Conmebol)`: a made-up word in brackets behind the name of a body. */
function isShortened({ words, classes }: Scene, short: Candidate, full: Candidate): boolean {
  return (
    words[short.last]!.text === ')' &&
    isUnknown(classes[short.first]!) &&
    !is(classes[short.first], Class.Given | Class.Surname) &&
    !short.place &&
    (full.joined ? is(classes[full.first], Class.JoinHead) || full.last - full.first > 3 : true) &&
    (full.joined || is(classes[full.last - 1], Class.OrgHead))
  )
}

/** What small words before a bracket define by their initials: a body when their last word is one, else no name. */
export function definedSmall(scene: Scene, c: Candidate): 'organization' | 'none' | undefined {
  const { words, classes } = scene
  if (!c.acronym || c.first === 0 || words[c.first - 1]!.text !== '(') return undefined
  const letters = words[c.first]!.text.replace(/[^\p{Lu}]/gu, '').toLowerCase()
  let at = letters.length - 1
  let isBody = false
  for (let i = c.first - 2; i >= 0 && at >= 0 && i > c.first - 10; i--) {
    const { lower, text } = words[i]!
    if (/^[^\p{L}]/u.test(text)) return undefined
    isBody ||= is(classes[i], Class.OrgHead | Class.JoinHead)
    for (const part of lower.split('-').reverse()) if (at >= 0 && part[0] === letters[at]) at--
  }
  if (at >= 0) return undefined
  return isBody ? 'organization' : 'none'
}

/** Whether the letters of an acronym are those of the name, in order, the first one first. */
export function abbreviates(acronym: string, full: string): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '').toLowerCase()
  const words = full.toLowerCase().split(/[\s-]+/)
  if (letters.length < 2) return false
  const initials = words.map(w => w[0]).join('')
  if (initials === letters || initials.includes(letters)) return true
  const large = full
    .split(/[\s-]+/)
    .filter(w => /^\p{Lu}/u.test(w))
    .map(w => w[0]!.toLowerCase())
    .join('')
  if (large === letters) return true
  // Letters may come from inside words (`Interpol`, `NaTional BroadCasting`), but the first must open the name.
  if (letters[0] !== initials[0] || letters.length < large.length - 1) return false
  let at = 0
  const text = words.join('')
  for (const letter of letters) {
    at = text.indexOf(letter, at)
    if (at < 0) return false
    at++
  }
  return true
}
