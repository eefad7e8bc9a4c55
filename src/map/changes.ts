import type { Feature, FeatureCollection, Point } from 'geojson';
import { netChange, type Transfer } from '../core/change';
import type { Day } from '../core/civil';
import { LOCALES, type Outline, type Lens, type Locale, type Status, type Text } from '../core/model';
import type { Draft } from '../core/outline';
import { holderName } from '../core/names';
import { t } from '../i18n';
import { sitesOf } from './labels';
import { nameProperties } from './names';

/** From whom to whom land went between two days, each pair once, in the middle of its land: "Qing Empire → Russian Empire". */
export function changeNames(draft: Draft, from: Day, to: Day, lens: Lens): FeatureCollection<Point> {
  const pairs = new Map<string, Transfer[]>();
  for (const change of netChange(draft.outline, from, to, lens)) {
    const key = sidesOf(change).join(' > ');
    const pair = pairs.get(key);
    if (pair) pair.push(change);
    else pairs.set(key, [change]);
  }
  const features = [...pairs.values()].flatMap((changes) => feature(draft, changes, from, to) ?? []);
  return { type: 'FeatureCollection', features };
}

/** Where the holders stay, what changed is the status. */
const sidesOf = ({ from_holders: old, from_status, to_holders: now, to_status }: Transfer): [string, string] =>
  old.join() === now.join() ? [`${old.join()} ${from_status}`, `${now.join()} ${to_status}`] : [old.join(), now.join()];

function feature(draft: Draft, changes: Transfer[], from: Day, to: Day): Feature<Point> | undefined {
  const { outline: atlas } = draft;
  const first = changes[0]!;
  const coordinates = sitesOf(draft)(new Set(changes.map(({ region }) => region)));
  // land smaller than a cell of the sheet has no room for words
  if (!coordinates) return undefined;
  const sameHolders = first.from_holders.join() === first.to_holders.join();
  const said = (locale: Locale) => {
    const [before, after] = [
      side(atlas, first.from_holders, first.from_status, from, locale, sameHolders),
      side(atlas, first.to_holders, first.to_status, to, locale, sameHolders),
    ];
    return `${before}\n→ ${after}`;
  };
  const text = Object.fromEntries(LOCALES.map((locale) => [locale, said(locale)])) as unknown as Text;
  const km2 = changes.reduce((sum, { area_km2 }) => sum + area_km2, 0);
  return { type: 'Feature', properties: { km2, ...nameProperties(text) }, geometry: { type: 'Point', coordinates } };
}

function side(atlas: Outline, holders: string[], status: Status, day: Day, locale: Locale, withStatus: boolean): string {
  const m = t(locale);
  const names = holders
    .flatMap((id) => atlas.holders.find((holder) => holder.id === id) ?? [])
    .map((holder) => holderName(holder, day, locale).text);
  const who = names.join(' + ') || m.noHolder;
  return withStatus || (names.length > 0 && status !== 'held') ? `${who} (${m[`status_${status}`]})` : who;
}
