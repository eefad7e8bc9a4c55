import type { RawFile } from './core/dated';
import type { Running } from './ui/opening';

/** More than a page can hold. */
const MOST_BYTES = 300 * 1024 ** 2;

/** A file of another host, portion by portion. Throws Error with what a reader can do; what the page may not read looks like no answer at all. */
export async function fetchFile(address: string, { tell, signal }: Running): Promise<RawFile> {
  tell({ stage: 'fetch', done: 0, all: 0 });
  const answer = await fetch(address, { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new Error(
      `${address} could not be fetched. Either there is no connection, or that server does not let other pages read its files (CORS): ` +
        'download the file yourself and open it from your device, or ask its host to send "Access-Control-Allow-Origin: *"',
    );
  });
  if (!answer.ok) throw new Error(`${address}: the server answered ${answer.status} ${answer.statusText}. Check the address`);
  const all = Number(answer.headers.get('content-length') ?? 0);
  const bytes = await portions(answer, (done) => {
    if (Math.max(done, all) > MOST_BYTES)
      throw new Error(
        `${address} is larger than a page opens (${MOST_BYTES / 1024 ** 2} MB). Import it on the command line: thalweg import FILE --out DIR`,
      );
    tell({ stage: 'fetch', done, all: Math.max(all, 0) });
  });
  return { name: decodeURIComponent(new URL(address).pathname.split('/').at(-1) || 'data'), bytes };
}

async function portions({ body }: Response, heard: (done: number) => void): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let done = 0;
  const reader = body!.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value);
    done += next.value.length;
    heard(done);
  }
  const bytes = new Uint8Array(done);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
