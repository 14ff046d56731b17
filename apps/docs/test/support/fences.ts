import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A piece of code in a page that is written by hand. */
export interface Fence {
  /** Path of the page inside the site, such as `guides/errors.md`. */
  page: string
  language: string
  text: string
  /** Its number on the page, from 0. */
  index: number
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The pages written by hand. */
export function listWrittenPages(): string[] {
  const inFolder = (folder: string) =>
    readdirSync(root + folder)
      .filter((name) => name.endsWith('.md') && !name.startsWith('['))
      .map((name) => `${folder}${name}`)
  return ['', 'guides/', 'reference/', 'reference/objects/', 'releases/']
    .flatMap(inFolder)
    .filter((page) => page !== 'README.md')
}

/** The source of a page written by hand. */
export function readPage(page: string): string {
  return readFileSync(root + page, 'utf8')
}

/** All code of all pages written by hand, and of the README of the repository. */
export function listFences(): Fence[] {
  return [...listWrittenPages(), '../../README.md'].flatMap((page) =>
    [...readPage(page).matchAll(/^```(\w+)[^\n]*\n([\s\S]*?)^```/gm)].map(([, language = '', text = ''], index) => ({
      page,
      language,
      text,
      index,
    })),
  )
}
