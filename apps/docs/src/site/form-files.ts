import { gzipSync } from 'node:zlib'
import type { Forms } from '../forms.ts'
import type { ObjectForms } from '../object-page.ts'
import type { OperationForms } from '../operation-page.ts'
import { packForms } from '../packed.ts'

/** Files a built site has besides its pages: the path without a slash in front, and what is in it. */
export type SiteFiles = Map<string, string | Uint8Array>

/**
 * The forms that pages fetch when a release is picked, all of a page in one file, compressed. What the page shows at first is among
 * them: it travels with the page without the most of its examples.
 */
export function formFiles(operations: readonly OperationForms[], objects: readonly ObjectForms[]): SiteFiles {
  const zipped = ({ views }: Forms<unknown>) => gzipSync(JSON.stringify(packForms(views)), { level: 9 })
  return new Map([
    ...operations.map(({ page, forms }) => [`forms/reference/${page.operationId}.json.gz`, zipped(forms)] as const),
    ...objects
      .filter(({ forms }) => forms.views.size > 1)
      .map(({ page, forms }) => [`forms/objects/${page.name}.json.gz`, zipped(forms)] as const),
  ])
}
