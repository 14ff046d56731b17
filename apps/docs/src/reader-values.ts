import { codeText } from './code.ts'

/** A piece of code that calls the reference server until a reader puts their own values in. */
export interface Sample {
  title: string
  language: 'sh' | 'ts'
  text: string
  /** How a text is written in it: inside single quotes of a shell, in a here-document, or as code. */
  quoting: 'single' | 'heredoc' | 'code'
}

/** What a reader may put into the samples. None is a secret. */
export interface ReaderValues {
  /** Root of a server, such as `https://crm.example.com`. */
  server: string
  /** Name of an organisation. */
  organisation: string
  /** The release of the server; `undefined` for the newest, which a program need not name. */
  release?: string | undefined
}

/** The line of a program that names the release, before {@link fillSample} has settled it. */
export const releaseLine = "  release: '<release>',"

/** What the samples say for somebody who has put in nothing. */
export const sampleValues: ReaderValues = { server: 'http://127.0.0.1:8080', organisation: 'DEMO' }

const root = /^https?:\/\/(\[[\da-f:.]+\]|[\w.-]+)(:\d{1,5})?(\/[\w.~/-]*)?$/i

/**
 * Reads what somebody typed as the address of a server: `crm.example.com/` is `https://crm.example.com`, and the
 * path of the Web API at the end is dropped. `undefined` when it is no address that is safe to paste into a shell.
 */
export function readServer(typed: string): string | undefined {
  const text = typed.trim()
  const whole = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`
  if (!root.test(whole)) return undefined
  return whole.replace(/\/+$/, '').replace(/\/crmapi\/rest\/v2$/, '')
}

/** Puts a reader's values into a sample, quoted the way the sample wants it. */
export function fillSample(sample: Sample, values: Partial<ReaderValues>): string {
  const { server = sampleValues.server, organisation = sampleValues.organisation, release } = values
  return sample.text
    .replace(`${releaseLine}\n`, () => (release === undefined ? '' : `  release: ${codeText(release)},\n`))
    .replaceAll(sampleValues.server, () => server)
    .replaceAll(written(sampleValues.organisation, sample.quoting), () => written(organisation, sample.quoting))
}

function written(text: string, quoting: Sample['quoting']): string {
  if (quoting === 'code') return codeText(text)
  const json = JSON.stringify(text)
  return quoting === 'single' ? json.replaceAll("'", `'\\''`) : json.replace(/[\\$`]/g, '\\$&')
}
