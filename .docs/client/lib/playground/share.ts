/** A draft in a link: packed into the part after `#`, which no browser sends anywhere. */
import type { Wish } from './messages.ts'

/** What a link carries. */
export interface Shared {
  readonly text: string
  readonly wish: Wish
}

/** Packs it. */
export async function pack(shared: Shared): Promise<string> {
  const bytes = await through(
    new CompressionStream('deflate-raw'),
    new TextEncoder().encode(JSON.stringify(shared))
  )
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return `draft=${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`
}

/** Unpacks it; `undefined` where the link carries no draft, or a damaged one. */
export async function unpack(hash: string): Promise<Shared | undefined> {
  const packed = /^#draft=([\w-]+)$/.exec(hash)?.[1]
  if (packed === undefined) return undefined
  try {
    const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
    const json: unknown = JSON.parse(
      new TextDecoder().decode(await through(new DecompressionStream('deflate-raw'), bytes))
    )
    return isShared(json) ? json : undefined
  } catch {
    return undefined
  }
}

function isShared(value: unknown): value is Shared {
  const { text, wish } = (value ?? {}) as Partial<Shared>
  if (typeof text !== 'string' || typeof wish !== 'object' || wish === null) return false
  const { format, date, rules } = wish
  return (
    ['text', 'markdown', 'html'].includes(format) &&
    /^(?:\d{4}-\d\d-\d\d)?$/.test(date) &&
    typeof rules === 'object' &&
    Object.values(rules).every((setting) => setting === 'on' || setting === 'off')
  )
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: BlobPart
): Promise<Uint8Array> {
  const packed = new Blob([bytes]).stream().pipeThrough(stream)
  return new Uint8Array(await new Response(packed).arrayBuffer())
}
