import {
  type Clock,
  createReferenceServer,
  demoCredentials,
  type ReferenceServer,
  type Store,
} from '@crmcom-webapi/reference-server'
import { call, dataOf } from './call.js'

export const secret = new Uint8Array(32).fill(7)

/** A server under load: callers who write as fast as they can, and what became of each write. */
export class Load {
  readonly acknowledged: string[] = []
  /** Codes of failures, with how often each came. */
  readonly failed = new Map<string, number>()
  /** What a caller got that is no envelope. */
  readonly broken: unknown[] = []
  private isOver = false
  private made = 0
  private callers: Promise<void>[] = []

  private constructor(
    readonly server: ReferenceServer,
    private readonly token: string,
  ) {}

  static async on(store: Store, clock?: Clock): Promise<Load> {
    const own = clock === undefined ? {} : { clock }
    const server = await createReferenceServer({ store, secret, demo: 'story', control: false, ...own })
    const { username, password, organisation } = demoCredentials
    const { token } = await dataOf(server, 'authentication/token', { username, password, organisation })
    return new Load(server, token)
  }

  /** Begins to write from several callers. */
  begin(callers = 8): void {
    this.callers = Array.from({ length: callers }, async () => {
      while (!this.isOver) {
        await this.write()
        // Calls that come over a network let others have the thread in between, too.
        await new Promise((resolve) => setImmediate(resolve))
      }
    })
  }

  /** Ends, and waits for the calls that are under way. */
  async end(): Promise<void> {
    this.isOver = true
    await Promise.all(this.callers)
  }

  /** Waits until so many more writes were acknowledged. */
  async acknowledges(more: number): Promise<void> {
    await this.reaches(this.acknowledged.length + more, () => this.acknowledged.length)
  }

  /** Waits until so many more calls failed. */
  async fails(more: number): Promise<void> {
    const count = () => [...this.failed.values()].reduce((so, times) => so + times, 0)
    await this.reaches(count() + more, count)
  }

  private async reaches(goal: number, count: () => number): Promise<void> {
    for (let waited = 0; count() < goal; waited++) {
      if (waited > patience) throw new Error(`${count()} of ${goal}; failures: ${[...this.failed].join(' ')}`)
      await pause(10)
    }
  }

  /** Writes once. @returns The code of the answer. */
  async write(): Promise<string | undefined> {
    const back_office_code = `W-${this.made++}`
    try {
      const { code } = await call(this.server, 'payments/create', {
        token: this.token,
        accounts_receivable_identifier: { number: 'ACR0000000021' },
        type_identifier: { name: 'Payment' },
        payment_method_identifier: { name: 'Cash' },
        life_cycle_state: 'POSTED',
        payment_amount: '1.25',
        back_office_code,
      })
      if (code === 'OK') this.acknowledged.push(back_office_code)
      else this.failed.set(code, (this.failed.get(code) ?? 0) + 1)
      return code
    } catch (error) {
      this.broken.push(error)
      return undefined
    }
  }

  /** Which acknowledged writes a store does not have. */
  async lostIn(store: Store): Promise<string[]> {
    const values = [{ any: this.acknowledged }] as const
    const query = { index: 'back_office_code', organisation: 'ORG1', values } as const
    const found = await store.read((reader) => reader.find('payment', query))
    const codes = new Set(found.map(({ back_office_code }) => back_office_code))
    return this.acknowledged.filter((code) => !codes.has(code))
  }
}

/** So often is looked, every ten milliseconds. */
const patience = 3_000

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
