import type { Fault } from '../../core/fault';
import type { Clause } from '../../core/model';
import { allClauses } from '../../core/reading';
import type { Geo } from '../geo';

/** A clause that stands in several articles offers the same readings in each, with the same default: one choice rules it everywhere. */
export function clauseFaults({ authored: { settlements }, files }: Geo): Fault[] {
  const known = new Map<string, { offer: string; place: string }>();
  return allClauses(settlements).flatMap(({ clause, article, settlement }): Fault[] => {
    const first = known.get(clause.id);
    if (!first) known.set(clause.id, { offer: offerOf(clause), place: `${settlement.id}, article ${article.id}` });
    if (!first || first.offer === offerOf(clause)) return [];
    return [
      {
        file: files.settlements[settlements.indexOf(settlement)]!,
        id: settlement.id,
        what: `article ${article.id} offers ${offerOf(clause)} for the clause "${clause.id}", but ${first.place} offers ${first.offer}`,
        remedy: 'Give both the same readings in the same order and the same default, or give one of the clauses another id',
        severity: 'error',
      },
    ];
  });
}

const offerOf = ({ readings, default: usual }: Clause): string =>
  readings.map(({ id }) => (id === usual ? `${id} (default)` : id)).join(', ');
