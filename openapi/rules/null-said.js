import { contractNodes } from './contract-tree.js'

/**
 * Every operation that is not an update says that null means absent, and no update does: there null clears.
 *
 * @type {import('@redocly/openapi-core').Oas3Rule}
 */
export const nullSaid = () => ({
  Root(root, context) {
    const { report } = context
    for (const { kind, node, location } of contractNodes(root, context)) {
      const said = node['x-null']
      if (kind !== 'Operation') {
        if (said !== undefined)
          report({ message: 'x-null belongs on an operation.', location: location.child('x-null').key() })
        continue
      }
      const isUpdate = /^update(?![a-z])/.test(node.operationId ?? '')
      if (said !== undefined && said !== 'absent')
        report({ message: 'x-null can say one thing: absent.', location: location.child('x-null') })
      else if (isUpdate && said !== undefined)
        report({
          message: 'On an update null clears a member, so it does not mean absent: take x-null away.',
          location: location.child('x-null').key(),
        })
      else if (!isUpdate && said === undefined)
        report({
          message: 'What is not an update says x-null: absent, since there is nothing that null could clear.',
          location: location.key(),
        })
    }
  },
})
