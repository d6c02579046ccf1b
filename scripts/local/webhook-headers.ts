/** Gives the emulator's webhook deliveries the headers that GitHub sends; the emulator numbers them 1, 2, 3. */
import { createHmac, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Emulator } from './emulator.ts';

/**
 * Signs and names every delivery as GitHub does, and takes up again the webhooks that a restored state holds: the
 * emulator lists them but delivers only to those registered since it started.
 */
export function deliverWebhooksAsGithub(emulator: Emulator): void {
  emulator.webhooks.setHeaderFactory(({ event, body, subscription }) => ({
    'Content-Type': 'application/json',
    'User-Agent': 'GitHub-Hookshot/local',
    'X-GitHub-Event': event,
    'X-GitHub-Delivery': randomUUID(),
    'X-GitHub-Hook-ID': String(subscription.id),
    'X-GitHub-Hook-Installation-Target-Type': 'repository',
    ...(subscription.secret === undefined ? {} : { 'X-Hub-Signature-256': signature(subscription.secret, body) }),
  }));
  const repositories = emulator.store.collection('github.repos').all();
  for (const row of emulator.store.collection('github.webhooks').all()) {
    const { id, repo_id, active, events, config } = webhookSchema.parse(row);
    const [owner = '', repo = ''] = repositorySchema.parse(repositories.find((one) => one.id === repo_id)).full_name.split('/');
    const secret = config.secret === undefined ? {} : { secret: config.secret };
    emulator.webhooks.register({ id, url: config.url, events, active, owner, repo, ...secret });
  }
}

/** Rows of the emulator's store. */
const repositorySchema = z.object({ full_name: z.string() });
const webhookSchema = z.object({
  id: z.number(),
  repo_id: z.number(),
  active: z.boolean(),
  events: z.array(z.string()),
  config: z.object({ url: z.string(), secret: z.string().optional() }),
});

function signature(secret: string, body: string): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
}
