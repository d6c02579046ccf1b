import { type Check, lacking } from '../check.ts';
import { findWebhook, webhookAddress } from '../find-webhook.ts';
import { explanations } from '../settings.ts';

const wanted = ['issues', 'issue_comment'];

/** GitHub never tells the secret of a webhook again: whether it is the Worker's, a delivery shows. */
export const webhook: Check = {
  name: 'Ensure the webhook tells the Worker of issues and comments',
  permission: 'Webhooks: read and write',
  async find(surroundings) {
    const { client, settings } = surroundings;
    const { applications, siteUrl, webhookSecret: secret } = settings;
    if (siteUrl === undefined) return [lacking('SITE_URL', explanations.SITE_URL, 'The webhook')];
    const found = await findWebhook(surroundings, siteUrl);
    const url = webhookAddress(siteUrl);
    const lacks = found === undefined ? [] : lackingIn(found);
    if (found !== undefined && lacks.length === 0) return [{ kind: 'fine', what: `The webhook leads to ${url}.` }];
    const what = found === undefined ? `Webhook to ${url}.` : `The webhook to ${url} ${lacks.join(' and ')}.`;
    if (secret === undefined) {
      const advice = `To make it, give GITHUB_WEBHOOK_SECRET, ${explanations.GITHUB_WEBHOOK_SECRET}.`;
      return [{ kind: 'wrong', what, advice }];
    }
    const hook = { ...applications, active: true, events: wanted, config: { url, secret, content_type: 'json' } };
    const { repos } = client.rest;
    const run = () => (found === undefined ? repos.createWebhook(hook) : repos.updateWebhook({ ...hook, hook_id: found.id }));
    const done = `${found === undefined ? 'Made' : 'Repaired'} the webhook to ${url}.`;
    return [{ kind: 'wrong', what, mend: { done, run } }];
  },
};

type Webhook = NonNullable<Awaited<ReturnType<typeof findWebhook>>>;

function lackingIn({ active, events, config }: Webhook): readonly string[] {
  const missing = wanted.filter((event) => !events.includes(event) && !events.includes('*'));
  return [
    ...(active ? [] : ['is switched off']),
    ...(missing.length > 0 ? [`does not tell of ${missing.join(', ')}`] : []),
    ...(config.content_type === 'json' ? [] : ['is not set to JSON']),
  ];
}
