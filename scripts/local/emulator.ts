/**
 * Runs one of `emulate`'s built-in services inside this process and keeps hold of its insides.
 *
 * `emulate` (pinned to one version) gives a built-in service no persistence and no way to its store. Its plugins are
 * singletons of its modules, so their `register` and `seed` are replaced for the moment of one creation. It never
 * changes what a service answers: that is the gateways' work.
 */
import { readFile } from 'node:fs/promises';
import { createEmulator, type SeedConfig } from 'emulate';
import pLimit from 'p-limit';

/** One row of a collection; every service adds its own fields. */
export type Row = { id: number; [field: string]: unknown };
export type StoreSnapshot = {
  collections: Record<string, { items: Row[]; autoId: number; indexFields: string[] }>;
  data: Record<string, unknown>;
};
/** What a new row holds; the store numbers it and writes down the time. */
export type NewRow = { [field: string]: unknown };
export type Store = {
  collection(name: string): {
    all(): Row[];
    findBy(field: string, value: unknown): Row[];
    insert(row: NewRow): Row;
    update(id: number, changes: NewRow): Row | undefined;
    delete(id: number): boolean;
  };
  snapshot(): StoreSnapshot;
  restore(snapshot: StoreSnapshot): void;
};

export type WebhookSubscription = {
  id: number;
  url: string;
  events: string[];
  active: boolean;
  secret?: string;
  owner: string;
  repo?: string;
};
type WebhookContext = { event: string; body: string; subscription: Readonly<WebhookSubscription> };
type Webhooks = {
  register(subscription: WebhookSubscription): void;
  /** Sends to whoever subscribed; it is not waited for. */
  dispatch(event: string, action: string | undefined, payload: unknown, owner: string, repo?: string): Promise<void>;
  setHeaderFactory(factory: (context: WebhookContext) => Record<string, string>): void;
};

/** What a token of an App's installation may do. */
type Installation = { appId: number; accountId: number; permissions: Readonly<Record<string, string>> };
export type TokenOwner = { login: string; id: number; scopes: string[]; installation?: Installation };

/** The insides of one running service. */
export type Emulator = {
  /** Answers a request as the service would over HTTP. */
  fetch(request: Request): Promise<Response>;
  store: Store;
  webhooks: Webhooks;
  tokens: Map<string, TokenOwner>;
};

type Plugin = {
  register(app: Pick<Emulator, 'fetch'>, store: Store, webhooks: Webhooks, baseUrl: string, tokens: Emulator['tokens']): void;
  seed?(store: Store, baseUrl: string): void;
};

export type EmulatorOptions = {
  service: 'github' | 'resend';
  /** The address that the service gives for itself in every reply: its gateway's. */
  baseUrl: string;
  seed: SeedConfig;
  /** The state of an earlier run. What the seed names and the state lacks is added to it. */
  restore: StoreSnapshot | undefined;
};

/** Two systems in one process would otherwise capture each other's store. */
const oneAtATime = pLimit(1);

/**
 * Starts a service without a port of its own.
 *
 * @throws where `emulate` is another version than the one whose insides are known here.
 */
export function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  return oneAtATime(() => capture(options));
}

async function capture({ service, baseUrl, seed, restore }: EmulatorOptions): Promise<Emulator> {
  const plugin = await findPlugin(service);
  const original = { register: plugin.register, seed: plugin.seed };
  let captured: Emulator | undefined;
  plugin.register = (app, store, webhooks, url, tokens) => {
    original.register.call(plugin, app, store, webhooks, url, tokens);
    captured = { fetch: (request) => app.fetch(request), store, webhooks, tokens };
  };
  // In place of the accounts that emulate makes of its own accord: people choose from them when they sign in.
  plugin.seed = (store) => {
    if (restore !== undefined) store.restore(restore);
  };
  try {
    const emulator = await createEmulator({ service, port: 0, baseUrl, seed });
    // Its own server is not needed: the gateway calls it in this process, and knows what was committed when.
    await emulator.close();
  } finally {
    Object.assign(plugin, original);
  }
  if (captured === undefined) throw new Error(`emulate started ${service} without registering its plugin`);
  return captured;
}

/** The plugin's module has a hashed name; the entry names it in its list of services. */
async function findPlugin(service: EmulatorOptions['service']): Promise<Plugin> {
  const entry = import.meta.resolve('emulate');
  const name = `${service}Plugin`;
  const source = await readFile(new URL(entry), 'utf8');
  const files = source.matchAll(/import\("(\.\/dist-[A-Z0-9]+\.js)"\);\s*return \{\s*plugin: mod\.(\w+)/g);
  for (const [, file, plugin] of files) {
    if (plugin !== name || file === undefined) continue;
    const module: Record<string, unknown> = await import(new URL(file, entry).href);
    const found = module[name];
    if (isPlugin(found)) return found;
  }
  throw new Error(`This version of emulate has no ${name} where 0.12.2 has it. Install the pinned version: npm ci`);
}

function isPlugin(value: unknown): value is Plugin {
  return typeof value === 'object' && value !== null && 'register' in value && typeof value.register === 'function';
}
