import { expect, test } from 'vitest'
import { checkRecording, loadRecording } from '../src/index.js'
import { readOptions } from '../src/options.js'
import { loggedIn } from './support/handmade.js'

const recording = loadRecording({ exchanges: [loggedIn()] })

test.each([
  [{ relase: 'R11' }, 'did you mean release?'],
  [{ release: 11 }, 'release must be a text that is not empty'],
  [{ release: null }, 'release must be'],
  [null, 'options must be an object'],
])('checkRecording with %j is refused', (options, words) => {
  expect(() => checkRecording(recording, options as never)).toThrow(words)
})

test('what is no recording is refused, and a release may be written short', () => {
  expect(() => checkRecording('recording.json' as never)).toThrow('checkRecording takes what loadRecording')
  expect(checkRecording(recording, { release: 'r12' }).release.checked).toBe('R12.0.0')
})

test.each([
  [['a.json', '--relase', 'R11'], 'there is no option --relase; did you mean --release? See --help'],
  [['a.json', '--out', 'b'], 'there is no option --out; there are --release, --redacted'],
])('a flag that is not known is named with the nearest: %j', (args, words) => {
  expect(() => readOptions(args)).toThrow(words)
})
