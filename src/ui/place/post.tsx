import { formatSince } from '../../core/calendar';
import { formatNumber } from '../../i18n';
import { useUi, useWords } from '../context';
import { Fact } from '../parts/fold';
import { Marks } from '../parts/notes';
import { Say } from '../parts/say';
import { When } from '../parts/when';

/** A post, fort or town: when it was founded and given up, by whom, under which names. */
export function PostCard({ id }: { id: string }) {
  const { atlas } = useUi();
  const { m, locale } = useWords();
  const place = atlas.places.features.find((feature) => feature.id === id)?.properties;
  if (!place) return null;
  const [name] = place.names;
  return (
    <>
      <p class="kicker">{m[`placeKind_${place.kind}`]}</p>
      <h2 class="card-title">{name && <Say text={name.text} />}</h2>
      <dl class="facts">
        {place.opened && (
          <Fact name={m.founded}>
            <When date={place.opened} />
          </Fact>
        )}
        {place.closed && (
          <Fact name={m.closed}>
            <When date={place.closed} />
          </Fact>
        )}
        {place.founder && (
          <Fact name={m.founder}>
            <Say text={{ en: place.founder }} />
          </Fact>
        )}
        {place.names.length > 1 && (
          <Fact name={m.names}>
            {place.names.map(({ text, from, to }) => (
              <span key={text.en} class="signed">
                <Say text={text} /> <span class="aside">{[from, to].map((end) => (end ? formatSince(end, locale) : '')).join(' – ')}</span>
              </span>
            ))}
          </Fact>
        )}
        <Fact name={m.positionError}>{m.withinKm(formatNumber(place.error_km, locale, place.error_km < 1 ? 1 : 0))}</Fact>
        <Fact name={m.confidence}>{m[`confidence_${place.confidence}`]}</Fact>
      </dl>
      {place.note && (
        <p>
          <Say text={place.note} />
        </p>
      )}
      <p class="source-line">
        {m.sources} <Marks ids={place.sources} />
      </p>
    </>
  );
}
