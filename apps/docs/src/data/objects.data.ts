import { bundleFile, readBundle } from '../contract.ts'
import { listSharedObjects } from '../shared-objects.ts'
import { componentInWords, paragraphs } from '../words.ts'

interface ObjectEntry {
  name: string
  title: string
  description: string
}

declare const data: ObjectEntry[]

export { data }

export default {
  watch: [bundleFile],
  load(): ObjectEntry[] {
    const bundle = readBundle()
    return listSharedObjects(bundle).map(({ name }) => {
      const [description = ''] = paragraphs(bundle.components?.schemas?.[name]?.description)
      return { name, title: componentInWords(name), description }
    })
  },
}
