/** A piece of a JSON text: the name of a member, a text, another value, or what stands in between. */
export interface JsonPiece {
  kind: 'name' | 'text' | 'value' | 'plain'
  text: string
}

const piece = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(true|false|null)\b|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/g

/** Cuts a JSON text into pieces to be coloured. Together they are the text. */
export function jsonPieces(json: string): JsonPiece[] {
  const pieces: JsonPiece[] = []
  let end = 0
  const add = (kind: JsonPiece['kind'], text: string) => text !== '' && pieces.push({ kind, text })
  for (const match of json.matchAll(piece)) {
    add('plain', json.slice(end, match.index))
    const [whole, quoted, colon] = match
    if (quoted === undefined) add('value', whole)
    else {
      add(colon === undefined ? 'text' : 'name', quoted)
      add('plain', colon ?? '')
    }
    end = match.index + whole.length
  }
  add('plain', json.slice(end))
  return pieces
}
