import type { ComponentChildren, TargetedMouseEvent } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { StoryStep } from '../../core/model';
import { storyPage } from '../../core/story-page';
import { STORY_WORDS } from '../../i18n/story';
import { pageWriter } from '../../i18n/story-page';
import { useUi, useWords } from '../context';

/** The whole story as one text, made to be read through or printed. */
export function LongText({ steps, toggle }: { steps: readonly StoryStep[]; toggle: ComponentChildren }) {
  const { atlas, ports } = useUi();
  const { locale } = useWords();
  const words = STORY_WORDS[locale];
  const head = useRef<HTMLHeadingElement>(null);
  const text = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const here = ports.permalink().replace(/#.*$/, '');
    const html = storyPage(steps, atlas.sources, pageWriter(locale, 3, here));
    text.current?.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  }, [atlas, steps, locale]);
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  return (
    <article class="story-page">
      <p class="tour-tools">
        {toggle}
        <button type="button" class="button" onClick={() => globalThis.print()}>
          {words.print}
        </button>
        <a class="button" href={`story.${locale}.html`}>
          {words.plainPage}
        </a>
      </p>
      <h3 class="card-title" ref={head} tabIndex={-1}>
        {words.title}
      </h3>
      <p class="lead">{words.lead(steps.length)}</p>
      <div class="page-text" onClick={toNote} ref={text} />
    </article>
  );
}

/** The address of this page says what the map shows, so a footnote is gone to without it. */
function toNote(event: TargetedMouseEvent<HTMLElement>): void {
  const mark = (event.target as Element).closest('a[href^="#note-"]');
  const note = mark && event.currentTarget.querySelector<HTMLElement>(mark.getAttribute('href')!);
  if (!note) return;
  event.preventDefault();
  note.scrollIntoView({ block: 'center' });
  note.focus({ preventScroll: true });
}
