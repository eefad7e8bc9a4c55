import * as v from 'valibot';
import type { Catalog } from '../core/model';
import { breath } from './breath';

/** Fetches an address. */
export type Fetcher = (url: string) => Promise<Response>;
/** The page says of which build it is, so that what is kept of that build answers, and not what has been put on the host since. */
export const fetcherOfPage: Fetcher = (url) => {
  const { build } = document.documentElement.dataset;
  return fetch(url, build ? { headers: { 'x-build': build } } : {});
};

/** The JSON of a built file, of proven shape; `come` is told when it has come and is yet to be proven. Throws Error naming the file, what is wrong and what to do. */
export async function load<S extends v.GenericSchema>(
  base: string,
  name: string,
  schema: S,
  fetcher: Fetcher,
  come: () => void = () => undefined,
): Promise<v.InferOutput<S>> {
  const response = await fetcher(base + name).catch((error: Error) => {
    throw new Error(`${name} could not be fetched (${error.message}). Are you online?`);
  });
  if (!response.ok) throw new Error(`${name}: the server answered ${response.status}. Build the data first: npm run thalweg -- build`);
  const content: unknown = await response.json().catch((error: Error) => Promise.reject(damaged(name, error)));
  come();
  await breath();
  const result = v.safeParse(schema, content);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${name}: ${v.getDotPath(issue) ?? 'the file'} ${issue.message}. Rebuild the data: npm run thalweg -- build`);
}

/** What came is not the whole of the file, or not the file. */
export const damaged = (name: string, { message }: Error): Error =>
  new Error(`${name} is damaged (${message}). Reload the page; if it stays so, build and upload all files anew`);

/** Two builds must not be mixed, as a cache or an upload that is half done may do. */
export function sameBuild(name: string, file: object, { dataset }: Pick<Catalog, 'dataset'>): void {
  const { checksum } = (file as { thalweg?: { checksum?: string } }).thalweg ?? {};
  if (checksum !== undefined && checksum !== dataset.checksum)
    throw new Error(`${name} comes from another build than catalog.json. Reload the page; if it stays so, build and upload all files anew`);
}
