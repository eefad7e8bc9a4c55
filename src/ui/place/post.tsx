import { formatSince } from '../../core/calendar';
import { nameOn, nameToday } from '../../core/names';
import { formatNumber } from '../../i18n';
import { HERE_WORDS } from '../../i18n/here';
import { useUi, useWords } from '../context';
import { Fact } from '../parts/fold';
import { Marks } from '../parts/notes';
import { Tongues } from '../parts/tongues';
import { Say } from '../parts/say';
import { When } from '../parts/when';
import { useCalm } from '../signal';
import { CopyLink } from './copy-link';

/** A post, fort or town: when it was founded and given up, by whom, under which names. */
export function PostCard({ id }: { id: string }) {
  const { atlas, store } = useUi();
  const day = useCalm(store.date);
  const { m, locale, tell } = useWords();
  const place = atlas.places.features.find((feature) => feature.id === id)?.properties;
  if (!place) return null;
  const [then, now] = [nameOn(place.names, day), nameToday(place.names)];
  return (
    <>
      <p class="kicker">{m[`placeKind_${place.kind}`]}</p>
      <h2 class="card-title">
        {then && <Say text={then} />}
        {now && then !== now && now.en !== then?.en && <span class="name-today"> ({HERE_WORDS[locale].today(tell(now))})</span>}
      </h2>
      {then && <Tongues of={then} />}
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
      <CopyLink />
      <p class="source-line">
        {m.sources} <Marks ids={place.sources} />
      </p>
    </>
  );
}
