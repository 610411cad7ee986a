/** Reading pages that have been written. */
import type { Element, Nodes } from 'hast'

/** Every element of a tree, in document order. */
export function elementsOf(node: Nodes): Element[] {
  const below = 'children' in node ? node.children.flatMap((child) => elementsOf(child as Nodes)) : []
  return node.type === 'element' ? [node, ...below] : below
}

/** The words of a tree; those of an element that `without` names are left out. */
export function wordsOf(node: Nodes, without: (element: Element) => boolean = () => false): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && without(node)) return ''
  return 'children' in node ? node.children.map((child) => wordsOf(child as Nodes, without)).join('') : ''
}

/** Whether an element has a class. */
export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name)
}
