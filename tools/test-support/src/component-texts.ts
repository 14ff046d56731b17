import type { OpenApiDocument } from '@crmcom-webapi/contract'

/** Where a component stands, such as `schemas/Unit`. */
export type ComponentPlace = string

/** What a document says word by word, component by component, and which components lead to which. */
export class ComponentTexts {
  private readonly texts = new Map<ComponentPlace, string>()
  private readonly next = new Map<ComponentPlace, ComponentPlace[]>()
  private readonly wholes = new Map<string, string>()

  constructor(document: OpenApiDocument) {
    for (const [kind, map] of Object.entries(document.components ?? {}))
      for (const [name, node] of Object.entries(map as object)) {
        const text = JSON.stringify(node)
        this.texts.set(`${kind}/${name}`, text)
        this.next.set(`${kind}/${name}`, mentionedIn(text))
      }
  }

  /** The words of a component itself. */
  of(place: ComponentPlace): string {
    return this.texts.get(place) ?? ''
  }

  /** The components that a text refers to, and those that these refer to. */
  reachedFrom(text: string): ComponentPlace[] {
    const reached = new Set(mentionedIn(text))
    for (const place of reached) for (const other of this.next.get(place) ?? []) reached.add(other)
    return [...reached].sort()
  }

  /** A text with those of all that it refers to. */
  whole(text: string): string {
    const known = this.wholes.get(text)
    if (known !== undefined) return known
    const whole = [text, ...this.reachedFrom(text).map((place) => `${place} ${this.of(place)}`)].join('\n')
    this.wholes.set(text, whole)
    return whole
  }
}

function mentionedIn(text: string): ComponentPlace[] {
  return [...text.matchAll(/"\$ref":"#\/components\/(\w+)\/([^"/]+)/g)].map(([, kind, name]) => `${kind}/${name}`)
}
