import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { checkRecording, readRecording } from '../src/index.js'

const readme = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8')

test('the recording in the README can be read', () => {
  const [, text] = /^```json\n(.*?)^```/ms.exec(readme) ?? []
  expect(checkRecording(readRecording(text as string), { release: 'R12.4.0' }).calls).toHaveLength(1)
})
