/** As much of the browser's Trusted Types as is needed here; not every browser has them, nor TypeScript's DOM. */
interface TrustedTypes {
  createPolicy(
    name: 'default',
    rules: Record<'createHTML' | 'createScriptURL', (text: string, type: string, sink: string) => string | null>,
  ): unknown;
}

/**
 * Under the policy of the page (`src/build/policy.ts`) text becomes a script or HTML only through this one door. Scripts: files that lie
 * with the page (its workers, MapLibre's, the service worker). HTML: what is parsed into a document apart, where nothing runs: MapLibre
 * cleans what it is told to name below the map so, and the story as one page, whose texts are escaped, is made so. No text becomes code.
 */
(window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', {
  createScriptURL: (url) => (new URL(url, location.href).href.startsWith(new URL('.', location.href).href) ? url : null),
  createHTML: (html, _, sink) => (sink === 'DOMParser parseFromString' ? html : null),
});
export {};
