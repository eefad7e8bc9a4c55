/**
 * Lets the browser keep the atlas for a time without a network. Where it may not (no service workers, storage forbidden, plain http) the
 * atlas works as ever while there is a network, so nothing is said.
 */
export function keepForLater(base: string): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register(`${base}sw.js`).catch(() => undefined);
}
