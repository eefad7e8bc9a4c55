import { fetchClipper } from '../clipping';
import { answering } from './answer';
import type { Request } from './protocol';

/** The thread that lays other data over ours: all that it knows is in `answer.ts`. */
const answer = answering((reply) => postMessage(reply), fetchClipper);
addEventListener('message', ({ data }: MessageEvent<Request>) => void answer(data));
