import { type Check, type Finding, lacking, type Surroundings } from '../check.ts';
import { findWebhook } from '../find-webhook.ts';
import { explanations, type RepositoryName } from '../settings.ts';

const attempts = 10;

/** GitHub sends a ping, and tells what the Worker answered: the address is right, and so is the secret. */
export const webhookDelivery: Check = {
  name: 'Ensure what the webhook sends reaches the Worker',
  permission: 'Webhooks: read and write',
  isProof: true,
  async find(surroundings) {
    const { client, settings } = surroundings;
    if (settings.siteUrl === undefined) return [lacking('SITE_URL', explanations.SITE_URL, 'What the webhook sends')];
    const found = await findWebhook(surroundings, settings.siteUrl);
    if (found === undefined) return [];
    const hook = { ...settings.applications, hook_id: found.id };
    const before = new Set((await deliveriesOf(surroundings, hook)).map(({ id }) => id));
    await client.rest.repos.pingWebhook(hook);
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const ping = (await deliveriesOf(surroundings, hook)).find(({ id, event }) => event === 'ping' && !before.has(id));
      if (ping !== undefined) return [judged(ping.status_code)];
      await surroundings.wait(1000);
    }
    return [{ kind: 'not seen', what: 'What the webhook sends: GitHub sent no ping within ten seconds. Run this again.' }];
  },
};

async function deliveriesOf({ client }: Surroundings, hook: RepositoryName & { readonly hook_id: number }) {
  return (await client.rest.repos.listWebhookDeliveries({ ...hook, per_page: 30 })).data;
}

/** GitHub writes 0, and the emulated one nothing, where there was no answer. */
function judged(status: number | null): Finding {
  if (status !== null && status >= 200 && status < 300) {
    return { kind: 'fine', what: 'What the webhook sends reaches the Worker, and its secret is right.' };
  }
  if (status === 401) {
    const advice = 'Give both the same secret: the Worker as GITHUB_WEBHOOK_SECRET, the webhook on its page.';
    return { kind: 'wrong', what: 'The Worker refuses what the webhook sends: the secrets differ.', advice };
  }
  const what = status ? `The Worker answered ${status} to a ping.` : 'The Worker did not answer a ping.';
  return { kind: 'wrong', what, advice: 'Check SITE_URL, and ask /api/health of the site.' };
}
