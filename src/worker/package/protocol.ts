import type { WholeAtlas } from '../../core/model';

/** What the page asks of the thread: the package of an atlas. */
export interface Request {
  atlas: WholeAtlas;
  layers: boolean;
}
/** What it hears: files that are done, of how many, with the bytes of the zip that came of the last; then that it is whole, or in words why not. */
export type Reply =
  { kind: 'piece'; done: number; all: number; bytes: Uint8Array<ArrayBuffer>[] } | { kind: 'done' } | { kind: 'failed'; message: string };
