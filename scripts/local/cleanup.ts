/** What has to be ended, in the reverse order of its start. */
export class Cleanup {
  readonly #steps: (() => Promise<void>)[] = [];
  #running: Promise<void> | undefined;

  /** Adds a step; it runs before those that were added earlier. */
  add(step: () => Promise<void>): void {
    this.#steps.push(step);
  }

  /**
   * Runs every step, once; a second call waits for the first. A step that fails does not keep the next from running.
   *
   * @throws AggregateError of all that failed.
   */
  run(): Promise<void> {
    this.#running ??= this.#runAll();
    return this.#running;
  }

  async #runAll(): Promise<void> {
    const failures: unknown[] = [];
    for (const step of this.#steps.toReversed()) {
      try {
        await step();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Some parts of the local system could not be stopped');
  }
}
