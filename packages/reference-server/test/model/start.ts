/** When every sequence begins. */
export const start = Date.parse('2026-01-05T10:00:00Z')
