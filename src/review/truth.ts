import { type Document, isMap, isSeq, parseAllDocuments, type YAMLSeq, Document as YamlDocument } from 'yaml'
import type { Decision } from './decisions.ts'

/**
 * A `truth.yaml` with the decisions about a document in it: under `claims` what was accepted, with the corrected speaker, under
 * `not` what was rejected. A file of several documents has one YAML document for each, known by its `document`; what stands
 * there already stays, and a claim decided anew takes the place of the old decision.
 */
export function truthWith(truth: string, id: string, decisions: readonly Decision[]): string {
  const parsed = truth.trim() ? parseAllDocuments(truth) : []
  const documents: Document[] = Array.isArray(parsed) ? [...parsed] : []
  let document = documents.find(d => d.get('document') === id)
  if (!document && documents.length === 1 && isMap(documents[0]!.contents) && !documents[0]!.has('document'))
    document = documents[0]
  if (!document) {
    document = new YamlDocument({ document: id }) as Document
    documents.push(document)
  }
  for (const decision of decisions) {
    const { content, cue } = decision.about
    for (const list of ['claims', 'not']) drop(document, list, content, cue)
    const list = decision.verdict === 'reject' ? 'not' : 'claims'
    if (!isSeq(document.get(list))) document.set(list, document.createNode([]))
    ;(document.get(list) as YAMLSeq).add(
      document.createNode(list === 'not' ? { content, ...(cue && { cue }) } : entryOf(decision)),
    )
  }
  return documents.map(d => d.toString({ lineWidth: 0 }).replace(/^---\n/, '')).join('---\n')
}

function entryOf({ speaker, about }: Decision): object {
  const { content, cue, force, certainty, polarity, form } = about
  const name = speaker ?? about.speaker
  return { content, ...(name && { speaker: name }), ...(cue && { cue, force }), certainty, polarity, form }
}

/** Takes a claim out of a list; an empty list goes with it. */
function drop(document: Document, list: string, content: string, cue: string | undefined): void {
  const entries = document.get(list)
  if (!isSeq(entries)) return
  entries.items = entries.items.filter(
    item => !(isMap(item) && item.get('content') === content && (item.get('cue') ?? undefined) === cue),
  )
  if (!entries.items.length) document.delete(list)
}
