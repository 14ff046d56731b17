/** The failures of customers and money that no call of the model meets, each with the reason. */
export const unreachable: { readonly [code: string]: string } = {}
