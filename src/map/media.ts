import type { FlavourName } from './flavour';

/** The flavour that a theme means on this screen. */
export const flavourOf = (theme: 'auto' | FlavourName): FlavourName => (theme !== 'auto' ? theme : darkQuery().matches ? 'dark' : 'light');

export const darkQuery = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

/** Whether the reader has asked for less motion. */
export const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
