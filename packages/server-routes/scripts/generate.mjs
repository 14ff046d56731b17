// Makes src/generated (validators, routes, types) and the type proof in test/generated from the contract.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  collectForms,
  emitAgreement,
  emitFailureCodes,
  emitKnownMethods,
  emitOperations,
  emitRoutes,
  emitSchemas,
  emitTypes,
  unionOperations,
  writeFiles,
} from '@crmcom-webapi/codegen'

const bundle = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@crmcom-webapi/contract/bundle/openapi.json')), 'utf8'),
)
const methods = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@crmcom-webapi/contract/bundle/known-methods.json')), 'utf8'),
)
const forms = collectForms(bundle)
writeFiles(fileURLToPath(new URL('..', import.meta.url)), {
  'src/generated/known-methods.gen.ts': emitKnownMethods(methods),
  'src/generated/schemas.gen.ts': emitSchemas(forms),
  'src/generated/routes.gen.ts': emitRoutes(forms),
  'src/generated/schema.gen.ts': await emitTypes(forms),
  'src/generated/operations.gen.ts': emitOperations(forms, unionOperations(bundle)),
  'src/generated/failure-codes.gen.ts': emitFailureCodes(bundle),
  'test/generated/plain.gen.ts': await emitTypes(forms, { exclusive: false }),
  'test/generated/inferred.gen.ts': emitSchemas(forms, { inferred: true }),
  'test/generated/agreement.gen.ts': emitAgreement(forms),
})
