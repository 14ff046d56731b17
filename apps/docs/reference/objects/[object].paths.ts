import { readBundle } from '../../src/contract.ts'
import { listSharedObjects } from '../../src/shared-objects.ts'

/** The page itself comes from the config, which makes all pages at once. */
export default {
  paths: () => listSharedObjects(readBundle()).map(({ name }) => ({ params: { object: name } })),
}
