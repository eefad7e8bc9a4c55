import type { Day } from '../../core/time';
import { formatSince } from '../../core/calendar';
import { formatArea, formatNumber, squareKm } from '../../i18n';
import { ZONE_WORDS } from '../../i18n/zones';
import { useUi, useWords } from '../context';
import { Marks, Notes } from '../parts/notes';
import { Say } from '../parts/say';
import { publishedBetween, type Beside } from './published';

/** What others print beside ours for the same land, with what each covers and why they differ. */
export function PublishedTable({ from, to }: { from: Day; to: Day }) {
  const { atlas } = useUi();
  const { m } = useWords();
  const all = publishedBetween(atlas, from, to);
  if (!all.length) return null;
  return (
    <Notes of={`published ${from} ${to}`}>
      <section class="published">
        <h3>{m.published}</h3>
        {all.map((beside) => (
          <Figure key={beside.published.id} beside={beside} />
        ))}
      </section>
    </Notes>
  );
}

function Figure({ beside: { published, km2, error } }: { beside: Beside }) {
  const { m, locale, tell } = useWords();
  const { low_km2: low, high_km2: high } = published;
  const span =
    low !== undefined && high !== undefined && low !== high ? ` (${formatNumber(low, locale)}–${formatNumber(high, locale)})` : '';
  return (
    <dl class="figure">
      <div class="figure-theirs">
        <dt>
          <Say text={published.publisher} />
          {published.year && m.publishedIn(formatSince(published.year, locale))}
          <Marks ids={published.sources} />
        </dt>
        <dd title={tell({ en: published.printed })}>
          {formatNumber(published.value_km2, locale)} {squareKm(locale)}
          {span}
        </dd>
      </div>
      <div class="figure-ours">
        <dt>{m.ours}</dt>
        <dd>{published.regions.length > 0 ? formatArea(km2, error, locale) : ZONE_WORDS[locale].notDrawn}</dd>
      </div>
      <div>
        <dt>{m.covers}</dt>
        <dd>
          <Say text={published.covers} />
        </dd>
      </div>
      <div>
        <dt>{m.whyDiffers}</dt>
        <dd>
          <Say text={published.difference} />
        </dd>
      </div>
    </dl>
  );
}
