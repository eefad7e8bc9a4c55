import { useEffect, useRef, useState } from 'preact/hooks';
import { OPEN_WORDS } from '../../i18n/open';
import { webAddress } from '../../state/data-ref';
import { useUi, useWords } from '../context';
import type { Given } from '../opening';
import { gather } from './gather';

type Give = (given: Given | (() => Promise<Given>)) => void;

/** Files, a folder, an address or a text: whichever the reader has. */
export function Ask({ told, onGiven }: { told?: string; onGiven: Give }) {
  const { locale } = useWords();
  const words = OPEN_WORDS[locale];
  return (
    <div class="open-ask">
      <p>{words.intro}</p>
      <div class="buttons">
        <Choose label={words.files} onGiven={onGiven} />
        <Choose label={words.folder} folder onGiven={onGiven} />
        <Again onGiven={onGiven} />
      </div>
      <FromAddress onGiven={onGiven} />
      <Pasted onGiven={onGiven} />
      <p role="status">{told}</p>
    </div>
  );
}

/** A button before a file input: browsers write their own words on that one, in their own language. */
function Choose({ label, folder = false, onGiven }: { label: string; folder?: boolean; onGiven: Give }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (folder) input.current!.webkitdirectory = true;
  }, [folder]);
  return (
    <>
      <button type="button" class="button" onClick={() => input.current!.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={label}
        onChange={() => {
          const files = [...(input.current!.files ?? [])];
          if (files.length > 0) onGiven(async () => ({ kind: 'files', files: await gather(files) }));
        }}
      />
    </>
  );
}

/** What was opened last, where the browser has kept it. */
function Again({ onGiven }: { onGiven: Give }) {
  const { ports } = useUi();
  const { locale } = useWords();
  const [title, setTitle] = useState<string>();
  useEffect(() => {
    ports.opening.kept().then(setTitle, () => undefined);
  }, []);
  if (title === undefined) return null;
  return (
    <button type="button" class="button" onClick={() => onGiven(() => ports.opening.keptGiven())}>
      {OPEN_WORDS[locale].again(title)}
    </button>
  );
}

function FromAddress({ onGiven }: { onGiven: Give }) {
  const { locale } = useWords();
  const words = OPEN_WORDS[locale];
  const [text, setText] = useState('');
  const [bad, setBad] = useState(false);
  const give = (event: Event) => {
    event.preventDefault();
    const address = webAddress(text);
    setBad(address === undefined);
    if (address !== undefined) onGiven({ kind: 'address', address });
  };
  return (
    <form onSubmit={give} noValidate>
      <label for="open-address">{words.address}</label>
      <div class="open-line">
        <input
          id="open-address"
          type="url"
          value={text}
          placeholder={words.addressHint}
          aria-invalid={bad}
          aria-describedby={bad ? 'open-bad-address' : undefined}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button class="button">{words.fetch}</button>
      </div>
      {bad && (
        <p id="open-bad-address" class="problem" role="alert">
          {words.badAddress}
        </p>
      )}
    </form>
  );
}

function Pasted({ onGiven }: { onGiven: Give }) {
  const { locale } = useWords();
  const words = OPEN_WORDS[locale];
  const field = useRef<HTMLTextAreaElement>(null);
  const give = (event: Event) => {
    event.preventDefault();
    const { value } = field.current!;
    if (value.trim() !== '') onGiven({ kind: 'files', files: [{ name: 'pasted.geojson', bytes: new TextEncoder().encode(value) }] });
  };
  return (
    <form onSubmit={give}>
      <label for="open-paste">{words.paste}</label>
      <textarea id="open-paste" rows={3} ref={field} spellcheck={false} />
      <div>
        <button class="button">{words.pasted}</button>
      </div>
    </form>
  );
}
