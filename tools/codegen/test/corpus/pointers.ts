import { type OpenApiDocument, pathTo, referencesOf, unescapePointer, walk } from '@crmcom-webapi/contract'

/** Tells whether a JSON pointer, as messages write it, names something in a document. */
export function resolves(document: unknown, pointer: string): boolean {
  if (pointer !== '#' && !pointer.startsWith('#/')) return false
  let node = document
  for (const part of pointer.split('/').slice(1)) {
    const key = unescapePointer(part)
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return false
    node = (node as { [key: string]: unknown })[key]
  }
  return true
}

/** The references of a document that lead nowhere, or to something else than they should. */
export function dangling(document: object): string[] {
  const found: string[] = []
  const components = (document as OpenApiDocument).components as { [key: string]: unknown } | undefined
  walk(document, (spot) => {
    for (const { kind, ref, pointer } of referencesOf(spot, components))
      if (pathTo(document, ref)?.at(-1)?.kind !== kind) found.push(`${pointer} -> ${ref}`)
  })
  return found
}
