import * as client from '@crmcom-webapi/client'
import * as raw from '@crmcom-webapi/client/raw'
import { runSuite } from './suite.js'

console.log(`${await runSuite(client, raw)} checks`)
