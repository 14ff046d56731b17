/**
 * Finds where a text stops being JSON, as `line 3, column 7`. The engine's own message is no use: it
 * quotes the text, and the text holds secrets.
 */
export function placeOfJsonError(text: string): string {
  const before = text.slice(0, new Scanner(text).errorAt())
  const line = before.split('\n')
  return `line ${line.length}, column ${(line.at(-1) ?? '').length + 1}`
}

class Stop extends Error {}

class Scanner {
  private at = 0

  constructor(private readonly text: string) {}

  errorAt(): number {
    try {
      this.value()
      this.blank()
    } catch (error) {
      if (!(error instanceof Stop)) throw error
    }
    return Math.min(this.at, this.text.length)
  }

  private value(): void {
    // Depth is kept in a list, not on the stack, so that a deep text cannot break the scanner.
    const open: Array<'{' | '['> = []
    for (;;) {
      this.blank()
      const char = this.text[this.at]
      if (char === '{' || char === '[') {
        this.at++
        this.blank()
        if (this.text[this.at] === (char === '{' ? '}' : ']')) this.at++
        else {
          open.push(char)
          if (char === '{') this.key()
          continue
        }
      } else if (char === '"') this.string()
      else this.take(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y)
      for (;;) {
        const holder = open.at(-1)
        if (holder === undefined) return
        this.blank()
        if (this.text[this.at] === ',') {
          this.at++
          if (holder === '{') this.key()
          break
        }
        if (this.text[this.at] !== (holder === '{' ? '}' : ']')) throw new Stop()
        this.at++
        open.pop()
      }
    }
  }

  private key(): void {
    this.blank()
    this.string()
    this.blank()
    this.take(/:/y)
  }

  private string(): void {
    this.take(/"/y)
    for (;;) {
      const code = this.text.charCodeAt(this.at)
      // No character left, or a control character.
      if (Number.isNaN(code) || code < 0x20) throw new Stop()
      if (code === 0x22) break
      if (code === 0x5c) this.take(/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y)
      else this.at++
    }
    this.at++
  }

  private blank(): void {
    this.take(/[ \t\r\n]*/y)
  }

  private take(pattern: RegExp): void {
    pattern.lastIndex = this.at
    if (!pattern.test(this.text)) throw new Stop()
    this.at = pattern.lastIndex
  }
}
