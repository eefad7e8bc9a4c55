import { broughtWith, type Library } from './lock';

/** One row of the table in THIRD-PARTY.md. */
export interface Notice {
  library: Library;
  /** The licences of what it brings. */
  brings: string[];
}

export const noticesOf = (libraries: readonly Library[]): Notice[] =>
  libraries
    .filter(({ direct }) => direct)
    .map((library) => ({
      library,
      brings: [...new Set(broughtWith(library, libraries).map(({ licence }) => licence))].sort(),
    }));

const BEGIN = '<!-- made by npm run licences -->';
const END = '<!-- end -->';
const HEAD = ['| library | version | licence | what for | brings |', '|---|---|---|---|---|'];

/**
 * THIRD-PARTY.md with its tables made anew. What a library is for stands only there and is kept; a new one is given `?`, to be filled in.
 * Throws where the two marks that hold the tables are gone.
 */
export function thirdParty(text: string, notices: readonly Notice[], libraries: readonly Library[]): string {
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`THIRD-PARTY.md has no longer the lines "${BEGIN}" and "${END}" around its tables.`);
  const told = new Map([...text.matchAll(/^\| `(.+?)` \|[^|]+\|[^|]+\| ([^|]+) \|/gm)].map(([, name, purpose]) => [name!, purpose!]));
  const rows = notices.map(
    ({ library: { name, version, licence }, brings }) =>
      `| \`${name}\` | ${version} | ${licence} | ${told.get(name) ?? '?'} | ${brings.join(', ')} |`,
  );
  const tables = [BEGIN, '', ...HEAD, ...rows, '', ...broughtTable(libraries), ''].join('\n');
  return text.slice(0, from) + tables + text.slice(to);
}

/** What the libraries bring, by licence; families such as `@turf/*` as one. */
function broughtTable(libraries: readonly Library[]): string[] {
  const brought = libraries.filter(({ direct }) => !direct);
  const licences = [...new Set(brought.map(({ licence }) => licence))].sort();
  const row = (licence: string) => {
    const families = new Map<string, string[]>();
    for (const { name } of brought.filter((each) => each.licence === licence))
      families.set(familyOf(name), [...(families.get(familyOf(name)) ?? []), name]);
    return `| ${licence} | ${[...families].map(([family, names]) => (names.length > 1 ? `${family} (${names.length})` : names[0])).join(', ')} |`;
  };
  return ['| licence | brought by these |', '|---|---|', ...licences.map(row)];
}

const familyOf = (name: string): string => (name.startsWith('@') ? `${name.split('/')[0]!}/*` : name);
