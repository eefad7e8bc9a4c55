import { tenureAt } from '../../core/history';
import { formatArea } from '../../i18n';
import { useUi, useWords } from '../context';
import { Fact } from '../parts/fold';
import { Tongues } from '../parts/tongues';
import { Say } from '../parts/say';
import { useCalm, useSignal } from '../signal';
import { ArticleView } from './article';
import { CopyLink } from './copy-link';
import { Holding } from './holding';
import { Biography } from './biography';
import { PlaceHistory } from './history';
import { ActDetails } from './act-details';

/** A region on the map's day: who, since when, by which article, and everything that is said about it. */
export function RegionCard({ id }: { id: string }) {
  const { atlas, store } = useUi();
  const { m, locale } = useWords();
  const day = useCalm(store.date);
  const lens = useSignal(store.lens);
  const face = atlas.faces.find((candidate) => candidate.id === id);
  if (!face) return null;
  const tenure = tenureAt(atlas, id, lens, day);
  const settlement = tenure && atlas.settlements.find((candidate) => candidate.id === tenure.settlement);
  const article = settlement?.articles.find((candidate) => candidate.id === tenure?.article);
  return (
    <>
      <h2 class="card-title">
        <Say text={face.name} />
      </h2>
      <Tongues of={face.name} />
      {tenure ? <Holding tenure={tenure} day={day} /> : <p>{m.water}</p>}
      {settlement && article && <ArticleView settlement={settlement} article={article} />}
      <dl class="facts">
        <Fact name={m.area}>
          {formatArea(face.area_km2, face.area_error_km2, locale)}{' '}
          {face.area_error_km2 > 0 && <span class="aside block">{m.areaError}</span>}
        </Fact>
      </dl>
      {face.note && (
        <p class="aside">
          <Say text={{ en: face.note }} />
        </p>
      )}
      <PlaceHistory face={face} current={tenure} />
      <Biography face={face} />
      <CopyLink />
      {settlement && <ActDetails settlement={settlement} />}
    </>
  );
}
