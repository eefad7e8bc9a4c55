/** The worked example of `geo/README.md`, read as its steps: what goes into the file, what is typed and what the terminal answers. */
import { readFileSync } from 'node:fs';

export type Step = { kind: 'write'; members: Record<string, unknown> } | { kind: 'type'; command: string; answer: string };

const BLOCK = /^```(json|console)\n([\s\S]*?)^```$/gm;

/** The section from its heading to the next. */
export function exampleText(): string {
  const text = readFileSync('geo/README.md', 'utf8');
  const found = /^## A worked example\n([\s\S]*?)^## /m.exec(text)?.[1];
  if (!found) throw new Error('geo/README.md has no section "A worked example"');
  return found;
}

export const stepsOf = (text: string): Step[] =>
  [...text.matchAll(BLOCK)].flatMap(([, kind, body]): Step[] =>
    kind === 'json' ? [{ kind: 'write', members: JSON.parse(body!) as Record<string, unknown> }] : typed(body!),
  );

/** Every `$ command` with the lines below it. */
const typed = (body: string): Step[] =>
  body
    .split(/^\$ /m)
    .slice(1)
    .map((each) => {
      const [command, ...answer] = each.split('\n');
      return { kind: 'type', command: command!, answer: answer.join('\n') };
    });
