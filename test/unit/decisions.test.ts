import { describe, expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { extract } from '../../src/index.ts'
import { readLexicon } from '../../src/lexicon/read.ts'
import { aboutClaim, type Decision, type Decisions, decisionsSchema } from '../../src/review/decisions.ts'
import { lexiconWith } from '../../src/review/learn.ts'
import { truthWith } from '../../src/review/truth.ts'

const well: Decision = {
  claim: 'aaaaaaaaaaaa',
  verdict: 'accept',
  speaker: 'Chidi Okoye',
  about: {
    content: 'the well is dry',
    speaker: 'Okoye',
    cue: 'said',
    force: 'state',
    certainty: 'certain',
    polarity: 'positive',
    form: 'indirect',
    mention: { text: 'Okoye', list: 'people' },
  },
}
const rain: Decision = {
  claim: 'bbbbbbbbbbbb',
  verdict: 'reject',
  speaker: 'Somebody',
  about: { content: 'it rained', cue: 'said', certainty: 'certain', polarity: 'positive', form: 'indirect' },
}

test('a decision knows its claim without the record', () => {
  const record = extract(
    'The mayor, Ilse Vandamme, said on Monday that Ilse Vandamme Bridge is safe. “It is old,” she said.',
  )
  for (const claim of record.claims) {
    const about = aboutClaim(record, claim)
    expect(about.content).toBe(claim.content.text)
    const decisions: Decisions = {
      version: 1,
      documents: [{ id: 'a', sha256: record.sha256, decisions: [{ claim: claim.id, verdict: 'accept', about }] }],
    }
    expect(decisionsSchema.parse(decisions)).toEqual(decisions)
    if (claim.source?.text === 'she') expect(about.mention).toBeUndefined()
  }
})

describe('truth', () => {
  const first = truthWith('', 'a.txt', [well, rain])

  test('holds what was accepted with the corrected speaker, and apart what was rejected', () => {
    expect(parse(first)).toEqual({
      document: 'a.txt',
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

  test('a claim decided anew takes the place of the old decision, twice the same changes nothing', () => {
    expect(truthWith(first, 'a.txt', [well, rain])).toBe(first)
    const second = parse(truthWith(first, 'a.txt', [{ ...well, verdict: 'reject' }]))
    expect(second.claims).toBeUndefined()
    expect(second.not).toEqual([
      { content: 'it rained', cue: 'said' },
      { content: 'the well is dry', cue: 'said' },
    ])
  })

  test('what stands in a truth written by hand stays, with its comments', () => {
    const truth = truthWith('# by hand\ndate: 2024-02-21\npeople:\n  "Ada Obi": ["Obi"]\n', 'a.txt', [well])
    expect(truth).toContain('# by hand')
    expect(parse(truth, { schema: 'core' })).toMatchObject({ people: { 'Ada Obi': ['Obi'] }, claims: [{}] })
  })

  test('each text has a document of its own', () => {
    const both = truthWith(first, 'b.txt', [rain])
    expect([...parseAllDocuments(both)].map(d => ('get' in d ? d.get('document') : undefined))).toEqual([
      'a.txt',
      'b.txt',
    ])
  })
})

describe('lexicon', () => {
  test('learns the name’s form once, and keeps its comments', () => {
    const before = '# ours\npeople:\n  - name: Ada Obi # editor\n'
    const after = lexiconWith(before, [well, rain])
    expect(after).toContain('# ours')
    expect(after).toContain('# editor')
    expect(readLexicon(after, 'x').people).toEqual([{ name: 'Ada Obi' }, { name: 'Chidi Okoye', aliases: ['Okoye'] }])
    expect(lexiconWith(after, [well])).toBe(after)
    expect(readLexicon(lexiconWith('', [well]), 'x').people).toEqual([{ name: 'Chidi Okoye', aliases: ['Okoye'] }])
  })

  test('learns nothing from pronouns, from rejections and from the name that it had', () => {
    const { mention: _, ...pronoun } = well.about
    expect(lexiconWith('', [{ ...well, about: pronoun }])).toBe('')
    expect(
      lexiconWith('', [
        { ...well, verdict: 'reject' },
        { ...well, speaker: 'Okoye' },
      ]),
    ).toBe('')
  })
})
