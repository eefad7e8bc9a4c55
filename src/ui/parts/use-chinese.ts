import { useEffect } from 'preact/hooks';
import { bringChinese } from './chinese';

/** For words that may hold Chinese on a page in another language: not every machine has letters for them. */
export function useChinese(text: string): void {
  const chinese = /\p{Script=Han}/u.test(text);
  useEffect(() => {
    if (chinese) bringChinese();
  }, [chinese]);
}
