import { useId, useState } from 'preact/hooks';
import { useUi, useWords } from '../context';
import { CITATION_FORMATS, type Citable, type CitationFormat } from '../ports';
import { CopyBox } from './copy-box';

type Citations = Record<CitationFormat, string>;

/** Opens the citation of something, to be read and to be copied in four formats. `title` is what is cited, for ears. */
export function Cite({ subject, title }: { subject: Citable; title: string }) {
  const { ports } = useUi();
  const { m, locale } = useWords();
  const panel = useId();
  const [citations, setCitations] = useState<Citations | null>(null);
  const [failed, setFailed] = useState(false);
  // All formats at once: the clipboard is only open to us in the very moment of a click.
  const open = async () => {
    const made = CITATION_FORMATS.map(async (format) => [format, await ports.citation(format, subject)] as const);
    setCitations(Object.fromEntries(await Promise.all(made)) as Citations);
  };
  const toggle = () => {
    setFailed(false);
    if (citations) setCitations(null);
    else open().catch(() => setFailed(true));
  };
  return (
    <span class="cite" lang={locale}>
      <button
        type="button"
        class="cite-open"
        aria-expanded={citations !== null}
        aria-controls={panel}
        aria-label={m.citeThis(title)}
        onClick={toggle}
      >
        {m.cite}
      </button>
      <span id={panel} class="cite-slot" role="group" aria-label={m.citeThis(title)}>
        {citations && <Copies citations={citations} />}
        {failed && <span role="alert">{m.citeFailed}</span>}
      </span>
    </span>
  );
}

/** The citation itself, and a button for each format. Citations are in English: so is the data set's own. */
function Copies({ citations }: { citations: Citations }) {
  const { ports } = useUi();
  const { m } = useWords();
  const [copied, setCopied] = useState<{ format: CitationFormat; done: boolean } | null>(null);
  const copy = async (format: CitationFormat) => {
    setCopied(null); // so that the same words are said again
    setCopied({ format, done: await ports.copy(citations[format]) });
  };
  return (
    <span class="cite-panel">
      <span class="cite-text" lang="en">
        {citations.text}
      </span>
      <span class="buttons">
        <span class="aside" aria-hidden="true">
          {m.copyAsLabel}
        </span>
        {CITATION_FORMATS.map((format) => (
          <button key={format} type="button" class="button" aria-label={m.copyAs(m[`cite_${format}`])} onClick={() => void copy(format)}>
            {m[`cite_${format}`]}
          </button>
        ))}
      </span>
      <span class="aside" role="status">
        {copied && (copied.done ? m.copied(m[`cite_${copied.format}`]) : m.copyRefused)}
      </span>
      {copied && !copied.done && <CopyBox text={citations[copied.format]} name={m[`cite_${copied.format}`]} lang="en" />}
    </span>
  );
}
