import type { ReaderValues } from '../reader-values.ts'
import { readyCall, type SampleCall } from './call.ts'
import type { Language } from './language.ts'
import { language as curl } from './languages/curl.ts'

/** What a reader can choose, in the order of the list. */
export const languages = [
  { id: 'curl', title: 'curl' },
  { id: 'powershell', title: 'PowerShell' },
  { id: 'client', title: 'Client' },
  { id: 'python', title: 'Python' },
  { id: 'php', title: 'PHP' },
  { id: 'php-guzzle', title: 'PHP, Guzzle' },
  { id: 'java', title: 'Java' },
  { id: 'csharp', title: 'C#' },
] as const

export type LanguageId = (typeof languages)[number]['id']

/** The language of whoever has chosen none. Pages are made with it, so it comes with each. */
export const firstLanguage = { id: 'curl', language: curl } as const

/** Loads a language when it is chosen. */
export const loadLanguage: { [id in LanguageId]: () => Promise<{ language: Language }> } = {
  curl: async () => ({ language: curl }),
  powershell: () => import('./languages/powershell.ts'),
  client: () => import('./languages/client.ts'),
  python: () => import('./languages/python.ts'),
  php: () => import('./languages/php.ts'),
  'php-guzzle': () => import('./languages/php-guzzle.ts'),
  java: () => import('./languages/java.ts'),
  csharp: () => import('./languages/csharp.ts'),
}

/** Reads the name of a language, as a device may have kept it; `undefined` when there is none of that name. */
export function readLanguage(text: string | null): LanguageId | undefined {
  return languages.find(({ id }) => id === text)?.id
}

/** A sample with a reader's values. */
export function writeSample(call: SampleCall, language: Language, values: Partial<ReaderValues> = {}): string {
  return language.write(readyCall(call, values))
}
