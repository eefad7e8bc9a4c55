import { effectiveDate } from '../../core/histories';
import { tenureAt } from '../../core/history';
import type { Laying } from '../../core/model';
import { fromIso, type Day } from '../../core/time';
import { formatNumber, km } from '../../i18n';
import { useUi, useWords } from '../context';
import { holdingInWords } from '../holders';
import { ActLink } from '../parts/act-link';
import { Fact } from '../parts/fold';
import { Say } from '../parts/say';
import { DateButton } from '../parts/when';
import { useCalm, useSignal } from '../signal';
import { ArticleView } from './article';

/** A border line: what it follows, which article laid it, between whom, and how well we know where it ran. */
export function ArcCard({ id }: { id: string }) {
  const { atlas, store } = useUi();
  const { m, locale } = useWords();
  const line = useCalm(store.lines).get(id);
  const arc = atlas.arcs.find((candidate) => candidate.id === id);
  if (!arc) return null;
  const settlement = atlas.settlements.find((candidate) => candidate.id === line?.settlement);
  const article = settlement?.articles.find((candidate) => candidate.id === line?.article);
  return (
    <>
      <p class="kicker">{m.line}</p>
      <h2 class="card-title">
        <Say text={arc.name} />
      </h2>
      <p class="lead">{line ? m[`line_${line.status}`] : m.noLineToday}</p>
      {settlement && article && <ArticleView settlement={settlement} article={article} />}
      <dl class="facts">
        <Fact name={m.follows}>{m[`kind_${arc.kind}`]}</Fact>
        {line?.settlement && (
          <Fact name={m.laidBy}>
            <ActLink id={line.settlement} article={line.article} />
          </Fact>
        )}
        <Fact name={m.between}>
          <Side id={arc.left} />
          <br />
          <Side id={arc.right} />
        </Fact>
        <Fact name={m.precision}>{m.withinKm(formatNumber(arc.error_km, locale, arc.error_km < 1 ? 2 : 1))}</Fact>
        <Fact name={m.length}>{`${formatNumber(arc.length_km, locale)}\u202f${km(locale)}`}</Fact>
        <Fact name={m.geometrySource}>
          <Say text={{ en: arc.source }} />
        </Fact>
        <Fact name={m.method}>
          <Say text={{ en: arc.method }} />
        </Fact>
        <Fact name={m.licence}>{arc.licence}</Fact>
      </dl>
      {arc.note && (
        <p class="aside">
          <Say text={{ en: arc.note }} />
        </p>
      )}
      <LineHistory id={id} />
    </>
  );
}

/** One side of a line: the region and who holds it that day. */
function Side({ id }: { id: string | null }) {
  const { atlas, store } = useUi();
  const { m, locale } = useWords();
  const day: Day = useCalm(store.date);
  const lens = useSignal(store.lens);
  const face = atlas.faces.find((candidate) => candidate.id === id);
  if (!face) return <span>{m.outsideFrame}</span>;
  const tenure = tenureAt(atlas, face.id, lens, day);
  return (
    <span>
      <Say text={face.name} /> <span class="aside">{tenure ? holdingInWords(atlas, tenure, day, locale, m) : m.water}</span>
    </span>
  );
}

/** The articles that laid this line, one after another. */
function LineHistory({ id }: { id: string }) {
  const { atlas } = useUi();
  const { m } = useWords();
  const dates = new Map(atlas.settlements.map((act) => [act.id, effectiveDate(act)]));
  const dateOf = ({ settlement, from }: Laying) => dates.get(settlement) ?? from; // no more exact than its act
  const layings = atlas.layings.filter((laying) => laying.arc === id).sort((a, b) => fromIso(a.from) - fromIso(b.from));
  if (!layings.length) return null;
  return (
    <section>
      <h3>{m.laidBy}</h3>
      <ol class="history plain">
        {layings.map((laying) => (
          <li key={`${laying.from}${laying.article}`}>
            <span>
              <DateButton date={dateOf(laying)} /> <ActLink id={laying.settlement} article={laying.article} />
              <span class="aside">, {m[`line_${laying.status}`]}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
