import { listReleases, newestRelease, type OpenApiDocument } from '@crmcom-webapi/contract'
import { listCatalogue } from '../catalogue.ts'
import { marksInWords } from '../marks.ts'
import type { SiteAddress } from './address.ts'
import { guides } from './menu.ts'
import type { WrittenPage } from './twins.ts'

/** `llms.txt`: what a program that reads these pages needs to know first, and where the pages are. */
export function llmsText(bundle: OpenApiDocument, written: readonly WrittenPage[], address: SiteAddress): string {
  const newest = newestRelease(bundle)
  const first = listReleases(bundle).findLast((release) => release.endsWith('.0.0'))
  const page = (path: string) => address.of(path)
  const inOrder = guides.flatMap(({ link }) => written.filter(({ path }) => path === `${link?.slice(1)}.md`))
  const others = written.filter(({ path }) => !path.startsWith('guides/') && path !== 'index.md')
  const line = ({ path, title, description }: WrittenPage) => `- [${title}](${page(path)}): ${description}`
  const groups = listCatalogue(bundle).map(({ title, entries }) => {
    const lines = entries.map((entry) => {
      const marks = marksInWords(entry.marks)
      return `- [${entry.title}](${page(`reference/${entry.operationId}.md`)}): ${entry.method} ${entry.path}${marks && `, ${marks}`}`
    })
    return `## Reference: ${title}\n\n${lines.join('\n')}`
  })
  return `# CRM.COM Web API V4

> Unofficial docs of CRM.COM's Web API V4, releases R4.0.0 to ${newest}, made from one OpenAPI contract. Not endorsed by CRM.COM.

Every page is there as Markdown: the address of the page with \`.md\` behind it.

## Instructions

- Ask which release the server runs. Fields and calls differ between releases; each carries marks such as "from R12.4.0". Take the
  contract of that release from the downloads rather than the pages, which show the newest.
- Do not use what is deprecated in that release; its replacement is named where the vendor names one.
- Of the fields listed under "Exactly one of", send one. Not none, not two, and not \`null\` for the others.
- The session token goes into the body of a POST (\`token\`) and into the query of a GET, never into a header.
- A call succeeded when \`status.code\` is \`OK\`. Failures come with HTTP status 200 as well. Treat unknown codes as failures.
- Evidence: \`documented\` is the vendor's word, \`sample\` was only seen on a page, \`field\` only in public clients, \`assumed\` is this project's reading. Say so when you rely on it.
- Keep tokens out of logs and out of URLs you show.

## Contract

- [All downloads](${page('documents/index.json')}): each release as OpenAPI 3.1 and OpenAPI 3.0.3, whose files refer to each other by $ref, and as compressed Postman collection; what has a \`generators.file\` is complete at that address, without examples
- [The newest release, OpenAPI 3.1](${page(`documents/openapi.${newest}.json`)}), which refers to files of earlier releases
- [${first}, OpenAPI 3.0.3, complete in one file](${page(`documents/whole/openapi.${first}.3.0.3.json`)})

## Guides

${inOrder.map(line).join('\n')}

${groups.join('\n\n')}

## More

${others.map(line).join('\n')}
`
}
