import { basename, dirname, relative, resolve, sep } from 'node:path';
import type { RawFile } from '../core/dated';
import type { GivenFile } from './given';

/**
 * Files under the names that an atlas may keep of them as its sources: a file's own, or its path from the folder that was named on, for where they
 * lie on this machine is nobody's business. Several of one folder keep its name, as if it had been named; files called the same get as many folders before
 * their names as tell them apart.
 */
export function called(files: readonly GivenFile[]): RawFile[] {
  const paths = files.map(({ name }) => resolve(name).split(sep));
  const below = files.map(({ name, argument }) => relative(dirname(resolve(argument)), resolve(name)).split(sep).length);
  const deepest = Math.max(0, ...paths.map(({ length }) => length));
  for (let more = ofOneFolder(files) ? 1 : 0; ; more++) {
    const names = paths.map((parts, i) => parts.slice(-below[i]! - more).join('/'));
    if (new Set(names).size === new Set(paths.map(String)).size || more === deepest)
      return files.map(({ bytes }, i) => ({ name: names[i]!, bytes }));
  }
}

/** Whether they were named one by one out of a folder, as a shell does for `folder/*.geojson`. */
function ofOneFolder(files: readonly GivenFile[]): boolean {
  const folders = new Set(files.map(({ argument }) => dirname(argument)));
  const [folder = '.'] = folders;
  return (
    files.length > 1 && folders.size === 1 && !/^\.*$/.test(basename(folder)) && files.every(({ name, argument }) => name === argument)
  );
}
