import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface Locked {
  readonly dev?: boolean
  readonly optional?: boolean
  readonly devOptional?: boolean
  readonly link?: boolean
  readonly hasInstallScript?: boolean
  readonly integrity?: string
  readonly version?: string
  readonly resolved?: string
}

const lockfile = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'))
const packages = Object.entries(lockfile.packages as Record<string, Locked>).filter(([path]) => path !== '')
/** What is installed with backread. */
const installed = packages.filter(([, { dev, devOptional }]) => !dev && !devOptional)
const pathsOf = (found: typeof packages) => found.map(([path]) => path)

it('reads a lockfile that has the packages of the run', () => {
  expect(pathsOf(installed)).toContain('node_modules/unified')
  expect(pathsOf(installed)).not.toContain('node_modules/vitest')
})

it('has no package at run time that runs a script when it is installed', () => {
  expect(pathsOf(installed.filter(([, { hasInstallScript }]) => hasInstallScript))).toEqual([])
})

it('has no package at run time without a checksum, or from outside the registry', () => {
  const loose = installed.filter(
    ([, { integrity, link, resolved = '' }]) => !integrity || link || /^(?:git|file)|^http:/.test(resolved)
  )
  expect(pathsOf(loose)).toEqual([])
})

it('lets only esbuild run a script while it is developed, and that one is told not to', () => {
  expect(pathsOf(packages.filter(([, { hasInstallScript }]) => hasInstallScript))).toEqual([
    'node_modules/esbuild'
  ])
})
