import type { Syntax } from './language.ts'

/** A piece of a program, to be coloured by its kind. */
export interface CodePiece {
  kind: 'comment' | 'text' | 'variable' | 'word' | 'value' | 'plain'
  text: string
}

const kinds = ['comment', 'text', 'variable', 'word', 'value'] as const

/** Cuts a program into pieces to be coloured. Together they are the program. */
export function codePieces(code: string, { comment, text, variable = '(?!)', keywords }: Syntax): CodePiece[] {
  const words = String.raw`(?<![\w$.])(?:${keywords.join('|')})(?![\w-])`
  const number = String.raw`(?<![\w$./:])\d+(?:\.\d+)?m?\b`
  const any = new RegExp([comment, text, variable, words, number].map((part) => `(${part})`).join('|'), 'g')
  const pieces: CodePiece[] = []
  let end = 0
  const add = (kind: CodePiece['kind'], piece: string) => piece !== '' && pieces.push({ kind, text: piece })
  for (const match of code.matchAll(any)) {
    add('plain', code.slice(end, match.index))
    const [whole, ...groups] = match
    add(kinds[groups.findIndex((group) => group !== undefined)] ?? 'plain', whole)
    end = match.index + whole.length
  }
  add('plain', code.slice(end))
  return pieces
}
