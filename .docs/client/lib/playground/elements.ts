/** Elements of the page: those that are there, and new ones. */

/** The element that a selector finds. */
export function element<T extends HTMLElement>(selector: string): T {
  return document.querySelector(selector) as T
}

/** A new element with text: nothing that a draft holds becomes markup. */
export function made(name: string, className: string, text = ''): HTMLElement {
  const created = document.createElement(name)
  created.className = className
  created.textContent = text
  return created
}
