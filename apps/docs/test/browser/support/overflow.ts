import type { Page } from 'playwright-core'

/**
 * What a reader cannot get at in the width the page has now, and boxes that only a mouse can scroll. Runs in the page.
 *
 * A page may be wider than its window by nothing. What is wider than its place scrolls in a box of its own, and such a
 * box takes the focus, for the arrow keys to move it.
 */
export function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement
    const width = root.clientWidth
    const found: string[] = []
    const nameOf = (element: Element) => {
      const classes = typeof element.className === 'string' ? element.className : ''
      return `<${[element.tagName.toLowerCase(), ...classes.split(/\s+/).filter(Boolean)].join('.')}>`
    }
    const wide = Math.max(root.scrollWidth, document.body.scrollWidth) - width
    if (wide > 0) found.push(`the page is ${wide} px wider than its window`)
    const styles = new Map<Element, CSSStyleDeclaration>()
    const styleOf = (element: Element) => {
      const style = styles.get(element) ?? getComputedStyle(element)
      styles.set(element, style)
      return style
    }
    const canScroll = (element: Element) => ['auto', 'scroll'].includes(styleOf(element).overflowX)
    const clips = (element: Element) => ['hidden', 'clip'].includes(styleOf(element).overflowX)
    const isMeantHidden = (element: Element) => {
      const { clipPath, visibility, opacity } = styleOf(element)
      return visibility === 'hidden' || opacity === '0' || clipPath === 'inset(50%)'
    }
    /** Where the text of an element stands, which may be outside of the element. */
    const textBoxes = (element: Element) =>
      [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
        .flatMap((node) => {
          const range = document.createRange()
          range.selectNodeContents(node)
          return [...range.getClientRects()]
        })
    /** The box that moves or cuts what stands in an element, from the inside out. */
    const frameOf = (element: Element): Element | undefined => {
      for (let at = element.parentElement; at && at !== document.body && at !== root; at = at.parentElement)
        if (canScroll(at) || clips(at)) return at
      return undefined
    }
    const cut = (element: Element): string | undefined => {
      for (let at: Element | null = element; at && at !== root; at = at.parentElement) if (isMeantHidden(at)) return
      const box = element.getBoundingClientRect()
      if (box.width < 2 || box.height < 2) return
      let { left, right } = box
      for (const { left: start, right: end } of textBoxes(element)) {
        left = Math.min(left, start)
        right = Math.max(right, end)
      }
      const own = canScroll(element) || clips(element) ? element : frameOf(element)
      for (let frame = own; ; frame = frameOf(frame)) {
        const space = frame?.getBoundingClientRect() ?? { left: 0, right: width }
        if (frame && canScroll(frame)) {
          // It can be brought into view, so what counts is where the box stands.
          ;({ left, right } = space)
          continue
        }
        if (right > space.right + 1 || left < space.left - 1)
          return `${nameOf(element)} “${(element.textContent ?? '').trim().slice(0, 30)}” stands at ${Math.round(left)} to ${Math.round(right)} of ${Math.round(space.left)} to ${Math.round(space.right)}`
        if (!frame) return
      }
    }
    for (const element of document.body.querySelectorAll('*')) {
      if (element.closest('svg') && element.tagName !== 'svg') continue
      if (canScroll(element) && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0) {
        if ((element as HTMLElement).tabIndex < 0) found.push(`${nameOf(element)} scrolls, and takes no focus`)
      }
      // What shows nothing by itself, such as the lines a button is drawn with, may be cut.
      const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
      if (!hasText && !['svg', 'IMG', 'INPUT', 'SELECT', 'TEXTAREA', 'BUTTON'].includes(element.tagName)) continue
      const what = cut(element)
      if (what) found.push(what)
    }
    return [...new Set(found)]
  })
}
