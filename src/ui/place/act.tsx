import { useUi, useWords } from '../context';
import { Fold } from '../parts/fold';
import { Tongues } from '../parts/tongues';
import { Say } from '../parts/say';
import { ActDetails } from './act-details';
import { ActMoves } from './act-moves';
import { ArticleView } from './article';

/** A whole act: what it is, its dates, its articles, and how it is read and judged. The article that is meant is marked and in sight. */
export function ActCard({ id, article: meant }: { id: string; article?: string }) {
  const { atlas } = useUi();
  const { m } = useWords();
  const settlement = atlas.settlements.find((candidate) => candidate.id === id);
  if (!settlement) return null;
  return (
    <>
      <p class="kicker">{m[`kind_${settlement.kind}`]}</p>
      <h2 class="card-title">
        <Say text={settlement.name} />
      </h2>
      <Tongues of={settlement.name} />
      <p class="lead">
        <Say text={settlement.summary} />
      </p>
      <ActDetails settlement={settlement} whole />
      <ActMoves settlement={settlement} />
      <Fold title={m.articles} open>
        {settlement.articles.map((article) => (
          <ArticleView key={article.id} settlement={settlement} article={article} meant={article.id === meant} />
        ))}
      </Fold>
    </>
  );
}
