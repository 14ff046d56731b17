import type { Store } from '@crmcom-webapi/reference-server'
import { auditBooks } from '../../src/kernel/journal.js'
import { OpenRecords } from '../../src/kernel/open-world.js'

/** What is wrong with the books of an organisation in a store. */
export const auditOf = (store: Store, organisation = 'ORG1'): Promise<string[]> =>
  store.read((reader) => auditBooks({ records: new OpenRecords(reader, []) }, organisation))
