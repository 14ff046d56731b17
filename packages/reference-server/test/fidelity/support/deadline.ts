/** Bounds each of many calls in turn. One timer serves them all. */
export class Deadline {
  private controller = new AbortController()
  private readonly timer: NodeJS.Timeout

  constructor(milliseconds: number) {
    this.timer = setTimeout(() => this.controller.abort(), milliseconds)
  }

  /** Waits for a call, which gets the signal that ends the wait. Rejects when the call has no answer in time. */
  async bound<T>(call: (signal: AbortSignal) => Promise<T>): Promise<T> {
    this.controller = new AbortController()
    this.timer.refresh()
    const { signal } = this.controller
    const late = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new Error('no answer in time')), { once: true })
    })
    return Promise.race([call(signal), late])
  }

  stop(): void {
    clearTimeout(this.timer)
  }
}
