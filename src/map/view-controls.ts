import { effect } from '@preact/signals-core';
import { AttributionControl, NavigationControl, ScaleControl, type IControl, type Map as LibreMap } from 'maplibre-gl';
import type { Outline } from '../core/model';
import type { Scene } from '../state/store';
import { MAP_WORDS } from './words';

/** Zoom buttons, scale, attribution, and the cross that shows where Enter picks; made anew in each language. */
export function addControls(map: LibreMap, atlas: Outline, store: Scene, relief: boolean): () => void {
  let shown: IControl[] = [];
  const stop = effect(() => {
    shown.forEach((control) => map.removeControl(control));
    // MapLibre has no public way to change language; its table of words is an own field of the map
    Object.assign((map as unknown as { _locale: Record<string, string> })._locale, MAP_WORDS[store.locale.value]);
    map.getCanvas().setAttribute('aria-label', MAP_WORDS[store.locale.value]['Map.Title'] ?? '');
    shown = [
      new NavigationControl({ showCompass: false }),
      new ScaleControl({ maxWidth: 110 }),
      new AttributionControl({ compact: true, customAttribution: attribution(atlas, relief) }),
    ];
    map.addControl(shown[0]!, 'top-right');
    map.addControl(shown[2]!, 'bottom-right');
    map.addControl(shown[1]!, 'bottom-right');
    // the credits would cover the map: they wait behind their sign
    map.getContainer().querySelector('.maplibregl-compact-show')?.classList.remove('maplibregl-compact-show');
  });
  addCross(map);
  return stop;
}

/**
 * Who made the data, in the data set's own words, with the one link that a licence of theirs asks for. Where there is room, that part is always
 * seen (of data that owe nothing to OpenStreetMap the first one), and the rest waits behind the sign.
 */
function attribution({ dataset }: Outline, relief: boolean): string {
  const osm = '<a href="https://www.openstreetmap.org/copyright" rel="license noopener" target="_blank">OpenStreetMap</a>';
  const maplibre = '<a href="https://maplibre.org/" rel="noopener" target="_blank">MapLibre</a>';
  const said = dataset.attribution.split('; ').filter((part) => part !== '');
  const first = said.find((part) => part.includes('OpenStreetMap')) ?? said[0];
  const rest = [...said.filter((part) => part !== first).map(escape), ...(relief ? ['NASA/JPL (SRTM)'] : []), maplibre];
  const always = first && `<span class="credit">${escape(first).replace('OpenStreetMap', osm)}</span>`;
  return [...(always ? [always] : []), `<span class="more-credits">${rest.join('; ')}</span>`].join('<span class="more-credits">; </span>');
}

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function addCross(map: LibreMap): void {
  const cross = document.createElement('div');
  cross.className = 'map-cross';
  cross.setAttribute('aria-hidden', 'true');
  cross.textContent = '+';
  Object.assign(cross.style, {
    position: 'absolute',
    left: '50%',
    top: '50%',
    transform: 'translate(-50%, -50%)',
    font: '28px/1 serif',
    pointerEvents: 'none',
    color: 'var(--ink, #2b2a28)',
    visibility: 'hidden',
  });
  map.getContainer().append(cross);
  const canvas = map.getCanvas();
  const show = () => {
    cross.style.visibility = canvas.matches(':focus-visible') ? 'visible' : 'hidden';
  };
  canvas.addEventListener('focus', show);
  canvas.addEventListener('blur', show);
  canvas.addEventListener('keydown', show);
}
