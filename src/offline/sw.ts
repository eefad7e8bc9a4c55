/**
 * The service worker: after one visit the atlas opens without a network. What is kept is one build, whole, or nothing. With a network a visit
 * begins with the page as it is on the host, so that a new version is never hidden by an old one; a page that is open goes on with the files
 * of its own build, whatever has been put on the host since.
 */
export {};

interface Phase extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Question extends Phase {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
declare const self: {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  addEventListener(kind: 'install' | 'activate', listen: (event: Phase) => void): void;
  addEventListener(kind: 'fetch', listen: (event: Question) => void): void;
};
/** Put in by the build (`plugin.ts`): a mark of the build, and the files that a reader needs. */
declare const KEPT_FILES: { readonly build: string; readonly files: readonly string[] };

const { build, files } = KEPT_FILES;
const KEPT = `thalweg-${build}`;
/** Files that are only wanted now and then, as the letters of a language; their names change with their content. */
const USED = 'thalweg-used';
const ASSETS = 'assets/';
/** Longer than this nobody waits for a host while what he asks for is kept. */
const PATIENCE_MS = 8000;

self.addEventListener('install', (event) => event.waitUntil(keepBuild()));
// from now on the page of a first visit is kept too: the next version waits until it is closed
self.addEventListener('activate', (event) => event.waitUntil(forgetOldBuilds().then(() => self.clients.claim())));
self.addEventListener('fetch', (event) => {
  const { method, url, headers } = event.request;
  const { scope } = self.registration;
  if (method !== 'GET' || !url.startsWith(scope)) return;
  const name = url.slice(scope.length).replace(/[?#].*$/, '') || 'index.html';
  const asker = headers.get('x-build'); // a page says of which build it is (`src/catalog/fetch.ts`)
  if (name.startsWith(ASSETS)) event.respondWith(ofAnyBuild(event));
  else if (!files.includes(name)) return;
  else if (asker === build) event.respondWith(keptFirst(event.request, name));
  else if (asker === null) event.respondWith(freshFirst(event.request, name));
});

/** A name that does not tell its content must not bring what the browser still has under it from another build. */
async function keepBuild(): Promise<void> {
  const cache = await caches.open(KEPT);
  await cache.addAll(files.map((name) => new Request(name, { cache: name.startsWith(ASSETS) ? 'default' : 'no-cache' })));
  const page = await (await cache.match('index.html'))?.text();
  if (page?.includes(build)) return;
  await caches.delete(KEPT);
  throw new Error('the host is between two builds: the next visit tries again');
}

async function forgetOldBuilds(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('thalweg-') && ![KEPT, USED].includes(name)).map((name) => caches.delete(name)));
  const used = await caches.open(USED);
  await Promise.all(files.map((name) => used.delete(name)));
}

/** The name says the content, whatever a host lets its answers vary by. Where there is no room for more, the answer comes all the same. */
async function ofAnyBuild(event: Question): Promise<Response> {
  const { request } = event;
  const kept = await caches.match(request, { ignoreVary: true }).catch(() => undefined);
  if (kept) return kept;
  const answer = await fetch(request);
  const copy = answer.ok ? answer.clone() : undefined;
  if (copy) event.waitUntil(keepUsed(request, copy).catch(() => undefined));
  return answer;
}

const keepUsed = async (request: Request, answer: Response): Promise<void> => (await caches.open(USED)).put(request, answer);

async function kept(name: string): Promise<Response | undefined> {
  return (await caches.open(KEPT)).match(name).catch(() => undefined);
}

const keptFirst = async (request: Request, name: string): Promise<Response> => (await kept(name)) ?? fetch(request);

/** As the host has it; as it is kept where the host cannot be reached, is out of order or lets the reader wait. */
async function freshFirst(request: Request, name: string): Promise<Response> {
  const fresh = fetch(request);
  const answer = await Promise.race([fresh, patience()]).catch(() => undefined);
  if (answer && answer.status < 500) return answer;
  return (await kept(name)) ?? fresh;
}

const patience = (): Promise<undefined> => new Promise((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS));
