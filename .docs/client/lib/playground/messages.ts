/** What the page and the worker that reads for it tell each other. */
import type { Found, RuleInfo } from '../../../../src/browser.ts'

export type { Found, RuleInfo } from '../../../../src/browser.ts'

/** How a draft is to be read. */
export interface Wish {
  readonly format: 'text' | 'markdown' | 'html'
  /** `YYYY-MM-DD`, or empty. */
  readonly date: string
  /** The rules that are not as their preset has them, by id: on or off. */
  readonly rules: Readonly<Record<string, 'on' | 'off'>>
}

/** A draft to be read: its text, or a file whose format its name tells. */
export interface Question {
  readonly id: number
  readonly wish: Wish
  readonly draft: string | { readonly name: string; readonly bytes: Uint8Array }
}

/** What came of it. */
export type Answer = { readonly id: number } & (
  | {
      readonly found: readonly Found[]
      /** Of a file, the text that places are of. */
      readonly text: string
    }
  | {
      /** Why the draft could not be read. */
      readonly fault: string
    }
)

/** The first thing that the worker says. */
export interface Hello {
  readonly rules: readonly RuleInfo[]
}
