/** The language server as the extension starts it. */
import { start } from '../../../src/server/main.ts'

start()
