/** Bundles `createReferenceServer` and the demo credentials for a page, as a script that sets `referenceServer`. */
export function bundleForPage(): Promise<{
  code: string
  /** Bytes of the code, compressed. */
  gzip: number
  /** Bytes before compression by package, the largest first. */
  parts: Map<string, number>
}>
