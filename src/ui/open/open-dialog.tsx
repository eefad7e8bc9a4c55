import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportChoices } from '../../core/dated';
import { OPEN_WORDS } from '../../i18n/open';
import { isTiles } from '../../state/data-ref';
import { useUi, useWords } from '../context';
import type { Given, Progress, Recognised, Running } from '../opening';
import { Icon } from '../parts/icons';
import { Ask } from './ask';
import { Busy } from './busy';
import { gatherDropped } from './gather';
import type { Dropped } from './dropped';
import { RecognisedStep } from './recognised-step';
import '../../../styles/open.css';

type Step =
  | { kind: 'ask'; told?: string; failure?: string }
  | { kind: 'busy'; progress: Progress; cancel: () => void }
  | { kind: 'recognised'; given: Given; recognised: Recognised; failure?: string };

interface Props {
  dropped?: Dropped;
  /** The data that are shown, under other assumptions. */
  again: boolean;
  onClose(): void;
}

/** From what is given to an atlas, step by step; until the last step nothing on the page changes. */
export function OpenDialog({ dropped, again, onClose }: Props) {
  const { ports } = useUi();
  const { locale } = useWords();
  const words = OPEN_WORDS[locale];
  const box = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { about } = ports;
  const [step, setStep] = useState<Step>(again && about ? { kind: 'recognised', given: about.given, recognised: about } : { kind: 'ask' });

  const run = async (work: (running: Running) => Promise<void>, back: Step) => {
    const control = new AbortController();
    const cancel = () => control.abort();
    const tell = (progress: Progress) => control.signal.aborted || setStep({ kind: 'busy', progress, cancel });
    tell({ stage: 'read', done: 0, all: 0 });
    try {
      await work({ tell, signal: control.signal });
    } catch (error) {
      if (control.signal.aborted) setStep(back.kind === 'ask' ? { kind: 'ask', told: words.cancelled } : back);
      else setStep({ ...back, failure: error instanceof Error ? error.message : String(error) } as Step);
    }
  };
  const read = (given: Given | (() => Promise<Given>), choices: ImportChoices = {}, back: Step = { kind: 'ask' }) =>
    void run(async (running) => {
      const got = typeof given === 'function' ? await given() : given;
      if (got.kind === 'address' && isTiles(got.address)) return ports.opening.open(got, choices, running); // nothing in tiles is there to be recognised
      const recognised = await ports.opening.read(got, choices, running);
      if (!running.signal.aborted) setStep({ kind: 'recognised', given: got, recognised });
    }, back);
  const open = (given: Given, choices: ImportChoices, back: Step) =>
    void run((running) => ports.opening.open(given, choices, running), back);

  useEffect(() => {
    box.current!.showModal();
    if (dropped) read(async () => ({ kind: 'files', files: await gatherDropped(dropped) }));
  }, []);
  useEffect(() => {
    if (step.kind !== 'ask') heading.current?.focus();
  }, [step.kind]);
  const close = () => {
    if (step.kind === 'busy') step.cancel();
    onClose();
  };
  return (
    <dialog class="open-dialog" ref={box} aria-labelledby="open-title" onClose={close}>
      <div class="open-head">
        <h2 id="open-title" ref={heading} tabIndex={-1}>
          {step.kind === 'recognised' ? words.recognised : words.title}
        </h2>
        <button type="button" class="tool" aria-label={words.close} title={words.close} onClick={() => box.current!.close()}>
          <Icon name="close" />
        </button>
      </div>
      {'failure' in step && step.failure !== undefined && (
        <div class="open-failure" role="alert">
          <p>{words.failed}</p>
          <p lang="en">{step.failure}</p>
        </div>
      )}
      {step.kind === 'ask' && <Ask told={step.told} onGiven={(given) => read(given)} />}
      {step.kind === 'busy' && <Busy progress={step.progress} onCancel={step.cancel} />}
      {step.kind === 'recognised' && (
        <RecognisedStep
          given={step.given}
          recognised={step.recognised}
          onBack={() => setStep({ kind: 'ask' })}
          onAgain={(choices) => read(step.given, choices, step)}
          onOpen={(choices) => open(step.given, choices, step)}
        />
      )}
    </dialog>
  );
}
