/**
 * Where the data come from that are shown: with the program, from an address (and how the reader corrected what was recognised there, as
 * JSON), or from files of the reader's own, which no address can name.
 */
export type DataRef = { kind: 'home' } | { kind: 'address'; address: string; as?: string } | { kind: 'disk' };

export const HOME_DATA: DataRef = { kind: 'home' };
const DISK = 'disk';

export const sameData = (a: DataRef, b: DataRef): boolean => writeData(a).join() === writeData(b).join();

/** The data that an address of the page names: `#data=https://...`. What is no web address is told and left out. */
export function readData(hash: string, problems: string[] = []): DataRef {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const text = given.get('data');
  if (text === null) return HOME_DATA;
  if (text === DISK) return { kind: 'disk' };
  const address = webAddress(text);
  if (address === undefined) {
    problems.push(`data="${text}" is not a web address: write one that begins with https://`);
    return HOME_DATA;
  }
  const as = given.get('as');
  return { kind: 'address', address, ...(as !== null && { as }) };
}

export function writeData(data: DataRef): string[] {
  if (data.kind === 'home') return [];
  if (data.kind === 'disk') return [`data=${DISK}`];
  return [`data=${encodeURIComponent(data.address)}`, ...(data.as === undefined ? [] : [`as=${encodeURIComponent(data.as)}`])];
}

/** Whether an address is that of map tiles, which stay on their host, and not of a file to be fetched whole. */
export const isTiles = (address: string): boolean => new URL(address).pathname.endsWith('.pmtiles');

/** An address that can be fetched, written in full; nothing that runs (`javascript:`) or that is no address of the web. */
export function webAddress(text: string, base?: string): string | undefined {
  try {
    const { protocol, href } = new URL(text.trim(), base);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}
