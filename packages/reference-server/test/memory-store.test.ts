import { MemoryStore } from '@crmcom-webapi/reference-server'
import { describeStore } from './store-conformance.js'

describeStore('MemoryStore', async () => new MemoryStore())
