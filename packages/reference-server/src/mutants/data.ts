import { isObject } from '@crmcom-webapi/contract'
import { hexId } from '../kernel/random.js'
import type { Mutant } from './mutant.js'
import { answered, asked, type Fields, meeting, without, written } from './seams.js'

/** Faults of what is stored, listed and shown. */
export const dataMutants: readonly Mutant[] = [
  {
    name: 'stores-another-value',
    breaks: 'a text is stored without its last character',
    release: 'R12.5.0',
    plant: () => ({
      records: written('accessToken', (token) => ({
        ...token,
        udfs: Object.fromEntries(
          Object.entries(token.udfs).map(([name, value]) => [
            name,
            typeof value === 'string' ? value.slice(0, -1) : value,
          ]),
        ),
      })),
    }),
  },
  {
    name: 'forgets-update',
    breaks: 'an update is answered but not kept',
    release: 'R18.0.0',
    plant: () => ({
      operation: (operation) =>
        operation.id === 'updateAccessToken'
          ? {
              ...operation,
              answer: (world, caller, input) =>
                operation.answer(
                  meeting(world, () => ({ replace: async () => {} })),
                  caller,
                  input,
                ),
            }
          : operation,
    }),
  },
  {
    name: 'empties-what-is-not-sent',
    breaks: 'an update empties fields that are not sent',
    release: 'R12.5.0',
    plant: () => ({
      operation: asked((sent, operation) =>
        operation === 'updateAccessToken' ? { udf_string_1: null, ...sent } : undefined,
      ),
    }),
  },
  {
    name: 'keeps-what-is-sent-as-null',
    breaks: 'an update does not empty a field that is sent as null',
    release: 'R11.0.0',
    plant: () => ({
      operation: asked((sent, operation) =>
        operation === 'updateAccessToken' && sent['udf_string_1'] === null ? without(sent, 'udf_string_1') : undefined,
      ),
    }),
  },
  {
    name: 'notes-no-change',
    breaks: 'the time and the user of the last change are not noted',
    release: 'R9.0.0',
    plant: () => ({
      records: written('accessToken', (token, before) => ({
        ...token,
        log_information: before?.log_information ?? token.log_information,
      })),
    }),
  },
  {
    name: 'moves-creation-date',
    breaks: 'a change counts as the making of the record',
    release: 'R8.0.0',
    plant: () => ({
      records: written('accessToken', (token) => ({
        ...token,
        log_information: { ...token.log_information, created_date: token.log_information.updated_date },
      })),
    }),
  },
  {
    name: 'ignores-fields-set',
    breaks: 'fields_set is ignored',
    release: 'R8.0.0',
    plant: () => ({ operation: asked((sent) => without(sent, 'fields_set')) }),
  },
  {
    name: 'accepts-unknown-fields-set',
    breaks: 'fields_set may name a field that is not there',
    release: 'R18.0.0',
    plant: () => ({
      operation: (operation) => ({
        ...operation,
        answer: async (world, caller, input) => {
          try {
            return await operation.answer(world, caller, input)
          } catch (error) {
            if (!String((error as { code?: unknown }).code).includes('UNKNOWNFIELDSSETFIELD')) throw error
            return operation.answer(world, caller, without(input as object as never, 'fields_set'))
          }
        },
      }),
    }),
  },
  {
    name: 'skips-one-of-page',
    breaks: 'the offset of a list is one too many',
    release: 'R14.26.0',
    plant: () => ({
      operation: asked((sent) =>
        Number(sent['offset']) > 0 ? { ...sent, offset: plusOne(sent['offset']) } : undefined,
      ),
    }),
  },
  {
    name: 'ignores-page-size',
    breaks: 'a list comes whole, however many results are asked for',
    release: 'R18.0.0',
    plant: () => ({ operation: asked((sent) => without(sent, 'number_of_results')) }),
  },
  {
    name: 'ignores-classification',
    breaks: 'a list is not narrowed to a classification',
    release: 'R12.5.0',
    plant: () => ({
      operation: asked((sent, operation) =>
        operation === 'listAccessTokens' ? without(sent, 'classification_identifier') : undefined,
      ),
    }),
  },
  {
    name: 'lists-newest-first',
    breaks: 'lists come in the reverse order',
    release: 'R8.0.0',
    plant: () => ({
      operation: answered(({ status, data }) =>
        Array.isArray(data) ? { status, data: [...data].reverse() } : undefined,
      ),
    }),
  },
  {
    name: 'orders-moment-by-id',
    breaks: 'what was made at one moment is listed by its ID, not as it was made',
    release: 'R16.12.0',
    plant: () => ({
      operation: answered(({ status, data }) =>
        Array.isArray(data) && data.every((one) => isObject(one) && typeof one['id'] === 'string')
          ? { status, data: byMomentAndId(data) }
          : undefined,
      ),
    }),
  },
  {
    name: 'gives-more-than-fifty',
    breaks: 'a list may be asked for more than 50 results at once',
    release: 'R14.26.0',
    plant: () => ({
      operation: asked((sent) =>
        Number(sent['number_of_results']) > 50 ? without(sent, 'number_of_results') : undefined,
      ),
    }),
  },
  {
    name: 'ignores-subscription-type',
    breaks: 'the subscription type of a request is ignored',
    release: 'R12.5.0',
    plant: () => ({ operation: asked((sent) => without(sent, 'subscription_type_identifier')) }),
  },
  {
    name: 'passes-no-pin-on',
    breaks: 'a new PIN does not reach the provider',
    release: 'R9.0.0',
    plant: () => ({
      records: (within) => ({
        insert: async (kind, record) => (kind === 'provisioningRequest' ? undefined : within.insert(kind, record)),
      }),
    }),
  },
  {
    name: 'draws-nagra-token-each-time',
    breaks: 'the Nagra platform gives one subscription another token at each call',
    release: 'R11.0.0',
    plant: () => ({
      operation: answered(({ status, data }, { world }) =>
        isObject(data) && 'nagra_token' in data
          ? { status, data: { ...data, nagra_token: hexId(world.random) } }
          : undefined,
      ),
    }),
  },
]

/** What has no date, because fields were chosen, counts as made at one moment. */
function byMomentAndId(records: readonly Fields[]): readonly Fields[] {
  const key = ({ id, log_information: log }: Fields) => `${isObject(log) ? log['created_date'] : ''} ${id}`
  return [...records].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** A parameter of a query is text. */
function plusOne(count: unknown): unknown {
  return typeof count === 'string' ? String(Number(count) + 1) : Number(count) + 1
}
