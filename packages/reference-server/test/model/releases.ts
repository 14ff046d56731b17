/** Whether something marked "available from" these releases is there in a release: each line of releases for itself. */
export function has(release: string, ...marks: readonly string[]): boolean {
  const key = [release, ...marks].join()
  const known = answers.get(key) ?? isPresent(release, marks)
  answers.set(key, known)
  return known
}

const answers = new Map<string, boolean>()

function isPresent(release: string, marks: readonly string[]): boolean {
  const [line] = parts(release)
  const own = marks.find((mark) => parts(mark)[0] === line)
  return own === undefined ? marks.some((mark) => compare(mark, release) < 0) : compare(own, release) <= 0
}

const parts = (release: string): number[] => release.slice(1).split('.').map(Number)

function compare(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)]
  for (let i = 0; i < 3; i++) if (left[i] !== right[i]) return (left[i] ?? 0) - (right[i] ?? 0)
  return 0
}
