import type { Arguments, Usage } from './args';
import type { WholeAtlas } from '../core/model';

/** Everything that a command may touch of the world. */
export interface World {
  /** Results, as they are. */
  out(text: string): void;
  /** Everything else, a line at a time. */
  say(line: string): void;
  /** The built atlas of this package, or that of a folder that `import` wrote. Throws NoAnswer where there is none. */
  atlas(data?: string): WholeAtlas;
  /** Where this package is. */
  root: string;
}

/** A command line verb. `run` gives the exit code (later, if it must load a library), or throws UsageError, NoAnswer or BadData. */
export interface Command extends Usage {
  name: string;
  /** `at LON LAT DATE [--lens dejure|defacto] [--json]` */
  synopsis: string;
  /** What it prints, and how its arguments are understood. */
  help: string;
  run(args: Arguments, world: World): number | Promise<number>;
}
