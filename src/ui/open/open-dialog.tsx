import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportChoices } from '../../core/dated';
import { formatDay } from '../../core/calendar';
import { OPEN_WORDS } from '../../i18n/open';
import { OPINION_WORDS } from '../../i18n/opinion';
import { isTiles } from '../../state/data-ref';
import { useUi, useWords } from '../context';
import type { Given, Progress, Recognised, Running } from '../opening';
import { hindrance, layOver } from '../opinion/lay';
import { Icon } from '../parts/icons';
import { Ask } from './ask';
import { Busy } from './busy';
import { gatherDropped } from './gather';
import type { Dropped } from './dropped';
import { RecognisedStep } from './recognised-step';
import '../../../styles/open.css';

/** What failed, in the reader's language, and why, in English. */
interface Failure {
  said: string;
  why: string;
}
type Step =
  | { kind: 'ask'; told?: string; failure?: Failure }
  | { kind: 'busy'; progress: Progress; cancel: () => void }
  | { kind: 'recognised'; given: Given; recognised: Recognised; failure?: Failure };

interface Props {
  dropped?: Dropped;
  /** Something new, the data that are shown under other assumptions, or some to lay over the map. */
  mode: 'ask' | 'again' | 'compare';
  onClose(): void;
}

/** From what is given to an atlas, step by step; until the last step nothing on the page changes. */
export function OpenDialog({ dropped, mode, onClose }: Props) {
  const ui = useUi();
  const { ports, store } = ui;
  const { locale } = useWords();
  const words = OPEN_WORDS[locale];
  const laying = OPINION_WORDS[locale];
  const box = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { about } = ports;
  const [step, setStep] = useState<Step>(
    mode === 'again' && about ? { kind: 'recognised', given: about.given, recognised: about } : { kind: 'ask' },
  );

  const run = async (work: (running: Running) => Promise<void>, back: Step, said = words.failed) => {
    const control = new AbortController();
    const cancel = () => control.abort();
    const tell = (progress: Progress) => control.signal.aborted || setStep({ kind: 'busy', progress, cancel });
    tell({ stage: 'read', done: 0, all: 0 });
    try {
      await work({ tell, signal: control.signal });
    } catch (error) {
      if (control.signal.aborted) setStep(back.kind === 'ask' ? { kind: 'ask', told: words.cancelled } : back);
      else setStep({ ...back, failure: { said, why: error instanceof Error ? error.message : String(error) } } as Step);
    }
  };
  const read = (given: Given | (() => Promise<Given>), choices: ImportChoices = {}, back: Step = { kind: 'ask' }) =>
    void run(async (running) => {
      const got = typeof given === 'function' ? await given() : given;
      const tiles = mode !== 'compare' && got.kind === 'address' && isTiles(got.address); // nothing in tiles is there to be recognised
      if (tiles) return ports.opening.open(got, choices, running);
      const recognised = await ports.opening.read(got, choices, running);
      if (!running.signal.aborted) setStep({ kind: 'recognised', given: got, recognised });
    }, back);
  const open = (given: Given, choices: ImportChoices, back: Step) =>
    void run((running) => ports.opening.open(given, choices, running), back);
  const compare = (given: Given, choices: ImportChoices, back: Step) =>
    void run(
      async (running) => {
        const laid = await layOver(ui, given, choices, {}, running);
        box.current!.close(); // gives the focus back to the page, where what was found takes it
        store.opinion.value = laid;
        store.panel.value = 'change';
      },
      back,
      laying.failed,
    );

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
          onBack={() => setStep({ kind: 'ask' })}
          onAgain={(choices) => read(step.given, choices, step)}
          onOpen={mode === 'compare' ? undefined : (choices) => open(step.given, choices, step)}
          onCompare={hindrance(ui.atlas) ? undefined : (choices) => compare(step.given, choices, step)}
        />
      )}
    </dialog>
  );
}
