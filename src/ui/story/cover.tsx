import type { ComponentChildren, RefObject } from 'preact';
import type { StoryStep } from '../../core/model';
import { STORY_WORDS } from '../../i18n/story';
import { useWords } from '../context';

interface Props {
  steps: readonly StoryStep[];
  head: RefObject<HTMLHeadingElement | null>;
  onBegin: () => void;
  toggle: ComponentChildren;
}

/** What the story is, before it begins. */
export function Cover({ steps, head, onBegin, toggle }: Props) {
  const { locale } = useWords();
  const words = STORY_WORDS[locale];
  return (
    <>
      <h3 class="card-title" ref={head} tabIndex={-1}>
        {words.title}
      </h3>
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
