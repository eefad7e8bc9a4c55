import { tenureAt, tenuresOf } from '../../core/history';
import { compareIso, fromIso, type Day } from '../../core/time';
import { LENSES, type Atlas, type Tenure } from '../../core/model';
import { formatSince } from '../../core/calendar';
import { doubtOf } from '../../core/doubt';
import { formatDoubt } from '../../i18n/doubt';
import { useUi, useWords } from '../context';
import { holdingInWords, namesOf } from '../holders';
import { ActLink } from '../parts/act-link';
import { Fact } from '../parts/fold';
import { Swatch } from '../parts/swatch';
import { When } from '../parts/when';
import { sinceOf } from './since';

/** Who holds the land and how, since when and by what; and what the other lens says if it differs. */
export function Holding({ tenure, day }: { tenure: Tenure; day: Day }) {
  const { atlas } = useUi();
  const { m, locale } = useWords();
  return (
    <>
      <p class="holding">
        <Swatch holders={tenure.holders} status={tenure.status} contestedBy={tenure.contested_by} />{' '}
        <span>{holdingInWords(atlas, tenure, day, locale, m, true)}</span>
      </p>
      <Contested tenure={tenure} day={day} />
      <OtherLens tenure={tenure} day={day} />
      <dl class="facts">
        <Fact name={m.since}>
          <When date={sinceOf(atlas, tenure)} />
          <Between since={tenure.since} />
        </Fact>
        {tenure.to && (
          <Fact name={m.until}>
            <When date={tenure.to} />
          </Fact>
        )}
        <Fact name={m.by}>
          <ActLink id={tenure.settlement} article={tenure.article} />
        </Fact>
        {tenure.confidence && tenure.confidence !== 'A' && <Fact name={m.confidence}>{m[`confidence_${tenure.confidence}`]}</Fact>}
      </dl>
    </>
  );
}

/** How wide a date is that names no day; the map fades the land in over these days. */
function Between({ since }: Pick<Tenure, 'since'>) {
  const { locale } = useWords();
  const doubt = doubtOf(since);
  return doubt ? <span class="aside block">{formatDoubt(doubt, locale)}</span> : null;
}

/** Told as what was said, never as who was right. */
function Contested({ tenure, day }: { tenure: Tenure; day: Day }) {
  const { atlas } = useUi();
  const { m, locale } = useWords();
  if (!tenure.contested_by?.length) return null;
  const names = namesOf(atlas, tenure.contested_by, day, locale, m);
  const end = contestedTo(atlas, tenure);
  return <p class="contested">{end ? m.contestedUntil(names, formatSince(end, locale)) : m.contestedStill(names)}</p>;
}

/** A quarrel may outlive a tenure: it ends with the first one that nobody of the same contests. */
function contestedTo(atlas: Atlas, tenure: Tenure): string | null {
  const { to } = tenure;
  const later = tenuresOf(atlas, tenure.region, tenure.lens).filter((next) => to !== null && compareIso(next.from, to) >= 0);
  const same = (next: Tenure) => next.contested_by?.join() === tenure.contested_by?.join();
  return to && (later.find((next) => !same(next))?.from ?? null);
}

function OtherLens({ tenure, day }: { tenure: Tenure; day: Day }) {
  const { atlas } = useUi();
  const { m, locale } = useWords();
  const lens = LENSES.find((other) => other !== tenure.lens)!;
  const other = tenureAt(atlas, tenure.region, lens, fromIso(tenure.from) > day ? fromIso(tenure.from) : day);
  if (!other || (other.status === tenure.status && other.holders.join() === tenure.holders.join())) return null;
  return <p class="aside">{m.otherLens(m[`lens_${lens}`], holdingInWords(atlas, other, day, locale, m))}</p>;
}
