import { expand } from '../expand/expand.js'
import { alwaysGiven } from './always-given.js'
import { closedRequests } from './closed-requests.js'
import { evidenceOf } from './evidence-of.js'
import { evidencePresent } from './evidence-present.js'
import { marksWellFormed } from './marks-well-formed.js'
import { namedObjects } from './named-objects.js'
import { nullSaid } from './null-said.js'
import { oneOfExamples } from './one-of-examples.js'
import { openEnds } from './open-ends.js'
import { operationIdForm } from './operation-id-form.js'
import { readingsLabelled } from './readings-labelled.js'
import { releaseNeutralDescription } from './release-neutral-description.js'
import { requiredBranches } from './required-branches.js'
import { sensitiveMarked } from './sensitive-marked.js'
import { typeBesideOneOf } from './type-beside-one-of.js'

/**
 * What our short forms lead to, so that all that stands behind them is known before they are written out.
 *
 * @param {any} types
 */
function shortForms(types) {
  const known = (/** @type {string} */ type, /** @type {{ [key: string]: string }} */ keys) => ({
    [type]: { ...types[type], properties: { ...types[type].properties, ...keys } },
  })
  return {
    ...types,
    ...known('Operation', { 'x-body': 'Schema' }),
    ...known('Response', { 'x-envelope': 'Schema' }),
    ...known('Parameter', { 'x-parameter': 'Parameter' }),
    ...known('Schema', { 'x-data': 'Schema' }),
  }
}

/**
 * The house rules of the contract as a Redocly plugin.
 *
 * @returns {import('@redocly/openapi-core').Plugin}
 */
export default function crmcom() {
  return {
    id: 'crmcom',
    preprocessors: { oas3: { expand } },
    typeExtension: { oas3: shortForms },
    rules: {
      oas3: {
        'always-given': alwaysGiven,
        'closed-requests': closedRequests,
        'evidence-of': evidenceOf,
        'evidence-present': evidencePresent,
        'marks-well-formed': marksWellFormed,
        'named-objects': namedObjects,
        'null-said': nullSaid,
        'one-of-examples': oneOfExamples,
        'open-ends': openEnds,
        'operation-id-form': operationIdForm,
        'readings-labelled': readingsLabelled,
        'release-neutral-description': releaseNeutralDescription,
        'required-branches': requiredBranches,
        'sensitive-marked': sensitiveMarked,
        'type-beside-one-of': typeBesideOneOf,
      },
    },
  }
}
