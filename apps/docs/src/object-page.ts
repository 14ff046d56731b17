import { type Evidence, listOperations, newestRelease, type OpenApiDocument } from '@crmcom-webapi/contract'
import type { FormStart } from './form-at.ts'
import { collectForms, type Forms } from './forms.ts'
import { type MarkView, viewMarks } from './marks.ts'
import { viewObject } from './object-view.ts'
import { listSharedObjects, type SharedObject } from './shared-objects.ts'
import { type SourceView, viewSource } from './sources.ts'
import type { ObjectView } from './views.ts'
import { componentInWords } from './words.ts'

/** What one release has to say about a shared object. */
export interface SharedObjectView {
  name: string
  title: string
  marks: MarkView
  evidence: Evidence
  body: ObjectView
  sources: SourceView[]
}

/** All that the page of a shared object shows: the newest release at first, and where to find the others. */
export interface ObjectPage extends SharedObjectView {
  release: string
  starts: FormStart[]
  /** The operations that take or give it. */
  uses: Array<{ operationId: string; title: string; marks: MarkView }>
}

/** A shared object with its page and its forms in all releases. */
export interface ObjectForms {
  page: ObjectPage
  forms: Forms<SharedObjectView>
}

/** Makes the pages of all shared objects, sorted by name. */
export function listObjectForms(bundle: OpenApiDocument): ObjectForms[] {
  const shared = listSharedObjects(bundle)
  const newest = newestRelease(bundle)
  const operations = new Map(listOperations(bundle).map(({ operation }) => [operation.operationId, operation]))
  const all = collectForms<SharedObjectView>(bundle, (contract, once) => {
    const views = shared.flatMap((object) => {
      const schema = contract.components?.schemas?.[object.name]
      if (schema === undefined) return []
      return [[object.name, once(object.name, schema, () => viewSharedObject(contract, object, shared))] as const]
    })
    return new Map(views)
  })
  return shared.map(({ name, operationIds }) => {
    const forms = all.get(name)
    const view = forms?.views.get(forms.shown)
    if (!forms || !view) throw new Error(`${name} is in no release`)
    const uses = operationIds.map((operationId) => {
      const operation = operations.get(operationId)
      return { operationId, title: operation?.summary ?? operationId, marks: viewMarks(operation ?? {}) }
    })
    const release = forms.starts.at(-1)?.form === null ? forms.shown : newest
    return { forms, page: { ...view, release, starts: forms.starts, uses } }
  })
}

function viewSharedObject(
  contract: OpenApiDocument,
  { name, direction }: SharedObject,
  shared: readonly SharedObject[],
): SharedObjectView {
  const schema = contract.components?.schemas?.[name] ?? {}
  const evidence = schema['x-evidence'] ?? 'documented'
  const others = new Set(shared.map((object) => object.name).filter((other) => other !== name))
  return {
    name,
    title: componentInWords(name),
    marks: viewMarks(schema),
    evidence,
    body: viewObject(contract, schema, { direction, pageEvidence: evidence, shared: others }),
    sources: (schema['x-sources'] ?? []).map(viewSource),
  }
}
