import { withBase } from 'vitepress'
import { ref } from 'vue'

/** Hands out files of a release: the parts are put together here, and what is kept compressed is unpacked. */
export function useDownload() {
  const problem = ref('')

  async function save(event: MouseEvent, file: string): Promise<void> {
    if (file.endsWith('.md')) return
    event.preventDefault()
    problem.value = ''
    try {
      const { savedName, wholeDownload } = await import('../../../src/whole-download.ts')
      const text = await wholeDownload(file, async (name) => {
        const answer = await fetch(withBase(`/documents/${name}`))
        if (!answer.ok) throw new Error(`${name}: HTTP ${answer.status}`)
        return new Uint8Array(await answer.arrayBuffer())
      })
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
      link.download = savedName(file)
      link.click()
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
    } catch (error) {
      problem.value = `The file could not be made. ${error instanceof Error ? error.message : error}`
    }
  }

  return { problem, save }
}
