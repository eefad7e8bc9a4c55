import { formatBoth } from '../../core/calendar';
import type { Atlas } from '../../core/model';
import type { Reel } from '../../core/reel';
import type { Day } from '../../core/time';
import type { Messages } from '../../i18n';
import type { Store } from '../../state/store';
import { inForce } from '../in-force';
import { seenBy } from '../timeline/view';

/** The days of an animated picture: the first of the span, and each in it on which something changes under the lens. */
export function filmDays(store: Store): Day[] {
  const { value: compared } = store.comparison;
  const { first, last } = compared.kind === 'between' ? { first: compared.from, last: compared.to } : seenBy(store);
  return [first, ...store.days.value.filter((day) => day > first && day <= last)];
}

/** What each still says, in the reader's language, and whose film it is. */
export function reelOf(atlas: Atlas, store: Store, permalink: string, m: Messages): Reel {
  const [lens, locale] = [store.lens.peek(), store.locale.peek()];
  const { dataset } = atlas;
  const stills = filmDays(store).map((day) => {
    const { newStyle, oldStyle } = formatBoth(day, locale);
    return { day, date: newStyle, oldStyle: oldStyle ? m.oldStyleShort(oldStyle) : '', force: inForce(atlas, day, lens, locale, m) };
  });
  const licences = [...new Set(dataset.licences.map(({ name }) => name))].join('; ');
  const notes = `${m.lens}: ${m[`lens_${lens}`]}. ${dataset.citation} ${dataset.attribution}. ${licences}. ${permalink}`;
  return { stills, notes };
}
