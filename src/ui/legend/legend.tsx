import { useMemo } from 'preact/hooks';
import { formatDay } from '../../core/calendar';
import { isSoft } from '../../core/zone';
import type { Day } from '../../core/time';
import { daysShown, sinceShown } from '../../state/sight';
import { useStage, useWords, Whole } from '../context';
import { nameOf } from '../holders';
import { Swatch } from '../parts/swatch';
import { useCalm, useSignal } from '../signal';
import { later } from '../parts/later';
import { LegendBody } from './legend-body';
import { LineSample } from './line-sample';
import { both, presentOn } from '../../core/present';

const ChangeKey = later(async () => (await import('./change-key')).ChangeKey, true);
const DoubtKey = later(async () => (await import('./doubt-key')).DoubtKey, true);
const FormerLine = later(async () => (await import('./change-key')).FormerLine, true);
const OpinionKey = later(async () => (await import('../opinion/opinion-part')).LegendKey, true);

/** The key of the map: names, patterns and lines of the map of this day, and only those. */
export function Legend({ open = true }: { open?: boolean }) {
  const { outline: atlas, store } = useStage();
  const { m, locale } = useWords();
  const days = useCalm(daysShown(store));
  const lens = useCalm(store.lens);
  const day = days.at(-1)!;
  const laid = useSignal(store.opinion);
  const since = useSignal(useMemo(() => sinceShown(store), [store]));
  const areas = useMemo(() => new Map(atlas.faces.map((face) => [face.id, face.area_km2])), [atlas]);
  const soft = useMemo(() => new Set(atlas.arcs.filter(isSoft).map(({ id }) => id)), [atlas]);
  const present = useMemo(
    () => days.map((each) => presentOn(store.tenuresOn(lens, each), store.linesOn(lens, each), areas, soft)).reduce(both),
    [atlas, days, lens, areas, soft],
  );
  const { holders, statuses, lines: styles } = present;
  return (
    <section class="legend" aria-label={m.legend}>
      <details open={open}>
        <summary title={m.legendAt(formatDay(day, locale, 'long'))}>{m.legend}</summary>
        <LegendBody>
          {since === undefined ? <Holders ids={holders} day={day} /> : <ChangeKey from={since} to={day} lens={lens} />}
          {since === undefined && statuses.length > 0 && <Statuses examples={statuses} />}
          <ul aria-label={m.legendLines}>
            {styles.map((style) => (
              <li key={style}>
                <LineSample kind={style} />
                <span>{m[`legendLine_${style}`]}</span>
              </li>
            ))}
            {present.soft && (
              <li>
                <LineSample kind="soft" />
                <span>{m.zoneEdge}</span>
              </li>
            )}
            {since === undefined ? (
              <Whole>
                <DoubtKey days={days} lens={lens} />
              </Whole>
            ) : (
              <FormerLine day={since} />
            )}
            <Switched comparing={since !== undefined} />
          </ul>
          {laid && <OpinionKey laid={laid} />}
        </LegendBody>
      </details>
    </section>
  );
}

function Statuses({ examples }: { examples: ReturnType<typeof presentOn>['statuses'] }) {
  const { m } = useWords();
  return (
    <ul aria-label={m.legendStatus}>
      {examples.map(({ holders, status, contested_by }) => (
        <li key={status}>
          <Swatch holders={holders} status={status} contestedBy={contested_by} />
          <span>{m[`status_${status}`]}</span>
        </li>
      ))}
    </ul>
  );
}

function Holders({ ids, day }: { ids: string[]; day: Day }) {
  const { outline: atlas } = useStage();
  const { m, locale } = useWords();
  return (
    <ul aria-label={m.legendHolders}>
      {ids.map((id) => (
        <li key={id}>
          <Swatch holders={[id]} status="held" />
          <span class="legend-name">{nameOf(atlas, id, day, locale)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Signs that the reader can turn off in the settings; a comparison on one map draws neither. */
function Switched({ comparing }: { comparing: boolean }) {
  const { outline: atlas, store } = useStage();
  const { m } = useWords();
  const ghosts = useSignal(store.ghosts);
  const expeditions = useSignal(store.expeditionsOn);
  return (
    <>
      {ghosts && !comparing && (
        <li>
          <LineSample kind="ghost" />
          <span>{m.legendGhost}</span>
        </li>
      )}
      {atlas.places.features.length > 0 && (
        <li>
          <LineSample kind="post" />
          <span>{m.legendPost}</span>
        </li>
      )}
      {expeditions && !comparing && atlas.expeditionFiles.length > 0 && (
        <li>
          <LineSample kind="journey" />
          <span>{m.legendJourney}</span>
        </li>
      )}
    </>
  );
}
