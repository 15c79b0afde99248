import { spawnSync } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'

/** Milliseconds that a command takes, from its start to its end; it has to succeed. */
export function timed(args, options = {}) {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'], ...options })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return Number(process.hrtime.bigint() - start) / 1e6
}

/** Peak resident memory of a command and its threads, in MB. */
export function peak(args, stdio) {
  const probe = new URL('peak.mjs', import.meta.url).href
  const { status, stderr } = spawnSync(process.execPath, ['--import', probe, ...args], { stdio, encoding: 'utf8' })
  const found = /peak-rss-kb (\d+)/.exec(stderr)
  if (status !== 0 || !found) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return Number(found[1]) / 1024
}

/** Measures with a file on stdin; what is written goes nowhere. */
export function onText(file, measure) {
  const input = openSync(file, 'r')
  try {
    return measure([input, 'ignore', 'pipe'])
  } finally {
    closeSync(input)
  }
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Takes each of the named measurements in turn, several rounds, so that the machine's moods fall on all alike. */
export function interleaved(rounds, measurements) {
  const taken = Object.fromEntries(Object.keys(measurements).map(name => [name, []]))
  for (let i = 0; i < rounds; i++) for (const [name, run] of Object.entries(measurements)) taken[name].push(run())
  return taken
}

/** The median of the rounds' ratios, and the lowest and highest where there are several. */
export function ratio(above, below) {
  const ratios = above.map((value, i) => value / below[i])
  const shown = value => value.toFixed(value < 10 ? 2 : 1)
  const range = ratios.length > 1 ? ` (${shown(Math.min(...ratios))}–${shown(Math.max(...ratios))})` : ''
  return `${shown(median(ratios))} ×${range}`
}
