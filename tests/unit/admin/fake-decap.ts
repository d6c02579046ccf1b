// Decap as far as the admin's own modules see it: listeners that it asks in turn, and a backend that does as a test says.
import { guardBackend } from '../../../cms/admin/backend/guard-backend.ts';
import type { Backend, EventName, ImmutableMap, Implementation } from '../../../cms/admin/decap.ts';

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

/** A backend that does everything it is asked, but for what a test puts in its place. */
function backendOf(own: Partial<Implementation>): Backend {
  const done = async () => undefined;
  return {
    init: () => ({
      persistEntry: done,
      unpublishedEntry: done,
      unpublishedEntryDataFile: async () => '',
      updateUnpublishedEntryStatus: done,
      publishUnpublishedEntry: done,
      deleteUnpublishedEntry: done,
      status: async () => ({ auth: { status: true }, api: { status: true, statusPage: '' } }),
      request: done,
      ...own,
    }),
  };
}

interface Surroundings {
  readonly backend?: 'github' | 'proxy';
  readonly methods?: Partial<Implementation>;
  /** GitHub's API: what it answers to a path of the repository. */
  readonly github?: (path: string) => Response | Promise<Response>;
  /** What the browser kept from another page. */
  readonly storage?: Map<string, string>;
}

type Listener = Parameters<typeof window.CMS.registerEventListener>[0];

/** A page of the admin with a guarded backend. */
export class FakeDecap {
  readonly #listeners: Listener[] = [];
  #entryDraft = entryOf({ hasChanged: false });
  #onChange: () => void = () => undefined;
  /** How often the browser kept something. */
  #kept = 0;
  /** What GitHub's API was asked. */
  readonly asked: string[] = [];
  /** What the editor was told in windows of the browser. */
  readonly alerts: string[] = [];
  /** The backend, as Decap has it. */
  readonly implementation: Implementation;

  constructor({ backend: name = 'github', methods = {}, github = () => Response.json([]), storage = new Map() }: Surroundings) {
    const backend = backendOf(methods);
    const cms = { registerEventListener: (listener: Listener) => void this.#listeners.push(listener), getBackend: () => backend };
    const fetch = async (address: string | URL | Request) => {
      const path = String(address).replace('https://github.test/repos/alsc/mentoring-site/', '');
      this.asked.push(path);
      return github(path);
    };
    const page = {
      fetch,
      alert: (sentence: string) => void this.alerts.push(sentence),
      localStorage: {
        getItem: (key: string) => storage.get(key) ?? null,
        setItem: (key: string, value: string) => {
          storage.set(key, value);
          this.#kept += 1;
        },
      },
      location: { hash: '' },
      addEventListener: () => undefined,
    };
    const config = { name, repo: 'alsc/mentoring-site', branch: 'main', api_root: 'https://github.test' };
    const store = {
      getState: () => ({ entryDraft: this.#entryDraft }),
      subscribe: (listener: () => void) => {
        this.#onChange = listener;
      },
      dispatch: () => undefined,
    };
    guardBackend(cms, config, store, page as unknown as Window);
    this.implementation = backend.init();
  }

  /** Somebody begins to change an entry. Done when the browser has kept what is kept of it. */
  async type(entry: ImmutableMap): Promise<void> {
    const before = this.#kept;
    for (const hasChanged of [false, true]) {
      this.#entryDraft = entryOf({ hasChanged, entry });
      this.#onChange();
    }
    while (this.#kept === before) await new Promise(setImmediate);
  }

  /** Tells of an event, as Decap does. @throws what a listener refuses with. */
  async tell(name: EventName, entry: ImmutableMap): Promise<void> {
    for (const listener of this.#listeners) if (listener.name === name) await listener.handler({ entry });
  }
}
