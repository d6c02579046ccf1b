/**
 * Keeps one Worker running. A deployment that starts it again, the watch that revives it and the end of the system all ask here, and are
 * served one after the other: two Workers at once would fight over the port, and the one that lost would end everything.
 */
import pLimit from 'p-limit';
import { reviveWhenSilent, type Watched } from './revive.ts';
import type { RunningWorker } from './worker-process.ts';

export type WorkerKeeperOptions = {
  /** Starts a Worker and waits until it answers; the signal ends that half-way. */
  start: (signal: AbortSignal) => Promise<RunningWorker>;
  /** Told what is happening, a line at a time. */
  log: (line: string) => void;
};

export class WorkerKeeper {
  readonly #options: WorkerKeeperOptions;
  readonly #ending = new AbortController();
  #worker: RunningWorker | undefined;
  readonly #queue = pLimit(1);
  #waiting = 0;
  #watching: Promise<void> = Promise.resolve();
  #stopping: Promise<void> | undefined;

  constructor(options: WorkerKeeperOptions) {
    this.#options = options;
  }

  /** The process of workerd itself. */
  async pid(): Promise<number> {
    if (this.#worker === undefined) throw new Error('The Worker is not running');
    return this.#worker.pid();
  }

  /** Starts the Worker, and ends the one that runs before that. @throws where it does not start. */
  restart(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#worker?.stop();
      await this.#start();
    });
  }

  /** Ends the Worker as a power cut would. */
  kill(): Promise<void> {
    return this.#inTurn(async () => this.#worker?.kill());
  }

  /** Has work done that makes the Worker reload: it is silent then, and that is no reason to start it again. */
  async whileItReloads<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#waiting += 1;
    try {
      return await work();
    } finally {
      this.#waiting -= 1;
    }
  }

  /** Looks at the Worker from now on, and starts it again where it does not answer. */
  watch(looks: Pick<Watched, 'isAnswering' | 'pause'>): void {
    this.#watching = reviveWhenSilent(this.#ending.signal, {
      ...looks,
      isBusy: () => this.#waiting > 0,
      revive: () => this.#inTurn(() => this.#revive()),
      onFailure: (error) => this.#options.log(words.notRevived(error instanceof Error ? error.message : String(error))),
    });
  }

  /** Ends the Worker, and what is under way. From then on it is not started again. A second call waits for the first. */
  stop(): Promise<void> {
    this.#stopping ??= this.#stop();
    return this.#stopping;
  }

  async #stop(): Promise<void> {
    this.#ending.abort(new Error('The local system ends'));
    await this.#watching;
    await this.#queue(async () => this.#worker?.stop());
  }

  async #revive(): Promise<void> {
    this.#options.log(words.silent);
    await this.#worker?.kill();
    await this.#start();
    this.#options.log(words.revived);
  }

  async #start(): Promise<void> {
    this.#worker = undefined;
    this.#worker = await this.#options.start(this.#ending.signal);
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#waiting += 1;
    return this.#queue(async () => {
      try {
        this.#ending.signal.throwIfAborted();
        await work();
      } finally {
        this.#waiting -= 1;
      }
    });
  }
}

const words = {
  silent: 'The Worker does not answer any more. Starting it again',
  revived: 'It answers again; what it had stored is there',
  notRevived: (reason: string) => `It could not be started again, and will be tried again: ${reason}`,
};
