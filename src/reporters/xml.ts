/** XML, written: elements with attributes and text, nothing in them that XML forbids. */
import { escapeAttribute, escapeText } from 'entities/escape'
import { visible } from './visible.ts'

/** Attributes by name; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** The line that an XML file opens with. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** The start tag of an element, or with `/` the whole of an empty one. */
export function startTag(name: string, attributes: Attributes, end = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXmlAttribute(String(value))}"`]
  )
  return `<${name}${written.join('')}${end}>`
}

/** Text between tags; its lines stay. */
export function xmlText(text: string): string {
  return escapeText(
    text
      .split(/\r\n|[\r\n]/)
      .map(allowed)
      .join('\n')
  )
}

function escapeXmlAttribute(text: string): string {
  return escapeAttribute(allowed(text)).replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

// XML 1.0, production 2: no controls, no lone surrogates, no U+FFFE and U+FFFF.
function allowed(text: string): string {
  return visible(text).replace(/\p{Surrogate}|[\ufffe\uffff]/gu, '\ufffd')
}
