import type { Document } from '../document/index.ts'
import type { Name } from '../mentions/names/index.ts'
import type { HouseName, Lexicon } from './lexicon.ts'

export const houseNameRule = 'lexicon.name'

/**
 * The names of a document with those the house knows put in: a house name takes the place of whatever overlaps it, the longest
 * form first, and a house title is no part of the name behind it. Names keep their order; indexes of acronyms are set anew.
 */
export function withHouseNames(document: Document, names: readonly Name[], lexicon: Lexicon): readonly Name[] {
  if (lexicon.names.length + lexicon.titles.length === 0) return names
  const found = findHouseNames(document, lexicon)
  const kept = names.filter(n => !found.some(f => f.start < n.end && n.start < f.end))
  const untitled = new Map(kept.map(name => [name, withoutTitle(document, name)]))
  const all = [...found, ...[...untitled.values()].filter(name => name !== undefined)].sort((a, b) => a.start - b.start)
  const position = new Map(all.map((name, i) => [name, i]))
  return all.map(name => {
    if (name.acronymOf === undefined) return name
    const full = untitled.get(names[name.acronymOf]!)
    return { ...name, acronymOf: full && position.get(full) }
  })
}

/** What of the name stands behind a house title that it holds; undefined when nothing does. */
function withoutTitle({ tokens }: Document, name: Name): Name | undefined {
  let { first } = name
  for (let i = name.first; i < name.last; i++) {
    const title = tokens[i]!.house?.title
    if (title) first = i + title
  }
  if (first === name.first) return name
  return first < name.last ? { ...name, first, start: tokens[first]!.start } : undefined
}

function findHouseNames({ tokens, view }: Document, lexicon: Lexicon): Name[] {
  const byFirstWord = formsByFirstWord(lexicon)
  const found: Name[] = []
  for (let first = 0; first < tokens.length; first++) {
    const token = tokens[first]!
    for (const { form, house } of byFirstWord.get(firstWord(token.text)) ?? []) {
      if (!view.startsWith(form, token.start)) continue
      const end = token.start + form.length
      let last = first + 1
      while (last < tokens.length && tokens[last]!.start < end) last++
      if (tokens[last - 1]!.end !== end) continue
      const { type, location } = house
      found.push({ type, start: token.start, end, first, last, rule: houseNameRule, acronymOf: undefined, location })
      first = last - 1
      break
    }
  }
  return found
}

/** The forms that begin with a word, longest first. */
function formsByFirstWord({ names }: Lexicon): Map<string, { form: string; house: HouseName }[]> {
  const byWord = new Map<string, { form: string; house: HouseName }[]>()
  const forms = names.flatMap(house => house.forms.map(form => ({ form, house })))
  for (const entry of forms.sort((a, b) => b.form.length - a.form.length)) {
    const list = byWord.get(firstWord(entry.form))
    if (list) list.push(entry)
    else byWord.set(firstWord(entry.form), [entry])
  }
  return byWord
}

/** The letters that a form and a token surely share at their start, however the token was cut. */
const firstWord = (text: string) => /^[\p{L}\p{N}]+/u.exec(text)?.[0] ?? text.slice(0, 1)
