import type { Mutant } from './mutant.js'
import { during, readAs, written } from './seams.js'

const release = 'R18.0.0'

/** Faults of products: validity, what a change leaves alone, and what a synchronisation may do. */
export const productMutants: readonly Mutant[] = [
  {
    name: 'lists-products-that-are-over',
    breaks: 'a list of the products valid on a date has products whose validity is over',
    release,
    plant: () => ({
      operation: during(['listProducts'], () =>
        readAs('product', (product) => ({ ...product, valid_from: null, valid_to: null })),
      ),
    }),
  },
  {
    name: 'keeps-no-texts-that-are-not-sent',
    breaks: 'a change of a product empties the user-defined fields that it does not send',
    release,
    plant: () => ({
      operation: during(['updateProduct'], () =>
        readAs('product', (product) => ({ ...product, udfs: {}, more_texts: {} })),
      ),
    }),
  },
  {
    name: 'overwrites-what-is-filled',
    breaks: 'a synchronisation changes fields that are filled, although its definition does not enforce updates',
    release,
    plant: () => ({
      operation: during(['synchroniseProducts'], () =>
        readAs('productSynchronisation', (definition) => ({ ...definition, enforces_update: true })),
      ),
    }),
  },
  {
    name: 'ignores-defaults-of-the-definition',
    breaks: 'a product that is made in a synchronisation has neither brand nor family of the definition',
    release,
    plant: () => ({
      operation: during(['synchroniseProducts'], () =>
        readAs('productSynchronisation', (definition) => ({ ...definition, brand: null, family: null })),
      ),
    }),
  },
  {
    name: 'forgets-who-changed-a-product',
    breaks: 'a product that is changed says that it was last changed when it was made',
    release,
    plant: () => ({
      operation: during(['updateProduct', 'synchroniseProducts'], () =>
        written('product', (product, before) =>
          before ? { ...product, log_information: before.log_information } : product,
        ),
      ),
    }),
  },
]
