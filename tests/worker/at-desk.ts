import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { vi } from 'vitest';
import { Desk } from './desk.ts';
import type { FakeWorld } from './fake-world.ts';

/** In milliseconds, as the desk counts. */
export const minutes = 60_000;

/** Runs `work` inside a fresh Registry whose own alarm never rings: the desk's clock is the only one. */
export async function atDesk(work: (desk: Desk, world: FakeWorld) => Promise<void>): Promise<void> {
  const desk = new Desk();
  const network = vi.spyOn(globalThis, 'fetch').mockImplementation(desk.world.fetch);
  try {
    await runInDurableObject(env.REGISTRY.getByName(crypto.randomUUID()), async (_registry, state) => {
      desk.open(state.storage);
      await work(desk, desk.world);
    });
  } finally {
    network.mockRestore();
  }
}
