import { isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Decision } from './decisions.ts'

/**
 * A house lexicon with the corrected speakers in it: the form that the text has becomes an alias of the name that the reader
 * gave. Comments and order of the file stay.
 */
export function lexiconWith(lexicon: string, decisions: readonly Decision[]): string {
  const document = parseDocument(lexicon)
  if (!isMap(document.contents)) document.contents = document.createNode({}) as never
  let learnt = false
  for (const { verdict, speaker, about } of decisions) {
    const { mention } = about
    if (verdict === 'reject' || !speaker || !mention || speaker === about.speaker || speaker === mention.text) continue
    if (!isSeq(document.get(mention.list))) document.set(mention.list, document.createNode([]))
    const entries = document.get(mention.list) as YAMLSeq
    entries.flow = false
    const entry = entries.items.find(item => isMap(item) && item.get('name') === speaker) as YAMLMap | undefined
    const known = aliasesOf(entry)
    if (known.includes(mention.text)) continue
    if (entry) entry.set('aliases', document.createNode([...known, mention.text], { flow: true }))
    else entries.add(document.createNode({ name: speaker, aliases: [mention.text] }))
    learnt = true
  }
  return learnt ? document.toString({ lineWidth: 0 }) : lexicon
}

function aliasesOf(entry: YAMLMap | undefined): string[] {
  const aliases = entry?.get('aliases')
  return isSeq(aliases) ? (aliases.toJSON() as string[]) : []
}
