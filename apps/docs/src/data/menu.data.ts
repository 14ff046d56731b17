import { listCatalogue } from '../catalogue.ts'
import { bundleFile, readBundle } from '../contract.ts'
import { type MenuEntry, menuEntries } from '../site/menu.ts'

declare const data: { [group: string]: MenuEntry[] }

export { data }

export default {
  watch: [bundleFile],
  load: () => menuEntries(listCatalogue(readBundle())),
}
