import { isObject } from '@crmcom-webapi/contract'
import { decodeText } from './bytes.js'
import { type EntryForm, readEntry } from './entry.js'
import type { LoadedRecording, ReadExchange } from './form.js'
import { placeOfJsonError } from './json-error.js'

/** Thrown for a file that is no recording. Nothing of the file's content is in the message. */
export class RecordingError extends Error {
  override readonly name = 'RecordingError'
  readonly code = 'RECORDING_MALFORMED'

  constructor(
    readonly file: string,
    /** Where in the file: a line and a column, or a JSON pointer. */
    readonly place: string,
    readonly reason: string,
  ) {
    super(`${file}: ${place}: ${reason}`)
  }
}

/**
 * Reads the text of a recording, or its bytes in UTF-8 or UTF-16: a HAR, a list of them, or our own form.
 *
 * @throws {RecordingError} When it is none.
 */
export function readRecording(content: string | Uint8Array, file = 'recording'): LoadedRecording {
  const text = typeof content === 'string' ? content.replace(/^\uFEFF/, '') : decodeText(content)
  if (text === undefined) throw new RecordingError(file, 'the file', 'is neither UTF-8 nor UTF-16')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new RecordingError(file, placeOfJsonError(text), 'not JSON from here on')
  }
  return loadRecording(value, file)
}

/**
 * Reads a recording that is parsed already, such as one made by a hook of the client. An entry that cannot be read is
 * no error: the report tells its place, and the rest is judged.
 *
 * @throws {RecordingError} When it is neither a HAR, nor a list of them, nor a {@link Recording}.
 */
export function loadRecording(value: unknown, file = 'recording'): LoadedRecording {
  const parts = partsOf(value, file, '')
  const [first] = parts
  if (!first)
    throw new RecordingError(
      file,
      'the top',
      'neither a HAR, which is an object with "log", nor our own form, which is an object with "exchanges"',
    )
  return { file, form: first.form, exchanges: new Entries(parts) }
}

/** Makes one recording of several; each call is named with the file it is in. */
export function joinRecordings(recordings: readonly LoadedRecording[], file: string): LoadedRecording {
  const [only, ...more] = recordings
  if (only && more.length === 0) return only
  return { file, form: only?.form ?? 'har', exchanges: new Joined(recordings) }
}

/** The entries of one HAR, or of one file of our own form. */
interface Part {
  form: EntryForm
  entries: readonly unknown[]
  at: string
}

function partsOf(value: unknown, file: string, at: string): Part[] {
  const list = (entries: unknown, place: string): readonly unknown[] => {
    if (Array.isArray(entries)) return entries
    const where = `/${at}${place}`
    if (entries !== undefined) throw new RecordingError(file, where, 'must be array')
    throw new RecordingError(file, where.slice(0, where.lastIndexOf('/')) || 'the top', '"entries" is missing')
  }
  if (isObject(value) && Object.hasOwn(value, 'log')) {
    const { log } = value
    if (!isObject(log)) throw new RecordingError(file, `/${at}log`, 'must be object')
    return [{ form: 'har', entries: list(log['entries'], 'log/entries'), at: `${at}log/entries` }]
  }
  if (isObject(value) && Object.hasOwn(value, 'exchanges'))
    return [{ form: 'simple', entries: list(value['exchanges'], 'exchanges'), at: `${at}exchanges` }]
  if (at !== '' || !Array.isArray(value)) return []
  // Several HARs in one file, or the entries of one without what is around them.
  const nested = value.flatMap((one, index) => partsOf(one, file, `${index}/`))
  if (nested.length > 0) return nested
  return value.some((one) => isObject(one) && isObject(one['request']))
    ? [
        {
          form: value.some((one) => isObject(one) && 'startedDateTime' in one) ? 'har' : 'simple',
          entries: value,
          at: '',
        },
      ]
    : []
}

/** Entries, each read when it is asked for: a recording can be larger than what is to be kept in memory of it. */
class Entries implements Iterable<ReadExchange> {
  constructor(private readonly parts: readonly Part[]) {}

  get length(): number {
    return this.parts.reduce((sum, { entries }) => sum + entries.length, 0)
  }

  *[Symbol.iterator](): Iterator<ReadExchange> {
    for (const { form, entries, at } of this.parts)
      for (const [index, entry] of entries.entries())
        yield readEntry(entry, form, at === '' ? `${index}` : `${at}/${index}`)
  }
}

class Joined implements Iterable<ReadExchange> {
  constructor(private readonly recordings: readonly LoadedRecording[]) {}

  get length(): number {
    return this.recordings.reduce((sum, { exchanges }) => sum + exchanges.length, 0)
  }

  *[Symbol.iterator](): Iterator<ReadExchange> {
    for (const { file, exchanges } of this.recordings)
      for (const exchange of exchanges) yield { ...exchange, place: `${file} ${exchange.place}` }
  }
}
