/** decap-server in its file system mode, asked as a function: it opens no port of its own. */
import middlewares from 'decap-server/dist/middlewares.js';

type App = Parameters<typeof middlewares.registerLocalFs>[0];
type Handle = Parameters<App['post']>[1];

export type DecapReply = { status: number; body: unknown };

/**
 * What decap-server answers to the body of a request. Its handlers are taken as they are: express, which would parse and print JSON around
 * them, answer other sites and log addresses, is not needed.
 *
 * @param root the directory that holds `content/`. It need not be a repository.
 */
export async function decapServer(root: string): Promise<(body: unknown) => Promise<DecapReply>> {
  const handles: Handle[] = [];
  process.env['GIT_REPO_DIRECTORY'] = root; // read when it registers
  await middlewares.registerLocalFs({ use: () => {}, post: (_path, handle) => handles.push(handle) }, { logLevel: 'error' });
  return (body) =>
    new Promise((resolve) => {
      let status = 200;
      const reply = {
        status(code: number) {
          status = code;
          return reply;
        },
        json: (answer: unknown) => resolve({ status, body: answer }),
      };
      const from = (index: number): void => void handles[index]?.({ body }, reply, () => from(index + 1));
      from(0);
    });
}
