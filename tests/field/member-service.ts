import type { Caller } from './bulk-payment-page.js'

/** What a registration form sends. What nobody filled in is null. */
export interface Member {
  title: string | null
  firstName: string
  lastName: string
  gender: 'MALE' | 'FEMALE' | null
  /** As year-month-day. */
  born: string | null
  idNumber: string | null
  mobile: string | null
  mail: string | null
}

/** A member as the service shows it. */
export interface ShownMember {
  id: string
  name: string
  mails: string[]
  phones: string[]
}

/**
 * A service that makes members of a club out of registrations: a contact each, phones and mails inside of its
 * demographics, null for whatever is not known. It reads nothing but the ID of the answer, and shows the member by it.
 */
export function memberService({ baseUrl, user, fetch }: Caller) {
  const headers = { 'Content-Type': 'application/json' }
  let token: string | null = null

  async function post(path: string, body: object) {
    const response = await fetch(`${baseUrl}/${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    const { status, data } = await response.json()
    if (status.code !== 'OK') throw new Error(status.message)
    return data
  }

  async function login(): Promise<string> {
    token ??= (await post('authentication/token', { ...user, token: null })).token as string
    return token
  }

  return {
    async register(member: Member): Promise<string> {
      const [year, month, day] = member.born?.split('-').map(Number) ?? []
      const { id } = await post('contact_information/create', {
        token: await login(),
        type: 'PERSON',
        title: member.title,
        first_name: member.firstName,
        middle_name: null,
        last_name: member.lastName,
        company_name: null,
        notes: null,
        category_identifier: null,
        demographics: {
          gender: member.gender,
          date_of_birth: member.born ? { day, month, year } : null,
          id_number: member.idNumber,
          passport_number: null,
          phone_set: member.mobile ? [{ type: 'MOBILE', number: member.mobile, notes: null }] : null,
          email_set: member.mail ? [{ type: 'PERSONAL', email_address: member.mail, notes: null }] : [],
        },
      })
      return id
    },

    async show(id: string): Promise<ShownMember> {
      const response = await fetch(
        `${baseUrl}/contact_information/show?token=${await login()}&contact_information_identifier=id=${id}`,
      )
      const { status, data } = await response.json()
      if (status.code !== 'OK') throw new Error(status.message)
      return {
        id: data.id,
        name: `${data.first_name} ${data.last_name}`,
        mails: data.emails_set.map(({ email }: { email: string }) => email),
        phones: data.phones_set.map(({ number }: { number: string }) => number),
      }
    },
  }
}
