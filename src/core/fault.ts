import type { Position } from './model';

/** Something wrong in authored data: in which file, about which id, where (degrees), what, and how to mend it. */
export interface Fault {
  file: string;
  id: string;
  at?: Position;
  what: string;
  remedy: string;
  severity: 'error' | 'warning';
}

/** One line for people: `file: id at lon,lat: what. Remedy.` */
export function sayFault({ file, id, at, what, remedy, severity }: Fault): string {
  const place = at ? ` at ${at[0]},${at[1]}` : '';
  return plain(`${severity}: ${file}: ${id}${place}: ${what}. ${remedy}.`);
}

/** A terminal takes some signs for orders, and a line that is broken for two: a file must not be able to give any. */
const plain = (line: string): string => line.replace(/\p{Cc}/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
