import type { Fault } from '../../core/fault';
import type { Source } from '../../core/model';
import type { Geo } from '../geo';
import { mentions } from './mentions';

/** What a library or a search asks for beside the title (names of CSL-JSON). One of them will do. */
const LEADS = ['author', 'editor', 'publisher', 'container-title', 'URL', 'archive'];
const UNDATED = /\bn\.d\./;

/**
 * Every source is cited, and a reader can find it. Warnings only: data that leave a work unread or half described are poorer, and not wrong.
 * Whatever names an unknown source is an error (see `reference`).
 */
export function sourceFaults(geo: Geo): Fault[] {
  const { authored, files } = geo;
  const warning = (id: string, what: string, remedy: string): Fault => ({ file: files.sources, id, what, remedy, severity: 'warning' });
  if (authored.sources.length === 0)
    return [warning('(file)', 'there is no bibliography: nobody can see what the data rest on', 'Write it as geo/README.md shows')];
  const cited = new Set(mentions(geo).flatMap(({ kind, name }) => (kind === 'source' ? [name] : [])));
  return authored.sources.flatMap((source) => [
    ...(cited.has(source.id) ? [] : [warning(source.id, 'nothing cites this source', 'Cite it where it was used, or remove it')]),
    ...lacks(source).map(([what, remedy]) => warning(source.id, what, remedy)),
  ]);
}

type Lack = [what: string, remedy: string];
const NOWHERE: Lack = ['a reader cannot find it by its title alone', `Add one of ${LEADS.join(', ')}`];
const NO_YEAR: Lack = ['it has no year', 'Add "issued", or say n.d. (no date) in its "note"'];

function lacks(source: Source): Lack[] {
  const members: Record<string, unknown> = { ...source };
  const found = LEADS.some((lead) => filled(members[lead]));
  const dated = filled(source.issued) || UNDATED.test(source.note ?? '');
  return [...(found ? [] : [NOWHERE]), ...(dated ? [] : [NO_YEAR])];
}

/** Whether anything is said, however deep: CSL-JSON has more shapes than `Source`, and the gate lets them pass. */
function filled(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(filled);
  return typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');
}
