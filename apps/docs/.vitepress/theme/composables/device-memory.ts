/** What this device remembers under a key. Storage may be switched off; then it remembers nothing. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Lets this device remember a choice, or forget it. Where storage is switched off the choice lasts as long as the page does. */
export function remember(key: string, choice: string | undefined): void {
  try {
    if (choice === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, choice)
  } catch {}
}
