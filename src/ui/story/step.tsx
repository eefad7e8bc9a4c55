import type { ComponentChildren, RefObject } from 'preact';
import type { StoryStep } from '../../core/model';
import { isAway, showStep, stepBeside } from '../../state/story';
import { STORY_WORDS } from '../../i18n/story';
import { useUi, useWords } from '../context';
import { Marks, Notes } from '../parts/notes';
import { Say } from '../parts/say';
import { When } from '../parts/when';
import { useCalm, useSignal } from '../signal';
import { stepBack } from './room';

interface Props {
  step: StoryStep;
  steps: readonly StoryStep[];
  head: RefObject<HTMLHeadingElement | null>;
  onGo: (step: StoryStep | undefined) => void;
  toggle: ComponentChildren;
}

/** One step: its title, its day, what to look at, its text with footnotes, and the way on. */
export function Step({ step, steps, head, onGo, toggle }: Props) {
  const { locale } = useWords();
  const words = STORY_WORDS[locale];
  return (
    <article class="tour-step">
      <p class="kicker">{words.stepOf(steps.indexOf(step) + 1, steps.length)}</p>
      <h3 class="card-title" ref={head} tabIndex={-1}>
        <Say text={step.title} />
      </h3>
      <p class="story-date">
        <When date={step.date} />
      </p>
      <p class="tour-look">
        <span class="visually-hidden">{words.lookAt}: </span>
        <Say text={step.look.text} />
      </p>
      <Away step={step} onReturn={() => head.current?.focus({ preventScroll: true })} />
      <Notes of={step.id} key={step.id}>
        <p class="tour-text">
          <Say text={step.text} />
          <Marks ids={step.sources} />
        </p>
      </Notes>
      <p class="tour-tools">{toggle}</p>
      <Ways step={step} steps={steps} onGo={onGo} />
    </article>
  );
}

/** At the ends a button stays where it is and says that it leads nowhere, so that whoever stands on it is not thrown off. */
function Ways({ step, steps, onGo }: Pick<Props, 'step' | 'steps' | 'onGo'>) {
  const { locale, tell } = useWords();
  const words = STORY_WORDS[locale];
  const [before, after] = [stepBeside(steps, step.id, -1), stepBeside(steps, step.id, 1)];
  const name = (word: string, to: StoryStep | undefined) => (to ? `${word}: ${tell(to.title)}` : word);
  return (
    <nav class="tour-ways" aria-label={words.title}>
      <button type="button" class="button" aria-disabled={!before} aria-label={name(words.back, before)} onClick={() => onGo(before)}>
        ‹ {words.back}
      </button>
      <span class="tour-count" aria-hidden="true">
        {steps.indexOf(step) + 1} / {steps.length}
      </span>
      <button type="button" class="button primary" aria-disabled={!after} aria-label={name(words.next, after)} onClick={() => onGo(after)}>
        {words.next} ›
      </button>
    </nav>
  );
}

/** For whoever has dragged the slider away, or picked out something else. */
function Away({ step, onReturn }: { step: StoryStep; onReturn: () => void }) {
  const { store } = useUi();
  const { locale } = useWords();
  const words = STORY_WORDS[locale];
  useCalm(store.date);
  useSignal(store.lens);
  useSignal(store.selection);
  useSignal(store.comparison);
  if (!isAway(store, step)) return null;
  return (
    <p class="tour-away">
      {words.away}{' '}
      <button
        type="button"
        class="button"
        onClick={() => {
          showStep(store, step, stepBack());
          onReturn(); // this button goes away
        }}
      >
        {words.return}
      </button>
    </p>
  );
}
