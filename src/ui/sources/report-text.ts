import { formatDay } from '../../core/calendar';
import type { Atlas, Locale, Text } from '../../core/model';
import { toIso } from '../../core/time';
import { tellIn, type Messages } from '../../i18n';
import type { Selection, View } from '../../state/view';

/** What a reader sends who found an error: room for their words, and below it everything that leads back to what they saw. */
export function reportText(atlas: Atlas, view: View, permalink: string, m: Messages): string {
  const { dataset } = atlas;
  const facts = [
    [m.permalink, permalink],
    [m.selected, selected(atlas, view.selection, view.locale)],
    [m.dateWord, `${toIso(view.date)} (${formatDay(view.date, view.locale)})`],
    [m.lens, m[`lens_${view.lens}`]],
    [m.dataVersion, `${dataset.id} ${dataset.version}, ${dataset.checksum}`],
  ];
  const lines = facts.filter(([, value]) => value).map(([name, value]) => `${name}: ${value}`);
  return [m.reportAsk, '', '', '', '--', ...lines, ''].join('\n');
}

/** `settlement aigun-1858 (Treaty of Aigun)`: the id for us, the name for the reader. */
function selected(atlas: Atlas, selection: Selection, locale: Locale): string {
  if (selection.kind === 'none') return '';
  if (selection.kind === 'leg') return `leg ${selection.expedition}/${selection.leg}`;
  const name = nameOf(atlas, selection.kind, selection.id);
  return `${selection.kind} ${selection.id}${name ? ` (${tellIn(name, locale)})` : ''}`;
}

function nameOf(atlas: Atlas, kind: Exclude<Selection['kind'], 'none' | 'leg'>, id: string): Text | undefined {
  if (kind === 'place') return atlas.places.features.find((place) => place.id === id)?.properties.names[0]?.text;
  if (kind === 'holder') return atlas.holders.find((holder) => holder.id === id)?.names.at(-1)?.name;
  const things = { region: atlas.faces, arc: atlas.arcs, settlement: atlas.settlements, node: atlas.nodes }[kind];
  return things.find((thing) => thing.id === id)?.name;
}
