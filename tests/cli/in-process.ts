import { run } from '../../src/cli/run';
import { miniAtlas } from '../core/mini';

/** The made-up border, as the command line sees it. */
export const atlas = miniAtlas();

function thalweg(...argv: string[]) {
  let [out, err] = ['', ''];
  const code = run(argv, { root: 'nowhere', out: (text) => (out += text), say: (line) => (err += `${line}\n`), atlas: () => atlas });
  return { code, answer: () => ({ out, err }) };
}
/** The command line with words as one writes them, for what it answers at once. */
export function sh(line: string) {
  const { code, answer } = thalweg(...line.split(' '));
  if (typeof code !== 'number') throw new Error(`"${line}" answers later: ask shLater`);
  return { code, ...answer() };
}
/** The same for formats that load a library first. */
export async function shLater(line: string) {
  const { code, answer } = thalweg(...line.split(' '));
  return { code: await code, ...answer() };
}
