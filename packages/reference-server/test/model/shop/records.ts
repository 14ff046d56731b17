import { accountReference, date, log, udfsOf, type Wire } from '../describe.js'
import { Maybe } from '../expected.js'
import { type Call, chosen, fieldsProblems, type Model, type Operation, ok, refuse, stampOf } from '../model.js'
import { decided, listed, Reasons, type Sent, showing } from '../money/common.js'
import { accountsOf } from '../money/world.js'
import { byField, type Organisation, type Session } from '../world.js'
import type { Segment, WebhookRequest } from './world.js'

/** What only users see: sessions of customers and devices see none of it. */
const forUsers = <T>({ account }: Session, all: readonly T[]): readonly T[] => (account === null ? all : [])

const numbered = { id: ({ id }: { id: string }) => id, number: ({ number }: { number: string }) => number }
const named = {
  ...{ id: ({ id }: { id: string }) => id, name: ({ name }: { name: string }) => name },
  alternative_code: ({ code }: { code: string }) => code,
}

const segmentMissing = 'SEGMENTATION.SEGMENTNOTFOUND'
const segmentNamed = (session: Session, identifier: unknown): Segment | undefined =>
  byField(forUsers(session, session.organisation.shop.segments), identifier, numbered)

const segmentView = (model: Model, organisation: Organisation, one: Segment): Wire => ({
  ...{ id: one.id, number: one.number, alternative_code: one.code, life_cycle_state: one.state },
  ...{ criteria: one.criteria, entity: one.entity, ...udfsOf({}) },
  log_information: log(organisation, one, model.release),
})
const segmentFields = (model: Model, { organisation }: Session): string[] =>
  Object.keys(segmentView(model, organisation, organisation.shop.segments[0] as Segment))

const listSegments: Operation = (model, call, session) => {
  const { organisation } = session
  const wrong = fieldsProblems(segmentFields(model, session), call)
  if (wrong.length > 0) return refuse(...wrong)
  const rows = forUsers(session, organisation.shop.segments).filter(({ entity }) => entity === call.sent['entity'])
  return listed(
    rows.map((one) => segmentView(model, organisation, one)),
    call,
  )
}

const memberFields = [
  ...['entity_name', 'entity_id', 'entity_number', 'entity_alternative_code', 'entity_description'],
  'accounts_receivable',
]

/** What a segment holds is what its seed lists. What hangs on no account names none. */
const preview: Operation = (_model, call, session) => {
  const { organisation } = session
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(memberFields, call))
  const found = reasons.need(segmentNamed(session, call.sent['segmentation_identifier']), segmentMissing)
  return decided(reasons, () =>
    ok(
      (found?.members ?? []).map(({ id, name, number, code, account }) => {
        const owner = accountsOf(organisation).find((one) => one.id === account)
        return chosen(
          {
            ...{ entity_name: name, entity_id: id, entity_number: number, entity_alternative_code: code },
            entity_description: null,
            accounts_receivable: owner ? accountReference(organisation, owner) : new Maybe(null),
          },
          call,
        )
      }),
    ),
  )
}

const criterion = 'WEBHOOKREQUESTS.CRITERIONNOTFOUND'
const requestMissing = 'WEBHOOKREQUESTS.WEBHOOKREQUESTNOTFOUND'
const requestNamed = (session: Session, identifier: unknown): WebhookRequest | undefined =>
  byField(forUsers(session, session.organisation.shop.webhookRequests), identifier, numbered)

const requestView = (model: Model, organisation: Organisation, one: WebhookRequest): Wire => ({
  ...{ id: one.id, number: one.number, life_cycle_state: one.state, entity: one.entity, entity_id: one.record },
  ...{ url: one.url, authentication_code: one.authentication, fields_set: null, request: null, response: null },
  ...{ error_code: one.error?.code ?? null, error_description: one.error?.description ?? null },
  log_information: log(organisation, one, model.release),
})
const requestFields = (model: Model, { organisation }: Session): string[] =>
  Object.keys(requestView(model, organisation, organisation.shop.webhookRequests[0] ?? noRequest(organisation)))
const noRequest = ({ users }: Organisation): WebhookRequest => {
  const { created, updated } = users[0] as Organisation['users'][number]
  return {
    ...{ id: '', number: '', state: 'REJECTED', entity: '', record: '', url: '', authentication: '', error: null },
    ...{ definition: '', rule: '', created, updated },
  }
}

/** The requests of one thing, narrowed by what else is sent; a date stands for its day. */
const listRequests: Operation = (model, call, session) => {
  const { organisation } = session
  const { sent } = call
  const { shop } = organisation
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(requestFields(model, session), call))
  const needed = (
    identifier: unknown,
    all: Parameters<typeof byField<{ id: string; name: string; code: string }>>[0],
  ) =>
    reasons.needSent(
      identifier,
      (name) => byField(all, name, named) ?? (session.account === null ? undefined : all[0]),
      criterion,
    )
  // Whether a customer is told that there is such a definition or rule, nobody says.
  reasons.mayRefuseIf(session.account !== null, criterion)
  const definition = needed(sent['webhook_definition_identifier'], shop.webhookDefinitions)
  const rule = needed(sent['workflow_rule_identifier'], shop.workflowRules)
  const isWanted = (one: WebhookRequest): boolean =>
    (!definition || one.definition === definition.id) &&
    (!rule || one.rule === rule.id) &&
    matches(sent, 'entity', one.entity) &&
    matches(sent, 'entity_id', one.record) &&
    matches(sent, 'url', one.url) &&
    matches(sent, 'life_cycle_state', one.state) &&
    (sent['created_date'] === undefined ||
      date(one.created.at).slice(0, 10) === String(sent['created_date']).slice(0, 10))
  return decided(reasons, () =>
    listed(
      forUsers(session, shop.webhookRequests)
        .filter(isWanted)
        .map((one) => requestView(model, organisation, one)),
      call,
    ),
  )
}

const matches = (sent: Sent, name: string, value: string): boolean => sent[name] === undefined || sent[name] === value

/** A call on one webhook request. */
const onRequest =
  (
    run: (model: Model, session: Session, found: WebhookRequest, answer: () => Wire) => Wire,
    wrong: (found: WebhookRequest) => string[] = () => [],
  ): Operation =>
  (model, call: Call, session) => {
    const { organisation } = session
    const reasons = new Reasons()
    reasons.must.push(...fieldsProblems(requestFields(model, session), call))
    const found = reasons.need(requestNamed(session, call.sent['webhook_request_identifier']), requestMissing)
    if (found) reasons.must.push(...wrong(found))
    return decided(reasons, () => {
      const one = found as WebhookRequest
      return ok(
        chosen(
          run(model, session, one, () => requestView(model, organisation, one)),
          call,
        ),
      )
    })
  }

/** It is handed back as it was. */
const remove = onRequest((_model, { organisation: { shop } }, found, answer) => {
  shop.webhookRequests.splice(shop.webhookRequests.indexOf(found), 1)
  return answer()
})

/** The other system is taken to have got it this time. */
const resend = onRequest(
  (model, session, found, answer) => {
    Object.assign(found, { state: 'SUCCESSFUL', error: null, updated: stampOf(model, session) })
    return answer()
  },
  ({ state }) => (state === 'REJECTED' ? [] : ['WEBHOOKREQUESTS.INVALIDLIFECYCLESTATE']),
)

export const records = {
  'segmentation/show': showing('segmentation_identifier', segmentNamed, segmentMissing, segmentView, segmentFields),
  'segmentation/list': listSegments,
  'segmentation/preview': preview,
  'webhook_requests/show': showing(
    ...(['webhook_request_identifier', requestNamed, requestMissing, requestView, requestFields] as const),
  ),
  'webhook_requests/list': listRequests,
  'webhook_requests/delete': remove,
  'webhook_requests/resend': resend,
}

export const recordFields = {
  'segmentation/show': segmentFields,
  'segmentation/list': segmentFields,
  'segmentation/preview': () => memberFields,
  'webhook_requests/show': requestFields,
  'webhook_requests/list': requestFields,
  'webhook_requests/delete': requestFields,
  'webhook_requests/resend': requestFields,
}
