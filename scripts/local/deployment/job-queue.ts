/** Does one job after the other, and drops a job as soon as another comes first: of several commits, only the last is built. */

export type JobSignals = {
  /** Ends the job: another comes first, or everything ends. */
  superseded: AbortSignal;
  /** Ends what must not be left half-done for the sake of another job. */
  ending: AbortSignal;
};

export type JobQueue = {
  /** Says that another job may come first now. */
  changed(): void;
  /** Drops the job under way and waits for its end. */
  end(): Promise<void>;
};

/**
 * Works until ended.
 *
 * @param next the job that comes first; undefined where there is none. A job that was done must not come again.
 * @param isSame whether two jobs are the same work.
 */
export function startJobQueue<Job>(
  next: () => Job | undefined,
  isSame: (one: Job | undefined, other: Job | undefined) => boolean,
  perform: (job: Job, signals: JobSignals) => Promise<void>,
): JobQueue {
  const ending = new AbortController();
  let current: { job: Job; superseding: AbortController } | undefined;
  let wake = () => {};

  const work = async () => {
    while (!ending.signal.aborted) {
      const changed = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const job = next();
      if (job === undefined) {
        await changed;
        continue;
      }
      current = { job, superseding: new AbortController() };
      const superseded = AbortSignal.any([ending.signal, current.superseding.signal]);
      await perform(job, { superseded, ending: ending.signal });
      current = undefined;
    }
  };
  const working = work();
  return {
    changed() {
      if (current !== undefined && !isSame(next(), current.job)) current.superseding.abort();
      wake();
    },
    async end() {
      ending.abort();
      wake();
      await working;
    },
  };
}
