/** Whether the page is laid out as on a phone, with a sheet below the map: as in styles/layout.css. */
export const isNarrow = (): boolean => globalThis.matchMedia('(max-width: 760px)').matches;
