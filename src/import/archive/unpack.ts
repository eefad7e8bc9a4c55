import type { RawFile } from '../../core/dated';
import type { Unpacked } from '../../core/guess';
import { LIMITS, type Limits } from '../limits';
import { attempt, finding, megabytes, refuse } from '../refusal';
import { entriesOf, isZip, type Entry } from './directory';
import { inflate } from './inflate';

/** What an operating system leaves behind in folders and archives: nobody means to open it. */
const JUNK = /(^|\/)(__MACOSX\/|\.[^./]|Thumbs\.db$|desktop\.ini$|~\$)/i;

/**
 * The files, archives taken apart; sizes are checked before anything is unpacked, and again while it is. An archive within an archive is
 * refused. Gives what could be had, and a finding for each file that could not. Never throws.
 */
export function unpack(files: RawFile[], limits: Limits = LIMITS): Unpacked {
  const result: Unpacked = { files: [], findings: [] };
  const remedy = 'Open fewer at a time';
  if (files.length > limits.files) {
    const what = `${files.length} files are more than the ${limits.files} that are read`;
    return { files: [], findings: [finding('too-many-files', files[0]!.name, what, remedy)] };
  }
  let left = limits.totalBytes;
  const keep = (file: RawFile) => {
    if (file.bytes.length > left)
      refuse('too-large', file.name, `all files together are more than ${megabytes(limits.totalBytes)}`, remedy);
    left -= file.bytes.length;
    result.files.push(file);
  };
  for (const file of files) {
    if (JUNK.test(file.name)) continue;
    attempt(result.findings, () => {
      fits(file.name, file.bytes.length, limits);
      if (!isZip(file.bytes)) return keep(file);
      const entries = wanted(file, limits, left);
      for (const entry of entries) attempt(result.findings, () => keep(open(entry, file, limits)));
    });
  }
  return result;
}

function fits(name: string, bytes: number, limits: Limits): void {
  if (bytes <= limits.fileBytes) return;
  const what = `${megabytes(bytes)} is more than the ${megabytes(limits.fileBytes)} that one file may have`;
  refuse('too-large', name, what, 'Simplify its outlines (ogr2ogr -simplify), or cut it by region or by time');
}

/** The entries worth unpacking, once it is sure that together they fit. */
function wanted(file: RawFile, limits: Limits, left: number): Entry[] {
  const entries = entriesOf(file.bytes, file.name, limits.files).filter(({ name }) => !JUNK.test(name) && !name.endsWith('/'));
  const size = entries.reduce((sum, { declared }) => sum + declared, 0);
  const times = Math.round(size / Math.max(1, file.bytes.length));
  if (size > limits.ratioFromBytes && times > limits.ratio)
    refuse(
      'bomb',
      file.name,
      `the archive would grow ${times} times, to ${megabytes(size)}: it is a zip bomb`,
      'Do not trust this archive',
    );
  if (size > left)
    refuse(
      'too-large',
      file.name,
      `unpacked, the archive has ${megabytes(size)}, more than the ${megabytes(limits.totalBytes)} that are read`,
      'Unpack it and open fewer files',
    );
  return entries;
}

function open(entry: Entry, archive: RawFile, limits: Limits): RawFile {
  const name = `${archive.name}/${entry.name}`;
  fits(name, entry.declared, limits);
  const bytes = inflate(entry, name, limits.fileBytes);
  if (isZip(bytes))
    refuse('archive-in-archive', name, 'an archive within an archive is not opened', 'Unpack the outer one and open the inner one');
  return { name, bytes };
}
