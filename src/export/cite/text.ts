import { formatDay } from '../../core/calendar';
import { cite } from '../../core/facts';
import type { Atlas } from '../../core/model';
import { dayOf } from '../../core/time';
import type { CslItem } from './item';

/**
 * The one house style: works as the bibliography prints them, with their address; the data set as it asks to be cited; a part of it as that
 * part, “in” the data set. What is found at a permalink says when it was read.
 */
export function text({ dataset }: Atlas, item: CslItem): string {
  const work = item.type === 'dataset' ? dataset.citation : item.version ? `“${item.title}”, in: ${dataset.citation}` : cite(item);
  const [y = 0, m = 1, d = 1] = item.accessed?.['date-parts'][0] ?? [];
  const read = item.accessed ? ` (read ${formatDay(dayOf(y, m, d), 'en')})` : '';
  return `${work.replace(/[.]?$/, '.')}${item.URL ? ` ${item.URL}${read}` : ''}`;
}
