import { changeRecord } from '../../../support/broken-stores.js'
import type { Input } from '../requests.js'
import type { ReusedServer } from '../world.js'

/** A documented request and the documented answer that belongs to it. */
export interface Scenario {
  /**
   * The name of the request, without the `-opaque` of its form for releases before JSON Web Tokens; for a
   * call by GET, the parameters whose examples are sent.
   */
  request: string | readonly string[]
  /** The answer, in each of the forms it has over the releases. */
  answers: readonly string[]
  /** When the call is made, on 2026-01-05. */
  at?: string
  /** What has to be otherwise in the demo world before this request gets this answer. */
  world?: (server: ReusedServer, token: string) => Promise<unknown>
  /** What has to be otherwise in the request where no documented request gets the answer. */
  edit?: (input: Input) => Input
  /** The Web API key, where it is not the one that goes with the call. */
  key?: string
  /** What the data says of the request at hand, where the example shows another one. What is sent comes back by itself. */
  says?: Input
  /** The example shows some of the fields only, although the request asks for all of them. */
  showsPart?: true
}

/** Scenarios by the operation they are of. */
export interface Scenarios {
  readonly [operationId: string]: readonly Scenario[]
}

export const organisation = 'ORG1'
export const [maria, nikos] = ['9D1B3C4E5F604172A3B4C5D6E7F80912', 'AE2C4D5F607182B3C4D5E6F708192A3B']
const shownAs = (id: string, number: string, owner: string, first: string, last: string) => ({
  ...{ id, number, name: `${first} ${last}` },
  account_owner: { id: owner, name: `${first} ${last}`, last_name: last, company_name: null },
})
/** How they are shown as owners. */
export const mariaShown = shownAs(maria, 'ACR0000000007', 'E560718293A4B5C6F708192031425364', 'Maria', 'Demetriou')
export const nikosShown = shownAs(nikos, 'ACR0000000008', 'F671829304A5B6C70819203142536475', 'Nikos', 'Georgiou')
export const participant = { id: 'F6718293A4B5C6D7E809213142536475', number: '31' }
export const familyCard = { id: 'ATC1', name: 'Family card', alternative_code: 'FAMILYCARD' }
export const card = {
  maria: '3A6F0C1D2E4B4F5A8C7D9E0F1A2B3C4D',
  petros: '5B8E1F2A3C4D4E6F9A0B1C2D3E4F5061',
  eleni: '7C0A2B3D4E5F4061B2C3D4E5F6071829',
}

export type Change = NonNullable<Scenario['world']>

export const changed =
  <K extends Parameters<typeof changeRecord>[1]>(
    kind: K,
    id: string,
    fields: Parameters<typeof changeRecord<K>>[3],
  ): Change =>
  (server) =>
    changeRecord(server.store, kind, kind === 'organisation' ? ['', id] : [organisation, id], fields)

export const cardIs = (name: keyof typeof card, lifeCycleState: 'EFFECTIVE' | 'NOT_EFFECTIVE') =>
  changed('accessToken', card[name], { life_cycle_state: lifeCycleState })

export const settings = {
  generates_authentication_code: true,
  generates_pass_code: true,
  allows_no_identifier: true,
  pass_code_length: 8,
  asks_for_verification: false,
}

export const each = (
  requests: readonly string[],
  answers: readonly string[],
  more: Partial<Scenario> = {},
): Scenario[] => requests.map((request) => ({ request, answers, ...more }))

export const forms = (name: string, ...endings: readonly string[]) => [
  name,
  ...endings.map((ending) => `${name}-${ending}`),
]

export const fullForms = ['with-card', 'with-fields-of-your-own', 'with-verification', 'first-form']
