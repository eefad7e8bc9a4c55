const TAB = 'thalweg-tab';

/** The key under which this tab keeps things, and `copied`, where that is new, the key of the tab that it is a copy of. */
export interface TabKey {
  key: string;
  copied?: string | undefined;
}
let own: Promise<TabKey> | undefined;

/** The key of this tab, undefined for one that never kept anything. Throws where the browser forbids it to remember. */
export const tabKey = (): Promise<TabKey> | undefined => {
  const known = sessionStorage[TAB] as string | undefined;
  return known === undefined ? undefined : (own ??= claim(known));
};

/** The same, and a tab that has none gets one, which tells when that was. */
export const makeTabKey = (): Promise<TabKey> => tabKey() ?? (own = takeNew());

/**
 * A browser that duplicates a tab copies what the tab remembers, its key too. The lock of a key is with the tab that was there first as long as it is
 * open; the other takes a key of its own. A page that reloads may come before its lock is free: it then takes what it kept for that of another, and has it all the same.
 */
const claim = async (known: string): Promise<TabKey> => ((await hold(known)) ? { key: known } : { ...(await takeNew()), copied: known });

async function takeNew(): Promise<TabKey> {
  const key = String(Date.now());
  sessionStorage[TAB] = key;
  await hold(key);
  return { key };
}

/** False where another tab holds it. Where there are no locks (without https there are none) every tab has what it asks for. */
const hold = (key: string): Promise<boolean> =>
  new Promise((resolve) => {
    if (!('locks' in navigator)) return resolve(true);
    const held = (lock: Lock | null) => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise<never>(() => undefined); // until the page is gone
    };
    navigator.locks.request(`${TAB} ${key}`, { ifAvailable: true }, held).catch(() => resolve(true));
  });
