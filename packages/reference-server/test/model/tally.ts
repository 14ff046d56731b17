import type { Path } from './forms.js'
import { type MoneyPath, moneyForms } from './money/forms.js'

/** The calls that move money when they succeed, or may. */
export const movingPaths: readonly MoneyPath[] = [
  ...(['payments/create', 'payments/post', 'payments/cancel', 'payments/pay_invoice', 'payments/pay_bill'] as const),
  ...(['invoices/post', 'invoices/cancel', 'credit_notes/post'] as const),
  ...(['wallet_transactions/create', 'wallet_transactions/void', 'wallets/enforce_wallet_consumption'] as const),
  ...(['wallets/transfer_to_account', 'accounts_receivable/transfer_to_wallet'] as const),
]

/** Counts what sequences of calls came to. */
export class Tally {
  sequences = 0
  private readonly paths = new Map<string, { done: number; refused: number }>()
  private readonly codes = new Map<string, number>()
  private readonly passed = new Map<string, number>()

  /** Counts an answer, and the failures of the elements of a call in bulk. */
  count(path: Path, code: string, data: unknown): void {
    const found = this.paths.get(path) ?? { done: 0, refused: 0 }
    this.paths.set(path, found)
    if (code === 'OK') found.done++
    else found.refused++
    const { unprocessed_payment_gateway_requests_set: failed = [] } = (data ?? {}) as { [name: string]: unknown }
    const ofElements = (failed as { error_code: string }[]).map(({ error_code }) => shortCode(error_code))
    for (const one of [code, ...ofElements]) this.codes.set(one, (this.codes.get(one) ?? 0) + 1)
  }

  /** Counts what a subscription went through. */
  pass(words: string): void {
    this.passed.set(words, (this.passed.get(words) ?? 0) + 1)
  }

  went(words: string): number {
    return this.passed.get(words) ?? 0
  }

  done(path: string): number {
    return this.paths.get(path)?.done ?? 0
  }

  seen(code: string): number {
    return this.codes.get(code) ?? 0
  }

  /** What it came to, a line each: of customers and money. */
  lines(): string[] {
    return this.linesOf((path) => Object.hasOwn(moneyForms, path), 'customers and money')
  }

  /** The same of all calls. */
  everything(): string[] {
    return this.linesOf(() => true, 'everything')
  }

  private linesOf(isCounted: (path: string) => boolean, what: string): string[] {
    const all = [...this.paths].filter(([path]) => isCounted(path))
    const sumOf = (rows: typeof all, what: 'done' | 'refused') => rows.reduce((sum, [, one]) => sum + one[what], 0)
    const [done, refused] = [sumOf([...this.paths], 'done'), sumOf([...this.paths], 'refused')]
    const share = (part: number, whole: number) => `${Math.round((100 * part) / Math.max(whole, 1))} %`
    const counted = sumOf(all, 'done') + sumOf(all, 'refused')
    return [
      `${this.sequences} sequences, ${done + refused} calls, ${share(done, done + refused)} of them done`,
      `${counted} calls of ${what}, ${share(sumOf(all, 'done'), counted)} of them done`,
      ...all
        .sort(([a], [b]) => a.localeCompare(b))
        .map(
          ([path, one]) => `${String(one.done).padStart(7)} done ${String(one.refused).padStart(7)} refused  ${path}`,
        ),
    ]
  }
}

export const shortCode = (code: unknown): string => String(code).replace(/^COM\.CRM\.EXCEPTION\.(.*)EXCEPTION$/, '$1')
