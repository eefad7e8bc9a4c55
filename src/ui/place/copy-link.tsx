import { useState } from 'preact/hooks';
import { HERE_WORDS } from '../../i18n/here';
import { useUi, useWords } from '../context';
import { CopyBox } from '../parts/copy-box';

/** The address of what is shown, for a letter or a footnote; where the browser forbids copying it stands there to be copied by hand. */
export function CopyLink() {
  const { ports } = useUi();
  const { locale } = useWords();
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const words = HERE_WORDS[locale];
  const copy = async () => setState((await ports.copy(ports.permalink())) ? 'copied' : 'refused');
  return (
    <p class="copy-link">
      <button type="button" class="button" onClick={() => void copy()}>
        {words.copyLink}
      </button>{' '}
      <span class="aside" role="status">
        {state === 'idle' ? '' : words[state]}
      </span>
      {state === 'refused' && <CopyBox text={ports.permalink()} name={words.copyLink} />}
    </p>
  );
}
