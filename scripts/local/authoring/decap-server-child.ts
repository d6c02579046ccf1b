/**
 * decap-server in a process of its own, asked over the channel to its parent. It listens on no port: whoever reached one could, beside
 * the CMS, change the settings inside `.git`, which name programs to run.
 *
 * Its handlers are taken as they are; express, which would parse and print JSON around them, is not needed for that.
 */
import middlewares from 'decap-server/dist/middlewares.js';
import type { Answer, Question } from './decap-server-messages.ts';

type App = Parameters<typeof middlewares.registerLocalGit>[0];
type Handle = Parameters<App['post']>[1];

const handles: Handle[] = [];
const app: App = {
  use() {
    // Parsing, cross-origin headers and a log of addresses: parts of the gateway's.
  },
  post: (_path, handle) => handles.push(handle),
};
await middlewares.registerLocalGit(app, { logLevel: 'error' });

process.on('message', ({ id, body }: Question) => {
  let status = 200;
  const reply = {
    status(code: number) {
      status = code;
      return reply;
    },
    json: (answer: unknown) => process.send?.({ id, status, body: answer } satisfies Answer),
  };
  const from = (index: number): void => void handles[index]?.({ body }, reply, () => from(index + 1));
  from(0);
});
process.send?.({ id: 0, status: 200, body: 'ready' } satisfies Answer);
