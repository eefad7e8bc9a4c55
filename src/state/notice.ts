/**
 * What the page has to tell besides the map: nothing, what an address said in vain, that the browser has taken the map's drawing away, that
 * no more of the atlas has come than its first picture, that the words of a language have not, why other data could not be opened, that no
 * link can carry a reader's own files (and whether the browser keeps them), or that those opened last can be opened again, as an address that named them has it.
 */
export type Notice =
  | { kind: 'none' }
  | { kind: 'address'; problems: string[] }
  | { kind: 'context-lost' }
  | { kind: 'outline-only' }
  | { kind: 'language'; name: string }
  | { kind: 'data'; why: string }
  | { kind: 'disk'; kept: boolean }
  | { kind: 'again'; hash: string };

export const QUIET: Notice = { kind: 'none' };
