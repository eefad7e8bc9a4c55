import type { NoticeWords } from '../i18n/notices/en';
import { QUIET, type Notice } from '../state/notice';
import { useStage, useWords } from './context';
import { focusOn } from './parts/focus';
import { Icon } from './parts/icons';
import { useSignal } from './signal';

function said(notice: Notice, words: NoticeWords): string {
  if (notice.kind === 'context-lost') return words.contextLost;
  if (notice.kind === 'outline-only') return words.outlineOnly;
  if (notice.kind === 'disk') return `${words.disk} ${notice.kept ? words.kept : words.notKept}`;
  if (notice.kind === 'language') return words.language(notice.name);
  return notice.kind === 'none' ? '' : words[notice.kind];
}

/** Opens what was opened last; that it is no longer kept is told in the same place. */
function Again({ hash }: { hash: string }) {
  const { ports, store } = useStage();
  const { m } = useWords();
  const open = () =>
    ports.opening.again({ tell: () => undefined, signal: new AbortController().signal }, hash).catch((error: unknown) => {
      store.notice.value = { kind: 'data', why: error instanceof Error ? error.message : String(error) };
    });
  return (
    <button type="button" class="button" onClick={() => void open()}>
      {m.notices.reopen}
    </button>
  );
}

/** Tells what went wrong and how to go on; stays until it is read, and takes no focus. */
export function NoticeBar() {
  const { store } = useStage();
  const { m } = useWords();
  const notice = useSignal(store.notice);
  const words = m.notices;
  return (
    <div class="notice-bar" role="status">
      {notice.kind !== 'none' && (
        <div class="notice">
          <div>
            <p>{said(notice, words)}</p>
            {notice.kind === 'data' && <p lang="en">{notice.why}</p>}
            {notice.kind === 'again' && <Again hash={notice.hash} />}
            {notice.kind === 'address' && (
              <ul lang="en">
                {notice.problems.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            )}
          </div>
          <button
            type="button"
            class="tool"
            aria-label={words.close}
            title={words.close}
            onClick={() => {
              store.notice.value = QUIET;
              focusOn('#date-slider');
            }}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
