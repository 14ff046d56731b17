import type { ResourceLine } from './known-methods.ts'

/** A line of the table as its numbers. */
export const numbersOf = ({ states, evidence }: ResourceLine): number[] => [...states, ...Object.values(evidence)]

/** What stands above the columns of the table. */
export const columns = ['in', 'sheet ready', 'by name', 'documented', 'sample', 'field', 'assumed'] as const
