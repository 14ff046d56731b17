import { anything } from '../expected.js'
import { type Call, chosen, fieldsProblems, type Model, type Operation, ok } from '../model.js'
import { byField, type Session } from '../world.js'
import { type Behaviours, decided, listed, Reasons, type Sent } from './common.js'
import { request as view } from './views.js'
import { type GatewayRequest, sees } from './world.js'

const prefix = 'COM.CRM.EXCEPTION.PAYMENTGATEWAYREQUESTS.'
const seen = (session: Session): GatewayRequest[] =>
  session.organisation.money.requests.filter(({ account }) => sees(session, account))

const fields = (model: Model, session: Session) =>
  Object.keys(view(model, session.organisation, session.organisation.money.requests[0] as GatewayRequest))

const getPending: Operation = (model, call, session) => {
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(fields(model, session), call))
  return decided(reasons, () =>
    listed(
      seen(session)
        .filter(({ state }) => state === 'PENDING')
        .map((one) => view(model, session.organisation, one)),
      call,
    ),
  )
}

const outcome = ['processed_payment_gateway_requests_set', 'unprocessed_payment_gateway_requests_set']

/** Brings each request of a call into another state. An element that fails leaves the others alone. */
const inBulk =
  (from: GatewayRequest['state'][], to: GatewayRequest['state']): Operation =>
  (_model: Model, call: Call, session: Session) => {
    const elements = call.sent['payment_gateway_requests_set'] as Sent[]
    const names = elements.map(({ request_unique_identifier: name }) => name)
    const reasons = new Reasons()
    reasons.must.push(...fieldsProblems(outcome, call))
    const isTwice = new Set(names).size < names.length
    reasons.refuseIf(isTwice, 'PAYMENTGATEWAYREQUESTS.REQUESTUNIQUEIDENTIFIERNOTUNIQUE')
    return decided(reasons, () => {
      const processed: object[] = []
      const unprocessed: object[] = []
      for (const element of elements) {
        const { request_unique_identifier, payment_gateway_request_identifier: name } = element
        const found = byField(seen(session), name, { id: ({ id }) => id, number: ({ number }) => number })
        if (!found || !from.includes(found.state)) {
          const code = found ? 'INVALIDLIFECYCLESTATE' : 'PAYMENTGATEWAYREQUESTNOTFOUND'
          const failed = { error_code: `${prefix}${code}EXCEPTION`, error_description: anything }
          unprocessed.push({ request_unique_identifier, ...failed })
          continue
        }
        found.state = to
        const { reference_number: reference } = element
        if (reference !== undefined) found.reference = String(reference)
        processed.push({ request_unique_identifier, id: found.id, number: found.number })
      }
      const [done = '', failed = ''] = outcome
      return ok(chosen({ [done]: processed, [failed]: unprocessed }, call))
    })
  }

export const gatewayRequests = {
  'payment_gateway_requests/get_pending': getPending,
  'payment_gateway_requests/bulk/process': inBulk(['PENDING'], 'UNDER_PROCESSING'),
  'payment_gateway_requests/bulk/post': inBulk(['PENDING', 'UNDER_PROCESSING'], 'POSTED'),
} satisfies Behaviours

export const gatewayRequestFields = {
  'payment_gateway_requests/get_pending': fields,
  'payment_gateway_requests/bulk/process': () => outcome,
  'payment_gateway_requests/bulk/post': () => outcome,
}
