import type { Fault } from '../../core/fault';
import type { HolderName } from '../../core/model';
import { firstDay } from '../../core/time';
import type { Geo } from '../geo';

/** A holder has at least one name, and its names follow one another without gap or overlap. */
export function holderFaults({ authored, files }: Geo): Fault[] {
  return authored.holders.flatMap(({ id, names, color }) => {
    const troubles =
      names.length === 0 ? [['has no name', 'Give it one in "names"']] : names.flatMap((name, i) => follow(names[i - 1], name));
    for (const value of Object.values(color)) {
      if (!/^#[0-9a-f]{6}$/i.test(value)) troubles.push([`"${value}" is not a colour`, 'Write it as #rrggbb']);
    }
    return troubles.map(([what, remedy]): Fault => ({ file: files.holders, id, what: what!, remedy: remedy!, severity: 'error' }));
  });
}

function follow(before: HolderName | undefined, { from, to, name }: HolderName): string[][] {
  if (from && to && firstDay(from) >= firstDay(to))
    return [[`the name "${name.en}" ends (${to}) before it begins (${from})`, 'Mend one of the two']];
  if (!before) return [];
  if (!before.to || !from)
    return [[`the names "${before.name.en}" and "${name.en}" overlap`, 'Say when the first ends and when the second begins']];
  const [end, start] = [firstDay(before.to), firstDay(from)];
  if (end > start)
    return [[`the names "${before.name.en}" and "${name.en}" overlap`, `Let the first end on the day the second begins (${from})`]];
  if (end < start) return [[`it has no name from ${before.to} to ${from}`, 'Let one name end on the day the next begins']];
  return [];
}
