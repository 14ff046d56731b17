const client = require('@crmcom-webapi/client')
const raw = require('@crmcom-webapi/client/raw')

import('./suite.js').then(async ({ runSuite }) => console.log(`${await runSuite(client, raw)} checks`))
