import type { ImportChoices, RawFile } from './core/dated';
import { makeTabKey, tabKey, type TabKey } from './tab';

/** What was opened last: a reader's files, and how they were read. */
export interface Kept {
  title: string;
  files: RawFile[];
  choices: ImportChoices;
}

const [DATABASE, STORE] = ['thalweg', 'opened'];
/** More than this would crowd out what other pages keep. */
const MOST_BYTES = 64 * 1024 ** 2;

/**
 * Puts the set on the shelf in place of the one that this tab put there before, and takes those of the oldest tabs away where there is no room
 * for all; false where the browser forbids it or the set is too large for it.
 */
export async function keep(kept: Kept): Promise<boolean> {
  try {
    const tab = await makeTabKey();
    const { key } = tab;
    tab.copied = undefined; // whatever comes of this, what the other tab had is not shown here any longer
    if (sizeOf(kept) <= MOST_BYTES && (await onShelf((store) => put(store, key, kept)).catch(() => false))) return true;
    await onShelf((store) => answer(store.delete(key))); // the set before is not what the tab shows now
  } catch {
    return false; // forbidden
  }
  return false;
}

/**
 * What this tab put on the shelf; for a tab that has put nothing there, what the youngest of the others did. A copy of a tab has what that had,
 * and where there is room for both, a copy of it.
 */
export async function kept(): Promise<Kept | undefined> {
  try {
    const tab = await tabKey();
    return await onShelf(async (store) => {
      if (tab) return found(store, tab);
      const youngest = (await answer(store.getAllKeys())).at(-1);
      return youngest === undefined ? undefined : ((await answer(store.get(youngest))) as Kept | undefined);
    });
  } catch {
    return undefined;
  }
}

async function found(store: IDBObjectStore, { key, copied }: TabKey): Promise<Kept | undefined> {
  const mine = (await answer(store.get(key))) as Kept | undefined;
  if (mine || copied === undefined) return mine;
  const theirs = (await answer(store.get(copied))) as Kept | undefined;
  if (theirs && 2 * sizeOf(theirs) <= MOST_BYTES) await put(store, key, theirs); // else it would take away that of the other tab
  return theirs;
}

/** The key of a tab is when it first kept something. */
async function put(store: IDBObjectStore, tab: string, kept: Kept): Promise<true> {
  await answer(store.put(kept, tab));
  let room = MOST_BYTES - sizeOf(kept);
  for (const other of (await answer(store.getAllKeys())).reverse()) {
    if (other === tab) continue;
    room -= sizeOf((await answer(store.get(other))) as Kept);
    if (room < 0) await answer(store.delete(other));
  }
  return true;
}

const sizeOf = ({ files }: Kept): number => files.reduce((sum, { bytes }) => sum + bytes.length, 0);

async function onShelf<T>(act: (store: IDBObjectStore) => Promise<T>): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await answer(opening);
  try {
    const transaction = database.transaction(STORE, 'readwrite');
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('the browser kept nothing'));
    });
    const [result] = await Promise.all([act(transaction.objectStore(STORE)), done]);
    return result;
  } finally {
    database.close();
  }
}

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the browser refused'));
  });
