/** Starts the emulated mail service of one local system, with the mails of its last run. */
import { join } from 'node:path';
import { startEmulator } from './emulator.ts';
import { keepState, readState } from './emulator-state.ts';
import type { FaultHook } from './fault-injection.ts';
import { mailKey } from './fixed-names.ts';
import { serve } from './local-server.ts';
import { mailGateway } from './mail-gateway.ts';
import { type RunningService, runningService } from './running-service.ts';

export type MailOptions = { port: number; dataDirectory: string; onError: (error: unknown) => void };

/**
 * Starts the emulated mail service. It sends nothing anywhere.
 *
 * @throws where the port is taken or the saved state is damaged.
 */
export async function startMail({ port, dataDirectory, onError }: MailOptions): Promise<RunningService> {
  const url = `http://localhost:${port}`;
  const stateFile = join(dataDirectory, 'mail.json');
  const saved = await readState(stateFile);
  const seed = { tokens: { [mailKey]: { login: mailKey } }, resend: {} };
  const emulator = await startEmulator({ service: 'resend', baseUrl: url, seed, restore: saved?.store });

  let hook: FaultHook | undefined;
  const state = keepState(stateFile, emulator, onError);
  const gateway = mailGateway({ emulator, port, faultHook: () => hook, onChange: state.changed, onError });
  const server = await serve(port, gateway);
  const fault = (next: FaultHook | undefined) => {
    hook = next;
  };
  return runningService(url, fault, server, state);
}
