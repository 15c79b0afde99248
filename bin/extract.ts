#!/usr/bin/env node
import { run } from '../src/cli/run.ts'
import { tune } from '../src/tune.ts'

tune()
process.exitCode = await run(process.argv.slice(2))
