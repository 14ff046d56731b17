import type { OpenApiDocument } from './document.js'

/**
 * The whole contract: the union of all releases, as committed in `bundle/openapi.json`. It accepts
 * what any release accepts, so it is a source, not a contract to serve: see {@link project}.
 */
export declare const bundle: OpenApiDocument
