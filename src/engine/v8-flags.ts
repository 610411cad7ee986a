/** How V8 is to work, set before anything else on every way into the program: code is kept only for the same flags. */
import { setFlagsFromString } from 'node:v8'

/**
 * Has every pattern compiled once, to machine code. V8 compiles one to bytecode first, and again when it is tried a second
 * time; most are tried often. Measured: half the processor time of a run over one draft, a quarter of one over 300.
 *
 * Has functions optimized later, and with less of others put into them. Most are called for many drafts before it pays,
 * and V8 would spend a third of a run over 1,000 drafts on it, in each thread anew. Measured on two threads: two fifths
 * less processor time.
 *
 * Also gives threads `gc`: see `worker.ts`.
 */
export function setFlags(): void {
  setFlagsFromString('--no-regexp-tier-up')
  setFlagsFromString('--interrupt-budget=600000')
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200')
  setFlagsFromString('--expose-gc')
}
