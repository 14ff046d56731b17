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
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/presentment_preferences/add',
  operationId: 'addAccountsReceivablePresentmentPreferences',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PresentmentPreferencesAddition_R13_1_0) } } } },
  responses: {
    200: { description: 'The account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
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

export const authenticateNagraSubscription_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0', 'R11.0.0'], {
  method: 'post'
  path: '/nagra_media_platform/authenticate'
  body: Types['NagraSubscriptionLookup_R8_0_0']
  bodyRequired: true
  answers: { 200: Types['NagraAuthenticationEnvelope'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0', 'R11.0.0'], () => ({
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

export const authenticateNagraSubscription_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0'], {
  method: 'post'
  path: '/nagra_media_platform/authenticate'
  body: Types['NagraSubscriptionLookup_R8_0_0']
  bodyRequired: true
  answers: { 200: Types['NagraAuthenticationEnvelope'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0'], () => ({
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

export const authenticateNagraSubscription_R13_0_0 = new RouteForm<['R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/nagra_media_platform/authenticate'
  body: Types['NagraSubscriptionLookup_R13_0_0']
  bodyRequired: true
  answers: { 200: Types['NagraAuthenticationEnvelope'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/nagra_media_platform/authenticate',
  operationId: 'authenticateNagraSubscription',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.NagraSubscriptionLookup_R13_0_0) } } } },
  responses: {
    200: { description: 'The token of the platform and the subscription, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.NagraAuthenticationEnvelope), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
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

export const authenticateNagraSubscription_R8_0_0 = new RouteForm<['R8.0.0', 'R9.0.0'], {
  method: 'post'
  path: '/nagra_media_platform/authenticate'
  body: Types['NagraSubscriptionLookup_R8_0_0']
  bodyRequired: true
  answers: { 200: Types['NagraAuthenticationEnvelope'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R8.0.0', 'R9.0.0'], () => ({
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

export const authenticatePerceptionSubscriber_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0', 'R11.0.0'], {
  method: 'post'
  path: '/perception/subscriber/authenticate'
  body: Types['PerceptionSubscriberLookup']
  bodyRequired: true
  answers: { 200: Types['PerceptionAuthenticationEnvelope'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0', 'R11.0.0'], () => ({
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

export const authenticatePerceptionSubscriber_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/perception/subscriber/authenticate'
  body: Types['PerceptionSubscriberLookup']
  bodyRequired: true
  answers: { 200: Types['PerceptionAuthenticationEnvelope'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
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

export const authenticatePerceptionSubscriber_R9_0_0 = new RouteForm<['R9.0.0'], {
  method: 'post'
  path: '/perception/subscriber/authenticate'
  body: Types['PerceptionSubscriberLookup']
  bodyRequired: true
  answers: { 200: Types['PerceptionAuthenticationEnvelope'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.0.0'], () => ({
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
  answers: { 200: Types['TucanoAuthenticationEnvelope'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/tucano/subscriber/authenticate',
  operationId: 'authenticateTucanoSubscriber',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.TucanoSubscriberLookup_R11_0_0) } } } },
  responses: {
    200: { description: 'The subscription with its proof, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.TucanoAuthenticationEnvelope), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const authenticateTucanoSubscriber_R12_0_0 = new RouteForm<['R12.0.0'], {
  method: 'post'
  path: '/tucano/subscriber/authenticate'
  body: Types['TucanoSubscriberLookup_R11_0_0']
  bodyRequired: true
  answers: { 200: Types['TucanoAuthenticationEnvelope'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R12.0.0'], () => ({
  method: 'post',
  path: '/tucano/subscriber/authenticate',
  operationId: 'authenticateTucanoSubscriber',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.TucanoSubscriberLookup_R11_0_0) } } } },
  responses: {
    200: { description: 'The subscription with its proof, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.TucanoAuthenticationEnvelope), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const authenticateTucanoSubscriber_R12_4_0 = new RouteForm<['R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/tucano/subscriber/authenticate'
  body: Types['TucanoSubscriberLookup_R12_4_0']
  bodyRequired: true
  answers: { 200: Types['TucanoAuthenticationEnvelope'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/tucano/subscriber/authenticate',
  operationId: 'authenticateTucanoSubscriber',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.TucanoSubscriberLookup_R12_4_0) } } } },
  responses: {
    200: { description: 'The subscription with its proof, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.TucanoAuthenticationEnvelope), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
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
  answers: { 200: Types['EmptyEnvelope'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R12.5.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/users/change_password',
  operationId: 'changeUserPassword',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.UserPasswordChange) } } } },
  responses: {
    200: { description: 'The password is changed, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.EmptyEnvelope), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
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

export const convertFromDefaultCurrency_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/currencies/convert_from_default_currency'
  query: Types['ConvertFromDefaultCurrencyQuery']
  answers: { 200: Types['ConversionEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
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

export const convertToDefaultCurrency_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/currencies/convert_to_default_currency'
  query: Types['ConvertToDefaultCurrencyQuery']
  answers: { 200: Types['ConversionEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
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

export const createAccessToken_R10_1_0 = new RouteForm<['R10.1.0', 'R11.0.0'], {
  method: 'post'
  path: '/access_tokens/create'
  body: Types['AccessTokenCreation_R10_1_0']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R10_1_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.1.0', 'R11.0.0'], () => ({
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

export const createAccessToken_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/access_tokens/create'
  body: Types['AccessTokenCreation_R10_1_0']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R10_1_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
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

export const createAccessToken_R9_0_0 = new RouteForm<['R9.0.0'], {
  method: 'post'
  path: '/access_tokens/create'
  body: Types['AccessTokenCreation_R8_0_0']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R9_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.0.0'], () => ({
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
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/create',
  operationId: 'createAccountsReceivable',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableCreation_R11_0_0) } } } },
  responses: {
    200: { description: 'The new account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const createAccountsReceivable_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0'], {
  method: 'post'
  path: '/accounts_receivable/create'
  body: Types['AccountsReceivableCreation_R12_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/create',
  operationId: 'createAccountsReceivable',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableCreation_R12_0_0) } } } },
  responses: {
    200: { description: 'The new account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const createAccountsReceivable_R13_1_0 = new RouteForm<['R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/accounts_receivable/create'
  body: Types['AccountsReceivableCreation_R13_1_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/create',
  operationId: 'createAccountsReceivable',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableCreation_R13_1_0) } } } },
  responses: {
    200: { description: 'The new account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
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

export const createAccountsReceivable_R6_0_0 = new RouteForm<['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], {
  method: 'post'
  path: '/accounts_receivable/create'
  body: Types['AccountsReceivableCreation_R6_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R6_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => ({
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

export const createContactInformation_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0', 'R11.0.0'], {
  method: 'post'
  path: '/contact_information/create'
  body: Types['ContactInformationCreation_R4_0_0']
  bodyRequired: true
  answers: { 200: Types['ContactInformationEnvelope_R4_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0', 'R11.0.0'], () => ({
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

export const createContactInformation_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/contact_information/create'
  body: Types['ContactInformationCreation_R4_0_0']
  bodyRequired: true
  answers: { 200: Types['ContactInformationEnvelope_R12_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/contact_information/create',
  operationId: 'createContactInformation',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.ContactInformationCreation_R4_0_0) } } } },
  responses: {
    200: { description: 'The new contact, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.ContactInformationEnvelope_R12_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
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

export const createContactInformation_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], {
  method: 'post'
  path: '/contact_information/create'
  body: Types['ContactInformationCreation_R4_0_0']
  bodyRequired: true
  answers: { 200: Types['ContactInformationEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => ({
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

export const createSessionTokenByWebApiKey_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0', 'R11.0.0'], {
  method: 'post'
  path: '/authentication/web_api_key/token'
  body: Types['WebApiKeyLogin']
  bodyRequired: false
  answers: { 200: Types['SessionTokenEnvelope_R4_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0', 'R11.0.0'], () => ({
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

export const createSessionTokenByWebApiKey_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/authentication/web_api_key/token'
  body: Types['WebApiKeyLogin']
  bodyRequired: false
  answers: { 200: Types['SessionTokenEnvelope_R12_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/authentication/web_api_key/token',
  operationId: 'createSessionTokenByWebApiKey',
  request: { body: { required: false, content: { 'application/json': { schema: of(schemas.WebApiKeyLogin) } } } },
  responses: {
    200: { description: 'The session is open, or the login failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.SessionTokenEnvelope_R12_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
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

export const createSessionToken_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0', 'R11.0.0'], {
  method: 'post'
  path: '/authentication/token'
  body: Types['Login']
  bodyRequired: true
  answers: { 200: Types['SessionTokenEnvelope_R4_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0', 'R11.0.0'], () => ({
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

export const createSessionToken_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/authentication/token'
  body: Types['Login']
  bodyRequired: true
  answers: { 200: Types['SessionTokenEnvelope_R12_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/authentication/token',
  operationId: 'createSessionToken',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.Login) } } } },
  responses: {
    200: { description: 'The session is open, or the login failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.SessionTokenEnvelope_R12_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
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

export const createSessionToken_R6_0_0 = new RouteForm<['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], {
  method: 'post'
  path: '/authentication/token'
  body: Types['Login_R6_0_0']
  bodyRequired: true
  answers: { 200: Types['SessionTokenEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => ({
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
  answers: { 200: Types['OneTimePasswordEnvelope'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/access_tokens/generate_otp',
  operationId: 'generateAccessTokenOneTimePassword',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.OneTimePasswordGeneration) } } } },
  responses: {
    200: { description: 'The one-time password, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.OneTimePasswordEnvelope), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
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

export const getNotAssociatedAccessTokens_R10_1_0 = new RouteForm<['R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/access_tokens/get_not_associated'
  query: Types['GetNotAssociatedAccessTokensQuery']
  answers: { 200: Types['AccessTokenListEnvelope_R10_1_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
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

export const getNotAssociatedAccessTokens_R9_0_0 = new RouteForm<['R9.0.0'], {
  method: 'get'
  path: '/access_tokens/get_not_associated'
  query: Types['GetNotAssociatedAccessTokensQuery']
  answers: { 200: Types['AccessTokenListEnvelope_R9_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.0.0'], () => ({
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

export const listAccessTokenClassifications_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/access_tokens/configuration/classifications/list'
  query: Types['ListAccessTokenClassificationsQuery']
  answers: { 200: Types['AccessTokenClassificationListEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
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

export const listAccessTokens_R10_1_0 = new RouteForm<['R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], {
  method: 'get'
  path: '/access_tokens/list'
  query: Types['ListAccessTokensQuery_R10_0_0']
  answers: { 200: Types['AccessTokenListEnvelope_R10_1_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], () => ({
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

export const listAccessTokens_R13_0_0 = new RouteForm<['R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/access_tokens/list'
  query: Types['ListAccessTokensQuery_R13_0_0']
  answers: { 200: Types['AccessTokenListEnvelope_R10_1_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
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
    200: { description: 'The access tokens of the owner, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenListEnvelope_R10_1_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
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

export const listAccessTokens_R9_0_0 = new RouteForm<['R9.0.0'], {
  method: 'get'
  path: '/access_tokens/list'
  query: Types['ListAccessTokensQuery_R8_0_0']
  answers: { 200: Types['AccessTokenListEnvelope_R9_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.0.0'], () => ({
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

export const listAccountsReceivableClassifications_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/accounts_receivable/configuration/classifications/list'
  query: Types['ListAccountsReceivableClassificationsQuery_R6_0_0']
  answers: { 200: Types['AccountsReceivableClassificationListEnvelope'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
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

export const listAccountsReceivableClassifications_R6_0_0 = new RouteForm<['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], {
  method: 'get'
  path: '/accounts_receivable/configuration/classifications/list'
  query: Types['ListAccountsReceivableClassificationsQuery_R6_0_0']
  answers: { 200: Types['AccountsReceivableClassificationListEnvelope'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => ({
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
  answers: { 200: Types['CreditRatingListEnvelope'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
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
    200: { description: 'The credit ratings, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CreditRatingListEnvelope), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const listAccountsReceivableCreditRatings_R6_0_0 = new RouteForm<['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], {
  method: 'get'
  path: '/accounts_receivable/configuration/credit_ratings/list'
  query: Types['ListAccountsReceivableCreditRatingsQuery']
  answers: { 200: Types['CreditRatingListEnvelope_R6_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => ({
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
  answers: { 200: Types['AccountsReceivableGroupMemberListEnvelope'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
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
    200: { description: 'The members, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableGroupMemberListEnvelope), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
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

export const listAccountsReceivablePaymentPreferences_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/accounts_receivable/configuration/payment_preferences/list'
  query: Types['ListAccountsReceivablePaymentPreferencesQuery']
  answers: { 200: Types['PaymentPreferenceListEnvelope_R6_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
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

export const listAccountsReceivablePaymentPreferences_R6_0_0 = new RouteForm<['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], {
  method: 'get'
  path: '/accounts_receivable/configuration/payment_preferences/list'
  query: Types['ListAccountsReceivablePaymentPreferencesQuery']
  answers: { 200: Types['PaymentPreferenceListEnvelope_R6_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => ({
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

export const listAccountsReceivablePresentmentPreferences_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/accounts_receivable/configuration/presentment_preferences/list'
  query: Types['ListAccountsReceivablePresentmentPreferencesQuery']
  answers: { 200: Types['PresentmentPreferenceListEnvelope'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
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

export const listAccountsReceivablePresentmentPreferences_R6_0_0 = new RouteForm<['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], {
  method: 'get'
  path: '/accounts_receivable/configuration/presentment_preferences/list'
  query: Types['ListAccountsReceivablePresentmentPreferencesQuery']
  answers: { 200: Types['PresentmentPreferenceListEnvelope'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => ({
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

export const listAccountsReceivable_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], {
  method: 'get'
  path: '/accounts_receivable/list'
  query: Types['ListAccountsReceivableQuery_R10_0_0']
  answers: { 200: Types['AccountsReceivableListEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], () => ({
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

export const listAccountsReceivable_R13_0_0 = new RouteForm<['R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/accounts_receivable/list'
  query: Types['ListAccountsReceivableQuery_R13_0_0']
  answers: { 200: Types['AccountsReceivableListEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
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
    200: { description: 'The accounts, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableListEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
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

export const listAccountsReceivable_R6_0_0 = new RouteForm<['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], {
  method: 'get'
  path: '/accounts_receivable/list'
  query: Types['ListAccountsReceivableQuery_R4_0_0']
  answers: { 200: Types['AccountsReceivableListEnvelope_R6_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => ({
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

export const listCurrencies_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], {
  method: 'get'
  path: '/currencies/list'
  query: Types['ListCurrenciesQuery_R10_0_0']
  answers: { 200: Types['CurrencyListEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], () => ({
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

export const listCurrencies_R13_0_0 = new RouteForm<['R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/currencies/list'
  query: Types['ListCurrenciesQuery_R13_0_0']
  answers: { 200: Types['CurrencyListEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
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
    200: { description: 'The currencies, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.CurrencyListEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
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

export const listUsers_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], {
  method: 'get'
  path: '/users/list'
  query: Types['ListUsersQuery_R8_0_0']
  answers: { 200: Types['UserListEnvelope_R8_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0'], () => ({
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

export const listUsers_R13_0_0 = new RouteForm<['R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/users/list'
  query: Types['ListUsersQuery_R13_0_0']
  answers: { 200: Types['UserListEnvelope_R8_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
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
    200: { description: 'The users, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.UserListEnvelope_R8_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
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

export const listUsers_R8_0_0 = new RouteForm<['R8.0.0', 'R9.0.0'], {
  method: 'get'
  path: '/users/list'
  query: Types['ListUsersQuery_R8_0_0']
  answers: { 200: Types['UserListEnvelope_R8_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R8.0.0', 'R9.0.0'], () => ({
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

export const releaseSessionToken_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0', 'R11.0.0'], {
  method: 'post'
  path: '/authentication/token/release'
  body: Types['TokenRelease']
  bodyRequired: true
  answers: { 200: Types['TokenReleaseEnvelope'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0', 'R11.0.0'], () => ({
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

export const releaseSessionToken_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/authentication/token/release'
  body: Types['TokenRelease']
  bodyRequired: true
  answers: { 200: Types['TokenReleaseEnvelope'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
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
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/payment_preferences/remove',
  operationId: 'removeAccountsReceivablePaymentPreferences',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentPreferencesRemoval_R13_1_0) } } } },
  responses: {
    200: { description: 'The account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
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
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/presentment_preferences/remove',
  operationId: 'removeAccountsReceivablePresentmentPreferences',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PresentmentPreferencesRemoval_R13_1_0) } } } },
  responses: {
    200: { description: 'The account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
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

export const resetAccessTokenPassCode_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0', 'R11.0.0'], {
  method: 'post'
  path: '/access_tokens/reset_pass_code'
  body: Types['PassCodeReset']
  bodyRequired: true
  answers: { 200: Types['AccessTokenWithNewPassCodeEnvelope_R9_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0', 'R11.0.0'], () => ({
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

export const resetAccessTokenPassCode_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0'], {
  method: 'post'
  path: '/access_tokens/reset_pass_code'
  body: Types['PassCodeReset']
  bodyRequired: true
  answers: { 200: Types['AccessTokenWithNewPassCodeEnvelope_R9_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0'], () => ({
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

export const resetAccessTokenPassCode_R13_1_0 = new RouteForm<['R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/access_tokens/reset_pass_code'
  body: Types['PassCodeReset']
  bodyRequired: true
  answers: { 200: Types['AccessTokenWithNewPassCodeEnvelope_R13_1_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/access_tokens/reset_pass_code',
  operationId: 'resetAccessTokenPassCode',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PassCodeReset) } } } },
  responses: {
    200: { description: 'The access token with its new pass code, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenWithNewPassCodeEnvelope_R13_1_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
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

export const resetAccessTokenPassCode_R9_0_0 = new RouteForm<['R9.0.0'], {
  method: 'post'
  path: '/access_tokens/reset_pass_code'
  body: Types['PassCodeReset_R9_0_0']
  bodyRequired: true
  answers: { 200: Types['AccessTokenWithNewPassCodeEnvelope_R9_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.0.0'], () => ({
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
  answers: { 200: Types['AccessTokenAwaitingVerificationEnvelope_R12_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/access_tokens/reset_verification_code',
  operationId: 'resetAccessTokenVerificationCode',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.VerificationCodeReset) } } } },
  responses: {
    200: { description: 'The access token with its new code, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenAwaitingVerificationEnvelope_R12_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
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

export const resetPerceptionSubscriberPinNumber_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0', 'R11.0.0'], {
  method: 'post'
  path: '/perception/provisioning_requests/reset_subscriber_pin_number'
  body: Types['PerceptionPinReset']
  bodyRequired: true
  answers: { 200: Types['EmptyEnvelope'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0', 'R11.0.0'], () => ({
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

export const resetPerceptionSubscriberPinNumber_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/perception/provisioning_requests/reset_subscriber_pin_number'
  body: Types['PerceptionPinReset']
  bodyRequired: true
  answers: { 200: Types['EmptyEnvelope'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
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

export const resetPerceptionSubscriberPinNumber_R9_0_0 = new RouteForm<['R9.0.0'], {
  method: 'post'
  path: '/perception/provisioning_requests/reset_subscriber_pin_number'
  body: Types['PerceptionPinReset']
  bodyRequired: true
  answers: { 200: Types['EmptyEnvelope'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.0.0'], () => ({
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

export const resetPerceptionSubscription_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0', 'R11.0.0'], {
  method: 'post'
  path: '/perception/provisioning_requests/reset_subscription'
  body: Types['PerceptionSubscriptionReset']
  bodyRequired: true
  answers: { 200: Types['EmptyEnvelope'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0', 'R11.0.0'], () => ({
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

export const resetPerceptionSubscription_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/perception/provisioning_requests/reset_subscription'
  body: Types['PerceptionSubscriptionReset']
  bodyRequired: true
  answers: { 200: Types['EmptyEnvelope'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
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

export const resetPerceptionSubscription_R9_0_0 = new RouteForm<['R9.0.0'], {
  method: 'post'
  path: '/perception/provisioning_requests/reset_subscription'
  body: Types['PerceptionSubscriptionReset']
  bodyRequired: true
  answers: { 200: Types['EmptyEnvelope'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.0.0'], () => ({
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
  answers: { 200: Types['AccessTokenEnvelope_R10_1_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/access_tokens/set_as_effective',
  operationId: 'setAccessTokenAsEffective',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenActivation) } } } },
  responses: {
    200: { description: 'The access token in its new state, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R10_1_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
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
  answers: { 200: Types['AccessTokenEnvelope_R10_1_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/access_tokens/set_as_not_effective',
  operationId: 'setAccessTokenAsNotEffective',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccessTokenDeactivation) } } } },
  responses: {
    200: { description: 'The access token in its new state, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccessTokenEnvelope_R10_1_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
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

export const setPerceptionSubscriberPinNumber_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0', 'R11.0.0'], {
  method: 'post'
  path: '/perception/provisioning_requests/set_subscriber_pin_number'
  body: Types['PerceptionPinAssignment']
  bodyRequired: true
  answers: { 200: Types['EmptyEnvelope'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0', 'R11.0.0'], () => ({
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

export const setPerceptionSubscriberPinNumber_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/perception/provisioning_requests/set_subscriber_pin_number'
  body: Types['PerceptionPinAssignment']
  bodyRequired: true
  answers: { 200: Types['EmptyEnvelope'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
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

export const setPerceptionSubscriberPinNumber_R9_0_0 = new RouteForm<['R9.0.0'], {
  method: 'post'
  path: '/perception/provisioning_requests/set_subscriber_pin_number'
  body: Types['PerceptionPinAssignment']
  bodyRequired: true
  answers: { 200: Types['EmptyEnvelope'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.0.0'], () => ({
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

export const showAccessToken_R10_1_0 = new RouteForm<['R10.1.0', 'R11.0.0'], {
  method: 'post'
  path: '/access_tokens/show'
  body: Types['AccessTokenLookup']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R10_1_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.1.0', 'R11.0.0'], () => ({
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

export const showAccessToken_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/access_tokens/show'
  body: Types['AccessTokenLookup']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R10_1_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
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

export const showAccessToken_R9_0_0 = new RouteForm<['R9.0.0'], {
  method: 'post'
  path: '/access_tokens/show'
  body: Types['AccessTokenLookup']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R9_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.0.0'], () => ({
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

export const showAccountsReceivableByPost_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0', 'R11.0.0'], {
  method: 'post'
  path: '/accounts_receivable/show'
  body: Types['AccountsReceivableLookup_R8_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0', 'R11.0.0'], () => ({
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

export const showAccountsReceivableByPost_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0'], {
  method: 'post'
  path: '/accounts_receivable/show'
  body: Types['AccountsReceivableLookup_R8_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0'], () => ({
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

export const showAccountsReceivableByPost_R13_0_0 = new RouteForm<['R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/accounts_receivable/show'
  body: Types['AccountsReceivableLookup_R13_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/show',
  operationId: 'showAccountsReceivableByPost',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableLookup_R13_0_0) } } } },
  responses: {
    200: { description: 'The accounts receivable, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
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

export const showAccountsReceivableByPost_R8_0_0 = new RouteForm<['R8.0.0', 'R9.0.0'], {
  method: 'post'
  path: '/accounts_receivable/show'
  body: Types['AccountsReceivableLookup_R8_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R6_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R8.0.0', 'R9.0.0'], () => ({
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

export const showAccountsReceivable_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/accounts_receivable/show'
  query: Types['ShowAccountsReceivableQuery']
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
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

export const showAccountsReceivable_R6_0_0 = new RouteForm<['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], {
  method: 'get'
  path: '/accounts_receivable/show'
  query: Types['ShowAccountsReceivableQuery']
  answers: { 200: Types['AccountsReceivableEnvelope_R6_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => ({
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

export const showContactInformation_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0', 'R11.0.0'], {
  method: 'get'
  path: '/contact_information/show'
  query: Types['ShowContactInformationQuery_R4_0_0']
  answers: { 200: Types['ContactInformationEnvelope_R4_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0', 'R11.0.0'], () => ({
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

export const showContactInformation_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/contact_information/show'
  query: Types['ShowContactInformationQuery_R4_0_0']
  answers: { 200: Types['ContactInformationEnvelope_R12_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
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
    200: { description: 'The contact, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.ContactInformationEnvelope_R12_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
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

export const showContactInformation_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], {
  method: 'get'
  path: '/contact_information/show'
  query: Types['ShowContactInformationQuery_R4_0_0']
  answers: { 200: Types['ContactInformationEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => ({
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

export const showCurrency_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/currencies/show'
  query: Types['ShowCurrencyQuery']
  answers: { 200: Types['CurrencyEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
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

export const showSuspenseAccountsReceivable_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/accounts_receivable/suspense_account/show'
  query: Types['ShowSuspenseAccountsReceivableQuery']
  answers: { 200: Types['SystemAccountsReceivableEnvelope'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
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

export const showSuspenseAccountsReceivable_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], {
  method: 'get'
  path: '/accounts_receivable/suspense_account/show'
  query: Types['ShowSuspenseAccountsReceivableQuery']
  answers: { 200: Types['SystemAccountsReceivableEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => ({
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

export const showUser_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'get'
  path: '/users/show'
  query: Types['ShowUserQuery']
  answers: { 200: Types['UserEnvelope_R8_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
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

export const showUser_R8_0_0 = new RouteForm<['R8.0.0', 'R9.0.0'], {
  method: 'get'
  path: '/users/show'
  query: Types['ShowUserQuery']
  answers: { 200: Types['UserEnvelope_R8_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R8.0.0', 'R9.0.0'], () => ({
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

export const updateAccessToken_R10_1_0 = new RouteForm<['R10.1.0', 'R11.0.0'], {
  method: 'post'
  path: '/access_tokens/update'
  body: Types['AccessTokenUpdate_R10_1_0']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R10_1_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.1.0', 'R11.0.0'], () => ({
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

export const updateAccessToken_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/access_tokens/update'
  body: Types['AccessTokenUpdate_R10_1_0']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R10_1_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
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

export const updateAccessToken_R9_0_0 = new RouteForm<['R9.0.0'], {
  method: 'post'
  path: '/access_tokens/update'
  body: Types['AccessTokenUpdate_R5_0_0']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R9_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.0.0'], () => ({
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
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/payment_preferences/update',
  operationId: 'updateAccountsReceivablePaymentPreferences',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.PaymentPreferencesUpdate_R13_1_0) } } } },
  responses: {
    200: { description: 'The account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
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
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R11.0.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/update',
  operationId: 'updateAccountsReceivable',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableUpdate_R11_0_0) } } } },
  responses: {
    200: { description: 'The changed account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const updateAccountsReceivable_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0'], {
  method: 'post'
  path: '/accounts_receivable/update'
  body: Types['AccountsReceivableUpdate_R11_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/update',
  operationId: 'updateAccountsReceivable',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableUpdate_R11_0_0) } } } },
  responses: {
    200: { description: 'The changed account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
  },
}))

export const updateAccountsReceivable_R13_0_0 = new RouteForm<['R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/accounts_receivable/update'
  body: Types['AccountsReceivableUpdate_R13_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R10_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/accounts_receivable/update',
  operationId: 'updateAccountsReceivable',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.AccountsReceivableUpdate_R13_0_0) } } } },
  responses: {
    200: { description: 'The changed account, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.AccountsReceivableEnvelope_R10_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
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

export const updateAccountsReceivable_R8_0_0 = new RouteForm<['R8.0.0', 'R9.0.0'], {
  method: 'post'
  path: '/accounts_receivable/update'
  body: Types['AccountsReceivableUpdate_R8_0_0']
  bodyRequired: true
  answers: { 200: Types['AccountsReceivableEnvelope_R6_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R8.0.0', 'R9.0.0'], () => ({
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

export const updateContactInformation_R10_0_0 = new RouteForm<['R10.0.0', 'R10.1.0', 'R11.0.0'], {
  method: 'post'
  path: '/contact_information/update'
  body: Types['ContactInformationUpdate_R4_0_0']
  bodyRequired: true
  answers: { 200: Types['ContactInformationEnvelope_R4_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.0.0', 'R10.1.0', 'R11.0.0'], () => ({
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

export const updateContactInformation_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/contact_information/update'
  body: Types['ContactInformationUpdate_R4_0_0']
  bodyRequired: true
  answers: { 200: Types['ContactInformationEnvelope_R12_0_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
  method: 'post',
  path: '/contact_information/update',
  operationId: 'updateContactInformation',
  request: { body: { required: true, content: { 'application/json': { schema: of(schemas.ContactInformationUpdate_R4_0_0) } } } },
  responses: {
    200: { description: 'The changed contact, or the call failed and the code says why.', content: { 'application/json': { schema: z.xor([of(schemas.ContactInformationEnvelope_R12_0_0), of(schemas.Failure_R10_0_0)]) } } },
    '4XX': { description: 'The call failed and the system says so by the HTTP status as well. No page tells which failures, if any, do so.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
    '5XX': { description: 'The system failed while it worked on the call.', content: { 'application/json': { schema: of(schemas.Failure_R10_0_0) } } },
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

export const updateContactInformation_R4_0_0 = new RouteForm<['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], {
  method: 'post'
  path: '/contact_information/update'
  body: Types['ContactInformationUpdate_R4_0_0']
  bodyRequired: true
  answers: { 200: Types['ContactInformationEnvelope_R4_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R4.0.0', 'R5.0.0', 'R6.0.0', 'R7.0.0', 'R8.0.0', 'R9.0.0'], () => ({
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

export const verifyAccessToken_R10_1_0 = new RouteForm<['R10.1.0', 'R11.0.0'], {
  method: 'post'
  path: '/access_tokens/verify'
  body: Types['AccessTokenVerification_R10_0_0']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R10_1_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R10.1.0', 'R11.0.0'], () => ({
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

export const verifyAccessToken_R12_0_0 = new RouteForm<['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], {
  method: 'post'
  path: '/access_tokens/verify'
  body: Types['AccessTokenVerification_R10_0_0']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R10_1_0'] | Types['Failure_R10_0_0']; '4XX': Types['Failure_R10_0_0']; '5XX': Types['Failure_R10_0_0'] }
}>(['R12.0.0', 'R12.4.0', 'R12.5.0', 'R13.0.0', 'R13.1.0', 'R13.2.0'], () => ({
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

export const verifyAccessToken_R9_0_0 = new RouteForm<['R9.0.0'], {
  method: 'post'
  path: '/access_tokens/verify'
  body: Types['AccessTokenVerification_R9_0_0']
  bodyRequired: true
  answers: { 200: Types['AccessTokenEnvelope_R9_0_0'] | Types['Failure_R4_0_0']; '4XX': Types['Failure_R4_0_0']; '5XX': Types['Failure_R4_0_0'] }
}>(['R9.0.0'], () => ({
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
  authenticateNagraSubscription: [authenticateNagraSubscription, authenticateNagraSubscription_R10_0_0, authenticateNagraSubscription_R12_0_0, authenticateNagraSubscription_R13_0_0, authenticateNagraSubscription_R14_0_0, authenticateNagraSubscription_R8_0_0],
  authenticatePerceptionSubscriber: [authenticatePerceptionSubscriber, authenticatePerceptionSubscriber_R10_0_0, authenticatePerceptionSubscriber_R12_0_0, authenticatePerceptionSubscriber_R9_0_0],
  authenticateTucanoSubscriber: [authenticateTucanoSubscriber, authenticateTucanoSubscriber_R11_0_0, authenticateTucanoSubscriber_R12_0_0, authenticateTucanoSubscriber_R12_4_0, authenticateTucanoSubscriber_R14_0_0],
  changeAccessTokenPassCode: [changeAccessTokenPassCode, changeAccessTokenPassCode_R16_12_0],
  changeUserPassword: [changeUserPassword, changeUserPassword_R12_5_0, changeUserPassword_R14_0_0],
  convertFromDefaultCurrency: [convertFromDefaultCurrency, convertFromDefaultCurrency_R10_0_0],
  convertToDefaultCurrency: [convertToDefaultCurrency, convertToDefaultCurrency_R10_0_0],
  createAccessToken: [createAccessToken, createAccessToken_R10_0_0, createAccessToken_R10_1_0, createAccessToken_R12_0_0, createAccessToken_R14_0_0, createAccessToken_R14_1_0, createAccessToken_R15_0_0, createAccessToken_R16_2_0, createAccessToken_R5_0_0, createAccessToken_R8_0_0, createAccessToken_R9_0_0],
  createAccountsReceivable: [createAccountsReceivable, createAccountsReceivable_R10_0_0, createAccountsReceivable_R10_1_0, createAccountsReceivable_R11_0_0, createAccountsReceivable_R12_0_0, createAccountsReceivable_R13_1_0, createAccountsReceivable_R14_0_0, createAccountsReceivable_R14_1_0, createAccountsReceivable_R14_2_0, createAccountsReceivable_R14_3_0, createAccountsReceivable_R15_0_0, createAccountsReceivable_R16_0_0, createAccountsReceivable_R16_1_0, createAccountsReceivable_R16_31_0, createAccountsReceivable_R17_0_0, createAccountsReceivable_R4_0_0, createAccountsReceivable_R5_0_0, createAccountsReceivable_R6_0_0],
  createContactInformation: [createContactInformation, createContactInformation_R10_0_0, createContactInformation_R12_0_0, createContactInformation_R14_0_0, createContactInformation_R14_1_0, createContactInformation_R14_2_0, createContactInformation_R16_1_0, createContactInformation_R16_31_0, createContactInformation_R4_0_0],
  createSessionToken: [createSessionToken, createSessionToken_R10_0_0, createSessionToken_R12_0_0, createSessionToken_R14_0_0, createSessionToken_R4_0_0, createSessionToken_R6_0_0],
  createSessionTokenByConsumerApplicationKey: [createSessionTokenByConsumerApplicationKey, createSessionTokenByConsumerApplicationKey_R15_0_0],
  createSessionTokenByDeviceApplicationKey: [createSessionTokenByDeviceApplicationKey],
  createSessionTokenByWebApiKey: [createSessionTokenByWebApiKey, createSessionTokenByWebApiKey_R10_0_0, createSessionTokenByWebApiKey_R12_0_0, createSessionTokenByWebApiKey_R14_0_0],
  createUser: [createUser, createUser_R14_0_0, createUser_R14_1_0, createUser_R15_0_0],
  deleteAccessToken: [deleteAccessToken, deleteAccessToken_R14_26_0, deleteAccessToken_R15_0_0, deleteAccessToken_R16_2_0],
  forgetAccessTokenPassCode: [forgetAccessTokenPassCode, forgetAccessTokenPassCode_R16_12_0],
  generateAccessTokenOneTimePassword: [generateAccessTokenOneTimePassword, generateAccessTokenOneTimePassword_R13_0_0, generateAccessTokenOneTimePassword_R14_0_0],
  getNotAssociatedAccessTokens: [getNotAssociatedAccessTokens, getNotAssociatedAccessTokens_R10_0_0, getNotAssociatedAccessTokens_R10_1_0, getNotAssociatedAccessTokens_R14_0_0, getNotAssociatedAccessTokens_R14_1_0, getNotAssociatedAccessTokens_R15_0_0, getNotAssociatedAccessTokens_R16_2_0, getNotAssociatedAccessTokens_R5_0_0, getNotAssociatedAccessTokens_R9_0_0],
  listAccessTokenClassifications: [listAccessTokenClassifications, listAccessTokenClassifications_R10_0_0, listAccessTokenClassifications_R14_0_0, listAccessTokenClassifications_R14_1_0],
  listAccessTokens: [listAccessTokens, listAccessTokens_R10_0_0, listAccessTokens_R10_1_0, listAccessTokens_R13_0_0, listAccessTokens_R14_0_0, listAccessTokens_R14_1_0, listAccessTokens_R15_0_0, listAccessTokens_R16_2_0, listAccessTokens_R8_0_0, listAccessTokens_R9_0_0],
  listAccountsReceivable: [listAccountsReceivable, listAccountsReceivable_R10_0_0, listAccountsReceivable_R13_0_0, listAccountsReceivable_R14_0_0, listAccountsReceivable_R14_1_0, listAccountsReceivable_R14_2_0, listAccountsReceivable_R15_0_0, listAccountsReceivable_R17_0_0, listAccountsReceivable_R4_0_0, listAccountsReceivable_R6_0_0],
  listAccountsReceivableClassifications: [listAccountsReceivableClassifications, listAccountsReceivableClassifications_R10_0_0, listAccountsReceivableClassifications_R14_0_0, listAccountsReceivableClassifications_R6_0_0],
  listAccountsReceivableCreditRatings: [listAccountsReceivableCreditRatings, listAccountsReceivableCreditRatings_R10_0_0, listAccountsReceivableCreditRatings_R11_0_0, listAccountsReceivableCreditRatings_R6_0_0],
  listAccountsReceivableGroupMembers: [listAccountsReceivableGroupMembers, listAccountsReceivableGroupMembers_R13_1_0],
  listAccountsReceivablePaymentPreferences: [listAccountsReceivablePaymentPreferences, listAccountsReceivablePaymentPreferences_R10_0_0, listAccountsReceivablePaymentPreferences_R14_0_0, listAccountsReceivablePaymentPreferences_R14_2_0, listAccountsReceivablePaymentPreferences_R6_0_0],
  listAccountsReceivablePresentmentPreferences: [listAccountsReceivablePresentmentPreferences, listAccountsReceivablePresentmentPreferences_R10_0_0, listAccountsReceivablePresentmentPreferences_R6_0_0],
  listCurrencies: [listCurrencies, listCurrencies_R10_0_0, listCurrencies_R13_0_0, listCurrencies_R14_0_0, listCurrencies_R14_1_0],
  listUsers: [listUsers, listUsers_R10_0_0, listUsers_R13_0_0, listUsers_R14_0_0, listUsers_R14_1_0, listUsers_R15_0_0, listUsers_R8_0_0],
  releaseSessionToken: [releaseSessionToken, releaseSessionToken_R10_0_0, releaseSessionToken_R12_0_0],
  removeAccountsReceivablePaymentPreferences: [removeAccountsReceivablePaymentPreferences, removeAccountsReceivablePaymentPreferences_R13_1_0, removeAccountsReceivablePaymentPreferences_R14_0_0, removeAccountsReceivablePaymentPreferences_R14_1_0, removeAccountsReceivablePaymentPreferences_R14_2_0, removeAccountsReceivablePaymentPreferences_R15_0_0, removeAccountsReceivablePaymentPreferences_R17_0_0],
  removeAccountsReceivablePresentmentPreferences: [removeAccountsReceivablePresentmentPreferences, removeAccountsReceivablePresentmentPreferences_R13_1_0, removeAccountsReceivablePresentmentPreferences_R14_0_0, removeAccountsReceivablePresentmentPreferences_R14_1_0, removeAccountsReceivablePresentmentPreferences_R14_2_0, removeAccountsReceivablePresentmentPreferences_R15_0_0, removeAccountsReceivablePresentmentPreferences_R17_0_0],
  resetAccessTokenPassCode: [resetAccessTokenPassCode, resetAccessTokenPassCode_R10_0_0, resetAccessTokenPassCode_R12_0_0, resetAccessTokenPassCode_R13_1_0, resetAccessTokenPassCode_R14_0_0, resetAccessTokenPassCode_R14_1_0, resetAccessTokenPassCode_R16_12_0, resetAccessTokenPassCode_R9_0_0],
  resetAccessTokenVerificationCode: [resetAccessTokenVerificationCode, resetAccessTokenVerificationCode_R12_0_0, resetAccessTokenVerificationCode_R14_0_0, resetAccessTokenVerificationCode_R14_1_0, resetAccessTokenVerificationCode_R16_0_0],
  resetPerceptionSubscriberPinNumber: [resetPerceptionSubscriberPinNumber, resetPerceptionSubscriberPinNumber_R10_0_0, resetPerceptionSubscriberPinNumber_R12_0_0, resetPerceptionSubscriberPinNumber_R9_0_0],
  resetPerceptionSubscription: [resetPerceptionSubscription, resetPerceptionSubscription_R10_0_0, resetPerceptionSubscription_R12_0_0, resetPerceptionSubscription_R9_0_0],
  setAccessTokenAsEffective: [setAccessTokenAsEffective, setAccessTokenAsEffective_R13_1_0, setAccessTokenAsEffective_R14_0_0, setAccessTokenAsEffective_R14_1_0, setAccessTokenAsEffective_R15_0_0, setAccessTokenAsEffective_R16_2_0],
  setAccessTokenAsNotEffective: [setAccessTokenAsNotEffective, setAccessTokenAsNotEffective_R13_1_0, setAccessTokenAsNotEffective_R14_0_0, setAccessTokenAsNotEffective_R14_1_0, setAccessTokenAsNotEffective_R15_0_0, setAccessTokenAsNotEffective_R16_2_0],
  setPerceptionSubscriberPinNumber: [setPerceptionSubscriberPinNumber, setPerceptionSubscriberPinNumber_R10_0_0, setPerceptionSubscriberPinNumber_R12_0_0, setPerceptionSubscriberPinNumber_R9_0_0],
  showAccessToken: [showAccessToken, showAccessToken_R10_0_0, showAccessToken_R10_1_0, showAccessToken_R12_0_0, showAccessToken_R14_0_0, showAccessToken_R14_1_0, showAccessToken_R15_0_0, showAccessToken_R16_2_0, showAccessToken_R5_0_0, showAccessToken_R9_0_0],
  showAccountsReceivable: [showAccountsReceivable, showAccountsReceivable_R10_0_0, showAccountsReceivable_R14_0_0, showAccountsReceivable_R14_1_0, showAccountsReceivable_R14_2_0, showAccountsReceivable_R15_0_0, showAccountsReceivable_R17_0_0, showAccountsReceivable_R4_0_0, showAccountsReceivable_R6_0_0],
  showAccountsReceivableByPost: [showAccountsReceivableByPost, showAccountsReceivableByPost_R10_0_0, showAccountsReceivableByPost_R12_0_0, showAccountsReceivableByPost_R13_0_0, showAccountsReceivableByPost_R14_0_0, showAccountsReceivableByPost_R14_1_0, showAccountsReceivableByPost_R14_2_0, showAccountsReceivableByPost_R15_0_0, showAccountsReceivableByPost_R17_0_0, showAccountsReceivableByPost_R4_0_0, showAccountsReceivableByPost_R6_0_0, showAccountsReceivableByPost_R8_0_0],
  showContactInformation: [showContactInformation, showContactInformation_R10_0_0, showContactInformation_R12_0_0, showContactInformation_R14_0_0, showContactInformation_R14_1_0, showContactInformation_R4_0_0],
  showCurrency: [showCurrency, showCurrency_R10_0_0, showCurrency_R14_0_0, showCurrency_R14_1_0],
  showSuspenseAccountsReceivable: [showSuspenseAccountsReceivable, showSuspenseAccountsReceivable_R10_0_0, showSuspenseAccountsReceivable_R4_0_0],
  showUser: [showUser, showUser_R10_0_0, showUser_R14_0_0, showUser_R14_1_0, showUser_R15_0_0, showUser_R8_0_0],
  transferAccountsReceivableToWallet: [transferAccountsReceivableToWallet, transferAccountsReceivableToWallet_R14_0_0],
  updateAccessToken: [updateAccessToken, updateAccessToken_R10_0_0, updateAccessToken_R10_1_0, updateAccessToken_R12_0_0, updateAccessToken_R14_0_0, updateAccessToken_R14_1_0, updateAccessToken_R15_0_0, updateAccessToken_R16_2_0, updateAccessToken_R5_0_0, updateAccessToken_R9_0_0],
  updateAccountsReceivable: [updateAccountsReceivable, updateAccountsReceivable_R10_0_0, updateAccountsReceivable_R11_0_0, updateAccountsReceivable_R12_0_0, updateAccountsReceivable_R13_0_0, updateAccountsReceivable_R14_0_0, updateAccountsReceivable_R14_1_0, updateAccountsReceivable_R14_2_0, updateAccountsReceivable_R15_0_0, updateAccountsReceivable_R17_0_0, updateAccountsReceivable_R4_0_0, updateAccountsReceivable_R6_0_0, updateAccountsReceivable_R8_0_0],
  updateAccountsReceivablePaymentPreferences: [updateAccountsReceivablePaymentPreferences, updateAccountsReceivablePaymentPreferences_R13_1_0, updateAccountsReceivablePaymentPreferences_R14_0_0, updateAccountsReceivablePaymentPreferences_R14_1_0, updateAccountsReceivablePaymentPreferences_R14_2_0, updateAccountsReceivablePaymentPreferences_R14_3_0, updateAccountsReceivablePaymentPreferences_R15_0_0, updateAccountsReceivablePaymentPreferences_R16_0_0, updateAccountsReceivablePaymentPreferences_R17_0_0],
  updateContactInformation: [updateContactInformation, updateContactInformation_R10_0_0, updateContactInformation_R12_0_0, updateContactInformation_R14_0_0, updateContactInformation_R14_1_0, updateContactInformation_R14_2_0, updateContactInformation_R4_0_0],
  validateAddressPostCode: [validateAddressPostCode],
  validatePassportNumber: [validatePassportNumber],
  validatePersonIdNumber: [validatePersonIdNumber],
  verifyAccessToken: [verifyAccessToken, verifyAccessToken_R10_0_0, verifyAccessToken_R10_1_0, verifyAccessToken_R12_0_0, verifyAccessToken_R14_0_0, verifyAccessToken_R14_1_0, verifyAccessToken_R15_0_0, verifyAccessToken_R16_2_0, verifyAccessToken_R9_0_0],
  verifyContactInformationKycProfile: [verifyContactInformationKycProfile, verifyContactInformationKycProfile_R14_0_0, verifyContactInformationKycProfile_R14_1_0],
} as const
