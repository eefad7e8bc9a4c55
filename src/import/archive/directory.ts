import { refuse } from '../refusal';

/** One file of a zip archive, as its directory declares it. */
export interface Entry {
  name: string;
  packed: Uint8Array;
  /** Bytes that it says it will have. */
  declared: number;
  method: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const ENCRYPTED = 1;
const REMEDY = 'Unpack it with another program and open the files themselves';

/** Whether these bytes begin as a zip archive does, empty ones included. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes.length >= 4 && bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));

/**
 * The directory of a zip archive: nothing is unpacked. It lies at the end, so that a file cut off has none. Throws Refusal: damaged, with a
 * password, of more than 65,535 files or 4 GB (zip64), or with more entries than `most`.
 */
export function entriesOf(bytes: Uint8Array, file: string, most: number): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end < 0) refuse('damaged-archive', file, 'the zip archive has no directory at its end: it is cut off or damaged', 'Fetch it again');
  const count = view.getUint16(end + 10, true);
  if (count === 0xffff) refuse('archive-too-big', file, 'the zip archive is of the kind for more than 65,535 files or 4 GB', REMEDY);
  if (count > most) refuse('too-many-files', file, `the zip archive holds ${count} files, more than the ${most} that are read`, REMEDY);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return damaged(file);
    const [names, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number];
    entries.push(entryAt(view, bytes, at, names, file));
    at += 46 + names + extra + comment;
  }
  return entries;
}

const damaged = (file: string): never =>
  refuse('damaged-archive', file, 'the directory of the zip archive points outside it: it is damaged', 'Fetch it again, or pack it anew');

/** The end record, searched from behind: only a comment may follow it. */
function endOf(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) if (view.getUint32(at, true) === END) return at;
  return -1;
}

function entryAt(view: DataView, bytes: Uint8Array, at: number, nameLength: number, file: string): Entry {
  const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength));
  if (view.getUint16(at + 8, true) & ENCRYPTED)
    refuse('locked-archive', file, `"${name}" in the zip archive is locked by a password`, REMEDY);
  const [packed, declared, local] = [20, 24, 42].map((offset) => view.getUint32(at + offset, true)) as [number, number, number];
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) return damaged(file);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > bytes.length) return damaged(file);
  return { name, packed: bytes.subarray(start, start + packed), declared, method: view.getUint16(at + 10, true) };
}

/** Old archives write names in the code page of their maker; what is not UTF-8 is read as Latin 1, good enough to know a file by. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}
