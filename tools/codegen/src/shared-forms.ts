import type { SchemaForm } from './forms.js'

/**
 * Finds forms of a component that differ in words only, by what is written for them.
 *
 * @param write Writes a form, with the given words in the place of what it refers to.
 * @returns For each form the first that takes the same, which is itself where no other does before.
 */
export function sharedForms(
  forms: readonly SchemaForm[],
  write: (form: SchemaForm, reference: (id: string) => string) => string,
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>()
  for (const { name } of forms) counts.set(name, (counts.get(name) ?? 0) + 1)
  const several = forms.filter(({ name }) => counts.get(name) !== 1)
  // All forms of a component count as the same until what is written of them says otherwise.
  let firsts = new Map(forms.map(({ id, name }) => [id, counts.get(name) === 1 ? id : name]))
  for (;;) {
    const seen = new Map<string, string>()
    const next = new Map(firsts)
    for (const form of several) {
      const key = [form.name, firsts.get(form.id), write(form, (id) => firsts.get(id) ?? id)].join('\n')
      const first = seen.get(key) ?? form.id
      seen.set(key, first)
      next.set(form.id, first)
    }
    if (new Set(next.values()).size === new Set(firsts.values()).size) return next
    firsts = next
  }
}
