import type { ReadyCall } from './call.ts'

/** A language in which samples are written. Adding one is a file of `languages/`, a line in `languages.ts`, and a test. */
export interface Language {
  /** Writes a program, or a line for a shell, that makes a call, reads the envelope and shows what came. */
  write(call: ReadyCall): string
  syntax: Syntax
}

/** What is coloured of a language. */
export interface Syntax {
  /** Names it in Markdown. */
  fence: string
  /** Sources of regular expressions. */
  comment: string
  text: string
  /** What stands for a value the program is given from outside. */
  variable?: string
  keywords: readonly string[]
}

/** How most languages write the commonest of the characters that cannot be seen. */
export const escapes: { [char: string]: string } = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** Texts in double quotes, with a backslash before what would end them. */
export const doubleQuoted = String.raw`"(?:[^"\\\n]|\\.)*"`

/** Texts in single quotes, the same way. */
export const singleQuoted = String.raw`'(?:[^'\\]|\\.)*'`
