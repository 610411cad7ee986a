// Keeps the playground and what it loads, so that it works without a network. What is newer is fetched where there is one.
const kept = 'backread-playground'

addEventListener('install', (event) => {
  event.waitUntil(keepAll())
})
addEventListener('fetch', (event) => {
  const { origin } = new URL(event.request.url)
  if (event.request.method === 'GET' && origin === location.origin)
    event.respondWith(freshOrKept(event.request))
})

async function keepAll() {
  const cache = await caches.open(kept)
  const files = await (await fetch('/engine/files.json')).json()
  await cache.addAll(['/playground/', ...files])
}

async function freshOrKept(request) {
  const cache = await caches.open(kept)
  try {
    const response = await fetch(request)
    if (response.ok) await cache.put(request, response.clone())
    return response
  } catch {
    return (await cache.match(request, { ignoreSearch: true })) ?? Response.error()
  }
}
