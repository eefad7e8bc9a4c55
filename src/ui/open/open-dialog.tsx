import { useEffect, useRef } from 'preact/hooks';
import { formatDay } from '../../core/calendar';
import { OPEN_WORDS } from '../../i18n/open';
import { OPINION_WORDS } from '../../i18n/opinion';
import { useUi, useWords } from '../context';
import { hindrance } from '../opinion/lay';
import { Icon } from '../parts/icons';
import { Ask } from './ask';
import { Busy } from './busy';
import { gatherDropped } from './gather';
import type { Dropped } from './dropped';
import { RecognisedStep } from './recognised-step';
import { useOpening, type Mode } from './use-opening';
import '../../../styles/open.css';

interface Props {
  dropped?: Dropped;
  mode: Mode;
  onClose(): void;
}

/** From what is given to an atlas, step by step; until the last step nothing on the page changes. */
export function OpenDialog({ dropped, mode, onClose }: Props) {
  const { atlas, store } = useUi();
  const { locale } = useWords();
  const words = OPEN_WORDS[locale];
  const laying = OPINION_WORDS[locale];
  const box = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const begun = useRef(false);
  const { step, ask, read, open, compare } = useOpening(mode, () => box.current!.close());

  useEffect(() => {
    box.current!.showModal();
    if (dropped) read(async () => ({ kind: 'files', files: await gatherDropped(dropped) }));
  }, []);
  useEffect(() => {
    // the button that led here is gone; only at first the dialog itself knows where to begin
    if (begun.current || step.kind !== 'ask') heading.current?.focus();
    begun.current = true;
  }, [step.kind]);
  const close = () => {
    if (step.kind === 'busy') step.cancel();
    onClose();
  };
  return (
    <dialog class="open-dialog" ref={box} aria-labelledby="open-title" onClose={close}>
      <div class="open-head">
        <h2 id="open-title" ref={heading} tabIndex={-1}>
          {step.kind === 'recognised' ? words.recognised : mode === 'compare' ? laying.dialog : words.title}
        </h2>
        <button type="button" class="tool" aria-label={words.close} title={words.close} onClick={() => box.current!.close()}>
          <Icon name="close" />
        </button>
      </div>
      {'failure' in step && step.failure !== undefined && (
        <div class="open-failure" role="alert">
          <p>{step.failure.said}</p>
          <p lang="en">{step.failure.why}</p>
        </div>
      )}
      {step.kind === 'ask' && mode === 'compare' && <p>{laying.dialogIntro(formatDay(store.date.value, locale, 'long'))}</p>}
      {step.kind === 'ask' && <Ask told={step.told} onGiven={(given) => read(given)} />}
      {step.kind === 'busy' && <Busy progress={step.progress} onCancel={step.cancel} />}
      {step.kind === 'recognised' && (
        <RecognisedStep
          given={step.given}
          recognised={step.recognised}
          onBack={ask}
          onAgain={(choices) => read(step.given, choices, step)}
          onOpen={mode === 'compare' ? undefined : (choices) => open(step.given, choices, step)}
          onCompare={hindrance(atlas) ? undefined : (choices) => compare(step.given, choices, step)}
        />
      )}
    </dialog>
  );
}
