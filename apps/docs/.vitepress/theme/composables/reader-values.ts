import { computed, reactive } from 'vue'
import { type ReaderValues, readServer } from '../../../src/reader-values.ts'
import { useRelease } from './release.ts'

const key = 'crmcom-webapi:values'

/** What the reader typed, as typed. Empty fields stand for the values of the samples. */
const typed = reactive({ server: '', organisation: '' })

/** The reader's own server and organisation. Kept in this tab only: gone when it is closed. */
export function useReaderValues() {
  const { other } = useRelease()
  const server = computed(() => readServer(typed.server))
  const values = computed<Partial<ReaderValues>>(() => ({
    ...(server.value === undefined ? {} : { server: server.value }),
    ...(typed.organisation.trim() === '' ? {} : { organisation: typed.organisation.trim() }),
    release: other.value,
  }))
  return {
    typed,
    /** True when something was typed that is no address. */
    isServerWrong: computed(() => typed.server.trim() !== '' && server.value === undefined),
    values,
    keep,
  }
}

/** Brings back what was typed in this tab before. To be called in a browser, after hydration. */
export function recallReaderValues(): void {
  try {
    Object.assign(typed, JSON.parse(sessionStorage.getItem(key) ?? '{}'))
  } catch {}
}

/** Storage may be switched off; then the values last until the page is left. */
function keep(): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(typed))
  } catch {}
}
