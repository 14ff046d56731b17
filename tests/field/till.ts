import type { Caller } from './bulk-payment-page.js'

/** How a customer says who they are: a card, the number of the club, or the number on their bill. */
export type Customer = { card: string } | { participant: string } | { account: string }

/** What is sold, written down before anything is sent. */
export interface Sale {
  receipt: string
  soldOn: string
  product: string
  total: number
}

/** What the till shows of a sale. */
export interface Shown {
  number: string
  state: string
  awarded: number[]
  says: string
}

/**
 * A till of a shop: it previews what a sale would award, makes the purchase under the number of its receipt, shows the
 * customer what came with the answer, takes vouchers, and cancels. With its line down it keeps what it sells and sends it
 * later; whatever it has no answer to it sends again.
 */
export function till({ baseUrl, user, fetch }: Caller, name: string) {
  const headers = { 'Content-Type': 'application/json' }
  const kept: { customer: Customer; sale: Sale }[] = []
  let token: string | null = null

  async function post(path: string, body: object) {
    token ??= await login()
    const init = { method: 'POST', headers, body: JSON.stringify({ token, ...body }) }
    const { status, data } = await (await fetch(`${baseUrl}/${path}`, init)).json()
    if (status.code !== 'OK') throw new Error(status.message)
    return { data, says: status.message as string }
  }

  async function login(): Promise<string> {
    const init = { method: 'POST', headers, body: JSON.stringify(user) }
    return (await (await fetch(`${baseUrl}/authentication/token`, init)).json()).data.token
  }

  const of = (customer: Customer) =>
    'participant' in customer
      ? { rewards_participant_identifier: { number: customer.participant } }
      : {
          accounts_receivable_identifier:
            'card' in customer
              ? { access_token_identifier: { authentication_code: customer.card } }
              : { number: customer.account },
        }

  const sold = (customer: Customer, { soldOn, product, total }: Sale) => ({
    ...of(customer),
    performed_by_unit_identifier: { alternative_code: 'harbour' },
    performed_on: soldOn,
    products_set: [{ product_identifier: { code: product }, net_amount: total, vat_amount: 0, total_amount: total }],
  })

  async function send(customer: Customer, sale: Sale): Promise<Shown> {
    const { data, says } = await post('customer_events/purchases/create', {
      ...sold(customer, sale),
      ...{ reference_number: sale.receipt, external_system: name },
      external_system_reference_number: `${name}-${sale.receipt}`,
    })
    const awarded = data.award_reward_transactions_set.map(({ amount }: { amount: number }) => amount)
    return { number: data.number, state: data.life_cycle_state, awarded, says }
  }

  return {
    /** What a sale would award. */
    async preview(customer: Customer, sale: Sale): Promise<number> {
      return (await post('customer_events/purchases/preview', sold(customer, sale))).data.total_award_amount
    },

    send,

    /** Sells while the line is down. */
    keep(customer: Customer, sale: Sale): void {
      kept.push({ customer, sale })
    },

    /** Sends what was kept, in the order in which it was sold; once more, where the till does not know whether it arrived. */
    async catchUp(): Promise<Shown[]> {
      const shown: Shown[] = []
      for (const { customer, sale } of kept) shown.push(await send(customer, sale))
      return shown
    },

    async cancel(number: string): Promise<string> {
      const { data } = await post('customer_events/purchases/cancel', { customer_event_identifier: { number } })
      return data.life_cycle_state
    },

    /** Takes the voucher with a number to scratch free; in words, what became of it. */
    async take(customer: Customer, secret: string): Promise<string> {
      try {
        return `${(await post('vouchers/use', { ...of(customer), secret_number: secret })).data.life_cycle_state}`
      } catch (error) {
        return (error as Error).message
      }
    },
  }
}
