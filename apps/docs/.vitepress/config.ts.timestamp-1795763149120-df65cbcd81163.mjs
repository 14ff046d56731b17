// .vitepress/config.ts
import { relative } from "node:path";
import { fileURLToPath as fileURLToPath3 } from "node:url";
import { newestRelease as newestRelease6 } from "file:///work/wt/currencies/packages/contract/dist/index.js";
import { instance } from "file:///work/wt/currencies/node_modules/@viz-js/viz/dist/viz.js";
import { defineConfig } from "file:///work/wt/currencies/node_modules/vitepress/dist/node/index.js";

// src/catalogue.ts
import { listOperations } from "file:///work/wt/currencies/packages/contract/dist/index.js";

// src/call-parts.ts
import {
  resolveRef as resolveRef2
} from "file:///work/wt/currencies/packages/contract/dist/index.js";

// src/choices.ts
import { isRequiredOnly } from "file:///work/wt/currencies/packages/contract/dist/index.js";

// src/words.ts
var numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
function inWords(count) {
  return numbers[count] ?? String(count);
}
function joinWords(words, last = "and") {
  if (words.length < 2) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
function asCode(text) {
  return `\`${text}\``;
}
function replacementInWords(text) {
  return /\s/.test(text) ? text.replace(/\w+(?:[_/.]\w+)+/g, (name2) => asCode(name2)) : asCode(text);
}
function componentInWords(name2) {
  const words = name2.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
function paragraphs(text) {
  return (text ?? "").split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s+/g, " ").trim()).filter((paragraph) => paragraph !== "");
}
function foldNumbered(names) {
  const folded = [];
  for (let start = 0; start < names.length; ) {
    let end = start;
    while (end + 1 < names.length && isNext(names[end], names[end + 1])) end++;
    const [first, last] = [asCode(names[start]), asCode(names[end])];
    if (end - start >= 2) folded.push(`${first} to ${last}`);
    else folded.push(...names.slice(start, end + 1).map(asCode));
    start = end + 1;
  }
  return folded;
}
function isNext(name2, next) {
  const [a, b] = [/^(.*?)(\d+)$/.exec(name2), /^(.*?)(\d+)$/.exec(next)];
  return a !== null && b !== null && a[1] === b[1] && Number(b[2]) === Number(a[2]) + 1;
}

// src/marks.ts
function viewMarks(node) {
  const view = {
    from: [...node["x-available-from"] ?? []],
    deprecatedFrom: [...node["x-deprecated-from"] ?? []]
  };
  if (node["x-removed-from"]) view.removedFrom = [...node["x-removed-from"]];
  if (node["x-replaced-by"] !== void 0) view.replacedBy = node["x-replaced-by"];
  const ours = ["from", "deprecatedFrom", "removedFrom"].filter(
    (key) => node["x-evidence-of"]?.[markOf[key]] === "assumed"
  );
  if (ours.length > 0) view.ours = ours;
  return view;
}
var markOf = {
  from: "available-from",
  deprecatedFrom: "deprecated-from",
  removedFrom: "removed-from"
};
function releasesInWords(view, key) {
  return `${joinWords(view[key] ?? [])}${view.ours?.includes(key) ? " (our reading)" : ""}`;
}
function marksInWords(view) {
  const { from, deprecatedFrom, removedFrom, replacedBy } = view;
  const words = [];
  if (from.length > 0) words.push(`from ${releasesInWords(view, "from")}`);
  if (deprecatedFrom.length > 0)
    words.push(
      `deprecated from ${releasesInWords(view, "deprecatedFrom")}${replacedBy ? `, use ${replacementInWords(replacedBy)}` : ""}`
    );
  if (removedFrom) words.push(`gone from ${releasesInWords(view, "removedFrom")}`);
  return words.join(", ");
}
function nameWithMarks(name2, marks) {
  const words = marksInWords({ ...marks, replacedBy: void 0 });
  return words ? `${asCode(name2)} (${words})` : asCode(name2);
}

// src/choices.ts
function rivalKeys(schema) {
  const guessed = schema["x-open"]?.["one-of"];
  if (guessed) return [...guessed];
  const branches = schema.oneOf ?? [];
  if (branches.length === 0 || !branches.every(isRequiredOnly)) return [];
  return branches.flatMap((branch) => branch.required ?? []);
}
function choiceOf(schema, marksOf) {
  return rivalKeys(schema).map((name2) => ({ name: name2, marks: marksOf(name2) }));
}
function choiceInWords(choice) {
  return `Exactly one of: ${choice.map(({ name: name2, marks }) => nameWithMarks(name2, marks)).join(", ")}.`;
}
function openEndInWords({ after, "one-of": guessed, note }) {
  const words = note.trim().replaceAll(/\s+/g, " ");
  if (guessed) return `Knowledge ends here: another field may be the right one, and is taken. ${words}`;
  return `Knowledge ends ${after === void 0 ? "here" : `at ${asCode(after)}`}: more fields may be there. ${words}`;
}
function ruleSentences(schema) {
  const sentences = [];
  const needs = schema.dependentRequired ?? {};
  const open = schema["x-open"];
  if (open) sentences.push(openEndInWords(open));
  for (const [name2, targets] of Object.entries(needs)) {
    const mutual = targets.filter((target) => needs[target]?.includes(name2));
    for (const target of mutual) {
      const order = Object.keys(needs);
      if (order.indexOf(name2) < order.indexOf(target))
        sentences.push(`${asCode(name2)} and ${asCode(target)} only together.`);
    }
    const others = targets.filter((target) => !mutual.includes(target));
    if (others.length > 0) sentences.push(`${asCode(name2)} only together with ${joinWords(others.map(asCode))}.`);
  }
  return sentences;
}
function requirementInWords(name2, schema, direction) {
  if (schema.required?.includes(name2)) return direction === "request" ? "required" : "always there";
  if (direction === "answer") return "may be missing";
  const rivals = rivalKeys(schema);
  if (rivals.includes(name2)) return `exactly one of ${inWords(rivals.length)}`;
  const needs = schema.dependentRequired ?? {};
  const wantedBy = Object.keys(needs).filter((other) => needs[other]?.includes(name2));
  if (wantedBy.length > 0) return `required with ${joinWords(wantedBy.map(asCode), "or")}`;
  if (needs[name2]) return `optional, only with ${joinWords(needs[name2].map(asCode))}`;
  return "optional";
}

// src/schema.ts
import { resolveRef } from "file:///work/wt/currencies/packages/contract/dist/index.js";
function resolveSchema(document2, schema) {
  if (schema.$ref === void 0) return { schema };
  const { $ref, ...own } = schema;
  const target = resolveSchema(document2, resolveRef(document2, $ref));
  return { schema: { ...target.schema, ...own }, component: $ref.slice($ref.lastIndexOf("/") + 1) };
}
function typeInWords(document2, schema) {
  const types2 = [...new Set(typesOf(document2, schema))];
  if (types2.length === 0) return "any";
  const sorted = [...types2.filter((type) => type !== "null"), ...types2.filter((type) => type === "null")];
  return joinWords(sorted, "or");
}
function typesOf(document2, schema) {
  const own = schema.type === void 0 ? [] : [schema.type].flat();
  if (own.length === 0 && schema.oneOf)
    return schema.oneOf.flatMap((branch) => typesOf(document2, resolveSchema(document2, branch).schema));
  return own.map(
    (type) => type === "array" && schema.items ? `array of ${typeInWords(document2, resolveSchema(document2, schema.items).schema)}` : type
  );
}
function withEvidence(schema, key, words) {
  return schema["x-evidence-of"]?.[key] === "assumed" ? `${words} (our reading)` : words;
}
function limitsInWords(schema) {
  const number = (key) => typeof schema[key] === "number" ? schema[key] : void 0;
  const limits = [];
  const say = (key, value, phrase) => {
    if (value === void 0) return;
    limits.push(withEvidence(schema, key, phrase(typeof value === "string" ? value : JSON.stringify(value))));
  };
  say("const", schema.const, (value) => `always ${asCode(value)}`);
  say("not", schema.not?.const, (value) => `anything but ${asCode(value)}`);
  say("minLength", number("minLength"), (value) => value === "1" ? "not empty" : `at least ${value} characters`);
  say("maxLength", number("maxLength"), (value) => `at most ${value} characters`);
  say("minimum", number("minimum"), (value) => `at least ${value}`);
  say("maximum", number("maximum"), (value) => `at most ${value}`);
  say("minItems", number("minItems"), (value) => `at least ${value} entries`);
  say("maxItems", number("maxItems"), (value) => `at most ${value} entries`);
  say(
    "minProperties",
    number("minProperties"),
    (value) => value === "1" ? "at least one field" : `at least ${value} fields`
  );
  say(
    "contentMediaType",
    schema["contentMediaType"],
    (value) => value === "application/jwt" ? "JSON Web Token" : value
  );
  say("format", schema["format"], (value) => `format ${asCode(value)}`);
  say("pattern", schema["pattern"], (value) => `pattern ${asCode(value)}`);
  say("default", schema.default, (value) => `default ${asCode(value)}`);
  const open = typeof schema.additionalProperties !== "object" && schema.additionalProperties !== false;
  if ([schema.type].flat().includes("object") && !schema.properties && !schema.oneOf && open)
    limits.push("fields not listed");
  return limits;
}

// src/call-parts.ts
function chosenParameters(operation) {
  const parameters = (operation.parameters ?? []).filter((parameter) => parameter.in === "query");
  const rivals = rivalKeys(operation["x-parameter-rules"] ?? {});
  const choice = parameters.filter(({ name: name2 }) => rivals.includes(name2));
  const chosen = choice.find(({ deprecated }) => !deprecated) ?? choice[0];
  return parameters.filter((parameter) => parameter.required || parameter === chosen);
}
function takesKey(document2, requirement) {
  return Object.keys(requirement).some((name2) => {
    const scheme = resolveRef2(document2, `#/components/securitySchemes/${name2}`);
    return scheme["type"] === "http" && scheme["scheme"] === "basic";
  });
}
function replaceTokens(document2, raw2, body, instead) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return body;
  const { schema } = resolveSchema(document2, raw2);
  return Object.fromEntries(
    Object.entries(body).map(([name2, value]) => {
      const property = resolveSchema(document2, propertyOf(document2, schema, name2)).schema;
      if (property["x-token"] === "session") return [name2, instead("session token")];
      if (property["contentMediaType"] === "application/jwt") return [name2, instead("web token")];
      return [name2, replaceTokens(document2, property, value, instead)];
    })
  );
}
function propertyOf(document2, schema, name2) {
  const forms = [schema, ...(schema.oneOf ?? []).map((branch) => resolveSchema(document2, branch).schema)];
  return forms.map((form) => form.properties?.[name2]).find((property) => property !== void 0) ?? {};
}

// src/curl.ts
function serverUrl(document2) {
  const [server] = document2["servers"];
  if (!server) throw new Error("the contract names no server");
  return server.url.replace(/\{(\w+)\}/g, (_, name2) => server.variables?.[name2]?.default ?? "");
}
function fullPath(document2, path) {
  return new URL(serverUrl(document2)).pathname + path;
}
function curlSample(document2, placed, body) {
  const { path, method, operation } = placed;
  const query = querySample(operation);
  const verb = method === "post" || method === "get" ? "" : ` -X ${method.toUpperCase()}`;
  const lines = [`curl${query.length > 0 ? " -G" : ""}${verb} ${serverUrl(document2)}${path}`];
  if (operation.security?.some((requirement) => takesKey(document2, requirement))) lines.push(`-u "$WEB_API_KEY:"`);
  if (body === void 0) return [...lines, ...query].join(" \\\n  ");
  lines.push(`-H 'Content-Type: application/json'`);
  const schema = operation.requestBody?.content["application/json"]?.schema ?? {};
  const masked = replaceTokens(document2, schema, body, (secret) => secret === "session token" ? token : jwt);
  const text = JSON.stringify(masked, null, 2);
  if (!text.includes(token) && !text.includes(jwt)) return [...lines, `-d ${quoted(text)}`].join(" \\\n  ");
  const safe = text.replace(/[\\$`]/g, "\\$&").replaceAll(token, "$TOKEN").replaceAll(jwt, "$JWT");
  return `${[...lines, "-d @- <<END"].join(" \\\n  ")}
${safe}
END`;
}
var token = "<session token>";
var jwt = "<JSON Web Token>";
function quoted(text) {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
function querySample(operation) {
  return chosenParameters(operation).map((parameter) => {
    if (parameter["x-token"] === "session") return `--data-urlencode "${parameter.name}=$TOKEN"`;
    return `--data-urlencode ${quoted(`${parameter.name}=${parameter["example"] ?? ""}`)}`;
  });
}

// src/catalogue.ts
function listCatalogue(bundle2) {
  const operations = listOperations(bundle2);
  return (bundle2.tags ?? []).map((tag) => ({
    tag: tag.name,
    title: tagInWords(tag.name),
    description: paragraphs(tag["description"]),
    entries: operations.filter(({ operation }) => operation.tags?.[0] === tag.name).map((placed) => entryOf(bundle2, placed))
  })).filter((group) => group.entries.length > 0);
}
function tagInWords(tag) {
  const words = tag.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
function entryOf(bundle2, { operation, method, path }) {
  return {
    operationId: operation.operationId,
    title: operation.summary ?? operation.operationId,
    method: method.toUpperCase(),
    path: fullPath(bundle2, path),
    marks: viewMarks(operation)
  };
}

// src/console/modules-plugin.ts
import { fileURLToPath } from "node:url";
import { listOperations as listOperations3 } from "file:///work/wt/currencies/packages/contract/dist/index.js";

// src/contract.ts
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
var __vite_injected_original_import_meta_url = "file:///work/wt/currencies/apps/docs/src/contract.ts";
var bundleFile = process.env["CONTRACT_BUNDLE"] ?? createRequire(__vite_injected_original_import_meta_url).resolve("@crmcom-webapi/contract/bundle/openapi.json");
function readBundle() {
  return JSON.parse(readFileSync(bundleFile, "utf8"));
}
var knownMethodsFile = createRequire(__vite_injected_original_import_meta_url).resolve("@crmcom-webapi/contract/bundle/known-methods.json");
function readKnownMethods() {
  return JSON.parse(readFileSync(knownMethodsFile, "utf8"));
}

// src/console/call-part.ts
import { addressesOf } from "file:///work/wt/currencies/tools/codegen/dist/index.js";
import {
  eachChild,
  listOperations as listOperations2,
  newestRelease,
  pathTo,
  referencesOf,
  walk
} from "file:///work/wt/currencies/packages/contract/dist/index.js";
function callPart(bundle2, operationId) {
  const placed = listOperations2(bundle2).find(({ operation: operation2 }) => operation2.operationId === operationId);
  if (!placed) throw new Error(`the bundle has no operation ${operationId}`);
  const { path, method, operation } = placed;
  const { requestBody, parameters, responses: _responses, ...rest } = operation;
  const request = {
    ...parameters ? { parameters } : {},
    ...requestBody ? { requestBody } : {}
  };
  const part = {
    openapi: bundle2.openapi,
    info: { title: bundle2.info.title, version: bundle2.info.version },
    "x-releases": bundle2["x-releases"],
    paths: { [path]: { [method]: { ...rest, ...request, responses: {} } } },
    components: referred(bundle2, { ...request, security: operation.security })
  };
  const { group, name: name2 } = addressesOf(bundle2)[operationId];
  return { contract: withoutSources(part), client: { group, name: name2 } };
}
function consoleIndex(bundle2) {
  const url = new URL(serverUrl(bundle2));
  return {
    logins: listOperations2(bundle2).filter(({ operation }) => operation["x-session-lifetime"] !== void 0).map(({ operation }) => operation.operationId),
    sensitive: sensitiveNames(bundle2),
    newestRelease: newestRelease(bundle2),
    defaultServer: url.origin,
    basePath: url.pathname
  };
}
function referred(bundle2, root) {
  const found = {};
  const keep = (ref) => {
    const { kind, node, key, name: name2 } = pathTo(bundle2, ref)?.[2] ?? {};
    if (kind === void 0 || name2 === void 0 || found[key]?.[name2]) return;
    found[key] = { ...found[key], [name2]: node };
    visit(kind, node);
  };
  const visit = (kind, node) => {
    if (typeof node !== "object" || node === null) return;
    for (const { ref } of referencesOf({ kind, node, pointer: "" }, { ...bundle2.components })) keep(ref);
    eachChild(kind, node, visit);
  };
  for (const requirement of root.security ?? [])
    for (const name2 of Object.keys(requirement)) keep(`#/components/securitySchemes/${name2}`);
  visit("operation", root);
  return found;
}
function withoutSources(node) {
  if (Array.isArray(node)) return node.map(withoutSources);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).flatMap(
      ([key, value]) => key === "x-sources" || key === "x-note" ? [] : [[key, key === "value" ? value : withoutSources(value)]]
    )
  );
}
function sensitiveNames(bundle2) {
  const names = /* @__PURE__ */ new Set();
  const isSensitive = (schema) => resolveSchema(bundle2, schema).schema["x-sensitive"] === true;
  walk(bundle2, ({ kind, node }) => {
    if (typeof node !== "object" || node === null) return;
    if (kind === "schema") {
      for (const [property, schema] of Object.entries(node.properties ?? {}))
        if (isSensitive(schema)) names.add(property);
    }
    if (kind === "parameter" && node["x-sensitive"] === true) names.add(node.name);
  });
  return [...names].sort();
}

// src/console/modules-plugin.ts
var __vite_injected_original_import_meta_url2 = "file:///work/wt/currencies/apps/docs/src/console/modules-plugin.ts";
var name = "virtual:console";
var inPageServer = fileURLToPath(new URL("./in-page-server.ts", __vite_injected_original_import_meta_url2));
function consoleModules() {
  return {
    name: "console-modules",
    // What the server in the page needs is made ready at the start: found later, it makes the dev server load pages anew.
    config: () => ({ optimizeDeps: { entries: [inPageServer] } }),
    resolveId: (id) => id === name || id.startsWith(`${name}/`) ? `\0${id}` : void 0,
    load(id) {
      if (id === `\0${name}`) return indexModule();
      if (id.startsWith(`\0${name}/`)) return dataModule(callPart(readBundle(), id.slice(name.length + 2)));
      return void 0;
    }
  };
}
function indexModule() {
  const bundle2 = readBundle();
  const loaders = listOperations3(bundle2).map(
    ({ operation: { operationId } }) => `${JSON.stringify(operationId)}: () => import('${name}/${operationId}')`
  );
  return `export const index = ${JSON.stringify(consoleIndex(bundle2))}
export const parts = { ${loaders.join(", ")} }`;
}
function dataModule(value) {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

// src/search-options.ts
function cutIntoWords(text) {
  const words = text.split(/[^\p{L}\p{N}_.]+/u).map((word) => word.replace(/^\.+|\.+$/g, ""));
  return words.flatMap((word) => /[_.]/.test(word) ? [word, ...word.split(/[_.]+/)] : word).filter((word) => word !== "");
}

// src/site/address.ts
function readSiteAddress(text) {
  if (!text) return { base: "/", of: (path) => `/${path}` };
  const url = URL.canParse(text) ? new URL(text) : void 0;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new Error(`SITE_URL "${text}" is no address of a site, such as https://example.com/docs/`);
  const base2 = `${url.pathname.replace(/\/+$/, "")}/`;
  return { base: base2, url: url.origin + base2, of: (path) => `${url.origin}${base2}${path}` };
}

// src/object-page.ts
import { listOperations as listOperations5, newestRelease as newestRelease2 } from "file:///work/wt/currencies/packages/contract/dist/index.js";

// src/forms.ts
import { listReleases, projector } from "file:///work/wt/currencies/packages/contract/dist/index.js";
function collectForms(bundle2, viewsOf) {
  const releases = listReleases(bundle2);
  const projected = projector(bundle2);
  const looks = releases.map((release) => viewsOf(projected(release)));
  const ids = [...new Set(looks.toReversed().flatMap((look2) => [...look2.keys()]))];
  return new Map(
    ids.map((id) => [id, formsOf(releases.map((release, index) => ({ release, view: looks[index]?.get(id) })))])
  );
}
function formsOf(looks) {
  const names = /* @__PURE__ */ new Map();
  const views = /* @__PURE__ */ new Map();
  const starts = [];
  for (const { release, view } of looks) {
    const form = view === void 0 ? null : nameOf(names, JSON.stringify(view), release);
    if (view !== void 0 && form !== null && !views.has(form)) views.set(form, view);
    if (starts.length === 0 || starts.at(-1)?.form !== form) starts.push({ release, form });
  }
  const shown = starts.findLast(({ form }) => form !== null)?.form;
  if (!shown) throw new Error("something was found in no release");
  return { starts, views, shown };
}
function nameOf(names, look2, release) {
  const known = names.get(look2);
  if (known !== void 0) return known;
  names.set(look2, release);
  return release;
}

// src/object-view.ts
import {
  isRequiredOnly as isRequiredOnly2
} from "file:///work/wt/currencies/packages/contract/dist/index.js";
function viewObject(document2, schema, options) {
  return new ObjectReader(document2, options).read(schema, options.pageEvidence);
}
function parametersAsObject(parameters, rules = {}) {
  return {
    ...rules,
    type: "object",
    properties: Object.fromEntries(
      parameters.map((parameter) => {
        const { schema: _schema, required: _required, in: _in, ...own } = parameter;
        const schema = parameterSchema(parameter);
        const labels = { ...schema["x-evidence-of"], ...own["x-evidence-of"] };
        return [
          parameter.name,
          { ...schema, ...own, ...Object.keys(labels).length > 0 ? { "x-evidence-of": labels } : {} }
        ];
      })
    ),
    required: parameters.filter((parameter) => parameter.required).map((parameter) => parameter.name),
    additionalProperties: false
  };
}
function parameterSchema(parameter) {
  const { schema = {} } = parameter;
  return (parameter["x-identifier"] === void 0 ? void 0 : schema.contentSchema) ?? schema;
}
var ObjectReader = class _ObjectReader {
  constructor(document2, options) {
    this.document = document2;
    this.options = options;
  }
  shown = /* @__PURE__ */ new Map();
  claims = [];
  read(raw2, inherited) {
    const { schema } = resolveSchema(this.document, raw2);
    const evidence = schema["x-evidence"] ?? inherited;
    if (schema.items) return listOf(schema, this.read(schema.items, evidence));
    const view = {
      description: paragraphs(schema.description),
      notes: paragraphs(schema["x-note"]),
      choice: this.choice(schema),
      rules: rulesOf(schema),
      isClosed: schema.additionalProperties === false,
      isList: false,
      rows: this.rows(schema, "", 0, evidence),
      alternatives: [],
      claims: this.claims
    };
    const branches = groupBranches(schema);
    if (branches.length === 1) return withBranch(view, this.readBranch(branches[0], evidence));
    view.alternatives = branches.map((branch, index) => {
      const { schema: settled, component: component2 } = resolveSchema(this.document, branch);
      const own = this.differing(branch["x-evidence"] ?? settled["x-evidence"] ?? evidence);
      return {
        title: component2 ? componentInWords(component2) : `Alternative ${index + 1}`,
        marks: viewMarks(settled),
        ...own ? { evidence: own } : {},
        body: this.readBranch(branch, evidence)
      };
    });
    return view;
  }
  readBranch(branch, evidence) {
    return new _ObjectReader(this.document, this.options).read(branch, evidence);
  }
  rows(schema, prefix, depth, evidence) {
    return Object.entries(schema.properties ?? {}).flatMap(
      ([name2, property]) => this.field(name2, property, schema, prefix, depth, evidence)
    );
  }
  field(name2, raw2, owner, prefix, depth, inherited) {
    const { schema } = resolveSchema(this.document, raw2);
    const evidence = this.differing(raw2["x-evidence"] ?? inherited);
    const path = prefix + name2;
    const wire = viewWire(name2, schema);
    const row = {
      kind: "field",
      name: name2,
      path,
      depth,
      type: wire ? "object, sent as text" : withEvidence(schema, "type", typeInWords(this.document, schema)),
      limits: limitsInWords(schema),
      requirement: withEvidence(schema, "required", requirementInWords(name2, owner, this.options.direction)),
      description: paragraphs(schema.description),
      marks: viewMarks(schema),
      ...evidence ? { evidence } : {},
      notes: this.notes(raw2),
      sensitive: schema["x-sensitive"] === true,
      isSessionToken: schema["x-token"] === "session",
      values: valuesInWords(schema),
      samples: wire ? [] : samplesOf(schema),
      ...wire ? { wire } : {},
      choice: [],
      rules: [],
      isRival: this.options.direction === "request" && rivalKeys(owner).includes(name2)
    };
    const inside = this.insideOf(raw2, path);
    if (inside === void 0) {
      this.collectClaims(schema, path);
      return [row];
    }
    if (inside.component && this.options.shared?.has(inside.component)) row.object = inside.component;
    const first = inside.component && this.shown.get(inside.component);
    if (first) return [{ ...row, sameAs: first }];
    if (inside.component) this.shown.set(inside.component, path);
    const innerEvidence = this.behind(inside.raw)?.["x-evidence"] ?? inside.raw["x-evidence"] ?? inherited;
    row.choice = this.choice(inside.schema);
    row.rules = rulesOf(inside.schema);
    return [
      row,
      ...this.rows(inside.schema, inside.prefix, depth + 1, innerEvidence),
      ...this.alternatives(inside.schema, inside.prefix, depth + 1, innerEvidence)
    ];
  }
  /** The object behind a field: the field itself, or the entries of a list. */
  insideOf(raw2, path) {
    const resolved = resolveSchema(this.document, raw2);
    const { schema } = resolved;
    if (schema.properties || groupBranches(schema).length > 0) return { ...resolved, raw: raw2, prefix: `${path}.` };
    return schema.items ? this.insideOf(schema.items, `${path}[]`) : void 0;
  }
  alternatives(schema, prefix, depth, evidence) {
    return groupBranches(schema).flatMap((branch, index) => {
      const { schema: settled, component: component2 } = resolveSchema(this.document, branch);
      if (!settled.properties) return [];
      const title2 = component2 ? componentInWords(component2) : `Alternative ${index + 1}`;
      const inner = settled["x-evidence"] ?? evidence;
      const own = this.differing(branch["x-evidence"] ?? inner);
      const row = {
        kind: "alternative",
        name: title2,
        path: `${prefix}${component2 ?? index}`,
        depth,
        type: "object",
        limits: [],
        requirement: "one of the groups",
        description: paragraphs(settled.description),
        marks: viewMarks(settled),
        ...own ? { evidence: own } : {},
        notes: this.notes(branch),
        sensitive: false,
        isSessionToken: false,
        values: [],
        samples: [],
        choice: this.choice(settled),
        rules: rulesOf(settled),
        isRival: false
      };
      return [row, ...this.rows(settled, prefix, depth + 1, inner)];
    });
  }
  collectClaims(schema, path) {
    if (!schema.contentSchema) return;
    const claims = new _ObjectReader(this.document, { ...this.options, direction: "answer" }).read(
      schema.contentSchema,
      this.options.pageEvidence
    );
    this.claims.push({ path, description: claims.description, notes: claims.notes, rows: claims.rows });
  }
  choice(schema) {
    if (this.options.direction === "answer") return [];
    return choiceOf(schema, (name2) => viewMarks(resolveSchema(this.document, schema.properties?.[name2] ?? {}).schema));
  }
  notes(raw2) {
    return [...paragraphs(raw2["x-note"]), ...paragraphs(this.behind(raw2)?.["x-note"])];
  }
  /** What a reference leads to, without what stands beside it. */
  behind({ $ref }) {
    return $ref === void 0 ? void 0 : resolveSchema(this.document, { $ref }).schema;
  }
  differing(evidence) {
    return evidence === this.options.pageEvidence ? void 0 : evidence;
  }
};
function rulesOf(schema) {
  const rules = ruleSentences(schema);
  return groupBranches(schema).length > 1 ? ["Exactly one of the groups below, no field of another.", ...rules] : rules;
}
function groupBranches(schema) {
  const branches = schema.oneOf ?? [];
  if (![schema.type].flat().includes("object") || branches.every(isRequiredOnly2)) return [];
  return branches;
}
function listOf(list2, entry) {
  return {
    ...entry,
    isList: true,
    description: [...paragraphs(list2.description), ...entry.description],
    notes: [...paragraphs(list2["x-note"]), ...entry.notes]
  };
}
function samplesOf(schema) {
  if (schema["example"] !== void 0) return [String(schema["example"])];
  return Array.isArray(schema["examples"]) ? schema["examples"].map(String) : [];
}
function viewWire(name2, schema) {
  const text = schema["example"];
  if (schema["x-identifier"] === void 0 || typeof text !== "string") return void 0;
  const [field = "", ...rest] = text.split("=");
  const value = rest.join("=");
  return {
    written: `{ "${field}": ${JSON.stringify(value)} }`,
    text,
    inUrl: `${name2}=${field}=${encodeURIComponent(value)}`
  };
}
function withBranch(view, branch) {
  return {
    ...branch,
    description: branch.description.length > 0 ? branch.description : view.description,
    notes: [...view.notes, ...branch.notes],
    rows: [...view.rows, ...branch.rows],
    claims: [...view.claims, ...branch.claims]
  };
}
function valuesInWords(schema) {
  return (schema.enum ?? []).map((value) => {
    const marks = schema["x-enum-marks"]?.[String(value)] ?? {};
    const note = marks["x-note"];
    return nameWithMarks(String(value), viewMarks(marks)) + (note ? `. Note: ${paragraphs(note).join(" ")}` : "");
  });
}

// src/shared-objects.ts
import {
  eachChild as eachChild2,
  listOperations as listOperations4,
  pathTo as pathTo2
} from "file:///work/wt/currencies/packages/contract/dist/index.js";

// src/envelope.ts
function successEnvelope(contract2, media) {
  const answer = resolveSchema(contract2, media?.schema ?? {}).schema;
  const forms = (answer.oneOf ?? [answer]).map((branch) => resolveSchema(contract2, branch).schema);
  return forms.find((form) => isSuccess(contract2, form)) ?? {};
}
function isSuccess(contract2, form) {
  const status = resolveSchema(contract2, form.properties?.["status"] ?? {}).schema;
  return resolveSchema(contract2, status.properties?.["code"] ?? {}).schema.const === "OK";
}

// src/shared-objects.ts
function listSharedObjects(bundle2) {
  const found = /* @__PURE__ */ new Map();
  for (const { operation } of listOperations4(bundle2)) {
    const note = (name2, direction) => {
      const entry = found.get(name2) ?? { name: name2, direction, operationIds: [] };
      if (!entry.operationIds.includes(operation.operationId)) entry.operationIds.push(operation.operationId);
      if (direction === "request") entry.direction = direction;
      found.set(name2, entry);
    };
    const media = operation.requestBody?.content["application/json"];
    const body = resolveSchema(bundle2, media?.schema ?? {}).schema;
    const data = successEnvelope(bundle2, operation.responses["200"]?.content?.["application/json"]).properties?.["data"];
    const request = /* @__PURE__ */ new Set();
    namesIn(bundle2, "schema", body, request);
    for (const parameter of operation.parameters ?? []) namesIn(bundle2, "parameter", parameter, request);
    for (const name2 of request) note(name2, "request");
    for (const name2 of namesIn(bundle2, "schema", data)) note(name2, "answer");
  }
  return [...found.values()].filter(({ name: name2, operationIds }) => operationIds.length > 1 && isObject(bundle2, name2)).sort((a, b) => a.name < b.name ? -1 : 1);
}
function namesIn(bundle2, kind, node, seen = /* @__PURE__ */ new Set()) {
  if (typeof node !== "object" || node === null) return seen;
  const { $ref } = node;
  const target = $ref === void 0 ? void 0 : pathTo2(bundle2, $ref)?.at(-1);
  const isSchema = target?.kind === "schema" && target.key === "schemas" && target.name !== void 0;
  if (isSchema && seen.has(target.name)) return seen;
  if (isSchema) seen.add(target.name);
  if (target) namesIn(bundle2, target.kind, target.node, seen);
  else eachChild2(kind, node, (child, value) => void namesIn(bundle2, child, value, seen));
  return seen;
}
function isObject(bundle2, name2) {
  return [bundle2.components?.schemas?.[name2]?.type].flat().includes("object");
}

// src/sources.ts
function viewSource(href) {
  const url = new URL(href);
  const query = (name2) => url.searchParams.get(name2);
  const page = query("pageId") ?? /\/pages\/(\d+)/.exec(url.pathname)?.[1];
  const short = /\/x\/([\w-]+)$/.exec(url.pathname)?.[1];
  if (query("originalId")) return { href, label: `Comparison of pages ${query("originalId")} and ${page}` };
  if (query("originalVersion"))
    return { href, label: `Page ${page}, versions ${query("originalVersion")} and ${query("revisedVersion")} compared` };
  if (page) return { href, label: `Page ${page}` };
  return { href, label: short ? `Page x/${short}` : url.pathname };
}

// src/object-page.ts
function listObjectForms(bundle2) {
  const shared = listSharedObjects(bundle2);
  const newest = newestRelease2(bundle2);
  const operations = new Map(listOperations5(bundle2).map(({ operation }) => [operation.operationId, operation]));
  const all = collectForms(bundle2, (contract2) => {
    const present = shared.filter(({ name: name2 }) => contract2.components?.schemas?.[name2] !== void 0);
    return new Map(present.map((object) => [object.name, viewSharedObject(contract2, object, shared)]));
  });
  return shared.map(({ name: name2, operationIds }) => {
    const forms = all.get(name2);
    const view = forms?.views.get(forms.shown);
    if (!forms || !view) throw new Error(`${name2} is in no release`);
    const uses = operationIds.map((operationId) => {
      const operation = operations.get(operationId);
      return { operationId, title: operation?.summary ?? operationId, marks: viewMarks(operation ?? {}) };
    });
    const release = forms.starts.at(-1)?.form === null ? forms.shown : newest;
    return { forms, page: { ...view, release, starts: forms.starts, uses } };
  });
}
function viewSharedObject(contract2, { name: name2, direction }, shared) {
  const schema = contract2.components?.schemas?.[name2] ?? {};
  const evidence = schema["x-evidence"] ?? "documented";
  const others = new Set(shared.map((object) => object.name).filter((other) => other !== name2));
  return {
    name: name2,
    title: componentInWords(name2),
    marks: viewMarks(schema),
    evidence,
    body: viewObject(contract2, schema, { direction, pageEvidence: evidence, shared: others }),
    sources: (schema["x-sources"] ?? []).map(viewSource)
  };
}

// src/operation-page.ts
import { addressesOf as addressesOf2 } from "file:///work/wt/currencies/tools/codegen/dist/index.js";
import { listOperations as listOperations7, newestRelease as newestRelease3 } from "file:///work/wt/currencies/packages/contract/dist/index.js";

// src/changes.ts
import {
  isRequiredOnly as isRequiredOnly3,
  listReleases as listReleases2
} from "file:///work/wt/currencies/packages/contract/dist/index.js";
import { availability, compareReleases, parseRelease } from "file:///work/wt/currencies/packages/release-marks/dist/index.js";
function listChanges(bundle2, operation) {
  return new ChangeReader(bundle2).read(operation);
}
var ChangeReader = class {
  constructor(bundle2) {
    this.bundle = bundle2;
    this.releases = listReleases2(bundle2);
  }
  releases;
  events = [];
  words = [];
  sentences = /* @__PURE__ */ new Map();
  read(operation) {
    this.operation(operation);
    return this.releases.map((release) => ({
      release,
      lines: [
        .../* @__PURE__ */ new Set([...this.sentences.get(release) ?? [], ...this.noteLines(release), ...this.eventLines(release)])
      ]
    })).filter(({ lines }) => lines.length > 0);
  }
  operation(operation) {
    for (const [before, release] of this.steps()) {
      const [was, is] = [isPresent([operation], before), isPresent([operation], release)];
      if (!was && is) this.say(release, "The call is new.");
      if (was && !is) this.say(release, "The call is gone.");
      if (was && is && !isDeprecated(operation, before) && isDeprecated(operation, release))
        this.say(release, `The call is deprecated${replacement(operation)}.`);
      if (was && is && isDeprecated(operation, before) && !isDeprecated(operation, release))
        this.say(release, "The call is not deprecated here.");
    }
    this.security(operation);
    this.notes(operation, [operation], "");
    for (const parameter of operation.parameters ?? []) {
      this.marks(parameter, [operation], "request", parameter.name);
      this.notes(parameter, [operation, parameter], parameter.name);
      this.schema(parameterSchema(parameter), [operation, parameter], "request", parameter.name, []);
    }
    for (const media of Object.values(operation.requestBody?.content ?? {}))
      if (media.schema) this.schema(media.schema, [operation], "request", "", []);
    for (const response of Object.values(operation.responses))
      for (const media of Object.values(response.content ?? {}))
        if (media.schema) this.schema(media.schema, [operation], "answer", "", []);
  }
  /** An alternative without credentials that comes or goes. */
  security(operation) {
    for (const marks of operation["x-security-marks"] ?? []) {
      if (Object.keys(operation.security?.[marks.index] ?? {}).length > 0) continue;
      for (const [before, release] of this.steps()) {
        if (!isPresent([operation], before) || !isPresent([operation], release)) continue;
        const [was, is] = [isPresent([marks], before), isPresent([marks], release)];
        if (!was && is) this.say(release, "The key may be left out.");
        if (was && !is) this.say(release, "The key may not be left out any more.");
      }
    }
  }
  schema(raw2, chain, side, path, inside) {
    const { schema, component: component2 } = resolveSchema(this.bundle, raw2);
    if (component2 && inside.includes(component2)) return;
    const within = component2 ? [...inside, component2] : inside;
    this.notes(schema, chain, path);
    for (const [name2, property] of Object.entries(schema.properties ?? {})) {
      const inner = resolveSchema(this.bundle, property).schema;
      const at = path ? `${path}.${name2}` : name2;
      this.marks(inner, chain, side, at);
      this.schema(property, [...chain, inner], side, at, within);
    }
    for (const [value, marks] of Object.entries(schema["x-enum-marks"] ?? {}))
      this.marks(marks, chain, side, `${path}: ${value}`);
    if (schema.items) this.schema(schema.items, chain, side, `${path}[]`, within);
    if (schema.contentSchema) this.claims(schema.contentSchema, chain, side, path, within);
    if (schema.oneOf && !schema.oneOf.every(isRequiredOnly3)) this.branches(schema.oneOf, chain, side, path, within);
  }
  claims(raw2, chain, side, path, within) {
    const { schema } = resolveSchema(this.bundle, raw2);
    for (const [name2, claim] of Object.entries(schema.properties ?? {})) {
      this.marks(claim, [...chain, schema], side, `${path}#${name2}`);
      this.schema(claim, [...chain, schema, claim], side, `${path}#${name2}`, within);
    }
  }
  branches(branches, chain, side, path, within) {
    for (const branch of branches) {
      const { schema, component: component2 } = resolveSchema(this.bundle, branch);
      if (component2) this.marks(schema, chain, side, `\u201C${componentInWords(component2)}\u201D`);
      else this.form(schema, chain, path);
      this.schema(branch, [...chain, schema], side, path, within);
    }
  }
  /** A form of a plain value that comes or goes; mostly a note of that release says it better. */
  form(branch, chain, path) {
    for (const [before, release] of this.steps()) {
      if (!isPresent(chain, before) || !isPresent(chain, release)) continue;
      if (isPresent([branch], before) === isPresent([branch], release)) continue;
      const said = this.words.some((entry) => entry.release === release && entry.path === path);
      if (!said) this.say(release, `${asCode(path)} takes another form.`);
    }
  }
  marks(node, chain, side, name2) {
    for (const [before, release] of this.steps()) {
      if (!isPresent(chain, before) || !isPresent(chain, release)) continue;
      const [was, is] = [isPresent([node], before), isPresent([node], release)];
      const event = { release, side, name: name2, ...node["x-replaced-by"] ? { replacedBy: node["x-replaced-by"] } : {} };
      if (!was && is) this.events.push({ ...event, verb: "adds" });
      else if (was && !is) this.events.push({ ...event, verb: "removes" });
      else if (was && is && !isDeprecated(node, before) && isDeprecated(node, release))
        this.events.push({ ...event, verb: "deprecates" });
      else if (was && is && isDeprecated(node, before) && !isDeprecated(node, release))
        this.events.push({ ...event, verb: "restores" });
    }
  }
  /** Words that begin to hold, and words that stop holding, while the node is there. */
  notes(node, chain, path) {
    for (const [before, release] of this.steps()) {
      if (!isPresent(chain, before) || !isPresent(chain, release)) continue;
      for (const note of node["x-release-notes"] ?? []) {
        const text = paragraphs(note.text).join(" ");
        if (!holds(note, before) && holds(note, release)) this.words.push({ release, path, text });
        if (holds(note, before) && !holds(note, release)) this.words.push({ release, path, text: `No longer: ${text}` });
      }
    }
  }
  /** The same words on several fields are one line. */
  noteLines(release) {
    const words = this.words.filter((entry) => entry.release === release);
    return [...new Set(words.map((entry) => entry.text))].map((text) => {
      const paths = words.filter((entry) => entry.text === text && entry.path !== "").map((entry) => entry.path);
      return paths.length > 0 ? `${joinWords(foldNumbered([...new Set(paths)]))}: ${text}` : text;
    });
  }
  eventLines(release) {
    const lines = [];
    for (const side of ["request", "answer"]) {
      const of = (verb) => this.events.filter((event) => event.release === release && event.side === side && event.verb === verb);
      const added = subjects(of("adds"));
      const removed = subjects(of("removes"));
      if (added) lines.push(`Adds ${added} to the ${side}.`);
      if (removed) lines.push(`Removes ${removed} from the ${side}.`);
      const deprecated = of("deprecates");
      const plain2 = subjects(deprecated.filter((event) => event.replacedBy === void 0));
      if (plain2) lines.push(`Deprecates ${plain2} in the ${side}.`);
      for (const event of deprecated.filter((event2) => event2.replacedBy !== void 0))
        lines.push(
          `Deprecates ${subjects([event])} in the ${side}, replaced by ${replacementInWords(event.replacedBy)}.`
        );
      const restored = subjects(of("restores"));
      if (restored) lines.push(`Not deprecated here: ${restored} in the ${side}.`);
    }
    return lines;
  }
  say(release, sentence) {
    this.sentences.set(release, [...this.sentences.get(release) ?? [], sentence]);
  }
  /** Every listed release with the one before it. */
  steps() {
    return this.releases.slice(1).map((release, index) => [this.releases[index], release]);
  }
};
function subjects(events) {
  const names = [...new Set(events.map((event) => event.name))];
  const plain2 = names.filter((name2) => !/#|: |“/.test(name2));
  const claims = names.filter((name2) => name2.includes("#")).map((name2) => name2.split("#"));
  const values = names.filter((name2) => name2.includes(": ")).map((name2) => name2.split(": "));
  const tokens = [...new Set(claims.map(([token2]) => token2))];
  return joinWords([
    ...foldNumbered(plain2),
    ...tokens.map((token2) => {
      const inside = claims.filter(([of]) => of === token2).map(([, claim]) => asCode(claim));
      return `the ${inside.length === 1 ? "claim" : "claims"} ${joinWords(inside)} of ${asCode(token2)}`;
    }),
    ...values.map(([field, value]) => `the value ${asCode(value)} of ${asCode(field)}`),
    ...names.filter((name2) => name2.startsWith("\u201C")).map((name2) => `the alternative ${name2}`)
  ]);
}
function replacement(node) {
  return node["x-replaced-by"] ? `, replaced by ${replacementInWords(node["x-replaced-by"])}` : "";
}
function isPresent(chain, release) {
  return chain.every((marks) => availability(marks, parseRelease(release)).present);
}
function isDeprecated(marks, release) {
  return availability(marks, parseRelease(release)).deprecated;
}
function holds(note, text) {
  const release = parseRelease(text);
  return (note.from === void 0 || compareReleases(parseRelease(note.from), release) <= 0) && (note.until === void 0 || compareReleases(release, parseRelease(note.until)) < 0);
}

// src/examples.ts
import { resolveRef as resolveRef3 } from "file:///work/wt/currencies/packages/contract/dist/index.js";
function viewExamples(document2, media) {
  return examplesOf(document2, media).map(([name2, example]) => ({
    title: example.summary ?? name2,
    marks: viewMarks(example),
    evidence: example["x-evidence"] ?? "assumed",
    notes: paragraphs(example["x-note"]),
    json: JSON.stringify(example.value, null, 2)
  }));
}
function exampleValues(document2, media) {
  return examplesOf(document2, media).map(([, example]) => example.value);
}
function examplesOf(document2, media) {
  return Object.entries(media?.examples ?? {}).map(([name2, example]) => [
    name2,
    example.$ref === void 0 ? example : { ...resolveRef3(document2, example.$ref), ...example }
  ]);
}

// src/lifetimes.ts
import { listOperations as listOperations6 } from "file:///work/wt/currencies/packages/contract/dist/index.js";
function lifetimeInWords({ seconds, "counted-from": countedFrom }) {
  const hours = seconds / 3600;
  const minutes = seconds / 60;
  const length = Number.isInteger(hours) ? `${inWords(hours)} ${hours === 1 ? "hour" : "hours"}` : Number.isInteger(minutes) ? `${inWords(minutes)} ${minutes === 1 ? "minute" : "minutes"}` : `${seconds} seconds`;
  return countedFrom === "last-use" ? `${length} without use` : `${length} after it was opened, used or not`;
}
function listLifetimes(bundle2) {
  return listOperations6(bundle2).filter(({ operation }) => Array.isArray(operation["x-session-lifetime"])).map(({ operation }) => ({
    operationId: operation.operationId,
    title: operation.summary ?? operation.operationId,
    spans: operation["x-session-lifetime"].map((span) => ({
      releases: spanInWords(span, operation["x-available-from"]),
      lifetime: lifetimeInWords(span)
    }))
  }));
}
function spanInWords({ from, until }, availableFrom) {
  const start = from ?? availableFrom?.[0];
  if (start && until) return `from ${start}, before ${until}`;
  if (until) return `before ${until}`;
  return start ? `from ${start}` : "every release";
}

// src/client-sample.ts
import { callOf } from "file:///work/wt/currencies/tools/codegen/dist/index.js";

// src/code.ts
var Raw = class {
  constructor(text) {
    this.text = text;
  }
};
function raw(text) {
  return new Raw(text);
}
function codeText(text) {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
var width = 90;
function code(value, { indent = 0, before = indent } = {}) {
  if (value instanceof Raw) return value.text;
  if (typeof value === "string") return codeText(value);
  if (typeof value !== "object" || value === null) return String(value);
  const parts2 = Array.isArray(value) ? value.map((entry) => ["", entry]) : members(value);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  if (parts2.length === 0) return open + close;
  const flat = parts2.map(([key, entry]) => key + code(entry)).join(", ");
  const line = Array.isArray(value) ? `[${flat}]` : `{ ${flat} }`;
  if (before + line.length <= width && !line.includes("\n")) return line;
  const inside = " ".repeat(indent + 2);
  const lines = parts2.map(
    ([key, entry]) => `${inside}${key}${code(entry, { indent: indent + 2, before: indent + 2 + key.length })},
`
  );
  return `${open}
${lines.join("")}${" ".repeat(indent)}${close}`;
}
function members(value) {
  return Object.entries(value).filter(([, entry]) => entry !== void 0).map(([key, entry]) => [`${/^[a-z_$][\w$]*$/i.test(key) ? key : codeText(key)}: `, entry]);
}

// src/reader-values.ts
var releaseLine = "  release: '<release>',";
var sampleValues = { server: "http://127.0.0.1:8080", organisation: "DEMO" };
function isLoopback(host) {
  return /^(localhost|.+\.localhost|\[::1\]|127(\.\d{1,3}){3})$/i.test(host);
}
function isSameServer(one, other) {
  return placeOf(one) === placeOf(other);
}
function placeOf(server) {
  const { protocol, hostname, port, pathname } = new URL(server);
  return `${protocol}//${isLoopback(hostname) ? "localhost" : hostname}:${port}${pathname.replace(/\/$/, "")}`;
}
function hasDemoWorld(server) {
  return isLoopback(new URL(server).hostname) || isSameServer(server, sampleValues.server);
}
var placeholders = {
  integrator: "<username>",
  "open-sesame": "<password>",
  [sampleValues.organisation]: "<organisation>"
};
function fillSample(sample, values) {
  const { server = sampleValues.server, organisation, release } = values;
  const texts = hasDemoWorld(server) ? {} : { ...placeholders };
  if (organisation !== void 0) texts[sampleValues.organisation] = organisation;
  let text = sample.text.replace(`${releaseLine}
`, () => release === void 0 ? "" : `  release: ${codeText(release)},
`).replaceAll(sampleValues.server, () => server);
  for (const [demo, own] of Object.entries(texts))
    text = text.replaceAll(written(demo, sample.quoting), () => written(own, sample.quoting));
  return text;
}
function written(text, quoting) {
  if (quoting === "code") return codeText(text);
  const json = JSON.stringify(text);
  return quoting === "single" ? json.replaceAll("'", `'\\''`) : json.replace(/[\\$`]/g, "\\$&");
}

// src/client-sample.ts
var sessionCalls = {
  createSessionToken: "// The client makes this call by itself.\nconst token = await crm.session.token()",
  createSessionTokenByWebApiKey: "// The client makes this call by itself.\nconst token = await crm.session.token()",
  releaseSessionToken: "await crm.session.release()"
};
function clientSample(contract2, placed, address2, body) {
  const { operation } = placed;
  const credentials = operation.security?.some((requirement) => takesKey(contract2, requirement)) ? { webApiKey: environment("WEB_API_KEY") } : { username: "integrator", password: "open-sesame", organisation: sampleValues.organisation };
  const start = `const data = await ${callOf(address2)}(`;
  const input = inputOf(contract2, placed, body);
  return [
    `import { createClient } from '@crmcom-webapi/client'`,
    "",
    "const crm = createClient({",
    `  baseUrl: ${code(sampleValues.server)},`,
    `  credentials: ${code(credentials, { indent: 2, before: 15 })},`,
    releaseLine,
    "})",
    "",
    sessionCalls[operation.operationId] ?? `${start}${code(input, { before: start.length })})`
  ].join("\n");
}
function inputOf(contract2, { operation, method }, body) {
  if (method === "get")
    return Object.fromEntries(
      chosenParameters(operation).filter((parameter) => parameter["x-token"] !== "session").map((parameter) => [parameter.name, parameterValue(parameter)])
    );
  const schema = operation.requestBody?.content["application/json"]?.schema ?? {};
  return replaceTokens(
    contract2,
    schema,
    body ?? {},
    (secret) => secret === "web token" ? environment("JWT") : void 0
  );
}
function parameterValue(parameter) {
  const example = parameter["example"];
  if (parameter["x-identifier"] === void 0 || typeof example !== "string") return example;
  const [field = "", ...rest] = example.split("=");
  return { [field]: rest.join("=") };
}
function environment(name2) {
  return raw(`process.env['${name2}'] ?? ''`);
}

// src/samples.ts
function samplesOf2(contract2, placed, address2) {
  const media = placed.operation.requestBody?.content["application/json"];
  const [body] = exampleValues(contract2, media);
  const curl = curlSample(contract2, placed, body);
  return [
    { title: "curl", language: "sh", text: curl, quoting: curl.includes("<<END") ? "heredoc" : "single" },
    { title: "Client", language: "ts", text: clientSample(contract2, placed, address2, body), quoting: "code" }
  ];
}

// src/security-words.ts
import {
  resolveRef as resolveRef4
} from "file:///work/wt/currencies/packages/contract/dist/index.js";
function securityInWords(contract2, { operation }, source) {
  const schemes = (operation.security ?? []).flatMap((requirement) => Object.keys(requirement));
  if (schemes.length > 0)
    return [
      ...schemes.flatMap(
        (name2) => paragraphs(resolveRef4(contract2, `#/components/securitySchemes/${name2}`).description)
      ),
      ...operation.security?.some(isEmpty) ? keyLeftOut(source) : []
    ];
  const parameter = operation.parameters?.find((candidate) => candidate["x-token"] === "session");
  if (parameter) return [`A session token in the query parameter ${asCode(parameter.name)}.`];
  const body = resolveSchema(contract2, operation.requestBody?.content["application/json"]?.schema ?? {}).schema;
  const field = Object.entries(body.properties ?? {}).find(([, property]) => property["x-token"] === "session");
  if (field) return [`A session token in the body field ${asCode(field[0])}.`];
  return ["No session token. The credentials travel in the body."];
}
function keyLeftOut(source) {
  const index = (source.security ?? []).findIndex(isEmpty);
  const marks = { ...source["x-security-marks"]?.find((entry) => entry.index === index) };
  const since = marksInWords(viewMarks(marks));
  return [[`The key may be left out${since && ` (${since})`}.`, ...paragraphs(marks["x-note"])].join(" ")];
}
function isEmpty(requirement) {
  return Object.keys(requirement).length === 0;
}

// src/operation-view.ts
function viewOperation(contract2, placed, { shared, source, address: address2 }) {
  const { path, method, operation } = placed;
  const evidence = operation["x-evidence"] ?? "assumed";
  const requestMedia = operation.requestBody?.content["application/json"];
  const answerMedia = operation.responses["200"]?.content?.["application/json"];
  const pathEvidence = operation["x-evidence-of"]?.["path"];
  const lifetime = operation["x-session-lifetime"];
  const named = nameFields(operation["x-fields-set"] ?? []);
  return {
    operationId: operation.operationId,
    title: operation.summary ?? operation.operationId,
    tag: operation.tags?.[0] ?? "",
    method: method.toUpperCase(),
    path: fullPath(contract2, path),
    ...pathEvidence ? { pathEvidence } : {},
    marks: viewMarks(operation),
    evidence,
    deprecated: operation.deprecated === true,
    description: paragraphs(operation.description),
    security: securityInWords(contract2, placed, source),
    ...lifetime ? { session: `The session ends ${lifetimeInWords(lifetime)}.` } : {},
    ...operation.parameters?.length ? {
      parameters: named(
        viewObject(contract2, parametersAsObject(operation.parameters, operation["x-parameter-rules"]), {
          direction: "request",
          pageEvidence: evidence,
          shared
        })
      )
    } : {},
    ...requestMedia?.schema ? {
      body: {
        ...named(
          viewObject(contract2, requestMedia.schema, { direction: "request", pageEvidence: evidence, shared })
        ),
        required: operation.requestBody?.required === true
      }
    } : {},
    answer: viewAnswer(contract2, answerMedia, operation.responses["200"]?.["x-evidence"], {
      direction: "answer",
      pageEvidence: evidence,
      shared
    }),
    samples: samplesOf2(contract2, placed, address2),
    requestExamples: viewExamples(contract2, requestMedia),
    answerExamples: viewExamples(contract2, answerMedia),
    failures: failuresOf(contract2, answerMedia),
    notes: paragraphs(operation["x-note"]),
    sources: (operation["x-sources"] ?? []).map(viewSource)
  };
}
function nameFields(names) {
  const sentence = `Names of this call: ${joinWords(foldNumbered(names))}.`;
  return (view) => ({
    ...view,
    rows: view.rows.map(
      (row) => row.name === "fields_set" && names.length > 0 ? { ...row, description: [...row.description, sentence] } : row
    )
  });
}
function viewAnswer(contract2, media, own, options) {
  const { pageEvidence } = options;
  const envelope = successEnvelope(contract2, media);
  const data = envelope.properties?.["data"] ?? {};
  const view = viewObject(contract2, data, options);
  const evidence = own ?? resolveSchema(contract2, data).schema["x-evidence"] ?? pageEvidence;
  return {
    ...view,
    lead: answerLead(view, envelope.required?.includes("data") === true),
    ...(view.isList || own) && evidence !== pageEvidence ? { evidence } : {},
    notes: [...paragraphs(envelope["x-note"]), ...view.notes]
  };
}
function answerLead(view, isSure) {
  if (view.rows.length === 0 && view.alternatives.length === 0)
    return isSure ? "Nothing comes back: `data` is empty." : "Nothing comes back: `data` is empty or missing.";
  const missing = isSure ? "" : " `data` may be missing.";
  if (view.isList) return `\`data\` is a list; these are the fields of each entry.${missing}`;
  return `These are the fields of \`data\`.${missing}`;
}
function failuresOf(contract2, media) {
  const codes = exampleValues(contract2, media).map((value) => value.status?.code);
  return [...new Set(codes.filter((code2) => code2 !== void 0 && code2 !== "OK"))];
}

// src/search-sections.ts
function fieldId(table, path) {
  return `${table}-${path.replaceAll("[]", "")}`;
}
function anchorsOf(view) {
  return [
    ...tableAnchors("parameters", view.parameters),
    ...tableAnchors("request", view.body),
    ...tableAnchors("answer", view.answer)
  ];
}
function tableAnchors(table, view) {
  if (!view) return [];
  return [
    ...view.rows.map((row) => fieldId(table, row.path)),
    ...view.claims.flatMap((claim) => claim.rows.map((row) => fieldId(`${table}-claims`, row.path))),
    ...view.alternatives.flatMap(({ body }, index) => tableAnchors(`${table}-${index + 1}`, body))
  ];
}
function operationSections(page, forms) {
  const here = { anchor: "", titles: [page.title], text: textOf(page) };
  const sections = new Map([here, ...operationFields(page)].map((section) => [section.anchor, section]));
  for (const [form, view] of [...forms].toReversed())
    for (const section of operationFields(view)) {
      if (sections.has(section.anchor)) continue;
      const titles = [...section.titles.slice(0, -1), `${section.titles.at(-1)} (as in ${form})`];
      sections.set(section.anchor, { ...section, titles });
    }
  return [...sections.values()];
}
function objectSections({ title: title2, name: name2, body }) {
  const text = [name2, ...body.description].join(" ");
  return [
    { anchor: "", titles: ["Shared objects", title2], text },
    ...fieldSections({ title: title2 }, "Shared object", "fields", body)
  ];
}
function failureSections(title2, codes) {
  return [
    { anchor: "", titles: [title2], text: "catalogue of failure codes, exceptions, errors" },
    ...codes.map(({ code: code2, when, action }) => ({ anchor: code2, titles: [title2, code2], text: `${when} ${action}` }))
  ];
}
function textOf(page) {
  return [page.method, page.path, page.operationId, ...page.description].join(" ");
}
function operationFields(page) {
  return [
    ...fieldSections(page, "Query parameters", "parameters", page.parameters),
    ...fieldSections(page, "Request", "request", page.body),
    ...fieldSections(page, "Answer", "answer", page.answer)
  ];
}
function fieldSections(page, title2, table, view) {
  if (!view) return [];
  return [
    ...rowSections([page.title, title2], table, view.rows),
    ...view.claims.flatMap(
      (claim) => rowSections([page.title, `${title2}, claims of ${claim.path}`], `${table}-claims`, claim.rows)
    ),
    ...view.alternatives.flatMap(
      (alternative, index) => fieldSections(page, `${title2}, ${alternative.title}`, `${table}-${index + 1}`, alternative.body)
    )
  ];
}
function rowSections(titles, table, rows) {
  const sections = [];
  for (const row of rows) {
    const words = [row.name, ...row.description, ...row.values].join(" ").replaceAll("`", "");
    const last = sections.at(-1);
    if (row.depth > 0 && last) last.text += ` ${words}`;
    else sections.push({ anchor: fieldId(table, row.path), titles: [...titles, nameOf2(row)], text: words });
  }
  return sections;
}
function nameOf2({ name: name2, marks }) {
  return marks.from.length > 0 ? `${name2} (from ${joinWords(marks.from)})` : name2;
}
var heading = /<h(\d)[^>]*>(.*?)<a[^>]* href="#(.*?)"[^>]*>.*?<\/a><\/h\1>/gis;
function htmlSections(html2) {
  const found = [...html2.matchAll(heading)];
  const above = [];
  return found.map((match, index) => {
    const level = Number(match[1]) - 1;
    above.length = Math.min(above.length, level);
    above[level] = plain(match[2] ?? "");
    const end = found[index + 1]?.index ?? html2.length;
    return {
      anchor: level === 0 ? "" : match[3] ?? "",
      titles: above.filter(Boolean),
      text: plain(html2.slice(match.index + match[0].length, end))
    };
  });
}
function plain(html2) {
  return html2.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ").trim();
}

// src/operation-page.ts
function listOperationForms(bundle2) {
  const placed = listOperations7(bundle2);
  const sources2 = new Map(placed.map(({ operation }) => [operation.operationId, operation]));
  const shared = new Set(listSharedObjects(bundle2).map(({ name: name2 }) => name2));
  const newest = newestRelease3(bundle2);
  const addresses = addressesOf2(bundle2);
  const all = collectForms(bundle2, (contract2) => {
    const views = listOperations7(contract2).map((entry) => {
      const source = sources2.get(entry.operation.operationId) ?? entry.operation;
      const address2 = addresses[entry.operation.operationId];
      return [entry.operation.operationId, viewOperation(contract2, entry, { source, shared, address: address2 })];
    });
    return new Map(views);
  });
  return placed.map(({ operation }) => {
    const forms = all.get(operation.operationId);
    const view = forms?.views.get(forms.shown);
    if (!forms || !view) throw new Error(`${operation.operationId} is in no release`);
    const { starts } = forms;
    return {
      forms,
      page: {
        ...view,
        release: starts.at(-1)?.form === null ? forms.shown : newest,
        starts,
        elsewhere: elsewhereOf(forms, view),
        changes: listChanges(bundle2, operation)
      }
    };
  });
}
function elsewhereOf({ views }, shown) {
  const here = new Set(anchorsOf(shown));
  const found = [...views].flatMap(([form, view]) => anchorsOf(view).map((anchor) => [anchor, form]));
  return Object.fromEntries(found.filter(([anchor]) => !here.has(anchor)));
}

// src/site/contents.ts
function readContents(bundle2) {
  const operations = listOperationForms(bundle2);
  const objects = listObjectForms(bundle2);
  const pages = /* @__PURE__ */ new Map();
  for (const { page } of operations) {
    const description2 = `${page.method} ${page.path}. ${page.description[0] ?? ""}`;
    pages.set(`reference/${page.operationId}.md`, { page, title: page.title, description: description2 });
  }
  for (const { page } of objects) {
    const description2 = page.body.description[0] ?? `${page.title}, a shared object.`;
    pages.set(`reference/objects/${page.name}.md`, { page, title: page.title, description: description2 });
  }
  return { operations, objects, pageAt: (path) => pages.get(path) };
}

// src/site/diagrams.ts
var look = {
  graphAttributes: { bgcolor: "transparent", nodesep: 0.5, ranksep: 0.7 },
  nodeAttributes: { shape: "box", style: "rounded", fontname: "Helvetica", fontsize: 12 },
  edgeAttributes: { fontname: "Helvetica", fontsize: 11 }
};
function drawDiagrams(markdown, viz2) {
  const fence2 = markdown.renderer.rules.fence;
  markdown.renderer.rules.fence = (tokens, index, options, env, self) => {
    const token2 = tokens[index];
    const words = /^dot\s+(.+)$/.exec(token2?.info.trim() ?? "")?.[1];
    if (token2 && words) return figure(viz2, token2.content, words, (text) => markdown.utils.escapeHtml(text));
    if (token2?.info.trim() === "dot") throw new Error("a diagram has no words: write them behind `dot`");
    return fence2?.(tokens, index, options, env, self) ?? "";
  };
}
function figure(viz2, source, words, escapeHtml) {
  const svg = viz2.renderString(source, { format: "svg", ...look }).replace(/^[\s\S]*?(?=<svg)/, "").replace(/<!--[\s\S]*?-->/g, "").replace(/<title>[\s\S]*?<\/title>/g, "").replace(/ (id|xml:space|xmlns:xlink|xmlns)="[^"]*"/g, "").replace("<svg", `<svg role="img" aria-label="${escapeHtml(words)}"`);
  return `<figure class="diagram" tabindex="0" aria-label="Diagram">${svg}</figure>
`;
}

// src/site/documents.ts
import { existsSync, readFileSync as readFileSync2 } from "node:fs";
import { createRequire as createRequire2 } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import * as contract from "file:///work/wt/currencies/packages/contract/dist/index.js";
import { listReleases as listReleases3 } from "file:///work/wt/currencies/packages/contract/dist/index.js";
import * as parts from "file:///work/wt/currencies/packages/contract/dist/parts.js";
var __vite_injected_original_import_meta_url3 = "file:///work/wt/currencies/apps/docs/src/site/documents.ts";
var contractFolder = dirname(createRequire2(__vite_injected_original_import_meta_url3).resolve("@crmcom-webapi/contract/package.json"));
var documentsFolder = process.env["CONTRACT_DOCUMENTS"] ?? join(contractFolder, "dist/documents");
var maker = await import(pathToFileURL(join(contractFolder, "scripts/documents.mjs")).href);
function listDownloads() {
  const index = join(documentsFolder, "index.json");
  if (!existsSync(index))
    return listReleases3(readBundle()).map((release) => ({ release, documents: maker.formsOf(release).map(({ form, file }) => ({ form, file })) })).toReversed();
  const { releases } = JSON.parse(readFileSync2(index, "utf8"));
  return releases.toReversed();
}
function serveDocuments(base2, bundle2) {
  const documents = maker.documentsOf(bundle2, { ...contract, ...parts });
  return {
    name: "documents",
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.url ?? "/", "http://localhost");
        const folder2 = `${base2}documents/`;
        try {
          const bytes = pathname.startsWith(folder2) ? await documents.make(pathname.slice(folder2.length)) : void 0;
          if (bytes === void 0) return next();
          response.setHeader("Content-Type", typeOf(pathname));
          response.end(bytes);
        } catch (error) {
          next(error);
        }
      });
    }
  };
}
function typeOf(path) {
  if (path.endsWith(".json")) return "application/json";
  return path.endsWith(".md") ? "text/markdown; charset=utf-8" : "application/gzip";
}

// src/changelog.ts
import { listOperations as listOperations8, listReleases as listReleases4 } from "file:///work/wt/currencies/packages/contract/dist/index.js";

// src/failure-codes.ts
function listFailureCodes(document2) {
  const status = document2.components?.schemas?.["FailureStatus"];
  const known = status?.properties?.["code"]?.["x-known-codes"] ?? [];
  return known.map((entry) => {
    const { code: code2, when, action, http, evidence } = entry;
    return { code: code2, when, action, http, evidence, marks: viewMarks(entry) };
  });
}

// src/changelog.ts
function listChangelog(bundle2) {
  const operations = listOperations8(bundle2).map(({ operation }) => ({
    operationId: operation.operationId,
    title: operation.summary ?? operation.operationId,
    changes: listChanges(bundle2, operation)
  }));
  const codes = listFailureCodes(bundle2);
  return listReleases4(bundle2).toReversed().map((release) => ({
    release,
    operations: operations.flatMap(
      ({ operationId, title: title2, changes }) => changes.filter((change) => change.release === release).map(({ lines }) => ({ operationId, title: title2, lines }))
    ),
    codes: codes.filter(({ marks }) => marks.from.includes(release)).map(({ code: code2 }) => code2)
  })).filter((entry) => entry.operations.length + entry.codes.length > 0);
}

// src/site/feeds.ts
var title = "CRM.COM Web API V4: releases";
var description = "What each release changed, call by call. Unofficial.";
function feedFiles(changelog, address2) {
  const items = changelog.map((entry) => ({
    id: `crmcom-webapi:release:${entry.release}`,
    url: `${address2.of("releases/")}#${entry.release}`,
    title: `${entry.release}: ${summary(entry)}`,
    html: html(entry)
  }));
  const json = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    description,
    home_page_url: address2.of("releases/"),
    feed_url: address2.of("feeds/releases.json"),
    language: "en-GB",
    items: items.map(({ id, url, title: title2, html: html2 }) => ({ id, url, title: title2, content_html: html2 }))
  };
  const rss = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${escaped(title)}</title>
<link>${escaped(address2.of("releases/"))}</link>
<atom:link href="${escaped(address2.of("feeds/releases.xml"))}" rel="self" type="application/rss+xml"/>
<description>${escaped(description)}</description>
<language>en-GB</language>
${items.map(
    (item) => `<item>
<title>${escaped(item.title)}</title>
<link>${escaped(item.url)}</link>
<guid isPermaLink="false">${escaped(item.id)}</guid>
<description>${escaped(item.html)}</description>
</item>`
  ).join("\n")}
</channel>
</rss>
`;
  return /* @__PURE__ */ new Map([
    ["feeds/releases.json", `${JSON.stringify(json, null, 2)}
`],
    ["feeds/releases.xml", rss]
  ]);
}
function summary({ operations, codes }) {
  const parts2 = [
    ...operations.length > 0 ? [`${operations.length} ${operations.length === 1 ? "call" : "calls"}`] : [],
    ...codes.length > 0 ? [`${codes.length} failure ${codes.length === 1 ? "code" : "codes"}`] : []
  ];
  return `${parts2.join(" and ")} changed`;
}
function html({ operations, codes }) {
  const list2 = (lines) => `<ul>${lines.map((line) => `<li>${inline(line)}</li>`).join("")}</ul>`;
  return [
    ...operations.map(({ title: title2, lines }) => `<h3>${escaped(title2)}</h3>${list2(lines)}`),
    ...codes.length > 0 ? [`<h3>New failure codes</h3>${list2(codes)}`] : []
  ].join("");
}
var inline = (line) => escaped(line).replace(/`([^`]+)`/g, "<code>$1</code>");
function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

// src/site/form-files.ts
function formFiles(operations, objects) {
  return new Map([
    ...operations.flatMap(({ page, forms }) => filesOf(`forms/reference/${page.operationId}`, forms)),
    ...objects.flatMap(({ page, forms }) => filesOf(`forms/objects/${page.name}`, forms))
  ]);
}
function filesOf(folder2, { views, shown }) {
  return [...views].filter(([form]) => form !== shown).map(([form, view]) => [`${folder2}.${form}.json`, JSON.stringify(view)]);
}

// src/site/machines.ts
import { newestRelease as newestRelease4 } from "file:///work/wt/currencies/packages/contract/dist/index.js";

// src/site/menu.ts
var guides = [
  { text: "Get started", link: "/guides/get-started" },
  { text: "Authenticate", link: "/guides/authenticate" },
  { text: "Session tokens", link: "/guides/session-tokens" },
  { text: "Access tokens", link: "/guides/access-tokens" },
  { text: "Authenticate a subscriber", link: "/guides/authenticate-a-subscriber" },
  { text: "Identifiers", link: "/guides/identifiers" },
  { text: "Fields and paging", link: "/guides/fields-and-paging" },
  { text: "Errors", link: "/guides/errors" },
  { text: "Security", link: "/guides/security" },
  { text: "Releases and evidence", link: "/guides/releases-and-evidence" },
  { text: "Test your integration", link: "/guides/test-your-integration" },
  { text: "Move from the wiki", link: "/guides/move-from-the-wiki" }
];
function sidebar(catalogue) {
  return [
    { text: "Guides", items: guides },
    {
      text: "Releases",
      items: [
        { text: "What each release changed", link: "/releases/" },
        { text: "Compare two releases", link: "/releases/compare" },
        { text: "Downloads", link: "/releases/downloads" }
      ]
    },
    {
      text: "Reference",
      items: [
        { text: "All operations", link: "/reference/" },
        { text: "Answers and failures", link: "/reference/answers" },
        { text: "Failure codes", link: "/reference/failures" },
        { text: "Shared objects", link: "/reference/objects/" },
        { text: "Known methods", link: "/reference/known-methods" }
      ]
    },
    ...catalogue.map(({ title: title2, entries }) => ({
      text: title2,
      items: entries.map((entry) => ({ text: entry.title, link: `/reference/${entry.operationId}` }))
    }))
  ];
}

// src/site/machines.ts
function llmsText(bundle2, written2, address2) {
  const newest = newestRelease4(bundle2);
  const page = (path) => address2.of(path);
  const inOrder = guides.flatMap(({ link }) => written2.filter(({ path }) => path === `${link?.slice(1)}.md`));
  const others = written2.filter(({ path }) => !path.startsWith("guides/") && path !== "index.md");
  const line = ({ path, title: title2, description: description2 }) => `- [${title2}](${page(path)}): ${description2}`;
  const groups = listCatalogue(bundle2).map(({ title: title2, entries }) => {
    const lines = entries.map((entry) => {
      const marks = marksInWords(entry.marks);
      return `- [${entry.title}](${page(`reference/${entry.operationId}.md`)}): ${entry.method} ${entry.path}${marks && `, ${marks}`}`;
    });
    return `## Reference: ${title2}

${lines.join("\n")}`;
  });
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

- [All downloads](${page("documents/index.json")}): each release as OpenAPI 3.1 and OpenAPI 3.0.3, whose files refer to each other by $ref, and as compressed Postman collection
- [The newest release, OpenAPI 3.1](${page(`documents/openapi.${newest}.json`)})

## Guides

${inOrder.map(line).join("\n")}

${groups.join("\n\n")}

## More

${others.map(line).join("\n")}
`;
}

// src/site/twins.ts
import { readdirSync as readdirSync2, readFileSync as readFileSync4 } from "node:fs";
import { join as join2 } from "node:path";
import { newestRelease as newestRelease5, project } from "file:///work/wt/currencies/packages/contract/dist/index.js";

// src/decisions.ts
import { readdirSync, readFileSync as readFileSync3 } from "node:fs";
import { fileURLToPath as fileURLToPath2 } from "node:url";
var __vite_injected_original_import_meta_url4 = "file:///work/wt/currencies/apps/docs/src/decisions.ts";
var folder = fileURLToPath2(new URL("../../../decisions/", __vite_injected_original_import_meta_url4));
function listDecisions() {
  return readdirSync(folder).filter((name2) => /^\d{4}-.*\.md$/.test(name2)).sort().map((name2) => readDecision(name2.slice(0, 4), readFileSync3(folder + name2, "utf8")));
}
function readDecision(number, source) {
  const title2 = /^# (.+)$/m.exec(source)?.[1]?.replaceAll("`", "") ?? `Decision ${number}`;
  const markdown = outside(
    source,
    /(```[\s\S]*?```)/,
    (prose) => outside(withSiteLinks(prose), /(`[^`\n]*`)/, (text) => text.replaceAll("<", "&lt;"))
  );
  return { number, title: title2, markdown: `::: v-pre

${markdown}

:::
` };
}
function withSiteLinks(text) {
  return text.replace(/\[([^\]]*)\]\(([^)]*)\)/g, (link, label, href) => {
    if (/^https?:/.test(href)) return link;
    const decision = /(?:^|\/)(\d{4})-[^/]*\.md$/.exec(href);
    return decision ? `[${label}](/decisions/${decision[1]})` : label;
  });
}
function outside(text, pattern, change) {
  return text.split(pattern).map((part, index) => index % 2 === 1 ? part : change(part)).join("");
}

// src/known-methods.ts
import { listOperations as listOperations9 } from "file:///work/wt/currencies/packages/contract/dist/index.js";
function listKnownMethods(bundle2, methods) {
  const operationIds = new Map(
    listOperations9(bundle2).map(({ path, method, operation }) => [
      `${method.toUpperCase()} ${path}`,
      operation.operationId
    ])
  );
  const resources = /* @__PURE__ */ new Map();
  for (const known of methods) {
    const { resource, verbs = [], path, inferred, title: title2, purpose, page, state } = known;
    const operationId = state === "in" ? operationIds.get(`${verbs[0]} /${path ?? inferred}`) : void 0;
    const row = {
      verbs: verbs.join(" or "),
      name: path ?? (inferred === void 0 ? title2 ?? "" : `(${inferred})`),
      isPath: path !== void 0 || inferred !== void 0,
      purpose,
      releases: releasesOf(known),
      page,
      state,
      ...operationId === void 0 ? {} : { operationId }
    };
    resources.set(resource, [...resources.get(resource) ?? [], row]);
  }
  const states = ["in", "sheet ready, not yet", "by name"];
  return {
    counts: states.map((state) => ({ state, count: methods.filter((one) => one.state === state).length })),
    total: methods.length,
    resources: [...resources].map(([resource, rows]) => ({ resource, rows }))
  };
}
function releasesOf({ availableFrom = [], deprecatedFrom = [] }) {
  return [
    ...availableFrom.length > 0 ? [`from ${joinWords(availableFrom)}`] : [],
    ...deprecatedFrom.length > 0 ? [`deprecated from ${joinWords(deprecatedFrom)}`] : []
  ].join(", ");
}

// src/markdown/fields.ts
function objectMarkdown(view) {
  const blocks = [
    ...view.description,
    ...view.choice.length > 0 ? [choiceInWords(view.choice)] : [],
    ...view.rules,
    ...view.notes.map((note) => `Note: ${note}`),
    view.rows.map(rowMarkdown).join("\n"),
    ...view.isClosed && view.rows.length > 0 ? ["No other field is accepted."] : [],
    ...view.alternatives.map(({ title: title2, marks, body }, index) => {
      const since = marksInWords(marks);
      return `**Alternative ${index + 1}: ${title2}**${since && ` (${since})`}

${objectMarkdown(body)}`;
    }),
    ...view.claims.map(
      (claim) => `Claims of \`${claim.path}\`. ${claim.description.join(" ")}

${claim.rows.map(rowMarkdown).join("\n")}`
    )
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}
function rowMarkdown(row) {
  const indent = "  ".repeat(row.depth);
  const marks = marksInWords({ ...row.marks, replacedBy: void 0 });
  const facts2 = [
    ...row.kind === "alternative" ? [] : [row.type],
    row.requirement,
    ...marks ? [marks] : [],
    ...row.isSessionToken ? ["session token"] : [],
    ...row.sensitive ? ["sensitive"] : [],
    ...row.evidence ? [`evidence: ${row.evidence}`] : []
  ];
  const name2 = row.kind === "alternative" ? `**${row.name}**` : `\`${row.name}\``;
  const sentences = [
    ...row.description,
    ...row.marks.replacedBy ? [`Use ${replacementInWords(row.marks.replacedBy)} in its place.`] : [],
    ...row.choice.length > 0 ? [choiceInWords(row.choice)] : [],
    ...row.rules,
    ...row.sameAs ? [`Fields as in \`${row.sameAs}\`.`] : [],
    ...row.values.length > 0 ? [`One of: ${row.values.join(", ")}.`] : [],
    ...row.limits.length > 0 ? [`${row.limits.join(", ")}.`] : [],
    ...row.samples.map((sample) => `For example \`${sample}\`.`),
    ...row.wire ? [`For example \`${row.wire.written}\`, in the URL \`${row.wire.inUrl}\`.`] : [],
    ...row.notes.map((note) => `Note: ${note}`)
  ];
  return `${indent}- ${name2} (${facts2.join("; ")})${sentences.length > 0 ? `: ${sentences.join(" ")}` : ""}`;
}

// src/markdown/pages.ts
function operationMarkdown(page) {
  const { answer } = page;
  return document([
    `# ${page.title}`,
    `\`${page.method} ${page.path}\`, operationId \`${page.operationId}\``,
    facts([`As in ${page.release}`, marksInWords(page.marks), `evidence: ${page.evidence}`]),
    page.pathEvidence && `No page shows this path: ${page.pathEvidence}.`,
    ...page.description,
    "## Security",
    ...page.security,
    page.session,
    ...page.parameters ? ["## Query parameters", objectMarkdown(page.parameters)] : [],
    ...page.body ? [
      "## Request",
      `A JSON object.${page.body.required ? "" : " The body may be left out."}`,
      objectMarkdown(page.body)
    ] : [],
    "## Call it",
    ...page.samples.map((sample) => fence(sample.language, fillSample(sample, {}))),
    ...examples("Request examples", page.requestExamples),
    "## Answer",
    `${answer.lead} It comes in the [envelope](/reference/answers).`,
    objectMarkdown(answer),
    ...examples("Answer examples", page.answerExamples),
    "## Failures",
    "Any `status.code` other than `OK` is a failure, most likely with HTTP status 200. See the [catalogue](/reference/failures).",
    list(page.failures.map((code2) => `\`${code2}\``)),
    "## What changes between releases",
    page.changes.length > 0 ? list(page.changes.map(({ release, lines }) => `${release}: ${lines.join(" ")}`)) : "It is the same in every release the pages tell of.",
    "## Evidence",
    ...page.notes.map((note) => `Note: ${note}`),
    sources(page.sources)
  ]);
}
function objectPageMarkdown(page) {
  return document([
    `# ${page.title}`,
    facts([`Schema \`${page.name}\``, `as in ${page.release}`, marksInWords(page.marks), `evidence: ${page.evidence}`]),
    "## Fields",
    objectMarkdown(page.body),
    "## Where it is used",
    list(page.uses.map(({ operationId, title: title2 }) => `[${title2}](/reference/${operationId})`)),
    ...page.sources.length > 0 ? ["## Evidence", sources(page.sources)] : []
  ]);
}
function list(entries) {
  return entries.map((entry) => `- ${entry}`).join("\n");
}
function document(blocks) {
  return `${blocks.filter((block) => block !== void 0 && block !== "").join("\n\n")}
`;
}
function facts(words) {
  return `${words.filter((word) => word !== "").join("; ")}.`;
}
function fence(language, text) {
  return `\`\`\`${language}
${text}
\`\`\``;
}
function examples(title2, entries) {
  if (entries.length === 0) return [];
  return [
    `## ${title2}`,
    ...entries.flatMap((example) => {
      const marks = marksInWords(example.marks);
      return [
        `### ${example.title}`,
        facts([`Evidence: ${example.evidence}`, marks, ...example.notes.map((note) => `note: ${note}`)]),
        fence("json", example.json)
      ];
    })
  ];
}
function sources(entries) {
  return list(entries.map(({ label, href }) => `[${label}](${href})`));
}

// src/markdown/written.ts
function writtenMarkdown(source, expansions) {
  const body = source.replace(/^---\n[\s\S]*?\n---\n/, "").replace(/<script setup>[\s\S]*?<\/script>\n*/g, "").replace(/^:::.*\n\n?|^<\/?main\b[^>]*>\n/gm, "");
  const parts2 = body.split(/(^```[\s\S]*?^```$)/m);
  const text = parts2.map((part, index) => index % 2 === 1 ? part : expand(part, expansions)).join("");
  return `${text.replace(/\n{3,}/g, "\n\n").trim()}
`;
}
var component = /<([A-Z]\w*|span)\b([^>]*?)(?:\/>|>((?:(?!<\1\b)[\s\S])*?)<\/\1>)/g;
function expand(text, expansions) {
  const expanded = text.replace(component, (_, name2, attributes, inside = "") => {
    const expansion = expansions[name2];
    if (!expansion) throw new Error(`nothing stands for <${name2}> in Markdown`);
    return expansion(readAttributes(attributes), expand(inside, expansions));
  });
  return expanded.replace(/^\|.*\|$/gm, (row) => row.replace(/ {2,}/g, " ").replace(/-{4,}/g, "---"));
}
function readAttributes(text) {
  return Object.fromEntries([...text.matchAll(/:?([\w-]+)="([^"]*)"/g)].map(([, name2, value]) => [name2, value]));
}

// src/site/twins.ts
var folders = ["", "guides/", "reference/", "reference/objects/", "releases/"];
function listWrittenPages(root) {
  return folders.flatMap(
    (folder2) => readdirSync2(join2(root, folder2)).filter((name2) => /^[a-z-]+\.md$/.test(name2)).sort().map((name2) => {
      const source = readFileSync4(join2(root, folder2, name2), "utf8");
      return {
        path: folder2 + name2,
        title: /^# (.+)$/m.exec(source)?.[1] ?? /^title: (.+)$/m.exec(source)?.[1] ?? name2,
        description: /^description: (.+)$/m.exec(source)?.[1] ?? "",
        source
      };
    })
  );
}
function twinFiles(bundle2, contents2, changelog, address2, root) {
  const expansions = expansionsOf(bundle2, contents2, changelog, address2);
  const twins = [
    ...listWrittenPages(root).map(({ path, source }) => [path, writtenMarkdown(source, expansions)]),
    ...contents2.operations.map(({ page }) => [
      `reference/${page.operationId}.md`,
      operationMarkdown(page)
    ]),
    ...contents2.objects.map(({ page }) => [
      `reference/objects/${page.name}.md`,
      objectPageMarkdown(page)
    ]),
    ...listDecisions().map(({ number, markdown }) => [
      `decisions/${number}.md`,
      markdown.replace(/^::: .*\n\n|\n:::\n$/gm, "").replaceAll("&lt;", "<")
    ])
  ];
  return new Map(twins.map(([path, text]) => [path, withTwinLinks(text, address2)]));
}
function withTwinLinks(text, address2) {
  return text.replace(/\]\(\/([^)#?]*)(\?[^)#]*)?(#[^)]*)?\)/g, (_, path, query = "", hash = "") => {
    if (/\.\w+$/.test(path)) return `](${address2.of(path)}${hash})`;
    return `](${address2.of(`${path === "" || path.endsWith("/") ? `${path}index` : path}.md`)}${query}${hash})`;
  });
}
function expansionsOf(bundle2, contents2, changelog, address2) {
  const contract2 = project(bundle2, newestRelease5(bundle2));
  const object = (name2) => objectMarkdown(
    viewObject(
      contract2,
      { $ref: `#/components/schemas/${name2}` },
      { direction: "answer", pageEvidence: "documented" }
    )
  );
  const tables = {
    success: "SuccessStatus",
    failure: "FailureStatus",
    claims: "SessionTokenClaims"
  };
  return {
    HomeWays: () => list([
      "[Get started](/guides/get-started)",
      "[Reference](/reference/)",
      "[Releases](/releases/)",
      "[Releases and evidence](/guides/releases-and-evidence)"
    ]),
    EvidenceBadge: ({ evidence }) => `\`${evidence}\``,
    ReleaseBadge: ({ marks = "" }) => marks.includes("deprecatedFrom: ['") ? "`deprecated from R18.0.0`" : "`from R12.4.0`",
    FieldTable: ({ id = "" }) => object(tables[id] ?? id),
    FailureCodes: () => list(
      listFailureCodes(bundle2).map(
        ({ code: code2, when, action, http, evidence }) => `\`${code2}\` (HTTP ${http}; ${evidence}): ${when} ${action}`
      )
    ),
    KnownMethods: () => {
      const { counts, total, resources } = listKnownMethods(bundle2, readKnownMethods());
      const sum = counts.map(({ state, count }) => `${count} ${state}`).join(", ");
      const sections = resources.map(({ resource, rows }) => {
        const lines = rows.map(({ verbs, name: name2, isPath, purpose, releases, page, state, operationId }) => {
          const method = [verbs, isPath ? name2 : ""].filter(Boolean).join(" ");
          const what = isPath ? `\`${method}\`` : `${verbs} ${name2} (path not shown)`.trim();
          const where = operationId ? `[in](/reference/${operationId})` : state;
          return `${what}: ${purpose}${releases && ` (${releases})`}. ${where}; [page](${page})`;
        });
        return `## ${resource}

${list(lines)}`;
      });
      return [`${total} methods: ${sum}.`, ...sections].join("\n\n");
    },
    OperationList: () => listCatalogue(bundle2).map(({ title: title2, description: description2, entries }) => {
      const lines = entries.map((entry) => {
        const marks = marksInWords(entry.marks);
        return `[${entry.title}](/reference/${entry.operationId}): \`${entry.method} ${entry.path}\`${marks && `, ${marks}`}`;
      });
      return [`## ${title2}`, ...description2, list(lines)].join("\n\n");
    }).join("\n\n"),
    SessionLifetimes: () => list(
      listLifetimes(bundle2).flatMap(
        ({ title: title2, operationId, spans }) => spans.map(({ releases, lifetime }) => `[${title2}](/reference/${operationId}), ${releases}: ${lifetime}`)
      )
    ),
    ReleaseLog: () => changelog.map(
      ({ release, operations, codes }) => [
        `## ${release}`,
        list([
          ...operations.map(
            ({ title: title2, operationId, lines }) => `[${title2}](/reference/${operationId}): ${lines.join(" ")}`
          ),
          ...codes.map((code2) => `New failure code \`${code2}\``)
        ])
      ].join("\n\n")
    ).join("\n\n"),
    ReleaseCompare: () => "This page compares in the browser. The package `@crmcom-webapi/contract` has the same as `compare()`.",
    DownloadList: () => list(
      listDownloads().map(({ release, documents }) => {
        const links = documents.map(({ form, file }) => `[${form}](${address2.of(`documents/${file}`)})`);
        return `${release}: ${links.join(", ")}`;
      })
    ),
    SiteLink: ({ to = "" }, inside) => `[${inside}](${address2.of(to)})`,
    ObjectList: () => list(contents2.objects.map(({ page }) => `[${page.title}](/reference/objects/${page.name})`)),
    span: (_, inside) => `\`${inside}\``
  };
}

// src/site/files.ts
function siteFiles(bundle2, contents2, address2, root) {
  const changelog = listChangelog(bundle2);
  return new Map([
    ...formFiles(contents2.operations, contents2.objects),
    ...feedFiles(changelog, address2),
    ...twinFiles(bundle2, contents2, changelog, address2, root),
    ["llms.txt", llmsText(bundle2, listWrittenPages(root), address2)]
  ]);
}

// src/site/head.ts
function headOf(relativePath, address2) {
  if (relativePath === "404.md") return [["meta", { name: "robots", content: "noindex" }]];
  const page = relativePath.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, "");
  return [
    ["link", { rel: "alternate", type: "text/markdown", href: `${address2.base}${relativePath}` }],
    ...address2.url ? [["link", { rel: "canonical", href: `${address2.url}${page}` }]] : []
  ];
}

// src/site/offline.ts
import { execFile } from "node:child_process";
import { cpSync, readFileSync as readFileSync5, writeFileSync } from "node:fs";
import { createRequire as createRequire3 } from "node:module";
import { dirname as dirname2, join as join3 } from "node:path";
import { promisify } from "node:util";
var __vite_injected_original_import_meta_url5 = "file:///work/wt/currencies/apps/docs/src/site/offline.ts";
async function writeDocuments(site, newest) {
  const folder2 = join3(site, "documents");
  cpSync(documentsFolder, folder2, { recursive: true });
  const page = join3(folder2, "reference.html");
  await promisify(execFile)(
    process.execPath,
    [redocly(), "build-docs", join3(folder2, `openapi.${newest}.json`), "--inlineBundle", "--output", page],
    {
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NODE_NO_WARNINGS: "1" }
    }
  );
  writeFileSync(page, withoutStrangers(readFileSync5(page, "utf8")));
}
function withoutStrangers(html2) {
  return html2.replace(/<link[^>]*href="https?:[^>]*>/g, "").replaceAll(/https:\/\/cdn\.redoc\.ly\/[\w./-]+\.svg/g, "data:,");
}
function redocly() {
  const manifest = createRequire3(__vite_injected_original_import_meta_url5).resolve("@redocly/cli/package.json");
  const { bin } = JSON.parse(readFileSync5(manifest, "utf8"));
  return join3(dirname2(manifest), bin.redocly);
}

// src/site/search.ts
function searchSections(contents2, path, html2) {
  const operation = contents2.operations.find(({ page }) => path === `reference/${page.operationId}.md`);
  if (operation) return operationSections(operation.page, operation.forms.views);
  const object = contents2.objects.find(({ page }) => path === `reference/objects/${page.name}.md`);
  if (object) return objectSections(object.page);
  if (path === "reference/failures.md") return failureSections("Failure codes", listFailureCodes(readBundle()));
  return htmlSections(html2);
}

// src/site/serve-files.ts
import { mkdirSync, writeFileSync as writeFileSync2 } from "node:fs";
import { dirname as dirname3, join as join4 } from "node:path";
function writeSiteFiles(folder2, files2) {
  for (const [path, text] of files2) {
    const file = join4(folder2, path);
    mkdirSync(dirname3(file), { recursive: true });
    writeFileSync2(file, text);
  }
}
var types = {
  json: "application/json",
  md: "text/markdown; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  xml: "application/xml"
};
function serveSiteFiles(base2, files2) {
  return {
    name: "site-files",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
        const text = path.startsWith(base2) ? files2.get(path.slice(base2.length)) : void 0;
        if (text === void 0) return next();
        response.setHeader("Content-Type", types[path.split(".").at(-1) ?? ""] ?? "application/octet-stream");
        response.end(text);
      });
    }
  };
}

// .vitepress/config.ts
var __vite_injected_original_import_meta_url6 = "file:///work/wt/currencies/apps/docs/.vitepress/config.ts";
var address = readSiteAddress(process.env["SITE_URL"]);
var { base } = address;
var configFile = fileURLToPath3(__vite_injected_original_import_meta_url6);
var sourceFolder = fileURLToPath3(new URL("..", __vite_injected_original_import_meta_url6));
var bundle = readBundle();
var contents = readContents(bundle);
var viz = await instance();
var files = siteFiles(bundle, contents, address, sourceFolder);
var config_default = defineConfig({
  title: "CRM.COM Web API",
  description: "Unofficial docs of the CRM.COM Web API V4, made from one contract.",
  lang: "en-GB",
  base,
  cleanUrls: true,
  lastUpdated: false,
  srcExclude: ["README.md"],
  head: [
    ["link", { rel: "icon", href: `${base}favicon.svg`, type: "image/svg+xml" }],
    ["meta", { name: "referrer", content: "no-referrer" }],
    ["link", { rel: "alternate", type: "application/rss+xml", title: "Releases", href: `${base}feeds/releases.xml` }],
    [
      "link",
      { rel: "alternate", type: "application/feed+json", title: "Releases", href: `${base}feeds/releases.json` }
    ]
  ],
  transformPageData(data) {
    const made = contents.pageAt(data.relativePath);
    if (made) {
      const { page, title: title3, description: description2 } = made;
      return { title: title3, description: description2, params: { ...data.params, page } };
    }
    const title2 = data.params?.["title"];
    return typeof title2 === "string" ? { title: title2 } : void 0;
  },
  transformHead({ pageData }) {
    return headOf(pageData.relativePath, address);
  },
  async buildEnd({ outDir }) {
    writeSiteFiles(outDir, files);
    await writeDocuments(outDir, newestRelease6(bundle));
  },
  ...address.url ? { sitemap: { hostname: address.url } } : {},
  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    config: (markdown) => drawDiagrams(markdown, viz)
  },
  themeConfig: {
    nav: [
      { text: "Guides", link: "/guides/get-started", activeMatch: "^/guides/" },
      { text: "Reference", link: "/reference/", activeMatch: "^/reference/" },
      { text: "Releases", link: "/releases/", activeMatch: "^/releases/" }
    ],
    sidebar: sidebar(listCatalogue(bundle)),
    outline: { level: [2, 3], label: "On this page" },
    docFooter: { prev: false, next: false },
    externalLinkIcon: true,
    search: {
      provider: "local",
      options: {
        miniSearch: {
          options: { tokenize: cutIntoWords },
          _splitIntoSections: (file, html2) => searchSections(contents, relative(sourceFolder, file).replaceAll("\\", "/"), html2)
        }
      }
    },
    footer: { message: "An unofficial project, not endorsed by CRM.COM." }
  },
  vite: {
    plugins: [restartOnNewBundle(), consoleModules(), serveSiteFiles(base, files), serveDocuments(base, bundle)],
    resolve: {
      alias: [
        {
          find: /^.*\/VPLocalSearchBox\.vue$/,
          replacement: fileURLToPath3(new URL("./theme/components/SearchBox.vue", __vite_injected_original_import_meta_url6))
        }
      ]
    }
  }
});
function restartOnNewBundle() {
  return {
    name: "restart-on-new-bundle",
    configureServer(server) {
      server.watcher.add(bundleFile);
      server.watcher.on("change", (file) => {
        if (file === bundleFile) server.watcher.emit("change", configFile);
      });
    }
  };
}
export {
  config_default as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLnZpdGVwcmVzcy9jb25maWcudHMiLCAic3JjL2NhdGFsb2d1ZS50cyIsICJzcmMvY2FsbC1wYXJ0cy50cyIsICJzcmMvY2hvaWNlcy50cyIsICJzcmMvd29yZHMudHMiLCAic3JjL21hcmtzLnRzIiwgInNyYy9zY2hlbWEudHMiLCAic3JjL2N1cmwudHMiLCAic3JjL2NvbnNvbGUvbW9kdWxlcy1wbHVnaW4udHMiLCAic3JjL2NvbnRyYWN0LnRzIiwgInNyYy9jb25zb2xlL2NhbGwtcGFydC50cyIsICJzcmMvc2VhcmNoLW9wdGlvbnMudHMiLCAic3JjL3NpdGUvYWRkcmVzcy50cyIsICJzcmMvb2JqZWN0LXBhZ2UudHMiLCAic3JjL2Zvcm1zLnRzIiwgInNyYy9vYmplY3Qtdmlldy50cyIsICJzcmMvc2hhcmVkLW9iamVjdHMudHMiLCAic3JjL2VudmVsb3BlLnRzIiwgInNyYy9zb3VyY2VzLnRzIiwgInNyYy9vcGVyYXRpb24tcGFnZS50cyIsICJzcmMvY2hhbmdlcy50cyIsICJzcmMvZXhhbXBsZXMudHMiLCAic3JjL2xpZmV0aW1lcy50cyIsICJzcmMvY2xpZW50LXNhbXBsZS50cyIsICJzcmMvY29kZS50cyIsICJzcmMvcmVhZGVyLXZhbHVlcy50cyIsICJzcmMvc2FtcGxlcy50cyIsICJzcmMvc2VjdXJpdHktd29yZHMudHMiLCAic3JjL29wZXJhdGlvbi12aWV3LnRzIiwgInNyYy9zZWFyY2gtc2VjdGlvbnMudHMiLCAic3JjL3NpdGUvY29udGVudHMudHMiLCAic3JjL3NpdGUvZGlhZ3JhbXMudHMiLCAic3JjL3NpdGUvZG9jdW1lbnRzLnRzIiwgInNyYy9jaGFuZ2Vsb2cudHMiLCAic3JjL2ZhaWx1cmUtY29kZXMudHMiLCAic3JjL3NpdGUvZmVlZHMudHMiLCAic3JjL3NpdGUvZm9ybS1maWxlcy50cyIsICJzcmMvc2l0ZS9tYWNoaW5lcy50cyIsICJzcmMvc2l0ZS9tZW51LnRzIiwgInNyYy9zaXRlL3R3aW5zLnRzIiwgInNyYy9kZWNpc2lvbnMudHMiLCAic3JjL2tub3duLW1ldGhvZHMudHMiLCAic3JjL21hcmtkb3duL2ZpZWxkcy50cyIsICJzcmMvbWFya2Rvd24vcGFnZXMudHMiLCAic3JjL21hcmtkb3duL3dyaXR0ZW4udHMiLCAic3JjL3NpdGUvZmlsZXMudHMiLCAic3JjL3NpdGUvaGVhZC50cyIsICJzcmMvc2l0ZS9vZmZsaW5lLnRzIiwgInNyYy9zaXRlL3NlYXJjaC50cyIsICJzcmMvc2l0ZS9zZXJ2ZS1maWxlcy50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzLy52aXRlcHJlc3NcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzLy52aXRlcHJlc3MvY29uZmlnLnRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzLy52aXRlcHJlc3MvY29uZmlnLnRzXCI7aW1wb3J0IHsgcmVsYXRpdmUgfSBmcm9tICdub2RlOnBhdGgnXG5pbXBvcnQgeyBmaWxlVVJMVG9QYXRoIH0gZnJvbSAnbm9kZTp1cmwnXG5pbXBvcnQgeyBuZXdlc3RSZWxlYXNlIH0gZnJvbSAnQGNybWNvbS13ZWJhcGkvY29udHJhY3QnXG5pbXBvcnQgeyBpbnN0YW5jZSB9IGZyb20gJ0B2aXotanMvdml6J1xuaW1wb3J0IHsgZGVmaW5lQ29uZmlnLCB0eXBlIFBsdWdpbiB9IGZyb20gJ3ZpdGVwcmVzcydcbmltcG9ydCB7IGxpc3RDYXRhbG9ndWUgfSBmcm9tICcuLi9zcmMvY2F0YWxvZ3VlLnRzJ1xuaW1wb3J0IHsgY29uc29sZU1vZHVsZXMgfSBmcm9tICcuLi9zcmMvY29uc29sZS9tb2R1bGVzLXBsdWdpbi50cydcbmltcG9ydCB7IGJ1bmRsZUZpbGUsIHJlYWRCdW5kbGUgfSBmcm9tICcuLi9zcmMvY29udHJhY3QudHMnXG5pbXBvcnQgeyBjdXRJbnRvV29yZHMgfSBmcm9tICcuLi9zcmMvc2VhcmNoLW9wdGlvbnMudHMnXG5pbXBvcnQgeyByZWFkU2l0ZUFkZHJlc3MgfSBmcm9tICcuLi9zcmMvc2l0ZS9hZGRyZXNzLnRzJ1xuaW1wb3J0IHsgcmVhZENvbnRlbnRzIH0gZnJvbSAnLi4vc3JjL3NpdGUvY29udGVudHMudHMnXG5pbXBvcnQgeyBkcmF3RGlhZ3JhbXMgfSBmcm9tICcuLi9zcmMvc2l0ZS9kaWFncmFtcy50cydcbmltcG9ydCB7IHNlcnZlRG9jdW1lbnRzIH0gZnJvbSAnLi4vc3JjL3NpdGUvZG9jdW1lbnRzLnRzJ1xuaW1wb3J0IHsgc2l0ZUZpbGVzIH0gZnJvbSAnLi4vc3JjL3NpdGUvZmlsZXMudHMnXG5pbXBvcnQgeyBoZWFkT2YgfSBmcm9tICcuLi9zcmMvc2l0ZS9oZWFkLnRzJ1xuaW1wb3J0IHsgc2lkZWJhciB9IGZyb20gJy4uL3NyYy9zaXRlL21lbnUudHMnXG5pbXBvcnQgeyB3cml0ZURvY3VtZW50cyB9IGZyb20gJy4uL3NyYy9zaXRlL29mZmxpbmUudHMnXG5pbXBvcnQgeyBzZWFyY2hTZWN0aW9ucyB9IGZyb20gJy4uL3NyYy9zaXRlL3NlYXJjaC50cydcbmltcG9ydCB7IHNlcnZlU2l0ZUZpbGVzLCB3cml0ZVNpdGVGaWxlcyB9IGZyb20gJy4uL3NyYy9zaXRlL3NlcnZlLWZpbGVzLnRzJ1xuXG5jb25zdCBhZGRyZXNzID0gcmVhZFNpdGVBZGRyZXNzKHByb2Nlc3MuZW52WydTSVRFX1VSTCddKVxuY29uc3QgeyBiYXNlIH0gPSBhZGRyZXNzXG5jb25zdCBjb25maWdGaWxlID0gZmlsZVVSTFRvUGF0aChpbXBvcnQubWV0YS51cmwpXG5jb25zdCBzb3VyY2VGb2xkZXIgPSBmaWxlVVJMVG9QYXRoKG5ldyBVUkwoJy4uJywgaW1wb3J0Lm1ldGEudXJsKSlcbmNvbnN0IGJ1bmRsZSA9IHJlYWRCdW5kbGUoKVxuY29uc3QgY29udGVudHMgPSByZWFkQ29udGVudHMoYnVuZGxlKVxuY29uc3Qgdml6ID0gYXdhaXQgaW5zdGFuY2UoKVxuY29uc3QgZmlsZXMgPSBzaXRlRmlsZXMoYnVuZGxlLCBjb250ZW50cywgYWRkcmVzcywgc291cmNlRm9sZGVyKVxuXG5leHBvcnQgZGVmYXVsdCBkZWZpbmVDb25maWcoe1xuICB0aXRsZTogJ0NSTS5DT00gV2ViIEFQSScsXG4gIGRlc2NyaXB0aW9uOiAnVW5vZmZpY2lhbCBkb2NzIG9mIHRoZSBDUk0uQ09NIFdlYiBBUEkgVjQsIG1hZGUgZnJvbSBvbmUgY29udHJhY3QuJyxcbiAgbGFuZzogJ2VuLUdCJyxcbiAgYmFzZSxcbiAgY2xlYW5VcmxzOiB0cnVlLFxuICBsYXN0VXBkYXRlZDogZmFsc2UsXG4gIHNyY0V4Y2x1ZGU6IFsnUkVBRE1FLm1kJ10sXG4gIGhlYWQ6IFtcbiAgICBbJ2xpbmsnLCB7IHJlbDogJ2ljb24nLCBocmVmOiBgJHtiYXNlfWZhdmljb24uc3ZnYCwgdHlwZTogJ2ltYWdlL3N2Zyt4bWwnIH1dLFxuICAgIFsnbWV0YScsIHsgbmFtZTogJ3JlZmVycmVyJywgY29udGVudDogJ25vLXJlZmVycmVyJyB9XSxcbiAgICBbJ2xpbmsnLCB7IHJlbDogJ2FsdGVybmF0ZScsIHR5cGU6ICdhcHBsaWNhdGlvbi9yc3MreG1sJywgdGl0bGU6ICdSZWxlYXNlcycsIGhyZWY6IGAke2Jhc2V9ZmVlZHMvcmVsZWFzZXMueG1sYCB9XSxcbiAgICBbXG4gICAgICAnbGluaycsXG4gICAgICB7IHJlbDogJ2FsdGVybmF0ZScsIHR5cGU6ICdhcHBsaWNhdGlvbi9mZWVkK2pzb24nLCB0aXRsZTogJ1JlbGVhc2VzJywgaHJlZjogYCR7YmFzZX1mZWVkcy9yZWxlYXNlcy5qc29uYCB9LFxuICAgIF0sXG4gIF0sXG4gIHRyYW5zZm9ybVBhZ2VEYXRhKGRhdGEpIHtcbiAgICBjb25zdCBtYWRlID0gY29udGVudHMucGFnZUF0KGRhdGEucmVsYXRpdmVQYXRoKVxuICAgIGlmIChtYWRlKSB7XG4gICAgICBjb25zdCB7IHBhZ2UsIHRpdGxlLCBkZXNjcmlwdGlvbiB9ID0gbWFkZVxuICAgICAgcmV0dXJuIHsgdGl0bGUsIGRlc2NyaXB0aW9uLCBwYXJhbXM6IHsgLi4uZGF0YS5wYXJhbXMsIHBhZ2UgfSB9XG4gICAgfVxuICAgIGNvbnN0IHRpdGxlOiB1bmtub3duID0gZGF0YS5wYXJhbXM/LlsndGl0bGUnXVxuICAgIHJldHVybiB0eXBlb2YgdGl0bGUgPT09ICdzdHJpbmcnID8geyB0aXRsZSB9IDogdW5kZWZpbmVkXG4gIH0sXG4gIHRyYW5zZm9ybUhlYWQoeyBwYWdlRGF0YSB9KSB7XG4gICAgcmV0dXJuIGhlYWRPZihwYWdlRGF0YS5yZWxhdGl2ZVBhdGgsIGFkZHJlc3MpXG4gIH0sXG4gIGFzeW5jIGJ1aWxkRW5kKHsgb3V0RGlyIH0pIHtcbiAgICB3cml0ZVNpdGVGaWxlcyhvdXREaXIsIGZpbGVzKVxuICAgIGF3YWl0IHdyaXRlRG9jdW1lbnRzKG91dERpciwgbmV3ZXN0UmVsZWFzZShidW5kbGUpKVxuICB9LFxuICAuLi4oYWRkcmVzcy51cmwgPyB7IHNpdGVtYXA6IHsgaG9zdG5hbWU6IGFkZHJlc3MudXJsIH0gfSA6IHt9KSxcbiAgbWFya2Rvd246IHtcbiAgICB0aGVtZTogeyBsaWdodDogJ2dpdGh1Yi1saWdodC1oaWdoLWNvbnRyYXN0JywgZGFyazogJ2dpdGh1Yi1kYXJrLWhpZ2gtY29udHJhc3QnIH0sXG4gICAgY29uZmlnOiAobWFya2Rvd24pID0+IGRyYXdEaWFncmFtcyhtYXJrZG93biwgdml6KSxcbiAgfSxcbiAgdGhlbWVDb25maWc6IHtcbiAgICBuYXY6IFtcbiAgICAgIHsgdGV4dDogJ0d1aWRlcycsIGxpbms6ICcvZ3VpZGVzL2dldC1zdGFydGVkJywgYWN0aXZlTWF0Y2g6ICdeL2d1aWRlcy8nIH0sXG4gICAgICB7IHRleHQ6ICdSZWZlcmVuY2UnLCBsaW5rOiAnL3JlZmVyZW5jZS8nLCBhY3RpdmVNYXRjaDogJ14vcmVmZXJlbmNlLycgfSxcbiAgICAgIHsgdGV4dDogJ1JlbGVhc2VzJywgbGluazogJy9yZWxlYXNlcy8nLCBhY3RpdmVNYXRjaDogJ14vcmVsZWFzZXMvJyB9LFxuICAgIF0sXG4gICAgc2lkZWJhcjogc2lkZWJhcihsaXN0Q2F0YWxvZ3VlKGJ1bmRsZSkpLFxuICAgIG91dGxpbmU6IHsgbGV2ZWw6IFsyLCAzXSwgbGFiZWw6ICdPbiB0aGlzIHBhZ2UnIH0sXG4gICAgZG9jRm9vdGVyOiB7IHByZXY6IGZhbHNlLCBuZXh0OiBmYWxzZSB9LFxuICAgIGV4dGVybmFsTGlua0ljb246IHRydWUsXG4gICAgc2VhcmNoOiB7XG4gICAgICBwcm92aWRlcjogJ2xvY2FsJyxcbiAgICAgIG9wdGlvbnM6IHtcbiAgICAgICAgbWluaVNlYXJjaDoge1xuICAgICAgICAgIG9wdGlvbnM6IHsgdG9rZW5pemU6IGN1dEludG9Xb3JkcyB9LFxuICAgICAgICAgIF9zcGxpdEludG9TZWN0aW9uczogKGZpbGUsIGh0bWwpID0+XG4gICAgICAgICAgICBzZWFyY2hTZWN0aW9ucyhjb250ZW50cywgcmVsYXRpdmUoc291cmNlRm9sZGVyLCBmaWxlKS5yZXBsYWNlQWxsKCdcXFxcJywgJy8nKSwgaHRtbCksXG4gICAgICAgIH0sXG4gICAgICB9LFxuICAgIH0sXG4gICAgZm9vdGVyOiB7IG1lc3NhZ2U6ICdBbiB1bm9mZmljaWFsIHByb2plY3QsIG5vdCBlbmRvcnNlZCBieSBDUk0uQ09NLicgfSxcbiAgfSxcbiAgdml0ZToge1xuICAgIHBsdWdpbnM6IFtyZXN0YXJ0T25OZXdCdW5kbGUoKSwgY29uc29sZU1vZHVsZXMoKSwgc2VydmVTaXRlRmlsZXMoYmFzZSwgZmlsZXMpLCBzZXJ2ZURvY3VtZW50cyhiYXNlLCBidW5kbGUpXSxcbiAgICByZXNvbHZlOiB7XG4gICAgICBhbGlhczogW1xuICAgICAgICB7XG4gICAgICAgICAgZmluZDogL14uKlxcL1ZQTG9jYWxTZWFyY2hCb3hcXC52dWUkLyxcbiAgICAgICAgICByZXBsYWNlbWVudDogZmlsZVVSTFRvUGF0aChuZXcgVVJMKCcuL3RoZW1lL2NvbXBvbmVudHMvU2VhcmNoQm94LnZ1ZScsIGltcG9ydC5tZXRhLnVybCkpLFxuICAgICAgICB9LFxuICAgICAgXSxcbiAgICB9LFxuICB9LFxufSlcblxuLyoqIEluIGB2aXRlcHJlc3MgZGV2YCwgYSBuZXcgYnVuZGxlIGNvdW50cyBhcyBhIGNoYW5nZSBvZiB0aGlzIGZpbGUsIHdoaWNoIG1ha2VzIGFsbCBwYWdlcyBhbmV3LiAqL1xuZnVuY3Rpb24gcmVzdGFydE9uTmV3QnVuZGxlKCk6IFBsdWdpbiB7XG4gIHJldHVybiB7XG4gICAgbmFtZTogJ3Jlc3RhcnQtb24tbmV3LWJ1bmRsZScsXG4gICAgY29uZmlndXJlU2VydmVyKHNlcnZlcikge1xuICAgICAgc2VydmVyLndhdGNoZXIuYWRkKGJ1bmRsZUZpbGUpXG4gICAgICBzZXJ2ZXIud2F0Y2hlci5vbignY2hhbmdlJywgKGZpbGUpID0+IHtcbiAgICAgICAgaWYgKGZpbGUgPT09IGJ1bmRsZUZpbGUpIHNlcnZlci53YXRjaGVyLmVtaXQoJ2NoYW5nZScsIGNvbmZpZ0ZpbGUpXG4gICAgICB9KVxuICAgIH0sXG4gIH1cbn1cbiIsICJjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZGlybmFtZSA9IFwiL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvY2F0YWxvZ3VlLnRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9jYXRhbG9ndWUudHNcIjtpbXBvcnQgeyBsaXN0T3BlcmF0aW9ucywgdHlwZSBPcGVuQXBpRG9jdW1lbnQsIHR5cGUgUGxhY2VkT3BlcmF0aW9uIH0gZnJvbSAnQGNybWNvbS13ZWJhcGkvY29udHJhY3QnXG5pbXBvcnQgeyBmdWxsUGF0aCB9IGZyb20gJy4vY3VybC50cydcbmltcG9ydCB7IHR5cGUgTWFya1ZpZXcsIHZpZXdNYXJrcyB9IGZyb20gJy4vbWFya3MudHMnXG5pbXBvcnQgeyBwYXJhZ3JhcGhzIH0gZnJvbSAnLi93b3Jkcy50cydcblxuZXhwb3J0IGludGVyZmFjZSBDYXRhbG9ndWVFbnRyeSB7XG4gIG9wZXJhdGlvbklkOiBzdHJpbmdcbiAgdGl0bGU6IHN0cmluZ1xuICBtZXRob2Q6IHN0cmluZ1xuICBwYXRoOiBzdHJpbmdcbiAgbWFya3M6IE1hcmtWaWV3XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgQ2F0YWxvZ3VlR3JvdXAge1xuICB0YWc6IHN0cmluZ1xuICB0aXRsZTogc3RyaW5nXG4gIGRlc2NyaXB0aW9uOiBzdHJpbmdbXVxuICBlbnRyaWVzOiBDYXRhbG9ndWVFbnRyeVtdXG59XG5cbi8qKiBUaGUgb3BlcmF0aW9ucyBvZiBhbGwgcmVsZWFzZXMgdW5kZXIgdGhlaXIgdGFncywgaW4gdGhlIG9yZGVyIG9mIHRoZSBjb250cmFjdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsaXN0Q2F0YWxvZ3VlKGJ1bmRsZTogT3BlbkFwaURvY3VtZW50KTogQ2F0YWxvZ3VlR3JvdXBbXSB7XG4gIGNvbnN0IG9wZXJhdGlvbnMgPSBsaXN0T3BlcmF0aW9ucyhidW5kbGUpXG4gIHJldHVybiAoYnVuZGxlLnRhZ3MgPz8gW10pXG4gICAgLm1hcCgodGFnKSA9PiAoe1xuICAgICAgdGFnOiB0YWcubmFtZSxcbiAgICAgIHRpdGxlOiB0YWdJbldvcmRzKHRhZy5uYW1lKSxcbiAgICAgIGRlc2NyaXB0aW9uOiBwYXJhZ3JhcGhzKHRhZ1snZGVzY3JpcHRpb24nXSBhcyBzdHJpbmcgfCB1bmRlZmluZWQpLFxuICAgICAgZW50cmllczogb3BlcmF0aW9uc1xuICAgICAgICAuZmlsdGVyKCh7IG9wZXJhdGlvbiB9KSA9PiBvcGVyYXRpb24udGFncz8uWzBdID09PSB0YWcubmFtZSlcbiAgICAgICAgLm1hcCgocGxhY2VkKSA9PiBlbnRyeU9mKGJ1bmRsZSwgcGxhY2VkKSksXG4gICAgfSkpXG4gICAgLmZpbHRlcigoZ3JvdXApID0+IGdyb3VwLmVudHJpZXMubGVuZ3RoID4gMClcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHRhZ0luV29yZHModGFnOiBzdHJpbmcpOiBzdHJpbmcge1xuICBjb25zdCB3b3JkcyA9IHRhZy5yZXBsYWNlQWxsKCdfJywgJyAnKVxuICByZXR1cm4gd29yZHMuY2hhckF0KDApLnRvVXBwZXJDYXNlKCkgKyB3b3Jkcy5zbGljZSgxKVxufVxuXG5mdW5jdGlvbiBlbnRyeU9mKGJ1bmRsZTogT3BlbkFwaURvY3VtZW50LCB7IG9wZXJhdGlvbiwgbWV0aG9kLCBwYXRoIH06IFBsYWNlZE9wZXJhdGlvbik6IENhdGFsb2d1ZUVudHJ5IHtcbiAgcmV0dXJuIHtcbiAgICBvcGVyYXRpb25JZDogb3BlcmF0aW9uLm9wZXJhdGlvbklkLFxuICAgIHRpdGxlOiBvcGVyYXRpb24uc3VtbWFyeSA/PyBvcGVyYXRpb24ub3BlcmF0aW9uSWQsXG4gICAgbWV0aG9kOiBtZXRob2QudG9VcHBlckNhc2UoKSxcbiAgICBwYXRoOiBmdWxsUGF0aChidW5kbGUsIHBhdGgpLFxuICAgIG1hcmtzOiB2aWV3TWFya3Mob3BlcmF0aW9uKSxcbiAgfVxufVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9jYWxsLXBhcnRzLnRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9jYWxsLXBhcnRzLnRzXCI7aW1wb3J0IHtcbiAgdHlwZSBPcGVuQXBpRG9jdW1lbnQsXG4gIHR5cGUgT3BlcmF0aW9uLFxuICB0eXBlIFBhcmFtZXRlcixcbiAgcmVzb2x2ZVJlZixcbiAgdHlwZSBTY2hlbWEsXG4gIHR5cGUgU2VjdXJpdHlSZXF1aXJlbWVudCxcbn0gZnJvbSAnQGNybWNvbS13ZWJhcGkvY29udHJhY3QnXG5pbXBvcnQgeyByaXZhbEtleXMgfSBmcm9tICcuL2Nob2ljZXMudHMnXG5pbXBvcnQgeyByZXNvbHZlU2NoZW1hIH0gZnJvbSAnLi9zY2hlbWEudHMnXG5cbi8qKiBUaGUgcXVlcnkgcGFyYW1ldGVycyBhIHNhbXBsZSBzZW5kczogd2hhdCBpcyByZXF1aXJlZCwgYW5kIHRoZSBmaXJzdCBvZiBzZXZlcmFsIHRvIGNob29zZSBmcm9tLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNob3NlblBhcmFtZXRlcnMob3BlcmF0aW9uOiBPcGVyYXRpb24pOiBQYXJhbWV0ZXJbXSB7XG4gIGNvbnN0IHBhcmFtZXRlcnMgPSAob3BlcmF0aW9uLnBhcmFtZXRlcnMgPz8gW10pLmZpbHRlcigocGFyYW1ldGVyKSA9PiBwYXJhbWV0ZXIuaW4gPT09ICdxdWVyeScpXG4gIGNvbnN0IHJpdmFscyA9IHJpdmFsS2V5cyhvcGVyYXRpb25bJ3gtcGFyYW1ldGVyLXJ1bGVzJ10gPz8ge30pXG4gIGNvbnN0IGNob2ljZSA9IHBhcmFtZXRlcnMuZmlsdGVyKCh7IG5hbWUgfSkgPT4gcml2YWxzLmluY2x1ZGVzKG5hbWUpKVxuICBjb25zdCBjaG9zZW4gPSBjaG9pY2UuZmluZCgoeyBkZXByZWNhdGVkIH0pID0+ICFkZXByZWNhdGVkKSA/PyBjaG9pY2VbMF1cbiAgcmV0dXJuIHBhcmFtZXRlcnMuZmlsdGVyKChwYXJhbWV0ZXIpID0+IHBhcmFtZXRlci5yZXF1aXJlZCB8fCBwYXJhbWV0ZXIgPT09IGNob3Nlbilcbn1cblxuLyoqIFdoZXRoZXIgYSB3YXkgdG8gc2lnbiBhIGNhbGwgaXMgdGhlIG9uZSBieSBhIGtleS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0YWtlc0tleShkb2N1bWVudDogT3BlbkFwaURvY3VtZW50LCByZXF1aXJlbWVudDogU2VjdXJpdHlSZXF1aXJlbWVudCk6IGJvb2xlYW4ge1xuICByZXR1cm4gT2JqZWN0LmtleXMocmVxdWlyZW1lbnQpLnNvbWUoKG5hbWUpID0+IHtcbiAgICBjb25zdCBzY2hlbWUgPSByZXNvbHZlUmVmKGRvY3VtZW50LCBgIy9jb21wb25lbnRzL3NlY3VyaXR5U2NoZW1lcy8ke25hbWV9YClcbiAgICByZXR1cm4gc2NoZW1lWyd0eXBlJ10gPT09ICdodHRwJyAmJiBzY2hlbWVbJ3NjaGVtZSddID09PSAnYmFzaWMnXG4gIH0pXG59XG5cbi8qKiBXaGF0IGEgZmllbGQgb2YgYSBib2R5IGNhcnJpZXMsIGFzIGZhciBhcyBhIHNhbXBsZSBtdXN0IG5vdCBwcmludCBpdC4gKi9cbmV4cG9ydCB0eXBlIFNlY3JldCA9ICdzZXNzaW9uIHRva2VuJyB8ICd3ZWIgdG9rZW4nXG5cbi8qKiBDb3BpZXMgYSBib2R5LCB3aXRoIHNvbWV0aGluZyBlbHNlIGluIHRoZSBwbGFjZSBvZiBzZXNzaW9uIHRva2VucyBhbmQgb3RoZXIgSlNPTiBXZWIgVG9rZW5zLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlcGxhY2VUb2tlbnMoXG4gIGRvY3VtZW50OiBPcGVuQXBpRG9jdW1lbnQsXG4gIHJhdzogU2NoZW1hLFxuICBib2R5OiB1bmtub3duLFxuICBpbnN0ZWFkOiAoc2VjcmV0OiBTZWNyZXQpID0+IHVua25vd24sXG4pOiB1bmtub3duIHtcbiAgaWYgKHR5cGVvZiBib2R5ICE9PSAnb2JqZWN0JyB8fCBib2R5ID09PSBudWxsIHx8IEFycmF5LmlzQXJyYXkoYm9keSkpIHJldHVybiBib2R5XG4gIGNvbnN0IHsgc2NoZW1hIH0gPSByZXNvbHZlU2NoZW1hKGRvY3VtZW50LCByYXcpXG4gIHJldHVybiBPYmplY3QuZnJvbUVudHJpZXMoXG4gICAgT2JqZWN0LmVudHJpZXMoYm9keSkubWFwKChbbmFtZSwgdmFsdWVdKSA9PiB7XG4gICAgICBjb25zdCBwcm9wZXJ0eSA9IHJlc29sdmVTY2hlbWEoZG9jdW1lbnQsIHByb3BlcnR5T2YoZG9jdW1lbnQsIHNjaGVtYSwgbmFtZSkpLnNjaGVtYVxuICAgICAgaWYgKHByb3BlcnR5Wyd4LXRva2VuJ10gPT09ICdzZXNzaW9uJykgcmV0dXJuIFtuYW1lLCBpbnN0ZWFkKCdzZXNzaW9uIHRva2VuJyldXG4gICAgICBpZiAocHJvcGVydHlbJ2NvbnRlbnRNZWRpYVR5cGUnXSA9PT0gJ2FwcGxpY2F0aW9uL2p3dCcpIHJldHVybiBbbmFtZSwgaW5zdGVhZCgnd2ViIHRva2VuJyldXG4gICAgICByZXR1cm4gW25hbWUsIHJlcGxhY2VUb2tlbnMoZG9jdW1lbnQsIHByb3BlcnR5LCB2YWx1ZSwgaW5zdGVhZCldXG4gICAgfSksXG4gIClcbn1cblxuLyoqIEEgcHJvcGVydHkgb2YgYSBzY2hlbWEsIG9yIG9mIG9uZSBvZiBpdHMgYWx0ZXJuYXRpdmVzLiAqL1xuZnVuY3Rpb24gcHJvcGVydHlPZihkb2N1bWVudDogT3BlbkFwaURvY3VtZW50LCBzY2hlbWE6IFNjaGVtYSwgbmFtZTogc3RyaW5nKTogU2NoZW1hIHtcbiAgY29uc3QgZm9ybXMgPSBbc2NoZW1hLCAuLi4oc2NoZW1hLm9uZU9mID8/IFtdKS5tYXAoKGJyYW5jaCkgPT4gcmVzb2x2ZVNjaGVtYShkb2N1bWVudCwgYnJhbmNoKS5zY2hlbWEpXVxuICByZXR1cm4gZm9ybXMubWFwKChmb3JtKSA9PiBmb3JtLnByb3BlcnRpZXM/LltuYW1lXSkuZmluZCgocHJvcGVydHkpID0+IHByb3BlcnR5ICE9PSB1bmRlZmluZWQpID8/IHt9XG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyY1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjL2Nob2ljZXMudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjL2Nob2ljZXMudHNcIjtpbXBvcnQgeyBpc1JlcXVpcmVkT25seSwgdHlwZSBPcGVuRW5kLCB0eXBlIFNjaGVtYSB9IGZyb20gJ0Bjcm1jb20td2ViYXBpL2NvbnRyYWN0J1xuaW1wb3J0IHsgdHlwZSBNYXJrVmlldywgbmFtZVdpdGhNYXJrcyB9IGZyb20gJy4vbWFya3MudHMnXG5pbXBvcnQgeyBhc0NvZGUsIGluV29yZHMsIGpvaW5Xb3JkcyB9IGZyb20gJy4vd29yZHMudHMnXG5cbi8qKiBPbmUgb2YgdGhlIGZpZWxkcyBvZiB3aGljaCBleGFjdGx5IG9uZSBpcyB0byBiZSBnaXZlbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2hvaWNlT3B0aW9uIHtcbiAgbmFtZTogc3RyaW5nXG4gIG1hcmtzOiBNYXJrVmlld1xufVxuXG4vKiogV2hpY2ggd2F5IGEgYm9keSB0cmF2ZWxzOiB3aGF0IGEgY2FsbGVyIG11c3Qgc2VuZCwgb3Igd2hhdCBhbiBhbnN3ZXIgbWF5IGhvbGQuICovXG5leHBvcnQgdHlwZSBEaXJlY3Rpb24gPSAncmVxdWVzdCcgfCAnYW5zd2VyJ1xuXG4vKiogVGhlIGtleXMgb2YgYW4gZXhhY3RseS1vbmUtb2YgYmV0d2VlbiBzaW5nbGUgZmllbGRzLCBrbm93biBvciBndWVzc2VkOyBlbXB0eSB3aGVuIHRoZSBzY2hlbWEgaGFzIG5vbmUuICovXG5leHBvcnQgZnVuY3Rpb24gcml2YWxLZXlzKHNjaGVtYTogU2NoZW1hKTogc3RyaW5nW10ge1xuICBjb25zdCBndWVzc2VkID0gc2NoZW1hWyd4LW9wZW4nXT8uWydvbmUtb2YnXVxuICBpZiAoZ3Vlc3NlZCkgcmV0dXJuIFsuLi5ndWVzc2VkXVxuICBjb25zdCBicmFuY2hlcyA9IHNjaGVtYS5vbmVPZiA/PyBbXVxuICBpZiAoYnJhbmNoZXMubGVuZ3RoID09PSAwIHx8ICFicmFuY2hlcy5ldmVyeShpc1JlcXVpcmVkT25seSkpIHJldHVybiBbXVxuICByZXR1cm4gYnJhbmNoZXMuZmxhdE1hcCgoYnJhbmNoKSA9PiBicmFuY2gucmVxdWlyZWQgPz8gW10pXG59XG5cbi8qKiBUaGUgZmllbGRzIG9mIGFuIGV4YWN0bHktb25lLW9mIHdpdGggdGhlaXIgbWFya3M7IGVtcHR5IHdoZW4gdGhlIHNjaGVtYSBoYXMgbm9uZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaG9pY2VPZihzY2hlbWE6IFNjaGVtYSwgbWFya3NPZjogKG5hbWU6IHN0cmluZykgPT4gTWFya1ZpZXcpOiBDaG9pY2VPcHRpb25bXSB7XG4gIHJldHVybiByaXZhbEtleXMoc2NoZW1hKS5tYXAoKG5hbWUpID0+ICh7IG5hbWUsIG1hcmtzOiBtYXJrc09mKG5hbWUpIH0pKVxufVxuXG4vKiogYEV4YWN0bHkgb25lIG9mOiBgYWAsIGBiYCAoZnJvbSBSMTguMC4wKS5gIGZvciB3aGVyZSBhIGNob2ljZSBjYW5ub3QgYmUgZHJhd24uICovXG5leHBvcnQgZnVuY3Rpb24gY2hvaWNlSW5Xb3JkcyhjaG9pY2U6IHJlYWRvbmx5IENob2ljZU9wdGlvbltdKTogc3RyaW5nIHtcbiAgcmV0dXJuIGBFeGFjdGx5IG9uZSBvZjogJHtjaG9pY2UubWFwKCh7IG5hbWUsIG1hcmtzIH0pID0+IG5hbWVXaXRoTWFya3MobmFtZSwgbWFya3MpKS5qb2luKCcsICcpfS5gXG59XG5cbi8qKiBTYXlzIHdoZXJlIGtub3dsZWRnZSBvZiBhbiBvYmplY3QgZW5kcywgYW5kIGhvdyBpdCBpcyBrbm93bi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBvcGVuRW5kSW5Xb3Jkcyh7IGFmdGVyLCAnb25lLW9mJzogZ3Vlc3NlZCwgbm90ZSB9OiBPcGVuRW5kKTogc3RyaW5nIHtcbiAgY29uc3Qgd29yZHMgPSBub3RlLnRyaW0oKS5yZXBsYWNlQWxsKC9cXHMrL2csICcgJylcbiAgaWYgKGd1ZXNzZWQpIHJldHVybiBgS25vd2xlZGdlIGVuZHMgaGVyZTogYW5vdGhlciBmaWVsZCBtYXkgYmUgdGhlIHJpZ2h0IG9uZSwgYW5kIGlzIHRha2VuLiAke3dvcmRzfWBcbiAgcmV0dXJuIGBLbm93bGVkZ2UgZW5kcyAke2FmdGVyID09PSB1bmRlZmluZWQgPyAnaGVyZScgOiBgYXQgJHthc0NvZGUoYWZ0ZXIpfWB9OiBtb3JlIGZpZWxkcyBtYXkgYmUgdGhlcmUuICR7d29yZHN9YFxufVxuXG4vKipcbiAqIFRoZSBydWxlcyBiZXR3ZWVuIHRoZSBmaWVsZHMgb2Ygb25lIG9iamVjdCBvdGhlciB0aGFuIGEgY2hvaWNlLCBhIHNlbnRlbmNlIGVhY2guXG4gKlxuICogLSBcImBhYCBhbmQgYGJgIG9ubHkgdG9nZXRoZXIuXCIgd2hlbiBlYWNoIG5lZWRzIHRoZSBvdGhlci5cbiAqIC0gXCJgY2Agb25seSB0b2dldGhlciB3aXRoIGBhYC5cIiB3aGVuIG9ubHkgb25lIG5lZWRzIHRoZSBvdGhlci5cbiAqIC0gXCJLbm93bGVkZ2UgZW5kcyBhdCBgYmA6IFx1MjAyNlwiIHdoZW4gdGhlIG9iamVjdCBnb2VzIG9uLlxuICovXG5leHBvcnQgZnVuY3Rpb24gcnVsZVNlbnRlbmNlcyhzY2hlbWE6IFNjaGVtYSk6IHN0cmluZ1tdIHtcbiAgY29uc3Qgc2VudGVuY2VzOiBzdHJpbmdbXSA9IFtdXG4gIGNvbnN0IG5lZWRzID0gc2NoZW1hLmRlcGVuZGVudFJlcXVpcmVkID8/IHt9XG4gIGNvbnN0IG9wZW4gPSBzY2hlbWFbJ3gtb3BlbiddXG4gIGlmIChvcGVuKSBzZW50ZW5jZXMucHVzaChvcGVuRW5kSW5Xb3JkcyhvcGVuKSlcbiAgZm9yIChjb25zdCBbbmFtZSwgdGFyZ2V0c10gb2YgT2JqZWN0LmVudHJpZXMobmVlZHMpKSB7XG4gICAgY29uc3QgbXV0dWFsID0gdGFyZ2V0cy5maWx0ZXIoKHRhcmdldCkgPT4gbmVlZHNbdGFyZ2V0XT8uaW5jbHVkZXMobmFtZSkpXG4gICAgZm9yIChjb25zdCB0YXJnZXQgb2YgbXV0dWFsKSB7XG4gICAgICBjb25zdCBvcmRlciA9IE9iamVjdC5rZXlzKG5lZWRzKVxuICAgICAgaWYgKG9yZGVyLmluZGV4T2YobmFtZSkgPCBvcmRlci5pbmRleE9mKHRhcmdldCkpXG4gICAgICAgIHNlbnRlbmNlcy5wdXNoKGAke2FzQ29kZShuYW1lKX0gYW5kICR7YXNDb2RlKHRhcmdldCl9IG9ubHkgdG9nZXRoZXIuYClcbiAgICB9XG4gICAgY29uc3Qgb3RoZXJzID0gdGFyZ2V0cy5maWx0ZXIoKHRhcmdldCkgPT4gIW11dHVhbC5pbmNsdWRlcyh0YXJnZXQpKVxuICAgIGlmIChvdGhlcnMubGVuZ3RoID4gMCkgc2VudGVuY2VzLnB1c2goYCR7YXNDb2RlKG5hbWUpfSBvbmx5IHRvZ2V0aGVyIHdpdGggJHtqb2luV29yZHMob3RoZXJzLm1hcChhc0NvZGUpKX0uYClcbiAgfVxuICByZXR1cm4gc2VudGVuY2VzXG59XG5cbi8qKiBXaGV0aGVyIGEgZmllbGQgaGFzIHRvIGJlIHRoZXJlLCBpbiB3b3Jkcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZXF1aXJlbWVudEluV29yZHMobmFtZTogc3RyaW5nLCBzY2hlbWE6IFNjaGVtYSwgZGlyZWN0aW9uOiBEaXJlY3Rpb24pOiBzdHJpbmcge1xuICBpZiAoc2NoZW1hLnJlcXVpcmVkPy5pbmNsdWRlcyhuYW1lKSkgcmV0dXJuIGRpcmVjdGlvbiA9PT0gJ3JlcXVlc3QnID8gJ3JlcXVpcmVkJyA6ICdhbHdheXMgdGhlcmUnXG4gIGlmIChkaXJlY3Rpb24gPT09ICdhbnN3ZXInKSByZXR1cm4gJ21heSBiZSBtaXNzaW5nJ1xuICBjb25zdCByaXZhbHMgPSByaXZhbEtleXMoc2NoZW1hKVxuICBpZiAocml2YWxzLmluY2x1ZGVzKG5hbWUpKSByZXR1cm4gYGV4YWN0bHkgb25lIG9mICR7aW5Xb3JkcyhyaXZhbHMubGVuZ3RoKX1gXG4gIGNvbnN0IG5lZWRzID0gc2NoZW1hLmRlcGVuZGVudFJlcXVpcmVkID8/IHt9XG4gIGNvbnN0IHdhbnRlZEJ5ID0gT2JqZWN0LmtleXMobmVlZHMpLmZpbHRlcigob3RoZXIpID0+IG5lZWRzW290aGVyXT8uaW5jbHVkZXMobmFtZSkpXG4gIGlmICh3YW50ZWRCeS5sZW5ndGggPiAwKSByZXR1cm4gYHJlcXVpcmVkIHdpdGggJHtqb2luV29yZHMod2FudGVkQnkubWFwKGFzQ29kZSksICdvcicpfWBcbiAgaWYgKG5lZWRzW25hbWVdKSByZXR1cm4gYG9wdGlvbmFsLCBvbmx5IHdpdGggJHtqb2luV29yZHMobmVlZHNbbmFtZV0ubWFwKGFzQ29kZSkpfWBcbiAgcmV0dXJuICdvcHRpb25hbCdcbn1cbiIsICJjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZGlybmFtZSA9IFwiL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvd29yZHMudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjL3dvcmRzLnRzXCI7Y29uc3QgbnVtYmVycyA9IFsnbm8nLCAnb25lJywgJ3R3bycsICd0aHJlZScsICdmb3VyJywgJ2ZpdmUnLCAnc2l4JywgJ3NldmVuJywgJ2VpZ2h0JywgJ25pbmUnLCAndGVuJ11cblxuZXhwb3J0IGZ1bmN0aW9uIGluV29yZHMoY291bnQ6IG51bWJlcik6IHN0cmluZyB7XG4gIHJldHVybiBudW1iZXJzW2NvdW50XSA/PyBTdHJpbmcoY291bnQpXG59XG5cbi8qKiBgYWAsIGBhIGFuZCBiYCwgYGEsIGIgYW5kIGNgLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGpvaW5Xb3Jkcyh3b3JkczogcmVhZG9ubHkgc3RyaW5nW10sIGxhc3QgPSAnYW5kJyk6IHN0cmluZyB7XG4gIGlmICh3b3Jkcy5sZW5ndGggPCAyKSByZXR1cm4gd29yZHNbMF0gPz8gJydcbiAgcmV0dXJuIGAke3dvcmRzLnNsaWNlKDAsIC0xKS5qb2luKCcsICcpfSAke2xhc3R9ICR7d29yZHMuYXQoLTEpfWBcbn1cblxuLyoqIE1hcmtzIGEgbmFtZSBhcyBjb2RlLCBpbiB0aGUgb25lIG5vdGF0aW9uIHtAbGluayBzcGxpdElubGluZX0ga25vd3MuICovXG5leHBvcnQgZnVuY3Rpb24gYXNDb2RlKHRleHQ6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiBgXFxgJHt0ZXh0fVxcYGBcbn1cblxuLyoqIE1hcmtzIHRoZSBuYW1lcyBpbiB3aGF0IHN0YW5kcyBpbiBmb3Igc29tZXRoaW5nIGFzIGNvZGU6IG9uZSBuYW1lLCBvciBzZXZlcmFsIHdpdGggd29yZHMgYmV0d2VlbiB0aGVtLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlcGxhY2VtZW50SW5Xb3Jkcyh0ZXh0OiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gL1xccy8udGVzdCh0ZXh0KSA/IHRleHQucmVwbGFjZSgvXFx3Kyg/OltfLy5dXFx3KykrL2csIChuYW1lKSA9PiBhc0NvZGUobmFtZSkpIDogYXNDb2RlKHRleHQpXG59XG5cbi8qKiBgQWNjZXNzVG9rZW5Mb2dpbmAgYmVjb21lcyBgQWNjZXNzIHRva2VuIGxvZ2luYC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb21wb25lbnRJbldvcmRzKG5hbWU6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IHdvcmRzID0gbmFtZS5yZXBsYWNlKC8oW2EtejAtOV0pKFtBLVpdKS9nLCAnJDEgJDInKS50b0xvd2VyQ2FzZSgpXG4gIHJldHVybiB3b3Jkcy5jaGFyQXQoMCkudG9VcHBlckNhc2UoKSArIHdvcmRzLnNsaWNlKDEpXG59XG5cbi8qKiBKb2lucyBsaW5lcyB0aGF0IHdlcmUgYnJva2VuIHRvIGZpdCBhIFlBTUwgZmlsZTsgYW4gZW1wdHkgbGluZSBzdGFydHMgYSBuZXcgcGFyYWdyYXBoLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBhcmFncmFwaHModGV4dDogc3RyaW5nIHwgdW5kZWZpbmVkKTogc3RyaW5nW10ge1xuICByZXR1cm4gKHRleHQgPz8gJycpXG4gICAgLnNwbGl0KC9cXG5cXHMqXFxuLylcbiAgICAubWFwKChwYXJhZ3JhcGgpID0+IHBhcmFncmFwaC5yZXBsYWNlKC9cXHMrL2csICcgJykudHJpbSgpKVxuICAgIC5maWx0ZXIoKHBhcmFncmFwaCkgPT4gcGFyYWdyYXBoICE9PSAnJylcbn1cblxuLyoqIEZvbGRzIHJ1bnMgb2YgbnVtYmVyZWQgbmFtZXM6IGB1ZGZfMWAsIGB1ZGZfMmAsIGB1ZGZfM2AgYmVjb21lIGB1ZGZfMWAgdG8gYHVkZl8zYC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmb2xkTnVtYmVyZWQobmFtZXM6IHJlYWRvbmx5IHN0cmluZ1tdKTogc3RyaW5nW10ge1xuICBjb25zdCBmb2xkZWQ6IHN0cmluZ1tdID0gW11cbiAgZm9yIChsZXQgc3RhcnQgPSAwOyBzdGFydCA8IG5hbWVzLmxlbmd0aDsgKSB7XG4gICAgbGV0IGVuZCA9IHN0YXJ0XG4gICAgd2hpbGUgKGVuZCArIDEgPCBuYW1lcy5sZW5ndGggJiYgaXNOZXh0KG5hbWVzW2VuZF0gYXMgc3RyaW5nLCBuYW1lc1tlbmQgKyAxXSBhcyBzdHJpbmcpKSBlbmQrK1xuICAgIGNvbnN0IFtmaXJzdCwgbGFzdF0gPSBbYXNDb2RlKG5hbWVzW3N0YXJ0XSBhcyBzdHJpbmcpLCBhc0NvZGUobmFtZXNbZW5kXSBhcyBzdHJpbmcpXVxuICAgIGlmIChlbmQgLSBzdGFydCA+PSAyKSBmb2xkZWQucHVzaChgJHtmaXJzdH0gdG8gJHtsYXN0fWApXG4gICAgZWxzZSBmb2xkZWQucHVzaCguLi5uYW1lcy5zbGljZShzdGFydCwgZW5kICsgMSkubWFwKGFzQ29kZSkpXG4gICAgc3RhcnQgPSBlbmQgKyAxXG4gIH1cbiAgcmV0dXJuIGZvbGRlZFxufVxuXG5mdW5jdGlvbiBpc05leHQobmFtZTogc3RyaW5nLCBuZXh0OiBzdHJpbmcpOiBib29sZWFuIHtcbiAgY29uc3QgW2EsIGJdID0gWy9eKC4qPykoXFxkKykkLy5leGVjKG5hbWUpLCAvXiguKj8pKFxcZCspJC8uZXhlYyhuZXh0KV1cbiAgcmV0dXJuIGEgIT09IG51bGwgJiYgYiAhPT0gbnVsbCAmJiBhWzFdID09PSBiWzFdICYmIE51bWJlcihiWzJdKSA9PT0gTnVtYmVyKGFbMl0pICsgMVxufVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9tYXJrcy50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvbWFya3MudHNcIjtpbXBvcnQgdHlwZSB7IE1hcmtlZCB9IGZyb20gJ0Bjcm1jb20td2ViYXBpL2NvbnRyYWN0J1xuaW1wb3J0IHR5cGUgeyBNYXJrU2V0IH0gZnJvbSAnQGNybWNvbS13ZWJhcGkvcmVsZWFzZS1tYXJrcydcbmltcG9ydCB7IGFzQ29kZSwgam9pbldvcmRzLCByZXBsYWNlbWVudEluV29yZHMgfSBmcm9tICcuL3dvcmRzLnRzJ1xuXG4vKiogV2hhdCB0aGUgcmVsZWFzZSBtYXJrcyBvZiBhIG5vZGUgc2F5LCBhcyBmYXIgYXMgYSBwYWdlIHNob3dzIGl0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBNYXJrVmlldyB7XG4gIC8qKiBSZWxlYXNlcyBmcm9tIHdoaWNoIGl0IGlzIHRoZXJlOyBlbXB0eSB3aGVuIGl0IGFsd2F5cyB3YXMuICovXG4gIGZyb206IHN0cmluZ1tdXG4gIC8qKiBSZWxlYXNlcyBmcm9tIHdoaWNoIGl0IGlzIGRlcHJlY2F0ZWQ7IGVtcHR5IHdoZW4gaXQgaXMgbm90LiAqL1xuICBkZXByZWNhdGVkRnJvbTogc3RyaW5nW11cbiAgLyoqIFJlbGVhc2VzIGZyb20gd2hpY2ggaXQgaXMgZ29uZTsgYWJzZW50IHdoZW4gaXQgc3RheWVkLiAqL1xuICByZW1vdmVkRnJvbT86IHN0cmluZ1tdXG4gIHJlcGxhY2VkQnk/OiBzdHJpbmcgfCB1bmRlZmluZWRcbiAgLyoqIFdoaWNoIG9mIHRoZW0gbm8gcGFnZSBwcmludHM7IGFic2VudCB3aGVuIHBhZ2VzIHByaW50IGFsbC4gKi9cbiAgb3Vycz86IHJlYWRvbmx5ICgnZnJvbScgfCAnZGVwcmVjYXRlZEZyb20nIHwgJ3JlbW92ZWRGcm9tJylbXVxufVxuXG4vKiogV2hhdCBjYW4gY2FycnkgbWFya3M6IGEgbm9kZSBvZiB0aGUgY29udHJhY3QsIG9yIHRoZSBlbnRyeSBvZiBvbmUgdmFsdWUgb2YgYW4gZW51bS4gKi9cbmV4cG9ydCB0eXBlIE1hcmtIb2xkZXIgPSBNYXJrU2V0ICYgUGljazxNYXJrZWQsICd4LXJlcGxhY2VkLWJ5JyB8ICd4LWV2aWRlbmNlLW9mJz5cblxuZXhwb3J0IGZ1bmN0aW9uIHZpZXdNYXJrcyhub2RlOiBNYXJrSG9sZGVyKTogTWFya1ZpZXcge1xuICBjb25zdCB2aWV3OiBNYXJrVmlldyA9IHtcbiAgICBmcm9tOiBbLi4uKG5vZGVbJ3gtYXZhaWxhYmxlLWZyb20nXSA/PyBbXSldLFxuICAgIGRlcHJlY2F0ZWRGcm9tOiBbLi4uKG5vZGVbJ3gtZGVwcmVjYXRlZC1mcm9tJ10gPz8gW10pXSxcbiAgfVxuICBpZiAobm9kZVsneC1yZW1vdmVkLWZyb20nXSkgdmlldy5yZW1vdmVkRnJvbSA9IFsuLi5ub2RlWyd4LXJlbW92ZWQtZnJvbSddXVxuICBpZiAobm9kZVsneC1yZXBsYWNlZC1ieSddICE9PSB1bmRlZmluZWQpIHZpZXcucmVwbGFjZWRCeSA9IG5vZGVbJ3gtcmVwbGFjZWQtYnknXVxuICBjb25zdCBvdXJzID0gKFsnZnJvbScsICdkZXByZWNhdGVkRnJvbScsICdyZW1vdmVkRnJvbSddIGFzIGNvbnN0KS5maWx0ZXIoXG4gICAgKGtleSkgPT4gbm9kZVsneC1ldmlkZW5jZS1vZiddPy5bbWFya09mW2tleV1dID09PSAnYXNzdW1lZCcsXG4gIClcbiAgaWYgKG91cnMubGVuZ3RoID4gMCkgdmlldy5vdXJzID0gb3Vyc1xuICByZXR1cm4gdmlld1xufVxuXG5jb25zdCBtYXJrT2YgPSB7XG4gIGZyb206ICdhdmFpbGFibGUtZnJvbScsXG4gIGRlcHJlY2F0ZWRGcm9tOiAnZGVwcmVjYXRlZC1mcm9tJyxcbiAgcmVtb3ZlZEZyb206ICdyZW1vdmVkLWZyb20nLFxufSBhcyBjb25zdFxuXG4vKiogYFIxMi40LjAgYW5kIFIxMy4wLjBgLCBhbmQgd2hldGhlciB0aGF0IGlzIG91ciByZWFkaW5nLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlbGVhc2VzSW5Xb3Jkcyh2aWV3OiBNYXJrVmlldywga2V5OiAnZnJvbScgfCAnZGVwcmVjYXRlZEZyb20nIHwgJ3JlbW92ZWRGcm9tJyk6IHN0cmluZyB7XG4gIHJldHVybiBgJHtqb2luV29yZHModmlld1trZXldID8/IFtdKX0ke3ZpZXcub3Vycz8uaW5jbHVkZXMoa2V5KSA/ICcgKG91ciByZWFkaW5nKScgOiAnJ31gXG59XG5cbi8qKiBgZnJvbSBSMTIuNC4wLCBkZXByZWNhdGVkIGZyb20gUjE4LjAuMCAodXNlIGBiYClgOyBlbXB0eSB3aXRob3V0IG1hcmtzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1hcmtzSW5Xb3Jkcyh2aWV3OiBNYXJrVmlldyk6IHN0cmluZyB7XG4gIGNvbnN0IHsgZnJvbSwgZGVwcmVjYXRlZEZyb20sIHJlbW92ZWRGcm9tLCByZXBsYWNlZEJ5IH0gPSB2aWV3XG4gIGNvbnN0IHdvcmRzOiBzdHJpbmdbXSA9IFtdXG4gIGlmIChmcm9tLmxlbmd0aCA+IDApIHdvcmRzLnB1c2goYGZyb20gJHtyZWxlYXNlc0luV29yZHModmlldywgJ2Zyb20nKX1gKVxuICBpZiAoZGVwcmVjYXRlZEZyb20ubGVuZ3RoID4gMClcbiAgICB3b3Jkcy5wdXNoKFxuICAgICAgYGRlcHJlY2F0ZWQgZnJvbSAke3JlbGVhc2VzSW5Xb3Jkcyh2aWV3LCAnZGVwcmVjYXRlZEZyb20nKX0ke3JlcGxhY2VkQnkgPyBgLCB1c2UgJHtyZXBsYWNlbWVudEluV29yZHMocmVwbGFjZWRCeSl9YCA6ICcnfWAsXG4gICAgKVxuICBpZiAocmVtb3ZlZEZyb20pIHdvcmRzLnB1c2goYGdvbmUgZnJvbSAke3JlbGVhc2VzSW5Xb3Jkcyh2aWV3LCAncmVtb3ZlZEZyb20nKX1gKVxuICByZXR1cm4gd29yZHMuam9pbignLCAnKVxufVxuXG4vKiogQSBuYW1lIGFzIGNvZGUsIGZvbGxvd2VkIGJ5IGl0cyBtYXJrcyBpbiBicmFja2V0cy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBuYW1lV2l0aE1hcmtzKG5hbWU6IHN0cmluZywgbWFya3M6IE1hcmtWaWV3KTogc3RyaW5nIHtcbiAgY29uc3Qgd29yZHMgPSBtYXJrc0luV29yZHMoeyAuLi5tYXJrcywgcmVwbGFjZWRCeTogdW5kZWZpbmVkIH0pXG4gIHJldHVybiB3b3JkcyA/IGAke2FzQ29kZShuYW1lKX0gKCR7d29yZHN9KWAgOiBhc0NvZGUobmFtZSlcbn1cbiIsICJjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZGlybmFtZSA9IFwiL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvc2NoZW1hLnRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9zY2hlbWEudHNcIjtpbXBvcnQgeyB0eXBlIE9wZW5BcGlEb2N1bWVudCwgcmVzb2x2ZVJlZiwgdHlwZSBTY2hlbWEgfSBmcm9tICdAY3JtY29tLXdlYmFwaS9jb250cmFjdCdcbmltcG9ydCB7IGFzQ29kZSwgam9pbldvcmRzIH0gZnJvbSAnLi93b3Jkcy50cydcblxuLyoqIEEgc2NoZW1hIHdpdGggaXRzIHJlZmVyZW5jZSBmb2xsb3dlZC4gV2hhdCBzdGFuZHMgYmVzaWRlIHRoZSByZWZlcmVuY2Ugd2lucy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVzb2x2ZWRTY2hlbWEge1xuICBzY2hlbWE6IFNjaGVtYVxuICAvKiogTmFtZSBvZiB0aGUgY29tcG9uZW50IHJlZmVycmVkIHRvLCBpZiBhbnkuICovXG4gIGNvbXBvbmVudD86IHN0cmluZ1xufVxuXG5leHBvcnQgZnVuY3Rpb24gcmVzb2x2ZVNjaGVtYShkb2N1bWVudDogT3BlbkFwaURvY3VtZW50LCBzY2hlbWE6IFNjaGVtYSk6IFJlc29sdmVkU2NoZW1hIHtcbiAgaWYgKHNjaGVtYS4kcmVmID09PSB1bmRlZmluZWQpIHJldHVybiB7IHNjaGVtYSB9XG4gIGNvbnN0IHsgJHJlZiwgLi4ub3duIH0gPSBzY2hlbWFcbiAgY29uc3QgdGFyZ2V0ID0gcmVzb2x2ZVNjaGVtYShkb2N1bWVudCwgcmVzb2x2ZVJlZihkb2N1bWVudCwgJHJlZikgYXMgU2NoZW1hKVxuICByZXR1cm4geyBzY2hlbWE6IHsgLi4udGFyZ2V0LnNjaGVtYSwgLi4ub3duIH0sIGNvbXBvbmVudDogJHJlZi5zbGljZSgkcmVmLmxhc3RJbmRleE9mKCcvJykgKyAxKSB9XG59XG5cbi8qKiBUaGUgSlNPTiB0eXBlcyBhIHNjaGVtYSBhbGxvd3M6IGBzdHJpbmdgLCBgc3RyaW5nIG9yIG51bGxgLCBgYXJyYXkgb2Ygc3RyaW5nYC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0eXBlSW5Xb3Jkcyhkb2N1bWVudDogT3BlbkFwaURvY3VtZW50LCBzY2hlbWE6IFNjaGVtYSk6IHN0cmluZyB7XG4gIGNvbnN0IHR5cGVzID0gWy4uLm5ldyBTZXQodHlwZXNPZihkb2N1bWVudCwgc2NoZW1hKSldXG4gIGlmICh0eXBlcy5sZW5ndGggPT09IDApIHJldHVybiAnYW55J1xuICBjb25zdCBzb3J0ZWQgPSBbLi4udHlwZXMuZmlsdGVyKCh0eXBlKSA9PiB0eXBlICE9PSAnbnVsbCcpLCAuLi50eXBlcy5maWx0ZXIoKHR5cGUpID0+IHR5cGUgPT09ICdudWxsJyldXG4gIHJldHVybiBqb2luV29yZHMoc29ydGVkLCAnb3InKVxufVxuXG5mdW5jdGlvbiB0eXBlc09mKGRvY3VtZW50OiBPcGVuQXBpRG9jdW1lbnQsIHNjaGVtYTogU2NoZW1hKTogc3RyaW5nW10ge1xuICBjb25zdCBvd24gPSBzY2hlbWEudHlwZSA9PT0gdW5kZWZpbmVkID8gW10gOiBbc2NoZW1hLnR5cGVdLmZsYXQoKVxuICBpZiAob3duLmxlbmd0aCA9PT0gMCAmJiBzY2hlbWEub25lT2YpXG4gICAgcmV0dXJuIHNjaGVtYS5vbmVPZi5mbGF0TWFwKChicmFuY2gpID0+IHR5cGVzT2YoZG9jdW1lbnQsIHJlc29sdmVTY2hlbWEoZG9jdW1lbnQsIGJyYW5jaCkuc2NoZW1hKSlcbiAgcmV0dXJuIG93bi5tYXAoKHR5cGUpID0+XG4gICAgdHlwZSA9PT0gJ2FycmF5JyAmJiBzY2hlbWEuaXRlbXNcbiAgICAgID8gYGFycmF5IG9mICR7dHlwZUluV29yZHMoZG9jdW1lbnQsIHJlc29sdmVTY2hlbWEoZG9jdW1lbnQsIHNjaGVtYS5pdGVtcykuc2NoZW1hKX1gXG4gICAgICA6IHR5cGUsXG4gIClcbn1cblxuLyoqIFdoYXQgaXMgc2FpZCBvZiBvbmUga2V5IG9mIGEgc2NoZW1hLCBhbmQgd2hldGhlciB0aGF0IGlzIG91ciByZWFkaW5nLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdpdGhFdmlkZW5jZShzY2hlbWE6IFNjaGVtYSwga2V5OiBzdHJpbmcsIHdvcmRzOiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gc2NoZW1hWyd4LWV2aWRlbmNlLW9mJ10/LltrZXldID09PSAnYXNzdW1lZCcgPyBgJHt3b3Jkc30gKG91ciByZWFkaW5nKWAgOiB3b3Jkc1xufVxuXG4vKiogV2hhdCBlbHNlIGEgdmFsdWUgbXVzdCBrZWVwIHRvLCBvbmUgcGhyYXNlIGVhY2guICovXG5leHBvcnQgZnVuY3Rpb24gbGltaXRzSW5Xb3JkcyhzY2hlbWE6IFNjaGVtYSk6IHN0cmluZ1tdIHtcbiAgY29uc3QgbnVtYmVyID0gKGtleTogc3RyaW5nKSA9PiAodHlwZW9mIHNjaGVtYVtrZXldID09PSAnbnVtYmVyJyA/IChzY2hlbWFba2V5XSBhcyBudW1iZXIpIDogdW5kZWZpbmVkKVxuICBjb25zdCBsaW1pdHM6IHN0cmluZ1tdID0gW11cbiAgY29uc3Qgc2F5ID0gKGtleTogc3RyaW5nLCB2YWx1ZTogdW5rbm93biwgcGhyYXNlOiAodmFsdWU6IHN0cmluZykgPT4gc3RyaW5nKSA9PiB7XG4gICAgaWYgKHZhbHVlID09PSB1bmRlZmluZWQpIHJldHVyblxuICAgIGxpbWl0cy5wdXNoKHdpdGhFdmlkZW5jZShzY2hlbWEsIGtleSwgcGhyYXNlKHR5cGVvZiB2YWx1ZSA9PT0gJ3N0cmluZycgPyB2YWx1ZSA6IEpTT04uc3RyaW5naWZ5KHZhbHVlKSkpKVxuICB9XG4gIHNheSgnY29uc3QnLCBzY2hlbWEuY29uc3QsICh2YWx1ZSkgPT4gYGFsd2F5cyAke2FzQ29kZSh2YWx1ZSl9YClcbiAgc2F5KCdub3QnLCBzY2hlbWEubm90Py5jb25zdCwgKHZhbHVlKSA9PiBgYW55dGhpbmcgYnV0ICR7YXNDb2RlKHZhbHVlKX1gKVxuICBzYXkoJ21pbkxlbmd0aCcsIG51bWJlcignbWluTGVuZ3RoJyksICh2YWx1ZSkgPT4gKHZhbHVlID09PSAnMScgPyAnbm90IGVtcHR5JyA6IGBhdCBsZWFzdCAke3ZhbHVlfSBjaGFyYWN0ZXJzYCkpXG4gIHNheSgnbWF4TGVuZ3RoJywgbnVtYmVyKCdtYXhMZW5ndGgnKSwgKHZhbHVlKSA9PiBgYXQgbW9zdCAke3ZhbHVlfSBjaGFyYWN0ZXJzYClcbiAgc2F5KCdtaW5pbXVtJywgbnVtYmVyKCdtaW5pbXVtJyksICh2YWx1ZSkgPT4gYGF0IGxlYXN0ICR7dmFsdWV9YClcbiAgc2F5KCdtYXhpbXVtJywgbnVtYmVyKCdtYXhpbXVtJyksICh2YWx1ZSkgPT4gYGF0IG1vc3QgJHt2YWx1ZX1gKVxuICBzYXkoJ21pbkl0ZW1zJywgbnVtYmVyKCdtaW5JdGVtcycpLCAodmFsdWUpID0+IGBhdCBsZWFzdCAke3ZhbHVlfSBlbnRyaWVzYClcbiAgc2F5KCdtYXhJdGVtcycsIG51bWJlcignbWF4SXRlbXMnKSwgKHZhbHVlKSA9PiBgYXQgbW9zdCAke3ZhbHVlfSBlbnRyaWVzYClcbiAgc2F5KCdtaW5Qcm9wZXJ0aWVzJywgbnVtYmVyKCdtaW5Qcm9wZXJ0aWVzJyksICh2YWx1ZSkgPT5cbiAgICB2YWx1ZSA9PT0gJzEnID8gJ2F0IGxlYXN0IG9uZSBmaWVsZCcgOiBgYXQgbGVhc3QgJHt2YWx1ZX0gZmllbGRzYCxcbiAgKVxuICBzYXkoJ2NvbnRlbnRNZWRpYVR5cGUnLCBzY2hlbWFbJ2NvbnRlbnRNZWRpYVR5cGUnXSwgKHZhbHVlKSA9PlxuICAgIHZhbHVlID09PSAnYXBwbGljYXRpb24vand0JyA/ICdKU09OIFdlYiBUb2tlbicgOiB2YWx1ZSxcbiAgKVxuICBzYXkoJ2Zvcm1hdCcsIHNjaGVtYVsnZm9ybWF0J10sICh2YWx1ZSkgPT4gYGZvcm1hdCAke2FzQ29kZSh2YWx1ZSl9YClcbiAgc2F5KCdwYXR0ZXJuJywgc2NoZW1hWydwYXR0ZXJuJ10sICh2YWx1ZSkgPT4gYHBhdHRlcm4gJHthc0NvZGUodmFsdWUpfWApXG4gIHNheSgnZGVmYXVsdCcsIHNjaGVtYS5kZWZhdWx0LCAodmFsdWUpID0+IGBkZWZhdWx0ICR7YXNDb2RlKHZhbHVlKX1gKVxuICBjb25zdCBvcGVuID0gdHlwZW9mIHNjaGVtYS5hZGRpdGlvbmFsUHJvcGVydGllcyAhPT0gJ29iamVjdCcgJiYgc2NoZW1hLmFkZGl0aW9uYWxQcm9wZXJ0aWVzICE9PSBmYWxzZVxuICBpZiAoW3NjaGVtYS50eXBlXS5mbGF0KCkuaW5jbHVkZXMoJ29iamVjdCcpICYmICFzY2hlbWEucHJvcGVydGllcyAmJiAhc2NoZW1hLm9uZU9mICYmIG9wZW4pXG4gICAgbGltaXRzLnB1c2goJ2ZpZWxkcyBub3QgbGlzdGVkJylcbiAgcmV0dXJuIGxpbWl0c1xufVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9jdXJsLnRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9jdXJsLnRzXCI7aW1wb3J0IHR5cGUgeyBPcGVuQXBpRG9jdW1lbnQsIE9wZXJhdGlvbiwgUGxhY2VkT3BlcmF0aW9uIH0gZnJvbSAnQGNybWNvbS13ZWJhcGkvY29udHJhY3QnXG5pbXBvcnQgeyBjaG9zZW5QYXJhbWV0ZXJzLCByZXBsYWNlVG9rZW5zLCB0YWtlc0tleSB9IGZyb20gJy4vY2FsbC1wYXJ0cy50cydcblxuLyoqIFRoZSBhZGRyZXNzIHRoZSBzYW1wbGVzIGNhbGw6IHRoZSBmaXJzdCBzZXJ2ZXIgb2YgdGhlIGNvbnRyYWN0IHdpdGggaXRzIGRlZmF1bHRzIGZpbGxlZCBpbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzZXJ2ZXJVcmwoZG9jdW1lbnQ6IE9wZW5BcGlEb2N1bWVudCk6IHN0cmluZyB7XG4gIGNvbnN0IFtzZXJ2ZXJdID0gZG9jdW1lbnRbJ3NlcnZlcnMnXSBhcyBBcnJheTx7IHVybDogc3RyaW5nOyB2YXJpYWJsZXM/OiB7IFtuYW1lOiBzdHJpbmddOiB7IGRlZmF1bHQ6IHN0cmluZyB9IH0gfT5cbiAgaWYgKCFzZXJ2ZXIpIHRocm93IG5ldyBFcnJvcigndGhlIGNvbnRyYWN0IG5hbWVzIG5vIHNlcnZlcicpXG4gIHJldHVybiBzZXJ2ZXIudXJsLnJlcGxhY2UoL1xceyhcXHcrKVxcfS9nLCAoXywgbmFtZTogc3RyaW5nKSA9PiBzZXJ2ZXIudmFyaWFibGVzPy5bbmFtZV0/LmRlZmF1bHQgPz8gJycpXG59XG5cbi8qKiBUaGUgcGF0aCBvbiB0aGUgc2VydmVyLCB3aXRoIHRoZSBiYXNlIHBhdGggb2YgdGhlIEFQSSBpbiBmcm9udC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmdWxsUGF0aChkb2N1bWVudDogT3BlbkFwaURvY3VtZW50LCBwYXRoOiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gbmV3IFVSTChzZXJ2ZXJVcmwoZG9jdW1lbnQpKS5wYXRobmFtZSArIHBhdGhcbn1cblxuLyoqXG4gKiBBIGN1cmwgY2FsbCBvZiBhbiBvcGVyYXRpb24gd2l0aCBvbmUgcmVxdWVzdCBib2R5LCBvciB3aXRoIHRoZSBxdWVyeSBwYXJhbWV0ZXJzIGEgY2FsbCBuZWVkcy5cbiAqXG4gKiBUaGUgc2Vzc2lvbiB0b2tlbiBpcyBsZWZ0IHRvIHRoZSBzaGVsbCB2YXJpYWJsZSBgVE9LRU5gLCBhbm90aGVyIEpTT04gV2ViIFRva2VuIHRvIGBKV1RgLCBhIFdlYiBBUEkga2V5IHRvXG4gKiBgV0VCX0FQSV9LRVlgLlxuICovXG5leHBvcnQgZnVuY3Rpb24gY3VybFNhbXBsZShkb2N1bWVudDogT3BlbkFwaURvY3VtZW50LCBwbGFjZWQ6IFBsYWNlZE9wZXJhdGlvbiwgYm9keTogdW5rbm93bik6IHN0cmluZyB7XG4gIGNvbnN0IHsgcGF0aCwgbWV0aG9kLCBvcGVyYXRpb24gfSA9IHBsYWNlZFxuICBjb25zdCBxdWVyeSA9IHF1ZXJ5U2FtcGxlKG9wZXJhdGlvbilcbiAgY29uc3QgdmVyYiA9IG1ldGhvZCA9PT0gJ3Bvc3QnIHx8IG1ldGhvZCA9PT0gJ2dldCcgPyAnJyA6IGAgLVggJHttZXRob2QudG9VcHBlckNhc2UoKX1gXG4gIGNvbnN0IGxpbmVzID0gW2BjdXJsJHtxdWVyeS5sZW5ndGggPiAwID8gJyAtRycgOiAnJ30ke3ZlcmJ9ICR7c2VydmVyVXJsKGRvY3VtZW50KX0ke3BhdGh9YF1cbiAgaWYgKG9wZXJhdGlvbi5zZWN1cml0eT8uc29tZSgocmVxdWlyZW1lbnQpID0+IHRha2VzS2V5KGRvY3VtZW50LCByZXF1aXJlbWVudCkpKSBsaW5lcy5wdXNoKGAtdSBcIiRXRUJfQVBJX0tFWTpcImApXG4gIGlmIChib2R5ID09PSB1bmRlZmluZWQpIHJldHVybiBbLi4ubGluZXMsIC4uLnF1ZXJ5XS5qb2luKCcgXFxcXFxcbiAgJylcbiAgbGluZXMucHVzaChgLUggJ0NvbnRlbnQtVHlwZTogYXBwbGljYXRpb24vanNvbidgKVxuICBjb25zdCBzY2hlbWEgPSBvcGVyYXRpb24ucmVxdWVzdEJvZHk/LmNvbnRlbnRbJ2FwcGxpY2F0aW9uL2pzb24nXT8uc2NoZW1hID8/IHt9XG4gIGNvbnN0IG1hc2tlZCA9IHJlcGxhY2VUb2tlbnMoZG9jdW1lbnQsIHNjaGVtYSwgYm9keSwgKHNlY3JldCkgPT4gKHNlY3JldCA9PT0gJ3Nlc3Npb24gdG9rZW4nID8gdG9rZW4gOiBqd3QpKVxuICBjb25zdCB0ZXh0ID0gSlNPTi5zdHJpbmdpZnkobWFza2VkLCBudWxsLCAyKVxuICBpZiAoIXRleHQuaW5jbHVkZXModG9rZW4pICYmICF0ZXh0LmluY2x1ZGVzKGp3dCkpIHJldHVybiBbLi4ubGluZXMsIGAtZCAke3F1b3RlZCh0ZXh0KX1gXS5qb2luKCcgXFxcXFxcbiAgJylcbiAgY29uc3Qgc2FmZSA9IHRleHRcbiAgICAucmVwbGFjZSgvW1xcXFwkYF0vZywgJ1xcXFwkJicpXG4gICAgLnJlcGxhY2VBbGwodG9rZW4sICckVE9LRU4nKVxuICAgIC5yZXBsYWNlQWxsKGp3dCwgJyRKV1QnKVxuICByZXR1cm4gYCR7Wy4uLmxpbmVzLCAnLWQgQC0gPDxFTkQnXS5qb2luKCcgXFxcXFxcbiAgJyl9XFxuJHtzYWZlfVxcbkVORGBcbn1cblxuY29uc3QgdG9rZW4gPSAnPHNlc3Npb24gdG9rZW4+J1xuY29uc3Qgand0ID0gJzxKU09OIFdlYiBUb2tlbj4nXG5cbmZ1bmN0aW9uIHF1b3RlZCh0ZXh0OiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gYCcke3RleHQucmVwbGFjZUFsbChcIidcIiwgYCdcXFxcJydgKX0nYFxufVxuXG5mdW5jdGlvbiBxdWVyeVNhbXBsZShvcGVyYXRpb246IE9wZXJhdGlvbik6IHN0cmluZ1tdIHtcbiAgcmV0dXJuIGNob3NlblBhcmFtZXRlcnMob3BlcmF0aW9uKS5tYXAoKHBhcmFtZXRlcikgPT4ge1xuICAgIGlmIChwYXJhbWV0ZXJbJ3gtdG9rZW4nXSA9PT0gJ3Nlc3Npb24nKSByZXR1cm4gYC0tZGF0YS11cmxlbmNvZGUgXCIke3BhcmFtZXRlci5uYW1lfT0kVE9LRU5cImBcbiAgICByZXR1cm4gYC0tZGF0YS11cmxlbmNvZGUgJHtxdW90ZWQoYCR7cGFyYW1ldGVyLm5hbWV9PSR7cGFyYW1ldGVyWydleGFtcGxlJ10gPz8gJyd9YCl9YFxuICB9KVxufVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvY29uc29sZVwiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjL2NvbnNvbGUvbW9kdWxlcy1wbHVnaW4udHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjL2NvbnNvbGUvbW9kdWxlcy1wbHVnaW4udHNcIjtpbXBvcnQgeyBmaWxlVVJMVG9QYXRoIH0gZnJvbSAnbm9kZTp1cmwnXG5pbXBvcnQgeyBsaXN0T3BlcmF0aW9ucyB9IGZyb20gJ0Bjcm1jb20td2ViYXBpL2NvbnRyYWN0J1xuaW1wb3J0IHR5cGUgeyBQbHVnaW4gfSBmcm9tICd2aXRlcHJlc3MnXG5pbXBvcnQgeyByZWFkQnVuZGxlIH0gZnJvbSAnLi4vY29udHJhY3QudHMnXG5pbXBvcnQgeyBjYWxsUGFydCwgY29uc29sZUluZGV4IH0gZnJvbSAnLi9jYWxsLXBhcnQudHMnXG5cbmNvbnN0IG5hbWUgPSAndmlydHVhbDpjb25zb2xlJ1xuY29uc3QgaW5QYWdlU2VydmVyID0gZmlsZVVSTFRvUGF0aChuZXcgVVJMKCcuL2luLXBhZ2Utc2VydmVyLnRzJywgaW1wb3J0Lm1ldGEudXJsKSlcblxuLyoqXG4gKiBIYW5kcyB0aGUgY29uc29sZSBpdHMgcGFydCBvZiB0aGUgY29udHJhY3Q6IGB2aXJ0dWFsOmNvbnNvbGVgIHdpdGggd2hhdCBob2xkcyBmb3IgdGhlIHdob2xlIEFQSSwgYW5kIGEgbW9kdWxlIGZvciBlYWNoXG4gKiBvcGVyYXRpb24gdGhhdCBpcyBsb2FkZWQgd2hlbiBpdHMgY29uc29sZSBpcyBvcGVuZWQuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb25zb2xlTW9kdWxlcygpOiBQbHVnaW4ge1xuICByZXR1cm4ge1xuICAgIG5hbWU6ICdjb25zb2xlLW1vZHVsZXMnLFxuICAgIC8vIFdoYXQgdGhlIHNlcnZlciBpbiB0aGUgcGFnZSBuZWVkcyBpcyBtYWRlIHJlYWR5IGF0IHRoZSBzdGFydDogZm91bmQgbGF0ZXIsIGl0IG1ha2VzIHRoZSBkZXYgc2VydmVyIGxvYWQgcGFnZXMgYW5ldy5cbiAgICBjb25maWc6ICgpID0+ICh7IG9wdGltaXplRGVwczogeyBlbnRyaWVzOiBbaW5QYWdlU2VydmVyXSB9IH0pLFxuICAgIHJlc29sdmVJZDogKGlkKSA9PiAoaWQgPT09IG5hbWUgfHwgaWQuc3RhcnRzV2l0aChgJHtuYW1lfS9gKSA/IGBcXDAke2lkfWAgOiB1bmRlZmluZWQpLFxuICAgIGxvYWQoaWQpIHtcbiAgICAgIGlmIChpZCA9PT0gYFxcMCR7bmFtZX1gKSByZXR1cm4gaW5kZXhNb2R1bGUoKVxuICAgICAgaWYgKGlkLnN0YXJ0c1dpdGgoYFxcMCR7bmFtZX0vYCkpIHJldHVybiBkYXRhTW9kdWxlKGNhbGxQYXJ0KHJlYWRCdW5kbGUoKSwgaWQuc2xpY2UobmFtZS5sZW5ndGggKyAyKSkpXG4gICAgICByZXR1cm4gdW5kZWZpbmVkXG4gICAgfSxcbiAgfVxufVxuXG5mdW5jdGlvbiBpbmRleE1vZHVsZSgpOiBzdHJpbmcge1xuICBjb25zdCBidW5kbGUgPSByZWFkQnVuZGxlKClcbiAgY29uc3QgbG9hZGVycyA9IGxpc3RPcGVyYXRpb25zKGJ1bmRsZSkubWFwKFxuICAgICh7IG9wZXJhdGlvbjogeyBvcGVyYXRpb25JZCB9IH0pID0+IGAke0pTT04uc3RyaW5naWZ5KG9wZXJhdGlvbklkKX06ICgpID0+IGltcG9ydCgnJHtuYW1lfS8ke29wZXJhdGlvbklkfScpYCxcbiAgKVxuICByZXR1cm4gYGV4cG9ydCBjb25zdCBpbmRleCA9ICR7SlNPTi5zdHJpbmdpZnkoY29uc29sZUluZGV4KGJ1bmRsZSkpfVxcbmV4cG9ydCBjb25zdCBwYXJ0cyA9IHsgJHtsb2FkZXJzLmpvaW4oJywgJyl9IH1gXG59XG5cbi8qKiBQYXJzZWQgYXQgcnVuIHRpbWU6IG11Y2ggZmFzdGVyIHRvIHJlYWQgdGhhbiB0aGUgc2FtZSBvYmplY3QgYXMgY29kZS4gKi9cbmZ1bmN0aW9uIGRhdGFNb2R1bGUodmFsdWU6IHVua25vd24pOiBzdHJpbmcge1xuICByZXR1cm4gYGV4cG9ydCBkZWZhdWx0IEpTT04ucGFyc2UoJHtKU09OLnN0cmluZ2lmeShKU09OLnN0cmluZ2lmeSh2YWx1ZSkpfSlgXG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyY1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjL2NvbnRyYWN0LnRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9jb250cmFjdC50c1wiO2ltcG9ydCB7IHJlYWRGaWxlU3luYyB9IGZyb20gJ25vZGU6ZnMnXG5pbXBvcnQgeyBjcmVhdGVSZXF1aXJlIH0gZnJvbSAnbm9kZTptb2R1bGUnXG5pbXBvcnQgdHlwZSB7IE9wZW5BcGlEb2N1bWVudCB9IGZyb20gJ0Bjcm1jb20td2ViYXBpL2NvbnRyYWN0J1xuaW1wb3J0IHR5cGUgeyBLbm93bk1ldGhvZCB9IGZyb20gJ0Bjcm1jb20td2ViYXBpL2NvbnRyYWN0L2tub3duLW1ldGhvZHMnXG5cbi8qKlxuICogVGhlIGNvbW1pdHRlZCBidW5kbGUsIG9yIHRoZSBvbmUgYENPTlRSQUNUX0JVTkRMRWAgbmFtZXMuIFJlYWQgZnJvbSBkaXNrIGVhY2ggdGltZSwgc28gdGhhdCB0aGUgZGV2IHNlcnZlciBzZWVzIGFcbiAqIG5ldyBvbmUuXG4gKi9cbmV4cG9ydCBjb25zdCBidW5kbGVGaWxlID1cbiAgcHJvY2Vzcy5lbnZbJ0NPTlRSQUNUX0JVTkRMRSddID8/XG4gIGNyZWF0ZVJlcXVpcmUoaW1wb3J0Lm1ldGEudXJsKS5yZXNvbHZlKCdAY3JtY29tLXdlYmFwaS9jb250cmFjdC9idW5kbGUvb3BlbmFwaS5qc29uJylcblxuZXhwb3J0IGZ1bmN0aW9uIHJlYWRCdW5kbGUoKTogT3BlbkFwaURvY3VtZW50IHtcbiAgcmV0dXJuIEpTT04ucGFyc2UocmVhZEZpbGVTeW5jKGJ1bmRsZUZpbGUsICd1dGY4JykpIGFzIE9wZW5BcGlEb2N1bWVudFxufVxuXG5jb25zdCBrbm93bk1ldGhvZHNGaWxlID0gY3JlYXRlUmVxdWlyZShpbXBvcnQubWV0YS51cmwpLnJlc29sdmUoJ0Bjcm1jb20td2ViYXBpL2NvbnRyYWN0L2J1bmRsZS9rbm93bi1tZXRob2RzLmpzb24nKVxuXG4vKiogRXZlcnkgbWV0aG9kIG9mIFY0IHRoYXQgaXMga25vd24sIGluIHRoZSBjb250cmFjdCBvciBub3QuICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZEtub3duTWV0aG9kcygpOiBLbm93bk1ldGhvZFtdIHtcbiAgcmV0dXJuIEpTT04ucGFyc2UocmVhZEZpbGVTeW5jKGtub3duTWV0aG9kc0ZpbGUsICd1dGY4JykpIGFzIEtub3duTWV0aG9kW11cbn1cbiIsICJjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZGlybmFtZSA9IFwiL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjL2NvbnNvbGVcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9jb25zb2xlL2NhbGwtcGFydC50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvY29uc29sZS9jYWxsLXBhcnQudHNcIjtpbXBvcnQgeyB0eXBlIEFkZHJlc3MsIGFkZHJlc3Nlc09mIH0gZnJvbSAnQGNybWNvbS13ZWJhcGkvY29kZWdlbidcbmltcG9ydCB7XG4gIHR5cGUgQ29tcG9uZW50cyxcbiAgZWFjaENoaWxkLFxuICB0eXBlIEtpbmQsXG4gIGxpc3RPcGVyYXRpb25zLFxuICBuZXdlc3RSZWxlYXNlLFxuICB0eXBlIE9wZW5BcGlEb2N1bWVudCxcbiAgdHlwZSBPcGVyYXRpb24sXG4gIHR5cGUgUGFyYW1ldGVyLFxuICBwYXRoVG8sXG4gIHJlZmVyZW5jZXNPZixcbiAgdHlwZSBTY2hlbWEsXG4gIHdhbGssXG59IGZyb20gJ0Bjcm1jb20td2ViYXBpL2NvbnRyYWN0J1xuaW1wb3J0IHsgc2VydmVyVXJsIH0gZnJvbSAnLi4vY3VybC50cydcbmltcG9ydCB7IHJlc29sdmVTY2hlbWEgfSBmcm9tICcuLi9zY2hlbWEudHMnXG5cbi8qKiBXaGF0IHRoZSBjb25zb2xlIGhhcyB0byBrbm93IG9mIG9uZSBvcGVyYXRpb24gaW4gYWxsIHJlbGVhc2VzLiBQbGFpbiBkYXRhLCBsb2FkZWQgd2hlbiB0aGUgY29uc29sZSBpcyBvcGVuZWQuICovXG5leHBvcnQgaW50ZXJmYWNlIENhbGxQYXJ0IHtcbiAgLyoqIEEgY29udHJhY3Qgb2YgdGhpcyBvcGVyYXRpb24gYWxvbmU6IGl0cyBtYXJrcywgaXRzIHJlcXVlc3QgYW5kIHdoYXQgdGhhdCByZWZlcnMgdG8uICovXG4gIGNvbnRyYWN0OiBPcGVuQXBpRG9jdW1lbnRcbiAgLyoqIFdoZXJlIHRoZSBjbGllbnQgaGFzIGl0OiBgY3JtLjxncm91cD4uPG5hbWU+KClgLiAqL1xuICBjbGllbnQ6IHsgZ3JvdXA6IHN0cmluZzsgbmFtZTogc3RyaW5nIH1cbn1cblxuLyoqIFdoYXQgdGhlIGNvbnNvbGUgaGFzIHRvIGtub3cgb2YgdGhlIEFQSSBhcyBhIHdob2xlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBDb25zb2xlSW5kZXgge1xuICAvKiogVGhlIG9wZXJhdGlvbnMgdGhhdCBvcGVuIGEgc2Vzc2lvbiwgaW4gdGhlIG9yZGVyIG9mIHRoZSBjb250cmFjdC4gKi9cbiAgbG9naW5zOiBzdHJpbmdbXVxuICAvKiogTmFtZXMgb2YgZmllbGRzIHdob3NlIHZhbHVlcyBhcmUgbmV2ZXIgc2hvd24gdW5hc2tlZC4gKi9cbiAgc2Vuc2l0aXZlOiBzdHJpbmdbXVxuICBuZXdlc3RSZWxlYXNlOiBzdHJpbmdcbiAgLyoqIEFkZHJlc3Mgb2YgdGhlIGNvbnRyYWN0J3Mgc2VydmVyLCB3aXRob3V0IHRoZSBwYXRoIG9mIHRoZSBBUEkuICovXG4gIGRlZmF1bHRTZXJ2ZXI6IHN0cmluZ1xuICAvKiogUGF0aCBvZiB0aGUgQVBJIG9uIGEgc2VydmVyLiAqL1xuICBiYXNlUGF0aDogc3RyaW5nXG59XG5cbi8qKiBDdXRzIG91dCBvZiB0aGUgYnVuZGxlIHdoYXQgdGhlIGNvbnNvbGUgbmVlZHMgZm9yIG9uZSBvcGVyYXRpb24uICovXG5leHBvcnQgZnVuY3Rpb24gY2FsbFBhcnQoYnVuZGxlOiBPcGVuQXBpRG9jdW1lbnQsIG9wZXJhdGlvbklkOiBzdHJpbmcpOiBDYWxsUGFydCB7XG4gIGNvbnN0IHBsYWNlZCA9IGxpc3RPcGVyYXRpb25zKGJ1bmRsZSkuZmluZCgoeyBvcGVyYXRpb24gfSkgPT4gb3BlcmF0aW9uLm9wZXJhdGlvbklkID09PSBvcGVyYXRpb25JZClcbiAgaWYgKCFwbGFjZWQpIHRocm93IG5ldyBFcnJvcihgdGhlIGJ1bmRsZSBoYXMgbm8gb3BlcmF0aW9uICR7b3BlcmF0aW9uSWR9YClcbiAgY29uc3QgeyBwYXRoLCBtZXRob2QsIG9wZXJhdGlvbiB9ID0gcGxhY2VkXG4gIGNvbnN0IHsgcmVxdWVzdEJvZHksIHBhcmFtZXRlcnMsIHJlc3BvbnNlczogX3Jlc3BvbnNlcywgLi4ucmVzdCB9ID0gb3BlcmF0aW9uXG4gIGNvbnN0IHJlcXVlc3QgPSB7XG4gICAgLi4uKHBhcmFtZXRlcnMgPyB7IHBhcmFtZXRlcnMgfSA6IHt9KSxcbiAgICAuLi4ocmVxdWVzdEJvZHkgPyB7IHJlcXVlc3RCb2R5IH0gOiB7fSksXG4gIH1cbiAgY29uc3QgcGFydDogT3BlbkFwaURvY3VtZW50ID0ge1xuICAgIG9wZW5hcGk6IGJ1bmRsZS5vcGVuYXBpLFxuICAgIGluZm86IHsgdGl0bGU6IGJ1bmRsZS5pbmZvLnRpdGxlLCB2ZXJzaW9uOiBidW5kbGUuaW5mby52ZXJzaW9uIH0sXG4gICAgJ3gtcmVsZWFzZXMnOiBidW5kbGVbJ3gtcmVsZWFzZXMnXSxcbiAgICBwYXRoczogeyBbcGF0aF06IHsgW21ldGhvZF06IHsgLi4ucmVzdCwgLi4ucmVxdWVzdCwgcmVzcG9uc2VzOiB7fSB9IH0gfSxcbiAgICBjb21wb25lbnRzOiByZWZlcnJlZChidW5kbGUsIHsgLi4ucmVxdWVzdCwgc2VjdXJpdHk6IG9wZXJhdGlvbi5zZWN1cml0eSB9KSxcbiAgfVxuICBjb25zdCB7IGdyb3VwLCBuYW1lIH0gPSBhZGRyZXNzZXNPZihidW5kbGUpW29wZXJhdGlvbklkXSBhcyBBZGRyZXNzXG4gIHJldHVybiB7IGNvbnRyYWN0OiB3aXRob3V0U291cmNlcyhwYXJ0KSBhcyBPcGVuQXBpRG9jdW1lbnQsIGNsaWVudDogeyBncm91cCwgbmFtZSB9IH1cbn1cblxuLyoqIENvbGxlY3RzIHdoYXQgdGhlIGNvbnNvbGUgbmVlZHMgdG8ga25vdyBvZiB0aGUgYnVuZGxlIGFzIGEgd2hvbGUuICovXG5leHBvcnQgZnVuY3Rpb24gY29uc29sZUluZGV4KGJ1bmRsZTogT3BlbkFwaURvY3VtZW50KTogQ29uc29sZUluZGV4IHtcbiAgY29uc3QgdXJsID0gbmV3IFVSTChzZXJ2ZXJVcmwoYnVuZGxlKSlcbiAgcmV0dXJuIHtcbiAgICBsb2dpbnM6IGxpc3RPcGVyYXRpb25zKGJ1bmRsZSlcbiAgICAgIC5maWx0ZXIoKHsgb3BlcmF0aW9uIH0pID0+IG9wZXJhdGlvblsneC1zZXNzaW9uLWxpZmV0aW1lJ10gIT09IHVuZGVmaW5lZClcbiAgICAgIC5tYXAoKHsgb3BlcmF0aW9uIH0pID0+IG9wZXJhdGlvbi5vcGVyYXRpb25JZCksXG4gICAgc2Vuc2l0aXZlOiBzZW5zaXRpdmVOYW1lcyhidW5kbGUpLFxuICAgIG5ld2VzdFJlbGVhc2U6IG5ld2VzdFJlbGVhc2UoYnVuZGxlKSxcbiAgICBkZWZhdWx0U2VydmVyOiB1cmwub3JpZ2luLFxuICAgIGJhc2VQYXRoOiB1cmwucGF0aG5hbWUsXG4gIH1cbn1cblxuLyoqIEV2ZXJ5dGhpbmcgYSBwYXJ0IG9mIGEgZG9jdW1lbnQgcmVmZXJzIHRvLCBob3dldmVyIG1hbnkgc3RlcHMgYXdheSwgYW5kIHRoZSBzZWN1cml0eSBzY2hlbWVzIGl0IG5hbWVzLiAqL1xuZnVuY3Rpb24gcmVmZXJyZWQoYnVuZGxlOiBPcGVuQXBpRG9jdW1lbnQsIHJvb3Q6IHsgc2VjdXJpdHk/OiBPcGVyYXRpb25bJ3NlY3VyaXR5J107IFtrZXk6IHN0cmluZ106IHVua25vd24gfSkge1xuICBjb25zdCBmb3VuZDogeyBba2luZDogc3RyaW5nXTogeyBbbmFtZTogc3RyaW5nXTogdW5rbm93biB9IH0gPSB7fVxuICAvKiogS2VlcHMgdGhlIGNvbXBvbmVudCB0aGF0IGEgcmVmZXJlbmNlIGxlYWRzIHRvLCBvciBpbnRvLiAqL1xuICBjb25zdCBrZWVwID0gKHJlZjogc3RyaW5nKTogdm9pZCA9PiB7XG4gICAgY29uc3QgeyBraW5kLCBub2RlLCBrZXksIG5hbWUgfSA9IHBhdGhUbyhidW5kbGUsIHJlZik/LlsyXSA/PyB7fVxuICAgIGlmIChraW5kID09PSB1bmRlZmluZWQgfHwgbmFtZSA9PT0gdW5kZWZpbmVkIHx8IGZvdW5kW2tleSBhcyBzdHJpbmddPy5bbmFtZV0pIHJldHVyblxuICAgIGZvdW5kW2tleSBhcyBzdHJpbmddID0geyAuLi5mb3VuZFtrZXkgYXMgc3RyaW5nXSwgW25hbWVdOiBub2RlIH1cbiAgICB2aXNpdChraW5kLCBub2RlKVxuICB9XG4gIGNvbnN0IHZpc2l0ID0gKGtpbmQ6IEtpbmQsIG5vZGU6IHVua25vd24pOiB2b2lkID0+IHtcbiAgICBpZiAodHlwZW9mIG5vZGUgIT09ICdvYmplY3QnIHx8IG5vZGUgPT09IG51bGwpIHJldHVyblxuICAgIGZvciAoY29uc3QgeyByZWYgfSBvZiByZWZlcmVuY2VzT2YoeyBraW5kLCBub2RlLCBwb2ludGVyOiAnJyB9LCB7IC4uLmJ1bmRsZS5jb21wb25lbnRzIH0pKSBrZWVwKHJlZilcbiAgICBlYWNoQ2hpbGQoa2luZCwgbm9kZSBhcyB7IFtrZXk6IHN0cmluZ106IHVua25vd24gfSwgdmlzaXQpXG4gIH1cbiAgZm9yIChjb25zdCByZXF1aXJlbWVudCBvZiByb290LnNlY3VyaXR5ID8/IFtdKVxuICAgIGZvciAoY29uc3QgbmFtZSBvZiBPYmplY3Qua2V5cyhyZXF1aXJlbWVudCkpIGtlZXAoYCMvY29tcG9uZW50cy9zZWN1cml0eVNjaGVtZXMvJHtuYW1lfWApXG4gIHZpc2l0KCdvcGVyYXRpb24nLCByb290KVxuICByZXR1cm4gZm91bmQgYXMgQ29tcG9uZW50c1xufVxuXG4vKiogU291cmNlcyBhbmQgbm90ZXMgYXJlIG9uIHRoZSBwYWdlIGFscmVhZHkuICovXG5mdW5jdGlvbiB3aXRob3V0U291cmNlcyhub2RlOiB1bmtub3duKTogdW5rbm93biB7XG4gIGlmIChBcnJheS5pc0FycmF5KG5vZGUpKSByZXR1cm4gbm9kZS5tYXAod2l0aG91dFNvdXJjZXMpXG4gIGlmICh0eXBlb2Ygbm9kZSAhPT0gJ29iamVjdCcgfHwgbm9kZSA9PT0gbnVsbCkgcmV0dXJuIG5vZGVcbiAgcmV0dXJuIE9iamVjdC5mcm9tRW50cmllcyhcbiAgICBPYmplY3QuZW50cmllcyhub2RlKS5mbGF0TWFwKChba2V5LCB2YWx1ZV0pID0+XG4gICAgICBrZXkgPT09ICd4LXNvdXJjZXMnIHx8IGtleSA9PT0gJ3gtbm90ZScgPyBbXSA6IFtba2V5LCBrZXkgPT09ICd2YWx1ZScgPyB2YWx1ZSA6IHdpdGhvdXRTb3VyY2VzKHZhbHVlKV1dLFxuICAgICksXG4gIClcbn1cblxuLyoqIE5hbWVzIG9mIGFsbCBwcm9wZXJ0aWVzIGFuZCBwYXJhbWV0ZXJzIHRoYXQgYXJlIG1hcmtlZCwgb3Igd2hvc2Ugc2NoZW1hIGlzLiAqL1xuZnVuY3Rpb24gc2Vuc2l0aXZlTmFtZXMoYnVuZGxlOiBPcGVuQXBpRG9jdW1lbnQpOiBzdHJpbmdbXSB7XG4gIGNvbnN0IG5hbWVzID0gbmV3IFNldDxzdHJpbmc+KClcbiAgY29uc3QgaXNTZW5zaXRpdmUgPSAoc2NoZW1hOiBTY2hlbWEpID0+IHJlc29sdmVTY2hlbWEoYnVuZGxlLCBzY2hlbWEpLnNjaGVtYVsneC1zZW5zaXRpdmUnXSA9PT0gdHJ1ZVxuICB3YWxrKGJ1bmRsZSwgKHsga2luZCwgbm9kZSB9KSA9PiB7XG4gICAgaWYgKHR5cGVvZiBub2RlICE9PSAnb2JqZWN0JyB8fCBub2RlID09PSBudWxsKSByZXR1cm5cbiAgICBpZiAoa2luZCA9PT0gJ3NjaGVtYScpXG4gICAgICBmb3IgKGNvbnN0IFtwcm9wZXJ0eSwgc2NoZW1hXSBvZiBPYmplY3QuZW50cmllcygobm9kZSBhcyBTY2hlbWEpLnByb3BlcnRpZXMgPz8ge30pKVxuICAgICAgICBpZiAoaXNTZW5zaXRpdmUoc2NoZW1hKSkgbmFtZXMuYWRkKHByb3BlcnR5KVxuICAgIGlmIChraW5kID09PSAncGFyYW1ldGVyJyAmJiAobm9kZSBhcyBQYXJhbWV0ZXIpWyd4LXNlbnNpdGl2ZSddID09PSB0cnVlKSBuYW1lcy5hZGQoKG5vZGUgYXMgUGFyYW1ldGVyKS5uYW1lKVxuICB9KVxuICByZXR1cm4gWy4uLm5hbWVzXS5zb3J0KClcbn1cbiIsICJjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZGlybmFtZSA9IFwiL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvc2VhcmNoLW9wdGlvbnMudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjL3NlYXJjaC1vcHRpb25zLnRzXCI7aW1wb3J0IHR5cGUgeyBPcHRpb25zLCBTZWFyY2hPcHRpb25zIH0gZnJvbSAnbWluaXNlYXJjaCdcblxuLyoqIE9uZSBlbnRyeSBvZiB0aGUgaW5kZXg6IGEgcGFnZSwgYSBzZWN0aW9uIG9mIGEgZ3VpZGUsIGEgZmllbGQgb3IgYSBmYWlsdXJlIGNvZGUuICovXG5leHBvcnQgaW50ZXJmYWNlIFNlYXJjaEVudHJ5IHtcbiAgLyoqIEFkZHJlc3Mgb2YgdGhlIHBhZ2Ugd2l0aCBpdHMgYW5jaG9yLiAqL1xuICBpZDogc3RyaW5nXG4gIHRpdGxlOiBzdHJpbmdcbiAgLyoqIFRpdGxlcyBhYm92ZSBpdCwgZnJvbSB0aGUgdG9wLiAqL1xuICB0aXRsZXM6IHN0cmluZ1tdXG59XG5cbi8qKlxuICogSG93IHRleHRzIGFyZSBjdXQgaW50byB3b3JkczogYSBuYW1lIHdpdGggdW5kZXJzY29yZXMgb3IgZG90cyBpcyBhIHdvcmQsIGFuZCBzbyBpcyBlYWNoIG9mIGl0cyBwYXJ0cy4gVXNlcyBub3RoaW5nXG4gKiBmcm9tIG91dHNpZGUsIHNpbmNlIFZpdGVQcmVzcyBoYW5kcyBpdCB0byB0aGUgYnJvd3NlciBhcyB0ZXh0LlxuICovXG5leHBvcnQgZnVuY3Rpb24gY3V0SW50b1dvcmRzKHRleHQ6IHN0cmluZyk6IHN0cmluZ1tdIHtcbiAgY29uc3Qgd29yZHMgPSB0ZXh0LnNwbGl0KC9bXlxccHtMfVxccHtOfV8uXSsvdSkubWFwKCh3b3JkKSA9PiB3b3JkLnJlcGxhY2UoL15cXC4rfFxcLiskL2csICcnKSlcbiAgcmV0dXJuIHdvcmRzXG4gICAgLmZsYXRNYXAoKHdvcmQpID0+ICgvW18uXS8udGVzdCh3b3JkKSA/IFt3b3JkLCAuLi53b3JkLnNwbGl0KC9bXy5dKy8pXSA6IHdvcmQpKVxuICAgIC5maWx0ZXIoKHdvcmQpID0+IHdvcmQgIT09ICcnKVxufVxuXG4vKipcbiAqIEhvdyBtdWNoIG1vcmUgYW4gZW50cnkgd2VpZ2hzIHRoYW4gb3RoZXJzOiBhIGNhbGwgYW5kIGEgc2hhcmVkIG9iamVjdCBhcyBhIHdob2xlIG1vcmUgdGhhbiBvbmUgb2YgdGhlaXIgZmllbGRzLFxuICogYW5kIGEgZGVjaXNpb24gbGVzcyB0aGFuIGFueXRoaW5nLlxuICovXG5mdW5jdGlvbiB3ZWlnaHRPZihpZDogc3RyaW5nKTogbnVtYmVyIHtcbiAgY29uc3QgaXNXaG9sZSA9ICFpZC5pbmNsdWRlcygnIycpXG4gIGlmIChpZC5pbmNsdWRlcygnL2RlY2lzaW9ucy8nKSkgcmV0dXJuIDAuM1xuICBpZiAoaWQuaW5jbHVkZXMoJy9yZWZlcmVuY2Uvb2JqZWN0cy8nKSkgcmV0dXJuIGlzV2hvbGUgPyAxLjQgOiAxLjJcbiAgaWYgKGlkLmluY2x1ZGVzKCcvZ3VpZGVzLycpKSByZXR1cm4gMS4yXG4gIHJldHVybiBpc1dob2xlID8gMS42IDogMVxufVxuXG5jb25zdCBzZWFyY2hPcHRpb25zOiBTZWFyY2hPcHRpb25zID0ge1xuICBwcmVmaXg6IHRydWUsXG4gIGZ1enp5OiAodGVybSkgPT4gKHRlcm0ubGVuZ3RoID4gNSA/IDAuMiA6IGZhbHNlKSxcbiAgYm9vc3Q6IHsgdGl0bGU6IDYsIHRpdGxlczogMS41LCB0ZXh0OiAxIH0sXG4gIGJvb3N0RG9jdW1lbnQ6IHdlaWdodE9mLFxufVxuXG4vKiogSG93IHRoZSBpbmRleCBvZiBWaXRlUHJlc3MgaXMgcmVhZC4gKi9cbmV4cG9ydCBjb25zdCBpbmRleE9wdGlvbnM6IE9wdGlvbnM8U2VhcmNoRW50cnk+ID0ge1xuICBmaWVsZHM6IFsndGl0bGUnLCAndGl0bGVzJywgJ3RleHQnXSxcbiAgc3RvcmVGaWVsZHM6IFsndGl0bGUnLCAndGl0bGVzJ10sXG4gIHRva2VuaXplOiBjdXRJbnRvV29yZHMsXG4gIHNlYXJjaE9wdGlvbnMsXG59XG5cbi8qKiBXaGF0IGFuIGVudHJ5IGlzLCBpbiBhIHdvcmQgb3IgdHdvLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGtpbmRPZih7IGlkLCB0aXRsZXMgfTogU2VhcmNoRW50cnkpOiBzdHJpbmcge1xuICBpZiAoaWQuaW5jbHVkZXMoJy9kZWNpc2lvbnMvJykpIHJldHVybiAnRGVjaXNpb24nXG4gIGlmIChpZC5pbmNsdWRlcygnL2d1aWRlcy8nKSkgcmV0dXJuICdHdWlkZSdcbiAgaWYgKGlkLmluY2x1ZGVzKCcvcmVmZXJlbmNlL2ZhaWx1cmVzIycpKSByZXR1cm4gJ0ZhaWx1cmUgY29kZSdcbiAgaWYgKGlkLmluY2x1ZGVzKCcvcmVmZXJlbmNlL29iamVjdHMvJykpIHJldHVybiBpZC5pbmNsdWRlcygnIycpID8gJ0ZpZWxkJyA6ICdPYmplY3QnXG4gIGlmICghaWQuaW5jbHVkZXMoJy9yZWZlcmVuY2UvJykgfHwgdGl0bGVzLmxlbmd0aCA9PT0gMCkgcmV0dXJuIGlkLmluY2x1ZGVzKCcvcmVmZXJlbmNlLycpID8gJ0NhbGwnIDogJ1BhZ2UnXG4gIHJldHVybiAnRmllbGQnXG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9zaXRlXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvc2l0ZS9hZGRyZXNzLnRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9zaXRlL2FkZHJlc3MudHNcIjsvKiogV2hlcmUgYSBzaXRlIHdpbGwgYmUgZm91bmQuICovXG5leHBvcnQgaW50ZXJmYWNlIFNpdGVBZGRyZXNzIHtcbiAgLyoqIFBhdGggb2YgdGhlIGZpcnN0IHBhZ2UsIHdpdGggYSBzbGFzaCBhdCBib3RoIGVuZHMuICovXG4gIGJhc2U6IHN0cmluZ1xuICAvKiogVGhlIHdob2xlIGFkZHJlc3Mgb2YgYSBwYWdlIHdoZW4gaXQgaXMga25vd24gd2hlcmUgdGhlIHNpdGUgaXMgcHVibGlzaGVkLCBvdGhlcndpc2UgaXRzIHBhdGggb24gdGhlIGhvc3QuICovXG4gIG9mKHBhdGg6IHN0cmluZyk6IHN0cmluZ1xuICAvKiogSG9zdCBhbmQgYmFzZSBwYXRoLCBzdWNoIGFzIGBodHRwczovL2V4YW1wbGUuY29tL2RvY3MvYDsgYWJzZW50IHdoZW4gbm9ib2R5IHNhaWQgd2hlcmUgdGhlIHNpdGUgaXMgcHVibGlzaGVkLiAqL1xuICB1cmw/OiBzdHJpbmdcbn1cblxuLyoqXG4gKiBSZWFkcyB3aGVyZSBhIHNpdGUgaXMgcHVibGlzaGVkLlxuICpcbiAqIEBwYXJhbSB0ZXh0IEFuIGFkZHJlc3Mgc3VjaCBhcyBgaHR0cHM6Ly9leGFtcGxlLmNvbS9kb2NzYDsgbm90aGluZyBmb3IgYSBzaXRlIGF0IHRoZSByb290IG9mIHNvbWUgaG9zdC5cbiAqIEB0aHJvd3Mge0Vycm9yfSBXaGVuIGl0IGlzIG5vIGFkZHJlc3Mgb2YgdGhlIHdlYi5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRTaXRlQWRkcmVzcyh0ZXh0OiBzdHJpbmcgfCB1bmRlZmluZWQpOiBTaXRlQWRkcmVzcyB7XG4gIGlmICghdGV4dCkgcmV0dXJuIHsgYmFzZTogJy8nLCBvZjogKHBhdGgpID0+IGAvJHtwYXRofWAgfVxuICBjb25zdCB1cmwgPSBVUkwuY2FuUGFyc2UodGV4dCkgPyBuZXcgVVJMKHRleHQpIDogdW5kZWZpbmVkXG4gIGlmICghdXJsIHx8ICEvXmh0dHBzPzokLy50ZXN0KHVybC5wcm90b2NvbCkgfHwgdXJsLnNlYXJjaCB8fCB1cmwuaGFzaClcbiAgICB0aHJvdyBuZXcgRXJyb3IoYFNJVEVfVVJMIFwiJHt0ZXh0fVwiIGlzIG5vIGFkZHJlc3Mgb2YgYSBzaXRlLCBzdWNoIGFzIGh0dHBzOi8vZXhhbXBsZS5jb20vZG9jcy9gKVxuICBjb25zdCBiYXNlID0gYCR7dXJsLnBhdGhuYW1lLnJlcGxhY2UoL1xcLyskLywgJycpfS9gXG4gIHJldHVybiB7IGJhc2UsIHVybDogdXJsLm9yaWdpbiArIGJhc2UsIG9mOiAocGF0aCkgPT4gYCR7dXJsLm9yaWdpbn0ke2Jhc2V9JHtwYXRofWAgfVxufVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9vYmplY3QtcGFnZS50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvb2JqZWN0LXBhZ2UudHNcIjtpbXBvcnQgeyB0eXBlIEV2aWRlbmNlLCBsaXN0T3BlcmF0aW9ucywgbmV3ZXN0UmVsZWFzZSwgdHlwZSBPcGVuQXBpRG9jdW1lbnQgfSBmcm9tICdAY3JtY29tLXdlYmFwaS9jb250cmFjdCdcbmltcG9ydCB0eXBlIHsgRm9ybVN0YXJ0IH0gZnJvbSAnLi9mb3JtLWF0LnRzJ1xuaW1wb3J0IHsgY29sbGVjdEZvcm1zLCB0eXBlIEZvcm1zIH0gZnJvbSAnLi9mb3Jtcy50cydcbmltcG9ydCB7IHR5cGUgTWFya1ZpZXcsIHZpZXdNYXJrcyB9IGZyb20gJy4vbWFya3MudHMnXG5pbXBvcnQgeyB2aWV3T2JqZWN0IH0gZnJvbSAnLi9vYmplY3Qtdmlldy50cydcbmltcG9ydCB7IGxpc3RTaGFyZWRPYmplY3RzLCB0eXBlIFNoYXJlZE9iamVjdCB9IGZyb20gJy4vc2hhcmVkLW9iamVjdHMudHMnXG5pbXBvcnQgeyB0eXBlIFNvdXJjZVZpZXcsIHZpZXdTb3VyY2UgfSBmcm9tICcuL3NvdXJjZXMudHMnXG5pbXBvcnQgdHlwZSB7IE9iamVjdFZpZXcgfSBmcm9tICcuL3ZpZXdzLnRzJ1xuaW1wb3J0IHsgY29tcG9uZW50SW5Xb3JkcyB9IGZyb20gJy4vd29yZHMudHMnXG5cbi8qKiBXaGF0IG9uZSByZWxlYXNlIGhhcyB0byBzYXkgYWJvdXQgYSBzaGFyZWQgb2JqZWN0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBTaGFyZWRPYmplY3RWaWV3IHtcbiAgbmFtZTogc3RyaW5nXG4gIHRpdGxlOiBzdHJpbmdcbiAgbWFya3M6IE1hcmtWaWV3XG4gIGV2aWRlbmNlOiBFdmlkZW5jZVxuICBib2R5OiBPYmplY3RWaWV3XG4gIHNvdXJjZXM6IFNvdXJjZVZpZXdbXVxufVxuXG4vKiogQWxsIHRoYXQgdGhlIHBhZ2Ugb2YgYSBzaGFyZWQgb2JqZWN0IHNob3dzOiB0aGUgbmV3ZXN0IHJlbGVhc2UgYXQgZmlyc3QsIGFuZCB3aGVyZSB0byBmaW5kIHRoZSBvdGhlcnMuICovXG5leHBvcnQgaW50ZXJmYWNlIE9iamVjdFBhZ2UgZXh0ZW5kcyBTaGFyZWRPYmplY3RWaWV3IHtcbiAgcmVsZWFzZTogc3RyaW5nXG4gIHN0YXJ0czogRm9ybVN0YXJ0W11cbiAgLyoqIFRoZSBvcGVyYXRpb25zIHRoYXQgdGFrZSBvciBnaXZlIGl0LiAqL1xuICB1c2VzOiBBcnJheTx7IG9wZXJhdGlvbklkOiBzdHJpbmc7IHRpdGxlOiBzdHJpbmc7IG1hcmtzOiBNYXJrVmlldyB9PlxufVxuXG4vKiogQSBzaGFyZWQgb2JqZWN0IHdpdGggaXRzIHBhZ2UgYW5kIGl0cyBmb3JtcyBpbiBhbGwgcmVsZWFzZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIE9iamVjdEZvcm1zIHtcbiAgcGFnZTogT2JqZWN0UGFnZVxuICBmb3JtczogRm9ybXM8U2hhcmVkT2JqZWN0Vmlldz5cbn1cblxuLyoqIE1ha2VzIHRoZSBwYWdlcyBvZiBhbGwgc2hhcmVkIG9iamVjdHMsIHNvcnRlZCBieSBuYW1lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxpc3RPYmplY3RGb3JtcyhidW5kbGU6IE9wZW5BcGlEb2N1bWVudCk6IE9iamVjdEZvcm1zW10ge1xuICBjb25zdCBzaGFyZWQgPSBsaXN0U2hhcmVkT2JqZWN0cyhidW5kbGUpXG4gIGNvbnN0IG5ld2VzdCA9IG5ld2VzdFJlbGVhc2UoYnVuZGxlKVxuICBjb25zdCBvcGVyYXRpb25zID0gbmV3IE1hcChsaXN0T3BlcmF0aW9ucyhidW5kbGUpLm1hcCgoeyBvcGVyYXRpb24gfSkgPT4gW29wZXJhdGlvbi5vcGVyYXRpb25JZCwgb3BlcmF0aW9uXSkpXG4gIGNvbnN0IGFsbCA9IGNvbGxlY3RGb3JtcyhidW5kbGUsIChjb250cmFjdCkgPT4ge1xuICAgIGNvbnN0IHByZXNlbnQgPSBzaGFyZWQuZmlsdGVyKCh7IG5hbWUgfSkgPT4gY29udHJhY3QuY29tcG9uZW50cz8uc2NoZW1hcz8uW25hbWVdICE9PSB1bmRlZmluZWQpXG4gICAgcmV0dXJuIG5ldyBNYXAocHJlc2VudC5tYXAoKG9iamVjdCkgPT4gW29iamVjdC5uYW1lLCB2aWV3U2hhcmVkT2JqZWN0KGNvbnRyYWN0LCBvYmplY3QsIHNoYXJlZCldIGFzIGNvbnN0KSlcbiAgfSlcbiAgcmV0dXJuIHNoYXJlZC5tYXAoKHsgbmFtZSwgb3BlcmF0aW9uSWRzIH0pID0+IHtcbiAgICBjb25zdCBmb3JtcyA9IGFsbC5nZXQobmFtZSlcbiAgICBjb25zdCB2aWV3ID0gZm9ybXM/LnZpZXdzLmdldChmb3Jtcy5zaG93bilcbiAgICBpZiAoIWZvcm1zIHx8ICF2aWV3KSB0aHJvdyBuZXcgRXJyb3IoYCR7bmFtZX0gaXMgaW4gbm8gcmVsZWFzZWApXG4gICAgY29uc3QgdXNlcyA9IG9wZXJhdGlvbklkcy5tYXAoKG9wZXJhdGlvbklkKSA9PiB7XG4gICAgICBjb25zdCBvcGVyYXRpb24gPSBvcGVyYXRpb25zLmdldChvcGVyYXRpb25JZClcbiAgICAgIHJldHVybiB7IG9wZXJhdGlvbklkLCB0aXRsZTogb3BlcmF0aW9uPy5zdW1tYXJ5ID8/IG9wZXJhdGlvbklkLCBtYXJrczogdmlld01hcmtzKG9wZXJhdGlvbiA/PyB7fSkgfVxuICAgIH0pXG4gICAgY29uc3QgcmVsZWFzZSA9IGZvcm1zLnN0YXJ0cy5hdCgtMSk/LmZvcm0gPT09IG51bGwgPyBmb3Jtcy5zaG93biA6IG5ld2VzdFxuICAgIHJldHVybiB7IGZvcm1zLCBwYWdlOiB7IC4uLnZpZXcsIHJlbGVhc2UsIHN0YXJ0czogZm9ybXMuc3RhcnRzLCB1c2VzIH0gfVxuICB9KVxufVxuXG5mdW5jdGlvbiB2aWV3U2hhcmVkT2JqZWN0KFxuICBjb250cmFjdDogT3BlbkFwaURvY3VtZW50LFxuICB7IG5hbWUsIGRpcmVjdGlvbiB9OiBTaGFyZWRPYmplY3QsXG4gIHNoYXJlZDogcmVhZG9ubHkgU2hhcmVkT2JqZWN0W10sXG4pOiBTaGFyZWRPYmplY3RWaWV3IHtcbiAgY29uc3Qgc2NoZW1hID0gY29udHJhY3QuY29tcG9uZW50cz8uc2NoZW1hcz8uW25hbWVdID8/IHt9XG4gIGNvbnN0IGV2aWRlbmNlID0gc2NoZW1hWyd4LWV2aWRlbmNlJ10gPz8gJ2RvY3VtZW50ZWQnXG4gIGNvbnN0IG90aGVycyA9IG5ldyBTZXQoc2hhcmVkLm1hcCgob2JqZWN0KSA9PiBvYmplY3QubmFtZSkuZmlsdGVyKChvdGhlcikgPT4gb3RoZXIgIT09IG5hbWUpKVxuICByZXR1cm4ge1xuICAgIG5hbWUsXG4gICAgdGl0bGU6IGNvbXBvbmVudEluV29yZHMobmFtZSksXG4gICAgbWFya3M6IHZpZXdNYXJrcyhzY2hlbWEpLFxuICAgIGV2aWRlbmNlLFxuICAgIGJvZHk6IHZpZXdPYmplY3QoY29udHJhY3QsIHNjaGVtYSwgeyBkaXJlY3Rpb24sIHBhZ2VFdmlkZW5jZTogZXZpZGVuY2UsIHNoYXJlZDogb3RoZXJzIH0pLFxuICAgIHNvdXJjZXM6IChzY2hlbWFbJ3gtc291cmNlcyddID8/IFtdKS5tYXAodmlld1NvdXJjZSksXG4gIH1cbn1cbiIsICJjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZGlybmFtZSA9IFwiL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvZm9ybXMudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjL2Zvcm1zLnRzXCI7aW1wb3J0IHsgbGlzdFJlbGVhc2VzLCB0eXBlIE9wZW5BcGlEb2N1bWVudCwgcHJvamVjdG9yIH0gZnJvbSAnQGNybWNvbS13ZWJhcGkvY29udHJhY3QnXG5pbXBvcnQgdHlwZSB7IEZvcm1TdGFydCB9IGZyb20gJy4vZm9ybS1hdC50cydcblxuLyoqIFdoYXQgb25lIHRoaW5nIGxvb2tzIGxpa2UgdGhyb3VnaCB0aGUgcmVsZWFzZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIEZvcm1zPFZpZXc+IHtcbiAgc3RhcnRzOiBGb3JtU3RhcnRbXVxuICAvKiogRWFjaCBkaXN0aW5jdCBsb29rLCB1bmRlciB0aGUgbmFtZSBvZiB0aGUgZmlyc3QgcmVsZWFzZSB0aGF0IGhhcyBpdC4gKi9cbiAgdmlld3M6IE1hcDxzdHJpbmcsIFZpZXc+XG4gIC8qKiBUaGUgbmFtZSBvZiB0aGUgbG9vayB0byBzaG93IHRvIHNvbWVib2R5IHdobyBuYW1lcyBubyByZWxlYXNlOiB0aGF0IG9mIHRoZSBuZXdlc3QgcmVsZWFzZSB0aGF0IGhhcyBhbnkuICovXG4gIHNob3duOiBzdHJpbmdcbn1cblxuLyoqXG4gKiBMb29rcyBhdCBldmVyeSBsaXN0ZWQgcmVsZWFzZSBhbmQga2VlcHMgZWFjaCBkaXN0aW5jdCBsb29rIG9uY2UuXG4gKlxuICogQHBhcmFtIHZpZXdzT2YgVGhlIGxvb2tzIG9mIGFsbCB0aGluZ3MgaW4gdGhlIGNvbnRyYWN0IG9mIG9uZSByZWxlYXNlLCBieSBpZC5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvbGxlY3RGb3JtczxWaWV3PihcbiAgYnVuZGxlOiBPcGVuQXBpRG9jdW1lbnQsXG4gIHZpZXdzT2Y6IChjb250cmFjdDogT3BlbkFwaURvY3VtZW50KSA9PiBNYXA8c3RyaW5nLCBWaWV3Pixcbik6IE1hcDxzdHJpbmcsIEZvcm1zPFZpZXc+PiB7XG4gIGNvbnN0IHJlbGVhc2VzID0gbGlzdFJlbGVhc2VzKGJ1bmRsZSlcbiAgY29uc3QgcHJvamVjdGVkID0gcHJvamVjdG9yKGJ1bmRsZSlcbiAgY29uc3QgbG9va3MgPSByZWxlYXNlcy5tYXAoKHJlbGVhc2UpID0+IHZpZXdzT2YocHJvamVjdGVkKHJlbGVhc2UpKSlcbiAgY29uc3QgaWRzID0gWy4uLm5ldyBTZXQobG9va3MudG9SZXZlcnNlZCgpLmZsYXRNYXAoKGxvb2spID0+IFsuLi5sb29rLmtleXMoKV0pKV1cbiAgcmV0dXJuIG5ldyBNYXAoXG4gICAgaWRzLm1hcCgoaWQpID0+IFtpZCwgZm9ybXNPZihyZWxlYXNlcy5tYXAoKHJlbGVhc2UsIGluZGV4KSA9PiAoeyByZWxlYXNlLCB2aWV3OiBsb29rc1tpbmRleF0/LmdldChpZCkgfSkpKV0pLFxuICApXG59XG5cbmZ1bmN0aW9uIGZvcm1zT2Y8Vmlldz4obG9va3M6IEFycmF5PHsgcmVsZWFzZTogc3RyaW5nOyB2aWV3OiBWaWV3IHwgdW5kZWZpbmVkIH0+KTogRm9ybXM8Vmlldz4ge1xuICBjb25zdCBuYW1lcyA9IG5ldyBNYXA8c3RyaW5nLCBzdHJpbmc+KClcbiAgY29uc3Qgdmlld3MgPSBuZXcgTWFwPHN0cmluZywgVmlldz4oKVxuICBjb25zdCBzdGFydHM6IEZvcm1TdGFydFtdID0gW11cbiAgZm9yIChjb25zdCB7IHJlbGVhc2UsIHZpZXcgfSBvZiBsb29rcykge1xuICAgIGNvbnN0IGZvcm0gPSB2aWV3ID09PSB1bmRlZmluZWQgPyBudWxsIDogbmFtZU9mKG5hbWVzLCBKU09OLnN0cmluZ2lmeSh2aWV3KSwgcmVsZWFzZSlcbiAgICBpZiAodmlldyAhPT0gdW5kZWZpbmVkICYmIGZvcm0gIT09IG51bGwgJiYgIXZpZXdzLmhhcyhmb3JtKSkgdmlld3Muc2V0KGZvcm0sIHZpZXcpXG4gICAgaWYgKHN0YXJ0cy5sZW5ndGggPT09IDAgfHwgc3RhcnRzLmF0KC0xKT8uZm9ybSAhPT0gZm9ybSkgc3RhcnRzLnB1c2goeyByZWxlYXNlLCBmb3JtIH0pXG4gIH1cbiAgY29uc3Qgc2hvd24gPSBzdGFydHMuZmluZExhc3QoKHsgZm9ybSB9KSA9PiBmb3JtICE9PSBudWxsKT8uZm9ybVxuICBpZiAoIXNob3duKSB0aHJvdyBuZXcgRXJyb3IoJ3NvbWV0aGluZyB3YXMgZm91bmQgaW4gbm8gcmVsZWFzZScpXG4gIHJldHVybiB7IHN0YXJ0cywgdmlld3MsIHNob3duIH1cbn1cblxuZnVuY3Rpb24gbmFtZU9mKG5hbWVzOiBNYXA8c3RyaW5nLCBzdHJpbmc+LCBsb29rOiBzdHJpbmcsIHJlbGVhc2U6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IGtub3duID0gbmFtZXMuZ2V0KGxvb2spXG4gIGlmIChrbm93biAhPT0gdW5kZWZpbmVkKSByZXR1cm4ga25vd25cbiAgbmFtZXMuc2V0KGxvb2ssIHJlbGVhc2UpXG4gIHJldHVybiByZWxlYXNlXG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyY1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjL29iamVjdC12aWV3LnRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9vYmplY3Qtdmlldy50c1wiO2ltcG9ydCB7XG4gIHR5cGUgRXZpZGVuY2UsXG4gIGlzUmVxdWlyZWRPbmx5LFxuICB0eXBlIE9wZW5BcGlEb2N1bWVudCxcbiAgdHlwZSBQYXJhbWV0ZXIsXG4gIHR5cGUgU2NoZW1hLFxufSBmcm9tICdAY3JtY29tLXdlYmFwaS9jb250cmFjdCdcbmltcG9ydCB7IHR5cGUgQ2hvaWNlT3B0aW9uLCBjaG9pY2VPZiwgdHlwZSBEaXJlY3Rpb24sIHJlcXVpcmVtZW50SW5Xb3Jkcywgcml2YWxLZXlzLCBydWxlU2VudGVuY2VzIH0gZnJvbSAnLi9jaG9pY2VzLnRzJ1xuaW1wb3J0IHsgbmFtZVdpdGhNYXJrcywgdmlld01hcmtzIH0gZnJvbSAnLi9tYXJrcy50cydcbmltcG9ydCB7IGxpbWl0c0luV29yZHMsIHR5cGUgUmVzb2x2ZWRTY2hlbWEsIHJlc29sdmVTY2hlbWEsIHR5cGVJbldvcmRzLCB3aXRoRXZpZGVuY2UgfSBmcm9tICcuL3NjaGVtYS50cydcbmltcG9ydCB0eXBlIHsgQ2xhaW1zVmlldywgRmllbGRSb3csIE9iamVjdFZpZXcsIFdpcmVTYW1wbGUgfSBmcm9tICcuL3ZpZXdzLnRzJ1xuaW1wb3J0IHsgY29tcG9uZW50SW5Xb3JkcywgcGFyYWdyYXBocyB9IGZyb20gJy4vd29yZHMudHMnXG5cbi8qKiBGcm9tIHdoaWNoIHNpZGUgYW4gb2JqZWN0IGlzIGxvb2tlZCBhdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgVmlld09wdGlvbnMge1xuICBkaXJlY3Rpb246IERpcmVjdGlvblxuICAvKiogRXZpZGVuY2Ugb2YgdGhlIHBhZ2U7IHJvd3Mgc2F5IHRoZWlycyBvbmx5IHdoZXJlIGl0IGlzIGFub3RoZXIuICovXG4gIHBhZ2VFdmlkZW5jZTogRXZpZGVuY2VcbiAgLyoqIE5hbWVzIG9mIHRoZSBjb21wb25lbnRzIHRoYXQgaGF2ZSBhIHBhZ2Ugb2YgdGhlaXIgb3duLiAqL1xuICBzaGFyZWQ/OiBSZWFkb25seVNldDxzdHJpbmc+XG59XG5cbi8qKiBUdXJucyBhIHNjaGVtYSBvZiBhIHByb2plY3Rpb24gaW50byB3aGF0IGEgcGFnZSBzaG93cy4gKi9cbmV4cG9ydCBmdW5jdGlvbiB2aWV3T2JqZWN0KGRvY3VtZW50OiBPcGVuQXBpRG9jdW1lbnQsIHNjaGVtYTogU2NoZW1hLCBvcHRpb25zOiBWaWV3T3B0aW9ucyk6IE9iamVjdFZpZXcge1xuICByZXR1cm4gbmV3IE9iamVjdFJlYWRlcihkb2N1bWVudCwgb3B0aW9ucykucmVhZChzY2hlbWEsIG9wdGlvbnMucGFnZUV2aWRlbmNlKVxufVxuXG4vKipcbiAqIFF1ZXJ5LCBwYXRoIGFuZCBoZWFkZXIgcGFyYW1ldGVycyBhcyBvbmUgb2JqZWN0LCBzbyB0aGF0IHRoZXkgYXJlIHNob3duIGxpa2UgdGhlIGZpZWxkcyBvZiBhIGJvZHkuXG4gKiBBbiBpZGVudGlmaWVyIGlzIHNob3duIGFzIHRoZSBvYmplY3QgcGVvcGxlIHdyaXRlLCBub3QgYXMgdGhlIHRleHQgaXQgYmVjb21lcy5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBhcmFtZXRlcnNBc09iamVjdChwYXJhbWV0ZXJzOiBQYXJhbWV0ZXJbXSwgcnVsZXM6IFNjaGVtYSA9IHt9KTogU2NoZW1hIHtcbiAgcmV0dXJuIHtcbiAgICAuLi5ydWxlcyxcbiAgICB0eXBlOiAnb2JqZWN0JyxcbiAgICBwcm9wZXJ0aWVzOiBPYmplY3QuZnJvbUVudHJpZXMoXG4gICAgICBwYXJhbWV0ZXJzLm1hcCgocGFyYW1ldGVyKSA9PiB7XG4gICAgICAgIGNvbnN0IHsgc2NoZW1hOiBfc2NoZW1hLCByZXF1aXJlZDogX3JlcXVpcmVkLCBpbjogX2luLCAuLi5vd24gfSA9IHBhcmFtZXRlclxuICAgICAgICBjb25zdCBzY2hlbWEgPSBwYXJhbWV0ZXJTY2hlbWEocGFyYW1ldGVyKVxuICAgICAgICBjb25zdCBsYWJlbHMgPSB7IC4uLnNjaGVtYVsneC1ldmlkZW5jZS1vZiddLCAuLi5vd25bJ3gtZXZpZGVuY2Utb2YnXSB9XG4gICAgICAgIHJldHVybiBbXG4gICAgICAgICAgcGFyYW1ldGVyLm5hbWUsXG4gICAgICAgICAgeyAuLi5zY2hlbWEsIC4uLm93biwgLi4uKE9iamVjdC5rZXlzKGxhYmVscykubGVuZ3RoID4gMCA/IHsgJ3gtZXZpZGVuY2Utb2YnOiBsYWJlbHMgfSA6IHt9KSB9LFxuICAgICAgICBdXG4gICAgICB9KSxcbiAgICApLFxuICAgIHJlcXVpcmVkOiBwYXJhbWV0ZXJzLmZpbHRlcigocGFyYW1ldGVyKSA9PiBwYXJhbWV0ZXIucmVxdWlyZWQpLm1hcCgocGFyYW1ldGVyKSA9PiBwYXJhbWV0ZXIubmFtZSksXG4gICAgYWRkaXRpb25hbFByb3BlcnRpZXM6IGZhbHNlLFxuICB9XG59XG5cbi8qKiBXaGF0IGEgY2FsbGVyIHdyaXRlcyBmb3IgYSBwYXJhbWV0ZXI6IGFuIG9iamVjdCBmb3IgYW4gaWRlbnRpZmllciwgdGhvdWdoIGl0IHRyYXZlbHMgYXMgdGV4dC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwYXJhbWV0ZXJTY2hlbWEocGFyYW1ldGVyOiBQYXJhbWV0ZXIpOiBTY2hlbWEge1xuICBjb25zdCB7IHNjaGVtYSA9IHt9IH0gPSBwYXJhbWV0ZXJcbiAgcmV0dXJuIChwYXJhbWV0ZXJbJ3gtaWRlbnRpZmllciddID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiBzY2hlbWEuY29udGVudFNjaGVtYSkgPz8gc2NoZW1hXG59XG5cbmNsYXNzIE9iamVjdFJlYWRlciB7XG4gIHByaXZhdGUgcmVhZG9ubHkgc2hvd24gPSBuZXcgTWFwPHN0cmluZywgc3RyaW5nPigpXG4gIHByaXZhdGUgcmVhZG9ubHkgY2xhaW1zOiBDbGFpbXNWaWV3W10gPSBbXVxuXG4gIGNvbnN0cnVjdG9yKFxuICAgIHByaXZhdGUgcmVhZG9ubHkgZG9jdW1lbnQ6IE9wZW5BcGlEb2N1bWVudCxcbiAgICBwcml2YXRlIHJlYWRvbmx5IG9wdGlvbnM6IFZpZXdPcHRpb25zLFxuICApIHt9XG5cbiAgcmVhZChyYXc6IFNjaGVtYSwgaW5oZXJpdGVkOiBFdmlkZW5jZSk6IE9iamVjdFZpZXcge1xuICAgIGNvbnN0IHsgc2NoZW1hIH0gPSByZXNvbHZlU2NoZW1hKHRoaXMuZG9jdW1lbnQsIHJhdylcbiAgICBjb25zdCBldmlkZW5jZSA9IHNjaGVtYVsneC1ldmlkZW5jZSddID8/IGluaGVyaXRlZFxuICAgIGlmIChzY2hlbWEuaXRlbXMpIHJldHVybiBsaXN0T2Yoc2NoZW1hLCB0aGlzLnJlYWQoc2NoZW1hLml0ZW1zLCBldmlkZW5jZSkpXG4gICAgY29uc3QgdmlldzogT2JqZWN0VmlldyA9IHtcbiAgICAgIGRlc2NyaXB0aW9uOiBwYXJhZ3JhcGhzKHNjaGVtYS5kZXNjcmlwdGlvbiksXG4gICAgICBub3RlczogcGFyYWdyYXBocyhzY2hlbWFbJ3gtbm90ZSddKSxcbiAgICAgIGNob2ljZTogdGhpcy5jaG9pY2Uoc2NoZW1hKSxcbiAgICAgIHJ1bGVzOiBydWxlc09mKHNjaGVtYSksXG4gICAgICBpc0Nsb3NlZDogc2NoZW1hLmFkZGl0aW9uYWxQcm9wZXJ0aWVzID09PSBmYWxzZSxcbiAgICAgIGlzTGlzdDogZmFsc2UsXG4gICAgICByb3dzOiB0aGlzLnJvd3Moc2NoZW1hLCAnJywgMCwgZXZpZGVuY2UpLFxuICAgICAgYWx0ZXJuYXRpdmVzOiBbXSxcbiAgICAgIGNsYWltczogdGhpcy5jbGFpbXMsXG4gICAgfVxuICAgIGNvbnN0IGJyYW5jaGVzID0gZ3JvdXBCcmFuY2hlcyhzY2hlbWEpXG4gICAgaWYgKGJyYW5jaGVzLmxlbmd0aCA9PT0gMSkgcmV0dXJuIHdpdGhCcmFuY2godmlldywgdGhpcy5yZWFkQnJhbmNoKGJyYW5jaGVzWzBdIGFzIFNjaGVtYSwgZXZpZGVuY2UpKVxuICAgIHZpZXcuYWx0ZXJuYXRpdmVzID0gYnJhbmNoZXMubWFwKChicmFuY2gsIGluZGV4KSA9PiB7XG4gICAgICBjb25zdCB7IHNjaGVtYTogc2V0dGxlZCwgY29tcG9uZW50IH0gPSByZXNvbHZlU2NoZW1hKHRoaXMuZG9jdW1lbnQsIGJyYW5jaClcbiAgICAgIGNvbnN0IG93biA9IHRoaXMuZGlmZmVyaW5nKGJyYW5jaFsneC1ldmlkZW5jZSddID8/IHNldHRsZWRbJ3gtZXZpZGVuY2UnXSA/PyBldmlkZW5jZSlcbiAgICAgIHJldHVybiB7XG4gICAgICAgIHRpdGxlOiBjb21wb25lbnQgPyBjb21wb25lbnRJbldvcmRzKGNvbXBvbmVudCkgOiBgQWx0ZXJuYXRpdmUgJHtpbmRleCArIDF9YCxcbiAgICAgICAgbWFya3M6IHZpZXdNYXJrcyhzZXR0bGVkKSxcbiAgICAgICAgLi4uKG93biA/IHsgZXZpZGVuY2U6IG93biB9IDoge30pLFxuICAgICAgICBib2R5OiB0aGlzLnJlYWRCcmFuY2goYnJhbmNoLCBldmlkZW5jZSksXG4gICAgICB9XG4gICAgfSlcbiAgICByZXR1cm4gdmlld1xuICB9XG5cbiAgcHJpdmF0ZSByZWFkQnJhbmNoKGJyYW5jaDogU2NoZW1hLCBldmlkZW5jZTogRXZpZGVuY2UpOiBPYmplY3RWaWV3IHtcbiAgICByZXR1cm4gbmV3IE9iamVjdFJlYWRlcih0aGlzLmRvY3VtZW50LCB0aGlzLm9wdGlvbnMpLnJlYWQoYnJhbmNoLCBldmlkZW5jZSlcbiAgfVxuXG4gIHByaXZhdGUgcm93cyhzY2hlbWE6IFNjaGVtYSwgcHJlZml4OiBzdHJpbmcsIGRlcHRoOiBudW1iZXIsIGV2aWRlbmNlOiBFdmlkZW5jZSk6IEZpZWxkUm93W10ge1xuICAgIHJldHVybiBPYmplY3QuZW50cmllcyhzY2hlbWEucHJvcGVydGllcyA/PyB7fSkuZmxhdE1hcCgoW25hbWUsIHByb3BlcnR5XSkgPT5cbiAgICAgIHRoaXMuZmllbGQobmFtZSwgcHJvcGVydHksIHNjaGVtYSwgcHJlZml4LCBkZXB0aCwgZXZpZGVuY2UpLFxuICAgIClcbiAgfVxuXG4gIHByaXZhdGUgZmllbGQoXG4gICAgbmFtZTogc3RyaW5nLFxuICAgIHJhdzogU2NoZW1hLFxuICAgIG93bmVyOiBTY2hlbWEsXG4gICAgcHJlZml4OiBzdHJpbmcsXG4gICAgZGVwdGg6IG51bWJlcixcbiAgICBpbmhlcml0ZWQ6IEV2aWRlbmNlLFxuICApOiBGaWVsZFJvd1tdIHtcbiAgICBjb25zdCB7IHNjaGVtYSB9ID0gcmVzb2x2ZVNjaGVtYSh0aGlzLmRvY3VtZW50LCByYXcpXG4gICAgY29uc3QgZXZpZGVuY2UgPSB0aGlzLmRpZmZlcmluZyhyYXdbJ3gtZXZpZGVuY2UnXSA/PyBpbmhlcml0ZWQpXG4gICAgY29uc3QgcGF0aCA9IHByZWZpeCArIG5hbWVcbiAgICBjb25zdCB3aXJlID0gdmlld1dpcmUobmFtZSwgc2NoZW1hKVxuICAgIGNvbnN0IHJvdzogRmllbGRSb3cgPSB7XG4gICAgICBraW5kOiAnZmllbGQnLFxuICAgICAgbmFtZSxcbiAgICAgIHBhdGgsXG4gICAgICBkZXB0aCxcbiAgICAgIHR5cGU6IHdpcmUgPyAnb2JqZWN0LCBzZW50IGFzIHRleHQnIDogd2l0aEV2aWRlbmNlKHNjaGVtYSwgJ3R5cGUnLCB0eXBlSW5Xb3Jkcyh0aGlzLmRvY3VtZW50LCBzY2hlbWEpKSxcbiAgICAgIGxpbWl0czogbGltaXRzSW5Xb3JkcyhzY2hlbWEpLFxuICAgICAgcmVxdWlyZW1lbnQ6IHdpdGhFdmlkZW5jZShzY2hlbWEsICdyZXF1aXJlZCcsIHJlcXVpcmVtZW50SW5Xb3JkcyhuYW1lLCBvd25lciwgdGhpcy5vcHRpb25zLmRpcmVjdGlvbikpLFxuICAgICAgZGVzY3JpcHRpb246IHBhcmFncmFwaHMoc2NoZW1hLmRlc2NyaXB0aW9uKSxcbiAgICAgIG1hcmtzOiB2aWV3TWFya3Moc2NoZW1hKSxcbiAgICAgIC4uLihldmlkZW5jZSA/IHsgZXZpZGVuY2UgfSA6IHt9KSxcbiAgICAgIG5vdGVzOiB0aGlzLm5vdGVzKHJhdyksXG4gICAgICBzZW5zaXRpdmU6IHNjaGVtYVsneC1zZW5zaXRpdmUnXSA9PT0gdHJ1ZSxcbiAgICAgIGlzU2Vzc2lvblRva2VuOiBzY2hlbWFbJ3gtdG9rZW4nXSA9PT0gJ3Nlc3Npb24nLFxuICAgICAgdmFsdWVzOiB2YWx1ZXNJbldvcmRzKHNjaGVtYSksXG4gICAgICBzYW1wbGVzOiB3aXJlID8gW10gOiBzYW1wbGVzT2Yoc2NoZW1hKSxcbiAgICAgIC4uLih3aXJlID8geyB3aXJlIH0gOiB7fSksXG4gICAgICBjaG9pY2U6IFtdLFxuICAgICAgcnVsZXM6IFtdLFxuICAgICAgaXNSaXZhbDogdGhpcy5vcHRpb25zLmRpcmVjdGlvbiA9PT0gJ3JlcXVlc3QnICYmIHJpdmFsS2V5cyhvd25lcikuaW5jbHVkZXMobmFtZSksXG4gICAgfVxuICAgIGNvbnN0IGluc2lkZSA9IHRoaXMuaW5zaWRlT2YocmF3LCBwYXRoKVxuICAgIGlmIChpbnNpZGUgPT09IHVuZGVmaW5lZCkge1xuICAgICAgdGhpcy5jb2xsZWN0Q2xhaW1zKHNjaGVtYSwgcGF0aClcbiAgICAgIHJldHVybiBbcm93XVxuICAgIH1cbiAgICBpZiAoaW5zaWRlLmNvbXBvbmVudCAmJiB0aGlzLm9wdGlvbnMuc2hhcmVkPy5oYXMoaW5zaWRlLmNvbXBvbmVudCkpIHJvdy5vYmplY3QgPSBpbnNpZGUuY29tcG9uZW50XG4gICAgY29uc3QgZmlyc3QgPSBpbnNpZGUuY29tcG9uZW50ICYmIHRoaXMuc2hvd24uZ2V0KGluc2lkZS5jb21wb25lbnQpXG4gICAgaWYgKGZpcnN0KSByZXR1cm4gW3sgLi4ucm93LCBzYW1lQXM6IGZpcnN0IH1dXG4gICAgaWYgKGluc2lkZS5jb21wb25lbnQpIHRoaXMuc2hvd24uc2V0KGluc2lkZS5jb21wb25lbnQsIHBhdGgpXG4gICAgY29uc3QgaW5uZXJFdmlkZW5jZSA9IHRoaXMuYmVoaW5kKGluc2lkZS5yYXcpPy5bJ3gtZXZpZGVuY2UnXSA/PyBpbnNpZGUucmF3Wyd4LWV2aWRlbmNlJ10gPz8gaW5oZXJpdGVkXG4gICAgcm93LmNob2ljZSA9IHRoaXMuY2hvaWNlKGluc2lkZS5zY2hlbWEpXG4gICAgcm93LnJ1bGVzID0gcnVsZXNPZihpbnNpZGUuc2NoZW1hKVxuICAgIHJldHVybiBbXG4gICAgICByb3csXG4gICAgICAuLi50aGlzLnJvd3MoaW5zaWRlLnNjaGVtYSwgaW5zaWRlLnByZWZpeCwgZGVwdGggKyAxLCBpbm5lckV2aWRlbmNlKSxcbiAgICAgIC4uLnRoaXMuYWx0ZXJuYXRpdmVzKGluc2lkZS5zY2hlbWEsIGluc2lkZS5wcmVmaXgsIGRlcHRoICsgMSwgaW5uZXJFdmlkZW5jZSksXG4gICAgXVxuICB9XG5cbiAgLyoqIFRoZSBvYmplY3QgYmVoaW5kIGEgZmllbGQ6IHRoZSBmaWVsZCBpdHNlbGYsIG9yIHRoZSBlbnRyaWVzIG9mIGEgbGlzdC4gKi9cbiAgcHJpdmF0ZSBpbnNpZGVPZihyYXc6IFNjaGVtYSwgcGF0aDogc3RyaW5nKTogKFJlc29sdmVkU2NoZW1hICYgeyByYXc6IFNjaGVtYTsgcHJlZml4OiBzdHJpbmcgfSkgfCB1bmRlZmluZWQge1xuICAgIGNvbnN0IHJlc29sdmVkID0gcmVzb2x2ZVNjaGVtYSh0aGlzLmRvY3VtZW50LCByYXcpXG4gICAgY29uc3QgeyBzY2hlbWEgfSA9IHJlc29sdmVkXG4gICAgaWYgKHNjaGVtYS5wcm9wZXJ0aWVzIHx8IGdyb3VwQnJhbmNoZXMoc2NoZW1hKS5sZW5ndGggPiAwKSByZXR1cm4geyAuLi5yZXNvbHZlZCwgcmF3LCBwcmVmaXg6IGAke3BhdGh9LmAgfVxuICAgIHJldHVybiBzY2hlbWEuaXRlbXMgPyB0aGlzLmluc2lkZU9mKHNjaGVtYS5pdGVtcywgYCR7cGF0aH1bXWApIDogdW5kZWZpbmVkXG4gIH1cblxuICBwcml2YXRlIGFsdGVybmF0aXZlcyhzY2hlbWE6IFNjaGVtYSwgcHJlZml4OiBzdHJpbmcsIGRlcHRoOiBudW1iZXIsIGV2aWRlbmNlOiBFdmlkZW5jZSk6IEZpZWxkUm93W10ge1xuICAgIHJldHVybiBncm91cEJyYW5jaGVzKHNjaGVtYSkuZmxhdE1hcCgoYnJhbmNoLCBpbmRleCkgPT4ge1xuICAgICAgY29uc3QgeyBzY2hlbWE6IHNldHRsZWQsIGNvbXBvbmVudCB9ID0gcmVzb2x2ZVNjaGVtYSh0aGlzLmRvY3VtZW50LCBicmFuY2gpXG4gICAgICBpZiAoIXNldHRsZWQucHJvcGVydGllcykgcmV0dXJuIFtdXG4gICAgICBjb25zdCB0aXRsZSA9IGNvbXBvbmVudCA/IGNvbXBvbmVudEluV29yZHMoY29tcG9uZW50KSA6IGBBbHRlcm5hdGl2ZSAke2luZGV4ICsgMX1gXG4gICAgICBjb25zdCBpbm5lciA9IHNldHRsZWRbJ3gtZXZpZGVuY2UnXSA/PyBldmlkZW5jZVxuICAgICAgY29uc3Qgb3duID0gdGhpcy5kaWZmZXJpbmcoYnJhbmNoWyd4LWV2aWRlbmNlJ10gPz8gaW5uZXIpXG4gICAgICBjb25zdCByb3c6IEZpZWxkUm93ID0ge1xuICAgICAgICBraW5kOiAnYWx0ZXJuYXRpdmUnLFxuICAgICAgICBuYW1lOiB0aXRsZSxcbiAgICAgICAgcGF0aDogYCR7cHJlZml4fSR7Y29tcG9uZW50ID8/IGluZGV4fWAsXG4gICAgICAgIGRlcHRoLFxuICAgICAgICB0eXBlOiAnb2JqZWN0JyxcbiAgICAgICAgbGltaXRzOiBbXSxcbiAgICAgICAgcmVxdWlyZW1lbnQ6ICdvbmUgb2YgdGhlIGdyb3VwcycsXG4gICAgICAgIGRlc2NyaXB0aW9uOiBwYXJhZ3JhcGhzKHNldHRsZWQuZGVzY3JpcHRpb24pLFxuICAgICAgICBtYXJrczogdmlld01hcmtzKHNldHRsZWQpLFxuICAgICAgICAuLi4ob3duID8geyBldmlkZW5jZTogb3duIH0gOiB7fSksXG4gICAgICAgIG5vdGVzOiB0aGlzLm5vdGVzKGJyYW5jaCksXG4gICAgICAgIHNlbnNpdGl2ZTogZmFsc2UsXG4gICAgICAgIGlzU2Vzc2lvblRva2VuOiBmYWxzZSxcbiAgICAgICAgdmFsdWVzOiBbXSxcbiAgICAgICAgc2FtcGxlczogW10sXG4gICAgICAgIGNob2ljZTogdGhpcy5jaG9pY2Uoc2V0dGxlZCksXG4gICAgICAgIHJ1bGVzOiBydWxlc09mKHNldHRsZWQpLFxuICAgICAgICBpc1JpdmFsOiBmYWxzZSxcbiAgICAgIH1cbiAgICAgIHJldHVybiBbcm93LCAuLi50aGlzLnJvd3Moc2V0dGxlZCwgcHJlZml4LCBkZXB0aCArIDEsIGlubmVyKV1cbiAgICB9KVxuICB9XG5cbiAgcHJpdmF0ZSBjb2xsZWN0Q2xhaW1zKHNjaGVtYTogU2NoZW1hLCBwYXRoOiBzdHJpbmcpOiB2b2lkIHtcbiAgICBpZiAoIXNjaGVtYS5jb250ZW50U2NoZW1hKSByZXR1cm5cbiAgICBjb25zdCBjbGFpbXMgPSBuZXcgT2JqZWN0UmVhZGVyKHRoaXMuZG9jdW1lbnQsIHsgLi4udGhpcy5vcHRpb25zLCBkaXJlY3Rpb246ICdhbnN3ZXInIH0pLnJlYWQoXG4gICAgICBzY2hlbWEuY29udGVudFNjaGVtYSxcbiAgICAgIHRoaXMub3B0aW9ucy5wYWdlRXZpZGVuY2UsXG4gICAgKVxuICAgIHRoaXMuY2xhaW1zLnB1c2goeyBwYXRoLCBkZXNjcmlwdGlvbjogY2xhaW1zLmRlc2NyaXB0aW9uLCBub3RlczogY2xhaW1zLm5vdGVzLCByb3dzOiBjbGFpbXMucm93cyB9KVxuICB9XG5cbiAgcHJpdmF0ZSBjaG9pY2Uoc2NoZW1hOiBTY2hlbWEpOiBDaG9pY2VPcHRpb25bXSB7XG4gICAgaWYgKHRoaXMub3B0aW9ucy5kaXJlY3Rpb24gPT09ICdhbnN3ZXInKSByZXR1cm4gW11cbiAgICByZXR1cm4gY2hvaWNlT2Yoc2NoZW1hLCAobmFtZSkgPT4gdmlld01hcmtzKHJlc29sdmVTY2hlbWEodGhpcy5kb2N1bWVudCwgc2NoZW1hLnByb3BlcnRpZXM/LltuYW1lXSA/PyB7fSkuc2NoZW1hKSlcbiAgfVxuXG4gIHByaXZhdGUgbm90ZXMocmF3OiBTY2hlbWEpOiBzdHJpbmdbXSB7XG4gICAgcmV0dXJuIFsuLi5wYXJhZ3JhcGhzKHJhd1sneC1ub3RlJ10pLCAuLi5wYXJhZ3JhcGhzKHRoaXMuYmVoaW5kKHJhdyk/LlsneC1ub3RlJ10pXVxuICB9XG5cbiAgLyoqIFdoYXQgYSByZWZlcmVuY2UgbGVhZHMgdG8sIHdpdGhvdXQgd2hhdCBzdGFuZHMgYmVzaWRlIGl0LiAqL1xuICBwcml2YXRlIGJlaGluZCh7ICRyZWYgfTogU2NoZW1hKTogU2NoZW1hIHwgdW5kZWZpbmVkIHtcbiAgICByZXR1cm4gJHJlZiA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogcmVzb2x2ZVNjaGVtYSh0aGlzLmRvY3VtZW50LCB7ICRyZWYgfSkuc2NoZW1hXG4gIH1cblxuICBwcml2YXRlIGRpZmZlcmluZyhldmlkZW5jZTogRXZpZGVuY2UpOiBFdmlkZW5jZSB8IHVuZGVmaW5lZCB7XG4gICAgcmV0dXJuIGV2aWRlbmNlID09PSB0aGlzLm9wdGlvbnMucGFnZUV2aWRlbmNlID8gdW5kZWZpbmVkIDogZXZpZGVuY2VcbiAgfVxufVxuXG5mdW5jdGlvbiBydWxlc09mKHNjaGVtYTogU2NoZW1hKTogc3RyaW5nW10ge1xuICBjb25zdCBydWxlcyA9IHJ1bGVTZW50ZW5jZXMoc2NoZW1hKVxuICByZXR1cm4gZ3JvdXBCcmFuY2hlcyhzY2hlbWEpLmxlbmd0aCA+IDEgPyBbJ0V4YWN0bHkgb25lIG9mIHRoZSBncm91cHMgYmVsb3csIG5vIGZpZWxkIG9mIGFub3RoZXIuJywgLi4ucnVsZXNdIDogcnVsZXNcbn1cblxuLyoqIEJyYW5jaGVzIG9mIGEgY2hvaWNlIGJldHdlZW4gZ3JvdXBzIG9mIGZpZWxkczsgdGhlIGZvcm1zIG9mIGEgcGxhaW4gdmFsdWUgYXJlIG5vIGdyb3Vwcy4gKi9cbmZ1bmN0aW9uIGdyb3VwQnJhbmNoZXMoc2NoZW1hOiBTY2hlbWEpOiBTY2hlbWFbXSB7XG4gIGNvbnN0IGJyYW5jaGVzID0gc2NoZW1hLm9uZU9mID8/IFtdXG4gIGlmICghW3NjaGVtYS50eXBlXS5mbGF0KCkuaW5jbHVkZXMoJ29iamVjdCcpIHx8IGJyYW5jaGVzLmV2ZXJ5KGlzUmVxdWlyZWRPbmx5KSkgcmV0dXJuIFtdXG4gIHJldHVybiBicmFuY2hlc1xufVxuXG4vKiogQSBsaXN0IHNob3duIGJ5IGl0cyBlbnRyaWVzLCB3aXRoIHRoZSB3b3JkcyBvbiB0aGUgbGlzdCBpbiBmcm9udCBvZiB0aGVpcnMuICovXG5mdW5jdGlvbiBsaXN0T2YobGlzdDogU2NoZW1hLCBlbnRyeTogT2JqZWN0Vmlldyk6IE9iamVjdFZpZXcge1xuICByZXR1cm4ge1xuICAgIC4uLmVudHJ5LFxuICAgIGlzTGlzdDogdHJ1ZSxcbiAgICBkZXNjcmlwdGlvbjogWy4uLnBhcmFncmFwaHMobGlzdC5kZXNjcmlwdGlvbiksIC4uLmVudHJ5LmRlc2NyaXB0aW9uXSxcbiAgICBub3RlczogWy4uLnBhcmFncmFwaHMobGlzdFsneC1ub3RlJ10pLCAuLi5lbnRyeS5ub3Rlc10sXG4gIH1cbn1cblxuZnVuY3Rpb24gc2FtcGxlc09mKHNjaGVtYTogU2NoZW1hKTogc3RyaW5nW10ge1xuICBpZiAoc2NoZW1hWydleGFtcGxlJ10gIT09IHVuZGVmaW5lZCkgcmV0dXJuIFtTdHJpbmcoc2NoZW1hWydleGFtcGxlJ10pXVxuICByZXR1cm4gQXJyYXkuaXNBcnJheShzY2hlbWFbJ2V4YW1wbGVzJ10pID8gc2NoZW1hWydleGFtcGxlcyddLm1hcChTdHJpbmcpIDogW11cbn1cblxuLyoqIEFuIGlkZW50aWZpZXIgaW4gYSBxdWVyeSBpcyB0aGUgbmFtZSBvZiBvbmUgb2YgaXRzIGZpZWxkcywgYW4gZXF1YWxzIHNpZ24gYW5kIHRoZSB2YWx1ZS4gKi9cbmZ1bmN0aW9uIHZpZXdXaXJlKG5hbWU6IHN0cmluZywgc2NoZW1hOiBTY2hlbWEpOiBXaXJlU2FtcGxlIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgdGV4dCA9IHNjaGVtYVsnZXhhbXBsZSddXG4gIGlmIChzY2hlbWFbJ3gtaWRlbnRpZmllciddID09PSB1bmRlZmluZWQgfHwgdHlwZW9mIHRleHQgIT09ICdzdHJpbmcnKSByZXR1cm4gdW5kZWZpbmVkXG4gIGNvbnN0IFtmaWVsZCA9ICcnLCAuLi5yZXN0XSA9IHRleHQuc3BsaXQoJz0nKVxuICBjb25zdCB2YWx1ZSA9IHJlc3Quam9pbignPScpXG4gIHJldHVybiB7XG4gICAgd3JpdHRlbjogYHsgXCIke2ZpZWxkfVwiOiAke0pTT04uc3RyaW5naWZ5KHZhbHVlKX0gfWAsXG4gICAgdGV4dCxcbiAgICBpblVybDogYCR7bmFtZX09JHtmaWVsZH09JHtlbmNvZGVVUklDb21wb25lbnQodmFsdWUpfWAsXG4gIH1cbn1cblxuLyoqIEEgY2hvaWNlIHRoYXQgaGFzIGNvbWUgZG93biB0byBvbmUgZ3JvdXAgaXMgdGhhdCBncm91cC4gKi9cbmZ1bmN0aW9uIHdpdGhCcmFuY2godmlldzogT2JqZWN0VmlldywgYnJhbmNoOiBPYmplY3RWaWV3KTogT2JqZWN0VmlldyB7XG4gIHJldHVybiB7XG4gICAgLi4uYnJhbmNoLFxuICAgIGRlc2NyaXB0aW9uOiBicmFuY2guZGVzY3JpcHRpb24ubGVuZ3RoID4gMCA/IGJyYW5jaC5kZXNjcmlwdGlvbiA6IHZpZXcuZGVzY3JpcHRpb24sXG4gICAgbm90ZXM6IFsuLi52aWV3Lm5vdGVzLCAuLi5icmFuY2gubm90ZXNdLFxuICAgIHJvd3M6IFsuLi52aWV3LnJvd3MsIC4uLmJyYW5jaC5yb3dzXSxcbiAgICBjbGFpbXM6IFsuLi52aWV3LmNsYWltcywgLi4uYnJhbmNoLmNsYWltc10sXG4gIH1cbn1cblxuZnVuY3Rpb24gdmFsdWVzSW5Xb3JkcyhzY2hlbWE6IFNjaGVtYSk6IHN0cmluZ1tdIHtcbiAgcmV0dXJuIChzY2hlbWEuZW51bSA/PyBbXSkubWFwKCh2YWx1ZSkgPT4ge1xuICAgIGNvbnN0IG1hcmtzID0gc2NoZW1hWyd4LWVudW0tbWFya3MnXT8uW1N0cmluZyh2YWx1ZSldID8/IHt9XG4gICAgY29uc3Qgbm90ZSA9IChtYXJrcyBhcyB7ICd4LW5vdGUnPzogc3RyaW5nIH0pWyd4LW5vdGUnXVxuICAgIHJldHVybiBuYW1lV2l0aE1hcmtzKFN0cmluZyh2YWx1ZSksIHZpZXdNYXJrcyhtYXJrcykpICsgKG5vdGUgPyBgLiBOb3RlOiAke3BhcmFncmFwaHMobm90ZSkuam9pbignICcpfWAgOiAnJylcbiAgfSlcbn1cbiIsICJjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZGlybmFtZSA9IFwiL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvc2hhcmVkLW9iamVjdHMudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjL3NoYXJlZC1vYmplY3RzLnRzXCI7aW1wb3J0IHtcbiAgZWFjaENoaWxkLFxuICB0eXBlIEtpbmQsXG4gIGxpc3RPcGVyYXRpb25zLFxuICB0eXBlIE9wZW5BcGlEb2N1bWVudCxcbiAgcGF0aFRvLFxuICB0eXBlIFNjaGVtYSxcbn0gZnJvbSAnQGNybWNvbS13ZWJhcGkvY29udHJhY3QnXG5pbXBvcnQgdHlwZSB7IERpcmVjdGlvbiB9IGZyb20gJy4vY2hvaWNlcy50cydcbmltcG9ydCB7IHN1Y2Nlc3NFbnZlbG9wZSB9IGZyb20gJy4vZW52ZWxvcGUudHMnXG5pbXBvcnQgeyByZXNvbHZlU2NoZW1hIH0gZnJvbSAnLi9zY2hlbWEudHMnXG5cbi8qKiBBbiBvYmplY3QgdGhhdCBzZXZlcmFsIG9wZXJhdGlvbnMgdGFrZSBvciBnaXZlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTaGFyZWRPYmplY3Qge1xuICBuYW1lOiBzdHJpbmdcbiAgLyoqIGByZXF1ZXN0YCBhcyBzb29uIGFzIG9uZSBvcGVyYXRpb24gdGFrZXMgaXQuICovXG4gIGRpcmVjdGlvbjogRGlyZWN0aW9uXG4gIC8qKiBUaGUgb3BlcmF0aW9ucyB0aGF0IHRha2Ugb3IgZ2l2ZSBpdC4gKi9cbiAgb3BlcmF0aW9uSWRzOiBzdHJpbmdbXVxufVxuXG4vKipcbiAqIFRoZSBvYmplY3RzIGluc2lkZSB0aGUgcmVxdWVzdHMgYW5kIGFuc3dlcnMgb2YgdHdvIG9wZXJhdGlvbnMgb3IgbW9yZSwgc29ydGVkIGJ5IG5hbWUuIFRoZSBib2R5IG9mIGEgcmVxdWVzdCBhc1xuICogYSB3aG9sZSBpcyBub25lIG9mIHRoZW0sIGFuZCBuZWl0aGVyIGlzIHRoZSBlbnZlbG9wZSBvZiBhbiBhbnN3ZXI6IHRob3NlIGFyZSBzaG93biBvbiB0aGUgcGFnZXMgb2Ygb3BlcmF0aW9ucy5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxpc3RTaGFyZWRPYmplY3RzKGJ1bmRsZTogT3BlbkFwaURvY3VtZW50KTogU2hhcmVkT2JqZWN0W10ge1xuICBjb25zdCBmb3VuZCA9IG5ldyBNYXA8c3RyaW5nLCBTaGFyZWRPYmplY3Q+KClcbiAgZm9yIChjb25zdCB7IG9wZXJhdGlvbiB9IG9mIGxpc3RPcGVyYXRpb25zKGJ1bmRsZSkpIHtcbiAgICBjb25zdCBub3RlID0gKG5hbWU6IHN0cmluZywgZGlyZWN0aW9uOiBEaXJlY3Rpb24pID0+IHtcbiAgICAgIGNvbnN0IGVudHJ5ID0gZm91bmQuZ2V0KG5hbWUpID8/IHsgbmFtZSwgZGlyZWN0aW9uLCBvcGVyYXRpb25JZHM6IFtdIH1cbiAgICAgIGlmICghZW50cnkub3BlcmF0aW9uSWRzLmluY2x1ZGVzKG9wZXJhdGlvbi5vcGVyYXRpb25JZCkpIGVudHJ5Lm9wZXJhdGlvbklkcy5wdXNoKG9wZXJhdGlvbi5vcGVyYXRpb25JZClcbiAgICAgIGlmIChkaXJlY3Rpb24gPT09ICdyZXF1ZXN0JykgZW50cnkuZGlyZWN0aW9uID0gZGlyZWN0aW9uXG4gICAgICBmb3VuZC5zZXQobmFtZSwgZW50cnkpXG4gICAgfVxuICAgIGNvbnN0IG1lZGlhID0gb3BlcmF0aW9uLnJlcXVlc3RCb2R5Py5jb250ZW50WydhcHBsaWNhdGlvbi9qc29uJ11cbiAgICBjb25zdCBib2R5ID0gcmVzb2x2ZVNjaGVtYShidW5kbGUsIG1lZGlhPy5zY2hlbWEgPz8ge30pLnNjaGVtYVxuICAgIGNvbnN0IGRhdGEgPSBzdWNjZXNzRW52ZWxvcGUoYnVuZGxlLCBvcGVyYXRpb24ucmVzcG9uc2VzWycyMDAnXT8uY29udGVudD8uWydhcHBsaWNhdGlvbi9qc29uJ10pLnByb3BlcnRpZXM/LlsnZGF0YSddXG4gICAgY29uc3QgcmVxdWVzdCA9IG5ldyBTZXQ8c3RyaW5nPigpXG4gICAgbmFtZXNJbihidW5kbGUsICdzY2hlbWEnLCBib2R5LCByZXF1ZXN0KVxuICAgIGZvciAoY29uc3QgcGFyYW1ldGVyIG9mIG9wZXJhdGlvbi5wYXJhbWV0ZXJzID8/IFtdKSBuYW1lc0luKGJ1bmRsZSwgJ3BhcmFtZXRlcicsIHBhcmFtZXRlciwgcmVxdWVzdClcbiAgICBmb3IgKGNvbnN0IG5hbWUgb2YgcmVxdWVzdCkgbm90ZShuYW1lLCAncmVxdWVzdCcpXG4gICAgZm9yIChjb25zdCBuYW1lIG9mIG5hbWVzSW4oYnVuZGxlLCAnc2NoZW1hJywgZGF0YSkpIG5vdGUobmFtZSwgJ2Fuc3dlcicpXG4gIH1cbiAgcmV0dXJuIFsuLi5mb3VuZC52YWx1ZXMoKV1cbiAgICAuZmlsdGVyKCh7IG5hbWUsIG9wZXJhdGlvbklkcyB9KSA9PiBvcGVyYXRpb25JZHMubGVuZ3RoID4gMSAmJiBpc09iamVjdChidW5kbGUsIG5hbWUpKVxuICAgIC5zb3J0KChhLCBiKSA9PiAoYS5uYW1lIDwgYi5uYW1lID8gLTEgOiAxKSlcbn1cblxuLyoqIE5hbWVzIG9mIHRoZSBjb21wb25lbnQgc2NoZW1hcyBhIG5vZGUgcmVmZXJzIHRvLCBkaXJlY3RseSBvciB0aHJvdWdoIG90aGVycy4gKi9cbmZ1bmN0aW9uIG5hbWVzSW4oYnVuZGxlOiBPcGVuQXBpRG9jdW1lbnQsIGtpbmQ6IEtpbmQsIG5vZGU6IHVua25vd24sIHNlZW4gPSBuZXcgU2V0PHN0cmluZz4oKSk6IFNldDxzdHJpbmc+IHtcbiAgaWYgKHR5cGVvZiBub2RlICE9PSAnb2JqZWN0JyB8fCBub2RlID09PSBudWxsKSByZXR1cm4gc2VlblxuICBjb25zdCB7ICRyZWYgfSA9IG5vZGUgYXMgU2NoZW1hXG4gIGNvbnN0IHRhcmdldCA9ICRyZWYgPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IHBhdGhUbyhidW5kbGUsICRyZWYpPy5hdCgtMSlcbiAgY29uc3QgaXNTY2hlbWEgPSB0YXJnZXQ/LmtpbmQgPT09ICdzY2hlbWEnICYmIHRhcmdldC5rZXkgPT09ICdzY2hlbWFzJyAmJiB0YXJnZXQubmFtZSAhPT0gdW5kZWZpbmVkXG4gIGlmIChpc1NjaGVtYSAmJiBzZWVuLmhhcyh0YXJnZXQubmFtZSBhcyBzdHJpbmcpKSByZXR1cm4gc2VlblxuICBpZiAoaXNTY2hlbWEpIHNlZW4uYWRkKHRhcmdldC5uYW1lIGFzIHN0cmluZylcbiAgaWYgKHRhcmdldCkgbmFtZXNJbihidW5kbGUsIHRhcmdldC5raW5kLCB0YXJnZXQubm9kZSwgc2VlbilcbiAgZWxzZSBlYWNoQ2hpbGQoa2luZCwgbm9kZSBhcyB7IFtrZXk6IHN0cmluZ106IHVua25vd24gfSwgKGNoaWxkLCB2YWx1ZSkgPT4gdm9pZCBuYW1lc0luKGJ1bmRsZSwgY2hpbGQsIHZhbHVlLCBzZWVuKSlcbiAgcmV0dXJuIHNlZW5cbn1cblxuZnVuY3Rpb24gaXNPYmplY3QoYnVuZGxlOiBPcGVuQXBpRG9jdW1lbnQsIG5hbWU6IHN0cmluZyk6IGJvb2xlYW4ge1xuICByZXR1cm4gW2J1bmRsZS5jb21wb25lbnRzPy5zY2hlbWFzPy5bbmFtZV0/LnR5cGVdLmZsYXQoKS5pbmNsdWRlcygnb2JqZWN0Jylcbn1cbiIsICJjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZGlybmFtZSA9IFwiL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvZW52ZWxvcGUudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjL2VudmVsb3BlLnRzXCI7aW1wb3J0IHR5cGUgeyBNZWRpYVR5cGUsIE9wZW5BcGlEb2N1bWVudCwgU2NoZW1hIH0gZnJvbSAnQGNybWNvbS13ZWJhcGkvY29udHJhY3QnXG5pbXBvcnQgeyByZXNvbHZlU2NoZW1hIH0gZnJvbSAnLi9zY2hlbWEudHMnXG5cbi8qKiBUaGUgZm9ybSBvZiBhbiBhbnN3ZXIgd2hvc2UgY29kZSBpcyBgT0tgOyBhbiBlbXB0eSBzY2hlbWEgd2hlbiB0aGVyZSBpcyBub25lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHN1Y2Nlc3NFbnZlbG9wZShjb250cmFjdDogT3BlbkFwaURvY3VtZW50LCBtZWRpYTogTWVkaWFUeXBlIHwgdW5kZWZpbmVkKTogU2NoZW1hIHtcbiAgY29uc3QgYW5zd2VyID0gcmVzb2x2ZVNjaGVtYShjb250cmFjdCwgbWVkaWE/LnNjaGVtYSA/PyB7fSkuc2NoZW1hXG4gIGNvbnN0IGZvcm1zID0gKGFuc3dlci5vbmVPZiA/PyBbYW5zd2VyXSkubWFwKChicmFuY2gpID0+IHJlc29sdmVTY2hlbWEoY29udHJhY3QsIGJyYW5jaCkuc2NoZW1hKVxuICByZXR1cm4gZm9ybXMuZmluZCgoZm9ybSkgPT4gaXNTdWNjZXNzKGNvbnRyYWN0LCBmb3JtKSkgPz8ge31cbn1cblxuZnVuY3Rpb24gaXNTdWNjZXNzKGNvbnRyYWN0OiBPcGVuQXBpRG9jdW1lbnQsIGZvcm06IFNjaGVtYSk6IGJvb2xlYW4ge1xuICBjb25zdCBzdGF0dXMgPSByZXNvbHZlU2NoZW1hKGNvbnRyYWN0LCBmb3JtLnByb3BlcnRpZXM/Llsnc3RhdHVzJ10gPz8ge30pLnNjaGVtYVxuICByZXR1cm4gcmVzb2x2ZVNjaGVtYShjb250cmFjdCwgc3RhdHVzLnByb3BlcnRpZXM/LlsnY29kZSddID8/IHt9KS5zY2hlbWEuY29uc3QgPT09ICdPSydcbn1cbiIsICJjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZGlybmFtZSA9IFwiL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvc291cmNlcy50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvc291cmNlcy50c1wiO2V4cG9ydCBpbnRlcmZhY2UgU291cmNlVmlldyB7XG4gIGhyZWY6IHN0cmluZ1xuICBsYWJlbDogc3RyaW5nXG59XG5cbi8qKiBBIHNob3J0IG5hbWUgZm9yIGEgcGFnZSBvZiB0aGUgdmVuZG9yJ3Mgd2lraSwgc28gdGhhdCBhIGxpc3Qgb2Ygc291cmNlcyBjYW4gYmUgcmVhZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB2aWV3U291cmNlKGhyZWY6IHN0cmluZyk6IFNvdXJjZVZpZXcge1xuICBjb25zdCB1cmwgPSBuZXcgVVJMKGhyZWYpXG4gIGNvbnN0IHF1ZXJ5ID0gKG5hbWU6IHN0cmluZykgPT4gdXJsLnNlYXJjaFBhcmFtcy5nZXQobmFtZSlcbiAgY29uc3QgcGFnZSA9IHF1ZXJ5KCdwYWdlSWQnKSA/PyAvXFwvcGFnZXNcXC8oXFxkKykvLmV4ZWModXJsLnBhdGhuYW1lKT8uWzFdXG4gIGNvbnN0IHNob3J0ID0gL1xcL3hcXC8oW1xcdy1dKykkLy5leGVjKHVybC5wYXRobmFtZSk/LlsxXVxuICBpZiAocXVlcnkoJ29yaWdpbmFsSWQnKSkgcmV0dXJuIHsgaHJlZiwgbGFiZWw6IGBDb21wYXJpc29uIG9mIHBhZ2VzICR7cXVlcnkoJ29yaWdpbmFsSWQnKX0gYW5kICR7cGFnZX1gIH1cbiAgaWYgKHF1ZXJ5KCdvcmlnaW5hbFZlcnNpb24nKSlcbiAgICByZXR1cm4geyBocmVmLCBsYWJlbDogYFBhZ2UgJHtwYWdlfSwgdmVyc2lvbnMgJHtxdWVyeSgnb3JpZ2luYWxWZXJzaW9uJyl9IGFuZCAke3F1ZXJ5KCdyZXZpc2VkVmVyc2lvbicpfSBjb21wYXJlZGAgfVxuICBpZiAocGFnZSkgcmV0dXJuIHsgaHJlZiwgbGFiZWw6IGBQYWdlICR7cGFnZX1gIH1cbiAgcmV0dXJuIHsgaHJlZiwgbGFiZWw6IHNob3J0ID8gYFBhZ2UgeC8ke3Nob3J0fWAgOiB1cmwucGF0aG5hbWUgfVxufVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9vcGVyYXRpb24tcGFnZS50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvb3BlcmF0aW9uLXBhZ2UudHNcIjtpbXBvcnQgeyB0eXBlIEFkZHJlc3MsIGFkZHJlc3Nlc09mIH0gZnJvbSAnQGNybWNvbS13ZWJhcGkvY29kZWdlbidcbmltcG9ydCB7IGxpc3RPcGVyYXRpb25zLCBuZXdlc3RSZWxlYXNlLCB0eXBlIE9wZW5BcGlEb2N1bWVudCB9IGZyb20gJ0Bjcm1jb20td2ViYXBpL2NvbnRyYWN0J1xuaW1wb3J0IHsgbGlzdENoYW5nZXMsIHR5cGUgUmVsZWFzZUNoYW5nZSB9IGZyb20gJy4vY2hhbmdlcy50cydcbmltcG9ydCB0eXBlIHsgRm9ybVN0YXJ0IH0gZnJvbSAnLi9mb3JtLWF0LnRzJ1xuaW1wb3J0IHsgY29sbGVjdEZvcm1zLCB0eXBlIEZvcm1zIH0gZnJvbSAnLi9mb3Jtcy50cydcbmltcG9ydCB7IHR5cGUgT3BlcmF0aW9uVmlldywgdmlld09wZXJhdGlvbiB9IGZyb20gJy4vb3BlcmF0aW9uLXZpZXcudHMnXG5pbXBvcnQgeyBhbmNob3JzT2YgfSBmcm9tICcuL3NlYXJjaC1zZWN0aW9ucy50cydcbmltcG9ydCB7IGxpc3RTaGFyZWRPYmplY3RzIH0gZnJvbSAnLi9zaGFyZWQtb2JqZWN0cy50cydcblxuLyoqXG4gKiBBbGwgdGhhdCB0aGUgcGFnZSBvZiBvbmUgb3BlcmF0aW9uIHNob3dzOiB0aGUgbmV3ZXN0IHJlbGVhc2UgYXQgZmlyc3QsIGFuZCB3aGVyZSB0byBmaW5kIHRoZSBvdGhlcnMuXG4gKiBQbGFpbiBkYXRhOiBpdCBpcyByZW5kZXJlZCBhdCBidWlsZCB0aW1lIGFuZCB0cmF2ZWxzIHdpdGggdGhlIHBhZ2UuXG4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgT3BlcmF0aW9uUGFnZSBleHRlbmRzIE9wZXJhdGlvblZpZXcge1xuICAvKiogVGhlIHJlbGVhc2Ugd2hvc2UgY29udHJhY3QgdGhlIHBhZ2Ugc2hvd3MgYXQgZmlyc3QuICovXG4gIHJlbGVhc2U6IHN0cmluZ1xuICAvKiogV2hlbiB0aGUgcGFnZSB0YWtlcyB3aGljaCBmb3JtLiBBIGZvcm0gaXMgZmV0Y2hlZCB3aGVuIGl0cyByZWxlYXNlIGlzIHBpY2tlZC4gKi9cbiAgc3RhcnRzOiBGb3JtU3RhcnRbXVxuICAvKiogQW5jaG9ycyBvZiBmaWVsZHMgdGhhdCBhcmUgbm90IGluIHRoZSBmb3JtIHNob3duLCB3aXRoIHRoZSBmb3JtIHRoYXQgaGFzIHRoZW0gbGFzdC4gKi9cbiAgZWxzZXdoZXJlOiB7IFthbmNob3I6IHN0cmluZ106IHN0cmluZyB9XG4gIGNoYW5nZXM6IFJlbGVhc2VDaGFuZ2VbXVxufVxuXG4vKiogQW4gb3BlcmF0aW9uIHdpdGggaXRzIHBhZ2UgYW5kIGl0cyBmb3JtcyBpbiBhbGwgcmVsZWFzZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIE9wZXJhdGlvbkZvcm1zIHtcbiAgcGFnZTogT3BlcmF0aW9uUGFnZVxuICBmb3JtczogRm9ybXM8T3BlcmF0aW9uVmlldz5cbn1cblxuLyoqIE1ha2VzIHRoZSBwYWdlcyBvZiBhbGwgb3BlcmF0aW9ucyBvZiBhbGwgcmVsZWFzZXMsIGluIHRoZSBvcmRlciBvZiB0aGUgY29udHJhY3QuICovXG5leHBvcnQgZnVuY3Rpb24gbGlzdE9wZXJhdGlvbkZvcm1zKGJ1bmRsZTogT3BlbkFwaURvY3VtZW50KTogT3BlcmF0aW9uRm9ybXNbXSB7XG4gIGNvbnN0IHBsYWNlZCA9IGxpc3RPcGVyYXRpb25zKGJ1bmRsZSlcbiAgY29uc3Qgc291cmNlcyA9IG5ldyBNYXAocGxhY2VkLm1hcCgoeyBvcGVyYXRpb24gfSkgPT4gW29wZXJhdGlvbi5vcGVyYXRpb25JZCwgb3BlcmF0aW9uXSkpXG4gIGNvbnN0IHNoYXJlZCA9IG5ldyBTZXQobGlzdFNoYXJlZE9iamVjdHMoYnVuZGxlKS5tYXAoKHsgbmFtZSB9KSA9PiBuYW1lKSlcbiAgY29uc3QgbmV3ZXN0ID0gbmV3ZXN0UmVsZWFzZShidW5kbGUpXG4gIGNvbnN0IGFkZHJlc3NlcyA9IGFkZHJlc3Nlc09mKGJ1bmRsZSlcbiAgY29uc3QgYWxsID0gY29sbGVjdEZvcm1zKGJ1bmRsZSwgKGNvbnRyYWN0KSA9PiB7XG4gICAgY29uc3Qgdmlld3MgPSBsaXN0T3BlcmF0aW9ucyhjb250cmFjdCkubWFwKChlbnRyeSkgPT4ge1xuICAgICAgY29uc3Qgc291cmNlID0gc291cmNlcy5nZXQoZW50cnkub3BlcmF0aW9uLm9wZXJhdGlvbklkKSA/PyBlbnRyeS5vcGVyYXRpb25cbiAgICAgIGNvbnN0IGFkZHJlc3MgPSBhZGRyZXNzZXNbZW50cnkub3BlcmF0aW9uLm9wZXJhdGlvbklkXSBhcyBBZGRyZXNzXG4gICAgICByZXR1cm4gW2VudHJ5Lm9wZXJhdGlvbi5vcGVyYXRpb25JZCwgdmlld09wZXJhdGlvbihjb250cmFjdCwgZW50cnksIHsgc291cmNlLCBzaGFyZWQsIGFkZHJlc3MgfSldIGFzIGNvbnN0XG4gICAgfSlcbiAgICByZXR1cm4gbmV3IE1hcCh2aWV3cylcbiAgfSlcbiAgcmV0dXJuIHBsYWNlZC5tYXAoKHsgb3BlcmF0aW9uIH0pID0+IHtcbiAgICBjb25zdCBmb3JtcyA9IGFsbC5nZXQob3BlcmF0aW9uLm9wZXJhdGlvbklkKVxuICAgIGNvbnN0IHZpZXcgPSBmb3Jtcz8udmlld3MuZ2V0KGZvcm1zLnNob3duKVxuICAgIGlmICghZm9ybXMgfHwgIXZpZXcpIHRocm93IG5ldyBFcnJvcihgJHtvcGVyYXRpb24ub3BlcmF0aW9uSWR9IGlzIGluIG5vIHJlbGVhc2VgKVxuICAgIGNvbnN0IHsgc3RhcnRzIH0gPSBmb3Jtc1xuICAgIHJldHVybiB7XG4gICAgICBmb3JtcyxcbiAgICAgIHBhZ2U6IHtcbiAgICAgICAgLi4udmlldyxcbiAgICAgICAgcmVsZWFzZTogc3RhcnRzLmF0KC0xKT8uZm9ybSA9PT0gbnVsbCA/IGZvcm1zLnNob3duIDogbmV3ZXN0LFxuICAgICAgICBzdGFydHMsXG4gICAgICAgIGVsc2V3aGVyZTogZWxzZXdoZXJlT2YoZm9ybXMsIHZpZXcpLFxuICAgICAgICBjaGFuZ2VzOiBsaXN0Q2hhbmdlcyhidW5kbGUsIG9wZXJhdGlvbiksXG4gICAgICB9LFxuICAgIH1cbiAgfSlcbn1cblxuLyoqIE1ha2VzIHRoZSBwYWdlcyBvZiBhbGwgb3BlcmF0aW9ucy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsaXN0T3BlcmF0aW9uUGFnZXMoYnVuZGxlOiBPcGVuQXBpRG9jdW1lbnQpOiBPcGVyYXRpb25QYWdlW10ge1xuICByZXR1cm4gbGlzdE9wZXJhdGlvbkZvcm1zKGJ1bmRsZSkubWFwKCh7IHBhZ2UgfSkgPT4gcGFnZSlcbn1cblxuZnVuY3Rpb24gZWxzZXdoZXJlT2YoeyB2aWV3cyB9OiBGb3JtczxPcGVyYXRpb25WaWV3Piwgc2hvd246IE9wZXJhdGlvblZpZXcpOiB7IFthbmNob3I6IHN0cmluZ106IHN0cmluZyB9IHtcbiAgY29uc3QgaGVyZSA9IG5ldyBTZXQoYW5jaG9yc09mKHNob3duKSlcbiAgY29uc3QgZm91bmQgPSBbLi4udmlld3NdLmZsYXRNYXAoKFtmb3JtLCB2aWV3XSkgPT4gYW5jaG9yc09mKHZpZXcpLm1hcCgoYW5jaG9yKSA9PiBbYW5jaG9yLCBmb3JtXSBhcyBjb25zdCkpXG4gIHJldHVybiBPYmplY3QuZnJvbUVudHJpZXMoZm91bmQuZmlsdGVyKChbYW5jaG9yXSkgPT4gIWhlcmUuaGFzKGFuY2hvcikpKVxufVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9jaGFuZ2VzLnRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9jaGFuZ2VzLnRzXCI7aW1wb3J0IHtcbiAgaXNSZXF1aXJlZE9ubHksXG4gIGxpc3RSZWxlYXNlcyxcbiAgdHlwZSBNYXJrZWQsXG4gIHR5cGUgT3BlbkFwaURvY3VtZW50LFxuICB0eXBlIE9wZXJhdGlvbixcbiAgdHlwZSBSZWxlYXNlTm90ZSxcbiAgdHlwZSBTY2hlbWEsXG59IGZyb20gJ0Bjcm1jb20td2ViYXBpL2NvbnRyYWN0J1xuaW1wb3J0IHsgYXZhaWxhYmlsaXR5LCBjb21wYXJlUmVsZWFzZXMsIHR5cGUgTWFya1NldCwgcGFyc2VSZWxlYXNlIH0gZnJvbSAnQGNybWNvbS13ZWJhcGkvcmVsZWFzZS1tYXJrcydcbmltcG9ydCB0eXBlIHsgTWFya0hvbGRlciB9IGZyb20gJy4vbWFya3MudHMnXG5pbXBvcnQgeyBwYXJhbWV0ZXJTY2hlbWEgfSBmcm9tICcuL29iamVjdC12aWV3LnRzJ1xuaW1wb3J0IHsgcmVzb2x2ZVNjaGVtYSB9IGZyb20gJy4vc2NoZW1hLnRzJ1xuaW1wb3J0IHsgYXNDb2RlLCBjb21wb25lbnRJbldvcmRzLCBmb2xkTnVtYmVyZWQsIGpvaW5Xb3JkcywgcGFyYWdyYXBocywgcmVwbGFjZW1lbnRJbldvcmRzIH0gZnJvbSAnLi93b3Jkcy50cydcblxuLyoqIFdoYXQgb25lIHJlbGVhc2UgY2hhbmdlZCBhYm91dCBhbiBvcGVyYXRpb24sIGEgc2VudGVuY2UgZWFjaC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVsZWFzZUNoYW5nZSB7XG4gIHJlbGVhc2U6IHN0cmluZ1xuICBsaW5lczogc3RyaW5nW11cbn1cblxudHlwZSBTaWRlID0gJ3JlcXVlc3QnIHwgJ2Fuc3dlcidcbnR5cGUgVmVyYiA9ICdhZGRzJyB8ICdyZW1vdmVzJyB8ICdkZXByZWNhdGVzJyB8ICdyZXN0b3JlcydcblxuaW50ZXJmYWNlIEV2ZW50IHtcbiAgcmVsZWFzZTogc3RyaW5nXG4gIHNpZGU6IFNpZGVcbiAgdmVyYjogVmVyYlxuICBuYW1lOiBzdHJpbmdcbiAgcmVwbGFjZWRCeT86IHN0cmluZ1xufVxuXG4vKipcbiAqIExpc3RzIHRoZSByZWxlYXNlcyB0aGF0IGNoYW5nZWQgYW4gb3BlcmF0aW9uLCBvbGRlc3QgZmlyc3QsIGZyb20gdGhlIG1hcmtzIGluIGl0cyB0cmVlLlxuICpcbiAqIFRha2VzIHRoZSBidW5kbGUsIG5vdCBhIHByb2plY3Rpb24sIHNpbmNlIGEgcHJvamVjdGlvbiBubyBsb25nZXIga25vd3Mgd2hhdCBjYW1lIGFuZCB3ZW50LlxuICovXG5leHBvcnQgZnVuY3Rpb24gbGlzdENoYW5nZXMoYnVuZGxlOiBPcGVuQXBpRG9jdW1lbnQsIG9wZXJhdGlvbjogT3BlcmF0aW9uKTogUmVsZWFzZUNoYW5nZVtdIHtcbiAgcmV0dXJuIG5ldyBDaGFuZ2VSZWFkZXIoYnVuZGxlKS5yZWFkKG9wZXJhdGlvbilcbn1cblxuY2xhc3MgQ2hhbmdlUmVhZGVyIHtcbiAgcHJpdmF0ZSByZWFkb25seSByZWxlYXNlczogc3RyaW5nW11cbiAgcHJpdmF0ZSByZWFkb25seSBldmVudHM6IEV2ZW50W10gPSBbXVxuICBwcml2YXRlIHJlYWRvbmx5IHdvcmRzOiBBcnJheTx7IHJlbGVhc2U6IHN0cmluZzsgcGF0aDogc3RyaW5nOyB0ZXh0OiBzdHJpbmcgfT4gPSBbXVxuICBwcml2YXRlIHJlYWRvbmx5IHNlbnRlbmNlcyA9IG5ldyBNYXA8c3RyaW5nLCBzdHJpbmdbXT4oKVxuXG4gIGNvbnN0cnVjdG9yKHByaXZhdGUgcmVhZG9ubHkgYnVuZGxlOiBPcGVuQXBpRG9jdW1lbnQpIHtcbiAgICB0aGlzLnJlbGVhc2VzID0gbGlzdFJlbGVhc2VzKGJ1bmRsZSlcbiAgfVxuXG4gIHJlYWQob3BlcmF0aW9uOiBPcGVyYXRpb24pOiBSZWxlYXNlQ2hhbmdlW10ge1xuICAgIHRoaXMub3BlcmF0aW9uKG9wZXJhdGlvbilcbiAgICByZXR1cm4gdGhpcy5yZWxlYXNlc1xuICAgICAgLm1hcCgocmVsZWFzZSkgPT4gKHtcbiAgICAgICAgcmVsZWFzZSxcbiAgICAgICAgbGluZXM6IFtcbiAgICAgICAgICAuLi5uZXcgU2V0KFsuLi4odGhpcy5zZW50ZW5jZXMuZ2V0KHJlbGVhc2UpID8/IFtdKSwgLi4udGhpcy5ub3RlTGluZXMocmVsZWFzZSksIC4uLnRoaXMuZXZlbnRMaW5lcyhyZWxlYXNlKV0pLFxuICAgICAgICBdLFxuICAgICAgfSkpXG4gICAgICAuZmlsdGVyKCh7IGxpbmVzIH0pID0+IGxpbmVzLmxlbmd0aCA+IDApXG4gIH1cblxuICBwcml2YXRlIG9wZXJhdGlvbihvcGVyYXRpb246IE9wZXJhdGlvbik6IHZvaWQge1xuICAgIGZvciAoY29uc3QgW2JlZm9yZSwgcmVsZWFzZV0gb2YgdGhpcy5zdGVwcygpKSB7XG4gICAgICBjb25zdCBbd2FzLCBpc10gPSBbaXNQcmVzZW50KFtvcGVyYXRpb25dLCBiZWZvcmUpLCBpc1ByZXNlbnQoW29wZXJhdGlvbl0sIHJlbGVhc2UpXVxuICAgICAgaWYgKCF3YXMgJiYgaXMpIHRoaXMuc2F5KHJlbGVhc2UsICdUaGUgY2FsbCBpcyBuZXcuJylcbiAgICAgIGlmICh3YXMgJiYgIWlzKSB0aGlzLnNheShyZWxlYXNlLCAnVGhlIGNhbGwgaXMgZ29uZS4nKVxuICAgICAgaWYgKHdhcyAmJiBpcyAmJiAhaXNEZXByZWNhdGVkKG9wZXJhdGlvbiwgYmVmb3JlKSAmJiBpc0RlcHJlY2F0ZWQob3BlcmF0aW9uLCByZWxlYXNlKSlcbiAgICAgICAgdGhpcy5zYXkocmVsZWFzZSwgYFRoZSBjYWxsIGlzIGRlcHJlY2F0ZWQke3JlcGxhY2VtZW50KG9wZXJhdGlvbil9LmApXG4gICAgICBpZiAod2FzICYmIGlzICYmIGlzRGVwcmVjYXRlZChvcGVyYXRpb24sIGJlZm9yZSkgJiYgIWlzRGVwcmVjYXRlZChvcGVyYXRpb24sIHJlbGVhc2UpKVxuICAgICAgICB0aGlzLnNheShyZWxlYXNlLCAnVGhlIGNhbGwgaXMgbm90IGRlcHJlY2F0ZWQgaGVyZS4nKVxuICAgIH1cbiAgICB0aGlzLnNlY3VyaXR5KG9wZXJhdGlvbilcbiAgICB0aGlzLm5vdGVzKG9wZXJhdGlvbiwgW29wZXJhdGlvbl0sICcnKVxuICAgIGZvciAoY29uc3QgcGFyYW1ldGVyIG9mIG9wZXJhdGlvbi5wYXJhbWV0ZXJzID8/IFtdKSB7XG4gICAgICB0aGlzLm1hcmtzKHBhcmFtZXRlciwgW29wZXJhdGlvbl0sICdyZXF1ZXN0JywgcGFyYW1ldGVyLm5hbWUpXG4gICAgICB0aGlzLm5vdGVzKHBhcmFtZXRlciwgW29wZXJhdGlvbiwgcGFyYW1ldGVyXSwgcGFyYW1ldGVyLm5hbWUpXG4gICAgICB0aGlzLnNjaGVtYShwYXJhbWV0ZXJTY2hlbWEocGFyYW1ldGVyKSwgW29wZXJhdGlvbiwgcGFyYW1ldGVyXSwgJ3JlcXVlc3QnLCBwYXJhbWV0ZXIubmFtZSwgW10pXG4gICAgfVxuICAgIGZvciAoY29uc3QgbWVkaWEgb2YgT2JqZWN0LnZhbHVlcyhvcGVyYXRpb24ucmVxdWVzdEJvZHk/LmNvbnRlbnQgPz8ge30pKVxuICAgICAgaWYgKG1lZGlhLnNjaGVtYSkgdGhpcy5zY2hlbWEobWVkaWEuc2NoZW1hLCBbb3BlcmF0aW9uXSwgJ3JlcXVlc3QnLCAnJywgW10pXG4gICAgZm9yIChjb25zdCByZXNwb25zZSBvZiBPYmplY3QudmFsdWVzKG9wZXJhdGlvbi5yZXNwb25zZXMpKVxuICAgICAgZm9yIChjb25zdCBtZWRpYSBvZiBPYmplY3QudmFsdWVzKHJlc3BvbnNlLmNvbnRlbnQgPz8ge30pKVxuICAgICAgICBpZiAobWVkaWEuc2NoZW1hKSB0aGlzLnNjaGVtYShtZWRpYS5zY2hlbWEsIFtvcGVyYXRpb25dLCAnYW5zd2VyJywgJycsIFtdKVxuICB9XG5cbiAgLyoqIEFuIGFsdGVybmF0aXZlIHdpdGhvdXQgY3JlZGVudGlhbHMgdGhhdCBjb21lcyBvciBnb2VzLiAqL1xuICBwcml2YXRlIHNlY3VyaXR5KG9wZXJhdGlvbjogT3BlcmF0aW9uKTogdm9pZCB7XG4gICAgZm9yIChjb25zdCBtYXJrcyBvZiBvcGVyYXRpb25bJ3gtc2VjdXJpdHktbWFya3MnXSA/PyBbXSkge1xuICAgICAgaWYgKE9iamVjdC5rZXlzKG9wZXJhdGlvbi5zZWN1cml0eT8uW21hcmtzLmluZGV4XSA/PyB7fSkubGVuZ3RoID4gMCkgY29udGludWVcbiAgICAgIGZvciAoY29uc3QgW2JlZm9yZSwgcmVsZWFzZV0gb2YgdGhpcy5zdGVwcygpKSB7XG4gICAgICAgIGlmICghaXNQcmVzZW50KFtvcGVyYXRpb25dLCBiZWZvcmUpIHx8ICFpc1ByZXNlbnQoW29wZXJhdGlvbl0sIHJlbGVhc2UpKSBjb250aW51ZVxuICAgICAgICBjb25zdCBbd2FzLCBpc10gPSBbaXNQcmVzZW50KFttYXJrc10sIGJlZm9yZSksIGlzUHJlc2VudChbbWFya3NdLCByZWxlYXNlKV1cbiAgICAgICAgaWYgKCF3YXMgJiYgaXMpIHRoaXMuc2F5KHJlbGVhc2UsICdUaGUga2V5IG1heSBiZSBsZWZ0IG91dC4nKVxuICAgICAgICBpZiAod2FzICYmICFpcykgdGhpcy5zYXkocmVsZWFzZSwgJ1RoZSBrZXkgbWF5IG5vdCBiZSBsZWZ0IG91dCBhbnkgbW9yZS4nKVxuICAgICAgfVxuICAgIH1cbiAgfVxuXG4gIHByaXZhdGUgc2NoZW1hKHJhdzogU2NoZW1hLCBjaGFpbjogTWFya1NldFtdLCBzaWRlOiBTaWRlLCBwYXRoOiBzdHJpbmcsIGluc2lkZTogcmVhZG9ubHkgc3RyaW5nW10pOiB2b2lkIHtcbiAgICBjb25zdCB7IHNjaGVtYSwgY29tcG9uZW50IH0gPSByZXNvbHZlU2NoZW1hKHRoaXMuYnVuZGxlLCByYXcpXG4gICAgaWYgKGNvbXBvbmVudCAmJiBpbnNpZGUuaW5jbHVkZXMoY29tcG9uZW50KSkgcmV0dXJuXG4gICAgY29uc3Qgd2l0aGluID0gY29tcG9uZW50ID8gWy4uLmluc2lkZSwgY29tcG9uZW50XSA6IGluc2lkZVxuICAgIHRoaXMubm90ZXMoc2NoZW1hLCBjaGFpbiwgcGF0aClcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCBwcm9wZXJ0eV0gb2YgT2JqZWN0LmVudHJpZXMoc2NoZW1hLnByb3BlcnRpZXMgPz8ge30pKSB7XG4gICAgICBjb25zdCBpbm5lciA9IHJlc29sdmVTY2hlbWEodGhpcy5idW5kbGUsIHByb3BlcnR5KS5zY2hlbWFcbiAgICAgIGNvbnN0IGF0ID0gcGF0aCA/IGAke3BhdGh9LiR7bmFtZX1gIDogbmFtZVxuICAgICAgdGhpcy5tYXJrcyhpbm5lciwgY2hhaW4sIHNpZGUsIGF0KVxuICAgICAgdGhpcy5zY2hlbWEocHJvcGVydHksIFsuLi5jaGFpbiwgaW5uZXJdLCBzaWRlLCBhdCwgd2l0aGluKVxuICAgIH1cbiAgICBmb3IgKGNvbnN0IFt2YWx1ZSwgbWFya3NdIG9mIE9iamVjdC5lbnRyaWVzKHNjaGVtYVsneC1lbnVtLW1hcmtzJ10gPz8ge30pKVxuICAgICAgdGhpcy5tYXJrcyhtYXJrcywgY2hhaW4sIHNpZGUsIGAke3BhdGh9OiAke3ZhbHVlfWApXG4gICAgaWYgKHNjaGVtYS5pdGVtcykgdGhpcy5zY2hlbWEoc2NoZW1hLml0ZW1zLCBjaGFpbiwgc2lkZSwgYCR7cGF0aH1bXWAsIHdpdGhpbilcbiAgICBpZiAoc2NoZW1hLmNvbnRlbnRTY2hlbWEpIHRoaXMuY2xhaW1zKHNjaGVtYS5jb250ZW50U2NoZW1hLCBjaGFpbiwgc2lkZSwgcGF0aCwgd2l0aGluKVxuICAgIGlmIChzY2hlbWEub25lT2YgJiYgIXNjaGVtYS5vbmVPZi5ldmVyeShpc1JlcXVpcmVkT25seSkpIHRoaXMuYnJhbmNoZXMoc2NoZW1hLm9uZU9mLCBjaGFpbiwgc2lkZSwgcGF0aCwgd2l0aGluKVxuICB9XG5cbiAgcHJpdmF0ZSBjbGFpbXMocmF3OiBTY2hlbWEsIGNoYWluOiBNYXJrU2V0W10sIHNpZGU6IFNpZGUsIHBhdGg6IHN0cmluZywgd2l0aGluOiByZWFkb25seSBzdHJpbmdbXSk6IHZvaWQge1xuICAgIGNvbnN0IHsgc2NoZW1hIH0gPSByZXNvbHZlU2NoZW1hKHRoaXMuYnVuZGxlLCByYXcpXG4gICAgZm9yIChjb25zdCBbbmFtZSwgY2xhaW1dIG9mIE9iamVjdC5lbnRyaWVzKHNjaGVtYS5wcm9wZXJ0aWVzID8/IHt9KSkge1xuICAgICAgdGhpcy5tYXJrcyhjbGFpbSwgWy4uLmNoYWluLCBzY2hlbWFdLCBzaWRlLCBgJHtwYXRofSMke25hbWV9YClcbiAgICAgIHRoaXMuc2NoZW1hKGNsYWltLCBbLi4uY2hhaW4sIHNjaGVtYSwgY2xhaW1dLCBzaWRlLCBgJHtwYXRofSMke25hbWV9YCwgd2l0aGluKVxuICAgIH1cbiAgfVxuXG4gIHByaXZhdGUgYnJhbmNoZXMoYnJhbmNoZXM6IFNjaGVtYVtdLCBjaGFpbjogTWFya1NldFtdLCBzaWRlOiBTaWRlLCBwYXRoOiBzdHJpbmcsIHdpdGhpbjogcmVhZG9ubHkgc3RyaW5nW10pOiB2b2lkIHtcbiAgICBmb3IgKGNvbnN0IGJyYW5jaCBvZiBicmFuY2hlcykge1xuICAgICAgY29uc3QgeyBzY2hlbWEsIGNvbXBvbmVudCB9ID0gcmVzb2x2ZVNjaGVtYSh0aGlzLmJ1bmRsZSwgYnJhbmNoKVxuICAgICAgaWYgKGNvbXBvbmVudCkgdGhpcy5tYXJrcyhzY2hlbWEsIGNoYWluLCBzaWRlLCBgXHUyMDFDJHtjb21wb25lbnRJbldvcmRzKGNvbXBvbmVudCl9XHUyMDFEYClcbiAgICAgIGVsc2UgdGhpcy5mb3JtKHNjaGVtYSwgY2hhaW4sIHBhdGgpXG4gICAgICB0aGlzLnNjaGVtYShicmFuY2gsIFsuLi5jaGFpbiwgc2NoZW1hXSwgc2lkZSwgcGF0aCwgd2l0aGluKVxuICAgIH1cbiAgfVxuXG4gIC8qKiBBIGZvcm0gb2YgYSBwbGFpbiB2YWx1ZSB0aGF0IGNvbWVzIG9yIGdvZXM7IG1vc3RseSBhIG5vdGUgb2YgdGhhdCByZWxlYXNlIHNheXMgaXQgYmV0dGVyLiAqL1xuICBwcml2YXRlIGZvcm0oYnJhbmNoOiBTY2hlbWEsIGNoYWluOiBNYXJrU2V0W10sIHBhdGg6IHN0cmluZyk6IHZvaWQge1xuICAgIGZvciAoY29uc3QgW2JlZm9yZSwgcmVsZWFzZV0gb2YgdGhpcy5zdGVwcygpKSB7XG4gICAgICBpZiAoIWlzUHJlc2VudChjaGFpbiwgYmVmb3JlKSB8fCAhaXNQcmVzZW50KGNoYWluLCByZWxlYXNlKSkgY29udGludWVcbiAgICAgIGlmIChpc1ByZXNlbnQoW2JyYW5jaF0sIGJlZm9yZSkgPT09IGlzUHJlc2VudChbYnJhbmNoXSwgcmVsZWFzZSkpIGNvbnRpbnVlXG4gICAgICBjb25zdCBzYWlkID0gdGhpcy53b3Jkcy5zb21lKChlbnRyeSkgPT4gZW50cnkucmVsZWFzZSA9PT0gcmVsZWFzZSAmJiBlbnRyeS5wYXRoID09PSBwYXRoKVxuICAgICAgaWYgKCFzYWlkKSB0aGlzLnNheShyZWxlYXNlLCBgJHthc0NvZGUocGF0aCl9IHRha2VzIGFub3RoZXIgZm9ybS5gKVxuICAgIH1cbiAgfVxuXG4gIHByaXZhdGUgbWFya3Mobm9kZTogTWFya0hvbGRlciwgY2hhaW46IE1hcmtTZXRbXSwgc2lkZTogU2lkZSwgbmFtZTogc3RyaW5nKTogdm9pZCB7XG4gICAgZm9yIChjb25zdCBbYmVmb3JlLCByZWxlYXNlXSBvZiB0aGlzLnN0ZXBzKCkpIHtcbiAgICAgIGlmICghaXNQcmVzZW50KGNoYWluLCBiZWZvcmUpIHx8ICFpc1ByZXNlbnQoY2hhaW4sIHJlbGVhc2UpKSBjb250aW51ZVxuICAgICAgY29uc3QgW3dhcywgaXNdID0gW2lzUHJlc2VudChbbm9kZV0sIGJlZm9yZSksIGlzUHJlc2VudChbbm9kZV0sIHJlbGVhc2UpXVxuICAgICAgY29uc3QgZXZlbnQgPSB7IHJlbGVhc2UsIHNpZGUsIG5hbWUsIC4uLihub2RlWyd4LXJlcGxhY2VkLWJ5J10gPyB7IHJlcGxhY2VkQnk6IG5vZGVbJ3gtcmVwbGFjZWQtYnknXSB9IDoge30pIH1cbiAgICAgIGlmICghd2FzICYmIGlzKSB0aGlzLmV2ZW50cy5wdXNoKHsgLi4uZXZlbnQsIHZlcmI6ICdhZGRzJyB9KVxuICAgICAgZWxzZSBpZiAod2FzICYmICFpcykgdGhpcy5ldmVudHMucHVzaCh7IC4uLmV2ZW50LCB2ZXJiOiAncmVtb3ZlcycgfSlcbiAgICAgIGVsc2UgaWYgKHdhcyAmJiBpcyAmJiAhaXNEZXByZWNhdGVkKG5vZGUsIGJlZm9yZSkgJiYgaXNEZXByZWNhdGVkKG5vZGUsIHJlbGVhc2UpKVxuICAgICAgICB0aGlzLmV2ZW50cy5wdXNoKHsgLi4uZXZlbnQsIHZlcmI6ICdkZXByZWNhdGVzJyB9KVxuICAgICAgZWxzZSBpZiAod2FzICYmIGlzICYmIGlzRGVwcmVjYXRlZChub2RlLCBiZWZvcmUpICYmICFpc0RlcHJlY2F0ZWQobm9kZSwgcmVsZWFzZSkpXG4gICAgICAgIHRoaXMuZXZlbnRzLnB1c2goeyAuLi5ldmVudCwgdmVyYjogJ3Jlc3RvcmVzJyB9KVxuICAgIH1cbiAgfVxuXG4gIC8qKiBXb3JkcyB0aGF0IGJlZ2luIHRvIGhvbGQsIGFuZCB3b3JkcyB0aGF0IHN0b3AgaG9sZGluZywgd2hpbGUgdGhlIG5vZGUgaXMgdGhlcmUuICovXG4gIHByaXZhdGUgbm90ZXMobm9kZTogTWFya2VkLCBjaGFpbjogTWFya1NldFtdLCBwYXRoOiBzdHJpbmcpOiB2b2lkIHtcbiAgICBmb3IgKGNvbnN0IFtiZWZvcmUsIHJlbGVhc2VdIG9mIHRoaXMuc3RlcHMoKSkge1xuICAgICAgaWYgKCFpc1ByZXNlbnQoY2hhaW4sIGJlZm9yZSkgfHwgIWlzUHJlc2VudChjaGFpbiwgcmVsZWFzZSkpIGNvbnRpbnVlXG4gICAgICBmb3IgKGNvbnN0IG5vdGUgb2Ygbm9kZVsneC1yZWxlYXNlLW5vdGVzJ10gPz8gW10pIHtcbiAgICAgICAgY29uc3QgdGV4dCA9IHBhcmFncmFwaHMobm90ZS50ZXh0KS5qb2luKCcgJylcbiAgICAgICAgaWYgKCFob2xkcyhub3RlLCBiZWZvcmUpICYmIGhvbGRzKG5vdGUsIHJlbGVhc2UpKSB0aGlzLndvcmRzLnB1c2goeyByZWxlYXNlLCBwYXRoLCB0ZXh0IH0pXG4gICAgICAgIGlmIChob2xkcyhub3RlLCBiZWZvcmUpICYmICFob2xkcyhub3RlLCByZWxlYXNlKSkgdGhpcy53b3Jkcy5wdXNoKHsgcmVsZWFzZSwgcGF0aCwgdGV4dDogYE5vIGxvbmdlcjogJHt0ZXh0fWAgfSlcbiAgICAgIH1cbiAgICB9XG4gIH1cblxuICAvKiogVGhlIHNhbWUgd29yZHMgb24gc2V2ZXJhbCBmaWVsZHMgYXJlIG9uZSBsaW5lLiAqL1xuICBwcml2YXRlIG5vdGVMaW5lcyhyZWxlYXNlOiBzdHJpbmcpOiBzdHJpbmdbXSB7XG4gICAgY29uc3Qgd29yZHMgPSB0aGlzLndvcmRzLmZpbHRlcigoZW50cnkpID0+IGVudHJ5LnJlbGVhc2UgPT09IHJlbGVhc2UpXG4gICAgcmV0dXJuIFsuLi5uZXcgU2V0KHdvcmRzLm1hcCgoZW50cnkpID0+IGVudHJ5LnRleHQpKV0ubWFwKCh0ZXh0KSA9PiB7XG4gICAgICBjb25zdCBwYXRocyA9IHdvcmRzLmZpbHRlcigoZW50cnkpID0+IGVudHJ5LnRleHQgPT09IHRleHQgJiYgZW50cnkucGF0aCAhPT0gJycpLm1hcCgoZW50cnkpID0+IGVudHJ5LnBhdGgpXG4gICAgICByZXR1cm4gcGF0aHMubGVuZ3RoID4gMCA/IGAke2pvaW5Xb3Jkcyhmb2xkTnVtYmVyZWQoWy4uLm5ldyBTZXQocGF0aHMpXSkpfTogJHt0ZXh0fWAgOiB0ZXh0XG4gICAgfSlcbiAgfVxuXG4gIHByaXZhdGUgZXZlbnRMaW5lcyhyZWxlYXNlOiBzdHJpbmcpOiBzdHJpbmdbXSB7XG4gICAgY29uc3QgbGluZXM6IHN0cmluZ1tdID0gW11cbiAgICBmb3IgKGNvbnN0IHNpZGUgb2YgWydyZXF1ZXN0JywgJ2Fuc3dlciddIGFzIGNvbnN0KSB7XG4gICAgICBjb25zdCBvZiA9ICh2ZXJiOiBWZXJiKSA9PlxuICAgICAgICB0aGlzLmV2ZW50cy5maWx0ZXIoKGV2ZW50KSA9PiBldmVudC5yZWxlYXNlID09PSByZWxlYXNlICYmIGV2ZW50LnNpZGUgPT09IHNpZGUgJiYgZXZlbnQudmVyYiA9PT0gdmVyYilcbiAgICAgIGNvbnN0IGFkZGVkID0gc3ViamVjdHMob2YoJ2FkZHMnKSlcbiAgICAgIGNvbnN0IHJlbW92ZWQgPSBzdWJqZWN0cyhvZigncmVtb3ZlcycpKVxuICAgICAgaWYgKGFkZGVkKSBsaW5lcy5wdXNoKGBBZGRzICR7YWRkZWR9IHRvIHRoZSAke3NpZGV9LmApXG4gICAgICBpZiAocmVtb3ZlZCkgbGluZXMucHVzaChgUmVtb3ZlcyAke3JlbW92ZWR9IGZyb20gdGhlICR7c2lkZX0uYClcbiAgICAgIGNvbnN0IGRlcHJlY2F0ZWQgPSBvZignZGVwcmVjYXRlcycpXG4gICAgICBjb25zdCBwbGFpbiA9IHN1YmplY3RzKGRlcHJlY2F0ZWQuZmlsdGVyKChldmVudCkgPT4gZXZlbnQucmVwbGFjZWRCeSA9PT0gdW5kZWZpbmVkKSlcbiAgICAgIGlmIChwbGFpbikgbGluZXMucHVzaChgRGVwcmVjYXRlcyAke3BsYWlufSBpbiB0aGUgJHtzaWRlfS5gKVxuICAgICAgZm9yIChjb25zdCBldmVudCBvZiBkZXByZWNhdGVkLmZpbHRlcigoZXZlbnQpID0+IGV2ZW50LnJlcGxhY2VkQnkgIT09IHVuZGVmaW5lZCkpXG4gICAgICAgIGxpbmVzLnB1c2goXG4gICAgICAgICAgYERlcHJlY2F0ZXMgJHtzdWJqZWN0cyhbZXZlbnRdKX0gaW4gdGhlICR7c2lkZX0sIHJlcGxhY2VkIGJ5ICR7cmVwbGFjZW1lbnRJbldvcmRzKGV2ZW50LnJlcGxhY2VkQnkgYXMgc3RyaW5nKX0uYCxcbiAgICAgICAgKVxuICAgICAgY29uc3QgcmVzdG9yZWQgPSBzdWJqZWN0cyhvZigncmVzdG9yZXMnKSlcbiAgICAgIGlmIChyZXN0b3JlZCkgbGluZXMucHVzaChgTm90IGRlcHJlY2F0ZWQgaGVyZTogJHtyZXN0b3JlZH0gaW4gdGhlICR7c2lkZX0uYClcbiAgICB9XG4gICAgcmV0dXJuIGxpbmVzXG4gIH1cblxuICBwcml2YXRlIHNheShyZWxlYXNlOiBzdHJpbmcsIHNlbnRlbmNlOiBzdHJpbmcpOiB2b2lkIHtcbiAgICB0aGlzLnNlbnRlbmNlcy5zZXQocmVsZWFzZSwgWy4uLih0aGlzLnNlbnRlbmNlcy5nZXQocmVsZWFzZSkgPz8gW10pLCBzZW50ZW5jZV0pXG4gIH1cblxuICAvKiogRXZlcnkgbGlzdGVkIHJlbGVhc2Ugd2l0aCB0aGUgb25lIGJlZm9yZSBpdC4gKi9cbiAgcHJpdmF0ZSBzdGVwcygpOiBBcnJheTxbYmVmb3JlOiBzdHJpbmcsIHJlbGVhc2U6IHN0cmluZ10+IHtcbiAgICByZXR1cm4gdGhpcy5yZWxlYXNlcy5zbGljZSgxKS5tYXAoKHJlbGVhc2UsIGluZGV4KSA9PiBbdGhpcy5yZWxlYXNlc1tpbmRleF0gYXMgc3RyaW5nLCByZWxlYXNlXSlcbiAgfVxufVxuXG4vKiogTmFtZXMgd2hhdCBjYW1lLCB3ZW50IG9yIHdhcyBkZXByZWNhdGVkOiBmaWVsZHMgZmlyc3QsIHRoZW4gY2xhaW1zLCB2YWx1ZXMgYW5kIGFsdGVybmF0aXZlcy4gKi9cbmZ1bmN0aW9uIHN1YmplY3RzKGV2ZW50czogcmVhZG9ubHkgRXZlbnRbXSk6IHN0cmluZyB7XG4gIGNvbnN0IG5hbWVzID0gWy4uLm5ldyBTZXQoZXZlbnRzLm1hcCgoZXZlbnQpID0+IGV2ZW50Lm5hbWUpKV1cbiAgY29uc3QgcGxhaW4gPSBuYW1lcy5maWx0ZXIoKG5hbWUpID0+ICEvI3w6IHxcdTIwMUMvLnRlc3QobmFtZSkpXG4gIGNvbnN0IGNsYWltcyA9IG5hbWVzLmZpbHRlcigobmFtZSkgPT4gbmFtZS5pbmNsdWRlcygnIycpKS5tYXAoKG5hbWUpID0+IG5hbWUuc3BsaXQoJyMnKSBhcyBbc3RyaW5nLCBzdHJpbmddKVxuICBjb25zdCB2YWx1ZXMgPSBuYW1lcy5maWx0ZXIoKG5hbWUpID0+IG5hbWUuaW5jbHVkZXMoJzogJykpLm1hcCgobmFtZSkgPT4gbmFtZS5zcGxpdCgnOiAnKSBhcyBbc3RyaW5nLCBzdHJpbmddKVxuICBjb25zdCB0b2tlbnMgPSBbLi4ubmV3IFNldChjbGFpbXMubWFwKChbdG9rZW5dKSA9PiB0b2tlbikpXVxuICByZXR1cm4gam9pbldvcmRzKFtcbiAgICAuLi5mb2xkTnVtYmVyZWQocGxhaW4pLFxuICAgIC4uLnRva2Vucy5tYXAoKHRva2VuKSA9PiB7XG4gICAgICBjb25zdCBpbnNpZGUgPSBjbGFpbXMuZmlsdGVyKChbb2ZdKSA9PiBvZiA9PT0gdG9rZW4pLm1hcCgoWywgY2xhaW1dKSA9PiBhc0NvZGUoY2xhaW0pKVxuICAgICAgcmV0dXJuIGB0aGUgJHtpbnNpZGUubGVuZ3RoID09PSAxID8gJ2NsYWltJyA6ICdjbGFpbXMnfSAke2pvaW5Xb3JkcyhpbnNpZGUpfSBvZiAke2FzQ29kZSh0b2tlbil9YFxuICAgIH0pLFxuICAgIC4uLnZhbHVlcy5tYXAoKFtmaWVsZCwgdmFsdWVdKSA9PiBgdGhlIHZhbHVlICR7YXNDb2RlKHZhbHVlKX0gb2YgJHthc0NvZGUoZmllbGQpfWApLFxuICAgIC4uLm5hbWVzLmZpbHRlcigobmFtZSkgPT4gbmFtZS5zdGFydHNXaXRoKCdcdTIwMUMnKSkubWFwKChuYW1lKSA9PiBgdGhlIGFsdGVybmF0aXZlICR7bmFtZX1gKSxcbiAgXSlcbn1cblxuZnVuY3Rpb24gcmVwbGFjZW1lbnQobm9kZTogTWFya0hvbGRlcik6IHN0cmluZyB7XG4gIHJldHVybiBub2RlWyd4LXJlcGxhY2VkLWJ5J10gPyBgLCByZXBsYWNlZCBieSAke3JlcGxhY2VtZW50SW5Xb3Jkcyhub2RlWyd4LXJlcGxhY2VkLWJ5J10pfWAgOiAnJ1xufVxuXG5mdW5jdGlvbiBpc1ByZXNlbnQoY2hhaW46IHJlYWRvbmx5IE1hcmtTZXRbXSwgcmVsZWFzZTogc3RyaW5nKTogYm9vbGVhbiB7XG4gIHJldHVybiBjaGFpbi5ldmVyeSgobWFya3MpID0+IGF2YWlsYWJpbGl0eShtYXJrcywgcGFyc2VSZWxlYXNlKHJlbGVhc2UpKS5wcmVzZW50KVxufVxuXG5mdW5jdGlvbiBpc0RlcHJlY2F0ZWQobWFya3M6IE1hcmtTZXQsIHJlbGVhc2U6IHN0cmluZyk6IGJvb2xlYW4ge1xuICByZXR1cm4gYXZhaWxhYmlsaXR5KG1hcmtzLCBwYXJzZVJlbGVhc2UocmVsZWFzZSkpLmRlcHJlY2F0ZWRcbn1cblxuZnVuY3Rpb24gaG9sZHMobm90ZTogUGljazxSZWxlYXNlTm90ZSwgJ2Zyb20nIHwgJ3VudGlsJz4sIHRleHQ6IHN0cmluZyk6IGJvb2xlYW4ge1xuICBjb25zdCByZWxlYXNlID0gcGFyc2VSZWxlYXNlKHRleHQpXG4gIHJldHVybiAoXG4gICAgKG5vdGUuZnJvbSA9PT0gdW5kZWZpbmVkIHx8IGNvbXBhcmVSZWxlYXNlcyhwYXJzZVJlbGVhc2Uobm90ZS5mcm9tKSwgcmVsZWFzZSkgPD0gMCkgJiZcbiAgICAobm90ZS51bnRpbCA9PT0gdW5kZWZpbmVkIHx8IGNvbXBhcmVSZWxlYXNlcyhyZWxlYXNlLCBwYXJzZVJlbGVhc2Uobm90ZS51bnRpbCkpIDwgMClcbiAgKVxufVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9leGFtcGxlcy50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvZXhhbXBsZXMudHNcIjtpbXBvcnQgeyB0eXBlIEV2aWRlbmNlLCB0eXBlIEV4YW1wbGUsIHR5cGUgTWVkaWFUeXBlLCB0eXBlIE9wZW5BcGlEb2N1bWVudCwgcmVzb2x2ZVJlZiB9IGZyb20gJ0Bjcm1jb20td2ViYXBpL2NvbnRyYWN0J1xuaW1wb3J0IHsgdHlwZSBNYXJrVmlldywgdmlld01hcmtzIH0gZnJvbSAnLi9tYXJrcy50cydcbmltcG9ydCB7IHBhcmFncmFwaHMgfSBmcm9tICcuL3dvcmRzLnRzJ1xuXG5leHBvcnQgaW50ZXJmYWNlIEV4YW1wbGVWaWV3IHtcbiAgdGl0bGU6IHN0cmluZ1xuICBtYXJrczogTWFya1ZpZXdcbiAgZXZpZGVuY2U6IEV2aWRlbmNlXG4gIG5vdGVzOiBzdHJpbmdbXVxuICBqc29uOiBzdHJpbmdcbn1cblxuLyoqIFRoZSBleGFtcGxlcyBvZiBhIGJvZHksIGluIHRoZSBvcmRlciBvZiB0aGUgY29udHJhY3QuICovXG5leHBvcnQgZnVuY3Rpb24gdmlld0V4YW1wbGVzKGRvY3VtZW50OiBPcGVuQXBpRG9jdW1lbnQsIG1lZGlhOiBNZWRpYVR5cGUgfCB1bmRlZmluZWQpOiBFeGFtcGxlVmlld1tdIHtcbiAgcmV0dXJuIGV4YW1wbGVzT2YoZG9jdW1lbnQsIG1lZGlhKS5tYXAoKFtuYW1lLCBleGFtcGxlXSkgPT4gKHtcbiAgICB0aXRsZTogZXhhbXBsZS5zdW1tYXJ5ID8/IG5hbWUsXG4gICAgbWFya3M6IHZpZXdNYXJrcyhleGFtcGxlKSxcbiAgICBldmlkZW5jZTogZXhhbXBsZVsneC1ldmlkZW5jZSddID8/ICdhc3N1bWVkJyxcbiAgICBub3RlczogcGFyYWdyYXBocyhleGFtcGxlWyd4LW5vdGUnXSksXG4gICAganNvbjogSlNPTi5zdHJpbmdpZnkoZXhhbXBsZS52YWx1ZSwgbnVsbCwgMiksXG4gIH0pKVxufVxuXG4vKiogVGhlIHZhbHVlcyBvZiB0aGUgZXhhbXBsZXMgb2YgYSBib2R5LCBpbiB0aGUgb3JkZXIgb2YgdGhlIGNvbnRyYWN0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGV4YW1wbGVWYWx1ZXMoZG9jdW1lbnQ6IE9wZW5BcGlEb2N1bWVudCwgbWVkaWE6IE1lZGlhVHlwZSB8IHVuZGVmaW5lZCk6IHVua25vd25bXSB7XG4gIHJldHVybiBleGFtcGxlc09mKGRvY3VtZW50LCBtZWRpYSkubWFwKChbLCBleGFtcGxlXSkgPT4gZXhhbXBsZS52YWx1ZSlcbn1cblxuLyoqIFRoZSBleGFtcGxlcyBvZiBhIGJvZHkgYnkgbmFtZSwgcmVmZXJlbmNlcyBmb2xsb3dlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBleGFtcGxlc09mKGRvY3VtZW50OiBPcGVuQXBpRG9jdW1lbnQsIG1lZGlhOiBNZWRpYVR5cGUgfCB1bmRlZmluZWQpOiBBcnJheTxbc3RyaW5nLCBFeGFtcGxlXT4ge1xuICByZXR1cm4gT2JqZWN0LmVudHJpZXMobWVkaWE/LmV4YW1wbGVzID8/IHt9KS5tYXAoKFtuYW1lLCBleGFtcGxlXSkgPT4gW1xuICAgIG5hbWUsXG4gICAgZXhhbXBsZS4kcmVmID09PSB1bmRlZmluZWQgPyBleGFtcGxlIDogeyAuLi4ocmVzb2x2ZVJlZihkb2N1bWVudCwgZXhhbXBsZS4kcmVmKSBhcyBFeGFtcGxlKSwgLi4uZXhhbXBsZSB9LFxuICBdKVxufVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9saWZldGltZXMudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjL2xpZmV0aW1lcy50c1wiO2ltcG9ydCB7IGxpc3RPcGVyYXRpb25zLCB0eXBlIE9wZW5BcGlEb2N1bWVudCB9IGZyb20gJ0Bjcm1jb20td2ViYXBpL2NvbnRyYWN0J1xuaW1wb3J0IHsgaW5Xb3JkcyB9IGZyb20gJy4vd29yZHMudHMnXG5cbmV4cG9ydCBpbnRlcmZhY2UgTGlmZXRpbWUge1xuICBzZWNvbmRzOiBudW1iZXJcbiAgJ2NvdW50ZWQtZnJvbSc6ICdpc3N1ZScgfCAnbGFzdC11c2UnXG4gIGZyb20/OiBzdHJpbmdcbiAgdW50aWw/OiBzdHJpbmdcbn1cblxuLyoqIEhvdyBsb25nIHRoZSBzZXNzaW9ucyBvZiBvbmUgbG9naW4gbGl2ZSwgb25lIGVudHJ5IHBlciBzcGFuIG9mIHJlbGVhc2VzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBMb2dpbkxpZmV0aW1lcyB7XG4gIG9wZXJhdGlvbklkOiBzdHJpbmdcbiAgdGl0bGU6IHN0cmluZ1xuICBzcGFuczogQXJyYXk8eyByZWxlYXNlczogc3RyaW5nOyBsaWZldGltZTogc3RyaW5nIH0+XG59XG5cbi8qKiBgdHdvIGhvdXJzIGFmdGVyIGl0IHdhcyBvcGVuZWQsIHVzZWQgb3Igbm90YCwgb3IgYG9uZSBob3VyIHdpdGhvdXQgdXNlYC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsaWZldGltZUluV29yZHMoeyBzZWNvbmRzLCAnY291bnRlZC1mcm9tJzogY291bnRlZEZyb20gfTogTGlmZXRpbWUpOiBzdHJpbmcge1xuICBjb25zdCBob3VycyA9IHNlY29uZHMgLyAzNjAwXG4gIGNvbnN0IG1pbnV0ZXMgPSBzZWNvbmRzIC8gNjBcbiAgY29uc3QgbGVuZ3RoID0gTnVtYmVyLmlzSW50ZWdlcihob3VycylcbiAgICA/IGAke2luV29yZHMoaG91cnMpfSAke2hvdXJzID09PSAxID8gJ2hvdXInIDogJ2hvdXJzJ31gXG4gICAgOiBOdW1iZXIuaXNJbnRlZ2VyKG1pbnV0ZXMpXG4gICAgICA/IGAke2luV29yZHMobWludXRlcyl9ICR7bWludXRlcyA9PT0gMSA/ICdtaW51dGUnIDogJ21pbnV0ZXMnfWBcbiAgICAgIDogYCR7c2Vjb25kc30gc2Vjb25kc2BcbiAgcmV0dXJuIGNvdW50ZWRGcm9tID09PSAnbGFzdC11c2UnID8gYCR7bGVuZ3RofSB3aXRob3V0IHVzZWAgOiBgJHtsZW5ndGh9IGFmdGVyIGl0IHdhcyBvcGVuZWQsIHVzZWQgb3Igbm90YFxufVxuXG4vKiogRXZlcnkgbG9naW4gb2YgdGhlIGJ1bmRsZSB3aXRoIGl0cyBsaWZldGltZXMuICovXG5leHBvcnQgZnVuY3Rpb24gbGlzdExpZmV0aW1lcyhidW5kbGU6IE9wZW5BcGlEb2N1bWVudCk6IExvZ2luTGlmZXRpbWVzW10ge1xuICByZXR1cm4gbGlzdE9wZXJhdGlvbnMoYnVuZGxlKVxuICAgIC5maWx0ZXIoKHsgb3BlcmF0aW9uIH0pID0+IEFycmF5LmlzQXJyYXkob3BlcmF0aW9uWyd4LXNlc3Npb24tbGlmZXRpbWUnXSkpXG4gICAgLm1hcCgoeyBvcGVyYXRpb24gfSkgPT4gKHtcbiAgICAgIG9wZXJhdGlvbklkOiBvcGVyYXRpb24ub3BlcmF0aW9uSWQsXG4gICAgICB0aXRsZTogb3BlcmF0aW9uLnN1bW1hcnkgPz8gb3BlcmF0aW9uLm9wZXJhdGlvbklkLFxuICAgICAgc3BhbnM6IChvcGVyYXRpb25bJ3gtc2Vzc2lvbi1saWZldGltZSddIGFzIExpZmV0aW1lW10pLm1hcCgoc3BhbikgPT4gKHtcbiAgICAgICAgcmVsZWFzZXM6IHNwYW5JbldvcmRzKHNwYW4sIG9wZXJhdGlvblsneC1hdmFpbGFibGUtZnJvbSddKSxcbiAgICAgICAgbGlmZXRpbWU6IGxpZmV0aW1lSW5Xb3JkcyhzcGFuKSxcbiAgICAgIH0pKSxcbiAgICB9KSlcbn1cblxuZnVuY3Rpb24gc3BhbkluV29yZHMoeyBmcm9tLCB1bnRpbCB9OiBMaWZldGltZSwgYXZhaWxhYmxlRnJvbTogcmVhZG9ubHkgc3RyaW5nW10gfCB1bmRlZmluZWQpOiBzdHJpbmcge1xuICBjb25zdCBzdGFydCA9IGZyb20gPz8gYXZhaWxhYmxlRnJvbT8uWzBdXG4gIGlmIChzdGFydCAmJiB1bnRpbCkgcmV0dXJuIGBmcm9tICR7c3RhcnR9LCBiZWZvcmUgJHt1bnRpbH1gXG4gIGlmICh1bnRpbCkgcmV0dXJuIGBiZWZvcmUgJHt1bnRpbH1gXG4gIHJldHVybiBzdGFydCA/IGBmcm9tICR7c3RhcnR9YCA6ICdldmVyeSByZWxlYXNlJ1xufVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9jbGllbnQtc2FtcGxlLnRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9jbGllbnQtc2FtcGxlLnRzXCI7aW1wb3J0IHsgdHlwZSBBZGRyZXNzLCBjYWxsT2YgfSBmcm9tICdAY3JtY29tLXdlYmFwaS9jb2RlZ2VuJ1xuaW1wb3J0IHR5cGUgeyBPcGVuQXBpRG9jdW1lbnQsIFBhcmFtZXRlciwgUGxhY2VkT3BlcmF0aW9uIH0gZnJvbSAnQGNybWNvbS13ZWJhcGkvY29udHJhY3QnXG5pbXBvcnQgeyBjaG9zZW5QYXJhbWV0ZXJzLCByZXBsYWNlVG9rZW5zLCB0YWtlc0tleSB9IGZyb20gJy4vY2FsbC1wYXJ0cy50cydcbmltcG9ydCB7IGNvZGUsIHJhdyB9IGZyb20gJy4vY29kZS50cydcbmltcG9ydCB7IHJlbGVhc2VMaW5lLCBzYW1wbGVWYWx1ZXMgfSBmcm9tICcuL3JlYWRlci12YWx1ZXMudHMnXG5cbi8qKiBDYWxscyB0aGUgY2xpZW50IG1ha2VzIGJ5IGl0c2VsZiwgYW5kIHdoYXQgdG8gd3JpdGUgaW4gdGhlaXIgcGxhY2UuICovXG5jb25zdCBzZXNzaW9uQ2FsbHM6IHsgW29wZXJhdGlvbklkOiBzdHJpbmddOiBzdHJpbmcgfSA9IHtcbiAgY3JlYXRlU2Vzc2lvblRva2VuOiAnLy8gVGhlIGNsaWVudCBtYWtlcyB0aGlzIGNhbGwgYnkgaXRzZWxmLlxcbmNvbnN0IHRva2VuID0gYXdhaXQgY3JtLnNlc3Npb24udG9rZW4oKScsXG4gIGNyZWF0ZVNlc3Npb25Ub2tlbkJ5V2ViQXBpS2V5OiAnLy8gVGhlIGNsaWVudCBtYWtlcyB0aGlzIGNhbGwgYnkgaXRzZWxmLlxcbmNvbnN0IHRva2VuID0gYXdhaXQgY3JtLnNlc3Npb24udG9rZW4oKScsXG4gIHJlbGVhc2VTZXNzaW9uVG9rZW46ICdhd2FpdCBjcm0uc2Vzc2lvbi5yZWxlYXNlKCknLFxufVxuXG4vKipcbiAqIEEgcHJvZ3JhbSB0aGF0IG1ha2VzIG9uZSBjYWxsIHdpdGggb3VyIGNsaWVudCwgdG8gYmUgY29tcGxldGVkIGJ5IHtAbGluayBmaWxsU2FtcGxlfS4gU2VjcmV0cyBjb21lIGZyb20gdGhlXG4gKiBlbnZpcm9ubWVudDogYSBXZWIgQVBJIGtleSBmcm9tIGBXRUJfQVBJX0tFWWAsIGFub3RoZXIgSlNPTiBXZWIgVG9rZW4gZnJvbSBgSldUYC5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNsaWVudFNhbXBsZShcbiAgY29udHJhY3Q6IE9wZW5BcGlEb2N1bWVudCxcbiAgcGxhY2VkOiBQbGFjZWRPcGVyYXRpb24sXG4gIGFkZHJlc3M6IEFkZHJlc3MsXG4gIGJvZHk6IHVua25vd24sXG4pOiBzdHJpbmcge1xuICBjb25zdCB7IG9wZXJhdGlvbiB9ID0gcGxhY2VkXG4gIGNvbnN0IGNyZWRlbnRpYWxzID0gb3BlcmF0aW9uLnNlY3VyaXR5Py5zb21lKChyZXF1aXJlbWVudCkgPT4gdGFrZXNLZXkoY29udHJhY3QsIHJlcXVpcmVtZW50KSlcbiAgICA/IHsgd2ViQXBpS2V5OiBlbnZpcm9ubWVudCgnV0VCX0FQSV9LRVknKSB9XG4gICAgOiB7IHVzZXJuYW1lOiAnaW50ZWdyYXRvcicsIHBhc3N3b3JkOiAnb3Blbi1zZXNhbWUnLCBvcmdhbmlzYXRpb246IHNhbXBsZVZhbHVlcy5vcmdhbmlzYXRpb24gfVxuICBjb25zdCBzdGFydCA9IGBjb25zdCBkYXRhID0gYXdhaXQgJHtjYWxsT2YoYWRkcmVzcyl9KGBcbiAgY29uc3QgaW5wdXQgPSBpbnB1dE9mKGNvbnRyYWN0LCBwbGFjZWQsIGJvZHkpXG4gIHJldHVybiBbXG4gICAgYGltcG9ydCB7IGNyZWF0ZUNsaWVudCB9IGZyb20gJ0Bjcm1jb20td2ViYXBpL2NsaWVudCdgLFxuICAgICcnLFxuICAgICdjb25zdCBjcm0gPSBjcmVhdGVDbGllbnQoeycsXG4gICAgYCAgYmFzZVVybDogJHtjb2RlKHNhbXBsZVZhbHVlcy5zZXJ2ZXIpfSxgLFxuICAgIGAgIGNyZWRlbnRpYWxzOiAke2NvZGUoY3JlZGVudGlhbHMsIHsgaW5kZW50OiAyLCBiZWZvcmU6IDE1IH0pfSxgLFxuICAgIHJlbGVhc2VMaW5lLFxuICAgICd9KScsXG4gICAgJycsXG4gICAgc2Vzc2lvbkNhbGxzW29wZXJhdGlvbi5vcGVyYXRpb25JZF0gPz8gYCR7c3RhcnR9JHtjb2RlKGlucHV0LCB7IGJlZm9yZTogc3RhcnQubGVuZ3RoIH0pfSlgLFxuICBdLmpvaW4oJ1xcbicpXG59XG5cbmZ1bmN0aW9uIGlucHV0T2YoY29udHJhY3Q6IE9wZW5BcGlEb2N1bWVudCwgeyBvcGVyYXRpb24sIG1ldGhvZCB9OiBQbGFjZWRPcGVyYXRpb24sIGJvZHk6IHVua25vd24pOiB1bmtub3duIHtcbiAgaWYgKG1ldGhvZCA9PT0gJ2dldCcpXG4gICAgcmV0dXJuIE9iamVjdC5mcm9tRW50cmllcyhcbiAgICAgIGNob3NlblBhcmFtZXRlcnMob3BlcmF0aW9uKVxuICAgICAgICAuZmlsdGVyKChwYXJhbWV0ZXIpID0+IHBhcmFtZXRlclsneC10b2tlbiddICE9PSAnc2Vzc2lvbicpXG4gICAgICAgIC5tYXAoKHBhcmFtZXRlcikgPT4gW3BhcmFtZXRlci5uYW1lLCBwYXJhbWV0ZXJWYWx1ZShwYXJhbWV0ZXIpXSksXG4gICAgKVxuICBjb25zdCBzY2hlbWEgPSBvcGVyYXRpb24ucmVxdWVzdEJvZHk/LmNvbnRlbnRbJ2FwcGxpY2F0aW9uL2pzb24nXT8uc2NoZW1hID8/IHt9XG4gIHJldHVybiByZXBsYWNlVG9rZW5zKGNvbnRyYWN0LCBzY2hlbWEsIGJvZHkgPz8ge30sIChzZWNyZXQpID0+XG4gICAgc2VjcmV0ID09PSAnd2ViIHRva2VuJyA/IGVudmlyb25tZW50KCdKV1QnKSA6IHVuZGVmaW5lZCxcbiAgKVxufVxuXG4vKiogQW4gaWRlbnRpZmllciBpcyB3cml0dGVuIGFzIGFuIG9iamVjdCwgdGhvdWdoIGl0IHRyYXZlbHMgYXMgdGV4dC4gKi9cbmZ1bmN0aW9uIHBhcmFtZXRlclZhbHVlKHBhcmFtZXRlcjogUGFyYW1ldGVyKTogdW5rbm93biB7XG4gIGNvbnN0IGV4YW1wbGUgPSBwYXJhbWV0ZXJbJ2V4YW1wbGUnXVxuICBpZiAocGFyYW1ldGVyWyd4LWlkZW50aWZpZXInXSA9PT0gdW5kZWZpbmVkIHx8IHR5cGVvZiBleGFtcGxlICE9PSAnc3RyaW5nJykgcmV0dXJuIGV4YW1wbGVcbiAgY29uc3QgW2ZpZWxkID0gJycsIC4uLnJlc3RdID0gZXhhbXBsZS5zcGxpdCgnPScpXG4gIHJldHVybiB7IFtmaWVsZF06IHJlc3Quam9pbignPScpIH1cbn1cblxuZnVuY3Rpb24gZW52aXJvbm1lbnQobmFtZTogc3RyaW5nKTogdW5rbm93biB7XG4gIHJldHVybiByYXcoYHByb2Nlc3MuZW52Wycke25hbWV9J10gPz8gJydgKVxufVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9jb2RlLnRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9jb2RlLnRzXCI7LyoqIEFuIGV4cHJlc3Npb24gdGhhdCBpcyBjb2RlIGFscmVhZHkuICovXG5jbGFzcyBSYXcge1xuICBjb25zdHJ1Y3RvcihyZWFkb25seSB0ZXh0OiBzdHJpbmcpIHt9XG59XG5cbi8qKiBNYXJrcyBhbiBleHByZXNzaW9uIHRoYXQge0BsaW5rIGNvZGV9IGxlYXZlcyBhcyBpdCBpcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiByYXcodGV4dDogc3RyaW5nKTogdW5rbm93biB7XG4gIHJldHVybiBuZXcgUmF3KHRleHQpXG59XG5cbi8qKiBBIHRleHQgYXMgVHlwZVNjcmlwdCB3cml0ZXMgaXQsIGluIHNpbmdsZSBxdW90ZXMuICovXG5leHBvcnQgZnVuY3Rpb24gY29kZVRleHQodGV4dDogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIGAnJHtKU09OLnN0cmluZ2lmeSh0ZXh0KS5zbGljZSgxLCAtMSkucmVwbGFjZUFsbCgnXFxcXFwiJywgJ1wiJykucmVwbGFjZUFsbChcIidcIiwgXCJcXFxcJ1wiKX0nYFxufVxuXG5jb25zdCB3aWR0aCA9IDkwXG5cbi8qKlxuICogV3JpdGVzIGEgdmFsdWUgYXMgYSBUeXBlU2NyaXB0IGV4cHJlc3Npb24sIG9uIG9uZSBsaW5lIHdoZXJlIGl0IGZpdHMuIE1lbWJlcnMgdGhhdCBhcmUgYHVuZGVmaW5lZGAgYXJlIGxlZnQgb3V0LlxuICpcbiAqIEBwYXJhbSBpbmRlbnQgQ29sdW1ucyB0aGUgbGluZXMgYWZ0ZXIgdGhlIGZpcnN0IGFyZSBtb3ZlZCBpbi5cbiAqIEBwYXJhbSBiZWZvcmUgQ29sdW1ucyB0YWtlbiBvbiB0aGUgZmlyc3QgbGluZS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvZGUoXG4gIHZhbHVlOiB1bmtub3duLFxuICB7IGluZGVudCA9IDAsIGJlZm9yZSA9IGluZGVudCB9OiB7IGluZGVudD86IG51bWJlcjsgYmVmb3JlPzogbnVtYmVyIH0gPSB7fSxcbik6IHN0cmluZyB7XG4gIGlmICh2YWx1ZSBpbnN0YW5jZW9mIFJhdykgcmV0dXJuIHZhbHVlLnRleHRcbiAgaWYgKHR5cGVvZiB2YWx1ZSA9PT0gJ3N0cmluZycpIHJldHVybiBjb2RlVGV4dCh2YWx1ZSlcbiAgaWYgKHR5cGVvZiB2YWx1ZSAhPT0gJ29iamVjdCcgfHwgdmFsdWUgPT09IG51bGwpIHJldHVybiBTdHJpbmcodmFsdWUpXG4gIGNvbnN0IHBhcnRzID0gQXJyYXkuaXNBcnJheSh2YWx1ZSkgPyB2YWx1ZS5tYXAoKGVudHJ5KSA9PiBbJycsIGVudHJ5XSBhcyBjb25zdCkgOiBtZW1iZXJzKHZhbHVlKVxuICBjb25zdCBbb3BlbiwgY2xvc2VdID0gQXJyYXkuaXNBcnJheSh2YWx1ZSkgPyBbJ1snLCAnXSddIDogWyd7JywgJ30nXVxuICBpZiAocGFydHMubGVuZ3RoID09PSAwKSByZXR1cm4gb3BlbiArIGNsb3NlXG4gIGNvbnN0IGZsYXQgPSBwYXJ0cy5tYXAoKFtrZXksIGVudHJ5XSkgPT4ga2V5ICsgY29kZShlbnRyeSkpLmpvaW4oJywgJylcbiAgY29uc3QgbGluZSA9IEFycmF5LmlzQXJyYXkodmFsdWUpID8gYFske2ZsYXR9XWAgOiBgeyAke2ZsYXR9IH1gXG4gIGlmIChiZWZvcmUgKyBsaW5lLmxlbmd0aCA8PSB3aWR0aCAmJiAhbGluZS5pbmNsdWRlcygnXFxuJykpIHJldHVybiBsaW5lXG4gIGNvbnN0IGluc2lkZSA9ICcgJy5yZXBlYXQoaW5kZW50ICsgMilcbiAgY29uc3QgbGluZXMgPSBwYXJ0cy5tYXAoXG4gICAgKFtrZXksIGVudHJ5XSkgPT4gYCR7aW5zaWRlfSR7a2V5fSR7Y29kZShlbnRyeSwgeyBpbmRlbnQ6IGluZGVudCArIDIsIGJlZm9yZTogaW5kZW50ICsgMiArIGtleS5sZW5ndGggfSl9LFxcbmAsXG4gIClcbiAgcmV0dXJuIGAke29wZW59XFxuJHtsaW5lcy5qb2luKCcnKX0keycgJy5yZXBlYXQoaW5kZW50KX0ke2Nsb3NlfWBcbn1cblxuZnVuY3Rpb24gbWVtYmVycyh2YWx1ZTogb2JqZWN0KTogQXJyYXk8cmVhZG9ubHkgW2tleTogc3RyaW5nLCB2YWx1ZTogdW5rbm93bl0+IHtcbiAgcmV0dXJuIE9iamVjdC5lbnRyaWVzKHZhbHVlKVxuICAgIC5maWx0ZXIoKFssIGVudHJ5XSkgPT4gZW50cnkgIT09IHVuZGVmaW5lZClcbiAgICAubWFwKChba2V5LCBlbnRyeV0pID0+IFtgJHsvXlthLXpfJF1bXFx3JF0qJC9pLnRlc3Qoa2V5KSA/IGtleSA6IGNvZGVUZXh0KGtleSl9OiBgLCBlbnRyeV0pXG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyY1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjL3JlYWRlci12YWx1ZXMudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjL3JlYWRlci12YWx1ZXMudHNcIjtpbXBvcnQgeyBjb2RlVGV4dCB9IGZyb20gJy4vY29kZS50cydcblxuLyoqIEEgcGllY2Ugb2YgY29kZSB0aGF0IGNhbGxzIHRoZSByZWZlcmVuY2Ugc2VydmVyIHVudGlsIGEgcmVhZGVyIHB1dHMgdGhlaXIgb3duIHZhbHVlcyBpbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2FtcGxlIHtcbiAgdGl0bGU6IHN0cmluZ1xuICBsYW5ndWFnZTogJ3NoJyB8ICd0cydcbiAgdGV4dDogc3RyaW5nXG4gIC8qKiBIb3cgYSB0ZXh0IGlzIHdyaXR0ZW4gaW4gaXQ6IGluc2lkZSBzaW5nbGUgcXVvdGVzIG9mIGEgc2hlbGwsIGluIGEgaGVyZS1kb2N1bWVudCwgb3IgYXMgY29kZS4gKi9cbiAgcXVvdGluZzogJ3NpbmdsZScgfCAnaGVyZWRvYycgfCAnY29kZSdcbn1cblxuLyoqIFdoYXQgYSByZWFkZXIgbWF5IHB1dCBpbnRvIHRoZSBzYW1wbGVzLiBOb25lIGlzIGEgc2VjcmV0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBSZWFkZXJWYWx1ZXMge1xuICAvKiogUm9vdCBvZiBhIHNlcnZlciwgc3VjaCBhcyBgaHR0cHM6Ly9jcm0uZXhhbXBsZS5jb21gLiAqL1xuICBzZXJ2ZXI6IHN0cmluZ1xuICAvKiogTmFtZSBvZiBhbiBvcmdhbmlzYXRpb24uICovXG4gIG9yZ2FuaXNhdGlvbjogc3RyaW5nXG4gIC8qKiBUaGUgcmVsZWFzZSBvZiB0aGUgc2VydmVyOyBgdW5kZWZpbmVkYCBmb3IgdGhlIG5ld2VzdCwgd2hpY2ggYSBwcm9ncmFtIG5lZWQgbm90IG5hbWUuICovXG4gIHJlbGVhc2U/OiBzdHJpbmcgfCB1bmRlZmluZWRcbn1cblxuLyoqIFRoZSBsaW5lIG9mIGEgcHJvZ3JhbSB0aGF0IG5hbWVzIHRoZSByZWxlYXNlLCBiZWZvcmUge0BsaW5rIGZpbGxTYW1wbGV9IGhhcyBzZXR0bGVkIGl0LiAqL1xuZXhwb3J0IGNvbnN0IHJlbGVhc2VMaW5lID0gXCIgIHJlbGVhc2U6ICc8cmVsZWFzZT4nLFwiXG5cbi8qKlxuICogV2hhdCB0aGUgc2FtcGxlcyBzYXkgZm9yIHNvbWVib2R5IHdobyBoYXMgcHV0IGluIG5vdGhpbmc6IHRoZSBkZW1vIG9yZ2FuaXNhdGlvbiBvbiBhIHJlZmVyZW5jZSBzZXJ2ZXIuIEEgcmVmZXJlbmNlXG4gKiBzZXJ2ZXIgdGhhdCBzZXJ2ZXMgdGhlc2UgcGFnZXMgaGFzIHB1dCBpdHMgb3duIGFkZHJlc3MgaGVyZS5cbiAqL1xuZXhwb3J0IGNvbnN0IHNhbXBsZVZhbHVlczogUmVhZGVyVmFsdWVzID0geyBzZXJ2ZXI6ICdodHRwOi8vMTI3LjAuMC4xOjgwODAnLCBvcmdhbmlzYXRpb246ICdERU1PJyB9XG5cbmNvbnN0IHJvb3QgPSAvXmh0dHBzPzpcXC9cXC8oXFxbW1xcZGEtZjouXStcXF18W1xcdy4tXSspKDpcXGR7MSw1fSk/KFxcL1tcXHcufi8tXSopPyQvaVxuXG4vKipcbiAqIFJlYWRzIHdoYXQgc29tZWJvZHkgdHlwZWQgYXMgdGhlIGFkZHJlc3Mgb2YgYSBzZXJ2ZXI6IGBjcm0uZXhhbXBsZS5jb20vYCBpcyBgaHR0cHM6Ly9jcm0uZXhhbXBsZS5jb21gLCBhIG5hbWUgb2ZcbiAqIHRoaXMgbWFjaGluZSBzdWNoIGFzIGBsb2NhbGhvc3Q6OTAwMGAgaXMgcmVhY2hlZCB3aXRob3V0IFRMUywgYW5kIHRoZSBwYXRoIG9mIHRoZSBXZWIgQVBJIGF0IHRoZSBlbmQgaXMgZHJvcHBlZC5cbiAqIGB1bmRlZmluZWRgIHdoZW4gaXQgaXMgbm8gYWRkcmVzcyB0aGF0IGlzIHNhZmUgdG8gcGFzdGUgaW50byBhIHNoZWxsLlxuICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZFNlcnZlcih0eXBlZDogc3RyaW5nKTogc3RyaW5nIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgdGV4dCA9IHR5cGVkLnRyaW0oKVxuICBjb25zdCB3aG9sZSA9IHdpdGhTY2hlbWUodGV4dClcbiAgaWYgKCFyb290LnRlc3Qod2hvbGUpIHx8ICFVUkwuY2FuUGFyc2Uod2hvbGUpKSByZXR1cm4gdW5kZWZpbmVkXG4gIHJldHVybiB3aG9sZS5yZXBsYWNlKC9cXC8rJC8sICcnKS5yZXBsYWNlKC9cXC9jcm1hcGlcXC9yZXN0XFwvdjIkLywgJycpXG59XG5cbmZ1bmN0aW9uIHdpdGhTY2hlbWUodGV4dDogc3RyaW5nKTogc3RyaW5nIHtcbiAgaWYgKC9eW2Etel0rOlxcL1xcLy9pLnRlc3QodGV4dCkpIHJldHVybiB0ZXh0XG4gIGNvbnN0IHNlY3VyZSA9IGBodHRwczovLyR7dGV4dH1gXG4gIHJldHVybiBVUkwuY2FuUGFyc2Uoc2VjdXJlKSAmJiBpc0xvb3BiYWNrKG5ldyBVUkwoc2VjdXJlKS5ob3N0bmFtZSkgPyBgaHR0cDovLyR7dGV4dH1gIDogc2VjdXJlXG59XG5cbi8qKiBUZWxscyB3aGV0aGVyIGEgaG9zdCBpcyB0aGUgbWFjaGluZSBpdCBpcyBhc2tlZCBvbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc0xvb3BiYWNrKGhvc3Q6IHN0cmluZyk6IGJvb2xlYW4ge1xuICByZXR1cm4gL14obG9jYWxob3N0fC4rXFwubG9jYWxob3N0fFxcWzo6MVxcXXwxMjcoXFwuXFxkezEsM30pezN9KSQvaS50ZXN0KGhvc3QpXG59XG5cbi8qKiBUZWxscyB3aGV0aGVyIHR3byBhZGRyZXNzZXMgcmVhY2ggb25lIHNlcnZlcjogdGhlIG5hbWVzIG9mIHRoaXMgbWFjaGluZSBhcmUgb25lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzU2FtZVNlcnZlcihvbmU6IHN0cmluZywgb3RoZXI6IHN0cmluZyk6IGJvb2xlYW4ge1xuICByZXR1cm4gcGxhY2VPZihvbmUpID09PSBwbGFjZU9mKG90aGVyKVxufVxuXG5mdW5jdGlvbiBwbGFjZU9mKHNlcnZlcjogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgeyBwcm90b2NvbCwgaG9zdG5hbWUsIHBvcnQsIHBhdGhuYW1lIH0gPSBuZXcgVVJMKHNlcnZlcilcbiAgcmV0dXJuIGAke3Byb3RvY29sfS8vJHtpc0xvb3BiYWNrKGhvc3RuYW1lKSA/ICdsb2NhbGhvc3QnIDogaG9zdG5hbWV9OiR7cG9ydH0ke3BhdGhuYW1lLnJlcGxhY2UoL1xcLyQvLCAnJyl9YFxufVxuXG4vKipcbiAqIFRlbGxzIHdoZXRoZXIgYSBzZXJ2ZXIgaGFzIHRoZSBkZW1vIG9yZ2FuaXNhdGlvbiwgYXMgZmFyIGFzIGEgcGFnZSBjYW4ga25vdzogdGhlIHNlcnZlciBvZiB0aGUgc2FtcGxlcyBoYXMsIGFuZCBzb1xuICogaGFzIHdoYXQgcnVucyBvbiB0aGUgcmVhZGVyJ3MgbWFjaGluZSwgd2hlcmUgYSByZWZlcmVuY2Ugc2VydmVyIGlzIHN0YXJ0ZWQuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBoYXNEZW1vV29ybGQoc2VydmVyOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgcmV0dXJuIGlzTG9vcGJhY2sobmV3IFVSTChzZXJ2ZXIpLmhvc3RuYW1lKSB8fCBpc1NhbWVTZXJ2ZXIoc2VydmVyLCBzYW1wbGVWYWx1ZXMuc2VydmVyKVxufVxuXG4vKiogV2hhdCBzdGFuZHMgZm9yIHRoZSBsb2dpbiBvZiB0aGUgZGVtbyBvcmdhbmlzYXRpb24gd2hlcmUgYW5vdGhlciBzZXJ2ZXIgaXMgY2FsbGVkLiAqL1xuY29uc3QgcGxhY2Vob2xkZXJzID0ge1xuICBpbnRlZ3JhdG9yOiAnPHVzZXJuYW1lPicsXG4gICdvcGVuLXNlc2FtZSc6ICc8cGFzc3dvcmQ+JyxcbiAgW3NhbXBsZVZhbHVlcy5vcmdhbmlzYXRpb25dOiAnPG9yZ2FuaXNhdGlvbj4nLFxufVxuXG4vKipcbiAqIFB1dHMgYSByZWFkZXIncyB2YWx1ZXMgaW50byBhIHNhbXBsZSwgcXVvdGVkIHRoZSB3YXkgdGhlIHNhbXBsZSB3YW50cyBpdC4gT24gYSBzZXJ2ZXIgd2l0aG91dCB0aGUgZGVtbyBvcmdhbmlzYXRpb24gaXRzXG4gKiBsb2dpbiBtZWFucyBub3RoaW5nOiBwbGFjZWhvbGRlcnMgdGFrZSBpdHMgcGxhY2UuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaWxsU2FtcGxlKHNhbXBsZTogU2FtcGxlLCB2YWx1ZXM6IFBhcnRpYWw8UmVhZGVyVmFsdWVzPik6IHN0cmluZyB7XG4gIGNvbnN0IHsgc2VydmVyID0gc2FtcGxlVmFsdWVzLnNlcnZlciwgb3JnYW5pc2F0aW9uLCByZWxlYXNlIH0gPSB2YWx1ZXNcbiAgY29uc3QgdGV4dHM6IHsgW2RlbW86IHN0cmluZ106IHN0cmluZyB9ID0gaGFzRGVtb1dvcmxkKHNlcnZlcikgPyB7fSA6IHsgLi4ucGxhY2Vob2xkZXJzIH1cbiAgaWYgKG9yZ2FuaXNhdGlvbiAhPT0gdW5kZWZpbmVkKSB0ZXh0c1tzYW1wbGVWYWx1ZXMub3JnYW5pc2F0aW9uXSA9IG9yZ2FuaXNhdGlvblxuICBsZXQgdGV4dCA9IHNhbXBsZS50ZXh0XG4gICAgLnJlcGxhY2UoYCR7cmVsZWFzZUxpbmV9XFxuYCwgKCkgPT4gKHJlbGVhc2UgPT09IHVuZGVmaW5lZCA/ICcnIDogYCAgcmVsZWFzZTogJHtjb2RlVGV4dChyZWxlYXNlKX0sXFxuYCkpXG4gICAgLnJlcGxhY2VBbGwoc2FtcGxlVmFsdWVzLnNlcnZlciwgKCkgPT4gc2VydmVyKVxuICBmb3IgKGNvbnN0IFtkZW1vLCBvd25dIG9mIE9iamVjdC5lbnRyaWVzKHRleHRzKSlcbiAgICB0ZXh0ID0gdGV4dC5yZXBsYWNlQWxsKHdyaXR0ZW4oZGVtbywgc2FtcGxlLnF1b3RpbmcpLCAoKSA9PiB3cml0dGVuKG93biwgc2FtcGxlLnF1b3RpbmcpKVxuICByZXR1cm4gdGV4dFxufVxuXG5mdW5jdGlvbiB3cml0dGVuKHRleHQ6IHN0cmluZywgcXVvdGluZzogU2FtcGxlWydxdW90aW5nJ10pOiBzdHJpbmcge1xuICBpZiAocXVvdGluZyA9PT0gJ2NvZGUnKSByZXR1cm4gY29kZVRleHQodGV4dClcbiAgY29uc3QganNvbiA9IEpTT04uc3RyaW5naWZ5KHRleHQpXG4gIHJldHVybiBxdW90aW5nID09PSAnc2luZ2xlJyA/IGpzb24ucmVwbGFjZUFsbChcIidcIiwgYCdcXFxcJydgKSA6IGpzb24ucmVwbGFjZSgvW1xcXFwkYF0vZywgJ1xcXFwkJicpXG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyY1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjL3NhbXBsZXMudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjL3NhbXBsZXMudHNcIjtpbXBvcnQgdHlwZSB7IEFkZHJlc3MgfSBmcm9tICdAY3JtY29tLXdlYmFwaS9jb2RlZ2VuJ1xuaW1wb3J0IHR5cGUgeyBPcGVuQXBpRG9jdW1lbnQsIFBsYWNlZE9wZXJhdGlvbiB9IGZyb20gJ0Bjcm1jb20td2ViYXBpL2NvbnRyYWN0J1xuaW1wb3J0IHsgY2xpZW50U2FtcGxlIH0gZnJvbSAnLi9jbGllbnQtc2FtcGxlLnRzJ1xuaW1wb3J0IHsgY3VybFNhbXBsZSB9IGZyb20gJy4vY3VybC50cydcbmltcG9ydCB7IGV4YW1wbGVWYWx1ZXMgfSBmcm9tICcuL2V4YW1wbGVzLnRzJ1xuaW1wb3J0IHR5cGUgeyBTYW1wbGUgfSBmcm9tICcuL3JlYWRlci12YWx1ZXMudHMnXG5cbi8qKiBPbmUgY2FsbCBvZiBhbiBvcGVyYXRpb24sIGFzIGN1cmwgYW5kIGFzIGEgcHJvZ3JhbSB3aXRoIG91ciBjbGllbnQsIHdoaWNoIGhhcyBpdCBhdCBhbiBhZGRyZXNzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNhbXBsZXNPZihjb250cmFjdDogT3BlbkFwaURvY3VtZW50LCBwbGFjZWQ6IFBsYWNlZE9wZXJhdGlvbiwgYWRkcmVzczogQWRkcmVzcyk6IFNhbXBsZVtdIHtcbiAgY29uc3QgbWVkaWEgPSBwbGFjZWQub3BlcmF0aW9uLnJlcXVlc3RCb2R5Py5jb250ZW50WydhcHBsaWNhdGlvbi9qc29uJ11cbiAgY29uc3QgW2JvZHldID0gZXhhbXBsZVZhbHVlcyhjb250cmFjdCwgbWVkaWEpXG4gIGNvbnN0IGN1cmwgPSBjdXJsU2FtcGxlKGNvbnRyYWN0LCBwbGFjZWQsIGJvZHkpXG4gIHJldHVybiBbXG4gICAgeyB0aXRsZTogJ2N1cmwnLCBsYW5ndWFnZTogJ3NoJywgdGV4dDogY3VybCwgcXVvdGluZzogY3VybC5pbmNsdWRlcygnPDxFTkQnKSA/ICdoZXJlZG9jJyA6ICdzaW5nbGUnIH0sXG4gICAgeyB0aXRsZTogJ0NsaWVudCcsIGxhbmd1YWdlOiAndHMnLCB0ZXh0OiBjbGllbnRTYW1wbGUoY29udHJhY3QsIHBsYWNlZCwgYWRkcmVzcywgYm9keSksIHF1b3Rpbmc6ICdjb2RlJyB9LFxuICBdXG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyY1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjL3NlY3VyaXR5LXdvcmRzLnRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9zZWN1cml0eS13b3Jkcy50c1wiO2ltcG9ydCB7XG4gIHR5cGUgTWFya2VkLFxuICB0eXBlIE9wZW5BcGlEb2N1bWVudCxcbiAgdHlwZSBPcGVyYXRpb24sXG4gIHR5cGUgUGxhY2VkT3BlcmF0aW9uLFxuICByZXNvbHZlUmVmLFxuICB0eXBlIFNlY3VyaXR5UmVxdWlyZW1lbnQsXG59IGZyb20gJ0Bjcm1jb20td2ViYXBpL2NvbnRyYWN0J1xuaW1wb3J0IHsgbWFya3NJbldvcmRzLCB2aWV3TWFya3MgfSBmcm9tICcuL21hcmtzLnRzJ1xuaW1wb3J0IHsgcmVzb2x2ZVNjaGVtYSB9IGZyb20gJy4vc2NoZW1hLnRzJ1xuaW1wb3J0IHsgYXNDb2RlLCBwYXJhZ3JhcGhzIH0gZnJvbSAnLi93b3Jkcy50cydcblxuLyoqXG4gKiBXaGF0IGEgY2FsbGVyIGhhcyB0byBzaG93LCBhIHNlbnRlbmNlIGVhY2guXG4gKlxuICogUmVhZHMgdGhlIG1hcmtzIG9mIHRoZSBhbHRlcm5hdGl2ZXMgZnJvbSB0aGUgYnVuZGxlLCBzaW5jZSBhIHByb2plY3Rpb24gbm8gbG9uZ2VyIGhhcyB0aGVtLlxuICovXG5leHBvcnQgZnVuY3Rpb24gc2VjdXJpdHlJbldvcmRzKFxuICBjb250cmFjdDogT3BlbkFwaURvY3VtZW50LFxuICB7IG9wZXJhdGlvbiB9OiBQbGFjZWRPcGVyYXRpb24sXG4gIHNvdXJjZTogT3BlcmF0aW9uLFxuKTogc3RyaW5nW10ge1xuICBjb25zdCBzY2hlbWVzID0gKG9wZXJhdGlvbi5zZWN1cml0eSA/PyBbXSkuZmxhdE1hcCgocmVxdWlyZW1lbnQpID0+IE9iamVjdC5rZXlzKHJlcXVpcmVtZW50KSlcbiAgaWYgKHNjaGVtZXMubGVuZ3RoID4gMClcbiAgICByZXR1cm4gW1xuICAgICAgLi4uc2NoZW1lcy5mbGF0TWFwKChuYW1lKSA9PlxuICAgICAgICBwYXJhZ3JhcGhzKHJlc29sdmVSZWYoY29udHJhY3QsIGAjL2NvbXBvbmVudHMvc2VjdXJpdHlTY2hlbWVzLyR7bmFtZX1gKS5kZXNjcmlwdGlvbiksXG4gICAgICApLFxuICAgICAgLi4uKG9wZXJhdGlvbi5zZWN1cml0eT8uc29tZShpc0VtcHR5KSA/IGtleUxlZnRPdXQoc291cmNlKSA6IFtdKSxcbiAgICBdXG4gIGNvbnN0IHBhcmFtZXRlciA9IG9wZXJhdGlvbi5wYXJhbWV0ZXJzPy5maW5kKChjYW5kaWRhdGUpID0+IGNhbmRpZGF0ZVsneC10b2tlbiddID09PSAnc2Vzc2lvbicpXG4gIGlmIChwYXJhbWV0ZXIpIHJldHVybiBbYEEgc2Vzc2lvbiB0b2tlbiBpbiB0aGUgcXVlcnkgcGFyYW1ldGVyICR7YXNDb2RlKHBhcmFtZXRlci5uYW1lKX0uYF1cbiAgY29uc3QgYm9keSA9IHJlc29sdmVTY2hlbWEoY29udHJhY3QsIG9wZXJhdGlvbi5yZXF1ZXN0Qm9keT8uY29udGVudFsnYXBwbGljYXRpb24vanNvbiddPy5zY2hlbWEgPz8ge30pLnNjaGVtYVxuICBjb25zdCBmaWVsZCA9IE9iamVjdC5lbnRyaWVzKGJvZHkucHJvcGVydGllcyA/PyB7fSkuZmluZCgoWywgcHJvcGVydHldKSA9PiBwcm9wZXJ0eVsneC10b2tlbiddID09PSAnc2Vzc2lvbicpXG4gIGlmIChmaWVsZCkgcmV0dXJuIFtgQSBzZXNzaW9uIHRva2VuIGluIHRoZSBib2R5IGZpZWxkICR7YXNDb2RlKGZpZWxkWzBdKX0uYF1cbiAgcmV0dXJuIFsnTm8gc2Vzc2lvbiB0b2tlbi4gVGhlIGNyZWRlbnRpYWxzIHRyYXZlbCBpbiB0aGUgYm9keS4nXVxufVxuXG4vKiogV2hlcmUgdGhlIGJ1bmRsZSBhbGxvd3MgYSBjYWxsIHdpdGhvdXQgYW55IGNyZWRlbnRpYWxzLCBmcm9tIHdoaWNoIHJlbGVhc2Ugb24gYW5kIHdoYXQgZm9yLiAqL1xuZnVuY3Rpb24ga2V5TGVmdE91dChzb3VyY2U6IE9wZXJhdGlvbik6IHN0cmluZ1tdIHtcbiAgY29uc3QgaW5kZXggPSAoc291cmNlLnNlY3VyaXR5ID8/IFtdKS5maW5kSW5kZXgoaXNFbXB0eSlcbiAgY29uc3QgbWFya3M6IE1hcmtlZCA9IHsgLi4uc291cmNlWyd4LXNlY3VyaXR5LW1hcmtzJ10/LmZpbmQoKGVudHJ5KSA9PiBlbnRyeS5pbmRleCA9PT0gaW5kZXgpIH1cbiAgY29uc3Qgc2luY2UgPSBtYXJrc0luV29yZHModmlld01hcmtzKG1hcmtzKSlcbiAgcmV0dXJuIFtbYFRoZSBrZXkgbWF5IGJlIGxlZnQgb3V0JHtzaW5jZSAmJiBgICgke3NpbmNlfSlgfS5gLCAuLi5wYXJhZ3JhcGhzKG1hcmtzWyd4LW5vdGUnXSldLmpvaW4oJyAnKV1cbn1cblxuZnVuY3Rpb24gaXNFbXB0eShyZXF1aXJlbWVudDogU2VjdXJpdHlSZXF1aXJlbWVudCk6IGJvb2xlYW4ge1xuICByZXR1cm4gT2JqZWN0LmtleXMocmVxdWlyZW1lbnQpLmxlbmd0aCA9PT0gMFxufVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9vcGVyYXRpb24tdmlldy50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvb3BlcmF0aW9uLXZpZXcudHNcIjtpbXBvcnQgdHlwZSB7IEFkZHJlc3MgfSBmcm9tICdAY3JtY29tLXdlYmFwaS9jb2RlZ2VuJ1xuaW1wb3J0IHR5cGUgeyBFdmlkZW5jZSwgTWVkaWFUeXBlLCBPcGVuQXBpRG9jdW1lbnQsIE9wZXJhdGlvbiwgUGxhY2VkT3BlcmF0aW9uIH0gZnJvbSAnQGNybWNvbS13ZWJhcGkvY29udHJhY3QnXG5pbXBvcnQgeyBmdWxsUGF0aCB9IGZyb20gJy4vY3VybC50cydcbmltcG9ydCB7IHN1Y2Nlc3NFbnZlbG9wZSB9IGZyb20gJy4vZW52ZWxvcGUudHMnXG5pbXBvcnQgeyB0eXBlIEV4YW1wbGVWaWV3LCBleGFtcGxlVmFsdWVzLCB2aWV3RXhhbXBsZXMgfSBmcm9tICcuL2V4YW1wbGVzLnRzJ1xuaW1wb3J0IHsgdHlwZSBMaWZldGltZSwgbGlmZXRpbWVJbldvcmRzIH0gZnJvbSAnLi9saWZldGltZXMudHMnXG5pbXBvcnQgeyB0eXBlIE1hcmtWaWV3LCB2aWV3TWFya3MgfSBmcm9tICcuL21hcmtzLnRzJ1xuaW1wb3J0IHsgcGFyYW1ldGVyc0FzT2JqZWN0LCB0eXBlIFZpZXdPcHRpb25zLCB2aWV3T2JqZWN0IH0gZnJvbSAnLi9vYmplY3Qtdmlldy50cydcbmltcG9ydCB0eXBlIHsgU2FtcGxlIH0gZnJvbSAnLi9yZWFkZXItdmFsdWVzLnRzJ1xuaW1wb3J0IHsgc2FtcGxlc09mIH0gZnJvbSAnLi9zYW1wbGVzLnRzJ1xuaW1wb3J0IHsgcmVzb2x2ZVNjaGVtYSB9IGZyb20gJy4vc2NoZW1hLnRzJ1xuaW1wb3J0IHsgc2VjdXJpdHlJbldvcmRzIH0gZnJvbSAnLi9zZWN1cml0eS13b3Jkcy50cydcbmltcG9ydCB7IHR5cGUgU291cmNlVmlldywgdmlld1NvdXJjZSB9IGZyb20gJy4vc291cmNlcy50cydcbmltcG9ydCB0eXBlIHsgT2JqZWN0VmlldyB9IGZyb20gJy4vdmlld3MudHMnXG5pbXBvcnQgeyBmb2xkTnVtYmVyZWQsIGpvaW5Xb3JkcywgcGFyYWdyYXBocyB9IGZyb20gJy4vd29yZHMudHMnXG5cbi8qKiBUaGUgYGRhdGFgIG9mIGEgc3VjY2Vzc2Z1bCBhbnN3ZXIuICovXG5leHBvcnQgaW50ZXJmYWNlIEFuc3dlclZpZXcgZXh0ZW5kcyBPYmplY3RWaWV3IHtcbiAgLyoqIFNheXMgb2Ygd2hhdCB0aGUgcm93cyBhcmUgdGhlIGZpZWxkcy4gKi9cbiAgbGVhZDogc3RyaW5nXG4gIC8qKiBTZXQgb25seSB3aGVyZSBpdCBkaWZmZXJzIGZyb20gdGhlIGV2aWRlbmNlIG9mIHRoZSB3aG9sZSBwYWdlLiAqL1xuICBldmlkZW5jZT86IEV2aWRlbmNlXG59XG5cbi8qKiBXaGF0IG9uZSByZWxlYXNlIGhhcyB0byBzYXkgYWJvdXQgYW4gb3BlcmF0aW9uLiBQbGFpbiBkYXRhLCB0aGUgc2FtZSBmb3IgcmVsZWFzZXMgdGhhdCBkbyBub3QgZGlmZmVyLiAqL1xuZXhwb3J0IGludGVyZmFjZSBPcGVyYXRpb25WaWV3IHtcbiAgb3BlcmF0aW9uSWQ6IHN0cmluZ1xuICB0aXRsZTogc3RyaW5nXG4gIHRhZzogc3RyaW5nXG4gIG1ldGhvZDogc3RyaW5nXG4gIHBhdGg6IHN0cmluZ1xuICAvKiogU2V0IHdoZXJlIG5vIHBhZ2Ugc2hvd3MgdGhlIHBhdGguICovXG4gIHBhdGhFdmlkZW5jZT86IEV2aWRlbmNlXG4gIG1hcmtzOiBNYXJrVmlld1xuICBldmlkZW5jZTogRXZpZGVuY2VcbiAgLyoqIFdoZXRoZXIgdGhlIG9wZXJhdGlvbiBpcyBkZXByZWNhdGVkIGluIHRoaXMgZm9ybS4gKi9cbiAgZGVwcmVjYXRlZDogYm9vbGVhblxuICBkZXNjcmlwdGlvbjogc3RyaW5nW11cbiAgc2VjdXJpdHk6IHN0cmluZ1tdXG4gIHNlc3Npb24/OiBzdHJpbmdcbiAgcGFyYW1ldGVycz86IE9iamVjdFZpZXdcbiAgYm9keT86IE9iamVjdFZpZXcgJiB7IHJlcXVpcmVkOiBib29sZWFuIH1cbiAgYW5zd2VyOiBBbnN3ZXJWaWV3XG4gIHNhbXBsZXM6IFNhbXBsZVtdXG4gIHJlcXVlc3RFeGFtcGxlczogRXhhbXBsZVZpZXdbXVxuICBhbnN3ZXJFeGFtcGxlczogRXhhbXBsZVZpZXdbXVxuICAvKiogRmFpbHVyZSBjb2RlcyBpdHMgZXhhbXBsZXMgYW5zd2VyIHdpdGguICovXG4gIGZhaWx1cmVzOiBzdHJpbmdbXVxuICBub3Rlczogc3RyaW5nW11cbiAgc291cmNlczogU291cmNlVmlld1tdXG59XG5cbi8qKiBXaGF0IGdvZXMgYXJvdW5kIGEgY29udHJhY3Qgd2hlbiBpdHMgb3BlcmF0aW9ucyBhcmUgc2hvd24uICovXG5leHBvcnQgaW50ZXJmYWNlIFZpZXdDb250ZXh0IHtcbiAgLyoqIFRoZSBvcGVyYXRpb24gYXMgdGhlIGJ1bmRsZSBoYXMgaXQsIHdpdGggdGhlIG1hcmtzIG9mIGV2ZXJ5dGhpbmcuICovXG4gIHNvdXJjZTogT3BlcmF0aW9uXG4gIC8qKiBXaGVyZSBvdXIgY2xpZW50IGhhcyBpdCwgdGhlIHNhbWUgaW4gZXZlcnkgcmVsZWFzZS4gKi9cbiAgYWRkcmVzczogQWRkcmVzc1xuICAvKiogTmFtZXMgb2YgdGhlIGNvbXBvbmVudHMgdGhhdCBoYXZlIGEgcGFnZSBvZiB0aGVpciBvd24uICovXG4gIHNoYXJlZDogUmVhZG9ubHlTZXQ8c3RyaW5nPlxufVxuXG4vKiogTWFrZXMgd2hhdCBhIHBhZ2Ugc2hvd3Mgb2Ygb25lIG9wZXJhdGlvbiBvZiBhIHByb2plY3Rpb24uICovXG5leHBvcnQgZnVuY3Rpb24gdmlld09wZXJhdGlvbihcbiAgY29udHJhY3Q6IE9wZW5BcGlEb2N1bWVudCxcbiAgcGxhY2VkOiBQbGFjZWRPcGVyYXRpb24sXG4gIHsgc2hhcmVkLCBzb3VyY2UsIGFkZHJlc3MgfTogVmlld0NvbnRleHQsXG4pOiBPcGVyYXRpb25WaWV3IHtcbiAgY29uc3QgeyBwYXRoLCBtZXRob2QsIG9wZXJhdGlvbiB9ID0gcGxhY2VkXG4gIGNvbnN0IGV2aWRlbmNlID0gb3BlcmF0aW9uWyd4LWV2aWRlbmNlJ10gPz8gJ2Fzc3VtZWQnXG4gIGNvbnN0IHJlcXVlc3RNZWRpYSA9IG9wZXJhdGlvbi5yZXF1ZXN0Qm9keT8uY29udGVudFsnYXBwbGljYXRpb24vanNvbiddXG4gIGNvbnN0IGFuc3dlck1lZGlhID0gb3BlcmF0aW9uLnJlc3BvbnNlc1snMjAwJ10/LmNvbnRlbnQ/LlsnYXBwbGljYXRpb24vanNvbiddXG4gIGNvbnN0IHBhdGhFdmlkZW5jZSA9IG9wZXJhdGlvblsneC1ldmlkZW5jZS1vZiddPy5bJ3BhdGgnXVxuICBjb25zdCBsaWZldGltZSA9IG9wZXJhdGlvblsneC1zZXNzaW9uLWxpZmV0aW1lJ10gYXMgTGlmZXRpbWUgfCB1bmRlZmluZWRcbiAgY29uc3QgbmFtZWQgPSBuYW1lRmllbGRzKG9wZXJhdGlvblsneC1maWVsZHMtc2V0J10gPz8gW10pXG4gIHJldHVybiB7XG4gICAgb3BlcmF0aW9uSWQ6IG9wZXJhdGlvbi5vcGVyYXRpb25JZCxcbiAgICB0aXRsZTogb3BlcmF0aW9uLnN1bW1hcnkgPz8gb3BlcmF0aW9uLm9wZXJhdGlvbklkLFxuICAgIHRhZzogb3BlcmF0aW9uLnRhZ3M/LlswXSA/PyAnJyxcbiAgICBtZXRob2Q6IG1ldGhvZC50b1VwcGVyQ2FzZSgpLFxuICAgIHBhdGg6IGZ1bGxQYXRoKGNvbnRyYWN0LCBwYXRoKSxcbiAgICAuLi4ocGF0aEV2aWRlbmNlID8geyBwYXRoRXZpZGVuY2UgfSA6IHt9KSxcbiAgICBtYXJrczogdmlld01hcmtzKG9wZXJhdGlvbiksXG4gICAgZXZpZGVuY2UsXG4gICAgZGVwcmVjYXRlZDogb3BlcmF0aW9uLmRlcHJlY2F0ZWQgPT09IHRydWUsXG4gICAgZGVzY3JpcHRpb246IHBhcmFncmFwaHMob3BlcmF0aW9uLmRlc2NyaXB0aW9uKSxcbiAgICBzZWN1cml0eTogc2VjdXJpdHlJbldvcmRzKGNvbnRyYWN0LCBwbGFjZWQsIHNvdXJjZSksXG4gICAgLi4uKGxpZmV0aW1lID8geyBzZXNzaW9uOiBgVGhlIHNlc3Npb24gZW5kcyAke2xpZmV0aW1lSW5Xb3JkcyhsaWZldGltZSl9LmAgfSA6IHt9KSxcbiAgICAuLi4ob3BlcmF0aW9uLnBhcmFtZXRlcnM/Lmxlbmd0aFxuICAgICAgPyB7XG4gICAgICAgICAgcGFyYW1ldGVyczogbmFtZWQoXG4gICAgICAgICAgICB2aWV3T2JqZWN0KGNvbnRyYWN0LCBwYXJhbWV0ZXJzQXNPYmplY3Qob3BlcmF0aW9uLnBhcmFtZXRlcnMsIG9wZXJhdGlvblsneC1wYXJhbWV0ZXItcnVsZXMnXSksIHtcbiAgICAgICAgICAgICAgZGlyZWN0aW9uOiAncmVxdWVzdCcsXG4gICAgICAgICAgICAgIHBhZ2VFdmlkZW5jZTogZXZpZGVuY2UsXG4gICAgICAgICAgICAgIHNoYXJlZCxcbiAgICAgICAgICAgIH0pLFxuICAgICAgICAgICksXG4gICAgICAgIH1cbiAgICAgIDoge30pLFxuICAgIC4uLihyZXF1ZXN0TWVkaWE/LnNjaGVtYVxuICAgICAgPyB7XG4gICAgICAgICAgYm9keToge1xuICAgICAgICAgICAgLi4ubmFtZWQoXG4gICAgICAgICAgICAgIHZpZXdPYmplY3QoY29udHJhY3QsIHJlcXVlc3RNZWRpYS5zY2hlbWEsIHsgZGlyZWN0aW9uOiAncmVxdWVzdCcsIHBhZ2VFdmlkZW5jZTogZXZpZGVuY2UsIHNoYXJlZCB9KSxcbiAgICAgICAgICAgICksXG4gICAgICAgICAgICByZXF1aXJlZDogb3BlcmF0aW9uLnJlcXVlc3RCb2R5Py5yZXF1aXJlZCA9PT0gdHJ1ZSxcbiAgICAgICAgICB9LFxuICAgICAgICB9XG4gICAgICA6IHt9KSxcbiAgICBhbnN3ZXI6IHZpZXdBbnN3ZXIoY29udHJhY3QsIGFuc3dlck1lZGlhLCBvcGVyYXRpb24ucmVzcG9uc2VzWycyMDAnXT8uWyd4LWV2aWRlbmNlJ10sIHtcbiAgICAgIGRpcmVjdGlvbjogJ2Fuc3dlcicsXG4gICAgICBwYWdlRXZpZGVuY2U6IGV2aWRlbmNlLFxuICAgICAgc2hhcmVkLFxuICAgIH0pLFxuICAgIHNhbXBsZXM6IHNhbXBsZXNPZihjb250cmFjdCwgcGxhY2VkLCBhZGRyZXNzKSxcbiAgICByZXF1ZXN0RXhhbXBsZXM6IHZpZXdFeGFtcGxlcyhjb250cmFjdCwgcmVxdWVzdE1lZGlhKSxcbiAgICBhbnN3ZXJFeGFtcGxlczogdmlld0V4YW1wbGVzKGNvbnRyYWN0LCBhbnN3ZXJNZWRpYSksXG4gICAgZmFpbHVyZXM6IGZhaWx1cmVzT2YoY29udHJhY3QsIGFuc3dlck1lZGlhKSxcbiAgICBub3RlczogcGFyYWdyYXBocyhvcGVyYXRpb25bJ3gtbm90ZSddKSxcbiAgICBzb3VyY2VzOiAob3BlcmF0aW9uWyd4LXNvdXJjZXMnXSA/PyBbXSkubWFwKHZpZXdTb3VyY2UpLFxuICB9XG59XG5cbi8qKiBTYXlzIG9mIHRoZSBgZmllbGRzX3NldGAgb2YgYW4gb3BlcmF0aW9uIHdoaWNoIG5hbWVzIGl0IHRha2VzIGhlcmUuICovXG5mdW5jdGlvbiBuYW1lRmllbGRzKG5hbWVzOiByZWFkb25seSBzdHJpbmdbXSk6ICh2aWV3OiBPYmplY3RWaWV3KSA9PiBPYmplY3RWaWV3IHtcbiAgY29uc3Qgc2VudGVuY2UgPSBgTmFtZXMgb2YgdGhpcyBjYWxsOiAke2pvaW5Xb3Jkcyhmb2xkTnVtYmVyZWQobmFtZXMpKX0uYFxuICByZXR1cm4gKHZpZXcpID0+ICh7XG4gICAgLi4udmlldyxcbiAgICByb3dzOiB2aWV3LnJvd3MubWFwKChyb3cpID0+XG4gICAgICByb3cubmFtZSA9PT0gJ2ZpZWxkc19zZXQnICYmIG5hbWVzLmxlbmd0aCA+IDAgPyB7IC4uLnJvdywgZGVzY3JpcHRpb246IFsuLi5yb3cuZGVzY3JpcHRpb24sIHNlbnRlbmNlXSB9IDogcm93LFxuICAgICksXG4gIH0pXG59XG5cbi8qKiBUaGUgZW52ZWxvcGUgYXJvdW5kIGBkYXRhYCBpcyB0aGUgc2FtZSBldmVyeXdoZXJlIGFuZCBleHBsYWluZWQgb25jZS4gKi9cbmZ1bmN0aW9uIHZpZXdBbnN3ZXIoXG4gIGNvbnRyYWN0OiBPcGVuQXBpRG9jdW1lbnQsXG4gIG1lZGlhOiBNZWRpYVR5cGUgfCB1bmRlZmluZWQsXG4gIG93bjogRXZpZGVuY2UgfCB1bmRlZmluZWQsXG4gIG9wdGlvbnM6IFZpZXdPcHRpb25zLFxuKTogQW5zd2VyVmlldyB7XG4gIGNvbnN0IHsgcGFnZUV2aWRlbmNlIH0gPSBvcHRpb25zXG4gIGNvbnN0IGVudmVsb3BlID0gc3VjY2Vzc0VudmVsb3BlKGNvbnRyYWN0LCBtZWRpYSlcbiAgY29uc3QgZGF0YSA9IGVudmVsb3BlLnByb3BlcnRpZXM/LlsnZGF0YSddID8/IHt9XG4gIGNvbnN0IHZpZXcgPSB2aWV3T2JqZWN0KGNvbnRyYWN0LCBkYXRhLCBvcHRpb25zKVxuICBjb25zdCBldmlkZW5jZSA9IG93biA/PyByZXNvbHZlU2NoZW1hKGNvbnRyYWN0LCBkYXRhKS5zY2hlbWFbJ3gtZXZpZGVuY2UnXSA/PyBwYWdlRXZpZGVuY2VcbiAgcmV0dXJuIHtcbiAgICAuLi52aWV3LFxuICAgIGxlYWQ6IGFuc3dlckxlYWQodmlldywgZW52ZWxvcGUucmVxdWlyZWQ/LmluY2x1ZGVzKCdkYXRhJykgPT09IHRydWUpLFxuICAgIC4uLigodmlldy5pc0xpc3QgfHwgb3duKSAmJiBldmlkZW5jZSAhPT0gcGFnZUV2aWRlbmNlID8geyBldmlkZW5jZSB9IDoge30pLFxuICAgIG5vdGVzOiBbLi4ucGFyYWdyYXBocyhlbnZlbG9wZVsneC1ub3RlJ10pLCAuLi52aWV3Lm5vdGVzXSxcbiAgfVxufVxuXG5mdW5jdGlvbiBhbnN3ZXJMZWFkKHZpZXc6IE9iamVjdFZpZXcsIGlzU3VyZTogYm9vbGVhbik6IHN0cmluZyB7XG4gIGlmICh2aWV3LnJvd3MubGVuZ3RoID09PSAwICYmIHZpZXcuYWx0ZXJuYXRpdmVzLmxlbmd0aCA9PT0gMClcbiAgICByZXR1cm4gaXNTdXJlID8gJ05vdGhpbmcgY29tZXMgYmFjazogYGRhdGFgIGlzIGVtcHR5LicgOiAnTm90aGluZyBjb21lcyBiYWNrOiBgZGF0YWAgaXMgZW1wdHkgb3IgbWlzc2luZy4nXG4gIGNvbnN0IG1pc3NpbmcgPSBpc1N1cmUgPyAnJyA6ICcgYGRhdGFgIG1heSBiZSBtaXNzaW5nLidcbiAgaWYgKHZpZXcuaXNMaXN0KSByZXR1cm4gYFxcYGRhdGFcXGAgaXMgYSBsaXN0OyB0aGVzZSBhcmUgdGhlIGZpZWxkcyBvZiBlYWNoIGVudHJ5LiR7bWlzc2luZ31gXG4gIHJldHVybiBgVGhlc2UgYXJlIHRoZSBmaWVsZHMgb2YgXFxgZGF0YVxcYC4ke21pc3Npbmd9YFxufVxuXG5mdW5jdGlvbiBmYWlsdXJlc09mKGNvbnRyYWN0OiBPcGVuQXBpRG9jdW1lbnQsIG1lZGlhOiBNZWRpYVR5cGUgfCB1bmRlZmluZWQpOiBzdHJpbmdbXSB7XG4gIGNvbnN0IGNvZGVzID0gZXhhbXBsZVZhbHVlcyhjb250cmFjdCwgbWVkaWEpLm1hcCgodmFsdWUpID0+ICh2YWx1ZSBhcyB7IHN0YXR1cz86IHsgY29kZT86IHN0cmluZyB9IH0pLnN0YXR1cz8uY29kZSlcbiAgcmV0dXJuIFsuLi5uZXcgU2V0KGNvZGVzLmZpbHRlcigoY29kZSkgPT4gY29kZSAhPT0gdW5kZWZpbmVkICYmIGNvZGUgIT09ICdPSycpKV0gYXMgc3RyaW5nW11cbn1cbiIsICJjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZGlybmFtZSA9IFwiL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvc2VhcmNoLXNlY3Rpb25zLnRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9zZWFyY2gtc2VjdGlvbnMudHNcIjtpbXBvcnQgdHlwZSB7IEZhaWx1cmVDb2RlIH0gZnJvbSAnLi9mYWlsdXJlLWNvZGVzLnRzJ1xuaW1wb3J0IHR5cGUgeyBTaGFyZWRPYmplY3RWaWV3IH0gZnJvbSAnLi9vYmplY3QtcGFnZS50cydcbmltcG9ydCB0eXBlIHsgT3BlcmF0aW9uVmlldyB9IGZyb20gJy4vb3BlcmF0aW9uLXZpZXcudHMnXG5pbXBvcnQgdHlwZSB7IEZpZWxkUm93LCBPYmplY3RWaWV3IH0gZnJvbSAnLi92aWV3cy50cydcbmltcG9ydCB7IGpvaW5Xb3JkcyB9IGZyb20gJy4vd29yZHMudHMnXG5cbi8qKiBXaGF0IHRoZSBzZWFyY2ggZmluZHM6IGEgdGl0bGUsIHRoZSB0aXRsZXMgYWJvdmUgaXQgYW5kIHRoZSB3b3Jkcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2VhcmNoU2VjdGlvbiB7XG4gIGFuY2hvcjogc3RyaW5nXG4gIHRpdGxlczogc3RyaW5nW11cbiAgdGV4dDogc3RyaW5nXG59XG5cbi8qKiBJZHMgb2YgdGhlIHJvd3Mgb2YgYSBmaWVsZCB0YWJsZS4gVGhleSBhcmUgbGlua3MgcGVvcGxlIGtlZXAsIHNvIHRoZXkgaGFuZyBvbiBuYW1lcyBvbmx5LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpZWxkSWQodGFibGU6IHN0cmluZywgcGF0aDogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIGAke3RhYmxlfS0ke3BhdGgucmVwbGFjZUFsbCgnW10nLCAnJyl9YFxufVxuXG4vKiogVGhlIGlkcyBvZiBhbGwgcm93cyBvbiB0aGUgcGFnZSBvZiBhbiBvcGVyYXRpb24uICovXG5leHBvcnQgZnVuY3Rpb24gYW5jaG9yc09mKHZpZXc6IE9wZXJhdGlvblZpZXcpOiBzdHJpbmdbXSB7XG4gIHJldHVybiBbXG4gICAgLi4udGFibGVBbmNob3JzKCdwYXJhbWV0ZXJzJywgdmlldy5wYXJhbWV0ZXJzKSxcbiAgICAuLi50YWJsZUFuY2hvcnMoJ3JlcXVlc3QnLCB2aWV3LmJvZHkpLFxuICAgIC4uLnRhYmxlQW5jaG9ycygnYW5zd2VyJywgdmlldy5hbnN3ZXIpLFxuICBdXG59XG5cbi8qKiBUaGUgaWRzIG9mIHRoZSByb3dzIG9mIGEgdGFibGUgYW5kIG9mIHRoZSB0YWJsZXMgYmVsb3cgaXQuICovXG5mdW5jdGlvbiB0YWJsZUFuY2hvcnModGFibGU6IHN0cmluZywgdmlldzogT2JqZWN0VmlldyB8IHVuZGVmaW5lZCk6IHN0cmluZ1tdIHtcbiAgaWYgKCF2aWV3KSByZXR1cm4gW11cbiAgcmV0dXJuIFtcbiAgICAuLi52aWV3LnJvd3MubWFwKChyb3cpID0+IGZpZWxkSWQodGFibGUsIHJvdy5wYXRoKSksXG4gICAgLi4udmlldy5jbGFpbXMuZmxhdE1hcCgoY2xhaW0pID0+IGNsYWltLnJvd3MubWFwKChyb3cpID0+IGZpZWxkSWQoYCR7dGFibGV9LWNsYWltc2AsIHJvdy5wYXRoKSkpLFxuICAgIC4uLnZpZXcuYWx0ZXJuYXRpdmVzLmZsYXRNYXAoKHsgYm9keSB9LCBpbmRleCkgPT4gdGFibGVBbmNob3JzKGAke3RhYmxlfS0ke2luZGV4ICsgMX1gLCBib2R5KSksXG4gIF1cbn1cblxuLyoqXG4gKiBNYWtlcyB0aGUgc2VhcmNoIGVudHJpZXMgb2YgdGhlIHBhZ2Ugb2YgYW4gb3BlcmF0aW9uOiBvbmUgZm9yIHRoZSBvcGVyYXRpb24gYW5kIG9uZSBwZXIgZmllbGQsIHdpdGggdGhlIG5hbWVzXG4gKiBhbmQgdmFsdWVzIGZvdW5kIGluc2lkZSBpdC4gTm90ZXMgYXJlIGxlZnQgb3V0OiB0aGV5IGFyZSBhYm91dCB0aGUgcGFnZXMgb2YgdGhlIHZlbmRvciwgYW5kIHdvdWxkIGRyb3duIHRoZSByZXN0LlxuICpcbiAqIEBwYXJhbSBmb3JtcyBUaGUgb3BlcmF0aW9uIGluIG90aGVyIHJlbGVhc2VzOiBmaWVsZHMgdGhhdCBvbmx5IHRoZXkgaGF2ZSBhcmUgZW50cmllcyB0b28uXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBvcGVyYXRpb25TZWN0aW9ucyhwYWdlOiBPcGVyYXRpb25WaWV3LCBmb3JtczogUmVhZG9ubHlNYXA8c3RyaW5nLCBPcGVyYXRpb25WaWV3Pik6IFNlYXJjaFNlY3Rpb25bXSB7XG4gIGNvbnN0IGhlcmUgPSB7IGFuY2hvcjogJycsIHRpdGxlczogW3BhZ2UudGl0bGVdLCB0ZXh0OiB0ZXh0T2YocGFnZSkgfVxuICBjb25zdCBzZWN0aW9ucyA9IG5ldyBNYXAoW2hlcmUsIC4uLm9wZXJhdGlvbkZpZWxkcyhwYWdlKV0ubWFwKChzZWN0aW9uKSA9PiBbc2VjdGlvbi5hbmNob3IsIHNlY3Rpb25dKSlcbiAgZm9yIChjb25zdCBbZm9ybSwgdmlld10gb2YgWy4uLmZvcm1zXS50b1JldmVyc2VkKCkpXG4gICAgZm9yIChjb25zdCBzZWN0aW9uIG9mIG9wZXJhdGlvbkZpZWxkcyh2aWV3KSkge1xuICAgICAgaWYgKHNlY3Rpb25zLmhhcyhzZWN0aW9uLmFuY2hvcikpIGNvbnRpbnVlXG4gICAgICBjb25zdCB0aXRsZXMgPSBbLi4uc2VjdGlvbi50aXRsZXMuc2xpY2UoMCwgLTEpLCBgJHtzZWN0aW9uLnRpdGxlcy5hdCgtMSl9IChhcyBpbiAke2Zvcm19KWBdXG4gICAgICBzZWN0aW9ucy5zZXQoc2VjdGlvbi5hbmNob3IsIHsgLi4uc2VjdGlvbiwgdGl0bGVzIH0pXG4gICAgfVxuICByZXR1cm4gWy4uLnNlY3Rpb25zLnZhbHVlcygpXVxufVxuXG4vKiogTWFrZXMgdGhlIHNlYXJjaCBlbnRyaWVzIG9mIHRoZSBwYWdlIG9mIGEgc2hhcmVkIG9iamVjdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBvYmplY3RTZWN0aW9ucyh7IHRpdGxlLCBuYW1lLCBib2R5IH06IFNoYXJlZE9iamVjdFZpZXcpOiBTZWFyY2hTZWN0aW9uW10ge1xuICBjb25zdCB0ZXh0ID0gW25hbWUsIC4uLmJvZHkuZGVzY3JpcHRpb25dLmpvaW4oJyAnKVxuICByZXR1cm4gW1xuICAgIHsgYW5jaG9yOiAnJywgdGl0bGVzOiBbJ1NoYXJlZCBvYmplY3RzJywgdGl0bGVdLCB0ZXh0IH0sXG4gICAgLi4uZmllbGRTZWN0aW9ucyh7IHRpdGxlIH0sICdTaGFyZWQgb2JqZWN0JywgJ2ZpZWxkcycsIGJvZHkpLFxuICBdXG59XG5cbi8qKiBNYWtlcyBvbmUgc2VhcmNoIGVudHJ5IHBlciBmYWlsdXJlIGNvZGUuICovXG5leHBvcnQgZnVuY3Rpb24gZmFpbHVyZVNlY3Rpb25zKHRpdGxlOiBzdHJpbmcsIGNvZGVzOiByZWFkb25seSBGYWlsdXJlQ29kZVtdKTogU2VhcmNoU2VjdGlvbltdIHtcbiAgcmV0dXJuIFtcbiAgICB7IGFuY2hvcjogJycsIHRpdGxlczogW3RpdGxlXSwgdGV4dDogJ2NhdGFsb2d1ZSBvZiBmYWlsdXJlIGNvZGVzLCBleGNlcHRpb25zLCBlcnJvcnMnIH0sXG4gICAgLi4uY29kZXMubWFwKCh7IGNvZGUsIHdoZW4sIGFjdGlvbiB9KSA9PiAoeyBhbmNob3I6IGNvZGUsIHRpdGxlczogW3RpdGxlLCBjb2RlXSwgdGV4dDogYCR7d2hlbn0gJHthY3Rpb259YCB9KSksXG4gIF1cbn1cblxuZnVuY3Rpb24gdGV4dE9mKHBhZ2U6IE9wZXJhdGlvblZpZXcpOiBzdHJpbmcge1xuICByZXR1cm4gW3BhZ2UubWV0aG9kLCBwYWdlLnBhdGgsIHBhZ2Uub3BlcmF0aW9uSWQsIC4uLnBhZ2UuZGVzY3JpcHRpb25dLmpvaW4oJyAnKVxufVxuXG5mdW5jdGlvbiBvcGVyYXRpb25GaWVsZHMocGFnZTogT3BlcmF0aW9uVmlldyk6IFNlYXJjaFNlY3Rpb25bXSB7XG4gIHJldHVybiBbXG4gICAgLi4uZmllbGRTZWN0aW9ucyhwYWdlLCAnUXVlcnkgcGFyYW1ldGVycycsICdwYXJhbWV0ZXJzJywgcGFnZS5wYXJhbWV0ZXJzKSxcbiAgICAuLi5maWVsZFNlY3Rpb25zKHBhZ2UsICdSZXF1ZXN0JywgJ3JlcXVlc3QnLCBwYWdlLmJvZHkpLFxuICAgIC4uLmZpZWxkU2VjdGlvbnMocGFnZSwgJ0Fuc3dlcicsICdhbnN3ZXInLCBwYWdlLmFuc3dlciksXG4gIF1cbn1cblxuZnVuY3Rpb24gZmllbGRTZWN0aW9ucyhcbiAgcGFnZTogeyB0aXRsZTogc3RyaW5nIH0sXG4gIHRpdGxlOiBzdHJpbmcsXG4gIHRhYmxlOiBzdHJpbmcsXG4gIHZpZXc6IE9iamVjdFZpZXcgfCB1bmRlZmluZWQsXG4pOiBTZWFyY2hTZWN0aW9uW10ge1xuICBpZiAoIXZpZXcpIHJldHVybiBbXVxuICByZXR1cm4gW1xuICAgIC4uLnJvd1NlY3Rpb25zKFtwYWdlLnRpdGxlLCB0aXRsZV0sIHRhYmxlLCB2aWV3LnJvd3MpLFxuICAgIC4uLnZpZXcuY2xhaW1zLmZsYXRNYXAoKGNsYWltKSA9PlxuICAgICAgcm93U2VjdGlvbnMoW3BhZ2UudGl0bGUsIGAke3RpdGxlfSwgY2xhaW1zIG9mICR7Y2xhaW0ucGF0aH1gXSwgYCR7dGFibGV9LWNsYWltc2AsIGNsYWltLnJvd3MpLFxuICAgICksXG4gICAgLi4udmlldy5hbHRlcm5hdGl2ZXMuZmxhdE1hcCgoYWx0ZXJuYXRpdmUsIGluZGV4KSA9PlxuICAgICAgZmllbGRTZWN0aW9ucyhwYWdlLCBgJHt0aXRsZX0sICR7YWx0ZXJuYXRpdmUudGl0bGV9YCwgYCR7dGFibGV9LSR7aW5kZXggKyAxfWAsIGFsdGVybmF0aXZlLmJvZHkpLFxuICAgICksXG4gIF1cbn1cblxuZnVuY3Rpb24gcm93U2VjdGlvbnModGl0bGVzOiBzdHJpbmdbXSwgdGFibGU6IHN0cmluZywgcm93czogcmVhZG9ubHkgRmllbGRSb3dbXSk6IFNlYXJjaFNlY3Rpb25bXSB7XG4gIGNvbnN0IHNlY3Rpb25zOiBTZWFyY2hTZWN0aW9uW10gPSBbXVxuICBmb3IgKGNvbnN0IHJvdyBvZiByb3dzKSB7XG4gICAgY29uc3Qgd29yZHMgPSBbcm93Lm5hbWUsIC4uLnJvdy5kZXNjcmlwdGlvbiwgLi4ucm93LnZhbHVlc10uam9pbignICcpLnJlcGxhY2VBbGwoJ2AnLCAnJylcbiAgICBjb25zdCBsYXN0ID0gc2VjdGlvbnMuYXQoLTEpXG4gICAgaWYgKHJvdy5kZXB0aCA+IDAgJiYgbGFzdCkgbGFzdC50ZXh0ICs9IGAgJHt3b3Jkc31gXG4gICAgZWxzZSBzZWN0aW9ucy5wdXNoKHsgYW5jaG9yOiBmaWVsZElkKHRhYmxlLCByb3cucGF0aCksIHRpdGxlczogWy4uLnRpdGxlcywgbmFtZU9mKHJvdyldLCB0ZXh0OiB3b3JkcyB9KVxuICB9XG4gIHJldHVybiBzZWN0aW9uc1xufVxuXG5mdW5jdGlvbiBuYW1lT2YoeyBuYW1lLCBtYXJrcyB9OiBGaWVsZFJvdyk6IHN0cmluZyB7XG4gIHJldHVybiBtYXJrcy5mcm9tLmxlbmd0aCA+IDAgPyBgJHtuYW1lfSAoZnJvbSAke2pvaW5Xb3JkcyhtYXJrcy5mcm9tKX0pYCA6IG5hbWVcbn1cblxuY29uc3QgaGVhZGluZyA9IC88aChcXGQpW14+XSo+KC4qPyk8YVtePl0qIGhyZWY9XCIjKC4qPylcIltePl0qPi4qPzxcXC9hPjxcXC9oXFwxPi9naXNcblxuLyoqIFNwbGl0cyBhIHJlbmRlcmVkIGd1aWRlIGF0IGl0cyBoZWFkaW5ncy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBodG1sU2VjdGlvbnMoaHRtbDogc3RyaW5nKTogU2VhcmNoU2VjdGlvbltdIHtcbiAgY29uc3QgZm91bmQgPSBbLi4uaHRtbC5tYXRjaEFsbChoZWFkaW5nKV1cbiAgY29uc3QgYWJvdmU6IHN0cmluZ1tdID0gW11cbiAgcmV0dXJuIGZvdW5kLm1hcCgobWF0Y2gsIGluZGV4KSA9PiB7XG4gICAgY29uc3QgbGV2ZWwgPSBOdW1iZXIobWF0Y2hbMV0pIC0gMVxuICAgIGFib3ZlLmxlbmd0aCA9IE1hdGgubWluKGFib3ZlLmxlbmd0aCwgbGV2ZWwpXG4gICAgYWJvdmVbbGV2ZWxdID0gcGxhaW4obWF0Y2hbMl0gPz8gJycpXG4gICAgY29uc3QgZW5kID0gZm91bmRbaW5kZXggKyAxXT8uaW5kZXggPz8gaHRtbC5sZW5ndGhcbiAgICByZXR1cm4ge1xuICAgICAgYW5jaG9yOiBsZXZlbCA9PT0gMCA/ICcnIDogKG1hdGNoWzNdID8/ICcnKSxcbiAgICAgIHRpdGxlczogYWJvdmUuZmlsdGVyKEJvb2xlYW4pLFxuICAgICAgdGV4dDogcGxhaW4oaHRtbC5zbGljZShtYXRjaC5pbmRleCArIG1hdGNoWzBdLmxlbmd0aCwgZW5kKSksXG4gICAgfVxuICB9KVxufVxuXG5mdW5jdGlvbiBwbGFpbihodG1sOiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gaHRtbFxuICAgIC5yZXBsYWNlKC88W14+XSo+L2csICcgJylcbiAgICAucmVwbGFjZSgvXFxzKy9nLCAnICcpXG4gICAgLnRyaW0oKVxufVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvc2l0ZVwiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjL3NpdGUvY29udGVudHMudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjL3NpdGUvY29udGVudHMudHNcIjtpbXBvcnQgdHlwZSB7IE9wZW5BcGlEb2N1bWVudCB9IGZyb20gJ0Bjcm1jb20td2ViYXBpL2NvbnRyYWN0J1xuaW1wb3J0IHsgbGlzdE9iamVjdEZvcm1zLCB0eXBlIE9iamVjdEZvcm1zIH0gZnJvbSAnLi4vb2JqZWN0LXBhZ2UudHMnXG5pbXBvcnQgeyBsaXN0T3BlcmF0aW9uRm9ybXMsIHR5cGUgT3BlcmF0aW9uRm9ybXMgfSBmcm9tICcuLi9vcGVyYXRpb24tcGFnZS50cydcblxuLyoqIFdoYXQgaXMgbWFkZSBvZiB0aGUgY29udHJhY3QgZm9yIHRoZSBzaXRlLCBvbmNlIGZvciB0aGUgd2hvbGUgYnVpbGQuICovXG5leHBvcnQgaW50ZXJmYWNlIFNpdGVDb250ZW50cyB7XG4gIG9wZXJhdGlvbnM6IHJlYWRvbmx5IE9wZXJhdGlvbkZvcm1zW11cbiAgb2JqZWN0czogcmVhZG9ubHkgT2JqZWN0Rm9ybXNbXVxuICAvKiogVGhlIHBhZ2Ugb2YgYW4gb3BlcmF0aW9uIG9yIGFuIG9iamVjdCBieSB0aGUgcGF0aCBvZiBpdHMgc291cmNlLCBzdWNoIGFzIGByZWZlcmVuY2Uvc2hvd1VzZXIubWRgLiAqL1xuICBwYWdlQXQocGF0aDogc3RyaW5nKTogTWFkZVBhZ2UgfCB1bmRlZmluZWRcbn1cblxuLyoqIEEgcGFnZSB0aGF0IGlzIG1hZGUgZnJvbSB0aGUgY29udHJhY3QuICovXG5leHBvcnQgaW50ZXJmYWNlIE1hZGVQYWdlIHtcbiAgcGFnZTogb2JqZWN0XG4gIHRpdGxlOiBzdHJpbmdcbiAgZGVzY3JpcHRpb246IHN0cmluZ1xufVxuXG5leHBvcnQgZnVuY3Rpb24gcmVhZENvbnRlbnRzKGJ1bmRsZTogT3BlbkFwaURvY3VtZW50KTogU2l0ZUNvbnRlbnRzIHtcbiAgY29uc3Qgb3BlcmF0aW9ucyA9IGxpc3RPcGVyYXRpb25Gb3JtcyhidW5kbGUpXG4gIGNvbnN0IG9iamVjdHMgPSBsaXN0T2JqZWN0Rm9ybXMoYnVuZGxlKVxuICBjb25zdCBwYWdlcyA9IG5ldyBNYXA8c3RyaW5nLCBNYWRlUGFnZT4oKVxuICBmb3IgKGNvbnN0IHsgcGFnZSB9IG9mIG9wZXJhdGlvbnMpIHtcbiAgICBjb25zdCBkZXNjcmlwdGlvbiA9IGAke3BhZ2UubWV0aG9kfSAke3BhZ2UucGF0aH0uICR7cGFnZS5kZXNjcmlwdGlvblswXSA/PyAnJ31gXG4gICAgcGFnZXMuc2V0KGByZWZlcmVuY2UvJHtwYWdlLm9wZXJhdGlvbklkfS5tZGAsIHsgcGFnZSwgdGl0bGU6IHBhZ2UudGl0bGUsIGRlc2NyaXB0aW9uIH0pXG4gIH1cbiAgZm9yIChjb25zdCB7IHBhZ2UgfSBvZiBvYmplY3RzKSB7XG4gICAgY29uc3QgZGVzY3JpcHRpb24gPSBwYWdlLmJvZHkuZGVzY3JpcHRpb25bMF0gPz8gYCR7cGFnZS50aXRsZX0sIGEgc2hhcmVkIG9iamVjdC5gXG4gICAgcGFnZXMuc2V0KGByZWZlcmVuY2Uvb2JqZWN0cy8ke3BhZ2UubmFtZX0ubWRgLCB7IHBhZ2UsIHRpdGxlOiBwYWdlLnRpdGxlLCBkZXNjcmlwdGlvbiB9KVxuICB9XG4gIHJldHVybiB7IG9wZXJhdGlvbnMsIG9iamVjdHMsIHBhZ2VBdDogKHBhdGgpID0+IHBhZ2VzLmdldChwYXRoKSB9XG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9zaXRlXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvc2l0ZS9kaWFncmFtcy50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvc2l0ZS9kaWFncmFtcy50c1wiO2ltcG9ydCB0eXBlIHsgVml6IH0gZnJvbSAnQHZpei1qcy92aXonXG5pbXBvcnQgdHlwZSB7IE1hcmtkb3duUmVuZGVyZXIgfSBmcm9tICd2aXRlcHJlc3MnXG5cbmNvbnN0IGxvb2sgPSB7XG4gIGdyYXBoQXR0cmlidXRlczogeyBiZ2NvbG9yOiAndHJhbnNwYXJlbnQnLCBub2Rlc2VwOiAwLjUsIHJhbmtzZXA6IDAuNyB9LFxuICBub2RlQXR0cmlidXRlczogeyBzaGFwZTogJ2JveCcsIHN0eWxlOiAncm91bmRlZCcsIGZvbnRuYW1lOiAnSGVsdmV0aWNhJywgZm9udHNpemU6IDEyIH0sXG4gIGVkZ2VBdHRyaWJ1dGVzOiB7IGZvbnRuYW1lOiAnSGVsdmV0aWNhJywgZm9udHNpemU6IDExIH0sXG59XG5cbi8qKlxuICogRHJhd3MgdGhlIGZlbmNlcyBvZiB0aGUgbGFuZ3VhZ2UgYGRvdGAgd2hpbGUgdGhlIHNpdGUgaXMgYnVpbHQuIFdoYXQgZm9sbG93cyB0aGUgd29yZCBgZG90YCBzYXlzIGluIHdvcmRzIHdoYXRcbiAqIHRoZSBwaWN0dXJlIHNob3dzLCBmb3IgdGhvc2Ugd2hvIGRvIG5vdCBzZWUgaXQuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkcmF3RGlhZ3JhbXMobWFya2Rvd246IE1hcmtkb3duUmVuZGVyZXIsIHZpejogVml6KTogdm9pZCB7XG4gIGNvbnN0IGZlbmNlID0gbWFya2Rvd24ucmVuZGVyZXIucnVsZXMuZmVuY2VcbiAgbWFya2Rvd24ucmVuZGVyZXIucnVsZXMuZmVuY2UgPSAodG9rZW5zLCBpbmRleCwgb3B0aW9ucywgZW52LCBzZWxmKSA9PiB7XG4gICAgY29uc3QgdG9rZW4gPSB0b2tlbnNbaW5kZXhdXG4gICAgY29uc3Qgd29yZHMgPSAvXmRvdFxccysoLispJC8uZXhlYyh0b2tlbj8uaW5mby50cmltKCkgPz8gJycpPy5bMV1cbiAgICBpZiAodG9rZW4gJiYgd29yZHMpIHJldHVybiBmaWd1cmUodml6LCB0b2tlbi5jb250ZW50LCB3b3JkcywgKHRleHQpID0+IG1hcmtkb3duLnV0aWxzLmVzY2FwZUh0bWwodGV4dCkpXG4gICAgaWYgKHRva2VuPy5pbmZvLnRyaW0oKSA9PT0gJ2RvdCcpIHRocm93IG5ldyBFcnJvcignYSBkaWFncmFtIGhhcyBubyB3b3Jkczogd3JpdGUgdGhlbSBiZWhpbmQgYGRvdGAnKVxuICAgIHJldHVybiBmZW5jZT8uKHRva2VucywgaW5kZXgsIG9wdGlvbnMsIGVudiwgc2VsZikgPz8gJydcbiAgfVxufVxuXG5mdW5jdGlvbiBmaWd1cmUodml6OiBWaXosIHNvdXJjZTogc3RyaW5nLCB3b3Jkczogc3RyaW5nLCBlc2NhcGVIdG1sOiAodGV4dDogc3RyaW5nKSA9PiBzdHJpbmcpOiBzdHJpbmcge1xuICBjb25zdCBzdmcgPSB2aXpcbiAgICAucmVuZGVyU3RyaW5nKHNvdXJjZSwgeyBmb3JtYXQ6ICdzdmcnLCAuLi5sb29rIH0pXG4gICAgLnJlcGxhY2UoL15bXFxzXFxTXSo/KD89PHN2ZykvLCAnJylcbiAgICAucmVwbGFjZSgvPCEtLVtcXHNcXFNdKj8tLT4vZywgJycpXG4gICAgLnJlcGxhY2UoLzx0aXRsZT5bXFxzXFxTXSo/PFxcL3RpdGxlPi9nLCAnJylcbiAgICAucmVwbGFjZSgvIChpZHx4bWw6c3BhY2V8eG1sbnM6eGxpbmt8eG1sbnMpPVwiW15cIl0qXCIvZywgJycpXG4gICAgLnJlcGxhY2UoJzxzdmcnLCBgPHN2ZyByb2xlPVwiaW1nXCIgYXJpYS1sYWJlbD1cIiR7ZXNjYXBlSHRtbCh3b3Jkcyl9XCJgKVxuICByZXR1cm4gYDxmaWd1cmUgY2xhc3M9XCJkaWFncmFtXCIgdGFiaW5kZXg9XCIwXCIgYXJpYS1sYWJlbD1cIkRpYWdyYW1cIj4ke3N2Z308L2ZpZ3VyZT5cXG5gXG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9zaXRlXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvc2l0ZS9kb2N1bWVudHMudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjL3NpdGUvZG9jdW1lbnRzLnRzXCI7aW1wb3J0IHsgZXhpc3RzU3luYywgcmVhZEZpbGVTeW5jIH0gZnJvbSAnbm9kZTpmcydcbmltcG9ydCB7IGNyZWF0ZVJlcXVpcmUgfSBmcm9tICdub2RlOm1vZHVsZSdcbmltcG9ydCB7IGRpcm5hbWUsIGpvaW4gfSBmcm9tICdub2RlOnBhdGgnXG5pbXBvcnQgeyBwYXRoVG9GaWxlVVJMIH0gZnJvbSAnbm9kZTp1cmwnXG5pbXBvcnQgKiBhcyBjb250cmFjdCBmcm9tICdAY3JtY29tLXdlYmFwaS9jb250cmFjdCdcbmltcG9ydCB7IGxpc3RSZWxlYXNlcywgdHlwZSBPcGVuQXBpRG9jdW1lbnQgfSBmcm9tICdAY3JtY29tLXdlYmFwaS9jb250cmFjdCdcbmltcG9ydCAqIGFzIHBhcnRzIGZyb20gJ0Bjcm1jb20td2ViYXBpL2NvbnRyYWN0L3BhcnRzJ1xuaW1wb3J0IHR5cGUgeyBQbHVnaW4gfSBmcm9tICd2aXRlcHJlc3MnXG5pbXBvcnQgeyByZWFkQnVuZGxlIH0gZnJvbSAnLi4vY29udHJhY3QudHMnXG5cbi8qKiBBIGZpbGUgb2YgYSByZWxlYXNlIHRvIGRvd25sb2FkLiBTaXplcyBhbmQgc3VtcyBhcmUgbWlzc2luZyB3aGlsZSBub3RoaW5nIGhhcyBiZWVuIGJ1aWx0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBEb3dubG9hZEZpbGUge1xuICBmb3JtOiBzdHJpbmdcbiAgZmlsZTogc3RyaW5nXG4gIGJ5dGVzPzogbnVtYmVyXG4gIHNoYTI1Nj86IHN0cmluZ1xuICAvKiogVGhlIHNhbWUgZG9jdW1lbnQgaW4gb25lIGZpbGUgdGhhdCByZWZlcnMgdG8gbm8gb3RoZXIgYW5kIGlzIG5vdCBjb21wcmVzc2VkLiAqL1xuICB3aG9sZT86IHsgYnl0ZXM6IG51bWJlcjsgc2hhMjU2OiBzdHJpbmcgfVxufVxuXG4vKiogV2hhdCB0aGVyZSBpcyB0byBkb3dubG9hZCBvZiBvbmUgcmVsZWFzZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVsZWFzZURvd25sb2FkcyB7XG4gIHJlbGVhc2U6IHN0cmluZ1xuICBkb2N1bWVudHM6IERvd25sb2FkRmlsZVtdXG59XG5cbmNvbnN0IGNvbnRyYWN0Rm9sZGVyID0gZGlybmFtZShjcmVhdGVSZXF1aXJlKGltcG9ydC5tZXRhLnVybCkucmVzb2x2ZSgnQGNybWNvbS13ZWJhcGkvY29udHJhY3QvcGFja2FnZS5qc29uJykpXG5cbi8qKiBXaGVyZSBgbnBtIHJ1biBidWlsZGAgcHV0cyB0aGUgZG9jdW1lbnRzIG9mIGFsbCByZWxlYXNlczsgYENPTlRSQUNUX0RPQ1VNRU5UU2AgbmFtZXMgYW5vdGhlciBmb2xkZXIuICovXG5leHBvcnQgY29uc3QgZG9jdW1lbnRzRm9sZGVyID0gcHJvY2Vzcy5lbnZbJ0NPTlRSQUNUX0RPQ1VNRU5UUyddID8/IGpvaW4oY29udHJhY3RGb2xkZXIsICdkaXN0L2RvY3VtZW50cycpXG5cbi8qKiBNYWtlcyB0aGUgZG9jdW1lbnRzIG9mIGFsbCByZWxlYXNlcywgZWFjaCB3aGVuIGl0IGlzIGFza2VkIGZvci4gKi9cbmludGVyZmFjZSBEb2N1bWVudE1ha2VyIHtcbiAgZm9ybXNPZihyZWxlYXNlOiBzdHJpbmcpOiBBcnJheTx7IGZvcm06IHN0cmluZzsgZmlsZTogc3RyaW5nIH0+XG4gIGRvY3VtZW50c09mKGJ1bmRsZTogT3BlbkFwaURvY3VtZW50LCBsaWJyYXJ5OiBvYmplY3QpOiB7IG1ha2UoZmlsZTogc3RyaW5nKTogUHJvbWlzZTxVaW50OEFycmF5IHwgdW5kZWZpbmVkPiB9XG59XG5cbmNvbnN0IG1ha2VyID0gKGF3YWl0IGltcG9ydChwYXRoVG9GaWxlVVJMKGpvaW4oY29udHJhY3RGb2xkZXIsICdzY3JpcHRzL2RvY3VtZW50cy5tanMnKSkuaHJlZikpIGFzIERvY3VtZW50TWFrZXJcblxuLyoqIExpc3RzIHdoYXQgdGhlcmUgaXMgdG8gZG93bmxvYWQsIG5ld2VzdCByZWxlYXNlIGZpcnN0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxpc3REb3dubG9hZHMoKTogUmVsZWFzZURvd25sb2Fkc1tdIHtcbiAgY29uc3QgaW5kZXggPSBqb2luKGRvY3VtZW50c0ZvbGRlciwgJ2luZGV4Lmpzb24nKVxuICBpZiAoIWV4aXN0c1N5bmMoaW5kZXgpKVxuICAgIHJldHVybiBsaXN0UmVsZWFzZXMocmVhZEJ1bmRsZSgpKVxuICAgICAgLm1hcCgocmVsZWFzZSkgPT4gKHsgcmVsZWFzZSwgZG9jdW1lbnRzOiBtYWtlci5mb3Jtc09mKHJlbGVhc2UpLm1hcCgoeyBmb3JtLCBmaWxlIH0pID0+ICh7IGZvcm0sIGZpbGUgfSkpIH0pKVxuICAgICAgLnRvUmV2ZXJzZWQoKVxuICBjb25zdCB7IHJlbGVhc2VzIH0gPSBKU09OLnBhcnNlKHJlYWRGaWxlU3luYyhpbmRleCwgJ3V0ZjgnKSkgYXMgeyByZWxlYXNlczogUmVsZWFzZURvd25sb2Fkc1tdIH1cbiAgcmV0dXJuIHJlbGVhc2VzLnRvUmV2ZXJzZWQoKVxufVxuXG4vKiogU2VydmVzIHRoZSBkb2N1bWVudHMgaW4gYHZpdGVwcmVzcyBkZXZgLCB3aGVyZSBub25lIGhhcyB0byBiZSBidWlsdCBiZWZvcmU6IGVhY2ggaXMgbWFkZSB3aGVuIGl0IGlzIGFza2VkIGZvci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzZXJ2ZURvY3VtZW50cyhiYXNlOiBzdHJpbmcsIGJ1bmRsZTogT3BlbkFwaURvY3VtZW50KTogUGx1Z2luIHtcbiAgY29uc3QgZG9jdW1lbnRzID0gbWFrZXIuZG9jdW1lbnRzT2YoYnVuZGxlLCB7IC4uLmNvbnRyYWN0LCAuLi5wYXJ0cyB9KVxuICByZXR1cm4ge1xuICAgIG5hbWU6ICdkb2N1bWVudHMnLFxuICAgIGNvbmZpZ3VyZVNlcnZlcihzZXJ2ZXIpIHtcbiAgICAgIHNlcnZlci5taWRkbGV3YXJlcy51c2UoYXN5bmMgKHJlcXVlc3QsIHJlc3BvbnNlLCBuZXh0KSA9PiB7XG4gICAgICAgIGNvbnN0IHsgcGF0aG5hbWUgfSA9IG5ldyBVUkwocmVxdWVzdC51cmwgPz8gJy8nLCAnaHR0cDovL2xvY2FsaG9zdCcpXG4gICAgICAgIGNvbnN0IGZvbGRlciA9IGAke2Jhc2V9ZG9jdW1lbnRzL2BcbiAgICAgICAgdHJ5IHtcbiAgICAgICAgICBjb25zdCBieXRlcyA9IHBhdGhuYW1lLnN0YXJ0c1dpdGgoZm9sZGVyKSA/IGF3YWl0IGRvY3VtZW50cy5tYWtlKHBhdGhuYW1lLnNsaWNlKGZvbGRlci5sZW5ndGgpKSA6IHVuZGVmaW5lZFxuICAgICAgICAgIGlmIChieXRlcyA9PT0gdW5kZWZpbmVkKSByZXR1cm4gbmV4dCgpXG4gICAgICAgICAgcmVzcG9uc2Uuc2V0SGVhZGVyKCdDb250ZW50LVR5cGUnLCB0eXBlT2YocGF0aG5hbWUpKVxuICAgICAgICAgIHJlc3BvbnNlLmVuZChieXRlcylcbiAgICAgICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgICAgICBuZXh0KGVycm9yKVxuICAgICAgICB9XG4gICAgICB9KVxuICAgIH0sXG4gIH1cbn1cblxuZnVuY3Rpb24gdHlwZU9mKHBhdGg6IHN0cmluZyk6IHN0cmluZyB7XG4gIGlmIChwYXRoLmVuZHNXaXRoKCcuanNvbicpKSByZXR1cm4gJ2FwcGxpY2F0aW9uL2pzb24nXG4gIHJldHVybiBwYXRoLmVuZHNXaXRoKCcubWQnKSA/ICd0ZXh0L21hcmtkb3duOyBjaGFyc2V0PXV0Zi04JyA6ICdhcHBsaWNhdGlvbi9nemlwJ1xufVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9jaGFuZ2Vsb2cudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjL2NoYW5nZWxvZy50c1wiO2ltcG9ydCB7IGxpc3RPcGVyYXRpb25zLCBsaXN0UmVsZWFzZXMsIHR5cGUgT3BlbkFwaURvY3VtZW50IH0gZnJvbSAnQGNybWNvbS13ZWJhcGkvY29udHJhY3QnXG5pbXBvcnQgeyBsaXN0Q2hhbmdlcyB9IGZyb20gJy4vY2hhbmdlcy50cydcbmltcG9ydCB7IGxpc3RGYWlsdXJlQ29kZXMgfSBmcm9tICcuL2ZhaWx1cmUtY29kZXMudHMnXG5cbi8qKiBXaGF0IG9uZSByZWxlYXNlIGNoYW5nZWQsIGNhbGwgYnkgY2FsbC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVsZWFzZUVudHJ5IHtcbiAgcmVsZWFzZTogc3RyaW5nXG4gIG9wZXJhdGlvbnM6IEFycmF5PHsgb3BlcmF0aW9uSWQ6IHN0cmluZzsgdGl0bGU6IHN0cmluZzsgbGluZXM6IHN0cmluZ1tdIH0+XG4gIC8qKiBGYWlsdXJlIGNvZGVzIHRoZSBjb250cmFjdCBrbm93cyBmcm9tIHRoaXMgcmVsZWFzZSBvbi4gKi9cbiAgY29kZXM6IHN0cmluZ1tdXG59XG5cbi8qKiBXaGF0IGVhY2ggcmVsZWFzZSBjaGFuZ2VkLCBuZXdlc3QgZmlyc3QuIFJlbGVhc2VzIHRoYXQgY2hhbmdlZCBub3RoaW5nIGFyZSBsZWZ0IG91dCwgYW5kIHNvIGlzIHRoZSBvbGRlc3QuICovXG5leHBvcnQgZnVuY3Rpb24gbGlzdENoYW5nZWxvZyhidW5kbGU6IE9wZW5BcGlEb2N1bWVudCk6IFJlbGVhc2VFbnRyeVtdIHtcbiAgY29uc3Qgb3BlcmF0aW9ucyA9IGxpc3RPcGVyYXRpb25zKGJ1bmRsZSkubWFwKCh7IG9wZXJhdGlvbiB9KSA9PiAoe1xuICAgIG9wZXJhdGlvbklkOiBvcGVyYXRpb24ub3BlcmF0aW9uSWQsXG4gICAgdGl0bGU6IG9wZXJhdGlvbi5zdW1tYXJ5ID8/IG9wZXJhdGlvbi5vcGVyYXRpb25JZCxcbiAgICBjaGFuZ2VzOiBsaXN0Q2hhbmdlcyhidW5kbGUsIG9wZXJhdGlvbiksXG4gIH0pKVxuICBjb25zdCBjb2RlcyA9IGxpc3RGYWlsdXJlQ29kZXMoYnVuZGxlKVxuICByZXR1cm4gbGlzdFJlbGVhc2VzKGJ1bmRsZSlcbiAgICAudG9SZXZlcnNlZCgpXG4gICAgLm1hcCgocmVsZWFzZSkgPT4gKHtcbiAgICAgIHJlbGVhc2UsXG4gICAgICBvcGVyYXRpb25zOiBvcGVyYXRpb25zLmZsYXRNYXAoKHsgb3BlcmF0aW9uSWQsIHRpdGxlLCBjaGFuZ2VzIH0pID0+XG4gICAgICAgIGNoYW5nZXMuZmlsdGVyKChjaGFuZ2UpID0+IGNoYW5nZS5yZWxlYXNlID09PSByZWxlYXNlKS5tYXAoKHsgbGluZXMgfSkgPT4gKHsgb3BlcmF0aW9uSWQsIHRpdGxlLCBsaW5lcyB9KSksXG4gICAgICApLFxuICAgICAgY29kZXM6IGNvZGVzLmZpbHRlcigoeyBtYXJrcyB9KSA9PiBtYXJrcy5mcm9tLmluY2x1ZGVzKHJlbGVhc2UpKS5tYXAoKHsgY29kZSB9KSA9PiBjb2RlKSxcbiAgICB9KSlcbiAgICAuZmlsdGVyKChlbnRyeSkgPT4gZW50cnkub3BlcmF0aW9ucy5sZW5ndGggKyBlbnRyeS5jb2Rlcy5sZW5ndGggPiAwKVxufVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9mYWlsdXJlLWNvZGVzLnRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9mYWlsdXJlLWNvZGVzLnRzXCI7aW1wb3J0IHR5cGUgeyBFdmlkZW5jZSwgT3BlbkFwaURvY3VtZW50LCBTY2hlbWEgfSBmcm9tICdAY3JtY29tLXdlYmFwaS9jb250cmFjdCdcbmltcG9ydCB7IHR5cGUgTWFya0hvbGRlciwgdHlwZSBNYXJrVmlldywgdmlld01hcmtzIH0gZnJvbSAnLi9tYXJrcy50cydcblxuLyoqIEEgY29kZSBhIGZhaWxlZCBjYWxsIG1heSBhbnN3ZXIgd2l0aC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRmFpbHVyZUNvZGUge1xuICBjb2RlOiBzdHJpbmdcbiAgd2hlbjogc3RyaW5nXG4gIGFjdGlvbjogc3RyaW5nXG4gIGh0dHA6IG51bWJlclxuICBldmlkZW5jZTogRXZpZGVuY2VcbiAgbWFya3M6IE1hcmtWaWV3XG59XG5cbi8qKiBUaGUgY2F0YWxvZ3VlIG9mIGZhaWx1cmUgY29kZXMgb2YgdGhlIGNvbnRyYWN0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxpc3RGYWlsdXJlQ29kZXMoZG9jdW1lbnQ6IE9wZW5BcGlEb2N1bWVudCk6IEZhaWx1cmVDb2RlW10ge1xuICBjb25zdCBzdGF0dXM6IFNjaGVtYSB8IHVuZGVmaW5lZCA9IGRvY3VtZW50LmNvbXBvbmVudHM/LnNjaGVtYXM/LlsnRmFpbHVyZVN0YXR1cyddXG4gIGNvbnN0IGtub3duID0gKHN0YXR1cz8ucHJvcGVydGllcz8uWydjb2RlJ10/LlsneC1rbm93bi1jb2RlcyddID8/IFtdKSBhcyBBcnJheTxGYWlsdXJlQ29kZSAmIE1hcmtIb2xkZXI+XG4gIHJldHVybiBrbm93bi5tYXAoKGVudHJ5KSA9PiB7XG4gICAgY29uc3QgeyBjb2RlLCB3aGVuLCBhY3Rpb24sIGh0dHAsIGV2aWRlbmNlIH0gPSBlbnRyeVxuICAgIHJldHVybiB7IGNvZGUsIHdoZW4sIGFjdGlvbiwgaHR0cCwgZXZpZGVuY2UsIG1hcmtzOiB2aWV3TWFya3MoZW50cnkpIH1cbiAgfSlcbn1cbiIsICJjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZGlybmFtZSA9IFwiL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjL3NpdGVcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9zaXRlL2ZlZWRzLnRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9zaXRlL2ZlZWRzLnRzXCI7aW1wb3J0IHR5cGUgeyBSZWxlYXNlRW50cnkgfSBmcm9tICcuLi9jaGFuZ2Vsb2cudHMnXG5pbXBvcnQgdHlwZSB7IFNpdGVBZGRyZXNzIH0gZnJvbSAnLi9hZGRyZXNzLnRzJ1xuaW1wb3J0IHR5cGUgeyBTaXRlRmlsZXMgfSBmcm9tICcuL2Zvcm0tZmlsZXMudHMnXG5cbmNvbnN0IHRpdGxlID0gJ0NSTS5DT00gV2ViIEFQSSBWNDogcmVsZWFzZXMnXG5jb25zdCBkZXNjcmlwdGlvbiA9ICdXaGF0IGVhY2ggcmVsZWFzZSBjaGFuZ2VkLCBjYWxsIGJ5IGNhbGwuIFVub2ZmaWNpYWwuJ1xuXG4vKipcbiAqIFRoZSBjaGFuZ2Vsb2cgYXMgUlNTIDIuMCBhbmQgYXMgSlNPTiBGZWVkIDEuMSwgbmV3ZXN0IHJlbGVhc2UgZmlyc3QuIFRoZXJlIGFyZSBubyBkYXRlczogdGhlIHBhZ2VzIG9mIHRoZSB2ZW5kb3JcbiAqIG5hbWUgbm9uZS4gV2l0aG91dCBhIHB1Ymxpc2hlZCBhZGRyZXNzIHRoZSBsaW5rcyBhcmUgcGF0aHMgb24gdGhlIGhvc3QuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmZWVkRmlsZXMoY2hhbmdlbG9nOiByZWFkb25seSBSZWxlYXNlRW50cnlbXSwgYWRkcmVzczogU2l0ZUFkZHJlc3MpOiBTaXRlRmlsZXMge1xuICBjb25zdCBpdGVtcyA9IGNoYW5nZWxvZy5tYXAoKGVudHJ5KSA9PiAoe1xuICAgIGlkOiBgY3JtY29tLXdlYmFwaTpyZWxlYXNlOiR7ZW50cnkucmVsZWFzZX1gLFxuICAgIHVybDogYCR7YWRkcmVzcy5vZigncmVsZWFzZXMvJyl9IyR7ZW50cnkucmVsZWFzZX1gLFxuICAgIHRpdGxlOiBgJHtlbnRyeS5yZWxlYXNlfTogJHtzdW1tYXJ5KGVudHJ5KX1gLFxuICAgIGh0bWw6IGh0bWwoZW50cnkpLFxuICB9KSlcbiAgY29uc3QganNvbiA9IHtcbiAgICB2ZXJzaW9uOiAnaHR0cHM6Ly9qc29uZmVlZC5vcmcvdmVyc2lvbi8xLjEnLFxuICAgIHRpdGxlLFxuICAgIGRlc2NyaXB0aW9uLFxuICAgIGhvbWVfcGFnZV91cmw6IGFkZHJlc3Mub2YoJ3JlbGVhc2VzLycpLFxuICAgIGZlZWRfdXJsOiBhZGRyZXNzLm9mKCdmZWVkcy9yZWxlYXNlcy5qc29uJyksXG4gICAgbGFuZ3VhZ2U6ICdlbi1HQicsXG4gICAgaXRlbXM6IGl0ZW1zLm1hcCgoeyBpZCwgdXJsLCB0aXRsZSwgaHRtbCB9KSA9PiAoeyBpZCwgdXJsLCB0aXRsZSwgY29udGVudF9odG1sOiBodG1sIH0pKSxcbiAgfVxuICBjb25zdCByc3MgPSBgPD94bWwgdmVyc2lvbj1cIjEuMFwiIGVuY29kaW5nPVwiVVRGLThcIj8+XG48cnNzIHZlcnNpb249XCIyLjBcIiB4bWxuczphdG9tPVwiaHR0cDovL3d3dy53My5vcmcvMjAwNS9BdG9tXCI+XG48Y2hhbm5lbD5cbjx0aXRsZT4ke2VzY2FwZWQodGl0bGUpfTwvdGl0bGU+XG48bGluaz4ke2VzY2FwZWQoYWRkcmVzcy5vZigncmVsZWFzZXMvJykpfTwvbGluaz5cbjxhdG9tOmxpbmsgaHJlZj1cIiR7ZXNjYXBlZChhZGRyZXNzLm9mKCdmZWVkcy9yZWxlYXNlcy54bWwnKSl9XCIgcmVsPVwic2VsZlwiIHR5cGU9XCJhcHBsaWNhdGlvbi9yc3MreG1sXCIvPlxuPGRlc2NyaXB0aW9uPiR7ZXNjYXBlZChkZXNjcmlwdGlvbil9PC9kZXNjcmlwdGlvbj5cbjxsYW5ndWFnZT5lbi1HQjwvbGFuZ3VhZ2U+XG4ke2l0ZW1zXG4gIC5tYXAoXG4gICAgKGl0ZW0pID0+IGA8aXRlbT5cbjx0aXRsZT4ke2VzY2FwZWQoaXRlbS50aXRsZSl9PC90aXRsZT5cbjxsaW5rPiR7ZXNjYXBlZChpdGVtLnVybCl9PC9saW5rPlxuPGd1aWQgaXNQZXJtYUxpbms9XCJmYWxzZVwiPiR7ZXNjYXBlZChpdGVtLmlkKX08L2d1aWQ+XG48ZGVzY3JpcHRpb24+JHtlc2NhcGVkKGl0ZW0uaHRtbCl9PC9kZXNjcmlwdGlvbj5cbjwvaXRlbT5gLFxuICApXG4gIC5qb2luKCdcXG4nKX1cbjwvY2hhbm5lbD5cbjwvcnNzPlxuYFxuICByZXR1cm4gbmV3IE1hcChbXG4gICAgWydmZWVkcy9yZWxlYXNlcy5qc29uJywgYCR7SlNPTi5zdHJpbmdpZnkoanNvbiwgbnVsbCwgMil9XFxuYF0sXG4gICAgWydmZWVkcy9yZWxlYXNlcy54bWwnLCByc3NdLFxuICBdKVxufVxuXG5mdW5jdGlvbiBzdW1tYXJ5KHsgb3BlcmF0aW9ucywgY29kZXMgfTogUmVsZWFzZUVudHJ5KTogc3RyaW5nIHtcbiAgY29uc3QgcGFydHMgPSBbXG4gICAgLi4uKG9wZXJhdGlvbnMubGVuZ3RoID4gMCA/IFtgJHtvcGVyYXRpb25zLmxlbmd0aH0gJHtvcGVyYXRpb25zLmxlbmd0aCA9PT0gMSA/ICdjYWxsJyA6ICdjYWxscyd9YF0gOiBbXSksXG4gICAgLi4uKGNvZGVzLmxlbmd0aCA+IDAgPyBbYCR7Y29kZXMubGVuZ3RofSBmYWlsdXJlICR7Y29kZXMubGVuZ3RoID09PSAxID8gJ2NvZGUnIDogJ2NvZGVzJ31gXSA6IFtdKSxcbiAgXVxuICByZXR1cm4gYCR7cGFydHMuam9pbignIGFuZCAnKX0gY2hhbmdlZGBcbn1cblxuZnVuY3Rpb24gaHRtbCh7IG9wZXJhdGlvbnMsIGNvZGVzIH06IFJlbGVhc2VFbnRyeSk6IHN0cmluZyB7XG4gIGNvbnN0IGxpc3QgPSAobGluZXM6IHJlYWRvbmx5IHN0cmluZ1tdKSA9PiBgPHVsPiR7bGluZXMubWFwKChsaW5lKSA9PiBgPGxpPiR7aW5saW5lKGxpbmUpfTwvbGk+YCkuam9pbignJyl9PC91bD5gXG4gIHJldHVybiBbXG4gICAgLi4ub3BlcmF0aW9ucy5tYXAoKHsgdGl0bGUsIGxpbmVzIH0pID0+IGA8aDM+JHtlc2NhcGVkKHRpdGxlKX08L2gzPiR7bGlzdChsaW5lcyl9YCksXG4gICAgLi4uKGNvZGVzLmxlbmd0aCA+IDAgPyBbYDxoMz5OZXcgZmFpbHVyZSBjb2RlczwvaDM+JHtsaXN0KGNvZGVzKX1gXSA6IFtdKSxcbiAgXS5qb2luKCcnKVxufVxuXG5jb25zdCBpbmxpbmUgPSAobGluZTogc3RyaW5nKTogc3RyaW5nID0+IGVzY2FwZWQobGluZSkucmVwbGFjZSgvYChbXmBdKylgL2csICc8Y29kZT4kMTwvY29kZT4nKVxuXG5mdW5jdGlvbiBlc2NhcGVkKHRleHQ6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiB0ZXh0LnJlcGxhY2VBbGwoJyYnLCAnJmFtcDsnKS5yZXBsYWNlQWxsKCc8JywgJyZsdDsnKS5yZXBsYWNlQWxsKCc+JywgJyZndDsnKS5yZXBsYWNlQWxsKCdcIicsICcmcXVvdDsnKVxufVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvc2l0ZVwiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjL3NpdGUvZm9ybS1maWxlcy50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvc2l0ZS9mb3JtLWZpbGVzLnRzXCI7aW1wb3J0IHR5cGUgeyBGb3JtcyB9IGZyb20gJy4uL2Zvcm1zLnRzJ1xuaW1wb3J0IHR5cGUgeyBPYmplY3RGb3JtcyB9IGZyb20gJy4uL29iamVjdC1wYWdlLnRzJ1xuaW1wb3J0IHR5cGUgeyBPcGVyYXRpb25Gb3JtcyB9IGZyb20gJy4uL29wZXJhdGlvbi1wYWdlLnRzJ1xuXG4vKiogRmlsZXMgYSBidWlsdCBzaXRlIGhhcyBiZXNpZGVzIGl0cyBwYWdlczogdGhlIHBhdGggd2l0aG91dCBhIHNsYXNoIGluIGZyb250LCBhbmQgd2hhdCBpcyBpbiBpdC4gKi9cbmV4cG9ydCB0eXBlIFNpdGVGaWxlcyA9IE1hcDxzdHJpbmcsIHN0cmluZz5cblxuLyoqIFRoZSBmb3JtcyB0aGF0IHBhZ2VzIGZldGNoIHdoZW4gYSByZWxlYXNlIGlzIHBpY2tlZDsgdGhlIGZvcm0gYSBwYWdlIHNob3dzIGF0IGZpcnN0IHRyYXZlbHMgd2l0aCB0aGUgcGFnZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmb3JtRmlsZXMob3BlcmF0aW9uczogcmVhZG9ubHkgT3BlcmF0aW9uRm9ybXNbXSwgb2JqZWN0czogcmVhZG9ubHkgT2JqZWN0Rm9ybXNbXSk6IFNpdGVGaWxlcyB7XG4gIHJldHVybiBuZXcgTWFwKFtcbiAgICAuLi5vcGVyYXRpb25zLmZsYXRNYXAoKHsgcGFnZSwgZm9ybXMgfSkgPT4gZmlsZXNPZihgZm9ybXMvcmVmZXJlbmNlLyR7cGFnZS5vcGVyYXRpb25JZH1gLCBmb3JtcykpLFxuICAgIC4uLm9iamVjdHMuZmxhdE1hcCgoeyBwYWdlLCBmb3JtcyB9KSA9PiBmaWxlc09mKGBmb3Jtcy9vYmplY3RzLyR7cGFnZS5uYW1lfWAsIGZvcm1zKSksXG4gIF0pXG59XG5cbmZ1bmN0aW9uIGZpbGVzT2Y8Vmlldz4oZm9sZGVyOiBzdHJpbmcsIHsgdmlld3MsIHNob3duIH06IEZvcm1zPFZpZXc+KTogQXJyYXk8W3N0cmluZywgc3RyaW5nXT4ge1xuICByZXR1cm4gWy4uLnZpZXdzXVxuICAgIC5maWx0ZXIoKFtmb3JtXSkgPT4gZm9ybSAhPT0gc2hvd24pXG4gICAgLm1hcCgoW2Zvcm0sIHZpZXddKSA9PiBbYCR7Zm9sZGVyfS4ke2Zvcm19Lmpzb25gLCBKU09OLnN0cmluZ2lmeSh2aWV3KV0pXG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9zaXRlXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvc2l0ZS9tYWNoaW5lcy50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvc2l0ZS9tYWNoaW5lcy50c1wiO2ltcG9ydCB7IG5ld2VzdFJlbGVhc2UsIHR5cGUgT3BlbkFwaURvY3VtZW50IH0gZnJvbSAnQGNybWNvbS13ZWJhcGkvY29udHJhY3QnXG5pbXBvcnQgeyBsaXN0Q2F0YWxvZ3VlIH0gZnJvbSAnLi4vY2F0YWxvZ3VlLnRzJ1xuaW1wb3J0IHsgbWFya3NJbldvcmRzIH0gZnJvbSAnLi4vbWFya3MudHMnXG5pbXBvcnQgdHlwZSB7IFNpdGVBZGRyZXNzIH0gZnJvbSAnLi9hZGRyZXNzLnRzJ1xuaW1wb3J0IHsgZ3VpZGVzIH0gZnJvbSAnLi9tZW51LnRzJ1xuaW1wb3J0IHR5cGUgeyBXcml0dGVuUGFnZSB9IGZyb20gJy4vdHdpbnMudHMnXG5cbi8qKiBgbGxtcy50eHRgOiB3aGF0IGEgcHJvZ3JhbSB0aGF0IHJlYWRzIHRoZXNlIHBhZ2VzIG5lZWRzIHRvIGtub3cgZmlyc3QsIGFuZCB3aGVyZSB0aGUgcGFnZXMgYXJlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxsbXNUZXh0KGJ1bmRsZTogT3BlbkFwaURvY3VtZW50LCB3cml0dGVuOiByZWFkb25seSBXcml0dGVuUGFnZVtdLCBhZGRyZXNzOiBTaXRlQWRkcmVzcyk6IHN0cmluZyB7XG4gIGNvbnN0IG5ld2VzdCA9IG5ld2VzdFJlbGVhc2UoYnVuZGxlKVxuICBjb25zdCBwYWdlID0gKHBhdGg6IHN0cmluZykgPT4gYWRkcmVzcy5vZihwYXRoKVxuICBjb25zdCBpbk9yZGVyID0gZ3VpZGVzLmZsYXRNYXAoKHsgbGluayB9KSA9PiB3cml0dGVuLmZpbHRlcigoeyBwYXRoIH0pID0+IHBhdGggPT09IGAke2xpbms/LnNsaWNlKDEpfS5tZGApKVxuICBjb25zdCBvdGhlcnMgPSB3cml0dGVuLmZpbHRlcigoeyBwYXRoIH0pID0+ICFwYXRoLnN0YXJ0c1dpdGgoJ2d1aWRlcy8nKSAmJiBwYXRoICE9PSAnaW5kZXgubWQnKVxuICBjb25zdCBsaW5lID0gKHsgcGF0aCwgdGl0bGUsIGRlc2NyaXB0aW9uIH06IFdyaXR0ZW5QYWdlKSA9PiBgLSBbJHt0aXRsZX1dKCR7cGFnZShwYXRoKX0pOiAke2Rlc2NyaXB0aW9ufWBcbiAgY29uc3QgZ3JvdXBzID0gbGlzdENhdGFsb2d1ZShidW5kbGUpLm1hcCgoeyB0aXRsZSwgZW50cmllcyB9KSA9PiB7XG4gICAgY29uc3QgbGluZXMgPSBlbnRyaWVzLm1hcCgoZW50cnkpID0+IHtcbiAgICAgIGNvbnN0IG1hcmtzID0gbWFya3NJbldvcmRzKGVudHJ5Lm1hcmtzKVxuICAgICAgcmV0dXJuIGAtIFske2VudHJ5LnRpdGxlfV0oJHtwYWdlKGByZWZlcmVuY2UvJHtlbnRyeS5vcGVyYXRpb25JZH0ubWRgKX0pOiAke2VudHJ5Lm1ldGhvZH0gJHtlbnRyeS5wYXRofSR7bWFya3MgJiYgYCwgJHttYXJrc31gfWBcbiAgICB9KVxuICAgIHJldHVybiBgIyMgUmVmZXJlbmNlOiAke3RpdGxlfVxcblxcbiR7bGluZXMuam9pbignXFxuJyl9YFxuICB9KVxuICByZXR1cm4gYCMgQ1JNLkNPTSBXZWIgQVBJIFY0XG5cbj4gVW5vZmZpY2lhbCBkb2NzIG9mIENSTS5DT00ncyBXZWIgQVBJIFY0LCByZWxlYXNlcyBSNC4wLjAgdG8gJHtuZXdlc3R9LCBtYWRlIGZyb20gb25lIE9wZW5BUEkgY29udHJhY3QuIE5vdCBlbmRvcnNlZCBieSBDUk0uQ09NLlxuXG5FdmVyeSBwYWdlIGlzIHRoZXJlIGFzIE1hcmtkb3duOiB0aGUgYWRkcmVzcyBvZiB0aGUgcGFnZSB3aXRoIFxcYC5tZFxcYCBiZWhpbmQgaXQuXG5cbiMjIEluc3RydWN0aW9uc1xuXG4tIEFzayB3aGljaCByZWxlYXNlIHRoZSBzZXJ2ZXIgcnVucy4gRmllbGRzIGFuZCBjYWxscyBkaWZmZXIgYmV0d2VlbiByZWxlYXNlczsgZWFjaCBjYXJyaWVzIG1hcmtzIHN1Y2ggYXMgXCJmcm9tIFIxMi40LjBcIi4gVGFrZSB0aGVcbiAgY29udHJhY3Qgb2YgdGhhdCByZWxlYXNlIGZyb20gdGhlIGRvd25sb2FkcyByYXRoZXIgdGhhbiB0aGUgcGFnZXMsIHdoaWNoIHNob3cgdGhlIG5ld2VzdC5cbi0gRG8gbm90IHVzZSB3aGF0IGlzIGRlcHJlY2F0ZWQgaW4gdGhhdCByZWxlYXNlOyBpdHMgcmVwbGFjZW1lbnQgaXMgbmFtZWQgd2hlcmUgdGhlIHZlbmRvciBuYW1lcyBvbmUuXG4tIE9mIHRoZSBmaWVsZHMgbGlzdGVkIHVuZGVyIFwiRXhhY3RseSBvbmUgb2ZcIiwgc2VuZCBvbmUuIE5vdCBub25lLCBub3QgdHdvLCBhbmQgbm90IFxcYG51bGxcXGAgZm9yIHRoZSBvdGhlcnMuXG4tIFRoZSBzZXNzaW9uIHRva2VuIGdvZXMgaW50byB0aGUgYm9keSBvZiBhIFBPU1QgKFxcYHRva2VuXFxgKSBhbmQgaW50byB0aGUgcXVlcnkgb2YgYSBHRVQsIG5ldmVyIGludG8gYSBoZWFkZXIuXG4tIEEgY2FsbCBzdWNjZWVkZWQgd2hlbiBcXGBzdGF0dXMuY29kZVxcYCBpcyBcXGBPS1xcYC4gRmFpbHVyZXMgY29tZSB3aXRoIEhUVFAgc3RhdHVzIDIwMCBhcyB3ZWxsLiBUcmVhdCB1bmtub3duIGNvZGVzIGFzIGZhaWx1cmVzLlxuLSBFdmlkZW5jZTogXFxgZG9jdW1lbnRlZFxcYCBpcyB0aGUgdmVuZG9yJ3Mgd29yZCwgXFxgc2FtcGxlXFxgIHdhcyBvbmx5IHNlZW4gb24gYSBwYWdlLCBcXGBmaWVsZFxcYCBvbmx5IGluIHB1YmxpYyBjbGllbnRzLCBcXGBhc3N1bWVkXFxgIGlzIHRoaXMgcHJvamVjdCdzIHJlYWRpbmcuIFNheSBzbyB3aGVuIHlvdSByZWx5IG9uIGl0LlxuLSBLZWVwIHRva2VucyBvdXQgb2YgbG9ncyBhbmQgb3V0IG9mIFVSTHMgeW91IHNob3cuXG5cbiMjIENvbnRyYWN0XG5cbi0gW0FsbCBkb3dubG9hZHNdKCR7cGFnZSgnZG9jdW1lbnRzL2luZGV4Lmpzb24nKX0pOiBlYWNoIHJlbGVhc2UgYXMgT3BlbkFQSSAzLjEgYW5kIE9wZW5BUEkgMy4wLjMsIHdob3NlIGZpbGVzIHJlZmVyIHRvIGVhY2ggb3RoZXIgYnkgJHJlZiwgYW5kIGFzIGNvbXByZXNzZWQgUG9zdG1hbiBjb2xsZWN0aW9uXG4tIFtUaGUgbmV3ZXN0IHJlbGVhc2UsIE9wZW5BUEkgMy4xXSgke3BhZ2UoYGRvY3VtZW50cy9vcGVuYXBpLiR7bmV3ZXN0fS5qc29uYCl9KVxuXG4jIyBHdWlkZXNcblxuJHtpbk9yZGVyLm1hcChsaW5lKS5qb2luKCdcXG4nKX1cblxuJHtncm91cHMuam9pbignXFxuXFxuJyl9XG5cbiMjIE1vcmVcblxuJHtvdGhlcnMubWFwKGxpbmUpLmpvaW4oJ1xcbicpfVxuYFxufVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvc2l0ZVwiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjL3NpdGUvbWVudS50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvc2l0ZS9tZW51LnRzXCI7aW1wb3J0IHR5cGUgeyBEZWZhdWx0VGhlbWUgfSBmcm9tICd2aXRlcHJlc3MnXG5pbXBvcnQgdHlwZSB7IENhdGFsb2d1ZUdyb3VwIH0gZnJvbSAnLi4vY2F0YWxvZ3VlLnRzJ1xuXG4vKiogVGhlIGd1aWRlcyBpbiB0aGUgb3JkZXIgdG8gcmVhZCB0aGVtLiAqL1xuZXhwb3J0IGNvbnN0IGd1aWRlczogRGVmYXVsdFRoZW1lLlNpZGViYXJJdGVtW10gPSBbXG4gIHsgdGV4dDogJ0dldCBzdGFydGVkJywgbGluazogJy9ndWlkZXMvZ2V0LXN0YXJ0ZWQnIH0sXG4gIHsgdGV4dDogJ0F1dGhlbnRpY2F0ZScsIGxpbms6ICcvZ3VpZGVzL2F1dGhlbnRpY2F0ZScgfSxcbiAgeyB0ZXh0OiAnU2Vzc2lvbiB0b2tlbnMnLCBsaW5rOiAnL2d1aWRlcy9zZXNzaW9uLXRva2VucycgfSxcbiAgeyB0ZXh0OiAnQWNjZXNzIHRva2VucycsIGxpbms6ICcvZ3VpZGVzL2FjY2Vzcy10b2tlbnMnIH0sXG4gIHsgdGV4dDogJ0F1dGhlbnRpY2F0ZSBhIHN1YnNjcmliZXInLCBsaW5rOiAnL2d1aWRlcy9hdXRoZW50aWNhdGUtYS1zdWJzY3JpYmVyJyB9LFxuICB7IHRleHQ6ICdJZGVudGlmaWVycycsIGxpbms6ICcvZ3VpZGVzL2lkZW50aWZpZXJzJyB9LFxuICB7IHRleHQ6ICdGaWVsZHMgYW5kIHBhZ2luZycsIGxpbms6ICcvZ3VpZGVzL2ZpZWxkcy1hbmQtcGFnaW5nJyB9LFxuICB7IHRleHQ6ICdFcnJvcnMnLCBsaW5rOiAnL2d1aWRlcy9lcnJvcnMnIH0sXG4gIHsgdGV4dDogJ1NlY3VyaXR5JywgbGluazogJy9ndWlkZXMvc2VjdXJpdHknIH0sXG4gIHsgdGV4dDogJ1JlbGVhc2VzIGFuZCBldmlkZW5jZScsIGxpbms6ICcvZ3VpZGVzL3JlbGVhc2VzLWFuZC1ldmlkZW5jZScgfSxcbiAgeyB0ZXh0OiAnVGVzdCB5b3VyIGludGVncmF0aW9uJywgbGluazogJy9ndWlkZXMvdGVzdC15b3VyLWludGVncmF0aW9uJyB9LFxuICB7IHRleHQ6ICdNb3ZlIGZyb20gdGhlIHdpa2knLCBsaW5rOiAnL2d1aWRlcy9tb3ZlLWZyb20tdGhlLXdpa2knIH0sXG5dXG5cbi8qKiBXaGF0IHN0YW5kcyBhdCB0aGUgc2lkZSBvZiBldmVyeSBwYWdlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNpZGViYXIoY2F0YWxvZ3VlOiByZWFkb25seSBDYXRhbG9ndWVHcm91cFtdKTogRGVmYXVsdFRoZW1lLlNpZGViYXJJdGVtW10ge1xuICByZXR1cm4gW1xuICAgIHsgdGV4dDogJ0d1aWRlcycsIGl0ZW1zOiBndWlkZXMgfSxcbiAgICB7XG4gICAgICB0ZXh0OiAnUmVsZWFzZXMnLFxuICAgICAgaXRlbXM6IFtcbiAgICAgICAgeyB0ZXh0OiAnV2hhdCBlYWNoIHJlbGVhc2UgY2hhbmdlZCcsIGxpbms6ICcvcmVsZWFzZXMvJyB9LFxuICAgICAgICB7IHRleHQ6ICdDb21wYXJlIHR3byByZWxlYXNlcycsIGxpbms6ICcvcmVsZWFzZXMvY29tcGFyZScgfSxcbiAgICAgICAgeyB0ZXh0OiAnRG93bmxvYWRzJywgbGluazogJy9yZWxlYXNlcy9kb3dubG9hZHMnIH0sXG4gICAgICBdLFxuICAgIH0sXG4gICAge1xuICAgICAgdGV4dDogJ1JlZmVyZW5jZScsXG4gICAgICBpdGVtczogW1xuICAgICAgICB7IHRleHQ6ICdBbGwgb3BlcmF0aW9ucycsIGxpbms6ICcvcmVmZXJlbmNlLycgfSxcbiAgICAgICAgeyB0ZXh0OiAnQW5zd2VycyBhbmQgZmFpbHVyZXMnLCBsaW5rOiAnL3JlZmVyZW5jZS9hbnN3ZXJzJyB9LFxuICAgICAgICB7IHRleHQ6ICdGYWlsdXJlIGNvZGVzJywgbGluazogJy9yZWZlcmVuY2UvZmFpbHVyZXMnIH0sXG4gICAgICAgIHsgdGV4dDogJ1NoYXJlZCBvYmplY3RzJywgbGluazogJy9yZWZlcmVuY2Uvb2JqZWN0cy8nIH0sXG4gICAgICAgIHsgdGV4dDogJ0tub3duIG1ldGhvZHMnLCBsaW5rOiAnL3JlZmVyZW5jZS9rbm93bi1tZXRob2RzJyB9LFxuICAgICAgXSxcbiAgICB9LFxuICAgIC4uLmNhdGFsb2d1ZS5tYXAoKHsgdGl0bGUsIGVudHJpZXMgfSkgPT4gKHtcbiAgICAgIHRleHQ6IHRpdGxlLFxuICAgICAgaXRlbXM6IGVudHJpZXMubWFwKChlbnRyeSkgPT4gKHsgdGV4dDogZW50cnkudGl0bGUsIGxpbms6IGAvcmVmZXJlbmNlLyR7ZW50cnkub3BlcmF0aW9uSWR9YCB9KSksXG4gICAgfSkpLFxuICBdXG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9zaXRlXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvc2l0ZS90d2lucy50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvc2l0ZS90d2lucy50c1wiO2ltcG9ydCB7IHJlYWRkaXJTeW5jLCByZWFkRmlsZVN5bmMgfSBmcm9tICdub2RlOmZzJ1xuaW1wb3J0IHsgam9pbiB9IGZyb20gJ25vZGU6cGF0aCdcbmltcG9ydCB7IG5ld2VzdFJlbGVhc2UsIHR5cGUgT3BlbkFwaURvY3VtZW50LCBwcm9qZWN0IH0gZnJvbSAnQGNybWNvbS13ZWJhcGkvY29udHJhY3QnXG5pbXBvcnQgeyBsaXN0Q2F0YWxvZ3VlIH0gZnJvbSAnLi4vY2F0YWxvZ3VlLnRzJ1xuaW1wb3J0IHR5cGUgeyBSZWxlYXNlRW50cnkgfSBmcm9tICcuLi9jaGFuZ2Vsb2cudHMnXG5pbXBvcnQgeyByZWFkS25vd25NZXRob2RzIH0gZnJvbSAnLi4vY29udHJhY3QudHMnXG5pbXBvcnQgeyBsaXN0RGVjaXNpb25zIH0gZnJvbSAnLi4vZGVjaXNpb25zLnRzJ1xuaW1wb3J0IHsgbGlzdEZhaWx1cmVDb2RlcyB9IGZyb20gJy4uL2ZhaWx1cmUtY29kZXMudHMnXG5pbXBvcnQgeyBsaXN0S25vd25NZXRob2RzIH0gZnJvbSAnLi4va25vd24tbWV0aG9kcy50cydcbmltcG9ydCB7IGxpc3RMaWZldGltZXMgfSBmcm9tICcuLi9saWZldGltZXMudHMnXG5pbXBvcnQgeyBvYmplY3RNYXJrZG93biB9IGZyb20gJy4uL21hcmtkb3duL2ZpZWxkcy50cydcbmltcG9ydCB7IGxpc3QsIG9iamVjdFBhZ2VNYXJrZG93biwgb3BlcmF0aW9uTWFya2Rvd24gfSBmcm9tICcuLi9tYXJrZG93bi9wYWdlcy50cydcbmltcG9ydCB7IHR5cGUgRXhwYW5zaW9uLCB3cml0dGVuTWFya2Rvd24gfSBmcm9tICcuLi9tYXJrZG93bi93cml0dGVuLnRzJ1xuaW1wb3J0IHsgbWFya3NJbldvcmRzIH0gZnJvbSAnLi4vbWFya3MudHMnXG5pbXBvcnQgeyB2aWV3T2JqZWN0IH0gZnJvbSAnLi4vb2JqZWN0LXZpZXcudHMnXG5pbXBvcnQgdHlwZSB7IFNpdGVBZGRyZXNzIH0gZnJvbSAnLi9hZGRyZXNzLnRzJ1xuaW1wb3J0IHR5cGUgeyBTaXRlQ29udGVudHMgfSBmcm9tICcuL2NvbnRlbnRzLnRzJ1xuaW1wb3J0IHsgbGlzdERvd25sb2FkcyB9IGZyb20gJy4vZG9jdW1lbnRzLnRzJ1xuaW1wb3J0IHR5cGUgeyBTaXRlRmlsZXMgfSBmcm9tICcuL2Zvcm0tZmlsZXMudHMnXG5cbi8qKiBGb2xkZXJzIHdpdGggcGFnZXMgd3JpdHRlbiBieSBoYW5kLCBiZWxvdyB0aGUgZm9sZGVyIG9mIHRoZSBzaXRlLiAqL1xuY29uc3QgZm9sZGVycyA9IFsnJywgJ2d1aWRlcy8nLCAncmVmZXJlbmNlLycsICdyZWZlcmVuY2Uvb2JqZWN0cy8nLCAncmVsZWFzZXMvJ11cblxuLyoqIEEgcGFnZSB3cml0dGVuIGJ5IGhhbmQuICovXG5leHBvcnQgaW50ZXJmYWNlIFdyaXR0ZW5QYWdlIHtcbiAgLyoqIFBhdGggb2YgaXRzIHNvdXJjZSwgc3VjaCBhcyBgZ3VpZGVzL2Vycm9ycy5tZGAuICovXG4gIHBhdGg6IHN0cmluZ1xuICB0aXRsZTogc3RyaW5nXG4gIGRlc2NyaXB0aW9uOiBzdHJpbmdcbiAgc291cmNlOiBzdHJpbmdcbn1cblxuLyoqIFRoZSBwYWdlcyB3cml0dGVuIGJ5IGhhbmQuICovXG5leHBvcnQgZnVuY3Rpb24gbGlzdFdyaXR0ZW5QYWdlcyhyb290OiBzdHJpbmcpOiBXcml0dGVuUGFnZVtdIHtcbiAgcmV0dXJuIGZvbGRlcnMuZmxhdE1hcCgoZm9sZGVyKSA9PlxuICAgIHJlYWRkaXJTeW5jKGpvaW4ocm9vdCwgZm9sZGVyKSlcbiAgICAgIC5maWx0ZXIoKG5hbWUpID0+IC9eW2Etei1dK1xcLm1kJC8udGVzdChuYW1lKSlcbiAgICAgIC5zb3J0KClcbiAgICAgIC5tYXAoKG5hbWUpID0+IHtcbiAgICAgICAgY29uc3Qgc291cmNlID0gcmVhZEZpbGVTeW5jKGpvaW4ocm9vdCwgZm9sZGVyLCBuYW1lKSwgJ3V0ZjgnKVxuICAgICAgICByZXR1cm4ge1xuICAgICAgICAgIHBhdGg6IGZvbGRlciArIG5hbWUsXG4gICAgICAgICAgdGl0bGU6IC9eIyAoLispJC9tLmV4ZWMoc291cmNlKT8uWzFdID8/IC9edGl0bGU6ICguKykkL20uZXhlYyhzb3VyY2UpPy5bMV0gPz8gbmFtZSxcbiAgICAgICAgICBkZXNjcmlwdGlvbjogL15kZXNjcmlwdGlvbjogKC4rKSQvbS5leGVjKHNvdXJjZSk/LlsxXSA/PyAnJyxcbiAgICAgICAgICBzb3VyY2UsXG4gICAgICAgIH1cbiAgICAgIH0pLFxuICApXG59XG5cbi8qKiBUaGUgTWFya2Rvd24gdHdpbiBvZiBldmVyeSBwYWdlLCBhdCB0aGUgYWRkcmVzcyBvZiB0aGUgcGFnZSB3aXRoIGAubWRgIGJlaGluZCBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0d2luRmlsZXMoXG4gIGJ1bmRsZTogT3BlbkFwaURvY3VtZW50LFxuICBjb250ZW50czogU2l0ZUNvbnRlbnRzLFxuICBjaGFuZ2Vsb2c6IHJlYWRvbmx5IFJlbGVhc2VFbnRyeVtdLFxuICBhZGRyZXNzOiBTaXRlQWRkcmVzcyxcbiAgcm9vdDogc3RyaW5nLFxuKTogU2l0ZUZpbGVzIHtcbiAgY29uc3QgZXhwYW5zaW9ucyA9IGV4cGFuc2lvbnNPZihidW5kbGUsIGNvbnRlbnRzLCBjaGFuZ2Vsb2csIGFkZHJlc3MpXG4gIGNvbnN0IHR3aW5zOiBBcnJheTxbc3RyaW5nLCBzdHJpbmddPiA9IFtcbiAgICAuLi5saXN0V3JpdHRlblBhZ2VzKHJvb3QpLm1hcCgoeyBwYXRoLCBzb3VyY2UgfSk6IFtzdHJpbmcsIHN0cmluZ10gPT4gW3BhdGgsIHdyaXR0ZW5NYXJrZG93bihzb3VyY2UsIGV4cGFuc2lvbnMpXSksXG4gICAgLi4uY29udGVudHMub3BlcmF0aW9ucy5tYXAoKHsgcGFnZSB9KTogW3N0cmluZywgc3RyaW5nXSA9PiBbXG4gICAgICBgcmVmZXJlbmNlLyR7cGFnZS5vcGVyYXRpb25JZH0ubWRgLFxuICAgICAgb3BlcmF0aW9uTWFya2Rvd24ocGFnZSksXG4gICAgXSksXG4gICAgLi4uY29udGVudHMub2JqZWN0cy5tYXAoKHsgcGFnZSB9KTogW3N0cmluZywgc3RyaW5nXSA9PiBbXG4gICAgICBgcmVmZXJlbmNlL29iamVjdHMvJHtwYWdlLm5hbWV9Lm1kYCxcbiAgICAgIG9iamVjdFBhZ2VNYXJrZG93bihwYWdlKSxcbiAgICBdKSxcbiAgICAuLi5saXN0RGVjaXNpb25zKCkubWFwKCh7IG51bWJlciwgbWFya2Rvd24gfSk6IFtzdHJpbmcsIHN0cmluZ10gPT4gW1xuICAgICAgYGRlY2lzaW9ucy8ke251bWJlcn0ubWRgLFxuICAgICAgbWFya2Rvd24ucmVwbGFjZSgvXjo6OiAuKlxcblxcbnxcXG46OjpcXG4kL2dtLCAnJykucmVwbGFjZUFsbCgnJmx0OycsICc8JyksXG4gICAgXSksXG4gIF1cbiAgcmV0dXJuIG5ldyBNYXAodHdpbnMubWFwKChbcGF0aCwgdGV4dF0pID0+IFtwYXRoLCB3aXRoVHdpbkxpbmtzKHRleHQsIGFkZHJlc3MpXSkpXG59XG5cbi8qKiBMaW5rcyBiZXR3ZWVuIHBhZ2VzIGxlYWQgZnJvbSB0d2luIHRvIHR3aW4uICovXG5mdW5jdGlvbiB3aXRoVHdpbkxpbmtzKHRleHQ6IHN0cmluZywgYWRkcmVzczogU2l0ZUFkZHJlc3MpOiBzdHJpbmcge1xuICByZXR1cm4gdGV4dC5yZXBsYWNlKC9cXF1cXChcXC8oW14pIz9dKikoXFw/W14pI10qKT8oI1teKV0qKT9cXCkvZywgKF8sIHBhdGg6IHN0cmluZywgcXVlcnkgPSAnJywgaGFzaCA9ICcnKSA9PiB7XG4gICAgaWYgKC9cXC5cXHcrJC8udGVzdChwYXRoKSkgcmV0dXJuIGBdKCR7YWRkcmVzcy5vZihwYXRoKX0ke2hhc2h9KWBcbiAgICByZXR1cm4gYF0oJHthZGRyZXNzLm9mKGAke3BhdGggPT09ICcnIHx8IHBhdGguZW5kc1dpdGgoJy8nKSA/IGAke3BhdGh9aW5kZXhgIDogcGF0aH0ubWRgKX0ke3F1ZXJ5fSR7aGFzaH0pYFxuICB9KVxufVxuXG5mdW5jdGlvbiBleHBhbnNpb25zT2YoXG4gIGJ1bmRsZTogT3BlbkFwaURvY3VtZW50LFxuICBjb250ZW50czogU2l0ZUNvbnRlbnRzLFxuICBjaGFuZ2Vsb2c6IHJlYWRvbmx5IFJlbGVhc2VFbnRyeVtdLFxuICBhZGRyZXNzOiBTaXRlQWRkcmVzcyxcbik6IHsgW2NvbXBvbmVudDogc3RyaW5nXTogRXhwYW5zaW9uIH0ge1xuICBjb25zdCBjb250cmFjdCA9IHByb2plY3QoYnVuZGxlLCBuZXdlc3RSZWxlYXNlKGJ1bmRsZSkpXG4gIGNvbnN0IG9iamVjdCA9IChuYW1lOiBzdHJpbmcpID0+XG4gICAgb2JqZWN0TWFya2Rvd24oXG4gICAgICB2aWV3T2JqZWN0KFxuICAgICAgICBjb250cmFjdCxcbiAgICAgICAgeyAkcmVmOiBgIy9jb21wb25lbnRzL3NjaGVtYXMvJHtuYW1lfWAgfSxcbiAgICAgICAgeyBkaXJlY3Rpb246ICdhbnN3ZXInLCBwYWdlRXZpZGVuY2U6ICdkb2N1bWVudGVkJyB9LFxuICAgICAgKSxcbiAgICApXG4gIGNvbnN0IHRhYmxlczogeyBbaWQ6IHN0cmluZ106IHN0cmluZyB9ID0ge1xuICAgIHN1Y2Nlc3M6ICdTdWNjZXNzU3RhdHVzJyxcbiAgICBmYWlsdXJlOiAnRmFpbHVyZVN0YXR1cycsXG4gICAgY2xhaW1zOiAnU2Vzc2lvblRva2VuQ2xhaW1zJyxcbiAgfVxuICByZXR1cm4ge1xuICAgIEhvbWVXYXlzOiAoKSA9PlxuICAgICAgbGlzdChbXG4gICAgICAgICdbR2V0IHN0YXJ0ZWRdKC9ndWlkZXMvZ2V0LXN0YXJ0ZWQpJyxcbiAgICAgICAgJ1tSZWZlcmVuY2VdKC9yZWZlcmVuY2UvKScsXG4gICAgICAgICdbUmVsZWFzZXNdKC9yZWxlYXNlcy8pJyxcbiAgICAgICAgJ1tSZWxlYXNlcyBhbmQgZXZpZGVuY2VdKC9ndWlkZXMvcmVsZWFzZXMtYW5kLWV2aWRlbmNlKScsXG4gICAgICBdKSxcbiAgICBFdmlkZW5jZUJhZGdlOiAoeyBldmlkZW5jZSB9KSA9PiBgXFxgJHtldmlkZW5jZX1cXGBgLFxuICAgIFJlbGVhc2VCYWRnZTogKHsgbWFya3MgPSAnJyB9KSA9PlxuICAgICAgbWFya3MuaW5jbHVkZXMoXCJkZXByZWNhdGVkRnJvbTogWydcIikgPyAnYGRlcHJlY2F0ZWQgZnJvbSBSMTguMC4wYCcgOiAnYGZyb20gUjEyLjQuMGAnLFxuICAgIEZpZWxkVGFibGU6ICh7IGlkID0gJycgfSkgPT4gb2JqZWN0KHRhYmxlc1tpZF0gPz8gaWQpLFxuICAgIEZhaWx1cmVDb2RlczogKCkgPT5cbiAgICAgIGxpc3QoXG4gICAgICAgIGxpc3RGYWlsdXJlQ29kZXMoYnVuZGxlKS5tYXAoXG4gICAgICAgICAgKHsgY29kZSwgd2hlbiwgYWN0aW9uLCBodHRwLCBldmlkZW5jZSB9KSA9PiBgXFxgJHtjb2RlfVxcYCAoSFRUUCAke2h0dHB9OyAke2V2aWRlbmNlfSk6ICR7d2hlbn0gJHthY3Rpb259YCxcbiAgICAgICAgKSxcbiAgICAgICksXG4gICAgS25vd25NZXRob2RzOiAoKSA9PiB7XG4gICAgICBjb25zdCB7IGNvdW50cywgdG90YWwsIHJlc291cmNlcyB9ID0gbGlzdEtub3duTWV0aG9kcyhidW5kbGUsIHJlYWRLbm93bk1ldGhvZHMoKSlcbiAgICAgIGNvbnN0IHN1bSA9IGNvdW50cy5tYXAoKHsgc3RhdGUsIGNvdW50IH0pID0+IGAke2NvdW50fSAke3N0YXRlfWApLmpvaW4oJywgJylcbiAgICAgIGNvbnN0IHNlY3Rpb25zID0gcmVzb3VyY2VzLm1hcCgoeyByZXNvdXJjZSwgcm93cyB9KSA9PiB7XG4gICAgICAgIGNvbnN0IGxpbmVzID0gcm93cy5tYXAoKHsgdmVyYnMsIG5hbWUsIGlzUGF0aCwgcHVycG9zZSwgcmVsZWFzZXMsIHBhZ2UsIHN0YXRlLCBvcGVyYXRpb25JZCB9KSA9PiB7XG4gICAgICAgICAgY29uc3QgbWV0aG9kID0gW3ZlcmJzLCBpc1BhdGggPyBuYW1lIDogJyddLmZpbHRlcihCb29sZWFuKS5qb2luKCcgJylcbiAgICAgICAgICBjb25zdCB3aGF0ID0gaXNQYXRoID8gYFxcYCR7bWV0aG9kfVxcYGAgOiBgJHt2ZXJic30gJHtuYW1lfSAocGF0aCBub3Qgc2hvd24pYC50cmltKClcbiAgICAgICAgICBjb25zdCB3aGVyZSA9IG9wZXJhdGlvbklkID8gYFtpbl0oL3JlZmVyZW5jZS8ke29wZXJhdGlvbklkfSlgIDogc3RhdGVcbiAgICAgICAgICByZXR1cm4gYCR7d2hhdH06ICR7cHVycG9zZX0ke3JlbGVhc2VzICYmIGAgKCR7cmVsZWFzZXN9KWB9LiAke3doZXJlfTsgW3BhZ2VdKCR7cGFnZX0pYFxuICAgICAgICB9KVxuICAgICAgICByZXR1cm4gYCMjICR7cmVzb3VyY2V9XFxuXFxuJHtsaXN0KGxpbmVzKX1gXG4gICAgICB9KVxuICAgICAgcmV0dXJuIFtgJHt0b3RhbH0gbWV0aG9kczogJHtzdW19LmAsIC4uLnNlY3Rpb25zXS5qb2luKCdcXG5cXG4nKVxuICAgIH0sXG4gICAgT3BlcmF0aW9uTGlzdDogKCkgPT5cbiAgICAgIGxpc3RDYXRhbG9ndWUoYnVuZGxlKVxuICAgICAgICAubWFwKCh7IHRpdGxlLCBkZXNjcmlwdGlvbiwgZW50cmllcyB9KSA9PiB7XG4gICAgICAgICAgY29uc3QgbGluZXMgPSBlbnRyaWVzLm1hcCgoZW50cnkpID0+IHtcbiAgICAgICAgICAgIGNvbnN0IG1hcmtzID0gbWFya3NJbldvcmRzKGVudHJ5Lm1hcmtzKVxuICAgICAgICAgICAgcmV0dXJuIGBbJHtlbnRyeS50aXRsZX1dKC9yZWZlcmVuY2UvJHtlbnRyeS5vcGVyYXRpb25JZH0pOiBcXGAke2VudHJ5Lm1ldGhvZH0gJHtlbnRyeS5wYXRofVxcYCR7bWFya3MgJiYgYCwgJHttYXJrc31gfWBcbiAgICAgICAgICB9KVxuICAgICAgICAgIHJldHVybiBbYCMjICR7dGl0bGV9YCwgLi4uZGVzY3JpcHRpb24sIGxpc3QobGluZXMpXS5qb2luKCdcXG5cXG4nKVxuICAgICAgICB9KVxuICAgICAgICAuam9pbignXFxuXFxuJyksXG4gICAgU2Vzc2lvbkxpZmV0aW1lczogKCkgPT5cbiAgICAgIGxpc3QoXG4gICAgICAgIGxpc3RMaWZldGltZXMoYnVuZGxlKS5mbGF0TWFwKCh7IHRpdGxlLCBvcGVyYXRpb25JZCwgc3BhbnMgfSkgPT5cbiAgICAgICAgICBzcGFucy5tYXAoKHsgcmVsZWFzZXMsIGxpZmV0aW1lIH0pID0+IGBbJHt0aXRsZX1dKC9yZWZlcmVuY2UvJHtvcGVyYXRpb25JZH0pLCAke3JlbGVhc2VzfTogJHtsaWZldGltZX1gKSxcbiAgICAgICAgKSxcbiAgICAgICksXG4gICAgUmVsZWFzZUxvZzogKCkgPT5cbiAgICAgIGNoYW5nZWxvZ1xuICAgICAgICAubWFwKCh7IHJlbGVhc2UsIG9wZXJhdGlvbnMsIGNvZGVzIH0pID0+XG4gICAgICAgICAgW1xuICAgICAgICAgICAgYCMjICR7cmVsZWFzZX1gLFxuICAgICAgICAgICAgbGlzdChbXG4gICAgICAgICAgICAgIC4uLm9wZXJhdGlvbnMubWFwKFxuICAgICAgICAgICAgICAgICh7IHRpdGxlLCBvcGVyYXRpb25JZCwgbGluZXMgfSkgPT4gYFske3RpdGxlfV0oL3JlZmVyZW5jZS8ke29wZXJhdGlvbklkfSk6ICR7bGluZXMuam9pbignICcpfWAsXG4gICAgICAgICAgICAgICksXG4gICAgICAgICAgICAgIC4uLmNvZGVzLm1hcCgoY29kZSkgPT4gYE5ldyBmYWlsdXJlIGNvZGUgXFxgJHtjb2RlfVxcYGApLFxuICAgICAgICAgICAgXSksXG4gICAgICAgICAgXS5qb2luKCdcXG5cXG4nKSxcbiAgICAgICAgKVxuICAgICAgICAuam9pbignXFxuXFxuJyksXG4gICAgUmVsZWFzZUNvbXBhcmU6ICgpID0+XG4gICAgICAnVGhpcyBwYWdlIGNvbXBhcmVzIGluIHRoZSBicm93c2VyLiBUaGUgcGFja2FnZSBgQGNybWNvbS13ZWJhcGkvY29udHJhY3RgIGhhcyB0aGUgc2FtZSBhcyBgY29tcGFyZSgpYC4nLFxuICAgIERvd25sb2FkTGlzdDogKCkgPT5cbiAgICAgIGxpc3QoXG4gICAgICAgIGxpc3REb3dubG9hZHMoKS5tYXAoKHsgcmVsZWFzZSwgZG9jdW1lbnRzIH0pID0+IHtcbiAgICAgICAgICBjb25zdCBsaW5rcyA9IGRvY3VtZW50cy5tYXAoKHsgZm9ybSwgZmlsZSB9KSA9PiBgWyR7Zm9ybX1dKCR7YWRkcmVzcy5vZihgZG9jdW1lbnRzLyR7ZmlsZX1gKX0pYClcbiAgICAgICAgICByZXR1cm4gYCR7cmVsZWFzZX06ICR7bGlua3Muam9pbignLCAnKX1gXG4gICAgICAgIH0pLFxuICAgICAgKSxcbiAgICBTaXRlTGluazogKHsgdG8gPSAnJyB9LCBpbnNpZGUpID0+IGBbJHtpbnNpZGV9XSgke2FkZHJlc3Mub2YodG8pfSlgLFxuICAgIE9iamVjdExpc3Q6ICgpID0+IGxpc3QoY29udGVudHMub2JqZWN0cy5tYXAoKHsgcGFnZSB9KSA9PiBgWyR7cGFnZS50aXRsZX1dKC9yZWZlcmVuY2Uvb2JqZWN0cy8ke3BhZ2UubmFtZX0pYCkpLFxuICAgIHNwYW46IChfLCBpbnNpZGUpID0+IGBcXGAke2luc2lkZX1cXGBgLFxuICB9XG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyY1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjL2RlY2lzaW9ucy50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvZGVjaXNpb25zLnRzXCI7aW1wb3J0IHsgcmVhZGRpclN5bmMsIHJlYWRGaWxlU3luYyB9IGZyb20gJ25vZGU6ZnMnXG5pbXBvcnQgeyBmaWxlVVJMVG9QYXRoIH0gZnJvbSAnbm9kZTp1cmwnXG5cbmV4cG9ydCBpbnRlcmZhY2UgRGVjaXNpb24ge1xuICAvKiogRm91ciBkaWdpdHM7IHRoZSBhZGRyZXNzIG9mIHRoZSBwYWdlLiAqL1xuICBudW1iZXI6IHN0cmluZ1xuICB0aXRsZTogc3RyaW5nXG4gIG1hcmtkb3duOiBzdHJpbmdcbn1cblxuY29uc3QgZm9sZGVyID0gZmlsZVVSTFRvUGF0aChuZXcgVVJMKCcuLi8uLi8uLi9kZWNpc2lvbnMvJywgaW1wb3J0Lm1ldGEudXJsKSlcblxuLyoqIFRoZSBkZWNpc2lvbnMgb2YgdGhlIHJlcG9zaXRvcnksIHNpbmNlIG5vdGVzIGluIHRoZSBjb250cmFjdCBuYW1lIHRoZW0uICovXG5leHBvcnQgZnVuY3Rpb24gbGlzdERlY2lzaW9ucygpOiBEZWNpc2lvbltdIHtcbiAgcmV0dXJuIHJlYWRkaXJTeW5jKGZvbGRlcilcbiAgICAuZmlsdGVyKChuYW1lKSA9PiAvXlxcZHs0fS0uKlxcLm1kJC8udGVzdChuYW1lKSlcbiAgICAuc29ydCgpXG4gICAgLm1hcCgobmFtZSkgPT4gcmVhZERlY2lzaW9uKG5hbWUuc2xpY2UoMCwgNCksIHJlYWRGaWxlU3luYyhmb2xkZXIgKyBuYW1lLCAndXRmOCcpKSlcbn1cblxuLyoqXG4gKiBNYWtlcyBhIGRlY2lzaW9uIGZpdCBmb3IgdGhlIHNpdGU6IGxpbmtzIHRvIG90aGVyIGRlY2lzaW9ucyBsZWFkIHRvIHRoZWlyIHBhZ2VzLCBsaW5rcyB0byBmaWxlcyBvZlxuICogdGhlIHJlcG9zaXRvcnkgYmVjb21lIHBsYWluIHRleHQsIGFuZCBub3RoaW5nIGluIGl0IGlzIHRha2VuIGZvciBhIGNvbXBvbmVudC5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWREZWNpc2lvbihudW1iZXI6IHN0cmluZywgc291cmNlOiBzdHJpbmcpOiBEZWNpc2lvbiB7XG4gIGNvbnN0IHRpdGxlID0gL14jICguKykkL20uZXhlYyhzb3VyY2UpPy5bMV0/LnJlcGxhY2VBbGwoJ2AnLCAnJykgPz8gYERlY2lzaW9uICR7bnVtYmVyfWBcbiAgY29uc3QgbWFya2Rvd24gPSBvdXRzaWRlKHNvdXJjZSwgLyhgYGBbXFxzXFxTXSo/YGBgKS8sIChwcm9zZSkgPT5cbiAgICBvdXRzaWRlKHdpdGhTaXRlTGlua3MocHJvc2UpLCAvKGBbXmBcXG5dKmApLywgKHRleHQpID0+IHRleHQucmVwbGFjZUFsbCgnPCcsICcmbHQ7JykpLFxuICApXG4gIHJldHVybiB7IG51bWJlciwgdGl0bGUsIG1hcmtkb3duOiBgOjo6IHYtcHJlXFxuXFxuJHttYXJrZG93bn1cXG5cXG46OjpcXG5gIH1cbn1cblxuZnVuY3Rpb24gd2l0aFNpdGVMaW5rcyh0ZXh0OiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gdGV4dC5yZXBsYWNlKC9cXFsoW15cXF1dKilcXF1cXCgoW14pXSopXFwpL2csIChsaW5rLCBsYWJlbDogc3RyaW5nLCBocmVmOiBzdHJpbmcpID0+IHtcbiAgICBpZiAoL15odHRwcz86Ly50ZXN0KGhyZWYpKSByZXR1cm4gbGlua1xuICAgIGNvbnN0IGRlY2lzaW9uID0gLyg/Ol58XFwvKShcXGR7NH0pLVteL10qXFwubWQkLy5leGVjKGhyZWYpXG4gICAgcmV0dXJuIGRlY2lzaW9uID8gYFske2xhYmVsfV0oL2RlY2lzaW9ucy8ke2RlY2lzaW9uWzFdfSlgIDogbGFiZWxcbiAgfSlcbn1cblxuLyoqIENoYW5nZXMgdGhlIHBhcnRzIG9mIGEgdGV4dCB0aGF0IGEgcGF0dGVybiAod2l0aCBvbmUgZ3JvdXAgYXJvdW5kIGl0KSBkb2VzIG5vdCBtYXRjaC4gKi9cbmZ1bmN0aW9uIG91dHNpZGUodGV4dDogc3RyaW5nLCBwYXR0ZXJuOiBSZWdFeHAsIGNoYW5nZTogKHBhcnQ6IHN0cmluZykgPT4gc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIHRleHRcbiAgICAuc3BsaXQocGF0dGVybilcbiAgICAubWFwKChwYXJ0LCBpbmRleCkgPT4gKGluZGV4ICUgMiA9PT0gMSA/IHBhcnQgOiBjaGFuZ2UocGFydCkpKVxuICAgIC5qb2luKCcnKVxufVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9rbm93bi1tZXRob2RzLnRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9rbm93bi1tZXRob2RzLnRzXCI7aW1wb3J0IHsgbGlzdE9wZXJhdGlvbnMsIHR5cGUgT3BlbkFwaURvY3VtZW50IH0gZnJvbSAnQGNybWNvbS13ZWJhcGkvY29udHJhY3QnXG5pbXBvcnQgdHlwZSB7IEtub3duTWV0aG9kIH0gZnJvbSAnQGNybWNvbS13ZWJhcGkvY29udHJhY3Qva25vd24tbWV0aG9kcydcbmltcG9ydCB7IGpvaW5Xb3JkcyB9IGZyb20gJy4vd29yZHMudHMnXG5cbi8qKiBBIGtub3duIG1ldGhvZCBhcyB0aGUgcGFnZSBzaG93cyBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgS25vd25NZXRob2RSb3cge1xuICB2ZXJiczogc3RyaW5nXG4gIC8qKiBUaGUgcGF0aCwgaW4gYnJhY2tldHMgd2hlcmUgaXQgaXMgaW5mZXJyZWQ7IGEgdGl0bGUgd2hlcmUgdGhlcmUgaXMgbm90IGV2ZW4gdGhhdC4gKi9cbiAgbmFtZTogc3RyaW5nXG4gIC8qKiBXaGV0aGVyIHRoZSBuYW1lIGlzIGEgcGF0aCwgb3Igb25lIGluIGJyYWNrZXRzLiAqL1xuICBpc1BhdGg6IGJvb2xlYW5cbiAgcHVycG9zZTogc3RyaW5nXG4gIC8qKiBgZnJvbSBSOS4wLjAsIGRlcHJlY2F0ZWQgZnJvbSBSMTguMC4wYDsgZW1wdHkgd2l0aG91dCBtYXJrcy4gKi9cbiAgcmVsZWFzZXM6IHN0cmluZ1xuICBwYWdlOiBzdHJpbmdcbiAgc3RhdGU6IEtub3duTWV0aG9kWydzdGF0ZSddXG4gIC8qKiBUaGUgcGFnZSBvZiB0aGUgb3BlcmF0aW9uLCB3aGVyZSB0aGUgY29udHJhY3QgaGFzIGl0LiAqL1xuICBvcGVyYXRpb25JZD86IHN0cmluZ1xufVxuXG4vKiogVGhlIGtub3duIG1ldGhvZHMgYnkgcmVzb3VyY2UsIGFuZCBob3cgbWFueSBhcmUgaW4gZWFjaCBzdGF0ZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgS25vd25NZXRob2RzIHtcbiAgY291bnRzOiB7IHN0YXRlOiBLbm93bk1ldGhvZFsnc3RhdGUnXTsgY291bnQ6IG51bWJlciB9W11cbiAgdG90YWw6IG51bWJlclxuICByZXNvdXJjZXM6IHsgcmVzb3VyY2U6IHN0cmluZzsgcm93czogS25vd25NZXRob2RSb3dbXSB9W11cbn1cblxuLyoqIE1ha2VzIHdoYXQgdGhlIHBhZ2Ugb2YgdGhlIGtub3duIG1ldGhvZHMgc2hvd3MuICovXG5leHBvcnQgZnVuY3Rpb24gbGlzdEtub3duTWV0aG9kcyhidW5kbGU6IE9wZW5BcGlEb2N1bWVudCwgbWV0aG9kczogcmVhZG9ubHkgS25vd25NZXRob2RbXSk6IEtub3duTWV0aG9kcyB7XG4gIGNvbnN0IG9wZXJhdGlvbklkcyA9IG5ldyBNYXAoXG4gICAgbGlzdE9wZXJhdGlvbnMoYnVuZGxlKS5tYXAoKHsgcGF0aCwgbWV0aG9kLCBvcGVyYXRpb24gfSkgPT4gW1xuICAgICAgYCR7bWV0aG9kLnRvVXBwZXJDYXNlKCl9ICR7cGF0aH1gLFxuICAgICAgb3BlcmF0aW9uLm9wZXJhdGlvbklkLFxuICAgIF0pLFxuICApXG4gIGNvbnN0IHJlc291cmNlcyA9IG5ldyBNYXA8c3RyaW5nLCBLbm93bk1ldGhvZFJvd1tdPigpXG4gIGZvciAoY29uc3Qga25vd24gb2YgbWV0aG9kcykge1xuICAgIGNvbnN0IHsgcmVzb3VyY2UsIHZlcmJzID0gW10sIHBhdGgsIGluZmVycmVkLCB0aXRsZSwgcHVycG9zZSwgcGFnZSwgc3RhdGUgfSA9IGtub3duXG4gICAgY29uc3Qgb3BlcmF0aW9uSWQgPSBzdGF0ZSA9PT0gJ2luJyA/IG9wZXJhdGlvbklkcy5nZXQoYCR7dmVyYnNbMF19IC8ke3BhdGggPz8gaW5mZXJyZWR9YCkgOiB1bmRlZmluZWRcbiAgICBjb25zdCByb3c6IEtub3duTWV0aG9kUm93ID0ge1xuICAgICAgdmVyYnM6IHZlcmJzLmpvaW4oJyBvciAnKSxcbiAgICAgIG5hbWU6IHBhdGggPz8gKGluZmVycmVkID09PSB1bmRlZmluZWQgPyAodGl0bGUgPz8gJycpIDogYCgke2luZmVycmVkfSlgKSxcbiAgICAgIGlzUGF0aDogcGF0aCAhPT0gdW5kZWZpbmVkIHx8IGluZmVycmVkICE9PSB1bmRlZmluZWQsXG4gICAgICBwdXJwb3NlLFxuICAgICAgcmVsZWFzZXM6IHJlbGVhc2VzT2Yoa25vd24pLFxuICAgICAgcGFnZSxcbiAgICAgIHN0YXRlLFxuICAgICAgLi4uKG9wZXJhdGlvbklkID09PSB1bmRlZmluZWQgPyB7fSA6IHsgb3BlcmF0aW9uSWQgfSksXG4gICAgfVxuICAgIHJlc291cmNlcy5zZXQocmVzb3VyY2UsIFsuLi4ocmVzb3VyY2VzLmdldChyZXNvdXJjZSkgPz8gW10pLCByb3ddKVxuICB9XG4gIGNvbnN0IHN0YXRlcyA9IFsnaW4nLCAnc2hlZXQgcmVhZHksIG5vdCB5ZXQnLCAnYnkgbmFtZSddIGFzIGNvbnN0XG4gIHJldHVybiB7XG4gICAgY291bnRzOiBzdGF0ZXMubWFwKChzdGF0ZSkgPT4gKHsgc3RhdGUsIGNvdW50OiBtZXRob2RzLmZpbHRlcigob25lKSA9PiBvbmUuc3RhdGUgPT09IHN0YXRlKS5sZW5ndGggfSkpLFxuICAgIHRvdGFsOiBtZXRob2RzLmxlbmd0aCxcbiAgICByZXNvdXJjZXM6IFsuLi5yZXNvdXJjZXNdLm1hcCgoW3Jlc291cmNlLCByb3dzXSkgPT4gKHsgcmVzb3VyY2UsIHJvd3MgfSkpLFxuICB9XG59XG5cbmZ1bmN0aW9uIHJlbGVhc2VzT2YoeyBhdmFpbGFibGVGcm9tID0gW10sIGRlcHJlY2F0ZWRGcm9tID0gW10gfTogS25vd25NZXRob2QpOiBzdHJpbmcge1xuICByZXR1cm4gW1xuICAgIC4uLihhdmFpbGFibGVGcm9tLmxlbmd0aCA+IDAgPyBbYGZyb20gJHtqb2luV29yZHMoYXZhaWxhYmxlRnJvbSl9YF0gOiBbXSksXG4gICAgLi4uKGRlcHJlY2F0ZWRGcm9tLmxlbmd0aCA+IDAgPyBbYGRlcHJlY2F0ZWQgZnJvbSAke2pvaW5Xb3JkcyhkZXByZWNhdGVkRnJvbSl9YF0gOiBbXSksXG4gIF0uam9pbignLCAnKVxufVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvbWFya2Rvd25cIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9tYXJrZG93bi9maWVsZHMudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjL21hcmtkb3duL2ZpZWxkcy50c1wiO2ltcG9ydCB7IGNob2ljZUluV29yZHMgfSBmcm9tICcuLi9jaG9pY2VzLnRzJ1xuaW1wb3J0IHsgbWFya3NJbldvcmRzIH0gZnJvbSAnLi4vbWFya3MudHMnXG5pbXBvcnQgdHlwZSB7IEZpZWxkUm93LCBPYmplY3RWaWV3IH0gZnJvbSAnLi4vdmlld3MudHMnXG5pbXBvcnQgeyByZXBsYWNlbWVudEluV29yZHMgfSBmcm9tICcuLi93b3Jkcy50cydcblxuLyoqIEFuIG9iamVjdCBhcyBNYXJrZG93bjogaXRzIHdvcmRzIGFuZCBydWxlcywgYW5kIG9uZSBsaXN0IGVudHJ5IHBlciBmaWVsZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBvYmplY3RNYXJrZG93bih2aWV3OiBPYmplY3RWaWV3KTogc3RyaW5nIHtcbiAgY29uc3QgYmxvY2tzID0gW1xuICAgIC4uLnZpZXcuZGVzY3JpcHRpb24sXG4gICAgLi4uKHZpZXcuY2hvaWNlLmxlbmd0aCA+IDAgPyBbY2hvaWNlSW5Xb3Jkcyh2aWV3LmNob2ljZSldIDogW10pLFxuICAgIC4uLnZpZXcucnVsZXMsXG4gICAgLi4udmlldy5ub3Rlcy5tYXAoKG5vdGUpID0+IGBOb3RlOiAke25vdGV9YCksXG4gICAgdmlldy5yb3dzLm1hcChyb3dNYXJrZG93bikuam9pbignXFxuJyksXG4gICAgLi4uKHZpZXcuaXNDbG9zZWQgJiYgdmlldy5yb3dzLmxlbmd0aCA+IDAgPyBbJ05vIG90aGVyIGZpZWxkIGlzIGFjY2VwdGVkLiddIDogW10pLFxuICAgIC4uLnZpZXcuYWx0ZXJuYXRpdmVzLm1hcCgoeyB0aXRsZSwgbWFya3MsIGJvZHkgfSwgaW5kZXgpID0+IHtcbiAgICAgIGNvbnN0IHNpbmNlID0gbWFya3NJbldvcmRzKG1hcmtzKVxuICAgICAgcmV0dXJuIGAqKkFsdGVybmF0aXZlICR7aW5kZXggKyAxfTogJHt0aXRsZX0qKiR7c2luY2UgJiYgYCAoJHtzaW5jZX0pYH1cXG5cXG4ke29iamVjdE1hcmtkb3duKGJvZHkpfWBcbiAgICB9KSxcbiAgICAuLi52aWV3LmNsYWltcy5tYXAoXG4gICAgICAoY2xhaW0pID0+XG4gICAgICAgIGBDbGFpbXMgb2YgXFxgJHtjbGFpbS5wYXRofVxcYC4gJHtjbGFpbS5kZXNjcmlwdGlvbi5qb2luKCcgJyl9XFxuXFxuJHtjbGFpbS5yb3dzLm1hcChyb3dNYXJrZG93bikuam9pbignXFxuJyl9YCxcbiAgICApLFxuICBdXG4gIHJldHVybiBibG9ja3MuZmlsdGVyKChibG9jaykgPT4gYmxvY2sgIT09ICcnKS5qb2luKCdcXG5cXG4nKVxufVxuXG5mdW5jdGlvbiByb3dNYXJrZG93bihyb3c6IEZpZWxkUm93KTogc3RyaW5nIHtcbiAgY29uc3QgaW5kZW50ID0gJyAgJy5yZXBlYXQocm93LmRlcHRoKVxuICBjb25zdCBtYXJrcyA9IG1hcmtzSW5Xb3Jkcyh7IC4uLnJvdy5tYXJrcywgcmVwbGFjZWRCeTogdW5kZWZpbmVkIH0pXG4gIGNvbnN0IGZhY3RzID0gW1xuICAgIC4uLihyb3cua2luZCA9PT0gJ2FsdGVybmF0aXZlJyA/IFtdIDogW3Jvdy50eXBlXSksXG4gICAgcm93LnJlcXVpcmVtZW50LFxuICAgIC4uLihtYXJrcyA/IFttYXJrc10gOiBbXSksXG4gICAgLi4uKHJvdy5pc1Nlc3Npb25Ub2tlbiA/IFsnc2Vzc2lvbiB0b2tlbiddIDogW10pLFxuICAgIC4uLihyb3cuc2Vuc2l0aXZlID8gWydzZW5zaXRpdmUnXSA6IFtdKSxcbiAgICAuLi4ocm93LmV2aWRlbmNlID8gW2BldmlkZW5jZTogJHtyb3cuZXZpZGVuY2V9YF0gOiBbXSksXG4gIF1cbiAgY29uc3QgbmFtZSA9IHJvdy5raW5kID09PSAnYWx0ZXJuYXRpdmUnID8gYCoqJHtyb3cubmFtZX0qKmAgOiBgXFxgJHtyb3cubmFtZX1cXGBgXG4gIGNvbnN0IHNlbnRlbmNlcyA9IFtcbiAgICAuLi5yb3cuZGVzY3JpcHRpb24sXG4gICAgLi4uKHJvdy5tYXJrcy5yZXBsYWNlZEJ5ID8gW2BVc2UgJHtyZXBsYWNlbWVudEluV29yZHMocm93Lm1hcmtzLnJlcGxhY2VkQnkpfSBpbiBpdHMgcGxhY2UuYF0gOiBbXSksXG4gICAgLi4uKHJvdy5jaG9pY2UubGVuZ3RoID4gMCA/IFtjaG9pY2VJbldvcmRzKHJvdy5jaG9pY2UpXSA6IFtdKSxcbiAgICAuLi5yb3cucnVsZXMsXG4gICAgLi4uKHJvdy5zYW1lQXMgPyBbYEZpZWxkcyBhcyBpbiBcXGAke3Jvdy5zYW1lQXN9XFxgLmBdIDogW10pLFxuICAgIC4uLihyb3cudmFsdWVzLmxlbmd0aCA+IDAgPyBbYE9uZSBvZjogJHtyb3cudmFsdWVzLmpvaW4oJywgJyl9LmBdIDogW10pLFxuICAgIC4uLihyb3cubGltaXRzLmxlbmd0aCA+IDAgPyBbYCR7cm93LmxpbWl0cy5qb2luKCcsICcpfS5gXSA6IFtdKSxcbiAgICAuLi5yb3cuc2FtcGxlcy5tYXAoKHNhbXBsZSkgPT4gYEZvciBleGFtcGxlIFxcYCR7c2FtcGxlfVxcYC5gKSxcbiAgICAuLi4ocm93LndpcmUgPyBbYEZvciBleGFtcGxlIFxcYCR7cm93LndpcmUud3JpdHRlbn1cXGAsIGluIHRoZSBVUkwgXFxgJHtyb3cud2lyZS5pblVybH1cXGAuYF0gOiBbXSksXG4gICAgLi4ucm93Lm5vdGVzLm1hcCgobm90ZSkgPT4gYE5vdGU6ICR7bm90ZX1gKSxcbiAgXVxuICByZXR1cm4gYCR7aW5kZW50fS0gJHtuYW1lfSAoJHtmYWN0cy5qb2luKCc7ICcpfSkke3NlbnRlbmNlcy5sZW5ndGggPiAwID8gYDogJHtzZW50ZW5jZXMuam9pbignICcpfWAgOiAnJ31gXG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9tYXJrZG93blwiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjL21hcmtkb3duL3BhZ2VzLnRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9tYXJrZG93bi9wYWdlcy50c1wiO2ltcG9ydCB0eXBlIHsgRXhhbXBsZVZpZXcgfSBmcm9tICcuLi9leGFtcGxlcy50cydcbmltcG9ydCB7IG1hcmtzSW5Xb3JkcyB9IGZyb20gJy4uL21hcmtzLnRzJ1xuaW1wb3J0IHR5cGUgeyBPYmplY3RQYWdlIH0gZnJvbSAnLi4vb2JqZWN0LXBhZ2UudHMnXG5pbXBvcnQgdHlwZSB7IE9wZXJhdGlvblBhZ2UgfSBmcm9tICcuLi9vcGVyYXRpb24tcGFnZS50cydcbmltcG9ydCB7IGZpbGxTYW1wbGUgfSBmcm9tICcuLi9yZWFkZXItdmFsdWVzLnRzJ1xuaW1wb3J0IHR5cGUgeyBTb3VyY2VWaWV3IH0gZnJvbSAnLi4vc291cmNlcy50cydcbmltcG9ydCB7IG9iamVjdE1hcmtkb3duIH0gZnJvbSAnLi9maWVsZHMudHMnXG5cbi8qKiBUaGUgcGFnZSBvZiBhbiBvcGVyYXRpb24gYXMgTWFya2Rvd24sIGFzIGluIHRoZSBuZXdlc3QgcmVsZWFzZSB0aGF0IGhhcyBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBvcGVyYXRpb25NYXJrZG93bihwYWdlOiBPcGVyYXRpb25QYWdlKTogc3RyaW5nIHtcbiAgY29uc3QgeyBhbnN3ZXIgfSA9IHBhZ2VcbiAgcmV0dXJuIGRvY3VtZW50KFtcbiAgICBgIyAke3BhZ2UudGl0bGV9YCxcbiAgICBgXFxgJHtwYWdlLm1ldGhvZH0gJHtwYWdlLnBhdGh9XFxgLCBvcGVyYXRpb25JZCBcXGAke3BhZ2Uub3BlcmF0aW9uSWR9XFxgYCxcbiAgICBmYWN0cyhbYEFzIGluICR7cGFnZS5yZWxlYXNlfWAsIG1hcmtzSW5Xb3JkcyhwYWdlLm1hcmtzKSwgYGV2aWRlbmNlOiAke3BhZ2UuZXZpZGVuY2V9YF0pLFxuICAgIHBhZ2UucGF0aEV2aWRlbmNlICYmIGBObyBwYWdlIHNob3dzIHRoaXMgcGF0aDogJHtwYWdlLnBhdGhFdmlkZW5jZX0uYCxcbiAgICAuLi5wYWdlLmRlc2NyaXB0aW9uLFxuICAgICcjIyBTZWN1cml0eScsXG4gICAgLi4ucGFnZS5zZWN1cml0eSxcbiAgICBwYWdlLnNlc3Npb24sXG4gICAgLi4uKHBhZ2UucGFyYW1ldGVycyA/IFsnIyMgUXVlcnkgcGFyYW1ldGVycycsIG9iamVjdE1hcmtkb3duKHBhZ2UucGFyYW1ldGVycyldIDogW10pLFxuICAgIC4uLihwYWdlLmJvZHlcbiAgICAgID8gW1xuICAgICAgICAgICcjIyBSZXF1ZXN0JyxcbiAgICAgICAgICBgQSBKU09OIG9iamVjdC4ke3BhZ2UuYm9keS5yZXF1aXJlZCA/ICcnIDogJyBUaGUgYm9keSBtYXkgYmUgbGVmdCBvdXQuJ31gLFxuICAgICAgICAgIG9iamVjdE1hcmtkb3duKHBhZ2UuYm9keSksXG4gICAgICAgIF1cbiAgICAgIDogW10pLFxuICAgICcjIyBDYWxsIGl0JyxcbiAgICAuLi5wYWdlLnNhbXBsZXMubWFwKChzYW1wbGUpID0+IGZlbmNlKHNhbXBsZS5sYW5ndWFnZSwgZmlsbFNhbXBsZShzYW1wbGUsIHt9KSkpLFxuICAgIC4uLmV4YW1wbGVzKCdSZXF1ZXN0IGV4YW1wbGVzJywgcGFnZS5yZXF1ZXN0RXhhbXBsZXMpLFxuICAgICcjIyBBbnN3ZXInLFxuICAgIGAke2Fuc3dlci5sZWFkfSBJdCBjb21lcyBpbiB0aGUgW2VudmVsb3BlXSgvcmVmZXJlbmNlL2Fuc3dlcnMpLmAsXG4gICAgb2JqZWN0TWFya2Rvd24oYW5zd2VyKSxcbiAgICAuLi5leGFtcGxlcygnQW5zd2VyIGV4YW1wbGVzJywgcGFnZS5hbnN3ZXJFeGFtcGxlcyksXG4gICAgJyMjIEZhaWx1cmVzJyxcbiAgICAnQW55IGBzdGF0dXMuY29kZWAgb3RoZXIgdGhhbiBgT0tgIGlzIGEgZmFpbHVyZSwgbW9zdCBsaWtlbHkgd2l0aCBIVFRQIHN0YXR1cyAyMDAuIFNlZSB0aGUgW2NhdGFsb2d1ZV0oL3JlZmVyZW5jZS9mYWlsdXJlcykuJyxcbiAgICBsaXN0KHBhZ2UuZmFpbHVyZXMubWFwKChjb2RlKSA9PiBgXFxgJHtjb2RlfVxcYGApKSxcbiAgICAnIyMgV2hhdCBjaGFuZ2VzIGJldHdlZW4gcmVsZWFzZXMnLFxuICAgIHBhZ2UuY2hhbmdlcy5sZW5ndGggPiAwXG4gICAgICA/IGxpc3QocGFnZS5jaGFuZ2VzLm1hcCgoeyByZWxlYXNlLCBsaW5lcyB9KSA9PiBgJHtyZWxlYXNlfTogJHtsaW5lcy5qb2luKCcgJyl9YCkpXG4gICAgICA6ICdJdCBpcyB0aGUgc2FtZSBpbiBldmVyeSByZWxlYXNlIHRoZSBwYWdlcyB0ZWxsIG9mLicsXG4gICAgJyMjIEV2aWRlbmNlJyxcbiAgICAuLi5wYWdlLm5vdGVzLm1hcCgobm90ZSkgPT4gYE5vdGU6ICR7bm90ZX1gKSxcbiAgICBzb3VyY2VzKHBhZ2Uuc291cmNlcyksXG4gIF0pXG59XG5cbi8qKiBUaGUgcGFnZSBvZiBhIHNoYXJlZCBvYmplY3QgYXMgTWFya2Rvd24sIGFzIGluIHRoZSBuZXdlc3QgcmVsZWFzZSB0aGF0IGhhcyBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBvYmplY3RQYWdlTWFya2Rvd24ocGFnZTogT2JqZWN0UGFnZSk6IHN0cmluZyB7XG4gIHJldHVybiBkb2N1bWVudChbXG4gICAgYCMgJHtwYWdlLnRpdGxlfWAsXG4gICAgZmFjdHMoW2BTY2hlbWEgXFxgJHtwYWdlLm5hbWV9XFxgYCwgYGFzIGluICR7cGFnZS5yZWxlYXNlfWAsIG1hcmtzSW5Xb3JkcyhwYWdlLm1hcmtzKSwgYGV2aWRlbmNlOiAke3BhZ2UuZXZpZGVuY2V9YF0pLFxuICAgICcjIyBGaWVsZHMnLFxuICAgIG9iamVjdE1hcmtkb3duKHBhZ2UuYm9keSksXG4gICAgJyMjIFdoZXJlIGl0IGlzIHVzZWQnLFxuICAgIGxpc3QocGFnZS51c2VzLm1hcCgoeyBvcGVyYXRpb25JZCwgdGl0bGUgfSkgPT4gYFske3RpdGxlfV0oL3JlZmVyZW5jZS8ke29wZXJhdGlvbklkfSlgKSksXG4gICAgLi4uKHBhZ2Uuc291cmNlcy5sZW5ndGggPiAwID8gWycjIyBFdmlkZW5jZScsIHNvdXJjZXMocGFnZS5zb3VyY2VzKV0gOiBbXSksXG4gIF0pXG59XG5cbmV4cG9ydCBmdW5jdGlvbiBsaXN0KGVudHJpZXM6IHJlYWRvbmx5IHN0cmluZ1tdKTogc3RyaW5nIHtcbiAgcmV0dXJuIGVudHJpZXMubWFwKChlbnRyeSkgPT4gYC0gJHtlbnRyeX1gKS5qb2luKCdcXG4nKVxufVxuXG5mdW5jdGlvbiBkb2N1bWVudChibG9ja3M6IFJlYWRvbmx5QXJyYXk8c3RyaW5nIHwgdW5kZWZpbmVkPik6IHN0cmluZyB7XG4gIHJldHVybiBgJHtibG9ja3MuZmlsdGVyKChibG9jaykgPT4gYmxvY2sgIT09IHVuZGVmaW5lZCAmJiBibG9jayAhPT0gJycpLmpvaW4oJ1xcblxcbicpfVxcbmBcbn1cblxuZnVuY3Rpb24gZmFjdHMod29yZHM6IHJlYWRvbmx5IHN0cmluZ1tdKTogc3RyaW5nIHtcbiAgcmV0dXJuIGAke3dvcmRzLmZpbHRlcigod29yZCkgPT4gd29yZCAhPT0gJycpLmpvaW4oJzsgJyl9LmBcbn1cblxuZnVuY3Rpb24gZmVuY2UobGFuZ3VhZ2U6IHN0cmluZywgdGV4dDogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIGBcXGBcXGBcXGAke2xhbmd1YWdlfVxcbiR7dGV4dH1cXG5cXGBcXGBcXGBgXG59XG5cbmZ1bmN0aW9uIGV4YW1wbGVzKHRpdGxlOiBzdHJpbmcsIGVudHJpZXM6IHJlYWRvbmx5IEV4YW1wbGVWaWV3W10pOiBzdHJpbmdbXSB7XG4gIGlmIChlbnRyaWVzLmxlbmd0aCA9PT0gMCkgcmV0dXJuIFtdXG4gIHJldHVybiBbXG4gICAgYCMjICR7dGl0bGV9YCxcbiAgICAuLi5lbnRyaWVzLmZsYXRNYXAoKGV4YW1wbGUpID0+IHtcbiAgICAgIGNvbnN0IG1hcmtzID0gbWFya3NJbldvcmRzKGV4YW1wbGUubWFya3MpXG4gICAgICByZXR1cm4gW1xuICAgICAgICBgIyMjICR7ZXhhbXBsZS50aXRsZX1gLFxuICAgICAgICBmYWN0cyhbYEV2aWRlbmNlOiAke2V4YW1wbGUuZXZpZGVuY2V9YCwgbWFya3MsIC4uLmV4YW1wbGUubm90ZXMubWFwKChub3RlKSA9PiBgbm90ZTogJHtub3RlfWApXSksXG4gICAgICAgIGZlbmNlKCdqc29uJywgZXhhbXBsZS5qc29uKSxcbiAgICAgIF1cbiAgICB9KSxcbiAgXVxufVxuXG5mdW5jdGlvbiBzb3VyY2VzKGVudHJpZXM6IHJlYWRvbmx5IFNvdXJjZVZpZXdbXSk6IHN0cmluZyB7XG4gIHJldHVybiBsaXN0KGVudHJpZXMubWFwKCh7IGxhYmVsLCBocmVmIH0pID0+IGBbJHtsYWJlbH1dKCR7aHJlZn0pYCkpXG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9tYXJrZG93blwiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjL21hcmtkb3duL3dyaXR0ZW4udHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjL21hcmtkb3duL3dyaXR0ZW4udHNcIjsvKiogTWFrZXMgdGhlIE1hcmtkb3duIHRoYXQgc3RhbmRzIGZvciBhIGNvbXBvbmVudCBvbiBhIHBhZ2UuICovXG5leHBvcnQgdHlwZSBFeHBhbnNpb24gPSAoYXR0cmlidXRlczogeyBbbmFtZTogc3RyaW5nXTogc3RyaW5nIH0sIGluc2lkZTogc3RyaW5nKSA9PiBzdHJpbmdcblxuLyoqXG4gKiBNYWtlcyB0aGUgc291cmNlIG9mIGEgcGFnZSB3cml0dGVuIGJ5IGhhbmQgcmVhZGFibGUgd2l0aG91dCB0aGUgc2l0ZTogbm8gZnJvbnQgbWF0dGVyLCBubyBzY3JpcHQsIGFuZCBpbiB0aGUgcGxhY2VcbiAqIG9mIGVhY2ggY29tcG9uZW50IHdoYXQgaXQgc2hvd3MuXG4gKlxuICogQHRocm93cyB7RXJyb3J9IFdoZW4gYSBjb21wb25lbnQgaXMgdXNlZCB0aGF0IG5vdGhpbmcgc3RhbmRzIGZvci5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdyaXR0ZW5NYXJrZG93bihzb3VyY2U6IHN0cmluZywgZXhwYW5zaW9uczogeyByZWFkb25seSBbY29tcG9uZW50OiBzdHJpbmddOiBFeHBhbnNpb24gfSk6IHN0cmluZyB7XG4gIGNvbnN0IGJvZHkgPSBzb3VyY2VcbiAgICAucmVwbGFjZSgvXi0tLVxcbltcXHNcXFNdKj9cXG4tLS1cXG4vLCAnJylcbiAgICAucmVwbGFjZSgvPHNjcmlwdCBzZXR1cD5bXFxzXFxTXSo/PFxcL3NjcmlwdD5cXG4qL2csICcnKVxuICAgIC5yZXBsYWNlKC9eOjo6LipcXG5cXG4/fF48XFwvP21haW5cXGJbXj5dKj5cXG4vZ20sICcnKVxuICBjb25zdCBwYXJ0cyA9IGJvZHkuc3BsaXQoLyheYGBgW1xcc1xcU10qP15gYGAkKS9tKVxuICBjb25zdCB0ZXh0ID0gcGFydHMubWFwKChwYXJ0LCBpbmRleCkgPT4gKGluZGV4ICUgMiA9PT0gMSA/IHBhcnQgOiBleHBhbmQocGFydCwgZXhwYW5zaW9ucykpKS5qb2luKCcnKVxuICByZXR1cm4gYCR7dGV4dC5yZXBsYWNlKC9cXG57Myx9L2csICdcXG5cXG4nKS50cmltKCl9XFxuYFxufVxuXG5jb25zdCBjb21wb25lbnQgPSAvPChbQS1aXVxcdyp8c3BhbilcXGIoW14+XSo/KSg/OlxcLz58PigoPzooPyE8XFwxXFxiKVtcXHNcXFNdKSo/KTxcXC9cXDE+KS9nXG5cbmZ1bmN0aW9uIGV4cGFuZCh0ZXh0OiBzdHJpbmcsIGV4cGFuc2lvbnM6IHsgcmVhZG9ubHkgW2NvbXBvbmVudDogc3RyaW5nXTogRXhwYW5zaW9uIH0pOiBzdHJpbmcge1xuICBjb25zdCBleHBhbmRlZCA9IHRleHQucmVwbGFjZShjb21wb25lbnQsIChfLCBuYW1lOiBzdHJpbmcsIGF0dHJpYnV0ZXM6IHN0cmluZywgaW5zaWRlID0gJycpID0+IHtcbiAgICBjb25zdCBleHBhbnNpb24gPSBleHBhbnNpb25zW25hbWVdXG4gICAgaWYgKCFleHBhbnNpb24pIHRocm93IG5ldyBFcnJvcihgbm90aGluZyBzdGFuZHMgZm9yIDwke25hbWV9PiBpbiBNYXJrZG93bmApXG4gICAgcmV0dXJuIGV4cGFuc2lvbihyZWFkQXR0cmlidXRlcyhhdHRyaWJ1dGVzKSwgZXhwYW5kKGluc2lkZSwgZXhwYW5zaW9ucykpXG4gIH0pXG4gIC8vIFRoZSBjb2x1bW5zIG9mIGEgdGFibGUgaW4gdGhlIHNvdXJjZSBhcmUgcGFkZGVkIGZvciB0aGUgZXllIG9mIGl0cyBhdXRob3IuXG4gIHJldHVybiBleHBhbmRlZC5yZXBsYWNlKC9eXFx8LipcXHwkL2dtLCAocm93KSA9PiByb3cucmVwbGFjZSgvIHsyLH0vZywgJyAnKS5yZXBsYWNlKC8tezQsfS9nLCAnLS0tJykpXG59XG5cbmZ1bmN0aW9uIHJlYWRBdHRyaWJ1dGVzKHRleHQ6IHN0cmluZyk6IHsgW25hbWU6IHN0cmluZ106IHN0cmluZyB9IHtcbiAgcmV0dXJuIE9iamVjdC5mcm9tRW50cmllcyhbLi4udGV4dC5tYXRjaEFsbCgvOj8oW1xcdy1dKyk9XCIoW15cIl0qKVwiL2cpXS5tYXAoKFssIG5hbWUsIHZhbHVlXSkgPT4gW25hbWUsIHZhbHVlXSkpXG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9zaXRlXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvc2l0ZS9maWxlcy50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvc2l0ZS9maWxlcy50c1wiO2ltcG9ydCB0eXBlIHsgT3BlbkFwaURvY3VtZW50IH0gZnJvbSAnQGNybWNvbS13ZWJhcGkvY29udHJhY3QnXG5pbXBvcnQgeyBsaXN0Q2hhbmdlbG9nIH0gZnJvbSAnLi4vY2hhbmdlbG9nLnRzJ1xuaW1wb3J0IHR5cGUgeyBTaXRlQWRkcmVzcyB9IGZyb20gJy4vYWRkcmVzcy50cydcbmltcG9ydCB0eXBlIHsgU2l0ZUNvbnRlbnRzIH0gZnJvbSAnLi9jb250ZW50cy50cydcbmltcG9ydCB7IGZlZWRGaWxlcyB9IGZyb20gJy4vZmVlZHMudHMnXG5pbXBvcnQgeyBmb3JtRmlsZXMsIHR5cGUgU2l0ZUZpbGVzIH0gZnJvbSAnLi9mb3JtLWZpbGVzLnRzJ1xuaW1wb3J0IHsgbGxtc1RleHQgfSBmcm9tICcuL21hY2hpbmVzLnRzJ1xuaW1wb3J0IHsgbGlzdFdyaXR0ZW5QYWdlcywgdHdpbkZpbGVzIH0gZnJvbSAnLi90d2lucy50cydcblxuLyoqXG4gKiBBbGwgZmlsZXMgb2YgdGhlIHNpdGUgdGhhdCBhcmUgbmVpdGhlciBwYWdlcyBub3IgZG93bmxvYWRzOiBmb3JtcyBvZiBwYWdlcyBpbiBvdGhlciByZWxlYXNlcywgZmVlZHMsIE1hcmtkb3duXG4gKiB0d2lucyBhbmQgYGxsbXMudHh0YC5cbiAqXG4gKiBAcGFyYW0gcm9vdCBGb2xkZXIgb2YgdGhlIHNvdXJjZXMgb2YgdGhlIHNpdGUuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzaXRlRmlsZXMoXG4gIGJ1bmRsZTogT3BlbkFwaURvY3VtZW50LFxuICBjb250ZW50czogU2l0ZUNvbnRlbnRzLFxuICBhZGRyZXNzOiBTaXRlQWRkcmVzcyxcbiAgcm9vdDogc3RyaW5nLFxuKTogU2l0ZUZpbGVzIHtcbiAgY29uc3QgY2hhbmdlbG9nID0gbGlzdENoYW5nZWxvZyhidW5kbGUpXG4gIHJldHVybiBuZXcgTWFwKFtcbiAgICAuLi5mb3JtRmlsZXMoY29udGVudHMub3BlcmF0aW9ucywgY29udGVudHMub2JqZWN0cyksXG4gICAgLi4uZmVlZEZpbGVzKGNoYW5nZWxvZywgYWRkcmVzcyksXG4gICAgLi4udHdpbkZpbGVzKGJ1bmRsZSwgY29udGVudHMsIGNoYW5nZWxvZywgYWRkcmVzcywgcm9vdCksXG4gICAgWydsbG1zLnR4dCcsIGxsbXNUZXh0KGJ1bmRsZSwgbGlzdFdyaXR0ZW5QYWdlcyhyb290KSwgYWRkcmVzcyldLFxuICBdKVxufVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvc2l0ZVwiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjL3NpdGUvaGVhZC50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvc2l0ZS9oZWFkLnRzXCI7aW1wb3J0IHR5cGUgeyBIZWFkQ29uZmlnIH0gZnJvbSAndml0ZXByZXNzJ1xuaW1wb3J0IHR5cGUgeyBTaXRlQWRkcmVzcyB9IGZyb20gJy4vYWRkcmVzcy50cydcblxuLyoqIFdoYXQgc3RhbmRzIGluIHRoZSBoZWFkIG9mIG9uZSBwYWdlOiBpdHMgdHdpbiwgYW5kIGl0cyBvd24gYWRkcmVzcyB3aGVuIGl0IGlzIGtub3duLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGhlYWRPZihyZWxhdGl2ZVBhdGg6IHN0cmluZywgYWRkcmVzczogU2l0ZUFkZHJlc3MpOiBIZWFkQ29uZmlnW10ge1xuICBpZiAocmVsYXRpdmVQYXRoID09PSAnNDA0Lm1kJykgcmV0dXJuIFtbJ21ldGEnLCB7IG5hbWU6ICdyb2JvdHMnLCBjb250ZW50OiAnbm9pbmRleCcgfV1dXG4gIGNvbnN0IHBhZ2UgPSByZWxhdGl2ZVBhdGgucmVwbGFjZSgvKF58XFwvKWluZGV4XFwubWQkLywgJyQxJykucmVwbGFjZSgvXFwubWQkLywgJycpXG4gIHJldHVybiBbXG4gICAgWydsaW5rJywgeyByZWw6ICdhbHRlcm5hdGUnLCB0eXBlOiAndGV4dC9tYXJrZG93bicsIGhyZWY6IGAke2FkZHJlc3MuYmFzZX0ke3JlbGF0aXZlUGF0aH1gIH1dLFxuICAgIC4uLihhZGRyZXNzLnVybCA/IFtbJ2xpbmsnLCB7IHJlbDogJ2Nhbm9uaWNhbCcsIGhyZWY6IGAke2FkZHJlc3MudXJsfSR7cGFnZX1gIH1dIGFzIEhlYWRDb25maWddIDogW10pLFxuICBdXG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9zaXRlXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvc2l0ZS9vZmZsaW5lLnRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9zaXRlL29mZmxpbmUudHNcIjtpbXBvcnQgeyBleGVjRmlsZSB9IGZyb20gJ25vZGU6Y2hpbGRfcHJvY2VzcydcbmltcG9ydCB7IGNwU3luYywgcmVhZEZpbGVTeW5jLCB3cml0ZUZpbGVTeW5jIH0gZnJvbSAnbm9kZTpmcydcbmltcG9ydCB7IGNyZWF0ZVJlcXVpcmUgfSBmcm9tICdub2RlOm1vZHVsZSdcbmltcG9ydCB7IGRpcm5hbWUsIGpvaW4gfSBmcm9tICdub2RlOnBhdGgnXG5pbXBvcnQgeyBwcm9taXNpZnkgfSBmcm9tICdub2RlOnV0aWwnXG5pbXBvcnQgeyBkb2N1bWVudHNGb2xkZXIgfSBmcm9tICcuL2RvY3VtZW50cy50cydcblxuLyoqIFB1dHMgdGhlIGRvY3VtZW50cyBvZiBhbGwgcmVsZWFzZXMsIGFuZCB0aGUgbmV3ZXN0IGFzIG9uZSBwYWdlIHRvIHJlYWQgb2ZmbGluZSwgaW50byBhIGJ1aWx0IHNpdGUuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gd3JpdGVEb2N1bWVudHMoc2l0ZTogc3RyaW5nLCBuZXdlc3Q6IHN0cmluZyk6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCBmb2xkZXIgPSBqb2luKHNpdGUsICdkb2N1bWVudHMnKVxuICBjcFN5bmMoZG9jdW1lbnRzRm9sZGVyLCBmb2xkZXIsIHsgcmVjdXJzaXZlOiB0cnVlIH0pXG4gIGNvbnN0IHBhZ2UgPSBqb2luKGZvbGRlciwgJ3JlZmVyZW5jZS5odG1sJylcbiAgYXdhaXQgcHJvbWlzaWZ5KGV4ZWNGaWxlKShcbiAgICBwcm9jZXNzLmV4ZWNQYXRoLFxuICAgIFtyZWRvY2x5KCksICdidWlsZC1kb2NzJywgam9pbihmb2xkZXIsIGBvcGVuYXBpLiR7bmV3ZXN0fS5qc29uYCksICctLWlubGluZUJ1bmRsZScsICctLW91dHB1dCcsIHBhZ2VdLFxuICAgIHtcbiAgICAgIGVudjogeyAuLi5wcm9jZXNzLmVudiwgUkVET0NMWV9URUxFTUVUUlk6ICdvZmYnLCBSRURPQ0xZX1NVUFBSRVNTX1VQREFURV9OT1RJQ0U6ICd0cnVlJywgTk9ERV9OT19XQVJOSU5HUzogJzEnIH0sXG4gICAgfSxcbiAgKVxuICB3cml0ZUZpbGVTeW5jKHBhZ2UsIHdpdGhvdXRTdHJhbmdlcnMocmVhZEZpbGVTeW5jKHBhZ2UsICd1dGY4JykpKVxufVxuXG4vKiogVGFrZXMgb3V0IHRoZSBmb250cyBhbmQgdGhlIGxvZ28gdGhlIHBhZ2Ugd291bGQgYXNrIG90aGVyIGhvc3RzIGZvci4gKi9cbmZ1bmN0aW9uIHdpdGhvdXRTdHJhbmdlcnMoaHRtbDogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIGh0bWxcbiAgICAucmVwbGFjZSgvPGxpbmtbXj5dKmhyZWY9XCJodHRwcz86W14+XSo+L2csICcnKVxuICAgIC5yZXBsYWNlQWxsKC9odHRwczpcXC9cXC9jZG5cXC5yZWRvY1xcLmx5XFwvW1xcdy4vLV0rXFwuc3ZnL2csICdkYXRhOiwnKVxufVxuXG5mdW5jdGlvbiByZWRvY2x5KCk6IHN0cmluZyB7XG4gIGNvbnN0IG1hbmlmZXN0ID0gY3JlYXRlUmVxdWlyZShpbXBvcnQubWV0YS51cmwpLnJlc29sdmUoJ0ByZWRvY2x5L2NsaS9wYWNrYWdlLmpzb24nKVxuICBjb25zdCB7IGJpbiB9ID0gSlNPTi5wYXJzZShyZWFkRmlsZVN5bmMobWFuaWZlc3QsICd1dGY4JykpIGFzIHsgYmluOiB7IHJlZG9jbHk6IHN0cmluZyB9IH1cbiAgcmV0dXJuIGpvaW4oZGlybmFtZShtYW5pZmVzdCksIGJpbi5yZWRvY2x5KVxufVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvd29yay93dC9jdXJyZW5jaWVzL2FwcHMvZG9jcy9zcmMvc2l0ZVwiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjL3NpdGUvc2VhcmNoLnRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9zaXRlL3NlYXJjaC50c1wiO2ltcG9ydCB7IHJlYWRCdW5kbGUgfSBmcm9tICcuLi9jb250cmFjdC50cydcbmltcG9ydCB7IGxpc3RGYWlsdXJlQ29kZXMgfSBmcm9tICcuLi9mYWlsdXJlLWNvZGVzLnRzJ1xuaW1wb3J0IHtcbiAgZmFpbHVyZVNlY3Rpb25zLFxuICBodG1sU2VjdGlvbnMsXG4gIG9iamVjdFNlY3Rpb25zLFxuICBvcGVyYXRpb25TZWN0aW9ucyxcbiAgdHlwZSBTZWFyY2hTZWN0aW9uLFxufSBmcm9tICcuLi9zZWFyY2gtc2VjdGlvbnMudHMnXG5pbXBvcnQgdHlwZSB7IFNpdGVDb250ZW50cyB9IGZyb20gJy4vY29udGVudHMudHMnXG5cbi8qKlxuICogV2hhdCB0aGUgc2VhcmNoIGtub3dzIG9mIG9uZSBwYWdlLiBQYWdlcyBtYWRlIGZyb20gdGhlIGNvbnRyYWN0IGhhdmUgbm8gdGV4dCBvZiB0aGVpciBvd24gZm9yIGl0IHRvIHJlYWQuXG4gKlxuICogQHBhcmFtIHBhdGggUGF0aCBvZiB0aGUgc291cmNlIG9mIHRoZSBwYWdlLlxuICogQHBhcmFtIGh0bWwgVGhlIHBhZ2UgYXMgcmVuZGVyZWQuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzZWFyY2hTZWN0aW9ucyhjb250ZW50czogU2l0ZUNvbnRlbnRzLCBwYXRoOiBzdHJpbmcsIGh0bWw6IHN0cmluZyk6IFNlYXJjaFNlY3Rpb25bXSB7XG4gIGNvbnN0IG9wZXJhdGlvbiA9IGNvbnRlbnRzLm9wZXJhdGlvbnMuZmluZCgoeyBwYWdlIH0pID0+IHBhdGggPT09IGByZWZlcmVuY2UvJHtwYWdlLm9wZXJhdGlvbklkfS5tZGApXG4gIGlmIChvcGVyYXRpb24pIHJldHVybiBvcGVyYXRpb25TZWN0aW9ucyhvcGVyYXRpb24ucGFnZSwgb3BlcmF0aW9uLmZvcm1zLnZpZXdzKVxuICBjb25zdCBvYmplY3QgPSBjb250ZW50cy5vYmplY3RzLmZpbmQoKHsgcGFnZSB9KSA9PiBwYXRoID09PSBgcmVmZXJlbmNlL29iamVjdHMvJHtwYWdlLm5hbWV9Lm1kYClcbiAgaWYgKG9iamVjdCkgcmV0dXJuIG9iamVjdFNlY3Rpb25zKG9iamVjdC5wYWdlKVxuICBpZiAocGF0aCA9PT0gJ3JlZmVyZW5jZS9mYWlsdXJlcy5tZCcpIHJldHVybiBmYWlsdXJlU2VjdGlvbnMoJ0ZhaWx1cmUgY29kZXMnLCBsaXN0RmFpbHVyZUNvZGVzKHJlYWRCdW5kbGUoKSkpXG4gIHJldHVybiBodG1sU2VjdGlvbnMoaHRtbClcbn1cbiIsICJjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZGlybmFtZSA9IFwiL3dvcmsvd3QvY3VycmVuY2llcy9hcHBzL2RvY3Mvc3JjL3NpdGVcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9zaXRlL3NlcnZlLWZpbGVzLnRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy93b3JrL3d0L2N1cnJlbmNpZXMvYXBwcy9kb2NzL3NyYy9zaXRlL3NlcnZlLWZpbGVzLnRzXCI7aW1wb3J0IHsgbWtkaXJTeW5jLCB3cml0ZUZpbGVTeW5jIH0gZnJvbSAnbm9kZTpmcydcbmltcG9ydCB7IGRpcm5hbWUsIGpvaW4gfSBmcm9tICdub2RlOnBhdGgnXG5pbXBvcnQgdHlwZSB7IFBsdWdpbiB9IGZyb20gJ3ZpdGVwcmVzcydcbmltcG9ydCB0eXBlIHsgU2l0ZUZpbGVzIH0gZnJvbSAnLi9mb3JtLWZpbGVzLnRzJ1xuXG4vKiogV3JpdGVzIHRoZSBmaWxlcyBvZiBhIHNpdGUgaW50byB0aGUgZm9sZGVyIG9mIHRoZSBidWlsdCBzaXRlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdyaXRlU2l0ZUZpbGVzKGZvbGRlcjogc3RyaW5nLCBmaWxlczogU2l0ZUZpbGVzKTogdm9pZCB7XG4gIGZvciAoY29uc3QgW3BhdGgsIHRleHRdIG9mIGZpbGVzKSB7XG4gICAgY29uc3QgZmlsZSA9IGpvaW4oZm9sZGVyLCBwYXRoKVxuICAgIG1rZGlyU3luYyhkaXJuYW1lKGZpbGUpLCB7IHJlY3Vyc2l2ZTogdHJ1ZSB9KVxuICAgIHdyaXRlRmlsZVN5bmMoZmlsZSwgdGV4dClcbiAgfVxufVxuXG5jb25zdCB0eXBlczogeyBbZXh0ZW5zaW9uOiBzdHJpbmddOiBzdHJpbmcgfSA9IHtcbiAganNvbjogJ2FwcGxpY2F0aW9uL2pzb24nLFxuICBtZDogJ3RleHQvbWFya2Rvd247IGNoYXJzZXQ9dXRmLTgnLFxuICB0eHQ6ICd0ZXh0L3BsYWluOyBjaGFyc2V0PXV0Zi04JyxcbiAgeG1sOiAnYXBwbGljYXRpb24veG1sJyxcbn1cblxuLyoqIFNlcnZlcyB0aGUgc2FtZSBmaWxlcyBpbiBgdml0ZXByZXNzIGRldmAsIHdoZXJlIG5vdGhpbmcgaXMgd3JpdHRlbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzZXJ2ZVNpdGVGaWxlcyhiYXNlOiBzdHJpbmcsIGZpbGVzOiBTaXRlRmlsZXMpOiBQbHVnaW4ge1xuICByZXR1cm4ge1xuICAgIG5hbWU6ICdzaXRlLWZpbGVzJyxcbiAgICBjb25maWd1cmVTZXJ2ZXIoc2VydmVyKSB7XG4gICAgICBzZXJ2ZXIubWlkZGxld2FyZXMudXNlKChyZXF1ZXN0LCByZXNwb25zZSwgbmV4dCkgPT4ge1xuICAgICAgICBjb25zdCBwYXRoID0gZGVjb2RlVVJJQ29tcG9uZW50KG5ldyBVUkwocmVxdWVzdC51cmwgPz8gJy8nLCAnaHR0cDovL2xvY2FsaG9zdCcpLnBhdGhuYW1lKVxuICAgICAgICBjb25zdCB0ZXh0ID0gcGF0aC5zdGFydHNXaXRoKGJhc2UpID8gZmlsZXMuZ2V0KHBhdGguc2xpY2UoYmFzZS5sZW5ndGgpKSA6IHVuZGVmaW5lZFxuICAgICAgICBpZiAodGV4dCA9PT0gdW5kZWZpbmVkKSByZXR1cm4gbmV4dCgpXG4gICAgICAgIHJlc3BvbnNlLnNldEhlYWRlcignQ29udGVudC1UeXBlJywgdHlwZXNbcGF0aC5zcGxpdCgnLicpLmF0KC0xKSA/PyAnJ10gPz8gJ2FwcGxpY2F0aW9uL29jdGV0LXN0cmVhbScpXG4gICAgICAgIHJlc3BvbnNlLmVuZCh0ZXh0KVxuICAgICAgfSlcbiAgICB9LFxuICB9XG59XG4iXSwKICAibWFwcGluZ3MiOiAiO0FBQWdTLFNBQVMsZ0JBQWdCO0FBQ3pULFNBQVMsaUJBQUFBLHNCQUFxQjtBQUM5QixTQUFTLGlCQUFBQyxzQkFBcUI7QUFDOUIsU0FBUyxnQkFBZ0I7QUFDekIsU0FBUyxvQkFBaUM7OztBQ0p1TyxTQUFTLHNCQUFrRTs7O0FDQXpFO0FBQUEsRUFJalIsY0FBQUM7QUFBQSxPQUdLOzs7QUNQc1EsU0FBUyxzQkFBaUQ7OztBQ0E5RCxJQUFNLFVBQVUsQ0FBQyxNQUFNLE9BQU8sT0FBTyxTQUFTLFFBQVEsUUFBUSxPQUFPLFNBQVMsU0FBUyxRQUFRLEtBQUs7QUFFdFcsU0FBUyxRQUFRLE9BQXVCO0FBQzdDLFNBQU8sUUFBUSxLQUFLLEtBQUssT0FBTyxLQUFLO0FBQ3ZDO0FBR08sU0FBUyxVQUFVLE9BQTBCLE9BQU8sT0FBZTtBQUN4RSxNQUFJLE1BQU0sU0FBUyxFQUFHLFFBQU8sTUFBTSxDQUFDLEtBQUs7QUFDekMsU0FBTyxHQUFHLE1BQU0sTUFBTSxHQUFHLEVBQUUsRUFBRSxLQUFLLElBQUksQ0FBQyxJQUFJLElBQUksSUFBSSxNQUFNLEdBQUcsRUFBRSxDQUFDO0FBQ2pFO0FBR08sU0FBUyxPQUFPLE1BQXNCO0FBQzNDLFNBQU8sS0FBSyxJQUFJO0FBQ2xCO0FBR08sU0FBUyxtQkFBbUIsTUFBc0I7QUFDdkQsU0FBTyxLQUFLLEtBQUssSUFBSSxJQUFJLEtBQUssUUFBUSxxQkFBcUIsQ0FBQ0MsVUFBUyxPQUFPQSxLQUFJLENBQUMsSUFBSSxPQUFPLElBQUk7QUFDbEc7QUFHTyxTQUFTLGlCQUFpQkEsT0FBc0I7QUFDckQsUUFBTSxRQUFRQSxNQUFLLFFBQVEsc0JBQXNCLE9BQU8sRUFBRSxZQUFZO0FBQ3RFLFNBQU8sTUFBTSxPQUFPLENBQUMsRUFBRSxZQUFZLElBQUksTUFBTSxNQUFNLENBQUM7QUFDdEQ7QUFHTyxTQUFTLFdBQVcsTUFBb0M7QUFDN0QsVUFBUSxRQUFRLElBQ2IsTUFBTSxTQUFTLEVBQ2YsSUFBSSxDQUFDLGNBQWMsVUFBVSxRQUFRLFFBQVEsR0FBRyxFQUFFLEtBQUssQ0FBQyxFQUN4RCxPQUFPLENBQUMsY0FBYyxjQUFjLEVBQUU7QUFDM0M7QUFHTyxTQUFTLGFBQWEsT0FBb0M7QUFDL0QsUUFBTSxTQUFtQixDQUFDO0FBQzFCLFdBQVMsUUFBUSxHQUFHLFFBQVEsTUFBTSxVQUFVO0FBQzFDLFFBQUksTUFBTTtBQUNWLFdBQU8sTUFBTSxJQUFJLE1BQU0sVUFBVSxPQUFPLE1BQU0sR0FBRyxHQUFhLE1BQU0sTUFBTSxDQUFDLENBQVcsRUFBRztBQUN6RixVQUFNLENBQUMsT0FBTyxJQUFJLElBQUksQ0FBQyxPQUFPLE1BQU0sS0FBSyxDQUFXLEdBQUcsT0FBTyxNQUFNLEdBQUcsQ0FBVyxDQUFDO0FBQ25GLFFBQUksTUFBTSxTQUFTLEVBQUcsUUFBTyxLQUFLLEdBQUcsS0FBSyxPQUFPLElBQUksRUFBRTtBQUFBLFFBQ2xELFFBQU8sS0FBSyxHQUFHLE1BQU0sTUFBTSxPQUFPLE1BQU0sQ0FBQyxFQUFFLElBQUksTUFBTSxDQUFDO0FBQzNELFlBQVEsTUFBTTtBQUFBLEVBQ2hCO0FBQ0EsU0FBTztBQUNUO0FBRUEsU0FBUyxPQUFPQSxPQUFjLE1BQXVCO0FBQ25ELFFBQU0sQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLGVBQWUsS0FBS0EsS0FBSSxHQUFHLGVBQWUsS0FBSyxJQUFJLENBQUM7QUFDcEUsU0FBTyxNQUFNLFFBQVEsTUFBTSxRQUFRLEVBQUUsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxLQUFLLE9BQU8sRUFBRSxDQUFDLENBQUMsTUFBTSxPQUFPLEVBQUUsQ0FBQyxDQUFDLElBQUk7QUFDdEY7OztBQ2pDTyxTQUFTLFVBQVUsTUFBNEI7QUFDcEQsUUFBTSxPQUFpQjtBQUFBLElBQ3JCLE1BQU0sQ0FBQyxHQUFJLEtBQUssa0JBQWtCLEtBQUssQ0FBQyxDQUFFO0FBQUEsSUFDMUMsZ0JBQWdCLENBQUMsR0FBSSxLQUFLLG1CQUFtQixLQUFLLENBQUMsQ0FBRTtBQUFBLEVBQ3ZEO0FBQ0EsTUFBSSxLQUFLLGdCQUFnQixFQUFHLE1BQUssY0FBYyxDQUFDLEdBQUcsS0FBSyxnQkFBZ0IsQ0FBQztBQUN6RSxNQUFJLEtBQUssZUFBZSxNQUFNLE9BQVcsTUFBSyxhQUFhLEtBQUssZUFBZTtBQUMvRSxRQUFNLE9BQVEsQ0FBQyxRQUFRLGtCQUFrQixhQUFhLEVBQVk7QUFBQSxJQUNoRSxDQUFDLFFBQVEsS0FBSyxlQUFlLElBQUksT0FBTyxHQUFHLENBQUMsTUFBTTtBQUFBLEVBQ3BEO0FBQ0EsTUFBSSxLQUFLLFNBQVMsRUFBRyxNQUFLLE9BQU87QUFDakMsU0FBTztBQUNUO0FBRUEsSUFBTSxTQUFTO0FBQUEsRUFDYixNQUFNO0FBQUEsRUFDTixnQkFBZ0I7QUFBQSxFQUNoQixhQUFhO0FBQ2Y7QUFHTyxTQUFTLGdCQUFnQixNQUFnQixLQUF3RDtBQUN0RyxTQUFPLEdBQUcsVUFBVSxLQUFLLEdBQUcsS0FBSyxDQUFDLENBQUMsQ0FBQyxHQUFHLEtBQUssTUFBTSxTQUFTLEdBQUcsSUFBSSxtQkFBbUIsRUFBRTtBQUN6RjtBQUdPLFNBQVMsYUFBYSxNQUF3QjtBQUNuRCxRQUFNLEVBQUUsTUFBTSxnQkFBZ0IsYUFBYSxXQUFXLElBQUk7QUFDMUQsUUFBTSxRQUFrQixDQUFDO0FBQ3pCLE1BQUksS0FBSyxTQUFTLEVBQUcsT0FBTSxLQUFLLFFBQVEsZ0JBQWdCLE1BQU0sTUFBTSxDQUFDLEVBQUU7QUFDdkUsTUFBSSxlQUFlLFNBQVM7QUFDMUIsVUFBTTtBQUFBLE1BQ0osbUJBQW1CLGdCQUFnQixNQUFNLGdCQUFnQixDQUFDLEdBQUcsYUFBYSxTQUFTLG1CQUFtQixVQUFVLENBQUMsS0FBSyxFQUFFO0FBQUEsSUFDMUg7QUFDRixNQUFJLFlBQWEsT0FBTSxLQUFLLGFBQWEsZ0JBQWdCLE1BQU0sYUFBYSxDQUFDLEVBQUU7QUFDL0UsU0FBTyxNQUFNLEtBQUssSUFBSTtBQUN4QjtBQUdPLFNBQVMsY0FBY0MsT0FBYyxPQUF5QjtBQUNuRSxRQUFNLFFBQVEsYUFBYSxFQUFFLEdBQUcsT0FBTyxZQUFZLE9BQVUsQ0FBQztBQUM5RCxTQUFPLFFBQVEsR0FBRyxPQUFPQSxLQUFJLENBQUMsS0FBSyxLQUFLLE1BQU0sT0FBT0EsS0FBSTtBQUMzRDs7O0FGaERPLFNBQVMsVUFBVSxRQUEwQjtBQUNsRCxRQUFNLFVBQVUsT0FBTyxRQUFRLElBQUksUUFBUTtBQUMzQyxNQUFJLFFBQVMsUUFBTyxDQUFDLEdBQUcsT0FBTztBQUMvQixRQUFNLFdBQVcsT0FBTyxTQUFTLENBQUM7QUFDbEMsTUFBSSxTQUFTLFdBQVcsS0FBSyxDQUFDLFNBQVMsTUFBTSxjQUFjLEVBQUcsUUFBTyxDQUFDO0FBQ3RFLFNBQU8sU0FBUyxRQUFRLENBQUMsV0FBVyxPQUFPLFlBQVksQ0FBQyxDQUFDO0FBQzNEO0FBR08sU0FBUyxTQUFTLFFBQWdCLFNBQXFEO0FBQzVGLFNBQU8sVUFBVSxNQUFNLEVBQUUsSUFBSSxDQUFDQyxXQUFVLEVBQUUsTUFBQUEsT0FBTSxPQUFPLFFBQVFBLEtBQUksRUFBRSxFQUFFO0FBQ3pFO0FBR08sU0FBUyxjQUFjLFFBQXlDO0FBQ3JFLFNBQU8sbUJBQW1CLE9BQU8sSUFBSSxDQUFDLEVBQUUsTUFBQUEsT0FBTSxNQUFNLE1BQU0sY0FBY0EsT0FBTSxLQUFLLENBQUMsRUFBRSxLQUFLLElBQUksQ0FBQztBQUNsRztBQUdPLFNBQVMsZUFBZSxFQUFFLE9BQU8sVUFBVSxTQUFTLEtBQUssR0FBb0I7QUFDbEYsUUFBTSxRQUFRLEtBQUssS0FBSyxFQUFFLFdBQVcsUUFBUSxHQUFHO0FBQ2hELE1BQUksUUFBUyxRQUFPLDBFQUEwRSxLQUFLO0FBQ25HLFNBQU8sa0JBQWtCLFVBQVUsU0FBWSxTQUFTLE1BQU0sT0FBTyxLQUFLLENBQUMsRUFBRSwrQkFBK0IsS0FBSztBQUNuSDtBQVNPLFNBQVMsY0FBYyxRQUEwQjtBQUN0RCxRQUFNLFlBQXNCLENBQUM7QUFDN0IsUUFBTSxRQUFRLE9BQU8scUJBQXFCLENBQUM7QUFDM0MsUUFBTSxPQUFPLE9BQU8sUUFBUTtBQUM1QixNQUFJLEtBQU0sV0FBVSxLQUFLLGVBQWUsSUFBSSxDQUFDO0FBQzdDLGFBQVcsQ0FBQ0EsT0FBTSxPQUFPLEtBQUssT0FBTyxRQUFRLEtBQUssR0FBRztBQUNuRCxVQUFNLFNBQVMsUUFBUSxPQUFPLENBQUMsV0FBVyxNQUFNLE1BQU0sR0FBRyxTQUFTQSxLQUFJLENBQUM7QUFDdkUsZUFBVyxVQUFVLFFBQVE7QUFDM0IsWUFBTSxRQUFRLE9BQU8sS0FBSyxLQUFLO0FBQy9CLFVBQUksTUFBTSxRQUFRQSxLQUFJLElBQUksTUFBTSxRQUFRLE1BQU07QUFDNUMsa0JBQVUsS0FBSyxHQUFHLE9BQU9BLEtBQUksQ0FBQyxRQUFRLE9BQU8sTUFBTSxDQUFDLGlCQUFpQjtBQUFBLElBQ3pFO0FBQ0EsVUFBTSxTQUFTLFFBQVEsT0FBTyxDQUFDLFdBQVcsQ0FBQyxPQUFPLFNBQVMsTUFBTSxDQUFDO0FBQ2xFLFFBQUksT0FBTyxTQUFTLEVBQUcsV0FBVSxLQUFLLEdBQUcsT0FBT0EsS0FBSSxDQUFDLHVCQUF1QixVQUFVLE9BQU8sSUFBSSxNQUFNLENBQUMsQ0FBQyxHQUFHO0FBQUEsRUFDOUc7QUFDQSxTQUFPO0FBQ1Q7QUFHTyxTQUFTLG1CQUFtQkEsT0FBYyxRQUFnQixXQUE4QjtBQUM3RixNQUFJLE9BQU8sVUFBVSxTQUFTQSxLQUFJLEVBQUcsUUFBTyxjQUFjLFlBQVksYUFBYTtBQUNuRixNQUFJLGNBQWMsU0FBVSxRQUFPO0FBQ25DLFFBQU0sU0FBUyxVQUFVLE1BQU07QUFDL0IsTUFBSSxPQUFPLFNBQVNBLEtBQUksRUFBRyxRQUFPLGtCQUFrQixRQUFRLE9BQU8sTUFBTSxDQUFDO0FBQzFFLFFBQU0sUUFBUSxPQUFPLHFCQUFxQixDQUFDO0FBQzNDLFFBQU0sV0FBVyxPQUFPLEtBQUssS0FBSyxFQUFFLE9BQU8sQ0FBQyxVQUFVLE1BQU0sS0FBSyxHQUFHLFNBQVNBLEtBQUksQ0FBQztBQUNsRixNQUFJLFNBQVMsU0FBUyxFQUFHLFFBQU8saUJBQWlCLFVBQVUsU0FBUyxJQUFJLE1BQU0sR0FBRyxJQUFJLENBQUM7QUFDdEYsTUFBSSxNQUFNQSxLQUFJLEVBQUcsUUFBTyx1QkFBdUIsVUFBVSxNQUFNQSxLQUFJLEVBQUUsSUFBSSxNQUFNLENBQUMsQ0FBQztBQUNqRixTQUFPO0FBQ1Q7OztBRzNFMlEsU0FBK0Isa0JBQStCO0FBVWxVLFNBQVMsY0FBY0MsV0FBMkIsUUFBZ0M7QUFDdkYsTUFBSSxPQUFPLFNBQVMsT0FBVyxRQUFPLEVBQUUsT0FBTztBQUMvQyxRQUFNLEVBQUUsTUFBTSxHQUFHLElBQUksSUFBSTtBQUN6QixRQUFNLFNBQVMsY0FBY0EsV0FBVSxXQUFXQSxXQUFVLElBQUksQ0FBVztBQUMzRSxTQUFPLEVBQUUsUUFBUSxFQUFFLEdBQUcsT0FBTyxRQUFRLEdBQUcsSUFBSSxHQUFHLFdBQVcsS0FBSyxNQUFNLEtBQUssWUFBWSxHQUFHLElBQUksQ0FBQyxFQUFFO0FBQ2xHO0FBR08sU0FBUyxZQUFZQSxXQUEyQixRQUF3QjtBQUM3RSxRQUFNQyxTQUFRLENBQUMsR0FBRyxJQUFJLElBQUksUUFBUUQsV0FBVSxNQUFNLENBQUMsQ0FBQztBQUNwRCxNQUFJQyxPQUFNLFdBQVcsRUFBRyxRQUFPO0FBQy9CLFFBQU0sU0FBUyxDQUFDLEdBQUdBLE9BQU0sT0FBTyxDQUFDLFNBQVMsU0FBUyxNQUFNLEdBQUcsR0FBR0EsT0FBTSxPQUFPLENBQUMsU0FBUyxTQUFTLE1BQU0sQ0FBQztBQUN0RyxTQUFPLFVBQVUsUUFBUSxJQUFJO0FBQy9CO0FBRUEsU0FBUyxRQUFRRCxXQUEyQixRQUEwQjtBQUNwRSxRQUFNLE1BQU0sT0FBTyxTQUFTLFNBQVksQ0FBQyxJQUFJLENBQUMsT0FBTyxJQUFJLEVBQUUsS0FBSztBQUNoRSxNQUFJLElBQUksV0FBVyxLQUFLLE9BQU87QUFDN0IsV0FBTyxPQUFPLE1BQU0sUUFBUSxDQUFDLFdBQVcsUUFBUUEsV0FBVSxjQUFjQSxXQUFVLE1BQU0sRUFBRSxNQUFNLENBQUM7QUFDbkcsU0FBTyxJQUFJO0FBQUEsSUFBSSxDQUFDLFNBQ2QsU0FBUyxXQUFXLE9BQU8sUUFDdkIsWUFBWSxZQUFZQSxXQUFVLGNBQWNBLFdBQVUsT0FBTyxLQUFLLEVBQUUsTUFBTSxDQUFDLEtBQy9FO0FBQUEsRUFDTjtBQUNGO0FBR08sU0FBUyxhQUFhLFFBQWdCLEtBQWEsT0FBdUI7QUFDL0UsU0FBTyxPQUFPLGVBQWUsSUFBSSxHQUFHLE1BQU0sWUFBWSxHQUFHLEtBQUssbUJBQW1CO0FBQ25GO0FBR08sU0FBUyxjQUFjLFFBQTBCO0FBQ3RELFFBQU0sU0FBUyxDQUFDLFFBQWlCLE9BQU8sT0FBTyxHQUFHLE1BQU0sV0FBWSxPQUFPLEdBQUcsSUFBZTtBQUM3RixRQUFNLFNBQW1CLENBQUM7QUFDMUIsUUFBTSxNQUFNLENBQUMsS0FBYSxPQUFnQixXQUFzQztBQUM5RSxRQUFJLFVBQVUsT0FBVztBQUN6QixXQUFPLEtBQUssYUFBYSxRQUFRLEtBQUssT0FBTyxPQUFPLFVBQVUsV0FBVyxRQUFRLEtBQUssVUFBVSxLQUFLLENBQUMsQ0FBQyxDQUFDO0FBQUEsRUFDMUc7QUFDQSxNQUFJLFNBQVMsT0FBTyxPQUFPLENBQUMsVUFBVSxVQUFVLE9BQU8sS0FBSyxDQUFDLEVBQUU7QUFDL0QsTUFBSSxPQUFPLE9BQU8sS0FBSyxPQUFPLENBQUMsVUFBVSxnQkFBZ0IsT0FBTyxLQUFLLENBQUMsRUFBRTtBQUN4RSxNQUFJLGFBQWEsT0FBTyxXQUFXLEdBQUcsQ0FBQyxVQUFXLFVBQVUsTUFBTSxjQUFjLFlBQVksS0FBSyxhQUFjO0FBQy9HLE1BQUksYUFBYSxPQUFPLFdBQVcsR0FBRyxDQUFDLFVBQVUsV0FBVyxLQUFLLGFBQWE7QUFDOUUsTUFBSSxXQUFXLE9BQU8sU0FBUyxHQUFHLENBQUMsVUFBVSxZQUFZLEtBQUssRUFBRTtBQUNoRSxNQUFJLFdBQVcsT0FBTyxTQUFTLEdBQUcsQ0FBQyxVQUFVLFdBQVcsS0FBSyxFQUFFO0FBQy9ELE1BQUksWUFBWSxPQUFPLFVBQVUsR0FBRyxDQUFDLFVBQVUsWUFBWSxLQUFLLFVBQVU7QUFDMUUsTUFBSSxZQUFZLE9BQU8sVUFBVSxHQUFHLENBQUMsVUFBVSxXQUFXLEtBQUssVUFBVTtBQUN6RTtBQUFBLElBQUk7QUFBQSxJQUFpQixPQUFPLGVBQWU7QUFBQSxJQUFHLENBQUMsVUFDN0MsVUFBVSxNQUFNLHVCQUF1QixZQUFZLEtBQUs7QUFBQSxFQUMxRDtBQUNBO0FBQUEsSUFBSTtBQUFBLElBQW9CLE9BQU8sa0JBQWtCO0FBQUEsSUFBRyxDQUFDLFVBQ25ELFVBQVUsb0JBQW9CLG1CQUFtQjtBQUFBLEVBQ25EO0FBQ0EsTUFBSSxVQUFVLE9BQU8sUUFBUSxHQUFHLENBQUMsVUFBVSxVQUFVLE9BQU8sS0FBSyxDQUFDLEVBQUU7QUFDcEUsTUFBSSxXQUFXLE9BQU8sU0FBUyxHQUFHLENBQUMsVUFBVSxXQUFXLE9BQU8sS0FBSyxDQUFDLEVBQUU7QUFDdkUsTUFBSSxXQUFXLE9BQU8sU0FBUyxDQUFDLFVBQVUsV0FBVyxPQUFPLEtBQUssQ0FBQyxFQUFFO0FBQ3BFLFFBQU0sT0FBTyxPQUFPLE9BQU8seUJBQXlCLFlBQVksT0FBTyx5QkFBeUI7QUFDaEcsTUFBSSxDQUFDLE9BQU8sSUFBSSxFQUFFLEtBQUssRUFBRSxTQUFTLFFBQVEsS0FBSyxDQUFDLE9BQU8sY0FBYyxDQUFDLE9BQU8sU0FBUztBQUNwRixXQUFPLEtBQUssbUJBQW1CO0FBQ2pDLFNBQU87QUFDVDs7O0FKMURPLFNBQVMsaUJBQWlCLFdBQW1DO0FBQ2xFLFFBQU0sY0FBYyxVQUFVLGNBQWMsQ0FBQyxHQUFHLE9BQU8sQ0FBQyxjQUFjLFVBQVUsT0FBTyxPQUFPO0FBQzlGLFFBQU0sU0FBUyxVQUFVLFVBQVUsbUJBQW1CLEtBQUssQ0FBQyxDQUFDO0FBQzdELFFBQU0sU0FBUyxXQUFXLE9BQU8sQ0FBQyxFQUFFLE1BQUFFLE1BQUssTUFBTSxPQUFPLFNBQVNBLEtBQUksQ0FBQztBQUNwRSxRQUFNLFNBQVMsT0FBTyxLQUFLLENBQUMsRUFBRSxXQUFXLE1BQU0sQ0FBQyxVQUFVLEtBQUssT0FBTyxDQUFDO0FBQ3ZFLFNBQU8sV0FBVyxPQUFPLENBQUMsY0FBYyxVQUFVLFlBQVksY0FBYyxNQUFNO0FBQ3BGO0FBR08sU0FBUyxTQUFTQyxXQUEyQixhQUEyQztBQUM3RixTQUFPLE9BQU8sS0FBSyxXQUFXLEVBQUUsS0FBSyxDQUFDRCxVQUFTO0FBQzdDLFVBQU0sU0FBU0UsWUFBV0QsV0FBVSxnQ0FBZ0NELEtBQUksRUFBRTtBQUMxRSxXQUFPLE9BQU8sTUFBTSxNQUFNLFVBQVUsT0FBTyxRQUFRLE1BQU07QUFBQSxFQUMzRCxDQUFDO0FBQ0g7QUFNTyxTQUFTLGNBQ2RDLFdBQ0FFLE1BQ0EsTUFDQSxTQUNTO0FBQ1QsTUFBSSxPQUFPLFNBQVMsWUFBWSxTQUFTLFFBQVEsTUFBTSxRQUFRLElBQUksRUFBRyxRQUFPO0FBQzdFLFFBQU0sRUFBRSxPQUFPLElBQUksY0FBY0YsV0FBVUUsSUFBRztBQUM5QyxTQUFPLE9BQU87QUFBQSxJQUNaLE9BQU8sUUFBUSxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUNILE9BQU0sS0FBSyxNQUFNO0FBQzFDLFlBQU0sV0FBVyxjQUFjQyxXQUFVLFdBQVdBLFdBQVUsUUFBUUQsS0FBSSxDQUFDLEVBQUU7QUFDN0UsVUFBSSxTQUFTLFNBQVMsTUFBTSxVQUFXLFFBQU8sQ0FBQ0EsT0FBTSxRQUFRLGVBQWUsQ0FBQztBQUM3RSxVQUFJLFNBQVMsa0JBQWtCLE1BQU0sa0JBQW1CLFFBQU8sQ0FBQ0EsT0FBTSxRQUFRLFdBQVcsQ0FBQztBQUMxRixhQUFPLENBQUNBLE9BQU0sY0FBY0MsV0FBVSxVQUFVLE9BQU8sT0FBTyxDQUFDO0FBQUEsSUFDakUsQ0FBQztBQUFBLEVBQ0g7QUFDRjtBQUdBLFNBQVMsV0FBV0EsV0FBMkIsUUFBZ0JELE9BQXNCO0FBQ25GLFFBQU0sUUFBUSxDQUFDLFFBQVEsSUFBSSxPQUFPLFNBQVMsQ0FBQyxHQUFHLElBQUksQ0FBQyxXQUFXLGNBQWNDLFdBQVUsTUFBTSxFQUFFLE1BQU0sQ0FBQztBQUN0RyxTQUFPLE1BQU0sSUFBSSxDQUFDLFNBQVMsS0FBSyxhQUFhRCxLQUFJLENBQUMsRUFBRSxLQUFLLENBQUMsYUFBYSxhQUFhLE1BQVMsS0FBSyxDQUFDO0FBQ3JHOzs7QUtsRE8sU0FBUyxVQUFVSSxXQUFtQztBQUMzRCxRQUFNLENBQUMsTUFBTSxJQUFJQSxVQUFTLFNBQVM7QUFDbkMsTUFBSSxDQUFDLE9BQVEsT0FBTSxJQUFJLE1BQU0sOEJBQThCO0FBQzNELFNBQU8sT0FBTyxJQUFJLFFBQVEsY0FBYyxDQUFDLEdBQUdDLFVBQWlCLE9BQU8sWUFBWUEsS0FBSSxHQUFHLFdBQVcsRUFBRTtBQUN0RztBQUdPLFNBQVMsU0FBU0QsV0FBMkIsTUFBc0I7QUFDeEUsU0FBTyxJQUFJLElBQUksVUFBVUEsU0FBUSxDQUFDLEVBQUUsV0FBVztBQUNqRDtBQVFPLFNBQVMsV0FBV0EsV0FBMkIsUUFBeUIsTUFBdUI7QUFDcEcsUUFBTSxFQUFFLE1BQU0sUUFBUSxVQUFVLElBQUk7QUFDcEMsUUFBTSxRQUFRLFlBQVksU0FBUztBQUNuQyxRQUFNLE9BQU8sV0FBVyxVQUFVLFdBQVcsUUFBUSxLQUFLLE9BQU8sT0FBTyxZQUFZLENBQUM7QUFDckYsUUFBTSxRQUFRLENBQUMsT0FBTyxNQUFNLFNBQVMsSUFBSSxRQUFRLEVBQUUsR0FBRyxJQUFJLElBQUksVUFBVUEsU0FBUSxDQUFDLEdBQUcsSUFBSSxFQUFFO0FBQzFGLE1BQUksVUFBVSxVQUFVLEtBQUssQ0FBQyxnQkFBZ0IsU0FBU0EsV0FBVSxXQUFXLENBQUMsRUFBRyxPQUFNLEtBQUssb0JBQW9CO0FBQy9HLE1BQUksU0FBUyxPQUFXLFFBQU8sQ0FBQyxHQUFHLE9BQU8sR0FBRyxLQUFLLEVBQUUsS0FBSyxTQUFTO0FBQ2xFLFFBQU0sS0FBSyxxQ0FBcUM7QUFDaEQsUUFBTSxTQUFTLFVBQVUsYUFBYSxRQUFRLGtCQUFrQixHQUFHLFVBQVUsQ0FBQztBQUM5RSxRQUFNLFNBQVMsY0FBY0EsV0FBVSxRQUFRLE1BQU0sQ0FBQyxXQUFZLFdBQVcsa0JBQWtCLFFBQVEsR0FBSTtBQUMzRyxRQUFNLE9BQU8sS0FBSyxVQUFVLFFBQVEsTUFBTSxDQUFDO0FBQzNDLE1BQUksQ0FBQyxLQUFLLFNBQVMsS0FBSyxLQUFLLENBQUMsS0FBSyxTQUFTLEdBQUcsRUFBRyxRQUFPLENBQUMsR0FBRyxPQUFPLE1BQU0sT0FBTyxJQUFJLENBQUMsRUFBRSxFQUFFLEtBQUssU0FBUztBQUN4RyxRQUFNLE9BQU8sS0FDVixRQUFRLFdBQVcsTUFBTSxFQUN6QixXQUFXLE9BQU8sUUFBUSxFQUMxQixXQUFXLEtBQUssTUFBTTtBQUN6QixTQUFPLEdBQUcsQ0FBQyxHQUFHLE9BQU8sYUFBYSxFQUFFLEtBQUssU0FBUyxDQUFDO0FBQUEsRUFBSyxJQUFJO0FBQUE7QUFDOUQ7QUFFQSxJQUFNLFFBQVE7QUFDZCxJQUFNLE1BQU07QUFFWixTQUFTLE9BQU8sTUFBc0I7QUFDcEMsU0FBTyxJQUFJLEtBQUssV0FBVyxLQUFLLE9BQU8sQ0FBQztBQUMxQztBQUVBLFNBQVMsWUFBWSxXQUFnQztBQUNuRCxTQUFPLGlCQUFpQixTQUFTLEVBQUUsSUFBSSxDQUFDLGNBQWM7QUFDcEQsUUFBSSxVQUFVLFNBQVMsTUFBTSxVQUFXLFFBQU8scUJBQXFCLFVBQVUsSUFBSTtBQUNsRixXQUFPLG9CQUFvQixPQUFPLEdBQUcsVUFBVSxJQUFJLElBQUksVUFBVSxTQUFTLEtBQUssRUFBRSxFQUFFLENBQUM7QUFBQSxFQUN0RixDQUFDO0FBQ0g7OztBTi9CTyxTQUFTLGNBQWNFLFNBQTJDO0FBQ3ZFLFFBQU0sYUFBYSxlQUFlQSxPQUFNO0FBQ3hDLFVBQVFBLFFBQU8sUUFBUSxDQUFDLEdBQ3JCLElBQUksQ0FBQyxTQUFTO0FBQUEsSUFDYixLQUFLLElBQUk7QUFBQSxJQUNULE9BQU8sV0FBVyxJQUFJLElBQUk7QUFBQSxJQUMxQixhQUFhLFdBQVcsSUFBSSxhQUFhLENBQXVCO0FBQUEsSUFDaEUsU0FBUyxXQUNOLE9BQU8sQ0FBQyxFQUFFLFVBQVUsTUFBTSxVQUFVLE9BQU8sQ0FBQyxNQUFNLElBQUksSUFBSSxFQUMxRCxJQUFJLENBQUMsV0FBVyxRQUFRQSxTQUFRLE1BQU0sQ0FBQztBQUFBLEVBQzVDLEVBQUUsRUFDRCxPQUFPLENBQUMsVUFBVSxNQUFNLFFBQVEsU0FBUyxDQUFDO0FBQy9DO0FBRU8sU0FBUyxXQUFXLEtBQXFCO0FBQzlDLFFBQU0sUUFBUSxJQUFJLFdBQVcsS0FBSyxHQUFHO0FBQ3JDLFNBQU8sTUFBTSxPQUFPLENBQUMsRUFBRSxZQUFZLElBQUksTUFBTSxNQUFNLENBQUM7QUFDdEQ7QUFFQSxTQUFTLFFBQVFBLFNBQXlCLEVBQUUsV0FBVyxRQUFRLEtBQUssR0FBb0M7QUFDdEcsU0FBTztBQUFBLElBQ0wsYUFBYSxVQUFVO0FBQUEsSUFDdkIsT0FBTyxVQUFVLFdBQVcsVUFBVTtBQUFBLElBQ3RDLFFBQVEsT0FBTyxZQUFZO0FBQUEsSUFDM0IsTUFBTSxTQUFTQSxTQUFRLElBQUk7QUFBQSxJQUMzQixPQUFPLFVBQVUsU0FBUztBQUFBLEVBQzVCO0FBQ0Y7OztBT2hEbVQsU0FBUyxxQkFBcUI7QUFDalYsU0FBUyxrQkFBQUMsdUJBQXNCOzs7QUNEZ1AsU0FBUyxvQkFBb0I7QUFDNVMsU0FBUyxxQkFBcUI7QUFEeUksSUFBTSwyQ0FBMkM7QUFTak4sSUFBTSxhQUNYLFFBQVEsSUFBSSxpQkFBaUIsS0FDN0IsY0FBYyx3Q0FBZSxFQUFFLFFBQVEsNkNBQTZDO0FBRS9FLFNBQVMsYUFBOEI7QUFDNUMsU0FBTyxLQUFLLE1BQU0sYUFBYSxZQUFZLE1BQU0sQ0FBQztBQUNwRDtBQUVBLElBQU0sbUJBQW1CLGNBQWMsd0NBQWUsRUFBRSxRQUFRLG1EQUFtRDtBQUc1RyxTQUFTLG1CQUFrQztBQUNoRCxTQUFPLEtBQUssTUFBTSxhQUFhLGtCQUFrQixNQUFNLENBQUM7QUFDMUQ7OztBQ3RCeVMsU0FBdUIsbUJBQW1CO0FBQ25WO0FBQUEsRUFFRTtBQUFBLEVBRUEsa0JBQUFDO0FBQUEsRUFDQTtBQUFBLEVBSUE7QUFBQSxFQUNBO0FBQUEsRUFFQTtBQUFBLE9BQ0s7QUEwQkEsU0FBUyxTQUFTQyxTQUF5QixhQUErQjtBQUMvRSxRQUFNLFNBQVNDLGdCQUFlRCxPQUFNLEVBQUUsS0FBSyxDQUFDLEVBQUUsV0FBQUUsV0FBVSxNQUFNQSxXQUFVLGdCQUFnQixXQUFXO0FBQ25HLE1BQUksQ0FBQyxPQUFRLE9BQU0sSUFBSSxNQUFNLCtCQUErQixXQUFXLEVBQUU7QUFDekUsUUFBTSxFQUFFLE1BQU0sUUFBUSxVQUFVLElBQUk7QUFDcEMsUUFBTSxFQUFFLGFBQWEsWUFBWSxXQUFXLFlBQVksR0FBRyxLQUFLLElBQUk7QUFDcEUsUUFBTSxVQUFVO0FBQUEsSUFDZCxHQUFJLGFBQWEsRUFBRSxXQUFXLElBQUksQ0FBQztBQUFBLElBQ25DLEdBQUksY0FBYyxFQUFFLFlBQVksSUFBSSxDQUFDO0FBQUEsRUFDdkM7QUFDQSxRQUFNLE9BQXdCO0FBQUEsSUFDNUIsU0FBU0YsUUFBTztBQUFBLElBQ2hCLE1BQU0sRUFBRSxPQUFPQSxRQUFPLEtBQUssT0FBTyxTQUFTQSxRQUFPLEtBQUssUUFBUTtBQUFBLElBQy9ELGNBQWNBLFFBQU8sWUFBWTtBQUFBLElBQ2pDLE9BQU8sRUFBRSxDQUFDLElBQUksR0FBRyxFQUFFLENBQUMsTUFBTSxHQUFHLEVBQUUsR0FBRyxNQUFNLEdBQUcsU0FBUyxXQUFXLENBQUMsRUFBRSxFQUFFLEVBQUU7QUFBQSxJQUN0RSxZQUFZLFNBQVNBLFNBQVEsRUFBRSxHQUFHLFNBQVMsVUFBVSxVQUFVLFNBQVMsQ0FBQztBQUFBLEVBQzNFO0FBQ0EsUUFBTSxFQUFFLE9BQU8sTUFBQUcsTUFBSyxJQUFJLFlBQVlILE9BQU0sRUFBRSxXQUFXO0FBQ3ZELFNBQU8sRUFBRSxVQUFVLGVBQWUsSUFBSSxHQUFzQixRQUFRLEVBQUUsT0FBTyxNQUFBRyxNQUFLLEVBQUU7QUFDdEY7QUFHTyxTQUFTLGFBQWFILFNBQXVDO0FBQ2xFLFFBQU0sTUFBTSxJQUFJLElBQUksVUFBVUEsT0FBTSxDQUFDO0FBQ3JDLFNBQU87QUFBQSxJQUNMLFFBQVFDLGdCQUFlRCxPQUFNLEVBQzFCLE9BQU8sQ0FBQyxFQUFFLFVBQVUsTUFBTSxVQUFVLG9CQUFvQixNQUFNLE1BQVMsRUFDdkUsSUFBSSxDQUFDLEVBQUUsVUFBVSxNQUFNLFVBQVUsV0FBVztBQUFBLElBQy9DLFdBQVcsZUFBZUEsT0FBTTtBQUFBLElBQ2hDLGVBQWUsY0FBY0EsT0FBTTtBQUFBLElBQ25DLGVBQWUsSUFBSTtBQUFBLElBQ25CLFVBQVUsSUFBSTtBQUFBLEVBQ2hCO0FBQ0Y7QUFHQSxTQUFTLFNBQVNBLFNBQXlCLE1BQW9FO0FBQzdHLFFBQU0sUUFBeUQsQ0FBQztBQUVoRSxRQUFNLE9BQU8sQ0FBQyxRQUFzQjtBQUNsQyxVQUFNLEVBQUUsTUFBTSxNQUFNLEtBQUssTUFBQUcsTUFBSyxJQUFJLE9BQU9ILFNBQVEsR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDO0FBQy9ELFFBQUksU0FBUyxVQUFhRyxVQUFTLFVBQWEsTUFBTSxHQUFhLElBQUlBLEtBQUksRUFBRztBQUM5RSxVQUFNLEdBQWEsSUFBSSxFQUFFLEdBQUcsTUFBTSxHQUFhLEdBQUcsQ0FBQ0EsS0FBSSxHQUFHLEtBQUs7QUFDL0QsVUFBTSxNQUFNLElBQUk7QUFBQSxFQUNsQjtBQUNBLFFBQU0sUUFBUSxDQUFDLE1BQVksU0FBd0I7QUFDakQsUUFBSSxPQUFPLFNBQVMsWUFBWSxTQUFTLEtBQU07QUFDL0MsZUFBVyxFQUFFLElBQUksS0FBSyxhQUFhLEVBQUUsTUFBTSxNQUFNLFNBQVMsR0FBRyxHQUFHLEVBQUUsR0FBR0gsUUFBTyxXQUFXLENBQUMsRUFBRyxNQUFLLEdBQUc7QUFDbkcsY0FBVSxNQUFNLE1BQW9DLEtBQUs7QUFBQSxFQUMzRDtBQUNBLGFBQVcsZUFBZSxLQUFLLFlBQVksQ0FBQztBQUMxQyxlQUFXRyxTQUFRLE9BQU8sS0FBSyxXQUFXLEVBQUcsTUFBSyxnQ0FBZ0NBLEtBQUksRUFBRTtBQUMxRixRQUFNLGFBQWEsSUFBSTtBQUN2QixTQUFPO0FBQ1Q7QUFHQSxTQUFTLGVBQWUsTUFBd0I7QUFDOUMsTUFBSSxNQUFNLFFBQVEsSUFBSSxFQUFHLFFBQU8sS0FBSyxJQUFJLGNBQWM7QUFDdkQsTUFBSSxPQUFPLFNBQVMsWUFBWSxTQUFTLEtBQU0sUUFBTztBQUN0RCxTQUFPLE9BQU87QUFBQSxJQUNaLE9BQU8sUUFBUSxJQUFJLEVBQUU7QUFBQSxNQUFRLENBQUMsQ0FBQyxLQUFLLEtBQUssTUFDdkMsUUFBUSxlQUFlLFFBQVEsV0FBVyxDQUFDLElBQUksQ0FBQyxDQUFDLEtBQUssUUFBUSxVQUFVLFFBQVEsZUFBZSxLQUFLLENBQUMsQ0FBQztBQUFBLElBQ3hHO0FBQUEsRUFDRjtBQUNGO0FBR0EsU0FBUyxlQUFlSCxTQUFtQztBQUN6RCxRQUFNLFFBQVEsb0JBQUksSUFBWTtBQUM5QixRQUFNLGNBQWMsQ0FBQyxXQUFtQixjQUFjQSxTQUFRLE1BQU0sRUFBRSxPQUFPLGFBQWEsTUFBTTtBQUNoRyxPQUFLQSxTQUFRLENBQUMsRUFBRSxNQUFNLEtBQUssTUFBTTtBQUMvQixRQUFJLE9BQU8sU0FBUyxZQUFZLFNBQVMsS0FBTTtBQUMvQyxRQUFJLFNBQVM7QUFDWCxpQkFBVyxDQUFDLFVBQVUsTUFBTSxLQUFLLE9BQU8sUUFBUyxLQUFnQixjQUFjLENBQUMsQ0FBQztBQUMvRSxZQUFJLFlBQVksTUFBTSxFQUFHLE9BQU0sSUFBSSxRQUFRO0FBQUE7QUFDL0MsUUFBSSxTQUFTLGVBQWdCLEtBQW1CLGFBQWEsTUFBTSxLQUFNLE9BQU0sSUFBSyxLQUFtQixJQUFJO0FBQUEsRUFDN0csQ0FBQztBQUNELFNBQU8sQ0FBQyxHQUFHLEtBQUssRUFBRSxLQUFLO0FBQ3pCOzs7QUZ0SDZMLElBQU1JLDRDQUEyQztBQU05TyxJQUFNLE9BQU87QUFDYixJQUFNLGVBQWUsY0FBYyxJQUFJLElBQUksdUJBQXVCQSx5Q0FBZSxDQUFDO0FBTTNFLFNBQVMsaUJBQXlCO0FBQ3ZDLFNBQU87QUFBQSxJQUNMLE1BQU07QUFBQTtBQUFBLElBRU4sUUFBUSxPQUFPLEVBQUUsY0FBYyxFQUFFLFNBQVMsQ0FBQyxZQUFZLEVBQUUsRUFBRTtBQUFBLElBQzNELFdBQVcsQ0FBQyxPQUFRLE9BQU8sUUFBUSxHQUFHLFdBQVcsR0FBRyxJQUFJLEdBQUcsSUFBSSxLQUFLLEVBQUUsS0FBSztBQUFBLElBQzNFLEtBQUssSUFBSTtBQUNQLFVBQUksT0FBTyxLQUFLLElBQUksR0FBSSxRQUFPLFlBQVk7QUFDM0MsVUFBSSxHQUFHLFdBQVcsS0FBSyxJQUFJLEdBQUcsRUFBRyxRQUFPLFdBQVcsU0FBUyxXQUFXLEdBQUcsR0FBRyxNQUFNLEtBQUssU0FBUyxDQUFDLENBQUMsQ0FBQztBQUNwRyxhQUFPO0FBQUEsSUFDVDtBQUFBLEVBQ0Y7QUFDRjtBQUVBLFNBQVMsY0FBc0I7QUFDN0IsUUFBTUMsVUFBUyxXQUFXO0FBQzFCLFFBQU0sVUFBVUMsZ0JBQWVELE9BQU0sRUFBRTtBQUFBLElBQ3JDLENBQUMsRUFBRSxXQUFXLEVBQUUsWUFBWSxFQUFFLE1BQU0sR0FBRyxLQUFLLFVBQVUsV0FBVyxDQUFDLG1CQUFtQixJQUFJLElBQUksV0FBVztBQUFBLEVBQzFHO0FBQ0EsU0FBTyx3QkFBd0IsS0FBSyxVQUFVLGFBQWFBLE9BQU0sQ0FBQyxDQUFDO0FBQUEseUJBQTRCLFFBQVEsS0FBSyxJQUFJLENBQUM7QUFDbkg7QUFHQSxTQUFTLFdBQVcsT0FBd0I7QUFDMUMsU0FBTyw2QkFBNkIsS0FBSyxVQUFVLEtBQUssVUFBVSxLQUFLLENBQUMsQ0FBQztBQUMzRTs7O0FHdkJPLFNBQVMsYUFBYSxNQUF3QjtBQUNuRCxRQUFNLFFBQVEsS0FBSyxNQUFNLG1CQUFtQixFQUFFLElBQUksQ0FBQyxTQUFTLEtBQUssUUFBUSxjQUFjLEVBQUUsQ0FBQztBQUMxRixTQUFPLE1BQ0osUUFBUSxDQUFDLFNBQVUsT0FBTyxLQUFLLElBQUksSUFBSSxDQUFDLE1BQU0sR0FBRyxLQUFLLE1BQU0sT0FBTyxDQUFDLElBQUksSUFBSyxFQUM3RSxPQUFPLENBQUMsU0FBUyxTQUFTLEVBQUU7QUFDakM7OztBQ0pPLFNBQVMsZ0JBQWdCLE1BQXVDO0FBQ3JFLE1BQUksQ0FBQyxLQUFNLFFBQU8sRUFBRSxNQUFNLEtBQUssSUFBSSxDQUFDLFNBQVMsSUFBSSxJQUFJLEdBQUc7QUFDeEQsUUFBTSxNQUFNLElBQUksU0FBUyxJQUFJLElBQUksSUFBSSxJQUFJLElBQUksSUFBSTtBQUNqRCxNQUFJLENBQUMsT0FBTyxDQUFDLFlBQVksS0FBSyxJQUFJLFFBQVEsS0FBSyxJQUFJLFVBQVUsSUFBSTtBQUMvRCxVQUFNLElBQUksTUFBTSxhQUFhLElBQUksOERBQThEO0FBQ2pHLFFBQU1FLFFBQU8sR0FBRyxJQUFJLFNBQVMsUUFBUSxRQUFRLEVBQUUsQ0FBQztBQUNoRCxTQUFPLEVBQUUsTUFBQUEsT0FBTSxLQUFLLElBQUksU0FBU0EsT0FBTSxJQUFJLENBQUMsU0FBUyxHQUFHLElBQUksTUFBTSxHQUFHQSxLQUFJLEdBQUcsSUFBSSxHQUFHO0FBQ3JGOzs7QUN2QnFSLFNBQXdCLGtCQUFBQyxpQkFBZ0IsaUJBQUFDLHNCQUEyQzs7O0FDQS9GLFNBQVMsY0FBb0MsaUJBQWlCO0FBaUJoVSxTQUFTLGFBQ2RDLFNBQ0EsU0FDMEI7QUFDMUIsUUFBTSxXQUFXLGFBQWFBLE9BQU07QUFDcEMsUUFBTSxZQUFZLFVBQVVBLE9BQU07QUFDbEMsUUFBTSxRQUFRLFNBQVMsSUFBSSxDQUFDLFlBQVksUUFBUSxVQUFVLE9BQU8sQ0FBQyxDQUFDO0FBQ25FLFFBQU0sTUFBTSxDQUFDLEdBQUcsSUFBSSxJQUFJLE1BQU0sV0FBVyxFQUFFLFFBQVEsQ0FBQ0MsVUFBUyxDQUFDLEdBQUdBLE1BQUssS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQy9FLFNBQU8sSUFBSTtBQUFBLElBQ1QsSUFBSSxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksUUFBUSxTQUFTLElBQUksQ0FBQyxTQUFTLFdBQVcsRUFBRSxTQUFTLE1BQU0sTUFBTSxLQUFLLEdBQUcsSUFBSSxFQUFFLEVBQUUsRUFBRSxDQUFDLENBQUMsQ0FBQztBQUFBLEVBQzdHO0FBQ0Y7QUFFQSxTQUFTLFFBQWMsT0FBd0U7QUFDN0YsUUFBTSxRQUFRLG9CQUFJLElBQW9CO0FBQ3RDLFFBQU0sUUFBUSxvQkFBSSxJQUFrQjtBQUNwQyxRQUFNLFNBQXNCLENBQUM7QUFDN0IsYUFBVyxFQUFFLFNBQVMsS0FBSyxLQUFLLE9BQU87QUFDckMsVUFBTSxPQUFPLFNBQVMsU0FBWSxPQUFPLE9BQU8sT0FBTyxLQUFLLFVBQVUsSUFBSSxHQUFHLE9BQU87QUFDcEYsUUFBSSxTQUFTLFVBQWEsU0FBUyxRQUFRLENBQUMsTUFBTSxJQUFJLElBQUksRUFBRyxPQUFNLElBQUksTUFBTSxJQUFJO0FBQ2pGLFFBQUksT0FBTyxXQUFXLEtBQUssT0FBTyxHQUFHLEVBQUUsR0FBRyxTQUFTLEtBQU0sUUFBTyxLQUFLLEVBQUUsU0FBUyxLQUFLLENBQUM7QUFBQSxFQUN4RjtBQUNBLFFBQU0sUUFBUSxPQUFPLFNBQVMsQ0FBQyxFQUFFLEtBQUssTUFBTSxTQUFTLElBQUksR0FBRztBQUM1RCxNQUFJLENBQUMsTUFBTyxPQUFNLElBQUksTUFBTSxtQ0FBbUM7QUFDL0QsU0FBTyxFQUFFLFFBQVEsT0FBTyxNQUFNO0FBQ2hDO0FBRUEsU0FBUyxPQUFPLE9BQTRCQSxPQUFjLFNBQXlCO0FBQ2pGLFFBQU0sUUFBUSxNQUFNLElBQUlBLEtBQUk7QUFDNUIsTUFBSSxVQUFVLE9BQVcsUUFBTztBQUNoQyxRQUFNLElBQUlBLE9BQU0sT0FBTztBQUN2QixTQUFPO0FBQ1Q7OztBQ2pEcVI7QUFBQSxFQUVuUixrQkFBQUM7QUFBQSxPQUlLO0FBaUJBLFNBQVMsV0FBV0MsV0FBMkIsUUFBZ0IsU0FBa0M7QUFDdEcsU0FBTyxJQUFJLGFBQWFBLFdBQVUsT0FBTyxFQUFFLEtBQUssUUFBUSxRQUFRLFlBQVk7QUFDOUU7QUFNTyxTQUFTLG1CQUFtQixZQUF5QixRQUFnQixDQUFDLEdBQVc7QUFDdEYsU0FBTztBQUFBLElBQ0wsR0FBRztBQUFBLElBQ0gsTUFBTTtBQUFBLElBQ04sWUFBWSxPQUFPO0FBQUEsTUFDakIsV0FBVyxJQUFJLENBQUMsY0FBYztBQUM1QixjQUFNLEVBQUUsUUFBUSxTQUFTLFVBQVUsV0FBVyxJQUFJLEtBQUssR0FBRyxJQUFJLElBQUk7QUFDbEUsY0FBTSxTQUFTLGdCQUFnQixTQUFTO0FBQ3hDLGNBQU0sU0FBUyxFQUFFLEdBQUcsT0FBTyxlQUFlLEdBQUcsR0FBRyxJQUFJLGVBQWUsRUFBRTtBQUNyRSxlQUFPO0FBQUEsVUFDTCxVQUFVO0FBQUEsVUFDVixFQUFFLEdBQUcsUUFBUSxHQUFHLEtBQUssR0FBSSxPQUFPLEtBQUssTUFBTSxFQUFFLFNBQVMsSUFBSSxFQUFFLGlCQUFpQixPQUFPLElBQUksQ0FBQyxFQUFHO0FBQUEsUUFDOUY7QUFBQSxNQUNGLENBQUM7QUFBQSxJQUNIO0FBQUEsSUFDQSxVQUFVLFdBQVcsT0FBTyxDQUFDLGNBQWMsVUFBVSxRQUFRLEVBQUUsSUFBSSxDQUFDLGNBQWMsVUFBVSxJQUFJO0FBQUEsSUFDaEcsc0JBQXNCO0FBQUEsRUFDeEI7QUFDRjtBQUdPLFNBQVMsZ0JBQWdCLFdBQThCO0FBQzVELFFBQU0sRUFBRSxTQUFTLENBQUMsRUFBRSxJQUFJO0FBQ3hCLFVBQVEsVUFBVSxjQUFjLE1BQU0sU0FBWSxTQUFZLE9BQU8sa0JBQWtCO0FBQ3pGO0FBRUEsSUFBTSxlQUFOLE1BQU0sY0FBYTtBQUFBLEVBSWpCLFlBQ21CQSxXQUNBLFNBQ2pCO0FBRmlCLG9CQUFBQTtBQUNBO0FBQUEsRUFDaEI7QUFBQSxFQU5jLFFBQVEsb0JBQUksSUFBb0I7QUFBQSxFQUNoQyxTQUF1QixDQUFDO0FBQUEsRUFPekMsS0FBS0MsTUFBYSxXQUFpQztBQUNqRCxVQUFNLEVBQUUsT0FBTyxJQUFJLGNBQWMsS0FBSyxVQUFVQSxJQUFHO0FBQ25ELFVBQU0sV0FBVyxPQUFPLFlBQVksS0FBSztBQUN6QyxRQUFJLE9BQU8sTUFBTyxRQUFPLE9BQU8sUUFBUSxLQUFLLEtBQUssT0FBTyxPQUFPLFFBQVEsQ0FBQztBQUN6RSxVQUFNLE9BQW1CO0FBQUEsTUFDdkIsYUFBYSxXQUFXLE9BQU8sV0FBVztBQUFBLE1BQzFDLE9BQU8sV0FBVyxPQUFPLFFBQVEsQ0FBQztBQUFBLE1BQ2xDLFFBQVEsS0FBSyxPQUFPLE1BQU07QUFBQSxNQUMxQixPQUFPLFFBQVEsTUFBTTtBQUFBLE1BQ3JCLFVBQVUsT0FBTyx5QkFBeUI7QUFBQSxNQUMxQyxRQUFRO0FBQUEsTUFDUixNQUFNLEtBQUssS0FBSyxRQUFRLElBQUksR0FBRyxRQUFRO0FBQUEsTUFDdkMsY0FBYyxDQUFDO0FBQUEsTUFDZixRQUFRLEtBQUs7QUFBQSxJQUNmO0FBQ0EsVUFBTSxXQUFXLGNBQWMsTUFBTTtBQUNyQyxRQUFJLFNBQVMsV0FBVyxFQUFHLFFBQU8sV0FBVyxNQUFNLEtBQUssV0FBVyxTQUFTLENBQUMsR0FBYSxRQUFRLENBQUM7QUFDbkcsU0FBSyxlQUFlLFNBQVMsSUFBSSxDQUFDLFFBQVEsVUFBVTtBQUNsRCxZQUFNLEVBQUUsUUFBUSxTQUFTLFdBQUFDLFdBQVUsSUFBSSxjQUFjLEtBQUssVUFBVSxNQUFNO0FBQzFFLFlBQU0sTUFBTSxLQUFLLFVBQVUsT0FBTyxZQUFZLEtBQUssUUFBUSxZQUFZLEtBQUssUUFBUTtBQUNwRixhQUFPO0FBQUEsUUFDTCxPQUFPQSxhQUFZLGlCQUFpQkEsVUFBUyxJQUFJLGVBQWUsUUFBUSxDQUFDO0FBQUEsUUFDekUsT0FBTyxVQUFVLE9BQU87QUFBQSxRQUN4QixHQUFJLE1BQU0sRUFBRSxVQUFVLElBQUksSUFBSSxDQUFDO0FBQUEsUUFDL0IsTUFBTSxLQUFLLFdBQVcsUUFBUSxRQUFRO0FBQUEsTUFDeEM7QUFBQSxJQUNGLENBQUM7QUFDRCxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRVEsV0FBVyxRQUFnQixVQUFnQztBQUNqRSxXQUFPLElBQUksY0FBYSxLQUFLLFVBQVUsS0FBSyxPQUFPLEVBQUUsS0FBSyxRQUFRLFFBQVE7QUFBQSxFQUM1RTtBQUFBLEVBRVEsS0FBSyxRQUFnQixRQUFnQixPQUFlLFVBQWdDO0FBQzFGLFdBQU8sT0FBTyxRQUFRLE9BQU8sY0FBYyxDQUFDLENBQUMsRUFBRTtBQUFBLE1BQVEsQ0FBQyxDQUFDQyxPQUFNLFFBQVEsTUFDckUsS0FBSyxNQUFNQSxPQUFNLFVBQVUsUUFBUSxRQUFRLE9BQU8sUUFBUTtBQUFBLElBQzVEO0FBQUEsRUFDRjtBQUFBLEVBRVEsTUFDTkEsT0FDQUYsTUFDQSxPQUNBLFFBQ0EsT0FDQSxXQUNZO0FBQ1osVUFBTSxFQUFFLE9BQU8sSUFBSSxjQUFjLEtBQUssVUFBVUEsSUFBRztBQUNuRCxVQUFNLFdBQVcsS0FBSyxVQUFVQSxLQUFJLFlBQVksS0FBSyxTQUFTO0FBQzlELFVBQU0sT0FBTyxTQUFTRTtBQUN0QixVQUFNLE9BQU8sU0FBU0EsT0FBTSxNQUFNO0FBQ2xDLFVBQU0sTUFBZ0I7QUFBQSxNQUNwQixNQUFNO0FBQUEsTUFDTixNQUFBQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQSxNQUFNLE9BQU8seUJBQXlCLGFBQWEsUUFBUSxRQUFRLFlBQVksS0FBSyxVQUFVLE1BQU0sQ0FBQztBQUFBLE1BQ3JHLFFBQVEsY0FBYyxNQUFNO0FBQUEsTUFDNUIsYUFBYSxhQUFhLFFBQVEsWUFBWSxtQkFBbUJBLE9BQU0sT0FBTyxLQUFLLFFBQVEsU0FBUyxDQUFDO0FBQUEsTUFDckcsYUFBYSxXQUFXLE9BQU8sV0FBVztBQUFBLE1BQzFDLE9BQU8sVUFBVSxNQUFNO0FBQUEsTUFDdkIsR0FBSSxXQUFXLEVBQUUsU0FBUyxJQUFJLENBQUM7QUFBQSxNQUMvQixPQUFPLEtBQUssTUFBTUYsSUFBRztBQUFBLE1BQ3JCLFdBQVcsT0FBTyxhQUFhLE1BQU07QUFBQSxNQUNyQyxnQkFBZ0IsT0FBTyxTQUFTLE1BQU07QUFBQSxNQUN0QyxRQUFRLGNBQWMsTUFBTTtBQUFBLE1BQzVCLFNBQVMsT0FBTyxDQUFDLElBQUksVUFBVSxNQUFNO0FBQUEsTUFDckMsR0FBSSxPQUFPLEVBQUUsS0FBSyxJQUFJLENBQUM7QUFBQSxNQUN2QixRQUFRLENBQUM7QUFBQSxNQUNULE9BQU8sQ0FBQztBQUFBLE1BQ1IsU0FBUyxLQUFLLFFBQVEsY0FBYyxhQUFhLFVBQVUsS0FBSyxFQUFFLFNBQVNFLEtBQUk7QUFBQSxJQUNqRjtBQUNBLFVBQU0sU0FBUyxLQUFLLFNBQVNGLE1BQUssSUFBSTtBQUN0QyxRQUFJLFdBQVcsUUFBVztBQUN4QixXQUFLLGNBQWMsUUFBUSxJQUFJO0FBQy9CLGFBQU8sQ0FBQyxHQUFHO0FBQUEsSUFDYjtBQUNBLFFBQUksT0FBTyxhQUFhLEtBQUssUUFBUSxRQUFRLElBQUksT0FBTyxTQUFTLEVBQUcsS0FBSSxTQUFTLE9BQU87QUFDeEYsVUFBTSxRQUFRLE9BQU8sYUFBYSxLQUFLLE1BQU0sSUFBSSxPQUFPLFNBQVM7QUFDakUsUUFBSSxNQUFPLFFBQU8sQ0FBQyxFQUFFLEdBQUcsS0FBSyxRQUFRLE1BQU0sQ0FBQztBQUM1QyxRQUFJLE9BQU8sVUFBVyxNQUFLLE1BQU0sSUFBSSxPQUFPLFdBQVcsSUFBSTtBQUMzRCxVQUFNLGdCQUFnQixLQUFLLE9BQU8sT0FBTyxHQUFHLElBQUksWUFBWSxLQUFLLE9BQU8sSUFBSSxZQUFZLEtBQUs7QUFDN0YsUUFBSSxTQUFTLEtBQUssT0FBTyxPQUFPLE1BQU07QUFDdEMsUUFBSSxRQUFRLFFBQVEsT0FBTyxNQUFNO0FBQ2pDLFdBQU87QUFBQSxNQUNMO0FBQUEsTUFDQSxHQUFHLEtBQUssS0FBSyxPQUFPLFFBQVEsT0FBTyxRQUFRLFFBQVEsR0FBRyxhQUFhO0FBQUEsTUFDbkUsR0FBRyxLQUFLLGFBQWEsT0FBTyxRQUFRLE9BQU8sUUFBUSxRQUFRLEdBQUcsYUFBYTtBQUFBLElBQzdFO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHUSxTQUFTQSxNQUFhLE1BQThFO0FBQzFHLFVBQU0sV0FBVyxjQUFjLEtBQUssVUFBVUEsSUFBRztBQUNqRCxVQUFNLEVBQUUsT0FBTyxJQUFJO0FBQ25CLFFBQUksT0FBTyxjQUFjLGNBQWMsTUFBTSxFQUFFLFNBQVMsRUFBRyxRQUFPLEVBQUUsR0FBRyxVQUFVLEtBQUFBLE1BQUssUUFBUSxHQUFHLElBQUksSUFBSTtBQUN6RyxXQUFPLE9BQU8sUUFBUSxLQUFLLFNBQVMsT0FBTyxPQUFPLEdBQUcsSUFBSSxJQUFJLElBQUk7QUFBQSxFQUNuRTtBQUFBLEVBRVEsYUFBYSxRQUFnQixRQUFnQixPQUFlLFVBQWdDO0FBQ2xHLFdBQU8sY0FBYyxNQUFNLEVBQUUsUUFBUSxDQUFDLFFBQVEsVUFBVTtBQUN0RCxZQUFNLEVBQUUsUUFBUSxTQUFTLFdBQUFDLFdBQVUsSUFBSSxjQUFjLEtBQUssVUFBVSxNQUFNO0FBQzFFLFVBQUksQ0FBQyxRQUFRLFdBQVksUUFBTyxDQUFDO0FBQ2pDLFlBQU1FLFNBQVFGLGFBQVksaUJBQWlCQSxVQUFTLElBQUksZUFBZSxRQUFRLENBQUM7QUFDaEYsWUFBTSxRQUFRLFFBQVEsWUFBWSxLQUFLO0FBQ3ZDLFlBQU0sTUFBTSxLQUFLLFVBQVUsT0FBTyxZQUFZLEtBQUssS0FBSztBQUN4RCxZQUFNLE1BQWdCO0FBQUEsUUFDcEIsTUFBTTtBQUFBLFFBQ04sTUFBTUU7QUFBQSxRQUNOLE1BQU0sR0FBRyxNQUFNLEdBQUdGLGNBQWEsS0FBSztBQUFBLFFBQ3BDO0FBQUEsUUFDQSxNQUFNO0FBQUEsUUFDTixRQUFRLENBQUM7QUFBQSxRQUNULGFBQWE7QUFBQSxRQUNiLGFBQWEsV0FBVyxRQUFRLFdBQVc7QUFBQSxRQUMzQyxPQUFPLFVBQVUsT0FBTztBQUFBLFFBQ3hCLEdBQUksTUFBTSxFQUFFLFVBQVUsSUFBSSxJQUFJLENBQUM7QUFBQSxRQUMvQixPQUFPLEtBQUssTUFBTSxNQUFNO0FBQUEsUUFDeEIsV0FBVztBQUFBLFFBQ1gsZ0JBQWdCO0FBQUEsUUFDaEIsUUFBUSxDQUFDO0FBQUEsUUFDVCxTQUFTLENBQUM7QUFBQSxRQUNWLFFBQVEsS0FBSyxPQUFPLE9BQU87QUFBQSxRQUMzQixPQUFPLFFBQVEsT0FBTztBQUFBLFFBQ3RCLFNBQVM7QUFBQSxNQUNYO0FBQ0EsYUFBTyxDQUFDLEtBQUssR0FBRyxLQUFLLEtBQUssU0FBUyxRQUFRLFFBQVEsR0FBRyxLQUFLLENBQUM7QUFBQSxJQUM5RCxDQUFDO0FBQUEsRUFDSDtBQUFBLEVBRVEsY0FBYyxRQUFnQixNQUFvQjtBQUN4RCxRQUFJLENBQUMsT0FBTyxjQUFlO0FBQzNCLFVBQU0sU0FBUyxJQUFJLGNBQWEsS0FBSyxVQUFVLEVBQUUsR0FBRyxLQUFLLFNBQVMsV0FBVyxTQUFTLENBQUMsRUFBRTtBQUFBLE1BQ3ZGLE9BQU87QUFBQSxNQUNQLEtBQUssUUFBUTtBQUFBLElBQ2Y7QUFDQSxTQUFLLE9BQU8sS0FBSyxFQUFFLE1BQU0sYUFBYSxPQUFPLGFBQWEsT0FBTyxPQUFPLE9BQU8sTUFBTSxPQUFPLEtBQUssQ0FBQztBQUFBLEVBQ3BHO0FBQUEsRUFFUSxPQUFPLFFBQWdDO0FBQzdDLFFBQUksS0FBSyxRQUFRLGNBQWMsU0FBVSxRQUFPLENBQUM7QUFDakQsV0FBTyxTQUFTLFFBQVEsQ0FBQ0MsVUFBUyxVQUFVLGNBQWMsS0FBSyxVQUFVLE9BQU8sYUFBYUEsS0FBSSxLQUFLLENBQUMsQ0FBQyxFQUFFLE1BQU0sQ0FBQztBQUFBLEVBQ25IO0FBQUEsRUFFUSxNQUFNRixNQUF1QjtBQUNuQyxXQUFPLENBQUMsR0FBRyxXQUFXQSxLQUFJLFFBQVEsQ0FBQyxHQUFHLEdBQUcsV0FBVyxLQUFLLE9BQU9BLElBQUcsSUFBSSxRQUFRLENBQUMsQ0FBQztBQUFBLEVBQ25GO0FBQUE7QUFBQSxFQUdRLE9BQU8sRUFBRSxLQUFLLEdBQStCO0FBQ25ELFdBQU8sU0FBUyxTQUFZLFNBQVksY0FBYyxLQUFLLFVBQVUsRUFBRSxLQUFLLENBQUMsRUFBRTtBQUFBLEVBQ2pGO0FBQUEsRUFFUSxVQUFVLFVBQTBDO0FBQzFELFdBQU8sYUFBYSxLQUFLLFFBQVEsZUFBZSxTQUFZO0FBQUEsRUFDOUQ7QUFDRjtBQUVBLFNBQVMsUUFBUSxRQUEwQjtBQUN6QyxRQUFNLFFBQVEsY0FBYyxNQUFNO0FBQ2xDLFNBQU8sY0FBYyxNQUFNLEVBQUUsU0FBUyxJQUFJLENBQUMseURBQXlELEdBQUcsS0FBSyxJQUFJO0FBQ2xIO0FBR0EsU0FBUyxjQUFjLFFBQTBCO0FBQy9DLFFBQU0sV0FBVyxPQUFPLFNBQVMsQ0FBQztBQUNsQyxNQUFJLENBQUMsQ0FBQyxPQUFPLElBQUksRUFBRSxLQUFLLEVBQUUsU0FBUyxRQUFRLEtBQUssU0FBUyxNQUFNSSxlQUFjLEVBQUcsUUFBTyxDQUFDO0FBQ3hGLFNBQU87QUFDVDtBQUdBLFNBQVMsT0FBT0MsT0FBYyxPQUErQjtBQUMzRCxTQUFPO0FBQUEsSUFDTCxHQUFHO0FBQUEsSUFDSCxRQUFRO0FBQUEsSUFDUixhQUFhLENBQUMsR0FBRyxXQUFXQSxNQUFLLFdBQVcsR0FBRyxHQUFHLE1BQU0sV0FBVztBQUFBLElBQ25FLE9BQU8sQ0FBQyxHQUFHLFdBQVdBLE1BQUssUUFBUSxDQUFDLEdBQUcsR0FBRyxNQUFNLEtBQUs7QUFBQSxFQUN2RDtBQUNGO0FBRUEsU0FBUyxVQUFVLFFBQTBCO0FBQzNDLE1BQUksT0FBTyxTQUFTLE1BQU0sT0FBVyxRQUFPLENBQUMsT0FBTyxPQUFPLFNBQVMsQ0FBQyxDQUFDO0FBQ3RFLFNBQU8sTUFBTSxRQUFRLE9BQU8sVUFBVSxDQUFDLElBQUksT0FBTyxVQUFVLEVBQUUsSUFBSSxNQUFNLElBQUksQ0FBQztBQUMvRTtBQUdBLFNBQVMsU0FBU0gsT0FBYyxRQUF3QztBQUN0RSxRQUFNLE9BQU8sT0FBTyxTQUFTO0FBQzdCLE1BQUksT0FBTyxjQUFjLE1BQU0sVUFBYSxPQUFPLFNBQVMsU0FBVSxRQUFPO0FBQzdFLFFBQU0sQ0FBQyxRQUFRLElBQUksR0FBRyxJQUFJLElBQUksS0FBSyxNQUFNLEdBQUc7QUFDNUMsUUFBTSxRQUFRLEtBQUssS0FBSyxHQUFHO0FBQzNCLFNBQU87QUFBQSxJQUNMLFNBQVMsTUFBTSxLQUFLLE1BQU0sS0FBSyxVQUFVLEtBQUssQ0FBQztBQUFBLElBQy9DO0FBQUEsSUFDQSxPQUFPLEdBQUdBLEtBQUksSUFBSSxLQUFLLElBQUksbUJBQW1CLEtBQUssQ0FBQztBQUFBLEVBQ3REO0FBQ0Y7QUFHQSxTQUFTLFdBQVcsTUFBa0IsUUFBZ0M7QUFDcEUsU0FBTztBQUFBLElBQ0wsR0FBRztBQUFBLElBQ0gsYUFBYSxPQUFPLFlBQVksU0FBUyxJQUFJLE9BQU8sY0FBYyxLQUFLO0FBQUEsSUFDdkUsT0FBTyxDQUFDLEdBQUcsS0FBSyxPQUFPLEdBQUcsT0FBTyxLQUFLO0FBQUEsSUFDdEMsTUFBTSxDQUFDLEdBQUcsS0FBSyxNQUFNLEdBQUcsT0FBTyxJQUFJO0FBQUEsSUFDbkMsUUFBUSxDQUFDLEdBQUcsS0FBSyxRQUFRLEdBQUcsT0FBTyxNQUFNO0FBQUEsRUFDM0M7QUFDRjtBQUVBLFNBQVMsY0FBYyxRQUEwQjtBQUMvQyxVQUFRLE9BQU8sUUFBUSxDQUFDLEdBQUcsSUFBSSxDQUFDLFVBQVU7QUFDeEMsVUFBTSxRQUFRLE9BQU8sY0FBYyxJQUFJLE9BQU8sS0FBSyxDQUFDLEtBQUssQ0FBQztBQUMxRCxVQUFNLE9BQVEsTUFBZ0MsUUFBUTtBQUN0RCxXQUFPLGNBQWMsT0FBTyxLQUFLLEdBQUcsVUFBVSxLQUFLLENBQUMsS0FBSyxPQUFPLFdBQVcsV0FBVyxJQUFJLEVBQUUsS0FBSyxHQUFHLENBQUMsS0FBSztBQUFBLEVBQzVHLENBQUM7QUFDSDs7O0FDMVIyUjtBQUFBLEVBQ3pSLGFBQUFJO0FBQUEsRUFFQSxrQkFBQUM7QUFBQSxFQUVBLFVBQUFDO0FBQUEsT0FFSzs7O0FDSEEsU0FBUyxnQkFBZ0JDLFdBQTJCLE9BQXNDO0FBQy9GLFFBQU0sU0FBUyxjQUFjQSxXQUFVLE9BQU8sVUFBVSxDQUFDLENBQUMsRUFBRTtBQUM1RCxRQUFNLFNBQVMsT0FBTyxTQUFTLENBQUMsTUFBTSxHQUFHLElBQUksQ0FBQyxXQUFXLGNBQWNBLFdBQVUsTUFBTSxFQUFFLE1BQU07QUFDL0YsU0FBTyxNQUFNLEtBQUssQ0FBQyxTQUFTLFVBQVVBLFdBQVUsSUFBSSxDQUFDLEtBQUssQ0FBQztBQUM3RDtBQUVBLFNBQVMsVUFBVUEsV0FBMkIsTUFBdUI7QUFDbkUsUUFBTSxTQUFTLGNBQWNBLFdBQVUsS0FBSyxhQUFhLFFBQVEsS0FBSyxDQUFDLENBQUMsRUFBRTtBQUMxRSxTQUFPLGNBQWNBLFdBQVUsT0FBTyxhQUFhLE1BQU0sS0FBSyxDQUFDLENBQUMsRUFBRSxPQUFPLFVBQVU7QUFDckY7OztBRFlPLFNBQVMsa0JBQWtCQyxTQUF5QztBQUN6RSxRQUFNLFFBQVEsb0JBQUksSUFBMEI7QUFDNUMsYUFBVyxFQUFFLFVBQVUsS0FBS0MsZ0JBQWVELE9BQU0sR0FBRztBQUNsRCxVQUFNLE9BQU8sQ0FBQ0UsT0FBYyxjQUF5QjtBQUNuRCxZQUFNLFFBQVEsTUFBTSxJQUFJQSxLQUFJLEtBQUssRUFBRSxNQUFBQSxPQUFNLFdBQVcsY0FBYyxDQUFDLEVBQUU7QUFDckUsVUFBSSxDQUFDLE1BQU0sYUFBYSxTQUFTLFVBQVUsV0FBVyxFQUFHLE9BQU0sYUFBYSxLQUFLLFVBQVUsV0FBVztBQUN0RyxVQUFJLGNBQWMsVUFBVyxPQUFNLFlBQVk7QUFDL0MsWUFBTSxJQUFJQSxPQUFNLEtBQUs7QUFBQSxJQUN2QjtBQUNBLFVBQU0sUUFBUSxVQUFVLGFBQWEsUUFBUSxrQkFBa0I7QUFDL0QsVUFBTSxPQUFPLGNBQWNGLFNBQVEsT0FBTyxVQUFVLENBQUMsQ0FBQyxFQUFFO0FBQ3hELFVBQU0sT0FBTyxnQkFBZ0JBLFNBQVEsVUFBVSxVQUFVLEtBQUssR0FBRyxVQUFVLGtCQUFrQixDQUFDLEVBQUUsYUFBYSxNQUFNO0FBQ25ILFVBQU0sVUFBVSxvQkFBSSxJQUFZO0FBQ2hDLFlBQVFBLFNBQVEsVUFBVSxNQUFNLE9BQU87QUFDdkMsZUFBVyxhQUFhLFVBQVUsY0FBYyxDQUFDLEVBQUcsU0FBUUEsU0FBUSxhQUFhLFdBQVcsT0FBTztBQUNuRyxlQUFXRSxTQUFRLFFBQVMsTUFBS0EsT0FBTSxTQUFTO0FBQ2hELGVBQVdBLFNBQVEsUUFBUUYsU0FBUSxVQUFVLElBQUksRUFBRyxNQUFLRSxPQUFNLFFBQVE7QUFBQSxFQUN6RTtBQUNBLFNBQU8sQ0FBQyxHQUFHLE1BQU0sT0FBTyxDQUFDLEVBQ3RCLE9BQU8sQ0FBQyxFQUFFLE1BQUFBLE9BQU0sYUFBYSxNQUFNLGFBQWEsU0FBUyxLQUFLLFNBQVNGLFNBQVFFLEtBQUksQ0FBQyxFQUNwRixLQUFLLENBQUMsR0FBRyxNQUFPLEVBQUUsT0FBTyxFQUFFLE9BQU8sS0FBSyxDQUFFO0FBQzlDO0FBR0EsU0FBUyxRQUFRRixTQUF5QixNQUFZLE1BQWUsT0FBTyxvQkFBSSxJQUFZLEdBQWdCO0FBQzFHLE1BQUksT0FBTyxTQUFTLFlBQVksU0FBUyxLQUFNLFFBQU87QUFDdEQsUUFBTSxFQUFFLEtBQUssSUFBSTtBQUNqQixRQUFNLFNBQVMsU0FBUyxTQUFZLFNBQVlHLFFBQU9ILFNBQVEsSUFBSSxHQUFHLEdBQUcsRUFBRTtBQUMzRSxRQUFNLFdBQVcsUUFBUSxTQUFTLFlBQVksT0FBTyxRQUFRLGFBQWEsT0FBTyxTQUFTO0FBQzFGLE1BQUksWUFBWSxLQUFLLElBQUksT0FBTyxJQUFjLEVBQUcsUUFBTztBQUN4RCxNQUFJLFNBQVUsTUFBSyxJQUFJLE9BQU8sSUFBYztBQUM1QyxNQUFJLE9BQVEsU0FBUUEsU0FBUSxPQUFPLE1BQU0sT0FBTyxNQUFNLElBQUk7QUFBQSxNQUNyRCxDQUFBSSxXQUFVLE1BQU0sTUFBb0MsQ0FBQyxPQUFPLFVBQVUsS0FBSyxRQUFRSixTQUFRLE9BQU8sT0FBTyxJQUFJLENBQUM7QUFDbkgsU0FBTztBQUNUO0FBRUEsU0FBUyxTQUFTQSxTQUF5QkUsT0FBdUI7QUFDaEUsU0FBTyxDQUFDRixRQUFPLFlBQVksVUFBVUUsS0FBSSxHQUFHLElBQUksRUFBRSxLQUFLLEVBQUUsU0FBUyxRQUFRO0FBQzVFOzs7QUV6RE8sU0FBUyxXQUFXLE1BQTBCO0FBQ25ELFFBQU0sTUFBTSxJQUFJLElBQUksSUFBSTtBQUN4QixRQUFNLFFBQVEsQ0FBQ0csVUFBaUIsSUFBSSxhQUFhLElBQUlBLEtBQUk7QUFDekQsUUFBTSxPQUFPLE1BQU0sUUFBUSxLQUFLLGlCQUFpQixLQUFLLElBQUksUUFBUSxJQUFJLENBQUM7QUFDdkUsUUFBTSxRQUFRLGlCQUFpQixLQUFLLElBQUksUUFBUSxJQUFJLENBQUM7QUFDckQsTUFBSSxNQUFNLFlBQVksRUFBRyxRQUFPLEVBQUUsTUFBTSxPQUFPLHVCQUF1QixNQUFNLFlBQVksQ0FBQyxRQUFRLElBQUksR0FBRztBQUN4RyxNQUFJLE1BQU0saUJBQWlCO0FBQ3pCLFdBQU8sRUFBRSxNQUFNLE9BQU8sUUFBUSxJQUFJLGNBQWMsTUFBTSxpQkFBaUIsQ0FBQyxRQUFRLE1BQU0sZ0JBQWdCLENBQUMsWUFBWTtBQUNySCxNQUFJLEtBQU0sUUFBTyxFQUFFLE1BQU0sT0FBTyxRQUFRLElBQUksR0FBRztBQUMvQyxTQUFPLEVBQUUsTUFBTSxPQUFPLFFBQVEsVUFBVSxLQUFLLEtBQUssSUFBSSxTQUFTO0FBQ2pFOzs7QUxtQk8sU0FBUyxnQkFBZ0JDLFNBQXdDO0FBQ3RFLFFBQU0sU0FBUyxrQkFBa0JBLE9BQU07QUFDdkMsUUFBTSxTQUFTQyxlQUFjRCxPQUFNO0FBQ25DLFFBQU0sYUFBYSxJQUFJLElBQUlFLGdCQUFlRixPQUFNLEVBQUUsSUFBSSxDQUFDLEVBQUUsVUFBVSxNQUFNLENBQUMsVUFBVSxhQUFhLFNBQVMsQ0FBQyxDQUFDO0FBQzVHLFFBQU0sTUFBTSxhQUFhQSxTQUFRLENBQUNHLGNBQWE7QUFDN0MsVUFBTSxVQUFVLE9BQU8sT0FBTyxDQUFDLEVBQUUsTUFBQUMsTUFBSyxNQUFNRCxVQUFTLFlBQVksVUFBVUMsS0FBSSxNQUFNLE1BQVM7QUFDOUYsV0FBTyxJQUFJLElBQUksUUFBUSxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sTUFBTSxpQkFBaUJELFdBQVUsUUFBUSxNQUFNLENBQUMsQ0FBVSxDQUFDO0FBQUEsRUFDNUcsQ0FBQztBQUNELFNBQU8sT0FBTyxJQUFJLENBQUMsRUFBRSxNQUFBQyxPQUFNLGFBQWEsTUFBTTtBQUM1QyxVQUFNLFFBQVEsSUFBSSxJQUFJQSxLQUFJO0FBQzFCLFVBQU0sT0FBTyxPQUFPLE1BQU0sSUFBSSxNQUFNLEtBQUs7QUFDekMsUUFBSSxDQUFDLFNBQVMsQ0FBQyxLQUFNLE9BQU0sSUFBSSxNQUFNLEdBQUdBLEtBQUksbUJBQW1CO0FBQy9ELFVBQU0sT0FBTyxhQUFhLElBQUksQ0FBQyxnQkFBZ0I7QUFDN0MsWUFBTSxZQUFZLFdBQVcsSUFBSSxXQUFXO0FBQzVDLGFBQU8sRUFBRSxhQUFhLE9BQU8sV0FBVyxXQUFXLGFBQWEsT0FBTyxVQUFVLGFBQWEsQ0FBQyxDQUFDLEVBQUU7QUFBQSxJQUNwRyxDQUFDO0FBQ0QsVUFBTSxVQUFVLE1BQU0sT0FBTyxHQUFHLEVBQUUsR0FBRyxTQUFTLE9BQU8sTUFBTSxRQUFRO0FBQ25FLFdBQU8sRUFBRSxPQUFPLE1BQU0sRUFBRSxHQUFHLE1BQU0sU0FBUyxRQUFRLE1BQU0sUUFBUSxLQUFLLEVBQUU7QUFBQSxFQUN6RSxDQUFDO0FBQ0g7QUFFQSxTQUFTLGlCQUNQRCxXQUNBLEVBQUUsTUFBQUMsT0FBTSxVQUFVLEdBQ2xCLFFBQ2tCO0FBQ2xCLFFBQU0sU0FBU0QsVUFBUyxZQUFZLFVBQVVDLEtBQUksS0FBSyxDQUFDO0FBQ3hELFFBQU0sV0FBVyxPQUFPLFlBQVksS0FBSztBQUN6QyxRQUFNLFNBQVMsSUFBSSxJQUFJLE9BQU8sSUFBSSxDQUFDLFdBQVcsT0FBTyxJQUFJLEVBQUUsT0FBTyxDQUFDLFVBQVUsVUFBVUEsS0FBSSxDQUFDO0FBQzVGLFNBQU87QUFBQSxJQUNMLE1BQUFBO0FBQUEsSUFDQSxPQUFPLGlCQUFpQkEsS0FBSTtBQUFBLElBQzVCLE9BQU8sVUFBVSxNQUFNO0FBQUEsSUFDdkI7QUFBQSxJQUNBLE1BQU0sV0FBV0QsV0FBVSxRQUFRLEVBQUUsV0FBVyxjQUFjLFVBQVUsUUFBUSxPQUFPLENBQUM7QUFBQSxJQUN4RixVQUFVLE9BQU8sV0FBVyxLQUFLLENBQUMsR0FBRyxJQUFJLFVBQVU7QUFBQSxFQUNyRDtBQUNGOzs7QU14RTJSLFNBQXVCLGVBQUFFLG9CQUFtQjtBQUNyVSxTQUFTLGtCQUFBQyxpQkFBZ0IsaUJBQUFDLHNCQUEyQzs7O0FDRHlNO0FBQUEsRUFDM1Esa0JBQUFDO0FBQUEsRUFDQSxnQkFBQUM7QUFBQSxPQU1LO0FBQ1AsU0FBUyxjQUFjLGlCQUErQixvQkFBb0I7QUE0Qm5FLFNBQVMsWUFBWUMsU0FBeUIsV0FBdUM7QUFDMUYsU0FBTyxJQUFJLGFBQWFBLE9BQU0sRUFBRSxLQUFLLFNBQVM7QUFDaEQ7QUFFQSxJQUFNLGVBQU4sTUFBbUI7QUFBQSxFQU1qQixZQUE2QkEsU0FBeUI7QUFBekIsa0JBQUFBO0FBQzNCLFNBQUssV0FBV0MsY0FBYUQsT0FBTTtBQUFBLEVBQ3JDO0FBQUEsRUFQaUI7QUFBQSxFQUNBLFNBQWtCLENBQUM7QUFBQSxFQUNuQixRQUFnRSxDQUFDO0FBQUEsRUFDakUsWUFBWSxvQkFBSSxJQUFzQjtBQUFBLEVBTXZELEtBQUssV0FBdUM7QUFDMUMsU0FBSyxVQUFVLFNBQVM7QUFDeEIsV0FBTyxLQUFLLFNBQ1QsSUFBSSxDQUFDLGFBQWE7QUFBQSxNQUNqQjtBQUFBLE1BQ0EsT0FBTztBQUFBLFFBQ0wsR0FBRyxvQkFBSSxJQUFJLENBQUMsR0FBSSxLQUFLLFVBQVUsSUFBSSxPQUFPLEtBQUssQ0FBQyxHQUFJLEdBQUcsS0FBSyxVQUFVLE9BQU8sR0FBRyxHQUFHLEtBQUssV0FBVyxPQUFPLENBQUMsQ0FBQztBQUFBLE1BQzlHO0FBQUEsSUFDRixFQUFFLEVBQ0QsT0FBTyxDQUFDLEVBQUUsTUFBTSxNQUFNLE1BQU0sU0FBUyxDQUFDO0FBQUEsRUFDM0M7QUFBQSxFQUVRLFVBQVUsV0FBNEI7QUFDNUMsZUFBVyxDQUFDLFFBQVEsT0FBTyxLQUFLLEtBQUssTUFBTSxHQUFHO0FBQzVDLFlBQU0sQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLFVBQVUsQ0FBQyxTQUFTLEdBQUcsTUFBTSxHQUFHLFVBQVUsQ0FBQyxTQUFTLEdBQUcsT0FBTyxDQUFDO0FBQ2xGLFVBQUksQ0FBQyxPQUFPLEdBQUksTUFBSyxJQUFJLFNBQVMsa0JBQWtCO0FBQ3BELFVBQUksT0FBTyxDQUFDLEdBQUksTUFBSyxJQUFJLFNBQVMsbUJBQW1CO0FBQ3JELFVBQUksT0FBTyxNQUFNLENBQUMsYUFBYSxXQUFXLE1BQU0sS0FBSyxhQUFhLFdBQVcsT0FBTztBQUNsRixhQUFLLElBQUksU0FBUyx5QkFBeUIsWUFBWSxTQUFTLENBQUMsR0FBRztBQUN0RSxVQUFJLE9BQU8sTUFBTSxhQUFhLFdBQVcsTUFBTSxLQUFLLENBQUMsYUFBYSxXQUFXLE9BQU87QUFDbEYsYUFBSyxJQUFJLFNBQVMsa0NBQWtDO0FBQUEsSUFDeEQ7QUFDQSxTQUFLLFNBQVMsU0FBUztBQUN2QixTQUFLLE1BQU0sV0FBVyxDQUFDLFNBQVMsR0FBRyxFQUFFO0FBQ3JDLGVBQVcsYUFBYSxVQUFVLGNBQWMsQ0FBQyxHQUFHO0FBQ2xELFdBQUssTUFBTSxXQUFXLENBQUMsU0FBUyxHQUFHLFdBQVcsVUFBVSxJQUFJO0FBQzVELFdBQUssTUFBTSxXQUFXLENBQUMsV0FBVyxTQUFTLEdBQUcsVUFBVSxJQUFJO0FBQzVELFdBQUssT0FBTyxnQkFBZ0IsU0FBUyxHQUFHLENBQUMsV0FBVyxTQUFTLEdBQUcsV0FBVyxVQUFVLE1BQU0sQ0FBQyxDQUFDO0FBQUEsSUFDL0Y7QUFDQSxlQUFXLFNBQVMsT0FBTyxPQUFPLFVBQVUsYUFBYSxXQUFXLENBQUMsQ0FBQztBQUNwRSxVQUFJLE1BQU0sT0FBUSxNQUFLLE9BQU8sTUFBTSxRQUFRLENBQUMsU0FBUyxHQUFHLFdBQVcsSUFBSSxDQUFDLENBQUM7QUFDNUUsZUFBVyxZQUFZLE9BQU8sT0FBTyxVQUFVLFNBQVM7QUFDdEQsaUJBQVcsU0FBUyxPQUFPLE9BQU8sU0FBUyxXQUFXLENBQUMsQ0FBQztBQUN0RCxZQUFJLE1BQU0sT0FBUSxNQUFLLE9BQU8sTUFBTSxRQUFRLENBQUMsU0FBUyxHQUFHLFVBQVUsSUFBSSxDQUFDLENBQUM7QUFBQSxFQUMvRTtBQUFBO0FBQUEsRUFHUSxTQUFTLFdBQTRCO0FBQzNDLGVBQVcsU0FBUyxVQUFVLGtCQUFrQixLQUFLLENBQUMsR0FBRztBQUN2RCxVQUFJLE9BQU8sS0FBSyxVQUFVLFdBQVcsTUFBTSxLQUFLLEtBQUssQ0FBQyxDQUFDLEVBQUUsU0FBUyxFQUFHO0FBQ3JFLGlCQUFXLENBQUMsUUFBUSxPQUFPLEtBQUssS0FBSyxNQUFNLEdBQUc7QUFDNUMsWUFBSSxDQUFDLFVBQVUsQ0FBQyxTQUFTLEdBQUcsTUFBTSxLQUFLLENBQUMsVUFBVSxDQUFDLFNBQVMsR0FBRyxPQUFPLEVBQUc7QUFDekUsY0FBTSxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsVUFBVSxDQUFDLEtBQUssR0FBRyxNQUFNLEdBQUcsVUFBVSxDQUFDLEtBQUssR0FBRyxPQUFPLENBQUM7QUFDMUUsWUFBSSxDQUFDLE9BQU8sR0FBSSxNQUFLLElBQUksU0FBUywwQkFBMEI7QUFDNUQsWUFBSSxPQUFPLENBQUMsR0FBSSxNQUFLLElBQUksU0FBUyx1Q0FBdUM7QUFBQSxNQUMzRTtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUEsRUFFUSxPQUFPRSxNQUFhLE9BQWtCLE1BQVksTUFBYyxRQUFpQztBQUN2RyxVQUFNLEVBQUUsUUFBUSxXQUFBQyxXQUFVLElBQUksY0FBYyxLQUFLLFFBQVFELElBQUc7QUFDNUQsUUFBSUMsY0FBYSxPQUFPLFNBQVNBLFVBQVMsRUFBRztBQUM3QyxVQUFNLFNBQVNBLGFBQVksQ0FBQyxHQUFHLFFBQVFBLFVBQVMsSUFBSTtBQUNwRCxTQUFLLE1BQU0sUUFBUSxPQUFPLElBQUk7QUFDOUIsZUFBVyxDQUFDQyxPQUFNLFFBQVEsS0FBSyxPQUFPLFFBQVEsT0FBTyxjQUFjLENBQUMsQ0FBQyxHQUFHO0FBQ3RFLFlBQU0sUUFBUSxjQUFjLEtBQUssUUFBUSxRQUFRLEVBQUU7QUFDbkQsWUFBTSxLQUFLLE9BQU8sR0FBRyxJQUFJLElBQUlBLEtBQUksS0FBS0E7QUFDdEMsV0FBSyxNQUFNLE9BQU8sT0FBTyxNQUFNLEVBQUU7QUFDakMsV0FBSyxPQUFPLFVBQVUsQ0FBQyxHQUFHLE9BQU8sS0FBSyxHQUFHLE1BQU0sSUFBSSxNQUFNO0FBQUEsSUFDM0Q7QUFDQSxlQUFXLENBQUMsT0FBTyxLQUFLLEtBQUssT0FBTyxRQUFRLE9BQU8sY0FBYyxLQUFLLENBQUMsQ0FBQztBQUN0RSxXQUFLLE1BQU0sT0FBTyxPQUFPLE1BQU0sR0FBRyxJQUFJLEtBQUssS0FBSyxFQUFFO0FBQ3BELFFBQUksT0FBTyxNQUFPLE1BQUssT0FBTyxPQUFPLE9BQU8sT0FBTyxNQUFNLEdBQUcsSUFBSSxNQUFNLE1BQU07QUFDNUUsUUFBSSxPQUFPLGNBQWUsTUFBSyxPQUFPLE9BQU8sZUFBZSxPQUFPLE1BQU0sTUFBTSxNQUFNO0FBQ3JGLFFBQUksT0FBTyxTQUFTLENBQUMsT0FBTyxNQUFNLE1BQU1DLGVBQWMsRUFBRyxNQUFLLFNBQVMsT0FBTyxPQUFPLE9BQU8sTUFBTSxNQUFNLE1BQU07QUFBQSxFQUNoSDtBQUFBLEVBRVEsT0FBT0gsTUFBYSxPQUFrQixNQUFZLE1BQWMsUUFBaUM7QUFDdkcsVUFBTSxFQUFFLE9BQU8sSUFBSSxjQUFjLEtBQUssUUFBUUEsSUFBRztBQUNqRCxlQUFXLENBQUNFLE9BQU0sS0FBSyxLQUFLLE9BQU8sUUFBUSxPQUFPLGNBQWMsQ0FBQyxDQUFDLEdBQUc7QUFDbkUsV0FBSyxNQUFNLE9BQU8sQ0FBQyxHQUFHLE9BQU8sTUFBTSxHQUFHLE1BQU0sR0FBRyxJQUFJLElBQUlBLEtBQUksRUFBRTtBQUM3RCxXQUFLLE9BQU8sT0FBTyxDQUFDLEdBQUcsT0FBTyxRQUFRLEtBQUssR0FBRyxNQUFNLEdBQUcsSUFBSSxJQUFJQSxLQUFJLElBQUksTUFBTTtBQUFBLElBQy9FO0FBQUEsRUFDRjtBQUFBLEVBRVEsU0FBUyxVQUFvQixPQUFrQixNQUFZLE1BQWMsUUFBaUM7QUFDaEgsZUFBVyxVQUFVLFVBQVU7QUFDN0IsWUFBTSxFQUFFLFFBQVEsV0FBQUQsV0FBVSxJQUFJLGNBQWMsS0FBSyxRQUFRLE1BQU07QUFDL0QsVUFBSUEsV0FBVyxNQUFLLE1BQU0sUUFBUSxPQUFPLE1BQU0sU0FBSSxpQkFBaUJBLFVBQVMsQ0FBQyxRQUFHO0FBQUEsVUFDNUUsTUFBSyxLQUFLLFFBQVEsT0FBTyxJQUFJO0FBQ2xDLFdBQUssT0FBTyxRQUFRLENBQUMsR0FBRyxPQUFPLE1BQU0sR0FBRyxNQUFNLE1BQU0sTUFBTTtBQUFBLElBQzVEO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHUSxLQUFLLFFBQWdCLE9BQWtCLE1BQW9CO0FBQ2pFLGVBQVcsQ0FBQyxRQUFRLE9BQU8sS0FBSyxLQUFLLE1BQU0sR0FBRztBQUM1QyxVQUFJLENBQUMsVUFBVSxPQUFPLE1BQU0sS0FBSyxDQUFDLFVBQVUsT0FBTyxPQUFPLEVBQUc7QUFDN0QsVUFBSSxVQUFVLENBQUMsTUFBTSxHQUFHLE1BQU0sTUFBTSxVQUFVLENBQUMsTUFBTSxHQUFHLE9BQU8sRUFBRztBQUNsRSxZQUFNLE9BQU8sS0FBSyxNQUFNLEtBQUssQ0FBQyxVQUFVLE1BQU0sWUFBWSxXQUFXLE1BQU0sU0FBUyxJQUFJO0FBQ3hGLFVBQUksQ0FBQyxLQUFNLE1BQUssSUFBSSxTQUFTLEdBQUcsT0FBTyxJQUFJLENBQUMsc0JBQXNCO0FBQUEsSUFDcEU7QUFBQSxFQUNGO0FBQUEsRUFFUSxNQUFNLE1BQWtCLE9BQWtCLE1BQVlDLE9BQW9CO0FBQ2hGLGVBQVcsQ0FBQyxRQUFRLE9BQU8sS0FBSyxLQUFLLE1BQU0sR0FBRztBQUM1QyxVQUFJLENBQUMsVUFBVSxPQUFPLE1BQU0sS0FBSyxDQUFDLFVBQVUsT0FBTyxPQUFPLEVBQUc7QUFDN0QsWUFBTSxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsVUFBVSxDQUFDLElBQUksR0FBRyxNQUFNLEdBQUcsVUFBVSxDQUFDLElBQUksR0FBRyxPQUFPLENBQUM7QUFDeEUsWUFBTSxRQUFRLEVBQUUsU0FBUyxNQUFNLE1BQUFBLE9BQU0sR0FBSSxLQUFLLGVBQWUsSUFBSSxFQUFFLFlBQVksS0FBSyxlQUFlLEVBQUUsSUFBSSxDQUFDLEVBQUc7QUFDN0csVUFBSSxDQUFDLE9BQU8sR0FBSSxNQUFLLE9BQU8sS0FBSyxFQUFFLEdBQUcsT0FBTyxNQUFNLE9BQU8sQ0FBQztBQUFBLGVBQ2xELE9BQU8sQ0FBQyxHQUFJLE1BQUssT0FBTyxLQUFLLEVBQUUsR0FBRyxPQUFPLE1BQU0sVUFBVSxDQUFDO0FBQUEsZUFDMUQsT0FBTyxNQUFNLENBQUMsYUFBYSxNQUFNLE1BQU0sS0FBSyxhQUFhLE1BQU0sT0FBTztBQUM3RSxhQUFLLE9BQU8sS0FBSyxFQUFFLEdBQUcsT0FBTyxNQUFNLGFBQWEsQ0FBQztBQUFBLGVBQzFDLE9BQU8sTUFBTSxhQUFhLE1BQU0sTUFBTSxLQUFLLENBQUMsYUFBYSxNQUFNLE9BQU87QUFDN0UsYUFBSyxPQUFPLEtBQUssRUFBRSxHQUFHLE9BQU8sTUFBTSxXQUFXLENBQUM7QUFBQSxJQUNuRDtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR1EsTUFBTSxNQUFjLE9BQWtCLE1BQW9CO0FBQ2hFLGVBQVcsQ0FBQyxRQUFRLE9BQU8sS0FBSyxLQUFLLE1BQU0sR0FBRztBQUM1QyxVQUFJLENBQUMsVUFBVSxPQUFPLE1BQU0sS0FBSyxDQUFDLFVBQVUsT0FBTyxPQUFPLEVBQUc7QUFDN0QsaUJBQVcsUUFBUSxLQUFLLGlCQUFpQixLQUFLLENBQUMsR0FBRztBQUNoRCxjQUFNLE9BQU8sV0FBVyxLQUFLLElBQUksRUFBRSxLQUFLLEdBQUc7QUFDM0MsWUFBSSxDQUFDLE1BQU0sTUFBTSxNQUFNLEtBQUssTUFBTSxNQUFNLE9BQU8sRUFBRyxNQUFLLE1BQU0sS0FBSyxFQUFFLFNBQVMsTUFBTSxLQUFLLENBQUM7QUFDekYsWUFBSSxNQUFNLE1BQU0sTUFBTSxLQUFLLENBQUMsTUFBTSxNQUFNLE9BQU8sRUFBRyxNQUFLLE1BQU0sS0FBSyxFQUFFLFNBQVMsTUFBTSxNQUFNLGNBQWMsSUFBSSxHQUFHLENBQUM7QUFBQSxNQUNqSDtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdRLFVBQVUsU0FBMkI7QUFDM0MsVUFBTSxRQUFRLEtBQUssTUFBTSxPQUFPLENBQUMsVUFBVSxNQUFNLFlBQVksT0FBTztBQUNwRSxXQUFPLENBQUMsR0FBRyxJQUFJLElBQUksTUFBTSxJQUFJLENBQUMsVUFBVSxNQUFNLElBQUksQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLFNBQVM7QUFDbEUsWUFBTSxRQUFRLE1BQU0sT0FBTyxDQUFDLFVBQVUsTUFBTSxTQUFTLFFBQVEsTUFBTSxTQUFTLEVBQUUsRUFBRSxJQUFJLENBQUMsVUFBVSxNQUFNLElBQUk7QUFDekcsYUFBTyxNQUFNLFNBQVMsSUFBSSxHQUFHLFVBQVUsYUFBYSxDQUFDLEdBQUcsSUFBSSxJQUFJLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxLQUFLLElBQUksS0FBSztBQUFBLElBQ3pGLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFFUSxXQUFXLFNBQTJCO0FBQzVDLFVBQU0sUUFBa0IsQ0FBQztBQUN6QixlQUFXLFFBQVEsQ0FBQyxXQUFXLFFBQVEsR0FBWTtBQUNqRCxZQUFNLEtBQUssQ0FBQyxTQUNWLEtBQUssT0FBTyxPQUFPLENBQUMsVUFBVSxNQUFNLFlBQVksV0FBVyxNQUFNLFNBQVMsUUFBUSxNQUFNLFNBQVMsSUFBSTtBQUN2RyxZQUFNLFFBQVEsU0FBUyxHQUFHLE1BQU0sQ0FBQztBQUNqQyxZQUFNLFVBQVUsU0FBUyxHQUFHLFNBQVMsQ0FBQztBQUN0QyxVQUFJLE1BQU8sT0FBTSxLQUFLLFFBQVEsS0FBSyxXQUFXLElBQUksR0FBRztBQUNyRCxVQUFJLFFBQVMsT0FBTSxLQUFLLFdBQVcsT0FBTyxhQUFhLElBQUksR0FBRztBQUM5RCxZQUFNLGFBQWEsR0FBRyxZQUFZO0FBQ2xDLFlBQU1FLFNBQVEsU0FBUyxXQUFXLE9BQU8sQ0FBQyxVQUFVLE1BQU0sZUFBZSxNQUFTLENBQUM7QUFDbkYsVUFBSUEsT0FBTyxPQUFNLEtBQUssY0FBY0EsTUFBSyxXQUFXLElBQUksR0FBRztBQUMzRCxpQkFBVyxTQUFTLFdBQVcsT0FBTyxDQUFDQyxXQUFVQSxPQUFNLGVBQWUsTUFBUztBQUM3RSxjQUFNO0FBQUEsVUFDSixjQUFjLFNBQVMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxXQUFXLElBQUksaUJBQWlCLG1CQUFtQixNQUFNLFVBQW9CLENBQUM7QUFBQSxRQUMvRztBQUNGLFlBQU0sV0FBVyxTQUFTLEdBQUcsVUFBVSxDQUFDO0FBQ3hDLFVBQUksU0FBVSxPQUFNLEtBQUssd0JBQXdCLFFBQVEsV0FBVyxJQUFJLEdBQUc7QUFBQSxJQUM3RTtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFUSxJQUFJLFNBQWlCLFVBQXdCO0FBQ25ELFNBQUssVUFBVSxJQUFJLFNBQVMsQ0FBQyxHQUFJLEtBQUssVUFBVSxJQUFJLE9BQU8sS0FBSyxDQUFDLEdBQUksUUFBUSxDQUFDO0FBQUEsRUFDaEY7QUFBQTtBQUFBLEVBR1EsUUFBa0Q7QUFDeEQsV0FBTyxLQUFLLFNBQVMsTUFBTSxDQUFDLEVBQUUsSUFBSSxDQUFDLFNBQVMsVUFBVSxDQUFDLEtBQUssU0FBUyxLQUFLLEdBQWEsT0FBTyxDQUFDO0FBQUEsRUFDakc7QUFDRjtBQUdBLFNBQVMsU0FBUyxRQUFrQztBQUNsRCxRQUFNLFFBQVEsQ0FBQyxHQUFHLElBQUksSUFBSSxPQUFPLElBQUksQ0FBQyxVQUFVLE1BQU0sSUFBSSxDQUFDLENBQUM7QUFDNUQsUUFBTUQsU0FBUSxNQUFNLE9BQU8sQ0FBQ0YsVUFBUyxDQUFDLFNBQVMsS0FBS0EsS0FBSSxDQUFDO0FBQ3pELFFBQU0sU0FBUyxNQUFNLE9BQU8sQ0FBQ0EsVUFBU0EsTUFBSyxTQUFTLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQ0EsVUFBU0EsTUFBSyxNQUFNLEdBQUcsQ0FBcUI7QUFDM0csUUFBTSxTQUFTLE1BQU0sT0FBTyxDQUFDQSxVQUFTQSxNQUFLLFNBQVMsSUFBSSxDQUFDLEVBQUUsSUFBSSxDQUFDQSxVQUFTQSxNQUFLLE1BQU0sSUFBSSxDQUFxQjtBQUM3RyxRQUFNLFNBQVMsQ0FBQyxHQUFHLElBQUksSUFBSSxPQUFPLElBQUksQ0FBQyxDQUFDSSxNQUFLLE1BQU1BLE1BQUssQ0FBQyxDQUFDO0FBQzFELFNBQU8sVUFBVTtBQUFBLElBQ2YsR0FBRyxhQUFhRixNQUFLO0FBQUEsSUFDckIsR0FBRyxPQUFPLElBQUksQ0FBQ0UsV0FBVTtBQUN2QixZQUFNLFNBQVMsT0FBTyxPQUFPLENBQUMsQ0FBQyxFQUFFLE1BQU0sT0FBT0EsTUFBSyxFQUFFLElBQUksQ0FBQyxDQUFDLEVBQUUsS0FBSyxNQUFNLE9BQU8sS0FBSyxDQUFDO0FBQ3JGLGFBQU8sT0FBTyxPQUFPLFdBQVcsSUFBSSxVQUFVLFFBQVEsSUFBSSxVQUFVLE1BQU0sQ0FBQyxPQUFPLE9BQU9BLE1BQUssQ0FBQztBQUFBLElBQ2pHLENBQUM7QUFBQSxJQUNELEdBQUcsT0FBTyxJQUFJLENBQUMsQ0FBQyxPQUFPLEtBQUssTUFBTSxhQUFhLE9BQU8sS0FBSyxDQUFDLE9BQU8sT0FBTyxLQUFLLENBQUMsRUFBRTtBQUFBLElBQ2xGLEdBQUcsTUFBTSxPQUFPLENBQUNKLFVBQVNBLE1BQUssV0FBVyxRQUFHLENBQUMsRUFBRSxJQUFJLENBQUNBLFVBQVMsbUJBQW1CQSxLQUFJLEVBQUU7QUFBQSxFQUN6RixDQUFDO0FBQ0g7QUFFQSxTQUFTLFlBQVksTUFBMEI7QUFDN0MsU0FBTyxLQUFLLGVBQWUsSUFBSSxpQkFBaUIsbUJBQW1CLEtBQUssZUFBZSxDQUFDLENBQUMsS0FBSztBQUNoRztBQUVBLFNBQVMsVUFBVSxPQUEyQixTQUEwQjtBQUN0RSxTQUFPLE1BQU0sTUFBTSxDQUFDLFVBQVUsYUFBYSxPQUFPLGFBQWEsT0FBTyxDQUFDLEVBQUUsT0FBTztBQUNsRjtBQUVBLFNBQVMsYUFBYSxPQUFnQixTQUEwQjtBQUM5RCxTQUFPLGFBQWEsT0FBTyxhQUFhLE9BQU8sQ0FBQyxFQUFFO0FBQ3BEO0FBRUEsU0FBUyxNQUFNLE1BQTJDLE1BQXVCO0FBQy9FLFFBQU0sVUFBVSxhQUFhLElBQUk7QUFDakMsVUFDRyxLQUFLLFNBQVMsVUFBYSxnQkFBZ0IsYUFBYSxLQUFLLElBQUksR0FBRyxPQUFPLEtBQUssT0FDaEYsS0FBSyxVQUFVLFVBQWEsZ0JBQWdCLFNBQVMsYUFBYSxLQUFLLEtBQUssQ0FBQyxJQUFJO0FBRXRGOzs7QUN4UCtRLFNBQTRFLGNBQUFLLG1CQUFrQjtBQWF0VyxTQUFTLGFBQWFDLFdBQTJCLE9BQTZDO0FBQ25HLFNBQU8sV0FBV0EsV0FBVSxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUNDLE9BQU0sT0FBTyxPQUFPO0FBQUEsSUFDM0QsT0FBTyxRQUFRLFdBQVdBO0FBQUEsSUFDMUIsT0FBTyxVQUFVLE9BQU87QUFBQSxJQUN4QixVQUFVLFFBQVEsWUFBWSxLQUFLO0FBQUEsSUFDbkMsT0FBTyxXQUFXLFFBQVEsUUFBUSxDQUFDO0FBQUEsSUFDbkMsTUFBTSxLQUFLLFVBQVUsUUFBUSxPQUFPLE1BQU0sQ0FBQztBQUFBLEVBQzdDLEVBQUU7QUFDSjtBQUdPLFNBQVMsY0FBY0QsV0FBMkIsT0FBeUM7QUFDaEcsU0FBTyxXQUFXQSxXQUFVLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQyxFQUFFLE9BQU8sTUFBTSxRQUFRLEtBQUs7QUFDdkU7QUFHTyxTQUFTLFdBQVdBLFdBQTJCLE9BQXdEO0FBQzVHLFNBQU8sT0FBTyxRQUFRLE9BQU8sWUFBWSxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQ0MsT0FBTSxPQUFPLE1BQU07QUFBQSxJQUNwRUE7QUFBQSxJQUNBLFFBQVEsU0FBUyxTQUFZLFVBQVUsRUFBRSxHQUFJQyxZQUFXRixXQUFVLFFBQVEsSUFBSSxHQUFlLEdBQUcsUUFBUTtBQUFBLEVBQzFHLENBQUM7QUFDSDs7O0FDbENpUixTQUFTLGtCQUFBRyx1QkFBNEM7QUFrQi9ULFNBQVMsZ0JBQWdCLEVBQUUsU0FBUyxnQkFBZ0IsWUFBWSxHQUFxQjtBQUMxRixRQUFNLFFBQVEsVUFBVTtBQUN4QixRQUFNLFVBQVUsVUFBVTtBQUMxQixRQUFNLFNBQVMsT0FBTyxVQUFVLEtBQUssSUFDakMsR0FBRyxRQUFRLEtBQUssQ0FBQyxJQUFJLFVBQVUsSUFBSSxTQUFTLE9BQU8sS0FDbkQsT0FBTyxVQUFVLE9BQU8sSUFDdEIsR0FBRyxRQUFRLE9BQU8sQ0FBQyxJQUFJLFlBQVksSUFBSSxXQUFXLFNBQVMsS0FDM0QsR0FBRyxPQUFPO0FBQ2hCLFNBQU8sZ0JBQWdCLGFBQWEsR0FBRyxNQUFNLGlCQUFpQixHQUFHLE1BQU07QUFDekU7QUFHTyxTQUFTLGNBQWNDLFNBQTJDO0FBQ3ZFLFNBQU9DLGdCQUFlRCxPQUFNLEVBQ3pCLE9BQU8sQ0FBQyxFQUFFLFVBQVUsTUFBTSxNQUFNLFFBQVEsVUFBVSxvQkFBb0IsQ0FBQyxDQUFDLEVBQ3hFLElBQUksQ0FBQyxFQUFFLFVBQVUsT0FBTztBQUFBLElBQ3ZCLGFBQWEsVUFBVTtBQUFBLElBQ3ZCLE9BQU8sVUFBVSxXQUFXLFVBQVU7QUFBQSxJQUN0QyxPQUFRLFVBQVUsb0JBQW9CLEVBQWlCLElBQUksQ0FBQyxVQUFVO0FBQUEsTUFDcEUsVUFBVSxZQUFZLE1BQU0sVUFBVSxrQkFBa0IsQ0FBQztBQUFBLE1BQ3pELFVBQVUsZ0JBQWdCLElBQUk7QUFBQSxJQUNoQyxFQUFFO0FBQUEsRUFDSixFQUFFO0FBQ047QUFFQSxTQUFTLFlBQVksRUFBRSxNQUFNLE1BQU0sR0FBYSxlQUFzRDtBQUNwRyxRQUFNLFFBQVEsUUFBUSxnQkFBZ0IsQ0FBQztBQUN2QyxNQUFJLFNBQVMsTUFBTyxRQUFPLFFBQVEsS0FBSyxZQUFZLEtBQUs7QUFDekQsTUFBSSxNQUFPLFFBQU8sVUFBVSxLQUFLO0FBQ2pDLFNBQU8sUUFBUSxRQUFRLEtBQUssS0FBSztBQUNuQzs7O0FDaER5UixTQUF1QixjQUFjOzs7QUNDOVQsSUFBTSxNQUFOLE1BQVU7QUFBQSxFQUNSLFlBQXFCLE1BQWM7QUFBZDtBQUFBLEVBQWU7QUFDdEM7QUFHTyxTQUFTLElBQUksTUFBdUI7QUFDekMsU0FBTyxJQUFJLElBQUksSUFBSTtBQUNyQjtBQUdPLFNBQVMsU0FBUyxNQUFzQjtBQUM3QyxTQUFPLElBQUksS0FBSyxVQUFVLElBQUksRUFBRSxNQUFNLEdBQUcsRUFBRSxFQUFFLFdBQVcsT0FBTyxHQUFHLEVBQUUsV0FBVyxLQUFLLEtBQUssQ0FBQztBQUM1RjtBQUVBLElBQU0sUUFBUTtBQVFQLFNBQVMsS0FDZCxPQUNBLEVBQUUsU0FBUyxHQUFHLFNBQVMsT0FBTyxJQUEwQyxDQUFDLEdBQ2pFO0FBQ1IsTUFBSSxpQkFBaUIsSUFBSyxRQUFPLE1BQU07QUFDdkMsTUFBSSxPQUFPLFVBQVUsU0FBVSxRQUFPLFNBQVMsS0FBSztBQUNwRCxNQUFJLE9BQU8sVUFBVSxZQUFZLFVBQVUsS0FBTSxRQUFPLE9BQU8sS0FBSztBQUNwRSxRQUFNRSxTQUFRLE1BQU0sUUFBUSxLQUFLLElBQUksTUFBTSxJQUFJLENBQUMsVUFBVSxDQUFDLElBQUksS0FBSyxDQUFVLElBQUksUUFBUSxLQUFLO0FBQy9GLFFBQU0sQ0FBQyxNQUFNLEtBQUssSUFBSSxNQUFNLFFBQVEsS0FBSyxJQUFJLENBQUMsS0FBSyxHQUFHLElBQUksQ0FBQyxLQUFLLEdBQUc7QUFDbkUsTUFBSUEsT0FBTSxXQUFXLEVBQUcsUUFBTyxPQUFPO0FBQ3RDLFFBQU0sT0FBT0EsT0FBTSxJQUFJLENBQUMsQ0FBQyxLQUFLLEtBQUssTUFBTSxNQUFNLEtBQUssS0FBSyxDQUFDLEVBQUUsS0FBSyxJQUFJO0FBQ3JFLFFBQU0sT0FBTyxNQUFNLFFBQVEsS0FBSyxJQUFJLElBQUksSUFBSSxNQUFNLEtBQUssSUFBSTtBQUMzRCxNQUFJLFNBQVMsS0FBSyxVQUFVLFNBQVMsQ0FBQyxLQUFLLFNBQVMsSUFBSSxFQUFHLFFBQU87QUFDbEUsUUFBTSxTQUFTLElBQUksT0FBTyxTQUFTLENBQUM7QUFDcEMsUUFBTSxRQUFRQSxPQUFNO0FBQUEsSUFDbEIsQ0FBQyxDQUFDLEtBQUssS0FBSyxNQUFNLEdBQUcsTUFBTSxHQUFHLEdBQUcsR0FBRyxLQUFLLE9BQU8sRUFBRSxRQUFRLFNBQVMsR0FBRyxRQUFRLFNBQVMsSUFBSSxJQUFJLE9BQU8sQ0FBQyxDQUFDO0FBQUE7QUFBQSxFQUMxRztBQUNBLFNBQU8sR0FBRyxJQUFJO0FBQUEsRUFBSyxNQUFNLEtBQUssRUFBRSxDQUFDLEdBQUcsSUFBSSxPQUFPLE1BQU0sQ0FBQyxHQUFHLEtBQUs7QUFDaEU7QUFFQSxTQUFTLFFBQVEsT0FBOEQ7QUFDN0UsU0FBTyxPQUFPLFFBQVEsS0FBSyxFQUN4QixPQUFPLENBQUMsQ0FBQyxFQUFFLEtBQUssTUFBTSxVQUFVLE1BQVMsRUFDekMsSUFBSSxDQUFDLENBQUMsS0FBSyxLQUFLLE1BQU0sQ0FBQyxHQUFHLG1CQUFtQixLQUFLLEdBQUcsSUFBSSxNQUFNLFNBQVMsR0FBRyxDQUFDLE1BQU0sS0FBSyxDQUFDO0FBQzdGOzs7QUN6Qk8sSUFBTSxjQUFjO0FBTXBCLElBQU0sZUFBNkIsRUFBRSxRQUFRLHlCQUF5QixjQUFjLE9BQU87QUF1QjNGLFNBQVMsV0FBVyxNQUF1QjtBQUNoRCxTQUFPLHlEQUF5RCxLQUFLLElBQUk7QUFDM0U7QUFHTyxTQUFTLGFBQWEsS0FBYSxPQUF3QjtBQUNoRSxTQUFPLFFBQVEsR0FBRyxNQUFNLFFBQVEsS0FBSztBQUN2QztBQUVBLFNBQVMsUUFBUSxRQUF3QjtBQUN2QyxRQUFNLEVBQUUsVUFBVSxVQUFVLE1BQU0sU0FBUyxJQUFJLElBQUksSUFBSSxNQUFNO0FBQzdELFNBQU8sR0FBRyxRQUFRLEtBQUssV0FBVyxRQUFRLElBQUksY0FBYyxRQUFRLElBQUksSUFBSSxHQUFHLFNBQVMsUUFBUSxPQUFPLEVBQUUsQ0FBQztBQUM1RztBQU1PLFNBQVMsYUFBYSxRQUF5QjtBQUNwRCxTQUFPLFdBQVcsSUFBSSxJQUFJLE1BQU0sRUFBRSxRQUFRLEtBQUssYUFBYSxRQUFRLGFBQWEsTUFBTTtBQUN6RjtBQUdBLElBQU0sZUFBZTtBQUFBLEVBQ25CLFlBQVk7QUFBQSxFQUNaLGVBQWU7QUFBQSxFQUNmLENBQUMsYUFBYSxZQUFZLEdBQUc7QUFDL0I7QUFNTyxTQUFTLFdBQVcsUUFBZ0IsUUFBdUM7QUFDaEYsUUFBTSxFQUFFLFNBQVMsYUFBYSxRQUFRLGNBQWMsUUFBUSxJQUFJO0FBQ2hFLFFBQU0sUUFBb0MsYUFBYSxNQUFNLElBQUksQ0FBQyxJQUFJLEVBQUUsR0FBRyxhQUFhO0FBQ3hGLE1BQUksaUJBQWlCLE9BQVcsT0FBTSxhQUFhLFlBQVksSUFBSTtBQUNuRSxNQUFJLE9BQU8sT0FBTyxLQUNmLFFBQVEsR0FBRyxXQUFXO0FBQUEsR0FBTSxNQUFPLFlBQVksU0FBWSxLQUFLLGNBQWMsU0FBUyxPQUFPLENBQUM7QUFBQSxDQUFNLEVBQ3JHLFdBQVcsYUFBYSxRQUFRLE1BQU0sTUFBTTtBQUMvQyxhQUFXLENBQUMsTUFBTSxHQUFHLEtBQUssT0FBTyxRQUFRLEtBQUs7QUFDNUMsV0FBTyxLQUFLLFdBQVcsUUFBUSxNQUFNLE9BQU8sT0FBTyxHQUFHLE1BQU0sUUFBUSxLQUFLLE9BQU8sT0FBTyxDQUFDO0FBQzFGLFNBQU87QUFDVDtBQUVBLFNBQVMsUUFBUSxNQUFjLFNBQW9DO0FBQ2pFLE1BQUksWUFBWSxPQUFRLFFBQU8sU0FBUyxJQUFJO0FBQzVDLFFBQU0sT0FBTyxLQUFLLFVBQVUsSUFBSTtBQUNoQyxTQUFPLFlBQVksV0FBVyxLQUFLLFdBQVcsS0FBSyxPQUFPLElBQUksS0FBSyxRQUFRLFdBQVcsTUFBTTtBQUM5Rjs7O0FGN0ZBLElBQU0sZUFBa0Q7QUFBQSxFQUN0RCxvQkFBb0I7QUFBQSxFQUNwQiwrQkFBK0I7QUFBQSxFQUMvQixxQkFBcUI7QUFDdkI7QUFNTyxTQUFTLGFBQ2RDLFdBQ0EsUUFDQUMsVUFDQSxNQUNRO0FBQ1IsUUFBTSxFQUFFLFVBQVUsSUFBSTtBQUN0QixRQUFNLGNBQWMsVUFBVSxVQUFVLEtBQUssQ0FBQyxnQkFBZ0IsU0FBU0QsV0FBVSxXQUFXLENBQUMsSUFDekYsRUFBRSxXQUFXLFlBQVksYUFBYSxFQUFFLElBQ3hDLEVBQUUsVUFBVSxjQUFjLFVBQVUsZUFBZSxjQUFjLGFBQWEsYUFBYTtBQUMvRixRQUFNLFFBQVEsc0JBQXNCLE9BQU9DLFFBQU8sQ0FBQztBQUNuRCxRQUFNLFFBQVEsUUFBUUQsV0FBVSxRQUFRLElBQUk7QUFDNUMsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0EsY0FBYyxLQUFLLGFBQWEsTUFBTSxDQUFDO0FBQUEsSUFDdkMsa0JBQWtCLEtBQUssYUFBYSxFQUFFLFFBQVEsR0FBRyxRQUFRLEdBQUcsQ0FBQyxDQUFDO0FBQUEsSUFDOUQ7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0EsYUFBYSxVQUFVLFdBQVcsS0FBSyxHQUFHLEtBQUssR0FBRyxLQUFLLE9BQU8sRUFBRSxRQUFRLE1BQU0sT0FBTyxDQUFDLENBQUM7QUFBQSxFQUN6RixFQUFFLEtBQUssSUFBSTtBQUNiO0FBRUEsU0FBUyxRQUFRQSxXQUEyQixFQUFFLFdBQVcsT0FBTyxHQUFvQixNQUF3QjtBQUMxRyxNQUFJLFdBQVc7QUFDYixXQUFPLE9BQU87QUFBQSxNQUNaLGlCQUFpQixTQUFTLEVBQ3ZCLE9BQU8sQ0FBQyxjQUFjLFVBQVUsU0FBUyxNQUFNLFNBQVMsRUFDeEQsSUFBSSxDQUFDLGNBQWMsQ0FBQyxVQUFVLE1BQU0sZUFBZSxTQUFTLENBQUMsQ0FBQztBQUFBLElBQ25FO0FBQ0YsUUFBTSxTQUFTLFVBQVUsYUFBYSxRQUFRLGtCQUFrQixHQUFHLFVBQVUsQ0FBQztBQUM5RSxTQUFPO0FBQUEsSUFBY0E7QUFBQSxJQUFVO0FBQUEsSUFBUSxRQUFRLENBQUM7QUFBQSxJQUFHLENBQUMsV0FDbEQsV0FBVyxjQUFjLFlBQVksS0FBSyxJQUFJO0FBQUEsRUFDaEQ7QUFDRjtBQUdBLFNBQVMsZUFBZSxXQUErQjtBQUNyRCxRQUFNLFVBQVUsVUFBVSxTQUFTO0FBQ25DLE1BQUksVUFBVSxjQUFjLE1BQU0sVUFBYSxPQUFPLFlBQVksU0FBVSxRQUFPO0FBQ25GLFFBQU0sQ0FBQyxRQUFRLElBQUksR0FBRyxJQUFJLElBQUksUUFBUSxNQUFNLEdBQUc7QUFDL0MsU0FBTyxFQUFFLENBQUMsS0FBSyxHQUFHLEtBQUssS0FBSyxHQUFHLEVBQUU7QUFDbkM7QUFFQSxTQUFTLFlBQVlFLE9BQXVCO0FBQzFDLFNBQU8sSUFBSSxnQkFBZ0JBLEtBQUksVUFBVTtBQUMzQzs7O0FHekRPLFNBQVNDLFdBQVVDLFdBQTJCLFFBQXlCQyxVQUE0QjtBQUN4RyxRQUFNLFFBQVEsT0FBTyxVQUFVLGFBQWEsUUFBUSxrQkFBa0I7QUFDdEUsUUFBTSxDQUFDLElBQUksSUFBSSxjQUFjRCxXQUFVLEtBQUs7QUFDNUMsUUFBTSxPQUFPLFdBQVdBLFdBQVUsUUFBUSxJQUFJO0FBQzlDLFNBQU87QUFBQSxJQUNMLEVBQUUsT0FBTyxRQUFRLFVBQVUsTUFBTSxNQUFNLE1BQU0sU0FBUyxLQUFLLFNBQVMsT0FBTyxJQUFJLFlBQVksU0FBUztBQUFBLElBQ3BHLEVBQUUsT0FBTyxVQUFVLFVBQVUsTUFBTSxNQUFNLGFBQWFBLFdBQVUsUUFBUUMsVUFBUyxJQUFJLEdBQUcsU0FBUyxPQUFPO0FBQUEsRUFDMUc7QUFDRjs7O0FDaEIyUjtBQUFBLEVBS3pSLGNBQUFDO0FBQUEsT0FFSztBQVVBLFNBQVMsZ0JBQ2RDLFdBQ0EsRUFBRSxVQUFVLEdBQ1osUUFDVTtBQUNWLFFBQU0sV0FBVyxVQUFVLFlBQVksQ0FBQyxHQUFHLFFBQVEsQ0FBQyxnQkFBZ0IsT0FBTyxLQUFLLFdBQVcsQ0FBQztBQUM1RixNQUFJLFFBQVEsU0FBUztBQUNuQixXQUFPO0FBQUEsTUFDTCxHQUFHLFFBQVE7QUFBQSxRQUFRLENBQUNDLFVBQ2xCLFdBQVdDLFlBQVdGLFdBQVUsZ0NBQWdDQyxLQUFJLEVBQUUsRUFBRSxXQUFXO0FBQUEsTUFDckY7QUFBQSxNQUNBLEdBQUksVUFBVSxVQUFVLEtBQUssT0FBTyxJQUFJLFdBQVcsTUFBTSxJQUFJLENBQUM7QUFBQSxJQUNoRTtBQUNGLFFBQU0sWUFBWSxVQUFVLFlBQVksS0FBSyxDQUFDLGNBQWMsVUFBVSxTQUFTLE1BQU0sU0FBUztBQUM5RixNQUFJLFVBQVcsUUFBTyxDQUFDLDBDQUEwQyxPQUFPLFVBQVUsSUFBSSxDQUFDLEdBQUc7QUFDMUYsUUFBTSxPQUFPLGNBQWNELFdBQVUsVUFBVSxhQUFhLFFBQVEsa0JBQWtCLEdBQUcsVUFBVSxDQUFDLENBQUMsRUFBRTtBQUN2RyxRQUFNLFFBQVEsT0FBTyxRQUFRLEtBQUssY0FBYyxDQUFDLENBQUMsRUFBRSxLQUFLLENBQUMsQ0FBQyxFQUFFLFFBQVEsTUFBTSxTQUFTLFNBQVMsTUFBTSxTQUFTO0FBQzVHLE1BQUksTUFBTyxRQUFPLENBQUMscUNBQXFDLE9BQU8sTUFBTSxDQUFDLENBQUMsQ0FBQyxHQUFHO0FBQzNFLFNBQU8sQ0FBQyx1REFBdUQ7QUFDakU7QUFHQSxTQUFTLFdBQVcsUUFBNkI7QUFDL0MsUUFBTSxTQUFTLE9BQU8sWUFBWSxDQUFDLEdBQUcsVUFBVSxPQUFPO0FBQ3ZELFFBQU0sUUFBZ0IsRUFBRSxHQUFHLE9BQU8sa0JBQWtCLEdBQUcsS0FBSyxDQUFDLFVBQVUsTUFBTSxVQUFVLEtBQUssRUFBRTtBQUM5RixRQUFNLFFBQVEsYUFBYSxVQUFVLEtBQUssQ0FBQztBQUMzQyxTQUFPLENBQUMsQ0FBQywwQkFBMEIsU0FBUyxLQUFLLEtBQUssR0FBRyxLQUFLLEdBQUcsV0FBVyxNQUFNLFFBQVEsQ0FBQyxDQUFDLEVBQUUsS0FBSyxHQUFHLENBQUM7QUFDekc7QUFFQSxTQUFTLFFBQVEsYUFBMkM7QUFDMUQsU0FBTyxPQUFPLEtBQUssV0FBVyxFQUFFLFdBQVc7QUFDN0M7OztBQ2VPLFNBQVMsY0FDZEcsV0FDQSxRQUNBLEVBQUUsUUFBUSxRQUFRLFNBQUFDLFNBQVEsR0FDWDtBQUNmLFFBQU0sRUFBRSxNQUFNLFFBQVEsVUFBVSxJQUFJO0FBQ3BDLFFBQU0sV0FBVyxVQUFVLFlBQVksS0FBSztBQUM1QyxRQUFNLGVBQWUsVUFBVSxhQUFhLFFBQVEsa0JBQWtCO0FBQ3RFLFFBQU0sY0FBYyxVQUFVLFVBQVUsS0FBSyxHQUFHLFVBQVUsa0JBQWtCO0FBQzVFLFFBQU0sZUFBZSxVQUFVLGVBQWUsSUFBSSxNQUFNO0FBQ3hELFFBQU0sV0FBVyxVQUFVLG9CQUFvQjtBQUMvQyxRQUFNLFFBQVEsV0FBVyxVQUFVLGNBQWMsS0FBSyxDQUFDLENBQUM7QUFDeEQsU0FBTztBQUFBLElBQ0wsYUFBYSxVQUFVO0FBQUEsSUFDdkIsT0FBTyxVQUFVLFdBQVcsVUFBVTtBQUFBLElBQ3RDLEtBQUssVUFBVSxPQUFPLENBQUMsS0FBSztBQUFBLElBQzVCLFFBQVEsT0FBTyxZQUFZO0FBQUEsSUFDM0IsTUFBTSxTQUFTRCxXQUFVLElBQUk7QUFBQSxJQUM3QixHQUFJLGVBQWUsRUFBRSxhQUFhLElBQUksQ0FBQztBQUFBLElBQ3ZDLE9BQU8sVUFBVSxTQUFTO0FBQUEsSUFDMUI7QUFBQSxJQUNBLFlBQVksVUFBVSxlQUFlO0FBQUEsSUFDckMsYUFBYSxXQUFXLFVBQVUsV0FBVztBQUFBLElBQzdDLFVBQVUsZ0JBQWdCQSxXQUFVLFFBQVEsTUFBTTtBQUFBLElBQ2xELEdBQUksV0FBVyxFQUFFLFNBQVMsb0JBQW9CLGdCQUFnQixRQUFRLENBQUMsSUFBSSxJQUFJLENBQUM7QUFBQSxJQUNoRixHQUFJLFVBQVUsWUFBWSxTQUN0QjtBQUFBLE1BQ0UsWUFBWTtBQUFBLFFBQ1YsV0FBV0EsV0FBVSxtQkFBbUIsVUFBVSxZQUFZLFVBQVUsbUJBQW1CLENBQUMsR0FBRztBQUFBLFVBQzdGLFdBQVc7QUFBQSxVQUNYLGNBQWM7QUFBQSxVQUNkO0FBQUEsUUFDRixDQUFDO0FBQUEsTUFDSDtBQUFBLElBQ0YsSUFDQSxDQUFDO0FBQUEsSUFDTCxHQUFJLGNBQWMsU0FDZDtBQUFBLE1BQ0UsTUFBTTtBQUFBLFFBQ0osR0FBRztBQUFBLFVBQ0QsV0FBV0EsV0FBVSxhQUFhLFFBQVEsRUFBRSxXQUFXLFdBQVcsY0FBYyxVQUFVLE9BQU8sQ0FBQztBQUFBLFFBQ3BHO0FBQUEsUUFDQSxVQUFVLFVBQVUsYUFBYSxhQUFhO0FBQUEsTUFDaEQ7QUFBQSxJQUNGLElBQ0EsQ0FBQztBQUFBLElBQ0wsUUFBUSxXQUFXQSxXQUFVLGFBQWEsVUFBVSxVQUFVLEtBQUssSUFBSSxZQUFZLEdBQUc7QUFBQSxNQUNwRixXQUFXO0FBQUEsTUFDWCxjQUFjO0FBQUEsTUFDZDtBQUFBLElBQ0YsQ0FBQztBQUFBLElBQ0QsU0FBU0UsV0FBVUYsV0FBVSxRQUFRQyxRQUFPO0FBQUEsSUFDNUMsaUJBQWlCLGFBQWFELFdBQVUsWUFBWTtBQUFBLElBQ3BELGdCQUFnQixhQUFhQSxXQUFVLFdBQVc7QUFBQSxJQUNsRCxVQUFVLFdBQVdBLFdBQVUsV0FBVztBQUFBLElBQzFDLE9BQU8sV0FBVyxVQUFVLFFBQVEsQ0FBQztBQUFBLElBQ3JDLFVBQVUsVUFBVSxXQUFXLEtBQUssQ0FBQyxHQUFHLElBQUksVUFBVTtBQUFBLEVBQ3hEO0FBQ0Y7QUFHQSxTQUFTLFdBQVcsT0FBNEQ7QUFDOUUsUUFBTSxXQUFXLHVCQUF1QixVQUFVLGFBQWEsS0FBSyxDQUFDLENBQUM7QUFDdEUsU0FBTyxDQUFDLFVBQVU7QUFBQSxJQUNoQixHQUFHO0FBQUEsSUFDSCxNQUFNLEtBQUssS0FBSztBQUFBLE1BQUksQ0FBQyxRQUNuQixJQUFJLFNBQVMsZ0JBQWdCLE1BQU0sU0FBUyxJQUFJLEVBQUUsR0FBRyxLQUFLLGFBQWEsQ0FBQyxHQUFHLElBQUksYUFBYSxRQUFRLEVBQUUsSUFBSTtBQUFBLElBQzVHO0FBQUEsRUFDRjtBQUNGO0FBR0EsU0FBUyxXQUNQQSxXQUNBLE9BQ0EsS0FDQSxTQUNZO0FBQ1osUUFBTSxFQUFFLGFBQWEsSUFBSTtBQUN6QixRQUFNLFdBQVcsZ0JBQWdCQSxXQUFVLEtBQUs7QUFDaEQsUUFBTSxPQUFPLFNBQVMsYUFBYSxNQUFNLEtBQUssQ0FBQztBQUMvQyxRQUFNLE9BQU8sV0FBV0EsV0FBVSxNQUFNLE9BQU87QUFDL0MsUUFBTSxXQUFXLE9BQU8sY0FBY0EsV0FBVSxJQUFJLEVBQUUsT0FBTyxZQUFZLEtBQUs7QUFDOUUsU0FBTztBQUFBLElBQ0wsR0FBRztBQUFBLElBQ0gsTUFBTSxXQUFXLE1BQU0sU0FBUyxVQUFVLFNBQVMsTUFBTSxNQUFNLElBQUk7QUFBQSxJQUNuRSxJQUFLLEtBQUssVUFBVSxRQUFRLGFBQWEsZUFBZSxFQUFFLFNBQVMsSUFBSSxDQUFDO0FBQUEsSUFDeEUsT0FBTyxDQUFDLEdBQUcsV0FBVyxTQUFTLFFBQVEsQ0FBQyxHQUFHLEdBQUcsS0FBSyxLQUFLO0FBQUEsRUFDMUQ7QUFDRjtBQUVBLFNBQVMsV0FBVyxNQUFrQixRQUF5QjtBQUM3RCxNQUFJLEtBQUssS0FBSyxXQUFXLEtBQUssS0FBSyxhQUFhLFdBQVc7QUFDekQsV0FBTyxTQUFTLHlDQUF5QztBQUMzRCxRQUFNLFVBQVUsU0FBUyxLQUFLO0FBQzlCLE1BQUksS0FBSyxPQUFRLFFBQU8sMERBQTBELE9BQU87QUFDekYsU0FBTyxvQ0FBb0MsT0FBTztBQUNwRDtBQUVBLFNBQVMsV0FBV0EsV0FBMkIsT0FBd0M7QUFDckYsUUFBTSxRQUFRLGNBQWNBLFdBQVUsS0FBSyxFQUFFLElBQUksQ0FBQyxVQUFXLE1BQXlDLFFBQVEsSUFBSTtBQUNsSCxTQUFPLENBQUMsR0FBRyxJQUFJLElBQUksTUFBTSxPQUFPLENBQUNHLFVBQVNBLFVBQVMsVUFBYUEsVUFBUyxJQUFJLENBQUMsQ0FBQztBQUNqRjs7O0FDdkpPLFNBQVMsUUFBUSxPQUFlLE1BQXNCO0FBQzNELFNBQU8sR0FBRyxLQUFLLElBQUksS0FBSyxXQUFXLE1BQU0sRUFBRSxDQUFDO0FBQzlDO0FBR08sU0FBUyxVQUFVLE1BQStCO0FBQ3ZELFNBQU87QUFBQSxJQUNMLEdBQUcsYUFBYSxjQUFjLEtBQUssVUFBVTtBQUFBLElBQzdDLEdBQUcsYUFBYSxXQUFXLEtBQUssSUFBSTtBQUFBLElBQ3BDLEdBQUcsYUFBYSxVQUFVLEtBQUssTUFBTTtBQUFBLEVBQ3ZDO0FBQ0Y7QUFHQSxTQUFTLGFBQWEsT0FBZSxNQUF3QztBQUMzRSxNQUFJLENBQUMsS0FBTSxRQUFPLENBQUM7QUFDbkIsU0FBTztBQUFBLElBQ0wsR0FBRyxLQUFLLEtBQUssSUFBSSxDQUFDLFFBQVEsUUFBUSxPQUFPLElBQUksSUFBSSxDQUFDO0FBQUEsSUFDbEQsR0FBRyxLQUFLLE9BQU8sUUFBUSxDQUFDLFVBQVUsTUFBTSxLQUFLLElBQUksQ0FBQyxRQUFRLFFBQVEsR0FBRyxLQUFLLFdBQVcsSUFBSSxJQUFJLENBQUMsQ0FBQztBQUFBLElBQy9GLEdBQUcsS0FBSyxhQUFhLFFBQVEsQ0FBQyxFQUFFLEtBQUssR0FBRyxVQUFVLGFBQWEsR0FBRyxLQUFLLElBQUksUUFBUSxDQUFDLElBQUksSUFBSSxDQUFDO0FBQUEsRUFDL0Y7QUFDRjtBQVFPLFNBQVMsa0JBQWtCLE1BQXFCLE9BQTREO0FBQ2pILFFBQU0sT0FBTyxFQUFFLFFBQVEsSUFBSSxRQUFRLENBQUMsS0FBSyxLQUFLLEdBQUcsTUFBTSxPQUFPLElBQUksRUFBRTtBQUNwRSxRQUFNLFdBQVcsSUFBSSxJQUFJLENBQUMsTUFBTSxHQUFHLGdCQUFnQixJQUFJLENBQUMsRUFBRSxJQUFJLENBQUMsWUFBWSxDQUFDLFFBQVEsUUFBUSxPQUFPLENBQUMsQ0FBQztBQUNyRyxhQUFXLENBQUMsTUFBTSxJQUFJLEtBQUssQ0FBQyxHQUFHLEtBQUssRUFBRSxXQUFXO0FBQy9DLGVBQVcsV0FBVyxnQkFBZ0IsSUFBSSxHQUFHO0FBQzNDLFVBQUksU0FBUyxJQUFJLFFBQVEsTUFBTSxFQUFHO0FBQ2xDLFlBQU0sU0FBUyxDQUFDLEdBQUcsUUFBUSxPQUFPLE1BQU0sR0FBRyxFQUFFLEdBQUcsR0FBRyxRQUFRLE9BQU8sR0FBRyxFQUFFLENBQUMsV0FBVyxJQUFJLEdBQUc7QUFDMUYsZUFBUyxJQUFJLFFBQVEsUUFBUSxFQUFFLEdBQUcsU0FBUyxPQUFPLENBQUM7QUFBQSxJQUNyRDtBQUNGLFNBQU8sQ0FBQyxHQUFHLFNBQVMsT0FBTyxDQUFDO0FBQzlCO0FBR08sU0FBUyxlQUFlLEVBQUUsT0FBQUMsUUFBTyxNQUFBQyxPQUFNLEtBQUssR0FBc0M7QUFDdkYsUUFBTSxPQUFPLENBQUNBLE9BQU0sR0FBRyxLQUFLLFdBQVcsRUFBRSxLQUFLLEdBQUc7QUFDakQsU0FBTztBQUFBLElBQ0wsRUFBRSxRQUFRLElBQUksUUFBUSxDQUFDLGtCQUFrQkQsTUFBSyxHQUFHLEtBQUs7QUFBQSxJQUN0RCxHQUFHLGNBQWMsRUFBRSxPQUFBQSxPQUFNLEdBQUcsaUJBQWlCLFVBQVUsSUFBSTtBQUFBLEVBQzdEO0FBQ0Y7QUFHTyxTQUFTLGdCQUFnQkEsUUFBZSxPQUFnRDtBQUM3RixTQUFPO0FBQUEsSUFDTCxFQUFFLFFBQVEsSUFBSSxRQUFRLENBQUNBLE1BQUssR0FBRyxNQUFNLGlEQUFpRDtBQUFBLElBQ3RGLEdBQUcsTUFBTSxJQUFJLENBQUMsRUFBRSxNQUFBRSxPQUFNLE1BQU0sT0FBTyxPQUFPLEVBQUUsUUFBUUEsT0FBTSxRQUFRLENBQUNGLFFBQU9FLEtBQUksR0FBRyxNQUFNLEdBQUcsSUFBSSxJQUFJLE1BQU0sR0FBRyxFQUFFO0FBQUEsRUFDL0c7QUFDRjtBQUVBLFNBQVMsT0FBTyxNQUE2QjtBQUMzQyxTQUFPLENBQUMsS0FBSyxRQUFRLEtBQUssTUFBTSxLQUFLLGFBQWEsR0FBRyxLQUFLLFdBQVcsRUFBRSxLQUFLLEdBQUc7QUFDakY7QUFFQSxTQUFTLGdCQUFnQixNQUFzQztBQUM3RCxTQUFPO0FBQUEsSUFDTCxHQUFHLGNBQWMsTUFBTSxvQkFBb0IsY0FBYyxLQUFLLFVBQVU7QUFBQSxJQUN4RSxHQUFHLGNBQWMsTUFBTSxXQUFXLFdBQVcsS0FBSyxJQUFJO0FBQUEsSUFDdEQsR0FBRyxjQUFjLE1BQU0sVUFBVSxVQUFVLEtBQUssTUFBTTtBQUFBLEVBQ3hEO0FBQ0Y7QUFFQSxTQUFTLGNBQ1AsTUFDQUYsUUFDQSxPQUNBLE1BQ2lCO0FBQ2pCLE1BQUksQ0FBQyxLQUFNLFFBQU8sQ0FBQztBQUNuQixTQUFPO0FBQUEsSUFDTCxHQUFHLFlBQVksQ0FBQyxLQUFLLE9BQU9BLE1BQUssR0FBRyxPQUFPLEtBQUssSUFBSTtBQUFBLElBQ3BELEdBQUcsS0FBSyxPQUFPO0FBQUEsTUFBUSxDQUFDLFVBQ3RCLFlBQVksQ0FBQyxLQUFLLE9BQU8sR0FBR0EsTUFBSyxlQUFlLE1BQU0sSUFBSSxFQUFFLEdBQUcsR0FBRyxLQUFLLFdBQVcsTUFBTSxJQUFJO0FBQUEsSUFDOUY7QUFBQSxJQUNBLEdBQUcsS0FBSyxhQUFhO0FBQUEsTUFBUSxDQUFDLGFBQWEsVUFDekMsY0FBYyxNQUFNLEdBQUdBLE1BQUssS0FBSyxZQUFZLEtBQUssSUFBSSxHQUFHLEtBQUssSUFBSSxRQUFRLENBQUMsSUFBSSxZQUFZLElBQUk7QUFBQSxJQUNqRztBQUFBLEVBQ0Y7QUFDRjtBQUVBLFNBQVMsWUFBWSxRQUFrQixPQUFlLE1BQTRDO0FBQ2hHLFFBQU0sV0FBNEIsQ0FBQztBQUNuQyxhQUFXLE9BQU8sTUFBTTtBQUN0QixVQUFNLFFBQVEsQ0FBQyxJQUFJLE1BQU0sR0FBRyxJQUFJLGFBQWEsR0FBRyxJQUFJLE1BQU0sRUFBRSxLQUFLLEdBQUcsRUFBRSxXQUFXLEtBQUssRUFBRTtBQUN4RixVQUFNLE9BQU8sU0FBUyxHQUFHLEVBQUU7QUFDM0IsUUFBSSxJQUFJLFFBQVEsS0FBSyxLQUFNLE1BQUssUUFBUSxJQUFJLEtBQUs7QUFBQSxRQUM1QyxVQUFTLEtBQUssRUFBRSxRQUFRLFFBQVEsT0FBTyxJQUFJLElBQUksR0FBRyxRQUFRLENBQUMsR0FBRyxRQUFRRyxRQUFPLEdBQUcsQ0FBQyxHQUFHLE1BQU0sTUFBTSxDQUFDO0FBQUEsRUFDeEc7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxTQUFTQSxRQUFPLEVBQUUsTUFBQUYsT0FBTSxNQUFNLEdBQXFCO0FBQ2pELFNBQU8sTUFBTSxLQUFLLFNBQVMsSUFBSSxHQUFHQSxLQUFJLFVBQVUsVUFBVSxNQUFNLElBQUksQ0FBQyxNQUFNQTtBQUM3RTtBQUVBLElBQU0sVUFBVTtBQUdULFNBQVMsYUFBYUcsT0FBK0I7QUFDMUQsUUFBTSxRQUFRLENBQUMsR0FBR0EsTUFBSyxTQUFTLE9BQU8sQ0FBQztBQUN4QyxRQUFNLFFBQWtCLENBQUM7QUFDekIsU0FBTyxNQUFNLElBQUksQ0FBQyxPQUFPLFVBQVU7QUFDakMsVUFBTSxRQUFRLE9BQU8sTUFBTSxDQUFDLENBQUMsSUFBSTtBQUNqQyxVQUFNLFNBQVMsS0FBSyxJQUFJLE1BQU0sUUFBUSxLQUFLO0FBQzNDLFVBQU0sS0FBSyxJQUFJLE1BQU0sTUFBTSxDQUFDLEtBQUssRUFBRTtBQUNuQyxVQUFNLE1BQU0sTUFBTSxRQUFRLENBQUMsR0FBRyxTQUFTQSxNQUFLO0FBQzVDLFdBQU87QUFBQSxNQUNMLFFBQVEsVUFBVSxJQUFJLEtBQU0sTUFBTSxDQUFDLEtBQUs7QUFBQSxNQUN4QyxRQUFRLE1BQU0sT0FBTyxPQUFPO0FBQUEsTUFDNUIsTUFBTSxNQUFNQSxNQUFLLE1BQU0sTUFBTSxRQUFRLE1BQU0sQ0FBQyxFQUFFLFFBQVEsR0FBRyxDQUFDO0FBQUEsSUFDNUQ7QUFBQSxFQUNGLENBQUM7QUFDSDtBQUVBLFNBQVMsTUFBTUEsT0FBc0I7QUFDbkMsU0FBT0EsTUFDSixRQUFRLFlBQVksR0FBRyxFQUN2QixRQUFRLFFBQVEsR0FBRyxFQUNuQixLQUFLO0FBQ1Y7OztBVi9HTyxTQUFTLG1CQUFtQkMsU0FBMkM7QUFDNUUsUUFBTSxTQUFTQyxnQkFBZUQsT0FBTTtBQUNwQyxRQUFNRSxXQUFVLElBQUksSUFBSSxPQUFPLElBQUksQ0FBQyxFQUFFLFVBQVUsTUFBTSxDQUFDLFVBQVUsYUFBYSxTQUFTLENBQUMsQ0FBQztBQUN6RixRQUFNLFNBQVMsSUFBSSxJQUFJLGtCQUFrQkYsT0FBTSxFQUFFLElBQUksQ0FBQyxFQUFFLE1BQUFHLE1BQUssTUFBTUEsS0FBSSxDQUFDO0FBQ3hFLFFBQU0sU0FBU0MsZUFBY0osT0FBTTtBQUNuQyxRQUFNLFlBQVlLLGFBQVlMLE9BQU07QUFDcEMsUUFBTSxNQUFNLGFBQWFBLFNBQVEsQ0FBQ00sY0FBYTtBQUM3QyxVQUFNLFFBQVFMLGdCQUFlSyxTQUFRLEVBQUUsSUFBSSxDQUFDLFVBQVU7QUFDcEQsWUFBTSxTQUFTSixTQUFRLElBQUksTUFBTSxVQUFVLFdBQVcsS0FBSyxNQUFNO0FBQ2pFLFlBQU1LLFdBQVUsVUFBVSxNQUFNLFVBQVUsV0FBVztBQUNyRCxhQUFPLENBQUMsTUFBTSxVQUFVLGFBQWEsY0FBY0QsV0FBVSxPQUFPLEVBQUUsUUFBUSxRQUFRLFNBQUFDLFNBQVEsQ0FBQyxDQUFDO0FBQUEsSUFDbEcsQ0FBQztBQUNELFdBQU8sSUFBSSxJQUFJLEtBQUs7QUFBQSxFQUN0QixDQUFDO0FBQ0QsU0FBTyxPQUFPLElBQUksQ0FBQyxFQUFFLFVBQVUsTUFBTTtBQUNuQyxVQUFNLFFBQVEsSUFBSSxJQUFJLFVBQVUsV0FBVztBQUMzQyxVQUFNLE9BQU8sT0FBTyxNQUFNLElBQUksTUFBTSxLQUFLO0FBQ3pDLFFBQUksQ0FBQyxTQUFTLENBQUMsS0FBTSxPQUFNLElBQUksTUFBTSxHQUFHLFVBQVUsV0FBVyxtQkFBbUI7QUFDaEYsVUFBTSxFQUFFLE9BQU8sSUFBSTtBQUNuQixXQUFPO0FBQUEsTUFDTDtBQUFBLE1BQ0EsTUFBTTtBQUFBLFFBQ0osR0FBRztBQUFBLFFBQ0gsU0FBUyxPQUFPLEdBQUcsRUFBRSxHQUFHLFNBQVMsT0FBTyxNQUFNLFFBQVE7QUFBQSxRQUN0RDtBQUFBLFFBQ0EsV0FBVyxZQUFZLE9BQU8sSUFBSTtBQUFBLFFBQ2xDLFNBQVMsWUFBWVAsU0FBUSxTQUFTO0FBQUEsTUFDeEM7QUFBQSxJQUNGO0FBQUEsRUFDRixDQUFDO0FBQ0g7QUFPQSxTQUFTLFlBQVksRUFBRSxNQUFNLEdBQXlCLE9BQW9EO0FBQ3hHLFFBQU0sT0FBTyxJQUFJLElBQUksVUFBVSxLQUFLLENBQUM7QUFDckMsUUFBTSxRQUFRLENBQUMsR0FBRyxLQUFLLEVBQUUsUUFBUSxDQUFDLENBQUMsTUFBTSxJQUFJLE1BQU0sVUFBVSxJQUFJLEVBQUUsSUFBSSxDQUFDLFdBQVcsQ0FBQyxRQUFRLElBQUksQ0FBVSxDQUFDO0FBQzNHLFNBQU8sT0FBTyxZQUFZLE1BQU0sT0FBTyxDQUFDLENBQUMsTUFBTSxNQUFNLENBQUMsS0FBSyxJQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQ3pFOzs7QVdwRE8sU0FBUyxhQUFhUSxTQUF1QztBQUNsRSxRQUFNLGFBQWEsbUJBQW1CQSxPQUFNO0FBQzVDLFFBQU0sVUFBVSxnQkFBZ0JBLE9BQU07QUFDdEMsUUFBTSxRQUFRLG9CQUFJLElBQXNCO0FBQ3hDLGFBQVcsRUFBRSxLQUFLLEtBQUssWUFBWTtBQUNqQyxVQUFNQyxlQUFjLEdBQUcsS0FBSyxNQUFNLElBQUksS0FBSyxJQUFJLEtBQUssS0FBSyxZQUFZLENBQUMsS0FBSyxFQUFFO0FBQzdFLFVBQU0sSUFBSSxhQUFhLEtBQUssV0FBVyxPQUFPLEVBQUUsTUFBTSxPQUFPLEtBQUssT0FBTyxhQUFBQSxhQUFZLENBQUM7QUFBQSxFQUN4RjtBQUNBLGFBQVcsRUFBRSxLQUFLLEtBQUssU0FBUztBQUM5QixVQUFNQSxlQUFjLEtBQUssS0FBSyxZQUFZLENBQUMsS0FBSyxHQUFHLEtBQUssS0FBSztBQUM3RCxVQUFNLElBQUkscUJBQXFCLEtBQUssSUFBSSxPQUFPLEVBQUUsTUFBTSxPQUFPLEtBQUssT0FBTyxhQUFBQSxhQUFZLENBQUM7QUFBQSxFQUN6RjtBQUNBLFNBQU8sRUFBRSxZQUFZLFNBQVMsUUFBUSxDQUFDLFNBQVMsTUFBTSxJQUFJLElBQUksRUFBRTtBQUNsRTs7O0FDN0JBLElBQU0sT0FBTztBQUFBLEVBQ1gsaUJBQWlCLEVBQUUsU0FBUyxlQUFlLFNBQVMsS0FBSyxTQUFTLElBQUk7QUFBQSxFQUN0RSxnQkFBZ0IsRUFBRSxPQUFPLE9BQU8sT0FBTyxXQUFXLFVBQVUsYUFBYSxVQUFVLEdBQUc7QUFBQSxFQUN0RixnQkFBZ0IsRUFBRSxVQUFVLGFBQWEsVUFBVSxHQUFHO0FBQ3hEO0FBTU8sU0FBUyxhQUFhLFVBQTRCQyxNQUFnQjtBQUN2RSxRQUFNQyxTQUFRLFNBQVMsU0FBUyxNQUFNO0FBQ3RDLFdBQVMsU0FBUyxNQUFNLFFBQVEsQ0FBQyxRQUFRLE9BQU8sU0FBUyxLQUFLLFNBQVM7QUFDckUsVUFBTUMsU0FBUSxPQUFPLEtBQUs7QUFDMUIsVUFBTSxRQUFRLGVBQWUsS0FBS0EsUUFBTyxLQUFLLEtBQUssS0FBSyxFQUFFLElBQUksQ0FBQztBQUMvRCxRQUFJQSxVQUFTLE1BQU8sUUFBTyxPQUFPRixNQUFLRSxPQUFNLFNBQVMsT0FBTyxDQUFDLFNBQVMsU0FBUyxNQUFNLFdBQVcsSUFBSSxDQUFDO0FBQ3RHLFFBQUlBLFFBQU8sS0FBSyxLQUFLLE1BQU0sTUFBTyxPQUFNLElBQUksTUFBTSxpREFBaUQ7QUFDbkcsV0FBT0QsU0FBUSxRQUFRLE9BQU8sU0FBUyxLQUFLLElBQUksS0FBSztBQUFBLEVBQ3ZEO0FBQ0Y7QUFFQSxTQUFTLE9BQU9ELE1BQVUsUUFBZ0IsT0FBZSxZQUE4QztBQUNyRyxRQUFNLE1BQU1BLEtBQ1QsYUFBYSxRQUFRLEVBQUUsUUFBUSxPQUFPLEdBQUcsS0FBSyxDQUFDLEVBQy9DLFFBQVEscUJBQXFCLEVBQUUsRUFDL0IsUUFBUSxvQkFBb0IsRUFBRSxFQUM5QixRQUFRLDZCQUE2QixFQUFFLEVBQ3ZDLFFBQVEsOENBQThDLEVBQUUsRUFDeEQsUUFBUSxRQUFRLCtCQUErQixXQUFXLEtBQUssQ0FBQyxHQUFHO0FBQ3RFLFNBQU8sNkRBQTZELEdBQUc7QUFBQTtBQUN6RTs7O0FDakNnUyxTQUFTLFlBQVksZ0JBQUFHLHFCQUFvQjtBQUN6VSxTQUFTLGlCQUFBQyxzQkFBcUI7QUFDOUIsU0FBUyxTQUFTLFlBQVk7QUFDOUIsU0FBUyxxQkFBcUI7QUFDOUIsWUFBWSxjQUFjO0FBQzFCLFNBQVMsZ0JBQUFDLHFCQUEwQztBQUNuRCxZQUFZLFdBQVc7QUFOMkosSUFBTUMsNENBQTJDO0FBMEJuTyxJQUFNLGlCQUFpQixRQUFRQyxlQUFjRCx5Q0FBZSxFQUFFLFFBQVEsc0NBQXNDLENBQUM7QUFHdEcsSUFBTSxrQkFBa0IsUUFBUSxJQUFJLG9CQUFvQixLQUFLLEtBQUssZ0JBQWdCLGdCQUFnQjtBQVF6RyxJQUFNLFFBQVMsTUFBTSxPQUFPLGNBQWMsS0FBSyxnQkFBZ0IsdUJBQXVCLENBQUMsRUFBRTtBQUdsRixTQUFTLGdCQUFvQztBQUNsRCxRQUFNLFFBQVEsS0FBSyxpQkFBaUIsWUFBWTtBQUNoRCxNQUFJLENBQUMsV0FBVyxLQUFLO0FBQ25CLFdBQU9FLGNBQWEsV0FBVyxDQUFDLEVBQzdCLElBQUksQ0FBQyxhQUFhLEVBQUUsU0FBUyxXQUFXLE1BQU0sUUFBUSxPQUFPLEVBQUUsSUFBSSxDQUFDLEVBQUUsTUFBTSxLQUFLLE9BQU8sRUFBRSxNQUFNLEtBQUssRUFBRSxFQUFFLEVBQUUsRUFDM0csV0FBVztBQUNoQixRQUFNLEVBQUUsU0FBUyxJQUFJLEtBQUssTUFBTUMsY0FBYSxPQUFPLE1BQU0sQ0FBQztBQUMzRCxTQUFPLFNBQVMsV0FBVztBQUM3QjtBQUdPLFNBQVMsZUFBZUMsT0FBY0MsU0FBaUM7QUFDNUUsUUFBTSxZQUFZLE1BQU0sWUFBWUEsU0FBUSxFQUFFLEdBQUcsVUFBVSxHQUFHLE1BQU0sQ0FBQztBQUNyRSxTQUFPO0FBQUEsSUFDTCxNQUFNO0FBQUEsSUFDTixnQkFBZ0IsUUFBUTtBQUN0QixhQUFPLFlBQVksSUFBSSxPQUFPLFNBQVMsVUFBVSxTQUFTO0FBQ3hELGNBQU0sRUFBRSxTQUFTLElBQUksSUFBSSxJQUFJLFFBQVEsT0FBTyxLQUFLLGtCQUFrQjtBQUNuRSxjQUFNQyxVQUFTLEdBQUdGLEtBQUk7QUFDdEIsWUFBSTtBQUNGLGdCQUFNLFFBQVEsU0FBUyxXQUFXRSxPQUFNLElBQUksTUFBTSxVQUFVLEtBQUssU0FBUyxNQUFNQSxRQUFPLE1BQU0sQ0FBQyxJQUFJO0FBQ2xHLGNBQUksVUFBVSxPQUFXLFFBQU8sS0FBSztBQUNyQyxtQkFBUyxVQUFVLGdCQUFnQixPQUFPLFFBQVEsQ0FBQztBQUNuRCxtQkFBUyxJQUFJLEtBQUs7QUFBQSxRQUNwQixTQUFTLE9BQU87QUFDZCxlQUFLLEtBQUs7QUFBQSxRQUNaO0FBQUEsTUFDRixDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFDRjtBQUVBLFNBQVMsT0FBTyxNQUFzQjtBQUNwQyxNQUFJLEtBQUssU0FBUyxPQUFPLEVBQUcsUUFBTztBQUNuQyxTQUFPLEtBQUssU0FBUyxLQUFLLElBQUksaUNBQWlDO0FBQ2pFOzs7QUMzRWlSLFNBQVMsa0JBQUFDLGlCQUFnQixnQkFBQUMscUJBQTBDOzs7QUNjN1UsU0FBUyxpQkFBaUJDLFdBQTBDO0FBQ3pFLFFBQU0sU0FBNkJBLFVBQVMsWUFBWSxVQUFVLGVBQWU7QUFDakYsUUFBTSxRQUFTLFFBQVEsYUFBYSxNQUFNLElBQUksZUFBZSxLQUFLLENBQUM7QUFDbkUsU0FBTyxNQUFNLElBQUksQ0FBQyxVQUFVO0FBQzFCLFVBQU0sRUFBRSxNQUFBQyxPQUFNLE1BQU0sUUFBUSxNQUFNLFNBQVMsSUFBSTtBQUMvQyxXQUFPLEVBQUUsTUFBQUEsT0FBTSxNQUFNLFFBQVEsTUFBTSxVQUFVLE9BQU8sVUFBVSxLQUFLLEVBQUU7QUFBQSxFQUN2RSxDQUFDO0FBQ0g7OztBRFJPLFNBQVMsY0FBY0MsU0FBeUM7QUFDckUsUUFBTSxhQUFhQyxnQkFBZUQsT0FBTSxFQUFFLElBQUksQ0FBQyxFQUFFLFVBQVUsT0FBTztBQUFBLElBQ2hFLGFBQWEsVUFBVTtBQUFBLElBQ3ZCLE9BQU8sVUFBVSxXQUFXLFVBQVU7QUFBQSxJQUN0QyxTQUFTLFlBQVlBLFNBQVEsU0FBUztBQUFBLEVBQ3hDLEVBQUU7QUFDRixRQUFNLFFBQVEsaUJBQWlCQSxPQUFNO0FBQ3JDLFNBQU9FLGNBQWFGLE9BQU0sRUFDdkIsV0FBVyxFQUNYLElBQUksQ0FBQyxhQUFhO0FBQUEsSUFDakI7QUFBQSxJQUNBLFlBQVksV0FBVztBQUFBLE1BQVEsQ0FBQyxFQUFFLGFBQWEsT0FBQUcsUUFBTyxRQUFRLE1BQzVELFFBQVEsT0FBTyxDQUFDLFdBQVcsT0FBTyxZQUFZLE9BQU8sRUFBRSxJQUFJLENBQUMsRUFBRSxNQUFNLE9BQU8sRUFBRSxhQUFhLE9BQUFBLFFBQU8sTUFBTSxFQUFFO0FBQUEsSUFDM0c7QUFBQSxJQUNBLE9BQU8sTUFBTSxPQUFPLENBQUMsRUFBRSxNQUFNLE1BQU0sTUFBTSxLQUFLLFNBQVMsT0FBTyxDQUFDLEVBQUUsSUFBSSxDQUFDLEVBQUUsTUFBQUMsTUFBSyxNQUFNQSxLQUFJO0FBQUEsRUFDekYsRUFBRSxFQUNELE9BQU8sQ0FBQyxVQUFVLE1BQU0sV0FBVyxTQUFTLE1BQU0sTUFBTSxTQUFTLENBQUM7QUFDdkU7OztBRTFCQSxJQUFNLFFBQVE7QUFDZCxJQUFNLGNBQWM7QUFNYixTQUFTLFVBQVUsV0FBb0NDLFVBQWlDO0FBQzdGLFFBQU0sUUFBUSxVQUFVLElBQUksQ0FBQyxXQUFXO0FBQUEsSUFDdEMsSUFBSSx5QkFBeUIsTUFBTSxPQUFPO0FBQUEsSUFDMUMsS0FBSyxHQUFHQSxTQUFRLEdBQUcsV0FBVyxDQUFDLElBQUksTUFBTSxPQUFPO0FBQUEsSUFDaEQsT0FBTyxHQUFHLE1BQU0sT0FBTyxLQUFLLFFBQVEsS0FBSyxDQUFDO0FBQUEsSUFDMUMsTUFBTSxLQUFLLEtBQUs7QUFBQSxFQUNsQixFQUFFO0FBQ0YsUUFBTSxPQUFPO0FBQUEsSUFDWCxTQUFTO0FBQUEsSUFDVDtBQUFBLElBQ0E7QUFBQSxJQUNBLGVBQWVBLFNBQVEsR0FBRyxXQUFXO0FBQUEsSUFDckMsVUFBVUEsU0FBUSxHQUFHLHFCQUFxQjtBQUFBLElBQzFDLFVBQVU7QUFBQSxJQUNWLE9BQU8sTUFBTSxJQUFJLENBQUMsRUFBRSxJQUFJLEtBQUssT0FBQUMsUUFBTyxNQUFBQyxNQUFLLE9BQU8sRUFBRSxJQUFJLEtBQUssT0FBQUQsUUFBTyxjQUFjQyxNQUFLLEVBQUU7QUFBQSxFQUN6RjtBQUNBLFFBQU0sTUFBTTtBQUFBO0FBQUE7QUFBQSxTQUdMLFFBQVEsS0FBSyxDQUFDO0FBQUEsUUFDZixRQUFRRixTQUFRLEdBQUcsV0FBVyxDQUFDLENBQUM7QUFBQSxtQkFDckIsUUFBUUEsU0FBUSxHQUFHLG9CQUFvQixDQUFDLENBQUM7QUFBQSxlQUM3QyxRQUFRLFdBQVcsQ0FBQztBQUFBO0FBQUEsRUFFakMsTUFDQztBQUFBLElBQ0MsQ0FBQyxTQUFTO0FBQUEsU0FDTCxRQUFRLEtBQUssS0FBSyxDQUFDO0FBQUEsUUFDcEIsUUFBUSxLQUFLLEdBQUcsQ0FBQztBQUFBLDRCQUNHLFFBQVEsS0FBSyxFQUFFLENBQUM7QUFBQSxlQUM3QixRQUFRLEtBQUssSUFBSSxDQUFDO0FBQUE7QUFBQSxFQUUvQixFQUNDLEtBQUssSUFBSSxDQUFDO0FBQUE7QUFBQTtBQUFBO0FBSVgsU0FBTyxvQkFBSSxJQUFJO0FBQUEsSUFDYixDQUFDLHVCQUF1QixHQUFHLEtBQUssVUFBVSxNQUFNLE1BQU0sQ0FBQyxDQUFDO0FBQUEsQ0FBSTtBQUFBLElBQzVELENBQUMsc0JBQXNCLEdBQUc7QUFBQSxFQUM1QixDQUFDO0FBQ0g7QUFFQSxTQUFTLFFBQVEsRUFBRSxZQUFZLE1BQU0sR0FBeUI7QUFDNUQsUUFBTUcsU0FBUTtBQUFBLElBQ1osR0FBSSxXQUFXLFNBQVMsSUFBSSxDQUFDLEdBQUcsV0FBVyxNQUFNLElBQUksV0FBVyxXQUFXLElBQUksU0FBUyxPQUFPLEVBQUUsSUFBSSxDQUFDO0FBQUEsSUFDdEcsR0FBSSxNQUFNLFNBQVMsSUFBSSxDQUFDLEdBQUcsTUFBTSxNQUFNLFlBQVksTUFBTSxXQUFXLElBQUksU0FBUyxPQUFPLEVBQUUsSUFBSSxDQUFDO0FBQUEsRUFDakc7QUFDQSxTQUFPLEdBQUdBLE9BQU0sS0FBSyxPQUFPLENBQUM7QUFDL0I7QUFFQSxTQUFTLEtBQUssRUFBRSxZQUFZLE1BQU0sR0FBeUI7QUFDekQsUUFBTUMsUUFBTyxDQUFDLFVBQTZCLE9BQU8sTUFBTSxJQUFJLENBQUMsU0FBUyxPQUFPLE9BQU8sSUFBSSxDQUFDLE9BQU8sRUFBRSxLQUFLLEVBQUUsQ0FBQztBQUMxRyxTQUFPO0FBQUEsSUFDTCxHQUFHLFdBQVcsSUFBSSxDQUFDLEVBQUUsT0FBQUgsUUFBTyxNQUFNLE1BQU0sT0FBTyxRQUFRQSxNQUFLLENBQUMsUUFBUUcsTUFBSyxLQUFLLENBQUMsRUFBRTtBQUFBLElBQ2xGLEdBQUksTUFBTSxTQUFTLElBQUksQ0FBQyw2QkFBNkJBLE1BQUssS0FBSyxDQUFDLEVBQUUsSUFBSSxDQUFDO0FBQUEsRUFDekUsRUFBRSxLQUFLLEVBQUU7QUFDWDtBQUVBLElBQU0sU0FBUyxDQUFDLFNBQXlCLFFBQVEsSUFBSSxFQUFFLFFBQVEsY0FBYyxpQkFBaUI7QUFFOUYsU0FBUyxRQUFRLE1BQXNCO0FBQ3JDLFNBQU8sS0FBSyxXQUFXLEtBQUssT0FBTyxFQUFFLFdBQVcsS0FBSyxNQUFNLEVBQUUsV0FBVyxLQUFLLE1BQU0sRUFBRSxXQUFXLEtBQUssUUFBUTtBQUMvRzs7O0FDbEVPLFNBQVMsVUFBVSxZQUF1QyxTQUE0QztBQUMzRyxTQUFPLElBQUksSUFBSTtBQUFBLElBQ2IsR0FBRyxXQUFXLFFBQVEsQ0FBQyxFQUFFLE1BQU0sTUFBTSxNQUFNLFFBQVEsbUJBQW1CLEtBQUssV0FBVyxJQUFJLEtBQUssQ0FBQztBQUFBLElBQ2hHLEdBQUcsUUFBUSxRQUFRLENBQUMsRUFBRSxNQUFNLE1BQU0sTUFBTSxRQUFRLGlCQUFpQixLQUFLLElBQUksSUFBSSxLQUFLLENBQUM7QUFBQSxFQUN0RixDQUFDO0FBQ0g7QUFFQSxTQUFTLFFBQWNDLFNBQWdCLEVBQUUsT0FBTyxNQUFNLEdBQXlDO0FBQzdGLFNBQU8sQ0FBQyxHQUFHLEtBQUssRUFDYixPQUFPLENBQUMsQ0FBQyxJQUFJLE1BQU0sU0FBUyxLQUFLLEVBQ2pDLElBQUksQ0FBQyxDQUFDLE1BQU0sSUFBSSxNQUFNLENBQUMsR0FBR0EsT0FBTSxJQUFJLElBQUksU0FBUyxLQUFLLFVBQVUsSUFBSSxDQUFDLENBQUM7QUFDM0U7OztBQ25COFIsU0FBUyxpQkFBQUMsc0JBQTJDOzs7QUNJM1UsSUFBTSxTQUFxQztBQUFBLEVBQ2hELEVBQUUsTUFBTSxlQUFlLE1BQU0sc0JBQXNCO0FBQUEsRUFDbkQsRUFBRSxNQUFNLGdCQUFnQixNQUFNLHVCQUF1QjtBQUFBLEVBQ3JELEVBQUUsTUFBTSxrQkFBa0IsTUFBTSx5QkFBeUI7QUFBQSxFQUN6RCxFQUFFLE1BQU0saUJBQWlCLE1BQU0sd0JBQXdCO0FBQUEsRUFDdkQsRUFBRSxNQUFNLDZCQUE2QixNQUFNLG9DQUFvQztBQUFBLEVBQy9FLEVBQUUsTUFBTSxlQUFlLE1BQU0sc0JBQXNCO0FBQUEsRUFDbkQsRUFBRSxNQUFNLHFCQUFxQixNQUFNLDRCQUE0QjtBQUFBLEVBQy9ELEVBQUUsTUFBTSxVQUFVLE1BQU0saUJBQWlCO0FBQUEsRUFDekMsRUFBRSxNQUFNLFlBQVksTUFBTSxtQkFBbUI7QUFBQSxFQUM3QyxFQUFFLE1BQU0seUJBQXlCLE1BQU0sZ0NBQWdDO0FBQUEsRUFDdkUsRUFBRSxNQUFNLHlCQUF5QixNQUFNLGdDQUFnQztBQUFBLEVBQ3ZFLEVBQUUsTUFBTSxzQkFBc0IsTUFBTSw2QkFBNkI7QUFDbkU7QUFHTyxTQUFTLFFBQVEsV0FBa0U7QUFDeEYsU0FBTztBQUFBLElBQ0wsRUFBRSxNQUFNLFVBQVUsT0FBTyxPQUFPO0FBQUEsSUFDaEM7QUFBQSxNQUNFLE1BQU07QUFBQSxNQUNOLE9BQU87QUFBQSxRQUNMLEVBQUUsTUFBTSw2QkFBNkIsTUFBTSxhQUFhO0FBQUEsUUFDeEQsRUFBRSxNQUFNLHdCQUF3QixNQUFNLG9CQUFvQjtBQUFBLFFBQzFELEVBQUUsTUFBTSxhQUFhLE1BQU0sc0JBQXNCO0FBQUEsTUFDbkQ7QUFBQSxJQUNGO0FBQUEsSUFDQTtBQUFBLE1BQ0UsTUFBTTtBQUFBLE1BQ04sT0FBTztBQUFBLFFBQ0wsRUFBRSxNQUFNLGtCQUFrQixNQUFNLGNBQWM7QUFBQSxRQUM5QyxFQUFFLE1BQU0sd0JBQXdCLE1BQU0scUJBQXFCO0FBQUEsUUFDM0QsRUFBRSxNQUFNLGlCQUFpQixNQUFNLHNCQUFzQjtBQUFBLFFBQ3JELEVBQUUsTUFBTSxrQkFBa0IsTUFBTSxzQkFBc0I7QUFBQSxRQUN0RCxFQUFFLE1BQU0saUJBQWlCLE1BQU0sMkJBQTJCO0FBQUEsTUFDNUQ7QUFBQSxJQUNGO0FBQUEsSUFDQSxHQUFHLFVBQVUsSUFBSSxDQUFDLEVBQUUsT0FBQUMsUUFBTyxRQUFRLE9BQU87QUFBQSxNQUN4QyxNQUFNQTtBQUFBLE1BQ04sT0FBTyxRQUFRLElBQUksQ0FBQyxXQUFXLEVBQUUsTUFBTSxNQUFNLE9BQU8sTUFBTSxjQUFjLE1BQU0sV0FBVyxHQUFHLEVBQUU7QUFBQSxJQUNoRyxFQUFFO0FBQUEsRUFDSjtBQUNGOzs7QUR0Q08sU0FBUyxTQUFTQyxTQUF5QkMsVUFBaUNDLFVBQThCO0FBQy9HLFFBQU0sU0FBU0MsZUFBY0gsT0FBTTtBQUNuQyxRQUFNLE9BQU8sQ0FBQyxTQUFpQkUsU0FBUSxHQUFHLElBQUk7QUFDOUMsUUFBTSxVQUFVLE9BQU8sUUFBUSxDQUFDLEVBQUUsS0FBSyxNQUFNRCxTQUFRLE9BQU8sQ0FBQyxFQUFFLEtBQUssTUFBTSxTQUFTLEdBQUcsTUFBTSxNQUFNLENBQUMsQ0FBQyxLQUFLLENBQUM7QUFDMUcsUUFBTSxTQUFTQSxTQUFRLE9BQU8sQ0FBQyxFQUFFLEtBQUssTUFBTSxDQUFDLEtBQUssV0FBVyxTQUFTLEtBQUssU0FBUyxVQUFVO0FBQzlGLFFBQU0sT0FBTyxDQUFDLEVBQUUsTUFBTSxPQUFBRyxRQUFPLGFBQUFDLGFBQVksTUFBbUIsTUFBTUQsTUFBSyxLQUFLLEtBQUssSUFBSSxDQUFDLE1BQU1DLFlBQVc7QUFDdkcsUUFBTSxTQUFTLGNBQWNMLE9BQU0sRUFBRSxJQUFJLENBQUMsRUFBRSxPQUFBSSxRQUFPLFFBQVEsTUFBTTtBQUMvRCxVQUFNLFFBQVEsUUFBUSxJQUFJLENBQUMsVUFBVTtBQUNuQyxZQUFNLFFBQVEsYUFBYSxNQUFNLEtBQUs7QUFDdEMsYUFBTyxNQUFNLE1BQU0sS0FBSyxLQUFLLEtBQUssYUFBYSxNQUFNLFdBQVcsS0FBSyxDQUFDLE1BQU0sTUFBTSxNQUFNLElBQUksTUFBTSxJQUFJLEdBQUcsU0FBUyxLQUFLLEtBQUssRUFBRTtBQUFBLElBQ2hJLENBQUM7QUFDRCxXQUFPLGlCQUFpQkEsTUFBSztBQUFBO0FBQUEsRUFBTyxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQUEsRUFDdEQsQ0FBQztBQUNELFNBQU87QUFBQTtBQUFBLGdFQUV1RCxNQUFNO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxvQkFpQmxELEtBQUssc0JBQXNCLENBQUM7QUFBQSxzQ0FDVixLQUFLLHFCQUFxQixNQUFNLE9BQU8sQ0FBQztBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSTVFLFFBQVEsSUFBSSxJQUFJLEVBQUUsS0FBSyxJQUFJLENBQUM7QUFBQTtBQUFBLEVBRTVCLE9BQU8sS0FBSyxNQUFNLENBQUM7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUluQixPQUFPLElBQUksSUFBSSxFQUFFLEtBQUssSUFBSSxDQUFDO0FBQUE7QUFFN0I7OztBRXJEd1IsU0FBUyxlQUFBRSxjQUFhLGdCQUFBQyxxQkFBb0I7QUFDbFUsU0FBUyxRQUFBQyxhQUFZO0FBQ3JCLFNBQVMsaUJBQUFDLGdCQUFxQyxlQUFlOzs7QUNGb04sU0FBUyxhQUFhLGdCQUFBQyxxQkFBb0I7QUFDM1QsU0FBUyxpQkFBQUMsc0JBQXFCO0FBRDBJLElBQU1DLDRDQUEyQztBQVV6TixJQUFNLFNBQVNDLGVBQWMsSUFBSSxJQUFJLHVCQUF1QkQseUNBQWUsQ0FBQztBQUdyRSxTQUFTLGdCQUE0QjtBQUMxQyxTQUFPLFlBQVksTUFBTSxFQUN0QixPQUFPLENBQUNFLFVBQVMsaUJBQWlCLEtBQUtBLEtBQUksQ0FBQyxFQUM1QyxLQUFLLEVBQ0wsSUFBSSxDQUFDQSxVQUFTLGFBQWFBLE1BQUssTUFBTSxHQUFHLENBQUMsR0FBR0MsY0FBYSxTQUFTRCxPQUFNLE1BQU0sQ0FBQyxDQUFDO0FBQ3RGO0FBTU8sU0FBUyxhQUFhLFFBQWdCLFFBQTBCO0FBQ3JFLFFBQU1FLFNBQVEsWUFBWSxLQUFLLE1BQU0sSUFBSSxDQUFDLEdBQUcsV0FBVyxLQUFLLEVBQUUsS0FBSyxZQUFZLE1BQU07QUFDdEYsUUFBTSxXQUFXO0FBQUEsSUFBUTtBQUFBLElBQVE7QUFBQSxJQUFvQixDQUFDLFVBQ3BELFFBQVEsY0FBYyxLQUFLLEdBQUcsZUFBZSxDQUFDLFNBQVMsS0FBSyxXQUFXLEtBQUssTUFBTSxDQUFDO0FBQUEsRUFDckY7QUFDQSxTQUFPLEVBQUUsUUFBUSxPQUFBQSxRQUFPLFVBQVU7QUFBQTtBQUFBLEVBQWdCLFFBQVE7QUFBQTtBQUFBO0FBQUEsRUFBWTtBQUN4RTtBQUVBLFNBQVMsY0FBYyxNQUFzQjtBQUMzQyxTQUFPLEtBQUssUUFBUSw0QkFBNEIsQ0FBQyxNQUFNLE9BQWUsU0FBaUI7QUFDckYsUUFBSSxXQUFXLEtBQUssSUFBSSxFQUFHLFFBQU87QUFDbEMsVUFBTSxXQUFXLDZCQUE2QixLQUFLLElBQUk7QUFDdkQsV0FBTyxXQUFXLElBQUksS0FBSyxnQkFBZ0IsU0FBUyxDQUFDLENBQUMsTUFBTTtBQUFBLEVBQzlELENBQUM7QUFDSDtBQUdBLFNBQVMsUUFBUSxNQUFjLFNBQWlCLFFBQTBDO0FBQ3hGLFNBQU8sS0FDSixNQUFNLE9BQU8sRUFDYixJQUFJLENBQUMsTUFBTSxVQUFXLFFBQVEsTUFBTSxJQUFJLE9BQU8sT0FBTyxJQUFJLENBQUUsRUFDNUQsS0FBSyxFQUFFO0FBQ1o7OztBQzlDeVIsU0FBUyxrQkFBQUMsdUJBQTRDO0FBNEJ2VSxTQUFTLGlCQUFpQkMsU0FBeUIsU0FBK0M7QUFDdkcsUUFBTSxlQUFlLElBQUk7QUFBQSxJQUN2QkMsZ0JBQWVELE9BQU0sRUFBRSxJQUFJLENBQUMsRUFBRSxNQUFNLFFBQVEsVUFBVSxNQUFNO0FBQUEsTUFDMUQsR0FBRyxPQUFPLFlBQVksQ0FBQyxJQUFJLElBQUk7QUFBQSxNQUMvQixVQUFVO0FBQUEsSUFDWixDQUFDO0FBQUEsRUFDSDtBQUNBLFFBQU0sWUFBWSxvQkFBSSxJQUE4QjtBQUNwRCxhQUFXLFNBQVMsU0FBUztBQUMzQixVQUFNLEVBQUUsVUFBVSxRQUFRLENBQUMsR0FBRyxNQUFNLFVBQVUsT0FBQUUsUUFBTyxTQUFTLE1BQU0sTUFBTSxJQUFJO0FBQzlFLFVBQU0sY0FBYyxVQUFVLE9BQU8sYUFBYSxJQUFJLEdBQUcsTUFBTSxDQUFDLENBQUMsS0FBSyxRQUFRLFFBQVEsRUFBRSxJQUFJO0FBQzVGLFVBQU0sTUFBc0I7QUFBQSxNQUMxQixPQUFPLE1BQU0sS0FBSyxNQUFNO0FBQUEsTUFDeEIsTUFBTSxTQUFTLGFBQWEsU0FBYUEsVUFBUyxLQUFNLElBQUksUUFBUTtBQUFBLE1BQ3BFLFFBQVEsU0FBUyxVQUFhLGFBQWE7QUFBQSxNQUMzQztBQUFBLE1BQ0EsVUFBVSxXQUFXLEtBQUs7QUFBQSxNQUMxQjtBQUFBLE1BQ0E7QUFBQSxNQUNBLEdBQUksZ0JBQWdCLFNBQVksQ0FBQyxJQUFJLEVBQUUsWUFBWTtBQUFBLElBQ3JEO0FBQ0EsY0FBVSxJQUFJLFVBQVUsQ0FBQyxHQUFJLFVBQVUsSUFBSSxRQUFRLEtBQUssQ0FBQyxHQUFJLEdBQUcsQ0FBQztBQUFBLEVBQ25FO0FBQ0EsUUFBTSxTQUFTLENBQUMsTUFBTSx3QkFBd0IsU0FBUztBQUN2RCxTQUFPO0FBQUEsSUFDTCxRQUFRLE9BQU8sSUFBSSxDQUFDLFdBQVcsRUFBRSxPQUFPLE9BQU8sUUFBUSxPQUFPLENBQUMsUUFBUSxJQUFJLFVBQVUsS0FBSyxFQUFFLE9BQU8sRUFBRTtBQUFBLElBQ3JHLE9BQU8sUUFBUTtBQUFBLElBQ2YsV0FBVyxDQUFDLEdBQUcsU0FBUyxFQUFFLElBQUksQ0FBQyxDQUFDLFVBQVUsSUFBSSxPQUFPLEVBQUUsVUFBVSxLQUFLLEVBQUU7QUFBQSxFQUMxRTtBQUNGO0FBRUEsU0FBUyxXQUFXLEVBQUUsZ0JBQWdCLENBQUMsR0FBRyxpQkFBaUIsQ0FBQyxFQUFFLEdBQXdCO0FBQ3BGLFNBQU87QUFBQSxJQUNMLEdBQUksY0FBYyxTQUFTLElBQUksQ0FBQyxRQUFRLFVBQVUsYUFBYSxDQUFDLEVBQUUsSUFBSSxDQUFDO0FBQUEsSUFDdkUsR0FBSSxlQUFlLFNBQVMsSUFBSSxDQUFDLG1CQUFtQixVQUFVLGNBQWMsQ0FBQyxFQUFFLElBQUksQ0FBQztBQUFBLEVBQ3RGLEVBQUUsS0FBSyxJQUFJO0FBQ2I7OztBQzFETyxTQUFTLGVBQWUsTUFBMEI7QUFDdkQsUUFBTSxTQUFTO0FBQUEsSUFDYixHQUFHLEtBQUs7QUFBQSxJQUNSLEdBQUksS0FBSyxPQUFPLFNBQVMsSUFBSSxDQUFDLGNBQWMsS0FBSyxNQUFNLENBQUMsSUFBSSxDQUFDO0FBQUEsSUFDN0QsR0FBRyxLQUFLO0FBQUEsSUFDUixHQUFHLEtBQUssTUFBTSxJQUFJLENBQUMsU0FBUyxTQUFTLElBQUksRUFBRTtBQUFBLElBQzNDLEtBQUssS0FBSyxJQUFJLFdBQVcsRUFBRSxLQUFLLElBQUk7QUFBQSxJQUNwQyxHQUFJLEtBQUssWUFBWSxLQUFLLEtBQUssU0FBUyxJQUFJLENBQUMsNkJBQTZCLElBQUksQ0FBQztBQUFBLElBQy9FLEdBQUcsS0FBSyxhQUFhLElBQUksQ0FBQyxFQUFFLE9BQUFDLFFBQU8sT0FBTyxLQUFLLEdBQUcsVUFBVTtBQUMxRCxZQUFNLFFBQVEsYUFBYSxLQUFLO0FBQ2hDLGFBQU8saUJBQWlCLFFBQVEsQ0FBQyxLQUFLQSxNQUFLLEtBQUssU0FBUyxLQUFLLEtBQUssR0FBRztBQUFBO0FBQUEsRUFBTyxlQUFlLElBQUksQ0FBQztBQUFBLElBQ25HLENBQUM7QUFBQSxJQUNELEdBQUcsS0FBSyxPQUFPO0FBQUEsTUFDYixDQUFDLFVBQ0MsZUFBZSxNQUFNLElBQUksT0FBTyxNQUFNLFlBQVksS0FBSyxHQUFHLENBQUM7QUFBQTtBQUFBLEVBQU8sTUFBTSxLQUFLLElBQUksV0FBVyxFQUFFLEtBQUssSUFBSSxDQUFDO0FBQUEsSUFDNUc7QUFBQSxFQUNGO0FBQ0EsU0FBTyxPQUFPLE9BQU8sQ0FBQyxVQUFVLFVBQVUsRUFBRSxFQUFFLEtBQUssTUFBTTtBQUMzRDtBQUVBLFNBQVMsWUFBWSxLQUF1QjtBQUMxQyxRQUFNLFNBQVMsS0FBSyxPQUFPLElBQUksS0FBSztBQUNwQyxRQUFNLFFBQVEsYUFBYSxFQUFFLEdBQUcsSUFBSSxPQUFPLFlBQVksT0FBVSxDQUFDO0FBQ2xFLFFBQU1DLFNBQVE7QUFBQSxJQUNaLEdBQUksSUFBSSxTQUFTLGdCQUFnQixDQUFDLElBQUksQ0FBQyxJQUFJLElBQUk7QUFBQSxJQUMvQyxJQUFJO0FBQUEsSUFDSixHQUFJLFFBQVEsQ0FBQyxLQUFLLElBQUksQ0FBQztBQUFBLElBQ3ZCLEdBQUksSUFBSSxpQkFBaUIsQ0FBQyxlQUFlLElBQUksQ0FBQztBQUFBLElBQzlDLEdBQUksSUFBSSxZQUFZLENBQUMsV0FBVyxJQUFJLENBQUM7QUFBQSxJQUNyQyxHQUFJLElBQUksV0FBVyxDQUFDLGFBQWEsSUFBSSxRQUFRLEVBQUUsSUFBSSxDQUFDO0FBQUEsRUFDdEQ7QUFDQSxRQUFNQyxRQUFPLElBQUksU0FBUyxnQkFBZ0IsS0FBSyxJQUFJLElBQUksT0FBTyxLQUFLLElBQUksSUFBSTtBQUMzRSxRQUFNLFlBQVk7QUFBQSxJQUNoQixHQUFHLElBQUk7QUFBQSxJQUNQLEdBQUksSUFBSSxNQUFNLGFBQWEsQ0FBQyxPQUFPLG1CQUFtQixJQUFJLE1BQU0sVUFBVSxDQUFDLGdCQUFnQixJQUFJLENBQUM7QUFBQSxJQUNoRyxHQUFJLElBQUksT0FBTyxTQUFTLElBQUksQ0FBQyxjQUFjLElBQUksTUFBTSxDQUFDLElBQUksQ0FBQztBQUFBLElBQzNELEdBQUcsSUFBSTtBQUFBLElBQ1AsR0FBSSxJQUFJLFNBQVMsQ0FBQyxrQkFBa0IsSUFBSSxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQUEsSUFDeEQsR0FBSSxJQUFJLE9BQU8sU0FBUyxJQUFJLENBQUMsV0FBVyxJQUFJLE9BQU8sS0FBSyxJQUFJLENBQUMsR0FBRyxJQUFJLENBQUM7QUFBQSxJQUNyRSxHQUFJLElBQUksT0FBTyxTQUFTLElBQUksQ0FBQyxHQUFHLElBQUksT0FBTyxLQUFLLElBQUksQ0FBQyxHQUFHLElBQUksQ0FBQztBQUFBLElBQzdELEdBQUcsSUFBSSxRQUFRLElBQUksQ0FBQyxXQUFXLGlCQUFpQixNQUFNLEtBQUs7QUFBQSxJQUMzRCxHQUFJLElBQUksT0FBTyxDQUFDLGlCQUFpQixJQUFJLEtBQUssT0FBTyxvQkFBb0IsSUFBSSxLQUFLLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBQSxJQUM3RixHQUFHLElBQUksTUFBTSxJQUFJLENBQUMsU0FBUyxTQUFTLElBQUksRUFBRTtBQUFBLEVBQzVDO0FBQ0EsU0FBTyxHQUFHLE1BQU0sS0FBS0EsS0FBSSxLQUFLRCxPQUFNLEtBQUssSUFBSSxDQUFDLElBQUksVUFBVSxTQUFTLElBQUksS0FBSyxVQUFVLEtBQUssR0FBRyxDQUFDLEtBQUssRUFBRTtBQUMxRzs7O0FDMUNPLFNBQVMsa0JBQWtCLE1BQTZCO0FBQzdELFFBQU0sRUFBRSxPQUFPLElBQUk7QUFDbkIsU0FBTyxTQUFTO0FBQUEsSUFDZCxLQUFLLEtBQUssS0FBSztBQUFBLElBQ2YsS0FBSyxLQUFLLE1BQU0sSUFBSSxLQUFLLElBQUkscUJBQXFCLEtBQUssV0FBVztBQUFBLElBQ2xFLE1BQU0sQ0FBQyxTQUFTLEtBQUssT0FBTyxJQUFJLGFBQWEsS0FBSyxLQUFLLEdBQUcsYUFBYSxLQUFLLFFBQVEsRUFBRSxDQUFDO0FBQUEsSUFDdkYsS0FBSyxnQkFBZ0IsNEJBQTRCLEtBQUssWUFBWTtBQUFBLElBQ2xFLEdBQUcsS0FBSztBQUFBLElBQ1I7QUFBQSxJQUNBLEdBQUcsS0FBSztBQUFBLElBQ1IsS0FBSztBQUFBLElBQ0wsR0FBSSxLQUFLLGFBQWEsQ0FBQyx1QkFBdUIsZUFBZSxLQUFLLFVBQVUsQ0FBQyxJQUFJLENBQUM7QUFBQSxJQUNsRixHQUFJLEtBQUssT0FDTDtBQUFBLE1BQ0U7QUFBQSxNQUNBLGlCQUFpQixLQUFLLEtBQUssV0FBVyxLQUFLLDRCQUE0QjtBQUFBLE1BQ3ZFLGVBQWUsS0FBSyxJQUFJO0FBQUEsSUFDMUIsSUFDQSxDQUFDO0FBQUEsSUFDTDtBQUFBLElBQ0EsR0FBRyxLQUFLLFFBQVEsSUFBSSxDQUFDLFdBQVcsTUFBTSxPQUFPLFVBQVUsV0FBVyxRQUFRLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFBQSxJQUM5RSxHQUFHLFNBQVMsb0JBQW9CLEtBQUssZUFBZTtBQUFBLElBQ3BEO0FBQUEsSUFDQSxHQUFHLE9BQU8sSUFBSTtBQUFBLElBQ2QsZUFBZSxNQUFNO0FBQUEsSUFDckIsR0FBRyxTQUFTLG1CQUFtQixLQUFLLGNBQWM7QUFBQSxJQUNsRDtBQUFBLElBQ0E7QUFBQSxJQUNBLEtBQUssS0FBSyxTQUFTLElBQUksQ0FBQ0UsVUFBUyxLQUFLQSxLQUFJLElBQUksQ0FBQztBQUFBLElBQy9DO0FBQUEsSUFDQSxLQUFLLFFBQVEsU0FBUyxJQUNsQixLQUFLLEtBQUssUUFBUSxJQUFJLENBQUMsRUFBRSxTQUFTLE1BQU0sTUFBTSxHQUFHLE9BQU8sS0FBSyxNQUFNLEtBQUssR0FBRyxDQUFDLEVBQUUsQ0FBQyxJQUMvRTtBQUFBLElBQ0o7QUFBQSxJQUNBLEdBQUcsS0FBSyxNQUFNLElBQUksQ0FBQyxTQUFTLFNBQVMsSUFBSSxFQUFFO0FBQUEsSUFDM0MsUUFBUSxLQUFLLE9BQU87QUFBQSxFQUN0QixDQUFDO0FBQ0g7QUFHTyxTQUFTLG1CQUFtQixNQUEwQjtBQUMzRCxTQUFPLFNBQVM7QUFBQSxJQUNkLEtBQUssS0FBSyxLQUFLO0FBQUEsSUFDZixNQUFNLENBQUMsWUFBWSxLQUFLLElBQUksTUFBTSxTQUFTLEtBQUssT0FBTyxJQUFJLGFBQWEsS0FBSyxLQUFLLEdBQUcsYUFBYSxLQUFLLFFBQVEsRUFBRSxDQUFDO0FBQUEsSUFDbEg7QUFBQSxJQUNBLGVBQWUsS0FBSyxJQUFJO0FBQUEsSUFDeEI7QUFBQSxJQUNBLEtBQUssS0FBSyxLQUFLLElBQUksQ0FBQyxFQUFFLGFBQWEsT0FBQUMsT0FBTSxNQUFNLElBQUlBLE1BQUssZ0JBQWdCLFdBQVcsR0FBRyxDQUFDO0FBQUEsSUFDdkYsR0FBSSxLQUFLLFFBQVEsU0FBUyxJQUFJLENBQUMsZUFBZSxRQUFRLEtBQUssT0FBTyxDQUFDLElBQUksQ0FBQztBQUFBLEVBQzFFLENBQUM7QUFDSDtBQUVPLFNBQVMsS0FBSyxTQUFvQztBQUN2RCxTQUFPLFFBQVEsSUFBSSxDQUFDLFVBQVUsS0FBSyxLQUFLLEVBQUUsRUFBRSxLQUFLLElBQUk7QUFDdkQ7QUFFQSxTQUFTLFNBQVMsUUFBbUQ7QUFDbkUsU0FBTyxHQUFHLE9BQU8sT0FBTyxDQUFDLFVBQVUsVUFBVSxVQUFhLFVBQVUsRUFBRSxFQUFFLEtBQUssTUFBTSxDQUFDO0FBQUE7QUFDdEY7QUFFQSxTQUFTLE1BQU0sT0FBa0M7QUFDL0MsU0FBTyxHQUFHLE1BQU0sT0FBTyxDQUFDLFNBQVMsU0FBUyxFQUFFLEVBQUUsS0FBSyxJQUFJLENBQUM7QUFDMUQ7QUFFQSxTQUFTLE1BQU0sVUFBa0IsTUFBc0I7QUFDckQsU0FBTyxTQUFTLFFBQVE7QUFBQSxFQUFLLElBQUk7QUFBQTtBQUNuQztBQUVBLFNBQVMsU0FBU0EsUUFBZSxTQUEyQztBQUMxRSxNQUFJLFFBQVEsV0FBVyxFQUFHLFFBQU8sQ0FBQztBQUNsQyxTQUFPO0FBQUEsSUFDTCxNQUFNQSxNQUFLO0FBQUEsSUFDWCxHQUFHLFFBQVEsUUFBUSxDQUFDLFlBQVk7QUFDOUIsWUFBTSxRQUFRLGFBQWEsUUFBUSxLQUFLO0FBQ3hDLGFBQU87QUFBQSxRQUNMLE9BQU8sUUFBUSxLQUFLO0FBQUEsUUFDcEIsTUFBTSxDQUFDLGFBQWEsUUFBUSxRQUFRLElBQUksT0FBTyxHQUFHLFFBQVEsTUFBTSxJQUFJLENBQUMsU0FBUyxTQUFTLElBQUksRUFBRSxDQUFDLENBQUM7QUFBQSxRQUMvRixNQUFNLFFBQVEsUUFBUSxJQUFJO0FBQUEsTUFDNUI7QUFBQSxJQUNGLENBQUM7QUFBQSxFQUNIO0FBQ0Y7QUFFQSxTQUFTLFFBQVEsU0FBd0M7QUFDdkQsU0FBTyxLQUFLLFFBQVEsSUFBSSxDQUFDLEVBQUUsT0FBTyxLQUFLLE1BQU0sSUFBSSxLQUFLLEtBQUssSUFBSSxHQUFHLENBQUM7QUFDckU7OztBQ3JGTyxTQUFTLGdCQUFnQixRQUFnQixZQUFpRTtBQUMvRyxRQUFNLE9BQU8sT0FDVixRQUFRLHlCQUF5QixFQUFFLEVBQ25DLFFBQVEsd0NBQXdDLEVBQUUsRUFDbEQsUUFBUSxxQ0FBcUMsRUFBRTtBQUNsRCxRQUFNQyxTQUFRLEtBQUssTUFBTSxzQkFBc0I7QUFDL0MsUUFBTSxPQUFPQSxPQUFNLElBQUksQ0FBQyxNQUFNLFVBQVcsUUFBUSxNQUFNLElBQUksT0FBTyxPQUFPLE1BQU0sVUFBVSxDQUFFLEVBQUUsS0FBSyxFQUFFO0FBQ3BHLFNBQU8sR0FBRyxLQUFLLFFBQVEsV0FBVyxNQUFNLEVBQUUsS0FBSyxDQUFDO0FBQUE7QUFDbEQ7QUFFQSxJQUFNLFlBQVk7QUFFbEIsU0FBUyxPQUFPLE1BQWMsWUFBaUU7QUFDN0YsUUFBTSxXQUFXLEtBQUssUUFBUSxXQUFXLENBQUMsR0FBR0MsT0FBYyxZQUFvQixTQUFTLE9BQU87QUFDN0YsVUFBTSxZQUFZLFdBQVdBLEtBQUk7QUFDakMsUUFBSSxDQUFDLFVBQVcsT0FBTSxJQUFJLE1BQU0sdUJBQXVCQSxLQUFJLGVBQWU7QUFDMUUsV0FBTyxVQUFVLGVBQWUsVUFBVSxHQUFHLE9BQU8sUUFBUSxVQUFVLENBQUM7QUFBQSxFQUN6RSxDQUFDO0FBRUQsU0FBTyxTQUFTLFFBQVEsY0FBYyxDQUFDLFFBQVEsSUFBSSxRQUFRLFVBQVUsR0FBRyxFQUFFLFFBQVEsVUFBVSxLQUFLLENBQUM7QUFDcEc7QUFFQSxTQUFTLGVBQWUsTUFBMEM7QUFDaEUsU0FBTyxPQUFPLFlBQVksQ0FBQyxHQUFHLEtBQUssU0FBUyx1QkFBdUIsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDLEVBQUVBLE9BQU0sS0FBSyxNQUFNLENBQUNBLE9BQU0sS0FBSyxDQUFDLENBQUM7QUFDL0c7OztBTFpBLElBQU0sVUFBVSxDQUFDLElBQUksV0FBVyxjQUFjLHNCQUFzQixXQUFXO0FBWXhFLFNBQVMsaUJBQWlCLE1BQTZCO0FBQzVELFNBQU8sUUFBUTtBQUFBLElBQVEsQ0FBQ0MsWUFDdEJDLGFBQVlDLE1BQUssTUFBTUYsT0FBTSxDQUFDLEVBQzNCLE9BQU8sQ0FBQ0csVUFBUyxnQkFBZ0IsS0FBS0EsS0FBSSxDQUFDLEVBQzNDLEtBQUssRUFDTCxJQUFJLENBQUNBLFVBQVM7QUFDYixZQUFNLFNBQVNDLGNBQWFGLE1BQUssTUFBTUYsU0FBUUcsS0FBSSxHQUFHLE1BQU07QUFDNUQsYUFBTztBQUFBLFFBQ0wsTUFBTUgsVUFBU0c7QUFBQSxRQUNmLE9BQU8sWUFBWSxLQUFLLE1BQU0sSUFBSSxDQUFDLEtBQUssaUJBQWlCLEtBQUssTUFBTSxJQUFJLENBQUMsS0FBS0E7QUFBQSxRQUM5RSxhQUFhLHVCQUF1QixLQUFLLE1BQU0sSUFBSSxDQUFDLEtBQUs7QUFBQSxRQUN6RDtBQUFBLE1BQ0Y7QUFBQSxJQUNGLENBQUM7QUFBQSxFQUNMO0FBQ0Y7QUFHTyxTQUFTLFVBQ2RFLFNBQ0FDLFdBQ0EsV0FDQUMsVUFDQSxNQUNXO0FBQ1gsUUFBTSxhQUFhLGFBQWFGLFNBQVFDLFdBQVUsV0FBV0MsUUFBTztBQUNwRSxRQUFNLFFBQWlDO0FBQUEsSUFDckMsR0FBRyxpQkFBaUIsSUFBSSxFQUFFLElBQUksQ0FBQyxFQUFFLE1BQU0sT0FBTyxNQUF3QixDQUFDLE1BQU0sZ0JBQWdCLFFBQVEsVUFBVSxDQUFDLENBQUM7QUFBQSxJQUNqSCxHQUFHRCxVQUFTLFdBQVcsSUFBSSxDQUFDLEVBQUUsS0FBSyxNQUF3QjtBQUFBLE1BQ3pELGFBQWEsS0FBSyxXQUFXO0FBQUEsTUFDN0Isa0JBQWtCLElBQUk7QUFBQSxJQUN4QixDQUFDO0FBQUEsSUFDRCxHQUFHQSxVQUFTLFFBQVEsSUFBSSxDQUFDLEVBQUUsS0FBSyxNQUF3QjtBQUFBLE1BQ3RELHFCQUFxQixLQUFLLElBQUk7QUFBQSxNQUM5QixtQkFBbUIsSUFBSTtBQUFBLElBQ3pCLENBQUM7QUFBQSxJQUNELEdBQUcsY0FBYyxFQUFFLElBQUksQ0FBQyxFQUFFLFFBQVEsU0FBUyxNQUF3QjtBQUFBLE1BQ2pFLGFBQWEsTUFBTTtBQUFBLE1BQ25CLFNBQVMsUUFBUSwwQkFBMEIsRUFBRSxFQUFFLFdBQVcsUUFBUSxHQUFHO0FBQUEsSUFDdkUsQ0FBQztBQUFBLEVBQ0g7QUFDQSxTQUFPLElBQUksSUFBSSxNQUFNLElBQUksQ0FBQyxDQUFDLE1BQU0sSUFBSSxNQUFNLENBQUMsTUFBTSxjQUFjLE1BQU1DLFFBQU8sQ0FBQyxDQUFDLENBQUM7QUFDbEY7QUFHQSxTQUFTLGNBQWMsTUFBY0EsVUFBOEI7QUFDakUsU0FBTyxLQUFLLFFBQVEsMENBQTBDLENBQUMsR0FBRyxNQUFjLFFBQVEsSUFBSSxPQUFPLE9BQU87QUFDeEcsUUFBSSxTQUFTLEtBQUssSUFBSSxFQUFHLFFBQU8sS0FBS0EsU0FBUSxHQUFHLElBQUksQ0FBQyxHQUFHLElBQUk7QUFDNUQsV0FBTyxLQUFLQSxTQUFRLEdBQUcsR0FBRyxTQUFTLE1BQU0sS0FBSyxTQUFTLEdBQUcsSUFBSSxHQUFHLElBQUksVUFBVSxJQUFJLEtBQUssQ0FBQyxHQUFHLEtBQUssR0FBRyxJQUFJO0FBQUEsRUFDMUcsQ0FBQztBQUNIO0FBRUEsU0FBUyxhQUNQRixTQUNBQyxXQUNBLFdBQ0FDLFVBQ29DO0FBQ3BDLFFBQU1DLFlBQVcsUUFBUUgsU0FBUUksZUFBY0osT0FBTSxDQUFDO0FBQ3RELFFBQU0sU0FBUyxDQUFDRixVQUNkO0FBQUEsSUFDRTtBQUFBLE1BQ0VLO0FBQUEsTUFDQSxFQUFFLE1BQU0sd0JBQXdCTCxLQUFJLEdBQUc7QUFBQSxNQUN2QyxFQUFFLFdBQVcsVUFBVSxjQUFjLGFBQWE7QUFBQSxJQUNwRDtBQUFBLEVBQ0Y7QUFDRixRQUFNLFNBQW1DO0FBQUEsSUFDdkMsU0FBUztBQUFBLElBQ1QsU0FBUztBQUFBLElBQ1QsUUFBUTtBQUFBLEVBQ1Y7QUFDQSxTQUFPO0FBQUEsSUFDTCxVQUFVLE1BQ1IsS0FBSztBQUFBLE1BQ0g7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxJQUNGLENBQUM7QUFBQSxJQUNILGVBQWUsQ0FBQyxFQUFFLFNBQVMsTUFBTSxLQUFLLFFBQVE7QUFBQSxJQUM5QyxjQUFjLENBQUMsRUFBRSxRQUFRLEdBQUcsTUFDMUIsTUFBTSxTQUFTLG9CQUFvQixJQUFJLDhCQUE4QjtBQUFBLElBQ3ZFLFlBQVksQ0FBQyxFQUFFLEtBQUssR0FBRyxNQUFNLE9BQU8sT0FBTyxFQUFFLEtBQUssRUFBRTtBQUFBLElBQ3BELGNBQWMsTUFDWjtBQUFBLE1BQ0UsaUJBQWlCRSxPQUFNLEVBQUU7QUFBQSxRQUN2QixDQUFDLEVBQUUsTUFBQUssT0FBTSxNQUFNLFFBQVEsTUFBTSxTQUFTLE1BQU0sS0FBS0EsS0FBSSxZQUFZLElBQUksS0FBSyxRQUFRLE1BQU0sSUFBSSxJQUFJLE1BQU07QUFBQSxNQUN4RztBQUFBLElBQ0Y7QUFBQSxJQUNGLGNBQWMsTUFBTTtBQUNsQixZQUFNLEVBQUUsUUFBUSxPQUFPLFVBQVUsSUFBSSxpQkFBaUJMLFNBQVEsaUJBQWlCLENBQUM7QUFDaEYsWUFBTSxNQUFNLE9BQU8sSUFBSSxDQUFDLEVBQUUsT0FBTyxNQUFNLE1BQU0sR0FBRyxLQUFLLElBQUksS0FBSyxFQUFFLEVBQUUsS0FBSyxJQUFJO0FBQzNFLFlBQU0sV0FBVyxVQUFVLElBQUksQ0FBQyxFQUFFLFVBQVUsS0FBSyxNQUFNO0FBQ3JELGNBQU0sUUFBUSxLQUFLLElBQUksQ0FBQyxFQUFFLE9BQU8sTUFBQUYsT0FBTSxRQUFRLFNBQVMsVUFBVSxNQUFNLE9BQU8sWUFBWSxNQUFNO0FBQy9GLGdCQUFNLFNBQVMsQ0FBQyxPQUFPLFNBQVNBLFFBQU8sRUFBRSxFQUFFLE9BQU8sT0FBTyxFQUFFLEtBQUssR0FBRztBQUNuRSxnQkFBTSxPQUFPLFNBQVMsS0FBSyxNQUFNLE9BQU8sR0FBRyxLQUFLLElBQUlBLEtBQUksb0JBQW9CLEtBQUs7QUFDakYsZ0JBQU0sUUFBUSxjQUFjLG1CQUFtQixXQUFXLE1BQU07QUFDaEUsaUJBQU8sR0FBRyxJQUFJLEtBQUssT0FBTyxHQUFHLFlBQVksS0FBSyxRQUFRLEdBQUcsS0FBSyxLQUFLLFlBQVksSUFBSTtBQUFBLFFBQ3JGLENBQUM7QUFDRCxlQUFPLE1BQU0sUUFBUTtBQUFBO0FBQUEsRUFBTyxLQUFLLEtBQUssQ0FBQztBQUFBLE1BQ3pDLENBQUM7QUFDRCxhQUFPLENBQUMsR0FBRyxLQUFLLGFBQWEsR0FBRyxLQUFLLEdBQUcsUUFBUSxFQUFFLEtBQUssTUFBTTtBQUFBLElBQy9EO0FBQUEsSUFDQSxlQUFlLE1BQ2IsY0FBY0UsT0FBTSxFQUNqQixJQUFJLENBQUMsRUFBRSxPQUFBTSxRQUFPLGFBQUFDLGNBQWEsUUFBUSxNQUFNO0FBQ3hDLFlBQU0sUUFBUSxRQUFRLElBQUksQ0FBQyxVQUFVO0FBQ25DLGNBQU0sUUFBUSxhQUFhLE1BQU0sS0FBSztBQUN0QyxlQUFPLElBQUksTUFBTSxLQUFLLGdCQUFnQixNQUFNLFdBQVcsUUFBUSxNQUFNLE1BQU0sSUFBSSxNQUFNLElBQUksS0FBSyxTQUFTLEtBQUssS0FBSyxFQUFFO0FBQUEsTUFDckgsQ0FBQztBQUNELGFBQU8sQ0FBQyxNQUFNRCxNQUFLLElBQUksR0FBR0MsY0FBYSxLQUFLLEtBQUssQ0FBQyxFQUFFLEtBQUssTUFBTTtBQUFBLElBQ2pFLENBQUMsRUFDQSxLQUFLLE1BQU07QUFBQSxJQUNoQixrQkFBa0IsTUFDaEI7QUFBQSxNQUNFLGNBQWNQLE9BQU0sRUFBRTtBQUFBLFFBQVEsQ0FBQyxFQUFFLE9BQUFNLFFBQU8sYUFBYSxNQUFNLE1BQ3pELE1BQU0sSUFBSSxDQUFDLEVBQUUsVUFBVSxTQUFTLE1BQU0sSUFBSUEsTUFBSyxnQkFBZ0IsV0FBVyxNQUFNLFFBQVEsS0FBSyxRQUFRLEVBQUU7QUFBQSxNQUN6RztBQUFBLElBQ0Y7QUFBQSxJQUNGLFlBQVksTUFDVixVQUNHO0FBQUEsTUFBSSxDQUFDLEVBQUUsU0FBUyxZQUFZLE1BQU0sTUFDakM7QUFBQSxRQUNFLE1BQU0sT0FBTztBQUFBLFFBQ2IsS0FBSztBQUFBLFVBQ0gsR0FBRyxXQUFXO0FBQUEsWUFDWixDQUFDLEVBQUUsT0FBQUEsUUFBTyxhQUFhLE1BQU0sTUFBTSxJQUFJQSxNQUFLLGdCQUFnQixXQUFXLE1BQU0sTUFBTSxLQUFLLEdBQUcsQ0FBQztBQUFBLFVBQzlGO0FBQUEsVUFDQSxHQUFHLE1BQU0sSUFBSSxDQUFDRCxVQUFTLHNCQUFzQkEsS0FBSSxJQUFJO0FBQUEsUUFDdkQsQ0FBQztBQUFBLE1BQ0gsRUFBRSxLQUFLLE1BQU07QUFBQSxJQUNmLEVBQ0MsS0FBSyxNQUFNO0FBQUEsSUFDaEIsZ0JBQWdCLE1BQ2Q7QUFBQSxJQUNGLGNBQWMsTUFDWjtBQUFBLE1BQ0UsY0FBYyxFQUFFLElBQUksQ0FBQyxFQUFFLFNBQVMsVUFBVSxNQUFNO0FBQzlDLGNBQU0sUUFBUSxVQUFVLElBQUksQ0FBQyxFQUFFLE1BQU0sS0FBSyxNQUFNLElBQUksSUFBSSxLQUFLSCxTQUFRLEdBQUcsYUFBYSxJQUFJLEVBQUUsQ0FBQyxHQUFHO0FBQy9GLGVBQU8sR0FBRyxPQUFPLEtBQUssTUFBTSxLQUFLLElBQUksQ0FBQztBQUFBLE1BQ3hDLENBQUM7QUFBQSxJQUNIO0FBQUEsSUFDRixVQUFVLENBQUMsRUFBRSxLQUFLLEdBQUcsR0FBRyxXQUFXLElBQUksTUFBTSxLQUFLQSxTQUFRLEdBQUcsRUFBRSxDQUFDO0FBQUEsSUFDaEUsWUFBWSxNQUFNLEtBQUtELFVBQVMsUUFBUSxJQUFJLENBQUMsRUFBRSxLQUFLLE1BQU0sSUFBSSxLQUFLLEtBQUssd0JBQXdCLEtBQUssSUFBSSxHQUFHLENBQUM7QUFBQSxJQUM3RyxNQUFNLENBQUMsR0FBRyxXQUFXLEtBQUssTUFBTTtBQUFBLEVBQ2xDO0FBQ0Y7OztBTXJLTyxTQUFTLFVBQ2RPLFNBQ0FDLFdBQ0FDLFVBQ0EsTUFDVztBQUNYLFFBQU0sWUFBWSxjQUFjRixPQUFNO0FBQ3RDLFNBQU8sSUFBSSxJQUFJO0FBQUEsSUFDYixHQUFHLFVBQVVDLFVBQVMsWUFBWUEsVUFBUyxPQUFPO0FBQUEsSUFDbEQsR0FBRyxVQUFVLFdBQVdDLFFBQU87QUFBQSxJQUMvQixHQUFHLFVBQVVGLFNBQVFDLFdBQVUsV0FBV0MsVUFBUyxJQUFJO0FBQUEsSUFDdkQsQ0FBQyxZQUFZLFNBQVNGLFNBQVEsaUJBQWlCLElBQUksR0FBR0UsUUFBTyxDQUFDO0FBQUEsRUFDaEUsQ0FBQztBQUNIOzs7QUN4Qk8sU0FBUyxPQUFPLGNBQXNCQyxVQUFvQztBQUMvRSxNQUFJLGlCQUFpQixTQUFVLFFBQU8sQ0FBQyxDQUFDLFFBQVEsRUFBRSxNQUFNLFVBQVUsU0FBUyxVQUFVLENBQUMsQ0FBQztBQUN2RixRQUFNLE9BQU8sYUFBYSxRQUFRLG9CQUFvQixJQUFJLEVBQUUsUUFBUSxTQUFTLEVBQUU7QUFDL0UsU0FBTztBQUFBLElBQ0wsQ0FBQyxRQUFRLEVBQUUsS0FBSyxhQUFhLE1BQU0saUJBQWlCLE1BQU0sR0FBR0EsU0FBUSxJQUFJLEdBQUcsWUFBWSxHQUFHLENBQUM7QUFBQSxJQUM1RixHQUFJQSxTQUFRLE1BQU0sQ0FBQyxDQUFDLFFBQVEsRUFBRSxLQUFLLGFBQWEsTUFBTSxHQUFHQSxTQUFRLEdBQUcsR0FBRyxJQUFJLEdBQUcsQ0FBQyxDQUFlLElBQUksQ0FBQztBQUFBLEVBQ3JHO0FBQ0Y7OztBQ1g0UixTQUFTLGdCQUFnQjtBQUNyVCxTQUFTLFFBQVEsZ0JBQUFDLGVBQWMscUJBQXFCO0FBQ3BELFNBQVMsaUJBQUFDLHNCQUFxQjtBQUM5QixTQUFTLFdBQUFDLFVBQVMsUUFBQUMsYUFBWTtBQUM5QixTQUFTLGlCQUFpQjtBQUpzSixJQUFNQyw0Q0FBMkM7QUFRak8sZUFBc0IsZUFBZSxNQUFjLFFBQStCO0FBQ2hGLFFBQU1DLFVBQVNDLE1BQUssTUFBTSxXQUFXO0FBQ3JDLFNBQU8saUJBQWlCRCxTQUFRLEVBQUUsV0FBVyxLQUFLLENBQUM7QUFDbkQsUUFBTSxPQUFPQyxNQUFLRCxTQUFRLGdCQUFnQjtBQUMxQyxRQUFNLFVBQVUsUUFBUTtBQUFBLElBQ3RCLFFBQVE7QUFBQSxJQUNSLENBQUMsUUFBUSxHQUFHLGNBQWNDLE1BQUtELFNBQVEsV0FBVyxNQUFNLE9BQU8sR0FBRyxrQkFBa0IsWUFBWSxJQUFJO0FBQUEsSUFDcEc7QUFBQSxNQUNFLEtBQUssRUFBRSxHQUFHLFFBQVEsS0FBSyxtQkFBbUIsT0FBTyxnQ0FBZ0MsUUFBUSxrQkFBa0IsSUFBSTtBQUFBLElBQ2pIO0FBQUEsRUFDRjtBQUNBLGdCQUFjLE1BQU0saUJBQWlCRSxjQUFhLE1BQU0sTUFBTSxDQUFDLENBQUM7QUFDbEU7QUFHQSxTQUFTLGlCQUFpQkMsT0FBc0I7QUFDOUMsU0FBT0EsTUFDSixRQUFRLGtDQUFrQyxFQUFFLEVBQzVDLFdBQVcsNENBQTRDLFFBQVE7QUFDcEU7QUFFQSxTQUFTLFVBQWtCO0FBQ3pCLFFBQU0sV0FBV0MsZUFBY0wseUNBQWUsRUFBRSxRQUFRLDJCQUEyQjtBQUNuRixRQUFNLEVBQUUsSUFBSSxJQUFJLEtBQUssTUFBTUcsY0FBYSxVQUFVLE1BQU0sQ0FBQztBQUN6RCxTQUFPRCxNQUFLSSxTQUFRLFFBQVEsR0FBRyxJQUFJLE9BQU87QUFDNUM7OztBQ2hCTyxTQUFTLGVBQWVDLFdBQXdCLE1BQWNDLE9BQStCO0FBQ2xHLFFBQU0sWUFBWUQsVUFBUyxXQUFXLEtBQUssQ0FBQyxFQUFFLEtBQUssTUFBTSxTQUFTLGFBQWEsS0FBSyxXQUFXLEtBQUs7QUFDcEcsTUFBSSxVQUFXLFFBQU8sa0JBQWtCLFVBQVUsTUFBTSxVQUFVLE1BQU0sS0FBSztBQUM3RSxRQUFNLFNBQVNBLFVBQVMsUUFBUSxLQUFLLENBQUMsRUFBRSxLQUFLLE1BQU0sU0FBUyxxQkFBcUIsS0FBSyxJQUFJLEtBQUs7QUFDL0YsTUFBSSxPQUFRLFFBQU8sZUFBZSxPQUFPLElBQUk7QUFDN0MsTUFBSSxTQUFTLHdCQUF5QixRQUFPLGdCQUFnQixpQkFBaUIsaUJBQWlCLFdBQVcsQ0FBQyxDQUFDO0FBQzVHLFNBQU8sYUFBYUMsS0FBSTtBQUMxQjs7O0FDeEJvUyxTQUFTLFdBQVcsaUJBQUFDLHNCQUFxQjtBQUM3VSxTQUFTLFdBQUFDLFVBQVMsUUFBQUMsYUFBWTtBQUt2QixTQUFTLGVBQWVDLFNBQWdCQyxRQUF3QjtBQUNyRSxhQUFXLENBQUMsTUFBTSxJQUFJLEtBQUtBLFFBQU87QUFDaEMsVUFBTSxPQUFPQyxNQUFLRixTQUFRLElBQUk7QUFDOUIsY0FBVUcsU0FBUSxJQUFJLEdBQUcsRUFBRSxXQUFXLEtBQUssQ0FBQztBQUM1QyxJQUFBQyxlQUFjLE1BQU0sSUFBSTtBQUFBLEVBQzFCO0FBQ0Y7QUFFQSxJQUFNLFFBQXlDO0FBQUEsRUFDN0MsTUFBTTtBQUFBLEVBQ04sSUFBSTtBQUFBLEVBQ0osS0FBSztBQUFBLEVBQ0wsS0FBSztBQUNQO0FBR08sU0FBUyxlQUFlQyxPQUFjSixRQUEwQjtBQUNyRSxTQUFPO0FBQUEsSUFDTCxNQUFNO0FBQUEsSUFDTixnQkFBZ0IsUUFBUTtBQUN0QixhQUFPLFlBQVksSUFBSSxDQUFDLFNBQVMsVUFBVSxTQUFTO0FBQ2xELGNBQU0sT0FBTyxtQkFBbUIsSUFBSSxJQUFJLFFBQVEsT0FBTyxLQUFLLGtCQUFrQixFQUFFLFFBQVE7QUFDeEYsY0FBTSxPQUFPLEtBQUssV0FBV0ksS0FBSSxJQUFJSixPQUFNLElBQUksS0FBSyxNQUFNSSxNQUFLLE1BQU0sQ0FBQyxJQUFJO0FBQzFFLFlBQUksU0FBUyxPQUFXLFFBQU8sS0FBSztBQUNwQyxpQkFBUyxVQUFVLGdCQUFnQixNQUFNLEtBQUssTUFBTSxHQUFHLEVBQUUsR0FBRyxFQUFFLEtBQUssRUFBRSxLQUFLLDBCQUEwQjtBQUNwRyxpQkFBUyxJQUFJLElBQUk7QUFBQSxNQUNuQixDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFDRjs7O0FqRG5DbUwsSUFBTUMsNENBQTJDO0FBb0JwTyxJQUFNLFVBQVUsZ0JBQWdCLFFBQVEsSUFBSSxVQUFVLENBQUM7QUFDdkQsSUFBTSxFQUFFLEtBQUssSUFBSTtBQUNqQixJQUFNLGFBQWFDLGVBQWNELHlDQUFlO0FBQ2hELElBQU0sZUFBZUMsZUFBYyxJQUFJLElBQUksTUFBTUQseUNBQWUsQ0FBQztBQUNqRSxJQUFNLFNBQVMsV0FBVztBQUMxQixJQUFNLFdBQVcsYUFBYSxNQUFNO0FBQ3BDLElBQU0sTUFBTSxNQUFNLFNBQVM7QUFDM0IsSUFBTSxRQUFRLFVBQVUsUUFBUSxVQUFVLFNBQVMsWUFBWTtBQUUvRCxJQUFPLGlCQUFRLGFBQWE7QUFBQSxFQUMxQixPQUFPO0FBQUEsRUFDUCxhQUFhO0FBQUEsRUFDYixNQUFNO0FBQUEsRUFDTjtBQUFBLEVBQ0EsV0FBVztBQUFBLEVBQ1gsYUFBYTtBQUFBLEVBQ2IsWUFBWSxDQUFDLFdBQVc7QUFBQSxFQUN4QixNQUFNO0FBQUEsSUFDSixDQUFDLFFBQVEsRUFBRSxLQUFLLFFBQVEsTUFBTSxHQUFHLElBQUksZUFBZSxNQUFNLGdCQUFnQixDQUFDO0FBQUEsSUFDM0UsQ0FBQyxRQUFRLEVBQUUsTUFBTSxZQUFZLFNBQVMsY0FBYyxDQUFDO0FBQUEsSUFDckQsQ0FBQyxRQUFRLEVBQUUsS0FBSyxhQUFhLE1BQU0sdUJBQXVCLE9BQU8sWUFBWSxNQUFNLEdBQUcsSUFBSSxxQkFBcUIsQ0FBQztBQUFBLElBQ2hIO0FBQUEsTUFDRTtBQUFBLE1BQ0EsRUFBRSxLQUFLLGFBQWEsTUFBTSx5QkFBeUIsT0FBTyxZQUFZLE1BQU0sR0FBRyxJQUFJLHNCQUFzQjtBQUFBLElBQzNHO0FBQUEsRUFDRjtBQUFBLEVBQ0Esa0JBQWtCLE1BQU07QUFDdEIsVUFBTSxPQUFPLFNBQVMsT0FBTyxLQUFLLFlBQVk7QUFDOUMsUUFBSSxNQUFNO0FBQ1IsWUFBTSxFQUFFLE1BQU0sT0FBQUUsUUFBTyxhQUFBQyxhQUFZLElBQUk7QUFDckMsYUFBTyxFQUFFLE9BQUFELFFBQU8sYUFBQUMsY0FBYSxRQUFRLEVBQUUsR0FBRyxLQUFLLFFBQVEsS0FBSyxFQUFFO0FBQUEsSUFDaEU7QUFDQSxVQUFNRCxTQUFpQixLQUFLLFNBQVMsT0FBTztBQUM1QyxXQUFPLE9BQU9BLFdBQVUsV0FBVyxFQUFFLE9BQUFBLE9BQU0sSUFBSTtBQUFBLEVBQ2pEO0FBQUEsRUFDQSxjQUFjLEVBQUUsU0FBUyxHQUFHO0FBQzFCLFdBQU8sT0FBTyxTQUFTLGNBQWMsT0FBTztBQUFBLEVBQzlDO0FBQUEsRUFDQSxNQUFNLFNBQVMsRUFBRSxPQUFPLEdBQUc7QUFDekIsbUJBQWUsUUFBUSxLQUFLO0FBQzVCLFVBQU0sZUFBZSxRQUFRRSxlQUFjLE1BQU0sQ0FBQztBQUFBLEVBQ3BEO0FBQUEsRUFDQSxHQUFJLFFBQVEsTUFBTSxFQUFFLFNBQVMsRUFBRSxVQUFVLFFBQVEsSUFBSSxFQUFFLElBQUksQ0FBQztBQUFBLEVBQzVELFVBQVU7QUFBQSxJQUNSLE9BQU8sRUFBRSxPQUFPLDhCQUE4QixNQUFNLDRCQUE0QjtBQUFBLElBQ2hGLFFBQVEsQ0FBQyxhQUFhLGFBQWEsVUFBVSxHQUFHO0FBQUEsRUFDbEQ7QUFBQSxFQUNBLGFBQWE7QUFBQSxJQUNYLEtBQUs7QUFBQSxNQUNILEVBQUUsTUFBTSxVQUFVLE1BQU0sdUJBQXVCLGFBQWEsWUFBWTtBQUFBLE1BQ3hFLEVBQUUsTUFBTSxhQUFhLE1BQU0sZUFBZSxhQUFhLGVBQWU7QUFBQSxNQUN0RSxFQUFFLE1BQU0sWUFBWSxNQUFNLGNBQWMsYUFBYSxjQUFjO0FBQUEsSUFDckU7QUFBQSxJQUNBLFNBQVMsUUFBUSxjQUFjLE1BQU0sQ0FBQztBQUFBLElBQ3RDLFNBQVMsRUFBRSxPQUFPLENBQUMsR0FBRyxDQUFDLEdBQUcsT0FBTyxlQUFlO0FBQUEsSUFDaEQsV0FBVyxFQUFFLE1BQU0sT0FBTyxNQUFNLE1BQU07QUFBQSxJQUN0QyxrQkFBa0I7QUFBQSxJQUNsQixRQUFRO0FBQUEsTUFDTixVQUFVO0FBQUEsTUFDVixTQUFTO0FBQUEsUUFDUCxZQUFZO0FBQUEsVUFDVixTQUFTLEVBQUUsVUFBVSxhQUFhO0FBQUEsVUFDbEMsb0JBQW9CLENBQUMsTUFBTUMsVUFDekIsZUFBZSxVQUFVLFNBQVMsY0FBYyxJQUFJLEVBQUUsV0FBVyxNQUFNLEdBQUcsR0FBR0EsS0FBSTtBQUFBLFFBQ3JGO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFBQSxJQUNBLFFBQVEsRUFBRSxTQUFTLGtEQUFrRDtBQUFBLEVBQ3ZFO0FBQUEsRUFDQSxNQUFNO0FBQUEsSUFDSixTQUFTLENBQUMsbUJBQW1CLEdBQUcsZUFBZSxHQUFHLGVBQWUsTUFBTSxLQUFLLEdBQUcsZUFBZSxNQUFNLE1BQU0sQ0FBQztBQUFBLElBQzNHLFNBQVM7QUFBQSxNQUNQLE9BQU87QUFBQSxRQUNMO0FBQUEsVUFDRSxNQUFNO0FBQUEsVUFDTixhQUFhSixlQUFjLElBQUksSUFBSSxvQ0FBb0NELHlDQUFlLENBQUM7QUFBQSxRQUN6RjtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNGLENBQUM7QUFHRCxTQUFTLHFCQUE2QjtBQUNwQyxTQUFPO0FBQUEsSUFDTCxNQUFNO0FBQUEsSUFDTixnQkFBZ0IsUUFBUTtBQUN0QixhQUFPLFFBQVEsSUFBSSxVQUFVO0FBQzdCLGFBQU8sUUFBUSxHQUFHLFVBQVUsQ0FBQyxTQUFTO0FBQ3BDLFlBQUksU0FBUyxXQUFZLFFBQU8sUUFBUSxLQUFLLFVBQVUsVUFBVTtBQUFBLE1BQ25FLENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRjtBQUNGOyIsCiAgIm5hbWVzIjogWyJmaWxlVVJMVG9QYXRoIiwgIm5ld2VzdFJlbGVhc2UiLCAicmVzb2x2ZVJlZiIsICJuYW1lIiwgIm5hbWUiLCAibmFtZSIsICJkb2N1bWVudCIsICJ0eXBlcyIsICJuYW1lIiwgImRvY3VtZW50IiwgInJlc29sdmVSZWYiLCAicmF3IiwgImRvY3VtZW50IiwgIm5hbWUiLCAiYnVuZGxlIiwgImxpc3RPcGVyYXRpb25zIiwgImxpc3RPcGVyYXRpb25zIiwgImJ1bmRsZSIsICJsaXN0T3BlcmF0aW9ucyIsICJvcGVyYXRpb24iLCAibmFtZSIsICJfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsIiwgImJ1bmRsZSIsICJsaXN0T3BlcmF0aW9ucyIsICJiYXNlIiwgImxpc3RPcGVyYXRpb25zIiwgIm5ld2VzdFJlbGVhc2UiLCAiYnVuZGxlIiwgImxvb2siLCAiaXNSZXF1aXJlZE9ubHkiLCAiZG9jdW1lbnQiLCAicmF3IiwgImNvbXBvbmVudCIsICJuYW1lIiwgInRpdGxlIiwgImlzUmVxdWlyZWRPbmx5IiwgImxpc3QiLCAiZWFjaENoaWxkIiwgImxpc3RPcGVyYXRpb25zIiwgInBhdGhUbyIsICJjb250cmFjdCIsICJidW5kbGUiLCAibGlzdE9wZXJhdGlvbnMiLCAibmFtZSIsICJwYXRoVG8iLCAiZWFjaENoaWxkIiwgIm5hbWUiLCAiYnVuZGxlIiwgIm5ld2VzdFJlbGVhc2UiLCAibGlzdE9wZXJhdGlvbnMiLCAiY29udHJhY3QiLCAibmFtZSIsICJhZGRyZXNzZXNPZiIsICJsaXN0T3BlcmF0aW9ucyIsICJuZXdlc3RSZWxlYXNlIiwgImlzUmVxdWlyZWRPbmx5IiwgImxpc3RSZWxlYXNlcyIsICJidW5kbGUiLCAibGlzdFJlbGVhc2VzIiwgInJhdyIsICJjb21wb25lbnQiLCAibmFtZSIsICJpc1JlcXVpcmVkT25seSIsICJwbGFpbiIsICJldmVudCIsICJ0b2tlbiIsICJyZXNvbHZlUmVmIiwgImRvY3VtZW50IiwgIm5hbWUiLCAicmVzb2x2ZVJlZiIsICJsaXN0T3BlcmF0aW9ucyIsICJidW5kbGUiLCAibGlzdE9wZXJhdGlvbnMiLCAicGFydHMiLCAiY29udHJhY3QiLCAiYWRkcmVzcyIsICJuYW1lIiwgInNhbXBsZXNPZiIsICJjb250cmFjdCIsICJhZGRyZXNzIiwgInJlc29sdmVSZWYiLCAiY29udHJhY3QiLCAibmFtZSIsICJyZXNvbHZlUmVmIiwgImNvbnRyYWN0IiwgImFkZHJlc3MiLCAic2FtcGxlc09mIiwgImNvZGUiLCAidGl0bGUiLCAibmFtZSIsICJjb2RlIiwgIm5hbWVPZiIsICJodG1sIiwgImJ1bmRsZSIsICJsaXN0T3BlcmF0aW9ucyIsICJzb3VyY2VzIiwgIm5hbWUiLCAibmV3ZXN0UmVsZWFzZSIsICJhZGRyZXNzZXNPZiIsICJjb250cmFjdCIsICJhZGRyZXNzIiwgImJ1bmRsZSIsICJkZXNjcmlwdGlvbiIsICJ2aXoiLCAiZmVuY2UiLCAidG9rZW4iLCAicmVhZEZpbGVTeW5jIiwgImNyZWF0ZVJlcXVpcmUiLCAibGlzdFJlbGVhc2VzIiwgIl9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwiLCAiY3JlYXRlUmVxdWlyZSIsICJsaXN0UmVsZWFzZXMiLCAicmVhZEZpbGVTeW5jIiwgImJhc2UiLCAiYnVuZGxlIiwgImZvbGRlciIsICJsaXN0T3BlcmF0aW9ucyIsICJsaXN0UmVsZWFzZXMiLCAiZG9jdW1lbnQiLCAiY29kZSIsICJidW5kbGUiLCAibGlzdE9wZXJhdGlvbnMiLCAibGlzdFJlbGVhc2VzIiwgInRpdGxlIiwgImNvZGUiLCAiYWRkcmVzcyIsICJ0aXRsZSIsICJodG1sIiwgInBhcnRzIiwgImxpc3QiLCAiZm9sZGVyIiwgIm5ld2VzdFJlbGVhc2UiLCAidGl0bGUiLCAiYnVuZGxlIiwgIndyaXR0ZW4iLCAiYWRkcmVzcyIsICJuZXdlc3RSZWxlYXNlIiwgInRpdGxlIiwgImRlc2NyaXB0aW9uIiwgInJlYWRkaXJTeW5jIiwgInJlYWRGaWxlU3luYyIsICJqb2luIiwgIm5ld2VzdFJlbGVhc2UiLCAicmVhZEZpbGVTeW5jIiwgImZpbGVVUkxUb1BhdGgiLCAiX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCIsICJmaWxlVVJMVG9QYXRoIiwgIm5hbWUiLCAicmVhZEZpbGVTeW5jIiwgInRpdGxlIiwgImxpc3RPcGVyYXRpb25zIiwgImJ1bmRsZSIsICJsaXN0T3BlcmF0aW9ucyIsICJ0aXRsZSIsICJ0aXRsZSIsICJmYWN0cyIsICJuYW1lIiwgImNvZGUiLCAidGl0bGUiLCAicGFydHMiLCAibmFtZSIsICJmb2xkZXIiLCAicmVhZGRpclN5bmMiLCAiam9pbiIsICJuYW1lIiwgInJlYWRGaWxlU3luYyIsICJidW5kbGUiLCAiY29udGVudHMiLCAiYWRkcmVzcyIsICJjb250cmFjdCIsICJuZXdlc3RSZWxlYXNlIiwgImNvZGUiLCAidGl0bGUiLCAiZGVzY3JpcHRpb24iLCAiYnVuZGxlIiwgImNvbnRlbnRzIiwgImFkZHJlc3MiLCAiYWRkcmVzcyIsICJyZWFkRmlsZVN5bmMiLCAiY3JlYXRlUmVxdWlyZSIsICJkaXJuYW1lIiwgImpvaW4iLCAiX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCIsICJmb2xkZXIiLCAiam9pbiIsICJyZWFkRmlsZVN5bmMiLCAiaHRtbCIsICJjcmVhdGVSZXF1aXJlIiwgImRpcm5hbWUiLCAiY29udGVudHMiLCAiaHRtbCIsICJ3cml0ZUZpbGVTeW5jIiwgImRpcm5hbWUiLCAiam9pbiIsICJmb2xkZXIiLCAiZmlsZXMiLCAiam9pbiIsICJkaXJuYW1lIiwgIndyaXRlRmlsZVN5bmMiLCAiYmFzZSIsICJfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsIiwgImZpbGVVUkxUb1BhdGgiLCAidGl0bGUiLCAiZGVzY3JpcHRpb24iLCAibmV3ZXN0UmVsZWFzZSIsICJodG1sIl0KfQo=
