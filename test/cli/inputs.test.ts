import { describe, expect, test } from 'vitest'
import type { DocumentRecord } from '../../src/index.ts'
import { extract, folder, records, story } from './command.ts'

const ids = (args: readonly string[], cwd: string) => records(args, { cwd }).map(record => record.id)

describe('paths', () => {
  const cwd = folder({
    'news/b.txt': story,
    'news/B.TXT': story,
    'news/a/deep.md': story,
    'news/a.html': `<p>${story}</p>`,
    'news/ﬁ.txt': story,
    'news/😀.txt': story,
    'news/data.csv': 'a,b',
    'news/.hidden/x.txt': story,
    'news/node_modules/x.txt': story,
    'other.log': story,
    'empty/': '',
  })
  const all = ['news/B.TXT', 'news/a.html', 'news/a/deep.md', 'news/b.txt', 'news/ﬁ.txt', 'news/😀.txt']

  test('a folder gives its texts and those of its folders, sorted by code point', () =>
    expect(ids(['news'], cwd)).toEqual(all))
  test('a slash at the end changes nothing', () => expect(ids(['news/'], cwd)).toEqual(all))
  test('a glob in quotation marks', () => expect(ids(['news/**/*.{md,html}'], cwd)).toEqual(all.slice(1, 3)))
  test('a file may have any ending', () => expect(ids(['other.log'], cwd)).toEqual(['other.log']))
  test('paths keep their order, and none comes twice', () =>
    expect(ids(['other.log', 'news/b.txt', 'news', 'other.log'], cwd)).toEqual([
      'other.log',
      'news/b.txt',
      ...all.filter(id => id !== 'news/b.txt'),
    ]))
  test('an empty folder is told and is no error', () => {
    const { status, stdout, stderr } = extract(['empty'], { cwd })
    expect([status, stdout]).toEqual([0, ''])
    expect(stderr).toMatch(/^warning: empty: no file in it ends in \.txt.*\n$/)
    expect(extract(['empty', '--quiet'], { cwd }).stderr).toBe('')
  })
})

test('an empty file gives a record without claims', () => {
  const cwd = folder({ 'a.txt': '' })
  const { status, stderr } = extract(['a.txt'], { cwd })
  expect([status, stderr]).toEqual([0, 'warning: a.txt: is empty\n'])
  expect(records(['a.txt'], { cwd })).toMatchObject([{ id: 'a.txt', characters: 0, claims: [], skipped: [] }])
})

describe('stdin', () => {
  test('a text', () => expect(records(['-'], { input: story })).toMatchObject([{ id: 'stdin', claims: [{}, {}] }]))
  test('a page is known by its beginning', () => {
    const [record] = records(['-'], { input: `<!doctype html><title>T</title><p>${story}</p>` })
    expect(record!.claims.length).toBe(2)
    expect(record!.title?.text).toBe('T')
  })
  test('--input says what cannot be seen', () => {
    const [record] = records(['-', '--input', 'markdown'], { input: '# Port shut\n\n*Ada Obi* said no.\n' })
    expect(record!.title?.text).toBe('Port shut')
  })
})

describe('NDJSON', () => {
  const lines = [
    { id: 'x/1', text: 'Ana Kos said on Tuesday that it rained.', date: '2024-10-30' },
    { id: 'x/2', text: 'No.' },
    { id: 7, text: story },
  ].map(line => JSON.stringify(line))

  test('ids and order stay, the date of a line dates its text', () => {
    const found = records(['-', '--input', 'ndjson'], { input: lines.join('\n') })
    expect(found.map(record => record.id)).toEqual(['x/1', 'x/2', '7'])
    expect(found[0]!.date).toEqual({ value: '2024-10-30', from: 'input' })
    expect(found[0]!.dates[0]).toMatchObject({ text: 'Tuesday', timex: '2024-10-29' })
  })

  test('files, by their ending too', () => {
    const cwd = folder({ 'a.jsonl': `${lines[0]}\n`, 'in/b.ndjson': lines.join('\r\n') })
    expect(ids(['a.jsonl'], cwd)).toEqual(['x/1'])
    expect(ids(['in', '--input', 'ndjson'], cwd)).toEqual(['x/1', 'x/2', '7'])
  })

  test('a bad line is named by its number and the rest goes on', () => {
    const input = `${lines[0]}\nnot json\n\n{"id": "y"}\n{"id": {}, "text": "a"}\n[]\n${lines[1]}\n`
    const { status, stdout, stderr } = extract(['-', '--input', 'ndjson', '--format', 'ndjson'], { input })
    expect(status).toBe(3)
    expect(stdout.trim().split('\n').length).toBe(2)
    const errors = stderr.trim().split('\n')
    expect(errors.map(line => line.slice(0, 15))).toEqual([
      'error: stdin:2:',
      'error: stdin:4:',
      'error: stdin:5:',
      'error: stdin:6:',
    ])
  })
})

describe('the reference date', () => {
  const text = 'OSLO, 3 May 2021 — Ada Obi said on 14 June that it rained in the port of Oslo.\n'
  const cwd = folder({
    '2022-03-04_a.txt': text,
    'a.txt': text,
    '20230607-b.md': '---\ntitle: Rain\ndate: 2020-01-02\n---\n\nAda Obi said no.\n',
    'stamp.txt':
      'Rain in Oslo again\n\nPublished: Tuesday, 6 July 2021\n\nAda Obi said that it rained in the port of Oslo.\n',
    'none.txt': 'Ada Obi said on 14 June that it rained.\n',
  })
  const own = new Map(records(['.'], { cwd }).map(record => [record.id, record.date]))
  const date = (name: string) => own.get(name)

  test('is the option', () => {
    for (const { date } of records(['.', '--date', '2019-01-01'], { cwd }))
      expect(date).toEqual({ value: '2019-01-01', from: 'option' })
  })
  test('else front matter', () => expect(date('20230607-b.md')).toEqual({ value: '2020-01-02', from: 'front-matter' }))
  test('else the name', () => expect(date('2022-03-04_a.txt')).toEqual({ value: '2022-03-04', from: 'filename' }))
  test('else the dateline', () => expect(date('a.txt')).toEqual({ value: '2021-05-03', from: 'dateline' }))
  test('else a date on its own line', () => expect(date('stamp.txt')).toEqual({ value: '2021-07-06', from: 'text' }))
  test('else none', () => expect(date('none.txt')).toBeUndefined())
})

describe('encodings', () => {
  const french =
    'Le maire a été réélu, selon l’agence. “Rien n’est joué,” Gisèle Okou said in Orléans after the vote.\n'
  const latin = Buffer.from('“Déjà vu,” Gisèle Okou said of the naïve façade.\n'.replace(/[“”]/g, '"'), 'latin1')
  const cwd = folder({
    'bom.txt': Buffer.from(`\ufeff${french}`),
    'le.txt': Buffer.from(`\ufeff${french}`, 'utf16le'),
    'be.txt': Buffer.from(`\ufeff${french}`, 'utf16le').swap16(),
    'le-bare.txt': Buffer.from(story, 'utf16le'),
    'be-bare.txt': Buffer.from(story, 'utf16le').swap16(),
    'latin.txt': latin,
    'page.html': Buffer.concat([
      Buffer.from('<meta charset="windows-1251"><p>Ivan said '),
      Buffer.from([0xcd, 0xe5, 0xf2]),
      Buffer.from('.</p>'),
    ]),
    'cut.txt': Buffer.concat([Buffer.from(french), Buffer.from([0xe2, 0x80])]),
  })
  const all = extract(['.', '--format', 'ndjson'], { cwd })
  const found = new Map(
    all.stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as DocumentRecord)
      .map(record => [record.id, record]),
  )
  const warned = (file: string) => all.stderr.split('\n').find(line => line.startsWith(`warning: ${file}: `))
  const characters = (file: string) => found.get(file)!.characters
  const length = [...french].length

  test.each(['bom.txt', 'le.txt', 'be.txt'])('%s by its mark, which is not counted', file =>
    expect(characters(file)).toBe(length),
  )
  test.each(['le-bare.txt', 'be-bare.txt'])('%s by its shape', file => expect(characters(file)).toBe([...story].length))
  test('eight bits by its letters, with a warning', () => {
    expect(found.get('latin.txt')!.claims[0]!.source!.text).toBe('Gisèle Okou')
    expect(warned('latin.txt')).toMatch(/is no UTF-8; read as .*--encoding/)
  })
  test('eight bits by name, without one', () => {
    const { stdout, stderr } = extract(['latin.txt', '--encoding', 'latin1'], { cwd })
    expect(stderr).toBe('')
    expect(stdout).toContain('Gisèle Okou')
  })
  test('a page by what it declares', () => {
    expect(warned('page.html')).toBeUndefined()
    expect(JSON.stringify(found.get('page.html'))).toContain('Нет')
  })
  test('UTF-8 with a damaged end is read, with a warning', () => {
    expect(characters('cut.txt')).toBe(length + 1)
    expect(warned('cut.txt')).toMatch(/byte \d+ is no UTF-8/)
  })
})
