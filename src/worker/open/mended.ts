import type { ImportChoices, RawFile } from '../../core/dated';
import type { Mended } from '../../core/diagnosis';
import { diagnose, repair } from '../../doctor';
import { zipOf } from '../../export/zip';
import { optionsOf } from '../../import/diagnosed';

/** The files, mended as far as that needs no knowledge of history, ready to be taken home. */
export function mended(files: RawFile[], choices: ImportChoices): Mended {
  const options = optionsOf(choices);
  const { files: made, done, left } = repair(files, diagnose(files, options), options);
  const told = { done: done.map(({ kind, count }) => ({ kind, count })), left };
  const [only] = made;
  if (made.length === 1 && only) {
    const name = `repaired-${only.name.split('/').at(-1)}`;
    return { name, mime: 'application/geo+json', bytes: new Uint8Array(only.bytes), ...told };
  }
  const bytes = zipOf(made.map((file) => [file.name, file.bytes] as const));
  return { name: 'repaired.zip', mime: 'application/zip', bytes, ...told };
}
