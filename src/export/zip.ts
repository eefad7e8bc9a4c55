import { Zip, ZipDeflate } from 'fflate';

/** A zip keeps local time and no year before 1980; one day for everything gives the same bytes on every day and in every zone. */
const MTIME = '1980-01-01T00:00:00';

/** Files as one zip: the pieces that come of each file, and last those that end it, so that whoever keeps the pieces need not keep the files. The same files give the same bytes. */
export function* zipped(files: Iterable<readonly [path: string, content: Uint8Array]>): Generator<Uint8Array<ArrayBuffer>[]> {
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(new Uint8Array(piece));
  });
  const taken = () => {
    const ready = pieces;
    pieces = [];
    return ready;
  };
  for (const [path, content] of files) {
    const entry = new ZipDeflate(path);
    entry.mtime = MTIME;
    zip.add(entry);
    entry.push(content, true);
    yield taken();
  }
  zip.end();
  yield taken();
}

/** A zip of a few files, whole. */
export function zipOf(files: Iterable<readonly [path: string, content: Uint8Array]>): Uint8Array<ArrayBuffer> {
  const pieces = [...zipped(files)].flat();
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
