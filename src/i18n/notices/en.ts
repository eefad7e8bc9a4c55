/** What the page says of itself when something is not as it should be, and how to go on. */
export interface NoticeWords {
  address: string;
  contextLost: string;
  outlineOnly: string;
  language: (name: string) => string;
  data: string;
  disk: string;
  kept: string;
  notKept: string;
  again: string;
  reopen: string;
  close: string;
  noWebgl: string;
}

export const noticesEn: NoticeWords = {
  address: 'Part of the address means nothing in this atlas and was left out:',
  contextLost:
    'The browser has taken away what the map is drawn with, as it does when memory is short. The map comes back by itself; if it does not, reload the page: the address keeps what you see.',
  outlineOnly:
    'The texts and the exact lines of the atlas have not loaded: are you online? Map and timeline work without them; whatever you open asks for them again.',
  language: (name) => `The words in ${name} could not be fetched: are you online? Choose the language again to try once more.`,
  data: 'The other data could not be opened; this is shown instead.',
  disk: 'These files are on your own device, so a link cannot take them along: whoever opens it must open the files too.',
  kept: 'This browser keeps them for you: after a reload you can open them again.',
  notKept: 'This browser could not keep them (too large, or storage is forbidden): after a reload, choose them again.',
  again: 'This link shows files that were opened on somebody’s own device. If it was this device, this browser may still have them.',
  reopen: 'Open again',
  close: 'Close this notice',
  noWebgl:
    'The map cannot be drawn here: it needs WebGL 2. Turn on hardware acceleration or open the atlas in another browser. The timeline, the acts, the places and the figures work without it.',
};
