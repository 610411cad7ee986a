/** How V8 is to compile patterns: part of every way into the program. */
import { setFlagsFromString } from 'node:v8'

/**
 * Has every pattern compiled once, to machine code. V8 compiles one to bytecode first and again when it is tried a second
 * time; most patterns are tried often, and compiling them is most of what a short run does. Measured: half the processor
 * time of a run over one draft, a quarter of one over 300. To be called before anything else; V8's kept code must be of
 * the same flags.
 */
export function compilePatternsOnce(): void {
  setFlagsFromString('--no-regexp-tier-up')
}
