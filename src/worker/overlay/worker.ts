import wasm from 'clipper2-wasm/dist/es/clipper2z.wasm?url';
import { loadClipper } from '../../import/overlay';
import { answering } from './answer';
import type { Request } from './protocol';

/** The library lies beside the page, as a file of its own that nobody fetches who compares no versions. */
async function load() {
  const response = await fetch(new URL(wasm, location.href));
  if (!response.ok) throw new Error(`${wasm} did not come: the server answered ${response.status}`);
  return loadClipper(await response.arrayBuffer());
}

const answer = answering((reply) => postMessage(reply), load);
addEventListener('message', ({ data }: MessageEvent<Request>) => void answer(data));
