#!/usr/bin/env node
import { run } from './run.js'

const words = { read: 'read', judged: 'judged' }
let isShown = false
const { exitCode, stdout, stderr } = run(process.argv.slice(2), ({ step, done, total }) => {
  if (!process.stderr.isTTY || total < 1000) return
  isShown = true
  process.stderr.write(`\r${done} of ${total} entries ${words[step]}   `)
})
if (isShown) process.stderr.write('\r\u001b[K')
process.stdout.write(stdout)
process.stderr.write(stderr)
process.exitCode = exitCode
