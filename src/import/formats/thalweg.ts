import { joined } from '../../core/joined';
import { LENSES } from '../../core/lens';
import { LOCALES, type Text } from '../../core/parts';
import { readDate } from '../dates/read-date';
import { isObject, listOf, own, type Bag } from '../own';
import type { Raw } from '../shape/raw';
import type { Tally } from '../tally';
import { lineOf, statusOf, type Claim } from './claim';
import type { Shape } from './shape';

/** Our `catalog.json`: told apart by its content. */
export const isCatalog = (root: Bag): boolean =>
  typeof own(root, 'schema') === 'number' && Array.isArray(own(root, 'settlements')) && isObject(own(root, 'dataset'));

/** A built atlas or data package: `atlas.topojson`, whose faces carry their tenures, and `catalog.json` with the names of their holders. */
export const thalweg: Shape = {
  format: 'thalweg',
  called: 'an atlas of this program',
  end: 'exclusive',
  confidence: 'sure',
  signs: ({ sampled }, { topology, root }) =>
    topology && Object.hasOwn(root, 'thalweg') && sampled.some(({ properties }) => Array.isArray(own(properties, 'tenures')))
      ? ['thalweg', 'objects.faces.tenures']
      : [],
  fields: () => ({ name: 'name', holder: 'tenures.holders', from: 'tenures.from', to: 'tenures.to', thing: 'id' }),
  reader({ catalog, tally }) {
    const holders = new Map(
      listOf(own(catalog, 'holders')).map((holder) => [
        String(own(holder, 'id')),
        textOf(own(listOf(own(holder, 'names')).at(-1), 'name'), tally),
      ]),
    );
    return (raw) => listOf(own(raw.properties, 'tenures')).map((tenure) => claimOfTenure(raw, tenure, holders, tally));
  },
};

function claimOfTenure(raw: Raw, tenure: unknown, names: Map<string, Text | undefined>, tally: Tally): Claim {
  const holders = listOf(own(tenure, 'holders')).flatMap((each) => lineOf(each, tally) ?? []);
  const since = readDate(own(tenure, 'since'));
  const act = ['settlement', 'article'].flatMap((key) => lineOf(own(tenure, key), tally) ?? []);
  const known = holders.map((holder) => names.get(holder)?.en ?? holder);
  return {
    raw,
    geometry: raw.geometry,
    from: readDate(own(tenure, 'from')),
    to: readDate(own(tenure, 'to')),
    ...(since.kind === 'date' && { since }),
    thing: lineOf(raw.id, tally) ?? `face ${raw.index + 1}`,
    name: textOf(own(raw.properties, 'name'), tally),
    holder: joined(holders) || 'nobody',
    holderName: holders.length === 1 ? (names.get(holders[0]!) ?? { en: holders[0]! }) : { en: known.join(' and ') || 'nobody' },
    status: statusOf(own(tenure, 'status'), tally),
    lens: LENSES.find((lens) => lens === own(tenure, 'lens')),
    ...(act.length > 0 && { why: act.join(', ') }),
  };
}

function textOf(names: unknown, tally: Tally): Text | undefined {
  const pairs = LOCALES.flatMap((locale) => {
    const name = lineOf(own(names, locale), tally);
    return name === undefined ? [] : [[locale, name] as const];
  });
  const en = pairs.find(([locale]) => locale === 'en')?.[1] ?? pairs[0]?.[1];
  return en === undefined ? undefined : { ...Object.fromEntries(pairs), en };
}
