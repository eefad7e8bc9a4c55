import { answering } from './answer';
import type { Request } from './protocol';

/** The thread that makes data packages: all that it knows is in `answer.ts`. */
const answer = answering((reply) => postMessage(reply));
addEventListener('message', ({ data }: MessageEvent<Request>) => answer(data));
