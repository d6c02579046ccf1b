// Decap as far as the admin's own modules see it: listeners that it asks in turn, and a backend that does as a test says.
import type { Backend, ImmutableMap, Implementation } from '../../../cms/admin/decap.ts';

type Listener = Parameters<typeof window.CMS.registerEventListener>[0];

/** A backend that does everything it is asked, but for what a test puts in its place. */
export function backendOf(own: Partial<Implementation> = {}): Backend {
  const done = async () => undefined;
  return {
    init: () => ({
      persistEntry: done,
      unpublishedEntry: done,
      unpublishedEntryDataFile: async () => '',
      updateUnpublishedEntryStatus: done,
      publishUnpublishedEntry: done,
      deleteUnpublishedEntry: done,
      ...own,
    }),
  };
}

/** An entry as events hold it. */
export function entryOf(values: Readonly<Record<string, unknown>>): ImmutableMap {
  const map: ImmutableMap = {
    get: (name) => values[name],
    getIn: () => undefined,
    set: () => map,
    clear: () => map,
    toJS: () => ({ ...values }),
  };
  return map;
}

export class DecapAtWork {
  readonly #listeners: Listener[] = [];
  readonly #backends: Readonly<Record<string, Backend>>;
  constructor(backends: Readonly<Record<string, Backend>>) {
    this.#backends = backends;
  }

  /** What the modules are given. */
  get cms(): typeof window.CMS {
    const cms: Pick<typeof window.CMS, 'registerEventListener' | 'getBackend'> = {
      registerEventListener: (listener) => void this.#listeners.push(listener),
      getBackend: (name) => this.#backends[name] as ReturnType<typeof window.CMS.getBackend>, // of GitHub's status no test here asks
    };
    return cms as typeof window.CMS;
  }

  /** Tells of an event, as Decap does. @throws what a listener refuses with. */
  async tell(name: Listener['name'], entry: ImmutableMap): Promise<void> {
    for (const listener of this.#listeners) if (listener.name === name) await listener.handler({ entry });
  }
}
