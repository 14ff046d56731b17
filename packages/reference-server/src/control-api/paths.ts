/** The root of the control API below that of the server. */
export const controlPath = '/_control'
/** The header that holds its secret. */
export const secretHeader = 'x-crmcom-control-secret'
