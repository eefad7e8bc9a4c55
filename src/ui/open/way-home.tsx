import { useState } from 'preact/hooks';
import { OPEN_WORDS } from '../../i18n/open';
import { useStage, useWords } from '../context';
import { Say } from '../parts/say';

/** Back to the atlas that the program brings along: always there while another is shown. */
export function WayHome() {
  const { outline: atlas, ports } = useStage();
  const { locale } = useWords();
  const words = OPEN_WORDS[locale];
  const [failure, setFailure] = useState('');
  const go = () => {
    setFailure('');
    ports.home?.().catch((error: unknown) => setFailure(error instanceof Error ? error.message : String(error)));
  };
  return (
    <div class="way-home">
      <p class="way-title">
        <Say text={atlas.dataset.title} />
      </p>
      <button type="button" class="button" onClick={go}>
        {words.home}
      </button>
      {failure !== '' && (
        <p role="alert" class="aside">
          {failure}
        </p>
      )}
    </div>
  );
}
