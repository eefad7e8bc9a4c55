import { NOTICE_WORDS } from '../i18n/notices';
import { QUIET } from '../state/notice';
import { useStage, useWords } from './context';
import { Icon } from './parts/icons';
import { useSignal } from './signal';

/** Tells what went wrong and how to go on; stays until it is read, and takes no focus. */
export function NoticeBar() {
  const { store } = useStage();
  const { locale } = useWords();
  const notice = useSignal(store.notice);
  const words = NOTICE_WORDS[locale];
  return (
    <div class="notice-bar" role="status">
      {notice.kind !== 'none' && (
        <div class="notice">
          <div>
            <p>{{ address: words.address, 'context-lost': words.contextLost, 'outline-only': words.outlineOnly }[notice.kind]}</p>
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
            }}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
