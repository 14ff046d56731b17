import { withBase } from 'vitepress'
import { computed, type Ref, shallowRef, watch } from 'vue'
import { type FormStart, formAt } from '../../../src/form-at.ts'
import { type PackedForms, unpackForm } from '../../../src/packed.ts'
import { unzip } from '../../../src/unzip.ts'
import { useRelease } from './release.ts'

/** A page as it is rendered at build time, with the releases in which it is another. */
interface FormedPage {
  release: string
  starts: readonly FormStart[]
}

/**
 * What a page shows in the picked release. The form of the newest release is at hand; any other is fetched.
 *
 * @param file Where the forms of the page lie, such as `forms/reference/showUser.json.gz`.
 */
export function useForm<View extends object>(page: Ref<View & FormedPage>, file: Ref<string>) {
  const { release } = useRelease()
  const form = computed(() => formAt(page.value.starts, release.value))
  const shown = computed(() => formAt(page.value.starts, page.value.release))
  const view = shallowRef<View>(page.value)
  const failed = shallowRef(false)
  const fetched = new Map<string, PackedForms<View>>()

  async function load(wanted: string): Promise<View> {
    const address = withBase(`/${file.value}`)
    const forms = fetched.get(address) ?? (await fetchForms<View>(address))
    fetched.set(address, forms)
    const found = unpackForm(forms, wanted)
    if (!found) throw new Error(`there is no form ${wanted}`)
    return found
  }

  /** Fetches what does not travel with the page. */
  async function complete(): Promise<void> {
    const wanted = form.value ?? shown.value
    if (wanted === null) return
    const found = await load(wanted).catch(() => undefined)
    if (found && wanted === (form.value ?? shown.value)) view.value = found
  }

  watch(
    [form, file],
    async ([wanted], _, onCleanup) => {
      let current = true
      onCleanup(() => {
        current = false
      })
      failed.value = false
      if (wanted === null || wanted === shown.value) {
        view.value = page.value
        return
      }
      try {
        const found = await load(wanted)
        if (current) view.value = found
      } catch {
        if (current) failed.value = true
      }
    },
    { immediate: true },
  )

  return {
    view,
    complete,
    release,
    /** True when the picked release does not have it; the view is then that of the newest release that does. */
    isMissing: computed(() => form.value === null),
    /** True when the form of the picked release could not be fetched; the view is then that of another release. */
    failed,
  }
}

async function fetchForms<View>(address: string): Promise<PackedForms<View>> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`HTTP ${response.status}`)
  return JSON.parse(await unzip(new Uint8Array(await response.arrayBuffer()))) as PackedForms<View>
}
