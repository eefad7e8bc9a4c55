import { run } from '../../src/cli/run';
import { miniAtlas } from '../core/mini';

/** The made-up border, as the command line sees it. */
export const atlas = miniAtlas();

function thalweg(...argv: string[]) {
  let [out, err] = ['', ''];
  const code = run(argv, { root: 'nowhere', out: (text) => (out += text), say: (line) => (err += `${line}\n`), atlas: () => atlas });
  return { code, out, err };
}
/** The command line with words as one writes them. */
export const sh = (line: string) => thalweg(...line.split(' '));
