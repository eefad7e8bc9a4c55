/** What npm installs with Thalweg for a reader, as the lockfile has it. */
export interface Library {
  name: string;
  version: string;
  licence: string;
  /** Named in package.json, not only brought by another. */
  direct: boolean;
  /** Names of the libraries that bring it; empty for a direct one that nothing else asks for. */
  broughtBy: string[];
}

interface Locked {
  version?: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}
export interface Lockfile {
  packages: Record<string, Locked>;
}

/** Where the package says nothing of its licence, or misspells it: what the text that lies in it is. */
const AS_READ: Readonly<Record<string, string>> = {
  arc: 'BSD-2-Clause',
  'splaytree-ts': 'BSD-3-Clause',
  'geojson-validation': 'LGPL-3.0',
};

/** The libraries that travel, in order of name and version; those that serve only the workshop (`dev`) are left out. Throws where a licence is not known. */
export function travelling({ packages }: Lockfile): Library[] {
  const found = new Map<string, Library>();
  const own = packages['']?.dependencies ?? {};
  const travels = Object.entries(packages).filter(([folder, { dev, devOptional }]) => folder !== '' && !dev && !devOptional);
  for (const [folder, { version = '', license }] of travels) {
    const name = nameOf(folder);
    const licence = AS_READ[name] ?? license;
    if (!licence)
      throw new Error(`${name} ${version} names no licence in package-lock.json: read its text and add it to src/setup/licences/lock.ts.`);
    const direct = name in own && folder === `node_modules/${name}`;
    const broughtBy = travels.filter(([, each]) => name in asks(each)).map(([other]) => nameOf(other));
    found.set(`${name} ${version}`, { name, version, licence, direct, broughtBy: [...new Set(broughtBy)].sort() });
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, library]) => library);
}

/** All that a library brings, itself left out. */
export function broughtWith(library: Library, libraries: readonly Library[]): Library[] {
  const brought = new Set<Library>();
  const follow = (name: string) => {
    for (const each of libraries) {
      if (!each.broughtBy.includes(name) || each === library || brought.has(each)) continue;
      brought.add(each);
      follow(each.name);
    }
  };
  follow(library.name);
  return libraries.filter((each) => brought.has(each));
}

const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
const asks = (locked: Locked) => ({ ...locked.dependencies, ...locked.optionalDependencies, ...locked.peerDependencies });
