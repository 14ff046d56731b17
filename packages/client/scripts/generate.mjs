// Makes src/generated (types, descriptors and method signatures) from the contract.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  collectForms,
  docs,
  emitClientOperations,
  emitFailureCodeType,
  emitFailureTexts,
  emitFieldReleases,
  emitKnownMethods,
  emitMethods,
  emitTypes,
  forClients,
  header,
  newestPaths,
  unionOperations,
  writeFiles,
} from '@crmcom-webapi/codegen'

const bundle = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@crmcom-webapi/contract/bundle/openapi.json')), 'utf8'),
)
const methods = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@crmcom-webapi/contract/bundle/known-methods.json')), 'utf8'),
)
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const forms = collectForms(bundle)
writeFiles(fileURLToPath(new URL('..', import.meta.url)), {
  'src/generated/version.gen.ts': `${header}\n/** The version of the package. */\nexport const version = '${version}'\n`,
  'src/generated/docs.gen.ts': `${header}\n/** Where the docs say what a failure code means; the code comes behind it. */\nexport const failureDocs = '${docs}reference/failures#'\n`,
  'src/generated/failure-texts.gen.ts': emitFailureTexts(bundle),
  'src/generated/failure-codes.gen.ts': emitFailureCodeType(bundle),
  'src/generated/known-methods.gen.ts': emitKnownMethods(methods),
  'src/generated/schema.gen.ts': await emitTypes(forms, { ...forClients, paths: newestPaths(forms) }),
  'src/generated/operations.gen.ts': emitClientOperations(forms, unionOperations(bundle)),
  'src/generated/fields.gen.ts': emitFieldReleases(forms),
  'src/generated/methods.gen.ts': emitMethods(forms, unionOperations(bundle)),
})
