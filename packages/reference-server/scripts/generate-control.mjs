// Writes down what src/control-api and src/control say: the document of the control API, the types of its client
// and the schema of seeds. Run it after a change there, with `npm run generate:control`.
import { writeFileSync } from 'node:fs'
import { controlFiles } from './control-files.mjs'

for (const [path, text] of Object.entries(await controlFiles()))
  writeFileSync(new URL(`../${path}`, import.meta.url), text)
