import { answered, asked, bound, type PlantedError, without, written } from '../seams.js'

/** Errors of what is written and shown. */
export const dataErrors: PlantedError[] = [
  {
    name: 'an update empties what is not sent',
    release: 'R12.5.0',
    plant: () => ({
      fetch: asked(({ path, sent }) => (path.endsWith('update') ? { udf_string_1: null, ...sent } : undefined)),
    }),
  },
  {
    name: 'an update leaves what is sent as null',
    release: 'R11.0.0',
    plant: () => ({
      fetch: asked(({ path, sent }) =>
        path.endsWith('update') && sent['udf_string_1'] === null ? without(sent, 'udf_string_1') : undefined,
      ),
    }),
  },
  {
    name: 'the last change is not noted',
    release: 'R9.0.0',
    plant: () => ({ store: written('accessToken', (token, before) => ({ ...token, log: before?.log ?? token.log })) }),
  },
  {
    name: 'a change counts as the making of the record',
    release: 'R8.0.0',
    plant: () => ({
      store: written('accessToken', (token) => ({ ...token, log: { ...token.log, createdAt: token.log.updatedAt } })),
    }),
  },
  {
    name: 'fields_set is ignored',
    release: 'R8.0.0',
    plant: () => ({ fetch: asked(({ sent }) => without(sent, 'fields_set')) }),
  },
  {
    name: 'fields_set may name what is not there',
    release: 'R18.0.0',
    plant: () => ({
      fetch: asked(({ sent }) =>
        /nothing|pass/.test(sent['fields_set'] ?? '') ? without(sent, 'fields_set') : undefined,
      ),
    }),
  },
  {
    name: 'the offset of a list is one too many',
    release: 'R14.26.0',
    plant: () => ({
      fetch: asked(({ sent }) =>
        Number(sent['offset']) > 0 ? { ...sent, offset: Number(sent['offset']) + 1 } : undefined,
      ),
    }),
  },
  {
    name: 'the size of a part is ignored',
    release: 'R18.0.0',
    plant: () => ({ fetch: asked(({ sent }) => without(sent, 'number_of_results')) }),
  },
  {
    name: 'a list is not narrowed to a classification',
    release: 'R12.5.0',
    plant: () => ({
      fetch: asked(({ path, sent }) =>
        path.endsWith('/list') ? without(sent, 'classification_identifier') : undefined,
      ),
    }),
  },
  {
    name: 'lists come newest first',
    release: 'R8.0.0',
    plant: () => ({
      fetch: answered((answer) =>
        Array.isArray(answer.data) ? { ...answer, data: [...answer.data].reverse() } : undefined,
      ),
    }),
  },
  {
    name: 'an answer has a field of a later release',
    release: 'R16.12.0',
    plant: () => ({
      fetch: answered(({ status, data }) =>
        data?.log_information
          ? { status, data: { ...data, log_information: { ...data.log_information, updated_by_business_unit: null } } }
          : undefined,
      ),
    }),
  },
  {
    name: 'the subscription type is ignored',
    release: 'R12.5.0',
    plant: () => ({ fetch: asked(({ sent }) => without(sent, 'subscription_type_identifier')) }),
  },
  {
    name: 'a new PIN is not passed on',
    release: 'R9.0.0',
    plant: () => ({
      store: (store) => ({
        ...bound(store),
        insert: async (kind, record) => (kind === 'provisioningRequest' ? undefined : store.insert(kind, record)),
      }),
    }),
  },
  {
    name: 'the Nagra platform draws a new token each time',
    release: 'R11.0.0',
    plant: () => {
      let count = 0
      const drawn = () => (++count).toString(16).toUpperCase().padStart(32, '0')
      return {
        fetch: answered(({ status, data }) =>
          data?.nagra_token ? { status, data: { ...data, nagra_token: drawn() } } : undefined,
        ),
      }
    },
  },
]
