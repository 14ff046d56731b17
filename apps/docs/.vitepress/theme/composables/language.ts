import { computed, onMounted, ref, shallowRef } from 'vue'
import type { Language } from '../../../src/samples/language.ts'
import { firstLanguage, type LanguageId, loadLanguage, readLanguage } from '../../../src/samples/languages.ts'
import { remember, remembered } from './device-memory.ts'

const key = 'crmcom-webapi:language'

/** What the reader chose, and what is shown: a language is shown when it has been loaded. */
const chosen = ref<LanguageId>(firstLanguage.id)
const shown = shallowRef<{ id: LanguageId; language: Language }>(firstLanguage)
const failed = ref(false)

/**
 * The language in which the reader sees samples, on every page. What was chosen before comes with the mounting of a component:
 * until then it is what the page was made with.
 */
export function useLanguage() {
  const isMounted = ref(false)
  onMounted(() => {
    isMounted.value = true
  })
  return {
    chosen: computed(() => (isMounted.value ? chosen.value : firstLanguage.id)),
    shown: computed(() => (isMounted.value ? shown.value : firstLanguage)),
    failed,
    choose,
  }
}

/** Brings back what was chosen on this device before. To be called in a browser, after hydration. */
export function recallLanguage(): void {
  const id = readLanguage(remembered(key))
  if (id !== undefined) choose(id)
}

async function choose(id: LanguageId): Promise<void> {
  chosen.value = id
  failed.value = false
  remember(key, id)
  try {
    const { language } = await loadLanguage[id]()
    if (chosen.value === id) shown.value = { id, language }
  } catch {
    if (chosen.value === id) failed.value = true
  }
}
