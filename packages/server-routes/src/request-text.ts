import { requestTextRule } from './generated/request-text.gen.js'

const { maxLength, pattern } = requestTextRule

/**
 * Says what is wrong with a text by the contract's rule for the texts of requests: well-formed Unicode, one line,
 * and not without an end.
 *
 * @returns Undefined for a text that is right. What it says repeats nothing of the text.
 */
export function textFlaw(text: string): string | undefined {
  if (!pattern.test(text))
    return /\p{Cs}/u.test(text)
      ? 'holds half of a surrogate pair, which is no character'
      : 'holds a control character or a line break'
  // A character takes one unit or two.
  if (text.length <= maxLength || Array.from(text).length <= maxLength) return undefined
  return `is longer than ${maxLength} characters`
}
