import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { fingerprint, makeBaseline, newFindings, parseBaseline } from '../../src/check/baseline.ts'
import { checkClaims } from '../../src/check/claims.ts'
import { byWeight, type Finding, finding } from '../../src/check/finding.ts'
import { reporters } from '../../src/check/reporters/index.ts'
import { checkText } from '../../src/check/text.ts'
import { extract } from '../../src/index.ts'
import { analyse } from '../../src/pipeline.ts'
import { plainInput } from '../../src/read/input.ts'

const rulesIn = (text: string) =>
  checkText('a.txt', analyse(plainInput(text, 'a.txt'))).map(f => `${f.line}:${f.column} ${f.rule}`)

describe('checkText', () => {
  test('points at a quotation that nobody speaks', () => {
    expect(rulesIn('The ferry sank at dawn.\n\n“It was over in a minute or two.”')).toContain(
      '3:1 unattributed-quotation',
    )
  })

  test('points at a quotation without a closing mark', () => {
    expect(rulesIn('“We will pay for it, said Olga Petrenko.')).toContain('1:1 unclosed-quotation')
  })

  test('takes no quotation for unclosed that the next paragraph takes up', () => {
    const text = '“We will pay for it,” Olga Petrenko said. “All of it.\n\n“And then we will leave,” she said.'
    expect(rulesIn(text).join()).not.toContain('unclosed-quotation')
  })

  test('says when a text holds no claim', () => {
    expect(rulesIn('Hello there')).toEqual(['1:1 nothing-extracted'])
  })
})

describe('checkClaims', () => {
  const text = '“The dam is safe,” said Marta Ilves. “It was checked in May.”'
  const record = extract(text, { id: 'dam.txt' })
  const source = async () => text

  test.each([
    ['dam.yaml', stringify(record, { version: '1.1' })],
    [
      'dam.json',
      JSON.stringify({ schema: 'https://example.org/s', generator: { name: 'x', version: '1' }, documents: [record] }),
    ],
    ['dam.ndjson', `${JSON.stringify(record)}\n`],
  ])('finds nothing wrong in %s as it was written', async (file, content) => {
    expect(await checkClaims(file, content, source)).toEqual([])
  })

  test('names the line of what does not parse', async () => {
    expect(await checkClaims('a.ndjson', '{"id":\n', source)).toMatchObject([{ line: 1, rule: 'claims-syntax' }])
    expect((await checkClaims('a.yaml', 'id: a\nclaims: [\n', source))[0]).toMatchObject({ rule: 'claims-syntax' })
  })

  test('names the path and the line of what the schema does not allow', async () => {
    const content = stringify(record).replace(/form: direct/, 'form: shouted')
    const [first] = await checkClaims('a.yaml', content, source)
    expect(first).toMatchObject({
      rule: 'claims-schema',
      line: content.split('\n').findIndex(l => l.includes('shouted')) + 1,
    })
    expect(first!.message).toMatch(/^claims\.\d+\.form: /)
  })

  test('finds a span that does not hold its words', async () => {
    const moved = structuredClone(record)
    moved.claims[0]!.content.spans[0]![0] += 1
    moved.claims[0]!.content.spans[0]![1] += 1
    const found = await checkClaims('a.ndjson', JSON.stringify(moved), source)
    const rules = found.map(f => f.rule)
    expect(rules).toContain('claims-span')
  })

  test('tells a text that is gone from one that has changed', async () => {
    const line = JSON.stringify(record)
    const told = async (found: string | undefined) =>
      (await checkClaims('a.ndjson', line, async () => found))[0]!.message
    expect(await told(undefined)).toContain('was not found')
    expect(await told(`${text} `)).toContain('has changed')
  })
})

const examples: Finding[] = [
  finding('unclosed-quotation', {
    file: 'b/ö 1,2.txt',
    line: 3,
    column: 2,
    message: 'open: “50% <off>” & more',
    text: 'open',
  }),
  finding('impossible-date', {
    file: 'a.txt',
    line: 9,
    column: 1,
    message: 'no calendar has\nFebruary 30',
    text: 'February 30',
  }),
]
const report = { files: ['a.txt', 'b/ö 1,2.txt', 'c.txt'], findings: [...examples].sort(byWeight), version: '1.2.3' }

describe('reporters', () => {
  test('the worst comes first', () => expect(report.findings.map(f => f.severity)).toEqual(['error', 'warning']))

  test('text gives file:line:column', () => {
    expect(reporters.text(report)).toContain('b/ö 1,2.txt:3:2 warning unclosed-quotation ')
  })

  test('github escapes its data and properties', () => {
    expect(reporters.github(report).split('\n')).toEqual([
      '::error file=a.txt,line=9,col=1,title=impossible-date::no calendar has%0AFebruary 30',
      '::warning file=b/ö 1%2C2.txt,line=3,col=2,title=unclosed-quotation::open: “50%25 <off>” & more',
      '',
    ])
  })

  test('junit is well formed and counts errors as failures', () => {
    const xml = reporters.junit(report)
    expect(xml).toContain('<testsuite name="a.txt" tests="1" failures="1">')
    expect(xml).toContain('<testsuite name="c.txt" tests="1" failures="0">')
    expect(xml).toContain('open: “50% &lt;off&gt;” &amp; more')
    expect(reporters.junit({ ...report, findings: [{ ...examples[0]!, message: 'a\u0001b' }] })).not.toContain('\u0001')
  })

  test('json holds every finding with its fingerprint', () => {
    const { summary, findings } = JSON.parse(reporters.json(report))
    expect(summary).toEqual({ files: 3, errors: 1, warnings: 1 })
    expect(findings[0].fingerprint).toBe(fingerprint(examples[1]!))
  })

  test('sarif is what its schema describes', () => {
    const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
    const { $schema: _draft4, id: _id, ...body } = schema
    const ajv = new Ajv({ strict: false, unicodeRegExp: false })
    formats.default(ajv)
    const valid = ajv.compile(body)
    const log = JSON.parse(reporters.sarif(report))
    expect([valid(log), valid.errors]).toEqual([true, null])
    log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0
    expect(valid(log)).toBe(false)
  })

  test('sarif names each rule and encodes paths', () => {
    const log = JSON.parse(reporters.sarif(report))
    const [{ tool, results }] = log.runs
    expect(results[1].locations[0].physicalLocation.artifactLocation.uri).toBe('b/%C3%B6%201%2C2.txt')
    for (const result of results) expect(tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
  })
})

describe('baseline', () => {
  test('accepts what it was made of, wherever it moved, and no more', () => {
    const baseline = parseBaseline(JSON.stringify(makeBaseline(examples)))
    const moved = examples.map(f => ({ ...f, line: f.line + 7 }))
    expect(newFindings(moved, baseline)).toEqual([])
    expect(newFindings([...moved, moved[0]!], baseline)).toEqual([moved[0]])
  })

  test('refuses another file', () => expect(() => parseBaseline('{"version":2}')).toThrow('--update-baseline'))
})
