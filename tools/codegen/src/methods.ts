import type { Operation, Schema } from '@crmcom-webapi/contract'
import type { Address } from './address.js'
import { type Forms, formsOf, type OperationForm, placed } from './forms.js'
import { identifiersOf } from './identifiers.js'
import { header, literal, propertyName } from './literal.js'
import { newestForm } from './operations.js'
import { markWords } from './types.js'
import { wholeOnly } from './whole-only.js'

/** Where a started server has the docs. A package that is built for others names their address in its place. */
export const docs = 'http://127.0.0.1:8080/'

/**
 * Writes the interface of the client: one documented method per operation, grouped as the paths are. A method is
 * flagged as deprecated in the releases that deprecate it, and in no other.
 */
export function emitMethods(forms: Forms, union: { [operationId: string]: Operation }): string {
  return placed(forms, () => writeMethods(forms, union))
}

function writeMethods(forms: Forms, union: { [operationId: string]: Operation }): string {
  wholeOnly(forms)
  const groups = new Map<string, string[]>()
  for (const operationId of [...new Set(forms.operations.map((form) => form.operationId))]) {
    const { group } = forms.addresses[operationId] as Address
    groups.set(group, [...(groups.get(group) ?? []), operationId])
  }
  const capital = (group: string) => group.charAt(0).toUpperCase() + group.slice(1)
  const types = identifiersOf([...groups.keys()].map(capital), new Set(['Call', 'Known', 'Methods']))
  const written = [...groups].map(([group, operationIds]) => {
    const type = types.get(capital(group)) as string
    const methods = operationIds.map((operationId) => {
      const form = newestForm(forms, operationId)
      return `${docComment(form, union[operationId] as Operation)}${method(form, forms)}`
    })
    const states = deprecations(forms, operationIds).map(({ releases, deprecated }) => {
      const lines = deprecated.map((operationId) => {
        const instead = union[operationId]?.['x-replaced-by']
        const words = [`@deprecated${instead === undefined ? '' : ` Use ${instead} instead.`}`, pageOf(operationId)]
        return `${comment(words)}${method(newestForm(forms, operationId), forms)}`
      })
      const name = `${type}_${(releases[0] as string).replaceAll('.', '_')}`
      const text = `interface ${name}<R extends string> extends ${type}<R> {\n${lines.join('\n')}}\n\n`
      return {
        text,
        choice: `Known<R> extends ${releases.map((release) => literal(release)).join(' | ')} ? ${name}<R> : `,
      }
    })
    return {
      interfaces: `interface ${type}<R extends string> {\n${methods.join('\n')}}\n\n${states.map(({ text }) => text).join('')}`,
      property: `  readonly ${propertyName(group)}: ${states.map(({ choice }) => choice).join('')}${type}<R>\n`,
    }
  })
  return `${header}import type { Call, Known } from '../call.js'

${written.map(({ interfaces }) => interfaces).join('')}/** The operations of one release, one method each. */
export interface Methods<R extends string> {
${written.map(({ property }) => property).join('')}}
`
}

function method(form: OperationForm, { addresses }: Forms): string {
  return `  ${propertyName((addresses[form.operationId] as Address).name)}: Call<R, ${literal(form.operationId)}>\n`
}

/** Which of these operations are deprecated together, and in which releases; releases with none left out. */
function deprecations(forms: Forms, operationIds: string[]): { releases: string[]; deprecated: string[] }[] {
  const states = new Map<string, { releases: string[]; deprecated: string[] }>()
  for (const release of forms.releases) {
    const deprecated = operationIds.filter((operationId) =>
      formsOf(forms, operationId).some((form) => form.releases.includes(release) && form.operation.deprecated),
    )
    if (deprecated.length === 0) continue
    const state = states.get(deprecated.join()) ?? { releases: [], deprecated }
    state.releases.push(release)
    states.set(deprecated.join(), state)
  }
  return [...states.values()]
}

function docComment(form: OperationForm, union: Operation): string {
  const { operation } = form
  const lines = [
    ...(operation.summary ? [`${operation.summary}.`, ''] : []),
    ...(operation.description ?? '').split('\n'),
    '',
    // What to use instead is said where it is deprecated: an older release need not have it.
    markWords({ ...(union as Schema), 'x-replaced-by': undefined }),
    '',
    pageOf(form.operationId),
  ]
  return comment(lines)
}

const pageOf = (operationId: string) => `@see ${docs}reference/${operationId}`

function comment(lines: readonly string[]): string {
  const text = lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
    .replaceAll('*/', '*\\/')
  return `  /**\n${text
    .split('\n')
    .map((line) => `   * ${line}`.trimEnd())
    .join('\n')}\n   */\n`
}
