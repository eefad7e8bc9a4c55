import type { Fault } from '../../core/fault';
import type { Geo } from '../geo';

/** Every fact of the seed is told once: F001, F002 ... up to their number, in that order. */
export function eventFaults({ authored, files }: Geo): Fault[] {
  const fault = (id: string, what: string, remedy: string): Fault => ({ file: files.events, id, what, remedy, severity: 'error' });
  const wanted = Array.from({ length: authored.facts }, (_, i) => `F${String(i + 1).padStart(3, '0')}`);
  const told = authored.events.map(({ id }) => id);
  const missing = wanted
    .filter((id) => !told.includes(id))
    .map((id) => fault(id, 'this fact of the seed is not told', 'Add it, or mend "facts" if the seed states fewer'));
  const strange = told.flatMap((id, i) => {
    if (!wanted.includes(id)) return fault(id, `the seed states ${authored.facts} facts`, 'Mend the number, or "facts"');
    if (told.indexOf(id) < i) return fault(id, `the fact "${id}" is told twice`, 'Keep one of the two');
    return told[i - 1]! > id ? fault(id, `stands after ${told[i - 1]}`, 'Put the facts in the order of their numbers') : [];
  });
  return [...missing, ...strange];
}

/** How many facts of the seed are told; nothing where there is no seed. */
export function coverage({ authored: { events, facts } }: Geo): string | undefined {
  return facts > 0 ? `facts of the seed: ${new Set(events.map(({ id }) => id)).size} of ${facts}` : undefined;
}
