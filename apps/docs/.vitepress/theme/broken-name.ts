import { h, type VNode } from 'vue'
import { breakable } from '../../src/inline-text.ts'

/** A long name with the places where it may be broken. */
export const brokenName = (name: string): Array<string | VNode> =>
  breakable(name).flatMap((part, at) => (at > 0 ? [h('wbr'), part] : [part]))
