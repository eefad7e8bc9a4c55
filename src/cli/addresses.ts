import type { RawFile } from '../core/dated';
import { NoAnswer, UsageError } from './errors';

export const isAddress = (word: string): boolean => /^https?:\/\//i.test(word);

/**
 * The files of some addresses, one after the other. What is more than a file may have, or than all together, is given up on while it comes, since a
 * server need not say its size, nor be honest. Throws UsageError for an address that is none, NoAnswer when a file does not come, or is too large.
 */
export async function fetchAll(addresses: readonly string[], limits: { fileBytes: number; totalBytes: number }): Promise<RawFile[]> {
  const files: RawFile[] = [];
  let left = limits.totalBytes;
  for (const address of addresses) {
    const file = await fetchOne(address, Math.min(limits.fileBytes, left));
    left -= file.bytes.length;
    files.push(file);
  }
  return files;
}

async function fetchOne(address: string, most: number): Promise<RawFile> {
  if (!URL.canParse(address)) throw new UsageError(`"${address}" is not an address: write it as https://host/path`);
  const stop = new AbortController();
  try {
    const answer = await unlessBroken(address, () => fetch(address, { signal: stop.signal }));
    if (!answer.ok) throw new NoAnswer(`${address}: the server answered ${answer.status} ${answer.statusText}: check the address`);
    const told = Number(answer.headers.get('content-length') ?? 0);
    return { name: nameIn(address), bytes: await portions(answer, address, told, most) };
  } finally {
    stop.abort(); // else what was given up on keeps coming, and the program waits for it
  }
}

async function portions({ body }: Response, address: string, told: number, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  const reader = body?.getReader();
  for (;;) {
    if (Math.max(bytes, told) > most)
      throw new NoAnswer(
        `${address} is more than the ${Math.floor(most / 1e6)} MB that may still be read: name fewer at a time, or one that is cut by region or by time`,
      );
    const next = await unlessBroken(address, async () => reader?.read());
    if (!next?.value) return Buffer.concat(parts);
    parts.push(next.value);
    bytes += next.value.length;
  }
}

/** Node's own words are "fetch failed"; why stands in the cause. */
async function unlessBroken<T>(address: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { cause = error } = error as Error;
    const why = (cause as NodeJS.ErrnoException).code ?? (cause as Error).message;
    throw new NoAnswer(
      `${address} could not be fetched (${why}): check the address and the connection, or fetch it yourself and name the file`,
    );
  }
}

/** The last part of the path, as it is read. */
function nameIn(address: string): string {
  const last = new URL(address).pathname.split('/').at(-1) || 'data';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
