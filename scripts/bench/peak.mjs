// Loaded into a measured process: says its peak memory on stderr when it ends.
import { isMainThread } from 'node:worker_threads'

if (isMainThread) {
  process.on('exit', () => process.stderr.write(`peak-rss-kb ${process.resourceUsage().maxRSS}\n`))
}
