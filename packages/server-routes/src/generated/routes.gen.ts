// Generated from the contract by `npm run generate`. Do not edit: change openapi/ (or tools/codegen) instead.
import { of, z } from '../builder.js'
import { exactlyOneOf, integer, requestText } from '../rules.js'
import { wireIdentifier, wireNumber, wireText } from '../wire.js'
import { RouteForm } from '../route-form.js'
import type { components } from './schema.gen.js'
import * as schemas from './schemas.gen.js'

type Types = components['schemas']

/** Every release at which the contract may change, oldest first. */
export const releases = [
  'R4.0.0',
  'R5.0.0',
  'R6.0.0',
  'R7.0.0',
  'R8.0.0',
  'R9.0.0',
  'R9.1.0',
  'R10.0.0',
  'R10.1.0',
  'R11.0.0',
  'R12.0.0',
  'R12.4.0',
  'R12.5.0',
  'R13.0.0',
  'R13.1.0',
  'R13.2.0',
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
] as const

export const addAccountsReceivablePresentmentPreferences = new RouteForm<['R18.0.0'], {
  method: 'post'
  path: '/accounts_receivable/presentment_preferences/add'
  body: Types['PresentmentPreferencesAddition']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/presentment_preferences/add',
  operationId: 'addAccountsReceivablePresentmentPreferences',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PresentmentPreferencesAddition) } } } },
  responses: {
    200: { description: 'The account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const addAccountsReceivablePresentmentPreferences_R13_1_0 = new RouteForm<['R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/accounts_receivable/presentment_preferences/add'
  body: Types['PresentmentPreferencesAddition_R13_1_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/presentment_preferences/add',
  operationId: 'addAccountsReceivablePresentmentPreferences',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PresentmentPreferencesAddition_R13_1_0) } } } },
  responses: {
    200: { description: 'The account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const addAccountsReceivablePresentmentPreferences_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'post'
  path: '/accounts_receivable/presentment_preferences/add'
  body: Types['PresentmentPreferencesAddition_R13_1_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/presentment_preferences/add',
  operationId: 'addAccountsReceivablePresentmentPreferences',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PresentmentPreferencesAddition_R13_1_0) } } } },
  responses: {
    200: { description: 'The account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const addAccountsReceivablePresentmentPreferences_R14_1_0 = new RouteForm<['R14.1.0'], {
  method: 'post'
  path: '/accounts_receivable/presentment_preferences/add'
  body: Types['PresentmentPreferencesAddition_R13_1_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.1.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/presentment_preferences/add',
  operationId: 'addAccountsReceivablePresentmentPreferences',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PresentmentPreferencesAddition_R13_1_0) } } } },
  responses: {
    200: { description: 'The account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const addAccountsReceivablePresentmentPreferences_R14_2_0 = new RouteForm<['R14.2.0', 'R14.3.0', 'R14.26.0'], {
  method: 'post'
  path: '/accounts_receivable/presentment_preferences/add'
  body: Types['PresentmentPreferencesAddition_R13_1_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R14_2_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.2.0', 'R14.3.0', 'R14.26.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/presentment_preferences/add',
  operationId: 'addAccountsReceivablePresentmentPreferences',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PresentmentPreferencesAddition_R13_1_0) } } } },
  responses: {
    200: { description: 'The account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R14_2_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const addAccountsReceivablePresentmentPreferences_R15_0_0 = new RouteForm<['R15.0.0', 'R16.0.0'], {
  method: 'post'
  path: '/accounts_receivable/presentment_preferences/add'
  body: Types['PresentmentPreferencesAddition_R13_1_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R15_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R15.0.0', 'R16.0.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/presentment_preferences/add',
  operationId: 'addAccountsReceivablePresentmentPreferences',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PresentmentPreferencesAddition_R13_1_0) } } } },
  responses: {
    200: { description: 'The account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R15_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const addAccountsReceivablePresentmentPreferences_R16_1_0 = new RouteForm<['R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0'], {
  method: 'post'
  path: '/accounts_receivable/presentment_preferences/add'
  body: Types['PresentmentPreferencesAddition_R16_1_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R15_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/presentment_preferences/add',
  operationId: 'addAccountsReceivablePresentmentPreferences',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PresentmentPreferencesAddition_R16_1_0) } } } },
  responses: {
    200: { description: 'The account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R15_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const addAccountsReceivablePresentmentPreferences_R17_0_0 = new RouteForm<['R17.0.0', 'R17.10.0'], {
  method: 'post'
  path: '/accounts_receivable/presentment_preferences/add'
  body: Types['PresentmentPreferencesAddition_R16_1_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R17_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R17.0.0', 'R17.10.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/presentment_preferences/add',
  operationId: 'addAccountsReceivablePresentmentPreferences',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PresentmentPreferencesAddition_R16_1_0) } } } },
  responses: {
    200: { description: 'The account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R17_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const authenticateNagraSubscription = new RouteForm<['R18.0.0'], {
  method: 'post'
  path: '/nagra_media_platform/authenticate'
  body: Types['NagraSubscriptionLookup']
  bodyRequired: true
  answers: { 200: Types['NagraAuthenticationEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'post',
  path: '/nagra_media_platform/authenticate',
  operationId: 'authenticateNagraSubscription',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.NagraSubscriptionLookup) } } } },
  responses: {
    200: { description: 'The token of the platform and the subscription, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.NagraAuthenticationEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const authenticateNagraSubscription_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'post'
  path: '/nagra_media_platform/authenticate'
  body: Types['NagraSubscriptionLookup_R8_0_0']
  bodyRequired: true
  answers: { 200: Types['NagraAuthenticationEnvelope'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'post',
  path: '/nagra_media_platform/authenticate',
  operationId: 'authenticateNagraSubscription',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.NagraSubscriptionLookup_R8_0_0) } } } },
  responses: {
    200: { description: 'The token of the platform and the subscription, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.NagraAuthenticationEnvelope), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const authenticateNagraSubscription_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'post'
  path: '/nagra_media_platform/authenticate'
  body: Types['NagraSubscriptionLookup_R8_0_0']
  bodyRequired: true
  answers: { 200: Types['NagraAuthenticationEnvelope'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/nagra_media_platform/authenticate',
  operationId: 'authenticateNagraSubscription',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.NagraSubscriptionLookup_R8_0_0) } } } },
  responses: {
    200: { description: 'The token of the platform and the subscription, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.NagraAuthenticationEnvelope), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const authenticateNagraSubscription_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0'], {
  method: 'post'
  path: '/nagra_media_platform/authenticate'
  body: Types['NagraSubscriptionLookup_R8_0_0']
  bodyRequired: true
  answers: { 200: Types['NagraAuthenticationEnvelope'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0'], () => ({
  method: 'post',
  path: '/nagra_media_platform/authenticate',
  operationId: 'authenticateNagraSubscription',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.NagraSubscriptionLookup_R8_0_0) } } } },
  responses: {
    200: { description: 'The token of the platform and the subscription, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.NagraAuthenticationEnvelope), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const authenticateNagraSubscription_R13_0_0 = new RouteForm<['R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/nagra_media_platform/authenticate'
  body: Types['NagraSubscriptionLookup_R13_0_0']
  bodyRequired: true
  answers: { 200: Types['NagraAuthenticationEnvelope'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/nagra_media_platform/authenticate',
  operationId: 'authenticateNagraSubscription',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.NagraSubscriptionLookup_R13_0_0) } } } },
  responses: {
    200: { description: 'The token of the platform and the subscription, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.NagraAuthenticationEnvelope), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const authenticateNagraSubscription_R14_0_0 = new RouteForm<[
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
], {
  method: 'post'
  path: '/nagra_media_platform/authenticate'
  body: Types['NagraSubscriptionLookup_R13_0_0']
  bodyRequired: true
  answers: { 200: Types['NagraAuthenticationEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
], () => ({
  method: 'post',
  path: '/nagra_media_platform/authenticate',
  operationId: 'authenticateNagraSubscription',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.NagraSubscriptionLookup_R13_0_0) } } } },
  responses: {
    200: { description: 'The token of the platform and the subscription, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.NagraAuthenticationEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const authenticateNagraSubscription_R8_0_0 = new RouteForm<['R8.0.0', 'R9.0.0', 'R9.1.0'], {
  method: 'post'
  path: '/nagra_media_platform/authenticate'
  body: Types['NagraSubscriptionLookup_R8_0_0']
  bodyRequired: true
  answers: { 200: Types['NagraAuthenticationEnvelope'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R8.0.0', 'R9.0.0', 'R9.1.0'], () => ({
  method: 'post',
  path: '/nagra_media_platform/authenticate',
  operationId: 'authenticateNagraSubscription',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.NagraSubscriptionLookup_R8_0_0) } } } },
  responses: {
    200: { description: 'The token of the platform and the subscription, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.NagraAuthenticationEnvelope), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const authenticatePerceptionSubscriber = new RouteForm<[
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], {
  method: 'post'
  path: '/perception/subscriber/authenticate'
  body: Types['PerceptionSubscriberLookup']
  bodyRequired: true
  answers: { 200: Types['PerceptionAuthenticationEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => ({
  method: 'post',
  path: '/perception/subscriber/authenticate',
  operationId: 'authenticatePerceptionSubscriber',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PerceptionSubscriberLookup) } } } },
  responses: {
    200: { description: 'The subscription of the subscriber, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PerceptionAuthenticationEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const authenticatePerceptionSubscriber_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'post'
  path: '/perception/subscriber/authenticate'
  body: Types['PerceptionSubscriberLookup']
  bodyRequired: true
  answers: { 200: Types['PerceptionAuthenticationEnvelope'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'post',
  path: '/perception/subscriber/authenticate',
  operationId: 'authenticatePerceptionSubscriber',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PerceptionSubscriberLookup) } } } },
  responses: {
    200: { description: 'The subscription of the subscriber, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PerceptionAuthenticationEnvelope), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const authenticatePerceptionSubscriber_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'post'
  path: '/perception/subscriber/authenticate'
  body: Types['PerceptionSubscriberLookup']
  bodyRequired: true
  answers: { 200: Types['PerceptionAuthenticationEnvelope'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/perception/subscriber/authenticate',
  operationId: 'authenticatePerceptionSubscriber',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PerceptionSubscriberLookup) } } } },
  responses: {
    200: { description: 'The subscription of the subscriber, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PerceptionAuthenticationEnvelope), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const authenticatePerceptionSubscriber_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/perception/subscriber/authenticate'
  body: Types['PerceptionSubscriberLookup']
  bodyRequired: true
  answers: { 200: Types['PerceptionAuthenticationEnvelope'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/perception/subscriber/authenticate',
  operationId: 'authenticatePerceptionSubscriber',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PerceptionSubscriberLookup) } } } },
  responses: {
    200: { description: 'The subscription of the subscriber, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PerceptionAuthenticationEnvelope), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const authenticatePerceptionSubscriber_R9_0_0 = new RouteForm<['R9.0.0', 'R9.1.0'], {
  method: 'post'
  path: '/perception/subscriber/authenticate'
  body: Types['PerceptionSubscriberLookup']
  bodyRequired: true
  answers: { 200: Types['PerceptionAuthenticationEnvelope'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.0.0', 'R9.1.0'], () => ({
  method: 'post',
  path: '/perception/subscriber/authenticate',
  operationId: 'authenticatePerceptionSubscriber',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PerceptionSubscriberLookup) } } } },
  responses: {
    200: { description: 'The subscription of the subscriber, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PerceptionAuthenticationEnvelope), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const authenticateTucanoSubscriber = new RouteForm<['R18.0.0'], {
  method: 'post'
  path: '/tucano/subscriber/authenticate'
  body: Types['TucanoSubscriberLookup']
  bodyRequired: true
  answers: { 200: Types['TucanoAuthenticationEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'post',
  path: '/tucano/subscriber/authenticate',
  operationId: 'authenticateTucanoSubscriber',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.TucanoSubscriberLookup) } } } },
  responses: {
    200: { description: 'The subscription with its proof, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.TucanoAuthenticationEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const authenticateTucanoSubscriber_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'post'
  path: '/tucano/subscriber/authenticate'
  body: Types['TucanoSubscriberLookup_R11_0_0']
  bodyRequired: true
  answers: { 200: Types['TucanoAuthenticationEnvelope'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/tucano/subscriber/authenticate',
  operationId: 'authenticateTucanoSubscriber',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.TucanoSubscriberLookup_R11_0_0) } } } },
  responses: {
    200: { description: 'The subscription with its proof, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.TucanoAuthenticationEnvelope), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const authenticateTucanoSubscriber_R12_0_0 = new RouteForm<['R12.0.0'], {
  method: 'post'
  path: '/tucano/subscriber/authenticate'
  body: Types['TucanoSubscriberLookup_R11_0_0']
  bodyRequired: true
  answers: { 200: Types['TucanoAuthenticationEnvelope'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0'], () => ({
  method: 'post',
  path: '/tucano/subscriber/authenticate',
  operationId: 'authenticateTucanoSubscriber',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.TucanoSubscriberLookup_R11_0_0) } } } },
  responses: {
    200: { description: 'The subscription with its proof, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.TucanoAuthenticationEnvelope), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const authenticateTucanoSubscriber_R12_4_0 = new RouteForm<['R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/tucano/subscriber/authenticate'
  body: Types['TucanoSubscriberLookup_R12_4_0']
  bodyRequired: true
  answers: { 200: Types['TucanoAuthenticationEnvelope'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/tucano/subscriber/authenticate',
  operationId: 'authenticateTucanoSubscriber',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.TucanoSubscriberLookup_R12_4_0) } } } },
  responses: {
    200: { description: 'The subscription with its proof, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.TucanoAuthenticationEnvelope), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const authenticateTucanoSubscriber_R14_0_0 = new RouteForm<[
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
], {
  method: 'post'
  path: '/tucano/subscriber/authenticate'
  body: Types['TucanoSubscriberLookup_R12_4_0']
  bodyRequired: true
  answers: { 200: Types['TucanoAuthenticationEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
], () => ({
  method: 'post',
  path: '/tucano/subscriber/authenticate',
  operationId: 'authenticateTucanoSubscriber',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.TucanoSubscriberLookup_R12_4_0) } } } },
  responses: {
    200: { description: 'The subscription with its proof, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.TucanoAuthenticationEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const cancelInvoice = new RouteForm<[
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], {
  method: 'post'
  path: '/invoices/cancel'
  body: Types['InvoiceCancellation']
  bodyRequired: true
  answers: { 200: Types['InvoiceCancellationEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => ({
  method: 'post',
  path: '/invoices/cancel',
  operationId: 'cancelInvoice',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.InvoiceCancellation) } } } },
  responses: {
    200: { description: 'The invoice cancellation, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceCancellationEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const cancelInvoice_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'post'
  path: '/invoices/cancel'
  body: Types['InvoiceCancellation']
  bodyRequired: true
  answers: { 200: Types['InvoiceCancellationEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'post',
  path: '/invoices/cancel',
  operationId: 'cancelInvoice',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.InvoiceCancellation) } } } },
  responses: {
    200: { description: 'The invoice cancellation, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceCancellationEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const cancelInvoice_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'post'
  path: '/invoices/cancel'
  body: Types['InvoiceCancellation']
  bodyRequired: true
  answers: { 200: Types['InvoiceCancellationEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/invoices/cancel',
  operationId: 'cancelInvoice',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.InvoiceCancellation) } } } },
  responses: {
    200: { description: 'The invoice cancellation, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceCancellationEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const cancelInvoice_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/invoices/cancel'
  body: Types['InvoiceCancellation']
  bodyRequired: true
  answers: { 200: Types['InvoiceCancellationEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/invoices/cancel',
  operationId: 'cancelInvoice',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.InvoiceCancellation) } } } },
  responses: {
    200: { description: 'The invoice cancellation, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceCancellationEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const cancelInvoice_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], {
  method: 'post'
  path: '/invoices/cancel'
  body: Types['InvoiceCancellation_R4_0_0']
  bodyRequired: true
  answers: { 200: Types['InvoiceCancellationEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => ({
  method: 'post',
  path: '/invoices/cancel',
  operationId: 'cancelInvoice',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.InvoiceCancellation_R4_0_0) } } } },
  responses: {
    200: { description: 'The invoice cancellation, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceCancellationEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const cancelInvoice_R9_1_0 = new RouteForm<['R9.1.0'], {
  method: 'post'
  path: '/invoices/cancel'
  body: Types['InvoiceCancellation']
  bodyRequired: true
  answers: { 200: Types['InvoiceCancellationEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.1.0'], () => ({
  method: 'post',
  path: '/invoices/cancel',
  operationId: 'cancelInvoice',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.InvoiceCancellation) } } } },
  responses: {
    200: { description: 'The invoice cancellation, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceCancellationEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const cancelPayment = new RouteForm<[
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], {
  method: 'post'
  path: '/payments/cancel'
  body: Types['PaymentCancellation']
  bodyRequired: true
  answers: { 200: Types['PaymentCancellationEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => ({
  method: 'post',
  path: '/payments/cancel',
  operationId: 'cancelPayment',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentCancellation) } } } },
  responses: {
    200: { description: 'The payment cancellation, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentCancellationEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const cancelPayment_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'post'
  path: '/payments/cancel'
  body: Types['PaymentCancellation']
  bodyRequired: true
  answers: { 200: Types['PaymentCancellationEnvelope'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'post',
  path: '/payments/cancel',
  operationId: 'cancelPayment',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentCancellation) } } } },
  responses: {
    200: { description: 'The payment cancellation, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentCancellationEnvelope), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const cancelPayment_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'post'
  path: '/payments/cancel'
  body: Types['PaymentCancellation']
  bodyRequired: true
  answers: { 200: Types['PaymentCancellationEnvelope'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/payments/cancel',
  operationId: 'cancelPayment',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentCancellation) } } } },
  responses: {
    200: { description: 'The payment cancellation, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentCancellationEnvelope), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const cancelPayment_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/payments/cancel'
  body: Types['PaymentCancellation']
  bodyRequired: true
  answers: { 200: Types['PaymentCancellationEnvelope'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/payments/cancel',
  operationId: 'cancelPayment',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentCancellation) } } } },
  responses: {
    200: { description: 'The payment cancellation, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentCancellationEnvelope), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const cancelPayment_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], {
  method: 'post'
  path: '/payments/cancel'
  body: Types['PaymentCancellation_R4_0_0']
  bodyRequired: true
  answers: { 200: Types['PaymentCancellationEnvelope'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => ({
  method: 'post',
  path: '/payments/cancel',
  operationId: 'cancelPayment',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentCancellation_R4_0_0) } } } },
  responses: {
    200: { description: 'The payment cancellation, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentCancellationEnvelope), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const cancelPayment_R9_1_0 = new RouteForm<['R9.1.0'], {
  method: 'post'
  path: '/payments/cancel'
  body: Types['PaymentCancellation']
  bodyRequired: true
  answers: { 200: Types['PaymentCancellationEnvelope'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.1.0'], () => ({
  method: 'post',
  path: '/payments/cancel',
  operationId: 'cancelPayment',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentCancellation) } } } },
  responses: {
    200: { description: 'The payment cancellation, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentCancellationEnvelope), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const changeAccessTokenPassCode = new RouteForm<['R18.0.0'], {
  method: 'post'
  path: '/access_tokens/change_pass_code'
  body: Types['PassCodeChange']
  bodyRequired: true
  answers: { 200: Types['EmptyEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'post',
  path: '/access_tokens/change_pass_code',
  operationId: 'changeAccessTokenPassCode',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PassCodeChange) } } } },
  responses: {
    200: { description: 'The new pass code holds, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.EmptyEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const changeAccessTokenPassCode_R16_12_0 = new RouteForm<['R16.12.0', 'R16.31.0', 'R17.10.0'], {
  method: 'post'
  path: '/access_tokens/change_pass_code'
  body: Types['PassCodeChange']
  bodyRequired: true
  answers: { 200: Types['EmptyEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R16.12.0', 'R16.31.0', 'R17.10.0'], () => ({
  method: 'post',
  path: '/access_tokens/change_pass_code',
  operationId: 'changeAccessTokenPassCode',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PassCodeChange) } } } },
  responses: {
    200: { description: 'The new pass code holds, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.EmptyEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const changeUserPassword = new RouteForm<['R18.0.0'], {
  method: 'post'
  path: '/users/change_password'
  body: Types['UserPasswordChange']
  bodyRequired: true
  answers: { 200: Types['EmptyEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'post',
  path: '/users/change_password',
  operationId: 'changeUserPassword',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.UserPasswordChange) } } } },
  responses: {
    200: { description: 'The password is changed, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.EmptyEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const changeUserPassword_R12_5_0 = new RouteForm<['R12.5.0', 'R13.2.0'], {
  method: 'post'
  path: '/users/change_password'
  body: Types['UserPasswordChange']
  bodyRequired: true
  answers: { 200: Types['EmptyEnvelope'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.5.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/users/change_password',
  operationId: 'changeUserPassword',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.UserPasswordChange) } } } },
  responses: {
    200: { description: 'The password is changed, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.EmptyEnvelope), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const changeUserPassword_R14_0_0 = new RouteForm<[
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
], {
  method: 'post'
  path: '/users/change_password'
  body: Types['UserPasswordChange']
  bodyRequired: true
  answers: { 200: Types['EmptyEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
], () => ({
  method: 'post',
  path: '/users/change_password',
  operationId: 'changeUserPassword',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.UserPasswordChange) } } } },
  responses: {
    200: { description: 'The password is changed, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.EmptyEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const convertFromDefaultCurrency = new RouteForm<[
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], {
  method: 'get'
  path: '/currencies/convert_from_default_currency'
  query: Types['ConvertFromDefaultCurrencyQuery']
  answers: { 200: Types['ConversionEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => ({
  method: 'get',
  path: '/currencies/convert_from_default_currency',
  operationId: 'convertFromDefaultCurrency',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      value: wireNumber(z.number()),
      currency_identifier: wireIdentifier(of(schemas.CurrencyIdentifier)),
    }),
  },
  responses: {
    200: { description: 'The value in the other currency, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.ConversionEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const convertFromDefaultCurrency_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'get'
  path: '/currencies/convert_from_default_currency'
  query: Types['ConvertFromDefaultCurrencyQuery']
  answers: { 200: Types['ConversionEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'get',
  path: '/currencies/convert_from_default_currency',
  operationId: 'convertFromDefaultCurrency',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      value: wireNumber(z.number()),
      currency_identifier: wireIdentifier(of(schemas.CurrencyIdentifier)),
    }),
  },
  responses: {
    200: { description: 'The value in the other currency, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.ConversionEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const convertFromDefaultCurrency_R11_0_0 = new RouteForm<['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/currencies/convert_from_default_currency'
  query: Types['ConvertFromDefaultCurrencyQuery']
  answers: { 200: Types['ConversionEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'get',
  path: '/currencies/convert_from_default_currency',
  operationId: 'convertFromDefaultCurrency',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      value: wireNumber(z.number()),
      currency_identifier: wireIdentifier(of(schemas.CurrencyIdentifier)),
    }),
  },
  responses: {
    200: { description: 'The value in the other currency, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.ConversionEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const convertToDefaultCurrency = new RouteForm<[
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], {
  method: 'get'
  path: '/currencies/convert_to_default_currency'
  query: Types['ConvertToDefaultCurrencyQuery']
  answers: { 200: Types['ConversionEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => ({
  method: 'get',
  path: '/currencies/convert_to_default_currency',
  operationId: 'convertToDefaultCurrency',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      value: wireNumber(z.number()),
      currency_identifier: wireIdentifier(of(schemas.CurrencyIdentifier)),
    }),
  },
  responses: {
    200: { description: 'The value in the default currency, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.ConversionEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const convertToDefaultCurrency_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'get'
  path: '/currencies/convert_to_default_currency'
  query: Types['ConvertToDefaultCurrencyQuery']
  answers: { 200: Types['ConversionEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'get',
  path: '/currencies/convert_to_default_currency',
  operationId: 'convertToDefaultCurrency',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      value: wireNumber(z.number()),
      currency_identifier: wireIdentifier(of(schemas.CurrencyIdentifier)),
    }),
  },
  responses: {
    200: { description: 'The value in the default currency, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.ConversionEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const convertToDefaultCurrency_R11_0_0 = new RouteForm<['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/currencies/convert_to_default_currency'
  query: Types['ConvertToDefaultCurrencyQuery']
  answers: { 200: Types['ConversionEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'get',
  path: '/currencies/convert_to_default_currency',
  operationId: 'convertToDefaultCurrency',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      value: wireNumber(z.number()),
      currency_identifier: wireIdentifier(of(schemas.CurrencyIdentifier)),
    }),
  },
  responses: {
    200: { description: 'The value in the default currency, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.ConversionEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const createAccessToken = new RouteForm<['R18.0.0'], {
  method: 'post'
  path: '/access_tokens/create'
  body: Types['AccessTokenCreation']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'post',
  path: '/access_tokens/create',
  operationId: 'createAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenCreation) } } } },
  responses: {
    200: { description: 'The new access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const createAccessToken_R10_0_0 = new RouteForm<['R10.0.0'], {
  method: 'post'
  path: '/access_tokens/create'
  body: Types['AccessTokenCreation_R10_0_0']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0'], () => ({
  method: 'post',
  path: '/access_tokens/create',
  operationId: 'createAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenCreation_R10_0_0) } } } },
  responses: {
    200: { description: 'The new access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const createAccessToken_R10_1_0 = new RouteForm<['R10.1.0'], {
  method: 'post'
  path: '/access_tokens/create'
  body: Types['AccessTokenCreation_R10_1_0']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R10_1_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.1.0'], () => ({
  method: 'post',
  path: '/access_tokens/create',
  operationId: 'createAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenCreation_R10_1_0) } } } },
  responses: {
    200: { description: 'The new access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R10_1_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const createAccessToken_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'post'
  path: '/access_tokens/create'
  body: Types['AccessTokenCreation_R10_1_0']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R10_1_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/access_tokens/create',
  operationId: 'createAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenCreation_R10_1_0) } } } },
  responses: {
    200: { description: 'The new access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R10_1_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const createAccessToken_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/access_tokens/create'
  body: Types['AccessTokenCreation_R10_1_0']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R10_1_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/access_tokens/create',
  operationId: 'createAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenCreation_R10_1_0) } } } },
  responses: {
    200: { description: 'The new access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R10_1_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const createAccessToken_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'post'
  path: '/access_tokens/create'
  body: Types['AccessTokenCreation_R14_0_0']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R10_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'post',
  path: '/access_tokens/create',
  operationId: 'createAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenCreation_R14_0_0) } } } },
  responses: {
    200: { description: 'The new access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R10_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const createAccessToken_R14_1_0 = new RouteForm<['R14.1.0', 'R14.2.0', 'R14.3.0', 'R14.26.0'], {
  method: 'post'
  path: '/access_tokens/create'
  body: Types['AccessTokenCreation_R14_0_0']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.1.0', 'R14.2.0', 'R14.3.0', 'R14.26.0'], () => ({
  method: 'post',
  path: '/access_tokens/create',
  operationId: 'createAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenCreation_R14_0_0) } } } },
  responses: {
    200: { description: 'The new access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const createAccessToken_R15_0_0 = new RouteForm<['R15.0.0', 'R16.0.0', 'R16.1.0'], {
  method: 'post'
  path: '/access_tokens/create'
  body: Types['AccessTokenCreation_R14_0_0']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R15_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R15.0.0', 'R16.0.0', 'R16.1.0'], () => ({
  method: 'post',
  path: '/access_tokens/create',
  operationId: 'createAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenCreation_R14_0_0) } } } },
  responses: {
    200: { description: 'The new access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R15_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const createAccessToken_R16_2_0 = new RouteForm<['R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0'], {
  method: 'post'
  path: '/access_tokens/create'
  body: Types['AccessTokenCreation']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R16_2_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0'], () => ({
  method: 'post',
  path: '/access_tokens/create',
  operationId: 'createAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenCreation) } } } },
  responses: {
    200: { description: 'The new access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R16_2_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const createAccessToken_R5_0_0 = new RouteForm<['R5.0.0', 'R6.0.0', 'R7.0.0'], {
  method: 'post'
  path: '/access_tokens/create'
  body: Types['AccessTokenCreation_R5_0_0']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R5_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R5.0.0', 'R6.0.0', 'R7.0.0'], () => ({
  method: 'post',
  path: '/access_tokens/create',
  operationId: 'createAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenCreation_R5_0_0) } } } },
  responses: {
    200: { description: 'The new access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R5_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const createAccessToken_R8_0_0 = new RouteForm<['R8.0.0'], {
  method: 'post'
  path: '/access_tokens/create'
  body: Types['AccessTokenCreation_R8_0_0']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R5_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R8.0.0'], () => ({
  method: 'post',
  path: '/access_tokens/create',
  operationId: 'createAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenCreation_R8_0_0) } } } },
  responses: {
    200: { description: 'The new access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R5_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const createAccessToken_R9_0_0 = new RouteForm<['R9.0.0', 'R9.1.0'], {
  method: 'post'
  path: '/access_tokens/create'
  body: Types['AccessTokenCreation_R8_0_0']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R9_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.0.0', 'R9.1.0'], () => ({
  method: 'post',
  path: '/access_tokens/create',
  operationId: 'createAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenCreation_R8_0_0) } } } },
  responses: {
    200: { description: 'The new access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R9_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const createAccountsReceivable = new RouteForm<['R18.0.0'], {
  method: 'post'
  path: '/accounts_receivable/create'
  body: Types['AccountsReceivableCreation']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/create',
  operationId: 'createAccountsReceivable',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableCreation) } } } },
  responses: {
    200: { description: 'The new account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const createAccountsReceivable_R10_0_0 = new RouteForm<['R10.0.0'], {
  method: 'post'
  path: '/accounts_receivable/create'
  body: Types['AccountsReceivableCreation_R10_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/create',
  operationId: 'createAccountsReceivable',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableCreation_R10_0_0) } } } },
  responses: {
    200: { description: 'The new account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const createAccountsReceivable_R10_1_0 = new RouteForm<['R10.1.0'], {
  method: 'post'
  path: '/accounts_receivable/create'
  body: Types['AccountsReceivableCreation_R10_1_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.1.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/create',
  operationId: 'createAccountsReceivable',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableCreation_R10_1_0) } } } },
  responses: {
    200: { description: 'The new account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const createAccountsReceivable_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'post'
  path: '/accounts_receivable/create'
  body: Types['AccountsReceivableCreation_R11_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/create',
  operationId: 'createAccountsReceivable',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableCreation_R11_0_0) } } } },
  responses: {
    200: { description: 'The new account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const createAccountsReceivable_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0'], {
  method: 'post'
  path: '/accounts_receivable/create'
  body: Types['AccountsReceivableCreation_R12_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/create',
  operationId: 'createAccountsReceivable',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableCreation_R12_0_0) } } } },
  responses: {
    200: { description: 'The new account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const createAccountsReceivable_R13_1_0 = new RouteForm<['R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/accounts_receivable/create'
  body: Types['AccountsReceivableCreation_R13_1_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/create',
  operationId: 'createAccountsReceivable',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableCreation_R13_1_0) } } } },
  responses: {
    200: { description: 'The new account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const createAccountsReceivable_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'post'
  path: '/accounts_receivable/create'
  body: Types['AccountsReceivableCreation_R14_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/create',
  operationId: 'createAccountsReceivable',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableCreation_R14_0_0) } } } },
  responses: {
    200: { description: 'The new account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const createAccountsReceivable_R14_1_0 = new RouteForm<['R14.1.0'], {
  method: 'post'
  path: '/accounts_receivable/create'
  body: Types['AccountsReceivableCreation_R14_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.1.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/create',
  operationId: 'createAccountsReceivable',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableCreation_R14_0_0) } } } },
  responses: {
    200: { description: 'The new account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const createAccountsReceivable_R14_2_0 = new RouteForm<['R14.2.0'], {
  method: 'post'
  path: '/accounts_receivable/create'
  body: Types['AccountsReceivableCreation_R14_2_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R14_2_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.2.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/create',
  operationId: 'createAccountsReceivable',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableCreation_R14_2_0) } } } },
  responses: {
    200: { description: 'The new account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R14_2_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const createAccountsReceivable_R14_3_0 = new RouteForm<['R14.3.0', 'R14.26.0'], {
  method: 'post'
  path: '/accounts_receivable/create'
  body: Types['AccountsReceivableCreation_R14_3_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R14_2_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.3.0', 'R14.26.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/create',
  operationId: 'createAccountsReceivable',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableCreation_R14_3_0) } } } },
  responses: {
    200: { description: 'The new account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R14_2_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const createAccountsReceivable_R15_0_0 = new RouteForm<['R15.0.0'], {
  method: 'post'
  path: '/accounts_receivable/create'
  body: Types['AccountsReceivableCreation_R15_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R15_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R15.0.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/create',
  operationId: 'createAccountsReceivable',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableCreation_R15_0_0) } } } },
  responses: {
    200: { description: 'The new account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R15_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const createAccountsReceivable_R16_0_0 = new RouteForm<['R16.0.0'], {
  method: 'post'
  path: '/accounts_receivable/create'
  body: Types['AccountsReceivableCreation_R16_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R15_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R16.0.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/create',
  operationId: 'createAccountsReceivable',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableCreation_R16_0_0) } } } },
  responses: {
    200: { description: 'The new account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R15_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const createAccountsReceivable_R16_1_0 = new RouteForm<['R16.1.0', 'R16.2.0', 'R16.12.0'], {
  method: 'post'
  path: '/accounts_receivable/create'
  body: Types['AccountsReceivableCreation_R16_1_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R15_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R16.1.0', 'R16.2.0', 'R16.12.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/create',
  operationId: 'createAccountsReceivable',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableCreation_R16_1_0) } } } },
  responses: {
    200: { description: 'The new account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R15_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const createAccountsReceivable_R16_31_0 = new RouteForm<['R16.31.0'], {
  method: 'post'
  path: '/accounts_receivable/create'
  body: Types['AccountsReceivableCreation_R16_31_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R15_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R16.31.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/create',
  operationId: 'createAccountsReceivable',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableCreation_R16_31_0) } } } },
  responses: {
    200: { description: 'The new account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R15_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const createAccountsReceivable_R17_0_0 = new RouteForm<['R17.0.0', 'R17.10.0'], {
  method: 'post'
  path: '/accounts_receivable/create'
  body: Types['AccountsReceivableCreation_R17_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R17_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R17.0.0', 'R17.10.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/create',
  operationId: 'createAccountsReceivable',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableCreation_R17_0_0) } } } },
  responses: {
    200: { description: 'The new account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R17_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const createAccountsReceivable_R4_0_0 = new RouteForm<['R4.0.0'], {
  method: 'post'
  path: '/accounts_receivable/create'
  body: Types['AccountsReceivableCreation_R4_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/create',
  operationId: 'createAccountsReceivable',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableCreation_R4_0_0) } } } },
  responses: {
    200: { description: 'The new account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const createAccountsReceivable_R5_0_0 = new RouteForm<['R5.0.0'], {
  method: 'post'
  path: '/accounts_receivable/create'
  body: Types['AccountsReceivableCreation_R5_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R5.0.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/create',
  operationId: 'createAccountsReceivable',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableCreation_R5_0_0) } } } },
  responses: {
    200: { description: 'The new account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const createAccountsReceivable_R6_0_0 = new RouteForm<['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], {
  method: 'post'
  path: '/accounts_receivable/create'
  body: Types['AccountsReceivableCreation_R6_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R6_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/create',
  operationId: 'createAccountsReceivable',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableCreation_R6_0_0) } } } },
  responses: {
    200: { description: 'The new account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R6_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const createContactInformation = new RouteForm<['R18.0.0'], {
  method: 'post'
  path: '/contact_information/create'
  body: Types['ContactInformationCreation']
  bodyRequired: true
  answers: { 200: Types['ContactInformationEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'post',
  path: '/contact_information/create',
  operationId: 'createContactInformation',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.ContactInformationCreation) } } } },
  responses: {
    200: { description: 'The new contact, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.ContactInformationEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const createContactInformation_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'post'
  path: '/contact_information/create'
  body: Types['ContactInformationCreation_R4_0_0']
  bodyRequired: true
  answers: { 200: Types['ContactInformationEnvelope_R4_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'post',
  path: '/contact_information/create',
  operationId: 'createContactInformation',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.ContactInformationCreation_R4_0_0) } } } },
  responses: {
    200: { description: 'The new contact, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.ContactInformationEnvelope_R4_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const createContactInformation_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'post'
  path: '/contact_information/create'
  body: Types['ContactInformationCreation_R4_0_0']
  bodyRequired: true
  answers: { 200: Types['ContactInformationEnvelope_R4_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/contact_information/create',
  operationId: 'createContactInformation',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.ContactInformationCreation_R4_0_0) } } } },
  responses: {
    200: { description: 'The new contact, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.ContactInformationEnvelope_R4_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const createContactInformation_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/contact_information/create'
  body: Types['ContactInformationCreation_R4_0_0']
  bodyRequired: true
  answers: { 200: Types['ContactInformationEnvelope_R12_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/contact_information/create',
  operationId: 'createContactInformation',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.ContactInformationCreation_R4_0_0) } } } },
  responses: {
    200: { description: 'The new contact, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.ContactInformationEnvelope_R12_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const createContactInformation_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'post'
  path: '/contact_information/create'
  body: Types['ContactInformationCreation_R4_0_0']
  bodyRequired: true
  answers: { 200: Types['ContactInformationEnvelope_R12_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'post',
  path: '/contact_information/create',
  operationId: 'createContactInformation',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.ContactInformationCreation_R4_0_0) } } } },
  responses: {
    200: { description: 'The new contact, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.ContactInformationEnvelope_R12_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const createContactInformation_R14_1_0 = new RouteForm<['R14.1.0'], {
  method: 'post'
  path: '/contact_information/create'
  body: Types['ContactInformationCreation_R4_0_0']
  bodyRequired: true
  answers: { 200: Types['ContactInformationEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.1.0'], () => ({
  method: 'post',
  path: '/contact_information/create',
  operationId: 'createContactInformation',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.ContactInformationCreation_R4_0_0) } } } },
  responses: {
    200: { description: 'The new contact, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.ContactInformationEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const createContactInformation_R14_2_0 = new RouteForm<['R14.2.0', 'R14.3.0', 'R14.26.0', 'R15.0.0', 'R16.0.0'], {
  method: 'post'
  path: '/contact_information/create'
  body: Types['ContactInformationCreation_R14_2_0']
  bodyRequired: true
  answers: { 200: Types['ContactInformationEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.2.0', 'R14.3.0', 'R14.26.0', 'R15.0.0', 'R16.0.0'], () => ({
  method: 'post',
  path: '/contact_information/create',
  operationId: 'createContactInformation',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.ContactInformationCreation_R14_2_0) } } } },
  responses: {
    200: { description: 'The new contact, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.ContactInformationEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const createContactInformation_R16_1_0 = new RouteForm<['R16.1.0', 'R16.2.0', 'R16.12.0'], {
  method: 'post'
  path: '/contact_information/create'
  body: Types['ContactInformationCreation_R16_1_0']
  bodyRequired: true
  answers: { 200: Types['ContactInformationEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R16.1.0', 'R16.2.0', 'R16.12.0'], () => ({
  method: 'post',
  path: '/contact_information/create',
  operationId: 'createContactInformation',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.ContactInformationCreation_R16_1_0) } } } },
  responses: {
    200: { description: 'The new contact, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.ContactInformationEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const createContactInformation_R16_31_0 = new RouteForm<['R16.31.0', 'R17.0.0', 'R17.10.0'], {
  method: 'post'
  path: '/contact_information/create'
  body: Types['ContactInformationCreation']
  bodyRequired: true
  answers: { 200: Types['ContactInformationEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R16.31.0', 'R17.0.0', 'R17.10.0'], () => ({
  method: 'post',
  path: '/contact_information/create',
  operationId: 'createContactInformation',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.ContactInformationCreation) } } } },
  responses: {
    200: { description: 'The new contact, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.ContactInformationEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const createContactInformation_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], {
  method: 'post'
  path: '/contact_information/create'
  body: Types['ContactInformationCreation_R4_0_0']
  bodyRequired: true
  answers: { 200: Types['ContactInformationEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], () => ({
  method: 'post',
  path: '/contact_information/create',
  operationId: 'createContactInformation',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.ContactInformationCreation_R4_0_0) } } } },
  responses: {
    200: { description: 'The new contact, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.ContactInformationEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const createPayment = new RouteForm<[
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], {
  method: 'post'
  path: '/payments/create'
  body: Types['PaymentCreation']
  bodyRequired: true
  answers: { 200: Types['PaymentEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => ({
  method: 'post',
  path: '/payments/create',
  operationId: 'createPayment',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentCreation) } } } },
  responses: {
    200: { description: 'The new payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const createPayment_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'post'
  path: '/payments/create'
  body: Types['PaymentCreation_R9_1_0']
  bodyRequired: true
  answers: { 200: Types['PaymentEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'post',
  path: '/payments/create',
  operationId: 'createPayment',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentCreation_R9_1_0) } } } },
  responses: {
    200: { description: 'The new payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const createPayment_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'post'
  path: '/payments/create'
  body: Types['PaymentCreation_R11_0_0']
  bodyRequired: true
  answers: { 200: Types['PaymentEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/payments/create',
  operationId: 'createPayment',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentCreation_R11_0_0) } } } },
  responses: {
    200: { description: 'The new payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const createPayment_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/payments/create'
  body: Types['PaymentCreation_R11_0_0']
  bodyRequired: true
  answers: { 200: Types['PaymentEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/payments/create',
  operationId: 'createPayment',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentCreation_R11_0_0) } } } },
  responses: {
    200: { description: 'The new payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const createPayment_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'post'
  path: '/payments/create'
  body: Types['PaymentCreation']
  bodyRequired: true
  answers: { 200: Types['PaymentEnvelope_R14_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'post',
  path: '/payments/create',
  operationId: 'createPayment',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentCreation) } } } },
  responses: {
    200: { description: 'The new payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentEnvelope_R14_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const createPayment_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], {
  method: 'post'
  path: '/payments/create'
  body: Types['PaymentCreation_R4_0_0']
  bodyRequired: true
  answers: { 200: Types['PaymentEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => ({
  method: 'post',
  path: '/payments/create',
  operationId: 'createPayment',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentCreation_R4_0_0) } } } },
  responses: {
    200: { description: 'The new payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const createPayment_R9_1_0 = new RouteForm<['R9.1.0'], {
  method: 'post'
  path: '/payments/create'
  body: Types['PaymentCreation_R9_1_0']
  bodyRequired: true
  answers: { 200: Types['PaymentEnvelope_R9_1_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.1.0'], () => ({
  method: 'post',
  path: '/payments/create',
  operationId: 'createPayment',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentCreation_R9_1_0) } } } },
  responses: {
    200: { description: 'The new payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentEnvelope_R9_1_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const createSessionToken = new RouteForm<['R15.0.0', 'R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], {
  method: 'post'
  path: '/authentication/token'
  body: Types['Login']
  bodyRequired: true
  answers: { 200: Types['SessionTokenEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R15.0.0', 'R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], () => ({
  method: 'post',
  path: '/authentication/token',
  operationId: 'createSessionToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.Login) } } } },
  responses: {
    200: { description: 'The session is open, or the login failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.SessionTokenEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const createSessionTokenByConsumerApplicationKey = new RouteForm<['R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], {
  method: 'post'
  path: '/authentication/consumer_application_key/token'
  body: Types['ConsumerLogin']
  bodyRequired: true
  answers: { 200: Types['SessionTokenEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], () => ({
  method: 'post',
  path: '/authentication/consumer_application_key/token',
  operationId: 'createSessionTokenByConsumerApplicationKey',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.ConsumerLogin) } } } },
  responses: {
    200: { description: 'The session is open, or the login failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.SessionTokenEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const createSessionTokenByConsumerApplicationKey_R15_0_0 = new RouteForm<['R15.0.0', 'R16.0.0', 'R16.1.0'], {
  method: 'post'
  path: '/authentication/consumer_application_key/token'
  body: Types['ConsumerLogin_R15_0_0']
  bodyRequired: true
  answers: { 200: Types['SessionTokenEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R15.0.0', 'R16.0.0', 'R16.1.0'], () => ({
  method: 'post',
  path: '/authentication/consumer_application_key/token',
  operationId: 'createSessionTokenByConsumerApplicationKey',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.ConsumerLogin_R15_0_0) } } } },
  responses: {
    200: { description: 'The session is open, or the login failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.SessionTokenEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const createSessionTokenByDeviceApplicationKey = new RouteForm<['R15.0.0', 'R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], {
  method: 'post'
  path: '/authentication/device_application_key/token'
  body: Types['DeviceLogin']
  bodyRequired: true
  answers: { 200: Types['SessionTokenEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R15.0.0', 'R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], () => ({
  method: 'post',
  path: '/authentication/device_application_key/token',
  operationId: 'createSessionTokenByDeviceApplicationKey',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.DeviceLogin) } } } },
  responses: {
    200: { description: 'The session is open, or the login failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.SessionTokenEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const createSessionTokenByWebApiKey = new RouteForm<['R15.0.0', 'R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], {
  method: 'post'
  path: '/authentication/web_api_key/token'
  body: Types['WebApiKeyLogin']
  bodyRequired: false
  answers: { 200: Types['SessionTokenEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R15.0.0', 'R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], () => ({
  method: 'post',
  path: '/authentication/web_api_key/token',
  operationId: 'createSessionTokenByWebApiKey',
  request: { body: { required: false, content: { 'application/json': { schema: of(schemas.WebApiKeyLogin) } } } },
  responses: {
    200: { description: 'The session is open, or the login failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.SessionTokenEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const createSessionTokenByWebApiKey_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'post'
  path: '/authentication/web_api_key/token'
  body: Types['WebApiKeyLogin']
  bodyRequired: false
  answers: { 200: Types['SessionTokenEnvelope_R4_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'post',
  path: '/authentication/web_api_key/token',
  operationId: 'createSessionTokenByWebApiKey',
  request: { body: { required: false, content: { 'application/json': { schema: of(schemas.WebApiKeyLogin) } } } },
  responses: {
    200: { description: 'The session is open, or the login failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.SessionTokenEnvelope_R4_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const createSessionTokenByWebApiKey_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'post'
  path: '/authentication/web_api_key/token'
  body: Types['WebApiKeyLogin']
  bodyRequired: false
  answers: { 200: Types['SessionTokenEnvelope_R4_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/authentication/web_api_key/token',
  operationId: 'createSessionTokenByWebApiKey',
  request: { body: { required: false, content: { 'application/json': { schema: of(schemas.WebApiKeyLogin) } } } },
  responses: {
    200: { description: 'The session is open, or the login failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.SessionTokenEnvelope_R4_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const createSessionTokenByWebApiKey_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/authentication/web_api_key/token'
  body: Types['WebApiKeyLogin']
  bodyRequired: false
  answers: { 200: Types['SessionTokenEnvelope_R12_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/authentication/web_api_key/token',
  operationId: 'createSessionTokenByWebApiKey',
  request: { body: { required: false, content: { 'application/json': { schema: of(schemas.WebApiKeyLogin) } } } },
  responses: {
    200: { description: 'The session is open, or the login failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.SessionTokenEnvelope_R12_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const createSessionTokenByWebApiKey_R14_0_0 = new RouteForm<['R14.0.0', 'R14.1.0', 'R14.2.0', 'R14.3.0', 'R14.26.0'], {
  method: 'post'
  path: '/authentication/web_api_key/token'
  body: Types['WebApiKeyLogin']
  bodyRequired: false
  answers: { 200: Types['SessionTokenEnvelope_R12_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0', 'R14.1.0', 'R14.2.0', 'R14.3.0', 'R14.26.0'], () => ({
  method: 'post',
  path: '/authentication/web_api_key/token',
  operationId: 'createSessionTokenByWebApiKey',
  request: { body: { required: false, content: { 'application/json': { schema: of(schemas.WebApiKeyLogin) } } } },
  responses: {
    200: { description: 'The session is open, or the login failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.SessionTokenEnvelope_R12_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const createSessionToken_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'post'
  path: '/authentication/token'
  body: Types['Login']
  bodyRequired: true
  answers: { 200: Types['SessionTokenEnvelope_R4_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'post',
  path: '/authentication/token',
  operationId: 'createSessionToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.Login) } } } },
  responses: {
    200: { description: 'The session is open, or the login failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.SessionTokenEnvelope_R4_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const createSessionToken_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'post'
  path: '/authentication/token'
  body: Types['Login']
  bodyRequired: true
  answers: { 200: Types['SessionTokenEnvelope_R4_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/authentication/token',
  operationId: 'createSessionToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.Login) } } } },
  responses: {
    200: { description: 'The session is open, or the login failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.SessionTokenEnvelope_R4_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const createSessionToken_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/authentication/token'
  body: Types['Login']
  bodyRequired: true
  answers: { 200: Types['SessionTokenEnvelope_R12_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/authentication/token',
  operationId: 'createSessionToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.Login) } } } },
  responses: {
    200: { description: 'The session is open, or the login failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.SessionTokenEnvelope_R12_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const createSessionToken_R14_0_0 = new RouteForm<['R14.0.0', 'R14.1.0', 'R14.2.0', 'R14.3.0', 'R14.26.0'], {
  method: 'post'
  path: '/authentication/token'
  body: Types['Login']
  bodyRequired: true
  answers: { 200: Types['SessionTokenEnvelope_R12_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0', 'R14.1.0', 'R14.2.0', 'R14.3.0', 'R14.26.0'], () => ({
  method: 'post',
  path: '/authentication/token',
  operationId: 'createSessionToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.Login) } } } },
  responses: {
    200: { description: 'The session is open, or the login failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.SessionTokenEnvelope_R12_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const createSessionToken_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0'], {
  method: 'post'
  path: '/authentication/token'
  body: Types['Login']
  bodyRequired: true
  answers: { 200: Types['SessionTokenEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0'], () => ({
  method: 'post',
  path: '/authentication/token',
  operationId: 'createSessionToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.Login) } } } },
  responses: {
    200: { description: 'The session is open, or the login failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.SessionTokenEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const createSessionToken_R6_0_0 = new RouteForm<['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], {
  method: 'post'
  path: '/authentication/token'
  body: Types['Login_R6_0_0']
  bodyRequired: true
  answers: { 200: Types['SessionTokenEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], () => ({
  method: 'post',
  path: '/authentication/token',
  operationId: 'createSessionToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.Login_R6_0_0) } } } },
  responses: {
    200: { description: 'The session is open, or the login failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.SessionTokenEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const createUser = new RouteForm<['R18.0.0'], {
  method: 'post'
  path: '/users/create'
  body: Types['UserCreation']
  bodyRequired: true
  answers: { 200: Types['UserEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'post',
  path: '/users/create',
  operationId: 'createUser',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.UserCreation) } } } },
  responses: {
    200: { description: 'The new user, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.UserEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const createUser_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'post'
  path: '/users/create'
  body: Types['UserCreation']
  bodyRequired: true
  answers: { 200: Types['UserEnvelope_R8_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'post',
  path: '/users/create',
  operationId: 'createUser',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.UserCreation) } } } },
  responses: {
    200: { description: 'The new user, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.UserEnvelope_R8_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const createUser_R14_1_0 = new RouteForm<['R14.1.0', 'R14.2.0', 'R14.3.0', 'R14.26.0'], {
  method: 'post'
  path: '/users/create'
  body: Types['UserCreation']
  bodyRequired: true
  answers: { 200: Types['UserEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.1.0', 'R14.2.0', 'R14.3.0', 'R14.26.0'], () => ({
  method: 'post',
  path: '/users/create',
  operationId: 'createUser',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.UserCreation) } } } },
  responses: {
    200: { description: 'The new user, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.UserEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const createUser_R15_0_0 = new RouteForm<['R15.0.0', 'R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0'], {
  method: 'post'
  path: '/users/create'
  body: Types['UserCreation']
  bodyRequired: true
  answers: { 200: Types['UserEnvelope_R15_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R15.0.0', 'R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0'], () => ({
  method: 'post',
  path: '/users/create',
  operationId: 'createUser',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.UserCreation) } } } },
  responses: {
    200: { description: 'The new user, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.UserEnvelope_R15_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const deleteAccessToken = new RouteForm<['R18.0.0'], {
  method: 'post'
  path: '/access_tokens/delete'
  body: Types['AccessTokenDeletion']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'post',
  path: '/access_tokens/delete',
  operationId: 'deleteAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenDeletion) } } } },
  responses: {
    200: { description: 'The access token that was deleted, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const deleteAccessToken_R14_26_0 = new RouteForm<['R14.26.0'], {
  method: 'post'
  path: '/access_tokens/delete'
  body: Types['AccessTokenDeletion']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.26.0'], () => ({
  method: 'post',
  path: '/access_tokens/delete',
  operationId: 'deleteAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenDeletion) } } } },
  responses: {
    200: { description: 'The access token that was deleted, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const deleteAccessToken_R15_0_0 = new RouteForm<['R15.0.0', 'R16.0.0', 'R16.1.0'], {
  method: 'post'
  path: '/access_tokens/delete'
  body: Types['AccessTokenDeletion']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R15_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R15.0.0', 'R16.0.0', 'R16.1.0'], () => ({
  method: 'post',
  path: '/access_tokens/delete',
  operationId: 'deleteAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenDeletion) } } } },
  responses: {
    200: { description: 'The access token that was deleted, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R15_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const deleteAccessToken_R16_2_0 = new RouteForm<['R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0'], {
  method: 'post'
  path: '/access_tokens/delete'
  body: Types['AccessTokenDeletion']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R16_2_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0'], () => ({
  method: 'post',
  path: '/access_tokens/delete',
  operationId: 'deleteAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenDeletion) } } } },
  responses: {
    200: { description: 'The access token that was deleted, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R16_2_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const forgetAccessTokenPassCode = new RouteForm<['R18.0.0'], {
  method: 'post'
  path: '/access_tokens/forgot_pass_code'
  body: Types['PassCodeRecovery']
  bodyRequired: true
  answers: { 200: Types['EmptyEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'post',
  path: '/access_tokens/forgot_pass_code',
  operationId: 'forgetAccessTokenPassCode',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PassCodeRecovery) } } } },
  responses: {
    200: { description: 'The mail is on its way, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.EmptyEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const forgetAccessTokenPassCode_R16_12_0 = new RouteForm<['R16.12.0', 'R16.31.0', 'R17.10.0'], {
  method: 'post'
  path: '/access_tokens/forgot_pass_code'
  body: Types['PassCodeRecovery']
  bodyRequired: true
  answers: { 200: Types['EmptyEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R16.12.0', 'R16.31.0', 'R17.10.0'], () => ({
  method: 'post',
  path: '/access_tokens/forgot_pass_code',
  operationId: 'forgetAccessTokenPassCode',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PassCodeRecovery) } } } },
  responses: {
    200: { description: 'The mail is on its way, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.EmptyEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const generateAccessTokenOneTimePassword = new RouteForm<['R18.0.0'], {
  method: 'post'
  path: '/access_tokens/generate_otp'
  body: Types['OneTimePasswordGeneration']
  bodyRequired: true
  answers: { 200: Types['OneTimePasswordEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'post',
  path: '/access_tokens/generate_otp',
  operationId: 'generateAccessTokenOneTimePassword',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.OneTimePasswordGeneration) } } } },
  responses: {
    200: { description: 'The one-time password, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.OneTimePasswordEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const generateAccessTokenOneTimePassword_R13_0_0 = new RouteForm<['R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/access_tokens/generate_otp'
  body: Types['OneTimePasswordGeneration']
  bodyRequired: true
  answers: { 200: Types['OneTimePasswordEnvelope'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/access_tokens/generate_otp',
  operationId: 'generateAccessTokenOneTimePassword',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.OneTimePasswordGeneration) } } } },
  responses: {
    200: { description: 'The one-time password, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.OneTimePasswordEnvelope), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const generateAccessTokenOneTimePassword_R14_0_0 = new RouteForm<[
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
], {
  method: 'post'
  path: '/access_tokens/generate_otp'
  body: Types['OneTimePasswordGeneration']
  bodyRequired: true
  answers: { 200: Types['OneTimePasswordEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
], () => ({
  method: 'post',
  path: '/access_tokens/generate_otp',
  operationId: 'generateAccessTokenOneTimePassword',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.OneTimePasswordGeneration) } } } },
  responses: {
    200: { description: 'The one-time password, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.OneTimePasswordEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const getLatestBills = new RouteForm<[
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], {
  method: 'get'
  path: '/bills/get_latest'
  query: Types['GetLatestBillsQuery']
  answers: { 200: Types['BillListEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => ({
  method: 'get',
  path: '/bills/get_latest',
  operationId: 'getLatestBills',
  request: {
    query: z.looseObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      number: wireNumber(z.number().check(integer).gte(1).lte(9007199254740991)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The bills, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.BillListEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const getLatestBills_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'get'
  path: '/bills/get_latest'
  query: Types['GetLatestBillsQuery']
  answers: { 200: Types['BillListEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'get',
  path: '/bills/get_latest',
  operationId: 'getLatestBills',
  request: {
    query: z.looseObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      number: wireNumber(z.number().check(integer).gte(1).lte(9007199254740991)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The bills, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.BillListEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const getLatestBills_R11_0_0 = new RouteForm<['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/bills/get_latest'
  query: Types['GetLatestBillsQuery']
  answers: { 200: Types['BillListEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'get',
  path: '/bills/get_latest',
  operationId: 'getLatestBills',
  request: {
    query: z.looseObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      number: wireNumber(z.number().check(integer).gte(1).lte(9007199254740991)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The bills, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.BillListEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const getLatestBills_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0'], {
  method: 'get'
  path: '/bills/get_latest'
  query: Types['GetLatestBillsQuery']
  answers: { 200: Types['BillListEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0'], () => ({
  method: 'get',
  path: '/bills/get_latest',
  operationId: 'getLatestBills',
  request: {
    query: z.looseObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      number: wireNumber(z.number().check(integer).gte(1).lte(9007199254740991)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The bills, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.BillListEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const getLatestBills_R9_0_0 = new RouteForm<['R9.0.0', 'R9.1.0'], {
  method: 'get'
  path: '/bills/get_latest'
  query: Types['GetLatestBillsQuery']
  answers: { 200: Types['BillListEnvelope_R9_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.0.0', 'R9.1.0'], () => ({
  method: 'get',
  path: '/bills/get_latest',
  operationId: 'getLatestBills',
  request: {
    query: z.looseObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      number: wireNumber(z.number().check(integer).gte(1).lte(9007199254740991)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The bills, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.BillListEnvelope_R9_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const getLatestPayments = new RouteForm<[
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], {
  method: 'get'
  path: '/payments/get_latest'
  query: Types['GetLatestPaymentsQuery']
  answers: { 200: Types['PaymentListEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => ({
  method: 'get',
  path: '/payments/get_latest',
  operationId: 'getLatestPayments',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      payment_method_identifier: wireIdentifier(of(schemas.PaymentMethodIdentifier)).optional(),
      number: wireNumber(z.number().check(integer).gte(1).lte(9007199254740991)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The payments, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentListEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const getLatestPayments_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'get'
  path: '/payments/get_latest'
  query: Types['GetLatestPaymentsQuery']
  answers: { 200: Types['PaymentListEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'get',
  path: '/payments/get_latest',
  operationId: 'getLatestPayments',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      payment_method_identifier: wireIdentifier(of(schemas.PaymentMethodIdentifier)).optional(),
      number: wireNumber(z.number().check(integer).gte(1).lte(9007199254740991)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The payments, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentListEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const getLatestPayments_R11_0_0 = new RouteForm<['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/payments/get_latest'
  query: Types['GetLatestPaymentsQuery']
  answers: { 200: Types['PaymentListEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'get',
  path: '/payments/get_latest',
  operationId: 'getLatestPayments',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      payment_method_identifier: wireIdentifier(of(schemas.PaymentMethodIdentifier)).optional(),
      number: wireNumber(z.number().check(integer).gte(1).lte(9007199254740991)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The payments, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentListEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const getLatestPayments_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'get'
  path: '/payments/get_latest'
  query: Types['GetLatestPaymentsQuery']
  answers: { 200: Types['PaymentListEnvelope_R14_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'get',
  path: '/payments/get_latest',
  operationId: 'getLatestPayments',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      payment_method_identifier: wireIdentifier(of(schemas.PaymentMethodIdentifier)).optional(),
      number: wireNumber(z.number().check(integer).gte(1).lte(9007199254740991)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The payments, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentListEnvelope_R14_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const getLatestPayments_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], {
  method: 'get'
  path: '/payments/get_latest'
  query: Types['GetLatestPaymentsQuery']
  answers: { 200: Types['PaymentListEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => ({
  method: 'get',
  path: '/payments/get_latest',
  operationId: 'getLatestPayments',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      payment_method_identifier: wireIdentifier(of(schemas.PaymentMethodIdentifier)).optional(),
      number: wireNumber(z.number().check(integer).gte(1).lte(9007199254740991)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The payments, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentListEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const getLatestPayments_R9_1_0 = new RouteForm<['R9.1.0'], {
  method: 'get'
  path: '/payments/get_latest'
  query: Types['GetLatestPaymentsQuery']
  answers: { 200: Types['PaymentListEnvelope_R9_1_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.1.0'], () => ({
  method: 'get',
  path: '/payments/get_latest',
  operationId: 'getLatestPayments',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      payment_method_identifier: wireIdentifier(of(schemas.PaymentMethodIdentifier)).optional(),
      number: wireNumber(z.number().check(integer).gte(1).lte(9007199254740991)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The payments, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentListEnvelope_R9_1_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const getNotAssociatedAccessTokens = new RouteForm<['R18.0.0'], {
  method: 'get'
  path: '/access_tokens/get_not_associated'
  query: Types['GetNotAssociatedAccessTokensQuery']
  answers: { 200: Types['AccessTokenListEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'get',
  path: '/access_tokens/get_not_associated',
  operationId: 'getNotAssociatedAccessTokens',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      number: wireNumber(z.number().check(integer).gte(1).lte(9007199254740991)),
      life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The access tokens, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenListEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const getNotAssociatedAccessTokens_R10_0_0 = new RouteForm<['R10.0.0'], {
  method: 'get'
  path: '/access_tokens/get_not_associated'
  query: Types['GetNotAssociatedAccessTokensQuery']
  answers: { 200: Types['AccessTokenListEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0'], () => ({
  method: 'get',
  path: '/access_tokens/get_not_associated',
  operationId: 'getNotAssociatedAccessTokens',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      number: wireNumber(z.number().check(integer).gte(1).lte(9007199254740991)),
      life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The access tokens, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenListEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const getNotAssociatedAccessTokens_R10_1_0 = new RouteForm<['R10.1.0'], {
  method: 'get'
  path: '/access_tokens/get_not_associated'
  query: Types['GetNotAssociatedAccessTokensQuery']
  answers: { 200: Types['AccessTokenListEnvelope_R10_1_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.1.0'], () => ({
  method: 'get',
  path: '/access_tokens/get_not_associated',
  operationId: 'getNotAssociatedAccessTokens',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      number: wireNumber(z.number().check(integer).gte(1).lte(9007199254740991)),
      life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The access tokens, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenListEnvelope_R10_1_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const getNotAssociatedAccessTokens_R11_0_0 = new RouteForm<['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/access_tokens/get_not_associated'
  query: Types['GetNotAssociatedAccessTokensQuery']
  answers: { 200: Types['AccessTokenListEnvelope_R10_1_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'get',
  path: '/access_tokens/get_not_associated',
  operationId: 'getNotAssociatedAccessTokens',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      number: wireNumber(z.number().check(integer).gte(1).lte(9007199254740991)),
      life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The access tokens, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenListEnvelope_R10_1_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const getNotAssociatedAccessTokens_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'get'
  path: '/access_tokens/get_not_associated'
  query: Types['GetNotAssociatedAccessTokensQuery']
  answers: { 200: Types['AccessTokenListEnvelope_R10_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'get',
  path: '/access_tokens/get_not_associated',
  operationId: 'getNotAssociatedAccessTokens',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      number: wireNumber(z.number().check(integer).gte(1).lte(9007199254740991)),
      life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The access tokens, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenListEnvelope_R10_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const getNotAssociatedAccessTokens_R14_1_0 = new RouteForm<['R14.1.0', 'R14.2.0', 'R14.3.0', 'R14.26.0'], {
  method: 'get'
  path: '/access_tokens/get_not_associated'
  query: Types['GetNotAssociatedAccessTokensQuery']
  answers: { 200: Types['AccessTokenListEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.1.0', 'R14.2.0', 'R14.3.0', 'R14.26.0'], () => ({
  method: 'get',
  path: '/access_tokens/get_not_associated',
  operationId: 'getNotAssociatedAccessTokens',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      number: wireNumber(z.number().check(integer).gte(1).lte(9007199254740991)),
      life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The access tokens, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenListEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const getNotAssociatedAccessTokens_R15_0_0 = new RouteForm<['R15.0.0', 'R16.0.0', 'R16.1.0'], {
  method: 'get'
  path: '/access_tokens/get_not_associated'
  query: Types['GetNotAssociatedAccessTokensQuery']
  answers: { 200: Types['AccessTokenListEnvelope_R15_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R15.0.0', 'R16.0.0', 'R16.1.0'], () => ({
  method: 'get',
  path: '/access_tokens/get_not_associated',
  operationId: 'getNotAssociatedAccessTokens',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      number: wireNumber(z.number().check(integer).gte(1).lte(9007199254740991)),
      life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The access tokens, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenListEnvelope_R15_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const getNotAssociatedAccessTokens_R16_2_0 = new RouteForm<['R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0'], {
  method: 'get'
  path: '/access_tokens/get_not_associated'
  query: Types['GetNotAssociatedAccessTokensQuery']
  answers: { 200: Types['AccessTokenListEnvelope_R16_2_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0'], () => ({
  method: 'get',
  path: '/access_tokens/get_not_associated',
  operationId: 'getNotAssociatedAccessTokens',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      number: wireNumber(z.number().check(integer).gte(1).lte(9007199254740991)),
      life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The access tokens, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenListEnvelope_R16_2_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const getNotAssociatedAccessTokens_R5_0_0 = new RouteForm<['R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0'], {
  method: 'get'
  path: '/access_tokens/get_not_associated'
  query: Types['GetNotAssociatedAccessTokensQuery_R5_0_0']
  answers: { 200: Types['AccessTokenListEnvelope_R5_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0'], () => ({
  method: 'get',
  path: '/access_tokens/get_not_associated',
  operationId: 'getNotAssociatedAccessTokens',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      number: wireNumber(z.number().check(integer).gte(1).lte(9007199254740991)),
      life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE']).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The access tokens, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenListEnvelope_R5_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const getNotAssociatedAccessTokens_R9_0_0 = new RouteForm<['R9.0.0', 'R9.1.0'], {
  method: 'get'
  path: '/access_tokens/get_not_associated'
  query: Types['GetNotAssociatedAccessTokensQuery']
  answers: { 200: Types['AccessTokenListEnvelope_R9_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.0.0', 'R9.1.0'], () => ({
  method: 'get',
  path: '/access_tokens/get_not_associated',
  operationId: 'getNotAssociatedAccessTokens',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      number: wireNumber(z.number().check(integer).gte(1).lte(9007199254740991)),
      life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The access tokens, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenListEnvelope_R9_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const getPendingPaymentGatewayRequests = new RouteForm<['R18.0.0'], {
  method: 'get'
  path: '/payment_gateway_requests/get_pending'
  query: Types['GetPendingPaymentGatewayRequestsQuery']
  answers: { 200: Types['PaymentGatewayRequestListEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'get',
  path: '/payment_gateway_requests/get_pending',
  operationId: 'getPendingPaymentGatewayRequests',
  request: {
    query: z.looseObject({
      token: z.string().min(1).check(requestText),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The pending requests, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentGatewayRequestListEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const getPendingPaymentGatewayRequests_R10_0_0 = new RouteForm<['R10.0.0'], {
  method: 'get'
  path: '/payment_gateway_requests/get_pending'
  query: Types['GetPendingPaymentGatewayRequestsQuery_R4_0_0']
  answers: { 200: Types['PaymentGatewayRequestListEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0'], () => ({
  method: 'get',
  path: '/payment_gateway_requests/get_pending',
  operationId: 'getPendingPaymentGatewayRequests',
  request: {
    query: z.looseObject({
      token: z.string().min(1).check(requestText),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The pending requests, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentGatewayRequestListEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const getPendingPaymentGatewayRequests_R10_1_0 = new RouteForm<['R10.1.0'], {
  method: 'get'
  path: '/payment_gateway_requests/get_pending'
  query: Types['GetPendingPaymentGatewayRequestsQuery_R4_0_0']
  answers: { 200: Types['PaymentGatewayRequestListEnvelope_R10_1_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.1.0'], () => ({
  method: 'get',
  path: '/payment_gateway_requests/get_pending',
  operationId: 'getPendingPaymentGatewayRequests',
  request: {
    query: z.looseObject({
      token: z.string().min(1).check(requestText),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The pending requests, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentGatewayRequestListEnvelope_R10_1_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const getPendingPaymentGatewayRequests_R11_0_0 = new RouteForm<['R11.0.0', 'R12.0.0'], {
  method: 'get'
  path: '/payment_gateway_requests/get_pending'
  query: Types['GetPendingPaymentGatewayRequestsQuery_R4_0_0']
  answers: { 200: Types['PaymentGatewayRequestListEnvelope_R11_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0', 'R12.0.0'], () => ({
  method: 'get',
  path: '/payment_gateway_requests/get_pending',
  operationId: 'getPendingPaymentGatewayRequests',
  request: {
    query: z.looseObject({
      token: z.string().min(1).check(requestText),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The pending requests, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentGatewayRequestListEnvelope_R11_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const getPendingPaymentGatewayRequests_R12_4_0 = new RouteForm<['R12.4.0', 'R12.5.0'], {
  method: 'get'
  path: '/payment_gateway_requests/get_pending'
  query: Types['GetPendingPaymentGatewayRequestsQuery_R4_0_0']
  answers: { 200: Types['PaymentGatewayRequestListEnvelope_R12_4_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.4.0', 'R12.5.0'], () => ({
  method: 'get',
  path: '/payment_gateway_requests/get_pending',
  operationId: 'getPendingPaymentGatewayRequests',
  request: {
    query: z.looseObject({
      token: z.string().min(1).check(requestText),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The pending requests, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentGatewayRequestListEnvelope_R12_4_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const getPendingPaymentGatewayRequests_R13_0_0 = new RouteForm<['R13.0.0'], {
  method: 'get'
  path: '/payment_gateway_requests/get_pending'
  query: Types['GetPendingPaymentGatewayRequestsQuery']
  answers: { 200: Types['PaymentGatewayRequestListEnvelope_R13_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R13.0.0'], () => ({
  method: 'get',
  path: '/payment_gateway_requests/get_pending',
  operationId: 'getPendingPaymentGatewayRequests',
  request: {
    query: z.looseObject({
      token: z.string().min(1).check(requestText),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The pending requests, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentGatewayRequestListEnvelope_R13_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const getPendingPaymentGatewayRequests_R13_1_0 = new RouteForm<['R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/payment_gateway_requests/get_pending'
  query: Types['GetPendingPaymentGatewayRequestsQuery']
  answers: { 200: Types['PaymentGatewayRequestListEnvelope_R13_1_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R13.1.0', 'R13.2.0'], () => ({
  method: 'get',
  path: '/payment_gateway_requests/get_pending',
  operationId: 'getPendingPaymentGatewayRequests',
  request: {
    query: z.looseObject({
      token: z.string().min(1).check(requestText),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The pending requests, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentGatewayRequestListEnvelope_R13_1_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const getPendingPaymentGatewayRequests_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'get'
  path: '/payment_gateway_requests/get_pending'
  query: Types['GetPendingPaymentGatewayRequestsQuery']
  answers: { 200: Types['PaymentGatewayRequestListEnvelope_R14_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'get',
  path: '/payment_gateway_requests/get_pending',
  operationId: 'getPendingPaymentGatewayRequests',
  request: {
    query: z.looseObject({
      token: z.string().min(1).check(requestText),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The pending requests, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentGatewayRequestListEnvelope_R14_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const getPendingPaymentGatewayRequests_R14_1_0 = new RouteForm<['R14.1.0', 'R14.2.0', 'R14.3.0', 'R14.26.0'], {
  method: 'get'
  path: '/payment_gateway_requests/get_pending'
  query: Types['GetPendingPaymentGatewayRequestsQuery']
  answers: { 200: Types['PaymentGatewayRequestListEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.1.0', 'R14.2.0', 'R14.3.0', 'R14.26.0'], () => ({
  method: 'get',
  path: '/payment_gateway_requests/get_pending',
  operationId: 'getPendingPaymentGatewayRequests',
  request: {
    query: z.looseObject({
      token: z.string().min(1).check(requestText),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The pending requests, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentGatewayRequestListEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const getPendingPaymentGatewayRequests_R15_0_0 = new RouteForm<['R15.0.0'], {
  method: 'get'
  path: '/payment_gateway_requests/get_pending'
  query: Types['GetPendingPaymentGatewayRequestsQuery']
  answers: { 200: Types['PaymentGatewayRequestListEnvelope_R15_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R15.0.0'], () => ({
  method: 'get',
  path: '/payment_gateway_requests/get_pending',
  operationId: 'getPendingPaymentGatewayRequests',
  request: {
    query: z.looseObject({
      token: z.string().min(1).check(requestText),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The pending requests, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentGatewayRequestListEnvelope_R15_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const getPendingPaymentGatewayRequests_R16_0_0 = new RouteForm<['R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0'], {
  method: 'get'
  path: '/payment_gateway_requests/get_pending'
  query: Types['GetPendingPaymentGatewayRequestsQuery']
  answers: { 200: Types['PaymentGatewayRequestListEnvelope_R16_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0'], () => ({
  method: 'get',
  path: '/payment_gateway_requests/get_pending',
  operationId: 'getPendingPaymentGatewayRequests',
  request: {
    query: z.looseObject({
      token: z.string().min(1).check(requestText),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The pending requests, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentGatewayRequestListEnvelope_R16_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const getPendingPaymentGatewayRequests_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], {
  method: 'get'
  path: '/payment_gateway_requests/get_pending'
  query: Types['GetPendingPaymentGatewayRequestsQuery_R4_0_0']
  answers: { 200: Types['PaymentGatewayRequestListEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], () => ({
  method: 'get',
  path: '/payment_gateway_requests/get_pending',
  operationId: 'getPendingPaymentGatewayRequests',
  request: {
    query: z.looseObject({
      token: z.string().min(1).check(requestText),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The pending requests, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentGatewayRequestListEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const listAccessTokenClassifications = new RouteForm<['R18.0.0'], {
  method: 'get'
  path: '/access_tokens/configuration/classifications/list'
  query: Types['ListAccessTokenClassificationsQuery']
  answers: { 200: Types['AccessTokenClassificationListEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'get',
  path: '/access_tokens/configuration/classifications/list',
  operationId: 'listAccessTokenClassifications',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The classifications, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenClassificationListEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listAccessTokenClassifications_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'get'
  path: '/access_tokens/configuration/classifications/list'
  query: Types['ListAccessTokenClassificationsQuery']
  answers: { 200: Types['AccessTokenClassificationListEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'get',
  path: '/access_tokens/configuration/classifications/list',
  operationId: 'listAccessTokenClassifications',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The classifications, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenClassificationListEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const listAccessTokenClassifications_R11_0_0 = new RouteForm<['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/access_tokens/configuration/classifications/list'
  query: Types['ListAccessTokenClassificationsQuery']
  answers: { 200: Types['AccessTokenClassificationListEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'get',
  path: '/access_tokens/configuration/classifications/list',
  operationId: 'listAccessTokenClassifications',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The classifications, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenClassificationListEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const listAccessTokenClassifications_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'get'
  path: '/access_tokens/configuration/classifications/list'
  query: Types['ListAccessTokenClassificationsQuery']
  answers: { 200: Types['AccessTokenClassificationListEnvelope_R10_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'get',
  path: '/access_tokens/configuration/classifications/list',
  operationId: 'listAccessTokenClassifications',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The classifications, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenClassificationListEnvelope_R10_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listAccessTokenClassifications_R14_1_0 = new RouteForm<[
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
], {
  method: 'get'
  path: '/access_tokens/configuration/classifications/list'
  query: Types['ListAccessTokenClassificationsQuery']
  answers: { 200: Types['AccessTokenClassificationListEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
], () => ({
  method: 'get',
  path: '/access_tokens/configuration/classifications/list',
  operationId: 'listAccessTokenClassifications',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The classifications, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenClassificationListEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listAccessTokens = new RouteForm<['R18.0.0'], {
  method: 'get'
  path: '/access_tokens/list'
  query: Types['ListAccessTokensQuery']
  answers: { 200: Types['AccessTokenListEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'get',
  path: '/access_tokens/list',
  operationId: 'listAccessTokens',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)).optional(),
      rewards_participant_identifier: wireIdentifier(of(schemas.RewardsParticipantIdentifier)).optional(),
      classification_identifier: wireIdentifier(of(schemas.AccessTokenClassificationIdentifier)).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }).check(exactlyOneOf([
  ['accounts_receivable_identifier'],
  ['rewards_participant_identifier'],
])),
  },
  responses: {
    200: { description: 'The access tokens of the owner, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenListEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listAccessTokens_R10_0_0 = new RouteForm<['R10.0.0'], {
  method: 'get'
  path: '/access_tokens/list'
  query: Types['ListAccessTokensQuery_R10_0_0']
  answers: { 200: Types['AccessTokenListEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0'], () => ({
  method: 'get',
  path: '/access_tokens/list',
  operationId: 'listAccessTokens',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)).optional(),
      rewards_participant_identifier: wireIdentifier(of(schemas.RewardsParticipantIdentifier)).optional(),
      classification_identifier: wireIdentifier(of(schemas.AccessTokenClassificationIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }).check(exactlyOneOf([
  ['accounts_receivable_identifier'],
  ['rewards_participant_identifier'],
])),
  },
  responses: {
    200: { description: 'The access tokens of the owner, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenListEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const listAccessTokens_R10_1_0 = new RouteForm<['R10.1.0'], {
  method: 'get'
  path: '/access_tokens/list'
  query: Types['ListAccessTokensQuery_R10_0_0']
  answers: { 200: Types['AccessTokenListEnvelope_R10_1_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.1.0'], () => ({
  method: 'get',
  path: '/access_tokens/list',
  operationId: 'listAccessTokens',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)).optional(),
      rewards_participant_identifier: wireIdentifier(of(schemas.RewardsParticipantIdentifier)).optional(),
      classification_identifier: wireIdentifier(of(schemas.AccessTokenClassificationIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }).check(exactlyOneOf([
  ['accounts_receivable_identifier'],
  ['rewards_participant_identifier'],
])),
  },
  responses: {
    200: { description: 'The access tokens of the owner, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenListEnvelope_R10_1_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const listAccessTokens_R11_0_0 = new RouteForm<['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], {
  method: 'get'
  path: '/access_tokens/list'
  query: Types['ListAccessTokensQuery_R10_0_0']
  answers: { 200: Types['AccessTokenListEnvelope_R10_1_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], () => ({
  method: 'get',
  path: '/access_tokens/list',
  operationId: 'listAccessTokens',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)).optional(),
      rewards_participant_identifier: wireIdentifier(of(schemas.RewardsParticipantIdentifier)).optional(),
      classification_identifier: wireIdentifier(of(schemas.AccessTokenClassificationIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }).check(exactlyOneOf([
  ['accounts_receivable_identifier'],
  ['rewards_participant_identifier'],
])),
  },
  responses: {
    200: { description: 'The access tokens of the owner, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenListEnvelope_R10_1_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const listAccessTokens_R13_0_0 = new RouteForm<['R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/access_tokens/list'
  query: Types['ListAccessTokensQuery_R13_0_0']
  answers: { 200: Types['AccessTokenListEnvelope_R10_1_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'get',
  path: '/access_tokens/list',
  operationId: 'listAccessTokens',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)).optional(),
      rewards_participant_identifier: wireIdentifier(of(schemas.RewardsParticipantIdentifier)).optional(),
      classification_identifier: wireIdentifier(of(schemas.AccessTokenClassificationIdentifier)).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }).check(exactlyOneOf([
  ['accounts_receivable_identifier'],
  ['rewards_participant_identifier'],
])),
  },
  responses: {
    200: { description: 'The access tokens of the owner, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenListEnvelope_R10_1_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const listAccessTokens_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'get'
  path: '/access_tokens/list'
  query: Types['ListAccessTokensQuery_R13_0_0']
  answers: { 200: Types['AccessTokenListEnvelope_R10_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'get',
  path: '/access_tokens/list',
  operationId: 'listAccessTokens',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)).optional(),
      rewards_participant_identifier: wireIdentifier(of(schemas.RewardsParticipantIdentifier)).optional(),
      classification_identifier: wireIdentifier(of(schemas.AccessTokenClassificationIdentifier)).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }).check(exactlyOneOf([
  ['accounts_receivable_identifier'],
  ['rewards_participant_identifier'],
])),
  },
  responses: {
    200: { description: 'The access tokens of the owner, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenListEnvelope_R10_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listAccessTokens_R14_1_0 = new RouteForm<['R14.1.0', 'R14.2.0', 'R14.3.0', 'R14.26.0'], {
  method: 'get'
  path: '/access_tokens/list'
  query: Types['ListAccessTokensQuery_R13_0_0']
  answers: { 200: Types['AccessTokenListEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.1.0', 'R14.2.0', 'R14.3.0', 'R14.26.0'], () => ({
  method: 'get',
  path: '/access_tokens/list',
  operationId: 'listAccessTokens',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)).optional(),
      rewards_participant_identifier: wireIdentifier(of(schemas.RewardsParticipantIdentifier)).optional(),
      classification_identifier: wireIdentifier(of(schemas.AccessTokenClassificationIdentifier)).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }).check(exactlyOneOf([
  ['accounts_receivable_identifier'],
  ['rewards_participant_identifier'],
])),
  },
  responses: {
    200: { description: 'The access tokens of the owner, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenListEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listAccessTokens_R15_0_0 = new RouteForm<['R15.0.0', 'R16.0.0', 'R16.1.0'], {
  method: 'get'
  path: '/access_tokens/list'
  query: Types['ListAccessTokensQuery_R13_0_0']
  answers: { 200: Types['AccessTokenListEnvelope_R15_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R15.0.0', 'R16.0.0', 'R16.1.0'], () => ({
  method: 'get',
  path: '/access_tokens/list',
  operationId: 'listAccessTokens',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)).optional(),
      rewards_participant_identifier: wireIdentifier(of(schemas.RewardsParticipantIdentifier)).optional(),
      classification_identifier: wireIdentifier(of(schemas.AccessTokenClassificationIdentifier)).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }).check(exactlyOneOf([
  ['accounts_receivable_identifier'],
  ['rewards_participant_identifier'],
])),
  },
  responses: {
    200: { description: 'The access tokens of the owner, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenListEnvelope_R15_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listAccessTokens_R16_2_0 = new RouteForm<['R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0'], {
  method: 'get'
  path: '/access_tokens/list'
  query: Types['ListAccessTokensQuery_R13_0_0']
  answers: { 200: Types['AccessTokenListEnvelope_R16_2_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0'], () => ({
  method: 'get',
  path: '/access_tokens/list',
  operationId: 'listAccessTokens',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)).optional(),
      rewards_participant_identifier: wireIdentifier(of(schemas.RewardsParticipantIdentifier)).optional(),
      classification_identifier: wireIdentifier(of(schemas.AccessTokenClassificationIdentifier)).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }).check(exactlyOneOf([
  ['accounts_receivable_identifier'],
  ['rewards_participant_identifier'],
])),
  },
  responses: {
    200: { description: 'The access tokens of the owner, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenListEnvelope_R16_2_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listAccessTokens_R8_0_0 = new RouteForm<['R8.0.0'], {
  method: 'get'
  path: '/access_tokens/list'
  query: Types['ListAccessTokensQuery_R8_0_0']
  answers: { 200: Types['AccessTokenListEnvelope_R5_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R8.0.0'], () => ({
  method: 'get',
  path: '/access_tokens/list',
  operationId: 'listAccessTokens',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)).optional(),
      rewards_participant_identifier: wireIdentifier(of(schemas.RewardsParticipantIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }).check(exactlyOneOf([
  ['accounts_receivable_identifier'],
  ['rewards_participant_identifier'],
])),
  },
  responses: {
    200: { description: 'The access tokens of the owner, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenListEnvelope_R5_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const listAccessTokens_R9_0_0 = new RouteForm<['R9.0.0', 'R9.1.0'], {
  method: 'get'
  path: '/access_tokens/list'
  query: Types['ListAccessTokensQuery_R8_0_0']
  answers: { 200: Types['AccessTokenListEnvelope_R9_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.0.0', 'R9.1.0'], () => ({
  method: 'get',
  path: '/access_tokens/list',
  operationId: 'listAccessTokens',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)).optional(),
      rewards_participant_identifier: wireIdentifier(of(schemas.RewardsParticipantIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }).check(exactlyOneOf([
  ['accounts_receivable_identifier'],
  ['rewards_participant_identifier'],
])),
  },
  responses: {
    200: { description: 'The access tokens of the owner, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenListEnvelope_R9_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const listAccountsReceivable = new RouteForm<['R18.0.0'], {
  method: 'get'
  path: '/accounts_receivable/list'
  query: Types['ListAccountsReceivableQuery']
  answers: { 200: Types['AccountsReceivableListEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/list',
  operationId: 'listAccountsReceivable',
  request: {
    query: z.looseObject({
      token: z.string().min(1).check(requestText),
      subscription_identifier: wireIdentifier(of(schemas.SubscriptionIdentifier)).optional(),
      contact_information_identifier: wireIdentifier(of(schemas.ContactInformationIdentifier)).optional(),
      payment_preference_identifier: wireIdentifier(of(schemas.PaymentPreferenceIdentifier)).optional(),
      presentment_preference_identifier: wireIdentifier(of(schemas.PresentmentPreferenceIdentifier)).optional(),
      wallet_identifier: wireIdentifier(of(schemas.WalletIdentifier)).optional(),
      email_address: z.string().min(1).check(requestText).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }).check(exactlyOneOf([
  ['subscription_identifier'],
  ['contact_information_identifier'],
  ['payment_preference_identifier'],
  ['presentment_preference_identifier'],
  ['wallet_identifier'],
  ['email_address'],
])),
  },
  responses: {
    200: { description: 'The accounts, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableListEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listAccountsReceivableClassifications = new RouteForm<['R18.0.0'], {
  method: 'get'
  path: '/accounts_receivable/configuration/classifications/list'
  query: Types['ListAccountsReceivableClassificationsQuery']
  answers: { 200: Types['AccountsReceivableClassificationListEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/configuration/classifications/list',
  operationId: 'listAccountsReceivableClassifications',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      group_identifier: wireIdentifier(of(schemas.GroupIdentifier)).optional(),
      unit_identifier: wireIdentifier(of(schemas.UnitIdentifier)).optional(),
      business_unit_identifier: wireIdentifier(of(schemas.BusinessUnitIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The classifications, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableClassificationListEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listAccountsReceivableClassifications_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'get'
  path: '/accounts_receivable/configuration/classifications/list'
  query: Types['ListAccountsReceivableClassificationsQuery_R6_0_0']
  answers: { 200: Types['AccountsReceivableClassificationListEnvelope'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/configuration/classifications/list',
  operationId: 'listAccountsReceivableClassifications',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      group_identifier: wireIdentifier(of(schemas.GroupIdentifier)).optional(),
      unit_identifier: wireIdentifier(of(schemas.UnitIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The classifications, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableClassificationListEnvelope), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const listAccountsReceivableClassifications_R11_0_0 = new RouteForm<['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/accounts_receivable/configuration/classifications/list'
  query: Types['ListAccountsReceivableClassificationsQuery_R6_0_0']
  answers: { 200: Types['AccountsReceivableClassificationListEnvelope'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/configuration/classifications/list',
  operationId: 'listAccountsReceivableClassifications',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      group_identifier: wireIdentifier(of(schemas.GroupIdentifier)).optional(),
      unit_identifier: wireIdentifier(of(schemas.UnitIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The classifications, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableClassificationListEnvelope), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const listAccountsReceivableClassifications_R14_0_0 = new RouteForm<[
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
], {
  method: 'get'
  path: '/accounts_receivable/configuration/classifications/list'
  query: Types['ListAccountsReceivableClassificationsQuery_R6_0_0']
  answers: { 200: Types['AccountsReceivableClassificationListEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
], () => ({
  method: 'get',
  path: '/accounts_receivable/configuration/classifications/list',
  operationId: 'listAccountsReceivableClassifications',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      group_identifier: wireIdentifier(of(schemas.GroupIdentifier)).optional(),
      unit_identifier: wireIdentifier(of(schemas.UnitIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The classifications, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableClassificationListEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listAccountsReceivableClassifications_R6_0_0 = new RouteForm<['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], {
  method: 'get'
  path: '/accounts_receivable/configuration/classifications/list'
  query: Types['ListAccountsReceivableClassificationsQuery_R6_0_0']
  answers: { 200: Types['AccountsReceivableClassificationListEnvelope'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/configuration/classifications/list',
  operationId: 'listAccountsReceivableClassifications',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      group_identifier: wireIdentifier(of(schemas.GroupIdentifier)).optional(),
      unit_identifier: wireIdentifier(of(schemas.UnitIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The classifications, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableClassificationListEnvelope), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const listAccountsReceivableCreditRatings = new RouteForm<[
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], {
  method: 'get'
  path: '/accounts_receivable/configuration/credit_ratings/list'
  query: Types['ListAccountsReceivableCreditRatingsQuery']
  answers: { 200: Types['CreditRatingListEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => ({
  method: 'get',
  path: '/accounts_receivable/configuration/credit_ratings/list',
  operationId: 'listAccountsReceivableCreditRatings',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The credit ratings, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CreditRatingListEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listAccountsReceivableCreditRatings_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'get'
  path: '/accounts_receivable/configuration/credit_ratings/list'
  query: Types['ListAccountsReceivableCreditRatingsQuery']
  answers: { 200: Types['CreditRatingListEnvelope_R6_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/configuration/credit_ratings/list',
  operationId: 'listAccountsReceivableCreditRatings',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The credit ratings, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CreditRatingListEnvelope_R6_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const listAccountsReceivableCreditRatings_R11_0_0 = new RouteForm<['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/accounts_receivable/configuration/credit_ratings/list'
  query: Types['ListAccountsReceivableCreditRatingsQuery']
  answers: { 200: Types['CreditRatingListEnvelope'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/configuration/credit_ratings/list',
  operationId: 'listAccountsReceivableCreditRatings',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The credit ratings, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CreditRatingListEnvelope), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const listAccountsReceivableCreditRatings_R6_0_0 = new RouteForm<['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], {
  method: 'get'
  path: '/accounts_receivable/configuration/credit_ratings/list'
  query: Types['ListAccountsReceivableCreditRatingsQuery']
  answers: { 200: Types['CreditRatingListEnvelope_R6_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/configuration/credit_ratings/list',
  operationId: 'listAccountsReceivableCreditRatings',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The credit ratings, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CreditRatingListEnvelope_R6_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const listAccountsReceivableGroupMembers = new RouteForm<[
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], {
  method: 'get'
  path: '/accounts_receivable/group_members/list'
  query: Types['ListAccountsReceivableGroupMembersQuery']
  answers: { 200: Types['AccountsReceivableGroupMemberListEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => ({
  method: 'get',
  path: '/accounts_receivable/group_members/list',
  operationId: 'listAccountsReceivableGroupMembers',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      funding_scope: z.literal(['FULLY_FUNDED', 'PARTIALLY_FUNDED']).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The members, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableGroupMemberListEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listAccountsReceivableGroupMembers_R13_1_0 = new RouteForm<['R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/accounts_receivable/group_members/list'
  query: Types['ListAccountsReceivableGroupMembersQuery']
  answers: { 200: Types['AccountsReceivableGroupMemberListEnvelope'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R13.1.0', 'R13.2.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/group_members/list',
  operationId: 'listAccountsReceivableGroupMembers',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      funding_scope: z.literal(['FULLY_FUNDED', 'PARTIALLY_FUNDED']).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The members, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableGroupMemberListEnvelope), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const listAccountsReceivablePaymentPreferences = new RouteForm<['R17.0.0', 'R17.10.0', 'R18.0.0'], {
  method: 'get'
  path: '/accounts_receivable/configuration/payment_preferences/list'
  query: Types['ListAccountsReceivablePaymentPreferencesQuery']
  answers: { 200: Types['PaymentPreferenceListEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R17.0.0', 'R17.10.0', 'R18.0.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/configuration/payment_preferences/list',
  operationId: 'listAccountsReceivablePaymentPreferences',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The payment preferences, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentPreferenceListEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listAccountsReceivablePaymentPreferences_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'get'
  path: '/accounts_receivable/configuration/payment_preferences/list'
  query: Types['ListAccountsReceivablePaymentPreferencesQuery']
  answers: { 200: Types['PaymentPreferenceListEnvelope_R6_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/configuration/payment_preferences/list',
  operationId: 'listAccountsReceivablePaymentPreferences',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The payment preferences, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentPreferenceListEnvelope_R6_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const listAccountsReceivablePaymentPreferences_R11_0_0 = new RouteForm<['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/accounts_receivable/configuration/payment_preferences/list'
  query: Types['ListAccountsReceivablePaymentPreferencesQuery']
  answers: { 200: Types['PaymentPreferenceListEnvelope_R6_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/configuration/payment_preferences/list',
  operationId: 'listAccountsReceivablePaymentPreferences',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The payment preferences, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentPreferenceListEnvelope_R6_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const listAccountsReceivablePaymentPreferences_R14_0_0 = new RouteForm<['R14.0.0', 'R14.1.0'], {
  method: 'get'
  path: '/accounts_receivable/configuration/payment_preferences/list'
  query: Types['ListAccountsReceivablePaymentPreferencesQuery']
  answers: { 200: Types['PaymentPreferenceListEnvelope_R6_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0', 'R14.1.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/configuration/payment_preferences/list',
  operationId: 'listAccountsReceivablePaymentPreferences',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The payment preferences, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentPreferenceListEnvelope_R6_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listAccountsReceivablePaymentPreferences_R14_2_0 = new RouteForm<['R14.2.0', 'R14.3.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0'], {
  method: 'get'
  path: '/accounts_receivable/configuration/payment_preferences/list'
  query: Types['ListAccountsReceivablePaymentPreferencesQuery']
  answers: { 200: Types['PaymentPreferenceListEnvelope_R14_2_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.2.0', 'R14.3.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/configuration/payment_preferences/list',
  operationId: 'listAccountsReceivablePaymentPreferences',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The payment preferences, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentPreferenceListEnvelope_R14_2_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listAccountsReceivablePaymentPreferences_R6_0_0 = new RouteForm<['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], {
  method: 'get'
  path: '/accounts_receivable/configuration/payment_preferences/list'
  query: Types['ListAccountsReceivablePaymentPreferencesQuery']
  answers: { 200: Types['PaymentPreferenceListEnvelope_R6_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/configuration/payment_preferences/list',
  operationId: 'listAccountsReceivablePaymentPreferences',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The payment preferences, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentPreferenceListEnvelope_R6_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const listAccountsReceivablePresentmentPreferences = new RouteForm<[
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], {
  method: 'get'
  path: '/accounts_receivable/configuration/presentment_preferences/list'
  query: Types['ListAccountsReceivablePresentmentPreferencesQuery']
  answers: { 200: Types['PresentmentPreferenceListEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => ({
  method: 'get',
  path: '/accounts_receivable/configuration/presentment_preferences/list',
  operationId: 'listAccountsReceivablePresentmentPreferences',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      group_identifier: wireIdentifier(of(schemas.GroupIdentifier)).optional(),
      unit_identifier: wireIdentifier(of(schemas.UnitIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The presentment preferences, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PresentmentPreferenceListEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listAccountsReceivablePresentmentPreferences_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'get'
  path: '/accounts_receivable/configuration/presentment_preferences/list'
  query: Types['ListAccountsReceivablePresentmentPreferencesQuery']
  answers: { 200: Types['PresentmentPreferenceListEnvelope'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/configuration/presentment_preferences/list',
  operationId: 'listAccountsReceivablePresentmentPreferences',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      group_identifier: wireIdentifier(of(schemas.GroupIdentifier)).optional(),
      unit_identifier: wireIdentifier(of(schemas.UnitIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The presentment preferences, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PresentmentPreferenceListEnvelope), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const listAccountsReceivablePresentmentPreferences_R11_0_0 = new RouteForm<['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/accounts_receivable/configuration/presentment_preferences/list'
  query: Types['ListAccountsReceivablePresentmentPreferencesQuery']
  answers: { 200: Types['PresentmentPreferenceListEnvelope'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/configuration/presentment_preferences/list',
  operationId: 'listAccountsReceivablePresentmentPreferences',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      group_identifier: wireIdentifier(of(schemas.GroupIdentifier)).optional(),
      unit_identifier: wireIdentifier(of(schemas.UnitIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The presentment preferences, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PresentmentPreferenceListEnvelope), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const listAccountsReceivablePresentmentPreferences_R6_0_0 = new RouteForm<['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], {
  method: 'get'
  path: '/accounts_receivable/configuration/presentment_preferences/list'
  query: Types['ListAccountsReceivablePresentmentPreferencesQuery']
  answers: { 200: Types['PresentmentPreferenceListEnvelope'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/configuration/presentment_preferences/list',
  operationId: 'listAccountsReceivablePresentmentPreferences',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      group_identifier: wireIdentifier(of(schemas.GroupIdentifier)).optional(),
      unit_identifier: wireIdentifier(of(schemas.UnitIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The presentment preferences, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PresentmentPreferenceListEnvelope), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const listAccountsReceivable_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'get'
  path: '/accounts_receivable/list'
  query: Types['ListAccountsReceivableQuery_R10_0_0']
  answers: { 200: Types['AccountsReceivableListEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/list',
  operationId: 'listAccountsReceivable',
  request: {
    query: z.looseObject({
      token: z.string().min(1).check(requestText),
      subscription_identifier: wireIdentifier(of(schemas.SubscriptionIdentifier)).optional(),
      contact_information_identifier: wireIdentifier(of(schemas.ContactInformationIdentifier_R4_0_0)).optional(),
      payment_preference_identifier: wireIdentifier(of(schemas.PaymentPreferenceIdentifier)).optional(),
      presentment_preference_identifier: wireIdentifier(of(schemas.PresentmentPreferenceIdentifier)).optional(),
      wallet_identifier: wireIdentifier(of(schemas.WalletIdentifier)).optional(),
      email_address: z.string().min(1).check(requestText).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }).check(exactlyOneOf([
  ['subscription_identifier'],
  ['contact_information_identifier'],
  ['payment_preference_identifier'],
  ['presentment_preference_identifier'],
  ['wallet_identifier'],
  ['email_address'],
])),
  },
  responses: {
    200: { description: 'The accounts, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableListEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const listAccountsReceivable_R11_0_0 = new RouteForm<['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], {
  method: 'get'
  path: '/accounts_receivable/list'
  query: Types['ListAccountsReceivableQuery_R10_0_0']
  answers: { 200: Types['AccountsReceivableListEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/list',
  operationId: 'listAccountsReceivable',
  request: {
    query: z.looseObject({
      token: z.string().min(1).check(requestText),
      subscription_identifier: wireIdentifier(of(schemas.SubscriptionIdentifier)).optional(),
      contact_information_identifier: wireIdentifier(of(schemas.ContactInformationIdentifier_R4_0_0)).optional(),
      payment_preference_identifier: wireIdentifier(of(schemas.PaymentPreferenceIdentifier)).optional(),
      presentment_preference_identifier: wireIdentifier(of(schemas.PresentmentPreferenceIdentifier)).optional(),
      wallet_identifier: wireIdentifier(of(schemas.WalletIdentifier)).optional(),
      email_address: z.string().min(1).check(requestText).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }).check(exactlyOneOf([
  ['subscription_identifier'],
  ['contact_information_identifier'],
  ['payment_preference_identifier'],
  ['presentment_preference_identifier'],
  ['wallet_identifier'],
  ['email_address'],
])),
  },
  responses: {
    200: { description: 'The accounts, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableListEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const listAccountsReceivable_R13_0_0 = new RouteForm<['R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/accounts_receivable/list'
  query: Types['ListAccountsReceivableQuery_R13_0_0']
  answers: { 200: Types['AccountsReceivableListEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/list',
  operationId: 'listAccountsReceivable',
  request: {
    query: z.looseObject({
      token: z.string().min(1).check(requestText),
      subscription_identifier: wireIdentifier(of(schemas.SubscriptionIdentifier)).optional(),
      contact_information_identifier: wireIdentifier(of(schemas.ContactInformationIdentifier_R4_0_0)).optional(),
      payment_preference_identifier: wireIdentifier(of(schemas.PaymentPreferenceIdentifier)).optional(),
      presentment_preference_identifier: wireIdentifier(of(schemas.PresentmentPreferenceIdentifier)).optional(),
      wallet_identifier: wireIdentifier(of(schemas.WalletIdentifier)).optional(),
      email_address: z.string().min(1).check(requestText).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }).check(exactlyOneOf([
  ['subscription_identifier'],
  ['contact_information_identifier'],
  ['payment_preference_identifier'],
  ['presentment_preference_identifier'],
  ['wallet_identifier'],
  ['email_address'],
])),
  },
  responses: {
    200: { description: 'The accounts, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableListEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const listAccountsReceivable_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'get'
  path: '/accounts_receivable/list'
  query: Types['ListAccountsReceivableQuery']
  answers: { 200: Types['AccountsReceivableListEnvelope_R10_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/list',
  operationId: 'listAccountsReceivable',
  request: {
    query: z.looseObject({
      token: z.string().min(1).check(requestText),
      subscription_identifier: wireIdentifier(of(schemas.SubscriptionIdentifier)).optional(),
      contact_information_identifier: wireIdentifier(of(schemas.ContactInformationIdentifier)).optional(),
      payment_preference_identifier: wireIdentifier(of(schemas.PaymentPreferenceIdentifier)).optional(),
      presentment_preference_identifier: wireIdentifier(of(schemas.PresentmentPreferenceIdentifier)).optional(),
      wallet_identifier: wireIdentifier(of(schemas.WalletIdentifier)).optional(),
      email_address: z.string().min(1).check(requestText).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }).check(exactlyOneOf([
  ['subscription_identifier'],
  ['contact_information_identifier'],
  ['payment_preference_identifier'],
  ['presentment_preference_identifier'],
  ['wallet_identifier'],
  ['email_address'],
])),
  },
  responses: {
    200: { description: 'The accounts, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableListEnvelope_R10_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listAccountsReceivable_R14_1_0 = new RouteForm<['R14.1.0'], {
  method: 'get'
  path: '/accounts_receivable/list'
  query: Types['ListAccountsReceivableQuery']
  answers: { 200: Types['AccountsReceivableListEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.1.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/list',
  operationId: 'listAccountsReceivable',
  request: {
    query: z.looseObject({
      token: z.string().min(1).check(requestText),
      subscription_identifier: wireIdentifier(of(schemas.SubscriptionIdentifier)).optional(),
      contact_information_identifier: wireIdentifier(of(schemas.ContactInformationIdentifier)).optional(),
      payment_preference_identifier: wireIdentifier(of(schemas.PaymentPreferenceIdentifier)).optional(),
      presentment_preference_identifier: wireIdentifier(of(schemas.PresentmentPreferenceIdentifier)).optional(),
      wallet_identifier: wireIdentifier(of(schemas.WalletIdentifier)).optional(),
      email_address: z.string().min(1).check(requestText).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }).check(exactlyOneOf([
  ['subscription_identifier'],
  ['contact_information_identifier'],
  ['payment_preference_identifier'],
  ['presentment_preference_identifier'],
  ['wallet_identifier'],
  ['email_address'],
])),
  },
  responses: {
    200: { description: 'The accounts, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableListEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listAccountsReceivable_R14_2_0 = new RouteForm<['R14.2.0', 'R14.3.0', 'R14.26.0'], {
  method: 'get'
  path: '/accounts_receivable/list'
  query: Types['ListAccountsReceivableQuery']
  answers: { 200: Types['AccountsReceivableListEnvelope_R14_2_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.2.0', 'R14.3.0', 'R14.26.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/list',
  operationId: 'listAccountsReceivable',
  request: {
    query: z.looseObject({
      token: z.string().min(1).check(requestText),
      subscription_identifier: wireIdentifier(of(schemas.SubscriptionIdentifier)).optional(),
      contact_information_identifier: wireIdentifier(of(schemas.ContactInformationIdentifier)).optional(),
      payment_preference_identifier: wireIdentifier(of(schemas.PaymentPreferenceIdentifier)).optional(),
      presentment_preference_identifier: wireIdentifier(of(schemas.PresentmentPreferenceIdentifier)).optional(),
      wallet_identifier: wireIdentifier(of(schemas.WalletIdentifier)).optional(),
      email_address: z.string().min(1).check(requestText).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }).check(exactlyOneOf([
  ['subscription_identifier'],
  ['contact_information_identifier'],
  ['payment_preference_identifier'],
  ['presentment_preference_identifier'],
  ['wallet_identifier'],
  ['email_address'],
])),
  },
  responses: {
    200: { description: 'The accounts, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableListEnvelope_R14_2_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listAccountsReceivable_R15_0_0 = new RouteForm<['R15.0.0', 'R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0'], {
  method: 'get'
  path: '/accounts_receivable/list'
  query: Types['ListAccountsReceivableQuery']
  answers: { 200: Types['AccountsReceivableListEnvelope_R15_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R15.0.0', 'R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/list',
  operationId: 'listAccountsReceivable',
  request: {
    query: z.looseObject({
      token: z.string().min(1).check(requestText),
      subscription_identifier: wireIdentifier(of(schemas.SubscriptionIdentifier)).optional(),
      contact_information_identifier: wireIdentifier(of(schemas.ContactInformationIdentifier)).optional(),
      payment_preference_identifier: wireIdentifier(of(schemas.PaymentPreferenceIdentifier)).optional(),
      presentment_preference_identifier: wireIdentifier(of(schemas.PresentmentPreferenceIdentifier)).optional(),
      wallet_identifier: wireIdentifier(of(schemas.WalletIdentifier)).optional(),
      email_address: z.string().min(1).check(requestText).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }).check(exactlyOneOf([
  ['subscription_identifier'],
  ['contact_information_identifier'],
  ['payment_preference_identifier'],
  ['presentment_preference_identifier'],
  ['wallet_identifier'],
  ['email_address'],
])),
  },
  responses: {
    200: { description: 'The accounts, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableListEnvelope_R15_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listAccountsReceivable_R17_0_0 = new RouteForm<['R17.0.0', 'R17.10.0'], {
  method: 'get'
  path: '/accounts_receivable/list'
  query: Types['ListAccountsReceivableQuery']
  answers: { 200: Types['AccountsReceivableListEnvelope_R17_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R17.0.0', 'R17.10.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/list',
  operationId: 'listAccountsReceivable',
  request: {
    query: z.looseObject({
      token: z.string().min(1).check(requestText),
      subscription_identifier: wireIdentifier(of(schemas.SubscriptionIdentifier)).optional(),
      contact_information_identifier: wireIdentifier(of(schemas.ContactInformationIdentifier)).optional(),
      payment_preference_identifier: wireIdentifier(of(schemas.PaymentPreferenceIdentifier)).optional(),
      presentment_preference_identifier: wireIdentifier(of(schemas.PresentmentPreferenceIdentifier)).optional(),
      wallet_identifier: wireIdentifier(of(schemas.WalletIdentifier)).optional(),
      email_address: z.string().min(1).check(requestText).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }).check(exactlyOneOf([
  ['subscription_identifier'],
  ['contact_information_identifier'],
  ['payment_preference_identifier'],
  ['presentment_preference_identifier'],
  ['wallet_identifier'],
  ['email_address'],
])),
  },
  responses: {
    200: { description: 'The accounts, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableListEnvelope_R17_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listAccountsReceivable_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0'], {
  method: 'get'
  path: '/accounts_receivable/list'
  query: Types['ListAccountsReceivableQuery_R4_0_0']
  answers: { 200: Types['AccountsReceivableListEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/list',
  operationId: 'listAccountsReceivable',
  request: {
    query: z.looseObject({
      token: z.string().min(1).check(requestText),
      subscription_identifier: wireIdentifier(of(schemas.SubscriptionIdentifier)).optional(),
      contact_information_identifier: wireIdentifier(of(schemas.ContactInformationIdentifier_R4_0_0)).optional(),
      payment_preference_identifier: wireIdentifier(of(schemas.PaymentPreferenceIdentifier)).optional(),
      presentment_preference_identifier: wireIdentifier(of(schemas.PresentmentPreferenceIdentifier)).optional(),
      email_address: z.string().min(1).check(requestText).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }).check(exactlyOneOf([
  ['subscription_identifier'],
  ['contact_information_identifier'],
  ['payment_preference_identifier'],
  ['presentment_preference_identifier'],
  ['email_address'],
])),
  },
  responses: {
    200: { description: 'The accounts, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableListEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const listAccountsReceivable_R6_0_0 = new RouteForm<['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], {
  method: 'get'
  path: '/accounts_receivable/list'
  query: Types['ListAccountsReceivableQuery_R4_0_0']
  answers: { 200: Types['AccountsReceivableListEnvelope_R6_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/list',
  operationId: 'listAccountsReceivable',
  request: {
    query: z.looseObject({
      token: z.string().min(1).check(requestText),
      subscription_identifier: wireIdentifier(of(schemas.SubscriptionIdentifier)).optional(),
      contact_information_identifier: wireIdentifier(of(schemas.ContactInformationIdentifier_R4_0_0)).optional(),
      payment_preference_identifier: wireIdentifier(of(schemas.PaymentPreferenceIdentifier)).optional(),
      presentment_preference_identifier: wireIdentifier(of(schemas.PresentmentPreferenceIdentifier)).optional(),
      email_address: z.string().min(1).check(requestText).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }).check(exactlyOneOf([
  ['subscription_identifier'],
  ['contact_information_identifier'],
  ['payment_preference_identifier'],
  ['presentment_preference_identifier'],
  ['email_address'],
])),
  },
  responses: {
    200: { description: 'The accounts, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableListEnvelope_R6_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const listBills = new RouteForm<[
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], {
  method: 'get'
  path: '/bills/list'
  query: Types['ListBillsQuery']
  answers: { 200: Types['BillListEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => ({
  method: 'get',
  path: '/bills/list',
  operationId: 'listBills',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The bills, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.BillListEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listBills_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'get'
  path: '/bills/list'
  query: Types['ListBillsQuery_R4_0_0']
  answers: { 200: Types['BillListEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'get',
  path: '/bills/list',
  operationId: 'listBills',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The bills, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.BillListEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const listBills_R11_0_0 = new RouteForm<['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], {
  method: 'get'
  path: '/bills/list'
  query: Types['ListBillsQuery_R4_0_0']
  answers: { 200: Types['BillListEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], () => ({
  method: 'get',
  path: '/bills/list',
  operationId: 'listBills',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The bills, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.BillListEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const listBills_R13_0_0 = new RouteForm<['R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/bills/list'
  query: Types['ListBillsQuery']
  answers: { 200: Types['BillListEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'get',
  path: '/bills/list',
  operationId: 'listBills',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The bills, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.BillListEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const listBills_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0'], {
  method: 'get'
  path: '/bills/list'
  query: Types['ListBillsQuery_R4_0_0']
  answers: { 200: Types['BillListEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0'], () => ({
  method: 'get',
  path: '/bills/list',
  operationId: 'listBills',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The bills, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.BillListEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const listBills_R9_0_0 = new RouteForm<['R9.0.0', 'R9.1.0'], {
  method: 'get'
  path: '/bills/list'
  query: Types['ListBillsQuery_R4_0_0']
  answers: { 200: Types['BillListEnvelope_R9_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.0.0', 'R9.1.0'], () => ({
  method: 'get',
  path: '/bills/list',
  operationId: 'listBills',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The bills, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.BillListEnvelope_R9_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const listCreditNoteRejectionReasons = new RouteForm<[
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], {
  method: 'get'
  path: '/credit_notes/configuration/rejection_reasons/list'
  query: Types['ListCreditNoteRejectionReasonsQuery']
  answers: { 200: Types['FinancialTransactionRejectionReasonListEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => ({
  method: 'get',
  path: '/credit_notes/configuration/rejection_reasons/list',
  operationId: 'listCreditNoteRejectionReasons',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The rejection reasons, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.FinancialTransactionRejectionReasonListEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listCreditNoteRejectionReasons_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'get'
  path: '/credit_notes/configuration/rejection_reasons/list'
  query: Types['ListCreditNoteRejectionReasonsQuery']
  answers: { 200: Types['FinancialTransactionRejectionReasonListEnvelope'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'get',
  path: '/credit_notes/configuration/rejection_reasons/list',
  operationId: 'listCreditNoteRejectionReasons',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The rejection reasons, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.FinancialTransactionRejectionReasonListEnvelope), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const listCreditNoteRejectionReasons_R11_0_0 = new RouteForm<['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/credit_notes/configuration/rejection_reasons/list'
  query: Types['ListCreditNoteRejectionReasonsQuery']
  answers: { 200: Types['FinancialTransactionRejectionReasonListEnvelope'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'get',
  path: '/credit_notes/configuration/rejection_reasons/list',
  operationId: 'listCreditNoteRejectionReasons',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The rejection reasons, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.FinancialTransactionRejectionReasonListEnvelope), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const listCreditNoteRejectionReasons_R9_0_0 = new RouteForm<['R9.0.0', 'R9.1.0'], {
  method: 'get'
  path: '/credit_notes/configuration/rejection_reasons/list'
  query: Types['ListCreditNoteRejectionReasonsQuery']
  answers: { 200: Types['FinancialTransactionRejectionReasonListEnvelope'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.0.0', 'R9.1.0'], () => ({
  method: 'get',
  path: '/credit_notes/configuration/rejection_reasons/list',
  operationId: 'listCreditNoteRejectionReasons',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The rejection reasons, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.FinancialTransactionRejectionReasonListEnvelope), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const listCreditNotes = new RouteForm<['R18.0.0'], {
  method: 'get'
  path: '/credit_notes/list'
  query: Types['ListCreditNotesQuery']
  answers: { 200: Types['CreditNoteListEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'get',
  path: '/credit_notes/list',
  operationId: 'listCreditNotes',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The credit notes, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CreditNoteListEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listCreditNotes_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'get'
  path: '/credit_notes/list'
  query: Types['ListCreditNotesQuery_R4_0_0']
  answers: { 200: Types['CreditNoteListEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'get',
  path: '/credit_notes/list',
  operationId: 'listCreditNotes',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The credit notes, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CreditNoteListEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const listCreditNotes_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'get'
  path: '/credit_notes/list'
  query: Types['ListCreditNotesQuery_R4_0_0']
  answers: { 200: Types['CreditNoteListEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'get',
  path: '/credit_notes/list',
  operationId: 'listCreditNotes',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The credit notes, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CreditNoteListEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const listCreditNotes_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0'], {
  method: 'get'
  path: '/credit_notes/list'
  query: Types['ListCreditNotesQuery_R4_0_0']
  answers: { 200: Types['CreditNoteListEnvelope_R12_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0'], () => ({
  method: 'get',
  path: '/credit_notes/list',
  operationId: 'listCreditNotes',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The credit notes, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CreditNoteListEnvelope_R12_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const listCreditNotes_R13_0_0 = new RouteForm<['R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/credit_notes/list'
  query: Types['ListCreditNotesQuery']
  answers: { 200: Types['CreditNoteListEnvelope_R12_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'get',
  path: '/credit_notes/list',
  operationId: 'listCreditNotes',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The credit notes, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CreditNoteListEnvelope_R12_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const listCreditNotes_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'get'
  path: '/credit_notes/list'
  query: Types['ListCreditNotesQuery']
  answers: { 200: Types['CreditNoteListEnvelope_R14_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'get',
  path: '/credit_notes/list',
  operationId: 'listCreditNotes',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The credit notes, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CreditNoteListEnvelope_R14_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listCreditNotes_R14_1_0 = new RouteForm<[
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
], {
  method: 'get'
  path: '/credit_notes/list'
  query: Types['ListCreditNotesQuery']
  answers: { 200: Types['CreditNoteListEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
], () => ({
  method: 'get',
  path: '/credit_notes/list',
  operationId: 'listCreditNotes',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The credit notes, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CreditNoteListEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listCreditNotes_R17_0_0 = new RouteForm<['R17.0.0', 'R17.10.0'], {
  method: 'get'
  path: '/credit_notes/list'
  query: Types['ListCreditNotesQuery']
  answers: { 200: Types['CreditNoteListEnvelope_R17_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R17.0.0', 'R17.10.0'], () => ({
  method: 'get',
  path: '/credit_notes/list',
  operationId: 'listCreditNotes',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The credit notes, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CreditNoteListEnvelope_R17_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listCreditNotes_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], {
  method: 'get'
  path: '/credit_notes/list'
  query: Types['ListCreditNotesQuery_R4_0_0']
  answers: { 200: Types['CreditNoteListEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => ({
  method: 'get',
  path: '/credit_notes/list',
  operationId: 'listCreditNotes',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The credit notes, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CreditNoteListEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const listCreditNotes_R9_1_0 = new RouteForm<['R9.1.0'], {
  method: 'get'
  path: '/credit_notes/list'
  query: Types['ListCreditNotesQuery_R4_0_0']
  answers: { 200: Types['CreditNoteListEnvelope_R9_1_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.1.0'], () => ({
  method: 'get',
  path: '/credit_notes/list',
  operationId: 'listCreditNotes',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The credit notes, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CreditNoteListEnvelope_R9_1_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const listCurrencies = new RouteForm<['R18.0.0'], {
  method: 'get'
  path: '/currencies/list'
  query: Types['ListCurrenciesQuery']
  answers: { 200: Types['CurrencyListEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'get',
  path: '/currencies/list',
  operationId: 'listCurrencies',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE']).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The currencies, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CurrencyListEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listCurrencies_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'get'
  path: '/currencies/list'
  query: Types['ListCurrenciesQuery_R10_0_0']
  answers: { 200: Types['CurrencyListEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'get',
  path: '/currencies/list',
  operationId: 'listCurrencies',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The currencies, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CurrencyListEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const listCurrencies_R11_0_0 = new RouteForm<['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], {
  method: 'get'
  path: '/currencies/list'
  query: Types['ListCurrenciesQuery_R10_0_0']
  answers: { 200: Types['CurrencyListEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], () => ({
  method: 'get',
  path: '/currencies/list',
  operationId: 'listCurrencies',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The currencies, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CurrencyListEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const listCurrencies_R13_0_0 = new RouteForm<['R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/currencies/list'
  query: Types['ListCurrenciesQuery_R13_0_0']
  answers: { 200: Types['CurrencyListEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'get',
  path: '/currencies/list',
  operationId: 'listCurrencies',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The currencies, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CurrencyListEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const listCurrencies_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'get'
  path: '/currencies/list'
  query: Types['ListCurrenciesQuery']
  answers: { 200: Types['CurrencyListEnvelope_R14_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'get',
  path: '/currencies/list',
  operationId: 'listCurrencies',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE']).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The currencies, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CurrencyListEnvelope_R14_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listCurrencies_R14_1_0 = new RouteForm<[
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
], {
  method: 'get'
  path: '/currencies/list'
  query: Types['ListCurrenciesQuery']
  answers: { 200: Types['CurrencyListEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
], () => ({
  method: 'get',
  path: '/currencies/list',
  operationId: 'listCurrencies',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      life_cycle_state: z.literal(['EFFECTIVE', 'NOT_EFFECTIVE']).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The currencies, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CurrencyListEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listInvoiceTypes = new RouteForm<['R18.0.0'], {
  method: 'get'
  path: '/invoices/configuration/types/list'
  query: Types['ListInvoiceTypesQuery']
  answers: { 200: Types['FinancialTransactionTypeListEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'get',
  path: '/invoices/configuration/types/list',
  operationId: 'listInvoiceTypes',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      group_identifier: wireIdentifier(of(schemas.GroupIdentifier)).optional(),
      unit_identifier: wireIdentifier(of(schemas.UnitIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The types, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.FinancialTransactionTypeListEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listInvoiceTypes_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'get'
  path: '/invoices/configuration/types/list'
  query: Types['ListInvoiceTypesQuery']
  answers: { 200: Types['FinancialTransactionTypeListEnvelope_R9_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'get',
  path: '/invoices/configuration/types/list',
  operationId: 'listInvoiceTypes',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      group_identifier: wireIdentifier(of(schemas.GroupIdentifier)).optional(),
      unit_identifier: wireIdentifier(of(schemas.UnitIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The types, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.FinancialTransactionTypeListEnvelope_R9_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const listInvoiceTypes_R11_0_0 = new RouteForm<['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/invoices/configuration/types/list'
  query: Types['ListInvoiceTypesQuery']
  answers: { 200: Types['FinancialTransactionTypeListEnvelope_R9_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'get',
  path: '/invoices/configuration/types/list',
  operationId: 'listInvoiceTypes',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      group_identifier: wireIdentifier(of(schemas.GroupIdentifier)).optional(),
      unit_identifier: wireIdentifier(of(schemas.UnitIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The types, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.FinancialTransactionTypeListEnvelope_R9_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const listInvoiceTypes_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'get'
  path: '/invoices/configuration/types/list'
  query: Types['ListInvoiceTypesQuery']
  answers: { 200: Types['FinancialTransactionTypeListEnvelope_R9_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'get',
  path: '/invoices/configuration/types/list',
  operationId: 'listInvoiceTypes',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      group_identifier: wireIdentifier(of(schemas.GroupIdentifier)).optional(),
      unit_identifier: wireIdentifier(of(schemas.UnitIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The types, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.FinancialTransactionTypeListEnvelope_R9_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listInvoiceTypes_R14_1_0 = new RouteForm<[
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
], {
  method: 'get'
  path: '/invoices/configuration/types/list'
  query: Types['ListInvoiceTypesQuery']
  answers: { 200: Types['FinancialTransactionTypeListEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
], () => ({
  method: 'get',
  path: '/invoices/configuration/types/list',
  operationId: 'listInvoiceTypes',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      group_identifier: wireIdentifier(of(schemas.GroupIdentifier)).optional(),
      unit_identifier: wireIdentifier(of(schemas.UnitIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The types, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.FinancialTransactionTypeListEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listInvoiceTypes_R9_0_0 = new RouteForm<['R9.0.0', 'R9.1.0'], {
  method: 'get'
  path: '/invoices/configuration/types/list'
  query: Types['ListInvoiceTypesQuery']
  answers: { 200: Types['FinancialTransactionTypeListEnvelope_R9_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.0.0', 'R9.1.0'], () => ({
  method: 'get',
  path: '/invoices/configuration/types/list',
  operationId: 'listInvoiceTypes',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      group_identifier: wireIdentifier(of(schemas.GroupIdentifier)).optional(),
      unit_identifier: wireIdentifier(of(schemas.UnitIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The types, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.FinancialTransactionTypeListEnvelope_R9_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const listInvoices = new RouteForm<['R18.0.0'], {
  method: 'get'
  path: '/invoices/list'
  query: Types['ListInvoicesQuery']
  answers: { 200: Types['InvoiceListEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'get',
  path: '/invoices/list',
  operationId: 'listInvoices',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The invoices, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceListEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listInvoices_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'get'
  path: '/invoices/list'
  query: Types['ListInvoicesQuery_R4_0_0']
  answers: { 200: Types['InvoiceListEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'get',
  path: '/invoices/list',
  operationId: 'listInvoices',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The invoices, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceListEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const listInvoices_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'get'
  path: '/invoices/list'
  query: Types['ListInvoicesQuery_R4_0_0']
  answers: { 200: Types['InvoiceListEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'get',
  path: '/invoices/list',
  operationId: 'listInvoices',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The invoices, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceListEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const listInvoices_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0'], {
  method: 'get'
  path: '/invoices/list'
  query: Types['ListInvoicesQuery_R4_0_0']
  answers: { 200: Types['InvoiceListEnvelope_R12_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0'], () => ({
  method: 'get',
  path: '/invoices/list',
  operationId: 'listInvoices',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The invoices, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceListEnvelope_R12_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const listInvoices_R13_0_0 = new RouteForm<['R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/invoices/list'
  query: Types['ListInvoicesQuery']
  answers: { 200: Types['InvoiceListEnvelope_R12_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'get',
  path: '/invoices/list',
  operationId: 'listInvoices',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The invoices, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceListEnvelope_R12_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const listInvoices_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'get'
  path: '/invoices/list'
  query: Types['ListInvoicesQuery']
  answers: { 200: Types['InvoiceListEnvelope_R14_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'get',
  path: '/invoices/list',
  operationId: 'listInvoices',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The invoices, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceListEnvelope_R14_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listInvoices_R14_1_0 = new RouteForm<[
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
], {
  method: 'get'
  path: '/invoices/list'
  query: Types['ListInvoicesQuery']
  answers: { 200: Types['InvoiceListEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
], () => ({
  method: 'get',
  path: '/invoices/list',
  operationId: 'listInvoices',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The invoices, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceListEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listInvoices_R17_0_0 = new RouteForm<['R17.0.0', 'R17.10.0'], {
  method: 'get'
  path: '/invoices/list'
  query: Types['ListInvoicesQuery']
  answers: { 200: Types['InvoiceListEnvelope_R17_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R17.0.0', 'R17.10.0'], () => ({
  method: 'get',
  path: '/invoices/list',
  operationId: 'listInvoices',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The invoices, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceListEnvelope_R17_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listInvoices_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], {
  method: 'get'
  path: '/invoices/list'
  query: Types['ListInvoicesQuery_R4_0_0']
  answers: { 200: Types['InvoiceListEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => ({
  method: 'get',
  path: '/invoices/list',
  operationId: 'listInvoices',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The invoices, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceListEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const listInvoices_R9_1_0 = new RouteForm<['R9.1.0'], {
  method: 'get'
  path: '/invoices/list'
  query: Types['ListInvoicesQuery_R4_0_0']
  answers: { 200: Types['InvoiceListEnvelope_R9_1_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.1.0'], () => ({
  method: 'get',
  path: '/invoices/list',
  operationId: 'listInvoices',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The invoices, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceListEnvelope_R9_1_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const listPayments = new RouteForm<[
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], {
  method: 'get'
  path: '/payments/list'
  query: Types['ListPaymentsQuery']
  answers: { 200: Types['PaymentListEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => ({
  method: 'get',
  path: '/payments/list',
  operationId: 'listPayments',
  request: {
    query: z.looseObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      payment_method_identifier: wireIdentifier(of(schemas.PaymentMethodIdentifier)).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The payments, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentListEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listPayments_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'get'
  path: '/payments/list'
  query: Types['ListPaymentsQuery_R4_0_0']
  answers: { 200: Types['PaymentListEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'get',
  path: '/payments/list',
  operationId: 'listPayments',
  request: {
    query: z.looseObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      payment_method_identifier: wireIdentifier(of(schemas.PaymentMethodIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The payments, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentListEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const listPayments_R11_0_0 = new RouteForm<['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], {
  method: 'get'
  path: '/payments/list'
  query: Types['ListPaymentsQuery_R4_0_0']
  answers: { 200: Types['PaymentListEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], () => ({
  method: 'get',
  path: '/payments/list',
  operationId: 'listPayments',
  request: {
    query: z.looseObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      payment_method_identifier: wireIdentifier(of(schemas.PaymentMethodIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The payments, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentListEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const listPayments_R13_0_0 = new RouteForm<['R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/payments/list'
  query: Types['ListPaymentsQuery']
  answers: { 200: Types['PaymentListEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'get',
  path: '/payments/list',
  operationId: 'listPayments',
  request: {
    query: z.looseObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      payment_method_identifier: wireIdentifier(of(schemas.PaymentMethodIdentifier)).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The payments, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentListEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const listPayments_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'get'
  path: '/payments/list'
  query: Types['ListPaymentsQuery']
  answers: { 200: Types['PaymentListEnvelope_R14_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'get',
  path: '/payments/list',
  operationId: 'listPayments',
  request: {
    query: z.looseObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      payment_method_identifier: wireIdentifier(of(schemas.PaymentMethodIdentifier)).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The payments, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentListEnvelope_R14_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listPayments_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], {
  method: 'get'
  path: '/payments/list'
  query: Types['ListPaymentsQuery_R4_0_0']
  answers: { 200: Types['PaymentListEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => ({
  method: 'get',
  path: '/payments/list',
  operationId: 'listPayments',
  request: {
    query: z.looseObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      payment_method_identifier: wireIdentifier(of(schemas.PaymentMethodIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The payments, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentListEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const listPayments_R9_1_0 = new RouteForm<['R9.1.0'], {
  method: 'get'
  path: '/payments/list'
  query: Types['ListPaymentsQuery_R4_0_0']
  answers: { 200: Types['PaymentListEnvelope_R9_1_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.1.0'], () => ({
  method: 'get',
  path: '/payments/list',
  operationId: 'listPayments',
  request: {
    query: z.looseObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      payment_method_identifier: wireIdentifier(of(schemas.PaymentMethodIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The payments, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentListEnvelope_R9_1_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const listRefundRejectionReasons = new RouteForm<['R17.0.0', 'R17.10.0', 'R18.0.0'], {
  method: 'get'
  path: '/refunds/configuration/rejection_reasons/list'
  query: Types['ListRefundRejectionReasonsQuery']
  answers: { 200: Types['FinancialTransactionRejectionReasonListEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R17.0.0', 'R17.10.0', 'R18.0.0'], () => ({
  method: 'get',
  path: '/refunds/configuration/rejection_reasons/list',
  operationId: 'listRefundRejectionReasons',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The rejection reasons, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.FinancialTransactionRejectionReasonListEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listRefundRejectionReasons_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'get'
  path: '/refunds/configuration/rejection_reasons/list'
  query: Types['ListRefundRejectionReasonsQuery']
  answers: { 200: Types['FinancialTransactionRejectionReasonListEnvelope'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'get',
  path: '/refunds/configuration/rejection_reasons/list',
  operationId: 'listRefundRejectionReasons',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The rejection reasons, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.FinancialTransactionRejectionReasonListEnvelope), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const listRefundRejectionReasons_R11_0_0 = new RouteForm<['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/refunds/configuration/rejection_reasons/list'
  query: Types['ListRefundRejectionReasonsQuery']
  answers: { 200: Types['FinancialTransactionRejectionReasonListEnvelope'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'get',
  path: '/refunds/configuration/rejection_reasons/list',
  operationId: 'listRefundRejectionReasons',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The rejection reasons, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.FinancialTransactionRejectionReasonListEnvelope), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const listRefundRejectionReasons_R14_0_0 = new RouteForm<[
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
], {
  method: 'get'
  path: '/refunds/configuration/rejection_reasons/list'
  query: Types['ListRefundRejectionReasonsQuery']
  answers: { 200: Types['FinancialTransactionRejectionReasonListEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
], () => ({
  method: 'get',
  path: '/refunds/configuration/rejection_reasons/list',
  operationId: 'listRefundRejectionReasons',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The rejection reasons, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.FinancialTransactionRejectionReasonListEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listRefundRejectionReasons_R9_0_0 = new RouteForm<['R9.0.0', 'R9.1.0'], {
  method: 'get'
  path: '/refunds/configuration/rejection_reasons/list'
  query: Types['ListRefundRejectionReasonsQuery']
  answers: { 200: Types['FinancialTransactionRejectionReasonListEnvelope'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.0.0', 'R9.1.0'], () => ({
  method: 'get',
  path: '/refunds/configuration/rejection_reasons/list',
  operationId: 'listRefundRejectionReasons',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The rejection reasons, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.FinancialTransactionRejectionReasonListEnvelope), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const listRefundTypes = new RouteForm<['R18.0.0'], {
  method: 'get'
  path: '/refunds/configuration/types/list'
  query: Types['ListRefundTypesQuery']
  answers: { 200: Types['FinancialTransactionTypeListEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'get',
  path: '/refunds/configuration/types/list',
  operationId: 'listRefundTypes',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      group_identifier: wireIdentifier(of(schemas.GroupIdentifier)).optional(),
      unit_identifier: wireIdentifier(of(schemas.UnitIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The types, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.FinancialTransactionTypeListEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listRefundTypes_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'get'
  path: '/refunds/configuration/types/list'
  query: Types['ListRefundTypesQuery']
  answers: { 200: Types['FinancialTransactionTypeListEnvelope_R9_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'get',
  path: '/refunds/configuration/types/list',
  operationId: 'listRefundTypes',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      group_identifier: wireIdentifier(of(schemas.GroupIdentifier)).optional(),
      unit_identifier: wireIdentifier(of(schemas.UnitIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The types, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.FinancialTransactionTypeListEnvelope_R9_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const listRefundTypes_R11_0_0 = new RouteForm<['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/refunds/configuration/types/list'
  query: Types['ListRefundTypesQuery']
  answers: { 200: Types['FinancialTransactionTypeListEnvelope_R9_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'get',
  path: '/refunds/configuration/types/list',
  operationId: 'listRefundTypes',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      group_identifier: wireIdentifier(of(schemas.GroupIdentifier)).optional(),
      unit_identifier: wireIdentifier(of(schemas.UnitIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The types, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.FinancialTransactionTypeListEnvelope_R9_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const listRefundTypes_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'get'
  path: '/refunds/configuration/types/list'
  query: Types['ListRefundTypesQuery']
  answers: { 200: Types['FinancialTransactionTypeListEnvelope_R9_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'get',
  path: '/refunds/configuration/types/list',
  operationId: 'listRefundTypes',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      group_identifier: wireIdentifier(of(schemas.GroupIdentifier)).optional(),
      unit_identifier: wireIdentifier(of(schemas.UnitIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The types, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.FinancialTransactionTypeListEnvelope_R9_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listRefundTypes_R14_1_0 = new RouteForm<[
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
], {
  method: 'get'
  path: '/refunds/configuration/types/list'
  query: Types['ListRefundTypesQuery']
  answers: { 200: Types['FinancialTransactionTypeListEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
], () => ({
  method: 'get',
  path: '/refunds/configuration/types/list',
  operationId: 'listRefundTypes',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      group_identifier: wireIdentifier(of(schemas.GroupIdentifier)).optional(),
      unit_identifier: wireIdentifier(of(schemas.UnitIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The types, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.FinancialTransactionTypeListEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listRefundTypes_R9_0_0 = new RouteForm<['R9.0.0', 'R9.1.0'], {
  method: 'get'
  path: '/refunds/configuration/types/list'
  query: Types['ListRefundTypesQuery']
  answers: { 200: Types['FinancialTransactionTypeListEnvelope_R9_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.0.0', 'R9.1.0'], () => ({
  method: 'get',
  path: '/refunds/configuration/types/list',
  operationId: 'listRefundTypes',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      group_identifier: wireIdentifier(of(schemas.GroupIdentifier)).optional(),
      unit_identifier: wireIdentifier(of(schemas.UnitIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The types, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.FinancialTransactionTypeListEnvelope_R9_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const listRefunds = new RouteForm<['R18.0.0'], {
  method: 'get'
  path: '/refunds/list'
  query: Types['ListRefundsQuery']
  answers: { 200: Types['RefundListEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'get',
  path: '/refunds/list',
  operationId: 'listRefunds',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The refunds, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.RefundListEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listRefunds_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'get'
  path: '/refunds/list'
  query: Types['ListRefundsQuery_R4_0_0']
  answers: { 200: Types['RefundListEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'get',
  path: '/refunds/list',
  operationId: 'listRefunds',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The refunds, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.RefundListEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const listRefunds_R11_0_0 = new RouteForm<['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], {
  method: 'get'
  path: '/refunds/list'
  query: Types['ListRefundsQuery_R4_0_0']
  answers: { 200: Types['RefundListEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], () => ({
  method: 'get',
  path: '/refunds/list',
  operationId: 'listRefunds',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The refunds, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.RefundListEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const listRefunds_R13_0_0 = new RouteForm<['R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/refunds/list'
  query: Types['ListRefundsQuery']
  answers: { 200: Types['RefundListEnvelope_R13_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'get',
  path: '/refunds/list',
  operationId: 'listRefunds',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The refunds, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.RefundListEnvelope_R13_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const listRefunds_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'get'
  path: '/refunds/list'
  query: Types['ListRefundsQuery']
  answers: { 200: Types['RefundListEnvelope_R14_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'get',
  path: '/refunds/list',
  operationId: 'listRefunds',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The refunds, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.RefundListEnvelope_R14_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listRefunds_R14_1_0 = new RouteForm<[
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
], {
  method: 'get'
  path: '/refunds/list'
  query: Types['ListRefundsQuery']
  answers: { 200: Types['RefundListEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
], () => ({
  method: 'get',
  path: '/refunds/list',
  operationId: 'listRefunds',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The refunds, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.RefundListEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listRefunds_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], {
  method: 'get'
  path: '/refunds/list'
  query: Types['ListRefundsQuery_R4_0_0']
  answers: { 200: Types['RefundListEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => ({
  method: 'get',
  path: '/refunds/list',
  operationId: 'listRefunds',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The refunds, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.RefundListEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const listRefunds_R9_1_0 = new RouteForm<['R9.1.0'], {
  method: 'get'
  path: '/refunds/list'
  query: Types['ListRefundsQuery_R4_0_0']
  answers: { 200: Types['RefundListEnvelope_R9_1_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.1.0'], () => ({
  method: 'get',
  path: '/refunds/list',
  operationId: 'listRefunds',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      type_identifier: wireIdentifier(of(schemas.FinancialTransactionTypeIdentifier)).optional(),
      category_identifier: wireIdentifier(of(schemas.FinancialTransactionCategoryIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The refunds, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.RefundListEnvelope_R9_1_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const listUsers = new RouteForm<['R18.0.0'], {
  method: 'get'
  path: '/users/list'
  query: Types['ListUsersQuery']
  answers: { 200: Types['UserListEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'get',
  path: '/users/list',
  operationId: 'listUsers',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      business_unit_identifier: wireIdentifier(of(schemas.BusinessUnitIdentifier)).optional(),
      unit_identifier: wireIdentifier(of(schemas.UnitIdentifier)).optional(),
      group_identifier: wireIdentifier(of(schemas.GroupIdentifier)).optional(),
      security_profile_identifier: wireIdentifier(of(schemas.SecurityProfileIdentifier)).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }).check(exactlyOneOf([
  ['business_unit_identifier'],
  ['unit_identifier'],
  ['group_identifier'],
  ['security_profile_identifier'],
])),
  },
  responses: {
    200: { description: 'The users, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.UserListEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listUsers_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'get'
  path: '/users/list'
  query: Types['ListUsersQuery_R8_0_0']
  answers: { 200: Types['UserListEnvelope_R8_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'get',
  path: '/users/list',
  operationId: 'listUsers',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      unit_identifier: wireIdentifier(of(schemas.UnitIdentifier)).optional(),
      group_identifier: wireIdentifier(of(schemas.GroupIdentifier)).optional(),
      security_profile_identifier: wireIdentifier(of(schemas.SecurityProfileIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }).check(exactlyOneOf([
  ['unit_identifier'],
  ['group_identifier'],
  ['security_profile_identifier'],
])),
  },
  responses: {
    200: { description: 'The users, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.UserListEnvelope_R8_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const listUsers_R11_0_0 = new RouteForm<['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], {
  method: 'get'
  path: '/users/list'
  query: Types['ListUsersQuery_R8_0_0']
  answers: { 200: Types['UserListEnvelope_R8_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], () => ({
  method: 'get',
  path: '/users/list',
  operationId: 'listUsers',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      unit_identifier: wireIdentifier(of(schemas.UnitIdentifier)).optional(),
      group_identifier: wireIdentifier(of(schemas.GroupIdentifier)).optional(),
      security_profile_identifier: wireIdentifier(of(schemas.SecurityProfileIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }).check(exactlyOneOf([
  ['unit_identifier'],
  ['group_identifier'],
  ['security_profile_identifier'],
])),
  },
  responses: {
    200: { description: 'The users, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.UserListEnvelope_R8_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const listUsers_R13_0_0 = new RouteForm<['R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/users/list'
  query: Types['ListUsersQuery_R13_0_0']
  answers: { 200: Types['UserListEnvelope_R8_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'get',
  path: '/users/list',
  operationId: 'listUsers',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      unit_identifier: wireIdentifier(of(schemas.UnitIdentifier)).optional(),
      group_identifier: wireIdentifier(of(schemas.GroupIdentifier)).optional(),
      security_profile_identifier: wireIdentifier(of(schemas.SecurityProfileIdentifier)).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }).check(exactlyOneOf([
  ['unit_identifier'],
  ['group_identifier'],
  ['security_profile_identifier'],
])),
  },
  responses: {
    200: { description: 'The users, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.UserListEnvelope_R8_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const listUsers_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'get'
  path: '/users/list'
  query: Types['ListUsersQuery_R13_0_0']
  answers: { 200: Types['UserListEnvelope_R8_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'get',
  path: '/users/list',
  operationId: 'listUsers',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      unit_identifier: wireIdentifier(of(schemas.UnitIdentifier)).optional(),
      group_identifier: wireIdentifier(of(schemas.GroupIdentifier)).optional(),
      security_profile_identifier: wireIdentifier(of(schemas.SecurityProfileIdentifier)).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }).check(exactlyOneOf([
  ['unit_identifier'],
  ['group_identifier'],
  ['security_profile_identifier'],
])),
  },
  responses: {
    200: { description: 'The users, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.UserListEnvelope_R8_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listUsers_R14_1_0 = new RouteForm<['R14.1.0', 'R14.2.0', 'R14.3.0', 'R14.26.0'], {
  method: 'get'
  path: '/users/list'
  query: Types['ListUsersQuery_R13_0_0']
  answers: { 200: Types['UserListEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.1.0', 'R14.2.0', 'R14.3.0', 'R14.26.0'], () => ({
  method: 'get',
  path: '/users/list',
  operationId: 'listUsers',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      unit_identifier: wireIdentifier(of(schemas.UnitIdentifier)).optional(),
      group_identifier: wireIdentifier(of(schemas.GroupIdentifier)).optional(),
      security_profile_identifier: wireIdentifier(of(schemas.SecurityProfileIdentifier)).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }).check(exactlyOneOf([
  ['unit_identifier'],
  ['group_identifier'],
  ['security_profile_identifier'],
])),
  },
  responses: {
    200: { description: 'The users, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.UserListEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listUsers_R15_0_0 = new RouteForm<['R15.0.0', 'R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0'], {
  method: 'get'
  path: '/users/list'
  query: Types['ListUsersQuery_R13_0_0']
  answers: { 200: Types['UserListEnvelope_R15_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R15.0.0', 'R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0'], () => ({
  method: 'get',
  path: '/users/list',
  operationId: 'listUsers',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      unit_identifier: wireIdentifier(of(schemas.UnitIdentifier)).optional(),
      group_identifier: wireIdentifier(of(schemas.GroupIdentifier)).optional(),
      security_profile_identifier: wireIdentifier(of(schemas.SecurityProfileIdentifier)).optional(),
      number_of_results: wireNumber(z.number().check(integer).gte(1).lte(50)).optional(),
      offset: wireNumber(z.number().check(integer).gte(0).lte(9007199254740991)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }).check(exactlyOneOf([
  ['unit_identifier'],
  ['group_identifier'],
  ['security_profile_identifier'],
])),
  },
  responses: {
    200: { description: 'The users, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.UserListEnvelope_R15_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const listUsers_R8_0_0 = new RouteForm<['R8.0.0', 'R9.0.0', 'R9.1.0'], {
  method: 'get'
  path: '/users/list'
  query: Types['ListUsersQuery_R8_0_0']
  answers: { 200: Types['UserListEnvelope_R8_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R8.0.0', 'R9.0.0', 'R9.1.0'], () => ({
  method: 'get',
  path: '/users/list',
  operationId: 'listUsers',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      unit_identifier: wireIdentifier(of(schemas.UnitIdentifier)).optional(),
      group_identifier: wireIdentifier(of(schemas.GroupIdentifier)).optional(),
      security_profile_identifier: wireIdentifier(of(schemas.SecurityProfileIdentifier)).optional(),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }).check(exactlyOneOf([
  ['unit_identifier'],
  ['group_identifier'],
  ['security_profile_identifier'],
])),
  },
  responses: {
    200: { description: 'The users, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.UserListEnvelope_R8_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const payBill = new RouteForm<[
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], {
  method: 'post'
  path: '/payments/pay_bill'
  body: Types['BillPayment']
  bodyRequired: true
  answers: { 200: Types['PaymentEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => ({
  method: 'post',
  path: '/payments/pay_bill',
  operationId: 'payBill',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.BillPayment) } } } },
  responses: {
    200: { description: 'The posted payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const payBill_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'post'
  path: '/payments/pay_bill'
  body: Types['BillPayment_R9_1_0']
  bodyRequired: true
  answers: { 200: Types['PaymentEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'post',
  path: '/payments/pay_bill',
  operationId: 'payBill',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.BillPayment_R9_1_0) } } } },
  responses: {
    200: { description: 'The posted payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const payBill_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'post'
  path: '/payments/pay_bill'
  body: Types['BillPayment_R9_1_0']
  bodyRequired: true
  answers: { 200: Types['PaymentEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/payments/pay_bill',
  operationId: 'payBill',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.BillPayment_R9_1_0) } } } },
  responses: {
    200: { description: 'The posted payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const payBill_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/payments/pay_bill'
  body: Types['BillPayment_R9_1_0']
  bodyRequired: true
  answers: { 200: Types['PaymentEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/payments/pay_bill',
  operationId: 'payBill',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.BillPayment_R9_1_0) } } } },
  responses: {
    200: { description: 'The posted payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const payBill_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'post'
  path: '/payments/pay_bill'
  body: Types['BillPayment']
  bodyRequired: true
  answers: { 200: Types['PaymentEnvelope_R14_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'post',
  path: '/payments/pay_bill',
  operationId: 'payBill',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.BillPayment) } } } },
  responses: {
    200: { description: 'The posted payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentEnvelope_R14_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const payBill_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], {
  method: 'post'
  path: '/payments/pay_bill'
  body: Types['BillPayment_R4_0_0']
  bodyRequired: true
  answers: { 200: Types['PaymentEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => ({
  method: 'post',
  path: '/payments/pay_bill',
  operationId: 'payBill',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.BillPayment_R4_0_0) } } } },
  responses: {
    200: { description: 'The posted payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const payBill_R9_1_0 = new RouteForm<['R9.1.0'], {
  method: 'post'
  path: '/payments/pay_bill'
  body: Types['BillPayment_R9_1_0']
  bodyRequired: true
  answers: { 200: Types['PaymentEnvelope_R9_1_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.1.0'], () => ({
  method: 'post',
  path: '/payments/pay_bill',
  operationId: 'payBill',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.BillPayment_R9_1_0) } } } },
  responses: {
    200: { description: 'The posted payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentEnvelope_R9_1_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const payInvoice = new RouteForm<[
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], {
  method: 'post'
  path: '/payments/pay_invoice'
  body: Types['InvoicePayment']
  bodyRequired: true
  answers: { 200: Types['PaymentEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => ({
  method: 'post',
  path: '/payments/pay_invoice',
  operationId: 'payInvoice',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.InvoicePayment) } } } },
  responses: {
    200: { description: 'The posted payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const payInvoice_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'post'
  path: '/payments/pay_invoice'
  body: Types['InvoicePayment_R9_1_0']
  bodyRequired: true
  answers: { 200: Types['PaymentEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'post',
  path: '/payments/pay_invoice',
  operationId: 'payInvoice',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.InvoicePayment_R9_1_0) } } } },
  responses: {
    200: { description: 'The posted payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const payInvoice_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'post'
  path: '/payments/pay_invoice'
  body: Types['InvoicePayment_R9_1_0']
  bodyRequired: true
  answers: { 200: Types['PaymentEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/payments/pay_invoice',
  operationId: 'payInvoice',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.InvoicePayment_R9_1_0) } } } },
  responses: {
    200: { description: 'The posted payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const payInvoice_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/payments/pay_invoice'
  body: Types['InvoicePayment_R9_1_0']
  bodyRequired: true
  answers: { 200: Types['PaymentEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/payments/pay_invoice',
  operationId: 'payInvoice',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.InvoicePayment_R9_1_0) } } } },
  responses: {
    200: { description: 'The posted payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const payInvoice_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'post'
  path: '/payments/pay_invoice'
  body: Types['InvoicePayment']
  bodyRequired: true
  answers: { 200: Types['PaymentEnvelope_R14_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'post',
  path: '/payments/pay_invoice',
  operationId: 'payInvoice',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.InvoicePayment) } } } },
  responses: {
    200: { description: 'The posted payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentEnvelope_R14_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const payInvoice_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], {
  method: 'post'
  path: '/payments/pay_invoice'
  body: Types['InvoicePayment_R4_0_0']
  bodyRequired: true
  answers: { 200: Types['PaymentEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => ({
  method: 'post',
  path: '/payments/pay_invoice',
  operationId: 'payInvoice',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.InvoicePayment_R4_0_0) } } } },
  responses: {
    200: { description: 'The posted payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const payInvoice_R9_1_0 = new RouteForm<['R9.1.0'], {
  method: 'post'
  path: '/payments/pay_invoice'
  body: Types['InvoicePayment_R9_1_0']
  bodyRequired: true
  answers: { 200: Types['PaymentEnvelope_R9_1_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.1.0'], () => ({
  method: 'post',
  path: '/payments/pay_invoice',
  operationId: 'payInvoice',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.InvoicePayment_R9_1_0) } } } },
  responses: {
    200: { description: 'The posted payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentEnvelope_R9_1_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const postCreditNote = new RouteForm<[
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], {
  method: 'post'
  path: '/credit_notes/post'
  body: Types['CreditNotePosting']
  bodyRequired: true
  answers: { 200: Types['CreditNoteShortEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => ({
  method: 'post',
  path: '/credit_notes/post',
  operationId: 'postCreditNote',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.CreditNotePosting) } } } },
  responses: {
    200: { description: 'The posted credit note, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CreditNoteShortEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const postCreditNote_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'post'
  path: '/credit_notes/post'
  body: Types['CreditNotePosting']
  bodyRequired: true
  answers: { 200: Types['CreditNoteShortEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'post',
  path: '/credit_notes/post',
  operationId: 'postCreditNote',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.CreditNotePosting) } } } },
  responses: {
    200: { description: 'The posted credit note, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CreditNoteShortEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const postCreditNote_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'post'
  path: '/credit_notes/post'
  body: Types['CreditNotePosting']
  bodyRequired: true
  answers: { 200: Types['CreditNoteShortEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/credit_notes/post',
  operationId: 'postCreditNote',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.CreditNotePosting) } } } },
  responses: {
    200: { description: 'The posted credit note, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CreditNoteShortEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const postCreditNote_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/credit_notes/post'
  body: Types['CreditNotePosting']
  bodyRequired: true
  answers: { 200: Types['CreditNoteShortEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/credit_notes/post',
  operationId: 'postCreditNote',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.CreditNotePosting) } } } },
  responses: {
    200: { description: 'The posted credit note, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CreditNoteShortEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const postCreditNote_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], {
  method: 'post'
  path: '/credit_notes/post'
  body: Types['CreditNotePosting_R4_0_0']
  bodyRequired: true
  answers: { 200: Types['CreditNoteShortEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => ({
  method: 'post',
  path: '/credit_notes/post',
  operationId: 'postCreditNote',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.CreditNotePosting_R4_0_0) } } } },
  responses: {
    200: { description: 'The posted credit note, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CreditNoteShortEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const postCreditNote_R9_1_0 = new RouteForm<['R9.1.0'], {
  method: 'post'
  path: '/credit_notes/post'
  body: Types['CreditNotePosting']
  bodyRequired: true
  answers: { 200: Types['CreditNoteShortEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.1.0'], () => ({
  method: 'post',
  path: '/credit_notes/post',
  operationId: 'postCreditNote',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.CreditNotePosting) } } } },
  responses: {
    200: { description: 'The posted credit note, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CreditNoteShortEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const postInvoice = new RouteForm<[
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], {
  method: 'post'
  path: '/invoices/post'
  body: Types['InvoicePosting']
  bodyRequired: true
  answers: { 200: Types['InvoiceShortEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => ({
  method: 'post',
  path: '/invoices/post',
  operationId: 'postInvoice',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.InvoicePosting) } } } },
  responses: {
    200: { description: 'The posted invoice, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceShortEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const postInvoice_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'post'
  path: '/invoices/post'
  body: Types['InvoicePosting']
  bodyRequired: true
  answers: { 200: Types['InvoiceShortEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'post',
  path: '/invoices/post',
  operationId: 'postInvoice',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.InvoicePosting) } } } },
  responses: {
    200: { description: 'The posted invoice, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceShortEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const postInvoice_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'post'
  path: '/invoices/post'
  body: Types['InvoicePosting']
  bodyRequired: true
  answers: { 200: Types['InvoiceShortEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/invoices/post',
  operationId: 'postInvoice',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.InvoicePosting) } } } },
  responses: {
    200: { description: 'The posted invoice, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceShortEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const postInvoice_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/invoices/post'
  body: Types['InvoicePosting']
  bodyRequired: true
  answers: { 200: Types['InvoiceShortEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/invoices/post',
  operationId: 'postInvoice',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.InvoicePosting) } } } },
  responses: {
    200: { description: 'The posted invoice, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceShortEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const postInvoice_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], {
  method: 'post'
  path: '/invoices/post'
  body: Types['InvoicePosting_R4_0_0']
  bodyRequired: true
  answers: { 200: Types['InvoiceShortEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => ({
  method: 'post',
  path: '/invoices/post',
  operationId: 'postInvoice',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.InvoicePosting_R4_0_0) } } } },
  responses: {
    200: { description: 'The posted invoice, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceShortEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const postInvoice_R9_1_0 = new RouteForm<['R9.1.0'], {
  method: 'post'
  path: '/invoices/post'
  body: Types['InvoicePosting']
  bodyRequired: true
  answers: { 200: Types['InvoiceShortEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.1.0'], () => ({
  method: 'post',
  path: '/invoices/post',
  operationId: 'postInvoice',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.InvoicePosting) } } } },
  responses: {
    200: { description: 'The posted invoice, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceShortEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const postPayment = new RouteForm<[
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], {
  method: 'post'
  path: '/payments/post'
  body: Types['PaymentPosting']
  bodyRequired: true
  answers: { 200: Types['PaymentShortEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => ({
  method: 'post',
  path: '/payments/post',
  operationId: 'postPayment',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentPosting) } } } },
  responses: {
    200: { description: 'The posted payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentShortEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const postPaymentGatewayRequests = new RouteForm<[
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], {
  method: 'post'
  path: '/payment_gateway_requests/bulk/post'
  body: Types['PaymentGatewayRequestBatch']
  bodyRequired: true
  answers: { 200: Types['PaymentGatewayRequestBatchOutcomeEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => ({
  method: 'post',
  path: '/payment_gateway_requests/bulk/post',
  operationId: 'postPaymentGatewayRequests',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentGatewayRequestBatch) } } } },
  responses: {
    200: { description: 'What became of each request, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentGatewayRequestBatchOutcomeEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const postPaymentGatewayRequests_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'post'
  path: '/payment_gateway_requests/bulk/post'
  body: Types['PaymentGatewayRequestBatch']
  bodyRequired: true
  answers: { 200: Types['PaymentGatewayRequestBatchOutcomeEnvelope'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/payment_gateway_requests/bulk/post',
  operationId: 'postPaymentGatewayRequests',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentGatewayRequestBatch) } } } },
  responses: {
    200: { description: 'What became of each request, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentGatewayRequestBatchOutcomeEnvelope), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const postPaymentGatewayRequests_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/payment_gateway_requests/bulk/post'
  body: Types['PaymentGatewayRequestBatch']
  bodyRequired: true
  answers: { 200: Types['PaymentGatewayRequestBatchOutcomeEnvelope'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/payment_gateway_requests/bulk/post',
  operationId: 'postPaymentGatewayRequests',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentGatewayRequestBatch) } } } },
  responses: {
    200: { description: 'What became of each request, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentGatewayRequestBatchOutcomeEnvelope), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const postPayment_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'post'
  path: '/payments/post'
  body: Types['PaymentPosting']
  bodyRequired: true
  answers: { 200: Types['PaymentShortEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'post',
  path: '/payments/post',
  operationId: 'postPayment',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentPosting) } } } },
  responses: {
    200: { description: 'The posted payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentShortEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const postPayment_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'post'
  path: '/payments/post'
  body: Types['PaymentPosting']
  bodyRequired: true
  answers: { 200: Types['PaymentShortEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/payments/post',
  operationId: 'postPayment',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentPosting) } } } },
  responses: {
    200: { description: 'The posted payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentShortEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const postPayment_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/payments/post'
  body: Types['PaymentPosting']
  bodyRequired: true
  answers: { 200: Types['PaymentShortEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/payments/post',
  operationId: 'postPayment',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentPosting) } } } },
  responses: {
    200: { description: 'The posted payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentShortEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const postPayment_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], {
  method: 'post'
  path: '/payments/post'
  body: Types['PaymentPosting_R4_0_0']
  bodyRequired: true
  answers: { 200: Types['PaymentShortEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => ({
  method: 'post',
  path: '/payments/post',
  operationId: 'postPayment',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentPosting_R4_0_0) } } } },
  responses: {
    200: { description: 'The posted payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentShortEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const postPayment_R9_1_0 = new RouteForm<['R9.1.0'], {
  method: 'post'
  path: '/payments/post'
  body: Types['PaymentPosting']
  bodyRequired: true
  answers: { 200: Types['PaymentShortEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.1.0'], () => ({
  method: 'post',
  path: '/payments/post',
  operationId: 'postPayment',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentPosting) } } } },
  responses: {
    200: { description: 'The posted payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentShortEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const presentBill = new RouteForm<[
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], {
  method: 'post'
  path: '/bills/present'
  body: Types['BillPresentation']
  bodyRequired: true
  answers: { 200: Types['BillShortEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => ({
  method: 'post',
  path: '/bills/present',
  operationId: 'presentBill',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.BillPresentation) } } } },
  responses: {
    200: { description: 'The presented bill, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.BillShortEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const presentBill_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'post'
  path: '/bills/present'
  body: Types['BillPresentation']
  bodyRequired: true
  answers: { 200: Types['BillShortEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'post',
  path: '/bills/present',
  operationId: 'presentBill',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.BillPresentation) } } } },
  responses: {
    200: { description: 'The presented bill, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.BillShortEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const presentBill_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'post'
  path: '/bills/present'
  body: Types['BillPresentation']
  bodyRequired: true
  answers: { 200: Types['BillShortEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/bills/present',
  operationId: 'presentBill',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.BillPresentation) } } } },
  responses: {
    200: { description: 'The presented bill, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.BillShortEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const presentBill_R12_0_0 = new RouteForm<['R12.0.0'], {
  method: 'post'
  path: '/bills/present'
  body: Types['BillPresentation']
  bodyRequired: true
  answers: { 200: Types['BillShortEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0'], () => ({
  method: 'post',
  path: '/bills/present',
  operationId: 'presentBill',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.BillPresentation) } } } },
  responses: {
    200: { description: 'The presented bill, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.BillShortEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const presentBill_R12_4_0 = new RouteForm<['R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/bills/present'
  body: Types['BillPresentation']
  bodyRequired: true
  answers: { 200: Types['BillShortEnvelope_R12_4_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/bills/present',
  operationId: 'presentBill',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.BillPresentation) } } } },
  responses: {
    200: { description: 'The presented bill, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.BillShortEnvelope_R12_4_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const presentBill_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], {
  method: 'post'
  path: '/bills/present'
  body: Types['BillPresentation']
  bodyRequired: true
  answers: { 200: Types['BillShortEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], () => ({
  method: 'post',
  path: '/bills/present',
  operationId: 'presentBill',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.BillPresentation) } } } },
  responses: {
    200: { description: 'The presented bill, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.BillShortEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const processPaymentGatewayRequests = new RouteForm<[
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], {
  method: 'post'
  path: '/payment_gateway_requests/bulk/process'
  body: Types['PaymentGatewayRequestBatch']
  bodyRequired: true
  answers: { 200: Types['PaymentGatewayRequestBatchOutcomeEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => ({
  method: 'post',
  path: '/payment_gateway_requests/bulk/process',
  operationId: 'processPaymentGatewayRequests',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentGatewayRequestBatch) } } } },
  responses: {
    200: { description: 'What became of each request, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentGatewayRequestBatchOutcomeEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const processPaymentGatewayRequests_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'post'
  path: '/payment_gateway_requests/bulk/process'
  body: Types['PaymentGatewayRequestBatch']
  bodyRequired: true
  answers: { 200: Types['PaymentGatewayRequestBatchOutcomeEnvelope'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/payment_gateway_requests/bulk/process',
  operationId: 'processPaymentGatewayRequests',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentGatewayRequestBatch) } } } },
  responses: {
    200: { description: 'What became of each request, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentGatewayRequestBatchOutcomeEnvelope), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const processPaymentGatewayRequests_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/payment_gateway_requests/bulk/process'
  body: Types['PaymentGatewayRequestBatch']
  bodyRequired: true
  answers: { 200: Types['PaymentGatewayRequestBatchOutcomeEnvelope'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/payment_gateway_requests/bulk/process',
  operationId: 'processPaymentGatewayRequests',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentGatewayRequestBatch) } } } },
  responses: {
    200: { description: 'What became of each request, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentGatewayRequestBatchOutcomeEnvelope), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const rejectCreditNote = new RouteForm<[
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], {
  method: 'post'
  path: '/credit_notes/reject'
  body: Types['CreditNoteRejection']
  bodyRequired: true
  answers: { 200: Types['CreditNoteShortEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => ({
  method: 'post',
  path: '/credit_notes/reject',
  operationId: 'rejectCreditNote',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.CreditNoteRejection) } } } },
  responses: {
    200: { description: 'The rejected credit note, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CreditNoteShortEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const rejectCreditNote_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'post'
  path: '/credit_notes/reject'
  body: Types['CreditNoteRejection']
  bodyRequired: true
  answers: { 200: Types['CreditNoteShortEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'post',
  path: '/credit_notes/reject',
  operationId: 'rejectCreditNote',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.CreditNoteRejection) } } } },
  responses: {
    200: { description: 'The rejected credit note, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CreditNoteShortEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const rejectCreditNote_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'post'
  path: '/credit_notes/reject'
  body: Types['CreditNoteRejection']
  bodyRequired: true
  answers: { 200: Types['CreditNoteShortEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/credit_notes/reject',
  operationId: 'rejectCreditNote',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.CreditNoteRejection) } } } },
  responses: {
    200: { description: 'The rejected credit note, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CreditNoteShortEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const rejectCreditNote_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/credit_notes/reject'
  body: Types['CreditNoteRejection']
  bodyRequired: true
  answers: { 200: Types['CreditNoteShortEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/credit_notes/reject',
  operationId: 'rejectCreditNote',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.CreditNoteRejection) } } } },
  responses: {
    200: { description: 'The rejected credit note, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CreditNoteShortEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const rejectCreditNote_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], {
  method: 'post'
  path: '/credit_notes/reject'
  body: Types['CreditNoteRejection_R4_0_0']
  bodyRequired: true
  answers: { 200: Types['CreditNoteShortEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => ({
  method: 'post',
  path: '/credit_notes/reject',
  operationId: 'rejectCreditNote',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.CreditNoteRejection_R4_0_0) } } } },
  responses: {
    200: { description: 'The rejected credit note, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CreditNoteShortEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const rejectCreditNote_R9_1_0 = new RouteForm<['R9.1.0'], {
  method: 'post'
  path: '/credit_notes/reject'
  body: Types['CreditNoteRejection']
  bodyRequired: true
  answers: { 200: Types['CreditNoteShortEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.1.0'], () => ({
  method: 'post',
  path: '/credit_notes/reject',
  operationId: 'rejectCreditNote',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.CreditNoteRejection) } } } },
  responses: {
    200: { description: 'The rejected credit note, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CreditNoteShortEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const rejectInvoice = new RouteForm<[
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], {
  method: 'post'
  path: '/invoices/reject'
  body: Types['InvoiceRejection']
  bodyRequired: true
  answers: { 200: Types['InvoiceShortEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => ({
  method: 'post',
  path: '/invoices/reject',
  operationId: 'rejectInvoice',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.InvoiceRejection) } } } },
  responses: {
    200: { description: 'The rejected invoice, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceShortEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const rejectInvoice_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'post'
  path: '/invoices/reject'
  body: Types['InvoiceRejection']
  bodyRequired: true
  answers: { 200: Types['InvoiceShortEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'post',
  path: '/invoices/reject',
  operationId: 'rejectInvoice',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.InvoiceRejection) } } } },
  responses: {
    200: { description: 'The rejected invoice, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceShortEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const rejectInvoice_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'post'
  path: '/invoices/reject'
  body: Types['InvoiceRejection']
  bodyRequired: true
  answers: { 200: Types['InvoiceShortEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/invoices/reject',
  operationId: 'rejectInvoice',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.InvoiceRejection) } } } },
  responses: {
    200: { description: 'The rejected invoice, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceShortEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const rejectInvoice_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/invoices/reject'
  body: Types['InvoiceRejection']
  bodyRequired: true
  answers: { 200: Types['InvoiceShortEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/invoices/reject',
  operationId: 'rejectInvoice',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.InvoiceRejection) } } } },
  responses: {
    200: { description: 'The rejected invoice, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceShortEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const rejectInvoice_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], {
  method: 'post'
  path: '/invoices/reject'
  body: Types['InvoiceRejection_R4_0_0']
  bodyRequired: true
  answers: { 200: Types['InvoiceShortEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => ({
  method: 'post',
  path: '/invoices/reject',
  operationId: 'rejectInvoice',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.InvoiceRejection_R4_0_0) } } } },
  responses: {
    200: { description: 'The rejected invoice, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceShortEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const rejectInvoice_R9_1_0 = new RouteForm<['R9.1.0'], {
  method: 'post'
  path: '/invoices/reject'
  body: Types['InvoiceRejection']
  bodyRequired: true
  answers: { 200: Types['InvoiceShortEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.1.0'], () => ({
  method: 'post',
  path: '/invoices/reject',
  operationId: 'rejectInvoice',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.InvoiceRejection) } } } },
  responses: {
    200: { description: 'The rejected invoice, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceShortEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const rejectPayment = new RouteForm<[
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], {
  method: 'post'
  path: '/payments/reject'
  body: Types['PaymentRejection']
  bodyRequired: true
  answers: { 200: Types['PaymentShortEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => ({
  method: 'post',
  path: '/payments/reject',
  operationId: 'rejectPayment',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentRejection) } } } },
  responses: {
    200: { description: 'The rejected payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentShortEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const rejectPayment_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'post'
  path: '/payments/reject'
  body: Types['PaymentRejection']
  bodyRequired: true
  answers: { 200: Types['PaymentShortEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'post',
  path: '/payments/reject',
  operationId: 'rejectPayment',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentRejection) } } } },
  responses: {
    200: { description: 'The rejected payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentShortEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const rejectPayment_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'post'
  path: '/payments/reject'
  body: Types['PaymentRejection']
  bodyRequired: true
  answers: { 200: Types['PaymentShortEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/payments/reject',
  operationId: 'rejectPayment',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentRejection) } } } },
  responses: {
    200: { description: 'The rejected payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentShortEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const rejectPayment_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/payments/reject'
  body: Types['PaymentRejection']
  bodyRequired: true
  answers: { 200: Types['PaymentShortEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/payments/reject',
  operationId: 'rejectPayment',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentRejection) } } } },
  responses: {
    200: { description: 'The rejected payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentShortEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const rejectPayment_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], {
  method: 'post'
  path: '/payments/reject'
  body: Types['PaymentRejection_R4_0_0']
  bodyRequired: true
  answers: { 200: Types['PaymentShortEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => ({
  method: 'post',
  path: '/payments/reject',
  operationId: 'rejectPayment',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentRejection_R4_0_0) } } } },
  responses: {
    200: { description: 'The rejected payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentShortEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const rejectPayment_R9_1_0 = new RouteForm<['R9.1.0'], {
  method: 'post'
  path: '/payments/reject'
  body: Types['PaymentRejection']
  bodyRequired: true
  answers: { 200: Types['PaymentShortEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.1.0'], () => ({
  method: 'post',
  path: '/payments/reject',
  operationId: 'rejectPayment',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentRejection) } } } },
  responses: {
    200: { description: 'The rejected payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentShortEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const rejectRefund = new RouteForm<[
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], {
  method: 'post'
  path: '/refunds/reject'
  body: Types['RefundRejection']
  bodyRequired: true
  answers: { 200: Types['RefundShortEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => ({
  method: 'post',
  path: '/refunds/reject',
  operationId: 'rejectRefund',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.RefundRejection) } } } },
  responses: {
    200: { description: 'The rejected refund, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.RefundShortEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const rejectRefund_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'post'
  path: '/refunds/reject'
  body: Types['RefundRejection']
  bodyRequired: true
  answers: { 200: Types['RefundShortEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'post',
  path: '/refunds/reject',
  operationId: 'rejectRefund',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.RefundRejection) } } } },
  responses: {
    200: { description: 'The rejected refund, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.RefundShortEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const rejectRefund_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'post'
  path: '/refunds/reject'
  body: Types['RefundRejection']
  bodyRequired: true
  answers: { 200: Types['RefundShortEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/refunds/reject',
  operationId: 'rejectRefund',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.RefundRejection) } } } },
  responses: {
    200: { description: 'The rejected refund, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.RefundShortEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const rejectRefund_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/refunds/reject'
  body: Types['RefundRejection']
  bodyRequired: true
  answers: { 200: Types['RefundShortEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/refunds/reject',
  operationId: 'rejectRefund',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.RefundRejection) } } } },
  responses: {
    200: { description: 'The rejected refund, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.RefundShortEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const rejectRefund_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], {
  method: 'post'
  path: '/refunds/reject'
  body: Types['RefundRejection_R4_0_0']
  bodyRequired: true
  answers: { 200: Types['RefundShortEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => ({
  method: 'post',
  path: '/refunds/reject',
  operationId: 'rejectRefund',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.RefundRejection_R4_0_0) } } } },
  responses: {
    200: { description: 'The rejected refund, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.RefundShortEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const rejectRefund_R9_1_0 = new RouteForm<['R9.1.0'], {
  method: 'post'
  path: '/refunds/reject'
  body: Types['RefundRejection']
  bodyRequired: true
  answers: { 200: Types['RefundShortEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.1.0'], () => ({
  method: 'post',
  path: '/refunds/reject',
  operationId: 'rejectRefund',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.RefundRejection) } } } },
  responses: {
    200: { description: 'The rejected refund, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.RefundShortEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const releaseSessionToken = new RouteForm<[
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], {
  method: 'post'
  path: '/authentication/token/release'
  body: Types['TokenRelease']
  bodyRequired: true
  answers: { 200: Types['TokenReleaseEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => ({
  method: 'post',
  path: '/authentication/token/release',
  operationId: 'releaseSessionToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.TokenRelease) } } } },
  responses: {
    200: { description: 'The session is over, or the release failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.TokenReleaseEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const releaseSessionToken_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'post'
  path: '/authentication/token/release'
  body: Types['TokenRelease']
  bodyRequired: true
  answers: { 200: Types['TokenReleaseEnvelope'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'post',
  path: '/authentication/token/release',
  operationId: 'releaseSessionToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.TokenRelease) } } } },
  responses: {
    200: { description: 'The session is over, or the release failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.TokenReleaseEnvelope), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const releaseSessionToken_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'post'
  path: '/authentication/token/release'
  body: Types['TokenRelease']
  bodyRequired: true
  answers: { 200: Types['TokenReleaseEnvelope'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/authentication/token/release',
  operationId: 'releaseSessionToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.TokenRelease) } } } },
  responses: {
    200: { description: 'The session is over, or the release failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.TokenReleaseEnvelope), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const releaseSessionToken_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/authentication/token/release'
  body: Types['TokenRelease']
  bodyRequired: true
  answers: { 200: Types['TokenReleaseEnvelope'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/authentication/token/release',
  operationId: 'releaseSessionToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.TokenRelease) } } } },
  responses: {
    200: { description: 'The session is over, or the release failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.TokenReleaseEnvelope), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const removeAccountsReceivablePaymentPreferences = new RouteForm<['R18.0.0'], {
  method: 'post'
  path: '/accounts_receivable/payment_preferences/remove'
  body: Types['PaymentPreferencesRemoval']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/payment_preferences/remove',
  operationId: 'removeAccountsReceivablePaymentPreferences',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentPreferencesRemoval) } } } },
  responses: {
    200: { description: 'The account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const removeAccountsReceivablePaymentPreferences_R13_1_0 = new RouteForm<['R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/accounts_receivable/payment_preferences/remove'
  body: Types['PaymentPreferencesRemoval_R13_1_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/payment_preferences/remove',
  operationId: 'removeAccountsReceivablePaymentPreferences',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentPreferencesRemoval_R13_1_0) } } } },
  responses: {
    200: { description: 'The account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const removeAccountsReceivablePaymentPreferences_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'post'
  path: '/accounts_receivable/payment_preferences/remove'
  body: Types['PaymentPreferencesRemoval_R13_1_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/payment_preferences/remove',
  operationId: 'removeAccountsReceivablePaymentPreferences',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentPreferencesRemoval_R13_1_0) } } } },
  responses: {
    200: { description: 'The account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const removeAccountsReceivablePaymentPreferences_R14_1_0 = new RouteForm<['R14.1.0'], {
  method: 'post'
  path: '/accounts_receivable/payment_preferences/remove'
  body: Types['PaymentPreferencesRemoval_R13_1_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.1.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/payment_preferences/remove',
  operationId: 'removeAccountsReceivablePaymentPreferences',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentPreferencesRemoval_R13_1_0) } } } },
  responses: {
    200: { description: 'The account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const removeAccountsReceivablePaymentPreferences_R14_2_0 = new RouteForm<['R14.2.0', 'R14.3.0', 'R14.26.0'], {
  method: 'post'
  path: '/accounts_receivable/payment_preferences/remove'
  body: Types['PaymentPreferencesRemoval_R13_1_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R14_2_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.2.0', 'R14.3.0', 'R14.26.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/payment_preferences/remove',
  operationId: 'removeAccountsReceivablePaymentPreferences',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentPreferencesRemoval_R13_1_0) } } } },
  responses: {
    200: { description: 'The account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R14_2_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const removeAccountsReceivablePaymentPreferences_R15_0_0 = new RouteForm<['R15.0.0', 'R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0'], {
  method: 'post'
  path: '/accounts_receivable/payment_preferences/remove'
  body: Types['PaymentPreferencesRemoval_R13_1_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R15_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R15.0.0', 'R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/payment_preferences/remove',
  operationId: 'removeAccountsReceivablePaymentPreferences',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentPreferencesRemoval_R13_1_0) } } } },
  responses: {
    200: { description: 'The account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R15_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const removeAccountsReceivablePaymentPreferences_R17_0_0 = new RouteForm<['R17.0.0', 'R17.10.0'], {
  method: 'post'
  path: '/accounts_receivable/payment_preferences/remove'
  body: Types['PaymentPreferencesRemoval_R13_1_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R17_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R17.0.0', 'R17.10.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/payment_preferences/remove',
  operationId: 'removeAccountsReceivablePaymentPreferences',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentPreferencesRemoval_R13_1_0) } } } },
  responses: {
    200: { description: 'The account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R17_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const removeAccountsReceivablePresentmentPreferences = new RouteForm<['R18.0.0'], {
  method: 'post'
  path: '/accounts_receivable/presentment_preferences/remove'
  body: Types['PresentmentPreferencesRemoval']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/presentment_preferences/remove',
  operationId: 'removeAccountsReceivablePresentmentPreferences',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PresentmentPreferencesRemoval) } } } },
  responses: {
    200: { description: 'The account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const removeAccountsReceivablePresentmentPreferences_R13_1_0 = new RouteForm<['R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/accounts_receivable/presentment_preferences/remove'
  body: Types['PresentmentPreferencesRemoval_R13_1_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/presentment_preferences/remove',
  operationId: 'removeAccountsReceivablePresentmentPreferences',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PresentmentPreferencesRemoval_R13_1_0) } } } },
  responses: {
    200: { description: 'The account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const removeAccountsReceivablePresentmentPreferences_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'post'
  path: '/accounts_receivable/presentment_preferences/remove'
  body: Types['PresentmentPreferencesRemoval_R13_1_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/presentment_preferences/remove',
  operationId: 'removeAccountsReceivablePresentmentPreferences',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PresentmentPreferencesRemoval_R13_1_0) } } } },
  responses: {
    200: { description: 'The account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const removeAccountsReceivablePresentmentPreferences_R14_1_0 = new RouteForm<['R14.1.0'], {
  method: 'post'
  path: '/accounts_receivable/presentment_preferences/remove'
  body: Types['PresentmentPreferencesRemoval_R13_1_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.1.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/presentment_preferences/remove',
  operationId: 'removeAccountsReceivablePresentmentPreferences',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PresentmentPreferencesRemoval_R13_1_0) } } } },
  responses: {
    200: { description: 'The account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const removeAccountsReceivablePresentmentPreferences_R14_2_0 = new RouteForm<['R14.2.0', 'R14.3.0', 'R14.26.0'], {
  method: 'post'
  path: '/accounts_receivable/presentment_preferences/remove'
  body: Types['PresentmentPreferencesRemoval_R13_1_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R14_2_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.2.0', 'R14.3.0', 'R14.26.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/presentment_preferences/remove',
  operationId: 'removeAccountsReceivablePresentmentPreferences',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PresentmentPreferencesRemoval_R13_1_0) } } } },
  responses: {
    200: { description: 'The account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R14_2_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const removeAccountsReceivablePresentmentPreferences_R15_0_0 = new RouteForm<['R15.0.0', 'R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0'], {
  method: 'post'
  path: '/accounts_receivable/presentment_preferences/remove'
  body: Types['PresentmentPreferencesRemoval_R13_1_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R15_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R15.0.0', 'R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/presentment_preferences/remove',
  operationId: 'removeAccountsReceivablePresentmentPreferences',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PresentmentPreferencesRemoval_R13_1_0) } } } },
  responses: {
    200: { description: 'The account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R15_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const removeAccountsReceivablePresentmentPreferences_R17_0_0 = new RouteForm<['R17.0.0', 'R17.10.0'], {
  method: 'post'
  path: '/accounts_receivable/presentment_preferences/remove'
  body: Types['PresentmentPreferencesRemoval_R13_1_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R17_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R17.0.0', 'R17.10.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/presentment_preferences/remove',
  operationId: 'removeAccountsReceivablePresentmentPreferences',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PresentmentPreferencesRemoval_R13_1_0) } } } },
  responses: {
    200: { description: 'The account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R17_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const resetAccessTokenPassCode = new RouteForm<['R18.0.0'], {
  method: 'post'
  path: '/access_tokens/reset_pass_code'
  body: Types['PassCodeReset']
  bodyRequired: true
  answers: { 200: Types['AccessTokenWithNewPassCodeEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'post',
  path: '/access_tokens/reset_pass_code',
  operationId: 'resetAccessTokenPassCode',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PassCodeReset) } } } },
  responses: {
    200: { description: 'The access token with its new pass code, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenWithNewPassCodeEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const resetAccessTokenPassCode_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'post'
  path: '/access_tokens/reset_pass_code'
  body: Types['PassCodeReset']
  bodyRequired: true
  answers: { 200: Types['AccessTokenWithNewPassCodeEnvelope_R9_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'post',
  path: '/access_tokens/reset_pass_code',
  operationId: 'resetAccessTokenPassCode',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PassCodeReset) } } } },
  responses: {
    200: { description: 'The access token with its new pass code, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenWithNewPassCodeEnvelope_R9_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const resetAccessTokenPassCode_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'post'
  path: '/access_tokens/reset_pass_code'
  body: Types['PassCodeReset']
  bodyRequired: true
  answers: { 200: Types['AccessTokenWithNewPassCodeEnvelope_R9_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/access_tokens/reset_pass_code',
  operationId: 'resetAccessTokenPassCode',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PassCodeReset) } } } },
  responses: {
    200: { description: 'The access token with its new pass code, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenWithNewPassCodeEnvelope_R9_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const resetAccessTokenPassCode_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0'], {
  method: 'post'
  path: '/access_tokens/reset_pass_code'
  body: Types['PassCodeReset']
  bodyRequired: true
  answers: { 200: Types['AccessTokenWithNewPassCodeEnvelope_R9_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0'], () => ({
  method: 'post',
  path: '/access_tokens/reset_pass_code',
  operationId: 'resetAccessTokenPassCode',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PassCodeReset) } } } },
  responses: {
    200: { description: 'The access token with its new pass code, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenWithNewPassCodeEnvelope_R9_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const resetAccessTokenPassCode_R13_1_0 = new RouteForm<['R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/access_tokens/reset_pass_code'
  body: Types['PassCodeReset']
  bodyRequired: true
  answers: { 200: Types['AccessTokenWithNewPassCodeEnvelope_R13_1_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/access_tokens/reset_pass_code',
  operationId: 'resetAccessTokenPassCode',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PassCodeReset) } } } },
  responses: {
    200: { description: 'The access token with its new pass code, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenWithNewPassCodeEnvelope_R13_1_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const resetAccessTokenPassCode_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'post'
  path: '/access_tokens/reset_pass_code'
  body: Types['PassCodeReset']
  bodyRequired: true
  answers: { 200: Types['AccessTokenWithNewPassCodeEnvelope_R13_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'post',
  path: '/access_tokens/reset_pass_code',
  operationId: 'resetAccessTokenPassCode',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PassCodeReset) } } } },
  responses: {
    200: { description: 'The access token with its new pass code, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenWithNewPassCodeEnvelope_R13_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const resetAccessTokenPassCode_R14_1_0 = new RouteForm<['R14.1.0', 'R14.2.0', 'R14.3.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.1.0', 'R16.2.0', 'R17.0.0'], {
  method: 'post'
  path: '/access_tokens/reset_pass_code'
  body: Types['PassCodeReset']
  bodyRequired: true
  answers: { 200: Types['AccessTokenWithNewPassCodeEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.1.0', 'R14.2.0', 'R14.3.0', 'R14.26.0', 'R15.0.0', 'R16.0.0', 'R16.1.0', 'R16.2.0', 'R17.0.0'], () => ({
  method: 'post',
  path: '/access_tokens/reset_pass_code',
  operationId: 'resetAccessTokenPassCode',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PassCodeReset) } } } },
  responses: {
    200: { description: 'The access token with its new pass code, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenWithNewPassCodeEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const resetAccessTokenPassCode_R16_12_0 = new RouteForm<['R16.12.0', 'R16.31.0', 'R17.10.0'], {
  method: 'post'
  path: '/access_tokens/reset_pass_code'
  body: Types['PassCodeReset']
  bodyRequired: true
  answers: { 200: Types['AccessTokenWithNewPassCodeEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R16.12.0', 'R16.31.0', 'R17.10.0'], () => ({
  method: 'post',
  path: '/access_tokens/reset_pass_code',
  operationId: 'resetAccessTokenPassCode',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PassCodeReset) } } } },
  responses: {
    200: { description: 'The access token with its new pass code, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenWithNewPassCodeEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const resetAccessTokenPassCode_R9_0_0 = new RouteForm<['R9.0.0', 'R9.1.0'], {
  method: 'post'
  path: '/access_tokens/reset_pass_code'
  body: Types['PassCodeReset_R9_0_0']
  bodyRequired: true
  answers: { 200: Types['AccessTokenWithNewPassCodeEnvelope_R9_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.0.0', 'R9.1.0'], () => ({
  method: 'post',
  path: '/access_tokens/reset_pass_code',
  operationId: 'resetAccessTokenPassCode',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PassCodeReset_R9_0_0) } } } },
  responses: {
    200: { description: 'The access token with its new pass code, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenWithNewPassCodeEnvelope_R9_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const resetAccessTokenVerificationCode = new RouteForm<['R18.0.0'], {
  method: 'post'
  path: '/access_tokens/reset_verification_code'
  body: Types['VerificationCodeReset']
  bodyRequired: true
  answers: { 200: Types['AccessTokenAwaitingVerificationEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'post',
  path: '/access_tokens/reset_verification_code',
  operationId: 'resetAccessTokenVerificationCode',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.VerificationCodeReset) } } } },
  responses: {
    200: { description: 'The access token with its new code, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenAwaitingVerificationEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const resetAccessTokenVerificationCode_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/access_tokens/reset_verification_code'
  body: Types['VerificationCodeReset']
  bodyRequired: true
  answers: { 200: Types['AccessTokenAwaitingVerificationEnvelope_R12_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/access_tokens/reset_verification_code',
  operationId: 'resetAccessTokenVerificationCode',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.VerificationCodeReset) } } } },
  responses: {
    200: { description: 'The access token with its new code, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenAwaitingVerificationEnvelope_R12_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const resetAccessTokenVerificationCode_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'post'
  path: '/access_tokens/reset_verification_code'
  body: Types['VerificationCodeReset']
  bodyRequired: true
  answers: { 200: Types['AccessTokenAwaitingVerificationEnvelope_R12_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'post',
  path: '/access_tokens/reset_verification_code',
  operationId: 'resetAccessTokenVerificationCode',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.VerificationCodeReset) } } } },
  responses: {
    200: { description: 'The access token with its new code, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenAwaitingVerificationEnvelope_R12_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const resetAccessTokenVerificationCode_R14_1_0 = new RouteForm<['R14.1.0', 'R14.2.0', 'R14.3.0', 'R14.26.0', 'R15.0.0'], {
  method: 'post'
  path: '/access_tokens/reset_verification_code'
  body: Types['VerificationCodeReset']
  bodyRequired: true
  answers: { 200: Types['AccessTokenAwaitingVerificationEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.1.0', 'R14.2.0', 'R14.3.0', 'R14.26.0', 'R15.0.0'], () => ({
  method: 'post',
  path: '/access_tokens/reset_verification_code',
  operationId: 'resetAccessTokenVerificationCode',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.VerificationCodeReset) } } } },
  responses: {
    200: { description: 'The access token with its new code, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenAwaitingVerificationEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const resetAccessTokenVerificationCode_R16_0_0 = new RouteForm<['R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0'], {
  method: 'post'
  path: '/access_tokens/reset_verification_code'
  body: Types['VerificationCodeReset']
  bodyRequired: true
  answers: { 200: Types['AccessTokenAwaitingVerificationEnvelope_R16_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0'], () => ({
  method: 'post',
  path: '/access_tokens/reset_verification_code',
  operationId: 'resetAccessTokenVerificationCode',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.VerificationCodeReset) } } } },
  responses: {
    200: { description: 'The access token with its new code, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenAwaitingVerificationEnvelope_R16_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const resetPerceptionSubscriberPinNumber = new RouteForm<[
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], {
  method: 'post'
  path: '/perception/provisioning_requests/reset_subscriber_pin_number'
  body: Types['PerceptionPinReset']
  bodyRequired: true
  answers: { 200: Types['EmptyEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => ({
  method: 'post',
  path: '/perception/provisioning_requests/reset_subscriber_pin_number',
  operationId: 'resetPerceptionSubscriberPinNumber',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PerceptionPinReset) } } } },
  responses: {
    200: { description: 'The PIN is back to the default, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.EmptyEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const resetPerceptionSubscriberPinNumber_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'post'
  path: '/perception/provisioning_requests/reset_subscriber_pin_number'
  body: Types['PerceptionPinReset']
  bodyRequired: true
  answers: { 200: Types['EmptyEnvelope'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'post',
  path: '/perception/provisioning_requests/reset_subscriber_pin_number',
  operationId: 'resetPerceptionSubscriberPinNumber',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PerceptionPinReset) } } } },
  responses: {
    200: { description: 'The PIN is back to the default, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.EmptyEnvelope), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const resetPerceptionSubscriberPinNumber_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'post'
  path: '/perception/provisioning_requests/reset_subscriber_pin_number'
  body: Types['PerceptionPinReset']
  bodyRequired: true
  answers: { 200: Types['EmptyEnvelope'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/perception/provisioning_requests/reset_subscriber_pin_number',
  operationId: 'resetPerceptionSubscriberPinNumber',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PerceptionPinReset) } } } },
  responses: {
    200: { description: 'The PIN is back to the default, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.EmptyEnvelope), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const resetPerceptionSubscriberPinNumber_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/perception/provisioning_requests/reset_subscriber_pin_number'
  body: Types['PerceptionPinReset']
  bodyRequired: true
  answers: { 200: Types['EmptyEnvelope'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/perception/provisioning_requests/reset_subscriber_pin_number',
  operationId: 'resetPerceptionSubscriberPinNumber',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PerceptionPinReset) } } } },
  responses: {
    200: { description: 'The PIN is back to the default, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.EmptyEnvelope), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const resetPerceptionSubscriberPinNumber_R9_0_0 = new RouteForm<['R9.0.0', 'R9.1.0'], {
  method: 'post'
  path: '/perception/provisioning_requests/reset_subscriber_pin_number'
  body: Types['PerceptionPinReset']
  bodyRequired: true
  answers: { 200: Types['EmptyEnvelope'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.0.0', 'R9.1.0'], () => ({
  method: 'post',
  path: '/perception/provisioning_requests/reset_subscriber_pin_number',
  operationId: 'resetPerceptionSubscriberPinNumber',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PerceptionPinReset) } } } },
  responses: {
    200: { description: 'The PIN is back to the default, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.EmptyEnvelope), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const resetPerceptionSubscription = new RouteForm<[
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], {
  method: 'post'
  path: '/perception/provisioning_requests/reset_subscription'
  body: Types['PerceptionSubscriptionReset']
  bodyRequired: true
  answers: { 200: Types['EmptyEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => ({
  method: 'post',
  path: '/perception/provisioning_requests/reset_subscription',
  operationId: 'resetPerceptionSubscription',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PerceptionSubscriptionReset) } } } },
  responses: {
    200: { description: 'The subscription was pushed to Perception, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.EmptyEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const resetPerceptionSubscription_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'post'
  path: '/perception/provisioning_requests/reset_subscription'
  body: Types['PerceptionSubscriptionReset']
  bodyRequired: true
  answers: { 200: Types['EmptyEnvelope'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'post',
  path: '/perception/provisioning_requests/reset_subscription',
  operationId: 'resetPerceptionSubscription',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PerceptionSubscriptionReset) } } } },
  responses: {
    200: { description: 'The subscription was pushed to Perception, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.EmptyEnvelope), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const resetPerceptionSubscription_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'post'
  path: '/perception/provisioning_requests/reset_subscription'
  body: Types['PerceptionSubscriptionReset']
  bodyRequired: true
  answers: { 200: Types['EmptyEnvelope'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/perception/provisioning_requests/reset_subscription',
  operationId: 'resetPerceptionSubscription',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PerceptionSubscriptionReset) } } } },
  responses: {
    200: { description: 'The subscription was pushed to Perception, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.EmptyEnvelope), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const resetPerceptionSubscription_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/perception/provisioning_requests/reset_subscription'
  body: Types['PerceptionSubscriptionReset']
  bodyRequired: true
  answers: { 200: Types['EmptyEnvelope'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/perception/provisioning_requests/reset_subscription',
  operationId: 'resetPerceptionSubscription',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PerceptionSubscriptionReset) } } } },
  responses: {
    200: { description: 'The subscription was pushed to Perception, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.EmptyEnvelope), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const resetPerceptionSubscription_R9_0_0 = new RouteForm<['R9.0.0', 'R9.1.0'], {
  method: 'post'
  path: '/perception/provisioning_requests/reset_subscription'
  body: Types['PerceptionSubscriptionReset']
  bodyRequired: true
  answers: { 200: Types['EmptyEnvelope'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.0.0', 'R9.1.0'], () => ({
  method: 'post',
  path: '/perception/provisioning_requests/reset_subscription',
  operationId: 'resetPerceptionSubscription',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PerceptionSubscriptionReset) } } } },
  responses: {
    200: { description: 'The subscription was pushed to Perception, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.EmptyEnvelope), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const setAccessTokenAsEffective = new RouteForm<['R18.0.0'], {
  method: 'post'
  path: '/access_tokens/set_as_effective'
  body: Types['AccessTokenActivation']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'post',
  path: '/access_tokens/set_as_effective',
  operationId: 'setAccessTokenAsEffective',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenActivation) } } } },
  responses: {
    200: { description: 'The access token in its new state, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const setAccessTokenAsEffective_R13_1_0 = new RouteForm<['R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/access_tokens/set_as_effective'
  body: Types['AccessTokenActivation']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R10_1_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/access_tokens/set_as_effective',
  operationId: 'setAccessTokenAsEffective',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenActivation) } } } },
  responses: {
    200: { description: 'The access token in its new state, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R10_1_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const setAccessTokenAsEffective_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'post'
  path: '/access_tokens/set_as_effective'
  body: Types['AccessTokenActivation']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R10_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'post',
  path: '/access_tokens/set_as_effective',
  operationId: 'setAccessTokenAsEffective',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenActivation) } } } },
  responses: {
    200: { description: 'The access token in its new state, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R10_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const setAccessTokenAsEffective_R14_1_0 = new RouteForm<['R14.1.0', 'R14.2.0', 'R14.3.0', 'R14.26.0'], {
  method: 'post'
  path: '/access_tokens/set_as_effective'
  body: Types['AccessTokenActivation']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.1.0', 'R14.2.0', 'R14.3.0', 'R14.26.0'], () => ({
  method: 'post',
  path: '/access_tokens/set_as_effective',
  operationId: 'setAccessTokenAsEffective',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenActivation) } } } },
  responses: {
    200: { description: 'The access token in its new state, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const setAccessTokenAsEffective_R15_0_0 = new RouteForm<['R15.0.0', 'R16.0.0', 'R16.1.0'], {
  method: 'post'
  path: '/access_tokens/set_as_effective'
  body: Types['AccessTokenActivation']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R15_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R15.0.0', 'R16.0.0', 'R16.1.0'], () => ({
  method: 'post',
  path: '/access_tokens/set_as_effective',
  operationId: 'setAccessTokenAsEffective',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenActivation) } } } },
  responses: {
    200: { description: 'The access token in its new state, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R15_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const setAccessTokenAsEffective_R16_2_0 = new RouteForm<['R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0'], {
  method: 'post'
  path: '/access_tokens/set_as_effective'
  body: Types['AccessTokenActivation']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R16_2_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0'], () => ({
  method: 'post',
  path: '/access_tokens/set_as_effective',
  operationId: 'setAccessTokenAsEffective',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenActivation) } } } },
  responses: {
    200: { description: 'The access token in its new state, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R16_2_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const setAccessTokenAsNotEffective = new RouteForm<['R18.0.0'], {
  method: 'post'
  path: '/access_tokens/set_as_not_effective'
  body: Types['AccessTokenDeactivation']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'post',
  path: '/access_tokens/set_as_not_effective',
  operationId: 'setAccessTokenAsNotEffective',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenDeactivation) } } } },
  responses: {
    200: { description: 'The access token in its new state, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const setAccessTokenAsNotEffective_R13_1_0 = new RouteForm<['R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/access_tokens/set_as_not_effective'
  body: Types['AccessTokenDeactivation']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R10_1_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/access_tokens/set_as_not_effective',
  operationId: 'setAccessTokenAsNotEffective',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenDeactivation) } } } },
  responses: {
    200: { description: 'The access token in its new state, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R10_1_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const setAccessTokenAsNotEffective_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'post'
  path: '/access_tokens/set_as_not_effective'
  body: Types['AccessTokenDeactivation']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R10_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'post',
  path: '/access_tokens/set_as_not_effective',
  operationId: 'setAccessTokenAsNotEffective',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenDeactivation) } } } },
  responses: {
    200: { description: 'The access token in its new state, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R10_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const setAccessTokenAsNotEffective_R14_1_0 = new RouteForm<['R14.1.0', 'R14.2.0', 'R14.3.0', 'R14.26.0'], {
  method: 'post'
  path: '/access_tokens/set_as_not_effective'
  body: Types['AccessTokenDeactivation']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.1.0', 'R14.2.0', 'R14.3.0', 'R14.26.0'], () => ({
  method: 'post',
  path: '/access_tokens/set_as_not_effective',
  operationId: 'setAccessTokenAsNotEffective',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenDeactivation) } } } },
  responses: {
    200: { description: 'The access token in its new state, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const setAccessTokenAsNotEffective_R15_0_0 = new RouteForm<['R15.0.0', 'R16.0.0', 'R16.1.0'], {
  method: 'post'
  path: '/access_tokens/set_as_not_effective'
  body: Types['AccessTokenDeactivation']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R15_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R15.0.0', 'R16.0.0', 'R16.1.0'], () => ({
  method: 'post',
  path: '/access_tokens/set_as_not_effective',
  operationId: 'setAccessTokenAsNotEffective',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenDeactivation) } } } },
  responses: {
    200: { description: 'The access token in its new state, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R15_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const setAccessTokenAsNotEffective_R16_2_0 = new RouteForm<['R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0'], {
  method: 'post'
  path: '/access_tokens/set_as_not_effective'
  body: Types['AccessTokenDeactivation']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R16_2_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0'], () => ({
  method: 'post',
  path: '/access_tokens/set_as_not_effective',
  operationId: 'setAccessTokenAsNotEffective',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenDeactivation) } } } },
  responses: {
    200: { description: 'The access token in its new state, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R16_2_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const setPerceptionSubscriberPinNumber = new RouteForm<[
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], {
  method: 'post'
  path: '/perception/provisioning_requests/set_subscriber_pin_number'
  body: Types['PerceptionPinAssignment']
  bodyRequired: true
  answers: { 200: Types['EmptyEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => ({
  method: 'post',
  path: '/perception/provisioning_requests/set_subscriber_pin_number',
  operationId: 'setPerceptionSubscriberPinNumber',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PerceptionPinAssignment) } } } },
  responses: {
    200: { description: 'The PIN is set, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.EmptyEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const setPerceptionSubscriberPinNumber_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'post'
  path: '/perception/provisioning_requests/set_subscriber_pin_number'
  body: Types['PerceptionPinAssignment']
  bodyRequired: true
  answers: { 200: Types['EmptyEnvelope'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'post',
  path: '/perception/provisioning_requests/set_subscriber_pin_number',
  operationId: 'setPerceptionSubscriberPinNumber',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PerceptionPinAssignment) } } } },
  responses: {
    200: { description: 'The PIN is set, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.EmptyEnvelope), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const setPerceptionSubscriberPinNumber_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'post'
  path: '/perception/provisioning_requests/set_subscriber_pin_number'
  body: Types['PerceptionPinAssignment']
  bodyRequired: true
  answers: { 200: Types['EmptyEnvelope'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/perception/provisioning_requests/set_subscriber_pin_number',
  operationId: 'setPerceptionSubscriberPinNumber',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PerceptionPinAssignment) } } } },
  responses: {
    200: { description: 'The PIN is set, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.EmptyEnvelope), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const setPerceptionSubscriberPinNumber_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/perception/provisioning_requests/set_subscriber_pin_number'
  body: Types['PerceptionPinAssignment']
  bodyRequired: true
  answers: { 200: Types['EmptyEnvelope'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/perception/provisioning_requests/set_subscriber_pin_number',
  operationId: 'setPerceptionSubscriberPinNumber',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PerceptionPinAssignment) } } } },
  responses: {
    200: { description: 'The PIN is set, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.EmptyEnvelope), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const setPerceptionSubscriberPinNumber_R9_0_0 = new RouteForm<['R9.0.0', 'R9.1.0'], {
  method: 'post'
  path: '/perception/provisioning_requests/set_subscriber_pin_number'
  body: Types['PerceptionPinAssignment']
  bodyRequired: true
  answers: { 200: Types['EmptyEnvelope'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.0.0', 'R9.1.0'], () => ({
  method: 'post',
  path: '/perception/provisioning_requests/set_subscriber_pin_number',
  operationId: 'setPerceptionSubscriberPinNumber',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PerceptionPinAssignment) } } } },
  responses: {
    200: { description: 'The PIN is set, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.EmptyEnvelope), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const showAccessToken = new RouteForm<['R18.0.0'], {
  method: 'post'
  path: '/access_tokens/show'
  body: Types['AccessTokenLookup']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'post',
  path: '/access_tokens/show',
  operationId: 'showAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenLookup) } } } },
  responses: {
    200: { description: 'The access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showAccessToken_R10_0_0 = new RouteForm<['R10.0.0'], {
  method: 'post'
  path: '/access_tokens/show'
  body: Types['AccessTokenLookup']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0'], () => ({
  method: 'post',
  path: '/access_tokens/show',
  operationId: 'showAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenLookup) } } } },
  responses: {
    200: { description: 'The access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const showAccessToken_R10_1_0 = new RouteForm<['R10.1.0'], {
  method: 'post'
  path: '/access_tokens/show'
  body: Types['AccessTokenLookup']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R10_1_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.1.0'], () => ({
  method: 'post',
  path: '/access_tokens/show',
  operationId: 'showAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenLookup) } } } },
  responses: {
    200: { description: 'The access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R10_1_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const showAccessToken_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'post'
  path: '/access_tokens/show'
  body: Types['AccessTokenLookup']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R10_1_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/access_tokens/show',
  operationId: 'showAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenLookup) } } } },
  responses: {
    200: { description: 'The access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R10_1_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const showAccessToken_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/access_tokens/show'
  body: Types['AccessTokenLookup']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R10_1_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/access_tokens/show',
  operationId: 'showAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenLookup) } } } },
  responses: {
    200: { description: 'The access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R10_1_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const showAccessToken_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'post'
  path: '/access_tokens/show'
  body: Types['AccessTokenLookup']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R10_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'post',
  path: '/access_tokens/show',
  operationId: 'showAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenLookup) } } } },
  responses: {
    200: { description: 'The access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R10_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showAccessToken_R14_1_0 = new RouteForm<['R14.1.0', 'R14.2.0', 'R14.3.0', 'R14.26.0'], {
  method: 'post'
  path: '/access_tokens/show'
  body: Types['AccessTokenLookup']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.1.0', 'R14.2.0', 'R14.3.0', 'R14.26.0'], () => ({
  method: 'post',
  path: '/access_tokens/show',
  operationId: 'showAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenLookup) } } } },
  responses: {
    200: { description: 'The access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showAccessToken_R15_0_0 = new RouteForm<['R15.0.0', 'R16.0.0', 'R16.1.0'], {
  method: 'post'
  path: '/access_tokens/show'
  body: Types['AccessTokenLookup']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R15_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R15.0.0', 'R16.0.0', 'R16.1.0'], () => ({
  method: 'post',
  path: '/access_tokens/show',
  operationId: 'showAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenLookup) } } } },
  responses: {
    200: { description: 'The access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R15_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showAccessToken_R16_2_0 = new RouteForm<['R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0'], {
  method: 'post'
  path: '/access_tokens/show'
  body: Types['AccessTokenLookup']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R16_2_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0'], () => ({
  method: 'post',
  path: '/access_tokens/show',
  operationId: 'showAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenLookup) } } } },
  responses: {
    200: { description: 'The access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R16_2_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showAccessToken_R5_0_0 = new RouteForm<['R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0'], {
  method: 'post'
  path: '/access_tokens/show'
  body: Types['AccessTokenLookup']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R5_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0'], () => ({
  method: 'post',
  path: '/access_tokens/show',
  operationId: 'showAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenLookup) } } } },
  responses: {
    200: { description: 'The access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R5_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const showAccessToken_R9_0_0 = new RouteForm<['R9.0.0', 'R9.1.0'], {
  method: 'post'
  path: '/access_tokens/show'
  body: Types['AccessTokenLookup']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R9_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.0.0', 'R9.1.0'], () => ({
  method: 'post',
  path: '/access_tokens/show',
  operationId: 'showAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenLookup) } } } },
  responses: {
    200: { description: 'The access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R9_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const showAccountsReceivable = new RouteForm<['R18.0.0'], {
  method: 'get'
  path: '/accounts_receivable/show'
  query: Types['ShowAccountsReceivableQuery']
  answers: { 200: Types['AccountsReceivableEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/show',
  operationId: 'showAccountsReceivable',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The accounts receivable, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showAccountsReceivableByPost = new RouteForm<['R18.0.0'], {
  method: 'post'
  path: '/accounts_receivable/show'
  body: Types['AccountsReceivableLookup']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/show',
  operationId: 'showAccountsReceivableByPost',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableLookup) } } } },
  responses: {
    200: { description: 'The accounts receivable, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showAccountsReceivableByPost_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'post'
  path: '/accounts_receivable/show'
  body: Types['AccountsReceivableLookup_R8_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/show',
  operationId: 'showAccountsReceivableByPost',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableLookup_R8_0_0) } } } },
  responses: {
    200: { description: 'The accounts receivable, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const showAccountsReceivableByPost_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'post'
  path: '/accounts_receivable/show'
  body: Types['AccountsReceivableLookup_R8_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/show',
  operationId: 'showAccountsReceivableByPost',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableLookup_R8_0_0) } } } },
  responses: {
    200: { description: 'The accounts receivable, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const showAccountsReceivableByPost_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0'], {
  method: 'post'
  path: '/accounts_receivable/show'
  body: Types['AccountsReceivableLookup_R8_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/show',
  operationId: 'showAccountsReceivableByPost',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableLookup_R8_0_0) } } } },
  responses: {
    200: { description: 'The accounts receivable, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const showAccountsReceivableByPost_R13_0_0 = new RouteForm<['R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/accounts_receivable/show'
  body: Types['AccountsReceivableLookup_R13_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/show',
  operationId: 'showAccountsReceivableByPost',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableLookup_R13_0_0) } } } },
  responses: {
    200: { description: 'The accounts receivable, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const showAccountsReceivableByPost_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'post'
  path: '/accounts_receivable/show'
  body: Types['AccountsReceivableLookup_R13_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/show',
  operationId: 'showAccountsReceivableByPost',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableLookup_R13_0_0) } } } },
  responses: {
    200: { description: 'The accounts receivable, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showAccountsReceivableByPost_R14_1_0 = new RouteForm<['R14.1.0'], {
  method: 'post'
  path: '/accounts_receivable/show'
  body: Types['AccountsReceivableLookup_R13_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.1.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/show',
  operationId: 'showAccountsReceivableByPost',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableLookup_R13_0_0) } } } },
  responses: {
    200: { description: 'The accounts receivable, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showAccountsReceivableByPost_R14_2_0 = new RouteForm<['R14.2.0', 'R14.3.0', 'R14.26.0'], {
  method: 'post'
  path: '/accounts_receivable/show'
  body: Types['AccountsReceivableLookup_R13_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R14_2_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.2.0', 'R14.3.0', 'R14.26.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/show',
  operationId: 'showAccountsReceivableByPost',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableLookup_R13_0_0) } } } },
  responses: {
    200: { description: 'The accounts receivable, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R14_2_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showAccountsReceivableByPost_R15_0_0 = new RouteForm<['R15.0.0', 'R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0'], {
  method: 'post'
  path: '/accounts_receivable/show'
  body: Types['AccountsReceivableLookup_R13_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R15_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R15.0.0', 'R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/show',
  operationId: 'showAccountsReceivableByPost',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableLookup_R13_0_0) } } } },
  responses: {
    200: { description: 'The accounts receivable, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R15_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showAccountsReceivableByPost_R17_0_0 = new RouteForm<['R17.0.0', 'R17.10.0'], {
  method: 'post'
  path: '/accounts_receivable/show'
  body: Types['AccountsReceivableLookup_R13_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R17_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R17.0.0', 'R17.10.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/show',
  operationId: 'showAccountsReceivableByPost',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableLookup_R13_0_0) } } } },
  responses: {
    200: { description: 'The accounts receivable, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R17_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showAccountsReceivableByPost_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0'], {
  method: 'post'
  path: '/accounts_receivable/show'
  body: Types['AccountsReceivableLookup_R4_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/show',
  operationId: 'showAccountsReceivableByPost',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableLookup_R4_0_0) } } } },
  responses: {
    200: { description: 'The accounts receivable, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const showAccountsReceivableByPost_R6_0_0 = new RouteForm<['R6.0.0', 'R7.0.0'], {
  method: 'post'
  path: '/accounts_receivable/show'
  body: Types['AccountsReceivableLookup_R4_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R6_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R6.0.0', 'R7.0.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/show',
  operationId: 'showAccountsReceivableByPost',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableLookup_R4_0_0) } } } },
  responses: {
    200: { description: 'The accounts receivable, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R6_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const showAccountsReceivableByPost_R8_0_0 = new RouteForm<['R8.0.0', 'R9.0.0', 'R9.1.0'], {
  method: 'post'
  path: '/accounts_receivable/show'
  body: Types['AccountsReceivableLookup_R8_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R6_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R8.0.0', 'R9.0.0', 'R9.1.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/show',
  operationId: 'showAccountsReceivableByPost',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableLookup_R8_0_0) } } } },
  responses: {
    200: { description: 'The accounts receivable, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R6_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const showAccountsReceivable_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'get'
  path: '/accounts_receivable/show'
  query: Types['ShowAccountsReceivableQuery']
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/show',
  operationId: 'showAccountsReceivable',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The accounts receivable, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const showAccountsReceivable_R11_0_0 = new RouteForm<['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/accounts_receivable/show'
  query: Types['ShowAccountsReceivableQuery']
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/show',
  operationId: 'showAccountsReceivable',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The accounts receivable, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const showAccountsReceivable_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'get'
  path: '/accounts_receivable/show'
  query: Types['ShowAccountsReceivableQuery']
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/show',
  operationId: 'showAccountsReceivable',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The accounts receivable, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showAccountsReceivable_R14_1_0 = new RouteForm<['R14.1.0'], {
  method: 'get'
  path: '/accounts_receivable/show'
  query: Types['ShowAccountsReceivableQuery']
  answers: { 200: Types['AccountsReceivableEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.1.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/show',
  operationId: 'showAccountsReceivable',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The accounts receivable, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showAccountsReceivable_R14_2_0 = new RouteForm<['R14.2.0', 'R14.3.0', 'R14.26.0'], {
  method: 'get'
  path: '/accounts_receivable/show'
  query: Types['ShowAccountsReceivableQuery']
  answers: { 200: Types['AccountsReceivableEnvelope_R14_2_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.2.0', 'R14.3.0', 'R14.26.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/show',
  operationId: 'showAccountsReceivable',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The accounts receivable, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R14_2_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showAccountsReceivable_R15_0_0 = new RouteForm<['R15.0.0', 'R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0'], {
  method: 'get'
  path: '/accounts_receivable/show'
  query: Types['ShowAccountsReceivableQuery']
  answers: { 200: Types['AccountsReceivableEnvelope_R15_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R15.0.0', 'R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/show',
  operationId: 'showAccountsReceivable',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The accounts receivable, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R15_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showAccountsReceivable_R17_0_0 = new RouteForm<['R17.0.0', 'R17.10.0'], {
  method: 'get'
  path: '/accounts_receivable/show'
  query: Types['ShowAccountsReceivableQuery']
  answers: { 200: Types['AccountsReceivableEnvelope_R17_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R17.0.0', 'R17.10.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/show',
  operationId: 'showAccountsReceivable',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The accounts receivable, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R17_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showAccountsReceivable_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0'], {
  method: 'get'
  path: '/accounts_receivable/show'
  query: Types['ShowAccountsReceivableQuery']
  answers: { 200: Types['AccountsReceivableEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/show',
  operationId: 'showAccountsReceivable',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The accounts receivable, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const showAccountsReceivable_R6_0_0 = new RouteForm<['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], {
  method: 'get'
  path: '/accounts_receivable/show'
  query: Types['ShowAccountsReceivableQuery']
  answers: { 200: Types['AccountsReceivableEnvelope_R6_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/show',
  operationId: 'showAccountsReceivable',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      accounts_receivable_identifier: wireIdentifier(of(schemas.AccountsReceivableIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The accounts receivable, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R6_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const showBill = new RouteForm<[
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], {
  method: 'get'
  path: '/bills/show'
  query: Types['ShowBillQuery']
  answers: { 200: Types['BillEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => ({
  method: 'get',
  path: '/bills/show',
  operationId: 'showBill',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      bill_identifier: wireIdentifier(of(schemas.BillIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The bill, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.BillEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showBill_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'get'
  path: '/bills/show'
  query: Types['ShowBillQuery']
  answers: { 200: Types['BillEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'get',
  path: '/bills/show',
  operationId: 'showBill',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      bill_identifier: wireIdentifier(of(schemas.BillIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The bill, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.BillEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const showBill_R11_0_0 = new RouteForm<['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/bills/show'
  query: Types['ShowBillQuery']
  answers: { 200: Types['BillEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'get',
  path: '/bills/show',
  operationId: 'showBill',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      bill_identifier: wireIdentifier(of(schemas.BillIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The bill, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.BillEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const showBill_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0'], {
  method: 'get'
  path: '/bills/show'
  query: Types['ShowBillQuery']
  answers: { 200: Types['BillEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0'], () => ({
  method: 'get',
  path: '/bills/show',
  operationId: 'showBill',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      bill_identifier: wireIdentifier(of(schemas.BillIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The bill, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.BillEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const showBill_R9_0_0 = new RouteForm<['R9.0.0', 'R9.1.0'], {
  method: 'get'
  path: '/bills/show'
  query: Types['ShowBillQuery']
  answers: { 200: Types['BillEnvelope_R9_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.0.0', 'R9.1.0'], () => ({
  method: 'get',
  path: '/bills/show',
  operationId: 'showBill',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      bill_identifier: wireIdentifier(of(schemas.BillIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The bill, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.BillEnvelope_R9_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const showContactInformation = new RouteForm<['R18.0.0'], {
  method: 'get'
  path: '/contact_information/show'
  query: Types['ShowContactInformationQuery']
  answers: { 200: Types['ContactInformationEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'get',
  path: '/contact_information/show',
  operationId: 'showContactInformation',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      contact_information_identifier: wireIdentifier(of(schemas.ContactInformationIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The contact, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.ContactInformationEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showContactInformation_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'get'
  path: '/contact_information/show'
  query: Types['ShowContactInformationQuery_R4_0_0']
  answers: { 200: Types['ContactInformationEnvelope_R4_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'get',
  path: '/contact_information/show',
  operationId: 'showContactInformation',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      contact_information_identifier: wireIdentifier(of(schemas.ContactInformationIdentifier_R4_0_0)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The contact, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.ContactInformationEnvelope_R4_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const showContactInformation_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'get'
  path: '/contact_information/show'
  query: Types['ShowContactInformationQuery_R4_0_0']
  answers: { 200: Types['ContactInformationEnvelope_R4_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'get',
  path: '/contact_information/show',
  operationId: 'showContactInformation',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      contact_information_identifier: wireIdentifier(of(schemas.ContactInformationIdentifier_R4_0_0)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The contact, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.ContactInformationEnvelope_R4_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const showContactInformation_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/contact_information/show'
  query: Types['ShowContactInformationQuery_R4_0_0']
  answers: { 200: Types['ContactInformationEnvelope_R12_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'get',
  path: '/contact_information/show',
  operationId: 'showContactInformation',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      contact_information_identifier: wireIdentifier(of(schemas.ContactInformationIdentifier_R4_0_0)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The contact, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.ContactInformationEnvelope_R12_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const showContactInformation_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'get'
  path: '/contact_information/show'
  query: Types['ShowContactInformationQuery']
  answers: { 200: Types['ContactInformationEnvelope_R12_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'get',
  path: '/contact_information/show',
  operationId: 'showContactInformation',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      contact_information_identifier: wireIdentifier(of(schemas.ContactInformationIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The contact, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.ContactInformationEnvelope_R12_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showContactInformation_R14_1_0 = new RouteForm<[
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
], {
  method: 'get'
  path: '/contact_information/show'
  query: Types['ShowContactInformationQuery']
  answers: { 200: Types['ContactInformationEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
], () => ({
  method: 'get',
  path: '/contact_information/show',
  operationId: 'showContactInformation',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      contact_information_identifier: wireIdentifier(of(schemas.ContactInformationIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The contact, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.ContactInformationEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showContactInformation_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], {
  method: 'get'
  path: '/contact_information/show'
  query: Types['ShowContactInformationQuery_R4_0_0']
  answers: { 200: Types['ContactInformationEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], () => ({
  method: 'get',
  path: '/contact_information/show',
  operationId: 'showContactInformation',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      contact_information_identifier: wireIdentifier(of(schemas.ContactInformationIdentifier_R4_0_0)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The contact, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.ContactInformationEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const showCreditNote = new RouteForm<['R18.0.0'], {
  method: 'get'
  path: '/credit_notes/show'
  query: Types['ShowCreditNoteQuery']
  answers: { 200: Types['CreditNoteEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'get',
  path: '/credit_notes/show',
  operationId: 'showCreditNote',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      credit_note_identifier: wireIdentifier(of(schemas.CreditNoteIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The credit note, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CreditNoteEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showCreditNote_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'get'
  path: '/credit_notes/show'
  query: Types['ShowCreditNoteQuery']
  answers: { 200: Types['CreditNoteEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'get',
  path: '/credit_notes/show',
  operationId: 'showCreditNote',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      credit_note_identifier: wireIdentifier(of(schemas.CreditNoteIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The credit note, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CreditNoteEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const showCreditNote_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'get'
  path: '/credit_notes/show'
  query: Types['ShowCreditNoteQuery']
  answers: { 200: Types['CreditNoteEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'get',
  path: '/credit_notes/show',
  operationId: 'showCreditNote',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      credit_note_identifier: wireIdentifier(of(schemas.CreditNoteIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The credit note, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CreditNoteEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const showCreditNote_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/credit_notes/show'
  query: Types['ShowCreditNoteQuery']
  answers: { 200: Types['CreditNoteEnvelope_R12_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'get',
  path: '/credit_notes/show',
  operationId: 'showCreditNote',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      credit_note_identifier: wireIdentifier(of(schemas.CreditNoteIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The credit note, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CreditNoteEnvelope_R12_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const showCreditNote_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'get'
  path: '/credit_notes/show'
  query: Types['ShowCreditNoteQuery']
  answers: { 200: Types['CreditNoteEnvelope_R14_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'get',
  path: '/credit_notes/show',
  operationId: 'showCreditNote',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      credit_note_identifier: wireIdentifier(of(schemas.CreditNoteIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The credit note, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CreditNoteEnvelope_R14_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showCreditNote_R14_1_0 = new RouteForm<[
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
], {
  method: 'get'
  path: '/credit_notes/show'
  query: Types['ShowCreditNoteQuery']
  answers: { 200: Types['CreditNoteEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
], () => ({
  method: 'get',
  path: '/credit_notes/show',
  operationId: 'showCreditNote',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      credit_note_identifier: wireIdentifier(of(schemas.CreditNoteIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The credit note, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CreditNoteEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showCreditNote_R17_0_0 = new RouteForm<['R17.0.0', 'R17.10.0'], {
  method: 'get'
  path: '/credit_notes/show'
  query: Types['ShowCreditNoteQuery']
  answers: { 200: Types['CreditNoteEnvelope_R17_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R17.0.0', 'R17.10.0'], () => ({
  method: 'get',
  path: '/credit_notes/show',
  operationId: 'showCreditNote',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      credit_note_identifier: wireIdentifier(of(schemas.CreditNoteIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The credit note, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CreditNoteEnvelope_R17_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showCreditNote_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], {
  method: 'get'
  path: '/credit_notes/show'
  query: Types['ShowCreditNoteQuery_R4_0_0']
  answers: { 200: Types['CreditNoteEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => ({
  method: 'get',
  path: '/credit_notes/show',
  operationId: 'showCreditNote',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      credit_note_identifier: wireIdentifier(of(schemas.CreditNoteIdentifier_R4_0_0)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The credit note, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CreditNoteEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const showCreditNote_R9_1_0 = new RouteForm<['R9.1.0'], {
  method: 'get'
  path: '/credit_notes/show'
  query: Types['ShowCreditNoteQuery']
  answers: { 200: Types['CreditNoteEnvelope_R9_1_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.1.0'], () => ({
  method: 'get',
  path: '/credit_notes/show',
  operationId: 'showCreditNote',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      credit_note_identifier: wireIdentifier(of(schemas.CreditNoteIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The credit note, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CreditNoteEnvelope_R9_1_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const showCurrency = new RouteForm<['R18.0.0'], {
  method: 'get'
  path: '/currencies/show'
  query: Types['ShowCurrencyQuery']
  answers: { 200: Types['CurrencyEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'get',
  path: '/currencies/show',
  operationId: 'showCurrency',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      currency_identifier: wireIdentifier(of(schemas.CurrencyIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The currency, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CurrencyEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showCurrency_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'get'
  path: '/currencies/show'
  query: Types['ShowCurrencyQuery']
  answers: { 200: Types['CurrencyEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'get',
  path: '/currencies/show',
  operationId: 'showCurrency',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      currency_identifier: wireIdentifier(of(schemas.CurrencyIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The currency, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CurrencyEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const showCurrency_R11_0_0 = new RouteForm<['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/currencies/show'
  query: Types['ShowCurrencyQuery']
  answers: { 200: Types['CurrencyEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'get',
  path: '/currencies/show',
  operationId: 'showCurrency',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      currency_identifier: wireIdentifier(of(schemas.CurrencyIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The currency, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CurrencyEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const showCurrency_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'get'
  path: '/currencies/show'
  query: Types['ShowCurrencyQuery']
  answers: { 200: Types['CurrencyEnvelope_R14_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'get',
  path: '/currencies/show',
  operationId: 'showCurrency',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      currency_identifier: wireIdentifier(of(schemas.CurrencyIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The currency, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CurrencyEnvelope_R14_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showCurrency_R14_1_0 = new RouteForm<[
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
], {
  method: 'get'
  path: '/currencies/show'
  query: Types['ShowCurrencyQuery']
  answers: { 200: Types['CurrencyEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
], () => ({
  method: 'get',
  path: '/currencies/show',
  operationId: 'showCurrency',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      currency_identifier: wireIdentifier(of(schemas.CurrencyIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The currency, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CurrencyEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showInvoice = new RouteForm<['R18.0.0'], {
  method: 'get'
  path: '/invoices/show'
  query: Types['ShowInvoiceQuery']
  answers: { 200: Types['InvoiceEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'get',
  path: '/invoices/show',
  operationId: 'showInvoice',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      invoice_identifier: wireIdentifier(of(schemas.InvoiceIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The invoice, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showInvoice_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'get'
  path: '/invoices/show'
  query: Types['ShowInvoiceQuery']
  answers: { 200: Types['InvoiceEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'get',
  path: '/invoices/show',
  operationId: 'showInvoice',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      invoice_identifier: wireIdentifier(of(schemas.InvoiceIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The invoice, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const showInvoice_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'get'
  path: '/invoices/show'
  query: Types['ShowInvoiceQuery']
  answers: { 200: Types['InvoiceEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'get',
  path: '/invoices/show',
  operationId: 'showInvoice',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      invoice_identifier: wireIdentifier(of(schemas.InvoiceIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The invoice, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const showInvoice_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/invoices/show'
  query: Types['ShowInvoiceQuery']
  answers: { 200: Types['InvoiceEnvelope_R12_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'get',
  path: '/invoices/show',
  operationId: 'showInvoice',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      invoice_identifier: wireIdentifier(of(schemas.InvoiceIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The invoice, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceEnvelope_R12_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const showInvoice_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'get'
  path: '/invoices/show'
  query: Types['ShowInvoiceQuery']
  answers: { 200: Types['InvoiceEnvelope_R14_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'get',
  path: '/invoices/show',
  operationId: 'showInvoice',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      invoice_identifier: wireIdentifier(of(schemas.InvoiceIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The invoice, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceEnvelope_R14_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showInvoice_R14_1_0 = new RouteForm<[
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
], {
  method: 'get'
  path: '/invoices/show'
  query: Types['ShowInvoiceQuery']
  answers: { 200: Types['InvoiceEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
], () => ({
  method: 'get',
  path: '/invoices/show',
  operationId: 'showInvoice',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      invoice_identifier: wireIdentifier(of(schemas.InvoiceIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The invoice, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showInvoice_R17_0_0 = new RouteForm<['R17.0.0', 'R17.10.0'], {
  method: 'get'
  path: '/invoices/show'
  query: Types['ShowInvoiceQuery']
  answers: { 200: Types['InvoiceEnvelope_R17_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R17.0.0', 'R17.10.0'], () => ({
  method: 'get',
  path: '/invoices/show',
  operationId: 'showInvoice',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      invoice_identifier: wireIdentifier(of(schemas.InvoiceIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The invoice, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceEnvelope_R17_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showInvoice_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], {
  method: 'get'
  path: '/invoices/show'
  query: Types['ShowInvoiceQuery_R4_0_0']
  answers: { 200: Types['InvoiceEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => ({
  method: 'get',
  path: '/invoices/show',
  operationId: 'showInvoice',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      invoice_identifier: wireIdentifier(of(schemas.InvoiceIdentifier_R4_0_0)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The invoice, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const showInvoice_R9_1_0 = new RouteForm<['R9.1.0'], {
  method: 'get'
  path: '/invoices/show'
  query: Types['ShowInvoiceQuery']
  answers: { 200: Types['InvoiceEnvelope_R9_1_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.1.0'], () => ({
  method: 'get',
  path: '/invoices/show',
  operationId: 'showInvoice',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      invoice_identifier: wireIdentifier(of(schemas.InvoiceIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The invoice, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceEnvelope_R9_1_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const showPayment = new RouteForm<[
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], {
  method: 'get'
  path: '/payments/show'
  query: Types['ShowPaymentQuery']
  answers: { 200: Types['PaymentEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => ({
  method: 'get',
  path: '/payments/show',
  operationId: 'showPayment',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      payment_identifier: wireIdentifier(of(schemas.PaymentIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showPayment_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'get'
  path: '/payments/show'
  query: Types['ShowPaymentQuery']
  answers: { 200: Types['PaymentEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'get',
  path: '/payments/show',
  operationId: 'showPayment',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      payment_identifier: wireIdentifier(of(schemas.PaymentIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const showPayment_R11_0_0 = new RouteForm<['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/payments/show'
  query: Types['ShowPaymentQuery']
  answers: { 200: Types['PaymentEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'get',
  path: '/payments/show',
  operationId: 'showPayment',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      payment_identifier: wireIdentifier(of(schemas.PaymentIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const showPayment_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'get'
  path: '/payments/show'
  query: Types['ShowPaymentQuery']
  answers: { 200: Types['PaymentEnvelope_R14_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'get',
  path: '/payments/show',
  operationId: 'showPayment',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      payment_identifier: wireIdentifier(of(schemas.PaymentIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentEnvelope_R14_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showPayment_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], {
  method: 'get'
  path: '/payments/show'
  query: Types['ShowPaymentQuery_R4_0_0']
  answers: { 200: Types['PaymentEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => ({
  method: 'get',
  path: '/payments/show',
  operationId: 'showPayment',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      payment_identifier: wireIdentifier(of(schemas.PaymentIdentifier_R4_0_0)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const showPayment_R9_1_0 = new RouteForm<['R9.1.0'], {
  method: 'get'
  path: '/payments/show'
  query: Types['ShowPaymentQuery']
  answers: { 200: Types['PaymentEnvelope_R9_1_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.1.0'], () => ({
  method: 'get',
  path: '/payments/show',
  operationId: 'showPayment',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      payment_identifier: wireIdentifier(of(schemas.PaymentIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentEnvelope_R9_1_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const showRefund = new RouteForm<['R18.0.0'], {
  method: 'get'
  path: '/refunds/show'
  query: Types['ShowRefundQuery']
  answers: { 200: Types['RefundEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'get',
  path: '/refunds/show',
  operationId: 'showRefund',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      refund_identifier: wireIdentifier(of(schemas.RefundIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The refund, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.RefundEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showRefund_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'get'
  path: '/refunds/show'
  query: Types['ShowRefundQuery']
  answers: { 200: Types['RefundEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'get',
  path: '/refunds/show',
  operationId: 'showRefund',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      refund_identifier: wireIdentifier(of(schemas.RefundIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The refund, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.RefundEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const showRefund_R11_0_0 = new RouteForm<['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], {
  method: 'get'
  path: '/refunds/show'
  query: Types['ShowRefundQuery']
  answers: { 200: Types['RefundEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], () => ({
  method: 'get',
  path: '/refunds/show',
  operationId: 'showRefund',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      refund_identifier: wireIdentifier(of(schemas.RefundIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The refund, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.RefundEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const showRefund_R13_0_0 = new RouteForm<['R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/refunds/show'
  query: Types['ShowRefundQuery']
  answers: { 200: Types['RefundEnvelope_R13_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'get',
  path: '/refunds/show',
  operationId: 'showRefund',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      refund_identifier: wireIdentifier(of(schemas.RefundIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The refund, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.RefundEnvelope_R13_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const showRefund_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'get'
  path: '/refunds/show'
  query: Types['ShowRefundQuery']
  answers: { 200: Types['RefundEnvelope_R14_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'get',
  path: '/refunds/show',
  operationId: 'showRefund',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      refund_identifier: wireIdentifier(of(schemas.RefundIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The refund, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.RefundEnvelope_R14_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showRefund_R14_1_0 = new RouteForm<[
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
], {
  method: 'get'
  path: '/refunds/show'
  query: Types['ShowRefundQuery']
  answers: { 200: Types['RefundEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
], () => ({
  method: 'get',
  path: '/refunds/show',
  operationId: 'showRefund',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      refund_identifier: wireIdentifier(of(schemas.RefundIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The refund, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.RefundEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showRefund_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], {
  method: 'get'
  path: '/refunds/show'
  query: Types['ShowRefundQuery_R4_0_0']
  answers: { 200: Types['RefundEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => ({
  method: 'get',
  path: '/refunds/show',
  operationId: 'showRefund',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      refund_identifier: wireIdentifier(of(schemas.RefundIdentifier_R4_0_0)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The refund, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.RefundEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const showRefund_R9_1_0 = new RouteForm<['R9.1.0'], {
  method: 'get'
  path: '/refunds/show'
  query: Types['ShowRefundQuery']
  answers: { 200: Types['RefundEnvelope_R9_1_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.1.0'], () => ({
  method: 'get',
  path: '/refunds/show',
  operationId: 'showRefund',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      refund_identifier: wireIdentifier(of(schemas.RefundIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The refund, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.RefundEnvelope_R9_1_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const showSuspenseAccountsReceivable = new RouteForm<[
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], {
  method: 'get'
  path: '/accounts_receivable/suspense_account/show'
  query: Types['ShowSuspenseAccountsReceivableQuery']
  answers: { 200: Types['SystemAccountsReceivableEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.0.0',
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => ({
  method: 'get',
  path: '/accounts_receivable/suspense_account/show',
  operationId: 'showSuspenseAccountsReceivable',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The suspense account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.SystemAccountsReceivableEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showSuspenseAccountsReceivable_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'get'
  path: '/accounts_receivable/suspense_account/show'
  query: Types['ShowSuspenseAccountsReceivableQuery']
  answers: { 200: Types['SystemAccountsReceivableEnvelope'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/suspense_account/show',
  operationId: 'showSuspenseAccountsReceivable',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The suspense account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.SystemAccountsReceivableEnvelope), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const showSuspenseAccountsReceivable_R11_0_0 = new RouteForm<['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/accounts_receivable/suspense_account/show'
  query: Types['ShowSuspenseAccountsReceivableQuery']
  answers: { 200: Types['SystemAccountsReceivableEnvelope'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/suspense_account/show',
  operationId: 'showSuspenseAccountsReceivable',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The suspense account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.SystemAccountsReceivableEnvelope), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const showSuspenseAccountsReceivable_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], {
  method: 'get'
  path: '/accounts_receivable/suspense_account/show'
  query: Types['ShowSuspenseAccountsReceivableQuery']
  answers: { 200: Types['SystemAccountsReceivableEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], () => ({
  method: 'get',
  path: '/accounts_receivable/suspense_account/show',
  operationId: 'showSuspenseAccountsReceivable',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The suspense account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.SystemAccountsReceivableEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const showUser = new RouteForm<['R18.0.0'], {
  method: 'get'
  path: '/users/show'
  query: Types['ShowUserQuery']
  answers: { 200: Types['UserEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'get',
  path: '/users/show',
  operationId: 'showUser',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      user_identifier: wireIdentifier(of(schemas.UserIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The user, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.UserEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showUser_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'get'
  path: '/users/show'
  query: Types['ShowUserQuery']
  answers: { 200: Types['UserEnvelope_R8_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'get',
  path: '/users/show',
  operationId: 'showUser',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      user_identifier: wireIdentifier(of(schemas.UserIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The user, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.UserEnvelope_R8_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const showUser_R11_0_0 = new RouteForm<['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/users/show'
  query: Types['ShowUserQuery']
  answers: { 200: Types['UserEnvelope_R8_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'get',
  path: '/users/show',
  operationId: 'showUser',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      user_identifier: wireIdentifier(of(schemas.UserIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The user, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.UserEnvelope_R8_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const showUser_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'get'
  path: '/users/show'
  query: Types['ShowUserQuery']
  answers: { 200: Types['UserEnvelope_R8_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'get',
  path: '/users/show',
  operationId: 'showUser',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      user_identifier: wireIdentifier(of(schemas.UserIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The user, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.UserEnvelope_R8_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showUser_R14_1_0 = new RouteForm<['R14.1.0', 'R14.2.0', 'R14.3.0', 'R14.26.0'], {
  method: 'get'
  path: '/users/show'
  query: Types['ShowUserQuery']
  answers: { 200: Types['UserEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.1.0', 'R14.2.0', 'R14.3.0', 'R14.26.0'], () => ({
  method: 'get',
  path: '/users/show',
  operationId: 'showUser',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      user_identifier: wireIdentifier(of(schemas.UserIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The user, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.UserEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showUser_R15_0_0 = new RouteForm<['R15.0.0', 'R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0'], {
  method: 'get'
  path: '/users/show'
  query: Types['ShowUserQuery']
  answers: { 200: Types['UserEnvelope_R15_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R15.0.0', 'R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0'], () => ({
  method: 'get',
  path: '/users/show',
  operationId: 'showUser',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      user_identifier: wireIdentifier(of(schemas.UserIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The user, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.UserEnvelope_R15_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const showUser_R8_0_0 = new RouteForm<['R8.0.0', 'R9.0.0', 'R9.1.0'], {
  method: 'get'
  path: '/users/show'
  query: Types['ShowUserQuery']
  answers: { 200: Types['UserEnvelope_R8_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R8.0.0', 'R9.0.0', 'R9.1.0'], () => ({
  method: 'get',
  path: '/users/show',
  operationId: 'showUser',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      user_identifier: wireIdentifier(of(schemas.UserIdentifier)),
      fields_set: wireText(of(schemas.FieldsSet)).optional(),
    }),
  },
  responses: {
    200: { description: 'The user, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.UserEnvelope_R8_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const transferAccountsReceivableToWallet = new RouteForm<[
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], {
  method: 'post'
  path: '/accounts_receivable/transfer_to_wallet'
  body: Types['WalletTransfer']
  bodyRequired: true
  answers: { 200: Types['TransferToWalletEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => ({
  method: 'post',
  path: '/accounts_receivable/transfer_to_wallet',
  operationId: 'transferAccountsReceivableToWallet',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.WalletTransfer) } } } },
  responses: {
    200: { description: 'What the transfer made, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.TransferToWalletEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const transferAccountsReceivableToWallet_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'post'
  path: '/accounts_receivable/transfer_to_wallet'
  body: Types['WalletTransfer_R14_0_0']
  bodyRequired: true
  answers: { 200: Types['TransferToWalletEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/transfer_to_wallet',
  operationId: 'transferAccountsReceivableToWallet',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.WalletTransfer_R14_0_0) } } } },
  responses: {
    200: { description: 'What the transfer made, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.TransferToWalletEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const updateAccessToken = new RouteForm<['R18.0.0'], {
  method: 'post'
  path: '/access_tokens/update'
  body: Types['AccessTokenUpdate']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'post',
  path: '/access_tokens/update',
  operationId: 'updateAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenUpdate) } } } },
  responses: {
    200: { description: 'The changed access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const updateAccessToken_R10_0_0 = new RouteForm<['R10.0.0'], {
  method: 'post'
  path: '/access_tokens/update'
  body: Types['AccessTokenUpdate_R10_0_0']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0'], () => ({
  method: 'post',
  path: '/access_tokens/update',
  operationId: 'updateAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenUpdate_R10_0_0) } } } },
  responses: {
    200: { description: 'The changed access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const updateAccessToken_R10_1_0 = new RouteForm<['R10.1.0'], {
  method: 'post'
  path: '/access_tokens/update'
  body: Types['AccessTokenUpdate_R10_1_0']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R10_1_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.1.0'], () => ({
  method: 'post',
  path: '/access_tokens/update',
  operationId: 'updateAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenUpdate_R10_1_0) } } } },
  responses: {
    200: { description: 'The changed access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R10_1_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const updateAccessToken_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'post'
  path: '/access_tokens/update'
  body: Types['AccessTokenUpdate_R10_1_0']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R10_1_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/access_tokens/update',
  operationId: 'updateAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenUpdate_R10_1_0) } } } },
  responses: {
    200: { description: 'The changed access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R10_1_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const updateAccessToken_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/access_tokens/update'
  body: Types['AccessTokenUpdate_R10_1_0']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R10_1_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/access_tokens/update',
  operationId: 'updateAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenUpdate_R10_1_0) } } } },
  responses: {
    200: { description: 'The changed access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R10_1_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const updateAccessToken_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'post'
  path: '/access_tokens/update'
  body: Types['AccessTokenUpdate_R10_1_0']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R10_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'post',
  path: '/access_tokens/update',
  operationId: 'updateAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenUpdate_R10_1_0) } } } },
  responses: {
    200: { description: 'The changed access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R10_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const updateAccessToken_R14_1_0 = new RouteForm<['R14.1.0', 'R14.2.0', 'R14.3.0', 'R14.26.0'], {
  method: 'post'
  path: '/access_tokens/update'
  body: Types['AccessTokenUpdate_R10_1_0']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.1.0', 'R14.2.0', 'R14.3.0', 'R14.26.0'], () => ({
  method: 'post',
  path: '/access_tokens/update',
  operationId: 'updateAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenUpdate_R10_1_0) } } } },
  responses: {
    200: { description: 'The changed access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const updateAccessToken_R15_0_0 = new RouteForm<['R15.0.0', 'R16.0.0', 'R16.1.0'], {
  method: 'post'
  path: '/access_tokens/update'
  body: Types['AccessTokenUpdate_R10_1_0']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R15_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R15.0.0', 'R16.0.0', 'R16.1.0'], () => ({
  method: 'post',
  path: '/access_tokens/update',
  operationId: 'updateAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenUpdate_R10_1_0) } } } },
  responses: {
    200: { description: 'The changed access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R15_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const updateAccessToken_R16_2_0 = new RouteForm<['R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0'], {
  method: 'post'
  path: '/access_tokens/update'
  body: Types['AccessTokenUpdate']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R16_2_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0'], () => ({
  method: 'post',
  path: '/access_tokens/update',
  operationId: 'updateAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenUpdate) } } } },
  responses: {
    200: { description: 'The changed access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R16_2_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const updateAccessToken_R5_0_0 = new RouteForm<['R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0'], {
  method: 'post'
  path: '/access_tokens/update'
  body: Types['AccessTokenUpdate_R5_0_0']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R5_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0'], () => ({
  method: 'post',
  path: '/access_tokens/update',
  operationId: 'updateAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenUpdate_R5_0_0) } } } },
  responses: {
    200: { description: 'The changed access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R5_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const updateAccessToken_R9_0_0 = new RouteForm<['R9.0.0', 'R9.1.0'], {
  method: 'post'
  path: '/access_tokens/update'
  body: Types['AccessTokenUpdate_R5_0_0']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R9_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.0.0', 'R9.1.0'], () => ({
  method: 'post',
  path: '/access_tokens/update',
  operationId: 'updateAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenUpdate_R5_0_0) } } } },
  responses: {
    200: { description: 'The changed access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R9_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const updateAccountsReceivable = new RouteForm<['R18.0.0'], {
  method: 'post'
  path: '/accounts_receivable/update'
  body: Types['AccountsReceivableUpdate']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/update',
  operationId: 'updateAccountsReceivable',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableUpdate) } } } },
  responses: {
    200: { description: 'The changed account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const updateAccountsReceivablePaymentPreferences = new RouteForm<['R18.0.0'], {
  method: 'post'
  path: '/accounts_receivable/payment_preferences/update'
  body: Types['PaymentPreferencesUpdate']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/payment_preferences/update',
  operationId: 'updateAccountsReceivablePaymentPreferences',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentPreferencesUpdate) } } } },
  responses: {
    200: { description: 'The account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const updateAccountsReceivablePaymentPreferences_R13_1_0 = new RouteForm<['R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/accounts_receivable/payment_preferences/update'
  body: Types['PaymentPreferencesUpdate_R13_1_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/payment_preferences/update',
  operationId: 'updateAccountsReceivablePaymentPreferences',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentPreferencesUpdate_R13_1_0) } } } },
  responses: {
    200: { description: 'The account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const updateAccountsReceivablePaymentPreferences_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'post'
  path: '/accounts_receivable/payment_preferences/update'
  body: Types['PaymentPreferencesUpdate_R13_1_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/payment_preferences/update',
  operationId: 'updateAccountsReceivablePaymentPreferences',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentPreferencesUpdate_R13_1_0) } } } },
  responses: {
    200: { description: 'The account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const updateAccountsReceivablePaymentPreferences_R14_1_0 = new RouteForm<['R14.1.0'], {
  method: 'post'
  path: '/accounts_receivable/payment_preferences/update'
  body: Types['PaymentPreferencesUpdate_R13_1_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.1.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/payment_preferences/update',
  operationId: 'updateAccountsReceivablePaymentPreferences',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentPreferencesUpdate_R13_1_0) } } } },
  responses: {
    200: { description: 'The account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const updateAccountsReceivablePaymentPreferences_R14_2_0 = new RouteForm<['R14.2.0'], {
  method: 'post'
  path: '/accounts_receivable/payment_preferences/update'
  body: Types['PaymentPreferencesUpdate_R14_2_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R14_2_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.2.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/payment_preferences/update',
  operationId: 'updateAccountsReceivablePaymentPreferences',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentPreferencesUpdate_R14_2_0) } } } },
  responses: {
    200: { description: 'The account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R14_2_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const updateAccountsReceivablePaymentPreferences_R14_3_0 = new RouteForm<['R14.3.0', 'R14.26.0'], {
  method: 'post'
  path: '/accounts_receivable/payment_preferences/update'
  body: Types['PaymentPreferencesUpdate_R14_3_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R14_2_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.3.0', 'R14.26.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/payment_preferences/update',
  operationId: 'updateAccountsReceivablePaymentPreferences',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentPreferencesUpdate_R14_3_0) } } } },
  responses: {
    200: { description: 'The account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R14_2_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const updateAccountsReceivablePaymentPreferences_R15_0_0 = new RouteForm<['R15.0.0'], {
  method: 'post'
  path: '/accounts_receivable/payment_preferences/update'
  body: Types['PaymentPreferencesUpdate_R15_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R15_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R15.0.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/payment_preferences/update',
  operationId: 'updateAccountsReceivablePaymentPreferences',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentPreferencesUpdate_R15_0_0) } } } },
  responses: {
    200: { description: 'The account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R15_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const updateAccountsReceivablePaymentPreferences_R16_0_0 = new RouteForm<['R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0'], {
  method: 'post'
  path: '/accounts_receivable/payment_preferences/update'
  body: Types['PaymentPreferencesUpdate_R16_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R15_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/payment_preferences/update',
  operationId: 'updateAccountsReceivablePaymentPreferences',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentPreferencesUpdate_R16_0_0) } } } },
  responses: {
    200: { description: 'The account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R15_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const updateAccountsReceivablePaymentPreferences_R17_0_0 = new RouteForm<['R17.0.0', 'R17.10.0'], {
  method: 'post'
  path: '/accounts_receivable/payment_preferences/update'
  body: Types['PaymentPreferencesUpdate_R17_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R17_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R17.0.0', 'R17.10.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/payment_preferences/update',
  operationId: 'updateAccountsReceivablePaymentPreferences',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentPreferencesUpdate_R17_0_0) } } } },
  responses: {
    200: { description: 'The account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R17_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const updateAccountsReceivable_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'post'
  path: '/accounts_receivable/update'
  body: Types['AccountsReceivableUpdate_R8_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/update',
  operationId: 'updateAccountsReceivable',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableUpdate_R8_0_0) } } } },
  responses: {
    200: { description: 'The changed account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const updateAccountsReceivable_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'post'
  path: '/accounts_receivable/update'
  body: Types['AccountsReceivableUpdate_R11_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/update',
  operationId: 'updateAccountsReceivable',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableUpdate_R11_0_0) } } } },
  responses: {
    200: { description: 'The changed account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const updateAccountsReceivable_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0'], {
  method: 'post'
  path: '/accounts_receivable/update'
  body: Types['AccountsReceivableUpdate_R11_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/update',
  operationId: 'updateAccountsReceivable',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableUpdate_R11_0_0) } } } },
  responses: {
    200: { description: 'The changed account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const updateAccountsReceivable_R13_0_0 = new RouteForm<['R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/accounts_receivable/update'
  body: Types['AccountsReceivableUpdate_R13_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/update',
  operationId: 'updateAccountsReceivable',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableUpdate_R13_0_0) } } } },
  responses: {
    200: { description: 'The changed account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const updateAccountsReceivable_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'post'
  path: '/accounts_receivable/update'
  body: Types['AccountsReceivableUpdate_R14_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/update',
  operationId: 'updateAccountsReceivable',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableUpdate_R14_0_0) } } } },
  responses: {
    200: { description: 'The changed account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const updateAccountsReceivable_R14_1_0 = new RouteForm<['R14.1.0'], {
  method: 'post'
  path: '/accounts_receivable/update'
  body: Types['AccountsReceivableUpdate_R14_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.1.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/update',
  operationId: 'updateAccountsReceivable',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableUpdate_R14_0_0) } } } },
  responses: {
    200: { description: 'The changed account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const updateAccountsReceivable_R14_2_0 = new RouteForm<['R14.2.0', 'R14.3.0', 'R14.26.0'], {
  method: 'post'
  path: '/accounts_receivable/update'
  body: Types['AccountsReceivableUpdate_R14_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R14_2_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.2.0', 'R14.3.0', 'R14.26.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/update',
  operationId: 'updateAccountsReceivable',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableUpdate_R14_0_0) } } } },
  responses: {
    200: { description: 'The changed account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R14_2_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const updateAccountsReceivable_R15_0_0 = new RouteForm<['R15.0.0', 'R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0'], {
  method: 'post'
  path: '/accounts_receivable/update'
  body: Types['AccountsReceivableUpdate_R14_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R15_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R15.0.0', 'R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/update',
  operationId: 'updateAccountsReceivable',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableUpdate_R14_0_0) } } } },
  responses: {
    200: { description: 'The changed account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R15_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const updateAccountsReceivable_R17_0_0 = new RouteForm<['R17.0.0', 'R17.10.0'], {
  method: 'post'
  path: '/accounts_receivable/update'
  body: Types['AccountsReceivableUpdate_R14_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R17_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R17.0.0', 'R17.10.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/update',
  operationId: 'updateAccountsReceivable',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableUpdate_R14_0_0) } } } },
  responses: {
    200: { description: 'The changed account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R17_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const updateAccountsReceivable_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0'], {
  method: 'post'
  path: '/accounts_receivable/update'
  body: Types['AccountsReceivableUpdate_R4_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/update',
  operationId: 'updateAccountsReceivable',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableUpdate_R4_0_0) } } } },
  responses: {
    200: { description: 'The changed account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const updateAccountsReceivable_R6_0_0 = new RouteForm<['R6.0.0', 'R7.0.0'], {
  method: 'post'
  path: '/accounts_receivable/update'
  body: Types['AccountsReceivableUpdate_R4_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R6_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R6.0.0', 'R7.0.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/update',
  operationId: 'updateAccountsReceivable',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableUpdate_R4_0_0) } } } },
  responses: {
    200: { description: 'The changed account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R6_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const updateAccountsReceivable_R8_0_0 = new RouteForm<['R8.0.0', 'R9.0.0', 'R9.1.0'], {
  method: 'post'
  path: '/accounts_receivable/update'
  body: Types['AccountsReceivableUpdate_R8_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R6_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R8.0.0', 'R9.0.0', 'R9.1.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/update',
  operationId: 'updateAccountsReceivable',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableUpdate_R8_0_0) } } } },
  responses: {
    200: { description: 'The changed account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R6_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const updateContactInformation = new RouteForm<['R18.0.0'], {
  method: 'post'
  path: '/contact_information/update'
  body: Types['ContactInformationUpdate']
  bodyRequired: true
  answers: { 200: Types['ContactInformationEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'post',
  path: '/contact_information/update',
  operationId: 'updateContactInformation',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.ContactInformationUpdate) } } } },
  responses: {
    200: { description: 'The changed contact, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.ContactInformationEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const updateContactInformation_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'post'
  path: '/contact_information/update'
  body: Types['ContactInformationUpdate_R4_0_0']
  bodyRequired: true
  answers: { 200: Types['ContactInformationEnvelope_R4_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'post',
  path: '/contact_information/update',
  operationId: 'updateContactInformation',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.ContactInformationUpdate_R4_0_0) } } } },
  responses: {
    200: { description: 'The changed contact, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.ContactInformationEnvelope_R4_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const updateContactInformation_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'post'
  path: '/contact_information/update'
  body: Types['ContactInformationUpdate_R4_0_0']
  bodyRequired: true
  answers: { 200: Types['ContactInformationEnvelope_R4_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/contact_information/update',
  operationId: 'updateContactInformation',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.ContactInformationUpdate_R4_0_0) } } } },
  responses: {
    200: { description: 'The changed contact, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.ContactInformationEnvelope_R4_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const updateContactInformation_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/contact_information/update'
  body: Types['ContactInformationUpdate_R4_0_0']
  bodyRequired: true
  answers: { 200: Types['ContactInformationEnvelope_R12_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/contact_information/update',
  operationId: 'updateContactInformation',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.ContactInformationUpdate_R4_0_0) } } } },
  responses: {
    200: { description: 'The changed contact, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.ContactInformationEnvelope_R12_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const updateContactInformation_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'post'
  path: '/contact_information/update'
  body: Types['ContactInformationUpdate_R14_0_0']
  bodyRequired: true
  answers: { 200: Types['ContactInformationEnvelope_R12_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'post',
  path: '/contact_information/update',
  operationId: 'updateContactInformation',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.ContactInformationUpdate_R14_0_0) } } } },
  responses: {
    200: { description: 'The changed contact, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.ContactInformationEnvelope_R12_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const updateContactInformation_R14_1_0 = new RouteForm<['R14.1.0'], {
  method: 'post'
  path: '/contact_information/update'
  body: Types['ContactInformationUpdate_R14_0_0']
  bodyRequired: true
  answers: { 200: Types['ContactInformationEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.1.0'], () => ({
  method: 'post',
  path: '/contact_information/update',
  operationId: 'updateContactInformation',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.ContactInformationUpdate_R14_0_0) } } } },
  responses: {
    200: { description: 'The changed contact, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.ContactInformationEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const updateContactInformation_R14_2_0 = new RouteForm<[
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
], {
  method: 'post'
  path: '/contact_information/update'
  body: Types['ContactInformationUpdate']
  bodyRequired: true
  answers: { 200: Types['ContactInformationEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
], () => ({
  method: 'post',
  path: '/contact_information/update',
  operationId: 'updateContactInformation',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.ContactInformationUpdate) } } } },
  responses: {
    200: { description: 'The changed contact, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.ContactInformationEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const updateContactInformation_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], {
  method: 'post'
  path: '/contact_information/update'
  body: Types['ContactInformationUpdate_R4_0_0']
  bodyRequired: true
  answers: { 200: Types['ContactInformationEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0', 'R9.1.0'], () => ({
  method: 'post',
  path: '/contact_information/update',
  operationId: 'updateContactInformation',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.ContactInformationUpdate_R4_0_0) } } } },
  responses: {
    200: { description: 'The changed contact, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.ContactInformationEnvelope_R4_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const updateInvoice = new RouteForm<['R18.0.0'], {
  method: 'post'
  path: '/invoices/update'
  body: Types['InvoiceUpdate']
  bodyRequired: true
  answers: { 200: Types['InvoiceEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'post',
  path: '/invoices/update',
  operationId: 'updateInvoice',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.InvoiceUpdate) } } } },
  responses: {
    200: { description: 'The changed invoice, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const updateInvoice_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'post'
  path: '/invoices/update'
  body: Types['InvoiceUpdate']
  bodyRequired: true
  answers: { 200: Types['InvoiceEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'post',
  path: '/invoices/update',
  operationId: 'updateInvoice',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.InvoiceUpdate) } } } },
  responses: {
    200: { description: 'The changed invoice, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const updateInvoice_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'post'
  path: '/invoices/update'
  body: Types['InvoiceUpdate']
  bodyRequired: true
  answers: { 200: Types['InvoiceEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/invoices/update',
  operationId: 'updateInvoice',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.InvoiceUpdate) } } } },
  responses: {
    200: { description: 'The changed invoice, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const updateInvoice_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/invoices/update'
  body: Types['InvoiceUpdate']
  bodyRequired: true
  answers: { 200: Types['InvoiceEnvelope_R12_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/invoices/update',
  operationId: 'updateInvoice',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.InvoiceUpdate) } } } },
  responses: {
    200: { description: 'The changed invoice, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceEnvelope_R12_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const updateInvoice_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'post'
  path: '/invoices/update'
  body: Types['InvoiceUpdate']
  bodyRequired: true
  answers: { 200: Types['InvoiceEnvelope_R14_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'post',
  path: '/invoices/update',
  operationId: 'updateInvoice',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.InvoiceUpdate) } } } },
  responses: {
    200: { description: 'The changed invoice, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceEnvelope_R14_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const updateInvoice_R14_1_0 = new RouteForm<[
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
], {
  method: 'post'
  path: '/invoices/update'
  body: Types['InvoiceUpdate']
  bodyRequired: true
  answers: { 200: Types['InvoiceEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
], () => ({
  method: 'post',
  path: '/invoices/update',
  operationId: 'updateInvoice',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.InvoiceUpdate) } } } },
  responses: {
    200: { description: 'The changed invoice, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const updateInvoice_R17_0_0 = new RouteForm<['R17.0.0', 'R17.10.0'], {
  method: 'post'
  path: '/invoices/update'
  body: Types['InvoiceUpdate']
  bodyRequired: true
  answers: { 200: Types['InvoiceEnvelope_R17_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R17.0.0', 'R17.10.0'], () => ({
  method: 'post',
  path: '/invoices/update',
  operationId: 'updateInvoice',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.InvoiceUpdate) } } } },
  responses: {
    200: { description: 'The changed invoice, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceEnvelope_R17_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const updateInvoice_R9_1_0 = new RouteForm<['R9.1.0'], {
  method: 'post'
  path: '/invoices/update'
  body: Types['InvoiceUpdate']
  bodyRequired: true
  answers: { 200: Types['InvoiceEnvelope_R9_1_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.1.0'], () => ({
  method: 'post',
  path: '/invoices/update',
  operationId: 'updateInvoice',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.InvoiceUpdate) } } } },
  responses: {
    200: { description: 'The changed invoice, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.InvoiceEnvelope_R9_1_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const updatePayment = new RouteForm<[
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], {
  method: 'post'
  path: '/payments/update'
  body: Types['PaymentUpdate']
  bodyRequired: true
  answers: { 200: Types['PaymentEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
  'R18.0.0',
], () => ({
  method: 'post',
  path: '/payments/update',
  operationId: 'updatePayment',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentUpdate) } } } },
  responses: {
    200: { description: 'The changed payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const updatePayment_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'post'
  path: '/payments/update'
  body: Types['PaymentUpdate_R9_1_0']
  bodyRequired: true
  answers: { 200: Types['PaymentEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'post',
  path: '/payments/update',
  operationId: 'updatePayment',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentUpdate_R9_1_0) } } } },
  responses: {
    200: { description: 'The changed payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const updatePayment_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'post'
  path: '/payments/update'
  body: Types['PaymentUpdate_R9_1_0']
  bodyRequired: true
  answers: { 200: Types['PaymentEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/payments/update',
  operationId: 'updatePayment',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentUpdate_R9_1_0) } } } },
  responses: {
    200: { description: 'The changed payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const updatePayment_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/payments/update'
  body: Types['PaymentUpdate_R9_1_0']
  bodyRequired: true
  answers: { 200: Types['PaymentEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/payments/update',
  operationId: 'updatePayment',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentUpdate_R9_1_0) } } } },
  responses: {
    200: { description: 'The changed payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const updatePayment_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'post'
  path: '/payments/update'
  body: Types['PaymentUpdate']
  bodyRequired: true
  answers: { 200: Types['PaymentEnvelope_R14_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'post',
  path: '/payments/update',
  operationId: 'updatePayment',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentUpdate) } } } },
  responses: {
    200: { description: 'The changed payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentEnvelope_R14_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const updatePayment_R9_1_0 = new RouteForm<['R9.1.0'], {
  method: 'post'
  path: '/payments/update'
  body: Types['PaymentUpdate_R9_1_0']
  bodyRequired: true
  answers: { 200: Types['PaymentEnvelope_R9_1_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.1.0'], () => ({
  method: 'post',
  path: '/payments/update',
  operationId: 'updatePayment',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentUpdate_R9_1_0) } } } },
  responses: {
    200: { description: 'The changed payment, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.PaymentEnvelope_R9_1_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const updateRefund = new RouteForm<['R18.0.0'], {
  method: 'post'
  path: '/refunds/update'
  body: Types['RefundUpdate']
  bodyRequired: true
  answers: { 200: Types['RefundEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'post',
  path: '/refunds/update',
  operationId: 'updateRefund',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.RefundUpdate) } } } },
  responses: {
    200: { description: 'The changed refund, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.RefundEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const updateRefund_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0'], {
  method: 'post'
  path: '/refunds/update'
  body: Types['RefundUpdate']
  bodyRequired: true
  answers: { 200: Types['RefundEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0'], () => ({
  method: 'post',
  path: '/refunds/update',
  operationId: 'updateRefund',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.RefundUpdate) } } } },
  responses: {
    200: { description: 'The changed refund, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.RefundEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const updateRefund_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'post'
  path: '/refunds/update'
  body: Types['RefundUpdate']
  bodyRequired: true
  answers: { 200: Types['RefundEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/refunds/update',
  operationId: 'updateRefund',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.RefundUpdate) } } } },
  responses: {
    200: { description: 'The changed refund, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.RefundEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const updateRefund_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0'], {
  method: 'post'
  path: '/refunds/update'
  body: Types['RefundUpdate']
  bodyRequired: true
  answers: { 200: Types['RefundEnvelope_R10_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0'], () => ({
  method: 'post',
  path: '/refunds/update',
  operationId: 'updateRefund',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.RefundUpdate) } } } },
  responses: {
    200: { description: 'The changed refund, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.RefundEnvelope_R10_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const updateRefund_R13_0_0 = new RouteForm<['R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/refunds/update'
  body: Types['RefundUpdate']
  bodyRequired: true
  answers: { 200: Types['RefundEnvelope_R13_0_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/refunds/update',
  operationId: 'updateRefund',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.RefundUpdate) } } } },
  responses: {
    200: { description: 'The changed refund, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.RefundEnvelope_R13_0_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const updateRefund_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'post'
  path: '/refunds/update'
  body: Types['RefundUpdate']
  bodyRequired: true
  answers: { 200: Types['RefundEnvelope_R14_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'post',
  path: '/refunds/update',
  operationId: 'updateRefund',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.RefundUpdate) } } } },
  responses: {
    200: { description: 'The changed refund, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.RefundEnvelope_R14_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const updateRefund_R14_1_0 = new RouteForm<[
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
], {
  method: 'post'
  path: '/refunds/update'
  body: Types['RefundUpdate']
  bodyRequired: true
  answers: { 200: Types['RefundEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
], () => ({
  method: 'post',
  path: '/refunds/update',
  operationId: 'updateRefund',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.RefundUpdate) } } } },
  responses: {
    200: { description: 'The changed refund, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.RefundEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const updateRefund_R9_1_0 = new RouteForm<['R9.1.0'], {
  method: 'post'
  path: '/refunds/update'
  body: Types['RefundUpdate']
  bodyRequired: true
  answers: { 200: Types['RefundEnvelope_R9_1_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.1.0'], () => ({
  method: 'post',
  path: '/refunds/update',
  operationId: 'updateRefund',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.RefundUpdate) } } } },
  responses: {
    200: { description: 'The changed refund, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.RefundEnvelope_R9_1_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const validateAddressPostCode = new RouteForm<['R15.0.0', 'R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], {
  method: 'get'
  path: '/contact_information/validate_address_post_code'
  query: Types['ValidateAddressPostCodeQuery']
  answers: { 200: Types['FormatValidationEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R15.0.0', 'R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], () => ({
  method: 'get',
  path: '/contact_information/validate_address_post_code',
  operationId: 'validateAddressPostCode',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      address_type: wireText(of(schemas.AddressType)),
      country_identifier: wireIdentifier(of(schemas.CountryIdentifier)),
      post_code_number: z.string().min(1).check(requestText),
    }),
  },
  responses: {
    200: { description: 'Whether the format is valid, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.FormatValidationEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const validatePassportNumber = new RouteForm<['R15.0.0', 'R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], {
  method: 'get'
  path: '/contact_information/validate_passport_number'
  query: Types['ValidatePassportNumberQuery']
  answers: { 200: Types['FormatValidationEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R15.0.0', 'R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], () => ({
  method: 'get',
  path: '/contact_information/validate_passport_number',
  operationId: 'validatePassportNumber',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      country_identifier: wireIdentifier(of(schemas.CountryIdentifier)),
      passport_number: z.string().min(1).check(requestText),
    }),
  },
  responses: {
    200: { description: 'Whether the format is valid, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.FormatValidationEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const validatePersonIdNumber = new RouteForm<['R15.0.0', 'R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], {
  method: 'get'
  path: '/contact_information/validate_person_id_number'
  query: Types['ValidatePersonIdNumberQuery']
  answers: { 200: Types['FormatValidationEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R15.0.0', 'R16.0.0', 'R16.1.0', 'R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'], () => ({
  method: 'get',
  path: '/contact_information/validate_person_id_number',
  operationId: 'validatePersonIdNumber',
  request: {
    query: z.strictObject({
      token: z.string().min(1).check(requestText),
      country_identifier: wireIdentifier(of(schemas.CountryIdentifier)),
      id_number: z.string().min(1).check(requestText),
    }),
  },
  responses: {
    200: { description: 'Whether the format is valid, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.FormatValidationEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const verifyAccessToken = new RouteForm<['R18.0.0'], {
  method: 'post'
  path: '/access_tokens/verify'
  body: Types['AccessTokenVerification']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'post',
  path: '/access_tokens/verify',
  operationId: 'verifyAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenVerification) } } } },
  responses: {
    200: { description: 'The verified access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const verifyAccessToken_R10_0_0 = new RouteForm<['R10.0.0'], {
  method: 'post'
  path: '/access_tokens/verify'
  body: Types['AccessTokenVerification_R10_0_0']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0'], () => ({
  method: 'post',
  path: '/access_tokens/verify',
  operationId: 'verifyAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenVerification_R10_0_0) } } } },
  responses: {
    200: { description: 'The verified access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const verifyAccessToken_R10_1_0 = new RouteForm<['R10.1.0'], {
  method: 'post'
  path: '/access_tokens/verify'
  body: Types['AccessTokenVerification_R10_0_0']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R10_1_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.1.0'], () => ({
  method: 'post',
  path: '/access_tokens/verify',
  operationId: 'verifyAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenVerification_R10_0_0) } } } },
  responses: {
    200: { description: 'The verified access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R10_1_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const verifyAccessToken_R11_0_0 = new RouteForm<['R11.0.0'], {
  method: 'post'
  path: '/access_tokens/verify'
  body: Types['AccessTokenVerification_R10_0_0']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R10_1_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/access_tokens/verify',
  operationId: 'verifyAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenVerification_R10_0_0) } } } },
  responses: {
    200: { description: 'The verified access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R10_1_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const verifyAccessToken_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/access_tokens/verify'
  body: Types['AccessTokenVerification_R10_0_0']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R10_1_0'] | Types['Failure_R11_0_0']; '4XX': Types['Failure_R11_0_0']; '5XX': Types['Failure_R11_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/access_tokens/verify',
  operationId: 'verifyAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenVerification_R10_0_0) } } } },
  responses: {
    200: { description: 'The verified access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R10_1_0), of(schemas.Failure_R11_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R11_0_0) } } },
  },
}))

export const verifyAccessToken_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'post'
  path: '/access_tokens/verify'
  body: Types['AccessTokenVerification']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R10_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'post',
  path: '/access_tokens/verify',
  operationId: 'verifyAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenVerification) } } } },
  responses: {
    200: { description: 'The verified access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R10_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const verifyAccessToken_R14_1_0 = new RouteForm<['R14.1.0', 'R14.2.0', 'R14.3.0', 'R14.26.0'], {
  method: 'post'
  path: '/access_tokens/verify'
  body: Types['AccessTokenVerification']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.1.0', 'R14.2.0', 'R14.3.0', 'R14.26.0'], () => ({
  method: 'post',
  path: '/access_tokens/verify',
  operationId: 'verifyAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenVerification) } } } },
  responses: {
    200: { description: 'The verified access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const verifyAccessToken_R15_0_0 = new RouteForm<['R15.0.0', 'R16.0.0', 'R16.1.0'], {
  method: 'post'
  path: '/access_tokens/verify'
  body: Types['AccessTokenVerification']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R15_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R15.0.0', 'R16.0.0', 'R16.1.0'], () => ({
  method: 'post',
  path: '/access_tokens/verify',
  operationId: 'verifyAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenVerification) } } } },
  responses: {
    200: { description: 'The verified access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R15_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const verifyAccessToken_R16_2_0 = new RouteForm<['R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0'], {
  method: 'post'
  path: '/access_tokens/verify'
  body: Types['AccessTokenVerification']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R16_2_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R16.2.0', 'R16.12.0', 'R16.31.0', 'R17.0.0', 'R17.10.0'], () => ({
  method: 'post',
  path: '/access_tokens/verify',
  operationId: 'verifyAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenVerification) } } } },
  responses: {
    200: { description: 'The verified access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R16_2_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const verifyAccessToken_R9_0_0 = new RouteForm<['R9.0.0', 'R9.1.0'], {
  method: 'post'
  path: '/access_tokens/verify'
  body: Types['AccessTokenVerification_R9_0_0']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R9_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.0.0', 'R9.1.0'], () => ({
  method: 'post',
  path: '/access_tokens/verify',
  operationId: 'verifyAccessToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenVerification_R9_0_0) } } } },
  responses: {
    200: { description: 'The verified access token, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R9_0_0), of(schemas.Failure_R4_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R4_0_0) } } },
  },
}))

export const verifyContactInformationKycProfile = new RouteForm<['R18.0.0'], {
  method: 'post'
  path: '/contact_information/verify_kyc_profile'
  body: Types['KycVerification']
  bodyRequired: true
  answers: { 200: Types['ContactInformationEnvelope'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R18.0.0'], () => ({
  method: 'post',
  path: '/contact_information/verify_kyc_profile',
  operationId: 'verifyContactInformationKycProfile',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.KycVerification) } } } },
  responses: {
    200: { description: 'The contact, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.ContactInformationEnvelope), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const verifyContactInformationKycProfile_R14_0_0 = new RouteForm<['R14.0.0'], {
  method: 'post'
  path: '/contact_information/verify_kyc_profile'
  body: Types['KycVerification']
  bodyRequired: true
  answers: { 200: Types['ContactInformationEnvelope_R12_0_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>(['R14.0.0'], () => ({
  method: 'post',
  path: '/contact_information/verify_kyc_profile',
  operationId: 'verifyContactInformationKycProfile',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.KycVerification) } } } },
  responses: {
    200: { description: 'The contact, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.ContactInformationEnvelope_R12_0_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

export const verifyContactInformationKycProfile_R14_1_0 = new RouteForm<[
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
], {
  method: 'post'
  path: '/contact_information/verify_kyc_profile'
  body: Types['KycVerification']
  bodyRequired: true
  answers: { 200: Types['ContactInformationEnvelope_R14_1_0'] | Types['Failure']; '4XX': Types['Failure']; '5XX': Types['Failure'] }
}>([
  'R14.1.0',
  'R14.2.0',
  'R14.3.0',
  'R14.26.0',
  'R15.0.0',
  'R16.0.0',
  'R16.1.0',
  'R16.2.0',
  'R16.12.0',
  'R16.31.0',
  'R17.0.0',
  'R17.10.0',
], () => ({
  method: 'post',
  path: '/contact_information/verify_kyc_profile',
  operationId: 'verifyContactInformationKycProfile',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.KycVerification) } } } },
  responses: {
    200: { description: 'The contact, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.ContactInformationEnvelope_R14_1_0), of(schemas.Failure)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure) } } },
  },
}))

/** Which form of an operation each release has. A release that is listed nowhere does not have the operation. */
export const routeForms = {
  addAccountsReceivablePresentmentPreferences: [addAccountsReceivablePresentmentPreferences, addAccountsReceivablePresentmentPreferences_R13_1_0, addAccountsReceivablePresentmentPreferences_R14_0_0, addAccountsReceivablePresentmentPreferences_R14_1_0, addAccountsReceivablePresentmentPreferences_R14_2_0, addAccountsReceivablePresentmentPreferences_R15_0_0, addAccountsReceivablePresentmentPreferences_R16_1_0, addAccountsReceivablePresentmentPreferences_R17_0_0],
  authenticateNagraSubscription: [authenticateNagraSubscription, authenticateNagraSubscription_R10_0_0, authenticateNagraSubscription_R11_0_0, authenticateNagraSubscription_R12_0_0, authenticateNagraSubscription_R13_0_0, authenticateNagraSubscription_R14_0_0, authenticateNagraSubscription_R8_0_0],
  authenticatePerceptionSubscriber: [authenticatePerceptionSubscriber, authenticatePerceptionSubscriber_R10_0_0, authenticatePerceptionSubscriber_R11_0_0, authenticatePerceptionSubscriber_R12_0_0, authenticatePerceptionSubscriber_R9_0_0],
  authenticateTucanoSubscriber: [authenticateTucanoSubscriber, authenticateTucanoSubscriber_R11_0_0, authenticateTucanoSubscriber_R12_0_0, authenticateTucanoSubscriber_R12_4_0, authenticateTucanoSubscriber_R14_0_0],
  cancelInvoice: [cancelInvoice, cancelInvoice_R10_0_0, cancelInvoice_R11_0_0, cancelInvoice_R12_0_0, cancelInvoice_R4_0_0, cancelInvoice_R9_1_0],
  cancelPayment: [cancelPayment, cancelPayment_R10_0_0, cancelPayment_R11_0_0, cancelPayment_R12_0_0, cancelPayment_R4_0_0, cancelPayment_R9_1_0],
  changeAccessTokenPassCode: [changeAccessTokenPassCode, changeAccessTokenPassCode_R16_12_0],
  changeUserPassword: [changeUserPassword, changeUserPassword_R12_5_0, changeUserPassword_R14_0_0],
  convertFromDefaultCurrency: [convertFromDefaultCurrency, convertFromDefaultCurrency_R10_0_0, convertFromDefaultCurrency_R11_0_0],
  convertToDefaultCurrency: [convertToDefaultCurrency, convertToDefaultCurrency_R10_0_0, convertToDefaultCurrency_R11_0_0],
  createAccessToken: [createAccessToken, createAccessToken_R10_0_0, createAccessToken_R10_1_0, createAccessToken_R11_0_0, createAccessToken_R12_0_0, createAccessToken_R14_0_0, createAccessToken_R14_1_0, createAccessToken_R15_0_0, createAccessToken_R16_2_0, createAccessToken_R5_0_0, createAccessToken_R8_0_0, createAccessToken_R9_0_0],
  createAccountsReceivable: [createAccountsReceivable, createAccountsReceivable_R10_0_0, createAccountsReceivable_R10_1_0, createAccountsReceivable_R11_0_0, createAccountsReceivable_R12_0_0, createAccountsReceivable_R13_1_0, createAccountsReceivable_R14_0_0, createAccountsReceivable_R14_1_0, createAccountsReceivable_R14_2_0, createAccountsReceivable_R14_3_0, createAccountsReceivable_R15_0_0, createAccountsReceivable_R16_0_0, createAccountsReceivable_R16_1_0, createAccountsReceivable_R16_31_0, createAccountsReceivable_R17_0_0, createAccountsReceivable_R4_0_0, createAccountsReceivable_R5_0_0, createAccountsReceivable_R6_0_0],
  createContactInformation: [createContactInformation, createContactInformation_R10_0_0, createContactInformation_R11_0_0, createContactInformation_R12_0_0, createContactInformation_R14_0_0, createContactInformation_R14_1_0, createContactInformation_R14_2_0, createContactInformation_R16_1_0, createContactInformation_R16_31_0, createContactInformation_R4_0_0],
  createPayment: [createPayment, createPayment_R10_0_0, createPayment_R11_0_0, createPayment_R12_0_0, createPayment_R14_0_0, createPayment_R4_0_0, createPayment_R9_1_0],
  createSessionToken: [createSessionToken, createSessionToken_R10_0_0, createSessionToken_R11_0_0, createSessionToken_R12_0_0, createSessionToken_R14_0_0, createSessionToken_R4_0_0, createSessionToken_R6_0_0],
  createSessionTokenByConsumerApplicationKey: [createSessionTokenByConsumerApplicationKey, createSessionTokenByConsumerApplicationKey_R15_0_0],
  createSessionTokenByDeviceApplicationKey: [createSessionTokenByDeviceApplicationKey],
  createSessionTokenByWebApiKey: [createSessionTokenByWebApiKey, createSessionTokenByWebApiKey_R10_0_0, createSessionTokenByWebApiKey_R11_0_0, createSessionTokenByWebApiKey_R12_0_0, createSessionTokenByWebApiKey_R14_0_0],
  createUser: [createUser, createUser_R14_0_0, createUser_R14_1_0, createUser_R15_0_0],
  deleteAccessToken: [deleteAccessToken, deleteAccessToken_R14_26_0, deleteAccessToken_R15_0_0, deleteAccessToken_R16_2_0],
  forgetAccessTokenPassCode: [forgetAccessTokenPassCode, forgetAccessTokenPassCode_R16_12_0],
  generateAccessTokenOneTimePassword: [generateAccessTokenOneTimePassword, generateAccessTokenOneTimePassword_R13_0_0, generateAccessTokenOneTimePassword_R14_0_0],
  getLatestBills: [getLatestBills, getLatestBills_R10_0_0, getLatestBills_R11_0_0, getLatestBills_R4_0_0, getLatestBills_R9_0_0],
  getLatestPayments: [getLatestPayments, getLatestPayments_R10_0_0, getLatestPayments_R11_0_0, getLatestPayments_R14_0_0, getLatestPayments_R4_0_0, getLatestPayments_R9_1_0],
  getNotAssociatedAccessTokens: [getNotAssociatedAccessTokens, getNotAssociatedAccessTokens_R10_0_0, getNotAssociatedAccessTokens_R10_1_0, getNotAssociatedAccessTokens_R11_0_0, getNotAssociatedAccessTokens_R14_0_0, getNotAssociatedAccessTokens_R14_1_0, getNotAssociatedAccessTokens_R15_0_0, getNotAssociatedAccessTokens_R16_2_0, getNotAssociatedAccessTokens_R5_0_0, getNotAssociatedAccessTokens_R9_0_0],
  getPendingPaymentGatewayRequests: [getPendingPaymentGatewayRequests, getPendingPaymentGatewayRequests_R10_0_0, getPendingPaymentGatewayRequests_R10_1_0, getPendingPaymentGatewayRequests_R11_0_0, getPendingPaymentGatewayRequests_R12_4_0, getPendingPaymentGatewayRequests_R13_0_0, getPendingPaymentGatewayRequests_R13_1_0, getPendingPaymentGatewayRequests_R14_0_0, getPendingPaymentGatewayRequests_R14_1_0, getPendingPaymentGatewayRequests_R15_0_0, getPendingPaymentGatewayRequests_R16_0_0, getPendingPaymentGatewayRequests_R4_0_0],
  listAccessTokenClassifications: [listAccessTokenClassifications, listAccessTokenClassifications_R10_0_0, listAccessTokenClassifications_R11_0_0, listAccessTokenClassifications_R14_0_0, listAccessTokenClassifications_R14_1_0],
  listAccessTokens: [listAccessTokens, listAccessTokens_R10_0_0, listAccessTokens_R10_1_0, listAccessTokens_R11_0_0, listAccessTokens_R13_0_0, listAccessTokens_R14_0_0, listAccessTokens_R14_1_0, listAccessTokens_R15_0_0, listAccessTokens_R16_2_0, listAccessTokens_R8_0_0, listAccessTokens_R9_0_0],
  listAccountsReceivable: [listAccountsReceivable, listAccountsReceivable_R10_0_0, listAccountsReceivable_R11_0_0, listAccountsReceivable_R13_0_0, listAccountsReceivable_R14_0_0, listAccountsReceivable_R14_1_0, listAccountsReceivable_R14_2_0, listAccountsReceivable_R15_0_0, listAccountsReceivable_R17_0_0, listAccountsReceivable_R4_0_0, listAccountsReceivable_R6_0_0],
  listAccountsReceivableClassifications: [listAccountsReceivableClassifications, listAccountsReceivableClassifications_R10_0_0, listAccountsReceivableClassifications_R11_0_0, listAccountsReceivableClassifications_R14_0_0, listAccountsReceivableClassifications_R6_0_0],
  listAccountsReceivableCreditRatings: [listAccountsReceivableCreditRatings, listAccountsReceivableCreditRatings_R10_0_0, listAccountsReceivableCreditRatings_R11_0_0, listAccountsReceivableCreditRatings_R6_0_0],
  listAccountsReceivableGroupMembers: [listAccountsReceivableGroupMembers, listAccountsReceivableGroupMembers_R13_1_0],
  listAccountsReceivablePaymentPreferences: [listAccountsReceivablePaymentPreferences, listAccountsReceivablePaymentPreferences_R10_0_0, listAccountsReceivablePaymentPreferences_R11_0_0, listAccountsReceivablePaymentPreferences_R14_0_0, listAccountsReceivablePaymentPreferences_R14_2_0, listAccountsReceivablePaymentPreferences_R6_0_0],
  listAccountsReceivablePresentmentPreferences: [listAccountsReceivablePresentmentPreferences, listAccountsReceivablePresentmentPreferences_R10_0_0, listAccountsReceivablePresentmentPreferences_R11_0_0, listAccountsReceivablePresentmentPreferences_R6_0_0],
  listBills: [listBills, listBills_R10_0_0, listBills_R11_0_0, listBills_R13_0_0, listBills_R4_0_0, listBills_R9_0_0],
  listCreditNoteRejectionReasons: [listCreditNoteRejectionReasons, listCreditNoteRejectionReasons_R10_0_0, listCreditNoteRejectionReasons_R11_0_0, listCreditNoteRejectionReasons_R9_0_0],
  listCreditNotes: [listCreditNotes, listCreditNotes_R10_0_0, listCreditNotes_R11_0_0, listCreditNotes_R12_0_0, listCreditNotes_R13_0_0, listCreditNotes_R14_0_0, listCreditNotes_R14_1_0, listCreditNotes_R17_0_0, listCreditNotes_R4_0_0, listCreditNotes_R9_1_0],
  listCurrencies: [listCurrencies, listCurrencies_R10_0_0, listCurrencies_R11_0_0, listCurrencies_R13_0_0, listCurrencies_R14_0_0, listCurrencies_R14_1_0],
  listInvoiceTypes: [listInvoiceTypes, listInvoiceTypes_R10_0_0, listInvoiceTypes_R11_0_0, listInvoiceTypes_R14_0_0, listInvoiceTypes_R14_1_0, listInvoiceTypes_R9_0_0],
  listInvoices: [listInvoices, listInvoices_R10_0_0, listInvoices_R11_0_0, listInvoices_R12_0_0, listInvoices_R13_0_0, listInvoices_R14_0_0, listInvoices_R14_1_0, listInvoices_R17_0_0, listInvoices_R4_0_0, listInvoices_R9_1_0],
  listPayments: [listPayments, listPayments_R10_0_0, listPayments_R11_0_0, listPayments_R13_0_0, listPayments_R14_0_0, listPayments_R4_0_0, listPayments_R9_1_0],
  listRefundRejectionReasons: [listRefundRejectionReasons, listRefundRejectionReasons_R10_0_0, listRefundRejectionReasons_R11_0_0, listRefundRejectionReasons_R14_0_0, listRefundRejectionReasons_R9_0_0],
  listRefundTypes: [listRefundTypes, listRefundTypes_R10_0_0, listRefundTypes_R11_0_0, listRefundTypes_R14_0_0, listRefundTypes_R14_1_0, listRefundTypes_R9_0_0],
  listRefunds: [listRefunds, listRefunds_R10_0_0, listRefunds_R11_0_0, listRefunds_R13_0_0, listRefunds_R14_0_0, listRefunds_R14_1_0, listRefunds_R4_0_0, listRefunds_R9_1_0],
  listUsers: [listUsers, listUsers_R10_0_0, listUsers_R11_0_0, listUsers_R13_0_0, listUsers_R14_0_0, listUsers_R14_1_0, listUsers_R15_0_0, listUsers_R8_0_0],
  payBill: [payBill, payBill_R10_0_0, payBill_R11_0_0, payBill_R12_0_0, payBill_R14_0_0, payBill_R4_0_0, payBill_R9_1_0],
  payInvoice: [payInvoice, payInvoice_R10_0_0, payInvoice_R11_0_0, payInvoice_R12_0_0, payInvoice_R14_0_0, payInvoice_R4_0_0, payInvoice_R9_1_0],
  postCreditNote: [postCreditNote, postCreditNote_R10_0_0, postCreditNote_R11_0_0, postCreditNote_R12_0_0, postCreditNote_R4_0_0, postCreditNote_R9_1_0],
  postInvoice: [postInvoice, postInvoice_R10_0_0, postInvoice_R11_0_0, postInvoice_R12_0_0, postInvoice_R4_0_0, postInvoice_R9_1_0],
  postPayment: [postPayment, postPayment_R10_0_0, postPayment_R11_0_0, postPayment_R12_0_0, postPayment_R4_0_0, postPayment_R9_1_0],
  postPaymentGatewayRequests: [postPaymentGatewayRequests, postPaymentGatewayRequests_R11_0_0, postPaymentGatewayRequests_R12_0_0],
  presentBill: [presentBill, presentBill_R10_0_0, presentBill_R11_0_0, presentBill_R12_0_0, presentBill_R12_4_0, presentBill_R4_0_0],
  processPaymentGatewayRequests: [processPaymentGatewayRequests, processPaymentGatewayRequests_R11_0_0, processPaymentGatewayRequests_R12_0_0],
  rejectCreditNote: [rejectCreditNote, rejectCreditNote_R10_0_0, rejectCreditNote_R11_0_0, rejectCreditNote_R12_0_0, rejectCreditNote_R4_0_0, rejectCreditNote_R9_1_0],
  rejectInvoice: [rejectInvoice, rejectInvoice_R10_0_0, rejectInvoice_R11_0_0, rejectInvoice_R12_0_0, rejectInvoice_R4_0_0, rejectInvoice_R9_1_0],
  rejectPayment: [rejectPayment, rejectPayment_R10_0_0, rejectPayment_R11_0_0, rejectPayment_R12_0_0, rejectPayment_R4_0_0, rejectPayment_R9_1_0],
  rejectRefund: [rejectRefund, rejectRefund_R10_0_0, rejectRefund_R11_0_0, rejectRefund_R12_0_0, rejectRefund_R4_0_0, rejectRefund_R9_1_0],
  releaseSessionToken: [releaseSessionToken, releaseSessionToken_R10_0_0, releaseSessionToken_R11_0_0, releaseSessionToken_R12_0_0],
  removeAccountsReceivablePaymentPreferences: [removeAccountsReceivablePaymentPreferences, removeAccountsReceivablePaymentPreferences_R13_1_0, removeAccountsReceivablePaymentPreferences_R14_0_0, removeAccountsReceivablePaymentPreferences_R14_1_0, removeAccountsReceivablePaymentPreferences_R14_2_0, removeAccountsReceivablePaymentPreferences_R15_0_0, removeAccountsReceivablePaymentPreferences_R17_0_0],
  removeAccountsReceivablePresentmentPreferences: [removeAccountsReceivablePresentmentPreferences, removeAccountsReceivablePresentmentPreferences_R13_1_0, removeAccountsReceivablePresentmentPreferences_R14_0_0, removeAccountsReceivablePresentmentPreferences_R14_1_0, removeAccountsReceivablePresentmentPreferences_R14_2_0, removeAccountsReceivablePresentmentPreferences_R15_0_0, removeAccountsReceivablePresentmentPreferences_R17_0_0],
  resetAccessTokenPassCode: [resetAccessTokenPassCode, resetAccessTokenPassCode_R10_0_0, resetAccessTokenPassCode_R11_0_0, resetAccessTokenPassCode_R12_0_0, resetAccessTokenPassCode_R13_1_0, resetAccessTokenPassCode_R14_0_0, resetAccessTokenPassCode_R14_1_0, resetAccessTokenPassCode_R16_12_0, resetAccessTokenPassCode_R9_0_0],
  resetAccessTokenVerificationCode: [resetAccessTokenVerificationCode, resetAccessTokenVerificationCode_R12_0_0, resetAccessTokenVerificationCode_R14_0_0, resetAccessTokenVerificationCode_R14_1_0, resetAccessTokenVerificationCode_R16_0_0],
  resetPerceptionSubscriberPinNumber: [resetPerceptionSubscriberPinNumber, resetPerceptionSubscriberPinNumber_R10_0_0, resetPerceptionSubscriberPinNumber_R11_0_0, resetPerceptionSubscriberPinNumber_R12_0_0, resetPerceptionSubscriberPinNumber_R9_0_0],
  resetPerceptionSubscription: [resetPerceptionSubscription, resetPerceptionSubscription_R10_0_0, resetPerceptionSubscription_R11_0_0, resetPerceptionSubscription_R12_0_0, resetPerceptionSubscription_R9_0_0],
  setAccessTokenAsEffective: [setAccessTokenAsEffective, setAccessTokenAsEffective_R13_1_0, setAccessTokenAsEffective_R14_0_0, setAccessTokenAsEffective_R14_1_0, setAccessTokenAsEffective_R15_0_0, setAccessTokenAsEffective_R16_2_0],
  setAccessTokenAsNotEffective: [setAccessTokenAsNotEffective, setAccessTokenAsNotEffective_R13_1_0, setAccessTokenAsNotEffective_R14_0_0, setAccessTokenAsNotEffective_R14_1_0, setAccessTokenAsNotEffective_R15_0_0, setAccessTokenAsNotEffective_R16_2_0],
  setPerceptionSubscriberPinNumber: [setPerceptionSubscriberPinNumber, setPerceptionSubscriberPinNumber_R10_0_0, setPerceptionSubscriberPinNumber_R11_0_0, setPerceptionSubscriberPinNumber_R12_0_0, setPerceptionSubscriberPinNumber_R9_0_0],
  showAccessToken: [showAccessToken, showAccessToken_R10_0_0, showAccessToken_R10_1_0, showAccessToken_R11_0_0, showAccessToken_R12_0_0, showAccessToken_R14_0_0, showAccessToken_R14_1_0, showAccessToken_R15_0_0, showAccessToken_R16_2_0, showAccessToken_R5_0_0, showAccessToken_R9_0_0],
  showAccountsReceivable: [showAccountsReceivable, showAccountsReceivable_R10_0_0, showAccountsReceivable_R11_0_0, showAccountsReceivable_R14_0_0, showAccountsReceivable_R14_1_0, showAccountsReceivable_R14_2_0, showAccountsReceivable_R15_0_0, showAccountsReceivable_R17_0_0, showAccountsReceivable_R4_0_0, showAccountsReceivable_R6_0_0],
  showAccountsReceivableByPost: [showAccountsReceivableByPost, showAccountsReceivableByPost_R10_0_0, showAccountsReceivableByPost_R11_0_0, showAccountsReceivableByPost_R12_0_0, showAccountsReceivableByPost_R13_0_0, showAccountsReceivableByPost_R14_0_0, showAccountsReceivableByPost_R14_1_0, showAccountsReceivableByPost_R14_2_0, showAccountsReceivableByPost_R15_0_0, showAccountsReceivableByPost_R17_0_0, showAccountsReceivableByPost_R4_0_0, showAccountsReceivableByPost_R6_0_0, showAccountsReceivableByPost_R8_0_0],
  showBill: [showBill, showBill_R10_0_0, showBill_R11_0_0, showBill_R4_0_0, showBill_R9_0_0],
  showContactInformation: [showContactInformation, showContactInformation_R10_0_0, showContactInformation_R11_0_0, showContactInformation_R12_0_0, showContactInformation_R14_0_0, showContactInformation_R14_1_0, showContactInformation_R4_0_0],
  showCreditNote: [showCreditNote, showCreditNote_R10_0_0, showCreditNote_R11_0_0, showCreditNote_R12_0_0, showCreditNote_R14_0_0, showCreditNote_R14_1_0, showCreditNote_R17_0_0, showCreditNote_R4_0_0, showCreditNote_R9_1_0],
  showCurrency: [showCurrency, showCurrency_R10_0_0, showCurrency_R11_0_0, showCurrency_R14_0_0, showCurrency_R14_1_0],
  showInvoice: [showInvoice, showInvoice_R10_0_0, showInvoice_R11_0_0, showInvoice_R12_0_0, showInvoice_R14_0_0, showInvoice_R14_1_0, showInvoice_R17_0_0, showInvoice_R4_0_0, showInvoice_R9_1_0],
  showPayment: [showPayment, showPayment_R10_0_0, showPayment_R11_0_0, showPayment_R14_0_0, showPayment_R4_0_0, showPayment_R9_1_0],
  showRefund: [showRefund, showRefund_R10_0_0, showRefund_R11_0_0, showRefund_R13_0_0, showRefund_R14_0_0, showRefund_R14_1_0, showRefund_R4_0_0, showRefund_R9_1_0],
  showSuspenseAccountsReceivable: [showSuspenseAccountsReceivable, showSuspenseAccountsReceivable_R10_0_0, showSuspenseAccountsReceivable_R11_0_0, showSuspenseAccountsReceivable_R4_0_0],
  showUser: [showUser, showUser_R10_0_0, showUser_R11_0_0, showUser_R14_0_0, showUser_R14_1_0, showUser_R15_0_0, showUser_R8_0_0],
  transferAccountsReceivableToWallet: [transferAccountsReceivableToWallet, transferAccountsReceivableToWallet_R14_0_0],
  updateAccessToken: [updateAccessToken, updateAccessToken_R10_0_0, updateAccessToken_R10_1_0, updateAccessToken_R11_0_0, updateAccessToken_R12_0_0, updateAccessToken_R14_0_0, updateAccessToken_R14_1_0, updateAccessToken_R15_0_0, updateAccessToken_R16_2_0, updateAccessToken_R5_0_0, updateAccessToken_R9_0_0],
  updateAccountsReceivable: [updateAccountsReceivable, updateAccountsReceivable_R10_0_0, updateAccountsReceivable_R11_0_0, updateAccountsReceivable_R12_0_0, updateAccountsReceivable_R13_0_0, updateAccountsReceivable_R14_0_0, updateAccountsReceivable_R14_1_0, updateAccountsReceivable_R14_2_0, updateAccountsReceivable_R15_0_0, updateAccountsReceivable_R17_0_0, updateAccountsReceivable_R4_0_0, updateAccountsReceivable_R6_0_0, updateAccountsReceivable_R8_0_0],
  updateAccountsReceivablePaymentPreferences: [updateAccountsReceivablePaymentPreferences, updateAccountsReceivablePaymentPreferences_R13_1_0, updateAccountsReceivablePaymentPreferences_R14_0_0, updateAccountsReceivablePaymentPreferences_R14_1_0, updateAccountsReceivablePaymentPreferences_R14_2_0, updateAccountsReceivablePaymentPreferences_R14_3_0, updateAccountsReceivablePaymentPreferences_R15_0_0, updateAccountsReceivablePaymentPreferences_R16_0_0, updateAccountsReceivablePaymentPreferences_R17_0_0],
  updateContactInformation: [updateContactInformation, updateContactInformation_R10_0_0, updateContactInformation_R11_0_0, updateContactInformation_R12_0_0, updateContactInformation_R14_0_0, updateContactInformation_R14_1_0, updateContactInformation_R14_2_0, updateContactInformation_R4_0_0],
  updateInvoice: [updateInvoice, updateInvoice_R10_0_0, updateInvoice_R11_0_0, updateInvoice_R12_0_0, updateInvoice_R14_0_0, updateInvoice_R14_1_0, updateInvoice_R17_0_0, updateInvoice_R9_1_0],
  updatePayment: [updatePayment, updatePayment_R10_0_0, updatePayment_R11_0_0, updatePayment_R12_0_0, updatePayment_R14_0_0, updatePayment_R9_1_0],
  updateRefund: [updateRefund, updateRefund_R10_0_0, updateRefund_R11_0_0, updateRefund_R12_0_0, updateRefund_R13_0_0, updateRefund_R14_0_0, updateRefund_R14_1_0, updateRefund_R9_1_0],
  validateAddressPostCode: [validateAddressPostCode],
  validatePassportNumber: [validatePassportNumber],
  validatePersonIdNumber: [validatePersonIdNumber],
  verifyAccessToken: [verifyAccessToken, verifyAccessToken_R10_0_0, verifyAccessToken_R10_1_0, verifyAccessToken_R11_0_0, verifyAccessToken_R12_0_0, verifyAccessToken_R14_0_0, verifyAccessToken_R14_1_0, verifyAccessToken_R15_0_0, verifyAccessToken_R16_2_0, verifyAccessToken_R9_0_0],
  verifyContactInformationKycProfile: [verifyContactInformationKycProfile, verifyContactInformationKycProfile_R14_0_0, verifyContactInformationKycProfile_R14_1_0],
} as const
