import openapiTS, { astToString } from 'openapi-typescript'
import { controlDocument, seedJsonSchema } from '../dist/control-api/index.js'

const header =
  '// Generated from src/control-api by `npm run generate:control`. Do not edit: change src/control-api instead.\n'

export async function controlFiles() {
  const document = controlDocument()
  const ast = await openapiTS(structuredClone(document), { silent: true })
  return {
    'generated/control.openapi.json': `${JSON.stringify(document, null, 2)}\n`,
    'generated/seed.schema.json': `${JSON.stringify(seedJsonSchema(), null, 2)}\n`,
    'src/control-client/generated/control.gen.ts': `${header}\n${astToString(ast).replaceAll(/[ \t]+$/gm, '')}`,
  }
}
