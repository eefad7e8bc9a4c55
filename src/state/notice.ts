/**
 * What the page has to tell besides the map: nothing, what an address said in vain, that the browser has taken the map's drawing away, or that
 * no more of the atlas has come than its first picture.
 */
export type Notice = { kind: 'none' } | { kind: 'address'; problems: string[] } | { kind: 'context-lost' } | { kind: 'outline-only' };

export const QUIET: Notice = { kind: 'none' };
