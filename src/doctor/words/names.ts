import type { Ledger } from '../ledger';

/** A name as it stands with a feature; undefined where it has none. */
export interface Named {
  file: string;
  id: string;
  name?: string;
  source?: string;
}

/**
 * Names and sources that some features lack, or all of a file that should have them; names that differ in nothing that one hears; letters that were
 * read in the wrong code. `expected`: the file tells dates, so that it is about borders.
 */
export function examineNames(named: readonly Named[], expected: boolean, ledger: Ledger): void {
  lacking(named, 'name', expected, ledger);
  lacking(named, 'source', expected, ledger);
  const heard = new Map<string, Named>();
  const told = new Set<string>();
  for (const each of named) {
    const { name } = each;
    if (name === undefined) continue;
    if (MOJIBAKE.test(name)) ledger.add('mojibake', each, `its name "${name.slice(0, 60)}" was read in the wrong code`);
    const sound = soundOf(name);
    const known = heard.get(sound)?.name;
    if (known === undefined) heard.set(sound, each);
    else if (known !== name && sound !== '' && !told.has(name)) {
      told.add(name);
      ledger.add('similar-names', each, `"${name.slice(0, 60)}" is also written "${known.slice(0, 60)}"`);
    }
  }
}

const REMEDY = { name: 'Name it', source: 'Say what it was drawn from' };

function lacking(named: readonly Named[], key: 'name' | 'source', expected: boolean, ledger: Ledger): void {
  const without = named.filter((each) => each[key] === undefined);
  if (without.length === 0 || (without.length === named.length && !expected)) return;
  const kind = key === 'name' ? 'missing-name' : 'missing-source';
  if (without.length < named.length) for (const each of without) ledger.add(kind, each, `has no ${key}`);
  else {
    const remedy = `${REMEDY[key]}: a property "${key}" is read, and some others are`;
    ledger.add(kind, { file: without[0]!.file }, `no feature has a ${key}`, { count: without.length, remedy });
  }
}

/** UTF-8 taken for Windows-1252 or Latin 1, once or twice, and the sign for what could not be read. */
const MOJIBAKE = /Ã[\u0080-\u00bf¡-¿\u2018-\u2122]|Â[\u00a0-\u00bf]|â€|Ð[\u0080-\u00bf\u2018-\u2122]|Ñ[\u0080-\u008f\u201a-\u2122]|\ufffd/;

/** What is left of a name without case, marks, spaces and signs; 1-12 is not 11-2. */
const soundOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/(?<!\p{N})[^\p{L}\p{N}]+|[^\p{L}\p{N}]+(?!\p{N})/gu, '');
