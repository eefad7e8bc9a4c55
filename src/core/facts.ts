import type { ActOutline, Atlas, Settlement, Source } from './model';

/** The settlement with this id, if there is one. */
export const settlementOf = (atlas: Pick<Atlas, 'settlements'>, id: string): Settlement | undefined =>
  atlas.settlements.find((settlement) => settlement.id === id);

/** The article of a settlement, if there is one. */
export const articleOf = <Act extends ActOutline>(
  { settlements }: { settlements: readonly Act[] },
  settlement: string,
  article: string,
): Act['articles'][number] | undefined => settlements.find(({ id }) => id === settlement)?.articles.find(({ id }) => id === article);

/** The sources behind an article: its own, then its settlement's, each once. Ids that the bibliography lacks are left out. */
export function sourcesOf(atlas: Pick<Atlas, 'settlements' | 'sources'>, settlement: string, article?: string): Source[] {
  const act = settlementOf(atlas, settlement);
  const own = article ? articleOf(atlas, settlement, article)?.sources : undefined;
  const ids = new Set([...(own ?? []), ...(act?.sources ?? [])]);
  return [...ids].flatMap((id) => atlas.sources.find((source) => source.id === id) ?? []);
}

/** A source in one line, without its address: `Author, "Chapter", Book 2 (Place: Publisher, 1979), pp. 1-9`. */
export function cite(source: Source): string {
  const inside = source['container-title'];
  const who = people(source.author) || (people(source.editor) && `${people(source.editor)} (ed.)`);
  const work = inside ? `“${source.title}”, ${inside}` : source.title;
  return [who, [work, volume(source)].filter(Boolean).join(' ') + imprint(source), pages(source), source.archive]
    .filter(Boolean)
    .join(', ');
}

type Name = NonNullable<Source['author']>[number];

const people = (names: Name[] = []): string =>
  names
    .map((name) => name.literal ?? [name.given, name.family].filter(Boolean).join(' '))
    .filter(Boolean)
    .join(', ');

const volume = ({ volume: number, issue }: Source): string => (issue ? `${number ?? ''}(${issue})` : (number ?? ''));

function imprint(source: Source): string {
  const maker = [source['publisher-place'], source.publisher].filter(Boolean).join(': ');
  const parts = [maker, source.issued?.['date-parts'][0]?.[0]].filter(Boolean);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

const pages = ({ page }: Source): string => (page ? (/\D/.test(page) ? `pp. ${page}` : `p. ${page}`) : '');
