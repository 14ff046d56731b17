// Makes dist/bundle.js from bundle/openapi.json, so that every runtime can import the contract without reading a file.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'

const at = (path) => new URL(`../${path}`, import.meta.url)
const text = JSON.stringify(JSON.stringify(JSON.parse(readFileSync(at('bundle/openapi.json'), 'utf8'))))
writeFileSync(at('dist/bundle.js'), `export const bundle = JSON.parse(${text})\n`)
const methods = JSON.stringify(JSON.stringify(JSON.parse(readFileSync(at('bundle/known-methods.json'), 'utf8'))))
writeFileSync(at('dist/known-methods.js'), `export const knownMethods = JSON.parse(${methods})\n`)
copyFileSync(at('src/known-methods.d.ts'), at('dist/known-methods.d.ts'))
copyFileSync(at('src/bundle.d.ts'), at('dist/bundle.d.ts'))
