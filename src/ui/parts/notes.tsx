import { createContext, type ComponentChildren } from 'preact';
import { useContext, useId, useMemo, useState } from 'preact/hooks';
import { cite } from '../../core/facts';
import type { Source } from '../../core/model';
import { useUi, useWords } from '../context';
import { useChinese } from './use-chinese';

/** Numbers the sources of one card in the order in which they are first called. */
const Notebook = createContext(new Map<string, number>());

/** A card whose footnotes count from 1; `of` is what the card is about. */
export function Notes({ of, children }: { of: string; children: ComponentChildren }) {
  const book = useMemo(() => new Map<string, number>(), [of]);
  return <Notebook.Provider value={book}>{children}</Notebook.Provider>;
}

function numberIn(book: Map<string, number>, id: string): number {
  const number = book.get(id) ?? book.size + 1;
  book.set(id, number);
  return number;
}

/** Footnote marks; each opens its source in place. */
export function Marks({ ids }: { ids: string[] }) {
  const { atlas } = useUi();
  const { m } = useWords();
  const book = useContext(Notebook);
  const [open, setOpen] = useState<string | null>(null);
  const numbered = [...ids].sort((a, b) => numberIn(book, a) - numberIn(book, b));
  const panel = useId();
  const source = atlas.sources.find((candidate) => candidate.id === open);
  return (
    <>
      {numbered.map((id) => (
        <button
          key={id}
          type="button"
          class="mark"
          aria-expanded={open === id}
          aria-controls={panel}
          aria-label={m.footnote(numberIn(book, id))}
          onClick={() => setOpen(open === id ? null : id)}
        >
          {numberIn(book, id)}
        </button>
      ))}
      <span id={panel} class="note-slot">
        {open && (
          <span class="note">
            <Citation source={source} id={open} />
          </span>
        )}
      </span>
    </>
  );
}

/** A source as the bibliography prints it, with its address if it has one. */
export function Citation({ source, id }: { source: Source | undefined; id: string }) {
  const { m } = useWords();
  useChinese(source ? cite(source) : '');
  if (!source) return <>{id}</>;
  return (
    <>
      {cite(source)}
      {source.URL && (
        <>
          {' '}
          <a href={source.URL} target="_blank" rel="noopener noreferrer">
            {m.openSource}
          </a>
        </>
      )}
    </>
  );
}
