/**
 * Keeps one Worker running. A deployment that restarts it, the health checks and the end of the system all ask here, and are served one after
 * the other: two Workers at once would fight over the port, and the one that lost would end everything.
 */
import { setTimeout } from 'node:timers/promises';
import pLimit from 'p-limit';
import type { RunningWorker } from './worker-process.ts';

const checkMilliseconds = 2_000;
const failuresBeforeRestart = 3;
/** After a restart that failed it waits longer, up to a minute: what is in the way does not go sooner for being asked. */
const mostFailuresBeforeRestart = 30;

export type HealthChecks = {
  /** One check, with a limit on its time. */
  isAnswering: () => Promise<boolean>;
  /** Waits between two checks; ends early with the signal. */
  pause?: (signal: AbortSignal) => Promise<void>;
};

export type WorkerSupervisorOptions = {
  /** Starts a Worker and waits until it answers; the signal ends that half-way. */
  start: (signal: AbortSignal) => Promise<RunningWorker>;
  /** Told what is happening, a line at a time. */
  log: (line: string) => void;
};

export class WorkerSupervisor {
  readonly #options: WorkerSupervisorOptions;
  readonly #ending = new AbortController();
  #worker: RunningWorker | undefined;
  readonly #queue = pLimit(1);
  /** Starts, stops and reloads under way: silence means nothing then. */
  #pending = 0;
  #checking: Promise<void> | undefined;
  #stopping: Promise<void> | undefined;

  constructor(options: WorkerSupervisorOptions) {
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
    this.#pending += 1;
    try {
      return await work();
    } finally {
      this.#pending -= 1;
    }
  }

  /** Checks the Worker from now on, and restarts it where it does not answer: wrangler does not notice when the process with the public port dies. */
  watch({ isAnswering, pause = untilNextCheck }: HealthChecks): void {
    this.#checking = this.#check(isAnswering, pause);
  }

  /** Ends the Worker, and what is under way. From then on it is not started again. A second call waits for the first. */
  stop(): Promise<void> {
    this.#stopping ??= this.#stop();
    return this.#stopping;
  }

  async #stop(): Promise<void> {
    this.#ending.abort(new Error('The local system ends'));
    await this.#checking;
    await this.#queue(async () => this.#worker?.stop());
  }

  async #check(isAnswering: () => Promise<boolean>, pause: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const { signal } = this.#ending;
    let failures = 0;
    let patience = failuresBeforeRestart;
    for (await pause(signal); !signal.aborted; await pause(signal)) {
      const isSilent = this.#pending === 0 && !(await isAnswering());
      // It may have begun to reload, or to end, while it was asked.
      if (signal.aborted) return;
      failures = isSilent && this.#pending === 0 ? failures + 1 : 0;
      if (failures < patience) continue;
      failures = 0;
      try {
        await this.#inTurn(() => this.#replaceSilent());
        patience = failuresBeforeRestart;
      } catch (error) {
        if (signal.aborted) return;
        this.#options.log(words.notRestarted(error instanceof Error ? error.message : String(error)));
        patience = Math.min(2 * patience, mostFailuresBeforeRestart);
      }
    }
  }

  async #replaceSilent(): Promise<void> {
    this.#options.log(words.silent);
    await this.#worker?.kill();
    await this.#start();
    this.#options.log(words.restarted);
  }

  async #start(): Promise<void> {
    this.#worker = undefined;
    this.#worker = await this.#options.start(this.#ending.signal);
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#pending += 1;
    return this.#queue(async () => {
      try {
        this.#ending.signal.throwIfAborted();
        await work();
      } finally {
        this.#pending -= 1;
      }
    });
  }
}

async function untilNextCheck(signal: AbortSignal): Promise<void> {
  await setTimeout(checkMilliseconds, undefined, { signal, ref: false }).catch(() => undefined); // ended early
}

const words = {
  silent: 'The Worker does not answer any more. Starting it again',
  restarted: 'It answers again; what it had stored is there',
  notRestarted: (reason: string) => `It could not be started again, and will be tried again: ${reason}`,
};
