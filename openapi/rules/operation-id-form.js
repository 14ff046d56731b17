/** The first words an operationId may have. Add one here when an operation needs it. */
export const verbs = [
  'activate',
  'add',
  'apply',
  'associate',
  'authenticate',
  'calculate',
  'cancel',
  'change',
  'convert',
  'create',
  'deactivate',
  'delete',
  'disassociate',
  'end',
  'enforce',
  'forget',
  'generate',
  'get',
  'list',
  'pay',
  'post',
  'present',
  'preview',
  'process',
  'register',
  'regret',
  'reject',
  'release',
  'remove',
  'request',
  'resend',
  'reset',
  'send',
  'set',
  'show',
  'suspend',
  'synchronise',
  'transfer',
  'unsuspend',
  'update',
  'use',
  'validate',
  'verify',
  'void',
]

const form = new RegExp(`^(?:${verbs.join('|')})(?:[A-Z][a-z0-9]*)+$`)

/**
 * An operationId is a verb and a noun in camelCase, and stands once.
 *
 * @type {import('@redocly/openapi-core').Oas3Rule}
 */
export const operationIdForm = () => {
  const seen = new Set()
  return {
    Operation(operation, { report, location }) {
      const id = operation.operationId
      if (id === undefined) return
      const at = location.child('operationId')
      if (!form.test(id))
        report({
          message: `operationId "${id}" must be camelCase, a verb and then a noun, such as createSessionToken. Verbs: ${verbs.join(', ')}.`,
          location: at,
        })
      if (seen.has(id))
        report({ message: `operationId "${id}" stands twice. Give this operation a name of its own.`, location: at })
      seen.add(id)
    },
  }
}
