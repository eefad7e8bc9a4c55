import type { Authored } from '../core/authored';
import type { Asset } from './read';

/** The authored data, its shape proven, with the file that each part came from (arcs, settlements, expeditions: file by file, in order). */
export interface Geo {
  authored: Authored;
  files: Record<'nodes' | 'regions' | 'holders' | 'places' | 'published-areas' | 'sources' | 'events' | 'story' | 'dataset', string> &
    Record<'arcs' | 'settlements' | 'expeditions' | 'base', string[]>;
  assets: Asset[];
}
