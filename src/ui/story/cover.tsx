import type { ComponentChildren } from 'preact';
import type { StoryStep } from '../../core/model';
import { STORY_WORDS } from '../../i18n/story';
import { useWords } from '../context';

/** What the story is, before it begins. */
export function Cover({ steps, onBegin, toggle }: { steps: readonly StoryStep[]; onBegin: () => void; toggle: ComponentChildren }) {
  const { locale } = useWords();
  const words = STORY_WORDS[locale];
  return (
    <>
      <h3 class="card-title">{words.title}</h3>
      <p class="lead">{words.lead(steps.length)}</p>
      <p class="tour-tools">
        <button type="button" class="button primary" onClick={onBegin}>
          {words.begin}
        </button>
        {toggle}
      </p>
      <p class="aside">{words.keys}</p>
    </>
  );
}
