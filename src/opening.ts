import { openedWhole } from './catalog/open';
import { busiestDay } from './core/first-day';
import type { ImportChoices, RawFile } from './core/dated';
import type { Atlas } from './core/model';
import { readUrl, writeUrl } from './state/url';
import { isTiles, type DataRef } from './state/data-ref';
import { createStore, viewOf, type View } from './state/store';
import type { About, Given, Opening, Running } from './ui/opening';
import { fetchFile } from './fetched';
import { composed, recognise, repaired } from './engine';
import { keep, kept, type Kept } from './shelf';
import type { Stage } from './stage';
import { tiledAtlas } from './tiles';

/** From a reader's files to the page. Everything is made before anything that is shown is touched. */
export function openingOn(stage: Stage): Opening {
  const openFiles = async (given: Given, choices: ImportChoices, running: Running, hash = '', enter = true): Promise<void> => {
    const files = await filesOf(given, running);
    const { atlas, how, recognised } = await composed(files, choices, running);
    running.signal.throwIfAborted();
    const data = refOf(given, choices);
    const about: About = { ...recognised, data, how, given: { kind: 'files', files }, files: files.map(({ name }) => name) };
    const saved = given.kind === 'files' && (await keep({ title: about.title, files, choices }));
    running.signal.throwIfAborted();
    const view = viewOfData(atlas, data, hash, stage.habits());
    if (enter) history.pushState(null, '', writeUrl(viewOf(createStore(atlas, view))));
    await stage.turnTo({
      ...{ opened: openedWhole(atlas), view, about, map: {} },
      ...(given.kind === 'files' && { notice: { kind: 'disk', kept: saved } }),
    });
  };
  const followFile: Opening['follow'] = ({ address, as }, hash, running) =>
    openFiles({ kind: 'address', address }, choicesIn(as), running, hash, false);
  /** What lies in map tiles stays there: nothing of it is read but what is looked at. */
  const openTiles = async (address: string, { signal }: Running, hash = '', enter = true) => {
    const atlas = await tiledAtlas(address);
    signal.throwIfAborted();
    const view = viewOfData(atlas, { kind: 'address', address }, hash, stage.habits());
    if (enter) history.pushState(null, '', writeUrl(viewOf(createStore(atlas, view))));
    await stage.turnTo({ opened: openedWhole(atlas), view, map: {} });
  };
  const shelved = async (): Promise<Kept> => {
    const found = await kept();
    if (!found) throw new Error('The files that were opened last are no longer kept here. Choose them again');
    return found;
  };
  return {
    read: async (given, choices, running) => recognise(await filesOf(given, running), choices, running),
    repair: async (given, choices, running) => repaired(await filesOf(given, running), choices, running),
    open: (given, choices, running) =>
      given.kind === 'address' && isTiles(given.address) ? openTiles(given.address, running) : openFiles(given, choices, running),
    follow: (data, hash, running) =>
      isTiles(data.address) ? openTiles(data.address, running, hash, false) : followFile(data, hash, running),
    onDay: async (given, choices, day, running) => {
      const files = await filesOf(given, running);
      const { atlas, recognised } = await composed(files, choices, running, day);
      return { atlas, recognised, files };
    },
    kept: async () => (await kept())?.title,
    keptGiven: async () => ({ kind: 'files', files: (await shelved()).files }),
    again: async (running, hash = location.hash) => {
      const { files, choices } = await shelved();
      await openFiles({ kind: 'files', files }, choices, running, hash);
    },
  };
}

/** What came from an address is not fetched twice while its dialog is open. */
let fetched: { address: string; file: RawFile } | undefined;

async function filesOf(given: Given, running: Running): Promise<RawFile[]> {
  if (given.kind === 'files') return given.files;
  if (fetched?.address !== given.address) fetched = { address: given.address, file: await fetchFile(given.address, running) };
  return [fetched.file];
}

function refOf(given: Given, choices: ImportChoices): DataRef {
  if (given.kind === 'files') return { kind: 'disk' };
  const as = JSON.stringify(choices);
  return { kind: 'address', address: given.address, ...(as !== '{}' && { as }) };
}

/** What an address of the page says of how to read the data; what is no such thing is as if it were not there. */
function choicesIn(as: string | undefined): ImportChoices {
  try {
    const choices: unknown = JSON.parse(as ?? '{}');
    return typeof choices === 'object' && choices !== null ? choices : {};
  } catch {
    return {};
  }
}

/** As an address says that names these data; else the day of the greatest change, with all of the land in sight. */
function viewOfData(atlas: Atlas, data: DataRef, hash: string, habits: Partial<View>): Partial<View> {
  return { ...habits, date: busiestDay(atlas), ...readUrl(hash, atlas), data };
}
