import type { DefaultTheme } from 'vitepress'
import type { CatalogueEntry, CatalogueGroup } from '../catalogue.ts'

/** The guides in the order to read them. */
export const guides: DefaultTheme.SidebarItem[] = [
  { text: 'Get started', link: '/guides/get-started' },
  { text: 'Authenticate', link: '/guides/authenticate' },
  { text: 'Session tokens', link: '/guides/session-tokens' },
  { text: 'Access tokens', link: '/guides/access-tokens' },
  { text: 'Authenticate a subscriber', link: '/guides/authenticate-a-subscriber' },
  { text: 'Find a customer and the balance', link: '/guides/find-a-customer' },
  { text: 'Take a payment', link: '/guides/take-a-payment' },
  { text: 'Run a bulk payment file', link: '/guides/run-a-bulk-payment-file' },
  { text: 'Sell and run a subscription', link: '/guides/sell-a-subscription' },
  { text: 'Reward a purchase at the till', link: '/guides/reward-a-purchase' },
  { text: 'A set-top box asks for its subscriber', link: '/guides/a-box-asks-for-its-subscriber' },
  { text: 'Identifiers', link: '/guides/identifiers' },
  { text: 'Fields and paging', link: '/guides/fields-and-paging' },
  { text: 'Errors', link: '/guides/errors' },
  { text: 'Security', link: '/guides/security' },
  { text: 'Releases and evidence', link: '/guides/releases-and-evidence' },
  { text: 'Test your integration', link: '/guides/test-your-integration' },
  { text: 'Put a server to the contract', link: '/guides/put-a-server-to-the-contract' },
  { text: 'Share a reference server', link: '/guides/share-a-server' },
  { text: 'Move from the wiki', link: '/guides/move-from-the-wiki' },
]

/** A call in a group of the sidebar, and the releases that have it. */
export type MenuEntry = Pick<CatalogueEntry, 'operationId' | 'title' | 'marks'>

/** What a group of the sidebar shows, by its title. */
export function menuEntries(catalogue: readonly CatalogueGroup[]): { [group: string]: MenuEntry[] } {
  return Object.fromEntries(
    catalogue.map(({ title, entries }) => [
      title,
      entries.map(({ operationId, title, marks }) => ({ operationId, title, marks })),
    ]),
  )
}

/** What stands at the side of every page. */
export function sidebar(catalogue: readonly CatalogueGroup[]): DefaultTheme.SidebarItem[] {
  return [
    { text: 'Guides', items: guides, collapsed: true },
    {
      text: 'Releases',
      items: [
        { text: 'What each release changed', link: '/releases/' },
        { text: 'Compare two releases', link: '/releases/compare' },
        { text: 'Downloads', link: '/releases/downloads' },
      ],
    },
    {
      text: 'Reference',
      items: [
        { text: 'All operations', link: '/reference/' },
        { text: 'Answers and failures', link: '/reference/answers' },
        { text: 'Failure codes', link: '/reference/failures' },
        { text: 'Life cycles', link: '/reference/life-cycles' },
        { text: 'Shared objects', link: '/reference/objects/' },
        { text: 'Known methods', link: '/reference/known-methods' },
        { text: 'How well it is known', link: '/reference/trust' },
      ],
    },
    ...catalogue.map(({ title }) => ({
      text: title,
      collapsed: true,
      // They would be on every page: a page brings those of its own group, and the others are loaded.
      items: [],
    })),
  ]
}
