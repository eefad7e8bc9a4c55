import type { RawFile } from '../core/dated';
import type { Item } from './item';
import type { Ledger } from './ledger';
import type { Raw } from './shape/features';

/** Features whose place, time and words are those of an earlier one are told and left out of what follows; so are ids that are given twice. */
export function withoutDuplicates<I extends Item>(items: readonly I[], raws: readonly Raw[], ledger: Ledger): I[] {
  const ids = new Map<string, number>();
  const seen = new Map<string, I[]>();
  return items.filter((item, i) => {
    const given = raws[i]!.given;
    const key = fingerprint(item);
    const twin = seen.get(key)?.find((other) => isSame(item, other));
    if (twin) {
      ledger.add(
        'duplicate-feature',
        whereOf(item),
        `is "${twin.id}" once more (feature ${twin.index + 1}): same outline, same properties`,
      );
      return false;
    }
    seen.set(key, [...(seen.get(key) ?? []), item]);
    if (given !== undefined) {
      const first = ids.get(String(given));
      if (first === undefined) ids.set(String(given), item.index);
      else ledger.add('duplicate-id', whereOf(item), `feature ${item.index + 1} has the id of feature ${first + 1}`);
    }
    return true;
  });
}

const whereOf = ({ file, id, areas, lines }: Item) => ({ file, id, at: areas[0]?.[0]?.[0] ?? lines[0]?.[0] });

/** The same for the same outline; seldom the same for another. */
function fingerprint({ areas, lines }: Item): string {
  let [sum, count] = [0, 0];
  for (const line of [...areas.flat(), ...lines]) {
    for (const [x, y] of line) {
      sum = (Math.imul(sum, 31) + Math.round(x! * 1e6) * 7 + Math.round(y! * 1e6)) | 0;
      count++;
    }
  }
  return `${count} ${sum}`;
}

const isSame = (a: Item, b: Item): boolean =>
  a.areas.length + a.lines.length > 0 &&
  JSON.stringify([a.areas, a.lines, a.properties]) === JSON.stringify([b.areas, b.lines, b.properties]);

/** Files with the same bytes. */
export function duplicateFiles(files: readonly RawFile[], ledger: Ledger): void {
  const bySize = new Map<number, RawFile[]>();
  for (const file of files) {
    const twin = bySize.get(file.bytes.length)?.find(({ bytes }) => bytes.length > 0 && bytes.every((byte, i) => byte === file.bytes[i]));
    if (twin) ledger.add('duplicate-file', { file: file.name }, `has the same content as ${twin.name}`);
    else bySize.set(file.bytes.length, [...(bySize.get(file.bytes.length) ?? []), file]);
  }
}
