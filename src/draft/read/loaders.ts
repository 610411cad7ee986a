/** The readers by format; each is loaded when a draft needs it. */
import type { PackedFormat, TextFormat } from '../draft.ts'
import type { PackedReader, Reader } from './formats.ts'

const newsml = async (): Promise<Reader> => (await import('./newsml/index.ts')).readNewsml

/** The readers of formats whose files are text. */
export const textReaders: Readonly<Record<TextFormat, () => Promise<Reader>>> = {
  text: async () => (await import('./text.ts')).readText,
  markdown: async () => (await import('./markdown.ts')).readMarkdown,
  html: async () => (await import('./html.ts')).readHtml,
  ninjs: async () => (await import('./ninjs.ts')).readNinjs,
  newsml,
  nitf: newsml
}

/** The readers of packed formats. */
export const packedReaders: Readonly<Record<PackedFormat, () => Promise<PackedReader>>> = {
  docx: async () => {
    const { readDocx } = await import('./docx/index.ts')
    return async (bytes) => () => readDocx(bytes)
  },
  eml: async () => (await import('./eml/index.ts')).openEml
}
