import { holderName } from '../../core/names';
import type { Atlas, Tenure } from '../../core/model';
import type { Day } from '../../core/time';
import type { Command } from '../command';
import {
  DATA_FLAG,
  DATA_SYNOPSIS,
  heldAt,
  LENS_FLAG,
  lensOf,
  readAs,
  readDay,
  readPlace,
  READING_FLAGS,
  READING_SYNOPSIS,
} from '../values';

/** The answer as data; `until` is the first day on which it no longer holds, null while it still does. */
export const answer = ({ region, holders, status, settlement, article, from, to }: Tenure) => ({
  region,
  holders,
  status,
  settlement,
  article,
  since: from,
  until: to,
});

export const at: Command = {
  name: 'at',
  synopsis: `at LON LAT DATE [--lens dejure|defacto] ${READING_SYNOPSIS} ${DATA_SYNOPSIS} [--json]`,
  help: 'Who held the place (degrees, longitude first) on a day, and by which article. DATE is YYYY, YYYY-MM or YYYY-MM-DD (Gregorian); a bare year or\nmonth means its last day. "until" is the first day on which it no longer holds.\nWho contested it, and where the atlas is unsure, is told in words here and as data by "history --json".',
  positional: ['LON', 'LAT', 'DATE'],
  flags: { lens: LENS_FLAG, ...READING_FLAGS, ...DATA_FLAG, json: true },
  run({ positional, flags }, world) {
    const [lon, lat, date] = positional as [string, string, string];
    const place = readPlace(lon, lat);
    const atlas = readAs(flags, world.atlas(flags.data));
    const day = readDay(date, atlas);
    const { face, tenure } = heldAt(atlas, place, lensOf(flags), day);
    world.out(flags.json ? `${JSON.stringify(answer(tenure))}\n` : describe(atlas, face.name.en, tenure, day));
    return 0;
  },
};

function describe(atlas: Atlas, name: string, tenure: Tenure, day: Day): string {
  const settlement = atlas.settlements.find(({ id }) => id === tenure.settlement);
  const lines: [string, string][] = [
    ['region', `${name} (${tenure.region})`],
    ['holders', `${holdersOn(atlas, tenure, day)}`],
    ['status', `${tenure.status}, ${tenure.lens}`],
    ['settlement', `${settlement?.name.en ?? ''} (${tenure.settlement})`],
    ['article', tenure.article],
    ['since', tenure.from],
    ['until', tenure.to ?? 'present'],
    ...doubtsOn(atlas, tenure, day),
  ];
  return `${lines.map(([key, value]) => `${key.padEnd(11)}${value}`).join('\n')}\n`;
}

/** Who else claimed it, and whether the atlas is sure; nothing of what neither holds. */
export function doubtsOn(atlas: Atlas, { contested_by, confidence }: Tenure, day: Day): [string, string][] {
  const doubts: [string, string][] = [];
  if (contested_by?.length) doubts.push(['contested', `by ${namesOn(atlas, contested_by, day)}`]);
  if (confidence === 'C') doubts.push(['confidence', 'C, unsure']);
  return doubts;
}

/** `Qing Empire (china), Russian Empire (russia)`, as they were called on the day. */
export const holdersOn = (atlas: Atlas, { holders }: Tenure, day: Day): string => namesOn(atlas, holders, day) || 'nobody';

function namesOn(atlas: Atlas, ids: readonly string[], day: Day): string {
  const named = ids.map((id) => {
    const holder = atlas.holders.find((each) => each.id === id);
    return holder ? `${holderName(holder, day, 'en').text} (${id})` : id;
  });
  return named.join(', ');
}
