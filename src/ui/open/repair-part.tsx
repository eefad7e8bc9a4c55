import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportChoices } from '../../core/dated';
import type { Mended } from '../../core/diagnosis';
import { OPEN_WORDS } from '../../i18n/open';
import { REPAIR_WORDS } from '../../i18n/repair';
import { useUi, useWords } from '../context';
import type { Given } from '../opening';
import { Silence } from '../parts/silence';
import { groupFindings } from './finding-groups';
import { findingTitle } from './findings';

type State = { kind: 'idle' } | { kind: 'making'; silent?: number } | { kind: 'failed'; why: string } | { kind: 'made'; mended: Mended };

/** A mended copy of the reader's files to take home; what is shown stays as it is. */
export function RepairPart({ given, choices }: { given: Given; choices: ImportChoices }) {
  const { ports } = useUi();
  const { locale } = useWords();
  const words = REPAIR_WORDS[locale];
  const [state, setState] = useState<State>({ kind: 'idle' });
  const work = useRef<AbortController | null>(null);
  useEffect(() => () => work.current?.abort(), []);
  const make = async () => {
    const { signal } = (work.current = new AbortController());
    setState({ kind: 'making' });
    try {
      const tell = () => setState({ kind: 'making' });
      const silent = (seconds: number) => setState({ kind: 'making', silent: seconds });
      const mended = await ports.opening.repair(given, choices, { tell, silent, signal });
      if (mended.done.length > 0) ports.download(mended.name, mended.mime, mended.bytes);
      setState({ kind: 'made', mended });
    } catch (error) {
      setState(signal.aborted ? { kind: 'idle' } : { kind: 'failed', why: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <div class="repair">
      <p class="aside">{words.why}</p>
      {state.kind === 'making' ? (
        <button type="button" class="button" onClick={() => work.current?.abort()}>
          {OPEN_WORDS[locale].cancel}
        </button>
      ) : (
        <button type="button" class="button" onClick={() => void make()}>
          {words.repair}
        </button>
      )}
      <Silence seconds={state.kind === 'making' ? state.silent : undefined} />
      <div role="status">
        {state.kind === 'making' && <p>{words.making}</p>}
        {state.kind === 'failed' && (
          <p>
            {words.failed} <span lang="en">{state.why}</span>
          </p>
        )}
        {state.kind === 'made' && <Told mended={state.mended} />}
      </div>
    </div>
  );
}

function Told({ mended: { name, done, left } }: { mended: Mended }) {
  const { m, locale } = useWords();
  const words = REPAIR_WORDS[locale];
  return (
    <>
      <p>{done.length > 0 ? m.exported(name) : words.nothing}</p>
      {done.length > 0 && <Kinds title={words.done} kinds={done} />}
      {left.length > 0 ? <Kinds title={words.left} kinds={groupFindings(left)} /> : <p>{words.noneLeft}</p>}
    </>
  );
}

function Kinds({ title, kinds }: { title: string; kinds: { kind: string; count: number }[] }) {
  const { locale } = useWords();
  return (
    <>
      <p>{title}</p>
      <ul>
        {kinds.map(({ kind, count }) => (
          <li key={kind}>{`${findingTitle(kind, locale)}: ${count}`}</li>
        ))}
      </ul>
    </>
  );
}
