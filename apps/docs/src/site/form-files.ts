import type { Forms } from '../forms.ts'
import type { ObjectForms } from '../object-page.ts'
import type { OperationForms } from '../operation-page.ts'

/** Files a built site has besides its pages: the path without a slash in front, and what is in it. */
export type SiteFiles = Map<string, string>

/**
 * The forms that pages fetch when a release is picked. The form a page shows at first travels with the page; that of an
 * operation without the most of its examples, so that it is here too.
 */
export function formFiles(operations: readonly OperationForms[], objects: readonly ObjectForms[]): SiteFiles {
  return new Map([
    ...operations.flatMap(({ page, forms }) => filesOf(`forms/reference/${page.operationId}`, forms, true)),
    ...objects.flatMap(({ page, forms }) => filesOf(`forms/objects/${page.name}`, forms)),
  ])
}

function filesOf<View>(folder: string, { views, shown }: Forms<View>, isWhole = false): Array<[string, string]> {
  return [...views]
    .filter(([form]) => isWhole || form !== shown)
    .map(([form, view]) => [`${folder}.${form}.json`, JSON.stringify(view)])
}
