import { ymd } from '../../core/time';
import { dayOfStep, type StoryStep } from '../../core/model';
import { STORY_WORDS } from '../../i18n/story';
import { useWords } from '../context';
import { Fold } from '../parts/fold';
import { Say } from '../parts/say';

interface Props {
  steps: readonly StoryStep[];
  current: StoryStep | undefined;
  onGo: (step: StoryStep) => void;
}

/** Every step by its year and title. */
export function StepList({ steps, current, onGo }: Props) {
  const { locale } = useWords();
  return (
    <Fold title={`${STORY_WORDS[locale].steps} (${steps.length})`} open={!current}>
      <ol class="step-list">
        {steps.map((step) => (
          <li key={step.id}>
            <button type="button" aria-current={step === current ? 'step' : undefined} onClick={() => onGo(step)}>
              <span class="step-year">{ymd(dayOfStep(step)).y}</span> <Say text={step.title} />
            </button>
          </li>
        ))}
      </ol>
    </Fold>
  );
}
