/**
 * The service worker: after one visit the atlas opens without a network. What is kept is one build, whole, or nothing; with a network the
 * page and its data always come fresh, so that a new version is never hidden by an old one.
 */
export {};

interface Phase extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Question extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
declare const self: {
  readonly registration: { readonly scope: string };
  addEventListener(kind: 'install' | 'activate', listen: (event: Phase) => void): void;
  addEventListener(kind: 'fetch', listen: (event: Question) => void): void;
};
/** Put in by the build (`plugin.ts`): a mark of the build, and the files that a reader needs. */
declare const KEPT_FILES: { readonly build: string; readonly files: readonly string[] };

const { build, files } = KEPT_FILES;
const KEPT = `thalweg-${build}`;
/** Files that are only wanted now and then, as the letters of a language; their names change with their content. */
const USED = 'thalweg-used';

self.addEventListener('install', (event) => event.waitUntil(caches.open(KEPT).then((cache) => cache.addAll([...files]))));
self.addEventListener('activate', (event) => event.waitUntil(forgetOldBuilds()));
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const { scope } = self.registration;
  if (method !== 'GET' || !url.startsWith(scope)) return;
  const name = url.slice(scope.length).replace(/[?#].*$/, '') || 'index.html';
  if (name.startsWith('assets/')) event.respondWith(keptFirst(event.request));
  else if (files.includes(name)) event.respondWith(freshFirst(event.request, name));
});

async function forgetOldBuilds(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('thalweg-') && ![KEPT, USED].includes(name)).map((name) => caches.delete(name)));
}

async function keptFirst(request: Request): Promise<Response> {
  const kept = await caches.match(request, { ignoreVary: true }); // the name says the content, whatever a host lets its answers vary by
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await (await caches.open(USED)).put(request, answer.clone());
  return answer;
}

async function freshFirst(request: Request, name: string): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await (await caches.open(KEPT)).match(name);
    if (kept) return kept;
    throw error;
  }
}
