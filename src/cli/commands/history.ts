import { tenuresOf } from '../../core/history';
import type { Atlas, Tenure } from '../../core/model';
import { compareIso, fromIso } from '../../core/time';
import type { Command } from '../command';
import { DATA_FLAG, DATA_SYNOPSIS, landAt, LENS_FLAG, lensOf, readAs, readPlace, READING_FLAGS, READING_SYNOPSIS } from '../values';
import { answer, doubtsOn, holdersOn } from './at';

export const history: Command = {
  name: 'history',
  synopsis: `history LON LAT [--lens dejure|defacto] ${READING_SYNOPSIS} ${DATA_SYNOPSIS} [--json]`,
  help: 'Every tenure of the place, oldest first, each from its first day to the first day on which it no longer holds, with who contested it and where\nthe atlas is unsure (confidence C).',
  positional: ['LON', 'LAT'],
  flags: { lens: LENS_FLAG, ...READING_FLAGS, ...DATA_FLAG, json: true },
  run({ positional, flags }, world) {
    const place = readPlace(positional[0]!, positional[1]!);
    const atlas = readAs(flags, world.atlas(flags.data));
    const known = landAt(atlas, place).flatMap((face) => {
      const tenures = tenuresOf(atlas, face.id, lensOf(flags));
      return tenures.length > 0 ? [{ face, tenures }] : [];
    });
    known.sort((a, b) => compareIso(a.tenures[0]!.from, b.tenures[0]!.from));
    const told = ({ face, tenures }: (typeof known)[number]) =>
      `${face.name.en} (${face.id}), ${lensOf(flags)}\n${tenures.map((tenure) => line(atlas, tenure)).join('')}`;
    if (flags.json)
      world.out(
        `${JSON.stringify(
          known.flatMap(({ tenures }) => tenures.map((tenure) => ({ ...answer(tenure), ...doubts(tenure) }))),
          null,
          2,
        )}\n`,
      );
    else world.out(known.map(told).join(''));
    return 0;
  },
};

/** As data, what of a tenure is contested or unsure. */
const doubts = ({ contested_by, confidence }: Tenure) => ({ ...(contested_by && { contested_by }), ...(confidence && { confidence }) });

function line(atlas: Atlas, tenure: Tenure): string {
  const first = fromIso(tenure.from);
  const told = doubtsOn(atlas, tenure, first).map(([key, value]) => `; ${key} ${value}`);
  return `${tenure.from}  ${(tenure.to ?? 'present').padEnd(10)}  ${tenure.status.padEnd(13)}${holdersOn(atlas, tenure, first)}  ${tenure.settlement}, ${tenure.article}${told.join('')}\n`;
}
