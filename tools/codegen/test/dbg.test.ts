import { collectForms, emitTypes } from '@crmcom-webapi/codegen'
import { compare, project } from '@crmcom-webapi/contract'
import { test } from 'vitest'
import { likeOurs, RandomDocument, randomOf } from './corpus/random-document.js'
test('x', async () => {
  const n = Number(process.env.N); const r = randomOf(1 + n * 7919); const b = process.env.L ? likeOurs(r) : new RandomDocument(r).make()
  if (process.env.P) { const p = project(b, process.env.P); console.log(JSON.stringify(p, null, 1)); return }
  const f = collectForms(b)
  for (const form of f.schemas) console.log(form.id, JSON.stringify(form.schema))
  await emitTypes(f)
})
