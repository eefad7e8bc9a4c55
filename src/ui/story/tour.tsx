import { useEffect, useRef, useState } from 'preact/hooks';
import type { StoryStep } from '../../core/model';
import { stepBeside, showStep } from '../../state/story';
import { STORY_WORDS } from '../../i18n/story';
import { useUi, useWords } from '../context';
import { useSignal } from '../signal';
import { Cover } from './cover';
import { stepKey } from './keys';
import { LongText } from './long-text';
import { stepBack } from './room';
import { Step } from './step';
import { StepList } from './step-list';

/** The tour: a cover, then one step at a time; or the whole as one text. */
export function Tour({ steps }: { steps: readonly StoryStep[] }) {
  const { store } = useUi();
  const { locale, tell } = useWords();
  const words = STORY_WORDS[locale];
  const at = useSignal(store.story);
  const current = steps.find(({ id }) => id === at);
  const [whole, setWhole] = useState(false);
  const box = useRef<HTMLElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const wantsHead = useRef(false);
  const arrived = useRef(false);
  const go = (step: StoryStep | undefined, toHead = false) => {
    if (!step) return;
    wantsHead.current = toHead;
    setWhole(false);
    showStep(store, step, stepBack());
  };
  useEffect(() => {
    box.current?.closest('[role=tabpanel]')?.scrollTo({ top: 0 });
    // what was pressed may be gone: then the title takes the focus; who has only just arrived keeps it where it is
    const lost = arrived.current && document.activeElement === document.body;
    if (wantsHead.current || lost) head.current?.focus({ preventScroll: true });
    wantsHead.current = false;
    arrived.current = true;
  }, [current?.id, whole]);
  // a link out of the long text leads to a step
  useEffect(() => setWhole(false), [at]);
  useEffect(() => {
    const panel = box.current?.closest<HTMLElement>('[role=tabpanel]');
    const press = (event: KeyboardEvent) => {
      const by = whole ? undefined : stepKey(event);
      if (by === undefined) return;
      event.preventDefault();
      go(stepBeside(steps, store.story.peek(), by));
    };
    panel?.addEventListener('keydown', press);
    return () => panel?.removeEventListener('keydown', press);
  }, [steps, whole]);
  const toggle = (
    <button type="button" class="button" onClick={() => setWhole(!whole)}>
      {whole ? words.closePage : words.readAsPage}
    </button>
  );
  return (
    <section class="tour" ref={box} aria-label={words.title}>
      <p class="visually-hidden" role="status">
        {current && `${words.stepOf(steps.indexOf(current) + 1, steps.length)}: ${tell(current.title)}`}
      </p>
      {whole && <LongText steps={steps} toggle={toggle} />}
      {!whole && !current && <Cover steps={steps} head={head} onBegin={() => go(steps[0], true)} toggle={toggle} />}
      {!whole && current && <Step step={current} steps={steps} head={head} onGo={go} toggle={toggle} />}
      {!whole && <StepList steps={steps} current={current} onGo={(step) => go(step, true)} />}
    </section>
  );
}
