import { useId, useState } from 'preact/hooks';
import { viewOf } from '../../state/store';
import { useUi, useWords } from '../context';
import { reportText } from './report-text';

/** "Report an error": a letter that already says what was on the screen. The reader adds what is wrong, and sends it as they like. */
export function Report() {
  const { atlas, store, ports } = useUi();
  const { m } = useWords();
  const panel = useId();
  const [text, setText] = useState<string | null>(null);
  const toggle = () => setText(text === null ? reportText(atlas, viewOf(store), ports.permalink(), m) : null);
  return (
    <span class="report">
      <button type="button" class="cite-open" aria-expanded={text !== null} aria-controls={panel} onClick={toggle}>
        {m.report}
      </button>
      <span id={panel} class="cite-slot">
        {text !== null && <Letter text={text} onText={setText} />}
      </span>
    </span>
  );
}

function Letter({ text, onText }: { text: string; onText: (text: string) => void }) {
  const { atlas, ports } = useUi();
  const { m } = useWords();
  const field = useId();
  const [said, setSaid] = useState('');
  const copy = async () => {
    setSaid('');
    const done = await ports.copy(text);
    if (!done) (document.getElementById(field) as HTMLTextAreaElement | null)?.select();
    setSaid(done ? m.copied(m.cite_text) : m.copyRefused);
  };
  const subject = `${m.report}: ${atlas.dataset.id} ${atlas.dataset.version}`;
  return (
    <span class="cite-panel">
      <label for={field} class="aside">
        {m.reportHint}
      </label>
      <textarea id={field} class="copy-box" rows={12} value={text} onInput={(event) => onText(event.currentTarget.value)} />
      <span class="buttons">
        <button type="button" class="button" onClick={() => void copy()}>
          {m.copy}
        </button>
        <a class="button" href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`}>
          {m.openMail}
        </a>
      </span>
      <span class="aside" role="status">
        {said}
      </span>
    </span>
  );
}
