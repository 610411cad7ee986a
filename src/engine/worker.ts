/**
 * The way into a thread of the pool: `dist/worker.cjs`. It is imported as a module, and a file of megabytes takes twice as
 * long so as by `require`, which this one does.
 */
export { answerRecord, lintFile, viewRecord } from './thread.ts'
