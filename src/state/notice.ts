/** What the page has to tell besides the map: nothing, what an address said in vain, or that the browser has taken the map's drawing away. */
export type Notice = { kind: 'none' } | { kind: 'address'; problems: string[] } | { kind: 'context-lost' };

export const QUIET: Notice = { kind: 'none' };
