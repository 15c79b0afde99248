import { buffer } from 'node:stream/consumers'
import { deserialize, serialize } from 'node:v8'
import type { Sent } from './messages.ts'
import type { Task } from './task.ts'
import { prepareForSent } from './work.ts'

// A process for one batch: both come on stdin, the results go to stdout.
const [task, batch] = deserialize(await buffer(process.stdin)) as [Task, Sent]
const work = await prepareForSent(task)
process.stdout.write(serialize(await work(batch)))
