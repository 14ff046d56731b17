import type { Router } from 'vitepress'
import { computed, ref } from 'vue'
import { data } from '../../../src/data/releases.data.ts'
import { readRelease } from '../../../src/picked-release.ts'
import { remember, remembered } from './device-memory.ts'

const key = 'crmcom-webapi:release'
const newest = data.releases.at(-1) as string

/** Nothing until the page runs in a browser: pages are rendered as of the newest release. */
const picked = ref<string>()

/** The release the reader's server runs: picked, taken from `?release=`, or remembered from an earlier visit. */
export function useRelease() {
  return {
    /** In full form; the newest release until another is picked. */
    release: computed(() => picked.value ?? newest),
    /** The same, but `undefined` for the newest. */
    other: computed(() => picked.value),
    newest,
    releases: data.releases,
    pick,
  }
}

/** Takes the release from the address or from memory, and keeps the address telling it from page to page. */
export function keepRelease(router: Router): void {
  settle(readRelease(fromAddress(), data.releases) ?? readRelease(remembered(key), data.releases))
  const after = router.onAfterRouteChange
  router.onAfterRouteChange = async (to) => {
    await after?.(to)
    settle(readRelease(fromAddress(), data.releases) ?? picked.value)
  }
}

function pick(release: string): void {
  settle(readRelease(release, data.releases))
}

function settle(release: string | undefined): void {
  picked.value = release === newest ? undefined : release
  remember(key, picked.value)
  const url = new URL(location.href)
  if (picked.value === undefined) url.searchParams.delete('release')
  else url.searchParams.set('release', picked.value)
  if (url.href !== location.href) history.replaceState(history.state, '', url)
}

const fromAddress = () => new URL(location.href).searchParams.get('release')
