import { mutants } from '@crmcom-webapi/reference-server'

/** Every mutant, a line each: its name, what is wrong, and a release in which that shows. */
export function mutantList(): string {
  const width = Math.max(...mutants.map(({ name }) => name.length))
  return mutants.map(({ name, breaks, release }) => `${name.padEnd(width)}  ${breaks} (${release})\n`).join('')
}
