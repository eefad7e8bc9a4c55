import { AREA_WORDS } from '../../i18n/areas';
import { isInAddress } from '../../state/url-area';
import { useUi, useWords } from '../context';
import { useSignal } from '../signal';
import { AreaResult } from './area-result';
import { AreaTools } from './area-tools';
import { AreaWriting } from './area-writing';
import { problemInWords } from './problem';

/** An area that the reader draws, writes or chooses, and what is in it. */
export function AreaPanel() {
  const { store } = useUi();
  const { locale } = useWords();
  const words = AREA_WORDS[locale];
  const choice = useSignal(store.area);
  const problem = useSignal(store.areaProblem);
  return (
    <div class="area">
      <p>{words.intro}</p>
      <AreaTools />
      <AreaWriting />
      <p class="field-error" role="alert">
        {problem && problemInWords(problem, words)}
      </p>
      {choice.kind !== 'none' && (
        <>
          {!isInAddress(choice) && <p class="aside">{words.notInAddress}</p>}
          <AreaResult choice={choice} />
        </>
      )}
    </div>
  );
}
