import { useLayoutEffect, useRef } from 'preact/hooks';

/** A text that a reader copies by hand, already selected, for when the browser does not let us do it. */
export function CopyBox({ text, name, lang }: { text: string; name: string; lang?: string }) {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, [text]);
  return (
    <textarea
      ref={box}
      class="copy-box"
      readOnly
      rows={Math.min(12, text.split('\n').length + 2)}
      value={text}
      aria-label={name}
      lang={lang}
    />
  );
}
