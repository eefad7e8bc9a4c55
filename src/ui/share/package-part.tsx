import { useEffect, useRef, useState } from 'preact/hooks';
import { layersWeigh, MUCH } from '../../core/files/layer';
import { isWhole, type WholeAtlas } from '../../core/model';
import { formatNumber } from '../../i18n';
import { PACKAGE_WORDS } from '../../i18n/package';
import { useUi, useWords } from '../context';

type State =
  | { kind: 'idle' | 'cancelled' }
  | { kind: 'making'; done: number; all: number }
  | { kind: 'made'; name: string }
  | { kind: 'failed'; why: string };

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
  const [state, setState] = useState<State>({ kind: 'idle' });
  const work = useRef<AbortController | null>(null);
  useEffect(() => () => work.current?.abort(), []);
  const make = async () => {
    const { signal } = (work.current = new AbortController());
    const { id, version } = atlas.dataset;
    const name = `${id}-${version}.zip`;
    setState({ kind: 'making', done: 0, all: 0 });
    try {
      const tell = (done: number, all: number) => setState({ kind: 'making', done, all });
      ports.download(name, 'application/zip', await ports.pack(layers, tell, signal));
      setState({ kind: 'made', name });
    } catch (error) {
      if (signal.aborted) setState({ kind: 'cancelled' });
      else setState({ kind: 'failed', why: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <>
      <p class="aside">{words.why}</p>
      <label class="choice">
        <input
          type="checkbox"
          checked={layers}
          disabled={state.kind === 'making'}
          onChange={({ currentTarget }) => setLayers(currentTarget.checked)}
        />{' '}
        {words.layers(formatNumber(atlas.settlements.length, locale), formatNumber(Math.max(1, Math.round(weight / 1e6)), locale))}
      </label>
      {state.kind === 'making' ? (
        <p class="area-working">
          <label>
            {words.making(state.all > 0 ? `${state.done} / ${state.all}` : '…')}{' '}
            <progress max={state.all || 1} value={state.all > 0 ? state.done : undefined} />
          </label>
          <button type="button" class="button" onClick={() => work.current?.abort()}>
            {words.cancel}
          </button>
        </p>
      ) : (
        <button type="button" class="button" onClick={() => void make()}>
          {words.make}
        </button>
      )}
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
