const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

export function inWords(count: number): string {
  return numbers[count] ?? String(count)
}

/** `a`, `a and b`, `a, b and c`. */
export function joinWords(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}

/** Marks a name as code, in the one notation {@link splitInline} knows. */
export function asCode(text: string): string {
  return `\`${text}\``
}

/** A failure code without what all of them begin with. */
export const shortFailure = (code: string): string => code.replace(/^COM\.CRM\.EXCEPTION\./, '…')

/** Marks the names in what stands in for something as code: one name, or several with words between them. */
export function replacementInWords(text: string): string {
  return /\s/.test(text) ? text.replace(/\w+(?:[_/.]\w+)+/g, (name) => asCode(name)) : asCode(text)
}

/** `AccessTokenLogin` becomes `Access token login`. */
export function componentInWords(name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Joins lines that were broken to fit a YAML file; an empty line starts a new paragraph. */
export function paragraphs(text: string | undefined): string[] {
  return (text ?? '')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
}

/** Folds runs of numbered names: `udf_1`, `udf_2`, `udf_3` become `udf_1` to `udf_3`. */
export function foldNumbered(names: readonly string[]): string[] {
  const folded: string[] = []
  for (let start = 0; start < names.length; ) {
    let end = start
    while (end + 1 < names.length && isNext(names[end] as string, names[end + 1] as string)) end++
    const [first, last] = [asCode(names[start] as string), asCode(names[end] as string)]
    if (end - start >= 2) folded.push(`${first} to ${last}`)
    else folded.push(...names.slice(start, end + 1).map(asCode))
    start = end + 1
  }
  return folded
}

function isNext(name: string, next: string): boolean {
  const [a, b] = [/^(.*?)(\d+)$/.exec(name), /^(.*?)(\d+)$/.exec(next)]
  return a !== null && b !== null && a[1] === b[1] && Number(b[2]) === Number(a[2]) + 1
}
