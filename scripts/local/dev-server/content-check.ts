/**
 * Follows the content while somebody works on it. What the Worker carries of it is written as soon as its fields can be read, as pages show it then;
 * after that all of it is checked. What is wrong is told in the terminal and over every open page, until it is mended.
 */
import { once } from 'node:events';
import { Server } from 'node:http';
import { join, sep } from 'node:path';
import pLimit from 'p-limit';
import { isRunnableDevEnvironment, type Plugin, type ViteDevServer } from 'vite';
import { writeProgram } from '../../content/write-program.ts';

/** A schema and a rule are code, and change as well. */
const folders = ['content', 'cms', join('src', 'domain')];
/** An editor saves in several steps. */
const quietMilliseconds = 50;
/** A check takes half a second of the processor, and the page that shows the change comes first. */
const checkMilliseconds = 900;

export class ContentCheck {
  readonly #root: string;
  readonly #inTurn = pLimit(1);
  #server: ViteDevServer | undefined;
  #watching: Promise<unknown> | undefined;
  /** What is wrong, as a text; empty where nothing is. */
  #problems = '';
  readonly #timers: Record<'write' | 'check', NodeJS.Timeout | undefined> = { write: undefined, check: undefined };

  /** @param root the directory that holds `content/` */
  constructor(root: string) {
    this.#root = root;
  }

  /** The part of it that Vite runs: again with a new server, where Astro's settings change. */
  plugin(): Plugin {
    return {
      name: 'content-check',
      configureServer: (server) => {
        this.#server = server;
        // The Worker keeps its connections, and would come back to one just closed.
        if (server.httpServer instanceof Server) server.httpServer.keepAliveTimeout = 0;
        const watched = folders.map((folder) => join(this.#root, folder) + sep);
        this.#watching = once(server.watcher, 'ready');
        server.watcher.add(watched);
        server.watcher.on('all', (_event, path) => {
          if (!watched.some((folder) => path.startsWith(folder))) return;
          this.#later('write', quietMilliseconds, () => this.#write());
          this.#later('check', checkMilliseconds, () => this.#check());
        });
        // A page that is opened while something is wrong.
        server.ws.on('connection', () => this.#show());
      },
    };
  }

  /**
   * The first check; after it no change goes unseen.
   *
   * @throws the problems, where the Worker would have no content.
   */
  async first(): Promise<void> {
    const isWritten = await this.#write();
    await this.#check();
    await this.#watching;
    if (!isWritten) throw new Error(this.#problems);
  }

  #later(name: 'write' | 'check', milliseconds: number, work: () => Promise<unknown>): void {
    clearTimeout(this.#timers[name]);
    this.#timers[name] = setTimeout(() => {
      this.#inTurn(work).catch((error: unknown) => console.error(error));
    }, milliseconds);
  }

  /** Whether the fields could be read. */
  async #write(): Promise<boolean> {
    const { readContent } = await this.#load<typeof import('../../../cms/read-content.ts')>('/cms/read-content.ts');
    const reading = await readContent(join(this.#root, 'content'));
    if (!('data' in reading)) return false;
    await writeProgram(this.#root, reading.data);
    return true;
  }

  async #check(): Promise<void> {
    const before = this.#problems;
    this.#problems = await problemsOf(this.#root, {
      ...(await this.#load<typeof import('../../../cms/check-content.ts')>('/cms/check-content.ts')),
      ...(await this.#load<typeof import('../../../cms/findings/in-words.ts')>('/cms/findings/in-words.ts')),
    });
    if (this.#problems === before) return;
    if (this.#problems !== '') {
      console.error(this.#problems);
      this.#show();
    } else {
      console.log('The content has no problem any more.');
      this.#server?.ws.send({ type: 'full-reload' }); // takes the overlay away
    }
  }

  /** Through Vite, so that a rule is the one that its file holds by now. */
  async #load<Module>(path: string): Promise<Module> {
    const environment = this.#server?.environments['ssr'];
    if (environment === undefined || !isRunnableDevEnvironment(environment)) throw new Error('Astro runs its pages elsewhere');
    return environment.runner.import(path);
  }

  #show(): void {
    if (this.#problems === '') return;
    this.#server?.ws.send({ type: 'error', err: { message: escaped(this.#problems), stack: '' } });
  }
}

type Checker = Pick<typeof import('../../../cms/check-content.ts'), 'reviewContent'> &
  Pick<typeof import('../../../cms/findings/in-words.ts'), 'problemsInWords'>;

/** Every problem of the content as a text; empty where there is none. */
export async function problemsOf(root: string, { reviewContent, problemsInWords }: Checker): Promise<string> {
  const { problems } = await reviewContent(join(root, 'content'));
  return problems.length > 0 ? problemsInWords(problems) : '';
}

/** Astro's overlay takes the message as HTML. */
function escaped(text: string): string {
  return text.replace(/[&<]/g, (character) => (character === '&' ? '&amp;' : '&lt;'));
}
