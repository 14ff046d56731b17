import { listReleases, type OpenApiDocument, projector } from '@crmcom-webapi/contract'
import type { FormStart } from './form-at.ts'
import { type Once, onceForAll } from './once.ts'

/** What one thing looks like through the releases. */
export interface Forms<View> {
  starts: FormStart[]
  /** Each distinct look, under the name of the first release that has it. */
  views: Map<string, View>
  /** The name of the look to show to somebody who names no release: that of the newest release that has any. */
  shown: string
}

/**
 * Looks at every listed release and keeps each distinct look once.
 *
 * @param viewsOf The looks of all things in the contract of one release, by id. What is the same in another release is made
 *   once.
 */
export function collectForms<View>(
  bundle: OpenApiDocument,
  viewsOf: (contract: OpenApiDocument, once: Once<View>) => Map<string, View>,
): Map<string, Forms<View>> {
  const releases = listReleases(bundle)
  const projected = projector(bundle)
  const once = onceForAll<View>()
  const looks = releases.map((release) => {
    const contract = projected(release)
    return viewsOf(contract, once(contract))
  })
  const ids = [...new Set(looks.toReversed().flatMap((look) => [...look.keys()]))]
  return new Map(
    ids.map((id) => [id, formsOf(releases.map((release, index) => ({ release, view: looks[index]?.get(id) })))]),
  )
}

function formsOf<View>(looks: Array<{ release: string; view: View | undefined }>): Forms<View> {
  const names = new Map<string, string>()
  const known = new Map<View, string>()
  const views = new Map<string, View>()
  const starts: FormStart[] = []
  for (const { release, view } of looks) {
    const form = view === undefined ? null : (known.get(view) ?? nameOf(names, JSON.stringify(view), release))
    if (view !== undefined && form !== null) known.set(view, form)
    if (view !== undefined && form !== null && !views.has(form)) views.set(form, view)
    if (starts.length === 0 || starts.at(-1)?.form !== form) starts.push({ release, form })
  }
  const shown = starts.findLast(({ form }) => form !== null)?.form
  if (!shown) throw new Error('something was found in no release')
  return { starts, views, shown }
}

function nameOf(names: Map<string, string>, look: string, release: string): string {
  const known = names.get(look)
  if (known !== undefined) return known
  names.set(look, release)
  return release
}
