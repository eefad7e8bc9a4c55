import { formatNumber } from '../../i18n';
import { FINDING_WORDS } from '../../i18n/finding';
import { seek } from '../../state/seek';
import { useUi, useWords } from '../context';
import { ActLink } from '../parts/act-link';
import { Fact } from '../parts/fold';
import { Tongues } from '../parts/tongues';
import { Say } from '../parts/say';
import { useCalm } from '../signal';

/** A named point where lines meet: where it is, and which borders run through it on the date. */
export function NodeCard({ id }: { id: string }) {
  const { atlas, store } = useUi();
  const { m, locale } = useWords();
  const lines = useCalm(store.lines);
  const words = FINDING_WORDS[locale];
  const node = atlas.nodes.find((candidate) => candidate.id === id);
  if (!node) return null;
  const arcs = atlas.arcs.filter(({ from, to }) => from === id || to === id);
  const borders = arcs.flatMap((arc) => (lines.has(arc.id) ? [{ arc, line: lines.get(arc.id)! }] : []));
  return (
    <>
      <p class="kicker">{words.node}</p>
      <h2 class="card-title">
        <Say text={node.name} />
      </h2>
      <Tongues of={node.name} />
      <dl class="facts">
        <Fact name={words.position}>
          {formatNumber(node.lat, locale, 3)}° N, {formatNumber(node.lon, locale, 3)}° E
        </Fact>
        <Fact name={m.precision}>{m.withinKm(formatNumber(Math.min(...arcs.map(({ error_km }) => error_km)), locale, 1))}</Fact>
      </dl>
      <h3>{words.meetHere}</h3>
      {borders.length === 0 && <p>{words.noLineHere}</p>}
      <ul class="plain neighbours">
        {borders.map(({ arc, line }) => (
          <li key={arc.id}>
            <button type="button" class="link" onClick={() => seek(store, { kind: 'arc', id: arc.id })}>
              <Say text={arc.name} />
            </button>
            <span class="aside">
              {' '}
              {m[`line_${line.status}`]}
              {line.settlement && (
                <>
                  {'; '}
                  <ActLink id={line.settlement} article={line.article} />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
