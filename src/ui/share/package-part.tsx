import { useState } from 'preact/hooks';
import { layersWeigh, MUCH } from '../../core/files/layer';
import { isWhole, type WholeAtlas } from '../../core/model';
import { formatNumber } from '../../i18n';
import { PACKAGE_WORDS } from '../../i18n/package';
import { useUi, useWords } from '../context';
import { Silence } from '../parts/silence';
import { Working } from '../parts/working';
import { useMaking } from './use-making';

/** All of the data to take home, as the command line writes them. */
export function PackagePart() {
  const { atlas } = useUi();
  const { locale } = useWords();
  const words = PACKAGE_WORDS[locale];
  return (
    <section>
      <h3>{words.title}</h3>
      {isWhole(atlas) ? <Package atlas={atlas} /> : <p class="aside">{words.tiled}</p>}
    </section>
  );
}

function Package({ atlas }: { atlas: WholeAtlas }) {
  const { ports } = useUi();
  const { m, locale } = useWords();
  const words = PACKAGE_WORDS[locale];
  const weight = layersWeigh(atlas);
  const [layers, setLayers] = useState(weight <= MUCH);
  const { state, make, cancel } = useMaking();
  const { id, version } = atlas.dataset;
  const pack = () => make({ name: `${id}-${version}.zip`, mime: 'application/zip', content: (heard) => ports.pack(layers, heard) });
  const making = state.kind === 'making';
  return (
    <>
      <p class="aside">{words.why}</p>
      <label class="choice">
        <input type="checkbox" checked={layers} disabled={making} onChange={({ currentTarget }) => setLayers(currentTarget.checked)} />{' '}
        {words.layers(formatNumber(atlas.settlements.length, locale), formatNumber(Math.max(1, Math.round(weight / 1e6)), locale))}
      </label>
      <Working name={making ? words.cancel : words.make} onPress={making ? cancel : () => void pack()}>
        {making && (
          <>
            {words.making(state.all > 0 ? `${state.done} / ${state.all}` : '…')}{' '}
            <progress max={state.all || 1} value={state.all > 0 ? state.done : undefined} />
          </>
        )}
      </Working>
      <Silence seconds={making ? state.silent : undefined} />
      <p class="aside" role="status">
        {state.kind === 'made' && m.exported(state.name)}
        {state.kind === 'cancelled' && words.cancelled}
        {state.kind === 'failed' && (
          <>
            {words.failed} <span lang="en">{state.why}</span>
          </>
        )}
      </p>
    </>
  );
}
