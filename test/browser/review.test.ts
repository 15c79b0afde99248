import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { extract } from '../../src/index.ts'
import { compileLexicon } from '../../src/lexicon/lexicon.ts'
import { readLexicon } from '../../src/lexicon/read.ts'
import { analyse } from '../../src/pipeline.ts'
import { plainInput } from '../../src/read/input.ts'
import { buildRecord } from '../../src/record/build.ts'
import { aboutClaim, decisionsSchema } from '../../src/review/decisions.ts'
import { lexiconWith } from '../../src/review/learn.ts'
import { pageDocument, pageEnd, pageStart } from '../../src/review/page.ts'
import { truthWith } from '../../src/review/truth.ts'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const articles = [
  '“The bridge is safe,” said Mayor Ilse Vandamme. “It was checked in May.”\n\nCritics said it may have to close.',
  "A note read “<script>document.title = 'taken'</script> & <b>bold</b>,” the prosecutor Omar Haddad said.",
]
const records = articles.map((text, i) => extract(text, { id: `article-${i}.txt` }))

if (!executablePath) console.warn('no chromium here: the tests of the review page are skipped')

describe.skipIf(!executablePath)('the review page', () => {
  let browser: Browser
  let page: Page
  const requests: string[] = []
  const folder = mkdtempSync(join(tmpdir(), 'review-'))
  const file = join(folder, 'review.html')

  beforeAll(async () => {
    const body = articles.map((text, i) => pageDocument({ record: records[i]!, text }, i)).join('')
    writeFileSync(file, pageStart() + body + pageEnd())
    const args = [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-sync',
    ]
    browser = await chromium.launch({ executablePath: executablePath!, args })
  })
  afterAll(async () => browser?.close())

  async function open(options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    page = await browser.newPage({ viewport: { width: 1200, height: 800 }, ...options })
    page.on('request', request => requests.push(request.url()))
    await page.goto(pathToFileURL(file).href)
    return page
  }

  const spoken = () => records.flatMap(r => r.claims.filter(c => c.form !== 'narrated'))
  const visibleCards = () => page.locator('.card:visible').count()

  test('puts each claim’s highlight on its own words', async () => {
    await open()
    for (const claim of records[0]!.claims.filter(c => c.form !== 'narrated' && !c.within)) {
      const words = await page.locator(`mark[data-claim="d0-${claim.id}"]`).allTextContents()
      expect(claim.content.text.startsWith(words[0]!)).toBe(true)
    }
    const paragraphs = await page.locator('.text').first().locator('p').allTextContents()
    expect(paragraphs).toEqual(articles[0]!.split(/\n+/))
  })

  test('leaves a text with a script and quotes in it a text', async () => {
    await open()
    expect(await page.title()).toBe('Claims to review')
    expect(await page.locator('.text script, .text b').count()).toBe(0)
    expect(await page.locator('.text').nth(1).textContent()).toBe(articles[1])
  })

  test('walks by keys, decides, and takes back', async () => {
    await open()
    await page.keyboard.press('j')
    await page.keyboard.press('a')
    const first = page.locator('.card:visible').first()
    expect(await first.getAttribute('data-decision')).toBe('accept')
    expect(await first.evaluate(card => card === card.ownerDocument.activeElement)).toBe(true)
    await page.keyboard.press('j')
    await page.keyboard.press('r')
    expect(await page.locator('.card:visible').nth(1).getAttribute('data-decision')).toBe('reject')
    await page.keyboard.press('k')
    expect(await first.getAttribute('class')).toContain('current')
    await page.keyboard.press('u')
    expect(await page.locator('.card:visible').nth(1).getAttribute('data-decision')).toBe('open')
  })

  test('filters by speaker, certainty and decision', async () => {
    await open()
    const all = await visibleCards()
    expect(all).toBe(spoken().length)
    const speaker = spoken()[0]!.source?.name ?? spoken()[0]!.source?.text ?? 'nobody named'
    await page.selectOption('select[name=speaker]', speaker)
    const shown = await page.locator('.card:visible .speaker').allTextContents()
    expect(new Set(shown)).toEqual(new Set([speaker]))
    await page.selectOption('select[name=speaker]', '')
    await page.selectOption('select[name=decision]', 'accept')
    expect(await visibleCards()).toBe(0)
    await page.selectOption('select[name=decision]', '')
    await page.check('input[name=narrated]')
    expect(await visibleCards()).toBe(records.flatMap(r => r.claims).length)
  })

  test('saves decisions with the ids and hashes of the record', async () => {
    await open()
    await page.keyboard.press('j')
    await page.keyboard.press('a')
    await page.keyboard.press('s')
    await page.keyboard.type('Ilse Van Damme')
    await page.keyboard.press('Enter')
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('button[data-do=save]')])
    expect(download.suggestedFilename()).toBe('decisions.json')
    const saved = JSON.parse(readFileSync(await download.path(), 'utf8'))
    const { id, sha256 } = records[0]!
    const [claim] = spoken()
    const about = aboutClaim(records[0]!, claim!)
    const decision = { claim: claim!.id, verdict: 'accept', speaker: 'Ilse Van Damme', about }
    expect(saved).toEqual({ version: 1, documents: [{ id, sha256, decisions: [decision] }] })

    const [document] = decisionsSchema.parse(saved).documents
    expect(truthWith('', id, document!.decisions)).toContain('speaker: Ilse Van Damme')
    const lexicon = compileLexicon(readLexicon(lexiconWith('', document!.decisions), 'extract.config.yaml'))
    const again = buildRecord(analyse(plainInput(articles[0]!, id), lexicon))
    expect(again.claims.find(c => c.line === claim!.line && c.column === claim!.column)?.source?.name).toBe(
      'Ilse Van Damme',
    )
  })

  test.each(['light', 'dark'] as const)('is accessible in %s', async colorScheme => {
    await open({ colorScheme })
    await page.keyboard.press('j')
    await page.evaluate(axe)
    const violations = await page.evaluate('axe.run().then(r => r.violations.map(v => v.id + ": " + v.nodes[0].html))')
    expect(violations).toEqual([])
  })

  test('fits a telephone', async () => {
    await open({ viewport: { width: 360, height: 740 } })
    const width = await page.evaluate('document.documentElement.scrollWidth')
    expect(width).toBeLessThanOrEqual(360)
  })

  test('prints without its controls', async () => {
    await open()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.filters').isVisible()).toBe(false)
    expect(await page.locator('.card').first().isVisible()).toBe(true)
  })

  test('asks the network for nothing', () => {
    expect(requests.filter(url => !url.startsWith('file:') && !url.startsWith('blob:'))).toEqual([])
  })
})
