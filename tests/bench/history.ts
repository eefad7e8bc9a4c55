/** `history.ts FACES [FOLDER]`, in a process of its own: makes a history and its tiles, or without a folder reckons its statistics; one line of JSON. */
import { writeFileSync } from 'node:fs';
import { netChange, transfers } from '../../src/core/change';
import { chronicleOf } from '../../src/core/chronicle';
import { changeDays } from '../../src/core/history';
import { totals } from '../../src/core/totals';
import { pmtilesOf } from '../../src/export/tiles';
import { madeUp } from '../histories/made-up';
import { median } from './numbers';

/** A tenth as many dates and two hundred times as many vertices as faces: 1,000 and two million at 10,000. */
const [faces, folder] = [Number(process.argv[2]), process.argv[3]];
/** Until the tiles are as fine as the lines. */
const ZOOM = faces <= 100 ? 4 : faces <= 1000 ? 5 : 6;
const atlas = madeUp({ faces, dates: faces / 10, vertices: faces * 200 });

function tiles(folder: string) {
  const began = performance.now();
  const file = pmtilesOf(atlas, { maxZoom: ZOOM });
  const seconds = (performance.now() - began) / 1000;
  writeFileSync(`${folder}/${faces}.pmtiles`, file);
  return { faces, seconds, megabytes: process.resourceUsage().maxRSS / 1024, fileMb: file.length / 2 ** 20 };
}

function statistics() {
  const days = changeDays(atlas, 'dejure');
  const [first, last] = [days[0]!, days.at(-1)!];
  const took = (work: () => unknown): number =>
    median(
      Array.from({ length: 5 }, () => {
        const began = performance.now();
        work();
        return performance.now() - began;
      }),
    );
  return {
    totals: took(() => totals(atlas, 'dejure', days[days.length >> 1]!)),
    change: took(() => netChange(atlas, first, last, 'dejure')),
    transfers: took(() => transfers(atlas, first, last, 'dejure')),
    chronicle: took(() => chronicleOf(atlas, first, last, 'dejure')),
  };
}

console.log(JSON.stringify(folder ? tiles(folder) : statistics()));
