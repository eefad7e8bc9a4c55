import { read, type Documents } from '../../src/build/read';
import { check } from '../../src/build/check';
import { assign } from '../../src/build/assign';
import { partition } from '../../src/build/partition';
import { version, type Versioned } from '../../src/build/version';
import { filesOf, type Files } from '../../src/build/files';
import { decodeAtlas } from '../../src/core/decode';
import type { WholeAtlas } from '../../src/core/model';

/**
 * The made-up border of `tests/fixtures/mini`, on a frame of 10 by 6 degrees:
 *
 *      +-----------------n------+
 *      |      north     /       |
 *      w---.__.--f-----b   (i)  |      w-f-b river, f-g crest, s-b-n coast
 *      | (l)     |    /   isle  |      (l) the lake "water", (i) the island "isle"
 *      | south-  |   |    sea   |
 *      | west    | south-east   |
 *      +---------g----s---------+
 */
export const miniDocuments = (): Documents => read('tests/fixtures/mini', 'mini');

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests break shapes on purpose
export type Content = any;

/** The mini documents with the content of one file changed in place; a string is put there instead of it. */
export function miniWith(path: string, edit: (content: Content) => void): Documents {
  const documents = miniDocuments();
  const document = documents.documents.find((each) => each.path === path);
  if (!document) throw new Error(`tests/fixtures/mini has no ${path}`);
  edit(document.content);
  return documents;
}

export const deriveFrom = (documents: Documents): Versioned => version(assign(partition(check(documents))));

const parse = (files: Files, name: string) => JSON.parse(String(files.get(name)));

/** The atlas that a build's files say. */
export function atlasOf(built: Versioned): WholeAtlas {
  const files = filesOf(built);
  const catalog = parse(files, 'catalog.json');
  const expeditions = catalog.expeditions.map(({ file }: { file: string }) => parse(files, file));
  return decodeAtlas(
    catalog,
    parse(files, 'atlas.topojson'),
    parse(files, 'places.geojson'),
    expeditions,
    parse(files, 'events.json').events,
  );
}

export const miniAtlas = (): WholeAtlas => atlasOf(deriveFrom(miniDocuments()));
