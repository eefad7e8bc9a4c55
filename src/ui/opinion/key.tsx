import { useId } from 'preact/hooks';
import type { Laid, Opinion } from '../../core/opinion';
import { OPINION_WORDS } from '../../i18n/opinion';
import { isOfNow } from '../../state/opinion';
import { useUi, useWords } from '../context';
import { useSignal } from '../signal';

/** The same signs in the key of the map, while it bears them. */
export function LegendKey({ laid }: { laid: Laid }) {
  const { store } = useUi();
  useSignal(store.date);
  useSignal(store.lens);
  useSignal(store.reading);
  return isOfNow(store, laid) ? <Key opinion={laid.opinion} /> : null;
}

/** The signs that a second opinion puts on the map, those that are there. */
export function Key({ opinion: { parts, drawn } }: { opinion: Opinion }) {
  const { locale } = useWords();
  const words = OPINION_WORDS[locale];
  const has = (verdict: string) => parts.some((part) => part.verdict === verdict);
  return (
    <ul class="opinion-key" aria-label={words.key}>
      {has('disagreed') && (
        <li>
          <Land hatch="M0 0 9 9M9 0 0 9" />
          <span>{words.key_disagreed}</span>
        </li>
      )}
      {has('uncovered') && (
        <li>
          <Land hatch="M5 2v6" faint />
          <span>{words.key_uncovered}</span>
        </li>
      )}
      {(['line', 'edge'] as const)
        .filter((kind) => drawn.some(({ edge }) => edge === (kind === 'edge')))
        .map((kind) => (
          <li key={kind}>
            <svg
              class={`line-sample opinion-sample-${kind}`}
              viewBox="0 0 30 20"
              width="30"
              height="20"
              aria-hidden="true"
              focusable="false"
            >
              <path d="M1 13C9 13 8 7 15 7s7 6 14 4" fill="none" />
            </svg>
            <span>{words[`key_${kind}`]}</span>
          </li>
        ))}
    </ul>
  );
}

function Land({ hatch, faint = false }: { hatch: string; faint?: boolean }) {
  const id = `op${useId().replace(/\W/g, '')}`;
  return (
    <svg class="swatch" viewBox="0 0 30 20" width="30" height="20" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={id} width="9" height="9" patternUnits="userSpaceOnUse">
          <path d={hatch} stroke={faint ? 'var(--ink-soft)' : 'var(--ink)'} stroke-width="1" fill="none" />
        </pattern>
      </defs>
      <rect class="swatch-edge" x="0.5" y="0.5" width="29" height="19" fill={faint ? 'var(--paper)' : 'var(--paper-deep)'} />
      <rect width="30" height="20" fill={`url(#${id})`} />
    </svg>
  );
}
