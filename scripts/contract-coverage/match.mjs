// Looks up in the bundle what a sheet says in fields: names, verbs, releases, requiredness, values and types.
import { hasReached, parseRelease } from '@crmcom-webapi/release-marks'
import {
  answerForms,
  atPointer,
  dataForms,
  follow,
  formsOf,
  isRequiredOnly,
  operationOf,
  place,
  propertiesOf,
  queryParameter,
  requestForms,
  stepsTo,
} from './contract.mjs'
import { isObject } from './facts.mjs'

/**
 * What a look-up gives: where the fact stands, and in what the contract differs from it.
 *
 * @typedef {{ places: string[], problems: string[] }} Match
 */

const answer = (places, problems) => ({ places: [...new Set(places)], problems })
const nothing = (problem) => answer([], [problem])

export class Matcher {
  #contract
  #objects
  #marked

  /**
   * @param {import('./contract.mjs').Contract} contract
   * @param {import('./facts.mjs').Fact[]} facts
   * @param {(id: string) => string | undefined} standsAt where the map puts a fact
   * @param {(id: string) => boolean} isLeftOut
   */
  constructor(contract, facts, standsAt, isLeftOut) {
    this.#contract = contract
    this.#marked = [...new Set(facts.flatMap(({ entry }) => marksOf(entry)))]
    this.#objects = facts
      .filter(({ kind, id }) => kind === 'object' && !isLeftOut(id))
      .map(({ id, sheet, entry }) => ({
        id,
        sheet,
        entry,
        name: entry.name,
        pointer: standsAt(id) ?? namedComponent(entry.name),
      }))
  }

  /**
   * @param {import('./facts.mjs').Fact} fact
   * @returns {Match | undefined} undefined for what only a person can look up: a sentence
   */
  match(fact) {
    switch (fact.kind) {
      case 'operation':
        return this.#operation(fact)
      case 'parameter':
        return fact.entry.spread ? this.#spreadParameters(fact) : this.#parameter(fact)
      case 'response field':
        return fact.entry.spread ? this.#spreadAnswer(fact) : this.#answerField(fact)
      case 'object':
        return this.#object(fact)
      case 'object field':
        return this.#objectField(fact)
      case 'example':
        return this.#example(fact)
      case 'source':
        return this.#source(fact)
      case 'reference':
        return this.#reference(fact)
      default:
        return undefined
    }
  }

  #operation(fact) {
    const { bundle } = this.#contract
    const found = operationOf(bundle, fact.entry)
    if (!found) return nothing('no such operation')
    const problems = this.#marks([fact.entry], (document) => operationOf(document, fact.entry)?.node)
    const { node, pointer } = found
    const replaced = String(fact.entry.replaced_by ?? '').replace(/ \(.*\)$/, '')
    if (replaced !== (node['x-replaced-by'] ?? '')) problems.push(`replaced by "${replaced}" in the sheet`)
    for (const [key, inferred] of [
      ['path', fact.entry.path_inferred],
      ['verb', fact.entry.method_inferred],
    ]) {
      const shown = node['x-evidence-of']?.[key] === undefined
      if (shown !== (inferred === undefined))
        problems.push(`its ${key} is ${shown ? 'inferred' : 'printed'} in the sheet`)
    }
    const { auth } = fact.entry
    const basic = (node.security ?? []).some((entry) => isBasic(bundle, entry))
    if (basic !== String(auth).startsWith('basic')) problems.push(`authentication is ${auth} in the sheet`)
    const takesToken =
      propertiesOf(bundle, requestForms(bundle, found), 'token').length > 0 ||
      queryParameter(bundle, found, 'token') !== undefined
    if (takesToken !== (auth === 'token')) problems.push(`authentication is ${auth} in the sheet`)
    return answer([pointer], problems)
  }

  #parameter(fact) {
    const { bundle } = this.#contract
    const [operation, ...chain] = [...fact.above, fact.entry]
    const [top] = chain
    if (top.in === 'basic-auth') return this.#basicKey(fact, operation)
    const find = (document) => {
      const found = operationOf(document, operation)
      if (!found) return []
      if (top.in === 'query') {
        const parameter = queryParameter(document, found, top.name)
        return parameter ? inside(document, [parameter], chain) : []
      }
      return inside(document, propertiesOf(document, requestForms(document, found), top.name), chain)
    }
    const places = find(bundle)
    if (places.length === 0) return nothing('no such parameter')
    const found = operationOf(bundle, operation)
    const problems = [
      ...this.#marks([operation, ...chain], (document) => find(document)[0]),
      ...(top.in === 'query' && chain.length === 1
        ? queryRequiredness(fact.entry, places[0], found.node)
        : requiredness(
            fact.entry,
            places,
            chain.length === 1 ? requestForms(bundle, found).map(({ target }) => target) : groupsOf(places),
          )),
      ...this.#values(fact, places),
    ]
    return answer(
      places.map(({ written }) => written),
      problems,
    )
  }

  /** The fields of a shared object that a call takes beside its own parameters: each is one of them. */
  #spreadParameters({ id, above, entry, sheet }) {
    const object = this.#objectOf(entry.include, sheet)
    if (!object?.entry.fields) return nothing(`${entry.include} has no fields in the sheets`)
    const found = object.entry.fields.map((field) => ({
      field,
      match: this.#parameter({ id, sheet, above, kind: 'parameter', entry: { ...field, in: entry.in } }),
    }))
    return answer(
      found.flatMap(({ match }) => match.places),
      found.flatMap(({ field, match }) => match.problems.map((problem) => `${field.name}: ${problem}`)),
    )
  }

  /** What a call answers is a shared object, or a list of them. */
  #spreadAnswer({ above: [operation], entry, sheet }) {
    const { bundle } = this.#contract
    const found = operationOf(bundle, operation)
    const object = this.#objectOf(entry.include, sheet)
    if (!found || !object) return nothing(found ? `${entry.include} is in no sheet` : 'no such operation')
    const forms = dataForms(bundle, found)
    const other = forms.filter(({ pointer }) => pointer !== object.pointer)
    const isList = propertiesOf(bundle, answerForms(bundle, found), 'data').some(({ target }) =>
      is(target.type, 'array'),
    )
    const problems = other.map(({ pointer }) => `is ${entry.include} in the sheet, ${pointer} in the contract`)
    if (forms.length === 0) problems.push('no such answer')
    if (isList !== (entry.type === 'list-of-object')) problems.push(`type is ${entry.type} in the sheet`)
    return answer([`${found.pointer}/responses/200`], problems)
  }

  #basicKey(fact, operation) {
    const { bundle } = this.#contract
    const found = operationOf(bundle, operation)
    const security = found?.node.security ?? []
    if (!security.some((entry) => isBasic(bundle, entry))) return nothing('no key in HTTP Basic')
    const problems = this.#marks([operation, fact.entry], (document) => {
      const { node } = operationOf(document, operation) ?? {}
      return node?.security?.some((entry) => isBasic(document, entry)) ? node : undefined
    })
    const always = security.every((entry) => isBasic(bundle, entry))
    if (always !== (fact.entry.required === 'mandatory')) problems.push(`${fact.entry.required} in the sheet`)
    return answer([`${found.pointer}/security`], problems)
  }

  #answerField(fact) {
    const { bundle } = this.#contract
    const [operation, ...chain] = [...fact.above, fact.entry]
    const find = (document) => {
      const found = operationOf(document, operation)
      return found ? inside(document, propertiesOf(document, dataForms(document, found), chain[0].name), chain) : []
    }
    const places = find(bundle)
    if (places.length === 0) return nothing('no such field in the answer')
    const problems = [
      ...this.#marks([operation, ...chain], (document) => find(document)[0]),
      ...this.#values(fact, places),
    ]
    return answer(
      places.map(({ written }) => written),
      problems,
    )
  }

  #object(fact) {
    const { pointer } = this.#objects.find(({ id }) => id === fact.id) ?? {}
    if (pointer === undefined || atPointer(this.#contract.bundle, pointer) === undefined)
      return nothing('no component of this name')
    return answer([pointer], [])
  }

  #objectField(fact) {
    const { bundle } = this.#contract
    const [object, ...chain] = [...fact.above, fact.entry]
    const { pointer } = this.#objects.find(({ id }) => id === object.id) ?? {}
    const component = pointer && atPointer(bundle, pointer)
    if (!component) return nothing('its object is not in the contract')
    const find = (document) => {
      const node = atPointer(document, pointer)
      if (node === undefined) return undefined
      return inside(document, propertiesOf(document, formsOf(document, node, pointer), chain[0].name), chain)
    }
    const places = find(bundle)
    if (places.length === 0) return nothing('no such field in the object')
    const problems = this.#marks(chain, (document) => {
      const there = find(document)
      return there === undefined ? 'unused' : there[0]
    })
    if (fact.entry.required) problems.push(...requiredness(fact.entry, places, groupsOf(places)))
    problems.push(...this.#values(fact, places))
    return answer(
      places.map(({ written }) => written),
      problems,
    )
  }

  #example(fact) {
    const { bundle } = this.#contract
    const operation = fact.above[0]
    const found = operation && operationOf(bundle, operation)
    if (!found) return nothing('no such operation')
    const { request, response, decoded_jwt: decoded } = fact.entry
    if (request === undefined && response === undefined) return undefined
    const problems = []
    const { headers, body } = request?.headers || request?.body ? request : { headers: undefined, body: request }
    if (headers?.Authorization && !found.node.security?.some((entry) => isBasic(bundle, entry)))
      problems.push('Authorization: no key in HTTP Basic')
    for (const [name, value] of Object.entries(body ?? {})) {
      const parameter = queryParameter(bundle, found, name)
      const there = parameter ? [parameter] : propertiesOf(bundle, requestForms(bundle, found), name)
      problems.push(...unknownNames(bundle, there, value, `request.${name}`))
    }
    const outcome = answerForms(bundle, found)
    problems.push(
      ...Object.entries(response ?? {}).flatMap(([name, value]) =>
        unknownNames(bundle, propertiesOf(bundle, outcome, name), value, `response.${name}`),
      ),
    )
    if (decoded) {
      const proofs = dataForms(bundle, found).flatMap(({ target }) =>
        Object.values(target.properties ?? {}).filter((property) => follow(bundle, property)?.contentSchema),
      )
      const claims = proofs.flatMap((property) => formsOf(bundle, property, ''))
      for (const name of Object.keys(decoded.payload))
        if (propertiesOf(bundle, claims, name).length === 0) problems.push(`decoded_jwt.payload.${name}: no such claim`)
    }
    return answer([found.pointer], problems)
  }

  /** A page of a call stands at the call; one of a shared object at its component or at a call. */
  #source(fact) {
    const { bundle } = this.#contract
    const owner = fact.above[0]
    const named = this.#objects.find(({ id }) => id === owner.id)
    if (!owner.method && !named) return nothing('its object is not in the contract')
    const holders = owner.method
      ? [operationOf(bundle, owner)]
      : [{ node: atPointer(bundle, named.pointer), pointer: named.pointer }, ...allOperations(bundle)]
    const found = holders.filter((holder) => holder?.node?.['x-sources']?.includes(fact.entry.address))
    if (found.length === 0) return nothing('not among x-sources')
    return answer(
      found.map(({ pointer }) => `${pointer}/x-sources`),
      [],
    )
  }

  #reference(fact) {
    const { bundle } = this.#contract
    const found = allOperations(bundle).filter(({ path }) => path === `/${fact.entry.path}`)
    if (found.length === 0) return nothing('no such path')
    const problems = this.#marks(
      [fact.entry],
      (document) => allOperations(document).find(({ path }) => path === `/${fact.entry.path}`)?.node,
    )
    return answer(
      found.map(({ pointer }) => pointer),
      problems,
    )
  }

  /**
   * Compares, release by release, whether a node is there and whether it is deprecated with what the marks in the
   * sheet make of it. A mark counts only where all that is around the node is there.
   *
   * @param {any[]} chain entries of the sheet, outermost first
   * @param {(document: any) => any} find the node in the contract of one release; 'unused' when the object around
   *   it is in no call of that release
   */
  #marks(chain, find) {
    const wrong = { missing: [], extra: [], deprecated: [], current: [] }
    for (const release of this.#contract.releases(this.#marked)) {
      const found = find(this.#contract.of(release))
      if (found === 'unused') continue
      const expected = chain.every((entry) => holds(entry.available_from, release, true))
      if (expected !== (found !== undefined)) wrong[expected ? 'missing' : 'extra'].push(release)
      if (!expected || found === undefined) continue
      const deprecated = holds(chain.at(-1).deprecated_from, release, false)
      const says = [found, found.node, found.target, found.branch].some((node) => node?.deprecated === true)
      if (deprecated !== says) wrong[deprecated ? 'current' : 'deprecated'].push(release)
    }
    const words = {
      missing: 'not there in',
      extra: 'there, against the sheet, in',
      deprecated: 'deprecated, against the sheet, in',
      current: 'not deprecated in',
    }
    return Object.entries(wrong)
      .filter(([, releases]) => releases.length > 0)
      .map(([key, releases]) => `${words[key]} ${this.#runs(releases)}`)
  }

  /** Releases one after the other as the first and the last: what comes between them later changes no words. */
  #runs(releases) {
    const all = this.#contract.releases(this.#marked)
    const runs = []
    for (const release of releases) {
      const last = runs.at(-1)
      if (last && all.indexOf(last.at(-1)) === all.indexOf(release) - 1) last.push(release)
      else runs.push([release])
    }
    return runs.map((run) => (run.length > 1 ? `${run[0]} to ${run.at(-1)}` : run[0])).join(', ')
  }

  /**
   * What is wrong with the marks at a place that a map names for a fact that code does not find: there the marks of all
   * that is around the place count.
   *
   * @param {import('./facts.mjs').Fact} fact
   * @param {string} pointer
   * @param {Match} match what code found
   */
  marksAt(fact, pointer, { places }) {
    if (places.length > 0 || !pointer.startsWith('#') || !/parameter|field/.test(fact.kind)) return []
    const { bundle } = this.#contract
    const around = stepsTo(bundle, pointer).flatMap((node) => [node, follow(bundle, node)])
    const chain = [...fact.above, fact.entry]
    const component = /^#\/components\/schemas\/[^/]+/.exec(pointer)?.[0]
    const wrong = this.#contract.releases(this.#marked).filter((release) => {
      // What no call of a release leads to is in none, whatever its marks.
      if (component && atPointer(this.#contract.of(release), component) === undefined) return false
      const expected = chain.every((entry) => holds(entry.available_from, release, true))
      return expected !== around.every((node) => isThere(node, release))
    })
    return wrong.length > 0 ? [`there or not, against the sheet, in ${this.#runs(wrong)}`] : []
  }

  #values({ entry, sheet }, places) {
    const { bundle } = this.#contract
    const problems = []
    for (const { target, written } of places) {
      const schema = target.in ? follow(bundle, target.schema) : target
      const type = typeProblem(entry.type, schema, bundle)
      if (type) problems.push(type)
      if (entry.enum) {
        // That a field may be null says nothing of its values.
        const values = (schema.enum ?? []).filter((value) => value !== null).sort()
        if (JSON.stringify(values) !== JSON.stringify([...entry.enum].sort()))
          problems.push(
            `values are ${entry.enum.join(', ')} in the sheet, ${values.join(', ') || 'free'} in ${written}`,
          )
      }
      const object = entry.include && this.#objectOf(entry.include, sheet)
      if (object) {
        const stands = schema.contentSchema ? place(bundle, schema.contentSchema, '')?.pointer : undefined
        // The object of a list is that of its entries.
        const node = is(schema.type, 'array') ? schema.items : atPointer(bundle, written)
        const here = stands ?? place(bundle, node, written)?.pointer
        if (here !== object.pointer) problems.push(`is ${entry.include} in the sheet, ${here} in the contract`)
      }
    }
    return [...new Set(problems)]
  }

  #objectOf(name, sheet) {
    const named = this.#objects.filter((object) => object.name === name)
    return named.find((object) => object.sheet === sheet) ?? named[0]
  }
}

/** Follows the names of a chain of sheet entries from the places of its first one. */
function inside(document, places, chain) {
  return chain.slice(1).reduce((found, { name: written }) => {
    // The sheets write a claim of a JSON Web Token as payload.<name>.
    const name = written.replace(/^payload\./, '')
    const forms = found.flatMap(({ node, target, written }) =>
      target.in ? formsOf(document, target.schema, `${written}/schema`) : formsOf(document, node, written),
    )
    return propertiesOf(document, forms, name)
  }, places)
}

const groupsOf = (places) => [...new Set(places.map(({ group }) => group))]

/**
 * Tells in what the forms of a request differ from a requirement word of the sheet.
 *
 * - mandatory: required in every form;
 * - optional: required in none and no branch of a choice;
 * - semi-optional: a branch of a choice, or in one of several forms only;
 * - conditional: tied to other fields (`dependentRequired`), required in some forms only, or said in words.
 */
function requiredness({ name, required }, places, forms) {
  const inForms = forms.filter((form) => form.required?.includes(name)).length
  const branch = forms.some((form) => form.oneOf?.some((one) => isRequiredOnly(one) && one.required.includes(name)))
  const someForms = forms.some((form) => form.properties?.[name] === undefined)
  const tied = forms.some((form) =>
    Object.entries(form.dependentRequired ?? {}).some(([key, names]) => key === name || names.includes(name)),
  )
  const words = places.some(({ node, target }) => saysRequired(node) || saysRequired(target))
  const holdsHere = {
    mandatory: inForms === forms.length,
    optional: inForms === 0 && !branch,
    'semi-optional': branch || someForms,
    conditional: tied || (inForms > 0 && inForms < forms.length) || words,
  }
  return (holdsHere[required] ?? false) ? [] : [`${required} in the sheet`]
}

function saysRequired(node) {
  const notes = (node?.['x-release-notes'] ?? []).map(({ text }) => text)
  return [node?.description, ...notes].some((text) => /\b(mandatory|needed|required)\b/i.test(text ?? ''))
}

function queryRequiredness({ name, required }, { target }, operation) {
  const rules = operation['x-parameter-rules']
  const branch = rules?.oneOf?.some((one) => one.required?.includes(name)) ?? false
  const holdsHere = {
    mandatory: target.required === true,
    optional: target.required !== true && !branch,
    'semi-optional': branch,
    conditional: saysRequired(target),
  }
  return (holdsHere[required] ?? false) ? [] : [`${required} in the sheet`]
}

const digits = '^[0-9]+$'
const dateTime = /^\^\\d\{4\}-\\d\{2\}-\\d\{2\}T/

/** Which schemas are taken for which type word of the sheets. */
const types = {
  string: ({ type }) => is(type, 'string'),
  boolean: ({ type }) => is(type, 'boolean'),
  // Digits that may begin with a zero are taken as text as well.
  integer: ({ type, pattern }) => is(type, 'integer') || (is(type, 'integer', 'string') && pattern === digits),
  number: ({ type }) => is(type, 'number'),
  // A date is a text without a time zone.
  date: ({ type, pattern }) => is(type, 'string') && dateTime.test(pattern ?? ''),
  datetime: (schema) => types.date(schema),
  // Names with commas between them.
  csv: ({ type, pattern }) => is(type, 'string') && (pattern ?? '').includes(','),
  // An object stands in a query as a text with a schema of its own.
  object: ({ type, contentSchema }) => is(type, 'object') || (is(type, 'string') && contentSchema !== undefined),
  'list-of-object': ({ type, items }, bundle) => is(type, 'array') && is(follow(bundle, items)?.type, 'object'),
}

function is(type, ...words) {
  const listed = [type].flat().filter((word) => word !== 'null')
  return listed.length === words.length && words.every((word) => listed.includes(word))
}

function typeProblem(word, schema, bundle) {
  if (word === undefined) return undefined
  if (!types[word]) return `type ${word} is not a type word of the sheets`
  return types[word](schema, bundle) ? undefined : `type is ${word} in the sheet, ${JSON.stringify(schema.type)} here`
}

/** The names inside a sample value that the contract does not have. */
function unknownNames(document, places, value, path) {
  if (places.length === 0) return [`${path}: no such name`]
  if (Array.isArray(value)) return value.flatMap((entry) => unknownNames(document, places, entry, `${path}[]`))
  if (!isObject(value)) return []
  const forms = places.flatMap(({ node, target, written }) =>
    target.in ? formsOf(document, target.schema, `${written}/schema`) : formsOf(document, node, written),
  )
  return Object.entries(value).flatMap(([name, inner]) =>
    unknownNames(document, propertiesOf(document, forms, name), inner, `${path}.${name}`),
  )
}

function allOperations(document) {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    ['get', 'post']
      .filter((method) => item[method])
      .map((method) => ({ path, ...operationOf(document, { method, path: path.slice(1) }) })),
  )
}

function isBasic(document, requirement) {
  return Object.keys(requirement).some((name) => {
    const scheme = follow(document, document.components?.securitySchemes?.[name])
    return scheme?.type === 'http' && scheme.scheme === 'basic'
  })
}

function isThere(node, release) {
  const from = node?.['x-available-from'] ?? []
  const until = node?.['x-removed-from'] ?? []
  const at = parseRelease(release)
  return (
    (from.length === 0 || hasReached(from.map(parseRelease), at)) &&
    !(until.length > 0 && hasReached(until.map(parseRelease), at))
  )
}

/** The releases a mark of a sheet names, such as "R16.12.0 & R17.10.0" or "R18.0.0 onwards". */
const releasesIn = (mark) => String(mark ?? '').match(/R\d+\.\d+(?:\.\d+)?/g) ?? []

const marksOf = (entry) => [...releasesIn(entry.available_from), ...releasesIn(entry.deprecated_from)]

function holds(mark, release, without) {
  const points = releasesIn(mark)
  return points.length === 0 ? without : hasReached(points.map(parseRelease), parseRelease(release))
}

/** Where the component of a shared object is, if it has the name of the sheet. */
export function namedComponent(name) {
  const words = name.split('_').map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  return `#/components/schemas/${words.join('')}`
}
