import { formatBoth, formatDay, formatSince } from '../../core/calendar';
import type { Atlas, DatasetInfo, Lens, Settlement, Source } from '../../core/model';
import { edtfDays, toIso, type Day } from '../../core/time';
import type { ExportMeta } from '../meta';

/** What a reader can cite: a work of the bibliography, an act or a region as this atlas tells it, or the data set itself. */
export type Citable =
  { kind: 'source'; id: string } | { kind: 'act'; id: string } | { kind: 'region'; id: string; day: Day; lens: Lens } | { kind: 'dataset' };

/** A CSL-JSON item: a `Source`, and what the atlas needs to cite itself. */
export interface CslItem extends Source {
  genre?: string;
  version?: string;
  accessed?: { 'date-parts': number[][] };
}

/** What is cited as a CSL-JSON item. Throws RangeError when the atlas does not know it. */
export function itemOf(atlas: Atlas, subject: Citable, meta: ExportMeta): CslItem {
  switch (subject.kind) {
    case 'source':
      return found(atlas.sources, subject);
    case 'act':
      return entry(atlas, subject.id, actTitle(found(atlas.settlements, subject)), meta);
    case 'region': {
      const day = toIso(subject.day);
      const title = `${found(atlas.faces, subject).name.en}: ${formatDay(subject.day, 'en')}, ${LENS_WORDS[subject.lens]}`;
      return entry(atlas, `${subject.id}-${day}-${subject.lens}`, title, meta);
    }
    case 'dataset': {
      const { dataset } = atlas;
      return { id: `${dataset.id}-${dataset.version}`, type: 'dataset', title: dataset.title.en, ...made(dataset), ...where(meta) };
    }
  }
}

const LENS_WORDS: Readonly<Record<Lens, string>> = { dejure: 'by treaty', defacto: 'on the ground' };

function found<Thing extends { id: string }>(things: readonly Thing[], { kind, id }: { kind: string; id: string }): Thing {
  const thing = things.find((candidate) => candidate.id === id);
  if (!thing) throw new RangeError(`the atlas has no ${kind} "${id}": cite one that it has`);
  return thing;
}

/** A part of the atlas: the reader cites what the atlas says of a treaty, not the treaty, whose own sources can be cited by themselves. */
const entry = ({ dataset }: Atlas, id: string, title: string, meta: ExportMeta): CslItem => ({
  id: `${dataset.id}-${id}`,
  type: 'entry-encyclopedia',
  title,
  'container-title': dataset.title.en,
  ...made(dataset),
  ...where(meta),
});

/** Who made the data set and when, as its citation says if it is written `Author (year). Title.` */
function made({ citation, version }: DatasetInfo) {
  const [, author, year] = /^(.+?) \((\d{4})\)\. /.exec(citation) ?? [];
  return {
    ...(author ? { author: [{ literal: author }] } : {}),
    ...(year ? { issued: { 'date-parts': [[Number(year)]] } } : {}),
    genre: 'Data set',
    version,
    language: 'en',
  };
}

/** Where it was seen, and the day on which it was read. */
const where = ({ permalink, made: read }: ExportMeta) => ({
  ...(permalink ? { URL: permalink } : {}),
  ...(permalink && read ? { accessed: { 'date-parts': [read.split('-').map(Number)] } } : {}),
});

/** `Treaty of Aigun, 28 May 1858 (16 May 1858 Old Style)`. */
function actTitle({ name, dates, effective }: Settlement): string {
  const date = dates[effective] ?? Object.values(dates)[0];
  if (!date) return name.en;
  const { first, precision } = edtfDays(date.gregorian);
  const { oldStyle } = formatBoth(first, 'en');
  const julian = date.julian && precision === 'day' && oldStyle ? ` (${oldStyle} Old Style)` : '';
  return `${name.en}, ${formatSince(date.gregorian, 'en')}${julian}`;
}
