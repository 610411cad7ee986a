// Keeps the playground and what it loads, so that it works without a network. What is newer is fetched where there is one.
const kept = 'backread-playground'

addEventListener('install', (event) => {
  event.waitUntil(keepAll())
})
addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return
  const response = freshOrKept(request)
  event.respondWith(response)
  if (request.mode === 'navigate')
    event.waitUntil(response.then(({ ok }) => ok && keepAll()).catch(() => undefined))
})

// Keeps what is not kept yet, and drops what a newer engine no longer has.
async function keepAll() {
  const cache = await caches.open(kept)
  const files = [
    '/playground/',
    '/playground/checker.js',
    '/icon.svg',
    ...(await (await fetch('/engine/files.json')).json())
  ]
  const old = (await cache.keys()).map(({ url }) => new URL(url).pathname)
  await Promise.all(old.filter((path) => !files.includes(path)).map((path) => cache.delete(path)))
  await cache.addAll(files.filter((path) => !old.includes(path)))
}

async function freshOrKept(request) {
  const cache = await caches.open(kept)
  try {
    const response = await fetch(request)
    if (response.ok && (await cache.match(request))) await cache.put(request, response.clone())
    return response
  } catch {
    return (await cache.match(request, { ignoreSearch: true })) ?? Response.error()
  }
}
