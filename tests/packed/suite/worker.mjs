import * as client from '@crmcom-webapi/client'
import * as raw from '@crmcom-webapi/client/raw'
import { runSuite } from './suite.js'

export default {
  async test() {
    console.log(`${await runSuite(client, raw)} checks`)
  },
}
