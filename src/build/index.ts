import { assign } from './assign';
import { check } from './check/index';
import type { Files } from './files/index';
import { partition } from './partition';
import { read } from './read';
import { version, type Versioned } from './version';
import { compare, write } from './write';

export { coverage } from './check/event';
export { touched } from './check/story';
export { BadData, examine } from './check/index';
export { read } from './read';
export { filesOf, type Files } from './files/index';

/** From authored data to everything that the files say. Throws BadData with every fault. */
export const derive = (geo: string, shown?: string): Versioned => version(assign(partition(check(read(geo, shown)))));

/** Builds `geo` into `layers`; gives the files written. */
export const build = (geo: string, layers: string, shown?: string): Files => write(derive(geo, shown), layers);

/** What differs between `layers` and what `geo` builds. */
export const verify = (geo: string, layers: string, shown?: string) => compare(derive(geo, shown), layers);
