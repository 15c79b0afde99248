import { adjectiveCue, type CueEntry, cueEntry, nounCue, Takes, verbCue } from '../attributions/cues/index.ts'
import type { Lexicon } from './lexicon.ts'
import type { LexiconFile } from './schema.ts'

type HouseCue = NonNullable<LexiconFile['cues']>[number]

const builtIn = { verb: verbCue, noun: nounCue, adjective: adjectiveCue }
/** What most cues of a class take. */
const usual: Record<HouseCue['class'], number> = {
  verb: Takes.that | Takes.clause | Takes.quotation,
  noun: Takes.that,
  adjective: Takes.that | Takes.clause,
}

/**
 * House cues by lemma and form. One that the tool knows too takes its place; where the house does not say what the cue takes, it
 * takes what it took, with the house's force.
 */
export function compileCues(cues: readonly HouseCue[]): Pick<Lexicon, 'verbs' | 'nouns' | 'adjectives'> {
  const tables = { verb: new Map<string, CueEntry[]>(), noun: new Map(), adjective: new Map() } as Record<
    HouseCue['class'],
    Map<string, CueEntry[]>
  >
  for (const cue of cues) {
    const [head, ...fixed] = cue.lemma.toLowerCase().split(/\s+/)
    const particle = fixed.length ? fixed.join(' ') : undefined
    const table = tables[cue.class]
    const known = table.get(head!) ?? builtIn[cue.class](head!)
    const replaced = known.filter(e => e.particle === particle)
    const entries = [...entriesOf(cue, head!, particle, replaced), ...known.filter(e => e.particle !== particle)]
    entries.sort((a, b) => (b.particle?.length ?? 0) - (a.particle?.length ?? 0))
    for (const form of [head!, ...(cue.forms ?? [])]) table.set(form.toLowerCase(), entries)
  }
  return { verbs: tables.verb, nouns: tables.noun, adjectives: tables.adjective }
}

function entriesOf(cue: HouseCue, lemma: string, particle: string | undefined, known: readonly CueEntry[]): CueEntry[] {
  const { class: kind, force, takes, prepositions = [] } = cue
  if (!takes && prepositions.length === 0 && known.length) return known.map(entry => ({ ...entry, force }))
  let bits = takes || prepositions.length ? 0 : usual[kind]
  for (const complement of takes ?? []) bits |= Takes[complement]
  return [
    cueEntry({
      lemma,
      particle,
      class: kind,
      force,
      takes: bits,
      prepositions,
      audience: cue.audience ?? 'none',
      weak: false,
    }),
  ]
}
