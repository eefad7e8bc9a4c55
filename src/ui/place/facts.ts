import type { Atlas, SeedEvent } from '../../core/model';
import { dayOf, edtfDays } from '../../core/time';

/** The facts of the seed that fall within a year: those dated to it, or closer. Vaguer ones have no year to stand in. */
export function factsOf(atlas: Pick<Atlas, 'events'>, year: number): SeedEvent[] {
  const [from, to] = [dayOf(year, 1, 1), dayOf(year, 12, 31)];
  return atlas.events.filter(({ date }) => {
    const { first, last } = edtfDays(date);
    return from <= first && last <= to;
  });
}
