import { figuresOf, journeysThrough, neighboursOn, placesIn } from '../../core/biography';
import { nameOn } from '../../core/names';
import { edtfDays, ymd } from '../../core/time';
import type { FaceFacts } from '../../core/model';
import { formatArea, formatNumber } from '../../i18n';
import { BIOGRAPHY_WORDS } from '../../i18n/biography';
import { seek } from '../../state/seek';
import { useUi, useWords } from '../context';
import { holdingInWords } from '../holders';
import { ActLink } from '../parts/act-link';
import { Fold } from '../parts/fold';
import { Marks } from '../parts/notes';
import { InEnglish, Say } from '../parts/say';
import { Swatch } from '../parts/swatch';
import { DateButton } from '../parts/when';
import { useCalm, useSignal } from '../signal';

/** The rest of a region's biography, each part folded: neighbours, posts, journeys and printed figures. */
export function Biography({ face }: { face: FaceFacts }) {
  return (
    <>
      <Neighbours face={face} />
      <Places face={face} />
      <Journeys face={face} />
      <Figures face={face} />
    </>
  );
}

function Neighbours({ face }: { face: FaceFacts }) {
  const { atlas, store } = useUi();
  const { m, locale } = useWords();
  const day = useCalm(store.date);
  const lens = useSignal(store.lens);
  const words = BIOGRAPHY_WORDS[locale];
  const neighbours = neighboursOn(atlas, lens, day, face.id);
  if (!neighbours.length) return null;
  return (
    <Fold title={`${words.neighbours} (${neighbours.length})`}>
      <ul class="plain neighbours">
        {neighbours.map(({ region, tenure, borders, km }) => (
          <li key={region}>
            <Swatch holders={tenure.holders} status={tenure.status} contestedBy={tenure.contested_by} /> <RegionLink id={region} />{' '}
            <span class="aside">{formatNumber(km, locale)} km</span>
            <span class="block">{holdingInWords(atlas, tenure, day, locale, m)}</span>
            {borders.length === 0 && <span class="aside block">{words.noBorder}</span>}
            {borders.map((line) => (
              <span key={line.arc} class="aside block">
                {line.settlement ? <ActLink id={line.settlement} article={line.article} /> : m.line}, {m[`line_${line.status}`]}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function RegionLink({ id }: { id: string }) {
  const { atlas, store } = useUi();
  const face = atlas.faces.find((candidate) => candidate.id === id);
  if (!face) return <>{id}</>;
  return (
    <button type="button" class="link" onClick={() => seek(store, { kind: 'region', id })}>
      <Say text={face.name} />
    </button>
  );
}

function Places({ face }: { face: FaceFacts }) {
  const { atlas, store } = useUi();
  const { locale } = useWords();
  const day = useCalm(store.date);
  const words = BIOGRAPHY_WORDS[locale];
  const places = placesIn(atlas, face);
  if (!places.length) return null;
  return (
    <Fold title={`${words.places} (${places.length})`}>
      <ul class="plain neighbours">
        {places.map(({ id, properties: { names, opened, sources } }) => (
          <li key={id}>
            <button type="button" class="link" onClick={() => seek(store, { kind: 'place', id: String(id) })}>
              <Say text={nameOn(names, day) ?? { en: String(id) }} />
            </button>
            {opened && <span class="aside">, {words.founded(String(ymd(edtfDays(opened.gregorian).first).y))}</span>}
            <Marks ids={sources} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function Journeys({ face }: { face: FaceFacts }) {
  const { atlas, store } = useUi();
  const { locale } = useWords();
  const words = BIOGRAPHY_WORDS[locale];
  const journeys = journeysThrough(atlas, face);
  if (!journeys.length) return null;
  return (
    <Fold title={`${words.journeys} (${journeys.length})`}>
      <ul class="plain neighbours">
        {journeys.map(({ expedition, leg }) => (
          <li key={expedition.id}>
            <DateButton date={leg.from.gregorian} />{' '}
            <button type="button" class="link" onClick={() => seek(store, { kind: 'leg', expedition: expedition.id, leg: leg.leg })}>
              <Say text={expedition.name} />
            </button>
            <Marks ids={leg.sources} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function Figures({ face }: { face: FaceFacts }) {
  const { atlas } = useUi();
  const { locale } = useWords();
  const words = BIOGRAPHY_WORDS[locale];
  const figures = figuresOf(atlas, face.id);
  if (!figures.length) return null;
  return (
    <Fold title={`${words.figures} (${figures.length})`}>
      <ul class="plain neighbours">
        {figures.map(({ published, km2, error }) => (
          <li key={published.id}>
            {words.printed}: <InEnglish>{published.printed}</InEnglish>{' '}
            <span class="aside">
              (<Say text={published.publisher} />)
            </span>
            <Marks ids={published.sources} />
            <span class="block">
              {words.ours}: {formatArea(km2, error, locale)} <span class="aside">{words.regions(published.regions.length)}</span>
            </span>
            <span class="aside block">
              <Say text={published.covers} />
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
