import { useState } from 'preact/hooks';
import { useUi, useWords } from '../context';
import { CopyBox } from '../parts/copy-box';

/** A button that copies a text and says so; where the browser refuses, the text to copy by hand. */
export function CopyPart({ text, label, name }: { text: () => string; label: string; name: string }) {
  const { ports } = useUi();
  const { m } = useWords();
  const [copied, setCopied] = useState<{ text: string; done: boolean } | null>(null);
  const copy = async () => {
    const wanted = text();
    setCopied(null); // so that the same words are said again
    setCopied({ text: wanted, done: await ports.copy(wanted) });
  };
  return (
    <>
      <button type="button" class="button" onClick={() => void copy()}>
        {label}
      </button>
      <p class="aside" role="status">
        {copied && (copied.done ? m.copied(name) : m.copyRefused)}
      </p>
      {copied && !copied.done && <CopyBox text={copied.text} name={name} />}
    </>
  );
}
