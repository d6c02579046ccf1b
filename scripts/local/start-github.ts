/** Starts the emulated GitHub of one local system, with the state of its last run. */
import { join } from 'node:path';
import { Octokit } from 'octokit';
import type { Inventory } from '../provisioning/difference.ts';
import { provision } from '../provisioning/provision.ts';
import { type Store, startCapturedEmulator } from './captured-emulator.ts';
import { keepState, readState } from './emulator-state.ts';
import type { FaultHook } from './fault.ts';
import { applicationsRepository, localToken } from './fixed-names.ts';
import type { Forward } from './github-gaps/cure.ts';
import { githubAsDecapNeedsIt } from './github-gaps/github-as-decap-needs-it.ts';
import { githubGateway } from './github-gateway.ts';
import { prepareOrganisation } from './github-organisation.ts';
import { githubSeed, withoutRemadeRows } from './github-seed.ts';
import { signInRules } from './github-sign-in.ts';
import { serve } from './http-server.ts';
import type { LocalSecrets } from './local-secrets.ts';
import { type RunningService, runningService } from './running-service.ts';
import { fillSiteRepository } from './site-repository.ts';
import { strangerGate } from './stranger-gate.ts';
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
  const emulator = await startCapturedEmulator({
    service: 'github',
    baseUrl: url,
    seed: githubSeed(siteUrl, secrets),
    restore: saved && withoutRemadeRows(saved.store),
  });
  for (const [token, owner] of saved?.signIns ?? []) emulator.tokens.set(token, owner);
  deliverWebhooksAsGithub(emulator);

  let hook: FaultHook | undefined;
  const state = keepState(stateFile, emulator, onError);
  const signIn = signInRules(emulator, url, secrets.githubOauthClientSecret);
  const api = githubAsDecapNeedsIt(emulator);
  const listeners: (() => void)[] = [];
  const onChange = () => {
    state.changed();
    for (const listener of listeners) listener();
  };
  const gateway = githubGateway({ emulator, api, siteUrl, signIn, faultHook: () => hook, onChange });
  const server = await serve(port, gateway, onError, strangerGate({ port, origins: [siteUrl] }));

  const chair = chairClient(api, url);
  await prepareOrganisation(chair, { url: `${siteUrl}/api/github/webhook`, secret: secrets.githubWebhookSecret });
  const contentBy = await fillSiteRepository(chair, emulator.store, root);
  await provision({ client: chair, ...applicationsRepository }, wished);
  state.changed();
  const fault = (next: FaultHook | undefined) => {
    hook = next;
  };
  const whenChanged = (listener: () => void) => void listeners.push(listener);
  const inside = { chair, store: emulator.store, contentBy, changed: onChange, whenChanged };
  return { ...runningService(url, fault, server, state), ...inside };
}

/** Calls the emulator in this process: preparing it meets no fault and no port. */
function chairClient(api: Forward, baseUrl: string): Octokit {
  const fetchInProcess = (input: string | URL | Request, init?: RequestInit) => api(new Request(input, init));
  return new Octokit({
    auth: localToken('chair'),
    baseUrl,
    throttle: { enabled: false },
    retry: { enabled: false },
    request: { fetch: fetchInProcess },
  });
}
