import type { OpenApiDocument } from '@crmcom-webapi/contract'
import { listChangelog } from '../changelog.ts'
import { listWholePrograms } from '../whole-programs.ts'
import type { SiteAddress } from './address.ts'
import { archiveFiles } from './archives.ts'
import type { SiteContents } from './contents.ts'
import { feedFiles } from './feeds.ts'
import { formFiles, type SiteFiles } from './form-files.ts'
import { llmsText } from './machines.ts'
import { listWrittenPages, twinFiles } from './twins.ts'

/**
 * All files of the site that are neither pages nor downloads: forms of pages in other releases, feeds, Markdown
 * twins, programs in other languages and `llms.txt`.
 *
 * @param root Folder of the sources of the site.
 */
export function siteFiles(
  bundle: OpenApiDocument,
  contents: SiteContents,
  address: SiteAddress,
  root: string,
): SiteFiles {
  const changelog = listChangelog(bundle)
  return new Map([
    ...formFiles(contents.operations, contents.objects),
    ...feedFiles(changelog, address),
    ...twinFiles(bundle, contents, changelog, address, root),
    ...archiveFiles(listWholePrograms()),
    ['llms.txt', llmsText(bundle, listWrittenPages(root), address)],
  ])
}
