/** A piece grows to so many places before it is parted. */
const most = 512

/** Places in an order, in pieces: one that comes or goes in the midst of many moves a few others only. */
export class Places {
  private readonly pieces: string[][]

  /** @param begin What it is a copy of; empty when left out. */
  constructor(begin?: Places) {
    this.pieces = begin ? begin.pieces.map((piece) => [...piece]) : []
  }

  /** Goes through the places, from their end where that is wanted. */
  *walk(fromEnd: boolean): Generator<string, undefined> {
    for (const piece of this.inOrder(fromEnd)) yield* fromEnd ? piece.toReversed() : piece
  }

  get first(): string | undefined {
    return this.pieces[0]?.[0]
  }

  get size(): number {
    return this.pieces.reduce((size, { length }) => size + length, 0)
  }

  /** How many of the first places something is true of that is true of no later ones. */
  countBefore(isTrueOf: (place: string) => boolean): number {
    const whole = countOf(this.pieces, (piece) => isTrueOf(piece.at(-1) as string))
    const before = this.pieces.slice(0, whole).reduce((size, { length }) => size + length, 0)
    return before + countOf(this.pieces[whole] ?? [], isTrueOf)
  }

  /** A part of the places, counted from their end where that is wanted. */
  slice(offset: number, limit: number, fromEnd = false): string[] {
    if (this.pieces.length === 1 && !fromEnd) return (this.pieces[0] as string[]).slice(offset, offset + limit)
    const part: string[] = []
    let passed = 0
    for (const piece of this.inOrder(fromEnd)) {
      if (part.length === limit) break
      const from = Math.max(0, offset - passed)
      const until = from + limit - part.length
      const some = fromEnd
        ? piece.slice(Math.max(0, piece.length - until), Math.max(0, piece.length - from)).reverse()
        : piece.slice(from, until)
      for (const place of some) part.push(place)
      passed += piece.length
    }
    return part
  }

  private *inOrder(fromEnd: boolean): Generator<string[]> {
    if (!fromEnd) yield* this.pieces
    else for (let i = this.pieces.length - 1; i >= 0; i--) yield this.pieces[i] as string[]
  }

  /** Puts a place behind those that come before it. */
  insert(place: string, comesBefore: (other: string) => boolean): void {
    const piece = this.pieceOf(comesBefore)
    const places = this.pieces[piece]
    if (places === undefined) {
      const last = this.pieces.at(-1)
      if (last && last.length < most) last.push(place)
      else this.pieces.push([place])
      return
    }
    places.splice(countOf(places, comesBefore), 0, place)
    if (places.length > most) this.pieces.splice(piece + 1, 0, places.splice(most / 2))
  }

  /** Takes out the place that stands right behind those that come before it. */
  remove(comesBefore: (other: string) => boolean): void {
    const piece = this.pieceOf(comesBefore)
    const places = this.pieces[piece] as string[]
    places.splice(countOf(places, comesBefore), 1)
    if (places.length === 0) this.pieces.splice(piece, 1)
  }

  /** The first piece of which not all comes before. Most come behind all others, so the end is looked at first. */
  private pieceOf(comesBefore: (other: string) => boolean): number {
    const last = this.pieces.at(-1)?.at(-1)
    if (last !== undefined && comesBefore(last)) return this.pieces.length
    return countOf(this.pieces, (piece) => comesBefore(piece.at(-1) as string))
  }
}

/** How many of a list, in whose order those come first that something is true of, it is true of. */
function countOf<T>(list: readonly T[], isTrueOf: (one: T) => boolean): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isTrueOf(list[middle] as T)) low = middle + 1
    else high = middle
  }
  return low
}
