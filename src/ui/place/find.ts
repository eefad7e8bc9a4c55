import type { Atlas, Locale, Text } from '../../core/model';
import { say } from '../../core/names';
import type { Selection } from '../../state/store';

export interface Found {
  selection: Selection;
  kind: 'region' | 'place' | 'settlement';
  name: Text;
}

/** Letters without case and accents, so that "Nerchinsk" finds "Нерчинск" only by its own names, but "Uda" finds "Udá". */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** Everything with a name that the reader can pick out without a mouse. */
export function findable(atlas: Atlas): Found[] {
  return [
    ...atlas.faces
      .filter((face) => face.land)
      .map((face): Found => ({ kind: 'region', name: face.name, selection: { kind: 'region', id: face.id } })),
    ...atlas.places.features.flatMap(({ id, properties }): Found[] => {
      const name = properties.names[0]?.text;
      return name ? [{ kind: 'place', name, selection: { kind: 'place', id: String(id) } }] : [];
    }),
    ...atlas.settlements.map(({ id, name }): Found => ({ kind: 'settlement', name, selection: { kind: 'settlement', id } })),
  ];
}

/** Those whose name in any language contains what was typed: names that begin with it first, then by the reader's alphabet. */
export function find(all: Found[], typed: string, locale: Locale): Found[] {
  const wanted = plain(typed.trim());
  const collator = new Intl.Collator(locale);
  const shown = (found: Found) => say(found.name, locale).text;
  const rank = (found: Found) => (plain(shown(found)).startsWith(wanted) ? 0 : 1);
  return all
    .filter((found) => Object.values(found.name).some((name) => plain(name).includes(wanted)))
    .sort((a, b) => rank(a) - rank(b) || collator.compare(shown(a), shown(b)));
}
