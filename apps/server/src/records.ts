import { readFileSync } from 'node:fs'
import type { Seed } from '@crmcom-webapi/reference-server'
import { UsageError } from './options.js'

/** Reads a file with records to begin with. What is wrong in it is told once they are read. */
export function readRecords(file: string): Seed {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError(
      `--records ${file}: ${code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`}`,
    )
  }
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch (error) {
    throw new UsageError(`--records ${file} is no JSON: ${(error as Error).message.replace(/, ".*$/s, '')}`)
  }
  if (typeof read !== 'object' || read === null || !('records' in read))
    throw new UsageError(`--records ${file}: a seed is an object with "records", as its JSON schema says`)
  return read as Seed
}
