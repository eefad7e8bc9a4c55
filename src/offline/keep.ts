/**
 * Lets the browser keep the atlas for a time without a network. Where it may not (no service workers, storage forbidden or full, plain http)
 * the atlas works as ever while there is a network, so nothing is said.
 */
export async function keepForLater(base: string): Promise<void> {
  if (!import.meta.env.PROD) return;
  try {
    await navigator.serviceWorker.register(`${base}sw.js`); // in some frames not even to be asked for
  } catch {
    return;
  }
}
