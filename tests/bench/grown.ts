/**
 * `grown.ts KIND SIZE [FOLDER]`, in a process of its own whose peak of memory is its own: with a folder it makes the map tiles of a history and
 * writes them there, without it reckons; one line of JSON. KIND: `made-up` = SIZE faces that are nobody's, `copies` = the embedded history SIZE times.
 */
import { writeFileSync } from 'node:fs';
import { netChange, transfers } from '../../src/core/change';
import { chronicleOf } from '../../src/core/chronicle';
import { decodeAtlas } from '../../src/core/decode';
import { atlasTopology } from '../../src/core/files/topology';
import { stampOf } from '../../src/core/files/stamp';
import { changeDays } from '../../src/core/history';
import { boxOf, boxOfRings } from '../../src/core/locate';
import type { Box, Catalog, WholeAtlas } from '../../src/core/model';
import { edgeOf } from '../../src/core/partition/edges';
import { polygonise } from '../../src/core/partition/polygonise';
import { totals } from '../../src/core/totals';
import { pmtilesOf } from '../../src/export/tiles';
import { readAtlas } from '../browser/layers';
import { copies, shrunk, sideBySide } from '../histories/copies';
import { madeUp } from '../histories/made-up';
import { median, sum } from './numbers';

export interface Made {
  faces: number;
  dates: number;
  vertices: number;
  /** To cut the tiles: seconds, and the most memory that the process held (MB). */
  seconds: number;
  megabytes: number;
  fileMb: number;
}
/** Milliseconds; medians of five. */
export interface Reckoned {
  /** Lines into faces; the file of the atlas into an atlas. */
  partition: number;
  decode: number;
  totals: number;
  change: number;
  transfers: number;
  chronicle: number;
}
export type Kind = 'made-up' | 'copies';

const TIMES = 5;
const [kind, size, folder] = [process.argv[2] as Kind, Number(process.argv[3]), process.argv[4]];

const boxOfAll = ({ faces }: WholeAtlas): Box =>
  boxOfRings(
    faces.map(boxOf).map(([west, south, east, north]) => [
      [west, south],
      [east, north],
    ]),
  );

function atlasOf(drawn: boolean): WholeAtlas {
  // two hundred times as many vertices as faces; and of the dates asked for some change nothing by treaty: more than 1,000 are left at 10,000
  if (kind === 'made-up') return madeUp({ faces: size, dates: 0.12 * size, vertices: size * 200 });
  const one = readAtlas();
  const box = boxOfAll(one);
  return copies(one, size, drawn ? shrunk(box, size) : sideBySide(Math.ceil(box[2] - box[0]) + 1));
}

/** Until the tiles are as fine as the lines. */
const zoomOf = (vertices: number): number => (vertices <= 30_000 ? 4 : vertices <= 300_000 ? 5 : 6);

function make(into: string): Made {
  const atlas = atlasOf(true);
  const vertices = sum(atlas.arcs.map(({ geometry }) => geometry.coordinates.length));
  const began = performance.now();
  const file = pmtilesOf(atlas, { maxZoom: zoomOf(vertices) });
  const seconds = (performance.now() - began) / 1000;
  writeFileSync(`${into}/${kind}-${size}.pmtiles`, file);
  const { length: dates } = changeDays(atlas, 'dejure');
  const megabytes = process.resourceUsage().maxRSS / 1024;
  return { faces: atlas.faces.length, dates, vertices, seconds, megabytes, fileMb: file.length / 2 ** 20 };
}

function reckon(): Reckoned {
  const atlas = atlasOf(false);
  const days = changeDays(atlas, 'dejure');
  const [first, last] = [days[0]!, days.at(-1)!];
  const edges = atlas.arcs.map(({ id, geometry }) => edgeOf(id, geometry.coordinates));
  const file = atlasTopology(atlas, stampOf(atlas.dataset, 'none'));
  const catalog: Catalog = { ...atlas, settlements: atlas.written };
  const took = (work: () => unknown): number =>
    median(
      Array.from({ length: TIMES }, () => {
        const began = performance.now();
        work();
        return performance.now() - began;
      }),
    );
  return {
    partition: took(() => polygonise(edges)),
    decode: took(() => decodeAtlas(catalog, JSON.parse(file), atlas.places, [])),
    totals: took(() => totals(atlas, 'dejure', days[days.length >> 1]!)),
    change: took(() => netChange(atlas, first, last, 'dejure')),
    transfers: took(() => transfers(atlas, first, last, 'dejure')),
    chronicle: took(() => chronicleOf(atlas, first, last, 'dejure')),
  };
}

console.log(JSON.stringify(folder ? make(folder) : reckon()));
