/**
 * Fetches the Chinese letters, once; heavy, so only where Chinese is shown. Of their files the browser takes those whose characters it draws.
 * Where they do not come, it draws with letters of its own.
 */
export const bringChinese = (): void => void import('@fontsource/noto-sans-sc/400.css').catch(() => undefined);
