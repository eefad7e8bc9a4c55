import type { RawFile } from '../../core/dated';
import type { Dropped } from './dropped';

/** What a page can hold at once; more is for the command line. */
export const MOST_BYTES = 300 * 1024 ** 2;
const MOST_FILES = 5000;

/** More than a page can hold: told before a byte is read. */
export class TooMuch extends Error {}

/** Chosen files with their paths below the chosen folder. */
export const gather = (files: Iterable<File>): Promise<RawFile[]> =>
  readAll([...files].map((file) => ({ name: file.webkitRelativePath || file.name, file })));

/** Dropped files and folders, all that lies in them. */
export async function gatherDropped({ entries, files }: Dropped): Promise<RawFile[]> {
  if (entries.length === 0) return gather(files);
  const found: { name: string; file: File }[] = [];
  const waiting = [...entries];
  for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
    if (entry.isDirectory) waiting.push(...(await entriesIn(entry as FileSystemDirectoryEntry)));
    else found.push({ name: entry.fullPath.replace(/^\//, ''), file: await fileOf(entry as FileSystemFileEntry) });
    if (found.length + waiting.length > MOST_FILES) throw new TooMuch(`more than ${MOST_FILES} files`);
  }
  return readAll(found);
}

async function readAll(found: { name: string; file: File }[]): Promise<RawFile[]> {
  if (found.length > MOST_FILES) throw new TooMuch(`${found.length} files; a page opens at most ${MOST_FILES}`);
  const bytes = found.reduce((sum, { file }) => sum + file.size, 0);
  if (bytes > MOST_BYTES)
    throw new TooMuch(
      `${Math.round(bytes / 1024 ** 2)} MB is more than a page opens (${MOST_BYTES / 1024 ** 2} MB). Import it on the command line: thalweg import FILE --out DIR`,
    );
  return Promise.all(found.map(async ({ name, file }) => ({ name, bytes: new Uint8Array(await file.arrayBuffer()) })));
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((resolve, reject) => entry.file(resolve, reject));

/** A folder tells its entries in portions. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (portion.length === 0) return all;
    all.push(...portion);
    if (all.length > MOST_FILES) throw new TooMuch(`more than ${MOST_FILES} files in one folder`);
  }
}
