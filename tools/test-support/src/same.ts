import { isDeepStrictEqual } from 'node:util'
import { expect } from 'vitest'

/** `expect(actual).toEqual(expected)` for what is as large as a contract: ten times as fast as long as they are equal. */
export function expectSame(actual: unknown, expected: unknown, words?: string): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual, words).toEqual(expected)
}
