/** Where the CMS of `npm run dev` reaches the author's files: a path of Astro's dev server, and so of the site itself. */
import type { IncomingMessage } from 'node:http';
import type { Plugin } from 'vite';
import type { DecapReply } from './decap-server.ts';
import { type EditOptions, editFiles, refused } from './edit-files.ts';
import { words } from './words.ts';

/** Below `/admin/`, which is served by no Worker route. */
export const localBackendPath = '/admin/decap-server/';

export type LocalBackendOptions = EditOptions & {
  siteUrl: string;
  /** As much as decap-server takes. */
  maxBodyMegabytes?: number;
};

/**
 * Answers the CMS that was opened at `siteUrl`, and nobody else: any page in any browser can send requests to this machine, also by a name that
 * was made to lead here (DNS rebinding). A browser names the page that asks (`Origin`), and no page can change that.
 */
export function localBackend({ maxBodyMegabytes = 50, ...options }: LocalBackendOptions): Plugin {
  return {
    name: 'local-backend',
    async configureServer({ middlewares }) {
      const { siteUrl } = options;
      const answer = await editFiles(options);
      middlewares.use(localBackendPath, async (request, response) => {
        const { status, body } = await reply(request);
        response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(body));
      });

      async function reply(request: IncomingMessage): Promise<DecapReply> {
        if (request.method !== 'POST' || request.headers.origin !== siteUrl) return refused(403, words.stranger(siteUrl));
        const text = await readText(request, maxBodyMegabytes * 1024 * 1024);
        return text === undefined ? refused(413, words.tooLarge(maxBodyMegabytes)) : answer(parseJson(text));
      }
    },
  };
}

/** The body of a request; undefined where it is larger than `maxBytes`. It is read to its end all the same: the CMS hears an answer only then. */
async function readText(request: AsyncIterable<Buffer>, maxBytes: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes <= maxBytes) chunks.push(chunk);
  }
  return bytes <= maxBytes ? Buffer.concat(chunks).toString('utf8') : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no JSON is no request either
  }
}
