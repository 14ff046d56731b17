import { type Address, addressesOf } from '@crmcom-webapi/codegen'
import { listOperations, newestRelease, type OpenApiDocument } from '@crmcom-webapi/contract'
import { listCatalogue } from './catalogue.ts'
import { listChanges, type ReleaseChange } from './changes.ts'
import type { FormStart } from './form-at.ts'
import { collectForms, type Forms } from './forms.ts'
import { type OperationView, viewOperation } from './operation-view.ts'
import { anchorsOf } from './search-sections.ts'
import { listSharedObjects } from './shared-objects.ts'

/**
 * All that the page of one operation shows: the newest release at first, and where to find the others.
 * Plain data: it is rendered at build time and travels with the page.
 */
export interface OperationPage extends OperationView {
  /** The release whose contract the page shows at first. */
  release: string
  /** When the page takes which form. A form is fetched when its release is picked. */
  starts: FormStart[]
  /** Anchors of fields that are not in the form shown, with the form that has them last. */
  elsewhere: { [anchor: string]: string }
  changes: ReleaseChange[]
  /** Its neighbours in the list of operations. */
  previous?: Neighbour
  next?: Neighbour
}

/** An operation that stands beside another. */
export interface Neighbour {
  operationId: string
  title: string
}

/** An operation with its page and its forms in all releases. */
export interface OperationForms {
  page: OperationPage
  forms: Forms<OperationView>
}

/** Makes the pages of all operations of all releases, in the order of the contract. */
export function listOperationForms(bundle: OpenApiDocument): OperationForms[] {
  const placed = listOperations(bundle)
  const sources = new Map(placed.map(({ operation }) => [operation.operationId, operation]))
  const shared = new Set(listSharedObjects(bundle).map(({ name }) => name))
  const newest = newestRelease(bundle)
  const addresses = addressesOf(bundle)
  const all = collectForms<OperationView>(bundle, (contract, once) => {
    const views = listOperations(contract).map((entry) => {
      const { operationId } = entry.operation
      const source = sources.get(operationId) ?? entry.operation
      const address = addresses[operationId] as Address
      const view = once(operationId, entry, () => viewOperation(contract, entry, { source, shared, address }))
      return [operationId, view] as const
    })
    return new Map(views)
  })
  const listed = listCatalogue(bundle).flatMap(({ entries }) => entries)
  return placed.map(({ operation }) => {
    const at = listed.findIndex(({ operationId }) => operationId === operation.operationId)
    const [previous, next] = [listed[at - 1], listed[at + 1]].map(
      (entry) => entry && { operationId: entry.operationId, title: entry.title },
    )
    const forms = all.get(operation.operationId)
    const view = forms?.views.get(forms.shown)
    if (!forms || !view) throw new Error(`${operation.operationId} is in no release`)
    const { starts } = forms
    return {
      forms,
      page: {
        ...view,
        release: starts.at(-1)?.form === null ? forms.shown : newest,
        starts,
        elsewhere: elsewhereOf(forms, view),
        changes: listChanges(bundle, operation),
        ...(previous ? { previous } : {}),
        ...(next ? { next } : {}),
      },
    }
  })
}

/** Makes the pages of all operations. */
export function listOperationPages(bundle: OpenApiDocument): OperationPage[] {
  return listOperationForms(bundle).map(({ page }) => page)
}

function elsewhereOf({ views }: Forms<OperationView>, shown: OperationView): { [anchor: string]: string } {
  const here = new Set(anchorsOf(shown))
  const found = [...views].flatMap(([form, view]) => anchorsOf(view).map((anchor) => [anchor, form] as const))
  return Object.fromEntries(found.filter(([anchor]) => !here.has(anchor)))
}
