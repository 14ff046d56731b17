/** Who calls: the address of the server, a user, and what sends. Nothing here comes from a package. */
export interface Caller {
  baseUrl: string
  user: { username: string; password: string; organisation: string }
  fetch: (url: string, init?: RequestInit) => Promise<Response>
}

/** What the page shows of a line of the file. */
export interface PaidLine {
  account: string
  owner?: string
  result: string
  balance?: number
  /** What became of the activation of the first subscription of the account, where it was paid. */
  activation?: string
}

/**
 * A page on which staff take a file of payments, a line each: number of the account, amount, name of the method. It
 * looks the account up, raises the payment as posted, activates the first subscription of the account and shows the
 * balance. What is refused is shown in the words of the server, and the next line goes on.
 */
export async function bulkPaymentPage({ baseUrl, user, fetch }: Caller, file: string): Promise<PaidLine[]> {
  const headers = { 'Content-Type': 'application/json' }
  const login = await fetch(`${baseUrl}/authentication/token`, { method: 'POST', headers, body: JSON.stringify(user) })
  const { token } = (await login.json()).data

  async function findAccount(number: string) {
    const response = await fetch(
      `${baseUrl}/accounts_receivable/show/?token=${token}&accounts_receivable_identifier=number=${number}`,
    )
    return response.json()
  }

  /** The number is read out of the raw text of the list: from the first `S0` up to the next quote. */
  async function activate(account: string): Promise<string> {
    const list = `${baseUrl}/subscriptions/list/?token=${token}&accounts_receivable_identifier=number=${account}`
    const text = await (await fetch(list)).text()
    const from = text.indexOf('S0')
    if (from < 0) return 'has none'
    const subscription_identifier = { number: text.slice(from, text.indexOf('"', from)) }
    const body = JSON.stringify({ token, subscription_identifier })
    const { status } = await (
      await fetch(`${baseUrl}/subscriptions/activate`, { method: 'POST', headers, body })
    ).json()
    return status.code === 'OK' ? `active, ${subscription_identifier.number}` : status.message
  }

  const lines: PaidLine[] = []
  for (const line of file.trim().split('\n')) {
    const [account = '', amount, method] = line.split(';')
    const found = await findAccount(account)
    if (found.status.code !== 'OK') {
      lines.push({ account, result: found.status.message })
      continue
    }
    const response = await fetch(`${baseUrl}/payments/create`, {
      method: 'POST',
      headers,
      body: JSON.stringify({
        token,
        accounts_receivable_identifier: { number: account },
        type_identifier: { name: 'Payment' },
        payment_method_identifier: { name: method },
        payment_amount: amount,
        life_cycle_state: 'POSTED',
      }),
    })
    const paid = await response.json()
    const activation = paid.status.code === 'OK' ? { activation: await activate(account) } : {}
    const after = await findAccount(account)
    lines.push({
      account,
      owner: after.data.account_owner?.name,
      result: paid.status.code === 'OK' ? `paid, ${paid.data.number}` : paid.status.message,
      balance: after.data.balance,
      ...activation,
    })
  }
  return lines
}
