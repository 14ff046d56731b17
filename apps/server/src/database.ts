import type { Store } from '@crmcom-webapi/reference-server'
import { UsageError } from './options.js'

/** Opens what `--db` names. @throws {UsageError} In one line, when that cannot be used. */
export async function openDatabase(address: string, secrets: readonly Uint8Array[]): Promise<Store> {
  // Loaded when it is wanted: most servers keep everything in memory.
  const { openSqlStore } = await import('@crmcom-webapi/store-sql')
  try {
    return await openSqlStore({ address, secrets })
  } catch (error) {
    const problem = problemOf(error as Fault, address)
    if (problem === undefined) throw error
    throw new UsageError(`--db ${shown(address)}: ${problem}`)
  }
}

type Fault = Error & { code?: string; address?: string; port?: number; cause?: Fault }

/** An address without the password that may be in it. */
export function shown(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  if (url.password) url.password = '***'
  if (url.searchParams.has('password')) url.searchParams.set('password', '***')
  return url.toString()
}

/** What is wrong with a database and what helps, as far as that is known. */
function problemOf(error: Fault, address: string): string | undefined {
  const { name, message, code = '' } = error
  if (name === 'DatabaseError') return message
  if (name === 'SecretError') return `${message}: give the CRMCOM_WEBAPI_SECRET it was made with`
  if (/^(ERR_MODULE|MODULE)_NOT_FOUND$/.test(code))
    return `a file of SQLite needs a package that is not installed: npm install libsql@0.5.29`
  const [known] = Object.entries(problems).filter(([begin]) => code.startsWith(begin))
  return known?.[1]({ message, address })
}

const problems: { readonly [code: string]: (told: { message: string; address: string }) => string } = {
  ECONNREFUSED: () => 'nothing listens there: is PostgreSQL started, and are host and port right?',
  ENOTFOUND: () => 'there is no host of that name',
  EAI_AGAIN: () => 'the name of the host cannot be looked up now',
  ETIMEDOUT: () => 'nobody answers there',
  '28P01': () => 'the password is wrong',
  '28000': ({ message }) => `PostgreSQL does not let that user in: ${message}`,
  '3D000': () => 'there is no database of that name: create it first, as with createdb',
  '42501': () => 'that user may not make tables in the database',
  '53300': () => 'PostgreSQL has no connection left',
  SQLITE_CANTOPEN: () => 'the file cannot be opened: is there such a folder, and may the server write in it?',
  SQLITE_READONLY: () => 'the file, or its folder, cannot be written',
  SQLITE_NOTADB: () => 'the file is no database of SQLite',
  SQLITE_CORRUPT: () => 'the file is damaged: bring a back-up back',
  SQLITE_FULL: () => 'the disk is full',
  SQLITE_IOERR: () => 'the disk is full, or the file cannot be read',
  SQLITE_AUTH: () => 'the file cannot be read',
}
