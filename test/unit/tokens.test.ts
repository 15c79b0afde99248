import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { has, looks, readTokens, Shape, Tag } from '../../src/language/index.ts'

const read = (text: string) => readTokens(text, [{ start: 0, end: text.length }])
const cut = (text: string) => read(text).tokens.map(token => token.text)
const lines = (text: string) => read(text).sentences.map(({ start, end }) => text.slice(start, end))
const lemmaIn = (text: string, word: string) => read(text).tokens.find(token => token.text === word)?.lemma

/** Pieces that stand next to one another in odd texts. */
const pieces = [
  ...[
    'O’Brien’s',
    "don't",
    'U.S.',
    'p.m.',
    '$3.4m',
    '12,000',
    '24-year-old',
    '“',
    '”',
    "''",
    '``',
    '…',
    '...',
    '--',
    '—',
  ],
  ...[
    '👩‍👩‍👧',
    '👍🏽',
    '🇰🇪',
    'é',
    'e\u0301',
    '\u0301',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u00ad',
    '𝒜',
    '\ud83d',
    '\udc4d',
  ],
  ...[
    'Нет',
    '东京',
    'عربي',
    '@desk',
    '#vote',
    'a@b.org',
    'https://x.org/a?b=1.',
    ' ',
    '\n',
    '\t',
    '.',
    ',',
    "'",
    '’',
    '-',
  ],
]
const odd = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 })), {
  maxLength: 30,
})

describe('tokens', () => {
  test('are slices of the text, in order, inside their paragraph, and hold all but spaces and controls', () => {
    fc.assert(
      fc.property(odd, fc.nat(6), fc.nat(6), (parts, before, after) => {
        const text = parts.join('')
        const start = Math.min(before, text.length)
        const end = Math.max(start, text.length - after)
        const { tokens, sentences } = readTokens(text, [{ start, end }])
        let last = start
        for (const token of tokens) {
          expect(token.text).toBe(text.slice(token.start, token.end))
          expect(token.start).toBeGreaterThanOrEqual(last)
          expect(token.end).toBeGreaterThan(token.start)
          expect(text.slice(last, token.start)).toMatch(/^[\s\p{Cc}\p{Cf}\ufeff]*$/u)
          last = token.end
        }
        expect(last).toBeLessThanOrEqual(end)
        expect(sentences.map(s => s.first)).toEqual(
          sentences.length ? [0, ...sentences.slice(0, -1).map(s => s.last)] : [],
        )
        if (sentences.length) expect(sentences.at(-1)!.last).toBe(tokens.length)
      }),
      { numRuns: 500 },
    )
  })

  test.each<[string, string[]]>([
    ['Kim’s aides don’t know.', ['Kim', '’s', 'aides', 'do', 'n’t', 'know', '.']],
    ["They're late, we'll go.", ['They', "'re", 'late', ',', 'we', "'ll", 'go', '.']],
    ['the drivers’ union', ['the', 'drivers', '’', 'union']],
    ['Dr. J. Roe of the U.S. left', ['Dr.', 'J.', 'Roe', 'of', 'the', 'U.S.', 'left']],
    ['It rose 4.5% to $12,000 at 5 p.m.', ['It', 'rose', '4.5', '%', 'to', '$', '12,000', 'at', '5', 'p.m.']],
    ['a 24-year-old in the 1990s', ['a', '24-year-old', 'in', 'the', '1990s']],
    [
      'mail a.roe@desk.example or see https://desk.example/a?b=1.',
      ['mail', 'a.roe@desk.example', 'or', 'see', 'https://desk.example/a?b=1', '.'],
    ],
    [
      'at <a href="http://x.org">x</a>',
      ['at', '<', 'a', 'href', '=', '"', 'http://x.org', '"', '>', 'x', '<', '/', 'a', '>'],
    ],
    ['well 👩‍👩‍👧 👍🏽 done', ['well', '👩‍👩‍👧', '👍🏽', 'done']],
    ['No. 10 said no.', ['No.', '10', 'said', 'no', '.']],
    ['He left... then -- gone', ['He', 'left', '...', 'then', '--', 'gone']],
  ])('%s', (text, tokens) => expect(cut(text)).toEqual(tokens))

  test('an abbreviation of the house keeps its full stop', () => {
    const text = 'The Obs. Paris office closed.'
    const { tokens, sentences } = readTokens(text, [{ start: 0, end: text.length }], new Set(['Obs.']))
    expect(tokens[1]!.text).toBe('Obs.')
    expect(sentences).toHaveLength(1)
  })
})

describe('sentences', () => {
  test.each<[string, string[]]>([
    ['“It is over.” The mayor left.', ['“It is over.”', 'The mayor left.']],
    ['Gen. A. B. Roe spoke. He sat.', ['Gen. A. B. Roe spoke.', 'He sat.']],
    ['It is in the U.S. The plan failed.', ['It is in the U.S.', 'The plan failed.']],
    ['Is it over? Nobody knew!', ['Is it over?', 'Nobody knew!']],
    ['“Is it over?” she asked.', ['“Is it over?” she asked.']],
    ['It costs $.50 a day. Few pay.', ['It costs $.50 a day.', 'Few pay.']],
  ])('%s', (text, sentences) => expect(lines(text)).toEqual(sentences))

  test('their first word is marked, behind a quotation mark too', () => {
    const { tokens } = read('“Roads are shut.” Police said so.')
    expect(tokens.filter(t => looks(t, Shape.SentenceStart) && !has(t, Tag.Punctuation)).map(t => t.text)).toEqual([
      'Roads',
      'Police',
    ])
  })
})

test.each<[string, string, string]>([
  ['She was lying.', 'lying', 'lie'],
  ['They planned it.', 'planned', 'plan'],
  ['He has denied it.', 'denied', 'deny'],
  ['She announces cuts.', 'announces', 'announce'],
  ['He wrote twice.', 'wrote', 'write'],
  ['They are here.', 'are', 'be'],
  ['The women left.', 'women', 'woman'],
  ['The countries agreed.', 'countries', 'country'],
  ['The crises ended.', 'crises', 'crisis'],
])('%s %s is a form of %s', (text, word, lemma) => expect(lemmaIn(text, word)).toBe(lemma))

test('a form that is past and participle is what its auxiliary or subject makes it', () => {
  const tagsOf = (text: string, word: string) => read(text).tokens.find(t => t.text === word)!.tags
  expect(tagsOf('The plan was rejected.', 'rejected') & (Tag.Past | Tag.Participle)).toBe(Tag.Participle)
  expect(tagsOf('They rejected it.', 'rejected') & (Tag.Past | Tag.Participle)).toBe(Tag.Past)
})
