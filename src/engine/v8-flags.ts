/** How V8 is to work, set before anything else on every way into the program: code is kept only for the same flags. */
import { setFlagsFromString } from 'node:v8'

/**
 * Has every pattern compiled once, to machine code. V8 compiles one to bytecode first, and again when it is tried a second
 * time; most are tried often. Measured: half the processor time of a run over one draft, a quarter of one over 300.
 *
 * Also gives threads `gc`: see `worker.ts`.
 */
export function setFlags(): void {
  setFlagsFromString('--no-regexp-tier-up')
  setFlagsFromString('--expose-gc')
}
