import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { backread, clean, command, doubled, folderOf, wrongYear } from '../support/cli.ts'

const isInstalled = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.startsWith(
  'GNU parallel'
)
const sshd = ['/usr/sbin/sshd', '/usr/local/sbin/sshd'].find(existsSync)
// Only Linux has more than one loopback address without being told.
const hasHosts = isInstalled && sshd !== undefined && process.platform === 'linux'
if (!isInstalled) console.log('GNU parallel is not installed here, so its tests do not run')
else if (!hasHosts) console.log('There is no sshd here, so GNU parallel is not tried over several hosts')

// Whole processes, over and over, on a machine that may be busy.
const patience = { timeout: 180_000 }

const ndjson = ['--no-config', '--stdin-format', 'ndjson', '--jobs', '1']

/** An archive of so many records, and their answers in one plain run. */
async function archiveOf(count: number): Promise<{ records: string; answers: string }> {
  const kinds = [doubled, wrongYear, clean]
  const record = (id: number) => `${JSON.stringify({ id, text: `${kinds[id % 3]}\nItem ${id}.\n` })}\n`
  const records = Array.from({ length: count }, (_, id) => record(id)).join('')
  const { stdout } = await backread(folderOf({}), ndjson, { stdin: records })
  return { records, answers: stdout }
}

/** What GNU parallel prints for records that it deals out in blocks of about a dozen. */
function dealOut(home: string, args: readonly string[], records: string): string {
  const keepOrder = ['--will-cite', '--pipe', '--block', '2k', '--keep-order', '--retries', '4']
  return execFileSync('parallel', [...keepOrder, ...args], {
    cwd: home,
    env: { ...process.env, HOME: home },
    input: records,
    encoding: 'utf8'
  })
}

it.skipIf(!isInstalled)('GNU parallel gives the answers of one plain run', patience, async () => {
  const { records, answers } = await archiveOf(60)
  const home = folderOf({})
  const line = [process.execPath, command, ...ndjson].join(' ')
  expect(dealOut(home, ['--jobs', '2', line], records)).toBe(answers)
})

it.skipIf(!isInstalled)('shares of the files come to the findings of one plain run', patience, async () => {
  const kinds = [doubled, wrongYear, clean]
  const cwd = folderOf(
    Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`desk-${at % 4}/${at}.txt`, kinds[at % 3] ?? ''])
    )
  )
  const { stdout } = await backread(cwd, ['--no-config', '--format', 'unix', '.'])
  const line = `${process.execPath} ${command} --no-config --format unix --shard {}/3 . ; [ $? -lt 2 ]`
  const shares = execFileSync(
    'parallel',
    ['--will-cite', '--halt', 'now,fail=1', line, ':::', '1', '2', '3'],
    {
      cwd,
      env: { ...process.env, HOME: cwd },
      encoding: 'utf8'
    }
  )
  const findings = (text: string) =>
    text
      .split('\n')
      .filter((row) => row.startsWith('desk-'))
      .sort()
  expect(findings(stdout)).toHaveLength(8)
  expect(findings(shares)).toEqual(findings(stdout))
})

it.skipIf(!hasHosts)(
  'nothing is lost or told twice where one of two hosts dies in mid-run',
  async ({ skip }) => {
    const { records, answers } = await archiveOf(60)
    const home = folderOf({})
    const [first, second] = ['127.0.0.11', '127.0.0.12']
    const port = await freePort()
    const hosts = [first, second].map((address) => startHost(home, address, port))
    if (!(await answersOf(home, port, [first, second]))) skip('sshd does not let its own user in here')
    const script = join(home, 'read.sh')
    writeFileSync(script, mortal(home, second), { mode: 0o755 })
    const sshlogin = ['--ssh', `ssh -F ${home}/ssh_config`, '--sshlogin', `1/${first},1/${second}`]
    expect(dealOut(home, [...sshlogin, '--joblog', 'jobs', script], records)).toBe(answers)
    const [, dead] = hosts as [ChildProcess, ChildProcess]
    if (dead.signalCode === null) await once(dead, 'exit')
    expect(dead.signalCode).toBe('SIGKILL')
    const done = readFileSync(join(home, 'jobs'), 'utf8').split('\n').slice(1, -1)
    expect(done.filter((job) => job.split('\t')[1] === second)).toHaveLength(1)
    expect(done.every((job) => job.split('\t')[6] === '0')).toBe(true)
  }
)

/**
 * What runs on the hosts: the second one answers one block, and dies while it answers the next one; the first one waits
 * for that, so that it cannot have done all blocks before.
 */
function mortal(home: string, second: string): string {
  const read = [process.execPath, command, ...ndjson].join(' ')
  return `#!/bin/sh
cd ${home}
case "$SSH_CONNECTION" in
*" ${second} "*)
  mkdir answered 2>/dev/null && exec ${read}
  head -n 3 | ${read}
  session=$PPID
  while ! grep -q sshd /proc/$session/comm; do session=$(cut -d ' ' -f 4 /proc/$session/stat); done
  touch died
  kill -9 $(cat pid-${second}) $session
  ;;
*)
  until [ -e died ]; do sleep 0.1; done
  exec ${read}
  ;;
esac
`
}

/** A server of our own on an address of this machine, which lets in whoever has the key beside it. */
function startHost(home: string, address: string, port: number): ChildProcess {
  const key = join(home, `key-${address}`)
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key])
  const config = join(home, `sshd-${address}`)
  writeFileSync(
    config,
    `ListenAddress ${address}
Port ${port}
HostKey ${key}
PidFile ${join(home, `pid-${address}`)}
AuthorizedKeysFile ${join(home, 'key-127.0.0.11.pub')}
StrictModes no
UsePAM no
PasswordAuthentication no
PermitRootLogin prohibit-password
`
  )
  const host = spawn(sshd as string, ['-D', '-f', config], { stdio: 'ignore' })
  onTestFinished(() => {
    host.kill()
  })
  return host
}

/** Whether all hosts let us in, once they have started. */
async function answersOf(home: string, port: number, addresses: readonly string[]): Promise<boolean> {
  const config = join(home, 'ssh_config')
  writeFileSync(
    config,
    `Host *
Port ${port}
User ${userInfo().username}
IdentityFile ${join(home, 'key-127.0.0.11')}
IdentitiesOnly yes
BatchMode yes
StrictHostKeyChecking no
UserKnownHostsFile /dev/null
LogLevel ERROR
`
  )
  const isUp = (address: string) => spawnSync('ssh', ['-F', config, address, 'true']).status === 0
  for (let tries = 0; tries < 50; tries++) {
    if (addresses.every(isUp)) return true
    await wait(100)
  }
  return false
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.11', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
