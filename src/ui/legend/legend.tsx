import { useMemo } from 'preact/hooks';
import { formatDay } from '../../core/calendar';
import { isSoft } from '../../core/zone';
import { ZONE_WORDS } from '../../i18n/zones';
import { useUi, useWords } from '../context';
import { nameOf } from '../holders';
import { Swatch } from '../parts/swatch';
import { useCalm, useSignal } from '../signal';
import { LineSample } from './line-sample';
import { presentOn } from './present';

/** The key of the map: names, patterns and lines of the map of this day, and only those. */
export function Legend({ open = true }: { open?: boolean }) {
  const { atlas, store } = useUi();
  const { m, locale } = useWords();
  const day = useCalm(store.date, 300);
  const tenures = useCalm(store.tenures, 300);
  const lines = useCalm(store.lines, 300);
  const areas = useMemo(() => new Map(atlas.faces.map((face) => [face.id, face.area_km2])), [atlas]);
  const soft = useMemo(() => new Set(atlas.arcs.filter(isSoft).map(({ id }) => id)), [atlas]);
  const present = useMemo(() => presentOn(tenures, lines, areas, soft), [tenures, lines, areas, soft]);
  const { holders, statuses, lines: styles } = present;
  return (
    <section class="legend" aria-label={m.legend}>
      <details open={open}>
        <summary title={m.legendAt(formatDay(day, locale, 'long'))}>{m.legend}</summary>
        <div class="legend-body" role="group" aria-label={m.legend} tabIndex={0}>
          <ul aria-label={m.legendHolders}>
            {holders.map((id) => (
              <li key={id}>
                <Swatch holders={[id]} status="held" />
                <span class="legend-name">{nameOf(atlas, id, day, locale)}</span>
              </li>
            ))}
          </ul>
          {statuses.length > 0 && (
            <ul aria-label={m.legendStatus}>
              {statuses.map((example) => (
                <li key={example.status}>
                  <Swatch holders={example.holders} status={example.status} contestedBy={example.contested_by} />
                  <span>{m[`status_${example.status}`]}</span>
                </li>
              ))}
            </ul>
          )}
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
                <span>{ZONE_WORDS[locale].edge}</span>
              </li>
            )}
            <Switched />
          </ul>
        </div>
      </details>
    </section>
  );
}

/** Signs that the reader can turn off in the settings. */
function Switched() {
  const { store } = useUi();
  const { m } = useWords();
  const ghosts = useSignal(store.ghosts);
  const expeditions = useSignal(store.expeditionsOn);
  return (
    <>
      {ghosts && (
        <li>
          <LineSample kind="ghost" />
          <span>{m.legendGhost}</span>
        </li>
      )}
      <li>
        <LineSample kind="post" />
        <span>{m.legendPost}</span>
      </li>
      {expeditions && (
        <li>
          <LineSample kind="journey" />
          <span>{m.legendJourney}</span>
        </li>
      )}
    </>
  );
}
