import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readLexicon } from '../../src/lexicon/read.ts'
import type { ClaimRecord, DocumentRecord } from '../../src/record/schema.ts'
import { type Decisions, decidedClaims, lexiconWith, truthOf } from '../../src/review/decisions.ts'

const claim = (id: string, source: string, start: number, content: string): ClaimRecord => ({
  id,
  line: 1,
  column: 1,
  form: 'indirect',
  source: { text: source, span: [start, start + source.length], type: 'person' },
  cue: { text: 'said', span: [start + 10, start + 14], lemma: 'say', force: 'state' },
  content: { text: content, spans: [[start + 15, start + 15 + content.length]] },
  certainty: 'certain',
  polarity: 'positive',
  tense: 'past',
  rule: 'r',
})

const record: DocumentRecord = {
  id: 'a.txt',
  sha256: 'f'.repeat(64),
  characters: 200,
  offsets: 'codepoint',
  people: [{ id: 'okoye', name: 'Okoye', mentions: [{ text: 'Okoye', span: [4, 9], kind: 'name' }] }],
  organizations: [],
  places: [],
  roles: [],
  quantities: [],
  dates: [],
  claims: [claim('aaaaaaaaaaaa', 'Mr. Okoye', 0, 'the well is dry'), claim('bbbbbbbbbbbb', 'she', 60, 'it rained')],
  skipped: [],
}
const decisions: Decisions = {
  version: 1,
  documents: [
    {
      id: 'a.txt',
      sha256: record.sha256,
      decisions: [
        { claim: 'aaaaaaaaaaaa', verdict: 'accept', speaker: 'Chidi Okoye' },
        { claim: 'bbbbbbbbbbbb', verdict: 'reject', speaker: 'Somebody' },
        { claim: 'cccccccccccc', verdict: 'accept' },
      ],
    },
  ],
}
const { decided, lost } = decidedClaims(record, decisions)

test('decisions find their claims, and say which are gone', () => {
  expect(decided.map(d => d.claim.id)).toEqual(['aaaaaaaaaaaa', 'bbbbbbbbbbbb'])
  expect(lost).toEqual(['cccccccccccc'])
  expect(decidedClaims({ ...record, sha256: '0'.repeat(64) }, decisions).decided).toEqual([])
})

test('truth holds what was accepted with the corrected speaker, and apart what was rejected', () => {
  expect(parse(truthOf(decided))).toEqual({
    claims: [
      {
        content: 'the well is dry',
        speaker: 'Chidi Okoye',
        cue: 'said',
        force: 'state',
        certainty: 'certain',
        polarity: 'positive',
        form: 'indirect',
      },
    ],
    not: [{ content: 'it rained', cue: 'said' }],
  })
})

test('the lexicon learns the name’s form once, and keeps its comments', () => {
  const before = '# ours\npeople:\n  - name: Ada Obi # editor\n'
  const after = lexiconWith(before, record, decided)
  expect(after).toContain('# ours')
  expect(after).toContain('# editor')
  expect(readLexicon(after, 'x').people).toEqual([{ name: 'Ada Obi' }, { name: 'Chidi Okoye', aliases: ['Okoye'] }])
  expect(lexiconWith(after, record, decided)).toBe(after)
  expect(readLexicon(lexiconWith('', record, decided), 'x').people).toEqual([
    { name: 'Chidi Okoye', aliases: ['Okoye'] },
  ])
})
