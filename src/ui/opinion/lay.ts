import { isWhole, type Atlas } from '../../core/model';
import type { ImportChoices } from '../../core/dated';
import type { Laid } from '../../core/opinion';
import { toIso } from '../../core/time';
import type { Ui } from '../context';
import type { Given, Running } from '../opening';

/** Why nothing can be laid over an atlas, if so. */
export const hindrance = (atlas: Atlas): 'tiles' | 'apart' | undefined =>
  !isWhole(atlas) ? 'tiles' : atlas.drawing === 'versions' ? 'apart' : undefined;

/** What is given, laid over the map as it is now. Rejects with words for a reader, or as `signal` says; nothing is shown of it yet. */
export async function layOver(
  { store, ports }: Ui,
  given: Given,
  choices: ImportChoices,
  chosen: Laid['chosen'],
  { tell, silent, signal }: Running,
): Promise<Laid> {
  const [day, lens, reading] = [store.date.peek(), store.lens.peek(), store.reading.peek()];
  const { atlas: other, recognised, files } = await ports.opening.onDay(given, choices, day, { tell, silent, signal });
  const query = { other, day, lens, chosen, sliver_km: choices.sliver_km };
  const opinion = await ports.opinion(query, { silent, signal, tell: (done, all) => tell({ stage: 'compare', done, all }) });
  signal.throwIfAborted();
  if (opinion.parts.every(({ verdict }) => verdict === 'uncovered'))
    throw new Error(`${recognised.title} covers no land of this atlas on ${toIso(day)}: give data for the same area`);
  const { title, format, guess, assumptions, diagnosis, licence, attribution } = recognised;
  const { findings } = diagnosis;
  return {
    title,
    format,
    why: guess.words,
    assumptions,
    findings,
    licence,
    attribution,
    files,
    choices,
    chosen,
    day,
    lens,
    reading,
    opinion,
  };
}
