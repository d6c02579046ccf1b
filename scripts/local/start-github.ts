/** Starts the emulated GitHub of one local system, with the state of its last run. */
import { join } from 'node:path';
import { Octokit } from 'octokit';
import type { Inventory } from '../github/difference.ts';
import { mendInventory } from '../github/inventory.ts';
import { type Store, startEmulator } from './emulator.ts';
import { keepState, readState } from './emulator-state.ts';
import type { FaultHook } from './fault-injection.ts';
import { applicationsRepository, localToken } from './fixed-names.ts';
import { githubApi } from './github-api/github-api.ts';
import { githubGateway } from './github-gateway.ts';
import { prepareOrganisation } from './github-organisation.ts';
import { githubSeed, withoutRemadeRows } from './github-seed.ts';
import type { LocalSecrets } from './local-secrets.ts';
import { serve } from './local-server.ts';
import { type RunningService, runningService } from './running-service.ts';
import { fillSiteRepository } from './site-repository.ts';
import { deliverWebhooksAsGithub } from './webhook-headers.ts';

export type GithubOptions = {
  port: number;
  siteUrl: string;
  dataDirectory: string;
  secrets: LocalSecrets;
  wished: Inventory;
  /** This repository, whose `content/` the site repository holds. */
  root: string;
  onError: (error: unknown) => void;
};

/** The emulated GitHub, and what the system that it belongs to may do inside it. */
export type RunningGithub = RunningService & {
  /** Signed in as the chair, in this process. */
  chair: Octokit;
  store: Store;
  /** Whose content `main` of the site repository held at the start. */
  contentBy: 'working tree' | 'editors';
  /** Says that a call in this process changed something. */
  changed(): void;
  /** Calls back after each change that came over the network or was told to {@link changed}. */
  whenChanged(listener: () => void): void;
};

/**
 * Starts the emulated GitHub and makes everything in it that the program expects.
 *
 * @throws where the port is taken or the saved state is damaged.
 */
export async function startGithub(options: GithubOptions): Promise<RunningGithub> {
  const { port, siteUrl, dataDirectory, secrets, wished, root, onError } = options;
  const url = `http://localhost:${port}`;
  const stateFile = join(dataDirectory, 'github.json');
  const saved = await readState(stateFile);
  const emulator = await startEmulator({
    service: 'github',
    baseUrl: url,
    seed: githubSeed(siteUrl, secrets),
    restore: saved && withoutRemadeRows(saved.store),
  });
  for (const [token, owner] of saved?.signIns ?? []) emulator.tokens.set(token, owner);
  deliverWebhooksAsGithub(emulator);

  let hook: FaultHook | undefined;
  const state = keepState(stateFile, emulator, onError);
  const api = githubApi(emulator);
  const listeners: (() => void)[] = [];
  const onChange = () => {
    state.changed();
    for (const listener of listeners) listener();
  };
  const clientSecret = secrets.githubOauthClientSecret;
  const gateway = githubGateway({ emulator, api, port, siteUrl, clientSecret, faultHook: () => hook, onChange, onError });
  const server = await serve(port, gateway);

  const chair = chairClient(api, url);
  await prepareOrganisation(chair, { url: `${siteUrl}/api/github/webhook`, secret: secrets.githubWebhookSecret });
  const contentBy = await fillSiteRepository(chair, emulator.store, root);
  await mendInventory({ client: chair, ...applicationsRepository }, wished);
  state.changed();
  const fault = (next: FaultHook | undefined) => {
    hook = next;
  };
  const whenChanged = (listener: () => void) => void listeners.push(listener);
  const inside = { chair, store: emulator.store, contentBy, changed: onChange, whenChanged };
  return { ...runningService(url, fault, server, state), ...inside };
}

/** Calls the emulator in this process: preparing it meets no fault and no port. */
function chairClient(api: (request: Request) => Promise<Response>, baseUrl: string): Octokit {
  const fetchInProcess = (input: string | URL | Request, init?: RequestInit) => api(new Request(input, init));
  return new Octokit({
    auth: localToken('chair'),
    baseUrl,
    throttle: { enabled: false },
    retry: { enabled: false },
    request: { fetch: fetchInProcess },
  });
}
