import { formatNumber } from '../../i18n';
import { OPEN_WORDS } from '../../i18n/open';
import { useWords } from '../context';
import type { Progress } from '../opening';
import { Silence } from '../parts/silence';

/** What is being done and how far it is, and a way out. */
export function Busy({ progress: { stage, done, all, silent }, onCancel }: { progress: Progress; onCancel: () => void }) {
  const { locale } = useWords();
  const words = OPEN_WORDS[locale];
  const what = words[`stage_${stage}`];
  const share = all > 0 ? Math.min(1, done / all) : undefined;
  return (
    <div class="open-busy">
      <p role="status">{what} …</p>
      <progress aria-label={what} max={1} value={share} />
      <p class="aside">{share === undefined ? '' : `${formatNumber(Math.floor(share * 100), locale)} %`}</p>
      <Silence seconds={silent} />
      <button type="button" class="button" onClick={onCancel}>
        {words.cancel}
      </button>
    </div>
  );
}
