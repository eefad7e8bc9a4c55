import type { ImportChoices, RawFile } from './core/dated';

/** What was opened last: a reader's files, and how they were read. */
export interface Kept {
  title: string;
  files: RawFile[];
  choices: ImportChoices;
}

const [DATABASE, STORE, KEY] = ['thalweg', 'opened', 'last'];
/** More than this would crowd out what other pages keep. */
const MOST_BYTES = 64 * 1024 ** 2;

/** Puts the set on the shelf in place of the one before; false where the browser forbids it or the set is too large for it. */
export async function keep(kept: Kept): Promise<boolean> {
  try {
    const fits = kept.files.reduce((sum, { bytes }) => sum + bytes.length, 0) <= MOST_BYTES;
    await change((store): IDBRequest => (fits ? store.put(kept, KEY) : store.delete(KEY)));
    return fits;
  } catch {
    return false;
  }
}

/** What stands on the shelf, if anything does. */
export async function kept(): Promise<Kept | undefined> {
  try {
    return await change<Kept | undefined>((store) => store.get(KEY));
  } catch {
    return undefined;
  }
}

async function change<T>(ask: (store: IDBObjectStore) => IDBRequest): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await answer(opening);
  try {
    const transaction = database.transaction(STORE, 'readwrite');
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('the browser kept nothing'));
    });
    const result = (await answer(ask(transaction.objectStore(STORE)))) as T;
    await done;
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
