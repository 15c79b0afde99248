// Draws docs/review.png: the review page of the texts in seeds/, in the Chromium of this machine.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  p => p && existsSync(p),
)
if (!executablePath) {
  console.error('no Chromium found: name one with CHROMIUM=/path/to/it')
  process.exit(1)
}
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const page = join(mkdtempSync(join(tmpdir(), 'picture-')), 'review.html')
execFileSync(process.execPath, [
  'dist/extract.js',
  'seeds/tbilisi-chip-maker.txt',
  '--no-config',
  '-f',
  'html',
  '-o',
  page,
])

mkdirSync('docs', { recursive: true })
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
const tab = await browser.newPage({ viewport: { width: 1200, height: 860 }, colorScheme: 'light' })
await tab.goto(pathToFileURL(page).href)
await tab.keyboard.press('j')
await tab.keyboard.press('a')
await tab.keyboard.press('j')
await tab.screenshot({ path: 'docs/review.png' })
await browser.close()
