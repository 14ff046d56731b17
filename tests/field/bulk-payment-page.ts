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
}

/**
 * A page on which staff take a file of payments, a line each: number of the account, amount, name of the method. It
 * looks the account up, raises the payment as posted, and shows the balance. What is refused is shown in the words of
 * the server, and the next line goes on.
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
    const after = await findAccount(account)
    lines.push({
      account,
      owner: after.data.account_owner?.name,
      result: paid.status.code === 'OK' ? `paid, ${paid.data.number}` : paid.status.message,
      balance: after.data.balance,
    })
  }
  return lines
}
