import type { Atlas } from '../../core/model';
import type { ExportMeta } from '../meta';
import { bibtex } from './bibtex';
import { itemOf, type Citable } from './item';
import { ris } from './ris';
import { text } from './text';

export type { Citable } from './item';
export type CitationFormat = 'text' | 'bibtex' | 'ris' | 'csl';

/** A citation of something in the atlas. `meta.permalink`: where it is seen; `meta.made`: the ISO day on which it was read. */
export function citation(format: CitationFormat, atlas: Atlas, subject: Citable, meta: ExportMeta = {}): string {
  const item = itemOf(atlas, subject, meta);
  switch (format) {
    case 'text':
      return text(atlas, item);
    case 'bibtex':
      return bibtex(item);
    case 'ris':
      return ris(item);
    case 'csl':
      return `${JSON.stringify([item], null, 2)}\n`;
  }
}
