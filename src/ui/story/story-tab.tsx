import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { StoryStep } from '../../core/model';
import { STORY_TAB_WORDS } from '../../i18n/story-tab';
import { useUi, useWords } from '../context';
import { Fold } from '../parts/fold';
import { Acts } from './acts';

interface Loaded {
  steps: readonly StoryStep[];
  Tour: ComponentType<{ steps: readonly StoryStep[] }>;
}

/** The story as a tour of the map, and below it every act. Tour and steps are fetched when the tab is first opened. */
export function StoryTab() {
  const { m, locale } = useWords();
  const words = STORY_TAB_WORDS[locale];
  const { loaded, failure, load } = useStory();
  return (
    <>
      <h2 class="visually-hidden">{m.tab_story}</h2>
      {loaded && <loaded.Tour steps={loaded.steps} />}
      {!loaded && !failure && (
        <p class="aside" role="status">
          {words.loading}
        </p>
      )}
      {failure && (
        <p role="alert">
          {words.failed} <span class="aside">{failure}</span>{' '}
          <button type="button" class="button" onClick={load}>
            {words.again}
          </button>
        </p>
      )}
      <div class="all-acts">
        <Fold title={words.allActs}>
          <Acts />
        </Fold>
      </div>
    </>
  );
}

let kept: Loaded | undefined;

function useStory() {
  const { ports } = useUi();
  const [loaded, setLoaded] = useState(kept);
  const [failure, setFailure] = useState('');
  const load = () => {
    setFailure('');
    Promise.all([import('./tour').then(({ Tour }) => Tour), ports.story?.() ?? []]).then(
      ([Tour, steps]) => setLoaded((kept = { steps, Tour })),
      (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
    );
  };
  useEffect(() => {
    if (!kept) load();
  }, []);
  return { loaded, failure, load };
}
