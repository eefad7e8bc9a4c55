import type { Area, Clip } from '../core/clip';
import type { Transfer } from '../core/change';
import type { OverlayChange } from '../core/overlaid';
import type { Atlas, Lens, StoryStep, WholeAtlas } from '../core/model';
import type { Laid, Opinion } from '../core/opinion';
import type { Reel } from '../core/reel';
import type { About, Opening } from './opening';
import type { SheetWords } from '../core/sheet';
import type { Day } from '../core/time';

export const CHANGE_FORMATS = ['csv', 'xlsx', 'json', 'geojson', 'kml', 'fgb'] as const;
export type ChangeFormat = (typeof CHANGE_FORMATS)[number];
/** Both days as states of the map: the transfers are those after `from` and not after `to`. */
export interface ChangeQuery {
  from: Day;
  to: Day;
  lens: Lens;
  /** The area that the transfers were cut to, if any. */
  within?: Area;
}

/** Other data of a day, and whom of theirs the reader takes for whom of ours. */
export interface OpinionQuery {
  other: WholeAtlas;
  day: Day;
  lens: Lens;
  chosen: Laid['chosen'];
  sliver_km?: number;
}

/** Whoever waits for what takes long hears how far it is, and for how many seconds nothing was heard of the thread that makes it, if so. */
export interface Heard {
  tell: (done: number, all: number) => void;
  silent?: (seconds: number) => void;
  signal: AbortSignal;
}

export const FIGURE_KINDS = ['png', 'svg'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

export const CITATION_FORMATS = ['text', 'bibtex', 'ris', 'csl'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];
/** A work of the bibliography, an act or a region as this atlas tells it, or the data set itself. */
export type Citable =
  { kind: 'source'; id: string } | { kind: 'act'; id: string } | { kind: 'region'; id: string; day: Day; lens: Lens } | { kind: 'dataset' };

/** What the panels need of the world outside; `main.ts` gives the real one. */
export interface Ports {
  download(name: string, mime: string, content: string | Uint8Array<ArrayBuffer> | Blob): void;
  /** Puts a text on the clipboard; false where the browser or the reader refuses. */
  copy(text: string): Promise<boolean>;
  now(): Day;
  permalink(): string;
  /** Hurries the whole atlas; rejects when it cannot be had, and may be asked again. */
  whole(): Promise<unknown>;
  /** The story, if one is told with this atlas; fetched when it is first asked for. */
  story?(): Promise<readonly StoryStep[]>;
  /** Opens other data. */
  opening: Opening;
  /** Back to the atlas that the program brings along, while another is shown. */
  home?(): Promise<void>;
  /** What was made of a reader's files, while they are shown. */
  about?: About;
  /** The transfers as a file that says what it is (`src/export` writes it; panels do not know that folder). */
  changeFile(
    format: ChangeFormat,
    atlas: Atlas,
    transfers: readonly Transfer[],
    query: ChangeQuery,
  ): Promise<string | Uint8Array<ArrayBuffer>>;
  /** What lies inside an area, cut out off the main thread; rejects with words for a reader, or as `signal` says. */
  clip(area: Area, heard: Heard): Promise<Clip>;
  /** What changed between versions that were drawn apart, by laying them over each other off the main thread; rejects as `clip` does. */
  overlay(query: Pick<ChangeQuery, 'from' | 'to' | 'lens'>, heard: Heard): Promise<OverlayChange>;
  /** Draws the land of such a change on the map; takes it away again if there is none. */
  mark(change: OverlayChange | undefined): void;
  /** What other data say of the land of this atlas, reckoned off the main thread, and drawn on the map as long as `store.opinion` has it; rejects as `clip` does. */
  opinion(query: OpinionQuery, heard: Heard): Promise<Opinion>;
  /** One of its tables as CSV. */
  opinionFile(laid: Laid, table: 'regions' | 'lines'): Promise<string>;
  /** What is shown as a picture that says what it is. */
  figure(kind: FigureKind, words: SheetWords): Promise<string | Uint8Array<ArrayBuffer>>;
  /** An animated picture, frame by frame; rejects as `signal` says. */
  film(reel: Reel, heard: Heard): Promise<Uint8Array<ArrayBuffer>>;
  /** The data package as a zip, with or without the map as each act left it; tells how many files are done; rejects as `signal` says. */
  pack(layers: boolean, heard: Heard): Promise<Blob>;
  /** The address of the same view for a frame of this width in another page, so that the frame shows the same land; `play`: it begins to play by itself. */
  embedLink(width: number, play: boolean): string;
  citation(format: CitationFormat, subject: Citable): Promise<string>;
}
