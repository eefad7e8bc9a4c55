import { useState } from 'preact/hooks';
import { toIso } from '../../core/time';
import { FIGURE_WORDS } from '../../i18n/figures';
import { useUi, useWords } from '../context';
import { FIGURE_KINDS, type FigureKind } from '../ports';
import { sheetWords } from '../print/sheet-words';
import { CopyPart } from './copy-part';
import { EmbedCode } from './embed-code';
import { FilmPart } from './film-part';
import { PackagePart } from './package-part';

const MIME = { png: 'image/png', svg: 'image/svg+xml' } as const;

/** A picture, a sheet of paper, a link or a frame of what is seen now. */
export function ShareMenu() {
  const { ports } = useUi();
  const { m, locale } = useWords();
  const words = FIGURE_WORDS[locale];
  return (
    <>
      <Pictures />
      <FilmPart />
      <PackagePart />
      <section>
        <h3>{words.link}</h3>
        <CopyPart text={() => ports.permalink()} label={words.copyLink} name={m.permalink} />
      </section>
      <section>
        <h3>{words.embed}</h3>
        <EmbedCode />
      </section>
    </>
  );
}

function Pictures() {
  const { atlas, store, ports } = useUi();
  const { m, locale } = useWords();
  const words = FIGURE_WORDS[locale];
  const [told, setTold] = useState('');
  const take = async (kind: FigureKind) => {
    const name = `thalweg-${toIso(store.date.peek())}-${store.lens.peek()}.${kind}`;
    setTold(words.making);
    try {
      ports.download(
        name,
        MIME[kind],
        await ports.figure(kind, sheetWords({ atlas, store, permalink: ports.permalink(), figure: true }, m)),
      );
      setTold(m.exported(name));
    } catch {
      setTold(words.failed);
    }
  };
  return (
    <section>
      <h3>{words.picture}</h3>
      <p class="buttons">
        {FIGURE_KINDS.map((kind) => (
          <button key={kind} type="button" class="button" onClick={() => void take(kind)}>
            {words[kind]}
          </button>
        ))}
        <button type="button" class="button" onClick={() => globalThis.print()}>
          {m.print}
        </button>
      </p>
      <p class="aside" role="status">
        {told}
      </p>
    </section>
  );
}
