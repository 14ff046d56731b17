/** Set by `npm run test:deep`: everything is tried in every release, and with more cases. */
export const isDeep = process.env['DEEP'] === '1'

/**
 * How many cases one of several subjects gets. A suite has a budget, so that it does not take longer with each operation
 * there is; nothing gets less than the least. A deep run has ten times the budget.
 */
export function casesEach(budget: number, subjects: number, least: number): number {
  return Math.max(least, Math.ceil((isDeep ? 10 * budget : budget) / Math.max(subjects, 1)))
}
