import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { newestRelease, type OpenApiDocument, project } from '@crmcom-webapi/contract'
import { listCatalogue } from '../catalogue.ts'
import type { ReleaseEntry } from '../changelog.ts'
import { readKnownMethods } from '../contract.ts'
import { listDecisions } from '../decisions.ts'
import { listFailureAreas } from '../failure-codes.ts'
import { listKnownMethods } from '../known-methods.ts'
import { columns, numbersOf } from '../known-methods-table.ts'
import { lifeCycleMarkdown, listLifeCycles } from '../life-cycles.ts'
import { listLifetimes } from '../lifetimes.ts'
import { objectMarkdown } from '../markdown/fields.ts'
import { list, objectPageMarkdown, operationMarkdown } from '../markdown/pages.ts'
import { type Expansion, writtenMarkdown } from '../markdown/written.ts'
import { marksInWords } from '../marks.ts'
import { viewObject } from '../object-view.ts'
import { measureTrust } from '../trust.ts'
import { listWholePrograms } from '../whole-programs.ts'
import type { SiteAddress } from './address.ts'
import type { SiteContents } from './contents.ts'
import { listDownloads } from './documents.ts'
import type { SiteFiles } from './form-files.ts'

/** Folders with pages written by hand, below the folder of the site. */
const folders = ['', 'guides/', 'reference/', 'reference/objects/', 'releases/']

/** A page written by hand. */
export interface WrittenPage {
  /** Path of its source, such as `guides/errors.md`. */
  path: string
  title: string
  description: string
  source: string
}

/** The pages written by hand. */
export function listWrittenPages(root: string): WrittenPage[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => /^[a-z-]+\.md$/.test(name))
      .sort()
      .map((name) => {
        const source = readFileSync(join(root, folder, name), 'utf8')
        return {
          path: folder + name,
          title: /^# (.+)$/m.exec(source)?.[1] ?? /^title: (.+)$/m.exec(source)?.[1] ?? name,
          description: /^description: (.+)$/m.exec(source)?.[1] ?? '',
          source,
        }
      }),
  )
}

/** The Markdown twin of every page, at the address of the page with `.md` behind it. */
export function twinFiles(
  bundle: OpenApiDocument,
  contents: SiteContents,
  changelog: readonly ReleaseEntry[],
  address: SiteAddress,
  root: string,
): SiteFiles {
  const expansions = expansionsOf(bundle, contents, changelog, address)
  const twins: Array<[string, string]> = [
    ...listWrittenPages(root).map(({ path, source }): [string, string] => [path, writtenMarkdown(source, expansions)]),
    ...contents.operations.map(({ page }): [string, string] => [
      `reference/${page.operationId}.md`,
      operationMarkdown(page),
    ]),
    ...contents.objects.map(({ page }): [string, string] => [
      `reference/objects/${page.name}.md`,
      objectPageMarkdown(page),
    ]),
    ...listDecisions().map(({ number, markdown }): [string, string] => [
      `decisions/${number}.md`,
      markdown.replace(/^::: .*\n\n|\n:::\n$/gm, '').replaceAll('&lt;', '<'),
    ]),
  ]
  return new Map(twins.map(([path, text]) => [path, withTwinLinks(text, address)]))
}

/** Links between pages lead from twin to twin. */
function withTwinLinks(text: string, address: SiteAddress): string {
  return text.replace(/\]\(\/([^)#?]*)(\?[^)#]*)?(#[^)]*)?\)/g, (_, path: string, query = '', hash = '') => {
    if (/\.\w+$/.test(path)) return `](${address.of(path)}${hash})`
    return `](${address.of(`${path === '' || path.endsWith('/') ? `${path}index` : path}.md`)}${query}${hash})`
  })
}

function expansionsOf(
  bundle: OpenApiDocument,
  contents: SiteContents,
  changelog: readonly ReleaseEntry[],
  address: SiteAddress,
): { [component: string]: Expansion } {
  const contract = project(bundle, newestRelease(bundle))
  const object = (name: string) =>
    objectMarkdown(
      viewObject(
        contract,
        { $ref: `#/components/schemas/${name}` },
        { direction: 'answer', pageEvidence: 'documented' },
      ),
    )
  const tables: { [id: string]: string } = {
    success: 'SuccessStatus',
    failure: 'FailureStatus',
    claims: 'SessionTokenClaims',
  }
  return {
    HomeWays: () =>
      list([
        '[The docs of my release](/reference/)',
        '[A program that calls it](/guides/get-started)',
        '[A server in my tests](/guides/test-your-integration)',
        '[What an upgrade changes](/releases/)',
        '[How well it is known](/reference/trust)',
      ]),
    HomeCall: () => '`GET /crmapi/rest/v2/users/list` with a token, a `unit_identifier` and `fields_set` gives users.',
    EvidenceBadge: ({ evidence }) => `\`${evidence}\``,
    ReleaseBadge: ({ marks = '' }) =>
      marks.includes("deprecatedFrom: ['") ? '`deprecated from R18.0.0`' : '`from R12.4.0`',
    FieldTable: ({ id = '' }) => object(tables[id] ?? id),
    FailureCodes: () =>
      listFailureAreas(bundle)
        .map(({ title, codes }) => {
          const lines = codes.map(({ code, when, action, http, evidence, calls }) => {
            const known = calls.map((call) => `[${call.title}](/reference/${call.operationId})`)
            const answered = known.length > 0 ? ` Known of: ${known.join(', ')}.` : ''
            return `\`${code}\` (HTTP ${http}; ${evidence}): ${when} ${action}${answered}`
          })
          return `### ${title}\n\n${list(lines)}`
        })
        .join('\n\n'),
    KnownMethods: () => {
      const { counts, total, lines, sums, resources } = listKnownMethods(bundle, readKnownMethods())
      const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
      const table = [
        row(['Resource', ...columns]),
        row(['---', ...columns.map(() => '---:')]),
        ...lines.map((line) => row([line.resource, ...numbersOf(line)])),
        row(['together', ...numbersOf(sums)]),
      ].join('\n')
      const about =
        'The first three columns count methods. The others count parameters and fields of what is in, by ' +
        '[what they stand on](/guides/releases-and-evidence); an object that several resources share counts for each of them.'
      const sum = counts.map(({ state, count }) => `${count} ${state}`).join(', ')
      const sections = resources.map(({ resource, rows }) => {
        const lines = rows.map(({ verbs, name, isPath, purpose, releases, page, state, operationId }) => {
          const method = [verbs, isPath ? name : ''].filter(Boolean).join(' ')
          const what = isPath ? `\`${method}\`` : `${verbs} ${name} (path not shown)`.trim()
          const where = operationId ? `[in](/reference/${operationId})` : state
          return `${what}: ${purpose}${releases && ` (${releases})`}. ${where}; [page](${page})`
        })
        return `## ${resource}\n\n${list(lines)}`
      })
      return [`${total} methods: ${sum}.`, table, about, ...sections].join('\n\n')
    },
    LifeCycle: ({ of }) =>
      listLifeCycles(bundle)
        .filter(({ kind }) => kind === of)
        .map(lifeCycleMarkdown)
        .join(),
    LifeCycles: () =>
      listLifeCycles(bundle)
        .map((one) => `## ${one.title}\n\n${lifeCycleMarkdown(one)}`)
        .join('\n\n'),
    OperationList: () =>
      listCatalogue(bundle)
        .map(({ title, description, entries }) => {
          const lines = entries.map((entry) => {
            const marks = marksInWords(entry.marks)
            return `[${entry.title}](/reference/${entry.operationId}): \`${entry.method} ${entry.path}\`${marks && `, ${marks}`}`
          })
          return [`## ${title}`, ...description, list(lines)].join('\n\n')
        })
        .join('\n\n'),
    SessionLifetimes: () =>
      list(
        listLifetimes(bundle).flatMap(({ title, operationId, spans }) =>
          spans.map(({ releases, lifetime }) => `[${title}](/reference/${operationId}), ${releases}: ${lifetime}`),
        ),
      ),
    ReleaseLog: () =>
      changelog
        .map(({ release, operations, codes }) =>
          [
            `## ${release}`,
            list([
              ...operations.map(
                ({ title, operationId, lines }) => `[${title}](/reference/${operationId}): ${lines.join(' ')}`,
              ),
              ...codes.map((code) => `New failure code \`${code}\``),
            ]),
          ].join('\n\n'),
        )
        .join('\n\n'),
    ReleaseCompare: () =>
      'This page compares in the browser. The package `@crmcom-webapi/contract` has the same as `compare()`.',
    DownloadList: () =>
      list(
        listDownloads().map(({ release, documents }) => {
          const links = documents.map(({ form, file }) => `[${form}](${address.of(`documents/${file}`)})`)
          return `${release}: ${links.join(', ')}`
        }),
      ),
    TrustTable: () => {
      const { resources, questions } = measureTrust(bundle)
      return [
        list(
          resources.map(
            ({ title, calls, counts }) =>
              `${title}, ${calls} calls: ${counts.documented} documented, ${counts.sample} sample, ${counts.field} field, ${counts.assumed} assumed`,
          ),
        ),
        '## Where knowledge ends',
        list(questions.map(({ where, what, answeredBy }) => `${where}. ${what} ${answeredBy}`)),
      ].join('\n\n')
    },
    WholeProgram: () =>
      list(
        listWholePrograms().map(
          ({ archive, folder, needs, run }) =>
            `[\`${folder}\`](${address.of(archive)}) needs ${needs}: \`${run.replaceAll('\n', ' && ')}\``,
        ),
      ),
    SiteLink: ({ to = '' }, inside) => `[${inside}](${address.of(to)})`,
    ObjectList: () => list(contents.objects.map(({ page }) => `[${page.title}](/reference/objects/${page.name})`)),
    span: (_, inside) => `\`${inside}\``,
  }
}
