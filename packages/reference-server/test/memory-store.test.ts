import { MemoryStore } from '@crmcom-webapi/reference-server'
import { storeConformance } from '@crmcom-webapi/reference-server/store-conformance'
import { describe, it } from 'vitest'

describe('MemoryStore', () => {
  it.each(storeConformance.map(({ does, run }) => [does, run] as const))('%s', (_, run) =>
    run(async () => new MemoryStore()),
  )
})

describe('MemoryStore that begins with an image', () => {
  it.each(storeConformance.map(({ does, run }) => [does, run] as const))('%s', (_, run) =>
    run(async () => new MemoryStore(new MemoryStore().image())),
  )
})
