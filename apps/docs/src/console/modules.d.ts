declare module 'virtual:console' {
  import type { CallPart, ConsoleIndex } from './call-part.ts'

  export const index: ConsoleIndex
  export const parts: { readonly [operationId: string]: () => Promise<{ default: CallPart }> }
}
