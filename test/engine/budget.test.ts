import { setImmediate as turn } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { budget } from '../../src/engine/budget.ts'

async function* of(...items: string[]): AsyncGenerator<string> {
  yield* items
}

it('holds items back while those in work are too long together; one alone is always let in', async () => {
  const room = budget<string>(5)
  const inWork: string[] = []
  const taking = (async () => {
    for await (const item of room.letIn(of('aa', 'bbb', 'c', 'dddddddd', 'e'))) inWork.push(item)
  })()
  const afterLeaving = async (...items: string[]) => {
    for (const item of items) room.leave(item)
    for (let count = 0; count < 20; count++) await turn()
    return inWork.join(' ')
  }
  expect(await afterLeaving()).toBe('aa bbb')
  expect(await afterLeaving('aa')).toBe('aa bbb c')
  expect(await afterLeaving('c')).toBe('aa bbb c')
  expect(await afterLeaving('bbb')).toBe('aa bbb c dddddddd')
  expect(await afterLeaving('dddddddd')).toBe('aa bbb c dddddddd e')
  await taking
})
