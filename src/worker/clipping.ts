import wasm from 'clipper2-wasm/dist/es/clipper2z.wasm?url';
import { loadClipper, type Clipper } from '../import/overlay';

/** The library that cuts polygons lies beside the page, as a file of its own that nobody fetches who compares nothing. Throws Error when it does not come. */
export async function fetchClipper(): Promise<Clipper> {
  const response = await fetch(new URL(wasm, location.href));
  if (!response.ok) throw new Error(`${wasm} could not be fetched: the server answered ${response.status}`);
  return loadClipper(await response.arrayBuffer());
}
