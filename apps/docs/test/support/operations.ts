import { bundle } from '@crmcom-webapi/contract'
import { listOperationForms } from '../../src/operation-page.ts'

/** All operations with their pages and forms, made once for the test files that look at them. */
export const operationForms = listOperationForms(bundle)
