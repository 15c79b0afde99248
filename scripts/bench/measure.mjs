import { spawnSync } from 'node:child_process'

/** Milliseconds that a command takes, from its start to its end; it has to succeed. */
export function timed(args, options = {}) {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'], ...options })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return Number(process.hrtime.bigint() - start) / 1e6
}

/** Peak resident memory of a command and its threads, in MB, and its milliseconds. */
export function peak(args, input) {
  const start = process.hrtime.bigint()
  const probe = new URL('peak.mjs', import.meta.url).href
  const { status, stderr } = spawnSync(process.execPath, ['--import', probe, ...args], {
    stdio: [input ?? 'ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  const ms = Number(process.hrtime.bigint() - start) / 1e6
  const found = /peak-rss-kb (\d+)/.exec(stderr)
  if (status !== 0 || !found) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return { ms, mb: Number(found[1]) / 1024 }
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Runs each of the named measurements in turn, several rounds, so that the machine's moods fall on all alike; medians. */
export function interleaved(rounds, measurements) {
  const taken = Object.fromEntries(Object.keys(measurements).map(name => [name, []]))
  for (let i = 0; i < rounds; i++) for (const [name, run] of Object.entries(measurements)) taken[name].push(run())
  return Object.fromEntries(Object.entries(taken).map(([name, values]) => [name, median(values)]))
}
