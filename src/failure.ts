import type { Locale } from './core/model';
import { t } from './i18n';

type Part = 'map' | 'data';
/** What failed, and how to go on; here because the tables of words may be among what failed. */
const WORDS: Record<Locale, string> = {
  en: 'The atlas could not be opened. Reload the page; if you built it yourself, run “npm run thalweg -- build” first.',
  nl: 'De atlas kon niet worden geopend. Laad de pagina opnieuw; hebt u hem zelf gebouwd, voer dan eerst “npm run thalweg -- build” uit.',
  ru: 'Не удалось открыть атлас. Перезагрузите страницу; если вы собрали его сами, сначала выполните «npm run thalweg -- build».',
  zh: '无法打开地图集。请重新加载页面；如果是自行构建，请先运行“npm run thalweg -- build”。',
};

const AGAIN: Record<Locale, string> = { en: 'Try again', nl: 'Probeer het opnieuw', ru: 'Попробовать снова', zh: '重试' };

function again(locale: Locale): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = AGAIN[locale];
  button.addEventListener('click', () => location.reload());
  return button;
}

/** Says it in the place where the thing would have been, with the browser's own words for whoever can mend it. */
export function showFailure(box: HTMLElement, part: Part, locale: Locale, error: unknown): void {
  const message = document.createElement('div');
  message.setAttribute('role', 'alert');
  message.lang = locale;
  message.tabIndex = 0; // on a small map it is longer than its place, and Safari scrolls by keys only what has the focus
  message.className = `failure failure-${part}`;
  const [said, detail] = [document.createElement('p'), document.createElement('p')];
  said.textContent = part === 'map' ? t(locale).notices.noWebgl : WORDS[locale];
  detail.textContent = error instanceof Error ? error.message : String(error);
  detail.className = 'failure-detail';
  message.append(said, detail, ...(part === 'data' ? [again(locale)] : []));
  box.replaceChildren(message);
}
