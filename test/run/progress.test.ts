import { describe, expect, it } from 'vitest'
import { Progress, progressLine } from '../../src/run/progress.ts'

describe('progress', () => {
  it('tells documents, speed and the time left', () => {
    expect(progressLine({ documents: 1204, bytes: 12_300_000, total: 48_000_000, seconds: 6 })).toBe(
      '1204 documents · 12 of 48 MB · 2.05 MB/s · 0:18 left',
    )
    expect(progressLine({ documents: 90_000, bytes: 2e8, total: 4e9, seconds: 200 })).toContain('1:03:20 left')
  })

  it('promises no end where none is known', () => {
    expect(progressLine({ documents: 1, bytes: 2_000, seconds: 1 })).toBe('1 document · 0.00 MB · 0.00 MB/s')
  })

  it('says nothing of a run that is over at once', () => {
    const written: string[] = []
    const progress = new Progress({ columns: 80, write: text => written.push(text) })
    progress.document()
    progress.clear()
    expect(written).toEqual([])
  })

  it('stays within its line and leaves no trace', async () => {
    const written: string[] = []
    const progress = new Progress({ columns: 20, write: text => written.push(text) })
    progress.expect(1e9)
    while (!written.length) {
      progress.read(1e6)
      progress.document()
      await new Promise(resolve => setTimeout(resolve, 20))
    }
    progress.clear()
    const line = written[0]!.slice('\r\u001b[K'.length)
    expect(line).toMatch(/^\d+ documents · /)
    expect(line).toHaveLength(19)
    expect(written.at(-1)).toBe('\r\u001b[K')
  })
})
