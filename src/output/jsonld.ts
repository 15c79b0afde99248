import { schemaUrl } from '../record/json-schema.ts'
import type { ClaimRecord, DocumentRecord } from '../record/schema.ts'
import type { Format } from './format.ts'

/** How much of the text around a passage is kept, in code points, so that it can be found again after an edit. */
const context = 32

/**
 * A record as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): one annotation a claim; its targets are the content
 * (first), the source and the cue, each with a TextQuoteSelector and the TextPositionSelector that refines it.
 *
 * The record has to be made with `codepoint` offsets, the unit that TextPositionSelector counts.
 */
function annotationPage(record: DocumentRecord, text: string): object {
  const points = [...text]
  const source = /^[a-z][a-z0-9+.-]*:/i.test(record.id) ? record.id : encodeURI(record.id)
  const selectors = ([start, end]: [number, number]) => [
    {
      type: 'TextQuoteSelector',
      exact: points.slice(start, end).join(''),
      prefix: points.slice(Math.max(0, start - context), start).join(''),
      suffix: points.slice(end, end + context).join(''),
    },
    { type: 'TextPositionSelector', start, end },
  ]
  const target = (span: [number, number], purpose: string) => ({
    type: 'SpecificResource',
    source,
    styleClass: purpose,
    selector: selectors(span),
  })
  const items = record.claims.map(claim => ({
    type: 'Annotation',
    id: `urn:claim:${claim.id}`,
    motivation: 'identifying',
    body: { type: 'Dataset', format: 'application/json', value: judgement(claim) },
    target: [
      ...claim.content.spans.map(span => target(span, 'content')),
      ...(claim.source ? [target(claim.source.span, 'source')] : []),
      ...(claim.cue ? [target(claim.cue.span, 'cue')] : []),
    ],
  }))
  return { type: 'AnnotationPage', id: `urn:sha256:${record.sha256}`, items }
}

/** The context of the page: that of the annotation model, and our own terms under their schema's address. */
function annotationContext(schema: string): unknown[] {
  return ['http://www.w3.org/ns/anno.jsonld', { '@vocab': `${schema}#` }]
}

function judgement({ form, source, cue, certainty, polarity, tense, rule, confidence, within }: ClaimRecord): object {
  return {
    form,
    ...(source?.name && { speaker: source.name }),
    ...(source && { sourceType: source.type }),
    ...(cue && { cue: cue.lemma, force: cue.force }),
    certainty,
    polarity,
    tense,
    ...(within && { within: `urn:claim:${within}` }),
    rule,
    ...(confidence !== undefined && { confidence }),
  }
}

/** One JSON-LD value: a graph with an annotation page for each document. */
export const jsonld: Format = {
  start: ({ version }) => `{\n  "@context": ${JSON.stringify(annotationContext(schemaUrl(version)))},\n  "@graph": [`,
  document: ({ record, text }) =>
    `\n${JSON.stringify(annotationPage(record, text), undefined, 2).replace(/^/gm, '    ')}`,
  between: ',',
  end: () => '\n  ]\n}\n',
}
