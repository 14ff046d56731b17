// Makes every generated file again and fails when one comes out different from what is there.
import { areUpToDate, generatedFiles } from './generated-files.mjs'
import { turbo } from './run.mjs'

const before = generatedFiles()
try {
  await turbo(['run', 'generate', '--force', '--output-logs=errors-only']).done
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}
if (!areUpToDate(before)) process.exitCode = 1
