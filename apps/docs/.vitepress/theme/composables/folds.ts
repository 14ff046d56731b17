import { nextTick, onMounted, onUnmounted, ref } from 'vue'

/**
 * Which parts of a page are unfolded. A part opens by hand, by a link to what is in it, and for print.
 *
 * @param partOf The part that an anchor is in; `undefined` for what is not folded here.
 */
export function useFolds(partOf: (anchor: string) => string | undefined) {
  const opened = ref<ReadonlySet<string>>(new Set())
  const isPrinted = ref(false)
  /** The anchor that the address names: a row that came later is no target of the browser's. */
  const linked = ref('')

  async function follow() {
    const anchor = decodeURIComponent(location.hash.slice(1))
    linked.value = anchor
    const part = partOf(anchor)
    if (part === undefined || opened.value.has(part)) return
    opened.value = new Set([...opened.value, part])
    await nextTick()
    requestAnimationFrame(() => document.getElementById(anchor)?.scrollIntoView())
  }
  const print = () => {
    isPrinted.value = true
  }
  onMounted(() => {
    follow()
    addEventListener('hashchange', follow)
    addEventListener('beforeprint', print)
  })
  onUnmounted(() => {
    removeEventListener('hashchange', follow)
    removeEventListener('beforeprint', print)
  })

  return {
    linked,
    isOpen: (part: string) => isPrinted.value || opened.value.has(part),
    toggle: (part: string) => {
      const now = new Set(opened.value)
      if (!now.delete(part)) now.add(part)
      opened.value = now
    },
  }
}
