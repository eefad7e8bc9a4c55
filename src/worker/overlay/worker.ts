import { fetchClipper } from '../clipping';
import { answering } from './answer';
import type { Request } from './protocol';

/** The thread that compares versions: all that it knows is in `answer.ts`. */
const answer = answering((reply) => postMessage(reply), fetchClipper);
addEventListener('message', ({ data }: MessageEvent<Request>) => void answer(data));
