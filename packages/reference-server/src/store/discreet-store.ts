import { textsIn, withoutSecrets } from '../redact.js'
import { DuplicateError, type Store } from './store.js'

/**
 * A store whose errors show nothing of the records it was given. Records hold passwords and codes, and drivers of
 * databases like to tell what they were asked to write.
 */
export function discreet(store: Store): Store {
  const hide = async <T>(work: () => Promise<T>, ...given: unknown[]): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw error instanceof DuplicateError ? error : withoutSecrets(error, textsIn(given))
    }
  }
  return {
    get: (kind, organisation, id) => store.get(kind, organisation, id),
    find: (kind, index, key) => store.find(kind, index, key),
    insert: (kind, record) => hide(() => store.insert(kind, record), record),
    replace: (kind, read, record) => hide(() => store.replace(kind, read, record), read, record),
    remove: (kind, read) => hide(() => store.remove(kind, read), read),
    close: () => store.close(),
  }
}
